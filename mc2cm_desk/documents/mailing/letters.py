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
from mc2cm_desk.documents.note.citation import title_of
from mc2cm_desk.documents.note.translator import Voice
from mc2cm_desk.domain.steps.recommendation import AddresseeLevel, Recommendation
from mc2cm_desk.wording import formats

PAGES = 1


def levels_of(voice: Voice) -> list[AddresseeLevel]:
    """Return the levels to which something is recommended."""
    return [level for level in AddresseeLevel if _addressed(voice, level)]


def write_letter(voice: Voice, level: AddresseeLevel, path: Path) -> tuple[int, int]:
    """Write the letter to one level; return what it shows and what it leaves to the note."""
    every = len(_addressed(voice, level))
    shown, _ = write_within(lambda count: build_letter(voice, level, count), every, PAGES, path)
    return shown, every - shown


def build_letter(voice: Voice, level: AddresseeLevel, count: int) -> Document:
    """Return the letter with the first ``count`` recommendations."""
    heading = voice.addressed(level)
    kicker = voice.text(voice.contents.programme.name)
    return piece(
        voice, heading, (Part(heading, "letter", tuple(_blocks(voice, level, count)), kicker),)
    )


def _addressed(voice: Voice, level: AddresseeLevel) -> list[Recommendation]:
    return [one for one in voice.contents.endorsed if level in one.levels]


def _blocks(voice: Voice, level: AddresseeLevel, count: int) -> Iterable[Block]:
    contents = voice.contents
    date = formats.day(contents.event.last_day, voice.language)
    yield Paragraph(plain(f"{voice.host()}, {date}"), ParagraphKind.META)
    yield Paragraph(plain(voice.say("letter-greeting")))
    seen = contents.attendance
    opening = voice.say(
        "letter-opening" if seen.have_come else "letter-opening-registered",
        people=voice.count("people-counted", seen.people),
        cities=voice.count("cities-counted", seen.cities),
        title=title_of(voice),
        event=event_line(voice),
    )
    yield Paragraph(plain(opening))
    every = _addressed(voice, level)
    for one in every[:count]:
        explanation = voice.text(one.explanation)
        details = (plain(explanation),) if explanation else ()
        yield Numbered(one.label, plain(voice.text(one.text)), details)
    if len(every) > count:
        words = voice.count("more-in-note", len(every) - count)
        yield Paragraph(plain(words, italic=True), ParagraphKind.SMALL)
    yield Paragraph(plain(voice.say("letter-closing")))
    partners = [voice.partner(name) for name in contents.programme.partners]
    if partners:
        yield Paragraph(plain(voice.listed(partners), bold=True))
    yield from closing(voice)
