"""The full-text index: kept in the same transaction as the records it finds."""

from collections.abc import Iterable
from typing import Any

from sqlalchemy import Connection, delete, func, select

from mc2cm_desk.domain import kinds
from mc2cm_desk.domain.event.event import Event
from mc2cm_desk.domain.ids import NO_ID, EventId, RecordId
from mc2cm_desk.domain.kinds import NAMES
from mc2cm_desk.domain.kinds.kind import Search
from mc2cm_desk.domain.languages import LANGUAGES
from mc2cm_desk.domain.library.changes import Change
from mc2cm_desk.domain.people.names import fold, transliteration_key
from mc2cm_desk.domain.record import Record
from mc2cm_desk.store.dialects import SearchHit, dialect_of
from mc2cm_desk.store.insertion import insert_rows
from mc2cm_desk.store.repository import Repository, chunks
from mc2cm_desk.store.tables import search_entries

SEARCHED: dict[type[Record], Search[Any]] = {
    kind.record: kind.search for kind in kinds.ALL if kind.search is not None
}

_THROUGH: dict[type[Record], list[tuple[type[Record], str]]] = {}
"""By the kind of a linked record: the kinds that are found by its words, and their field."""
for _record, _search in SEARCHED.items():
    for _field in _search.through:
        for _target in kinds.of(_record).link(_field).targets:
            _THROUGH.setdefault(_target, []).append((_record, _field))

_PHONETIC_FROM = 3
_LAST = select(func.coalesce(func.max(search_entries.c.number), 0))

Line = tuple[RecordId, str, EventId, str, str]
"""What `search_entry` says of a record: record, kind, event, title, words."""


def refresh(view: Repository, changes: Iterable[Change]) -> None:
    """Bring the entries of changed records, and of those found by their words, up to date."""
    every = list(changes)
    stale = {c.after.id: c.after for c in every if type(c.after) in SEARCHED}
    fresh = {c.after.id for c in every if c.before is None}
    for (kind, field), ids in _found_through(every).items():
        stale.update((one.id, one) for one in _naming(view, kind, field, ids))
    if not stale:
        return
    _forget(view.connection, [record for record in stale if record not in fresh])
    live = [value for value in stale.values() if value.deleted is None]
    _remember(view.connection, _lines(view, live))


def _found_through(changes: Iterable[Change]) -> dict[tuple[type[Record], str], list[RecordId]]:
    """Return the changed records (ids) by whose words others are found, by kind and field."""
    found: dict[tuple[type[Record], str], list[RecordId]] = {}
    for change in changes:
        if change.before is not None:
            for through in _THROUGH.get(type(change.after), ()):
                found.setdefault(through, []).append(change.after.id)
    return found


def _naming(
    view: Repository, kind: type[Record], field: str, ids: list[RecordId]
) -> Iterable[Record]:
    """Return the live records that name one of these in a field."""
    if len(ids) == 1:
        chosen: dict[str, Any] = {field: ids[0]}
        return view.find(kind, **chosen)
    return [one for one in view.referring(kind, field, ids) if one.deleted is None]


def _forget(connection: Connection, records: list[RecordId]) -> None:
    for chunk in chunks(records):
        chosen = search_entries.c.record.in_(chunk)
        old = connection.execute(search_entries.select().where(chosen)).mappings().all()
        if old:
            columns = ("number", "title", "words")
            rows = [{name: row[name] for name in columns} for row in old]
            dialect_of(connection).unindex_entries(connection, rows)
            connection.execute(delete(search_entries).where(chosen))


def _remember(connection: Connection, lines: list[Line]) -> None:
    if not lines:
        return
    last: int = connection.execute(_LAST).scalar_one()
    names = search_entries.c.keys()
    rows = [
        dict(zip(names, (number, *line), strict=True))
        for number, line in enumerate(lines, start=last + 1)
    ]
    insert_rows(connection, search_entries, rows)
    dialect_of(connection).index_entries(connection, last)


def _lines(view: Repository, values: list[Record]) -> list[Line]:
    by_kind: dict[type[Record], list[Record]] = {}
    for value in values:
        by_kind.setdefault(type(value), []).append(value)
    lines: list[Line] = []
    for kind, records in by_kind.items():
        search, links = SEARCHED[kind], linked(view, kind, records)
        for one in records:
            event = one.id if isinstance(one, Event) else getattr(one, "event", EventId(NO_ID))
            found = links.get(one.id, {})
            # In the language in which it was said, where one is known.
            title = search.title(one, found).text(getattr(one, "language", LANGUAGES.default))
            lines.append((one.id, NAMES[kind], event, title, search.words(one, found)))
    return lines


def linked(
    view: Repository, kind: type[Record], records: Iterable[Record]
) -> dict[RecordId, dict[str, Record]]:
    """Return what the search words of records of a kind depend on: by record, then by field."""
    found: dict[RecordId, dict[str, Record]] = {}
    for field in SEARCHED[kind].through:
        named: dict[RecordId, RecordId] = {one.id: getattr(one, field) for one in records}
        for target in kinds.of(kind).link(field).targets:
            known = view.get_many(target, named.values())
            for record, other in named.items():
                if other in known:
                    found.setdefault(record, {})[field] = known[other]
    return found


def query(
    connection: Connection,
    words: str,
    *,
    event: EventId = EventId(NO_ID),
    kind: str = "",
    limit: int = 50,
) -> list[SearchHit]:
    """Return (kind, record, event, title) of what contains every word or beginning of a word.

    A whole name finds those that sound like it too, in either script.
    """
    terms = [
        _term(term) for term in fold(words).replace('"', " ").split() if any(map(str.isalnum, term))
    ]
    return dialect_of(connection).search(connection, terms, event, kind, limit) if terms else []


def _term(word: str) -> list[str]:
    sound = transliteration_key(word)
    # Fewer consonants sound like too many names.
    if len(sound) < _PHONETIC_FROM or not sound.isalpha():
        return [word]
    return [word, sound]
