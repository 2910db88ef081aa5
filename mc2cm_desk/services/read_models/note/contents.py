"""Everything that the learning note of an event needs, in one value."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import TypeVar, cast

from mc2cm_desk.domain import kinds
from mc2cm_desk.domain.event.agenda import Day, Session, WorkingGroup
from mc2cm_desk.domain.event.event import Event
from mc2cm_desk.domain.event.programme import Programme
from mc2cm_desk.domain.ids import (
    NO_ID,
    CityId,
    EventId,
    NoteSectionId,
    ProgrammeId,
    RecommendationId,
    RecordId,
)
from mc2cm_desk.domain.languages import LANGUAGES, as_language
from mc2cm_desk.domain.library.attachment import Attachment
from mc2cm_desk.domain.note.learning_note import LearningNote, NoteSection
from mc2cm_desk.domain.note.parts import NotePart
from mc2cm_desk.domain.places.city import City, Place
from mc2cm_desk.domain.record import Record
from mc2cm_desk.domain.steps.challenge import Challenge, ChallengeState, Cluster
from mc2cm_desk.domain.steps.city_case import CaseState, CityCase
from mc2cm_desk.domain.steps.discussion import DiscussionNote, NoteKind
from mc2cm_desk.domain.steps.field_visit import FieldVisit, Observation
from mc2cm_desk.domain.steps.recommendation import (
    Commitment,
    Evidence,
    Recommendation,
    RecommendationStatus,
)
from mc2cm_desk.domain.steps.reference_document import ReferenceDocument
from mc2cm_desk.services.event import programmes
from mc2cm_desk.services.event.agenda import in_order
from mc2cm_desk.services.library import Library, Repository
from mc2cm_desk.services.note import learning_notes
from mc2cm_desk.services.places import cities
from mc2cm_desk.services.read_models.note.attendance import Attendance, attendance_of
from mc2cm_desk.services.read_models.note.naming import (
    NameFilter,
    Naming,
    names_left_out,
    naming_of,
)
from mc2cm_desk.services.read_models.note.order import Kind, arranged, order_of
from mc2cm_desk.services.read_models.note.permissions import Permissions, Picture, Quotation
from mc2cm_desk.services.read_models.note.privacy import LeftOut, NoteUse
from mc2cm_desk.services.safety.attachments import logos_of
from mc2cm_desk.services.steps import challenges, evaluations
from mc2cm_desk.services.steps.evaluations import EvaluationSummary
from mc2cm_desk.services.steps.merged_cards import MergedCards, merged_cards
from mc2cm_desk.store.files.attachments import AttachmentStore
from mc2cm_desk.store.repository import cached

R = TypeVar("R", bound=Record)


@dataclass(frozen=True, slots=True)
class NoteContents:
    """The record of one event as its note tells it, in one language."""

    language: str
    programme: Programme
    event: Event
    host: City | None
    days: tuple[Day, ...]
    sessions: tuple[Session, ...]
    groups: tuple[WorkingGroup, ...]
    attendance: Attendance
    reference: ReferenceDocument | None
    clusters: tuple[Cluster, ...]
    challenges: tuple[Challenge, ...]
    cases: tuple[CityCase, ...]
    visits: tuple[FieldVisit, ...]
    observations: tuple[Observation, ...]
    notes: tuple[DiscussionNote, ...]
    recommendations: tuple[Recommendation, ...]
    evidence: dict[RecommendationId, tuple[Evidence, ...]]
    commitments: tuple[Commitment, ...]
    votes: dict[RecordId, int]
    evaluation: EvaluationSummary
    cities: dict[CityId, City]
    pictures: dict[RecordId, tuple[Picture, ...]]
    publication: LearningNote
    sections: dict[NotePart, NoteSection]
    quotations: tuple[Quotation, ...] = ()
    left_out: tuple[LeftOut, ...] = ()
    logos: tuple[Path, ...] = ()
    places: dict[CityId, Place] = field(default_factory=dict[CityId, Place])
    """Where cities (by id) lie, as far as that is known."""
    homes: dict[NotePart, NoteSectionId] = field(default_factory=dict[NotePart, NoteSectionId])
    """The records that own the pictures of parts, in every language alike."""
    only_elsewhere: tuple[NotePart, ...] = ()
    """Parts that are written in another language and not in this one."""
    merged: MergedCards = field(default_factory=lambda: MergedCards({}))
    """Which cards were merged, and into which."""
    others: dict[type[Record], tuple[Record, ...]] = field(
        default_factory=dict[type[Record], tuple[Record, ...]]
    )
    """The records of kinds that the note prints and that have no field of their own, by class."""
    naming: Naming | None = None
    """Who may be named in texts; everybody where it is not given."""

    def of(self, record: type[R], /) -> tuple[R, ...]:
        """Return the records of a class that the note prints; none of a class that it does not."""
        if record is ReferenceDocument:
            found = (self.reference,) if self.reference is not None else ()
        elif record in _OWN_FIELDS:
            found = getattr(self, _OWN_FIELDS[record])
        else:
            found = self.others.get(record, ())
        return cast("tuple[R, ...]", found)

    def written(self, part: NotePart) -> str:
        """Return what somebody wrote in a part, in this language."""
        section = self.sections.get(part)
        return section.text if section is not None else ""

    def printed(self, text: str) -> str:
        """Return a text that somebody wrote without the names that may not be printed."""
        if self.naming is None:
            return text
        return NameFilter(self.naming, self.language).prose(text)

    @property
    def is_empty(self) -> bool:
        """Whether nothing was written and nothing recorded but the event itself."""
        recorded = (
            *(self.sessions, self.groups, self.clusters, self.challenges, self.cases, self.visits),
            *(self.observations, self.notes, self.recommendations, self.commitments, self.pictures),
            *self.others.values(),
        )
        written = (section.text for section in self.sections.values())
        known = (self.attendance.people, self.reference, self.evaluation.sheets)
        return not any((*recorded, *written, *known))

    def is_hidden(self, part: NotePart) -> bool:
        """Say whether the part is left out on purpose."""
        section = self.sections.get(part)
        return section is not None and section.hidden

    def section(self, part: NotePart) -> NoteSection:
        """Return how a part is written and arranged."""
        known = self.sections.get(part)
        if known is not None:
            return known
        return NoteSection(
            id=NoteSectionId(NO_ID), event=self.event.id, language=self.language, part=part
        )

    def part_of_pictures(self, owner: RecordId) -> NotePart | None:
        """Return the part whose pictures belong to a record; none if it is no part's."""
        return next((part for part, home in self.homes.items() if home == owner), None)

    @property
    def endorsed(self) -> tuple[Recommendation, ...]:
        """The recommendations that the note prints."""
        return tuple(
            one for one in self.recommendations if one.status is RecommendationStatus.ENDORSED
        )

    @property
    def lessons(self) -> tuple[DiscussionNote, ...]:
        """The notes of discussions that were marked as lessons."""
        return tuple(one for one in self.notes if one.kind is NoteKind.LESSON)


