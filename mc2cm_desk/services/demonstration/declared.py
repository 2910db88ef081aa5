"""The demonstration's records of kinds that are declared to have a file of their own."""

import types
from collections.abc import Mapping
from dataclasses import fields
from datetime import date
from enum import StrEnum
from typing import Any, Union, cast, get_args, get_origin, get_type_hints

from mc2cm_desk.assets import read_json
from mc2cm_desk.domain import kinds
from mc2cm_desk.domain.event.agenda import Session, WorkingGroup
from mc2cm_desk.domain.kinds.kind import Kind
from mc2cm_desk.domain.localised import Localised
from mc2cm_desk.domain.record import Record
from mc2cm_desk.domain.steps.challenge import Challenge
from mc2cm_desk.domain.steps.city_case import CityCase
from mc2cm_desk.domain.steps.field_visit import Observation
from mc2cm_desk.domain.steps.recommendation import Commitment, Recommendation
from mc2cm_desk.services.demonstration.keys import FOLDER, Keys, localised
from mc2cm_desk.services.library import Library
from mc2cm_desk.services.records import last_order


def fill_declared(library: Library, keys: Keys) -> None:
    """Add the records of each kind that is declared to be in the demonstration.

    Its file ``<name>.json`` is a list of objects with the fields of the kind; a link holds the
    local keys of other files. Errors: KeyError (no such field or key), ValueError.
    """
    for kind in kinds.ALL:
        if kind.demonstration:
            for data in read_json(FOLDER, f"{kind.name}.json"):
                values = _values(kind, data, keys)
                with library.write(f"add-{kind.label}") as work:
                    if any(one.name == "order" for one in fields(kind.record)):
                        values["order"] = last_order(work, kind.record, event=keys.event.id)
                    work.put(kind.record(id=work.new_id(), event=keys.event.id, **values))


def _values(kind: Kind[Any], data: Mapping[str, Any], keys: Keys) -> dict[str, Any]:
    hints = get_type_hints(kind.record)
    known = _known(keys)
    links = {link.field: link.targets for link in kind.links}
    found: dict[str, Any] = {}
    for name, value in data.items():
        if name in links:
            ids = {key: one for target in links[name] for key, one in known[target].items()}
            found[name] = (
                tuple(map(ids.__getitem__, cast("list[str]", value)))
                if isinstance(value, list)
                else ids[value]
            )
        else:
            found[name] = _value(hints[name], value)
    return found


def _value(hint: Any, value: Any) -> Any:
    """Return the value of a field from JSON."""
    if get_origin(hint) in (Union, types.UnionType):
        return None if value is None else _value(get_args(hint)[0], value)
    if get_origin(hint) is tuple:
        return tuple(_value(get_args(hint)[0], one) for one in value)
    if hint is Localised:
        return localised(value)
    if hint is date:
        return date.fromisoformat(value)
    return hint(value) if isinstance(hint, type) and issubclass(hint, StrEnum) else value


def _known(keys: Keys) -> dict[type[Record], Mapping[str, str]]:
    """Return the ids by local key of each class of records that the other files make."""
    return {
        WorkingGroup: keys.groups,
        Session: keys.sessions,
        Challenge: keys.cards,
        CityCase: keys.cases,
        Observation: keys.observations,
        Recommendation: keys.recommendations,
        Commitment: keys.commitments,
    }
