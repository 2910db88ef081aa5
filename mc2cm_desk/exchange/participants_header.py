"""Which column of a participants' list says what: recognised by its heading in three languages."""

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum
from functools import cache
from typing import Self

from mc2cm_desk.assets import read_json
from mc2cm_desk.domain.names import fold, is_arabic, looks_like_email
from mc2cm_desk.exchange import participants_answers as answers
from mc2cm_desk.exchange.spreadsheet import Cell, Table


class Field(StrEnum):
    """What a column can say of a participant."""

    FAMILY_NAME = "family_name"
    GIVEN_NAME = "given_name"
    FULL_NAME = "full_name"
    ARABIC_NAME = "arabic_name"
    ARABIC_FAMILY_NAME = "arabic_family_name"
    ARABIC_GIVEN_NAME = "arabic_given_name"
    ORGANISATION = "organisation"
    ORGANISATION_KIND = "organisation_kind"
    CITY = "city"
    COUNTRY = "country"
    CITY_COUNTRY = "city_country"
    ORGANISATION_CITY = "organisation_city"
    FUNCTION = "function"
    ROLE = "role"
    GENDER = "gender"
    EMAIL = "email"
    PHONE = "phone"
    LANGUAGES = "languages"
    HEADSET = "headset"
    GROUP = "group"
    DIETARY_NEEDS = "dietary_needs"
    ACCESS_NEEDS = "access_needs"
    PHOTO_CONSENT = "photo_consent"
    NAME_CONSENT = "name_consent"
    CONTACT_CONSENT = "contact_consent"
    KEEPING_CONSENT = "keeping_consent"


NAMES = frozenset({Field.FAMILY_NAME, Field.GIVEN_NAME, Field.FULL_NAME, Field.ARABIC_NAME})
"""One of these must be there for a table to be a list of people."""

CONSENTS = frozenset(
    {Field.PHOTO_CONSENT, Field.NAME_CONSENT, Field.CONTACT_CONSENT, Field.KEEPING_CONSENT}
)
"""Questions that only a plain yes or no answers."""

_SOME_NAME, _ARABIC, _NOT_IMPORTED = "some_name", "arabic", "not_imported"
_ARABIC_TWINS = {
    Field.FULL_NAME: Field.ARABIC_NAME,
    Field.FAMILY_NAME: Field.ARABIC_FAMILY_NAME,
    Field.GIVEN_NAME: Field.ARABIC_GIVEN_NAME,
}
_TOGETHER: dict[frozenset[str], Field] = {
    frozenset({Field.FAMILY_NAME, Field.GIVEN_NAME}): Field.FULL_NAME,
    frozenset({_SOME_NAME, Field.FAMILY_NAME}): Field.FULL_NAME,
    frozenset({Field.ORGANISATION, Field.CITY}): Field.ORGANISATION_CITY,
    frozenset({Field.CITY, Field.COUNTRY}): Field.CITY_COUNTRY,
}
_AND = frozenset(
    ["/", "&", "+", ",", ";", "|", "-", "–", "—", "(", "\n", "et", "and", "ou", "or", "و"]
)
_TOKENS = re.compile(r"[^\W_]+|[/&+,;|(\n–—-]")
_LONGEST_HEADING = 200
_ROWS_LOOKED_AT = 40
_SAMPLE = 50


@dataclass(frozen=True, slots=True)
class Column:
    """A column of the table, what it says (none: it is not imported), and an example of it.

    ``index`` counts from 0 in the table's rows; ``letter`` is the file's own.
    """

    index: int
    letter: str
    title: str
    field: Field | None
    example: str
    family_first: bool = False


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
                replace(column, field=field)
                if column.index == index
                else replace(column, field=None)
                if field is not None and column.field is field
                else column
                for column in self.columns
            ),
        )

    @property
    def has_names(self) -> bool:
        """Whether people can be told apart by it."""
        return any(column.field in NAMES for column in self.columns)

    def remembered(self) -> dict[str, str]:
        """Return what to keep for the next list with the same headings."""
        return {_key(column.title): column.field or "" for column in self.columns if column.title}


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
    titles = table.rows[header] if header >= 0 else [""] * max(map(len, table.rows), default=0)
    columns = [
        _column(table, header, index, _title(cell), known)
        for index, cell in enumerate(titles)
        if _title(cell) or _examples(table, header, index)
    ]
    return ColumnMapping(header, tuple(_settled(columns, table, header, known)))


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
        score = likeness(row, known)
        if score > best:
            best, header = score, index
    if best < 2:
        return header if best and len(table.rows[header]) == 1 else -1
    return header


