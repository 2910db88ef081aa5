"""One file that holds a library: written whole, verified, read with distrust."""

import hashlib
import json
import os
import re
import sqlite3
import struct
import zipfile
from collections.abc import Callable, Iterable
from contextlib import suppress
from datetime import datetime
from pathlib import Path
from typing import IO, Any, TypeVar, cast

from mc2cm_desk.domain.refusal import Refused
from mc2cm_desk.store.files import durable

T = TypeVar("T")

MANIFEST = "manifest.json"
FORMAT = 1
LARGEST_MANIFEST = 32 << 20
MOST_PARTS = 100_000
LARGEST_DIRECTORY = 16 << 20
"""Bytes of an archive's list of parts: what is longer is not read at all."""
PART = re.compile(
    r"library\.sqlite(-wal)?|drafts\.sqlite|attachments/[0-9a-f]{2}/[0-9a-f]{64}"
    r"|(drafts|dictionaries)/[^/\\:\x00-\x1f]{1,200}"
)
"""The names that a part may have; nothing else is ever written to a disk."""
UNREADABLE = (zipfile.BadZipFile, zipfile.LargeZipFile, OSError, ValueError, KeyError, EOFError,
              NotImplementedError, struct.error, sqlite3.Error)  # fmt: skip
"""What reading a damaged archive raises."""


def go_on(stop: Callable[[], bool]) -> None:
    """Raise InterruptedError if somebody wants to stop."""
    if stop():
        raise InterruptedError


def may_be_part(name: str) -> bool:
    """Return whether a part of an archive may be called so."""
    return PART.fullmatch(name) is not None and ".." not in name.split("/")


def write(
    target: Path,
    parts: Iterable[tuple[str, Path]],
    manifest: Callable[[dict[str, list[Any]]], dict[str, Any]],
    at: datetime,
    *,
    stop: Callable[[], bool] = lambda: False,
) -> dict[str, Any]:
    """Write an archive of files under a new name, read it again, return its manifest.

    ``manifest`` is given [size, SHA-256] of each part and returns what is written beside them.
    The name appears only once every byte was compared. Errors: OSError, InterruptedError when
    ``stop`` says so; refused ``backup-unverified``.
    """
    unfinished = target.with_name(f"{target.name}.unfinished")
    moment = max(at.timetuple()[:6], (1980, 1, 1, 0, 0, 0))
    try:
        handle = os.open(
            unfinished, os.O_RDWR | os.O_CREAT | os.O_TRUNC | durable.BINARY, durable.OWN_FILE
        )
        with open(handle, "w+b") as stream:
            sums: dict[str, list[Any]] = {}
            with zipfile.ZipFile(stream, "w", zipfile.ZIP_STORED) as archive:
                for name, file in parts:
                    go_on(stop)
                    sums[name] = _pack(archive, name, file, moment, stream)
                facts = {"format": FORMAT, **manifest(sums), "parts": sums}
                content = json.dumps(facts, ensure_ascii=False).encode()
                archive.writestr(zipfile.ZipInfo(MANIFEST, moment), content)
            stream.flush()
            os.fsync(stream.fileno())
            _forget_cache(stream)
        verify(unfinished, stop=stop)
        durable.replace(unfinished, target)
    finally:
        # What became the archive is not there any more under this name.
        with suppress(OSError):
            unfinished.unlink(missing_ok=True)
    return facts


def _pack(
    archive: zipfile.ZipFile,
    name: str,
    file: Path,
    moment: tuple[int, ...],
    stream: IO[bytes],
) -> list[Any]:
    digest, size = hashlib.sha256(), 0
    entry = zipfile.ZipInfo(name, moment)  # pyright: ignore[reportArgumentType]
    entry.external_attr = durable.OWN_FILE << 16
    waiting = 0
    with archive.open(entry, "w", force_zip64=True) as packed:
        for chunk in durable.chunks_of(file):
            packed.write(chunk)
            digest.update(chunk)
            size += len(chunk)
            waiting += len(chunk)
            if waiting >= durable.SYNCED_EVERY:
                # A commit of the door meanwhile waits behind this much, never behind all of it.
                stream.flush()
                os.fsync(stream.fileno())
                waiting = 0
    return [size, digest.hexdigest()]


def _forget_cache(stream: IO[bytes]) -> None:
    """Let the next reading come from the disk, where the system knows how."""
    forget = getattr(os, "posix_fadvise", None)
    if forget is not None:
        with suppress(OSError):
            forget(stream.fileno(), 0, 0, os.POSIX_FADV_DONTNEED)


def read_manifest(file: Path) -> dict[str, Any]:
    """Return the manifest of an archive. Refused: not-a-backup, backup-damaged."""
    return _opened(file, lambda _archive, manifest: manifest)


def verify(file: Path, *, stop: Callable[[], bool] = lambda: False) -> None:
    """Read every part and compare. Refused: backup-unverified."""

    def compare(archive: zipfile.ZipFile, manifest: dict[str, Any]) -> None:
        """Refuse an archive one of whose parts has another sum."""
        for name, (size, digest) in manifest["parts"].items():
            go_on(stop)
            if _sum(archive, name, size) != digest:
                raise Refused("backup-damaged", file=str(file), part=name)

    try:
        _opened(file, compare)
    except InterruptedError:
        raise
    except Refused as refused:
        raise Refused("backup-unverified", folder=str(file.parent)) from refused


