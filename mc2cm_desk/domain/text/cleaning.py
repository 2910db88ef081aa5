"""Records and documents none of whose texts has a character that cannot be written."""

from dataclasses import fields, is_dataclass, replace
from enum import Enum
from functools import cache
from operator import is_not
from typing import Any, TypeVar, cast

from mc2cm_desk.domain.localised import Localised
from mc2cm_desk.domain.text.characters import plain_characters

T = TypeVar("T")


def cleaned(value: T) -> T:
    """Return a value with plain characters in all its texts; itself where nothing changes."""
    return cast("T", _cleaned(value))


def _cleaned(value: Any) -> Any:
    kind = cast("type[Any]", type(value))
    if kind is str:
        return plain_characters(value)
    if kind in (tuple, list):
        every = cast("list[Any]", kind(map(_cleaned, value)))
        return every if any(map(is_not, every, value)) else value
    if kind is dict:
        parts = {name: _cleaned(one) for name, one in value.items()}
        return parts if any(parts[name] is not value[name] for name in value) else value
    if kind is Localised:
        texts = {code: plain_characters(one) for code, one in value.items()}
        return Localised(texts) if any(texts[code] is not value[code] for code in texts) else value
    changed: dict[str, Any] = {}
    for name in _names(kind):
        old = getattr(value, name)
        new = _cleaned(old) if old else old
        if new is not old:
            changed[name] = new
    return replace(value, **changed) if changed else value


@cache
def _names(kind: type[Any]) -> tuple[str, ...]:
    """Return the fields of a kind in which text may stand; none for what has no fields."""
    if not is_dataclass(kind) or issubclass(kind, Enum):
        return ()
    return tuple(one.name for one in fields(kind))
