"""Organisations that send people."""

from dataclasses import dataclass
from enum import StrEnum
from typing import Self, TypedDict

from mc2cm_desk.domain.ids import NO_ID, CityId, OrganisationId
from mc2cm_desk.domain.localised import EMPTY, Localised
from mc2cm_desk.domain.record import Record, at_most, required


class OrganisationKind(StrEnum):
    """What an organisation is; drives the counts that officials publish."""

    LOCAL_AUTHORITY = "local_authority"
    REGIONAL_AUTHORITY = "regional_authority"
    LOCAL_GOVERNMENT_NETWORK = "local_government_network"
    NATIONAL_AUTHORITY = "national_authority"
    INTERNATIONAL_ORGANISATION = "international_organisation"
    EU_INSTITUTION = "eu_institution"
    CIVIL_SOCIETY = "civil_society"
    MIGRANT_ASSOCIATION = "migrant_association"
    ACADEMIA = "academia"
    PRIVATE_SECTOR = "private_sector"
    MEDIA = "media"
    INDEPENDENT = "independent"
    OTHER = "other"


@dataclass(frozen=True, slots=True, kw_only=True)
class Organisation(Record):
    """An organisation; ``city`` is a City id.

    ``names`` are its official names in the languages of publications, where they are known;
    ``other_names`` spellings by which lists know it, ``kept_apart`` the ids of organisations that
    somebody said are others.
    """

    id: OrganisationId
    name: str
    names: Localised = EMPTY
    kind: OrganisationKind = OrganisationKind.OTHER
    city: CityId = CityId(NO_ID)
    other_names: tuple[str, ...] = ()
    kept_apart: tuple[OrganisationId, ...] = ()

    def checked(self) -> Self:
        """Return it if it can be written. Refused: organisation-without-name, too-long."""
        required(self.name, "organisation-without-name")
        at_most(self.name, 300, "organisation")
        return self


class OrganisationDetails(TypedDict, total=False):
    """What may be told of an organisation beside its name."""

    names: Localised
    kind: OrganisationKind
    city: CityId
    other_names: tuple[str, ...]
    kept_apart: tuple[OrganisationId, ...]


class OrganisationChanges(OrganisationDetails, total=False):
    """The fields that may be given for an organisation."""

    name: str