def unpack(file: Path, folder: Path, *, only: Callable[[str], bool] = lambda _: True) -> list[str]:
    """Write the parts of an archive into an empty folder, each compared with its sum.

    Return their names. Refused: not-a-backup, backup-damaged, backup-from-newer-version. Errors
    of the disk that is written: OSError.
    """

    def write_parts(archive: zipfile.ZipFile, manifest: dict[str, Any]) -> list[str]:
        """Write the parts that are asked for; return their names."""
        names = [name for name in manifest["parts"] if only(name)]
        made: set[Path] = set()
        for name in names:
            size, digest = manifest["parts"][name]
            target = folder / name
            if target.parent not in made:
                durable.make_folder(target.parent)
                made.add(target.parent)
            found = hashlib.sha256()
            try:
                durable.write_new(target, _pieces(archive, name, size, found))
            except UNREADABLE as error:
                # A damaged archive and a full disk are two sentences.
                if isinstance(error, OSError) and error.errno is not None:
                    raise _Disk(error) from error
                raise
            if found.hexdigest() != digest:
                raise Refused("backup-damaged", file=str(file), part=name)
        for one in made:
            durable.sync_folder(one)
        return names

    try:
        return _opened(file, write_parts)
    except _Disk as disk:
        raise disk.error from disk


class _Disk(Exception):
    """An error of the disk that is written, on its way past those of the archive."""

    def __init__(self, error: OSError) -> None:
        super().__init__(error)
        self.error = error


def _pieces(archive: zipfile.ZipFile, name: str, size: int, digest: Any) -> Iterable[bytes]:
    left = size
    with archive.open(name) as packed:
        while chunk := packed.read(durable.CHUNK):
            left -= len(chunk)
            if left < 0:
                break
            digest.update(chunk)
            yield chunk


def _sum(archive: zipfile.ZipFile, name: str, size: int) -> str:
    digest = hashlib.sha256()
    for _ in _pieces(archive, name, size, digest):
        pass
    return digest.hexdigest()


def _opened(file: Path, read: Callable[[zipfile.ZipFile, dict[str, Any]], T]) -> T:
    """Open an archive, distrust its directory, read its manifest, hand both on."""
    if not file.is_file():
        raise Refused("file-missing", file=str(file))
    try:
        if not zipfile.is_zipfile(file):
            begun = next(iter(durable.chunks_of(file)), b"").startswith(b"PK")
            code = "backup-damaged" if begun else "not-a-backup"
            raise Refused(code, file=str(file), part="")
        if _directory_size(file) > LARGEST_DIRECTORY:
            raise Refused("not-a-backup", file=str(file))
        with zipfile.ZipFile(file) as archive:
            manifest = _trusted(archive, file)
            return read(archive, manifest)
    except PermissionError as error:
        raise Refused("file-unreadable", file=str(file)) from error
    except InterruptedError:
        raise
    except UNREADABLE as error:
        raise Refused("backup-damaged", file=str(file), part="") from error


_END, _END_64, _LOCATOR = struct.Struct("<4s4H2LH"), struct.Struct("<4sQ2H2L4Q"), 20


def _directory_size(file: Path) -> int:
    """Return how many bytes the list of an archive's parts takes, as its end says."""
    with file.open("rb") as stream:
        length = stream.seek(0, os.SEEK_END)
        stream.seek(max(0, length - (1 << 16) - _END.size))
        tail = stream.read()
        at = tail.rfind(b"PK\x05\x06")
        size: int = _END.unpack_from(tail, at)[5]
        if size != 0xFFFFFFFF:
            return size
        # A large archive says it in a second record, to which a pointer stands before the first.
        stream.seek(struct.unpack_from("<Q", tail, at - _LOCATOR + 8)[0])
        return _END_64.unpack(stream.read(_END_64.size))[8]


def _trusted(archive: zipfile.ZipFile, file: Path) -> dict[str, Any]:
    """Return the manifest of an archive whose directory holds what we write and no more.

    Parts are stored, never compressed: no archive unfolds to more than its own size.
    """
    entries = archive.infolist()
    names = {one.filename.casefold() for one in entries}
    if MANIFEST not in names:
        raise Refused("not-a-backup", file=str(file))
    suspect = (
        len(entries) > MOST_PARTS
        or len(names) != len(entries)
        or sum(one.file_size for one in entries) > file.stat().st_size
        or any(one.compress_type != zipfile.ZIP_STORED or one.flag_bits & 1 for one in entries)
        or archive.getinfo(MANIFEST).file_size > LARGEST_MANIFEST
    )
    if suspect:
        raise Refused("not-a-backup", file=str(file))
    read = json.loads(archive.read(MANIFEST))
    manifest = cast("dict[str, Any]", read) if isinstance(read, dict) else {}
    if not isinstance(manifest.get("format"), int):
        raise Refused("not-a-backup", file=str(file))
    if manifest["format"] > FORMAT:
        raise Refused("backup-from-newer-version", file=str(file))
    found = manifest.get("parts")
    parts = cast("dict[str, list[Any]]", found) if isinstance(found, dict) else None
    sizes = {one.filename: one.file_size for one in entries if one.filename != MANIFEST}
    if parts is None or {name: part[0] for name, part in parts.items()} != sizes:
        raise Refused("backup-damaged", file=str(file), part=MANIFEST)
    if not all(may_be_part(name) for name in sizes):
        raise Refused("not-a-backup", file=str(file))
    return manifest
