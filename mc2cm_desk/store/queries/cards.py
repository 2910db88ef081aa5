"""Cards of the boards: what was merged, votes, words, numbers, without whole records."""

from collections.abc import Mapping
from dataclasses import dataclass

from sqlalchemy import func, select, union_all

from mc2cm_desk.domain.challenge import Challenge, ChallengeKind, ChallengeState
from mc2cm_desk.domain.city_case import CityCase
from mc2cm_desk.domain.localised import Localised
from mc2cm_desk.domain.participant import Participant
from mc2cm_desk.domain.recommendation import Recommendation, RecommendationStatus, Vote
from mc2cm_desk.store.repository import Repository
from mc2cm_desk.store.tables import table_of


@dataclass(frozen=True, slots=True)
class Wording:
    """A card's id, what people call it, and what it says."""

    record: str
    label: str
    text: Localised


def merged(view: Repository, event: str) -> dict[str, str]:
    """Return the merged cards (ids) of an event, deleted ones as well, with their targets."""
    view.flush(Challenge, Recommendation)
    card, said = table_of(Challenge), table_of(Recommendation)
    statement = union_all(
        select(card.c.id, card.c.merged_into).where(
            card.c.event == event, card.c.state == ChallengeState.MERGED, card.c.merged_into != ""
        ),
        select(said.c.id, said.c.merged_into).where(
            said.c.event == event,
            said.c.status == RecommendationStatus.MERGED,
            said.c.merged_into != "",
        ),
    )
    return {row[0]: row[1] for row in view.connection.execute(statement)}


def votes(view: Repository, event: str) -> Mapping[str, int]:
    """Return the sum of the votes of every card (id) of an event for which some were cast."""
    view.flush(Vote)
    vote = table_of(Vote)
    statement = (
        select(vote.c.subject, func.sum(vote.c.count))
        .where(vote.c.event == event, vote.c.deleted.is_(None))
        .group_by(vote.c.subject)
    )
    return {row[0]: row[1] for row in view.connection.execute(statement)}


def recommendation_wordings(view: Repository, event: str) -> list[Wording]:
    """Return what the recommendations of an event say, merged ones left out, in their order."""
    view.flush(Recommendation)
    said = table_of(Recommendation)
    statement = (
        select(said.c.id, said.c.number, said.c.code, said.c.text)
        .where(
            said.c.event == event,
            said.c.deleted.is_(None),
            said.c.status != RecommendationStatus.MERGED,
        )
        .order_by(said.c.order, said.c.created, said.c.id)
    )
    return [
        Wording(row[0], f"R-{row[1]:02d}" if row[1] is not None else row[2], row[3])
        for row in view.connection.execute(statement)
    ]


def challenge_wordings(view: Repository, event: str) -> list[Wording]:
    """Return what the cards of an event say, merged ones left out, in their order."""
    view.flush(Challenge)
    card = table_of(Challenge)
    statement = (
        select(card.c.id, card.c.number, card.c.statement)
        .where(
            card.c.event == event, card.c.deleted.is_(None), card.c.state != ChallengeState.MERGED
        )
        .order_by(card.c.order, card.c.created, card.c.id)
    )
    return [Wording(row[0], f"!{row[1]}", row[2]) for row in view.connection.execute(statement)]


def challenge_numbers(view: Repository, event: str) -> list[tuple[str, ChallengeKind, int]]:
    """Return (id, kind, number) of the live cards of an event."""
    view.flush(Challenge)
    card = table_of(Challenge)
    statement = select(card.c.id, card.c.kind, card.c.number).where(
        card.c.event == event, card.c.deleted.is_(None)
    )
    return [(row[0], row[1], row[2]) for row in view.connection.execute(statement)]


def case_titles(view: Repository, event: str) -> list[tuple[str, int, Localised]]:
    """Return (id, number, title) of the live cases of an event."""
    view.flush(CityCase)
    case = table_of(CityCase)
    statement = select(case.c.id, case.c.number, case.c.title).where(
        case.c.event == event, case.c.deleted.is_(None)
    )
    return [(row[0], row[1], row[2]) for row in view.connection.execute(statement)]


def cities_taking_part(view: Repository, event: str) -> set[str]:
    """Return the cities (ids) of the people on the list of an event."""
    view.flush(Participant)
    listed = table_of(Participant)
    statement = (
        select(listed.c.city)
        .where(listed.c.event == event, listed.c.deleted.is_(None), listed.c.city != "")
        .distinct()
    )
    return set(view.connection.execute(statement).scalars())
