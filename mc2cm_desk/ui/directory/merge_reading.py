"""What the merge panel shows, read beside the window: what follows, differences in words."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import Any

from mc2cm_desk.domain.event.agenda import WorkingGroup
from mc2cm_desk.domain.event.event import Event
from mc2cm_desk.domain.ids import NO_ID, EventId, RecordId
from mc2cm_desk.domain.languages import LANGUAGES
from mc2cm_desk.domain.people.organisation import Organisation
from mc2cm_desk.domain.places.city import City
from mc2cm_desk.domain.places.degrees import write_degrees
from mc2cm_desk.domain.places.directory_kind import DirectoryKind
from mc2cm_desk.domain.text import bidi
from mc2cm_desk.services.library import Library, Repository
from mc2cm_desk.services.places.directory.differences import Difference
from mc2cm_desk.services.places.directory.kinds import name_of
from mc2cm_desk.services.places.directory.preview import MergePreview, preview
from mc2cm_desk.wording import formats
from mc2cm_desk.wording.catalogue import Catalogue
from mc2cm_desk.wording.names import directory, labels


@dataclass(frozen=True, slots=True)
class Question:
    """One difference to decide: ``key`` names the choice, ``answers`` are record and words."""

    key: str
    title: str
    answers: tuple[tuple[RecordId, str], ...]
    chosen: RecordId


@dataclass(frozen=True, slots=True)
class MergeReading:
    """A merge as the panel shows it.

    Attributes:
        follows: a number and its words, for each kind of what follows.
        others: the names that are given up and stay known.
    """

    seen: MergePreview
    follows: tuple[tuple[int, str], ...]
    questions: tuple[Question, ...]
    others: tuple[str, ...]
    cases: tuple[str, ...]


def read(
    library: Library,
    kind: DirectoryKind,
    survivor: RecordId,
    gone: Sequence[RecordId],
    choices: Mapping[str, RecordId],
    language: str,
) -> MergeReading:
    """Return what merging would do, in a language. Refused: as `merging.merge`."""
    seen = preview(library, kind, survivor, gone, choices)
    catalogue = Catalogue(language)
    with library.read() as view:
        questions = [
            _question(view, one, EventId(NO_ID), choices, catalogue) for one in seen.differences
        ]
        for event_id, differences in seen.meetings:
            event = view.get(Event, event_id)
            title = event.title.text(language) if event is not None else ""
            for one in differences:
                questions.append(_question(view, one, event_id, choices, catalogue, title))
    follows = tuple(
        (count, _without_number(directory.following(what.value, count, catalogue), count))
        for what, count in seen.follows
    )
    now = {name_of(seen.made, one) for one in LANGUAGES}
    others = tuple(one for one in seen.made.other_names if one not in now)
    cases = tuple(bidi.isolated(one.title.text(language), language) for one in seen.titles)
    return MergeReading(seen, follows, tuple(questions), others, cases)


def _without_number(words: str, count: int) -> str:
    """Return the words without the number before them, which stands in a column of its own.

    Arabic says one and two in words alone.
    """
    number = str(count)
    return words.removeprefix(number).strip() if words.startswith(number) else words


def _question(
    view: Repository,
    one: Difference,
    event: EventId,
    choices: Mapping[str, RecordId],
    catalogue: Catalogue,
    title: str = "",
) -> Question:
    key = f"{event}/{one.field}" if event else one.field
    name = directory.field_name(one.field, catalogue)
    if title:
        name = bidi.joined((name, bidi.isolated(title, catalogue.language)), catalogue.language)
    answers = tuple(
        (record, _words(view, one, value, record, catalogue)) for record, value in one.values
    )
    return Question(key, name, answers, choices.get(key, one.chosen))


def _words(
    view: Repository, one: Difference, value: Any, record: RecordId, catalogue: Catalogue
) -> str:
    language = catalogue.language
    if isinstance(value, StrEnum):
        return labels.label(catalogue, value)
    if one.field == "country":
        return formats.country(value, language)
    if one.field in ("city", "organisation", "group"):
        kinds = {"city": City, "organisation": Organisation, "group": WorkingGroup}
        found = view.get(kinds[one.field], value)
        if isinstance(found, WorkingGroup):
            return found.code
        return name_of(found, language) if isinstance(found, City | Organisation) else value
    if one.field == "north":
        city = view.get(City, record)
        if city is not None and city.north is not None and city.east is not None:
            return write_degrees(city.north, city.east)
    if one.field == "population":
        city = view.get(City, record)
        year = f" ({city.population_year})" if city and city.population_year else ""
        return f"{formats.number(value, language)}{year}"
    return bidi.isolated(str(value), language)
