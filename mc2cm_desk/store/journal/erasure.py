"""Erasure: values changed together with every trace of what they said before.

The journal keeps its operations, one number after the other, so that it can still be played from
the beginning; what they carried of the erased values becomes what the records say now.
"""

import json
import re
from collections.abc import Callable, Collection, Iterable, Iterator, Sequence
from dataclasses import replace
from functools import cache
from typing import Any, Protocol, TypeVar, cast, get_type_hints

from sqlalchemy import Connection, Text, bindparam, select, type_coerce, update

from mc2cm_desk.domain.ids import ChangeId, RecordId
from mc2cm_desk.domain.kinds import KINDS
from mc2cm_desk.domain.library.changes import Change
from mc2cm_desk.domain.localised import Localised
from mc2cm_desk.domain.record import Record
from mc2cm_desk.store.columns import cells_of, dump, field_of, fields_of
from mc2cm_desk.store.dialects import dialect_of
from mc2cm_desk.store.journal import journal, paths
from mc2cm_desk.store.journal.resolution import is_element
from mc2cm_desk.store.repository import Repository, chunks
from mc2cm_desk.store.tables import changes, operations, table_of

R = TypeVar("R", bound=Record)
Redact = Callable[[str], str]

ERASE, ERASED = "erase", "erased"
"""Natures of units of work: one that erases, and one of which nothing is left to take back."""

_CODES = frozenset({"id", "device", "token", "replaced_tokens", "sha256", "gate", "order"})
"""Texts that nobody typed."""
_ID = re.compile(r"[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}")


def overwrite_what_is_freed(connection: Connection) -> None:
    """Leave nothing legible in whatever space this connection frees."""
    dialect_of(connection).overwrite_freed(connection)


class Redactor(Protocol):
    """What takes something out of texts."""

    def redact(self, text: str) -> str:
        """Return a text without it."""
        ...

    def may_find(self, text: str) -> bool:
        """Return, at little cost, whether a text, also inside JSON, could have it."""
        ...


def rewrite(connection: Connection, values: Sequence[R], fields: dict[str, Any]) -> list[R]:
    """Give some fields of stored records of one kind one value, now and in all their past.

    Return the records as they are now.
    """
    if not values:
        return []
    changed = [replace(value, **fields) for value in values]
    kind = type(values[0])
    table = table_of(kind)
    replaced = {
        path: leaf
        for path, leaf in paths.created(changed[0]).items()
        if paths.root_of(path) in fields
    }

    def rewritten_leaf(path: str, leaf: Any) -> Any:
        """Return what stands at a path after the erasure."""
        if path == "":
            others = {one: old for one, old in leaf.items() if paths.root_of(one) not in fields}
            return others | replaced
        return paths.leaf_at(kind, replaced, path) if paths.root_of(path) in fields else leaf

    lists = {one.name for one in paths.lists_of(kind)}.intersection(fields)
    for chunk in chunks(value.id for value in values):
        connection.execute(update(table).where(table.c.id.in_(chunk)).values(fields))
        chosen = select(operations).where(operations.c.record.in_(chunk))
        rows = connection.execute(chosen).mappings().all()
        _write_operations(connection, rows, rewritten_leaf)
        for row in rows:
            if "/" in row["field"] and (root := paths.root_of(row["field"])) in lists:
                # The key of an element may be what it says.
                one = (operations.c.device == row["device"]) & (operations.c.seq == row["seq"])
                path = f"{root}/erased-{row['seq']}"
                gone = {"field": path, "before": "null", "after": "null"}
                connection.execute(update(operations).where(one).values(gone))
        journal.rebuild_heads(connection, chunk)
    return changed


def candidates(
    connection: Connection, redactor: Redactor, kinds: Collection[type[Record]]
) -> dict[type[Record], list[RecordId]]:
    """Return the records (ids) in whose texts something may be found, by kind."""
    found: dict[type[Record], list[RecordId]] = {}
    for kind in kinds:
        table = table_of(kind)
        typed = [type_coerce(table.c[name], Text) for name in sorted(_texts_of(kind))]
        rows = connection.execute(select(table.c.id, *typed))
        found[kind] = [row[0] for row in rows if redactor.may_find("\n".join(row[1:]))]
    return found


