"""Processes that write a library until they are killed, forked from one that has all imported."""

import multiprocessing
import os
import signal
from collections.abc import Callable
from contextlib import suppress
from multiprocessing.connection import Connection
from pathlib import Path
from typing import Any

from mc2cm_desk.domain.localised import Localised
from mc2cm_desk.domain.steps.challenge import Challenge, Cluster
from mc2cm_desk.services.library import Library
from mc2cm_desk.services.safety import backup

_IMPORTED = ["mc2cm_desk.services.safety.backup", "mc2cm_desk.services.library", "alembic.command"]
"""What a forked process need not import; modules of the tests are not found so early."""
# Windows cannot fork; each process imports everything there.
_CONTEXT = multiprocessing.get_context("spawn" if os.name == "nt" else "forkserver")


class Killed:
    """A process that reports what it has done, and can be killed at any moment."""

    def __init__(self, work: Callable[..., None], *arguments: Any) -> None:
        if os.name != "nt":
            _CONTEXT.set_forkserver_preload(_IMPORTED)
        self._reports, theirs = _CONTEXT.Pipe(duplex=False)
        self._process = _CONTEXT.Process(target=work, args=(theirs, *arguments))
        self._process.start()
        theirs.close()

    def report(self) -> Any:
        """Wait for the next report and return it."""
        return self._reports.recv()

    def wait(self, seconds: float) -> None:
        """Let it work for so long."""
        self._process.join(seconds)

    def kill(self) -> list[Any]:
        """Kill the process; return what it reported since it was asked last."""
        assert self._process.pid is not None
        os.kill(self._process.pid, signal.SIGKILL)
        self._process.join()
        rest: list[Any] = []
        with suppress(EOFError):
            while True:
                rest.append(self._reports.recv())
        self._reports.close()
        self._process.close()
        return rest


def write_pairs(reports: Connection, folder: Path, number: int) -> None:
    """Write two records in one unit of work, again and again; report the number of each pair."""
    with Library.open(folder) as library:
        while True:
            number += 1
            with library.write("add-challenge") as work:
                # After a kill both are there, or neither.
                cluster = Cluster(id=work.new_id(), event="e", name=Localised(fr=f"pair {number}"))
                work.put(cluster)
                words = Localised(fr=f"said {number} " + "x" * 900)
                work.put(
                    Challenge(
                        id=work.new_id(),
                        event="e",
                        cluster=cluster.id,
                        number=number,
                        statement=words,
                    )
                )
            reports.send(number)


def restore_in_turn(reports: Connection, folder: Path, files: list[Path]) -> None:
    """Restore one backup after the other, again and again; report each, then make a backup."""
    while True:
        for file in files:
            backup.restore(folder, file)
            reports.send("restored")
            with Library.open(folder) as library:
                backup.make(library)
