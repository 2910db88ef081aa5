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
"""Bytes of data for any file; with the code of the program the process stays below 300 MB."""
MEMORY_A_BYTE = 40
"""Bytes more for each byte of a file beyond ``PLAIN_SIZE``: long lists are large in memory."""
MOST_MEMORY = 640 * 1024 * 1024
SECONDS = 1.5
"""Seconds of processor time for any file, on a machine like those of the last ten years."""
SECONDS_A_MEGABYTE = 1.0
"""Seconds more for each megabyte beyond ``PLAIN_SIZE``."""
PLAIN_SIZE = 2_000_000
_STARTS = 20
"""A slow machine has as many times what it took to start."""
ENOUGH = 96 * 1024 * 1024
"""Bytes that a child has used once after which it is changed for a fresh one."""


class Limits:
    """What this process may use: memory for data, processor time for each file.

    A busy machine takes nothing of that time. Where the system knows no such limits there is only
    the patience of the process that asks.
    """

    def __init__(self) -> None:
        self._seconds = max(SECONDS, time.process_time() * _STARTS)
        if os.name == "nt":
            return
        _set("RLIMIT_DATA", MEMORY, MOST_MEMORY)
        _set("RLIMIT_CORE", 0, 0)
        # What only reads has no file to write.
        _set("RLIMIT_FSIZE", 0, 0)
        # The signal ends the process even within a library that answers nobody.
        signal.signal(signal.SIGPROF, signal.SIG_DFL)

    def begin(self, size: int) -> None:
        """Allow as much as a file of so many bytes warrants; the process ends beyond it."""
        if os.name == "nt":
            return
        more = max(0, size - PLAIN_SIZE)
        _set("RLIMIT_DATA", min(MOST_MEMORY, MEMORY + more * MEMORY_A_BYTE), MOST_MEMORY)
        signal.setitimer(signal.ITIMER_PROF, self._seconds + more / 1e6 * SECONDS_A_MEGABYTE)

    def end(self) -> None:
        """Stop counting."""
        if os.name != "nt":
            signal.setitimer(signal.ITIMER_PROF, 0)


def _set(name: str, value: int, most: int) -> None:
    import resource

    kind = getattr(resource, name, None)
    if kind is not None:
        with suppress(OSError, ValueError):
            resource.setrlimit(kind, (value, most))


def has_used_much() -> bool:
    """Say whether this process has once held much memory, which it may not have given back."""
    return _most_used() > ENOUGH


def is_out_of_memory() -> bool:
    """Say whether what a parser failed of may have been memory."""
    return _most_used() > MEMORY * 0.8


def _most_used() -> int:
    """Return the most bytes that this process has held; 0 where the system does not tell."""
    if os.name == "nt":
        return 0
    if sys.platform == "linux":
        # The figure of getrusage begins with what the process that started this one had held.
        with suppress(OSError):
            for line in Path("/proc/self/status").read_text(encoding="ascii").splitlines():
                if line.startswith("VmHWM:"):
                    return int(line.split()[1]) * 1024
    import resource

    used = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    return used if sys.platform == "darwin" else used * 1024


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