def redact(
    connection: Connection, redactor: Redactor, kinds: Collection[type[Record]]
) -> Iterator[Change]:
    """Redact every text that was typed into records of these kinds, now and in their past.

    Yields what changed of live and deleted records. Authors of units of work are redacted too.
    """
    for kind, ids in candidates(connection, redactor, kinds).items():
        yield from _redact_rows(connection, redactor.redact, kind, ids)
    named = {name: kind for name, kind in KINDS.items() if kind in kinds}
    stale: dict[str, list[Any]] = {}
    for row in connection.execute(select(operations)).mappings():
        if row["kind"] in named and redactor.may_find(f"{row['before']}\n{row['after']}"):
            stale.setdefault(row["kind"], []).append(row)
    for name, rows in stale.items():
        texts = _texts_of(named[name])

        def redacted_leaf(path: str, leaf: Any, texts: frozenset[str] = texts) -> Any:
            """Return what stands at a path after the erasure."""
            if path == "":
                return {one: redacted_leaf(one, old) for one, old in leaf.items()}
            typed = paths.root_of(path) in texts and not is_element(path)
            return _redacted(leaf, redactor.redact) if typed else leaf

        _write_operations(connection, rows, redacted_leaf)
    for row in connection.execute(select(changes.c.author).distinct()).all():
        if redactor.redact(row.author) != row.author:
            known = changes.c.author == row.author
            connection.execute(update(changes).where(known).values(author=""))


def prune_history(connection: Connection, erased: Collection[RecordId]) -> None:
    """Take out of undo and redo the units of work that concern erased records (ids) alone."""
    ids = list(erased)
    touched: set[ChangeId] = set()
    for chunk in chunks(ids):
        chosen = select(operations.c.change).where(operations.c.record.in_(chunk)).distinct()
        touched.update(connection.execute(chosen).scalars())
    known = set(ids)
    for chunk in chunks(touched):
        columns = (operations.c.change, operations.c.record, operations.c.field)
        chosen = select(*columns, operations.c.before, operations.c.after).where(
            operations.c.change.in_(chunk)
        )
        retained = {
            row.change
            for row in connection.execute(chosen)
            if row.record not in known and (row.field == "" or row.before != row.after)
        }
        gone = [one for one in chunk if one not in retained]
        connection.execute(update(changes).where(changes.c.id.in_(gone)).values(nature=ERASED))


def rebuild_search(connection: Connection) -> None:
    """Write the full-text index anew: what was taken out of it lies in its pages until then."""
    dialect_of(connection).rebuild_search(connection)


def _redact_rows(
    connection: Connection, redact: Redact, kind: type[Record], ids: list[RecordId]
) -> Iterator[Change]:
    table = table_of(kind)
    for before in Repository(connection).get_many(kind, ids).values():
        known = cells_of(before)
        changed = {
            name: field_of(kind, name).from_cell(redacted)
            for name in _texts_of(kind)
            if (cell := known[name]) and (redacted := _redacted(cell, redact)) != cell
        }
        if changed:
            connection.execute(update(table).where(table.c.id == before.id).values(changed))
            yield Change(before, replace(before, **changed))


def _write_operations(
    connection: Connection, rows: Iterable[Any], transform: Callable[[str, Any], Any]
) -> None:
    written = [
        {
            "of_device": row["device"],
            "of_seq": row["seq"],
            "was": row["before"] and dump(transform(row["field"], json.loads(row["before"]))),
            "is": row["after"] and dump(transform(row["field"], json.loads(row["after"]))),
        }
        for row in rows
    ]
    if written:
        statement = (
            update(operations)
            .where(operations.c.device == bindparam("of_device"))
            .where(operations.c.seq == bindparam("of_seq"))
            .values(before=bindparam("was"), after=bindparam("is"))
        )
        connection.execute(statement, written)


def _redacted(value: Any, redact: Redact) -> Any:
    """Return a value as JSON holds it with each text in it redacted; ids stay as they are."""
    match value:
        case str():
            if value[:1] in ("{", "["):
                try:
                    inner = json.loads(value)
                except ValueError:
                    return redact(value)
                redacted = _redacted(inner, redact)
                return value if redacted == inner else dump(redacted)
            return value if _ID.fullmatch(value) else redact(value)
        case list():
            return [_redacted(one, redact) for one in cast("list[Any]", value)]
        case dict():
            every = cast("dict[str, Any]", value)
            return {name: _redacted(one, redact) for name, one in every.items()}
        case _:
            return value


@cache
def _texts_of(kind: type[Record]) -> frozenset[str]:
    """Return the names of the fields into which people type."""
    hints = get_type_hints(kind)
    return frozenset(
        one.name
        for one in fields_of(kind)
        if one.name not in _CODES
        and (hints[one.name] in (str, Localised) or "tuple" in str(hints[one.name]))
    )
