"""The order in which a note prints what the record gives: chosen once, the same in each language.

Names are compared as the first of our languages writes them: notes in all languages have one order.
"""

from collections.abc import Callable, Iterable, Mapping
from datetime import date
from typing import Any, TypeVar

from mc2cm_desk.domain.ids import CityId, RecordId
from mc2cm_desk.domain.languages import LANGUAGES
from mc2cm_desk.domain.note.learning_note import NoteSection
from mc2cm_desk.domain.note.parts import BlockOrder, NotePart
from mc2cm_desk.domain.people.names import fold
from mc2cm_desk.domain.places.city import City
from mc2cm_desk.domain.record import Record

Kind = TypeVar("Kind", bound=Record)


def order_of(section: NoteSection | None, part: NotePart) -> BlockOrder:
    """Return the order of a part; one that it does not have is the usual one."""
    stored = section.order if section is not None else ""
    return next((one for one in part.declared.orders if one == stored), BlockOrder.NUMBER)


def arranged(
    records: Iterable[Kind],
    order: BlockOrder,
    *,
    votes: Mapping[RecordId, int],
    cities: Mapping[CityId, City],
) -> tuple[Kind, ...]:
    """Return records in an order; those that are alike in it stay as they come."""
    if order is BlockOrder.NUMBER:
        return tuple(records)
    return tuple(sorted(records, key=_key(order, votes, cities)))


def _key(
    order: BlockOrder, votes: Mapping[RecordId, int], cities: Mapping[CityId, City]
) -> Callable[[Any], Any]:
    def city(record: Any) -> tuple[bool, str]:
        """Return the sorting key of the city of a record; without one it is last."""
        known = cities.get(record.city)
        name = known.name.text(LANGUAGES.default) if known is not None else ""
        return not name, fold(name)

    match order:
        case BlockOrder.CITY:
            return city
        case BlockOrder.THEME:
            return lambda record: (not record.themes, record.themes[:1])
        case BlockOrder.VOTES:
            return lambda record: -votes.get(record.id, 0)
        case _:
            return lambda record: (record.due is None, record.due or date.min)
