"""Cards of the boards: what was merged, votes, numbers, cities."""

from collections.abc import Mapping
from typing import Any

from sqlalchemy import func, select

from mc2cm_desk.domain.ids import CityId, EventId, RecommendationId, RecordId
from mc2cm_desk.domain.people.participant import Participant
from mc2cm_desk.domain.steps.challenge import Challenge, ChallengeState
from mc2cm_desk.domain.steps.recommendation import Recommendation, RecommendationStatus, Vote
from mc2cm_desk.store.repository import Repository, Selection, cached
from mc2cm_desk.store.tables import table_of


def merged_selections(event: EventId) -> tuple[Selection[Any], ...]:
    """Return the merged cards of an event, deleted ones as well."""
    merged = ChallengeState.MERGED, RecommendationStatus.MERGED
    return (
        Selection.of(Challenge, with_deleted=True, event=event, state=merged[0]),
        Selection.of(Recommendation, with_deleted=True, event=event, status=merged[1]),
    )


@cached
def merged(view: Repository, event: EventId) -> Mapping[RecordId, RecordId]:
    """Return the merged cards (ids) of an event, deleted ones as well, with their targets."""
    return {
        one.id: one.merged_into
        for selection in merged_selections(event)
        for one in view.select(selection)
        if one.merged_into
    }


@cached
def votes(view: Repository, event: EventId) -> Mapping[RecordId, int]:
    """Return the sum of the votes of every card (id) of an event for which some were cast."""
    view.flush(Vote)
    vote = table_of(Vote)
    statement = (
        select(vote.c.subject, func.sum(vote.c.count))
        .where(vote.c.event == event, vote.c.deleted.is_(None))
        .group_by(vote.c.subject)
    )
    return {row[0]: row[1] for row in view.connection.execute(statement)}


def number_holders(view: Repository, event: EventId) -> frozenset[RecommendationId]:
    """Return the recommendations (ids) that keep their public number, one for each number.

    Of several with one number, given on laptops apart, the one with the lowest id keeps it.
    """
    view.flush(Recommendation)
    table = table_of(Recommendation)
    statement = (
        select(func.min(table.c.id))
        .where(table.c.event == event, table.c.number.is_not(None))
        .group_by(table.c.number)
    )
    return frozenset(view.connection.execute(statement).scalars())


@cached
def cities_taking_part(view: Repository, event: EventId) -> frozenset[CityId]:
    """Return the cities (ids) of the people on the list of an event."""
    view.flush(Participant)
    listed = table_of(Participant)
    statement = (
        select(listed.c.city)
        .where(listed.c.event == event, listed.c.deleted.is_(None), listed.c.city != "")
        .distinct()
    )
    return frozenset(view.connection.execute(statement).scalars())
