"""Which column of a participants' list says what: recognised by its heading in any language."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Self

from mc2cm_desk.domain.people.names import is_arabic, looks_like_email
from mc2cm_desk.exchange.participants.fields import NAMES, Field
from mc2cm_desk.exchange.participants.words import answers
from mc2cm_desk.exchange.participants.words.heading_words import (
    ARABIC_TWINS,
    NOT_IMPORTED,
    SOME_NAME,
    TITLE,
    family_comes_first,
    field_of_heading,
    heading_key,
    heading_phrases,
    heading_words,
)
from mc2cm_desk.exchange.participants.words.registration_statuses import is_status, registration
from mc2cm_desk.exchange.tables.spreadsheet import Cell, Table

__all__ = [
    "NAMES",
    "Column",
    "ColumnMapping",
    "Field",
    "heading_score",
    "is_known_as_useless",
    "is_transposed",
    "recognise",
]

_TICKS = frozenset(
    ["0", "1", "true", "false", "vrai", "faux", "x", "oui", "non", "yes", "no", "y", "n"]
)
_LONGEST_HEADING = 200
_ROWS_LOOKED_AT = 40
_MOST_FIELDS = 60
"""Rows of a table whose headings stand below each other."""
_LEAST_TRANSPOSED = 5
_SAMPLE = 50
_NAME_MEANINGS = frozenset({*ARABIC_TWINS, *ARABIC_TWINS.values(), SOME_NAME})


@dataclass(frozen=True, slots=True)
class Column:
    """A column of the table, what it says (none: it is not imported), and an example of it.

    ``index`` counts from 0 in the table's rows; ``letter`` is the file's own. ``chosen`` is whether
    a person said what the column means, for this list or an earlier one.
    """

    index: int
    letter: str
    title: str
    field: Field | None
    example: str
    family_first: bool = False
    chosen: bool = False


@dataclass(frozen=True, slots=True)
class ColumnMapping:
    """What every column says; ``header`` is the index of the heading's row, -1 if there is none."""

    header: int
    columns: tuple[Column, ...]

    def of(self, field: Field) -> Column | None:
        """Return the column that says this."""
        return next((column for column in self.columns if column.field is field), None)

    def having(self, index: int, field: Field | None) -> Self:
        """Return a mapping in which that column says this, and no other one does."""
        return replace(
            self,
            columns=tuple(
                replace(column, field=field, chosen=True)
                if column.index == index
                else replace(column, field=None, chosen=True)
                if field is not None and column.field is field
                else column
                for column in self.columns
            ),
        )

    @property
    def has_names(self) -> bool:
        """Whether people can be distinguished by it."""
        return any(column.field in NAMES for column in self.columns)

    def remembered(self) -> dict[str, str]:
        """Return what a person said that columns mean, to keep for lists with the same headings.

        What was recognised is not kept: the same heading means something else in another company.
        """
        keys = _memory_keys([column.title for column in self.columns])
        return {
            key: column.field or ""
            for column, key in zip(self.columns, keys, strict=True)
            if key and column.chosen
        }


def recognise(
    table: Table, remembered: Mapping[str, str] | None = None, *, header: int | None = None
) -> ColumnMapping:
    """Return what the columns say, by the row that reads most like headings.

    ``remembered`` is what a person corrected earlier, from `ColumnMapping.remembered`; ``header``
    the index of the headings' row where that is known.
    """
    known = remembered or {}
    if header is None:
        header = _header(table, known)
    cells = table.rows[header] if header >= 0 else [""] * max(map(len, table.rows), default=0)
    titles = [_title(cell) for cell in cells]
    columns = [
        _column(table, header, index, title, known.get(key) if key else None)
        for index, (title, key) in enumerate(zip(titles, _memory_keys(titles), strict=True))
        if title or _examples(table, header, index)
    ]
    return ColumnMapping(header, tuple(_completed(columns, table, header)))