def likeness(row: Sequence[Cell], known: Mapping[str, str] | None = None) -> float:
    """Return how many different things a row's cells name; exact words count more."""
    known = known or {}
    found: dict[str, float] = {}
    for cell in row:
        title = _title(cell)
        if not title:
            continue
        if _key(title) in known:
            found[_key(title)] = 2
        elif said := _said(title):
            exact = 2 if _words(title) in _phrases() else 1
            found[said] = max(exact, found.get(said, 0))
    people = any(said in NAMES or said == _SOME_NAME for said in found)
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
    table: Table, header: int, index: int, title: str, known: Mapping[str, str]
) -> tuple[Column, str]:
    said = known[_key(title)] if title and _key(title) in known else _said(title)
    examples = _examples(table, header, index)
    column = Column(index, table.letter(index), title, None, examples[0][:60] if examples else "")
    return replace(column, family_first=_family_comes_first(title)), said


def _settled(
    columns: list[tuple[Column, str]], table: Table, header: int, known: Mapping[str, str]
) -> Iterable[Column]:
    """Settle what depends on the other columns; several of one meaning complete each other."""
    names = {*_ARABIC_TWINS, _SOME_NAME}
    latin = {said for column, said in columns if not is_arabic(column.title)}
    if latin & names:
        arabic = {said for column, said in columns if is_arabic(column.title)}
        columns = [(column, _twin(column, said, arabic)) for column, said in columns]
    every = {said for _, said in columns}
    for column, said in columns:
        wanted = _in_company(said, every)
        if _key(column.title) not in known:
            wanted = _by_content(wanted, _examples(table, header, column.index), every)
        field = Field(wanted) if wanted in Field.__members__.values() else None
        yield replace(column, field=field)


def _twin(column: Column, said: str, arabic: set[str]) -> str:
    """Return what a name's heading in Arabic means beside one in Latin letters."""
    if not is_arabic(column.title):
        return said
    if said == _SOME_NAME:
        has_family = Field.FAMILY_NAME in arabic
        return Field.ARABIC_GIVEN_NAME if has_family else Field.ARABIC_NAME
    return _ARABIC_TWINS[Field(said)] if said in _ARABIC_TWINS else said


def _in_company(said: str, every: set[str]) -> str:
    """Return what a heading such as «Nom» or «Name» means beside the others."""
    has_given, has_family = Field.GIVEN_NAME in every, Field.FAMILY_NAME in every
    if said == _SOME_NAME:
        if has_family and not has_given:
            return Field.GIVEN_NAME
        return Field.FAMILY_NAME if has_given and not has_family else Field.FULL_NAME
    if said == Field.FAMILY_NAME and not has_given and not every & {_SOME_NAME, Field.FULL_NAME}:
        return Field.FULL_NAME
    return said


def _by_content(said: str, examples: list[str], every: set[str]) -> str:
    """Return what the answers show where the heading alone does not tell."""

    def share(known: Mapping[str, object]) -> float:
        hits = sum(1 for text in examples if answers.key(text) in known)
        return hits / len(examples) if examples else 0

    if said == "" and Field.EMAIL not in every:
        mails = sum(1 for text in examples if looks_like_email(text))
        return Field.EMAIL if examples and mails * 5 >= len(examples) * 3 else said
    if said == Field.FUNCTION and Field.GENDER not in every and share(answers.genders()) > 0.6:
        return Field.GENDER
    kinds, roles = share(answers.organisation_kinds()), share(answers.roles())
    if said == Field.ROLE and Field.ORGANISATION_KIND not in every and kinds > max(roles, 0.5):
        return Field.ORGANISATION_KIND
    return said


