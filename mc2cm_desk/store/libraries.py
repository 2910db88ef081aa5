"""Which copy of which library this is: ids of library and device."""

import os
import secrets
import socket
import sqlite3
from pathlib import Path

from sqlalchemy import Connection, delete, insert, select
from sqlalchemy.exc import SQLAlchemyError

from mc2cm_desk.store.tables import facts

FAULTS = (OSError, SQLAlchemyError, sqlite3.Error)
"""What disks and databases raise."""


def _place(folder: Path) -> str:
    # A copied folder has another place, a restored file another inode: either is a new device.
    try:
        inode = os.stat(folder / "library.sqlite").st_ino
    except OSError:
        inode = 0
    return f"{socket.gethostname()}|{folder.resolve()}|{inode}"


def device(connection: Connection, folder: Path) -> str | None:
    """Return this device's id; none where the library is new, was copied or restored."""
    known = {row.name: row.value for row in connection.execute(select(facts))}
    if known.get("place") != _place(folder):
        return None
    return known.get("device")


def new_device() -> str:
    """Return a new device id: eight letters that sort nowhere and repeat never."""
    return secrets.token_hex(8)


def settle(connection: Connection, folder: Path, device_id: str) -> None:
    """Note that this device writes this library here from now on."""
    connection.exec_driver_sql("BEGIN IMMEDIATE")
    known = {row.name: row.value for row in connection.execute(select(facts))}
    wanted = {
        "library": known.get("library", secrets.token_hex(16)),
        "device": device_id,
        "place": _place(folder),
        "device_count": str(int(known.get("device_count", "0")) + 1),
    }
    connection.execute(delete(facts).where(facts.c.name.in_(wanted)))
    connection.execute(insert(facts), [{"name": n, "value": v} for n, v in wanted.items()])
    connection.commit()


def device_letter(connection: Connection) -> str:
    """Return the letter of this device in provisional codes: A for the first one."""
    return chr(ord("A") + (device_count(connection) - 1) % 26)


def device_count(connection: Connection) -> int:
    """Return how many devices have written in this library and its copies so far."""
    statement = select(facts.c.value).where(facts.c.name == "device_count")
    return int(connection.execute(statement).scalar() or 1)


def fact(connection: Connection, name: str) -> str:
    """Return what the library knows of itself under a name; empty if nothing."""
    return connection.execute(select(facts.c.value).where(facts.c.name == name)).scalar() or ""


def set_fact(connection: Connection, name: str, value: str) -> None:
    """Keep a fact in the transaction of this connection; empty forgets it."""
    connection.execute(delete(facts).where(facts.c.name == name))
    if value:
        connection.execute(insert(facts).values(name=name, value=value))
