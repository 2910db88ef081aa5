"""An attendance report into an event: a plan that shows everything, then all of it or nothing."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import UTC, date, datetime
from typing import NamedTuple
from zoneinfo import ZoneInfo

from mc2cm_desk.domain.door.check_in import (
    CheckIn,
    CheckInMethod,
    Direction,
    Gate,
    GateKind,
    valid_check_ins,
)
from mc2cm_desk.domain.door.presence import Stay, hours, minutes, stays, uncovered
from mc2cm_desk.domain.event.agenda import Day, Session, SessionState
from mc2cm_desk.domain.event.event import Event
from mc2cm_desk.domain.ids import NO_ID, CheckInId, EventId, ParticipantId
from mc2cm_desk.domain.people.participant import Participant
from mc2cm_desk.domain.steps.field_visit import FieldVisit
from mc2cm_desk.exchange.attendance.layout import Layout, Platform
from mc2cm_desk.exchange.attendance.matching import Certainty, Match, Participants, identity
from mc2cm_desk.exchange.attendance.report import Connection, Report, parse
from mc2cm_desk.exchange.attendance.times import Calendar
from mc2cm_desk.exchange.participants.row import Problem
from mc2cm_desk.exchange.tables.spreadsheet import Table
from mc2cm_desk.services.door.check_in import gate_now
from mc2cm_desk.services.event.life import status
from mc2cm_desk.services.library import Library, Repository
from mc2cm_desk.services.people.participants import rows

_FOREVER = datetime.max.replace(tzinfo=UTC)


class Presence(NamedTuple):
    """Somebody was behind a gate; ``end`` is none where the report does not state it."""

    participant: ParticipantId
    gate: str
    start: datetime
    end: datetime | None


class Passage(NamedTuple):
    """One check-in that importing would record."""

    participant: ParticipantId
    gate: str
    at: datetime
    direction: Direction


@dataclass(frozen=True, slots=True)
class Attended:
    """One participant in a report; ``minutes`` hold no moment twice, however many the joins."""

    participant: ParticipantId
    names: tuple[str, ...]
    rows: tuple[int, ...]
    minutes: int
    certainty: Certainty


@dataclass(frozen=True, slots=True)
class Unmatched:
    """Somebody in a report who could be one of the candidates, or, without any, is not known.

    ``identity`` is what a decision is kept under.
    """

    identity: str
    name: str
    email: str
    rows: tuple[int, ...]
    minutes: int
    candidates: tuple[ParticipantId, ...] = ()


@dataclass(frozen=True, slots=True)
class AttendancePlan:
    """Everything that an import would do; nothing is written yet.

    Attributes:
        rows: how many rows of the report are about people.
        passages: what would be recorded as the library stands now.
    """

    event_id: EventId
    platform: Platform
    rows: int
    matched: tuple[Attended, ...]
    doubts: tuple[Unmatched, ...]
    unknown: tuple[Unmatched, ...]
    problems: tuple[Problem, ...]
    presences: tuple[Presence, ...]
    passages: tuple[Passage, ...]


@dataclass(frozen=True, slots=True)
class AttendanceResult:
    """What an import did, or would do if ``written`` is false; ``passages`` counts them.

    ``written`` is true if the library now holds what the report says of those who are matched.
    """

    plan: AttendancePlan
    passages: int
    written: bool


def plan(
    library: Library,
    event_id: EventId,
    table: Table,
    layout: Layout,
    *,
    gate: Gate | None = None,
    decided: Mapping[str, ParticipantId] | None = None,
) -> AttendancePlan:
    """Return what importing a report would do.

    Without a ``gate`` everybody passes that of the day. ``decided`` are participants' ids by
    `Unmatched.identity`, where a person resolved a doubt; an empty id leaves somebody out.
    Refused: gone (no such event), attendance-without-rows, attendance-without-times.
    """
    with library.read() as view:
        event = view.require(Event, event_id)
        zone = ZoneInfo(event.time_zone)
        days, start = _frame(view, event, gate, zone)
        participants = view.find(Participant, event=event_id)
        known = Participants(rows(view, participants))
        report = parse(table, layout, Calendar(days, zone), start)
        matched_people = _matched(
            report, known, dict(decided or {}), {one.id for one in participants}
        )
        presences = tuple(
            Presence(match.participant, str(gate or gate_now(event, one.start)), one.start, one.end)
            for group, match in matched_people
            if match.participant
            for one in group
        )
        passages = tuple(_passages(view, event_id, presences))
    unmatched = [
        _unmatched(group, match, report) for group, match in matched_people if not match.participant
    ]
    return AttendancePlan(
        event_id=event_id,
        platform=report.platform,
        rows=report.rows,
        matched=tuple(_attended(matched_people, report)),
        doubts=tuple(one for one in unmatched if one.candidates),
        unknown=tuple(one for one in unmatched if not one.candidates),
        problems=report.problems,
        presences=presences,
        passages=passages,
    )


def apply(
    library: Library, plan: AttendancePlan, *, skip_problems: bool = False
) -> AttendanceResult:
    """Record the passages of a plan in one unit of work, as one step of undo.

    With one problem nothing is written, unless ``skip_problems`` leaves those rows out. What the
    record holds already is not recorded again. Refused: gone, and what the disk refuses.
    """
    if plan.problems and not skip_problems:
        return result(plan)
    with library.write("import-attendance") as work:
        work.require(Event, plan.event_id)
        here = {one.id for one in work.find(Participant, event=plan.event_id)}
        still = [one for one in plan.presences if one.participant in here]
        passages = list(_passages(work, plan.event_id, still))
        for one in passages:
            work.add(
                CheckIn(
                    id=CheckInId(work.new_id()),
                    event=plan.event_id,
                    participant=one.participant,
                    gate=one.gate,
                    at=one.at,
                    direction=one.direction,
                    method=CheckInMethod.IMPORT,
                )
            )
        status.update_status(work, plan.event_id)
    return AttendanceResult(plan, len(passages), written=True)


def result(plan: AttendancePlan) -> AttendanceResult:
    """Return what a plan would do, for a report."""
    return AttendanceResult(plan, len(plan.passages), written=False)


def _frame(
    view: Repository, event: Event, gate: Gate | None, zone: ZoneInfo
) -> tuple[tuple[date, ...], datetime | None]:
    """Return the days that a report for this gate can be about, and when what it leads to began.

    A report that states how long but not when is counted from then.
    """
    if gate is None:
        only = event.dates[0] if len(event.dates) == 1 else None
        return event.dates, _opening(view, event, only, zone) if only else None
    if gate.kind is GateKind.DAY:
        day = date.fromisoformat(gate.key)
        return (day,), _opening(view, event, day, zone)
    if gate.kind is GateKind.VISIT:
        visit = view.require(FieldVisit, gate.record)
        return ((visit.day,) if visit.day else event.dates), None
    session = view.require(Session, gate.record)
    day = view.require(Day, session.day).date
    return (day,), hours(session, day, zone).start


def _opening(view: Repository, event: Event, day: date, zone: ZoneInfo) -> datetime | None:
    """Return when the first session of a day began or is planned; none without sessions."""
    days = {one.id for one in view.find(Day, event=event.id) if one.date == day}
    starts = [
        hours(one, day, zone).start
        for one in view.find(Session, event=event.id)
        if one.day in days and one.state is not SessionState.CANCELLED
    ]
    return min(starts, default=None)


def _matched(
    report: Report,
    known: Participants,
    decided: Mapping[str, ParticipantId],
    here: set[ParticipantId],
) -> list[tuple[list[Connection], Match]]:
    """Return the connections of each person of the report, and who that is."""
    people: dict[str, list[Connection]] = {}
    for one in report.connections:
        people.setdefault(identity(one.name, one.email), []).append(one)
    found: list[tuple[list[Connection], Match]] = []
    for key, group in people.items():
        if key in decided:
            chosen = decided[key] if decided[key] in here else ParticipantId(NO_ID)
            found.append((group, Match(chosen, Certainty.DECIDED)))
        else:
            found.append((group, known.match(group[0].name, group[0].email)))
    return found


def _stays(group: Iterable[Connection], report: Report) -> list[Stay]:
    return [Stay(one.start, one.end or report.end or one.start) for one in group]


def _attended(
    matched_people: Iterable[tuple[list[Connection], Match]], report: Report
) -> Iterable[Attended]:
    """Yield each participant once: with laptop and telephone somebody is still one."""
    together: dict[ParticipantId, list[tuple[list[Connection], Match]]] = {}
    for group, match in matched_people:
        if match.participant:
            together.setdefault(match.participant, []).append((group, match))
    for participant, parts in together.items():
        every = [one for group, _ in parts for one in group]
        yield Attended(
            participant=participant,
            names=tuple(dict.fromkeys(one.name for one in every)),
            rows=tuple(one.row for one in every),
            minutes=minutes(_stays(every, report)),
            certainty=parts[0][1].certainty or Certainty.DECIDED,
        )


def _unmatched(group: list[Connection], match: Match, report: Report) -> Unmatched:
    first = group[0]
    return Unmatched(
        identity=identity(first.name, first.email),
        name=first.name,
        email=first.email,
        rows=tuple(one.row for one in group),
        minutes=minutes(_stays(group, report)),
        candidates=match.candidates,
    )


def _passages(
    view: Repository, event_id: EventId, presences: Iterable[Presence]
) -> Iterable[Passage]:
    """Yield the passages that the record lacks: of what it covers already, none."""
    by_gate: dict[tuple[ParticipantId, str], list[CheckIn]] = {}
    for one in valid_check_ins(view.find(CheckIn, event=event_id)):
        by_gate.setdefault((one.participant, one.gate), []).append(one)
    requested: dict[tuple[ParticipantId, str], list[Stay]] = {}
    for one in presences:
        stay = Stay(one.start, one.end or _FOREVER)
        requested.setdefault((one.participant, one.gate), []).append(stay)
    for (participant, gate), found in requested.items():
        known = by_gate.get((participant, gate), [])
        covered = stays(known, _FOREVER)
        begins = {one.start for one in covered}
        exits = [one.at for one in known if one.direction is Direction.OUT]
        for start, end in uncovered(found, covered):
            yield Passage(participant, gate, start, Direction.IN)
            # Who went out in between without having come in is in again at once.
            for moment in exits:
                if start < moment < end:
                    yield Passage(participant, gate, moment, Direction.IN)
            # Where a known stay begins nobody goes out: it goes on.
            if end != _FOREVER and end not in begins:
                yield Passage(participant, gate, end, Direction.OUT)
