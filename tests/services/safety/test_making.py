"""Which backups rotation removes where those of several libraries lie in one folder."""

from datetime import timedelta
from pathlib import Path

import pytest

from mc2cm_desk.domain.library.backups import NEWEST_RETAINED, REMOVED_AT_ONCE, Reason
from mc2cm_desk.services.library import FixedClock, Library
from mc2cm_desk.services.safety import backup
from mc2cm_desk.services.safety.backup import making


@pytest.fixture
def stick(tmp_path: Path) -> Path:
    folder = tmp_path / "stick"
    folder.mkdir()
    return folder


def backed_up(library: Library, folder: Path, times: int) -> list[backup.Backup]:
    return [making.make(library, Reason.HOURLY, target=folder) for _ in range(times)]


def test_the_backups_of_another_library_on_one_stick_stay(
    library: Library, clock: FixedClock, stick: Path, tmp_path: Path
) -> None:
    with Library.open(tmp_path / "other", clock=clock) as other:
        theirs = backed_up(other, stick, 4)
    mine = backed_up(library, stick, NEWEST_RETAINED + 3)

    later = clock.at + timedelta(days=3)
    removed = making.rotate(stick, mine[0].library_id, later)
    assert removed == [one.path for one in mine[:REMOVED_AT_ONCE]]
    assert all(one.path.is_file() for one in theirs)

    assert making.rotate(stick, theirs[0].library_id, later) == []
    assert making.rotate(stick, mine[0].library_id, later) == [mine[REMOVED_AT_ONCE].path]
    assert making.rotate(stick, mine[0].library_id, later) == []
