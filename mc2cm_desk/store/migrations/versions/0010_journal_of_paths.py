"""The journal by paths: each language and each element of a list is an operation of its own.

Operations are numbered anew, in their old order: copies of one library that are brought up to date
apart come to the same numbers for what they have in common.
"""

# What is read here is JSON of an earlier form, whose types are no longer written down.
# pyright: reportUnknownMemberType=false, reportUnknownVariableType=false
# pyright: reportUnknownArgumentType=false

import json
from collections import defaultdict
from collections.abc import Iterator
from typing import Any

import sqlalchemy as sa
from alembic import op

from mc2cm_desk.store.migrations.lists_of_0010 import (
    dump,
    element_differences,
    link_differences,
    spread,
)

revision = "0010"
down_revision = "0009"

LANGUAGES = ("fr", "en", "ar")
LOCALISED = {
    "attachment": "caption alternative",
    "challenge": "statement",
    "city": "name",
    "city_case": "title city_text summary context objective action partners beneficiaries"
    " participation resources difficulties lessons transfer",
    "cluster": "name",
    "commitment": "what",
    "day": "title",
    "discussion_note": "text",
    "event": "title description objective",
    "field_visit": "title place purpose photo_rule thanks",
    "follow_up": "text",
    "observation": "text",
    "organisation": "names",
    "programme": "name about funding disclaimer",
    "recommendation": "text explanation addressee",
    "reference_document": "title summary",
    "session": "title question",
    "working_group": "name",
}
LINKS = {
    "attachment": "people",
    "challenge": "themes cities levels",
    "city": "kept_apart",
    "city_case": "presenters themes global_compact sdg_targets challenges",
    "discussion_note": "themes",
    "event": "themes languages",
    "field_visit": "themes registered",
    "learning_note": "part_order",
    "organisation": "kept_apart",
    "participant": "languages replaced_tokens",
    "person": "kept_apart",
    "recommendation": "levels themes cities groups global_compact sdg_targets",
    "reference_document": "global_compact sdg_targets",
    "session": "groups speakers",
}
LISTS: dict[str, dict[str, tuple[str, ...]]] = {
    "badge_design": {"colours": ()},
    "city": {"other_names": ()},
    "city_case": {"results": ("text",), "sources": ()},
    "event": {"donors": (), "partners": ()},
    "field_visit": {"stops": ("place", "topic")},
    "note_version": {"parts": ()},
    "organisation": {"other_names": ()},
    "person": {"other_emails": (), "other_names": (), "other_phones": ()},
    "programme": {"donors": (), "partners": (), "words": ()},
    "reference_document": {
        "definitions": ("term", "definition"),
        "key_messages": ("text",),
        "questions": (),
    },
}
"""The lists whose elements are no codes, with the localised parts of an element."""

Key = tuple[str, int]
Element = tuple[str, str, dict[str, Any]]


def upgrade() -> None:
    connection = op.get_bind()
    rows = connection.execute(sa.text("SELECT * FROM operation")).mappings().all()
    op.drop_table("operation")
    op.add_column("change", sa.Column("arrived", sa.Text(), nullable=False, server_default=""))
    operation = op.create_table(
        "operation",
        *_columns(),
        sa.ForeignKeyConstraint(["change"], ["change.id"], deferrable=True, initially="DEFERRED"),
    )
    op.create_index("ix_operation_change", "operation", ["change"])
    op.create_index("ix_operation_record_field", "operation", ["record", "field"])
    op.create_index("ix_operation_stamp", "operation", ["stamp"])
    head = op.create_table(
        "head",
        sa.Column("record", sa.Text(), primary_key=True),
        sa.Column("field", sa.Text(), primary_key=True),
        sa.Column("device", sa.Text(), primary_key=True),
        sa.Column("seq", sa.Integer(), primary_key=True),
        sa.ForeignKeyConstraint(
            ["device", "seq"],
            ["operation.device", "operation.seq"],
            deferrable=True,
            initially="DEFERRED",
        ),
    )
    op.create_table("parked", *_columns())
    journal = Journal()
    written = [one for row in sorted(rows, key=_place) for one in journal.again(dict(row))]
    if written:
        connection.execute(sa.insert(operation), written)
    if heads := list(journal.heads()):
        connection.execute(sa.insert(head), heads)
    if journal.last:
        statement = sa.text('UPDATE "change" SET last_seq = :last WHERE id = :change')
        lasts = [{"last": last, "change": change} for change, last in journal.last.items()]
        connection.execute(statement, lasts)
    _once(connection)


