"""What belongs to cards that were merged: votes, evidence, commitments and notes follow.

Nothing is moved when a card is merged: readings count everything for the card that it stands
under now, so undoing the merge, or taking the card out again, gives back what was there.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace

from mc2cm_desk.domain.steps.recommendation import Commitment, Evidence, EvidenceKind
from mc2cm_desk.services.library import Repository
from mc2cm_desk.store.queries import cards
from mc2cm_desk.store.repository import cached


@dataclass(frozen=True, slots=True)
class MergedCards:
    """The merged challenges and recommendations of an event, each with what it was merged into."""

    targets: Mapping[str, str]

    def target(self, card: str) -> str:
        """Return the card under which ``card`` stands now: itself, if it was never merged."""
        seen = {card}
        while (following := self.targets.get(card, "")) and following not in seen:
            card = following
            seen.add(card)
        return card

    def votes(self, cast: Mapping[str, int]) -> dict[str, int]:
        """Return the votes of every card for which some were cast; those of merged cards follow."""
        counts: dict[str, int] = {}
        for subject, count in cast.items():
            card = self.target(subject)
            counts[card] = counts.get(card, 0) + count
        return counts

    def evidence(self, links: Iterable[Evidence]) -> list[Evidence]:
        """Return the links between the cards that stand now, each pair once."""
        found: dict[tuple[str, EvidenceKind, str], Evidence] = {}
        for one in links:
            found.setdefault(self.link(one), self._followed(one))
        return list(found.values())

    def link(self, one: Evidence) -> tuple[str, EvidenceKind, str]:
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
def merged_cards(view: Repository, event_id: str) -> MergedCards:
    """Return which cards of an event were merged, and into which."""
    return MergedCards(cards.merged(view, event_id))
