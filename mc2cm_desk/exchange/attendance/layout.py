"""Where in a file the rows of an attendance report stand, by headings in ten languages."""

import re
from dataclasses import dataclass, field
from enum import StrEnum
from functools import cache
from itertools import zip_longest
from pathlib import Path

from mc2cm_desk.domain.people.names import clean_text, fold
from mc2cm_desk.domain.refusal import Refused
from mc2cm_desk.exchange.attendance import times
from mc2cm_desk.exchange.participants.words.answers import plain_text
from mc2cm_desk.exchange.tables.spreadsheet import Cell, Table, read_table

_NOT_LETTERS = re.compile(r"[\W_]+")
_IN_BRACKETS = re.compile(r"\([^)]*\)|\[[^\]]*\]")
_SECTION = re.compile(r"\s*\d\s*[.)]\s+\D")
_LONGEST_HEADING = 120
MOST_SHEETS = 20
"""Sheets that are looked at for a report; a workbook may have thousands."""
_EACH_CONNECTION = 3
"""The rank of a table that distinguishes each connection."""


class Platform(StrEnum):
    """Where a report comes from."""

    ZOOM = "zoom"
    TEAMS = "teams"
    WEBEX = "webex"
    MEET = "meet"
    BIGBLUEBUTTON = "bigbluebutton"
    OTHER = "other"


class Field(StrEnum):
    """What a column of a report says."""

    NAME = "name"
    GIVEN_NAME = "given_name"
    FAMILY_NAME = "family_name"
    EMAIL = "email"
    UPN = "upn"
    JOIN = "join"
    LEAVE = "leave"
    FIRST_JOIN = "first_join"
    LAST_LEAVE = "last_leave"
    DURATION = "duration"
    ACTION = "action"
    MOMENT = "moment"
    WAITING = "waiting"
    ATTENDED = "attended"


@dataclass(frozen=True, slots=True)
class Section:
    """One table of a report: where its rows stand, and what their columns say."""

    header: int
    end: int
    columns: dict[Field, int]
    titles: dict[Field, str]


@dataclass(frozen=True, slots=True)
class Layout:
    """Where in the file the rows stand that are about people: of a webinar, in several tables."""

    platform: Platform
    sections: tuple[Section, ...]
    facts: dict[str, Cell] = field(default_factory=dict[str, Cell])


def read_report(path: Path) -> tuple[Table, Layout]:
    """Return the sheet of a file that reads like an attendance report, and its layout.

    Refused: what `read_table` refuses; attendance-not-a-report.
    """
    table = read_table(path)
    found = recognise(table)
    for sheet in table.sheets[:MOST_SHEETS] if found is None else ():
        if sheet != table.sheet:
            other = read_table(path, sheet)
            if (layout := recognise(other)) is not None:
                return other, layout
    if found is None:
        raise Refused("attendance-not-a-report", file=table.file)
    return table, found


def recognise(table: Table) -> Layout | None:
    """Return the layout of a report, by headings in ten languages; none if it is none.

    Of several tables in one file those are taken that distinguish each connection (hosts and
    attendees of a webinar have one each), else the first one that states most.
    """
    heads = [(index, found) for index, row in enumerate(table.rows) if (found := _columns(row))]
    ranked: list[tuple[int, Section]] = []
    for (index, columns), following in zip_longest(heads, heads[1:]):
        end = _end(table, index + 1, following[0] if following else None)
        if end > index + 1:
            titles = {one: plain_text(table.rows[index][place]) for one, place in columns.items()}
            ranked.append((_rank(columns), Section(index, end, columns, titles)))
    if not ranked:
        return None
    best = max(rank for rank, _ in ranked)
    sections = [section for rank, section in ranked if rank == best]
    sections = sections if best == _EACH_CONNECTION else sections[:1]
    first = sections[0].header
    return Layout(_platform(table, first), tuple(sections), _facts(table, first))


def key(text: str) -> str:
    """Return what headings and words of reports are compared by."""
    return _NOT_LETTERS.sub(" ", fold(clean_text(text))).strip()


@cache
def keys(name: str) -> frozenset[str]:
    """Return the words of reports that mean one thing."""
    return frozenset(key(word) for word in times.words()[name])


@cache
def _headings() -> dict[str, Field]:
    headings = times.words()["headings"]
    return {key(word): Field(name) for name, words in headings.items() for word in words}


def _heading(cell: Cell) -> Field | None:
    if not isinstance(cell, str) or not cell or len(cell) > _LONGEST_HEADING:
        return None
    bare = _IN_BRACKETS.sub("", cell)
    return _headings().get(key(cell)) or _headings().get(key(bare))


def _columns(row: list[Cell]) -> dict[Field, int]:
    """Return what the cells of a heading say; nothing where the row heads no table of people."""
    found: dict[Field, int] = {}
    for place, cell in enumerate(row):
        field = _heading(cell)
        if field is not None:
            found.setdefault(field, place)
    named = Field.NAME in found or Field.FAMILY_NAME in found
    return found if named and _rank(found) else {}


def _rank(columns: dict[Field, int]) -> int:
    if Field.JOIN in columns or {Field.ACTION, Field.MOMENT} <= set(columns):
        return _EACH_CONNECTION
    return 2 if Field.FIRST_JOIN in columns else 1 if Field.DURATION in columns else 0


def _end(table: Table, start: int, following: int | None) -> int:
    """Return where the rows of a table end: before the title of the section that follows."""
    end = start
    for index in range(start, len(table.rows) if following is None else following):
        filled = [text for cell in table.rows[index] if (text := plain_text(cell))]
        if len(filled) == 1 and (_SECTION.match(filled[0]) or index + 1 == following):
            return end
        if filled:
            end = index + 1
    return end


def _facts(table: Table, header: int) -> dict[str, Cell]:
    """Return what stands above the table, or in columns of its first row, of the whole meeting."""
    found: dict[str, Cell] = {}
    for index, row in enumerate(table.rows[: header + 1]):
        filled = [place for place, cell in enumerate(row) if cell != ""]
        for place in filled:
            name = _fact_name(row[place])
            if name is None:
                continue
            if len(filled) == 2 and place == filled[0]:
                found.setdefault(name, row[filled[1]])
            elif index + 1 < len(table.rows) and place < len(table.rows[index + 1]):
                found.setdefault(name, table.rows[index + 1][place])
    return found


def _fact_name(cell: Cell) -> str | None:
    if not isinstance(cell, str):
        return None
    heading = key(_IN_BRACKETS.sub("", cell))
    return next((name for name in ("start", "end", "time_zone") if heading in keys(name)), None)


def _platform(table: Table, header: int) -> Platform:
    """Return the platform whose own words stand in the heading and above it, most of them."""
    above = [cell for row in table.rows[: header + 1] for cell in row if isinstance(cell, str)]
    headings = {key(cell) for cell in above} | {key(_IN_BRACKETS.sub("", cell)) for cell in above}
    counts = {
        name: len(headings & {key(word) for word in words})
        for name, words in times.words()["platforms"].items()
    }
    best = max(counts, key=lambda name: counts[name])
    return Platform(best) if counts[best] else Platform.OTHER
