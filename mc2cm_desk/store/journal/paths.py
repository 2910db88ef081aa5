"""Records as the journal writes them: one path for each value that changes by itself.

* ``status``: a simple field.
* ``text.fr``: one language of a localised text.
* ``cities/ID``: a link; its value is the order key of its place, null once it was taken away.
* ``stops/KEY`` and ``stops/KEY.place.fr``: an element of a list and the values of its parts.

No list is ever one value: two laptops that add a city to one card both have theirs. Links are
paths of the record rather than records of a table of their own, so that a card with its cities is
still read with one row; for whoever reads the journal a link is written, and taken away, apart.
"""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import MISSING, dataclass, fields, is_dataclass
from datetime import datetime
from difflib import SequenceMatcher
from enum import StrEnum
from functools import cache
from typing import Any, cast, get_args

from mc2cm_desk.domain import kinds
from mc2cm_desk.domain.ids import DeviceId, RecordId
from mc2cm_desk.domain.library.order import between, spread
from mc2cm_desk.domain.localised import EMPTY, Localised
from mc2cm_desk.domain.record import Record
from mc2cm_desk.store.columns import Field, dump, fields_of, json_converters, parts_of

Leaf = str | int | float | None
Leaves = dict[str, Leaf]
Difference = tuple[str, Leaf, Leaf]
"""(path, value before, value after)."""

FOLLOWING = frozenset({"id", "created", "updated", "device"})
"""Fields that follow from the operations themselves."""

CODES = frozenset(
    {"global_compact", "languages", "levels", "replaced_tokens", "sdg_targets", "themes"}
)
LINKS = CODES.union(link.field for kind in kinds.ALL for link in kind.links)
"""Lists of ids or codes, each at most once: an element is its own key."""


def root_of(path: str) -> str:
    """Return the field of a path."""
    return path.partition("/")[0].partition(".")[0]


@dataclass(frozen=True, slots=True)
class Element:
    """One element of a list: its key, the order key of its place, its value."""

    key: str
    order: str
    value: Any


@cache
def journalled(kind: type[Record]) -> tuple[tuple[Field, Any], ...]:
    """Return the fields of a kind that are journalled, with their defaults (MISSING: none)."""
    defaults = {one.name: one.default for one in fields(kind)}
    return tuple((one, defaults[one.name]) for one in fields_of(kind) if one.name not in FOLLOWING)


@cache
def lists_of(kind: type[Record]) -> tuple[Field, ...]:
    """Return the fields of a kind that hold several values."""
    return tuple(one for one in fields_of(kind) if one.is_list)


def is_links(field: Field) -> bool:
    """Return whether the elements of a list are their own keys."""
    item = get_args(field.hint)[0]
    return field.name in LINKS or (isinstance(item, type) and issubclass(item, StrEnum))


def created(value: Record) -> Leaves:
    """Return what the creation of a record says: what is not the default, and whole lists."""
    found: Leaves = {}
    for field, default in journalled(type(value)):
        mine = getattr(value, field.name)
        if field.is_list:
            found |= list_leaves(field, mine) if mine else {}
        elif field.is_localised:
            found |= localised_leaves(field.name, mine)
        elif mine is not default and mine != default:
            found[field.name] = field.to_cell(mine)
    return found


def localised_leaves(path: str, value: Localised) -> Leaves:
    """Return the texts that exist, by path."""
    return {f"{path}.{code}": text for code, text in value.items()}


def list_leaves(field: Field, values: Sequence[Any]) -> Leaves:
    """Return the paths of a list whose elements have no keys yet: they get their numbers."""
    found: Leaves = {}
    item, links = get_args(field.hint)[0], is_links(field)
    for number, (order, value) in enumerate(zip(spread(len(values)), values, strict=True)):
        if links:
            found[f"{field.name}/{value}"] = order
        else:
            path = f"{field.name}/{number}"
            found[path] = order
            found |= {path + name: leaf for name, leaf in parts(item, value).items()}
    return found


