"""Check-in: what the desk decides when a code is shown, and who is inside."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import datetime, timedelta

from mc2cm_desk.domain.door.badge_token import may_be_name, read_keys
from mc2cm_desk.domain.door.check_in import (
    CheckIn,
    CheckInMethod,
    Direction,
    Gate,
    GateKind,
    Outcome,
    inside,
    since,
    taken_back,
    valid_check_ins,
)
from mc2cm_desk.domain.event.agenda import Session
from mc2cm_desk.domain.event.event import Event, EventStatus
from mc2cm_desk.domain.event.life import day_of, is_after
from mc2cm_desk.domain.ids import NO_ID, BadgeToken, CheckInId, EventId, ParticipantId
from mc2cm_desk.domain.people.participant import Consent, Participant, Role
from mc2cm_desk.domain.people.person import Gender, Person
from mc2cm_desk.domain.places.city import City
from mc2cm_desk.domain.places.known_city import CityAnswer
from mc2cm_desk.domain.refusal import Refused
from mc2cm_desk.domain.steps.field_visit import FieldVisit
from mc2cm_desk.services.event.life import rehearsal, status
from mc2cm_desk.services.library import Library, Repository, UnitOfWork
from mc2cm_desk.services.people import participants


@dataclass(frozen=True, slots=True)
class CheckInResult:
    """What the desk says. ``time`` is of this passage, ``first_seen`` of the first entry (UTC).

    ``check_in`` is the passage that was recorded, empty where none was; ``elsewhere`` says that
    the first entry was taken on another laptop; ``inside`` counts who is behind the gate now,
    where it has a ``capacity``; ``rehearsal`` that the passage is a trial.
    """

    token: str
    outcome: Outcome
    time: datetime
    gate: str
    participant: Participant | None = None
    person: Person | None = None
    city: City | None = None
    first_seen: datetime | None = None
    check_in: CheckInId = CheckInId(NO_ID)
    other_event: Event | None = None
    replaced: bool = False
    elsewhere: bool = False
    inside: int = 0
    capacity: int | None = None
    rehearsal: bool = False

    @property
    def is_over_capacity(self) -> bool:
        """Whether the gate lets in more than it has places."""
        return self.capacity is not None and self.inside > self.capacity


def gate_now(event: Event, at: datetime) -> Gate:
    """Return the gate of the event day at that moment: the nearest day outside the event."""
    return Gate.of_day(min(max(day_of(event, at), event.first_day), event.last_day))


def is_undated(view: Repository, event: Event, at: datetime) -> bool:
    """Say whether somebody has to say which day a check-in of that moment is meant for."""
    return is_after(event, at) and not rehearsal.is_trial(view, event, at)


def check_in(
    library: Library,
    event_id: EventId,
    scanned: str,
    *,
    gate: Gate | None = None,
    at: datetime | None = None,
    method: CheckInMethod = CheckInMethod.SCANNER,
    direction: Direction = Direction.IN,
) -> CheckInResult:
    """Decide on a code that was shown, and record the passage if there is one.

    ``scanned`` is what a camera or a keyboard gave. A passage is recorded where the outcome is
    ``admitted``, or ``left`` by somebody who was inside; nothing is recorded otherwise. Before the
    event begins and in a rehearsal it is recorded as a trial. After the event nothing is recorded
    without a ``gate``: the outcome is ``no_event_day``. A name that was typed and that nobody has
    is ``not_on_list``, no code.
    Refused: library-in-use, disk-full and their like; gone (no such event).
    """
    token = read_keys(scanned)
    with library.write("check-in" if direction is Direction.IN else "check-out") as work:
        event = work.require(Event, event_id)
        door = gate or gate_now(event, at or library.now())
        found = work.find(Participant, token=token) if token else []
        mine = next((one for one in found if one.event == event_id), None)
        if mine is None and token:
            mine = participants.merged_owner(work, event_id, token)
        if mine is None:
            moment = at or library.now()
            if method is not CheckInMethod.CAMERA and may_be_name(scanned):
                return CheckInResult(scanned.strip(), Outcome.NOT_ON_LIST, moment, str(door))
            return _stranger(work, event, token or scanned, found, door, moment)
        return _passed(work, event, mine, door, direction, method, at, is_chosen=gate is not None)


def admit(
    library: Library,
    participant_id: ParticipantId,
    *,
    gate: Gate | None = None,
    at: datetime | None = None,
    method: CheckInMethod = CheckInMethod.SEARCH,
    direction: Direction = Direction.IN,
) -> CheckInResult:
    """Let somebody found by name through the gate. Refused: gone."""
    participant = library.require(Participant, participant_id)
    return check_in(
        library,
        participant.event,
        participant.token,
        gate=gate,
        at=at,
        method=method,
        direction=direction,
    )


def admit_walk_in(
    library: Library,
    event_id: EventId,
    *,
    name: str,
    place: str | CityAnswer,
    photo: Consent = Consent.NOT_ASKED,
    role: Role = Role.PARTICIPANT,
    gender: Gender = Gender.UNDISCLOSED,
    function: str = "",
    gate: Gate | None = None,
) -> CheckInResult:
    """Put somebody on the list and let them in, as one step.

    Refused: person-without-name, too-long, no-event-day (after the event, without a ``gate``).
    """
    with library.write(rehearsal.walk_in_label(library, event_id, "walk-in")) as work:
        made = participants.walk_in_work(
            work,
            event_id,
            name=name,
            place=place,
            photo=photo,
            role=role,
            gender=gender,
            function=function,
        )
        event = work.require(Event, event_id)
        if gate is None and is_undated(work, event, work.at):
            day = day_of(event, work.at)
            raise Refused("no-event-day", day=day, first=event.first_day, last=event.last_day)
        door = gate or gate_now(event, work.at)
        return _passed(work, event, made, door, Direction.IN, CheckInMethod.LIST)


def check_out(
    library: Library,
    participant_id: ParticipantId,
    *,
    gate: Gate | None = None,
    at: datetime | None = None,
    method: CheckInMethod = CheckInMethod.SCANNER,
) -> CheckInResult:
    """Note that somebody who was inside left. Refused: gone."""
    return admit(library, participant_id, gate=gate, at=at, method=method, direction=Direction.OUT)


def undo_check_in(library: Library, check_in_id: CheckInId, *, reason: str = "") -> None:
    """Take a passage back with another record. Refused: gone, check-in-undone-before."""
    with library.write("undo-check-in") as work:
        wrong = work.require(CheckIn, check_in_id)
        passages_of = work.find(CheckIn, participant=wrong.participant, gate=wrong.gate)
        stand = valid_check_ins(passages_of, rehearsal=wrong.rehearsal)
        if not any(one.id == check_in_id for one in stand):
            raise Refused("check-in-undone-before")
        work.add(taken_back(wrong, CheckInId(CheckInId(work.new_id())), library.now(), reason))
        status.update_status(work, wrong.event)


def presence(
    library: Library, event_id: EventId, gate: Gate | None = None
) -> dict[ParticipantId, datetime]:
    """Return who is inside a gate, with the time of entry; of any day if no gate is named."""
    every = library.find(CheckIn, event=event_id)
    if gate is not None:
        return inside(one for one in every if one.gate == str(gate))
    seen: dict[ParticipantId, datetime] = {}
    for one in valid_check_ins(every):
        if one.direction is Direction.IN and one.gate.startswith("day:"):
            seen.setdefault(one.participant, one.at)
    return seen


def passages(library: Library, event_id: EventId, gate: Gate | None = None) -> list[CheckIn]:
    """Return the passages that stand, the latest first."""
    every = valid_check_ins(library.find(CheckIn, event=event_id))
    return [one for one in reversed(every) if gate is None or one.gate == str(gate)]


def _stranger(
    view: Repository,
    event: Event,
    token: str,
    found: list[Participant],
    door: Gate,
    moment: datetime,
) -> CheckInResult:
    if found:
        other = view.get(Event, found[0].event)
        person = view.get(Person, found[0].person)
        return CheckInResult(
            token, Outcome.OTHER_EVENT, moment, str(door), person=person, other_event=other
        )
    shown = (
        view.referring(Participant, "replaced_tokens", [BadgeToken(token)])
        if len(token) == 17
        else []
    )
    for participant in shown:
        if participant.event == event.id and participant.deleted is None:
            return CheckInResult(
                token,
                Outcome.UNKNOWN,
                moment,
                str(door),
                participant,
                view.get(Person, participant.person),
                view.get(City, participant.city) if participant.city else None,
                replaced=True,
            )
    return CheckInResult(token, Outcome.UNKNOWN, moment, str(door))


def _passed(
    work: UnitOfWork,
    event: Event,
    participant: Participant,
    door: Gate,
    direction: Direction,
    method: CheckInMethod,
    at: datetime | None = None,
    *,
    is_chosen: bool = True,
) -> CheckInResult:
    """Decide, and record the passage if there is one.

    ``is_chosen`` says that the gate was named, and is not merely the nearest day.
    """
    before = work.find(CheckIn, participant=participant.id, gate=str(door))
    moment = at or _after(before, work.at)
    if not is_chosen and participant.is_expected and is_undated(work, event, moment):
        return _result(work, participant, door, Outcome.NO_EVENT_DAY, moment)
    trial = rehearsal.is_trial(work, event, moment)
    result = _decide(work, participant, door, direction, before, moment, trial=trial)
    leaves = direction is Direction.OUT and result.first_seen is not None
    if leaves or result.outcome is Outcome.ADMITTED:
        entry = CheckIn(
            id=CheckInId(work.new_id()),
            event=participant.event,
            participant=participant.id,
            gate=str(door),
            at=moment,
            direction=direction,
            method=method,
            rehearsal=trial,
        )
        work.add(entry)
        if event.status is EventStatus.PREPARATION and not trial:
            status.update_status(work, event.id)
        result = replace(result, check_in=entry.id, first_seen=result.first_seen or moment)
    return _with_places(work, result, door)


def _after(before: Iterable[CheckIn], now: datetime) -> datetime:
    """Return now, or just behind the last passage where the clock was set back since."""
    last = max((one.at for one in before), default=now)
    return now if now > last else last + timedelta(milliseconds=1)


def _decide(
    view: UnitOfWork,
    participant: Participant,
    door: Gate,
    direction: Direction,
    before: list[CheckIn],
    moment: datetime,
    *,
    trial: bool,
) -> CheckInResult:
    entered = since(before, rehearsal=trial).get(participant.id)
    outcome = Outcome.ADMITTED
    if direction is Direction.OUT:
        outcome = Outcome.LEFT
    elif not participant.is_expected:
        outcome = Outcome.CANCELLED
    elif not _may_pass(view, participant, door):
        outcome = Outcome.NOT_REGISTERED_FOR_GATE
    elif entered is not None:
        outcome = Outcome.ALREADY_IN
    return replace(
        _result(view, participant, door, outcome, moment),
        first_seen=entered.at if entered is not None else None,
        elsewhere=entered is not None and entered.device != view.device,
        rehearsal=trial,
    )


def _result(
    view: Repository, participant: Participant, door: Gate, outcome: Outcome, moment: datetime
) -> CheckInResult:
    return CheckInResult(
        participant.token,
        outcome,
        moment,
        str(door),
        participant,
        view.get(Person, participant.person),
        view.get(City, participant.city) if participant.city else None,
    )


def _may_pass(view: Repository, participant: Participant, door: Gate) -> bool:
    match door.kind:
        case GateKind.SESSION:
            session = view.get(Session, door.record)
            return session is None or session.is_for(participant.group)
        case GateKind.VISIT:
            visit = view.get(FieldVisit, door.record)
            return visit is None or visit.is_for(participant.id)
        case GateKind.DAY:
            return True


def _with_places(view: Repository, result: CheckInResult, door: Gate) -> CheckInResult:
    """Return the result with how full the gate is, where it counts its places."""
    if door.kind is GateKind.DAY:
        return result
    behind = view.get(Session if door.kind is GateKind.SESSION else FieldVisit, door.record)
    if behind is None or behind.capacity is None:
        return result
    passed = view.find(CheckIn, event=behind.event, gate=str(door))
    here = inside(passed, rehearsal=result.rehearsal)
    return replace(result, inside=len(here), capacity=behind.capacity)
