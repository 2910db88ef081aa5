"""What is declared of a kind of record: everything that the rest of the program derives from it.

Nothing here depends on a library, a window or a translation: declarations hold data and pure
functions of records. Their texts are the English sources that `wording` translates; they are
marked for the catalogues by `QT_TRANSLATE_NOOP`, each with the context of its use.
"""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field, fields
from datetime import date
from enum import StrEnum
from functools import cached_property
from typing import Any, Generic, NamedTuple, Protocol, TypeVar

from mc2cm_desk.domain.ids import RecordId
from mc2cm_desk.domain.localised import EMPTY, Localised
from mc2cm_desk.domain.note.parts import NotePart
from mc2cm_desk.domain.people.names import fold
from mc2cm_desk.domain.record import Record
from mc2cm_desk.domain.text.translatable import QT_TRANSLATE_NOOP

R = TypeVar("R", bound=Record)
Q = TypeVar("Q", bound=Record)


@dataclass(frozen=True, slots=True)
class Words:
    """What a kind is called in English.

    Attributes:
        one: within a sentence: «recommendation» (context Kind).
        the: after a verb, with its article: «the recommendation» (context KindAfterVerb).
        title: at the head of a search result: «Recommendation» (context Places).
        many: as a heading over several: «Recommendations» (context Backup); empty for a kind
            that people do not know by itself.
    """

    one: str
    the: str
    title: str = ""
    many: str = ""


class Link:
    """A field that holds the id of another record, or several; empty where there is none.

    Attributes:
        field: the name of the field.
        targets: the classes of the records that it may name.
    """

    __slots__ = ("field", "targets")

    def __init__(self, field: str, *targets: type[Record]) -> None:
        self.field, self.targets = field, targets


Linked = Mapping[str, Record]
"""Records by the field that links to them; those that are gone are left out."""


@dataclass(frozen=True, slots=True)
class Search(Generic[R]):
    """How a record is found.

    Attributes:
        title: the text by which it is listed.
        words: what is indexed, as `folded` writes it.
        through: links (names of fields) whose records belong to the title or the words: the entry
            is written again when one of them changes.
    """

    title: Callable[[R, Linked], Localised]
    words: Callable[[R, Linked], str]
    through: tuple[str, ...] = ()


class Opening(NamedTuple):
    """A place of the rail and the record that is shown there."""

    place: str
    record: RecordId


class Severity(StrEnum):
    """What a gap means: it blocks the final export, or warns."""

    BLOCKS = "blocks"
    WARNS = "warns"


class Printed(Protocol):
    """The records of an event that its note prints."""

    def __call__(self, record: type[Q], /) -> Sequence[Q]:
        """Return those of a class."""
        ...


def _always(_printed: Printed) -> bool:
    return True


def _each(_record: Record) -> bool:
    return True


def _own(record: Record) -> RecordId:
    return record.id


@dataclass(frozen=True, slots=True)
class Expected:
    """A rule about the records of an event together.

    Attributes:
        code: stable name of the gap.
        words: what is missing, as a phrase (context Missing).
        is_met: whether nothing is missing.
        field: the field of the form where it is entered; empty for the whole place.
        part: the part of the note that lacks it, if that is another one than the kind's.
        place: the place where it is entered, if that is another one than the kind's.
        severity: what the gap means.
        applies: whether the rule is asked at all.
    """

    code: str
    words: str
    is_met: Callable[[Printed], bool]
    field: str = ""
    part: NotePart | None = None
    place: str = ""
    severity: Severity = Severity.WARNS
    applies: Callable[[Printed], bool] = _always


@dataclass(frozen=True, slots=True)
class Translated(Generic[R]):
    """A rule for each record: what the note prints of it exists in the language of the note.

    Attributes:
        code, field, part, words: as for `Expected`; ``{about}`` in the words is the text.
        texts: the texts that have to exist.
        record: the record (id) at which the gap is shown; empty where it has no line of its own.
        applies: whether a record is printed.
    """

    code: str
    texts: Callable[[R], Iterable[Localised]]
    field: str = ""
    part: NotePart | None = None
    record: Callable[[R], RecordId] = _own
    applies: Callable[[R], bool] = _each
    words: str = QT_TRANSLATE_NOOP("Missing", "“{about}” in this language")


Plain = Localised | StrEnum | date | str | None
"""A value that a printed line may hold: it is written in the language of the note."""


@dataclass(frozen=True, slots=True)
class Worded:
    """A value within words (context Note) that have ``{value}``; left out where it is empty."""

    words: str
    value: Plain


Fact = Plain | Worded
"""What a printed line may hold."""


