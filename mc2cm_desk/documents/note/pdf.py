"""The note as a PDF: blocks become flowables in reading order, then tags and metadata."""

# reportlab is untyped: its stubs know the base canvas and flowable alone.
# pyright: reportIncompatibleMethodOverride=false
# pyright: reportAssignmentType=false

import itertools
import tempfile
from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from reportlab.platypus import Flowable, NextPageTemplate, PageBreak, Spacer
from reportlab.platypus.flowables import CondPageBreak

from mc2cm_desk.documents import style as styles
from mc2cm_desk.documents.document import (
    BarChart,
    Blank,
    Block,
    Box,
    Chips,
    CityMap,
    Document,
    EndNotes,
    Figure,
    Heading,
    KeyFigures,
    ListBlock,
    Numbered,
    Paragraph,
    ParagraphKind,
    Part,
    PullQuote,
    Span,
    Spans,
    TableBlock,
    Tone,
    plain,
)
from mc2cm_desk.documents.document import Missing as MissingBlock
from mc2cm_desk.documents.document import PageBreak as BreakBlock
from mc2cm_desk.documents.finished_file import finished
from mc2cm_desk.documents.note.cover import draw_back, draw_cover
from mc2cm_desk.documents.note.pages import (
    ContentsLine,
    Entry,
    HeadingParagraph,
    NoteCanvas,
    NoteTemplate,
    PartOpener,
)
from mc2cm_desk.documents.style import FRAME_HEIGHT, TEXT_WIDTH, TextStyle, for_language
from mc2cm_desk.documents.typesetting.blocks import (
    Boxed,
    ChipsRow,
    FiguresRow,
    Hanging,
    PictureFlowable,
    bullet,
)
from mc2cm_desk.documents.typesetting.charts import BarsFlowable, ColumnsFlowable, MapFlowable
from mc2cm_desk.documents.typesetting.city_map import LABEL_LEADING, LABEL_SIZE
from mc2cm_desk.documents.typesetting.finish import Metadata, finish
from mc2cm_desk.documents.typesetting.paragraph import TextParagraph
from mc2cm_desk.documents.typesetting.table import make_table
from mc2cm_desk.documents.typesetting.tags import Node
from mc2cm_desk.documents.typesetting.words import Missing

_PARAGRAPHS: dict[ParagraphKind, TextStyle] = {
    ParagraphKind.BODY: styles.BODY,
    ParagraphKind.LEAD: styles.LEAD,
    ParagraphKind.SMALL: styles.SMALL,
    ParagraphKind.QUOTE: styles.QUOTE,
    ParagraphKind.META: styles.META,
}
_GROUNDS = {
    Tone.SAND: (styles.BOX, ""),
    Tone.TEAL: (styles.SECOND_PALE, styles.SECOND),
    Tone.ROSE: (styles.ACCENT_PALE, ""),
    Tone.DRAFT: (styles.DRAFT, styles.DRAFT_BAR),
}


LOWEST_PICTURE, GIVING_STEPS = 96.0, 6
"""Points to which a picture gives way, and in how many steps."""


@dataclass(frozen=True, slots=True)
class NoteReport:
    """What was written: pages, and characters that no font of ours has, with where they stand.

    ``places`` say where each anchor stands: name, page from 0, points from the page's top.
    """

    pages: int
    warnings: tuple[str, ...]
    places: tuple[tuple[str, int, float], ...] = ()


def write_note_pdf(
    document: Document,
    path: Path,
    *,
    draft: bool = False,
    progress: Callable[[int], None] | None = None,
) -> NoteReport:
    """Write the note; ``progress`` is called with each finished page.

    Refused: file-open-elsewhere, folder-read-only, disk-full.
    """
    root = Node("Document")
    missing: list[Missing] = []
    story = _Story(document, root, missing, draft=draft)
    flowables = story.flowables()
    metadata = Metadata(
        document.title, document.author, document.subject, document.language, document.keywords
    )
    with finished(path) as target, tempfile.TemporaryDirectory() as folder:
        drawn = Path(folder) / "drawn.pdf"
        template = NoteTemplate(str(drawn), document, story.draw_cover, story.draw_back, progress)
        canvases: list[NoteCanvas] = []

        def made(file: Any, **options: Any) -> NoteCanvas:
            canvas = NoteCanvas(file, **options)
            canvas.anchors = document.anchors
            canvas.look = document.look
            canvases.append(canvas)
            return canvas

        template.afterPage = lambda: None
        flowables.append(_Numbers(document.language))
        template.build(flowables, canvasmaker=made)
        pages = finish(drawn, target, root, metadata, document.title)
    told = dict.fromkeys(f"{one.character} ({one.context})" for one in missing)
    places = canvases[-1].places if canvases else []
    return NoteReport(pages, tuple(told), tuple(places))


