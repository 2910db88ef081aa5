"""The columns of an attendance list and what stands in them, in words."""

from datetime import date, datetime, time
from enum import StrEnum

from mc2cm_desk.services.read_models.door.attendance import AttendanceList, Presence
from mc2cm_desk.wording import formats
from mc2cm_desk.wording.catalogue import Catalogue
from mc2cm_desk.wording.documents.badge_texts import ATTENDANCE
from mc2cm_desk.wording.names import labels

COLUMNS = (
    "number",
    "day",
    "family_name",
    "given_name",
    "organisation",
    "kind",
    "function",
    "city",
    "country",
    "role",
    "gender",
    "email",
    "present",
    "first_in",
    "last_out",
    "minutes",
    "method",
    "sessions",
    "walk_in",
)
"""One line is one participant on one day."""


class Words:
    """The words of an attendance list in one language."""

    def __init__(self, language: str) -> None:
        self.catalogue = Catalogue(language)
        self.language = language

    @property
    def right_to_left(self) -> bool:
        """Whether the list is read from right to left."""
        return self.catalogue.is_right_to_left

    def column(self, name: str, **slots: object) -> str:
        """Return a word of the list by its name."""
        return self.catalogue.translate("Attendance", str(ATTENDANCE[name]), **slots)

    def label(self, code: StrEnum) -> str:
        """Return the name of a code."""
        return labels.label(self.catalogue, code)

    def truth(self, *, value: bool) -> str:
        """Return yes or no."""
        return self.column("yes" if value else "no")


def cells(presence: Presence, words: Words) -> dict[str, str]:
    """Return what stands in each column of one line, as text; times as ``09:05``."""
    who = presence.attendee
    language = words.language
    return {
        "number": str(who.number),
        "day": formats.numeric_day(presence.day),
        "family_name": who.family_name,
        "given_name": who.given_name,
        "organisation": who.organisation,
        "kind": words.label(who.kind) if who.kind else "",
        "function": who.function,
        "city": who.city.text(language),
        "country": formats.country(who.country, language),
        "role": words.label(who.role),
        "gender": words.label(who.gender),
        "email": who.email,
        "present": words.truth(value=presence.present),
        "first_in": _clock(presence.first_in, presence.day),
        "last_out": _clock(presence.last_out, presence.day),
        "minutes": str(presence.minutes) if presence.present else "",
        "method": words.label(presence.method) if presence.method else "",
        "sessions": " / ".join(title.text(language) for title in presence.sessions),
        "walk_in": words.truth(value=who.walk_in),
    }


def clock_of(moment: datetime | None) -> time | None:
    """Return the time of day of a moment, without its zone, to the second."""
    return None if moment is None else moment.time().replace(microsecond=0)


def _clock(moment: datetime | None, day: date) -> str:
    if moment is None:
        return ""
    # An exit after midnight names its own day.
    return f"{moment:%H:%M}" if moment.date() == day else formats.numeric_moment(moment)


def meeting_place(values: AttendanceList, words: Words) -> tuple[str, str]:
    """Return the venue and the host city; the mode of an event at which nobody meets."""
    event = values.event
    if not event.is_at_venue:
        return "", words.label(event.mode)
    return event.venue, values.host.name_in(words.language) if values.host else ""
