"""What operations say together: of every path the last ones that know of each other's past.

The same operations give the same answer in whatever order they came:

* The *heads* of a path are its operations that no other operation on the path names as a parent.
  A creation sets the paths that it mentions.
* Among several heads the one with the highest stamp (then device, then number) holds. An element
  of a list is there as long as one of its heads says so.
* Where heads say different things, that is an open choice: what does not hold is not lost.
* An operation whose value was taken out, because the next one of the same run of typing followed,
  says nothing.
"""

import json
from collections.abc import Iterable
from dataclasses import dataclass, field
from operator import attrgetter
from typing import Any, NamedTuple, cast

from mc2cm_desk.domain.ids import ChangeId, DeviceId, RecordId
from mc2cm_desk.store.journal.paths import LINKS, Leaf, Leaves


class Operation(NamedTuple):
    """One operation of the journal; texts as the table holds them."""

    device: DeviceId
    seq: int
    stamp: str
    change: ChangeId
    kind: str
    record: RecordId
    field: str
    before: str | None
    after: str | None
    parents: str
    schema: int

    @property
    def key(self) -> tuple[DeviceId, int]:
        """What names the operation: device and number."""
        return self.device, self.seq

    @property
    def place(self) -> tuple[str, DeviceId, int]:
        """What decides between concurrent operations."""
        return self.stamp, self.device, self.seq


Key = tuple[DeviceId, int]


def parents_of(written: str) -> frozenset[Key]:
    """Return the operations that a list of parents names."""
    if written == "[]":
        return frozenset()
    pairs = (one.rpartition(":") for one in json.loads(written))
    return frozenset((DeviceId(device), int(seq)) for device, _, seq in pairs)


@dataclass(slots=True)
class Resolved:
    """One record as its operations state it.

    Attributes:
        leaves: the value of every path that an operation mentions.
        heads: the heads of every path that was changed after creation.
        open: of every path with an open choice its heads and what each says.
        created, last: the first creation and the latest operation.
    """

    leaves: Leaves = field(default_factory=dict[str, Leaf])
    heads: dict[str, list[Key]] = field(default_factory=dict[str, list[Key]])
    open: dict[str, list[tuple[Key, Leaf]]] = field(
        default_factory=dict[str, list[tuple[Key, Leaf]]]
    )
    created: Operation | None = None
    last: Operation | None = None


def resolve(operations: Iterable[Operation]) -> Resolved:
    """Return what the operations of one record say."""
    found = Resolved()
    creations: list[tuple[Operation, dict[str, Any]]] = []
    by_path: dict[str, list[Operation]] = {}
    for one in operations:
        if found.last is None or one.place > found.last.place:
            found.last = one
        if one.field:
            by_path.setdefault(one.field, []).append(one)
        else:
            creations.append((one, json.loads(one.after or "{}")))
    creations.sort(key=lambda pair: pair[0].place)
    found.created = creations[0][0] if creations else None
    for path in {path for _, leaves in creations for path in leaves} - by_path.keys():
        heads = [(one, leaves[path]) for one, leaves in creations if path in leaves]
        _resolve_path(found, path, heads)
    for path, mine in by_path.items():
        known = frozenset[Key]().union(*(parents_of(one.parents) for one in mine))
        heads = [(one, leaves[path]) for one, leaves in creations if path in leaves]
        heads += [(one, json.loads(one.after)) for one in mine if one.after is not None]
        heads = [(one, leaf) for one, leaf in heads if one.key not in known]
        found.heads[path] = [one.key for one in mine if one.key not in known]
        found.heads[path] += [one.key for one, _ in heads if not one.field]
        _resolve_path(found, path, heads)
    _removed_and_changed(found, by_path, [one.key for one, _ in creations])
    return found


def _resolve_path(found: Resolved, path: str, heads: list[tuple[Operation, Leaf]]) -> None:
    if not heads:
        return
    heads.sort(key=lambda head: head[0].place)
    value = heads[-1][1]
    if is_element(path):
        # A place among the others is nothing to ask about; a removal yields to who changed it.
        value = next((leaf for _, leaf in reversed(heads) if leaf is not None), None)
    elif len({repr(leaf) for _, leaf in heads}) > 1:
        found.open[path] = [(one.key, leaf) for one, leaf in heads]
    found.leaves[path] = value


def is_element(path: str) -> bool:
    """Return whether a path is that of an element itself, not of a part of it."""
    field, slash, rest = path.partition("/")
    return bool(slash) and (field in LINKS or "." not in rest)


def _removed_and_changed(
    found: Resolved, by_path: dict[str, list[Operation]], creations: list[Key]
) -> None:
    """Keep a record that was removed by who had not seen what others changed in it.

    Whoever changes a removed record names the removal among the parents.
    """
    if found.leaves.get("deleted") is None:
        return
    removals = [one for one in by_path["deleted"] if one.key in found.heads["deleted"]]
    removals.sort(key=attrgetter("place"))
    gone = {one.key for one in removals}
    units = {one.change for one in removals}
    seen = frozenset[Key]().union(*(parents_of(one.parents) for one in removals))
    unseen = [key for key in creations if key not in seen]
    for path, mine in by_path.items():
        heads = set(found.heads[path]) - seen if path != "deleted" else set[Key]()
        unseen += [
            one.key
            for one in mine
            if one.key in heads and one.change not in units and not gone & parents_of(one.parents)
        ]
    if unseen:
        removed = [(one.key, cast("Leaf", json.loads(one.after or "null"))) for one in removals]
        found.open["deleted"] = [*((key, None) for key in sorted(unseen)), *removed]
        found.leaves["deleted"] = None