def _memory_keys(titles: Sequence[str]) -> list[str]:
    """Return under which keys it is remembered what columns mean; empty without a heading.

    «Nom» is a whole name alone and a family name beside «Prénom», so what a name's column means
    is remembered with the headings of the other names.
    """
    names = [
        heading_key(title) if field_of_heading(title) in _NAME_MEANINGS else "" for title in titles
    ]
    keys: list[str] = []
    for index, title in enumerate(titles):
        others = sorted(key for place, key in enumerate(names) if key and place != index)
        own = heading_key(title) if title else ""
        keys.append(" + ".join((own, *others)) if own and names[index] else own)
    return keys


def is_transposed(table: Table) -> bool:
    """Return whether a table's headings stand below each other, and its people side by side."""
    if len(table.rows) > _MOST_FIELDS:
        return False
    width = max(map(len, table.rows), default=0)
    across = max((heading_score(row) for row in table.rows), default=0)
    down = max(
        (
            heading_score([row[index] if index < len(row) else "" for row in table.rows])
            for index in range(min(width, 3))
        ),
        default=0,
    )
    # One heading and a half more than the row that reads most like headings.
    return down >= _LEAST_TRANSPOSED and down >= across + 3


def _header(table: Table, known: Mapping[str, str]) -> int:
    """Return the index of the row that reads most like headings, -1 if none does."""
    best, header = 0.0, -1
    seen = 0
    for index, row in enumerate(table.rows):
        if seen >= _ROWS_LOOKED_AT:
            break
        if not any(cell != "" for cell in row):
            continue
        seen += 1
        score = heading_score(row, known)
        if score > best:
            best, header = score, index
    if best < 2:
        return header if best and len(table.rows[header]) == 1 else -1
    return header


def heading_score(row: Sequence[Cell], known: Mapping[str, str] | None = None) -> float:
    """Return how many different things a row's cells name; exact words count more."""
    headings = {key.partition(" + ")[0] for key in known or ()}
    found: dict[str, float] = {}
    for cell in row:
        title = _title(cell)
        if not title:
            continue
        if (key := heading_key(title)) in headings:
            found[key] = 2
        elif field := field_of_heading(title):
            exact = 2 if heading_words(title) in heading_phrases() else 1
            found[field] = max(exact, found.get(field, 0))
    people = any(field in NAMES or field == SOME_NAME for field in found)
    return sum(found.values()) + people


def _title(cell: Cell) -> str:
    if not isinstance(cell, str) or len(cell) > _LONGEST_HEADING:
        return ""
    text = answers.plain_text(cell)
    return "" if looks_like_email(text) else text


def _examples(table: Table, header: int, index: int) -> list[str]:
    found: list[str] = []
    for row in table.rows[header + 1 :]:
        if index < len(row) and row[index] != "" and (text := answers.plain_text(row[index])):
            found.append(text)
            if len(found) == _SAMPLE:
                break
    return found


def _column(
    table: Table, header: int, index: int, title: str, chosen: str | None
) -> tuple[Column, str]:
    examples = _examples(table, header, index)
    column = Column(
        index,
        table.letter(index),
        title,
        None,
        examples[0][:60] if examples else "",
        family_first=family_comes_first(title),
        chosen=chosen is not None,
    )
    return column, field_of_heading(title) if chosen is None else chosen


def is_known_as_useless(title: str) -> bool:
    """Return whether a heading names what nothing here keeps, such as a number or a signature."""
    return bool(title) and field_of_heading(title) == NOT_IMPORTED


def _completed(columns: list[tuple[Column, str]], table: Table, header: int) -> Iterable[Column]:
    """Return the columns with what depends on the others; several may say the same field."""
    names = {*ARABIC_TWINS, SOME_NAME}
    latin = {meaning for column, meaning in columns if not is_arabic(column.title)}
    if latin & names:
        arabic = {meaning for column, meaning in columns if is_arabic(column.title)}
        columns = [
            (column, meaning if column.chosen else _twin(column, meaning, arabic))
            for column, meaning in columns
        ]
    every = {meaning for _, meaning in columns}
    found: list[Column] = []
    for column, meaning in columns:
        requested = meaning if column.chosen else _in_company(meaning, every)
        examples = _examples(table, header, column.index)
        if not column.chosen:
            requested = _by_content(requested, examples, every)
        field = Field(requested) if requested in Field.__members__.values() else None
        if field is not None and not column.chosen and _is_one_choice(column, examples, found):
            field = None
        found.append(replace(column, field=field))
    return _with_one_family_name(found)


