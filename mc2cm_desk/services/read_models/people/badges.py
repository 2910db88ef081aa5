"""What stands on the badges of an event."""

from collections.abc import Iterable
from dataclasses import dataclass, field, replace
from datetime import date, time
from pathlib import Path

from mc2cm_desk.domain.door.badge_design import BadgeBack, BadgeDesign, BadgeOrder
from mc2cm_desk.domain.event.agenda import Day, SessionKind, SessionState, WorkingGroup
from mc2cm_desk.domain.event.event import Event
from mc2cm_desk.domain.event.programme import Programme
from mc2cm_desk.domain.ids import (
    NO_ID,
    BadgeDesignId,
    BadgeToken,
    EventId,
    ParticipantId,
    WorkingGroupId,
)
from mc2cm_desk.domain.languages import LANGUAGES
from mc2cm_desk.domain.localised import EMPTY, Localised
from mc2cm_desk.domain.people.names import fold
from mc2cm_desk.domain.people.participant import Consent, Participant, Role
from mc2cm_desk.domain.places.city import City
from mc2cm_desk.services.door import badges
from mc2cm_desk.services.event.agenda import in_order
from mc2cm_desk.services.library import Library, Repository
from mc2cm_desk.services.people.participants import ParticipantRow, rows
from mc2cm_desk.store.journal import creation_order

