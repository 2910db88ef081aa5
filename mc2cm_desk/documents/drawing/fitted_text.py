"""Words made to fit a box: broken into lines, then made smaller, never cut."""

from dataclasses import dataclass
from functools import lru_cache
from itertools import combinations, pairwise

from mc2cm_desk.documents.drawing.text_line import UNIT, Line, is_right_to_left, line

LEADING = 1.16
ARABIC_LEADING = 1.5
"""Marks above and below Arabic letters want more room than accents."""
_MOST_BREAKS = 8
"""For more words than this the widths of words are added up instead of trying every break."""
_MORE_LINES = 12
"""How many lines a text may take that would otherwise be too small to be read."""


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
        """The height of all lines, in points."""
        return len(self.lines) * self.leading

    @property
    def below(self) -> float:
        """How far the last line keeps from what is written under it: Arabic tails reach low."""
        return self.size * 0.2 if self.lines and self.lines[-1].arabic else 0.0


@lru_cache(maxsize=4096)
def fitted(
    text: str,
    width: float,
    height: float,
    size: float,
    *,
    strong: bool = False,
    most_lines: int = 2,
    least: float = 0.0,
) -> Fitted:
    """Return the text at the largest size, ``size`` at most, at which it fits the box (points).

    Two lines are taken only where they allow clearly larger letters than one. Where letters
    would be smaller than ``least``, more lines are taken than ``most_lines``, and words that are
    longer than a line are broken: nothing is ever cut.
    """
    words = text.split() or [""]
    best = _best(words, width, height, size, strong=strong, most_lines=most_lines)
    if best.size < least:
        more = _best(words, width, height, size, strong=strong, most_lines=_MORE_LINES)
        best = max(best, more, key=lambda made: made.size)
    if best.size < least:
        pieces = _pieces(words, width, least, strong=strong)
        if len(pieces) > len(words):
            broken = _best(pieces, width, height, size, strong=strong, most_lines=_MORE_LINES)
            best = max(best, broken, key=lambda made: made.size)
    return best


def wrapped(text: str, width: float, size: float, *, rtl: bool) -> tuple[Line, ...]:
    """Return a text at one size in as many lines as it takes; a longer word has its own."""
    found: list[str] = []
    for word in text.split():
        longer = f"{found[-1]} {word}" if found else word
        if found and line(longer, rtl=rtl).at(size) <= width:
            found[-1] = longer
        else:
            found.append(word)
    return tuple(line(one, rtl=rtl) for one in found)


def _best(
    words: list[str], width: float, height: float, size: float, *, strong: bool, most_lines: int
) -> Fitted:
    whole = "".join(words)
    spaced = ARABIC_LEADING if any("\u0600" <= char <= "\u08ff" for char in whole) else LEADING
    best: Fitted | None = None
    for count in range(1, min(most_lines, len(words)) + 1):
        broken = _broken(words, count, strong=strong)
        widest = max(one.width for one in broken) or 1.0
        fits = min(size, width / widest * UNIT, height / (count * spaced))
        if best is None or fits > best.size * 1.12:
            best = Fitted(tuple(broken), fits)
    return best or Fitted((), size)


def _pieces(words: list[str], width: float, size: float, *, strong: bool) -> list[str]:
    """Return the words, those longer than a line at that size in pieces that are not."""
    found: list[str] = []
    for word in words:
        wide = line(word, strong=strong).at(size)
        count = min(len(word), int(wide / width) + 1)
        each = -(-len(word) // count)
        found += [word[start : start + each] for start in range(0, len(word), each)]
    return found


def _broken(words: list[str], count: int, *, strong: bool) -> list[Line]:
    """Return the words in that many lines, the widest of which is as short as can be."""

    def lines(breaks: tuple[int, ...]) -> list[Line]:
        """Return the lines that breaks after these words make."""
        ends = (0, *breaks, len(words))
        parts = [" ".join(words[a:b]) for a, b in pairwise(ends)]
        rtl = is_right_to_left(" ".join(words))
        return [line(part, strong=strong, rtl=rtl) for part in parts]

    if count == 1:
        return lines(())
    if len(words) > _MOST_BREAKS:
        return lines(_even_breaks(words, count, strong=strong))
    choices = combinations(range(1, len(words)), count - 1)
    return min((lines(one) for one in choices), key=lambda made: max(part.width for part in made))


def _even_breaks(words: list[str], count: int, *, strong: bool) -> tuple[int, ...]:
    """Return the breaks into so many lines at most of which the widest is shortest."""
    space = line("n n", strong=strong).width - 2 * line("n", strong=strong).width
    widths = [line(word, strong=strong).width + space for word in words]
    least, most = max(widths), sum(widths)
    while most - least > space / 2:
        middle = (least + most) / 2
        if len(_filled(widths, middle)) < count:
            most = middle
        else:
            least = middle
    return _filled(widths, most)


def _filled(widths: list[float], width: float) -> tuple[int, ...]:
    """Return where lines of a width begin, the first one aside."""
    breaks: list[int] = []
    used = 0.0
    for place, word in enumerate(widths):
        if used and used + word > width:
            breaks.append(place)
            used = 0.0
        used += word
    return tuple(breaks)
