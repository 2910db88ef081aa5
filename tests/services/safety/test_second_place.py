"""What is known of a second place that is chosen: backups of this library may lie there already."""

from datetime import timedelta
from pathlib import Path

import pytest

from mc2cm_desk.services.library import FixedClock, Library
from mc2cm_desk.services.safety import backup
from mc2cm_desk.services.safety.backup.second_place import (
    copy_to_second_place,
    second_place,
    set_second_place,
)


@pytest.fixture
def stick(tmp_path: Path) -> Path:
    folder = tmp_path / "stick"
    folder.mkdir()
    return folder


def test_a_place_that_is_chosen_again_was_copied_to_when_its_newest_backup_was_made(
    library: Library, clock: FixedClock, stick: Path
) -> None:
    set_second_place(library, stick)
    made = backup.make(library)
    copy_to_second_place(library)
    set_second_place(library, None)
    assert second_place(library) is None

    clock.at += timedelta(hours=2)
    set_second_place(library, stick)
    place = second_place(library)
    assert place is not None
    assert (place.last_copied, place.is_overdue) == (made.at, False)


def test_the_backups_of_another_library_there_are_none_of_this_one(
    library: Library, clock: FixedClock, stick: Path, tmp_path: Path
) -> None:
    with Library.open(tmp_path / "other", clock=clock) as other:
        backup.make(other, target=stick)
    backup.make(library)
    set_second_place(library, stick)
    place = second_place(library)

    assert place is not None
    assert (place.last_copied, place.is_overdue) == (None, True)
