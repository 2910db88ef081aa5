"""Rows of a participants' list that are nobody: titles of sections, headings again, totals."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import cache

from mc2cm_desk.domain.people.names import fold
from mc2cm_desk.exchange.participants.header import (
    NAMES,
    ColumnMapping,
    Field,
    heading_score,
    recognise,
)
from mc2cm_desk.exchange.participants.remarks import HEADING, NOTE, SECTION, TOTAL
from mc2cm_desk.exchange.participants.words import answers
from mc2cm_desk.exchange.places import city_code
from mc2cm_desk.exchange.tables.spreadsheet import Cell, Table
from mc2cm_desk.services.places import city_texts, countries

_TOTALS = (
    "total", "totaux", "totals", "sous total", "subtotal", "grand total", "nombre total",
    "nombre de participants", "nombre d inscrits", "effectif", "somme", "number of participants",
    "sum", "suma", "totale", "numero de participantes", "toplam", "gesamt", "summe",
    "المجموع", "مجموع", "الاجمالي", "عدد المشاركين", "العدد",
)  # fmt: skip
_GROUPS = re.compile(
    r"\b(?:delegations?|delegues?|delegates?|intervenants?|intervenantes|speakers?|experts?|"
    r"expertes|participants?|participantes|organisat(?:eurs|rices|ion)|organi[sz]ers|interpretes|"
    r"interpreters|equipe|team|facilitat(?:eurs|rices|ors)|rapporteurs|observateurs|observers|"
    r"invites|invitees|guests|partenaires|partners|staff|presse|press|groupe|group|session|jour|"
    r"day|ponentes|delegacion|delegazione|delegacao|delegados|delegati|delegierte|"
    r"abordnung|relatori|relatrici|partecipanti|teilnehmer|teilnehmerinnen|referenten|gaste|"
    r"heyeti|heyet|katilimcilar|konusmacilar|αντιπροσωπεια|αποστολη|συμμετεχοντεσ|ομιλητεσ)\b"
    r"|(?:^|\s)(?:وفد|المتدخلون|الخبراء|المشاركون|المنظمون|الضيوف|الشركاء|فريق|المجموعه)"
)
_NO_PLACE = re.compile(r"\b(?:groupe|group|session|jour|day)\b|المجموعه")
_LINKS = frozenset(
    ("de", "du", "des", "d", "la", "le", "of", "from", "the", "di", "da", "do", "del", "della",
     "aus", "der", "die", "von", "من", "عن")
)  # fmt: skip
_PLACE_FIELDS = frozenset({Field.CITY, Field.CITY_COUNTRY, Field.COUNTRY, Field.ORGANISATION_CITY})
_MOST_WORDS_OF_A_NAME = 6
_LEAST_HEADINGS = 4.0
"""How much a row with other words than the first headings must read like headings."""
_MOST_OTHER_HEADINGS = 50
"""Rows below a blank line that are looked at for other headings; a list may have thousands."""


@dataclass(frozen=True, slots=True)
class Section:
    """A title over rows: the city and country that hold for them, as far as it names them.

    ``first`` is the index of the first row under it in the table's rows.
    """

    text: str
    first: int
    city: str = ""
    country: str = ""

    def is_at(self, place: tuple[str, str]) -> bool:
        """Return whether a row's city and country are those of the title."""
        return any((self.city, self.country)) and place == (self.city, self.country)


@dataclass(slots=True)
class Structure:
    """What the rows under the headings are, by their index in the table's rows.

    Attributes:
        nobody: why a row is no person.
        sections: titles that name a place, in their order.
        blocks: rows from which on other headings say what the columns are, with the columns.
    """

    nobody: dict[int, str] = field(default_factory=dict[int, str])
    sections: list[Section] = field(default_factory=list[Section])
    blocks: list[tuple[int, ColumnMapping]] = field(default_factory=list[tuple[int, ColumnMapping]])


def structure(table: Table, mapping: ColumnMapping) -> Structure:
    """Return which rows under the headings are no people, and what they say of those below."""
    found = Structure()
    headings = _Headings(table, mapping)
    has_details = _fills_several(table, mapping)
    was_blank, is_over = False, False
    for index, filled in _filled_rows(table, mapping):
        if not filled:
            was_blank = True
            continue
        if headings.repeated(filled):
            found.nobody[index] = HEADING
            if block := headings.moved(index, filled):
                found.blocks.append((index, block))
        elif (was_blank or index - 1 in found.nobody) and (block := headings.other(index, filled)):
            found.nobody[index] = HEADING
            found.blocks.append((index, block))
        elif len(filled) <= 3 and _is_total(filled):
            found.nobody[index] = TOTAL
            is_over = True
        elif has_details and len(filled) == 1:
            ((column, text),) = filled
            if is_over or _is_note(text):
                found.nobody[index] = NOTE
            else:
                _note_section(found, mapping, index, column, text)
        was_blank = False
    return found


def _note_section(
    found: Structure, mapping: ColumnMapping, index: int, column: int, text: Cell
) -> None:
    """Add the only cell of a row to a structure where it is the title of a section."""
    fields = {one.field for one in mapping.columns if one.index == column}
    place = _section(text, in_name=not fields.isdisjoint(NAMES))
    if place is not None:
        found.sections.append(Section(str(text).strip(), index + 1, *place))
    if place is not None or not fields.isdisjoint(_PLACE_FIELDS):
        found.nobody[index] = SECTION


