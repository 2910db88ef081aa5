"""Everything that the learning note of an event needs, in one value."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import TypeVar, cast

from mc2cm_desk.domain import kinds
from mc2cm_desk.domain.door.badge_design import BadgeDesign
from mc2cm_desk.domain.event.agenda import Day, Session, WorkingGroup
from mc2cm_desk.domain.event.event import Event
from mc2cm_desk.domain.event.programme import Programme
from mc2cm_desk.domain.ids import (
    NO_ID,
    CityId,
    EventId,
    NoteSectionId,
    ParticipantId,
    PersonId,
    ProgrammeId,
    RecommendationId,
    RecordId,
)
from mc2cm_desk.domain.languages import LANGUAGES, as_language
from mc2cm_desk.domain.library.attachment import Attachment
from mc2cm_desk.domain.note.learning_note import LearningNote, NotePart, NoteSection
from mc2cm_desk.domain.people.participant import Participant
from mc2cm_desk.domain.people.person import Person
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
from mc2cm_desk.services.read_models.note.order import Kind, arranged, order_of
from mc2cm_desk.services.read_models.note.privacy import (
    LeftOut,
    LeftOutReason,
    NoteUse,
    name_reason,
    names_not_cleared,
    picture_reason,
    quotation_reason,
)
from mc2cm_desk.services.safety.attachments import logos_of
from mc2cm_desk.services.steps import challenges, evaluations
from mc2cm_desk.services.steps.evaluations import EvaluationSummary
from mc2cm_desk.services.steps.merged_cards import MergedCards, merged_cards
from mc2cm_desk.store.files.attachments import AttachmentStore
from mc2cm_desk.store.repository import cached

R = TypeVar("R", bound=Record)

STILL_TO_ASK = (LeftOutReason.NO_CREDIT, LeftOutReason.PERSON_NOT_ASKED)


@dataclass(frozen=True, slots=True)
class Picture:
    """A picture with the file where its bytes lie, and why it is not printed, if it is not.

    ``not_cleared`` are the names of those in it who have not agreed to photographs.
    """

    attachment: Attachment
    path: Path
    reason: LeftOutReason | None = None
    not_cleared: tuple[str, ...] = ()

    def is_printed(self, *, draft: bool) -> bool:
        """Say whether the note shows it: a draft shows what can still be asked for."""
        return self.reason is None or (draft and self.reason in STILL_TO_ASK)


@dataclass(frozen=True, slots=True)
class Quotation:
    """Words that may be printed; ``speaker`` is named if that was agreed to as well."""

    note: DiscussionNote
    speaker: str
    function: str


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
    listed: dict[type[Record], tuple[Record, ...]] = field(
        default_factory=dict[type[Record], tuple[Record, ...]]
    )
    """The records of kinds that the note lists, by their class."""

    def of(self, record: type[R], /) -> tuple[R, ...]:
        """Return the records of a class that the note prints; none of a class that it does not."""
        known: dict[type[Record], tuple[Record, ...]] = {
            ReferenceDocument: (self.reference,) if self.reference is not None else (),
            Session: self.sessions,
            Challenge: self.challenges,
            CityCase: self.cases,
            FieldVisit: self.visits,
            Observation: self.observations,
            DiscussionNote: self.notes,
            Recommendation: self.recommendations,
            Commitment: self.commitments,
        }
        return cast("tuple[R, ...]", known.get(record) or self.listed.get(record, ()))

    def written(self, part: NotePart) -> str:
        """Return what somebody wrote in a part, in this language."""
        section = self.sections.get(part)
        return section.text if section is not None else ""

    @property
    def is_empty(self) -> bool:
        """Whether nothing was written and nothing recorded but the event itself."""
        recorded = (
            *(self.sessions, self.groups, self.clusters, self.challenges, self.cases, self.visits),
            *(self.observations, self.notes, self.recommendations, self.commitments, self.pictures),
            *self.listed.values(),
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


def note_contents(library: Library, event_id: EventId, language: str) -> NoteContents:
    """Return the record of an event for its note. Refused: gone."""
    with library.read() as view:
        return contents_of(view, library.attachments, event_id, language)


def contents_of(
    view: Repository,
    files: AttachmentStore,
    event_id: EventId,
    language: str,
    *,
    with_recommendations: bool = True,
) -> NoteContents:
    """Return what `note_contents` does within one reading.

    Without recommendations and their evidence it costs the same however many there are.
    """
    event = view.require(Event, event_id)
    participants = {one.id: one for one in view.find(Participant, event=event_id)}
    people = view.get_many(Person, {one.person for one in participants.values()})
    pictures = _pictures(files, view, event_id, participants, people)
    notes = tuple(view.find(DiscussionNote, event=event_id))
    attendance = attendance_of(view, event_id)
    merged = merged_cards(view, event_id)
    programme = view.get(Programme, event.programme) or programmes.shipped(ProgrammeId(NO_ID))
    known_cities = {city.id: city for city in view.find(City)}
    sections = learning_notes.sections(view, event_id, language)
    votes = challenges.votes(view, event_id)

    def ordered(part: NotePart, records: Iterable[Kind]) -> tuple[Kind, ...]:
        order = order_of(sections.get(part), part)
        return arranged(records, order, votes=votes, cities=known_cities)

    return NoteContents(
        language=language,
        programme=programme.for_event(event),
        event=event,
        host=view.get(City, event.host),
        days=tuple(sorted(view.find(Day, event=event_id), key=lambda day: day.date)),
        sessions=tuple(in_order(view, event_id)),
        groups=tuple(view.find(WorkingGroup, event=event_id)),
        attendance=attendance,
        reference=next(iter(view.find(ReferenceDocument, event=event_id)), None),
        clusters=tuple(view.find(Cluster, event=event_id)),
        challenges=ordered(
            NotePart.CHALLENGES,
            (
                one
                for one in view.find(Challenge, event=event_id)
                if one.state not in (ChallengeState.MERGED, ChallengeState.SET_ASIDE)
            ),
        ),
        cases=ordered(
            NotePart.CASES,
            (
                one
                for one in view.find(CityCase, event=event_id)
                if one.state is not CaseState.WITHDRAWN
            ),
        ),
        visits=tuple(view.find(FieldVisit, event=event_id)),
        observations=tuple(view.find(Observation, event=event_id)),
        notes=notes,
        recommendations=ordered(
            NotePart.RECOMMENDATIONS,
            _recommendations(view, event_id) if with_recommendations else (),
        ),
        evidence=_evidence(view, event_id) if with_recommendations else {},
        commitments=ordered(
            NotePart.FOLLOW_UP, merged.commitments(view.find(Commitment, event=event_id))
        ),
        merged=merged,
        listed={
            kind.record: tuple(view.find(kind.record, event=event_id))
            for kind in kinds.ALL
            if kind.listed is not None
        },
        votes=votes,
        evaluation=evaluations.summary(view, event_id),
        cities=known_cities,
        places=_places(view),
        pictures=pictures,
        publication=learning_notes.read(view, event_id, language),
        sections=sections,
        homes=learning_notes.homes(view, event_id),
        quotations=tuple(_quotations(notes, participants, people)),
        logos=tuple(
            path
            for owner in (programme.id, logos_of(event_id))
            for one in view.find(Attachment, owner=owner)
            if one.is_picture and (path := files.path(one.sha256)).is_file()
        ),
        only_elsewhere=_only_elsewhere(view, event_id, language),
        left_out=tuple(_left_out(attendance, notes, pictures, participants, people, language)),
    )


@cached
def _recommendations(view: Repository, event_id: EventId) -> tuple[Recommendation, ...]:
    """Return the recommendations of an event: by number, those without one behind, in order."""
    every = view.find(Recommendation, event=event_id)
    numbered = [one for one in every if one.number is not None]
    numbered.sort(key=lambda one: (one.number, one.order))
    return (*numbered, *(one for one in every if one.number is None))


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


def _quotations(
    notes: Iterable[DiscussionNote],
    participants: Mapping[ParticipantId, Participant],
    people: Mapping[PersonId, Person],
) -> Iterator[Quotation]:
    for note in notes:
        if note.kind is NoteKind.QUOTATION and quotation_reason(note, participants) is None:
            speaker = participants[note.speaker]
            person = people.get(speaker.person)
            named = person is not None and name_reason(speaker) is None
            name = person.name if person is not None and named else ""
            yield Quotation(note, name, speaker.function)


def _left_out(
    attendance: Attendance,
    notes: Iterable[DiscussionNote],
    pictures: Mapping[RecordId, tuple[Picture, ...]],
    participants: Mapping[ParticipantId, Participant],
    people: Mapping[PersonId, Person],
    language: str,
) -> Iterator[LeftOut]:
    for one in attendance.silent:
        reason = name_reason(participants[one])
        person = people.get(participants[one].person)
        if reason is not None and person is not None and not person.is_erased:
            yield LeftOut(NoteUse.NAME, person.name, reason, one)
    for note in notes:
        if note.kind is NoteKind.QUOTATION:
            reason = quotation_reason(note, participants)
            if reason is not None:
                yield LeftOut(NoteUse.QUOTATION, note.text.text(language), reason, note.id)
    for owner, shown in pictures.items():
        for picture in shown:
            if picture.reason is not None:
                name, reason = picture.attachment.name, picture.reason
                yield LeftOut(NoteUse.PICTURE, name, reason, owner, picture.not_cleared)


def _pictures(
    files: AttachmentStore,
    view: Repository,
    event_id: EventId,
    participants: Mapping[ParticipantId, Participant],
    people: Mapping[PersonId, Person],
) -> dict[RecordId, tuple[Picture, ...]]:
    found: dict[RecordId, list[Picture]] = {}
    # Logos of badges are no photographs: nobody has to credit them in the note.
    designs = {one.id for one in view.find(BadgeDesign, event=event_id)}
    for one in view.find(Attachment, event=event_id):
        if one.is_picture and one.owner not in designs:
            path = files.path(one.sha256)
            picture = Picture(
                one,
                path,
                picture_reason(one, path, participants),
                names_not_cleared(one, participants, people),
            )
            found.setdefault(one.owner, []).append(picture)
    return {owner: tuple(pictures) for owner, pictures in found.items()}
