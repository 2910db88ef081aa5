"""The blocks of a document as values, before any file format."""

from abc import ABC, abstractmethod
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

from mc2cm_desk.documents.model.visitor import T_co, Visitor
from mc2cm_desk.documents.typesetting.text.spans import Spans


class ParagraphKind(StrEnum):
    """How a paragraph stands."""

    BODY = "body"
    LEAD = "lead"
    SMALL = "small"
    QUOTE = "quote"
    META = "meta"
    KICKER = "kicker"
    """The small line above a title."""


class Tone(StrEnum):
    """The colour of a box."""

    SAND = "sand"
    TEAL = "teal"
    ROSE = "rose"
    DRAFT = "draft"


class Block(ABC):
    """A piece of a part, from top to bottom."""

    __slots__ = ()

    @abstractmethod
    def accept(self, visitor: Visitor[T_co]) -> T_co:
        """Return what the visitor's method for this kind of block returns."""

    @property
    def anchors(self) -> tuple[str, ...]:
        """The places in this block alone that links may name."""
        return ()

    @property
    def children(self) -> "tuple[Block, ...]":
        """The blocks inside this one, in reading order."""
        return ()


@dataclass(frozen=True, slots=True)
class Heading(Block):
    """A heading inside a part: level 2 or 3; ``anchor`` is what links and contents name.

    ``square`` is the colour of a small square in front of it, where pages are drawn.
    """

    text: str
    level: int = 2
    anchor: str = ""
    in_contents: bool = True
    square: str = ""

    @property
    def anchors(self) -> tuple[str, ...]:
        """The targets that links in the document may lead to."""
        return (self.anchor,)

    def accept(self, visitor: Visitor[T_co]) -> T_co:
        """Return what a visitor makes of this block."""
        return visitor.visit_heading(self)


@dataclass(frozen=True, slots=True)
class Paragraph(Block):
    """Running text."""

    spans: Spans
    kind: ParagraphKind = ParagraphKind.BODY

    def accept(self, visitor: Visitor[T_co]) -> T_co:
        """Return what a visitor makes of this block."""
        return visitor.visit_paragraph(self)


@dataclass(frozen=True, slots=True)
class ListBlock(Block):
    """Items with bullets, or numbers; short ones may stand in ``columns``."""

    items: tuple[Spans, ...]
    ordered: bool = False
    columns: int = 1

    def accept(self, visitor: Visitor[T_co]) -> T_co:
        """Return what a visitor makes of this block."""
        return visitor.visit_list(self)


@dataclass(frozen=True, slots=True)
class Box(Block):
    """A coloured box with a title."""

    title: str
    blocks: tuple[Block, ...]
    tone: Tone = Tone.SAND

    @property
    def children(self) -> tuple[Block, ...]:
        """The blocks within it."""
        return self.blocks

    def accept(self, visitor: Visitor[T_co]) -> T_co:
        """Return what a visitor makes of this block."""
        return visitor.visit_box(self)


@dataclass(frozen=True, slots=True)
class Facts(Block):
    """What is known, each under its name, in one line or several."""

    items: tuple[tuple[str, tuple[Spans, ...]], ...]

    def accept(self, visitor: Visitor[T_co]) -> T_co:
        """Return what a visitor makes of this block."""
        return visitor.visit_facts(self)


@dataclass(frozen=True, slots=True)
class Columns(Block):
    """Text and what stands beside it: read one after the other, ``even`` ones as wide as another.

    What stands beside text is set smaller, in a narrow column.
    """

    text: tuple[Block, ...]
    beside: tuple[Block, ...]
    even: bool = False

    @property
    def children(self) -> tuple[Block, ...]:
        """The blocks within it."""
        return (*self.text, *self.beside)

    def accept(self, visitor: Visitor[T_co]) -> T_co:
        """Return what a visitor makes of this block."""
        return visitor.visit_columns(self)


@dataclass(frozen=True, slots=True)
class Figure(Block):
    """A picture with its words; ``mark`` is printed over it in drafts.

    One that ``heads`` its page reaches the edges of the paper.
    """

    path: Path
    alternative: str
    caption: str = ""
    credit: str = ""
    mark: str = ""
    height: float = 190.0
    heads: bool = False

    def accept(self, visitor: Visitor[T_co]) -> T_co:
        """Return what a visitor makes of this block."""
        return visitor.visit_figure(self)


