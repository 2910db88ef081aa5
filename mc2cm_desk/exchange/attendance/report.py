"""Attendance reports of online meetings as the platforms write them, row by row."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from mc2cm_desk.domain.people.names import looks_like_email
from mc2cm_desk.domain.refusal import Refused
from mc2cm_desk.exchange.attendance import times
from mc2cm_desk.exchange.attendance.layout import Field, Layout, Platform, Section, key, keys
from mc2cm_desk.exchange.attendance.times import Calendar, ReadTime
from mc2cm_desk.exchange.participants.row import Problem
from mc2cm_desk.exchange.participants.words.answers import plain_text
from mc2cm_desk.exchange.tables.spreadsheet import Cell, Table

_TOLERANCE = timedelta(minutes=1)
_SHOWN = 60
_UNREADABLE = timedelta(days=-1)
_TIMES = (Field.JOIN, Field.LEAVE, Field.FIRST_JOIN, Field.LAST_LEAVE, Field.MOMENT)


@dataclass(frozen=True, slots=True)
class Connection:
    """One time that somebody was connected; ``end`` is none where the report does not state it.

    Times are UTC; ``row`` is the number that the file's own program shows.
    """

    row: int
    name: str
    email: str
    start: datetime
    end: datetime | None


@dataclass(frozen=True, slots=True)
class Report:
    """What a report says, and what in it cannot be taken.

    Attributes:
        rows: how many rows are about people.
        end: the last moment of which the report knows.
    """

    file: str
    platform: Platform
    rows: int
    connections: tuple[Connection, ...]
    problems: tuple[Problem, ...]
    end: datetime | None


def parse(table: Table, layout: Layout, calendar: Calendar, start: datetime | None) -> Report:
    """Return every connection of a report, each row with its own problems.

    ``start`` is when the session began, for reports that state how long but not when.
    Refused: attendance-without-rows, attendance-without-times.
    """
    return _Parser(table, layout, calendar, start).report()


class _Parser:
    """One report on its way from cells to connections."""

    def __init__(
        self, table: Table, layout: Layout, calendar: Calendar, start: datetime | None
    ) -> None:
        self.table, self.layout, self.calendar = table, layout, calendar
        self.problems: list[Problem] = []
        self.start, self.meeting_end = start, None
        self._choose_calendar()

    def _choose_calendar(self) -> None:
        layout, calendar = self.layout, self.calendar
        titles = [
            section.titles[one]
            for section in layout.sections
            for one in _TIMES
            if one in section.titles
        ]
        facts = [plain_text(one) for name, one in layout.facts.items() if name == "time_zone"]
        zones = (times.zone_of(text) for text in (*titles, *facts))
        calendar.stated_zone = next((zone for zone in zones if zone is not None), None)
        cells = [self._cell(row, one) for row in self._rows() for one in _TIMES]
        cells += [one for name, one in layout.facts.items() if name != "time_zone"]
        found = [reading for one in cells if (reading := times.read_time(one)) is not None]
        calendar.learn_order(found, halves=any(times.has_halves(one) for one in cells))
        begun, ended = (self._fact(name) for name in ("start", "end"))
        if begun is not None:
            self.start = begun
            calendar.day = calendar.day or begun.astimezone(calendar.zone).date()
        self.meeting_end = ended

    def _fact(self, name: str) -> datetime | None:
        reading = times.read_time(self.layout.facts.get(name, ""))
        return self.calendar.moment(reading) if reading is not None else None

    def _rows(self) -> Iterator[int]:
        for section in self.layout.sections:
            for index in range(section.header + 1, section.end):
                if any(plain_text(cell) for cell in self.table.rows[index]):
                    yield index

    def _section(self, index: int) -> Section:
        """Return the table in which a row stands."""
        return next(one for one in self.layout.sections if one.header < index < one.end)

    def _cell(self, index: int, one: Field) -> Cell:
        place = self._section(index).columns.get(one)
        row = self.table.rows[index]
        return row[place] if place is not None and place < len(row) else ""

    def _text(self, index: int, one: Field) -> str:
        return plain_text(self._cell(index, one))

    def _problem(self, index: int, one: Field, code: str, **values: Any) -> None:
        text = self._text(index, one)
        shown = text if len(text) <= _SHOWN else f"{text[:_SHOWN]}…"
        number = self.table.row_number(index)
        title = self._section(index).titles.get(one, "")
        self.problems.append(Problem(number, title, shown, code, values))

    def report(self) -> Report:
        """Return the report once all lines are read."""
        rows = [index for index in self._rows() if not self._is_absent(index)]
        if not rows:
            raise Refused("attendance-without-rows", file=self.table.file)
        acts = [index for index in rows if Field.ACTION in self._section(index).columns]
        acted = set(acts)
        rest = [index for index in rows if index not in acted]
        connections = [one for index in rest if (one := self._connection(index)) is not None]
        connections += self._by_actions(acts)
        known = [one.end or one.start for one in connections]
        return Report(
            file=self.table.file,
            platform=self.layout.platform,
            rows=len(rows),
            connections=tuple(connections),
            problems=tuple(self.problems),
            end=max([*known, *filter(None, [self.meeting_end])], default=None),
        )

    def _is_absent(self, index: int) -> bool:
        """Return whether a row is of the waiting room, or of somebody who only registered."""
        waits = key(self._text(index, Field.WAITING)) in keys("yes")
        return waits or key(self._text(index, Field.ATTENDED)) in keys("no")

    def _who(self, index: int) -> tuple[str, str] | None:
        name = _name(
            *(self._text(index, one) for one in (Field.NAME, Field.GIVEN_NAME, Field.FAMILY_NAME))
        )
        email = self._text(index, Field.EMAIL).lower()
        if not looks_like_email(email):
            email = self._text(index, Field.UPN).lower()
        email = email if looks_like_email(email) else ""
        if not name and not email:
            self._problem(index, Field.NAME, "attendance-name-missing")
            return None
        return name or email, email

    def _connection(self, index: int) -> Connection | None:
        who = self._who(index)
        first, last = _pair(self._section(index).columns)
        length = self._length(index)
        if who is None or length is _UNREADABLE:
            return None
        if first is None:
            return self._without_times(index, who, length)
        start = self._moment(index, first)
        if start is None:
            return None
        has_end = last is not None and bool(self._text(index, last))
        end = self._moment(index, last, is_start=False) if has_end and last is not None else None
        if has_end and end is None:
            return None
        if end is not None and end < start:
            end = self._next_day(index, last, start, end)
            if end is None:
                return None
        if length is not None and (end is None or end - start > length + _TOLERANCE):
            # First join and last leave span what lies between; the platform counts what it saw.
            end = start + length
        return Connection(self.table.row_number(index), *who, start, end)

    def _without_times(
        self, index: int, who: tuple[str, str], length: timedelta | None
    ) -> Connection | None:
        if self.start is None:
            raise Refused("attendance-without-times", file=self.table.file)
        if length is None:
            self._problem(index, Field.DURATION, "attendance-duration-unreadable")
            return None
        return Connection(self.table.row_number(index), *who, self.start, self.start + length)

    def _length(self, index: int) -> timedelta | None:
        if not self._text(index, Field.DURATION):
            return None
        length = times.duration(self._cell(index, Field.DURATION))
        if length is None:
            self._problem(index, Field.DURATION, "attendance-duration-unreadable")
            return _UNREADABLE
        return length

    def _moment(self, index: int, one: Field, *, is_start: bool = True) -> datetime | None:
        reading = times.read_time(self._cell(index, one))
        moment = self.calendar.moment(reading) if reading is not None else None
        if moment is None:
            code = "attendance-time-unreadable" if reading is None else "attendance-day-missing"
            self._problem(index, one, code)
            return None
        if is_start and not self.calendar.contains(moment):
            days = sorted(self.calendar.days)
            self._problem(index, one, "attendance-time-outside", first=days[0], last=days[-1])
            return None
        return moment

    def _next_day(
        self, index: int, last: Field | None, start: datetime, end: datetime
    ) -> datetime | None:
        """Return the end on the next day where only clocks are stated; else it is a problem."""
        reading: ReadTime | None = (
            times.read_time(self._cell(index, last)) if last is not None else None
        )
        if reading is not None and reading.day_first is None and reading.month_first is None:
            return end + timedelta(days=1)
        if last is not None:
            self._problem(index, last, "attendance-leave-before-join")
        return None

    def _by_actions(self, rows: Iterable[int]) -> list[Connection]:
        """Pair «joined» with the «left» that follows it, for each person."""
        seen: dict[tuple[str, str], list[tuple[datetime, bool, int]]] = {}
        for index in rows:
            who = self._who(index)
            action = key(self._text(index, Field.ACTION))
            comes = action in keys("joined")
            if not comes and action not in keys("left"):
                self._problem(index, Field.ACTION, "attendance-action-unknown")
                continue
            moment = self._moment(index, Field.MOMENT)
            if who is not None and moment is not None:
                seen.setdefault(who, []).append((moment, comes, index))
        found: list[Connection] = []
        for who, actions in seen.items():
            since: tuple[datetime, int] | None = None
            for moment, comes, index in sorted(actions, key=lambda one: (one[0], not one[1])):
                if comes:
                    since = since or (moment, index)
                elif since is not None:
                    number = self.table.row_number(since[1])
                    found.append(Connection(number, *who, since[0], moment))
                    since = None
            if since is not None:
                found.append(Connection(self.table.row_number(since[1]), *who, since[0], None))
        return found


def _name(name: str, given: str, family: str) -> str:
    """Return the name of somebody; «Nom» and «Nome» are half of it beside the other half."""
    if name and bool(given) != bool(family):
        other = given or family
        if key(other) in key(name):
            return name
        return f"{given} {name}" if given else f"{name} {family}"
    return name or " ".join(filter(None, (given, family)))


def _pair(columns: dict[Field, int]) -> tuple[Field | None, Field | None]:
    first = next((one for one in (Field.JOIN, Field.FIRST_JOIN) if one in columns), None)
    last = next((one for one in (Field.LEAVE, Field.LAST_LEAVE) if one in columns), None)
    return first, last
