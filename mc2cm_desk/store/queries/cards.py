"""Cards of the boards: what was merged, votes, words, numbers, without whole records."""

from collections.abc import Mapping
from dataclasses import dataclass

from sqlalchemy import func, select, union_all

from mc2cm_desk.domain.library.device_letters import with_letters
from mc2cm_desk.domain.localised import Localised
from mc2cm_desk.domain.people.participant import Participant
from mc2cm_desk.domain.steps.challenge import Challenge, ChallengeKind, ChallengeState
from mc2cm_desk.domain.steps.city_case import CityCase
from mc2cm_desk.domain.steps.recommendation import (
    Recommendation,
    RecommendationStatus,
    Vote,
    label_of,
)
from mc2cm_desk.store.repository import Repository, own_order
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
        .order_by(*own_order(said))
    )
    return [
        Wording(row[0], label_of(row[1], row[2]), row[3])
        for row in view.connection.execute(statement)
    ]


def challenge_wordings(view: Repository, event: str) -> list[Wording]:
    """Return what the cards of an event say, merged ones left out, in their order."""
    view.flush(Challenge)
    card = table_of(Challenge)
    statement = (
        select(card.c.id, card.c.letters, card.c.number, card.c.statement)
        .where(
            card.c.event == event, card.c.deleted.is_(None), card.c.state != ChallengeState.MERGED
        )
        .order_by(*own_order(card))
    )
    return [
        Wording(row[0], f"!{with_letters(row[1], row[2])}", row[3])
        for row in view.connection.execute(statement)
    ]


def challenge_labels(view: Repository, event: str) -> list[tuple[str, ChallengeKind, str]]:
    """Return (id, kind, label) of the live cards of an event."""
    view.flush(Challenge)
    card = table_of(Challenge)
    statement = select(card.c.id, card.c.kind, card.c.letters, card.c.number).where(
        card.c.event == event, card.c.deleted.is_(None)
    )
    rows = view.connection.execute(statement)
    return [(row[0], row[1], with_letters(row[2], row[3])) for row in rows]


def case_titles(view: Repository, event: str) -> list[tuple[str, str, Localised]]:
    """Return (id, label, title) of the live cases of an event."""
    view.flush(CityCase)
    case = table_of(CityCase)
    statement = select(case.c.id, case.c.letters, case.c.number, case.c.title).where(
        case.c.event == event, case.c.deleted.is_(None)
    )
    rows = view.connection.execute(statement)
    return [(row[0], with_letters(row[1], row[2]), row[3]) for row in rows]


def number_holders(view: Repository, event: str) -> set[str]:
    """Return the recommendations (ids) that keep their public number, one for each number.

    Of several with one number, given on laptops apart, the one with the lowest id keeps it.
    """
    view.flush(Recommendation)
    said = table_of(Recommendation)
    statement = (
        select(func.min(said.c.id))
        .where(said.c.event == event, said.c.number.is_not(None))
        .group_by(said.c.number)
    )
    return set(view.connection.execute(statement).scalars())


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
