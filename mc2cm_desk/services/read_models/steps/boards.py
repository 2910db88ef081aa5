"""What the boards of steps 2 and 5 show: cards with names, votes and evidence."""

from dataclasses import dataclass
from datetime import date

from mc2cm_desk.domain.event.event import Event
from mc2cm_desk.domain.ids import CityId, ClusterId, EventId, RecommendationId, RecordId
from mc2cm_desk.domain.places.city import City
from mc2cm_desk.domain.steps.challenge import Challenge, ChallengeState, Cluster
from mc2cm_desk.domain.steps.recommendation import Commitment, Evidence, FollowUp, Recommendation
from mc2cm_desk.services.library import Library, Repository
from mc2cm_desk.services.steps import challenges, commitments
from mc2cm_desk.services.steps.commitments import CommitmentRow
from mc2cm_desk.services.steps.merged_cards import merged_cards
from mc2cm_desk.store.queries import cards
from mc2cm_desk.store.repository import Selection, cached


@dataclass(frozen=True, slots=True)
class ChallengeBoard:
    """Step 2 as it stands: clusters in order, cards in order, cities by id, votes by card."""

    clusters: tuple[Cluster, ...]
    cards: tuple[Challenge, ...]
    cities: dict[CityId, City]
    votes: dict[RecordId, int]

    def votes_of_cluster(self, cluster: ClusterId) -> int:
        """Return the votes of all cards of a cluster."""
        return sum(self.votes.get(card.id, 0) for card in self.cards if card.cluster == cluster)


@dataclass(frozen=True, slots=True)
class RecommendationBoard:
    """Step 5 as it stands: everything but what was merged into another."""

    cards: tuple[Recommendation, ...]
    merged: tuple[Recommendation, ...]
    cities: dict[CityId, City]
    votes: dict[RecordId, int]
    evidence: dict[RecommendationId, tuple[Evidence, ...]]
    commitments: dict[RecommendationId, tuple[CommitmentRow, ...]]


def challenge_board(library: Library, event_id: EventId) -> ChallengeBoard:
    """Return the board of step 2 without merged cards, whose votes count for their target."""
    with library.read() as view:
        return _challenge_board(view, event_id)


def recommendation_board(library: Library, event_id: EventId) -> RecommendationBoard:
    """Return the board of step 5."""
    with library.read() as view:
        view.prefetch(
            Selection.of(Event, id=event_id),
            *cards.merged_selections(event_id),
            *(Selection.of(kind, event=event_id) for kind in _ON_BOARD),
        )
        today = commitments.date_at_venue(view, event_id, library.now())
        return _recommendation_board(view, event_id, today)


_ON_BOARD = (Recommendation, Evidence, Commitment, FollowUp)


@cached
def _challenge_board(view: Repository, event_id: EventId) -> ChallengeBoard:
    view.prefetch(
        Selection.of(Cluster, event=event_id),
        Selection.of(Challenge, event=event_id),
        *cards.merged_selections(event_id),
    )
    shown = [
        card
        for card in view.find(Challenge, event=event_id)
        if card.state is not ChallengeState.MERGED
    ]
    used = {city for card in shown for city in (*card.cities, card.raised_by) if city}
    return ChallengeBoard(
        tuple(view.find(Cluster, event=event_id)),
        tuple(shown),
        view.get_many(City, used),
        challenges.votes(view, event_id),
    )


@cached
def _recommendation_board(view: Repository, event_id: EventId, today: date) -> RecommendationBoard:
    every = view.find(Recommendation, event=event_id)
    merged = merged_cards(view, event_id)
    evidence: dict[RecommendationId, list[Evidence]] = {}
    for link in merged.evidence(view.find(Evidence, event=event_id)):
        evidence.setdefault(link.recommendation, []).append(link)
    proposing = {city for one in every for city in one.cities}
    promising = {one.city for one in view.find(Commitment, event=event_id) if one.city}
    # One query for both: the rows of commitments find their cities read.
    cities = view.get_many(City, proposing | promising)
    known = {one.id: one for one in every}
    promises: dict[RecommendationId, list[CommitmentRow]] = {}
    for row in commitments.rows(view, event_id, today, merged, known):
        promises.setdefault(row.commitment.recommendation, []).append(row)
    return RecommendationBoard(
        tuple(one for one in every if not one.merged_into),
        tuple(one for one in every if one.merged_into),
        {city: cities[city] for city in proposing if city in cities},
        merged.votes(cards.votes(view, event_id)),
        {key: tuple(found) for key, found in evidence.items()},
        {key: tuple(found) for key, found in promises.items()},
    )
