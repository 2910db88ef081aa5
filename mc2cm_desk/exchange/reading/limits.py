"""What a child may use while it reads one file."""

import os
import signal
import stat
import sys
import time
from contextlib import suppress
from pathlib import Path

from mc2cm_desk.domain.refusal import Refused

MEMORY = 248 * 1024 * 1024
"""Bytes of data; with the code of the program the process stays below 300 MB."""
LEAST_SECONDS = 1.5
"""Seconds of processor time for any file, on a machine like those of the last ten years."""
SECONDS_A_MEGABYTE = 1.0
"""Seconds more for each megabyte after the first."""
_STARTS = 20
"""A slow machine has as many times what it took to start."""
ENOUGH = 96 * 1024
"""Kilobytes that a child has used once after which it is changed for a fresh one."""


def confine() -> None:
    """Limit this process for its whole life, where the system can do so."""
    if os.name == "nt":
        return
    import resource

    for name, value in (
        ("RLIMIT_DATA", MEMORY),
        ("RLIMIT_CORE", 0),
        # What only reads has no file to write.
        ("RLIMIT_FSIZE", 0),
    ):
        kind = getattr(resource, name, None)
        if kind is not None:
            with suppress(OSError, ValueError):
                resource.setrlimit(kind, (value, value))
    # The signal ends the process even within a library that answers nobody.
    signal.signal(signal.SIGPROF, signal.SIG_DFL)


class TimeLimit:
    """Processor time for one file; a busy machine takes none of it."""

    def __init__(self) -> None:
        self._least = max(LEAST_SECONDS, time.process_time() * _STARTS)

    def begin(self, size: int) -> None:
        """Allow as much as a file of so many bytes warrants; the process ends after it."""
        if os.name != "nt":
            more = max(0.0, size / 1e6 - 1) * SECONDS_A_MEGABYTE
            signal.setitimer(signal.ITIMER_PROF, self._least + more)

    def end(self) -> None:
        """Stop counting."""
        if os.name != "nt":
            signal.setitimer(signal.ITIMER_PROF, 0)


def has_used_much() -> bool:
    """Say whether this process has once held much memory, which it may not have given back."""
    if os.name == "nt":
        return False
    import resource

    used = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    return used > (ENOUGH * 1024 if sys.platform == "darwin" else ENOUGH)


def content_of(path: Path, largest: int) -> bytes:
    """Return the bytes of a file.

    Refused: file-missing, file-unreadable (a folder, a device, a right that is missing),
    file-too-large.
    """
    try:
        found = path.stat()
        # A pipe would be waited for, and a device never ends.
        if not stat.S_ISREG(found.st_mode):
            raise Refused("file-unreadable", file=path.name)
        if found.st_size > largest:
            raise Refused(
                "file-too-large",
                file=path.name,
                megabytes=found.st_size // 1_000_000,
                limit=largest // 1_000_000,
            )
        with path.open("rb") as file:
            return file.read(largest + 1)
    except (FileNotFoundError, NotADirectoryError) as error:
        raise Refused("file-missing", file=path.name) from error
    except (OSError, ValueError) as error:
        raise Refused("file-unreadable", file=path.name) from error
