"""What people wrote in a part, from its marks to blocks."""

from dataclasses import replace
from itertools import groupby

from mc2cm_desk.documents.model import (
    Block,
    Box,
    EndNotes,
    Heading,
    ListBlock,
    Paragraph,
    ParagraphKind,
    Span,
    Spans,
    Tone,
    plain,
)
from mc2cm_desk.documents.note.translator import NoteTranslator
from mc2cm_desk.domain.text.markup import LISTS, Passage, PassageKind, Run, read
from mc2cm_desk.services.read_models.note.permissions import Picture
from mc2cm_desk.wording import formats

PICTURE_HEIGHT = 190.0
"""Points that a picture in a text may be tall."""

_RAISED = str.maketrans("0123456789", "⁰¹²³⁴⁵⁶⁷⁸⁹")


def blocks_of(text: str, translator: NoteTranslator, level: int = 3) -> list[Block]:
    """Return the blocks of a written text; its end notes wait for the end of the part.

    ``level`` is that of its headings: 2 where the text stands right under the part's name.
    """
    found: list[Block] = []
    for kind, group in groupby(read(text), key=lambda passage: passage.kind):
        passages = [_without_pictures(passage, translator) for passage in group]
        filled = [passage for passage, _ in passages if passage.runs]
        if kind in LISTS and filled:
            items = tuple(_spans(passage, translator) for passage in filled)
            found.append(ListBlock(items, ordered=kind is PassageKind.NUMBERED))
        elif kind is PassageKind.BOX and filled:
            inside = tuple(Paragraph(_spans(passage, translator)) for passage in filled)
            found.append(Box("", inside, Tone.TEAL))
        if kind in (*LISTS, PassageKind.BOX):
            filled = []
        for passage, pictures in passages:
            if passage in filled:
                found.append(_block(passage, translator, level))
            found += [translator.figure(one, PICTURE_HEIGHT) for one in pictures]
    return found


def end_notes(translator: NoteTranslator) -> list[Block]:
    """Return the notes that were called since the last time, under their title."""
    waiting = translator.notes.take()
    return [EndNotes(translator.translate("end-notes"), tuple(waiting))] if waiting else []


def raised(number: int) -> str:
    """Return a number in raised digits."""
    return str(number).translate(_RAISED)


def _without_pictures(
    passage: Passage, translator: NoteTranslator
) -> tuple[Passage, list[Picture]]:
    """Return a passage without the pictures that it names, and those that may be shown."""
    shown = {
        one.reference: translator.shown(one.reference) for one in passage.runs if one.reference
    }
    words = tuple(run for run in passage.runs if shown.get(run.reference) is None)
    pictures = [one for found in shown.values() for one in found or ()]
    return replace(passage, runs=words if any(_has_text(run) for run in words) else ()), pictures


def _has_text(run: Run) -> bool:
    return bool(run.text.strip() or run.note or run.reference)


def _block(passage: Passage, translator: NoteTranslator, level: int) -> Block:
    match passage.kind:
        case PassageKind.HEADING:
            return Heading(passage.text, level, in_contents=False)
        case PassageKind.QUOTE:
            return Paragraph(_spans(passage, translator), ParagraphKind.QUOTE)
        case _:
            return Paragraph(_spans(passage, translator))


def _spans(passage: Passage, translator: NoteTranslator) -> Spans:
    return tuple(_span(run, translator) for run in passage.runs)


def _span(run: Run, translator: NoteTranslator) -> Span:
    if run.note:
        text = formats.typographic(run.note, translator.language)
        number = translator.notes.call(plain(text))
        return Span(raised(number), link=f"#note-{number}", note=number)
    if run.reference:
        name = translator.named(run.reference)
        link = f"#{name.anchor}" if name.anchor else ""
        return Span(name.words, run.bold, run.italic, link)
    text = run.text if run.link else formats.typographic(run.text, translator.language)
    return Span(text, run.bold, run.italic, run.link)