_OWN_FIELDS: dict[type[Record], str] = {
    ReferenceDocument: "reference",
    Session: "sessions",
    Challenge: "challenges",
    CityCase: "cases",
    FieldVisit: "visits",
    Observation: "observations",
    DiscussionNote: "notes",
    Recommendation: "recommendations",
    Commitment: "commitments",
}
"""The fields of `NoteContents` that hold the records of a class."""


def note_contents(library: Library, event_id: EventId, language: str) -> NoteContents:
    """Return the record of an event for its note. Refused: gone."""
    with library.read() as view:
        contents = contents_of(view, library.attachments, event_id, language)
        return _cleared(contents, naming_of(view, event_id))


def contents_of(
    view: Repository,
    files: AttachmentStore,
    event_id: EventId,
    language: str,
    *,
    with_recommendations: bool = True,
) -> NoteContents:
    """Return what `note_contents` does within one reading, with every name that was typed.

    Without recommendations and their evidence it costs the same however many there are.
    """
    permissions = Permissions.of_event(view, event_id)
    pictures = permissions.pictures(view, files, event_id)
    recorded = _recorded(
        view, event_id, language, pictures, with_recommendations=with_recommendations
    )
    notes = recorded.notes
    return replace(
        recorded,
        others={
            kind.record: tuple(view.find(kind.record, event=event_id))
            for kind in kinds.ALL
            if kind.note_part is not None and kind.record not in _OWN_FIELDS
        },
        places=_places(view),
        homes=learning_notes.homes(view, event_id),
        quotations=tuple(permissions.quotations(notes)),
        logos=tuple(_logos(view, files, recorded.programme, event_id)),
        only_elsewhere=_only_elsewhere(view, event_id, language),
        left_out=tuple(permissions.left_out(recorded.attendance, notes, pictures, language)),
    )


def _cleared(contents: NoteContents, naming: Naming) -> NoteContents:
    """Return contents without the names of those who did not agree: those are in `left_out`.

    The texts of the parts and of the event stay as they were typed, since they are edited beside
    the pages: `NoteContents.printed` says how they are printed.
    """
    names = NameFilter(naming, contents.language)
    reference, attendance = contents.reference, contents.attendance
    organisations = tuple(
        one for one in attendance.organisation_names if not naming.withheld(one[0])
    )
    cleared = replace(
        contents,
        naming=naming,
        sessions=names.records(contents.sessions),
        attendance=replace(attendance, organisation_names=organisations),
        reference=reference if reference is None else names.record(reference),
        challenges=names.records(contents.challenges),
        cases=names.records(contents.cases),
        visits=names.records(contents.visits),
        observations=names.records(contents.observations),
        notes=names.records(contents.notes),
        recommendations=names.records(contents.recommendations),
        commitments=names.records(contents.commitments),
        others={kind: names.records(every) for kind, every in contents.others.items()},
        quotations=tuple(replace(one, note=names.record(one.note)) for one in contents.quotations),
        pictures={
            owner: tuple(replace(one, attachment=names.record(one.attachment)) for one in pictures)
            for owner, pictures in contents.pictures.items()
        },
    )
    event = contents.event
    edited = (*event.title.texts(), *event.objective.texts())
    for text in (*edited, *(one.text for one in contents.sections.values())):
        names.prose(text)
    known = {one.record for one in contents.left_out if one.use is NoteUse.NAME}
    return replace(
        cleared, left_out=(*names_left_out(naming, names.withheld - known), *contents.left_out)
    )


