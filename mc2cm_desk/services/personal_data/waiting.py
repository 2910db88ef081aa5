"""Who was erased from the library and is still to be erased from backups, by place."""

import json
from collections.abc import Iterable

from mc2cm_desk.domain.person import Person
from mc2cm_desk.services import backup
from mc2cm_desk.services.library import Library

HERE, SECOND = "here", "second"
_FACT = "erase_from_backups"


def remember(library: Library, people: Iterable[str]) -> None:
    """Note that people (ids) are to be erased from every backup. Refused: as `Library.write`."""
    waiting = _read(library)
    places = [HERE]
    if backup.second_place(library) is not None:
        places.append(SECOND)
    wanted = list(people)
    for place in places:
        waiting[place] = sorted({*waiting.get(place, ()), *wanted})
    _write(library, waiting)


def of_place(library: Library, place: str) -> list[str]:
    """Return who is to be erased from the backups of a place: nobody who stands in the library."""
    with library.read() as view:
        known = view.get_many(Person, _read(library).get(place, ()))
    return [one.id for one in known.values() if one.is_erased]


def done(library: Library, place: str) -> None:
    """Note that the backups of a place were seen to. Refused: as `Library.write`."""
    waiting = _read(library)
    if waiting.pop(place, None) is not None:
        _write(library, waiting)


def _read(library: Library) -> dict[str, list[str]]:
    said = library.fact(_FACT)
    return json.loads(said) if said else {}


def _write(library: Library, waiting: dict[str, list[str]]) -> None:
    library.set_fact(_FACT, json.dumps(waiting) if waiting else "")