def parts(item: Any, value: Any) -> Leaves:
    """Return the values within an element, by what follows its path."""
    if isinstance(value, Localised):
        return localised_leaves("", value)
    if is_dataclass(value):
        found: Leaves = {}
        for name, hint in parts_of(item).items():
            part = getattr(value, name)
            if hint is Localised:
                found |= localised_leaves(f".{name}", part)
            else:
                write, _ = json_converters(hint)
                found[f".{name}"] = write(part) if write else part
        return found
    return {".value": value}


def _element(item: Any, leaves: Mapping[str, Leaf]) -> Any:
    """Return the value of an element from its `parts`."""
    if item is Localised:
        return _localised(leaves, "")
    if isinstance(item, type) and is_dataclass(item):
        values: dict[str, Any] = {}
        for name, hint in parts_of(item).items():
            if hint is Localised:
                values[name] = _localised(leaves, f".{name}")
            elif f".{name}" in leaves:
                _, read = json_converters(hint)
                leaf = leaves[f".{name}"]
                values[name] = read(leaf) if read else leaf
        return item(**values)
    return leaves.get(".value", "")


def _localised(leaves: Mapping[str, Leaf], path: str) -> Localised:
    begins = f"{path}."
    texts = {
        code: str(text)
        for one, text in leaves.items()
        if text and one.startswith(begins) and "." not in (code := one[len(begins) :])
    }
    return Localised(texts) if texts else EMPTY


def elements(field: Field, leaves: Mapping[str, Leaf]) -> list[Element]:
    """Return the elements of a list that are there, in order.

    ``leaves`` are those of the record, or of this field. A text that is there twice comes twice.
    """
    item, links = get_args(field.hint)[0], is_links(field)
    start = f"{field.name}/"
    within: dict[str, Leaves] = {}
    places: list[tuple[str, str]] = []
    for path, leaf in leaves.items():
        if not path.startswith(start):
            continue
        rest = path[len(start) :]
        key, dot, name = (rest, "", "") if links else rest.partition(".")
        if dot:
            within.setdefault(key, {})[dot + name] = leaf
        elif leaf is not None:
            places.append((str(leaf), key))
    if links:
        _, read = json_converters(item)
        return [Element(key, order, read(key) if read else key) for order, key in sorted(places)]
    return [
        Element(key, order, _element(item, within.get(key, {}))) for order, key in sorted(places)
    ]


def value_of(field: Field, leaves: Mapping[str, Leaf], default: Any) -> Any:
    """Return the value of a field from its paths; ``default`` where nothing states it."""
    if field.is_localised:
        return _localised(leaves, field.name)
    if field.is_list:
        values = tuple(one.value for one in elements(field, leaves))
        return values if len(values) < 2 else distinct(field, values)
    return field.from_cell(leaves[field.name]) if field.name in leaves else default


def leaf_at(kind: type[Record], leaves: Mapping[str, Leaf], path: str) -> Leaf:
    """Return the value of a path; where nothing mentions it, what that means."""
    if path in leaves:
        return leaves[path]
    for field, default in journalled(kind):
        if field.name == path:
            return None if default is MISSING else field.to_cell(default)
    return None if "/" in path else ""


def field_values(kind: type[Record], leaves: Mapping[str, Leaf]) -> dict[str, Any]:
    """Return the journalled fields of a kind by name; MISSING without a value or a default."""
    found: dict[str, Leaves] = defaultdict(dict)
    for path, leaf in leaves.items():
        found[root_of(path)][path] = leaf
    return {
        field.name: value_of(field, found[field.name], default)
        for field, default in journalled(kind)
    }


def distinct(field: Field, values: tuple[Any, ...]) -> tuple[Any, ...]:
    """Return a list as records hold it: texts, codes and ids each once."""
    item = get_args(field.hint)[0]
    if item is Localised or is_dataclass(item) or len(set(values)) == len(values):
        return values
    return tuple(dict.fromkeys(values))


def record(
    kind: type[Record],
    leaves: Mapping[str, Leaf],
    *,
    id: RecordId,
    created: datetime,
    updated: datetime,
    device: DeviceId,
) -> Record | None:
    """Return the record that paths describe; none if they do not say what every one has."""
    values = field_values(kind, leaves)
    if any(value is MISSING for value in values.values()):
        return None
    return kind(id=id, created=created, updated=updated, device=device, **values)


