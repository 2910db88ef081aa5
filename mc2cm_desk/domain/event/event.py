"""A peer-learning event and its life."""

import re
import unicodedata
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum
from typing import Self, TypedDict

from mc2cm_desk.domain.ids import NO_ID, CityId, EventId, ProgrammeId
from mc2cm_desk.domain.languages import LANGUAGES
from mc2cm_desk.domain.localised import EMPTY, Localised
from mc2cm_desk.domain.record import LONGEST_LINE, Record, at_most, required
from mc2cm_desk.domain.refusal import Refused

LONGEST_EVENT_DAYS = 31


class EventKind(StrEnum):
    """What sort of meeting it is."""

    PEER_LEARNING = "peer_learning"
    STUDY_VISIT = "study_visit"
    MENTORING = "mentoring"
    TRAINING = "training"
    CONFERENCE = "conference"
    WORKING_MEETING = "working_meeting"
    OTHER = "other"


class EventMode(StrEnum):
    """How people take part."""

    IN_PERSON = "in_person"
    ONLINE = "online"
    HYBRID = "hybrid"


class EventStatus(StrEnum):
    """Where the event stands, in order."""

    PREPARATION = "preparation"
    LIVE = "live"
    WRITING = "writing"
    PUBLISHED = "published"
    ARCHIVED = "archived"


class Step(StrEnum):
    """The six steps of every event, in order, and none."""

    REFERENCE = "reference"
    CHALLENGES = "challenges"
    CASES = "cases"
    VISIT = "visit"
    RECOMMENDATIONS = "recommendations"
    NOTE = "note"
    NONE = "none"


@dataclass(frozen=True, slots=True, kw_only=True)
class Event(Record):
    """Some days on one theme in one city. ``host`` is a City id, times are of ``time_zone``.

    ``link`` is where people join from elsewhere. ``partners`` and ``donors`` add to those of the
    programme. ``status_by_hand`` says that somebody chose the status, which then stays until it is
    changed again; ``rehearsal`` that passages recorded now are trials. ``wifi`` and ``wifi_key``
    are the name and the password of the network.
    """

    id: EventId
    programme: ProgrammeId = ProgrammeId(NO_ID)
    short_name: str
    title: Localised
    description: Localised = EMPTY
    objective: Localised = EMPTY
    themes: tuple[str, ...] = ()
    kind: EventKind = EventKind.PEER_LEARNING
    mode: EventMode = EventMode.IN_PERSON
    link: str = ""
    host: CityId = CityId(NO_ID)
    venue: str = ""
    time_zone: str = "UTC"
    first_day: date
    last_day: date
    languages: tuple[str, ...] = tuple(LANGUAGES)
    status: EventStatus = EventStatus.PREPARATION
    status_by_hand: bool = False
    rehearsal: bool = False
    series: str = ""
    series_number: int | None = None
    partners: tuple[str, ...] = ()
    donors: tuple[str, ...] = ()
    wifi: str = ""
    wifi_key: str = ""
    placeholder: bool = False

    def checked(self) -> Self:
        """Return it if it can be written.

        Refused: event-without-title, event-ends-before-it-starts, event-too-long,
        series-number, event-without-language, too-long, link-unreadable.
        """
        required(self.title, "event-without-title")
        at_most(self.title, LONGEST_LINE, "title")
        if self.last_day < self.first_day:
            raise Refused("event-ends-before-it-starts", first=self.first_day, last=self.last_day)
        if (self.last_day - self.first_day).days >= LONGEST_EVENT_DAYS:
            raise Refused("event-too-long", limit=LONGEST_EVENT_DAYS)
        for name in ("venue", "series", "wifi", "wifi_key"):
            at_most(getattr(self, name), LONGEST_LINE, name)
        checked_link(self.link)
        if self.series_number is not None and self.series_number < 1:
            raise Refused("series-number", number=self.series_number)
        if not self.languages:
            raise Refused("event-without-language")
        return self

    @property
    def is_at_venue(self) -> bool:
        """Whether people meet at a place: a venue that an online event once had is not told."""
        return self.mode is not EventMode.ONLINE

    @property
    def place(self) -> str:
        """The venue, if people meet there."""
        return self.venue if self.is_at_venue else ""

    @property
    def dates(self) -> tuple[date, ...]:
        """Every day from the first to the last."""
        span = (self.last_day - self.first_day).days
        return tuple(self.first_day + timedelta(days=n) for n in range(span + 1))

    def has_day(self, day: date) -> bool:
        """Whether a day is one of the event's."""
        return self.first_day <= day <= self.last_day

    def day_number(self, day: date) -> int | None:
        """Return which day of the event it is, from 1; none where it is none of them."""
        return (day - self.first_day).days + 1 if self.has_day(day) else None

    def days_until(self, day: date) -> int:
        """Return how many days are left until the event begins; 0 once it has begun."""
        return max(0, (self.first_day - day).days)


class EventChanges(TypedDict, total=False):
    """The fields that may be given for an event; its host is named, or is an id, elsewhere."""

    programme: ProgrammeId
    short_name: str
    title: Localised
    description: Localised
    objective: Localised
    themes: tuple[str, ...]
    kind: EventKind
    mode: EventMode
    link: str
    venue: str
    time_zone: str
    first_day: date
    last_day: date
    languages: tuple[str, ...]
    status: EventStatus
    status_by_hand: bool
    rehearsal: bool
    series: str
    series_number: int | None
    partners: tuple[str, ...]
    donors: tuple[str, ...]
    wifi: str
    wifi_key: str
    placeholder: bool


def checked_link(link: str) -> None:
    """Refuse what is no address: link-unreadable, too-long."""
    at_most(link, LONGEST_LINE, "link")
    if any(sign.isspace() for sign in link):
        raise Refused("link-unreadable", link=link)


def short_name(host: str, first_day: date) -> str:
    """Return the name by which the command line knows an event: ``seville-2020``."""
    plain = unicodedata.normalize("NFKD", host).encode("ascii", "ignore").decode().lower()
    words = re.sub(r"[^a-z0-9]+", "-", plain).strip("-")
    return f"{words or 'event'}-{first_day.year}"
