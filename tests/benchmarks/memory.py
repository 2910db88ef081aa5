"""Memory of the window on an event of 10 000 participants, against a fixed limit."""

import os
import subprocess
import sys
import tempfile
from datetime import date
from pathlib import Path

from checkin import filled
from pairs import Pair

from mc2cm_desk.domain.localised import Localised
from mc2cm_desk.services import events
from mc2cm_desk.services.library import Library

LIMIT = 300

WINDOW = "from mc2cm_desk.cli.main import main; main()"


def pairs() -> list[Pair]:
    """Open the window on the participants' list and read its resident memory in MB."""
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
            MC2CM_DATA=str(Path(folder) / "library"),
            MC2CM_EXIT_WHEN=f"participants:{made.id}",
        )
        done = subprocess.run(
            [sys.executable, "-c", WINDOW],
            env=environment,
            capture_output=True,
            text=True,
            check=True,
        )
    used = float(done.stdout.splitlines()[-1].split()[-1])
    return [Pair("memory-10k", [used], [float(LIMIT)], "MB", 1)]
