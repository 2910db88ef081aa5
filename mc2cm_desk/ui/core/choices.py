"""Choices and suggestions that several screens offer: cities, themes, groups, tokens."""

from collections.abc import Collection, Iterable
from dataclasses import dataclass
from enum import StrEnum
from typing import TypeVar

from mc2cm_desk.domain.event.agenda import WorkingGroup
from mc2cm_desk.domain.ids import CityId, EventId
from mc2cm_desk.domain.places.city import City
from mc2cm_desk.domain.steps.quick_entry import Sign
from mc2cm_desk.domain.steps.recommendation import AddresseeLevel
from mc2cm_desk.domain.text import bidi
from mc2cm_desk.services.library import Library
from mc2cm_desk.services.people import participants
from mc2cm_desk.services.people.participants import ParticipantRow
from mc2cm_desk.services.steps import entries
from mc2cm_desk.services.steps.entries import KnownNames
from mc2cm_desk.ui.theme.tokens import Tone
from mc2cm_desk.ui.widgets.fields.choice import Choice
from mc2cm_desk.ui.widgets.typing.quick_entry import QuickEntry, Suggestion
from mc2cm_desk.wording import formats, vocabulary
from mc2cm_desk.wording.catalogue import Catalogue
from mc2cm_desk.wording.names import labels

E = TypeVar("E", bound=StrEnum)


def of_enum(kind: type[E], language: str) -> list[Choice]:
    """Return every member of an enum under its name."""
    catalogue = Catalogue(language)
    return [Choice(member, labels.label(catalogue, member)) for member in kind]


def of_vocabulary(name: str, language: str, tone: Tone = "teal") -> list[Choice]:
    """Return the entries of a shipped vocabulary."""
    return [Choice(code, word, tone) for code, word in vocabulary.choices(name, language)]


def of_levels(language: str) -> list[Choice]:
    """Return the levels that a recommendation may be addressed to."""
    found = vocabulary.choices("addressee_levels", language)
    return [Choice(AddresseeLevel(code), word, "terracotta") for code, word in found]


def objectives(language: str) -> list[Choice]:
    """Return the objectives of the Global Compact with their numbers."""
    found = vocabulary.choices("global_compact", language)
    return [Choice(code, f"{code} {word}", "sand") for code, word in found]


def targets(language: str) -> list[Choice]:
    """Return the SDG targets with their numbers."""
    found = vocabulary.choices("sdg_targets", language)
    return [Choice(code, f"{code} {word}", "sand") for code, word in found]


def of_cities(library: Library, language: str) -> list[Choice]:
    """Return the cities of the library by name."""
    found = sorted(library.find(City), key=lambda city: city.name_in(language))
    return [Choice(city.id, city.name_in(language), "navy") for city in found]


def of_groups(library: Library, event_id: EventId, language: str) -> list[Choice]:
    """Return the working groups of an event, and none."""
    found = library.find(WorkingGroup, event=event_id)
    named = [Choice(one.id, f"{one.code} {one.name.text(language)}".strip()) for one in found]
    return [Choice("", "—"), *named]


def of_participants(library: Library, event_id: EventId, language: str) -> list[Choice]:
    """Return the participants who are expected, by family name, each with what tells namesakes."""
    found = [row for row in participants.of_event(library, event_id) if row.participant.is_expected]
    return [Choice(row.id, " · ".join(filter(None, _who(row, language)))) for row in found]


def _who(row: ParticipantRow, language: str) -> tuple[str, str]:
    organisation = row.organisation.name if row.organisation else ""
    return row.person.sorting_name, row.city.name_in(language) if row.city else organisation


def city_chips(
    ids: Iterable[CityId], cities: dict[CityId, City], language: str
) -> list[tuple[str, Tone]]:
    """Return the chips of cities that are known."""
    return [(cities[one].name.text(language), "navy") for one in ids if one in cities]


def theme_chips(codes: Iterable[str], language: str) -> list[tuple[str, Tone]]:
    """Return the chips of themes."""
    return [(f"#{vocabulary.word('themes', code, language)}", "teal") for code in codes]


@dataclass(frozen=True, slots=True)
class EntryHelp:
    """What a quick entry offers while a token is typed, and what it knows tokens to name."""

    suggestions: list[Suggestion]
    names: KnownNames

    def give_to(self, entry: QuickEntry, signs: Collection[Sign]) -> None:
        """Let an entry offer it and check tokens with these signs."""
        entry.set_suggestions(self.suggestions)
        entry.set_checker(self.names.names_nothing, signs)


def entry_help(
    library: Library, event_id: EventId, language: str, signs: Collection[Sign]
) -> EntryHelp:
    """Return what a quick entry of an event offers for tokens with these signs."""
    with library.read() as view:
        known = entries.suggestions(view, event_id, language)
        names = entries.known_names(view, event_id, signs)
    return EntryHelp(
        [Suggestion(f"{sign.value}{one.word}", one.title) for sign in signs for one in known[sign]],
        names,
    )


def place(city: City | None, language: str) -> str:
    """Return «Lyon · France»."""
    if city is None:
        return ""
    country = formats.country(city.country, language)
    return bidi.joined((city.name_in(language), country), language)