def _recorded(
    view: Repository,
    event_id: EventId,
    language: str,
    pictures: dict[RecordId, tuple[Picture, ...]],
    *,
    with_recommendations: bool,
) -> NoteContents:
    """Return what was typed for an event, in the order that the note's sections choose."""
    event = view.require(Event, event_id)
    merged = merged_cards(view, event_id)
    programme = view.get(Programme, event.programme) or programmes.shipped(ProgrammeId(NO_ID))
    known_cities = {city.id: city for city in view.find(City)}
    sections = learning_notes.sections(view, event_id, language)
    votes = challenges.votes(view, event_id)

    def ordered(kind: type[Kind], records: Iterable[Kind]) -> tuple[Kind, ...]:
        """Return records in the order that is chosen for the part that prints them."""
        part = kinds.of(kind).part
        order = order_of(sections.get(part), part)
        return arranged(records, order, votes=votes, cities=known_cities)

    recommendations = _recommendations(view, event_id) if with_recommendations else ()
    commitments = merged.commitments(view.find(Commitment, event=event_id))
    return NoteContents(
        language=language,
        programme=programme.for_event(event),
        event=event,
        host=view.get(City, event.host),
        days=tuple(sorted(view.find(Day, event=event_id), key=lambda day: day.date)),
        sessions=tuple(in_order(view, event_id)),
        groups=tuple(view.find(WorkingGroup, event=event_id)),
        attendance=attendance_of(view, event_id),
        reference=next(iter(view.find(ReferenceDocument, event=event_id)), None),
        clusters=tuple(view.find(Cluster, event=event_id)),
        challenges=ordered(Challenge, _challenges(view, event_id)),
        cases=ordered(CityCase, _cases(view, event_id)),
        visits=tuple(view.find(FieldVisit, event=event_id)),
        observations=tuple(view.find(Observation, event=event_id)),
        notes=tuple(view.find(DiscussionNote, event=event_id)),
        recommendations=ordered(Recommendation, recommendations),
        evidence=_evidence(view, event_id) if with_recommendations else {},
        commitments=ordered(Commitment, commitments),
        merged=merged,
        votes=votes,
        evaluation=evaluations.summary(view, event_id),
        cities=known_cities,
        pictures=pictures,
        publication=learning_notes.read(view, event_id, language),
        sections=sections,
    )


def _challenges(view: Repository, event_id: EventId) -> list[Challenge]:
    hidden = (ChallengeState.MERGED, ChallengeState.SET_ASIDE)
    return [one for one in view.find(Challenge, event=event_id) if one.state not in hidden]


def _cases(view: Repository, event_id: EventId) -> list[CityCase]:
    every = view.find(CityCase, event=event_id)
    return [one for one in every if one.state is not CaseState.WITHDRAWN]


def _logos(
    view: Repository, files: AttachmentStore, programme: Programme, event_id: EventId
) -> Iterator[Path]:
    """Yield the files of the logos of the programme, then of those of the event."""
    for owner in (programme.id, logos_of(event_id)):
        for one in view.find(Attachment, owner=owner):
            if one.is_picture and (path := files.path(one.sha256)).is_file():
                yield path


@cached
def _recommendations(view: Repository, event_id: EventId) -> tuple[Recommendation, ...]:
    """Return the recommendations of an event: by number, those without one behind, in order."""
    every = view.find(Recommendation, event=event_id)
    numbered = [one for one in every if one.number is not None]
    numbered.sort(key=lambda one: (one.number, one.order))
    return (*numbered, *[one for one in every if one.number is None])


@cached
def _evidence(view: Repository, event_id: EventId) -> dict[RecommendationId, tuple[Evidence, ...]]:
    """Return what recommendations (ids) rest on, after every merge."""
    found: dict[RecommendationId, list[Evidence]] = {}
    for link in merged_cards(view, event_id).evidence(view.find(Evidence, event=event_id)):
        found.setdefault(link.recommendation, []).append(link)
    return {key: tuple(links) for key, links in found.items()}


@cached
def _places(view: Repository) -> dict[CityId, Place]:
    """Return where the cities of the library (ids) lie, as far as that is known."""
    places = ((one.id, cities.place(one)) for one in view.find(City))
    return {city: place for city, place in places if place is not None}


@cached
def _only_elsewhere(view: Repository, event_id: EventId, language: str) -> tuple[NotePart, ...]:
    written = {one: learning_notes.sections(view, event_id, one) for one in LANGUAGES}
    there = {
        name: {part for part, section in sections.items() if section.text}
        for name, sections in written.items()
    }
    others = set[NotePart]().union(*(parts for name, parts in there.items() if name != language))
    return tuple(part for part in NotePart if part in others - there[as_language(language)])
