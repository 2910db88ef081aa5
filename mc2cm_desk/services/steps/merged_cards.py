"""What belongs to cards that were merged: votes, evidence, commitments and notes follow.

Nothing is moved when a card is merged: readings count everything for the card that it stands
under now, so undoing the merge, or taking the card out again, gives back what was there.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from typing import TypeVar, cast

from mc2cm_desk.domain.ids import NO_ID, EventId, RecommendationId, RecordId
from mc2cm_desk.domain.steps.recommendation import Commitment, Evidence, EvidenceKind
from mc2cm_desk.services.library import Repository
from mc2cm_desk.store.queries import cards
from mc2cm_desk.store.repository import cached

Id = TypeVar("Id", bound=RecordId)


@dataclass(frozen=True, slots=True)
class MergedCards:
    """The merged challenges and recommendations of an event, each with what it was merged into."""

    targets: Mapping[RecordId, RecordId]

    def target(self, card: Id) -> Id:
        """Return the card under which ``card`` stands now: itself, if it was never merged."""
        stands: RecordId = card
        seen: set[RecordId] = {stands}
        while (following := self.targets.get(stands, NO_ID)) and following not in seen:
            stands = following
            seen.add(stands)
        # A card is merged into one of its own kind.
        return cast("Id", stands)

    def votes(self, cast: Mapping[RecordId, int]) -> dict[RecordId, int]:
        """Return the votes of every card for which some were cast; those of merged cards follow."""
        counts: dict[RecordId, int] = {}
        for subject, count in cast.items():
            card = self.target(subject)
            counts[card] = counts.get(card, 0) + count
        return counts

    def evidence(self, links: Iterable[Evidence]) -> list[Evidence]:
        """Return the links between the cards that stand now, each pair once."""
        found: dict[tuple[RecommendationId, EvidenceKind, RecordId], Evidence] = {}
        for one in links:
            found.setdefault(self.link(one), self._followed(one))
        return list(found.values())

    def link(self, one: Evidence) -> tuple[RecommendationId, EvidenceKind, RecordId]:
        """Return which recommendation rests on what, after every merge."""
        followed = self._followed(one)
        return followed.recommendation, followed.kind, followed.target

    def commitments(self, promises: Iterable[Commitment]) -> list[Commitment]:
        """Return the commitments, each for the recommendation that stands now."""
        return [
            replace(one, recommendation=card)
            if (card := self.target(one.recommendation)) != one.recommendation
            else one
            for one in promises
        ]

    def _followed(self, one: Evidence) -> Evidence:
        recommendation = self.target(one.recommendation)
        challenge = one.kind is EvidenceKind.CHALLENGE
        target = self.target(one.target) if challenge else one.target
        if (recommendation, target) == (one.recommendation, one.target):
            return one
        return replace(one, recommendation=recommendation, target=target)


@cached
def merged_cards(view: Repository, event_id: EventId) -> MergedCards:
    """Return which cards of an event were merged, and into which."""
    return MergedCards(cards.merged(view, event_id))
