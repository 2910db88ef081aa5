"""The blocks of the neutral document as flowables of the PDF, in reading order."""

from collections.abc import Iterable
from dataclasses import replace
from itertools import groupby

from reportlab.platypus import Flowable, PageBreak

from mc2cm_desk.documents import style as styles
from mc2cm_desk.documents.model import (
    BarChart,
    Blank,
    Block,
    Box,
    Chips,
    CityMap,
    Columns,
    EndNotes,
    Facts,
    Figure,
    Heading,
    KeyFigures,
    ListBlock,
    Missing,
    Numbered,
    Paragraph,
    ParagraphKind,
    PullQuote,
    TableBlock,
    Tone,
    Visitor,
)
from mc2cm_desk.documents.model import PageBreak as BreakBlock
from mc2cm_desk.documents.renderers.pdf import figures, lists
from mc2cm_desk.documents.renderers.pdf.flowables.page_heads import HeadLandscape
from mc2cm_desk.documents.renderers.pdf.page_fitting import give_way
from mc2cm_desk.documents.renderers.pdf.settings import Setting
from mc2cm_desk.documents.typesetting import palette
from mc2cm_desk.documents.typesetting.flowables.rules import WritingLines
from mc2cm_desk.documents.typesetting.flowables.stacks import Boxed, SideBySide, Stack
from mc2cm_desk.documents.typesetting.tags import Node
from mc2cm_desk.documents.typesetting.text_style import TextStyle

_PARAGRAPHS: dict[ParagraphKind, TextStyle] = {
    ParagraphKind.LEAD: styles.LEAD,
    ParagraphKind.SMALL: styles.SMALL,
    ParagraphKind.QUOTE: styles.QUOTE,
    ParagraphKind.META: styles.META,
    ParagraphKind.KICKER: styles.KICKER,
}
TEXT_SHARE = 0.64
"""The share of text where something stands beside it."""
_GROUNDS = {
    Tone.SAND: (palette.BOX, ""),
    Tone.TEAL: (palette.SECOND_PALE, palette.SECOND),
    Tone.ROSE: (palette.ACCENT_PALE, ""),
    Tone.DRAFT: (palette.DRAFT, palette.DRAFT_BAR),
}


def set_blocks(blocks: Iterable[Block], setting: Setting, node: Node) -> list[Flowable]:
    """Return the flowables of blocks; the pictures of a sheet give way where it would not fit."""
    visitor = PdfBlocks(setting, node)
    story: list[Flowable] = []
    start, pages = 0, 0
    for gaps, group in groupby(blocks, lambda block: isinstance(block, Missing)):
        if gaps:
            story += _missing(group, setting, node) if setting.draft else []
            continue
        for block in group:
            if len(story) == start > 0 and pages and _wants_landscape(block, setting):
                story.append(HeadLandscape())
            if isinstance(block, BreakBlock):
                give_way(story[start:], pages)
                start, pages = len(story) + 1, block.pages
            story += block.accept(visitor)
    give_way(story[start:], pages)
    return story


def _wants_landscape(first: Block, setting: Setting) -> bool:
    """Say whether a sheet that begins so has no picture over its head, and should have one."""
    has_picture = isinstance(first, Figure) and first.heads
    document = setting.document
    return document.front and document.look.has_grounds and not has_picture


