"""The programme that holds events: MC2CM, its partners and donors."""

import re
from dataclasses import dataclass, replace
from enum import StrEnum
from typing import Self, TypedDict

from mc2cm_desk.domain.event.event import Event
from mc2cm_desk.domain.ids import ProgrammeId
from mc2cm_desk.domain.localised import EMPTY, Localised
from mc2cm_desk.domain.record import Record, required
from mc2cm_desk.domain.refusal import Refused


class PublicationLook(StrEnum):
    """How publications look."""

    PROGRAMME = "programme"
    PLAIN = "plain"


@dataclass(frozen=True, slots=True, kw_only=True)
class Programme(Record):
    """A programme with what its publications must say about it, and how they look.

    Colours are ``rrggbb``; an empty one is that of the look.
    ``words`` are those that its people added to the dictionaries.
    """

    id: ProgrammeId
    name: Localised
    acronym: str = ""
    about: Localised = EMPTY
    partners: tuple[str, ...] = ()
    donors: tuple[str, ...] = ()
    funding: Localised = EMPTY
    disclaimer: Localised = EMPTY
    contact: str = ""
    website: str = ""
    look: PublicationLook = PublicationLook.PROGRAMME
    main_colour: str = ""
    accent_colour: str = ""
    words: tuple[str, ...] = ()

    def for_event(self, event: Event) -> Self:
        """Return it with the partners and donors of one of its events after its own."""
        return replace(
            self,
            partners=tuple(dict.fromkeys((*self.partners, *event.partners))),
            donors=tuple(dict.fromkeys((*self.donors, *event.donors))),
        )

    def checked(self) -> Self:
        """Return it if it can be written. Refused: programme-without-name, colour-unreadable."""
        required(self.name, "programme-without-name")
        for colour in (self.main_colour, self.accent_colour):
            if colour and not re.fullmatch(r"[0-9a-f]{6}", colour):
                raise Refused("colour-unreadable", value=colour)
        return self


class ProgrammeChanges(TypedDict, total=False):
    """The fields that may be given for the programme."""

    name: Localised
    acronym: str
    about: Localised
    partners: tuple[str, ...]
    donors: tuple[str, ...]
    funding: Localised
    disclaimer: Localised
    contact: str
    website: str
    look: PublicationLook
    main_colour: str
    accent_colour: str
    words: tuple[str, ...]
