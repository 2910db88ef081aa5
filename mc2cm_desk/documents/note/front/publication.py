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
from mc2cm_desk.documents.note.front.citation import citation
from mc2cm_desk.documents.note.sentences import closed
from mc2cm_desk.documents.note.translator import NoteTranslator
from mc2cm_desk.wording import formats


def cover(translator: NoteTranslator, title: str, *, draft: bool) -> Cover:
    """Return the first page."""
    contents = translator.contents
    return Cover(
        series=_series(translator),
        kicker=translator.translate("note"),
        title=title,
        subtitle=contents.publication.subtitle,
        place_and_dates=translator.place_and_dates(),
        funding=translator.text(contents.programme.funding),
        partners=tuple(translator.partner(name) for name in contents.programme.partners),
        acronym=contents.programme.acronym,
        picture=_cover_picture(translator, draft=draft),
        draft_mark=translator.translate("draft") if draft else "",
        logos=contents.logos,
    )


def back_cover(translator: NoteTranslator) -> BackCover:
    """Return the last page."""
    programme, note = translator.contents.programme, translator.contents.publication
    contact = note.contact or programme.contact
    facts = (
        (translator.translate("website"), programme.website, programme.website),
        (translator.translate("contact"), contact, f"mailto:{contact}" if "@" in contact else ""),
        (translator.translate("licence"), note.licence, ""),
        ("ISBN", note.isbn, ""),
    )
    return BackCover(
        about=translator.text(translator.contents.event.objective),
        facts=tuple(fact for fact in facts if fact[1]),
        link=note.link,
        link_words=translator.translate("read-online") if note.link else "",
    )


def imprint(translator: NoteTranslator) -> Iterable[Block]:
    """Yield who made the note, with whose money, under which terms."""
    contents, note = translator.contents, translator.contents.publication
    programme = contents.programme
    partners = translator.listed(translator.partner(name) for name in programme.partners)
    lines = (
        (translator.translate("publication"), programme.acronym),
        (translator.translate("coordination"), note.coordination or partners),
        (translator.translate("authors"), note.authors),
        (translator.translate("reviewers"), note.reviewers),
        (translator.translate("translation"), note.translation),
        (translator.translate("thanks"), note.thanks),
        (translator.translate("licence"), note.licence),
        ("ISBN", note.isbn),
        (translator.translate("contact"), note.contact or programme.contact),
        (
            translator.translate("version", number=note.version),
            formats.day(contents.event.last_day, translator.language),
        ),
    )
    spans: list[Span] = []
    for name, value in lines:
        if value:
            spans += [Span(f"{name} ", bold=True), Span(f"{closed(value)}  ")]
    blocks: list[Block] = [
        Paragraph(tuple(spans), ParagraphKind.SMALL),
        Paragraph(plain(translator.text(programme.about)), ParagraphKind.SMALL),
        Paragraph(plain(translator.text(programme.disclaimer)), ParagraphKind.SMALL),
        Paragraph(
            (Span(f"{translator.translate('citation')} ", bold=True), Span(citation(translator))),
            ParagraphKind.SMALL,
        ),
    ]
    if contents.event.placeholder:
        blocks.append(
            Paragraph(plain(translator.translate("funding-note"), bold=True), ParagraphKind.SMALL)
        )
    yield Box("", tuple(blocks), Tone.SAND)


def _series(translator: NoteTranslator) -> str:
    """Return the series: as the note says it, else that of the event."""
    series, event = translator.contents.publication.series, translator.contents.event
    if not series and event.series and event.series_number:
        return translator.translate(
            "numbered-series", series=event.series, number=event.series_number
        )
    if not series:
        series = event.series or (str(event.series_number) if event.series_number else "")
    if series.isdigit():
        return translator.translate("series-number", number=series)
    return series or translator.translate("series")


def _cover_picture(translator: NoteTranslator, *, draft: bool) -> Path | None:
    # No caption stands on a cover that could say who has still to agree.
    every = translator.printable(translator.contents.event.id, draft=draft)
    return next((one.path for one in every if not one.not_cleared), None)