def differences(
    before: Record, after: Record, known: Mapping[str, Leaf], new_key: Iterable[str]
) -> Iterator[Difference]:
    """Yield what differs between two values of a record, path by path.

    ``known`` has the paths of those lists that differ, as they are now; ``new_key`` gives keys for
    elements that are added.
    """
    keys = iter(new_key)
    for field, _ in journalled(type(after)):
        name = field.name
        old, new = getattr(before, name), getattr(after, name)
        if old is new or old == new:
            continue
        if field.is_localised:
            for code in dict.fromkeys((*old, *new)):
                before_it, after_it = old.get(code, ""), new.get(code, "")
                if before_it != after_it:
                    yield f"{name}.{code}", before_it, after_it
        elif field.is_list:
            yield from _list_differences(field, elements(field, known), new, keys)
        else:
            yield name, field.to_cell(old), field.to_cell(new)


def _list_differences(
    field: Field, old: list[Element], new: Sequence[Any], keys: Iterator[str]
) -> Iterator[Difference]:
    if is_links(field):
        known = {one.key: one.order for one in old}
        yield from link_differences(field.name, known, [str(one) for one in new])
        return
    item = get_args(field.hint)[0]
    known_parts = [(one.key, one.order, parts(item, one.value)) for one in old]
    new_parts = [parts(item, one) for one in new]
    yield from element_differences(field.name, known_parts, new_parts, keys)


def link_differences(
    name: str, known: Mapping[str, str], new: Sequence[str]
) -> Iterator[Difference]:
    """Yield what differs between links that are there, with their order keys, and new ones."""
    for key, order in known.items():
        if key not in new:
            yield f"{name}/{key}", order, None
    staying = _rising([known.get(key) for key in new])
    for key, order in zip(new, _places(staying), strict=True):
        if known.get(key) != order:
            yield f"{name}/{key}", known.get(key), order


def element_differences(
    name: str, old: Sequence[tuple[str, str, Leaves]], new: Sequence[Leaves], keys: Iterator[str]
) -> Iterator[Difference]:
    """Yield what differs between elements (key, order key, parts) and the parts of new ones."""
    first, second = [dump(content) for _, _, content in old], [dump(content) for content in new]
    matched: list[tuple[str, str, Leaves] | None] = []
    gone: list[tuple[str, str, Leaves]] = []
    matcher = SequenceMatcher(a=first, b=second, autojunk=False)
    for how, low, high, start, end in matcher.get_opcodes():
        if how == "delete":
            gone += old[low:high]
            continue
        # A changed element stands where it stood: it keeps its key, so that changes merge.
        pairs = old[low:high][: end - start]
        matched += [*pairs, *[None] * (end - start - len(pairs))]
        gone += old[low:high][len(pairs) :]
    for key, order, _ in gone:
        yield f"{name}/{key}", order, None
    orders = _places([one[1] if one else None for one in matched])
    for element, order, now in zip(matched, orders, new, strict=True):
        key, place, was = element or (next(keys), None, {})
        changed = [one for one in was | now if was.get(one) != now.get(one)]
        # Who changes an element says that it is there: a removal elsewhere does not take it.
        if changed or place != order:
            yield f"{name}/{key}", place, order
        for one in changed:
            yield f"{name}/{key}{one}", was.get(one), now.get(one, "")


def _rising(orders: Sequence[str | None]) -> list[str | None]:
    """Return the keys that may stay so that all rise; as many as are easily found."""
    best: list[list[int]] = []
    for place, order in enumerate(orders):
        if order is None:
            continue
        runs = (run for run in best if cast("str", orders[run[-1]]) < order)
        best.append([*max(runs, key=len, default=list[int]()), place])
    staying = set(max(best, key=len, default=list[int]()))
    return [order if place in staying else None for place, order in enumerate(orders)]


def _places(orders: Sequence[str | None]) -> list[str]:
    """Return order keys that rise: those that are there, and new ones between them."""
    staying = _rising(orders)
    found: list[str] = []
    for place, order in enumerate(staying):
        following = next((one for one in staying[place + 1 :] if one is not None), None)
        found.append(order or between(found[-1] if found else None, following))
    return found
