"""Files that survive a power cut, readable by their owner alone."""

import os
from collections.abc import Iterable
from contextlib import suppress
from pathlib import Path

OWN_FILE, OWN_FOLDER = 0o600, 0o700
CHUNK = 1 << 20
SYNCED_EVERY = 8 * CHUNK
"""Bytes after which a long file is sent to the disk, so that no commit waits behind all of it."""


def make_folder(folder: Path) -> None:
    """Make a folder for its owner alone, durably; nothing if it is there."""
    if folder.is_dir():
        return
    make_folder(folder.parent)
    with suppress(FileExistsError):
        folder.mkdir(mode=OWN_FOLDER)
    sync_folder(folder.parent)


def sync_folder(folder: Path) -> None:
    """Send a folder's entries to the disk; systems that cannot do it by themselves."""
    if os.name == "nt":
        return
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    except OSError:
        # Some network and memory file systems refuse it: they have nothing to send.
        return
    finally:
        os.close(handle)


def sync_file(file: Path) -> None:
    """Send a file that somebody else wrote to the disk."""
    handle = os.open(file, os.O_RDWR | BINARY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)


def replace(source: Path, target: Path) -> None:
    """Rename a file or folder over another, durably."""
    source.replace(target)
    sync_folder(target.parent)
    if source.parent != target.parent:
        sync_folder(source.parent)


def write(target: Path, content: bytes | Iterable[bytes]) -> None:
    """Write a whole file durably through a temporary name; a failed one leaves nothing.

    Errors: OSError.
    """
    unfinished = target.with_name(f"{target.name}.unfinished")
    try:
        write_new(unfinished, (content,) if isinstance(content, bytes) else content)
        replace(unfinished, target)
    except OSError:
        with suppress(OSError):
            unfinished.unlink(missing_ok=True)
        raise


def write_new(file: Path, chunks: Iterable[bytes]) -> None:
    """Write a file under its own name and send it to the disk. Errors: OSError."""
    handle = os.open(file, os.O_WRONLY | os.O_CREAT | os.O_TRUNC | BINARY, OWN_FILE)
    with open(handle, "wb") as stream:
        waiting = 0
        for chunk in chunks:
            stream.write(chunk)
            waiting += len(chunk)
            if waiting >= SYNCED_EVERY:
                stream.flush()
                os.fsync(handle)
                waiting = 0
        stream.flush()
        os.fsync(handle)


def touch(file: Path) -> None:
    """Make an empty file for its owner alone, if there is none. Errors: OSError."""
    if not file.exists():
        os.close(os.open(file, os.O_WRONLY | os.O_CREAT, OWN_FILE))
        sync_folder(file.parent)


def chunks_of(file: Path) -> Iterable[bytes]:
    """Yield a file piece by piece."""
    with file.open("rb") as stream:
        while chunk := stream.read(CHUNK):
            yield chunk


def owner_only(path: Path) -> None:
    """Take the rights on a file or folder from everybody but its owner, where that is possible."""
    requested = OWN_FOLDER if path.is_dir() else OWN_FILE
    with suppress(OSError):
        if path.stat().st_mode & 0o777 != requested:
            path.chmod(requested)


BINARY = getattr(os, "O_BINARY", 0)
