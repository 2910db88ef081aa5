"""Where an event stands: what the rail, the top bar and the cards of home show."""

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum

from mc2cm_desk.domain.event.agenda import Session
from mc2cm_desk.domain.event.event import Event, EventStatus, Step
from mc2cm_desk.domain.event.life import day_of
from mc2cm_desk.domain.ids import EventId
from mc2cm_desk.domain.localised import EMPTY, Localised
from mc2cm_desk.domain.note.learning_note import LearningNote, NoteState
from mc2cm_desk.domain.people.participant import Participant
from mc2cm_desk.domain.people.person import Gender, Person
from mc2cm_desk.domain.places.city import City
from mc2cm_desk.domain.steps.challenge import ChallengeKind, ChallengeState
from mc2cm_desk.domain.steps.city_case import CaseState, CityCase
from mc2cm_desk.domain.steps.field_visit import FieldVisit, VisitState
from mc2cm_desk.domain.steps.recommendation import Commitment, FollowUp, RecommendationStatus
from mc2cm_desk.domain.steps.reference_document import ReferenceDocument, ReferenceState
from mc2cm_desk.services.event.agenda import in_order
from mc2cm_desk.services.event.life import status as event_status
from mc2cm_desk.services.library import Library, Repository
from mc2cm_desk.services.read_models.event.headcounts import (
    Headcounts,
    counts_of,
    distinct,
    headcounts_of,
)
from mc2cm_desk.services.steps import commitments
from mc2cm_desk.store.queries import totals
from mc2cm_desk.store.repository import cached

STEPS = tuple(step for step in Step if step is not Step.NONE)


class StepState(StrEnum):
    """How far a step is."""

    EMPTY = "empty"
    BEGUN = "begun"
    DONE = "done"


@dataclass(frozen=True, slots=True)
class StepFacts:
    """One of the six steps: its state and the numbers beside it (two for challenges)."""

    step: Step
    state: StepState
    counts: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class EventOverview:
    """One event in numbers.

    ``event`` has the status that it has now; ``today`` is none where today is no day of the event,
    ``days_left`` how many days are left until it begins. ``cities`` and ``organisations`` are
    those of the people whom figures count: who came or, while nobody has, who is registered.
    """

    event: Event
    host: Localised
    country: str
    sessions: int
    days: int
    people: Headcounts
    cities: int
    organisations: int
    steps: tuple[StepFacts, ...]
    running: Session | None
    today: date | None
    challenges: int
    opportunities: int
    cases: int
    visits: int
    observations: int
    recommendations: dict[str, int]
    levels: dict[str, int]
    days_left: int = 0
    commitments: int = 0

    @property
    def done_steps(self) -> int:
        """How many of the six steps are done."""
        return sum(facts.state is StepState.DONE for facts in self.steps)


@dataclass(frozen=True, slots=True)
class ProgrammeTotals:
    """All events of the library together.

    ``people`` are different persons who came to an event, or who are registered for one where
    nobody has come to any (``have_come`` is false); organisations and cities are theirs.
    ``women_percent`` is of the ``genders_known``, those of them whose gender is known.
    ``followed`` of the ``commitments`` have been followed.
    """

    events: int
    people: int
    have_come: bool
    organisations: int
    cities: int
    women_percent: int | None
    genders_known: int
    commitments: int
    followed: int


def event_overview(library: Library, event_id: EventId) -> EventOverview:
    """Return where an event stands now. Refused: gone."""
    with library.read() as view:
        return overview_of(view, event_id, library.now())


def overview_of(view: Repository, event_id: EventId, now: datetime) -> EventOverview:
    """Return what `event_overview` does within one reading."""
    return _overview(view, view.require(Event, event_id), now)


def overviews(library: Library) -> list[EventOverview]:
    """Return where every event stands, the newest first."""
    with library.read() as view:
        events = sorted(view.find(Event), key=lambda one: one.first_day, reverse=True)
        return [_overview(view, event, library.now()) for event in events]


def programme_totals(library: Library) -> ProgrammeTotals:
    """Return the totals over all events: persons count once."""
    with library.read() as view:
        return _totals(view)


@cached
def _totals(view: Repository) -> ProgrammeTotals:
    events = view.find(Event)
    heads = [counts_of(view, event.id) for event in events]
    came = {one for each in heads for one in each.came}
    counted = came or {one for each in heads for one in each.registered}
    everybody = [
        one
        for event in events
        for one in view.find(Participant, event=event.id)
        if one.id in counted
    ]
    people = view.get_many(Person, distinct(everybody))
    women = sum(one.gender is Gender.WOMAN for one in people.values())
    known = sum(one.gender is not Gender.UNDISCLOSED for one in people.values())
    promises = view.find(Commitment)
    return ProgrammeTotals(
        events=len(events),
        people=len(people),
        have_come=bool(came),
        organisations=len({one.organisation for one in everybody if one.organisation}),
        cities=len({one.city for one in everybody if one.city}),
        women_percent=round(100 * women / known) if known else None,
        genders_known=known,
        commitments=len(promises),
        followed=len(commitments.followed(promises, view.find(FollowUp))),
    )


