"""A backup of a library of 50 MB, scans meanwhile, its restore, and the check of 10 000 people."""

import random
import statistics
import tempfile
import threading
import time
from collections.abc import Callable, Iterator
from dataclasses import replace
from functools import partial
from pathlib import Path

from checkin import filled
from import_10k import new_event
from pairs import Pair

from mc2cm_desk.domain.door.check_in import Outcome
from mc2cm_desk.domain.localised import Localised
from mc2cm_desk.domain.steps.recommendation import Recommendation
from mc2cm_desk.services.door import check_in
from mc2cm_desk.services.library import Library
from mc2cm_desk.services.safety import attachments, backup, integrity

ROUNDS, SCANS = 5, 60
CARDS, PICTURES, PICTURE = 2_000, 50, 300_000
BACKUP, RESTORE, CHECK, SCAN = 3_000, 10_000, 2_000, 50
"""Milliseconds that each may take."""


def pairs() -> list[Pair]:
    """Measure against the limits that were promised."""
    times: list[float] = []
    beside: list[float] = []
    with tempfile.TemporaryDirectory() as place:
        folder = Path(place) / "library"
        with Library.open(folder) as library:
            event, tokens = _filled(library)
            alone = [_scan(library, event, next(tokens)) for _ in range(SCANS)]
            for _ in range(ROUNDS):
                took, scans = _during(library, event, tokens)
                times.append(took)
                beside += scans
            checks = [_milliseconds(lambda: integrity.check(library)) for _ in range(ROUNDS)]
        made = backup.every(folder)[0]
        assert made.sound
        assert 45_000_000 <= made.size <= 80_000_000, made.size
        restores = [
            _milliseconds(partial(backup.restore, target, made.path))
            for target in (folder, *(Path(place) / f"new-{n}" for n in range(ROUNDS)))
        ]
    print(f"scans alone {statistics.median(alone):.1f} ms, worst beside {max(beside):.1f} ms")
    return [
        Pair("backup-50-mb", times, [BACKUP], "ms", 1),
        Pair("scan-during-backup", beside, [SCAN], "ms", 1),
        Pair("restore-50-mb", restores, [RESTORE], "ms", 1),
        Pair("check-10k", checks, [CHECK], "ms", 1),
    ]


def _filled(library: Library) -> tuple[str, Iterator[str]]:
    chance = random.Random(20200615)
    event = new_event(library)
    tokens = filled(library, event)
    with library.write("add-recommendation") as work:
        cards = [
            Recommendation(id=work.new_id(), event=event, text=Localised(fr=f"{n} " + "mot " * 60))
            for n in range(CARDS)
        ]
        work.add(*cards)
    with library.write("edit-recommendation") as work:
        for one in work.find(Recommendation, event=event):
            work.put(replace(one, explanation=Localised(fr="expliqué " * 20)))
    for n in range(PICTURES):
        content = chance.randbytes(PICTURE)
        attachments.add(
            library, event, cards[n].id, content=content, name=f"{n}.jpg", media_type="image/jpeg"
        )
    return event, iter(tokens)


def _during(library: Library, event: str, tokens: Iterator[str]) -> tuple[float, list[float]]:
    """Back up on another thread while people are scanned; return (its time, theirs)."""
    took: list[float] = []
    thread = threading.Thread(
        target=lambda: took.append(_milliseconds(lambda: backup.make(library)))
    )
    thread.start()
    scans: list[float] = []
    while thread.is_alive():
        scans.append(_scan(library, event, next(tokens)))
        # A door that lets somebody in twenty times a second, which no queue does.
        time.sleep(0.05)
    thread.join()
    return took[0], scans


def _scan(library: Library, event: str, token: str) -> float:
    def admit() -> None:
        assert check_in.check_in(library, event, token).outcome is Outcome.ADMITTED

    return _milliseconds(admit)


def _milliseconds(call: Callable[[], object]) -> float:
    begun = time.perf_counter()
    call()
    return (time.perf_counter() - begun) * 1000
