"""What resembles a text that is being typed."""

from collections.abc import Iterable
from dataclasses import dataclass

from mc2cm_desk.domain.challenge import Challenge, ChallengeState
from mc2cm_desk.domain.names import fold
from mc2cm_desk.domain.recommendation import Recommendation, RecommendationStatus
from mc2cm_desk.services.library import Library

LEAST = 55
"""Under this percentage two sentences are two ideas."""


@dataclass(frozen=True, slots=True)
class Resemblance:
    """A record that says nearly the same, and how nearly, in percent; a challenge is ``!3``."""

    record: str
    label: str
    percent: int


def recommendations(library: Library, event_id: str, text: str) -> Resemblance | None:
    """Return the recommendation that resembles a text most; none under 55 percent."""
    known = [
        (one.id, one.label, one.text.texts())
        for one in library.find(Recommendation, event=event_id)
        if one.status is not RecommendationStatus.MERGED
    ]
    return _nearest(text, known)


def challenges(library: Library, event_id: str, text: str) -> Resemblance | None:
    """Return the card that resembles a text most; none under 55 percent."""
    known = [
        (one.id, f"!{one.label}", one.statement.texts())
        for one in library.find(Challenge, event=event_id)
        if one.state is not ChallengeState.MERGED
    ]
    return _nearest(text, known)


def resemblance(texts: Iterable[str], others: Iterable[str]) -> int:
    """Return how nearly two texts in several languages say the same, in percent."""
    from rapidfuzz import fuzz

    known = [fold(one) for one in others]
    return max(
        (round(fuzz.token_sort_ratio(fold(one), other)) for one in texts for other in known),
        default=0,
    )


def _nearest(text: str, known: list[tuple[str, str, tuple[str, ...]]]) -> Resemblance | None:
    from rapidfuzz import fuzz

    wanted = fold(text)
    if len(wanted) < 8:
        return None
    best: Resemblance | None = None
    for record, label, wordings in known:
        for wording in wordings:
            percent = round(fuzz.token_sort_ratio(wanted, fold(wording)))
            if percent >= LEAST and (best is None or percent > best.percent):
                best = Resemblance(record, label, percent)
    return best
