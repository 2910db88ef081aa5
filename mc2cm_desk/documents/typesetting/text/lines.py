"""Words broken into lines: justified text as a whole, everything else line by line.

A justified paragraph takes the breaks that are best for all of its lines together, after the
method of Knuth and Plass (Breaking Paragraphs into Lines, 1981), with few candidates a line.
"""

# reportlab is untyped.
# pyright: reportAttributeAccessIssue=false

from bisect import bisect_right
from collections.abc import Iterable
from dataclasses import dataclass, replace
from functools import cache
from heapq import heappop, heappush
from itertools import accumulate
from typing import Any

from mc2cm_desk.documents.typesetting.configuration import rules
from mc2cm_desk.documents.typesetting.text.words import UNIT, Piece, Word
from mc2cm_desk.documents.typesetting.text_style import TextStyle

_SHORTEST_HYPHENATED = 7
_PARTING = frozenset("/-._?&=#@")
"""Signs behind which an address may go on on the next line."""

CANDIDATES = 3
"""Ends that are tried for each line: the fullest, and those with a word or two less."""
HYPHEN, HYPHENS, LONELY, TORN_END, ALONE = 20.0, 120.0, 30.0, 2_000.0, 10_000.0
"""What costs as much as a line stretched by so many hundredths of gaps, cubed: a hyphen, a second
one in a row, a last line of next to nothing, one of the rest of a word, a word alone on its
line."""
NEXT_TO_NOTHING = 0.1
"""Share of the width under which a last line is next to nothing."""


@dataclass(slots=True)
class Line:
    """Words on one line and what they measure, in points without the stretch of gaps."""

    words: list[Word]
    width: float
    is_last: bool = False


@dataclass(slots=True)
class _Break:
    """The best way to a place where a line may begin; ``head`` is what a hyphen left of a word."""

    cost: float
    before: tuple[int, int] | None
    words: list[Word]
    width: float
    tail: Word | None
    hyphens: int


def broken(words: list[Word], width: float, style: TextStyle, language: str) -> list[Line]:
    """Return the lines of a paragraph of that width, in points."""
    if style.align == "justify" and len(words) > 2:
        found = _balanced(words, width, style, language)
        if found is not None:
            return found
    return filled(words, width, style, language)


def _balanced(
    words: list[Word], width: float, style: TextStyle, language: str
) -> list[Line] | None:
    """Return the lines that are best together; none where a word is wider than the column."""
    scale = style.size / UNIT
    room = (width + 0.01) / scale
    if max(word.width for word in words) > room:
        return None
    count = len(words)
    # Where each word would begin if all stood on one line, the gap behind each included.
    starts = list(accumulate((word.width + word.space for word in words), initial=0.0))
    best: dict[tuple[int, int], _Break] = {(0, 0): _Break(0.0, None, [], 0.0, None, 0)}
    waiting = [(0, 0)]
    while waiting:
        place = heappop(waiting)
        if place[0] == count:
            break
        _go_on(words, starts, room, place, best, waiting, style, language)
    return _gathered_lines(best, (count, 0), scale)


def _go_on(
    words: list[Word],
    starts: list[float],
    room: float,
    place: tuple[int, int],
    best: dict[tuple[int, int], _Break],
    waiting: list[tuple[int, int]],
    style: TextStyle,
    language: str,
) -> None:
    """Try the ends of the line that begins at a place."""
    here = best[place]
    first, count = place[0], len(words)
    # With the rest of a hyphenated word in front the others stand a little to the side.
    shift = here.tail.width - words[first].width if here.tail is not None else 0.0
    base = starts[first] - shift
    fullest = bisect_right(starts, base + room, first + 1, count + 1) - 1
    # The gap behind the last word of a line takes no room.
    if fullest < count and starts[fullest + 1] - words[fullest].space - base <= room:
        fullest += 1
    fullest = max(fullest, first + 1)
    for end in range(fullest, max(fullest - CANDIDATES, first), -1):
        natural = starts[end] - words[end - 1].space - base
        if end == first + 1 and here.tail is not None:
            natural = here.tail.width
        _offer(words, place, (end, 0), natural, room, None, best, waiting)
        if end == count:
            # Whatever ends the paragraph needs no stretching: nothing is better.
            return
    if fullest < count:
        natural = starts[fullest] - base
        left = (room - natural) * style.size / UNIT
        cut = _hyphenated(words[fullest], left, style.size / UNIT, style, language)
        if cut is not None:
            head, tail = cut
            at = (fullest, len(head.text))
            _offer(words, place, at, natural + head.width, room, (head, tail), best, waiting)


def _offer(
    words: list[Word],
    place: tuple[int, int],
    end: tuple[int, int],
    natural: float,
    room: float,
    cut: tuple[Word, Word] | None,
    best: dict[tuple[int, int], _Break],
    waiting: list[tuple[int, int]],
) -> None:
    """Keep this line if no better way leads to its end."""
    here = best[place]
    cost = here.cost + _cost(words, here, place[0], end, natural, room, hyphen=cut is not None)
    known = best.get(end)
    if known is not None and known.cost <= cost:
        return
    line = words[place[0] : end[0]]
    if here.tail is not None:
        line[0] = here.tail
    if cut is not None:
        line.append(cut[0])
    hyphens = here.hyphens + 1 if cut is not None else 0
    tail = cut[1] if cut is not None else None
    best[end] = _Break(cost, place, line, natural, tail, hyphens)
    if known is None:
        heappush(waiting, end)


