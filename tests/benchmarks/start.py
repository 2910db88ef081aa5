"""From the start of the process to a painted window, and to one that can be used."""

import compileall
import os
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from pairs import Pair

import mc2cm_desk

LAUNCHES = 10

EMPTY = """
import os, time
from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QApplication, QMainWindow

app = QApplication([])

class Painted(QObject):
    def eventFilter(self, watched, event):
        if event.type() in (QEvent.Type.Paint, QEvent.Type.UpdateRequest):
            QTimer.singleShot(0, done)
        return False

def done():
    print(time.monotonic(), flush=True)
    os._exit(0)

window = QMainWindow()
window.resize(1200, 800)
painted = Painted()
window.installEventFilter(painted)
window.show()
app.exec()
"""

OURS = "from mc2cm_desk.cli.main import main; main()"


def pairs() -> list[Pair]:
    """Launch each ten times in turn; the first launch, which is cold, does not count."""
    # An installed program has its bytecode, wherever this one runs from.
    for package in mc2cm_desk.__path__:
        compileall.compile_dir(package, quiet=1)
    with tempfile.TemporaryDirectory() as folder:
        environment = dict(
            os.environ,
            QT_QPA_PLATFORM="offscreen",
            MC2CM_DATA=str(Path(folder) / "library"),
            HOME=folder,
            XDG_CONFIG_HOME=folder,
            XDG_DATA_HOME=folder,
        )
        painted: list[float] = []
        usable: list[float] = []
        empty: list[float] = []
        for number in range(LAUNCHES + 1):
            first, second = _ours(environment)
            bare = _launch([sys.executable, "-c", EMPTY], environment)[0]
            if number:
                painted.append(first)
                usable.append(second)
                empty.append(bare)
    return [
        Pair("start-painted", painted, empty, "ms", 2.2),
        Pair("start-usable", usable, empty, "ms", 3.5),
    ]


def _ours(environment: dict[str, str]) -> tuple[float, float]:
    # The window tells its two moments on standard output and ends when asked so.
    environment = dict(environment, MC2CM_EXIT_WHEN="usable")
    moments = _launch([sys.executable, "-c", OURS], environment)
    return moments[0], moments[1]


def _launch(command: list[str], environment: dict[str, str]) -> list[float]:
    begun = time.monotonic()
    done = subprocess.run(command, env=environment, capture_output=True, text=True, check=True)
    return [(float(line.split()[-1]) - begun) * 1000 for line in done.stdout.splitlines()]