def _columns() -> list[sa.Column[Any]]:
    return [
        sa.Column("device", sa.Text(), primary_key=True),
        sa.Column("seq", sa.Integer(), primary_key=True),
        sa.Column("stamp", sa.Text(), nullable=False),
        sa.Column("change", sa.Text(), nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("record", sa.Text(), nullable=False),
        sa.Column("field", sa.Text(), nullable=False),
        sa.Column("before", sa.Text(), nullable=True),
        sa.Column("after", sa.Text(), nullable=True),
        sa.Column("parents", sa.Text(), nullable=False),
        sa.Column("schema", sa.Integer(), nullable=False),
    ]


def _place(row: Any) -> tuple[str, str, int]:
    return row["stamp"], row["device"], row["seq"]


def _once(connection: sa.Connection) -> None:
    """Let lists of codes and texts have each once, as the journal does."""
    for kind in LINKS.keys() | LISTS.keys():
        texts = [name for name, within in LISTS.get(kind, {}).items() if not within]
        for name in [*LINKS.get(kind, "").split(), *texts]:
            chosen = sa.text(f'SELECT id, "{name}" FROM "{kind}" WHERE "{name}" LIKE \'%,%\'')
            for record, cell in connection.execute(chosen).all():
                values = json.loads(cell)
                if not all(isinstance(one, str) for one in values):
                    continue
                once = list(dict.fromkeys(values))
                if once != values:
                    changed = sa.text(f'UPDATE "{kind}" SET "{name}" = :cell WHERE id = :record')
                    connection.execute(changed, {"cell": dump(once), "record": record})


class Journal:
    """Writes operations again by paths, and keeps what stands after each.

    Attributes:
        last: the last number of every unit of work.
    """

    def __init__(self) -> None:
        self.last: dict[str, int] = {}
        self._numbers: dict[str, int] = defaultdict(int)
        self._heads: dict[str, dict[str, list[Key]]] = defaultdict(dict)
        self._creations: dict[str, list[Key]] = defaultdict(list)
        self._links: dict[tuple[str, str], dict[str, str]] = defaultdict(dict)
        self._lists: dict[tuple[str, str], dict[str, Element]] = defaultdict(dict)
        self._removed: set[str] = set()

    def again(self, row: dict[str, Any]) -> Iterator[dict[str, Any]]:
        """Yield the operations that an old one becomes."""
        record = row["record"]
        after = json.loads(row["after"])
        if row["field"] == "":
            leaves = dict(self._created(row["kind"], record, after))
            yield self._numbered(row, "", None, leaves, [])
            self._creations[record].append((row["device"], self._numbers[row["device"]]))
            return
        before = json.loads(row["before"]) if row["before"] is not None else None
        for path, old, new in list(self._differences(row, before, after)):
            heads = self._heads[record]
            replaced = set(heads.get(path) or self._creations[record])
            if path == "deleted":
                replaced.update(self._creations[record], *heads.values())
            elif record in self._removed:
                replaced.update(heads.get("deleted", ()))
            yield self._numbered(row, path, old, new, sorted(replaced))
            heads[path] = [(row["device"], self._numbers[row["device"]])]
        if row["field"] == "deleted":
            (self._removed.add if after is not None else self._removed.discard)(record)

    def heads(self) -> Iterator[dict[str, Any]]:
        """Yield the rows of the table of heads."""
        for record, mine in self._heads.items():
            for path, keys in mine.items():
                for device, seq in keys:
                    yield {"record": record, "field": path, "device": device, "seq": seq}

    def _numbered(
        self, row: dict[str, Any], path: str, before: Any, after: Any, parents: list[Key]
    ) -> dict[str, Any]:
        device = row["device"]
        self._numbers[device] += 1
        self.last[row["change"]] = self._numbers[device]
        return row | {
            "seq": self._numbers[device],
            "field": path,
            "before": dump(before) if path else None,
            "after": dump(after),
            "parents": dump([f"{one}:{seq}" for one, seq in parents]),
            "schema": 1,
        }

    def _created(self, kind: str, record: str, cells: dict[str, Any]) -> Iterator[tuple[str, Any]]:
        for name, cell in cells.items():
            shape = _shape(kind, name)
            if shape == "localised":
                texts = json.loads(cell) if cell else {}
                yield from ((f"{name}.{one}", texts[one]) for one in LANGUAGES if texts.get(one))
            elif shape == "links":
                keys = list(dict.fromkeys(json.loads(cell) if cell else []))
                for key, order in zip(keys, spread(len(keys)), strict=True):
                    self._links[record, name][key] = order
                    yield f"{name}/{key}", order
            elif shape == "list":
                every = _parts(kind, name, cell)
                for number, (order, leaves) in enumerate(
                    zip(spread(len(every)), every, strict=True)
                ):
                    self._lists[record, name][str(number)] = (str(number), order, leaves)
                    yield f"{name}/{number}", order
                    yield from ((f"{name}/{number}{part}", leaf) for part, leaf in leaves.items())
            else:
                yield name, cell

    def _differences(
        self, row: dict[str, Any], before: Any, after: Any
    ) -> Iterator[tuple[str, Any, Any]]:
        kind, record, name = row["kind"], row["record"], row["field"]
        match _shape(kind, name):
            case "localised":
                was = json.loads(before) if before else {}
                now = json.loads(after) if after else {}
                for language in LANGUAGES:
                    old, new = was.get(language, ""), now.get(language, "")
                    if old != new:
                        yield f"{name}.{language}", old, new
            case "links":
                known = self._links[record, name]
                new = list(dict.fromkeys(json.loads(after) if after else []))
                for path, old, order in list(link_differences(name, dict(known), new)):
                    key = path.partition("/")[2]
                    if order is None:
                        del known[key]
                    else:
                        known[key] = str(order)
                    yield path, old, order
            case "list":
                elements = self._lists[record, name]
                old = sorted(elements.values(), key=lambda one: (one[1], one[0]))
                keys = (f"{row['device']}-{row['seq']}-{n}" for n in range(10_000))
                new_parts = _parts(kind, name, after)
                for path, was, now in list(element_differences(name, old, new_parts, keys)):
                    key, dot, part = path.partition("/")[2].partition(".")
                    if dot:
                        elements[key][2][dot + part] = now
                    elif now is None:
                        del elements[key]
                    else:
                        parts = elements[key][2] if key in elements else {}
                        elements[key] = (key, str(now), parts)
                    yield path, was, now
            case _:
                yield name, before, after


def _shape(kind: str, name: str) -> str:
    if name in LOCALISED.get(kind, "").split():
        return "localised"
    if name in LINKS.get(kind, "").split():
        return "links"
    return "list" if name in LISTS.get(kind, {}) else ""


def _parts(kind: str, name: str, cell: str) -> list[dict[str, Any]]:
    """Return the elements of an old list as paths within each."""
    found: list[dict[str, Any]] = []
    seen: set[str] = set()
    for one in json.loads(cell) if cell else []:
        if isinstance(one, str):
            if one not in seen:
                found.append({".value": one})
            seen.add(one)
        elif name == "questions":
            found.append(
                {f".{language}": one[language] for language in LANGUAGES if one.get(language)}
            )
        else:
            leaves: dict[str, Any] = {}
            for part, value in one.items():
                if part in LISTS[kind][name]:
                    texts = value or {}
                    for language in LANGUAGES:
                        if texts.get(language):
                            leaves[f".{part}.{language}"] = texts[language]
                else:
                    leaves[f".{part}"] = value
            found.append(leaves)
    return found