class _Numbers(Flowable):
    """The last flowable: by now every heading has its page."""

    def __init__(self, language: str) -> None:
        super().__init__()
        self.language = language

    def wrap(self, _width: float, _height: float) -> tuple[float, float]:
        return 0, 0

    def draw(self) -> None:
        canvas: NoteCanvas = self.canv
        canvas.define_numbers(self.language)


class _Story:
    """Builds flowables and, in the same order, the structure that they will carry."""

    def __init__(
        self, document: Document, root: Node, missing: list[Missing], *, draft: bool
    ) -> None:
        self.document, self.root, self.missing, self.draft = document, root, missing, draft
        self.language = document.language
        self.rtl = document.is_right_to_left
        self.cover = root.child("Sect") if document.front else root
        self._level = 1
        """That of the last heading: none is skipped on the way down."""

    def flowables(self) -> list[Flowable]:
        """Return the whole note."""
        story: list[Flowable] = []
        if self.document.front:
            story += [NextPageTemplate(list(NoteTemplate.TEXT)), Spacer(1, 1), PageBreak()]
            front = self.root.child("Sect")
            story += self._contents(front)
            story.append(Spacer(1, 18))
            story += self._blocks(self.document.imprint, front)
        for place, part in enumerate(self.document.parts):
            story += self._part(part, first=not place and not self.document.front)
        if self.document.back is not None:
            story += [NextPageTemplate("back"), PageBreak(), Spacer(1, 1)]
        return story

    def draw_cover(self, canvas: NoteCanvas) -> None:
        """Draw the first page."""
        document = self.document
        draw_cover(canvas, document.cover, self.language, self.cover, self.missing)

    def draw_back(self, canvas: NoteCanvas) -> None:
        """Draw the last page."""
        document = self.document
        if document.back is not None:
            node = self.root.child("Sect")
            draw_back(canvas, document.back, document.cover, self.language, node, self.missing)

    def _contents(self, node: Node) -> list[Flowable]:
        title = self._text(self.document.words.contents, styles.PART, node.child("H2"))
        toc = node.child("TOC")
        entries = list(self._entries())
        room = FRAME_HEIGHT - title.wrap(TEXT_WIDTH, FRAME_HEIGHT)[1] - styles.PART.after
        share = _closer(entries, self.language, room)
        lines: list[Flowable] = [
            ContentsLine(entry, self.language, toc.child("TOCI").child("Reference"), share)
            for entry in entries
        ]
        return [title, *lines]

    def _entries(self) -> Iterable[Entry]:
        for part in self.document.parts:
            yield Entry(part.heading, part.anchor, 1)
            for block in part.blocks:
                if isinstance(block, Heading) and block.anchor and block.in_contents:
                    yield Entry(block.text, block.anchor, 2)

    def _part(self, part: Part, *, first: bool) -> list[Flowable]:
        node = self.root.child("Sect")
        story: list[Flowable] = []
        if not first:
            story += [PageBreak()] if part.new_page else [CondPageBreak(160), Spacer(1, 14)]
        opens = self.document.front and part.new_page
        grounded = opens and self.document.look.has_grounds
        above = styles.OPENER_KICKER if grounded else styles.KICKER
        kicker = self._text(part.kicker, above, node.child("P")) if part.kicker else None
        # The cover has the heading of the first level; without it the first part is that.
        self._level = 1 if first else 2
        role = f"H{self._level}"
        style = styles.PART if self.document.front or first else styles.HEADING_2
        if grounded:
            style = styles.OPENER
        heading = self._heading(part.heading, style, node.child(role), part.anchor, 0)
        heading.begins_part = part.heading
        if opens:
            ground = styles.DEEP if kicker is not None else styles.MAIN
            story.append(PartOpener(kicker, heading, ground))
        else:
            story += [heading] if kicker is None else [kicker, heading]
        return story + self._blocks(part.blocks, node)

    def _heading(
        self, text: str, style: TextStyle, node: Node, anchor: str, level: int | None
    ) -> HeadingParagraph:
        made = HeadingParagraph(
            plain(text),
            for_language(style, self.language),
            self.language,
            node,
            missing=self.missing,
        )
        made.anchor, made.outline_level, made.outline_text = anchor, level, text
        return made

    def _text(self, text: str | Spans, style: TextStyle, node: Node | None) -> TextParagraph:
        spans = plain(text) if isinstance(text, str) else text
        return TextParagraph(
            spans, for_language(style, self.language), self.language, node, missing=self.missing
        )

    def _blocks(self, blocks: Iterable[Block], node: Node) -> list[Flowable]:
        story: list[Flowable] = []
        start, pages = 0, 0
        for block in blocks:
            if isinstance(block, BreakBlock):
                _give_way(story[start:], pages)
                start, pages = len(story) + 1, block.pages
            story += self._block(block, node)
        _give_way(story[start:], pages)
        return story

    def _block(self, block: Block, node: Node) -> list[Flowable]:
        match block:
            case Heading():
                return [self._inner_heading(block, node)]
            case Paragraph():
                return [self._text(block.spans, _PARAGRAPHS[block.kind], node.child("P"))]
            case ListBlock():
                return self._list(block, node)
            case Box():
                return [self._box(block, node)]
            case Figure():
                return self._figure(block, node)
            case TableBlock():
                return self._table(block, node)
            case BarChart():
                return self._chart(block, node)
            case CityMap():
                return self._map(block, node)
            case KeyFigures():
                return [self._figures(block, node)]
            case Numbered():
                return self._numbered(block, node)
            case Chips():
                chip = TextStyle(size=8.2, leading=11, colour=styles.MAIN, after=0)
                texts = [self._text(one, chip, node.child("P")) for one in block.texts]
                return [ChipsRow(texts, rtl=self.rtl)]
            case PullQuote():
                return self._quoted(block, node)
            case EndNotes():
                return self._notes(block, node)
            case MissingBlock():
                return self._missing(block, node) if self.draft else []
            case Blank():
                return [_WritingLines(block.lines)]
            case BreakBlock():
                return [PageBreak()]

    def _inner_heading(self, block: Heading, node: Node) -> HeadingParagraph:
        style = styles.HEADING_2 if block.level == 2 else styles.HEADING_3
        wanted = block.level + (1 if self.document.front else 0)
        self._level = min(wanted, self._level + 1)
        role = f"H{self._level}"
        outline = 1 if block.anchor and block.in_contents else None
        return self._heading(block.text, style, node.child(role), block.anchor, outline)

    def _list(self, block: ListBlock, node: Node) -> list[Flowable]:
        kind = "Decimal" if block.ordered else "Disc"
        lines = node.child("L", A={"O": "List", "ListNumbering": kind})
        base = replace(for_language(styles.BODY, self.language), align="leading", after=3)
        story: list[Flowable] = []
        for number, item in enumerate(block.items, start=1):
            entry = lines.child("LI")
            label = entry.child("Lbl")
            if block.ordered:
                strong = replace(styles.BODY, colour=styles.ACCENT_INK, bold=True, align="leading")
                mark = self._text(str(number), strong, label)
            else:
                mark = bullet(self.language, label, base)
            body = TextParagraph(
                item, base, self.language, entry.child("LBody"), missing=self.missing
            )
            story.append(Hanging(mark, body, 16))
        story.append(Spacer(1, 5))
        return story

    def _box(self, block: Box, node: Node) -> Boxed:
        ground, bar = _GROUNDS[block.tone]
        inner = node.child("Div")
        content: list[Flowable] = []
        if block.title:
            ink = styles.ACCENT_INK if block.tone is Tone.ROSE else styles.MAIN
            head = replace(styles.HEADING_3, before=0, colour=ink)
            content.append(self._text(block.title, head, inner.child("P")))
        content += self._blocks(block.blocks, inner)
        return Boxed(content, ground, bar, rtl=self.rtl)

    def _figure(self, block: Figure, node: Node) -> list[Flowable]:
        figure = node.child(
            "Figure",
            Alt=block.alternative or block.caption,
            A={"O": "Layout", "Placement": "Block"},
        )
        mark = None
        if block.mark:
            white = TextStyle(size=7.4, leading=10, colour=styles.PAPER, after=0)
            mark = self._text(block.mark, white, None)
        words = " · ".join(part for part in (block.caption, block.credit) if part)
        picture = PictureFlowable(block.path, block.height, figure, mark=mark)
        if not words:
            picture.keepWithNext = 0
            return [picture]
        return [picture, self._text(words, styles.CAPTION, node.child("Caption"))]

    def _table(self, block: TableBlock, node: Node) -> list[Flowable]:
        table = make_table(block, self.language, node.child("Table"), TEXT_WIDTH, self.missing)
        if not block.caption:
            return [table]
        return [table, self._text(block.caption, styles.CAPTION, node.child("P"))]

    def _chart(self, block: BarChart, node: Node) -> list[Flowable]:
        figure = node.child(
            "Figure", Alt=block.alternative, A={"O": "Layout", "Placement": "Block"}
        )
        size, align = (7.4, "center") if block.upright else (8.6, "leading")
        label = TextStyle(size=size, leading=11, align=align, after=0)
        value = replace(label, bold=True, colour=styles.DEEP)
        bars = [
            (self._text(name, label, None), self._text(str(count), value, None), count)
            for name, count in block.bars
        ]
        caption = self._text(block.caption, styles.CAPTION, node.child("Caption"))
        if block.upright:
            return [ColumnsFlowable(bars, figure, rtl=self.rtl), caption]
        most = max((count for _, _, count in bars), default=1)
        size = BarsFlowable.MOST
        drawn = [
            BarsFlowable(bars[start : start + size], figure, rtl=self.rtl, most=most)
            for start in range(0, len(bars), size)
        ]
        return [*drawn, caption]

    def _map(self, block: CityMap, node: Node) -> list[Flowable]:
        figure = node.child(
            "Figure", Alt=block.alternative, A={"O": "Layout", "Placement": "Block"}
        )
        name = TextStyle(size=LABEL_SIZE, leading=LABEL_LEADING, colour=styles.DEEP, after=0)
        host = replace(name, bold=True, colour=styles.ACCENT_INK)
        degree = replace(name, size=6.2, leading=8, colour=styles.MUTE)
        drawn = MapFlowable(
            block.points,
            figure,
            lambda text, is_host: self._text(text, host if is_host else name, None),
            # Numbers of degrees keep their sign in front of them in every language.
            lambda text: TextParagraph(plain(text), degree, "en"),
        )
        return [drawn, self._text(block.caption, styles.CAPTION, node.child("Caption"))]

    def _figures(self, block: KeyFigures, node: Node) -> FiguresRow:
        large = TextStyle(size=21, leading=25, colour=styles.ACCENT_INK, bold=True, after=0)
        small = TextStyle(size=8.2, leading=11, colour=styles.MUTE, after=0)
        cells = [
            (
                self._text(number, large, node.child("P")),
                self._text(caption, small, node.child("P")),
            )
            for number, caption in block.figures
        ]
        return FiguresRow(cells, rtl=self.rtl)

    def _numbered(self, block: Numbered, node: Node) -> list[Flowable]:
        strong = TextStyle(size=11, leading=15, colour=styles.ACCENT_INK, bold=True, after=0)
        said = TextStyle(
            size=10.6, leading=15, bold=True, after=2, before=6, keep_with_next=bool(block.details)
        )
        mark = self._text(block.number, strong, node.child("P"))
        text = self._text(block.text, said, node.child("P"))
        story: list[Flowable] = [Hanging(mark, text, 48, anchor=block.anchor)]
        for detail in block.details:
            empty = self._text("", styles.META, None)
            story.append(Hanging(empty, self._text(detail, styles.META, node.child("P")), 48))
        story.append(_Rule())
        return story

    def _quoted(self, block: PullQuote, node: Node) -> list[Flowable]:
        quote = node.child("BlockQuote")
        story: list[Flowable] = [self._text(block.text, styles.QUOTE, quote.child("P"))]
        if block.by:
            story.append(self._text(block.by, styles.META, quote.child("P")))
        return story

    def _notes(self, block: EndNotes, node: Node) -> list[Flowable]:
        story: list[Flowable] = [self._text(block.title, styles.HEADING_3, node.child("P"))]
        lines = node.child("L", A={"O": "List", "ListNumbering": "Decimal"})
        for number, spans in block.notes:
            entry = lines.child("LI")
            back = (Span(str(number), link=f"#call-{number}"),)
            mark = self._text(back, styles.SMALL, entry.child("Lbl"))
            body = self._text(spans, styles.SMALL, entry.child("LBody"))
            story.append(Hanging(mark, body, 20, anchor=f"note-{number}"))
        return story

    def _missing(self, block: MissingBlock, node: Node) -> list[Flowable]:
        ink = TextStyle(size=8.8, leading=12.4, colour=styles.DRAFT_INK, after=0)
        text = self._text((Span(block.text),), ink, node.child("P"))
        ground, bar = _GROUNDS[Tone.DRAFT]
        boxed = Boxed([text], ground, bar, rtl=self.rtl)
        boxed.PADDING = 7.0
        return [boxed]