def _cost(
    words: list[Word],
    here: _Break,
    first: int,
    end: tuple[int, int],
    natural: float,
    room: float,
    *,
    hyphen: bool,
) -> float:
    if end[0] == len(words):
        # The rest of a torn word is no line of its own.
        torn = TORN_END if here.tail is not None and end[0] == first + 1 else 0.0
        return torn + (LONELY if natural < room * NEXT_TO_NOTHING else 0.0)
    gaps = end[0] - first - (0 if hyphen else 1)
    if gaps < 1:
        return ALONE
    stretch = (room - natural) / (gaps * words[first].space or 1.0)
    cost = 100 * max(stretch, 0.0) ** 3
    if hyphen:
        cost += HYPHEN + (HYPHENS if here.hyphens else 0.0)
    return cost


def _gathered_lines(
    best: dict[tuple[int, int], _Break], end: tuple[int, int], scale: float
) -> list[Line] | None:
    lines: list[Line] = []
    place: tuple[int, int] | None = end
    while place is not None and (found := best.get(place)) is not None:
        if found.before is not None:
            lines.append(Line(found.words, found.width * scale))
        place = found.before
    if not lines:
        return None
    lines.reverse()
    lines[-1].is_last = True
    return lines


def filled(words: list[Word], width: float, style: TextStyle, language: str) -> list[Line]:
    """Return lines with as many words as fit, hyphenated where it helps."""
    scale = style.size / UNIT
    lines: list[Line] = []
    line: list[Word] = []
    used = 0.0
    waiting = list(reversed(words))
    while waiting:
        word = waiting.pop()
        gap = line[-1].space * scale if line else 0.0
        if used + gap + word.width * scale <= width + 0.01:
            line.append(word)
            used += gap + word.width * scale
            continue
        parts = _hyphenated(word, width - used - gap, scale, style, language)
        if parts is None and word.width * scale > width:
            parts = _cut(word, width - used - gap, scale, anywhere=not line)
        if parts is not None:
            line.append(parts[0])
            used += gap + parts[0].width * scale
            waiting.append(parts[1])
        elif not line:
            # One letter wider than the column: it stands out rather than never end.
            line.append(word)
            used = word.width * scale
        else:
            waiting.append(word)
        lines.append(Line(line, used))
        line, used = [], 0.0
    if line:
        lines.append(Line(line, used))
    if lines:
        lines[-1].is_last = True
    return lines


def _hyphenated(
    word: Word, room: float, scale: float, style: TextStyle, language: str
) -> tuple[Word, Word] | None:
    if not style.hyphenate or len(word.pieces) != 1 or word.pieces[0].level:
        return None
    piece = word.pieces[0]
    bare = word.text
    if len(bare) < _SHORTEST_HYPHENATED or not bare.strip(".,;:!?»«()").isalpha():
        return None
    dictionary = _dictionary(language)
    if dictionary is None:
        return None
    for place in reversed(dictionary.positions(bare)):
        head = _part(bare[:place] + "-", piece, 0.0, word.level)
        if head.width * scale <= room and 2 <= place <= len(bare) - 3:
            return head, _part(bare[place:], piece, word.space, word.level)
    return None


def _cut(
    word: Word, width: float, scale: float, *, anywhere: bool = True
) -> tuple[Word, Word] | None:
    """Cut a word wider than the column: behind a sign that parts an address, or ``anywhere``."""
    room = width / scale
    line: list[Piece] = []
    for place, piece in enumerate(word.pieces):
        if piece.width <= room:
            line.append(piece)
            room -= piece.width
            continue
        halves = _halves(piece, room, anywhere=anywhere and not line)
        rest = word.pieces[place:]
        if halves is not None:
            line.append(halves[0])
            rest = (halves[1], *word.pieces[place + 1 :])
        return (_gathered(line, 0.0, word), _gathered(rest, word.space, word)) if line else None
    return None


def _halves(piece: Piece, room: float, *, anywhere: bool) -> tuple[Piece, Piece] | None:
    """Cut a piece, but for one of joined letters, which has its shapes already."""
    text = piece.drawn
    if type(text) is not str:
        return None
    fitting = next((n for n in range(len(text) - 1, 0, -1) if _wide(text[:n], piece) <= room), 0)
    signs = [n for n in range(1, fitting + 1) if text[n - 1] in _PARTING]
    # A sign near the end of the line is better than none; one at its beginning is worse.
    behind = signs[-1] if signs and (not anywhere or signs[-1] > fitting * 0.4) else 0
    place = behind or (fitting if anywhere else 0)
    if not place:
        return None
    head, tail = text[:place], text[place:]
    return (
        replace(piece, drawn=head, width=_wide(head, piece)),
        replace(piece, drawn=tail, width=_wide(tail, piece)),
    )


def _wide(text: str, piece: Piece) -> float:
    from reportlab.pdfbase.pdfmetrics import stringWidth

    return stringWidth(text, piece.font, UNIT)


def _gathered(pieces: Iterable[Piece], space: float, word: Word) -> Word:
    every = tuple(pieces)
    text = "".join(str(piece.drawn) for piece in every)
    return Word(text, every, sum(piece.width for piece in every), space, word.level)


def _part(text: str, piece: Piece, space: float, level: int) -> Word:
    width = _wide(text, piece)
    made = replace(piece, drawn=text, width=width)
    return Word(text, (made,), width, space, level)


@cache
def _dictionary(language: str) -> Any:
    name = rules(language).hyphenation
    if not name:
        return None
    import pyphen

    return pyphen.Pyphen(lang=name)