def _is_one_choice(column: Column, examples: list[str], earlier: list[Column]) -> bool:
    """Return whether a column only states whether one choice of an earlier question was ticked."""
    title = column.title
    opened = any(
        one.title and title.startswith((f"{one.title}/", f"{one.title} [", f"{one.title}["))
        for one in earlier
    )
    return opened and all(text.casefold() in _TICKS for text in examples)


def _with_one_family_name(columns: list[Column]) -> list[Column]:
    """Return the columns with one family name, nearest to the given one; others are whole names.

    Forms put the name of the account in front of the answers.
    """
    given = next((one.index for one in columns if one.field is Field.GIVEN_NAME), None)
    family = [one for one in columns if one.field is Field.FAMILY_NAME]
    if given is None or len(family) < 2:
        return columns
    nearest = min(family, key=lambda one: (not one.chosen, abs(one.index - given)))
    return [
        replace(one, field=Field.FULL_NAME) if one in family and one is not nearest else one
        for one in columns
    ]


def _twin(column: Column, field: str, arabic: set[str]) -> str:
    """Return what a name's heading in Arabic means beside one in Latin letters."""
    if not is_arabic(column.title):
        return field
    if field == SOME_NAME:
        has_family = Field.FAMILY_NAME in arabic
        return Field.ARABIC_GIVEN_NAME if has_family else Field.ARABIC_NAME
    return ARABIC_TWINS[Field(field)] if field in ARABIC_TWINS else field


def _in_company(field: str, every: set[str]) -> str:
    """Return what a heading such as «Nom» or «Name» means beside the others."""
    has_given, has_family = Field.GIVEN_NAME in every, Field.FAMILY_NAME in every
    if field == SOME_NAME:
        if has_family and not has_given:
            return Field.GIVEN_NAME
        return Field.FAMILY_NAME if has_given and not has_family else Field.FULL_NAME
    if field == Field.FAMILY_NAME and not has_given and not every & {SOME_NAME, Field.FULL_NAME}:
        return Field.FULL_NAME
    return field


def _by_content(field: str, examples: list[str], every: set[str]) -> str:
    """Return what the answers show where the heading alone does not."""

    def share(known: Mapping[str, object]) -> float:
        """Return which share of the cells fits."""
        hits = sum(1 for text in examples if answers.key(text) in known)
        return hits / len(examples) if examples else 0

    if field == "" and Field.EMAIL not in every:
        mails = sum(1 for text in examples if looks_like_email(text))
        return Field.EMAIL if examples and mails * 5 >= len(examples) * 3 else field
    if field == Field.STATUS:
        hits = sum(1 for text in examples if registration(text))
        return field if hits * 2 >= len(examples) else ""
    if field == "" and Field.STATUS not in every and _are_statuses(examples):
        return Field.STATUS
    if field == TITLE:
        hits = sum(1 for text in examples if answers.is_form_of_address(text))
        is_gender = hits * 5 > len(examples) * 3 and Field.GENDER not in every
        return Field.GENDER if is_gender else Field.FUNCTION
    kinds, roles = share(answers.organisation_kinds()), share(answers.roles())
    if field == Field.ROLE and Field.ORGANISATION_KIND not in every and kinds > max(roles, 0.5):
        return Field.ORGANISATION_KIND
    return field


def _are_statuses(examples: list[str]) -> bool:
    """Whether cells without a heading that states it are statuses, some of them of no use."""
    statuses = [registration(text) for text in examples if len(text) > 2]
    return any(one is not None and one.left_out for one in statuses) and all(
        map(is_status, examples)
    )
