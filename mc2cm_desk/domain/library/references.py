"""Which fields of records hold ids of cities, organisations, people and participants."""

from mc2cm_desk.domain import kinds
from mc2cm_desk.domain.people.organisation import Organisation
from mc2cm_desk.domain.people.participant import Participant
from mc2cm_desk.domain.people.person import Person
from mc2cm_desk.domain.places.city import City
from mc2cm_desk.domain.record import Record


def _holders(target: type[Record]) -> dict[type[Record], tuple[str, ...]]:
    found: dict[type[Record], tuple[str, ...]] = {}
    for kind in kinds.ALL:
        names = tuple(link.field for link in kind.links if target in link.targets)
        if names:
            found[kind.record] = names
    return found


REFERENCES: dict[type[Record], dict[type[Record], tuple[str, ...]]] = {
    target: _holders(target) for target in (City, Organisation, Person, Participant)
}
"""By the kind that is referred to: the kinds that do, and their fields: an id, or several."""
