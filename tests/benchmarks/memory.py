"""Memory of the window on an event of 10 000 participants, against a fixed limit."""

import os
import subprocess
import sys
import tempfile
from datetime import date
from pathlib import Path

from checkin import PEOPLE, filled
from pairs import Pair

from mc2cm_desk.domain.localised import Localised
from mc2cm_desk.services.event import events
from mc2cm_desk.services.library import Library

LIMIT = 250

WINDOW = """
import sys
from pathlib import Path

from PySide6.QtWidgets import QApplication

from mc2cm_desk.ui.app import run
from mc2cm_desk.ui.participants.screen import ParticipantsScreen

run(Path(sys.argv[1]), sys.argv[2], place="participants")
[shown] = [one for one in QApplication.allWidgets() if isinstance(one, ParticipantsScreen)]
assert shown.rows.rowCount() == int(sys.argv[3])
lines = Path("/proc/self/status").read_text().splitlines()
peak = next(line.split()[1] for line in lines if line.startswith("VmHWM"))
print("peak", int(peak) / 1000)
"""


def pairs() -> list[Pair]:
    """Open the window on the participants' list and read the most memory it ever took, in MB."""
    with tempfile.TemporaryDirectory() as folder:
        with Library.open(Path(folder) / "library") as library:
            made = events.new(
                library,
                title=Localised(fr="Mesure"),
                first_day=date(2020, 6, 15),
                last_day=date(2020, 6, 15),
                host="Séville",
            )
            filled(library, made.id)
        environment = dict(
            os.environ,
            QT_QPA_PLATFORM="offscreen",
            HOME=folder,
            XDG_CONFIG_HOME=folder,
            MC2CM_EXIT_WHEN="opened",
        )
        done = subprocess.run(
            [sys.executable, "-c", WINDOW, str(Path(folder) / "library"), made.id, str(PEOPLE)],
            env=environment,
            capture_output=True,
            text=True,
            check=True,
            timeout=120,
        )
    assert "opened" in done.stdout
    used = float(done.stdout.splitlines()[-1].split()[-1])
    return [Pair("memory-10k", [used], [float(LIMIT)], "MB", 1)]
