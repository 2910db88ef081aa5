"""Pages with names in them are gone with the process that drew them, however it ended."""

import os
import signal
import stat
import subprocess
import sys
import tempfile
from pathlib import Path

import pytest

from mc2cm_desk.ui.core.tasks import temporary

KEEPS_A_ROOM = """
import time
from mc2cm_desk.ui.core.tasks.temporary import new_room
room = new_room()
open(room.filePath("page.pdf"), "w").close()
print(room.path(), flush=True)
time.sleep(60)
"""


@pytest.fixture
def shared(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The folder for temporary files of everybody."""
    monkeypatch.setenv("TMPDIR", str(tmp_path))
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path))
    return tmp_path


def started(script: str) -> tuple[subprocess.Popen[str], Path]:
    """Start a process that keeps a room; return it and the room."""
    process = subprocess.Popen(
        [sys.executable, "-c", script], stdout=subprocess.PIPE, text=True, env=os.environ
    )
    assert process.stdout is not None
    return process, Path(process.stdout.readline().strip())


def end(process: subprocess.Popen[str], number: signal.Signals) -> None:
    process.send_signal(number)
    process.wait()
    assert process.stdout is not None
    process.stdout.close()


def test_what_a_killed_process_left_goes_and_what_a_living_one_has_stays(shared: Path) -> None:
    killed, left = started(KEEPS_A_ROOM)
    living, kept = started(KEEPS_A_ROOM)
    end(killed, signal.SIGKILL)
    assert (left / "page.pdf").exists()
    temporary.remove_abandoned()
    assert not left.parent.exists()
    assert (kept / "page.pdf").exists()
    end(living, signal.SIGKILL)


def test_a_process_that_ends_by_itself_leaves_nothing(shared: Path) -> None:
    process, room = started(KEEPS_A_ROOM.replace("time.sleep(60)", ""))
    end(process, signal.SIGCONT)
    assert not room.parent.exists()
    assert list(shared.glob("mc2cm-desk-*")) == []


def test_nobody_else_may_look_into_the_room(shared: Path) -> None:
    process, room = started(KEEPS_A_ROOM)
    assert stat.S_IMODE(room.parent.stat().st_mode) == 0o700
    end(process, signal.SIGKILL)


def test_folders_of_others_stay(shared: Path) -> None:
    (shared / "mc2cm-desk-notes").mkdir()
    (shared / "mc2cm-desk-notes" / "letter.txt").write_text("x")
    (shared / "mc2cm-desk-link").symlink_to(shared / "mc2cm-desk-notes")
    temporary.remove_abandoned()
    assert (shared / "mc2cm-desk-notes" / "letter.txt").exists()
    assert (shared / "mc2cm-desk-link").is_symlink()