class PdfBlocks(Visitor[list[Flowable]]):
    """Returns the flowables of a block, whose structure it adds to ``node``."""

    def __init__(self, setting: Setting, node: Node) -> None:
        self._setting, self._node = setting, node

    def visit_heading(self, block: Heading) -> list[Flowable]:
        """Return the flowables of a heading."""
        setting = self._setting
        style = styles.HEADING_2 if block.level == 2 else styles.HEADING_3
        if block.square:
            style = replace(style, indent=15)
        requested = block.level + (1 if setting.document.front else 0)
        setting.level = min(requested, setting.level + 1)
        outline = 1 if block.anchor and block.in_contents else None
        node = self._node.child(f"H{setting.level}")
        heading = setting.heading(block.text, style, node, block.anchor, outline)
        heading.square = block.square
        return [heading]

    def visit_paragraph(self, block: Paragraph) -> list[Flowable]:
        """Return the flowables of a paragraph."""
        style = _PARAGRAPHS.get(block.kind, self._setting.body)
        return [self._setting.text(block.spans, style, self._node.child("P"))]

    def visit_list(self, block: ListBlock) -> list[Flowable]:
        """Return the flowables of a list."""
        return lists.set_list(block, self._setting, self._node)

    def visit_box(self, block: Box) -> list[Flowable]:
        """Return the flowables of a box."""
        setting = self._setting
        ground, bar = _GROUNDS[block.tone]
        inner = self._node.child("Div")
        content: list[Flowable] = []
        padding = 10.0 if setting.is_beside else 12.0
        if block.title:
            ink = palette.ACCENT_INK if block.tone is Tone.ROSE else palette.MAIN
            head = replace(styles.HEADING_3, before=0, colour=ink)
            content.append(setting.text(block.title, head, inner.child("P")))
        with setting.column(setting.width - 2 * padding):
            content += set_blocks(block.blocks, setting, inner)
        return [Boxed(Stack(content), ground, bar, rtl=setting.rtl, padding=padding)]

    def visit_facts(self, block: Facts) -> list[Flowable]:
        """Return the flowables of facts."""
        return lists.set_facts(block, self._setting, self._node)

    def visit_columns(self, block: Columns) -> list[Flowable]:
        """Return the flowables of two columns."""
        setting = self._setting
        share = 0.5 if block.even else TEXT_SHARE
        wide, narrow = SideBySide.widths(setting.width, share)
        with setting.column(wide):
            text = set_blocks(block.text, setting, self._node.child("Div"))
        with setting.column(narrow, beside=not block.even):
            beside = set_blocks(block.beside, setting, self._node.child("Div"))
        return [SideBySide(Stack(text), Stack(beside), share, rtl=setting.rtl)]

    def visit_figure(self, block: Figure) -> list[Flowable]:
        """Return the flowables of a figure."""
        return figures.set_figure(block, self._setting, self._node)

    def visit_table(self, block: TableBlock) -> list[Flowable]:
        """Return the flowables of a table."""
        return figures.set_table(block, self._setting, self._node)

    def visit_bar_chart(self, block: BarChart) -> list[Flowable]:
        """Return the flowables of a bar chart."""
        return figures.set_chart(block, self._setting, self._node)

    def visit_city_map(self, block: CityMap) -> list[Flowable]:
        """Return the flowables of a map of cities."""
        return figures.set_map(block, self._setting, self._node)

    def visit_key_figures(self, block: KeyFigures) -> list[Flowable]:
        """Return the flowables of key figures."""
        return [figures.set_key_figures(block, self._setting, self._node)]

    def visit_numbered(self, block: Numbered) -> list[Flowable]:
        """Return the flowables of a numbered entry."""
        return lists.set_numbered(block, self._setting, self._node)

    def visit_chips(self, block: Chips) -> list[Flowable]:
        """Return the flowables of chips."""
        return [figures.set_chips(block, self._setting, self._node)]

    def visit_pull_quote(self, block: PullQuote) -> list[Flowable]:
        """Return the flowables of a pull quote."""
        return lists.set_quote(block, self._setting, self._node)

    def visit_end_notes(self, block: EndNotes) -> list[Flowable]:
        """Return the flowables of end notes."""
        return lists.set_notes(block, self._setting, self._node)

    def visit_missing(self, block: Missing) -> list[Flowable]:
        """Return the flowables of a note of what is missing."""
        return _missing((block,), self._setting, self._node) if self._setting.draft else []

    def visit_blank(self, block: Blank) -> list[Flowable]:
        """Return the flowables of lines to write on."""
        return [WritingLines(block.lines)]

    def visit_page_break(self, block: BreakBlock) -> list[Flowable]:
        """Return the flowables of a page break."""
        return [PageBreak()]


def _missing(blocks: Iterable[Block], setting: Setting, node: Node) -> list[Flowable]:
    """Return one box with everything that is to be completed at a place."""
    ink = TextStyle(size=8.8, leading=12.4, colour=palette.DRAFT_INK, after=2)
    texts = [
        setting.text(block.text, ink, node.child("P"))
        for block in blocks
        if isinstance(block, Missing)
    ]
    ground, bar = _GROUNDS[Tone.DRAFT]
    return [Boxed(Stack(texts), ground, bar, rtl=setting.rtl, padding=8)]
