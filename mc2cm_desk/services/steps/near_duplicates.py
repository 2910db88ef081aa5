"""What resembles a text that is being typed."""

from bisect import bisect_right
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import accumulate, chain

from mc2cm_desk.domain.ids import EventId, RecordId
from mc2cm_desk.domain.localised import Localised
from mc2cm_desk.domain.people.names import fold
from mc2cm_desk.domain.steps.challenge import Challenge, ChallengeState
from mc2cm_desk.domain.steps.recommendation import Recommendation, RecommendationStatus
from mc2cm_desk.services.library import Library, Repository
from mc2cm_desk.store.repository import cached

LEAST = 55
"""Under this percentage two sentences are two ideas."""

_SHORTEST = 8
"""Letters of a text that is compared, at least."""


@dataclass(frozen=True, slots=True)
class Resemblance:
    """A record that says nearly the same, and how nearly, in percent; a challenge is ``!3``."""

    record: RecordId
    label: str
    percent: int


def recommendations(library: Library, event_id: EventId, text: str) -> Resemblance | None:
    """Return the recommendation that resembles a text most; none under 55 percent."""
    with library.read() as view:
        return _nearest(text, _recommendations(view, event_id))


def challenges(library: Library, event_id: EventId, text: str) -> Resemblance | None:
    """Return the card that resembles a text most; none under 55 percent."""
    with library.read() as view:
        return _nearest(text, _challenges(view, event_id))


def resemblance(texts: Iterable[str], others: Iterable[str]) -> int:
    """Return how nearly two texts in several languages say the same, in percent."""
    from rapidfuzz import fuzz

    known = [fold(one) for one in others]
    return max(
        (round(fuzz.token_sort_ratio(fold(one), other)) for one in texts for other in known),
        default=0,
    )


@dataclass(frozen=True, slots=True)
class _Wordings:
    """The cards of an event, what each says, folded, and all of their texts one behind another."""

    cards: tuple[Recommendation | Challenge, ...]
    card_texts: tuple[tuple[str, ...], ...]
    texts: tuple[str, ...]

    def card(self, place: int) -> Recommendation | Challenge:
        """Return the card of a text by its place among all texts."""
        ends = list(accumulate(map(len, self.card_texts)))
        return self.cards[bisect_right(ends, place)]


@cached
def _recommendations(view: Repository, event_id: EventId) -> _Wordings:
    every = view.find(Recommendation, event=event_id)
    standing = [one for one in every if one.status is not RecommendationStatus.MERGED]
    return _wordings(standing, [_folded(one.text) for one in standing])


@cached
def _challenges(view: Repository, event_id: EventId) -> _Wordings:
    every = view.find(Challenge, event=event_id)
    standing = [one for one in every if one.state is not ChallengeState.MERGED]
    return _wordings(standing, [_folded(one.statement) for one in standing])


def _wordings(
    cards: Sequence[Recommendation | Challenge], texts: Sequence[tuple[str, ...]]
) -> _Wordings:
    return _Wordings(tuple(cards), tuple(texts), tuple(chain.from_iterable(texts)))


@lru_cache(maxsize=20_000)
def _folded(text: Localised) -> tuple[str, ...]:
    """Return what a text says in each language, its folded words in alphabetical order."""
    return tuple(map(_sorted_words, text.texts()))


def _sorted_words(text: str) -> str:
    return " ".join(sorted(fold(text).split()))


def _nearest(text: str, known: _Wordings) -> Resemblance | None:
    from rapidfuzz import fuzz, process

    if len(fold(text)) < _SHORTEST:
        return None
    best = process.extractOne(
        _sorted_words(text), known.texts, scorer=fuzz.ratio, score_cutoff=LEAST - 0.5
    )
    if best is None or (percent := round(best[1])) < LEAST:
        return None
    card = known.card(best[2])
    label = card.label if isinstance(card, Recommendation) else f"!{card.label}"
    return Resemblance(card.id, label, percent)
