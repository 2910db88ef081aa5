"""The neutral document: parts and blocks as values, before PDF or Word."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from enum import StrEnum
from pathlib import Path

from mc2cm_desk.documents.look import Look, look
from mc2cm_desk.domain.event.programme import PublicationLook


@dataclass(frozen=True, slots=True)
class Span:
    """A stretch of text of one manner; ``link`` is an address or ``#anchor``.

    ``note`` is the number of the end note that the span calls: its text is that number in raised
    digits. Where it stands is ``#call-N``, the note itself ``#note-N``.
    """

    text: str
    bold: bool = False
    italic: bool = False
    link: str = ""
    note: int = 0


Spans = tuple[Span, ...]


def plain(text: str, *, bold: bool = False, italic: bool = False) -> Spans:
    """Return a text as one span."""
    return (Span(text, bold, italic),) if text else ()


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


@dataclass(frozen=True, slots=True)
class Heading:
    """A heading inside a part: level 2 or 3; ``anchor`` is what links and contents name.

    ``square`` is the colour of a small square in front of it, where pages are drawn.
    """

    text: str
    level: int = 2
    anchor: str = ""
    in_contents: bool = True
    square: str = ""


@dataclass(frozen=True, slots=True)
class Paragraph:
    """Running text."""

    spans: Spans
    kind: ParagraphKind = ParagraphKind.BODY


@dataclass(frozen=True, slots=True)
class ListBlock:
    """Items with bullets, or numbers; short ones may stand in ``columns``."""

    items: tuple[Spans, ...]
    ordered: bool = False
    columns: int = 1


@dataclass(frozen=True, slots=True)
class Box:
    """A coloured box with a title."""

    title: str
    blocks: tuple["Block", ...]
    tone: Tone = Tone.SAND


@dataclass(frozen=True, slots=True)
class Facts:
    """What is known, each under its name, in one line or several."""

    items: tuple[tuple[str, tuple[Spans, ...]], ...]


@dataclass(frozen=True, slots=True)
class Columns:
    """Text and what stands beside it: read one after the other, ``even`` ones as wide as another.

    What stands beside text is set smaller, in a narrow column.
    """

    text: tuple["Block", ...]
    beside: tuple["Block", ...]
    even: bool = False


@dataclass(frozen=True, slots=True)
class Figure:
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


@dataclass(frozen=True, slots=True)
class TableBlock:
    """A table with one header row; ``weights`` share the width, ``numbers`` align at the end."""

    header: tuple[str, ...]
    rows: tuple[tuple[Spans, ...], ...]
    weights: tuple[float, ...]
    numbers: tuple[int, ...] = ()
    caption: str = ""


@dataclass(frozen=True, slots=True)
class BarChart:
    """Bars: (label, value); ``alternative`` says the same in a sentence."""

    bars: tuple[tuple[str, int], ...]
    caption: str
    alternative: str
    upright: bool = False
    """Columns side by side, as hours of a day; bars under one another otherwise."""


@dataclass(frozen=True, slots=True)
class MapPoint:
    """A city on the map: degrees north and east; ``is_host`` is drawn larger and named first."""

    name: str
    north: float
    east: float
    heads: int
    is_host: bool = False


@dataclass(frozen=True, slots=True)
class CityMap:
    """Where the cities lie, drawn from their coordinates; ``alternative`` names them."""

    points: tuple[MapPoint, ...]
    caption: str
    alternative: str


@dataclass(frozen=True, slots=True)
class KeyFigures:
    """Large numbers with what they count."""

    figures: tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True)
class Numbered:
    """A recommendation: number, words, small lines under them; links lead to ``anchor``."""

    number: str
    text: Spans
    details: tuple[Spans, ...] = ()
    anchor: str = ""


@dataclass(frozen=True, slots=True)
class Chips:
    """Cities, themes, dates as small labels under a heading."""

    texts: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class PullQuote:
    """Somebody's words, large; ``by`` is who said them, with that person's consent."""

    text: str
    by: str = ""


@dataclass(frozen=True, slots=True)
class EndNotes:
    """The notes that spans of a part call, in order: (number, what it says)."""

    title: str
    notes: tuple[tuple[int, Spans], ...]


@dataclass(frozen=True, slots=True)
class Missing:
    """What is to be completed: printed in drafts alone."""

    text: str


@dataclass(frozen=True, slots=True)
class Blank:
    """Lines to write on by hand."""

    lines: int


@dataclass(frozen=True, slots=True)
class PageBreak:
    """What follows begins a page, and keeps to so many ``pages`` if its pictures can give way."""

    pages: int = 0


Block = (
    Heading
    | Paragraph
    | ListBlock
    | Box
    | Facts
    | Columns
    | Figure
    | TableBlock
    | BarChart
    | CityMap
    | KeyFigures
    | Numbered
    | Chips
    | PullQuote
    | EndNotes
    | Missing
    | Blank
    | PageBreak
)


@dataclass(frozen=True, slots=True)
class Part:
    """One part of the note; ``kicker`` is the small line above its heading, ``number`` its number.

    A part that ``divides`` opens on a page of its own, with what it holds; one that is ``signed``
    ends its page with a landscape.
    """

    heading: str
    anchor: str
    blocks: tuple[Block, ...]
    kicker: str = ""
    new_page: bool = True
    number: int = 0
    divides: bool = False
    signed: bool = False

    @property
    def entries(self) -> tuple[tuple[str, str], ...]:
        """What the contents name under the part: words and anchors."""
        return tuple(
            (block.text, block.anchor)
            for block in self.blocks
            if isinstance(block, Heading) and block.anchor and block.in_contents
        )


@dataclass(frozen=True, slots=True)
class Cover:
    """The first page; ``picture`` is drawn by us where there is none."""

    series: str
    kicker: str
    title: str
    subtitle: str
    place_and_dates: str
    funding: str
    partners: tuple[str, ...]
    acronym: str
    picture: Path | None = None
    draft_mark: str = ""
    logos: tuple[Path, ...] = ()


@dataclass(frozen=True, slots=True)
class BackCover:
    """The last page: what it was about, where to read on, and the cover's own foot.

    ``facts`` are (name, value, address or nothing); ``link`` is drawn as a code that a telephone
    reads, with ``link_words`` beside it.
    """

    about: str
    facts: tuple[tuple[str, str, str], ...] = ()
    link: str = ""
    link_words: str = ""


@dataclass(frozen=True, slots=True)
class Words:
    """The few words that the page itself says."""

    contents: str
    running_foot: str
    draft: str
    skip: str = ""
    """What leads those who hear a web page past its contents."""


def _programme_look() -> Look:
    return look(PublicationLook.PROGRAMME)


@dataclass(frozen=True, slots=True, kw_only=True)
class Document:
    """A whole document in one language; without ``front`` it has no cover and no contents."""

    language: str
    title: str
    author: str
    subject: str
    keywords: tuple[str, ...] = ()
    cover: Cover
    words: Words
    imprint: tuple[Block, ...] = ()
    parts: tuple[Part, ...] = ()
    back: BackCover | None = None
    front: bool = True
    look: Look = field(default_factory=_programme_look)

    @property
    def anchors(self) -> frozenset[str]:
        """Every place that a link inside the document may name."""
        found = {part.anchor for part in self.parts}
        every = (self.imprint, *(part.blocks for part in self.parts))
        for blocks in every:
            found.update(_anchors(blocks))
        return frozenset(found)

    @property
    def is_right_to_left(self) -> bool:
        return self.language == "ar"


def _anchors(blocks: Iterable[Block]) -> Iterator[str]:
    for block in blocks:
        match block:
            case Heading() | Numbered():
                yield block.anchor
            case EndNotes():
                for number, _ in block.notes:
                    yield f"note-{number}"
                    yield f"call-{number}"
            case Box():
                yield from _anchors(block.blocks)
            case Columns():
                yield from _anchors((*block.text, *block.beside))
            case _:
                continue
