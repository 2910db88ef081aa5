"""How large and of what sort an event is."""

import random
from collections.abc import Callable
from dataclasses import dataclass, replace

from mc2cm_desk.domain.event.event import EventMode

Tongues = tuple[str, ...]
"""The languages in which a text exists."""

EVERY: Tongues = ("fr", "en", "ar")
MIXED: tuple[Tongues, ...] = (EVERY, EVERY, EVERY, EVERY, ("fr", "en"), ("fr",), ("en",), ("ar",))
"""Languages that one text after the other is written in: most in all, some in one alone."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Profile:
    """What an event holds.

    Attributes:
        name: of the profile; also seeds what is made.
        host: the host city, in French.
        starts: month and day of the first day.
        days: of the event.
        half_day: whether sessions end at noon.
        parallel: sessions at the same hour, in the afternoon.
        mode: how people take part.
        visit: whether there is a field visit.
        people: on the list.
        cases: words of each city's case.
        pictures: photographs of each case, by its place; none for further ones.
        challenges, opportunities, recommendations, commitments, sheets: how many.
        lessons: notes of discussions of each kind.
        note_words: words of each written part of the note; 0 for an unwritten note.
        tongues: the languages of texts, drawn for each text.
    """

    name: str
    host: str = "Tanger"
    starts: tuple[int, int] = (6, 7)
    days: int = 2
    half_day: bool = False
    parallel: int = 1
    mode: EventMode = EventMode.IN_PERSON
    visit: bool = True
    people: int = 20
    cases: tuple[int, ...] = (200, 400)
    pictures: tuple[int, ...] = (1,)
    challenges: int = 6
    opportunities: int = 3
    recommendations: int = 6
    commitments: int = 3
    sheets: int = 8
    lessons: int = 2
    note_words: int = 150
    tongues: tuple[Tongues, ...] = MIXED


TANGIER = Profile(
    name="tangier",
    starts=(11, 1),
    days=3,
    parallel=3,
    people=120,
    cases=(1500, 600, 40, 900, 320, 1100, 150, 480, 260, 700, 90, 380, 1300, 220),
    pictures=(6, 0, 1, 3, 0, 2, 1, 4, 0, 0, 1, 0, 5, 2),
    challenges=20,
    opportunities=10,
    recommendations=40,
    commitments=25,
    sheets=61,
    lessons=12,
    note_words=450,
)
MEDENINE = Profile(
    name="medenine",
    host="Médenine",
    starts=(3, 1),
    days=1,
    half_day=True,
    visit=False,
    people=18,
    cases=(260, 120),
    pictures=(),
    challenges=0,
    opportunities=4,
    recommendations=3,
    commitments=1,
    sheets=4,
    lessons=1,
    note_words=0,
)
LYON = Profile(
    name="lyon",
    host="Lyon",
    starts=(3, 5),
    days=1,
    parallel=2,
    mode=EventMode.ONLINE,
    visit=False,
    people=47,
    cases=(420, 180, 900, 60),
    pictures=(1, 0, 2),
    challenges=0,
    opportunities=0,
    recommendations=1,
    commitments=0,
    sheets=12,
    lessons=3,
    note_words=220,
)
PROFILES = {one.name: one for one in (TANGIER, MEDENINE, LYON)}


def profile_named(name: str, seed: int) -> Profile:
    """Return the profile of a name; ``random`` and ``small`` are drawn by the seed.

    Errors: KeyError (no such profile).
    """
    if name in DRAWN:
        return DRAWN[name](random.Random(f"profile {seed}"))
    return PROFILES[name]


def _drawn(chance: random.Random) -> Profile:
    """Return any sort of event, unusual ones among them."""
    cases = tuple(chance.choice((40, 90, 180, 350, 700, 1500)) for _ in range(chance.randint(0, 9)))
    mode = chance.choice((EventMode.IN_PERSON, EventMode.IN_PERSON, EventMode.ONLINE))
    days = chance.choice((1, 1, 2, 3, 4, 5))
    return Profile(
        name="random",
        host=chance.choice(("Tanger", "Turin", "Amman", "Séville", "Sfax", "Vienne")),
        starts=(chance.randint(1, 12), chance.choice((1, 7, 15, 28))),
        days=days,
        half_day=days == 1 and chance.random() < 0.5,
        parallel=chance.choice((1, 2, 3)),
        mode=mode,
        visit=mode is not EventMode.ONLINE and chance.random() < 0.7,
        people=chance.choice((1, 2, 11, 23, 60, 101)),
        cases=cases,
        pictures=tuple(chance.choice((0, 0, 1, 2, 3, 6)) for _ in cases),
        challenges=chance.choice((0, 1, 2, 11, 30)),
        opportunities=chance.choice((0, 1, 3, 12)),
        recommendations=chance.choice((0, 1, 2, 9, 40, 300)),
        commitments=chance.choice((0, 1, 5, 25)),
        sheets=chance.choice((0, 3, 5, 40)),
        lessons=chance.choice((0, 1, 6)),
        note_words=chance.choice((0, 120, 400)),
    )


def _small(chance: random.Random) -> Profile:
    """Return an event that is quick to make and to print."""
    drawn = _drawn(chance)
    return replace(
        drawn,
        name="small",
        people=min(drawn.people, 11),
        days=min(drawn.days, 2),
        cases=tuple(min(words, 350) for words in drawn.cases[:2]),
        pictures=tuple(min(count, 2) for count in drawn.pictures[:2]),
        challenges=min(drawn.challenges, 2),
        opportunities=min(drawn.opportunities, 3),
        recommendations=min(drawn.recommendations, 9),
        commitments=min(drawn.commitments, 2),
        sheets=min(drawn.sheets, 5),
        lessons=min(drawn.lessons, 1),
        note_words=min(drawn.note_words, 120),
    )


DRAWN: dict[str, Callable[[random.Random], Profile]] = {"random": _drawn, "small": _small}
"""Profiles that a seed decides."""