def _give_way(story: list[Flowable], pages: int) -> None:
    """Make pictures lower, as far as they may be, where a sheet would miss its pages."""
    pictures = [one for one in story if isinstance(one, PictureFlowable)]
    if not pages or not pictures:
        return
    wanted = [one.wanted for one in pictures]
    for step in range(GIVING_STEPS + 1):
        for picture, tall in zip(pictures, wanted, strict=True):
            spare = max(tall - LOWEST_PICTURE, 0.0)
            picture.wanted = tall - spare * step / GIVING_STEPS
        if _pages_of(story) <= pages:
            return
    # Nothing is won by lower pictures: they stay as they were meant.
    for picture, tall in zip(pictures, wanted, strict=True):
        picture.wanted = tall


def _pages_of(story: Iterable[Flowable]) -> int:
    """Return how many pages flowables fill, as far as that can be told before they are drawn."""
    pages, room, last = 1, FRAME_HEIGHT, 0.0
    for group in _kept_together(story):
        waiting = list(group)
        while waiting:
            heights = [one.wrap(TEXT_WIDTH, FRAME_HEIGHT)[1] for one in waiting]
            gap = max(last, waiting[0].getSpaceBefore()) if room < FRAME_HEIGHT else 0.0
            inner = sum(
                max(one.getSpaceAfter(), other.getSpaceBefore())
                for one, other in itertools.pairwise(waiting)
            )
            tall = sum(heights) + inner
            if gap + tall <= room:
                room -= gap + tall
                last = waiting[-1].getSpaceAfter()
                break
            before = tall - heights[-1]
            parts = waiting[-1].split(TEXT_WIDTH, room - gap - before)
            if len(parts) > 1:
                waiting = parts[1:]
            elif room >= FRAME_HEIGHT:
                break
            pages, room, last = pages + 1, FRAME_HEIGHT, 0.0
    return pages


