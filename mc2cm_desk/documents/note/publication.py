"""What publication data say: the cover, the imprint, the last page."""

from collections.abc import Iterable
from pathlib import Path

from mc2cm_desk.documents.model import (
    BackCover,
    Block,
    Box,
    Cover,
    Paragraph,
    ParagraphKind,
    Span,
    Tone,
    plain,
)
from mc2cm_desk.documents.note.citation import citation
from mc2cm_desk.documents.note.translator import Voice
from mc2cm_desk.wording import formats


def cover(voice: Voice, title: str, *, draft: bool) -> Cover:
    """Return the first page."""
    contents = voice.contents
    return Cover(
        series=_series(voice),
        kicker=voice.say("note"),
        title=title,
        subtitle=contents.publication.subtitle,
        place_and_dates=voice.place_and_dates(),
        funding=voice.text(contents.programme.funding),
        partners=tuple(voice.partner(name) for name in contents.programme.partners),
        acronym=contents.programme.acronym,
        picture=_cover_picture(voice, draft=draft),
        draft_mark=voice.say("draft") if draft else "",
        logos=contents.logos,
    )


def back_cover(voice: Voice) -> BackCover:
    """Return the last page."""
    programme, note = voice.contents.programme, voice.contents.publication
    contact = note.contact or programme.contact
    facts = (
        (voice.say("website"), programme.website, programme.website),
        (voice.say("contact"), contact, f"mailto:{contact}" if "@" in contact else ""),
        (voice.say("licence"), note.licence, ""),
        ("ISBN", note.isbn, ""),
    )
    return BackCover(
        about=voice.text(voice.contents.event.objective),
        facts=tuple(fact for fact in facts if fact[1]),
        link=note.link,
        link_words=voice.say("read-online") if note.link else "",
    )


def imprint(voice: Voice) -> Iterable[Block]:
    """Yield who made the note, with whose money, under which terms."""
    contents, note = voice.contents, voice.contents.publication
    programme = contents.programme
    partners = voice.listed(voice.partner(name) for name in programme.partners)
    lines = (
        (voice.say("publication"), programme.acronym),
        (voice.say("coordination"), note.coordination or partners),
        (voice.say("authors"), note.authors),
        (voice.say("reviewers"), note.reviewers),
        (voice.say("translation"), note.translation),
        (voice.say("thanks"), note.thanks),
        (voice.say("licence"), note.licence),
        ("ISBN", note.isbn),
        (voice.say("contact"), note.contact or programme.contact),
        (
            voice.say("version", number=note.version),
            formats.day(contents.event.last_day, voice.language),
        ),
    )
    spans: list[Span] = []
    for name, value in lines:
        if value:
            spans += [Span(f"{name} ", bold=True), Span(f"{value}.  ")]
    blocks: list[Block] = [
        Paragraph(tuple(spans), ParagraphKind.SMALL),
        Paragraph(plain(voice.text(programme.about)), ParagraphKind.SMALL),
        Paragraph(plain(voice.text(programme.disclaimer)), ParagraphKind.SMALL),
        Paragraph(
            (Span(f"{voice.say('citation')} ", bold=True), Span(citation(voice))),
            ParagraphKind.SMALL,
        ),
    ]
    if contents.event.placeholder:
        blocks.append(Paragraph(plain(voice.say("funding-note"), bold=True), ParagraphKind.SMALL))
    yield Box("", tuple(blocks), Tone.SAND)


def _series(voice: Voice) -> str:
    """Return the series: as the note says it, else that of the event."""
    said, event = voice.contents.publication.series, voice.contents.event
    if not said and event.series and event.series_number:
        return voice.say("numbered-series", series=event.series, number=event.series_number)
    if not said:
        said = event.series or (str(event.series_number) if event.series_number else "")
    if said.isdigit():
        return voice.say("series-number", number=said)
    return said or voice.say("series")


def _cover_picture(voice: Voice, *, draft: bool) -> Path | None:
    # No caption stands on a cover that could say who has still to agree.
    every = voice.printable(voice.contents.event.id, draft=draft)
    return next((one.path for one in every if not one.not_cleared), None)
