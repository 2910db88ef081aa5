"""The one way in which a document reaches the disk: whole and durable, or not at all."""

import errno
import os
import secrets
import time
import zlib
from collections.abc import Generator
from contextlib import contextmanager, suppress
from io import BytesIO
from pathlib import Path
from platform import node

from mc2cm_desk.domain.refusal import Refused
from mc2cm_desk.services.safety.library_folder import refuse_own

_PREFIX, _SUFFIX = ".mc2cm-", ".part"
_ABANDONED_AFTER = 3600
"""Seconds after which an unfinished file belongs to nobody: it is written in one go."""
_NOT_PERMITTED = (errno.EACCES, errno.EPERM, errno.EROFS)
_FULL = (errno.ENOSPC, errno.EDQUOT)
_GONE = tuple(
    getattr(errno, name)
    for name in ("ENOENT", "ENOTDIR", "ENODEV", "ENXIO", "ESTALE", "EHOSTDOWN", "ENOTCONN")
    if hasattr(errno, name)
)


@contextmanager
def atomic_write(path: Path) -> Generator[BytesIO]:
    """Give a stream in memory; on leaving without a fault its bytes are the file.

    What cannot work is refused on entering, before anything is drawn. The file that stood there
    stays until the new one is complete and on the disk. Writers never see a path: what a full disk
    does to them, and to libraries that end the process then, cannot happen.

    Refused: output-in-library (nothing is written over a library, whatever asks for it),
    file-open-elsewhere (another program holds it), file-is-folder, file-name-too-long,
    file-name-invalid, folder-read-only, folder-gone, disk-full, disk-takes-no-such-size,
    disk-failing.
    """
    try:
        refuse_own(path)
        place = Path(os.path.realpath(path))
        _check(place)
    except (OSError, ValueError) as error:
        raise refusal_of(error, path) from error
    stream = BytesIO()
    yield stream
    try:
        if place.exists() and not place.is_file():
            # A device such as /dev/full is written to, never replaced.
            _write_into(place, stream)
        else:
            _put(place, stream)
    except OSError as error:
        raise refusal_of(error, path) from error


def make_folder(folder: Path) -> None:
    """Make a folder that documents are written to.

    Refused: output-in-library, folder-is-file, folder-read-only and their like.
    """
    refuse_own(folder / "document", named=folder)
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except (FileExistsError, NotADirectoryError) as error:
        raise Refused("folder-is-file", name=str(folder)) from error
    except (OSError, ValueError) as error:
        raise refusal_of(error, folder) from error


def _check(path: Path) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    remove_abandoned(path.parent)
    # The system names what is wrong with a name before there is such a file.
    with suppress(FileNotFoundError):
        path.lstat()
    if path.is_dir():
        raise IsADirectoryError(errno.EISDIR, os.strerror(errno.EISDIR), str(path))
    if not os.access(path.parent, os.W_OK):
        raise OSError(errno.EROFS, os.strerror(errno.EROFS), str(path.parent))
    if path.exists() and not os.access(path, os.W_OK):
        raise PermissionError(errno.EACCES, os.strerror(errno.EACCES), str(path))


def _put(path: Path, stream: BytesIO) -> None:
    unfinished = path.with_name(f"{_PREFIX}{owner()}-{secrets.token_hex(4)}{_SUFFIX}")
    try:
        _write_into(unfinished, stream)
        unfinished.replace(path)
    finally:
        with suppress(OSError):
            unfinished.unlink(missing_ok=True)
    sync_folder(path.parent)


def _write_into(path: Path, stream: BytesIO) -> None:
    with path.open("wb", buffering=0) as file:
        content = stream.getbuffer()
        done = 0
        while done < len(content):
            done += file.write(content[done:])
        # Pipes and devices know no such thing.
        if path.is_file():
            os.fsync(file.fileno())


def sync_folder(folder: Path) -> None:
    """Make the names in a folder durable, where the system can do so."""
    if os.name == "nt":
        return
    with suppress(OSError):
        number = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(number)
        finally:
            os.close(number)


def remove_abandoned(folder: Path) -> None:
    """Remove unfinished files in a folder whose process has ended."""
    with suppress(OSError):
        for file in folder.glob(f"{_PREFIX}*{_SUFFIX}"):
            with suppress(OSError, ValueError):
                if _is_abandoned(file):
                    file.unlink(missing_ok=True)


def owner() -> str:
    """Return which process on which machine an unfinished file belongs to: ``host-process``."""
    return f"{zlib.crc32(node().encode()):08x}-{os.getpid()}"


def _is_abandoned(file: Path) -> bool:
    host, process, _ = file.name.removeprefix(_PREFIX).split("-")
    if time.time() - file.stat().st_mtime > _ABANDONED_AFTER:
        return True
    # Elsewhere than here, and on Windows, nothing can be asked of a process by its number.
    if os.name == "nt" or host != owner().split("-")[0]:
        return False
    try:
        os.kill(int(process), 0)
    except ProcessLookupError:
        return True
    except OSError:
        return False
    return False


def refusal_of(error: OSError | ValueError, path: Path) -> Refused:
    """Return the refusal for what the disk said about a file that is to be written or removed."""
    folder = str(path.parent)
    code = error.errno if isinstance(error, OSError) else errno.EINVAL
    if code in _FULL:
        return Refused("disk-full", folder=folder)
    if code == errno.EFBIG:
        return Refused("disk-takes-no-such-size", folder=folder)
    if code == errno.EISDIR:
        return Refused("file-is-folder", name=path.name)
    if code == errno.ENAMETOOLONG:
        return Refused("file-name-too-long", name=path.name)
    if code in (errno.EINVAL, errno.EILSEQ):
        return Refused("file-name-invalid", name=path.name)
    if code == errno.EIO:
        return Refused("disk-failing", folder=folder)
    if code in _GONE or (code == errno.EEXIST and not path.parent.is_dir()):
        return Refused("folder-gone", folder=folder)
    is_open = path.exists() and os.access(path.parent, os.W_OK)
    if code in _NOT_PERMITTED and is_open and code != errno.EROFS:
        return Refused("file-open-elsewhere", name=path.name)
    return Refused("folder-read-only", folder=folder)