def _kept_together(story: Iterable[Flowable]) -> Iterable[list[Flowable]]:
    """Yield flowables with those that they must not be parted from."""
    group: list[Flowable] = []
    for one in story:
        group.append(one)
        if not one.getKeepWithNext():
            yield group
            group = []
    if group:
        yield group


def _closer(entries: Iterable[Entry], language: str, room: float) -> float:
    """Return how much closer the lines of the contents must stand to fit, at most a quarter."""
    lines = [ContentsLine(entry, language, Node("TOCI")) for entry in entries]
    tall = sum(one.wrap(TEXT_WIDTH, room)[1] + one.spaceBefore + one.spaceAfter for one in lines)
    return 1.0 if tall <= room or tall * 0.76 > room else 0.98 * room / tall


class _WritingLines(Flowable):
    """Thin lines to write on."""

    GAP = 24.0

    def __init__(self, lines: int) -> None:
        super().__init__()
        self.lines = lines

    def wrap(self, available_width: float, _height: float) -> tuple[float, float]:
        self.width, self.height = available_width, self.lines * self.GAP + 4
        return available_width, self.height

    def draw(self) -> None:
        canvas: NoteCanvas = self.canv
        canvas.artefact()
        canvas.setStrokeColor(styles.LINE)
        canvas.setLineWidth(0.7)
        for line in range(1, self.lines + 1):
            y = self.height - line * self.GAP
            canvas.line(0, y, self.width, y)
        canvas.finish_mark()


class _Rule(Flowable):
    """A thin line under a recommendation."""

    def wrap(self, available_width: float, _height: float) -> tuple[float, float]:
        self.width, self.height = available_width, 9.0
        return available_width, self.height

    def draw(self) -> None:
        canvas: NoteCanvas = self.canv
        canvas.artefact()
        canvas.setStrokeColor(styles.LINE)
        canvas.setLineWidth(0.5)
        canvas.line(0, 5, self.width, 5)
        canvas.finish_mark()
