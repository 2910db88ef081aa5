"""Standard output of a command: any encoding, a pipe that is closed early, a disk that is full."""

import dataclasses
import errno
import io
import json
import os
import sys
from collections.abc import Callable, Iterable
from datetime import date, datetime
from enum import Enum
from pathlib import Path
from typing import Any

from mc2cm_desk.domain.languages import LANGUAGES
from mc2cm_desk.domain.localised import Localised
from mc2cm_desk.domain.refusal import Refused

_NOT_PERMITTED = (errno.EACCES, errno.EPERM, errno.EROFS)
_FULL = (errno.ENOSPC, errno.EDQUOT, errno.EFBIG)


def prepare() -> None:
    """Let no character end a command: what the encoding lacks is replaced.

    A stream that was closed by the caller becomes the null device, so that no file that is opened
    later gets its number.
    """
    for name in ("stdin", "stdout", "stderr"):
        if getattr(sys, name) is None:
            mode = "r" if name == "stdin" else "w"
            # It stays open for as long as the process lives.
            setattr(sys, name, open(os.devnull, mode, encoding="utf-8"))  # noqa: SIM115
    _Failed.unread = _Failed.refused = False
    standard_input: Any = sys.stdin
    standard_output: Any = sys.stdout
    if hasattr(standard_input, "reconfigure"):
        standard_input.reconfigure(errors="replace")
    if hasattr(standard_output, "reconfigure"):
        # Half a surrogate pair from a path cannot be UTF-8 either; escaped it is valid JSON.
        errors = "backslashreplace" if _is_unicode() else "replace"
        standard_output.reconfigure(errors=errors)


def write_json(value: Any) -> None:
    """Write a value as one line of JSON: UTF-8, or ASCII where the stream is not Unicode."""
    _write(json.dumps(value, ensure_ascii=not _is_unicode(), default=_plain))


def write_lines(lines: Iterable[str]) -> None:
    """Write lines of text."""
    for line in lines:
        _write(line)


def flush() -> None:
    """Let what was written arrive, for a step of long work."""
    _attempt(sys.stdout.flush)


def finish(code: int) -> int:
    """Write what is still buffered; return the exit code, 1 where nobody reads any more.

    Refused: output-unwritable (a full disk, for one); the work itself is done by then.
    """
    flush()
    if _Failed.refused:
        raise Refused("output-unwritable")
    return 1 if _Failed.unread else code


def abandon() -> int:
    """Drop what is buffered for a reader that is gone; return the exit code for that."""
    # The interpreter flushes once more at its end: that must not fail.
    try:
        null = os.open(os.devnull, os.O_WRONLY)
        os.dup2(null, sys.stdout.fileno())
        os.close(null)
    except (OSError, ValueError):
        sys.stdout = io.StringIO()
    return 1


class _Failed:
    """What became of standard output in this call."""

    unread = False
    refused = False


def _write(line: str) -> None:
    _attempt(lambda: sys.stdout.write(f"{line}\n"))


def _attempt(write: Callable[[], object]) -> None:
    """Write; work that is half done goes on where its output cannot be written."""
    try:
        write()
    except (BrokenPipeError, ConnectionResetError):
        _Failed.unread = True
        abandon()
    except OSError:
        _Failed.refused = True
        abandon()


def refusal_of(error: OSError) -> Refused | None:
    """Return what the system refused, for the user to mend; none for a fault of this program."""
    if error.filename is None:
        if error.errno in (*_FULL, errno.EIO, errno.EBADF):
            return Refused("output-unwritable")
        return None
    # A file descriptor or bytes are possible here too.
    path = Path(os.fsdecode(error.filename) if not isinstance(error.filename, int) else "")
    if error.errno in _NOT_PERMITTED:
        return Refused("path-not-permitted", path=str(path))
    if error.errno in _FULL:
        return Refused("disk-full", folder=str(path.parent))
    if error.errno == errno.ENAMETOOLONG:
        return Refused("file-name-too-long", name=path.name)
    return None


def _is_unicode() -> bool:
    encoding = getattr(sys.stdout, "encoding", None) or "utf-8"
    return encoding.lower().replace("-", "").replace("_", "").startswith("utf")


def _plain(value: Any) -> Any:
    if isinstance(value, datetime | date):
        return value.isoformat()
    if isinstance(value, Enum):
        return value.value
    if isinstance(value, Localised):
        return {code: value.exact(code) for code in LANGUAGES}
    if dataclasses.is_dataclass(value) and not isinstance(value, type):
        return dataclasses.asdict(value)
    return str(value)
