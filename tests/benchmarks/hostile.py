"""Every hostile file against what it may cost: seconds until it is refused, peak of the child.

Each file is given to a fresh child, whose start is counted; the reference is the limit.
"""

import sys
import tempfile
import threading
import time
from collections.abc import Callable
from pathlib import Path

from pairs import Pair

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from hostile_files import PICTURES, TABLES

from mc2cm_desk.domain.refusal import Refused
from mc2cm_desk.exchange.pictures import take_picture
from mc2cm_desk.exchange.reading.process import READER
from mc2cm_desk.exchange.tables.spreadsheet import read_table

SECONDS, MEGABYTES = 2.0, 300.0
_LOOK = 0.002


def pairs() -> list[Pair]:
    """Give each file once, and a list of 150 people to a warm child ten times."""
    found: list[Pair] = []
    with tempfile.TemporaryDirectory() as folder:
        for read, files in ((read_table, TABLES), (take_picture, PICTURES)):
            for name, make in files.items():
                path = Path(folder) / name
                make(path)
                seconds, peak = _refused(read, path)
                limits = (("s", seconds, SECONDS), ("MB", peak, MEGABYTES))
                found += [
                    Pair(f"{name} ({unit})", [value], [limit], unit, goal=1.0)
                    for unit, value, limit in limits
                ]
        found.append(_warm(Path(folder) / "list.csv"))
    READER.end()
    return found


def _refused(read: Callable[[Path], object], path: Path) -> tuple[float, float]:
    """Return the seconds until a file is refused, and the most megabytes of the child."""
    READER.end()
    begun = time.perf_counter()
    READER.warm()
    child = READER.pid
    assert child is not None
    peak, done = [0.0], threading.Event()
    watch = threading.Thread(target=_watch, args=(child, peak, done))
    watch.start()
    try:
        read(path)
    except Refused:
        pass
    else:
        message = f"{path.name} was read"
        raise AssertionError(message)
    finally:
        seconds = time.perf_counter() - begun
        done.set()
        watch.join()
    return seconds, peak[0]


def _watch(process: int, peak: list[float], done: threading.Event) -> None:
    """Keep the most memory that a process was seen with; where /proc is not, 0 stays."""
    while not done.wait(_LOOK):
        try:
            status = Path(f"/proc/{process}/status").read_text()
        except OSError:
            return
        for line in status.splitlines():
            if line.startswith("VmHWM"):
                peak[0] = max(peak[0], int(line.split()[1]) / 1024)


def _warm(path: Path) -> Pair:
    """Return how long a list of 150 people takes a child that is ready."""
    path.write_text("Nom;Prénom;Ville\n" + "Martin;Zoé;Lyon\n" * 150)
    READER.warm()
    read_table(path)
    measured: list[float] = []
    for _ in range(10):
        begun = time.perf_counter()
        read_table(path)
        measured.append(time.perf_counter() - begun)
    return Pair("list of 150 people", measured, [0.5], "s", goal=1.0)
