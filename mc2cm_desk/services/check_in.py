"""Check-in: what the desk decides when a code is shown, and who is inside."""

from dataclasses import dataclass
from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

from mc2cm_desk.domain.agenda import Session
from mc2cm_desk.domain.check_in import (
    CheckIn,
    CheckInMethod,
    Direction,
    Gate,
    GateKind,
    Outcome,
    inside,
    standing,
)
from mc2cm_desk.domain.city import City
from mc2cm_desk.domain.event import Event
from mc2cm_desk.domain.field_visit import FieldVisit
from mc2cm_desk.domain.participant import Consent, Participant
from mc2cm_desk.domain.person import Person
from mc2cm_desk.domain.refusal import Refused
from mc2cm_desk.domain.token import read_keys
from mc2cm_desk.services import participants
from mc2cm_desk.services.library import Library, View, Work

MIDNIGHT_GRACE = timedelta(hours=4)
"""An evening that lasts past midnight still belongs to the day before, until four o'clock."""


@dataclass(frozen=True, slots=True)
class CheckInResult:
    """What the desk says. ``time`` is of this passage, ``first_seen`` of the first entry (UTC)."""

    token: str
    outcome: Outcome
    time: datetime
    gate: str
    participant: Participant | None = None
    person: Person | None = None
    city: City | None = None
    first_seen: datetime | None = None
    check_in: str = ""
    other_event: Event | None = None
    replaced: bool = False


def gate_now(event: Event, at: datetime) -> Gate:
    """Return the gate of the event day at that moment: the nearest day outside the event."""
    local = at.astimezone(ZoneInfo(event.time_zone)) - MIDNIGHT_GRACE
    return Gate.of_day(min(max(local.date(), event.first_day), event.last_day))


def gate_named(library: Library, event: Event, text: str) -> Gate:
    """Return the gate that somebody wrote.

    ``day:2020-06-15``, ``session:ID``, ``visit:ID``, a date, a day's number, or the id of a
    session or visit.

    Refused: gate-unknown.
    """
    wanted = text.strip()
    if wanted.isdigit() and 1 <= int(wanted) <= len(event.dates):
        return Gate.of_day(event.dates[int(wanted) - 1])
    for gate in gates(library, event):
        if wanted in (str(gate), gate.key) or (len(wanted) >= 4 and gate.key.startswith(wanted)):
            return gate
    raise Refused("gate-unknown", gate=text)


def gates(library: Library, event: Event) -> list[Gate]:
    """Return every gate of the event: its days, its sessions, its visits."""
    return [
        *(Gate.of_day(day) for day in event.dates),
        *(Gate(GateKind.SESSION, one.id) for one in library.find(Session, event=event.id)),
        *(Gate(GateKind.VISIT, one.id) for one in library.find(FieldVisit, event=event.id)),
    ]


def check_in(
    library: Library,
    event_id: str,
    token: str,
    *,
    gate: Gate | None = None,
    at: datetime | None = None,
    method: CheckInMethod = CheckInMethod.SCANNER,
) -> CheckInResult:
    """Decide on a code that was shown, and record the entry if there is one.

    ``token`` is what a camera or a keyboard gave; every outcome but ``admitted`` leaves no entry.
    Refused: library-in-use, disk-full and their like; gone (no such event).
    """
    digits = read_keys(token)
    moment = at or library.now()
    with library.write("check-in") as work:
        event = work.need(Event, event_id)
        door = gate or gate_now(event, moment)
        found = work.find(Participant, token=digits) if digits else []
        mine = next((one for one in found if one.event == event_id), None)
        if mine is None:
            return _stranger(work, event, digits or token, found, door, moment)
        return _entered(work, mine, door, moment, digits or token, method)


def admit(
    library: Library,
    participant_id: str,
    *,
    gate: Gate | None = None,
    at: datetime | None = None,
    method: CheckInMethod = CheckInMethod.SEARCH,
) -> CheckInResult:
    """Check in somebody found by name, or admitted all the same. Refused: gone."""
    participant = library.need(Participant, participant_id)
    return check_in(library, participant.event, participant.token, gate=gate, at=at, method=method)


def admit_walk_in(
    library: Library,
    event_id: str,
    *,
    name: str,
    place: str,
    photo: Consent = Consent.NOT_ASKED,
    gate: Gate | None = None,
) -> CheckInResult:
    """Put somebody on the list and let them in, as one step. Refused: person-without-name."""
    with library.write("walk-in") as work:
        made = participants.walk_in_work(work, event_id, name=name, place=place, photo=photo)
        door = gate or gate_now(work.need(Event, event_id), work.at)
        return _entered(work, made, door, work.at, made.token, CheckInMethod.LIST)


def check_out(
    library: Library,
    participant_id: str,
    *,
    gate: Gate | None = None,
    at: datetime | None = None,
    method: CheckInMethod = CheckInMethod.SCANNER,
) -> CheckInResult:
    """Note that somebody left. Refused: gone."""
    moment = at or library.now()
    with library.write("check-out") as work:
        participant = work.need(Participant, participant_id)
        event = work.need(Event, participant.event)
        door = gate or gate_now(event, moment)
        entry = CheckIn(
            id=work.new_id(),
            event=event.id,
            participant=participant.id,
            gate=str(door),
            at=moment,
            direction=Direction.OUT,
            method=method,
        )
        work.add(entry)
        result = _facts(work, participant, door, moment, participant.token, Outcome.LEFT)
    return _with_entry(result, entry)