def _said(title: str) -> str:
    """Return the field, or the word of ours, that a heading says; empty if none."""
    words = _words(title)
    phrases = _phrases()
    if words in phrases:
        return phrases[words]
    found, linked = _matches(title)
    said = [one for one in found if one != _ARABIC]
    if _ARABIC in found and said and set(said) <= {*_ARABIC_TWINS, _SOME_NAME}:
        alone = said[0] if len(set(said)) == 1 else Field.FULL_NAME
        return _ARABIC_TWINS[Field(alone) if alone in _ARABIC_TWINS else Field.FULL_NAME]
    if not said:
        return ""
    if linked and (both := _TOGETHER.get(frozenset(said))):
        return both
    return min(said, key=_rank)


def _matches(title: str) -> tuple[list[str], bool]:
    """Return what the phrases of a heading say in turn, and whether «and» stands between them."""
    tokens = _tokens(title)
    phrases, found, linked = _phrases(), list[str](), False
    place = 0
    while place < len(tokens):
        if tokens[place] in _AND:
            linked = linked or bool(found)
            place += 1
            continue
        for length in range(min(6, len(tokens) - place), 0, -1):
            words = tuple(token for token in tokens[place : place + length] if token not in _AND)
            bare = (words[0].removeprefix("و"), *words[1:]) if words else ()
            match = phrases.get(words) or (phrases.get(bare) if found else None)
            if match:
                linked = linked or (match != phrases.get(words))
                found.append(match)
                place += length
                break
        else:
            place += 1
    return found, linked


def _family_comes_first(title: str) -> bool:
    said = [one for one in _matches(title)[0] if one in (Field.FAMILY_NAME, Field.GIVEN_NAME)]
    words = _words(title)
    first = {_word(word) for word in ("nom", "last", "apellidos", "اللقب")}
    return said[:1] == [Field.FAMILY_NAME] or (
        len(words) > 1 and words[0] in first and words[-1] in {_word("prénom"), "first", "nombre"}
    )


def _rank(said: str) -> int:
    """Say which of several things a heading is about: «E-mail of the organisation» is an e-mail."""
    order = (
        _NOT_IMPORTED, Field.EMAIL, Field.PHONE, Field.PHOTO_CONSENT, Field.NAME_CONSENT,
        Field.CONTACT_CONSENT, Field.KEEPING_CONSENT, Field.DIETARY_NEEDS, Field.ACCESS_NEEDS,
        Field.HEADSET, Field.LANGUAGES, Field.GROUP, Field.ORGANISATION_KIND,
        Field.ORGANISATION_CITY, Field.CITY_COUNTRY, Field.COUNTRY, Field.CITY, Field.FULL_NAME,
        Field.GIVEN_NAME, Field.ROLE, Field.FUNCTION, Field.ORGANISATION, Field.GENDER,
        Field.FAMILY_NAME, _SOME_NAME,
    )  # fmt: skip
    return order.index(said) if said in order else len(order)


@cache
def _phrases() -> dict[tuple[str, ...], str]:
    found: dict[tuple[str, ...], str] = {}
    for said, headings in read_json("imports", "headers.json").items():
        for heading in headings:
            found.setdefault(_words(heading), said)
    return found


@cache
def _tokens(title: str) -> tuple[str, ...]:
    text = "\n".join(fold(line) for line in title.splitlines())
    return tuple(_word(token) for token in _TOKENS.findall(answers.one_gender(text)))


def _words(title: str) -> tuple[str, ...]:
    return tuple(token for token in _tokens(title) if token not in _AND)


def _word(token: str) -> str:
    """Return a word without article and plural, so that headings meet more often."""
    bare = fold(token)
    if is_arabic(bare):
        return bare.removeprefix("ال") if len(bare) > 4 else bare
    return bare[:-1] if bare.endswith("s") and len(bare) > 3 else bare


def _key(title: str) -> str:
    return " ".join(_words(title))