@dataclass(frozen=True, slots=True)
class Listed(Generic[R]):
    """Records that the note lists at the end of their part, and beside those they belong to.

    Attributes:
        heading: over the list (context Note).
        named: the line beside another record, with ``{names}`` (context Note).
        beside: the records (ids) beside which a record is named.
        name: what a record is called in the list and beside others, joined by commas.
        facts: what follows in the list.
        link: an address where more is found; empty for none.
    """

    heading: str
    named: str
    beside: Callable[[R], Sequence[RecordId]]
    name: Callable[[R], Sequence[Fact]]
    facts: Callable[[R], Sequence[Fact]]
    link: Callable[[R], str]


@dataclass(frozen=True, slots=True)
class Copied(Generic[R]):
    """That records go along into a duplicate of their event.

    Attributes:
        words: what a choice of what goes along calls them (context DuplicateCard).
        fresh: the record as the other event begins with it; its id and event are set afterwards.
    """

    words: str
    fresh: Callable[[R], R]


@dataclass(frozen=True, kw_only=True)
class Kind(Generic[R]):
    """One kind of record.

    Attributes:
        name: of its table, and in the journal.
        record: the class of its values.
        words: what it is called.
        undo: units of work that concern this kind alone, with their words for undo (context
            Undo); editing, moving, removing and restoring one record need none.
        icon: a name in ``resources/icons``.
        place: the place of the rail where its records are edited; empty where there is none.
        opens: the place and record that are shown for one of its records, where these depend on
            the record; none: itself at ``place``.
        letter: before a public number: R-03.
        links: the fields that name other records.
        search: how its records are found; none: they are not.
        note_part: the part of the note that prints its records, and lacks what `rules` ask for.
        rules: what a complete note has of it.
        listed: that the note lists its records; for kinds without pages of their own.
        copied: that its records go along into a duplicate of the event.
        demonstration: whether the demonstration holds records in ``<name>.json``.
    """

    name: str
    record: type[R]
    words: Words
    undo: Mapping[str, str] = field(default_factory=dict[str, str])
    icon: str = ""
    place: str = ""
    opens: Callable[[R], Opening] | None = None
    letter: str = ""
    links: tuple[Link, ...] = ()
    search: Search[R] | None = None
    note_part: NotePart | None = None
    rules: tuple[Expected | Translated[R], ...] = ()
    listed: Listed[R] | None = None
    copied: Copied[R] | None = None
    demonstration: bool = False

    @cached_property
    def belongs_to_event(self) -> bool:
        """Whether its records are an event's: locked, removed and restored with it."""
        return any(one.name == "event" for one in fields(self.record))

    @property
    def label(self) -> str:
        """Its name in labels of units of work: «city-case»."""
        return self.name.replace("_", "-")

    def opening(self, record: R) -> Opening:
        """Return where a record is shown."""
        if self.opens is not None:
            return self.opens(record)
        return Opening(self.place, record.id)

    @property
    def part(self) -> NotePart:
        """The part of the note that prints its records. Errors: LookupError if none does."""
        if self.note_part is None:
            raise LookupError(self.name)
        return self.note_part

    def part_of(self, rule: "Expected | Translated[R]") -> NotePart:
        """Return the part of the note that lacks what a rule asks for. Errors: LookupError."""
        return rule.part or self.part

    def place_of(self, rule: "Expected | Translated[R]") -> str:
        """Return the place of the rail where what a rule asks for is entered."""
        return (rule.place if isinstance(rule, Expected) else "") or self.place

    def title(self, record: R, linked: Linked) -> Localised:
        """Return the text by which a record is listed; empty for a kind that is not searched."""
        return EMPTY if self.search is None else self.search.title(record, linked)

    def link(self, name: str) -> Link:
        """Return the declared link of a field. Errors: KeyError."""
        for one in self.links:
            if one.field == name:
                return one
        raise KeyError(name)


def listed_by(*names: str) -> Callable[[Any, Linked], Localised]:
    """Return a title for `Search`: the first localised field that has a text."""

    def title(record: Any, _linked: Linked) -> Localised:
        """Return the first of the fields that has a text."""
        found: Localised = next((t for n in names if not (t := getattr(record, n)).is_empty), EMPTY)
        return found

    return title


def indexed(*names: str) -> Callable[[Any, Linked], str]:
    """Return the words for `Search` of some fields of a record, in every language."""

    def words(record: Any, _linked: Linked) -> str:
        """Return the words of the fields, folded for search."""
        return folded(getattr(record, name) for name in names)

    return words


def folded(texts: Iterable[Localised | str]) -> str:
    """Return texts as they are indexed: in every language, without capitals and accents."""
    every = (t for one in texts for t in (one.texts() if isinstance(one, Localised) else (one,)))
    return " ".join(fold(text) for text in every if text)
