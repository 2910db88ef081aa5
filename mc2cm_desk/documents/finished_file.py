"""Files that are whole or not there: written beside their place, then put into it."""

import errno
import os
from collections.abc import Generator
from contextlib import contextmanager
from pathlib import Path

from mc2cm_desk.domain.refusal import Refused


@contextmanager
def finished(path: Path) -> Generator[Path]:
    """Give a name to write to; on leaving without a fault the file takes its place.

    Refused: file-open-elsewhere (another program holds it), folder-read-only, disk-full.
    """
    unfinished = path.with_name(f".{path.name}.part")
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        if path.exists() and not os.access(path, os.W_OK):
            raise Refused("file-open-elsewhere", name=path.name)
        yield unfinished
        unfinished.replace(path)
    except OSError as error:
        raise _refusal(error, path) from error
    finally:
        unfinished.unlink(missing_ok=True)


def _refusal(error: OSError, path: Path) -> Refused:
    if error.errno in (errno.ENOSPC, errno.EDQUOT):
        return Refused("disk-full", folder=str(path.parent))
    if path.exists() and isinstance(error, PermissionError):
        return Refused("file-open-elsewhere", name=path.name)
    return Refused("folder-read-only", folder=str(path.parent))
