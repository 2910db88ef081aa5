"""What stands on the badges of an event."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from typing import Literal

from mc2cm_desk.domain.agenda import WorkingGroup
from mc2cm_desk.domain.city import City
from mc2cm_desk.domain.event import Event
from mc2cm_desk.domain.localised import EMPTY, Localised
from mc2cm_desk.domain.names import fold
from mc2cm_desk.domain.participant import Consent, Participant, Role
from mc2cm_desk.domain.programme import Programme
from mc2cm_desk.services.library import Library
from mc2cm_desk.services.participants import ParticipantRow, rows

Order = Literal["group", "name"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Badge:
    """One badge: names as they are read, codes for role and country, the token in the QR code."""

    id: str
    name: str
    arabic_name: str = ""
    organisation: str = ""
    city: Localised = EMPTY
    country: str = ""
    role: Role = Role.PARTICIPANT
    group: str = ""
    token: str
    photo_refused: bool = False
    placeholder: bool = False
    printed: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class BadgeSheet:
    """The badges of an event in the order of printing, and the line at the head of each."""

    title: Localised
    programme: str
    host: Localised
    year: int
    language: str
    badges: tuple[Badge, ...]

    @property
    def head(self) -> str:
        """The line in the colour band: «MC2CM · Séville 2020»."""
        place = f"{self.host.text(self.language)} {self.year}".strip()
        return " · ".join(filter(None, (self.programme, place)))


def badge_sheet(
    library: Library,
    event_id: str,
    language: str,
    *,
    ids: Iterable[str] | None = None,
    order: Order = "group",
) -> BadgeSheet:
    """Return the badges of those who are expected, or of the participants named by ``ids``.

    Refused: gone.
    """
    with library.read() as view:
        event = view.need(Event, event_id)
        programme = view.get(Programme, event.programme)
        host = view.get(City, event.host)
        groups = {one.id: one.code for one in view.find(WorkingGroup, event=event_id)}
        everybody = view.find(Participant, event=event_id)
        wanted = None if ids is None else set(ids)
        chosen = [
            one for one in everybody if (one.is_expected if wanted is None else one.id in wanted)
        ]
        found = rows(view, chosen)
    badges = [_badge(one, groups.get(one.participant.group, "")) for one in found]
    if order == "group":
        badges.sort(key=lambda one: (not one.group, fold(one.group)))
    return BadgeSheet(
        title=event.title,
        programme=programme.acronym if programme else "",
        host=host.name if host else EMPTY,
        year=event.first_day.year,
        language=language,
        badges=tuple(badges),
    )


def mark_printed(library: Library, participant_ids: Iterable[str]) -> None:
    """Note whose badges were printed. Refused: gone."""
    with library.write("print-badges") as work:
        for one in participant_ids:
            participant = work.need(Participant, one)
            if not participant.badge_printed:
                work.put(replace(participant, badge_printed=True))


def _badge(row: ParticipantRow, group: str) -> Badge:
    participant, person = row.participant, row.person
    return Badge(
        id=participant.id,
        name=person.name,
        arabic_name=person.arabic_name if person.arabic_name != person.name else "",
        organisation=row.organisation.name if row.organisation else "",
        city=row.city.name if row.city else EMPTY,
        country=row.country,
        role=participant.role,
        group=group,
        token=participant.token,
        photo_refused=participant.photo_consent in (Consent.REFUSED, Consent.WITHDRAWN),
        placeholder=participant.placeholder or person.placeholder,
        printed=participant.badge_printed,
    )
