"""The demonstration: Seville 2020 played as if on site, filled by the services that people use."""

from collections.abc import Callable
from datetime import date
from pathlib import Path

from mc2cm_desk.assets import read_json, resource
from mc2cm_desk.domain.event.event import Event, EventStatus
from mc2cm_desk.domain.languages import LANGUAGES
from mc2cm_desk.services.demonstration.declared import fill_declared
from mc2cm_desk.services.demonstration.door import check_in_all, expected_tokens
from mc2cm_desk.services.demonstration.keys import (
    FOLDER,
    Keys,
    add_pictures,
    know_people,
    localised,
)
from mc2cm_desk.services.demonstration.opening import (
    fill_agenda,
    fill_challenges,
    fill_reference_document,
)
from mc2cm_desk.services.demonstration.outcome import (
    fill_evaluation,
    fill_note,
    fill_recommendations,
)
from mc2cm_desk.services.demonstration.solutions import (
    fill_cases,
    fill_discussion_notes,
    fill_visit,
)
from mc2cm_desk.services.event import events
from mc2cm_desk.services.library import Library
from mc2cm_desk.services.library import default_folder as user_folder
from mc2cm_desk.services.places import cities

__all__ = [
    "begun",
    "check_in_all",
    "default_folder",
    "existing",
    "expected_tokens",
    "fill_steps",
    "list_file",
]

LIST = "inscrits-seville.xlsx"


ReadTime = Callable[[str], None]


def default_folder() -> Path:
    """Return where the demonstration's own library lies."""
    return user_folder().with_name("demonstration")


def list_file() -> Path:
    """Return the participants' list of the demonstration, as a city would send it."""
    return resource(FOLDER, LIST)


def begun(library: Library) -> Event:
    """Make the event with its groups and agenda; people come by import."""
    facts = read_json(FOLDER, "event.json")
    data = facts["event"]
    for city in facts["cities"]:
        cities.ensure(library, localised(city["name"]).text(LANGUAGES.default))
    event = events.new(
        library,
        title=localised(data["title"]),
        first_day=date.fromisoformat(data["first_day"]),
        last_day=date.fromisoformat(data["last_day"]),
        host=data["host"],
        venue=data["venue"],
        time_zone=data["time_zone"],
        placeholder=True,
    )
    return events.amend(
        library,
        event.id,
        description=localised(data["description"]),
        objective=localised(data["objective"]),
        themes=tuple(data["themes"]),
        languages=tuple(data["languages"]),
        wifi=data.get("wifi", ""),
    )


def existing(library: Library) -> Event | None:
    """Return the demonstration event of a library, if it was filled before."""
    name = read_json(FOLDER, "event.json")["event"]["short_name"]
    return next((one for one in library.find(Event) if one.short_name == name), None)


def fill_steps(library: Library, event: Event, progress: ReadTime | None = None) -> None:
    """Fill agenda, the six steps, check-ins, evaluation and note of the demonstration."""
    keys = Keys(event)
    keys.cities = {name: city.id for city in cities.every(library) for name in (city.code,) if name}
    know_people(library, keys)
    for words, step in (
        ("agenda", fill_agenda),
        ("reference", fill_reference_document),
        ("challenges", fill_challenges),
        ("cases", fill_cases),
        ("notes", fill_discussion_notes),
        ("visit", fill_visit),
        ("recommendations", fill_recommendations),
        ("evaluation", fill_evaluation),
        ("note", fill_note),
    ):
        if progress is not None:
            progress(words)
        step(library, keys)
    fill_declared(library, keys)
    add_pictures(library, keys, event.id, [read_json(FOLDER, "event.json")["cover"]])
    events.move_to(library, event.id, EventStatus.LIVE)
