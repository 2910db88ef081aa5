"""Who was erased from the library and is still to be erased from backups, by place."""

import json
from collections.abc import Iterable

from mc2cm_desk.domain.ids import PersonId
from mc2cm_desk.domain.people.person import Person
from mc2cm_desk.services.library import Library
from mc2cm_desk.services.safety import backup
from mc2cm_desk.services.safety.backup import erased_people

HERE, SECOND = "here", "second"


def remember(library: Library, people: Iterable[PersonId]) -> None:
    """Note that people (ids) are to be erased from every backup. Refused: as `Library.write`."""
    waiting = _read(library)
    places = [HERE]
    if backup.second_place(library) is not None:
        places.append(SECOND)
    requested = list(people)
    for place in places:
        waiting[place] = sorted({*waiting.get(place, ()), *requested})
    _write(library, waiting)


def of_place(library: Library, place: str) -> list[PersonId]:
    """Return who is to be erased from the backups of a place: nobody who stands in the library."""
    with library.read() as view:
        known = view.get_many(Person, _read(library).get(place, ()))
    return [one.id for one in known.values() if one.is_erased]


def done(library: Library, place: str) -> None:
    """Note that the backups of a place were seen to. Refused: as `Library.write`."""
    waiting = _read(library)
    if waiting.pop(place, None) is not None:
        _write(library, waiting)


def again(library: Library) -> list[PersonId]:
    """Return who was erased before a backup was restored that holds them."""
    stored = library.fact(erased_people.AGAIN)
    with library.read() as view:
        known = view.get_many(Person, json.loads(stored) if stored else ())
    return [one.id for one in known.values() if not one.is_erased]


def done_again(library: Library) -> None:
    """Note that they were erased. Refused: as `Library.write`."""
    if library.fact(erased_people.AGAIN):
        library.set_fact(erased_people.AGAIN, "")


def _read(library: Library) -> dict[str, list[PersonId]]:
    stored = library.fact(erased_people.WAITING)
    return json.loads(stored) if stored else {}


def _write(library: Library, waiting: dict[str, list[PersonId]]) -> None:
    library.set_fact(erased_people.WAITING, json.dumps(waiting) if waiting else "")
