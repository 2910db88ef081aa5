"""The dates of an event: what a change moves, shown before it is made, then made in one step."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import date

from mc2cm_desk.domain.door.check_in import CheckIn, Gate, GateKind, taken_back, valid_check_ins
from mc2cm_desk.domain.event.agenda import Day, Session
from mc2cm_desk.domain.event.dates import DayMoves, day_moves, moved_with, passage_day
from mc2cm_desk.domain.event.event import Event
from mc2cm_desk.domain.event.life import day_of
from mc2cm_desk.domain.ids import CheckInId, DayId, EventId
from mc2cm_desk.domain.library import natural_keys
from mc2cm_desk.domain.localised import EMPTY, Localised
from mc2cm_desk.domain.note.version import NoteVersion
from mc2cm_desk.domain.people.participant import Participant
from mc2cm_desk.domain.refusal import Refused
from mc2cm_desk.domain.steps.field_visit import FieldVisit
from mc2cm_desk.domain.steps.reference_document import ReferenceDocument, ReferenceState
from mc2cm_desk.services.event import short_names
from mc2cm_desk.services.event.life import status as event_status
from mc2cm_desk.services.library import Library, Repository, UnitOfWork
from mc2cm_desk.services.record_ids import new_record_id

Targets = Mapping[date, date | None]
"""Dropped day -> the day that takes its content, or none to remove it."""


@dataclass(frozen=True, slots=True)
class DayContent:
    """What a day of the event holds; counts of sessions, visits and passages (not taken back)."""

    day: date
    title: Localised = EMPTY
    sessions: int = 0
    visits: int = 0
    passages: int = 0

    @property
    def is_empty(self) -> bool:
        """Whether nothing is planned or recorded on the day."""
        return self.title.is_empty and not (self.sessions or self.visits or self.passages)


@dataclass(frozen=True, slots=True)
class DatesPreview:
    """What other dates would change.

    Attributes:
        moves: where each day goes.
        sessions: the number of sessions that get another date, at the same hour of the venue.
        titled: how many days with a title get another date; they keep their title.
        visits: visits with the date that they get.
        passages: the number of recorded entries that get another day.
        dropped: the days with content that have no place, for which somebody must decide.
        printed_badges: how many people's badges were printed with the earlier dates.
        note_versions: how many kept versions of the note say the earlier dates.
        people: how many people are invited or registered since before the change.
        document_shared: whether participants received the reference document already.
    """

    first: date
    last: date
    new_first: date
    new_last: date
    moves: DayMoves = field(default_factory=DayMoves)
    sessions: int = 0
    titled: int = 0
    visits: tuple[tuple[FieldVisit, date], ...] = ()
    passages: int = 0
    dropped: tuple[DayContent, ...] = ()
    printed_badges: int = 0
    note_versions: int = 0
    people: int = 0
    document_shared: bool = False


def preview(library: Library, event_id: EventId, first: date, last: date) -> DatesPreview:
    """Return what other dates would change; nothing is written.

    Refused: gone, event-ends-before-it-starts, event-too-long.
    """
    with library.read() as view:
        event = view.require(Event, event_id)
        changed = replace(event, first_day=first, last_day=last).checked()
        moves = day_moves(event.first_day, event.last_day, first, last)
        content = _content(view, event)
        visits = [(one, one.day) for one in view.find(FieldVisit, event=event_id) if one.day]
        people = view.find(Participant, event=event_id)
        return DatesPreview(
            first=event.first_day,
            last=event.last_day,
            new_first=first,
            new_last=last,
            moves=moves,
            sessions=sum(content[one].sessions for one in moves.changed if one in content),
            titled=sum(not content[one].title.is_empty for one in moves.changed if one in content),
            visits=tuple(
                (one, new)
                for one, day in visits
                if day not in moves.dropped and (new := moved_with(day, moves, moves.moved)) != day
            ),
            passages=len(_regated(view, event, changed, moves.moved)),
            dropped=tuple(content[one] for one in moves.dropped if not content[one].is_empty),
            printed_badges=sum(one.badge_printed for one in people),
            note_versions=len(view.find(NoteVersion, event=event_id)),
            people=sum(one.is_expected for one in people),
            document_shared=any(
                one.state in (ReferenceState.SHARED, ReferenceState.FINAL)
                for one in view.find(ReferenceDocument, event=event_id)
            ),
        )


def change(
    library: Library, event_id: EventId, first: date, last: date, contents: Targets | None = None
) -> Event:
    """Give an event other dates, as one step; its days move with what they hold.

    ``contents`` says for each dropped day that holds something which day takes it, or none to
    remove it. Refused: gone, event-ends-before-it-starts, event-too-long,
    event-day-with-content (a dropped day that ``contents`` does not name),
    event-day-unknown (it names a day that the event will not have).
    """
    with library.write("change-dates") as work:
        event = work.require(Event, event_id)
        changed = replace(event, first_day=first, last_day=last)
        changed = apply(work, event, changed, contents)
        event_status.update_status(work, event_id)
    return changed


def apply(work: UnitOfWork, before: Event, after: Event, contents: Targets | None = None) -> Event:
    """Write an event with what its dates move, within a unit of work; return it as it is kept.

    Its short name follows its host and dates. Refused as in `change`.
    """
    moves = day_moves(before.first_day, before.last_day, after.checked().first_day, after.last_day)
    targets = _targets(work, before, after, moves, contents or {})
    after = replace(after, short_name=short_names.following(work, before, after))
    work.put(after)
    _move_passages(work, before, after, targets)
    _move_visits(work, after, moves, targets)
    _move_days(work, after, moves, targets)
    return after


def _targets(
    view: Repository, before: Event, after: Event, moves: DayMoves, contents: Targets
) -> dict[date, date | None]:
    """Return where the content of every earlier day goes."""
    content = _content(view, before)
    targets: dict[date, date | None] = dict(moves.moved)
    for day in moves.dropped:
        if content[day].is_empty:
            targets[day] = None
        elif day not in contents:
            raise Refused("event-day-with-content", day=day, sessions=content[day].sessions)
        else:
            target = contents[day]
            if target is not None and target not in after.dates:
                raise Refused("event-day-unknown", day=target)
            targets[day] = target
    return targets


def _content(view: Repository, event: Event) -> dict[date, DayContent]:
    """Return what each day of the event holds."""
    days = {one.id: one for one in view.find(Day, event=event.id)}
    titles = {one.date: one.title for one in days.values()}
    sessions = [days[one.day].date for one in view.find(Session, event=event.id) if one.day in days]
    visits = [one.day for one in view.find(FieldVisit, event=event.id)]
    passages = [
        day
        for one in valid_check_ins(view.find(CheckIn, event=event.id))
        if (day := _gate_day(one)) is not None
    ]
    return {
        day: DayContent(
            day,
            titles.get(day, EMPTY),
            sessions.count(day),
            visits.count(day),
            passages.count(day),
        )
        for day in sorted({*event.dates, *titles})
    }


def _gate_day(passage: CheckIn) -> date | None:
    gate = Gate.parse(passage.gate)
    return date.fromisoformat(gate.key) if gate.kind is GateKind.DAY else None


def _regated(
    view: Repository, before: Event, after: Event, targets: Mapping[date, date]
) -> list[tuple[CheckIn, date]]:
    """Return the passages that belong to another day after the change, with that day."""
    found: list[tuple[CheckIn, date]] = []
    for one in valid_check_ins(view.find(CheckIn, event=after.id)):
        day = _gate_day(one)
        if day is None:
            continue
        recorded = day_of(after, one.at)
        new = passage_day(day, recorded, targets, before.dates, after.dates)
        if new != day:
            found.append((one, new))
    return found


def _move_passages(
    work: UnitOfWork, before: Event, after: Event, targets: Mapping[date, date | None]
) -> None:
    """Record passages of days anew under the day that they have now: no passage is changed."""
    remaining = {old: new for old, new in targets.items() if new is not None}
    moved = _regated(work, before, after, remaining)
    gone = {old for old, new in targets.items() if new is None}
    taken = {one.id for one, _ in moved}
    for one in valid_check_ins(work.find(CheckIn, event=after.id)):
        if one.id not in taken and _gate_day(one) in gone:
            work.add(taken_back(one, CheckInId(CheckInId(work.new_id())), work.at))
    for one, day in moved:
        work.add(
            taken_back(one, CheckInId(CheckInId(work.new_id())), work.at),
            replace(one, id=work.new_id(), gate=str(Gate.of_day(day)), undoes=""),
        )


def _move_visits(
    work: UnitOfWork, after: Event, moves: DayMoves, targets: Mapping[date, date | None]
) -> None:
    remaining = {old: new for old, new in targets.items() if new is not None}
    for visit in work.find(FieldVisit, event=after.id):
        if visit.day is None:
            continue
        removed = visit.day in targets and targets[visit.day] is None
        day = None if removed else moved_with(visit.day, moves, remaining)
        work.put(replace(visit, day=day))


def _move_days(
    work: UnitOfWork, after: Event, moves: DayMoves, targets: Mapping[date, date | None]
) -> None:
    """Date the days anew; a dropped one leaves its sessions and title to the day it goes to.

    Where that day has a title already, both are kept, in the order of the days.
    """
    known = {one.date: one for one in work.find(Day, event=after.id)}
    now = {new: replace(known[old], date=new) for old, new in moves.moved.items() if old in known}
    for day in after.dates:
        if day not in now:
            record = DayId(new_record_id(work, Day, natural_keys.day(after.id, day)))
            now[day] = Day(id=record, event=after.id, date=day)
    for old, day in sorted(known.items()):
        if old in moves.moved:
            continue
        target = targets.get(old)
        for session in work.find(Session, day=day.id):
            if target is None:
                work.remove(session)
            else:
                work.put(replace(session, day=now[target].id))
        if target is not None:
            now[target] = replace(now[target], title=_both(now[target].title, day.title))
        work.remove(day)
    work.put(*now.values())


def _both(title: Localised, other: Localised) -> Localised:
    """Return two titles as one, language by language; one that both have stands once."""
    return Localised(
        {
            code: " · ".join(dict.fromkeys(filter(None, (title.get(code), other.get(code)))))
            for code in (*title, *other)
        }
    )
