"""How the badges of an event look: layout, what they show, sizes, colours, the back."""

from dataclasses import dataclass, replace
from enum import StrEnum
from typing import Self, TypedDict

from mc2cm_desk.domain.ids import BadgeDesignId, EventId
from mc2cm_desk.domain.people.participant import Role
from mc2cm_desk.domain.record import LONGEST_LINE, Record, at_most
from mc2cm_desk.domain.refusal import Refused

NAME_SIZES = (60, 140)
"""Per cent of the size that suits the layout."""
CODE_SIZES = (14, 45)
"""Millimetres of the code without its quiet zone: 14 give modules of 0.67 mm, which every
camera and scanner of a welcome desk reads at arm's length."""


class BadgeLayout(StrEnum):
    """What the badges are printed on."""

    A4_FOUR = "a4-4"
    A6 = "a6"
    A7 = "a7"
    LABEL = "label"


class BadgeBack(StrEnum):
    """What stands on the back."""

    NONE = "none"
    AGENDA = "agenda"
    AGENDA_WIFI = "agenda_wifi"


class BadgeOrder(StrEnum):
    """In which order badges are printed, so that they can be handed out."""

    GROUP = "group"
    NAME = "name"
    CITY = "city"
    ORGANISATION = "organisation"
    LIST = "list"


class BadgeColour(StrEnum):
    """The palette of the band."""

    NAVY = "navy"
    SEA = "sea"
    TEAL = "teal"
    GREEN = "green"
    TERRACOTTA = "terracotta"
    OCHRE = "ochre"
    INK = "ink"
    SLATE = "slate"
    VIOLET = "violet"
    OLIVE = "olive"
    PLUM = "plum"
    SAND = "sand"
    SKY = "sky"
    MINT = "mint"
    ROSE = "rose"


PALETTE: dict[BadgeColour, str] = {
    BadgeColour.NAVY: "15507a",
    BadgeColour.SEA: "0f3d5e",
    BadgeColour.TEAL: "16757a",
    BadgeColour.GREEN: "2e7d4f",
    BadgeColour.TERRACOTTA: "b5452f",
    BadgeColour.OCHRE: "8f5f0d",
    BadgeColour.INK: "1d2a33",
    BadgeColour.SLATE: "4a5a63",
    BadgeColour.VIOLET: "5a4a86",
    BadgeColour.OLIVE: "6b5f4a",
    BadgeColour.PLUM: "7a2f5a",
    BadgeColour.SAND: "e6d7b4",
    BadgeColour.SKY: "b5d8ec",
    BadgeColour.MINT: "b9dfc8",
    BadgeColour.ROSE: "f3c4b8",
}

USUAL_COLOURS: dict[Role, BadgeColour] = {
    Role.PARTICIPANT: BadgeColour.NAVY,
    Role.SPEAKER_EXPERT: BadgeColour.TEAL,
    Role.FACILITATOR: BadgeColour.GREEN,
    Role.MODERATOR: BadgeColour.GREEN,
    Role.RAPPORTEUR: BadgeColour.TERRACOTTA,
    Role.HOST: BadgeColour.OCHRE,
    Role.ORGANISER: BadgeColour.INK,
    Role.FOCAL_POINT: BadgeColour.VIOLET,
    Role.INTERPRETER: BadgeColour.SLATE,
    Role.DONOR: BadgeColour.SEA,
    Role.OBSERVER: BadgeColour.OLIVE,
    Role.PRESS: BadgeColour.PLUM,
}


USUAL_CODE_SIZES: dict[BadgeLayout, int] = {
    BadgeLayout.A4_FOUR: 35,
    BadgeLayout.A6: 35,
    BadgeLayout.A7: 24,
    BadgeLayout.LABEL: 21,
}
"""Millimetres of the code while nobody chose."""


@dataclass(frozen=True, slots=True)
class RoleColour:
    """The colour that somebody chose for a role."""

    role: Role
    colour: BadgeColour


@dataclass(frozen=True, slots=True, kw_only=True)
class BadgeDesign(Record):
    """The design of one event's badges.

    ``name_size`` is per cent, ``code_size`` millimetres (0: what suits the layout). Wi-Fi without
    a password is an open one. Logos are the attachments of this record.
    """

    id: BadgeDesignId
    event: EventId
    layout: BadgeLayout = BadgeLayout.A4_FOUR
    show_arabic_name: bool = True
    show_organisation: bool = True
    show_city: bool = True
    show_country: bool = True
    show_role: bool = True
    role_colour: bool = True
    show_group: bool = False
    show_event_title: bool = False
    show_dates: bool = False
    show_logos: bool = False
    show_code: bool = True
    show_photo_mark: bool = True
    name_size: int = 100
    code_size: int = 0
    colours: tuple[RoleColour, ...] = ()
    back: BadgeBack = BadgeBack.NONE
    wifi_name: str = ""
    wifi_password: str = ""
    sorting: BadgeOrder = BadgeOrder.GROUP

    def checked(self) -> Self:
        """Return it if it can be written. Refused: badge-name-size, badge-code-size, too-long."""
        for field in ("wifi_name", "wifi_password"):
            at_most(getattr(self, field), LONGEST_LINE, field)
        least, most = NAME_SIZES
        if not least <= self.name_size <= most:
            raise Refused("badge-name-size", least=least, most=most)
        least, most = CODE_SIZES
        if self.code_size and not least <= self.code_size <= most:
            raise Refused("badge-code-size", least=least, most=most)
        return self

    @property
    def shown_code_size(self) -> int:
        """Millimetres of the code, as chosen or as it suits what is printed on."""
        if self.code_size:
            return self.code_size
        folded = self.has_back and self.layout is BadgeLayout.A4_FOUR
        return USUAL_CODE_SIZES[BadgeLayout.A7 if folded else self.layout]

    @property
    def has_back(self) -> bool:
        """Whether something is printed behind: a label is stuck on something."""
        return self.back is not BadgeBack.NONE and self.layout is not BadgeLayout.LABEL

    def colour_of(self, role: Role) -> BadgeColour:
        """Return the colour of a role's band."""
        if not self.role_colour:
            return BadgeColour.NAVY
        chosen = {one.role: one.colour for one in self.colours}
        return chosen.get(role, USUAL_COLOURS[role])

    def with_colour(self, role: Role, colour: BadgeColour) -> Self:
        """Return it with another colour for a role."""
        others = [one for one in self.colours if one.role is not role]
        if colour is not USUAL_COLOURS[role]:
            others.append(RoleColour(role, colour))
        order = list(Role)
        return replace(self, colours=tuple(sorted(others, key=lambda one: order.index(one.role))))


class BadgeDesignChanges(TypedDict, total=False):
    """The fields that may be given for the design of badges."""

    layout: BadgeLayout
    show_arabic_name: bool
    show_organisation: bool
    show_city: bool
    show_country: bool
    show_role: bool
    role_colour: bool
    show_group: bool
    show_event_title: bool
    show_dates: bool
    show_logos: bool
    show_code: bool
    show_photo_mark: bool
    name_size: int
    code_size: int
    colours: tuple[RoleColour, ...]
    back: BadgeBack
    wifi_name: str
    wifi_password: str
    sorting: BadgeOrder
