"""A writer killed at any moment loses at most what was not acknowledged, and leaves no half."""

import os
import random
import signal
import subprocess
import sys
from contextlib import suppress
from pathlib import Path

from mc2cm_desk.domain.library.attachment import Attachment
from mc2cm_desk.domain.localised import Localised
from mc2cm_desk.domain.steps.challenge import Challenge, Cluster
from mc2cm_desk.services.library import Library
from mc2cm_desk.services.safety import attachments, backup

KILLS = 50
RESTORES_KILLED = 16

WRITER = """
import sys
from pathlib import Path
from mc2cm_desk.domain.steps.challenge import Challenge, Cluster
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
        assert all(card.statement.exact("fr").startswith(f"said {card.number} ") for card in cards)
        assert backup.check(library).faults == ()


RESTORER = """
import sys
from pathlib import Path
from mc2cm_desk.services.safety import backup
from mc2cm_desk.services.library import Library

folder = Path(sys.argv[1])
while True:
    for file in sys.argv[2:]:
        backup.restore(folder, Path(file))
        print("restored", flush=True)
        with Library.open(folder) as library:
            backup.make(library)
"""


def test_kills_during_backups_and_restores_leave_one_of_the_two_libraries_whole(
    tmp_path: Path,
) -> None:
    chance = random.Random(20200615)
    files = [str(made_backup(tmp_path, number)) for number in (1, 2)]
    folder = tmp_path / "library"
    seen: set[int] = set()
    for _ in range(RESTORES_KILLED):
        command = [sys.executable, "-c", RESTORER, str(folder), *files]
        restorer = subprocess.Popen(command, stdout=subprocess.PIPE, text=True)
        assert restorer.stdout is not None
        for _ in range(chance.randint(0, 2)):
            restorer.stdout.readline()
        with suppress(subprocess.TimeoutExpired):
            restorer.wait(chance.uniform(0, 0.6))
        os.kill(restorer.pid, signal.SIGKILL)
        restorer.stdout.close()
        restorer.wait()
        if not (folder / "library.sqlite").exists():
            continue
        with Library.open(folder) as library:
            (card,) = library.find(Challenge)
            picture = library.attachments.path(library.find(Attachment)[0].sha256)
            assert picture.read_bytes() == bytes([card.number]) * 50_000
            assert backup.check(library).faults == ()
            seen.add(card.number)
            remnants = [one.name for one in folder.iterdir() if one.name.startswith(".")]
            remnants += [one.name for one in library.backups.iterdir() if "making" in one.name]
        assert remnants == []
        assert all(one.sound for one in backup.every(folder))

    assert seen == {1, 2}


def made_backup(place: Path, number: int) -> Path:
    """Return the backup of a library with one challenge and one picture of that number."""
    with Library.open(place / f"source-{number}") as library:
        with library.write("add-challenge") as work:
            words = Localised(fr=f"said {number}")
            work.put(Challenge(id=work.new_id(), event="e", number=number, statement=words))
        content = bytes([number]) * 50_000
        attachments.add(library, "e", "o", content=content, name="a.png", media_type="image/png")
        return backup.make(library).path


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
