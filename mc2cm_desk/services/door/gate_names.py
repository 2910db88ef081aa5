"""Gates as people name them: a day, the title or the time of a session or visit, an id."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date, datetime, time

from mc2cm_desk.domain.door.check_in import Gate, GateKind
from mc2cm_desk.domain.event.agenda import Day, Session
from mc2cm_desk.domain.event.event import Event
from mc2cm_desk.domain.event.typed_day import read_day, read_moment
from mc2cm_desk.domain.languages import LANGUAGES
from mc2cm_desk.domain.localised import Localised
from mc2cm_desk.domain.people.names import fold, western_digits
from mc2cm_desk.domain.refusal import Refused
from mc2cm_desk.domain.steps.field_visit import FieldVisit
from mc2cm_desk.services.library import Library

FEWEST = 4
"""Characters of a title or an id that may stand for the whole of it."""
MOST_CHOICES = 8
_TIME = re.compile(r"(?:(\d{1,2})\s+)?(\d{1,2})[:hH](\d{2})")


@dataclass(frozen=True, slots=True)
class _Named:
    """A gate with what it can be named by."""

    gate: Gate
    title: Localised
    day: date | None = None
    start: time | None = None

    def shown(self, language: str) -> str:
        when = self.day.strftime("%d/%m/%Y") if self.day is not None else ""
        at = f"{self.start:%H:%M}" if self.start is not None else ""
        return " ".join(filter(None, (when, at, self.title.text(language))))


def day_named(event: Event, text: str) -> Gate:
    """Return the gate of the day that somebody wrote: a date, or the number of the day.

    Refused: gate-unknown.
    """
    typed = western_digits(text).strip()
    day = read_day(typed)
    if typed.isdigit() and 1 <= int(typed) <= len(event.dates):
        day = event.dates[int(typed) - 1]
    if day is None or not event.has_day(day):
        raise Refused("gate-unknown", gate=text)
    return Gate.of_day(day)


def gate_named(
    library: Library, event: Event, text: str, language: str = LANGUAGES.default
) -> Gate:
    """Return the gate that somebody wrote.

    A date (15/06/2020) or a day's number; ``day:2020-06-15``, ``session:ID``, ``visit:ID``, an id
    or its beginning; a title of a session or visit in any language, whole or a part of it; when it
    begins (15/06/2020 09:30, 2 09:30 on the second day, 09:30). ``language`` is that of choices.

    Refused: gate-unknown; gate-ambiguous (several are meant by it).
    """
    typed = western_digits(text).strip()
    day = read_day(typed)
    if typed.isdigit() or day is not None:
        return day_named(event, text)
    every = list(_named(library, event))
    for found in _meant(every, event, typed):
        if len(found) == 1:
            return found[0].gate
        if found:
            choices = "; ".join(one.shown(language) for one in found[:MOST_CHOICES])
            raise Refused("gate-ambiguous", gate=text, choices=choices)
    raise Refused("gate-unknown", gate=text)


def _named(library: Library, event: Event) -> Iterator[_Named]:
    """Yield every gate of an event: its days, its sessions, its visits."""
    for day in event.dates:
        yield _Named(Gate.of_day(day), Localised(), day)
    days = {one.id: one.date for one in library.find(Day, event=event.id)}
    for one in library.find(Session, event=event.id):
        yield _Named(Gate(GateKind.SESSION, one.id), one.title, days.get(one.day), one.start)
    for one in library.find(FieldVisit, event=event.id):
        yield _Named(Gate(GateKind.VISIT, one.id), one.title, one.day, one.start)


def _meant(every: Iterable[_Named], event: Event, typed: str) -> Iterator[list[_Named]]:
    """Yield the gates that a text can mean, the surest reading first."""
    every = list(every)
    yield [one for one in every if typed in (str(one.gate), one.gate.key)]
    yield _at(every, event, typed)
    words = _words(typed)
    titles = [(one, [_words(title) for title in one.title.texts()]) for one in every]
    yield [one for one, names in titles if words in names]
    if len(typed) < FEWEST:
        return
    yield [one for one in every if one.gate.key.startswith(typed.lower())]
    if len(words) >= FEWEST:
        yield [one for one, names in titles if any(title.startswith(words) for title in names)]
        yield [one for one, names in titles if any(words in title for title in names)]


def _at(every: Iterable[_Named], event: Event, typed: str) -> list[_Named]:
    """Return what begins at the moment that was written: with a day, its number, or alone."""
    moment = read_moment(typed)
    match = _TIME.fullmatch(typed)
    if moment is None and match is not None:
        moment = _moment(match, event)
        if match[1] is None and moment is not None:
            return [one for one in every if one.start == moment.time()]
    if moment is None:
        return []
    return [one for one in every if (one.day, one.start) == (moment.date(), moment.time())]


def _moment(match: re.Match[str], event: Event) -> datetime | None:
    number = int(match[1] or 1)
    try:
        clock = time(int(match[2]), int(match[3]))
    except ValueError:
        return None
    if not 1 <= number <= len(event.dates):
        return None
    return datetime.combine(event.dates[number - 1], clock)


def _words(text: str) -> str:
    """Return a text as it is compared: folded, without signs."""
    return " ".join("".join(char if char.isalnum() else " " for char in fold(text)).split())
