"""The programme that holds events: MC2CM, its partners and donors."""

from dataclasses import dataclass
from typing import Self

from mc2cm_desk.domain.localised import EMPTY, Localised
from mc2cm_desk.domain.record import Record, required


@dataclass(frozen=True, slots=True, kw_only=True)
class Programme(Record):
    """A programme with what its publications must say about it.

    ``words`` are those that its people added to the dictionaries.
    """

    name: Localised
    acronym: str = ""
    about: Localised = EMPTY
    partners: tuple[str, ...] = ()
    donors: tuple[str, ...] = ()
    funding: Localised = EMPTY
    disclaimer: Localised = EMPTY
    contact: str = ""
    website: str = ""
    words: tuple[str, ...] = ()

    def checked(self) -> Self:
        required(self.name, "programme-without-name")
        return self
