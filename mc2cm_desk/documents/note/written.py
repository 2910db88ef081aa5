"""What people wrote in a part, from its marks to blocks."""

from itertools import groupby

from mc2cm_desk.documents.document import (
    Block,
    EndNotes,
    Heading,
    ListBlock,
    Paragraph,
    ParagraphKind,
    Span,
    Spans,
    plain,
)
from mc2cm_desk.documents.note.voice import Voice
from mc2cm_desk.domain.written_text import LISTS, Passage, PassageKind, Run, read
from mc2cm_desk.wording import formats

_RAISED = str.maketrans("0123456789", "⁰¹²³⁴⁵⁶⁷⁸⁹")


def blocks_of(text: str, voice: Voice, level: int = 3) -> list[Block]:
    """Return the blocks of a written text; its end notes wait for the end of the part.

    ``level`` is that of its headings: 2 where the text stands right under the part's name.
    """
    found: list[Block] = []
    for kind, group in groupby(read(text), key=lambda passage: passage.kind):
        passages = list(group)
        if kind in LISTS:
            items = tuple(_spans(passage, voice) for passage in passages)
            found.append(ListBlock(items, ordered=kind is PassageKind.NUMBERED))
            continue
        found += [_block(passage, voice, level) for passage in passages]
    return found


def end_notes(voice: Voice) -> list[Block]:
    """Return the notes that were called since the last time, under their title."""
    waiting = voice.notes.take()
    return [EndNotes(voice.say("end-notes"), tuple(waiting))] if waiting else []


def raised(number: int) -> str:
    """Return a number in raised digits."""
    return str(number).translate(_RAISED)


def _block(passage: Passage, voice: Voice, level: int) -> Block:
    match passage.kind:
        case PassageKind.HEADING:
            return Heading(passage.text, level, in_contents=False)
        case PassageKind.QUOTE:
            return Paragraph(_spans(passage, voice), ParagraphKind.QUOTE)
        case _:
            return Paragraph(_spans(passage, voice))


def _spans(passage: Passage, voice: Voice) -> Spans:
    return tuple(_span(run, voice) for run in passage.runs)


def _span(run: Run, voice: Voice) -> Span:
    if run.note:
        said = formats.typographic(run.note, voice.language)
        number = voice.notes.call(plain(said))
        return Span(raised(number), link=f"#note-{number}", note=number)
    if run.reference:
        name = voice.named(run.reference)
        link = f"#{name.anchor}" if name.anchor else ""
        return Span(name.words, run.bold, run.italic, link)
    said = run.text if run.link else formats.typographic(run.text, voice.language)
    return Span(said, run.bold, run.italic, run.link)
