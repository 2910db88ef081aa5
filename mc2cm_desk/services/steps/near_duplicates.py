"""What resembles a text that is being typed."""

from collections.abc import Iterable
from dataclasses import dataclass

from mc2cm_desk.domain.people.names import fold
from mc2cm_desk.services.library import Library
from mc2cm_desk.store.queries import cards

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
    with library.read() as view:
        known = cards.recommendation_wordings(view, event_id)
    return _nearest(text, known)


def challenges(library: Library, event_id: str, text: str) -> Resemblance | None:
    """Return the card that resembles a text most; none under 55 percent."""
    with library.read() as view:
        known = cards.challenge_wordings(view, event_id)
    return _nearest(text, known)


def resemblance(texts: Iterable[str], others: Iterable[str]) -> int:
    """Return how nearly two texts in several languages say the same, in percent."""
    from rapidfuzz import fuzz

    known = [fold(one) for one in others]
    return max(
        (round(fuzz.token_sort_ratio(fold(one), other)) for one in texts for other in known),
        default=0,
    )


def _nearest(text: str, known: list[cards.Wording]) -> Resemblance | None:
    from rapidfuzz import fuzz

    wanted = fold(text)
    if len(wanted) < 8:
        return None
    best: Resemblance | None = None
    for one in known:
        for wording in one.text.texts():
            percent = round(fuzz.token_sort_ratio(wanted, fold(wording)))
            if percent >= LEAST and (best is None or percent > best.percent):
                best = Resemblance(one.record, one.label, percent)
    return best
