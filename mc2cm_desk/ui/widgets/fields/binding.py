"""Which field of a record each editor of a form writes, looked at when the form is made."""

import types
from collections.abc import Collection, Iterable
from typing import Any, Union, get_args, get_origin

from mc2cm_desk.domain.library.field_values import plain_type, types_of
from mc2cm_desk.ui.widgets.fields.field import Field


def bind(fields: Iterable[Field], shape: type[Any], *, own: Collection[str] = ()) -> None:
    """Bind the editors of a form to the fields of a kind of record, or of a typed dictionary.

    ``own`` are the names of editors whose values the form itself turns into something else.
    TypeError: the kind has no field of this name, or one of another type than the editor gives.
    """
    known = types_of(shape)
    for field in fields:
        if field.name in own:
            continue
        if field.name not in known:
            message = f"{shape.__name__} has no field {field.name!r}"
            raise TypeError(message)
        if not any(issubclass(one, field.gives) for one in _classes(known[field.name])):
            message = f"{type(field).__name__} gives no {shape.__name__}.{field.name}"
            raise TypeError(message)


def _classes(hint: Any) -> list[type]:
    """Return the classes of the values of a type."""
    if get_origin(hint) in (Union, types.UnionType):
        return [
            one for part in get_args(hint) for one in _classes(part) if one is not types.NoneType
        ]
    return [get_origin(hint) or plain_type(hint)]
