"""Whether values may be given to the fields of a kind: an unknown field or type is refused."""

import types
from collections.abc import Mapping
from dataclasses import fields, is_dataclass
from functools import cache
from typing import Any, Union, cast, get_args, get_origin, get_type_hints

from mc2cm_desk.domain.record import Record
from mc2cm_desk.domain.refusal import Refused

_OWN = frozenset(one.name for one in fields(Record))
"""What the library gives itself: ids, times, devices."""


def refuse_unfit(shape: type[Any], values: Mapping[str, object]) -> None:
    """Refuse values that a kind of record, or a typed dictionary, has no field for.

    Refused: unknown-field, wrong-value.
    """
    known = types_of(shape)
    for name, value in values.items():
        if name not in known:
            raise Refused("unknown-field", field=name, kind=shape.__name__)
        if not _is_of(value, known[name]):
            raise Refused("wrong-value", field=name, kind=shape.__name__, value=str(value)[:80])


@cache
def types_of(shape: type[Any]) -> dict[str, Any]:
    """Return the types of the fields by name, without those that the library gives."""
    hints = get_type_hints(shape)
    names = [one.name for one in fields(shape)] if is_dataclass(shape) else list(hints)
    return {name: hints[name] for name in names if name not in _OWN}


def plain_type(hint: Any) -> Any:
    """Return the type that values have at run time: text for the type of an id."""
    while (beneath := getattr(hint, "__supertype__", None)) is not None:
        hint = beneath
    return hint


def _is_of(value: object, hint: Any) -> bool:
    """Say whether a value is of a type: a class, an optional one, or a tuple of one type."""
    if get_origin(hint) in (Union, types.UnionType):
        return any(_is_of(value, one) for one in get_args(hint))
    if get_origin(hint) is tuple:
        inner = get_args(hint)[0]
        every = cast("tuple[object, ...]", value)
        return isinstance(value, tuple) and all(_is_of(one, inner) for one in every)
    plain = plain_type(hint)
    if plain is float:
        return isinstance(value, float | int) and not isinstance(value, bool)
    if plain is int:
        return isinstance(value, int) and not isinstance(value, bool)
    return isinstance(value, plain)
