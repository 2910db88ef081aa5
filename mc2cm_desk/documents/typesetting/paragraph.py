"""A paragraph in any of our languages: broken into lines, split over pages, drawn with tags."""

# reportlab is untyped: its stubs know the base canvas and flowable alone.
# pyright: reportIncompatibleMethodOverride=false
# pyright: reportAssignmentType=false

from collections.abc import Sequence
from dataclasses import replace
from functools import lru_cache
from typing import Any

from reportlab.platypus import Flowable

from mc2cm_desk.documents.typesetting.canvas import TaggedCanvas
from mc2cm_desk.documents.typesetting.configuration import rules
from mc2cm_desk.documents.typesetting.fonts import family
from mc2cm_desk.documents.typesetting.tags import Node
from mc2cm_desk.documents.typesetting.text import bidi
from mc2cm_desk.documents.typesetting.text.lines import Line, broken
from mc2cm_desk.documents.typesetting.text.spans import Span
from mc2cm_desk.documents.typesetting.text.words import (
    UNIT,
    Missing,
    Piece,
    Word,
    space_width,
    words_of,
)
from mc2cm_desk.documents.typesetting.text_style import TextStyle

REMEMBERED = 4096
"""Texts whose lines are kept: those of a few notes."""
FEWEST_LINES = 2
"""Never fewer lines of a paragraph at the foot or the head of a page."""


