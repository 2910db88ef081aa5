"""Which copy of which library this is: ids of library and device."""

import os
import secrets
import socket
from collections.abc import Iterator
from datetime import datetime
from pathlib import Path

from sqlalchemy import Connection, delete, func, insert, select

from mc2cm_desk.domain.ids import DeviceId
from mc2cm_desk.domain.library.device_letters import letters_of
from mc2cm_desk.store.files import copies
from mc2cm_desk.store.tables import changes, facts, operations


def _place(folder: Path) -> str:
    # A copied folder has another place, a restored file another inode: either is a new device.
    try:
        inode = os.stat(folder / "library.sqlite").st_ino
    except OSError:
        inode = 0
    # A path may hold bytes that are no text; the database keeps text alone.
    where = os.fsencode(folder.resolve()).decode("utf-8", "backslashreplace")
    return f"{socket.gethostname()}|{where}|{inode}"


def device(connection: Connection, folder: Path) -> DeviceId | None:
    """Return this device's id; none where the library is new, was copied or restored."""
    known = {row.name: row.value for row in connection.execute(select(facts))}
    if known.get("place") != _place(folder):
        return None
    found = known.get("device")
    return None if found is None else DeviceId(found)


def new_device() -> DeviceId:
    """Return a new random device id: 16 hexadecimal digits."""
    return DeviceId(secrets.token_hex(8))


def adopt(connection: Connection, folder: Path, device_id: DeviceId) -> None:
    """Note that this device writes this library here from now on, in a transaction."""
    known = {row.name: row.value for row in connection.execute(select(facts))}
    first = known.get(_FIRST) or _first_writer(connection) or device_id
    requested = {
        "library": known.get("library", secrets.token_hex(16)),
        _FIRST: first,
        "device": device_id,
        "place": _place(folder),
        f"{_HOST}{device_id}": socket.gethostname(),
    }
    connection.execute(delete(facts).where(facts.c.name.in_(requested)))
    connection.execute(insert(facts), [{"name": n, "value": v} for n, v in requested.items()])


def device_letters(connection: Connection, device_id: DeviceId) -> str:
    """Return the letters of a device in provisional codes; `letters_of` of all that have written.

    What no operation of the journal shows has given no code, and is not counted.
    """
    first = DeviceId(fact(connection, _FIRST)) or _first_writer(connection) or device_id
    return letters_of({*_writers(connection), device_id}, first)[device_id]


def _writers(connection: Connection) -> Iterator[DeviceId]:
    """Yield the devices of the journal, looked up one by one: it may be long."""
    latest = ""
    while True:
        statement = select(func.min(operations.c.device)).where(operations.c.device > latest)
        found = connection.execute(statement).scalar()
        if found is None:
            return
        yield found
        latest = found


def _first_writer(connection: Connection) -> DeviceId:
    """Return the device that wrote first; empty in a new library."""
    statement = select(operations.c.device).order_by(operations.c.stamp).limit(1)
    return connection.execute(statement).scalar() or DeviceId("")


def fact(connection: Connection, name: str) -> str:
    """Return what the library knows of itself under a name; empty if nothing."""
    return connection.execute(select(facts.c.value).where(facts.c.name == name)).scalar() or ""


def set_fact(connection: Connection, name: str, value: str) -> None:
    """Keep a fact in the transaction of this connection; empty forgets it."""
    connection.execute(delete(facts).where(facts.c.name == name))
    if value:
        connection.execute(insert(facts).values(name=name, value=value))


def count_machines(connection: Connection) -> int:
    """Return on how many machines something was written; one at least.

    A library that was copied or restored on one machine has several devices there, for numbers
    must never be given twice.
    """
    known = {row.name: row.value for row in connection.execute(select(facts))}
    return max(1, len({known.get(f"{_HOST}{one}", one) for one in _writers(connection)}))


_HOST = "host:"
_FIRST = "first_device"


def last_change(connection: Connection, now: datetime) -> datetime | None:
    """Return when something was written last, in the order of writing.

    What bears a time after ``now`` is passed over unless there is nothing else.
    """
    written = select(changes.c.at).join(operations, operations.c.change == changes.c.id)
    ordered = written.order_by(operations.c.stamp.desc()).limit(1)
    latest = connection.execute(ordered).scalar()
    if latest is None:
        return None
    at = datetime.fromisoformat(latest)
    if at <= now:
        return at
    earlier = connection.execute(ordered.where(changes.c.at <= now.isoformat())).scalar()
    return datetime.fromisoformat(earlier) if earlier else at


def state(connection: Connection) -> str:
    """Return a text that changes with everything that is journalled."""
    return "|".join(map(str, connection.exec_driver_sql(copies.STATE).one()))


def identity(database: Path) -> tuple[int, int] | None:
    """Return what tells this file from another one of the same name; none if it is not there."""
    try:
        found = os.stat(database)
    except OSError:
        return None
    return found.st_dev, found.st_ino
