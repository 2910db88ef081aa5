"""A writer killed at any moment loses at most what was not acknowledged, and leaves no half."""

import os
import random
import signal
import subprocess
import sys
from pathlib import Path

from mc2cm_desk.domain.challenge import Challenge, Cluster
from mc2cm_desk.services import backup
from mc2cm_desk.services.library import Library

KILLS = 50

WRITER = """
import sys
from pathlib import Path
from mc2cm_desk.domain.challenge import Challenge, Cluster
from mc2cm_desk.domain.localised import Localised
from mc2cm_desk.services.library import Library

with Library.open(Path(sys.argv[1])) as library:
    number = int(sys.argv[2])
    while True:
        number += 1
        with library.write("add-challenge") as work:
            # Two records in one unit of work: after a kill both are there, or neither.
            cluster = Cluster(id=work.new_id(), event="e", name=Localised(fr=f"pair {number}"))
            work.put(cluster)
            work.put(Challenge(id=work.new_id(), event="e", cluster=cluster.id, number=number,
                               statement=Localised(fr=f"said {number} " + "x" * 900)))
        print(number, flush=True)
"""


def test_fifty_kills_lose_nothing_acknowledged_and_leave_no_half(tmp_path: Path) -> None:
    folder = tmp_path / "library"
    acknowledged = 0
    chance = random.Random(20200615)
    for _ in range(KILLS):
        acknowledged = killed_writer(folder, acknowledged, chance.randint(0, 12))

    with Library.open(folder) as library:
        cards = library.find(Challenge)
        clusters = {cluster.id for cluster in library.find(Cluster)}
        assert set(range(1, acknowledged + 1)) <= {card.number for card in cards}
        assert {card.cluster for card in cards} == clusters
        assert all(card.statement.fr.startswith(f"said {card.number} ") for card in cards)
        assert backup.check(library).faults == ()


def killed_writer(folder: Path, before: int, after_lines: int) -> int:
    """Start a writer, kill it after some acknowledged lines, return the last acknowledged."""
    command = [sys.executable, "-c", WRITER, str(folder), str(before)]
    writer = subprocess.Popen(command, stdout=subprocess.PIPE, text=True)
    assert writer.stdout is not None
    last = before
    for _ in range(after_lines + 1):
        line = writer.stdout.readline()
        last = int(line)
    os.kill(writer.pid, signal.SIGKILL)
    rest = writer.stdout.read()
    writer.stdout.close()
    writer.wait()
    # What was printed between our last reading and the kill is acknowledged as well.
    whole = [line for line in rest.splitlines(keepends=True) if line.endswith("\n")]
    return int(whole[-1]) if whole else last