def undo_check_in(library: Library, check_in_id: str, *, reason: str = "") -> None:
    """Take a passage back with another record. Refused: gone, check-in-undone-before."""
    with library.write("undo-check-in") as work:
        wrong = work.need(CheckIn, check_in_id)
        passages_of = work.find(CheckIn, participant=wrong.participant, gate=wrong.gate)
        if not any(one.id == check_in_id for one in standing(passages_of)):
            raise Refused("check-in-undone-before")
        work.add(taken_back(wrong, work.new_id(), library.now(), reason))


def taken_back(wrong: CheckIn, record: str, at: datetime, reason: str = "") -> CheckIn:
    """Return the record that takes a passage back."""
    return CheckIn(
        id=record,
        event=wrong.event,
        participant=wrong.participant,
        gate=wrong.gate,
        at=at,
        direction=wrong.direction,
        method=wrong.method,
        undoes=wrong.id,
        reason=reason,
    )


def presence(library: Library, event_id: str, gate: Gate | None = None) -> dict[str, datetime]:
    """Return who is inside a gate, with the time of entry; of any day if no gate is named."""
    every = library.find(CheckIn, event=event_id)
    if gate is not None:
        return inside(one for one in every if one.gate == str(gate))
    seen: dict[str, datetime] = {}
    for one in standing(every):
        if one.direction is Direction.IN and one.gate.startswith("day:"):
            seen.setdefault(one.participant, one.at)
    return seen


def passages(library: Library, event_id: str, gate: Gate | None = None) -> list[CheckIn]:
    """Return the passages that stand, the latest first."""
    every = standing(library.find(CheckIn, event=event_id))
    return [one for one in reversed(every) if gate is None or one.gate == str(gate)]


def _stranger(
    view: View, event: Event, token: str, found: list[Participant], door: Gate, moment: datetime
) -> CheckInResult:
    if found:
        other = view.get(Event, found[0].event)
        person = view.get(Person, found[0].person)
        return CheckInResult(
            token, Outcome.OTHER_EVENT, moment, str(door), person=person, other_event=other
        )
    for participant in view.find(Participant, event=event.id) if len(token) == 17 else ():
        if token in participant.replaced_tokens:
            result = _facts(view, participant, door, moment, token, Outcome.UNKNOWN)
            return CheckInResult(
                token,
                Outcome.UNKNOWN,
                moment,
                str(door),
                participant,
                result.person,
                result.city,
                replaced=True,
            )
    return CheckInResult(token, Outcome.UNKNOWN, moment, str(door))


def _entered(
    work: Work,
    participant: Participant,
    door: Gate,
    moment: datetime,
    token: str,
    method: CheckInMethod,
) -> CheckInResult:
    """Decide, and record the entry if they may pass."""
    result = _decide(work, participant, door, moment, token)
    if result.outcome is not Outcome.ADMITTED:
        return result
    entry = CheckIn(
        id=work.new_id(),
        event=participant.event,
        participant=participant.id,
        gate=str(door),
        at=moment,
        method=method,
    )
    work.add(entry)
    return _with_entry(result, entry)


def _decide(
    view: View, participant: Participant, door: Gate, moment: datetime, token: str
) -> CheckInResult:
    if not participant.is_expected:
        return _facts(view, participant, door, moment, token, Outcome.CANCELLED)
    if not _may_pass(view, participant, door):
        return _facts(view, participant, door, moment, token, Outcome.NOT_REGISTERED_FOR_GATE)
    before = view.find(CheckIn, participant=participant.id, gate=str(door))
    since = inside(before).get(participant.id)
    outcome = Outcome.ALREADY_IN if since is not None else Outcome.ADMITTED
    return _facts(view, participant, door, moment, token, outcome, since)


def _may_pass(view: View, participant: Participant, door: Gate) -> bool:
    if door.kind is GateKind.SESSION:
        session = view.get(Session, door.key)
        return session is None or not session.groups or participant.group in session.groups
    if door.kind is GateKind.VISIT:
        visit = view.get(FieldVisit, door.key)
        return visit is None or not visit.registered or participant.id in visit.registered
    return True


def _facts(
    view: View,
    participant: Participant,
    door: Gate,
    moment: datetime,
    token: str,
    outcome: Outcome,
    since: datetime | None = None,
) -> CheckInResult:
    return CheckInResult(
        token,
        outcome,
        moment,
        str(door),
        participant,
        view.get(Person, participant.person),
        view.get(City, participant.city) if participant.city else None,
        since,
    )


def _with_entry(result: CheckInResult, entry: CheckIn) -> CheckInResult:
    return CheckInResult(
        result.token,
        result.outcome,
        result.time,
        result.gate,
        result.participant,
        result.person,
        result.city,
        entry.at,
        entry.id,
    )