FUNDED_BY_EU = "EU"
"""The donor whose emblem we draw ourselves."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Badge:
    """One badge: names as they are read, codes for role and country, the token in the QR code.

    ``place`` is the one in the order in which people were put on the list.
    """

    id: ParticipantId
    name: str
    arabic_name: str = ""
    organisation: str = ""
    city: Localised = EMPTY
    country: str = ""
    role: Role = Role.PARTICIPANT
    group: str = ""
    token: BadgeToken
    photo_refused: bool = False
    placeholder: bool = False
    printed: bool = False
    place: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class AgendaLine:
    """One session as the back tells it; without ``groups`` (codes) it is for everybody."""

    on: date
    start: time
    title: Localised
    room: str = ""
    kind: SessionKind = SessionKind.PLENARY
    groups: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class BadgeSheet:
    """The badges of an event in the order of printing, and what is the same on all of them."""

    title: Localised
    programme: str
    host: Localised
    year: int
    language: str
    badges: tuple[Badge, ...]
    first_day: date | None = None
    last_day: date | None = None
    design: BadgeDesign = field(
        default_factory=lambda: BadgeDesign(id=BadgeDesignId(NO_ID), event=EventId(NO_ID))
    )
    agenda: tuple[AgendaLine, ...] = ()
    wifi: str = ""
    wifi_key: str = ""
    logos: tuple[Path, ...] = ()
    emblem: bool = False

    @property
    def head(self) -> str:
        """The line in the colour band: «MC2CM · Séville 2020»."""
        place = f"{self.host.text(self.language)} {self.year}".strip()
        return " · ".join(filter(None, (self.programme, place)))

    @property
    def network(self) -> tuple[str, str]:
        """Name and key of the network that telephones can join; empty where no key is known.

        The design may say another one than the event.
        """
        if self.design.wifi_name:
            return self.design.wifi_name, self.design.wifi_password
        return (self.wifi, self.wifi_key) if self.wifi and self.wifi_key else ("", "")

    def designed(self, **fields: object) -> "BadgeSheet":
        """Return it with another design."""
        return replace(self, design=replace(self.design, **fields))

    def agenda_of(self, letter: str) -> tuple[AgendaLine, ...]:
        """Return what somebody of the working group with this letter goes to; empty for none."""
        return tuple(one for one in self.agenda if not one.groups or letter in one.groups)


def badge_sheet(
    library: Library,
    event_id: EventId,
    language: str,
    *,
    ids: Iterable[ParticipantId] | None = None,
    order: BadgeOrder | str = "",
    missing: bool = False,
) -> BadgeSheet:
    """Return the badges of those who are expected, or of the participants named by ``ids``.

    ``order`` is the design's if not given; ``missing`` leaves out whose badge was printed as it
    is now: not the badges that were replaced since. Refused: gone.
    """
    with library.read() as view:
        event = view.require(Event, event_id)
        programme = view.get(Programme, event.programme)
        programme = programme.for_event(event) if programme else None
        host = view.get(City, event.host)
        design = badges.read(view, event_id)
        groups = {one.id: one.code for one in view.find(WorkingGroup, event=event_id)}
        chosen = _chosen(view.find(Participant, event=event_id), ids, missing=missing)
        found = rows(view, chosen)
        places = creation_order.places(view.connection, [one.id for one in chosen])
        agenda = _agenda(view, event_id, groups)
        logos = tuple(
            library.attachments.path(one.sha256) for one in badges.read_logos(view, design)
        )
    named = [one for one in found if not one.person.is_erased]
    made = [
        _badge(one, groups.get(one.participant.group, ""), places.get(one.id, 0)) for one in named
    ]
    return BadgeSheet(
        title=event.title,
        programme=programme.acronym if programme else "",
        host=host.name if host else EMPTY,
        year=event.first_day.year,
        language=language,
        badges=tuple(in_hand_out_order(made, BadgeOrder(order or design.sorting), language)),
        first_day=event.first_day,
        last_day=event.last_day,
        design=design,
        agenda=agenda,
        wifi=event.wifi,
        wifi_key=event.wifi_key,
        logos=tuple(one for one in logos if one.is_file()),
        emblem=programme is not None and FUNDED_BY_EU in programme.donors,
    )


def _chosen(
    everybody: Iterable[Participant], ids: Iterable[ParticipantId] | None, *, missing: bool
) -> list[Participant]:
    """Return those with these ids, or those expected; with ``missing`` only without a badge."""
    asked_for = None if ids is None else set(ids)
    return [
        one
        for one in everybody
        if (one.is_expected if asked_for is None else one.id in asked_for)
        and not (missing and one.badge_printed)
    ]


def in_hand_out_order(badges: Iterable[Badge], order: BadgeOrder, language: str) -> list[Badge]:
    """Return badges that come by family name in another order; what is unknown comes last."""
    every = list(badges)
    match order:
        case BadgeOrder.GROUP:
            every.sort(key=lambda one: (not one.group, fold(one.group)))
        case BadgeOrder.CITY:
            every.sort(key=lambda one: (one.city.is_empty, fold(one.city.text(language))))
        case BadgeOrder.ORGANISATION:
            every.sort(key=lambda one: (not one.organisation, fold(one.organisation)))
        case BadgeOrder.LIST:
            every.sort(key=lambda one: one.place)
        case BadgeOrder.NAME:
            pass
    return every


def shows_wifi(sheet: BadgeSheet) -> bool:
    """Say whether there is a network to tell on the back."""
    known = sheet.design.wifi_name or sheet.wifi
    return sheet.design.back is BadgeBack.AGENDA_WIFI and bool(known)


def _agenda(
    view: Repository, event_id: EventId, groups: dict[WorkingGroupId, str]
) -> tuple[AgendaLine, ...]:
    dates = {day.id: day.date for day in view.find(Day, event=event_id)}
    return tuple(
        AgendaLine(
            on=dates[one.day],
            start=one.start,
            title=one.title,
            room=one.room,
            kind=one.kind,
            groups=tuple(groups[key] for key in one.groups if key in groups),
        )
        for one in in_order(view, event_id)
        if one.state is not SessionState.CANCELLED
    )


def _city(city: City) -> Localised:
    return Localised({code: city.name_in(code) for code in LANGUAGES})


def _badge(row: ParticipantRow, group: str, place: int) -> Badge:
    participant, person = row.participant, row.person
    return Badge(
        id=participant.id,
        name=person.name,
        arabic_name=person.arabic_name if person.arabic_name != person.name else "",
        organisation=row.organisation.name if row.organisation else "",
        city=_city(row.city) if row.city else EMPTY,
        country=row.country,
        role=participant.role,
        group=group,
        token=participant.token,
        photo_refused=participant.photo_consent in (Consent.REFUSED, Consent.WITHDRAWN),
        placeholder=participant.placeholder or person.placeholder,
        printed=participant.badge_printed,
        place=place,
    )
