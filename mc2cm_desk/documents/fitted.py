"""Words made to fit a box: broken into lines, then made smaller, never cut."""

from dataclasses import dataclass
from itertools import combinations, pairwise

from mc2cm_desk.documents.drawn_line import UNIT, Line, is_right_to_left, line

LEADING = 1.16
ARABIC_LEADING = 1.5
"""Marks above and below Arabic letters want more room than accents."""
_MOST_BREAKS = 8
"""Names of more words than this are broken word by word instead of in the best place."""


@dataclass(frozen=True, slots=True)
class Fitted:
    """Lines from top to bottom, and the size at which all of them fit."""

    lines: tuple[Line, ...]
    size: float

    @property
    def leading(self) -> float:
        """The distance from line to line."""
        return self.size * (ARABIC_LEADING if any(x.arabic for x in self.lines) else LEADING)

    @property
    def height(self) -> float:
        return len(self.lines) * self.leading


def fitted(
    text: str,
    width: float,
    height: float,
    size: float,
    *,
    strong: bool = False,
    most_lines: int = 2,
) -> Fitted:
    """Return the text at the largest size, ``size`` at most, at which it fits the box (points).

    Two lines are taken only where they allow clearly larger letters than one.
    """
    words = text.split() or [""]
    spaced = ARABIC_LEADING if any("\u0600" <= char <= "\u08ff" for char in text) else LEADING
    best: Fitted | None = None
    for count in range(1, min(most_lines, len(words)) + 1):
        broken = _broken(words, count, strong=strong)
        widest = max(one.width for one in broken) or 1.0
        fits = min(size, width / widest * UNIT, height / (count * spaced))
        if best is None or fits > best.size * 1.12:
            best = Fitted(tuple(broken), fits)
    return best or Fitted((), size)


def _broken(words: list[str], count: int, *, strong: bool) -> list[Line]:
    """Return the words in that many lines, the widest of which is as short as can be."""

    def lines(breaks: tuple[int, ...]) -> list[Line]:
        ends = (0, *breaks, len(words))
        parts = [" ".join(words[a:b]) for a, b in pairwise(ends)]
        rtl = is_right_to_left(" ".join(words))
        return [line(part, strong=strong, rtl=rtl) for part in parts]

    if count == 1:
        return lines(())
    if len(words) > _MOST_BREAKS:
        return lines(_even_breaks(words, count))
    choices = combinations(range(1, len(words)), count - 1)
    return min((lines(one) for one in choices), key=lambda made: max(part.width for part in made))


def _even_breaks(words: list[str], count: int) -> tuple[int, ...]:
    """Return breaks after about the same number of letters."""
    whole = sum(map(len, words)) + len(words)
    breaks: list[int] = []
    passed = 0
    for place, word in enumerate(words[:-1], start=1):
        passed += len(word) + 1
        rest = len(words) - place
        if len(breaks) < count - 1 and (
            passed >= whole * (len(breaks) + 1) / count or rest == count - 1 - len(breaks)
        ):
            breaks.append(place)
    return tuple(breaks)
