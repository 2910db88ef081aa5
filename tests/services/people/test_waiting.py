"""Who is still to be erased from backups, by the place where these lie."""

from pathlib import Path

import pytest

from mc2cm_desk.domain.event.event import Event
from mc2cm_desk.domain.ids import PersonId
from mc2cm_desk.domain.people.participant import Participant
from mc2cm_desk.services.library import Library
from mc2cm_desk.services.people.personal_data import waiting
from mc2cm_desk.services.people.personal_data.erasure import erase_all
from mc2cm_desk.services.safety import backup


@pytest.fixture
def people(library: Library, seville: Event) -> list[PersonId]:
    return sorted(one.person for one in library.find(Participant, event=seville.id))


def test_who_stands_in_the_library_is_erased_from_no_backup(
    library: Library, people: list[PersonId]
) -> None:
    # An erasure is noted before it is done: one that was refused leaves the note behind.
    waiting.remember(library, people[:2])
    assert waiting.of_place(library, waiting.HERE) == []

    erase_all(library, people[:1])
    assert waiting.of_place(library, waiting.HERE) == people[:1]


def test_each_place_waits_for_everybody_until_it_was_seen_to(
    library: Library, people: list[PersonId], tmp_path: Path
) -> None:
    waiting.remember(library, people[:1])
    stick = tmp_path / "stick"
    stick.mkdir()
    backup.set_second_place(library, stick)
    waiting.remember(library, people[1:2])
    erase_all(library, people[:2])

    assert sorted(waiting.of_place(library, waiting.HERE)) == people[:2]
    assert waiting.of_place(library, waiting.SECOND) == people[1:2]
    waiting.done(library, waiting.HERE)
    assert waiting.of_place(library, waiting.HERE) == []
    assert waiting.of_place(library, waiting.SECOND) == people[1:2]
