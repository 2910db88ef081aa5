"""The records that a text of the note may name, and how each is found in print."""

from collections.abc import Iterator
from dataclasses import dataclass

from mc2cm_desk.domain import kinds
from mc2cm_desk.domain.ids import RecordId
from mc2cm_desk.domain.record import Record
from mc2cm_desk.domain.steps.challenge import ChallengeKind
from mc2cm_desk.domain.steps.city_case import CityCase
from mc2cm_desk.domain.steps.field_visit import FieldVisit, VisitState
from mc2cm_desk.domain.steps.recommendation import Recommendation
from mc2cm_desk.domain.text.markup import PICTURE
from mc2cm_desk.services.read_models.note.contents import NoteContents


@dataclass(frozen=True, slots=True)
class NoteReference:
    """A record that can be named: ``label`` is short (R-03, 4, Turin), ``title`` says more.

    ``anchor`` is the place in the note where the record is printed, empty where it is not.
    """

    kind: str
    record: RecordId
    label: str
    title: str
    anchor: str = ""

    @property
    def key(self) -> str:
        """What stands in the text: ``kind:id``."""
        return f"{'challenge' if self.kind == 'opportunity' else self.kind}:{self.record}"


def note_references(contents: NoteContents) -> tuple[NoteReference, ...]:
    """Return what can be named: recommendations, cases, challenges, visits, pictures, cities."""
    return tuple(_references(contents))


def _references(contents: NoteContents) -> Iterator[NoteReference]:
    language = contents.language
    shown = _prints(contents, Recommendation)
    printed = {one.id for one in contents.endorsed if shown}
    by_id = {one.id: one for one in contents.recommendations}
    for one in contents.recommendations:
        # A merged one is named by the number that is printed, never by its own.
        shown_as = by_id.get(contents.merged.target(one.id), one)
        anchor = recommendation_anchor(shown_as.id) if shown_as.id in printed else ""
        label = shown_as.label or "R-?"
        yield NoteReference("recommendation", one.id, label, one.text.text(language), anchor)
    for case in contents.cases:
        title = case.title.text(language)
        anchor = f"case-{case.label}" if _prints(contents, CityCase) else ""
        yield NoteReference("case", case.id, case.label, title, anchor)
    for card in contents.challenges:
        kind = "challenge" if card.kind is ChallengeKind.CHALLENGE else "opportunity"
        yield NoteReference(kind, card.id, card.label, card.statement.text(language))
    for number, visit in enumerate(contents.visits):
        name = visit.title.text(language)
        is_printed = visit.state is not VisitState.NOT_APPLICABLE and _prints(contents, FieldVisit)
        anchor = f"visit-{number}" if is_printed else ""
        yield NoteReference("visit", visit.id, name, visit.place.text(language), anchor)
    for pictures in contents.pictures.values():
        for picture in pictures:
            one = picture.attachment
            title = one.caption.text(language)
            yield NoteReference(PICTURE, one.id, title or one.name, one.name if title else "")
    for city in contents.cities.values():
        yield NoteReference("city", city.id, city.name_in(language), city.country)


def _prints(contents: NoteContents, kind: type[Record]) -> bool:
    section = contents.section(kinds.of(kind).part)
    return not (section.hidden or section.block_hidden)


def recommendation_anchor(record: RecordId) -> str:
    """Return where a recommendation stands in the note."""
    return f"recommendation-{record}"
