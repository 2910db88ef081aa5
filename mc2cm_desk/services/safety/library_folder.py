"""The folder of a library before it is opened: is it lost, is it tidy, who may read it."""

import os
import shutil
from contextlib import suppress
from pathlib import Path

from mc2cm_desk.domain.refusal import Refused
from mc2cm_desk.store.engine import DATABASE
from mc2cm_desk.store.files import durable
from mc2cm_desk.store.files.closed_files import HEADER, tables_in

SUBFOLDERS = ("backups", "attachments", "drafts")
OWN_FOLDERS = (*SUBFOLDERS, "dictionaries", "reports", "beside")
REMNANTS = (".unfinished", ".arriving", ".part", ".new")
STAGING = (".restoring-", ".making-")

SYNCHRONISED = {
    "onedrive": "OneDrive",
    "dropbox": "Dropbox",
    "google drive": "Google Drive",
    "googledrive": "Google Drive",
    "my drive": "Google Drive",
    "mon drive": "Google Drive",
    "drivefs": "Google Drive",
    "icloud": "iCloud",
    "mobile documents": "iCloud",
    "com~apple~clouddocs": "iCloud",
    "nextcloud": "Nextcloud",
    "owncloud": "ownCloud",
    "kdrive": "kDrive",
    "pcloud": "pCloud",
    "pclouddrive": "pCloud",
    "box sync": "Box",
    "megasync": "MEGA",
    "synology": "Synology Drive",
    "synologydrive": "Synology Drive",
    "seafile": "Seafile",
}
"""How folders that another program copies to a server are called, and that program."""
MARKS = {
    ".dropbox.cache": "Dropbox",
    ".stfolder": "Syncthing",
    ".tmp.drivedownload": "Google Drive",
}
"""What such programs put into their folder."""


def refuse_lost(folder: Path) -> None:
    """Refuse to take the folder of a lost library for a new one.

    Refused: library-missing (no database), library-empty (a database with nothing in it), where
    backups, attachments or drafts say that there was a library.
    """
    database = folder / DATABASE
    if tables_in(database) or not has_traces(folder):
        return
    code = "library-empty" if database.exists() else "library-missing"
    raise Refused(code, folder=str(folder), file=str(database))


def has_traces(folder: Path) -> bool:
    """Return whether a library was kept in a folder: something stands beside its database."""
    journal = folder / f"{DATABASE}-wal"
    if _size(journal) and not _size(folder / DATABASE):
        return True
    if _size(folder / "drafts.sqlite"):
        return True
    return any(
        file.is_file() and file.suffix not in (*REMNANTS, ".lock")
        for name in SUBFOLDERS
        for file in (folder / name).rglob("*")
    )


def refuse_own(path: Path, *, named: Path | None = None) -> None:
    """Refuse a file that is to be written in the folder of a library, or over a database.

    Any library counts, and links are followed. A folder that somebody made in the library's folder
    is theirs. Refused: output-in-library, which says ``named`` or the path.
    """
    shown = str(named or path)
    # Unlike `Path.resolve`, these take a loop of links as it is.
    for place in {Path(os.path.abspath(path)), Path(os.path.realpath(path))}:
        for folder in place.parents:
            inside = place.relative_to(folder).parts
            is_own = len(inside) == 1 or inside[0] in OWN_FOLDERS or inside[0].startswith(".")
            if is_own and os.path.lexists(folder / DATABASE):
                raise Refused("output-in-library", file=shown, folder=str(folder))
    if _begins_as_database(path):
        raise Refused("output-in-library", file=shown, folder=str(path.parent))


def remove_remnants(folder: Path) -> None:
    """Remove what a fall of the program or a full disk left half-written.

    Whoever calls holds the library's lock.
    """
    attachments = folder / "attachments"
    own = (folder, folder / "backups", folder / "drafts")
    # Text, not paths: there are hundreds of folders, and somebody waits for the window.
    places = [*map(str, own), *(one.path for one in _entries(attachments) if _is_folder(one))]
    for place in places:
        for entry in _entries(place):
            if entry.name.startswith(STAGING) and _is_folder(entry):
                shutil.rmtree(entry.path, ignore_errors=True)
            elif entry.name.endswith(REMNANTS) and entry.is_file(follow_symlinks=False):
                with suppress(OSError):
                    Path(entry.path).unlink()
    shutil.rmtree(folder / "beside", ignore_errors=True)


def make_private(folder: Path) -> None:
    """Let nobody but its owner read the library: people's names and addresses stand in it."""
    if os.name == "nt" or not _is_ours(folder):
        return
    for name in ("", "backups", "attachments", "drafts", "reports", "dictionaries"):
        place = folder / name
        if place.is_dir() and place.resolve() != Path.home().resolve():
            durable.owner_only(place)
    for entry in _entries(folder):
        if entry.is_file(follow_symlinks=False):
            durable.owner_only(Path(entry.path))


def synchronising_client(folder: Path) -> str:
    """Return the program that copies this folder to a server by itself; empty if none is known.

    Such a program may put an older file in the place of an open library.
    """
    for place in (folder, *folder.absolute().parents):
        name = place.name.casefold()
        # «OneDrive - City of Lyon», «Dropbox (Personal)», «GoogleDrive-name@example.org»
        for begin in (name, name.partition(" - ")[0], name.partition(" (")[0],
                      name.partition("-")[0]):  # fmt: skip
            if begin in SYNCHRONISED:
                return SYNCHRONISED[begin]
        if name.startswith("icloud"):
            return "iCloud"
        for mark, client in MARKS.items():
            if (place / mark).exists():
                return client
    return ""


def _begins_as_database(path: Path) -> bool:
    try:
        if not path.is_file():
            return False
        with path.open("rb") as stream:
            return stream.read(len(HEADER)) == HEADER
    except (OSError, ValueError):
        return False


def _is_ours(folder: Path) -> bool:
    try:
        return folder.stat().st_uid == os.getuid()
    except (OSError, AttributeError):
        return False


def _size(file: Path) -> int:
    try:
        return file.stat().st_size
    except OSError:
        return 0


def _is_folder(entry: os.DirEntry[str]) -> bool:
    return entry.is_dir(follow_symlinks=False)


def _entries(folder: Path | str) -> list[os.DirEntry[str]]:
    try:
        with os.scandir(folder) as found:
            return list(found)
    except OSError:
        return []
