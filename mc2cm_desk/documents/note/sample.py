"""A cover, contents and a page in a programme's look: what a setting does, seen at once."""

from collections.abc import Sequence
from pathlib import Path

from mc2cm_desk.documents.look import look_of
from mc2cm_desk.documents.model import (
    BarChart,
    Box,
    Cover,
    Document,
    Heading,
    KeyFigures,
    Numbered,
    Paragraph,
    ParagraphKind,
    Part,
    PullQuote,
    Words,
    plain,
)
from mc2cm_desk.domain.event.programme import Programme
from mc2cm_desk.domain.note.parts import NotePart
from mc2cm_desk.domain.people.organisation import OrganisationKind
from mc2cm_desk.wording.catalogue import Catalogue
from mc2cm_desk.wording.documents import note
from mc2cm_desk.wording.names import labels


def sample(programme: Programme, logos: Sequence[Path], language: str) -> Document:
    """Return a document of three pages in the programme's own words, look, colours and logos."""
    catalogue = Catalogue(language)

    def translate(word: str, **slots: object) -> str:
        """Return a sentence of the document by its code, with its slots filled."""
        return note.translate(catalogue, word, **slots)

    name = programme.name.text(language)
    kinds = [labels.label(catalogue, one) for one in list(OrganisationKind)[:4]]
    counted = (("people-came", 52), ("cities", 23), ("challenges", 13))
    figures = tuple((str(one), note.count(catalogue, word, one)) for word, one in counted)
    heading = labels.label(catalogue, NotePart.AT_A_GLANCE)
    about = plain(programme.about.text(language))
    blocks = (
        KeyFigures(figures),
        Paragraph(about, ParagraphKind.LEAD),
        Box(translate("key-messages"), (Paragraph(plain(programme.disclaimer.text(language))),)),
        Heading(translate("who-was-there")),
        BarChart(tuple(zip(kinds, (24, 13, 9, 6), strict=True)), translate("by-kind"), ""),
        Numbered(
            "R-01",
            plain(translate("recommendation")),
            (plain(translate("horizon", horizon="2027")),),
        ),
        PullQuote(programme.funding.text(language), name),
    )
    return Document(
        language=language,
        title=name,
        author=programme.acronym,
        subject=name,
        cover=Cover(
            series=translate("series"),
            kicker=translate("note"),
            title=name,
            subtitle="",
            place_and_dates="",
            funding=programme.funding.text(language),
            partners=programme.partners,
            acronym=programme.acronym,
            logos=tuple(logos),
        ),
        words=Words(contents=translate("contents"), running_foot=translate("note"), draft=""),
        parts=(Part(heading, "sample", blocks, translate("part-number", number=1)),),
        look=look_of(programme),
    )
