"""One letter page for each level of addressees."""

from collections.abc import Iterable
from pathlib import Path

from mc2cm_desk.documents.mailing.pieces import closing, event_line, piece, write_within
from mc2cm_desk.documents.model import (
    Block,
    Document,
    Numbered,
    Paragraph,
    ParagraphKind,
    Part,
    plain,
)
from mc2cm_desk.documents.note.front.citation import title_of
from mc2cm_desk.documents.note.translator import NoteTranslator
from mc2cm_desk.domain.steps.recommendation import AddresseeLevel, Recommendation
from mc2cm_desk.wording import formats

PAGES = 1


def levels_of(translator: NoteTranslator) -> list[AddresseeLevel]:
    """Return the levels to which something is recommended."""
    return [level for level in AddresseeLevel if _addressed(translator, level)]


def write_letter(translator: NoteTranslator, level: AddresseeLevel, path: Path) -> tuple[int, int]:
    """Write the letter to one level; return what it shows and what it leaves to the note."""
    every = len(_addressed(translator, level))
    shown, _ = write_within(
        lambda count: build_letter(translator, level, count), every, PAGES, path
    )
    return shown, every - shown


def build_letter(translator: NoteTranslator, level: AddresseeLevel, count: int) -> Document:
    """Return the letter with the first ``count`` recommendations."""
    heading = translator.addressed(level)
    kicker = translator.text(translator.contents.programme.name)
    return piece(
        translator,
        heading,
        (Part(heading, "letter", tuple(_blocks(translator, level, count)), kicker),),
    )


def _addressed(translator: NoteTranslator, level: AddresseeLevel) -> list[Recommendation]:
    return [one for one in translator.contents.endorsed if level in one.levels]


def _blocks(translator: NoteTranslator, level: AddresseeLevel, count: int) -> Iterable[Block]:
    contents = translator.contents
    date = formats.day(contents.event.last_day, translator.language)
    yield Paragraph(plain(f"{translator.host()}, {date}"), ParagraphKind.META)
    yield Paragraph(plain(translator.translate("letter-greeting")))
    seen = contents.attendance
    opening = translator.translate(
        "letter-opening" if seen.have_come else "letter-opening-registered",
        people=translator.count("people-counted", seen.people),
        cities=translator.count("cities-counted", seen.cities),
        title=title_of(translator),
        event=event_line(translator),
    )
    yield Paragraph(plain(opening))
    every = _addressed(translator, level)
    for one in every[:count]:
        explanation = translator.text(one.explanation)
        details = (plain(explanation),) if explanation else ()
        yield Numbered(one.label, plain(translator.text(one.text)), details)
    if len(every) > count:
        words = translator.count("more-in-note", len(every) - count)
        yield Paragraph(plain(words, italic=True), ParagraphKind.SMALL)
    yield Paragraph(plain(translator.translate("letter-closing")))
    partners = [translator.partner(name) for name in contents.programme.partners]
    if partners:
        yield Paragraph(plain(translator.listed(partners), bold=True))
    yield from closing(translator)
