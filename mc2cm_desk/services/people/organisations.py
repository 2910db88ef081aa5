"""Organisations: found by every name that they have or had."""

from collections.abc import Mapping

from mc2cm_desk.domain.ids import CityId, OrganisationId
from mc2cm_desk.domain.library import natural_keys
from mc2cm_desk.domain.people.names import fold
from mc2cm_desk.domain.people.organisation import Organisation
from mc2cm_desk.services.library import Repository, UnitOfWork
from mc2cm_desk.services.record_ids import new_record_id
from mc2cm_desk.store.repository import cached


@cached
def known(view: Repository) -> Mapping[str, OrganisationId]:
    """Return the ids of the organisations by every folded name.

    Names under which lists knew one come after those that one has now.
    """
    found: dict[str, OrganisationId] = {}
    every = view.find(Organisation)
    for one in every:
        found.setdefault(fold(one.name), one.id)
    for one in every:
        for name in (*one.names.texts(), *one.other_names):
            found.setdefault(fold(name), one.id)
    return found


def new_organisation_id(work: UnitOfWork, name: str, city_id: CityId) -> OrganisationId:
    """Return the id for a new organisation, to be kept with ``work.put``."""
    key = natural_keys.organisation(name, city_id)
    return OrganisationId(new_record_id(work, Organisation, key))
