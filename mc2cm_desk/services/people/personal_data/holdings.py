"""What is held about a person, complete, for the copy that the person may ask for."""

from dataclasses import dataclass
from datetime import datetime

from mc2cm_desk.domain.door.check_in import CheckIn, Gate, GateKind
from mc2cm_desk.domain.event.agenda import Session
from mc2cm_desk.domain.event.event import Event
from mc2cm_desk.domain.ids import PersonId, RecordId
from mc2cm_desk.domain.library.attachment import Attachment
from mc2cm_desk.domain.localised import EMPTY, Localised
from mc2cm_desk.domain.people.organisation import Organisation
from mc2cm_desk.domain.people.participant import Participant
from mc2cm_desk.domain.people.person import Person
from mc2cm_desk.domain.places.city import City
from mc2cm_desk.domain.steps.discussion import DiscussionNote
from mc2cm_desk.domain.steps.field_visit import FieldVisit, Observation
from mc2cm_desk.services.library import Library, Repository
from mc2cm_desk.services.people.personal_data import subject
from mc2cm_desk.services.people.personal_data.subject import Mention, Subject
from mc2cm_desk.store.journal import undo_log


@dataclass(frozen=True, slots=True)
class Passage:
    """A check-in with the name of what the gate leads to; a day's name is its date."""

    check_in: CheckIn
    gate: Localised


@dataclass(frozen=True, slots=True)
class Participation:
    """One event of a person: what stands on the list, passages, sessions held, words noted."""

    event: Event
    participant: Participant
    organisation: Organisation | None
    city: City | None
    passages: tuple[Passage, ...]
    sessions: tuple[Session, ...]
    statements: tuple[Localised, ...]


@dataclass(frozen=True, slots=True)
class Entry:
    """One line of the journal about a person; ``before`` and ``after`` are JSON values."""

    at: datetime
    label: str
    kind: str
    field: str
    before: object
    after: object


@dataclass(frozen=True, slots=True)
class Holdings:
    """Everything about a person; ``at`` is when it was put together, in UTC."""

    at: datetime
    person: Person
    participations: tuple[Participation, ...]
    portraits: tuple[Attachment, ...]
    group_pictures: tuple[Attachment, ...]
    mentions: tuple[Mention, ...]
    history: tuple[Entry, ...]


def holdings(library: Library, person_id: PersonId) -> Holdings:
    """Return everything that is held about a person. Refused: gone."""
    with library.read() as view:
        found = subject.read(view, person_id)
        merged = subject.with_merged(view, [person_id])
        records: list[RecordId] = [*merged, *(one.id for one in found.participants)]
        own = set(records) | {one.id for one in found.portraits}
        mentions = subject.mentions(view, found.redactor, whole=True)
        return Holdings(
            at=library.now(),
            person=found.person,
            participations=tuple(_participation(view, found, one) for one in found.participants),
            portraits=tuple(one for one in found.portraits if one.deleted is None),
            group_pictures=tuple(one for one in found.group_pictures if one.deleted is None),
            mentions=tuple(one for one in mentions if one.record not in own),
            history=tuple(Entry(*line) for line in undo_log.lines(view, records)),
        )


def _participation(view: Repository, found: Subject, participant: Participant) -> Participation:
    event = next(one for one in found.events if one.id == participant.event)
    notes = view.find(DiscussionNote, event=event.id)
    seen = view.find(Observation, event=event.id)
    return Participation(
        event=event,
        participant=participant,
        organisation=view.get(Organisation, participant.organisation),
        city=view.get(City, participant.city),
        passages=tuple(
            Passage(one, _gate(view, one))
            for one in found.passages
            # A trial before the event is no presence.
            if one.participant == participant.id and not one.rehearsal
        ),
        sessions=tuple(
            one
            for one in view.find(Session, event=event.id)
            if participant.id in (one.moderator, one.rapporteur, *one.speakers)
        ),
        statements=(
            *(one.text for one in notes if one.speaker == participant.id),
            *(one.text for one in seen if one.participant == participant.id),
        ),
    )


def _gate(view: Repository, passage: CheckIn) -> Localised:
    gate = Gate.parse(passage.gate)
    if gate.kind is GateKind.DAY:
        return EMPTY
    behind = view.get(Session if gate.kind is GateKind.SESSION else FieldVisit, gate.record)
    return behind.title if behind is not None else EMPTY