def _filled_rows(
    table: Table, mapping: ColumnMapping
) -> Iterator[tuple[int, list[tuple[int, Cell]]]]:
    """Yield the index of every row under the headings, and its filled cells by column."""
    for index in range(mapping.header + 1, len(table.rows)):
        row = table.rows[index]
        yield index, [(n, cell) for n, cell in enumerate(row) if cell != "" and _has_text(cell)]


def _has_text(cell: Cell) -> bool:
    return not isinstance(cell, str) or not cell.isspace()


def _fills_several(table: Table, mapping: ColumnMapping) -> bool:
    """Whether people of the list have more than a name: a lone cell is something else then."""
    read = [column.index for column in mapping.columns if column.field is not None]
    lone, several = 0, 0
    for row in table.rows[mapping.header + 1 : mapping.header + 501]:
        count = sum(1 for index in read if index < len(row) and row[index] != "")
        lone, several = lone + (count == 1), several + (count > 1)
    return several * 3 >= max(1, lone)


class _Headings:
    """The words of the headings, to find them again further down."""

    def __init__(self, table: Table, mapping: ColumnMapping) -> None:
        self._table, self._mapping = table, mapping
        self._at = {fold(one.title): one.index for one in mapping.columns if one.title}
        self._quick = {title for one in mapping.columns if (title := one.title.lower())}
        self._quick |= set(self._at)
        self._looked_at = 0

    def repeated(self, filled: list[tuple[int, Cell]]) -> bool:
        """Return whether most of a row's cells are the headings again."""
        first = filled[0][1]
        if not isinstance(first, str) or not self._is_one(first):
            return False
        again = sum(1 for _, cell in filled if isinstance(cell, str) and self._is_one(cell))
        return again * 5 >= len(filled) * 3 and again >= min(2, len(self._at))

    def _is_one(self, cell: str) -> bool:
        text = answers.plain_text(cell)
        return text.lower() in self._quick or (not text.isdigit() and fold(text) in self._at)

    def moved(self, index: int, filled: list[tuple[int, Cell]]) -> ColumnMapping | None:
        """Return the columns below headings that stand in another order; none if in the same."""
        same = all(
            self._at.get(fold(answers.plain_text(cell)), column) == column
            for column, cell in filled
        )
        return None if same else self._below(index)

    def other(self, index: int, filled: list[tuple[int, Cell]]) -> ColumnMapping | None:
        """Return the columns below headings in other words; none if the row is no headings."""
        if len(filled) < 2 or self._looked_at >= _MOST_OTHER_HEADINGS:
            return None
        self._looked_at += 1
        if heading_score(self._table.rows[index]) < _LEAST_HEADINGS:
            return None
        below = self._below(index)
        return below if below.has_names else None

    def _below(self, index: int) -> ColumnMapping:
        return recognise(self._table, self._mapping.remembered(), header=index)


def _is_total(filled: list[tuple[int, Cell]]) -> bool:
    """Return whether a row has a word for a total, and beside it nothing but numbers and words."""
    texts = [answers.plain_text(cell) for _, cell in filled]
    if "@" in "".join(texts):
        return False
    totals = [text for text in texts if _begins_with_total(text)]
    rest = [text for text in texts if text not in totals]
    return bool(totals) and all(not any(map(str.isalpha, text)) for text in rest)


@cache
def _totals() -> re.Pattern[str]:
    words = "|".join(re.escape(fold(word)) for word in _TOTALS)
    return re.compile(rf"(?:{words})(?:\s|$)")


def _begins_with_total(text: str) -> bool:
    return _totals().match(answers.key(text)) is not None


def _is_note(text: Cell) -> bool:
    """Whether the only cell of a row is a sentence, a date or a number rather than a name."""
    if not isinstance(text, str):
        return True
    plain = answers.plain_text(text)
    words = plain.split()
    return len(words) > _MOST_WORDS_OF_A_NAME or sum(map(str.isdigit, plain)) > 3


def _section(cell: Cell, *, in_name: bool) -> tuple[str, str] | None:
    """Return the city and country that the title of a section names; none if it is no title.

    A name alone that is a city's too, such as Martin, is a person where names stand.
    """
    text = answers.plain_text(cell).strip(" :–—-*#")
    if not text:
        return "", ""
    if code := countries.code_of(text):
        return "", code
    parsed = city_texts.read(text)
    is_place = bool(parsed.city or parsed.known or parsed.choices)
    has_more = fold(parsed.name) != fold(text) or str(cell).rstrip().endswith(":")
    if is_place and (has_more or not in_name or city_code(text) or text.isupper()):
        return parsed.name, parsed.country
    if _GROUPS.search(fold(text)):
        city, country = _place_of_group(text)
        return (city, country or parsed.country) if not is_place else (parsed.name, parsed.country)
    return None


def _place_of_group(text: str) -> tuple[str, str]:
    """Return the city and country of ``Délégation de Lyon — France``; empty if it names none."""
    if _NO_PLACE.search(fold(text)):
        return "", ""
    words = [word for word in text.split() if not _GROUPS.fullmatch(fold(word))]
    while words and fold(words[0]) in _LINKS:
        words = words[1:]
    rest = re.sub(r"^d['’]", "", " ".join(words))
    if code := countries.code_of(rest):
        return "", code
    parsed = city_texts.read(rest)
    return (parsed.name, parsed.country) if parsed.known or parsed.choices else ("", "")
