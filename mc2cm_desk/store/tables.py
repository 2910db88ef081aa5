"""The tables: one for each kind, made from its fields, and those of the journal and search.

Foreign keys stand within the journal alone, where one laptop writes both sides in one unit of
work. Records have none: a merge may bring an observation before its visit.
"""

from functools import cache
from threading import Lock
from typing import Any

from sqlalchemy import (
    Column,
    ForeignKeyConstraint,
    Index,
    Integer,
    MetaData,
    Table,
    Text,
    func,
)

from mc2cm_desk.domain.kinds import NAMES
from mc2cm_desk.domain.record import Record
from mc2cm_desk.store.columns import fields_of, names_of

metadata = MetaData()

INDEXED = {
    "event",
    "person",
    "participant",
    "token",
    "owner",
    "recommendation",
    "subject",
    "visit",
    "organisation",
    "city",
    "short_name",
    "email",
}
"""Fields by which records are looked up; never unique: laptops write apart and merge."""


_making = Lock()


@cache
def table_of(kind: type[Record]) -> Table:
    """Return the table of a kind, made when it is first asked for: a start needs few of them."""
    with _making:
        name = NAMES[kind]
        if name in metadata.tables:
            return metadata.tables[name]
        return _table(name, kind)


def _table(name: str, kind: type[Record]) -> Table:
    columns = [
        Column(
            field.name,
            field.column,
            primary_key=field.name == "id",
            nullable=field.optional,
        )
        for field in fields_of(kind)
    ]
    names = names_of(kind)
    indexes = [Index(f"ix_{name}_{one}", one) for one in names if one in INDEXED]
    if "event" in names and "order" in names:
        # The lists of an event are read in their order; new records ask for its end.
        indexes = [one for one in indexes if one.name != f"ix_{name}_event"]
        indexes.append(Index(f"ix_{name}_event_order", "event", "order"))
    if "event" in names and "number" in names:
        indexes.append(Index(f"ix_{name}_event_number", "event", "number"))
    made = Table(name, metadata, *columns, *indexes)
    if {"event", "code", "number"} <= set(names):
        # A-100 is written behind A-99: codes are asked for by their length.
        Index(f"ix_{name}_event_code", made.c.event, func.length(made.c.code), made.c.code)
    return made


def _operation_columns() -> list[Column[Any]]:
    return [
        Column("device", Text, primary_key=True),
        Column("seq", Integer, primary_key=True),
        Column("stamp", Text, nullable=False),
        Column("change", Text, nullable=False),
        Column("kind", Text, nullable=False),
        Column("record", Text, nullable=False),
        Column("field", Text, nullable=False),
        Column("before", Text),
        Column("after", Text),
        Column("parents", Text, nullable=False),
        Column("schema", Integer, nullable=False),
    ]


operations = Table(
    "operation",
    metadata,
    *_operation_columns(),
    ForeignKeyConstraint(["change"], ["change.id"], deferrable=True, initially="DEFERRED"),
    Index("ix_operation_change", "change"),
    Index("ix_operation_record_field", "record", "field"),
    Index("ix_operation_stamp", "stamp"),
)
"""The journal: ``field`` is a path, see `paths`; it is empty for a creation.

``after`` is null where the value was taken out, because the same run of typing went on.
"""

heads = Table(
    "head",
    metadata,
    Column("record", Text, primary_key=True),
    Column("field", Text, primary_key=True),
    Column("device", Text, primary_key=True),
    Column("seq", Integer, primary_key=True),
    ForeignKeyConstraint(
        ["device", "seq"],
        ["operation.device", "operation.seq"],
        deferrable=True,
        initially="DEFERRED",
    ),
)
"""The heads of every path that was changed after creation: several where laptops wrote apart.

The head of every other path is the creation of its record.
"""

parked = Table("parked", metadata, *_operation_columns())
"""Operations of a newer program, kept until this one is new enough to understand them."""

changes = Table(
    "change",
    metadata,
    Column("id", Text, primary_key=True),
    Column("device", Text, nullable=False),
    Column("at", Text, nullable=False),
    Column("label", Text, nullable=False),
    Column("author", Text, nullable=False),
    Column("nature", Text, nullable=False),
    Column("of", Text, nullable=False),
    Column("last_seq", Integer, nullable=False),
    Column("arrived", Text, nullable=False),
)
"""Units of work: ``nature`` is do, undo, redo, erase or merge, or typing where one that followed
took its value over; ``of`` is the one that is undone or redone, ``arrived`` the merge that brought
it here, empty for what was written here.
"""

facts = Table(
    "fact",
    metadata,
    Column("name", Text, primary_key=True),
    Column("value", Text, nullable=False),
)
"""What the library knows of itself: its id, its devices."""

search_entries = Table(
    "search_entry",
    metadata,
    Column("number", Integer, primary_key=True),
    Column("record", Text, nullable=False, index=True),
    Column("kind", Text, nullable=False),
    Column("event", Text, nullable=False),
    Column("title", Text, nullable=False),
    Column("words", Text, nullable=False),
)
"""One line a record for search; the full-text index `search_index` stands beside it."""
