"""What is known of an event while it is made."""

import random
from dataclasses import dataclass, field
from datetime import date

from mc2cm_desk.domain.event.agenda import Session, WorkingGroup
from mc2cm_desk.domain.event.event import Event
from mc2cm_desk.domain.ids import CityId
from mc2cm_desk.domain.people.participant import Participant
from mc2cm_desk.domain.steps.challenge import Challenge
from mc2cm_desk.domain.steps.city_case import CityCase
from mc2cm_desk.domain.steps.field_visit import FieldVisit, Observation
from mc2cm_desk.domain.steps.recommendation import Recommendation
from mc2cm_desk.services.library import Library
from tests.event_maker.profiles import Profile
from tests.event_maker.words import Writer

THEMES = ("refugee_reception", "housing", "employment", "basic_services", "social_cohesion")


@dataclass(slots=True)
class Made:
    """The library, what chance decides by, and what has been made so far."""

    library: Library
    profile: Profile
    chance: random.Random
    writer: Writer
    _event: Event | None = None
    cities: list[CityId] = field(default_factory=list[CityId])
    people: list[Participant] = field(default_factory=list[Participant])
    groups: list[WorkingGroup] = field(default_factory=list[WorkingGroup])
    sessions: list[Session] = field(default_factory=list[Session])
    challenges: list[Challenge] = field(default_factory=list[Challenge])
    cases: list[CityCase] = field(default_factory=list[CityCase])
    visits: list[FieldVisit] = field(default_factory=list[FieldVisit])
    observations: list[Observation] = field(default_factory=list[Observation])
    recommendations: list[Recommendation] = field(default_factory=list[Recommendation])

    @property
    def event(self) -> Event:
        """The event, once it is begun."""
        assert self._event is not None
        return self._event

    @event.setter
    def event(self, event: Event) -> None:
        self._event = event

    def first_day(self) -> date:
        """Return the last date before the library's clock at which the whole event is over."""
        today = self.library.now().date()
        month, day = self.profile.starts
        begins = date(today.year, month, day)
        if (today - begins).days <= self.profile.days:
            begins = begins.replace(year=today.year - 1)
        return begins

    def some_cities(self, most: int) -> tuple[CityId, ...]:
        """Return some of the cities, at most so many."""
        count = min(len(self.cities), self.chance.randint(0, most))
        return tuple(self.chance.sample(self.cities, count))

    def some_themes(self) -> tuple[str, ...]:
        """Return one or two themes."""
        return tuple(self.chance.sample(THEMES, self.chance.randint(1, 2)))