@dataclass(frozen=True, slots=True)
class _Places:
    """How many cities and organisations the people have whom figures count."""

    cities: int
    organisations: int


@cached
def _places(view: Repository, event_id: EventId) -> _Places:
    counted = counts_of(view, event_id).counted
    every = [one for one in view.find(Participant, event=event_id) if one.id in counted]
    return _Places(
        len({one.city for one in every if one.city}),
        len({one.organisation for one in every if one.organisation}),
    )


def _overview(view: Repository, event: Event, now: datetime) -> EventOverview:
    people = headcounts_of(view, event, now)
    places = _places(view, event.id)
    today = day_of(event, now)
    host = view.get(City, event.host)
    sessions = in_order(view, event.id)
    challenges = opportunities = 0
    for (kind, state), number in totals.challenges(view, event.id).items():
        if state in (ChallengeState.MERGED, ChallengeState.SET_ASIDE):
            continue
        challenges += number if kind is ChallengeKind.CHALLENGE else 0
        opportunities += number if kind is ChallengeKind.OPPORTUNITY else 0
    visits = view.find(FieldVisit, event=event.id)
    counts = {status.value: 0 for status in RecommendationStatus}
    levels: dict[str, int] = {}
    for (status, of_levels), number in totals.recommendations(view, event.id).items():
        counts[status.value] += number
        if status is not RecommendationStatus.MERGED:
            for level in of_levels:
                levels[level.value] = levels.get(level.value, 0) + number
    cases = [
        one for one in view.find(CityCase, event=event.id) if one.state is not CaseState.WITHDRAWN
    ]
    return EventOverview(
        event=event_status.current(view, event, now),
        host=host.name if host else EMPTY,
        country=host.country if host else "",
        sessions=len(sessions),
        days=len(event.dates),
        people=people,
        cities=places.cities,
        organisations=places.organisations,
        steps=_steps(view, event, challenges, opportunities, cases, visits, counts),
        running=next((one for one in sessions if one.is_running), None),
        today=today if event.has_day(today) else None,
        challenges=challenges,
        opportunities=opportunities,
        cases=len(cases),
        visits=len(visits),
        observations=0,
        recommendations=counts,
        levels=levels,
        days_left=event.days_until(today),
        commitments=view.count(Commitment, event=event.id),
    )


def _steps(
    view: Repository,
    event: Event,
    challenges: int,
    opportunities: int,
    cases: list[CityCase],
    visits: list[FieldVisit],
    recommendations: dict[str, int],
) -> tuple[StepFacts, ...]:
    presented = [one for one in cases if one.state is not CaseState.ANNOUNCED]
    seen = [
        one
        for one in visits
        if one.state in (VisitState.DONE, VisitState.WRITTEN_UP, VisitState.NOT_APPLICABLE)
    ]
    endorsed = recommendations[RecommendationStatus.ENDORSED]
    total = sum(recommendations.values()) - recommendations[RecommendationStatus.MERGED]
    return (
        _reference(view, event),
        StepFacts(
            Step.CHALLENGES,
            _state(done=challenges > 0 and opportunities > 0, begun=challenges + opportunities > 0),
            (challenges, opportunities),
        ),
        StepFacts(
            Step.CASES,
            _state(done=bool(cases) and len(presented) == len(cases), begun=bool(cases)),
            (len(cases),),
        ),
        StepFacts(
            Step.VISIT,
            _state(done=bool(visits) and len(seen) == len(visits), begun=bool(visits)),
            (len(visits),),
        ),
        StepFacts(
            Step.RECOMMENDATIONS,
            _state(done=bool(endorsed) and endorsed * 2 >= total, begun=bool(total)),
            (total,),
        ),
        _note(view, event),
    )


def _reference(view: Repository, event: Event) -> StepFacts:
    documents = view.find(ReferenceDocument, event=event.id)
    shared = any(d.state in (ReferenceState.SHARED, ReferenceState.FINAL) for d in documents)
    begun = any(not d.title.is_empty for d in documents)
    return StepFacts(Step.REFERENCE, _state(done=shared, begun=begun), (len(documents),))


def _note(view: Repository, event: Event) -> StepFacts:
    notes = view.find(LearningNote, event=event.id)
    published = any(one.state is NoteState.PUBLISHED for one in notes) or (
        event.status is EventStatus.PUBLISHED
    )
    written = totals.has_written_part(view, event.id)
    return StepFacts(Step.NOTE, _state(done=published, begun=written), ())


def _state(*, done: bool, begun: bool) -> StepState:
    return StepState.DONE if done else StepState.BEGUN if begun else StepState.EMPTY
