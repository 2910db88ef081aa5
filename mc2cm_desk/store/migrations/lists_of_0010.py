"""Order keys and differences of lists as revision 0010 writes them; they are never changed.

What the program does with lists today is in `domain/library/order.py` and `store/journal/paths.py`.
"""

import json
from collections.abc import Iterator, Mapping, Sequence
from difflib import SequenceMatcher
from typing import cast

Leaf = str | int | float | None
Leaves = dict[str, Leaf]
Difference = tuple[str, Leaf, Leaf]
"""(path, value before, value after)."""

DIGITS = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz"
_BASE = len(DIGITS)
dump = json.JSONEncoder(ensure_ascii=False, separators=(",", ":")).encode


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
    first, second = [dump(parts) for _, _, parts in old], [dump(parts) for parts in new]
    staying_elements: list[tuple[str, str, Leaves] | None] = []
    gone: list[tuple[str, str, Leaves]] = []
    matcher = SequenceMatcher(a=first, b=second, autojunk=False)
    for how, low, high, start, end in matcher.get_opcodes():
        if how == "delete":
            gone += old[low:high]
            continue
        # A changed element stands where it stood: it keeps its key, so that changes merge.
        pairs = old[low:high][: end - start]
        staying_elements += [*pairs, *[None] * (end - start - len(pairs))]
        gone += old[low:high][len(pairs) :]
    for key, order, _ in gone:
        yield f"{name}/{key}", order, None
    orders = _places([one[1] if one else None for one in staying_elements])
    for element, order, now in zip(staying_elements, orders, new, strict=True):
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
        found.append(order or _between(found[-1] if found else None, following))
    return found


def _between(before: str | None, after: str | None) -> str:
    """Return a key that sorts after ``before`` and before ``after`` (none: the end of the list)."""
    return _midpoint(before or "", after)


def _midpoint(low: str, high: str | None) -> str:
    if high is not None:
        shared = 0
        while shared < len(high) and (low[shared : shared + 1] or "0") == high[shared]:
            shared += 1
        if shared:
            return high[:shared] + _midpoint(low[shared:], high[shared:])
    first = DIGITS.index(low[0]) if low else 0
    last = DIGITS.index(high[0]) if high else _BASE
    if last - first > 1:
        # Appending is what people do most: a step of one keeps keys short for thousands of rows.
        step = first + 1 if high is None else (first + last) // 2
        return DIGITS[step]
    if high and len(high) > 1:
        return high[0]
    return DIGITS[first] + _midpoint(low[1:], None)


def spread(count: int) -> list[str]:
    """Return ``count`` keys in order, all of one length, for a list written at once."""
    width = 1
    while (_BASE - 1) ** min(width, 2) * _BASE ** max(width - 2, 0) < count:
        width += 1
    keys: list[str] = []
    value = _BASE ** (width - 1)
    while len(keys) < count:
        # A key that ends in zero would leave no room before the one behind it.
        if value % _BASE:
            keys.append(_written(value))
        value += 1
    return keys


def _written(value: int) -> str:
    rest, digit = divmod(value, _BASE)
    return (_written(rest) if rest else "") + DIGITS[digit]