@dataclass(frozen=True, slots=True)
class TableBlock(Block):
    """A table with one header row; ``weights`` share the width, ``numbers`` align at the end."""

    header: tuple[str, ...]
    rows: tuple[tuple[Spans, ...], ...]
    weights: tuple[float, ...]
    numbers: tuple[int, ...] = ()
    caption: str = ""

    def accept(self, visitor: Visitor[T_co]) -> T_co:
        """Return what a visitor makes of this block."""
        return visitor.visit_table(self)


@dataclass(frozen=True, slots=True)
class BarChart(Block):
    """Bars: (label, value); ``alternative`` says the same in a sentence."""

    bars: tuple[tuple[str, int], ...]
    caption: str
    alternative: str
    upright: bool = False
    """Columns side by side, as hours of a day; bars under one another otherwise."""

    def accept(self, visitor: Visitor[T_co]) -> T_co:
        """Return what a visitor makes of this block."""
        return visitor.visit_bar_chart(self)


@dataclass(frozen=True, slots=True)
class MapPoint:
    """A city on the map: degrees north and east; ``is_host`` is drawn larger and named first."""

    name: str
    north: float
    east: float
    heads: int
    is_host: bool = False


@dataclass(frozen=True, slots=True)
class CityMap(Block):
    """Where the cities lie, drawn from their coordinates; ``alternative`` names them."""

    points: tuple[MapPoint, ...]
    caption: str
    alternative: str

    def accept(self, visitor: Visitor[T_co]) -> T_co:
        """Return what a visitor makes of this block."""
        return visitor.visit_city_map(self)


@dataclass(frozen=True, slots=True)
class KeyFigures(Block):
    """Large numbers with what they count."""

    figures: tuple[tuple[str, str], ...]

    def accept(self, visitor: Visitor[T_co]) -> T_co:
        """Return what a visitor makes of this block."""
        return visitor.visit_key_figures(self)


@dataclass(frozen=True, slots=True)
class Numbered(Block):
    """A recommendation: number, words, small lines under them; links lead to ``anchor``."""

    number: str
    text: Spans
    details: tuple[Spans, ...] = ()
    anchor: str = ""

    @property
    def anchors(self) -> tuple[str, ...]:
        """The targets that links in the document may lead to."""
        return (self.anchor,)

    def accept(self, visitor: Visitor[T_co]) -> T_co:
        """Return what a visitor makes of this block."""
        return visitor.visit_numbered(self)


@dataclass(frozen=True, slots=True)
class Chips(Block):
    """Cities, themes, dates as small labels under a heading."""

    texts: tuple[str, ...]

    def accept(self, visitor: Visitor[T_co]) -> T_co:
        """Return what a visitor makes of this block."""
        return visitor.visit_chips(self)


@dataclass(frozen=True, slots=True)
class PullQuote(Block):
    """Somebody's words, large; ``by`` is who said them, with that person's consent."""

    text: str
    by: str = ""

    def accept(self, visitor: Visitor[T_co]) -> T_co:
        """Return what a visitor makes of this block."""
        return visitor.visit_pull_quote(self)


@dataclass(frozen=True, slots=True)
class EndNotes(Block):
    """The notes that spans of a part call, in order: (number, what it says)."""

    title: str
    notes: tuple[tuple[int, Spans], ...]

    @property
    def anchors(self) -> tuple[str, ...]:
        """The targets that links in the document may lead to."""
        return tuple(f"{kind}-{number}" for number, _ in self.notes for kind in ("note", "call"))

    def accept(self, visitor: Visitor[T_co]) -> T_co:
        """Return what a visitor makes of this block."""
        return visitor.visit_end_notes(self)


@dataclass(frozen=True, slots=True)
class Missing(Block):
    """What is to be completed: printed in drafts alone."""

    text: str

    def accept(self, visitor: Visitor[T_co]) -> T_co:
        """Return what a visitor makes of this block."""
        return visitor.visit_missing(self)


@dataclass(frozen=True, slots=True)
class Blank(Block):
    """Lines to write on by hand."""

    lines: int

    def accept(self, visitor: Visitor[T_co]) -> T_co:
        """Return what a visitor makes of this block."""
        return visitor.visit_blank(self)


@dataclass(frozen=True, slots=True)
class PageBreak(Block):
    """What follows begins a page, and keeps to so many ``pages`` if its pictures can give way."""

    pages: int = 0

    def accept(self, visitor: Visitor[T_co]) -> T_co:
        """Return what a visitor makes of this block."""
        return visitor.visit_page_break(self)


def walk(blocks: Iterable[Block]) -> Iterator[Block]:
    """Yield blocks, each followed by those inside it, in reading order."""
    for block in blocks:
        yield block
        yield from walk(block.children)