class TextParagraph(Flowable):
    """Running text of one style; both halves of a split keep the structure element."""

    def __init__(
        self,
        spans: Sequence[Span],
        style: TextStyle,
        language: str,
        node: Node | None = None,
        *,
        missing: list[Missing] | None = None,
        lines: list[Line] | None = None,
        words: list[Word] | None = None,
    ) -> None:
        super().__init__()
        if style.capitals:
            spans = [replace(span, text=span.text.upper()) for span in spans]
        self.spans, self.style, self.language = tuple(spans), style, language
        self.rtl = rules(language).rtl
        self.node = node
        self._words = words if words is not None else self._read(missing)
        self._lines: list[Line] = lines or []
        self._lines_for = -1.0
        self._whole = lines is None
        self.keepWithNext = 1 if style.keep_with_next else 0
        self.spaceBefore, self.spaceAfter = style.before, style.after
        self.ink = style.colour
        """The colour of the words; who draws them on a ground may change it."""
        self.header = False
        """Whether it heads a table: drawn again on a later page it is decoration."""

    @property
    def repeated(self) -> bool:
        """Whether this very text stands on an earlier page already."""
        if not self.header or self.node is None:
            return False
        page = self.canv.getPageNumber() - 1
        return any(isinstance(one, tuple) and one[0] != page for one in self.node.children)

    def _read(self, missing: list[Missing] | None) -> list[Word]:
        words, undrawn = _words(self.spans, self.style.bold, self.style.italic, self.rtl)
        if missing is not None:
            missing.extend(undrawn)
        return words

    def getSpaceBefore(self) -> float:  # noqa: N802  reportlab's own names
        """Return the space above it, in points."""
        return self.spaceBefore

    def getSpaceAfter(self) -> float:  # noqa: N802
        """Return the space below it, in points."""
        return self.spaceAfter

    def minWidth(self) -> float:  # noqa: N802
        """Return the width of the longest word, in points."""
        scale = self.style.size / UNIT
        return max((word.width * scale for word in self._words), default=0) + self.style.indent

    def natural_width(self) -> float:
        """Return the width of the text on one line."""
        scale = self.style.size / UNIT
        words = self._words
        return sum(w.width + w.space for w in words) * scale - (
            words[-1].space * scale if words else 0
        )

    def wrap(self, available_width: float, available_height: float) -> tuple[float, float]:
        """Return the width and height that it takes, in points."""
        width = available_width - self.style.indent
        if self._lines_for != width:
            if self._whole:
                self._lines = _lines(self.spans, self.style, self.language, width)
            elif self._lines_for >= 0:
                self._lines = broken(self._words, width, self.style, self.language)
            self._lines_for = width
        self.width = available_width
        self.height = len(self._lines) * self.style.leading
        return available_width, self.height

    def split(self, available_width: float, available_height: float) -> list[Flowable]:
        """Return the parts for this page and the next."""
        if self._lines_for < 0:
            self.wrap(available_width, available_height)
        fitting = int((available_height + 0.01) // self.style.leading)
        count = len(self._lines)
        if fitting >= count:
            return [self]
        fitting = min(fitting, count - FEWEST_LINES)
        if fitting > FEWEST_LINES and self._lines[fitting - 1].words[-1].text.endswith("-"):
            # Nobody turns the page in the middle of a word.
            fitting -= 1
        if fitting < FEWEST_LINES:
            return []
        return [self._half(self._lines[:fitting]), self._half(self._lines[fitting:])]

    def _half(self, lines: list[Line]) -> "TextParagraph":
        words = [word for line in lines for word in line.words]
        made = TextParagraph(
            self.spans, self.style, self.language, self.node, lines=lines, words=words
        )
        if not lines[-1].is_last:
            made.spaceAfter = 0
        return made

    def draw(self) -> None:
        """Draw it on the canvas."""
        canvas: TaggedCanvas = self.canv
        if self.node is None or self.repeated:
            canvas.artefact()
        else:
            canvas.mark(self.node)
        self.draw_on(canvas, 0, self.height)
        canvas.finish_mark()

    def draw_on(self, canvas: TaggedCanvas, x: float, top: float) -> None:
        """Draw the lines with their upper edge at ``top``; the caller has marked the content."""
        style = self.style
        text = canvas.text()
        text.setFillColor(self.ink)
        baseline = top - (style.leading + style.size * 0.68) / 2
        width = self.width - style.indent
        left = x if self.rtl else x + style.indent
        for line in self._lines:
            _Drawing(self, canvas, text, left, width).draw(line, baseline)
            baseline -= style.leading
        text.spread(0)
        canvas.drawText(text)


@lru_cache(maxsize=REMEMBERED)
def _words(
    spans: tuple[Span, ...],
    bold: bool,  # noqa: FBT001
    italic: bool,  # noqa: FBT001
    rtl: bool,  # noqa: FBT001
) -> tuple[list[Word], tuple[Missing, ...]]:
    """Return the words of a text, and what no font has: a note is drawn again and again."""
    undrawn: list[Missing] = []
    words = words_of(spans, bold=bold, italic=italic, rtl=rtl, missing=undrawn)
    return words, tuple(undrawn)


@lru_cache(maxsize=REMEMBERED)
def _lines(spans: tuple[Span, ...], style: TextStyle, language: str, width: float) -> list[Line]:
    """Return the lines of a text; nobody changes them."""
    words, _ = _words(spans, style.bold, style.italic, rules(language).rtl)
    return broken(words, width, style, language)


class _Drawing:
    """One line on its way to the page."""

    def __init__(
        self,
        paragraph: TextParagraph,
        canvas: TaggedCanvas,
        text: Any,
        left: float,
        width: float,
    ) -> None:
        self.paragraph, self.canvas, self.text = paragraph, canvas, text
        self.left, self.width = left, width
        self.size = paragraph.style.size
        self.scale = self.size / UNIT

    def draw(self, line: Line, baseline: float) -> None:
        """Draw it on the canvas."""
        if not line.words:
            return
        style = self.paragraph.style
        plain = all(not piece.level for word in line.words for piece in word.pieces)
        gaps = len(line.words) - 1
        if plain:
            # A page widens no-break spaces as it does the others.
            gaps += sum(_no_break_spaces(piece) for word in line.words for piece in word.pieces)
        rest = self.width - line.width
        stretch = 0.0
        if style.align == "justify" and not line.is_last and gaps and rest > 0:
            stretch = rest / gaps
            rest = 0.0
        x = self.left + self._shift(rest)
        if plain:
            self._draw_plain(line, x, baseline, stretch)
        else:
            self._draw_mixed(line, x, baseline, stretch)

    def _shift(self, rest: float) -> float:
        align = self.paragraph.style.align
        if align == "center":
            return rest / 2
        trailing = align == "trailing"
        return rest if trailing != self.paragraph.rtl else 0.0

    def _draw_plain(self, line: Line, x: float, baseline: float, stretch: float) -> None:
        """Draw left-to-right text in as few operators as its fonts need."""
        text = self.text
        text.at(x, baseline)
        text.spread(stretch)
        run, font, span, start = "", "", -1, x
        cursor = x
        for number, word in enumerate(line.words):
            last = number == len(line.words) - 1
            for place, piece in enumerate(word.pieces):
                if (piece.font, piece.span) != (font, span):
                    self._put(run, font, span, start, cursor, baseline)
                    run, font, span, start = "", piece.font, piece.span, cursor
                run += piece.drawn
                cursor += piece.width * self.scale + _no_break_spaces(piece) * stretch
                if place == len(word.pieces) - 1 and not last:
                    run += " "
                    cursor += space_width(piece.font) * self.scale + stretch
        self._put(run, font, span, start, cursor, baseline)

    def _put(
        self, run: str, font: str, span: int, start: float, end: float, baseline: float
    ) -> None:
        if not run:
            return
        self.text.setFont(font, self.size, self.paragraph.style.leading)
        linked = self.paragraph.spans[span].link
        self._call(self.paragraph.spans[span], baseline)
        if linked:
            self.text.setFillColor(self.paragraph.style.link)
        self.text.put(run)
        if linked:
            self.text.setFillColor(self.paragraph.ink)
            self._link(linked, start, end, baseline)

    def _draw_mixed(self, line: Line, x: float, baseline: float, stretch: float) -> None:
        """Draw words and gaps in the order in which they are seen."""
        runs: list[tuple[int, Piece | float]] = []
        for number, word in enumerate(line.words):
            runs += [(piece.level, piece) for piece in word.pieces]
            if number < len(line.words) - 1:
                runs.append((word.level, word.space * self.scale + stretch))
        font = family(bold=self.paragraph.style.bold)
        self.text.spread(0)
        seen = bidi.as_seen(runs)
        for place, run in enumerate(seen):
            if not isinstance(run, Piece):
                # A real space, so that copied text keeps its words apart; where it ends does not
                # matter, for every piece says where it begins.
                self.text.setFont(font, self.size, self.paragraph.style.leading)
                self.text.put(" ")
                x += run
                continue
            font = run.font
            self.text.at(x, baseline)
            self.text.setFont(run.font, self.size, self.paragraph.style.leading)
            if run.level % 2 and type(run.drawn) is str:
                beside = _runs_right(seen[:place][::-1]) or _runs_right(seen[place + 1 :])
                self.text.put_turned(run.drawn, beside_others=beside)
            else:
                self.text.put(run.drawn)
            width = run.width * self.scale
            if run.span < len(self.paragraph.spans):
                self._call(self.paragraph.spans[run.span], baseline)
            linked = (
                self.paragraph.spans[run.span].link if run.span < len(self.paragraph.spans) else ""
            )
            if linked:
                self._link(linked, x, x + width, baseline)
            x += width

    def _call(self, span: Span, baseline: float) -> None:
        """Mark the place from which an end note is called: the note leads back to it."""
        if span.note:
            canvas: Any = self.canvas
            canvas.bookmarkHorizontal(
                f"call-{span.note}", 0, baseline + self.paragraph.style.leading
            )

    def _link(self, target: str, start: float, end: float, baseline: float) -> None:
        node = self.paragraph.node
        if node is None or not self.canvas.leads_to(target):
            return
        left, bottom = self.canvas.absolutePosition(start, baseline - self.size * 0.25)
        right, top = self.canvas.absolutePosition(end, baseline + self.size * 0.85)
        link = node.child("Link")
        self.canvas.link(link, target, (left, bottom, right, top))


def _runs_right(runs: Sequence[Piece | float]) -> bool:
    """Return whether the first letters or digits among runs are Latin ones or digits."""
    strong = (run for run in runs if isinstance(run, Piece) and _has_letters(run))
    return next((not run.level % 2 for run in strong), False)


def _has_letters(run: Piece) -> bool:
    return type(run.drawn) is not str or any(char.isalnum() for char in run.drawn)


def _no_break_spaces(piece: Piece) -> int:
    """Return how many no-break spaces a piece of plain text has."""
    return piece.drawn.count("\N{NO-BREAK SPACE}")
