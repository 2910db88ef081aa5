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
)
from mc2cm_desk.documents.model import PageBreak as BreakBlock
from mc2cm_desk.documents.renderers.pdf import figures, lists
from mc2cm_desk.documents.renderers.pdf.page_fitting import give_way
from mc2cm_desk.documents.renderers.pdf.pages import HeadingParagraph
from mc2cm_desk.documents.renderers.pdf.settings import Setting
from mc2cm_desk.documents.style import TextStyle
from mc2cm_desk.documents.typesetting.flowables.picture_block import HeadLandscape
from mc2cm_desk.documents.typesetting.flowables.rules import WritingLines
from mc2cm_desk.documents.typesetting.flowables.stacks import Boxed, SideBySide, Stack
from mc2cm_desk.documents.typesetting.tags import Node

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
    Tone.SAND: (styles.BOX, ""),
    Tone.TEAL: (styles.SECOND_PALE, styles.SECOND),
    Tone.ROSE: (styles.ACCENT_PALE, ""),
    Tone.DRAFT: (styles.DRAFT, styles.DRAFT_BAR),
}


def set_blocks(blocks: Iterable[Block], setting: Setting, node: Node) -> list[Flowable]:
    """Return the flowables of blocks; the pictures of a sheet give way where it would not fit."""
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
            story += _set(block, setting, node)
    give_way(story[start:], pages)
    return story


def _wants_landscape(first: Block, setting: Setting) -> bool:
    """Say whether a sheet that begins so has no picture over its head, and should have one."""
    has_picture = isinstance(first, Figure) and first.heads
    document = setting.document
    return document.front and document.look.has_grounds and not has_picture


def _set(block: Block, setting: Setting, node: Node) -> list[Flowable]:
    match block:
        case Heading():
            return [_heading(block, setting, node)]
        case Paragraph():
            style = _PARAGRAPHS.get(block.kind, setting.body)
            return [setting.text(block.spans, style, node.child("P"))]
        case ListBlock():
            return lists.set_list(block, setting, node)
        case Box():
            return [_box(block, setting, node)]
        case Facts():
            return lists.set_facts(block, setting, node)
        case Columns():
            return [_columns(block, setting, node)]
        case Figure():
            return figures.set_figure(block, setting, node)
        case TableBlock():
            return figures.set_table(block, setting, node)
        case BarChart():
            return figures.set_chart(block, setting, node)
        case CityMap():
            return figures.set_map(block, setting, node)
        case KeyFigures():
            return [figures.set_key_figures(block, setting, node)]
        case Numbered():
            return lists.set_numbered(block, setting, node)
        case Chips():
            return [figures.set_chips(block, setting, node)]
        case PullQuote():
            return lists.set_quote(block, setting, node)
        case EndNotes():
            return lists.set_notes(block, setting, node)
        case Missing():
            return _missing((block,), setting, node) if setting.draft else []
        case Blank():
            return [WritingLines(block.lines)]
        case BreakBlock():
            return [PageBreak()]


def _heading(block: Heading, setting: Setting, node: Node) -> HeadingParagraph:
    style = styles.HEADING_2 if block.level == 2 else styles.HEADING_3
    if block.square:
        style = replace(style, indent=15)
    wanted = block.level + (1 if setting.document.front else 0)
    setting.level = min(wanted, setting.level + 1)
    outline = 1 if block.anchor and block.in_contents else None
    made = setting.heading(
        block.text, style, node.child(f"H{setting.level}"), block.anchor, outline
    )
    made.square = block.square
    return made


def _box(block: Box, setting: Setting, node: Node) -> Boxed:
    ground, bar = _GROUNDS[block.tone]
    inner = node.child("Div")
    content: list[Flowable] = []
    padding = 10.0 if setting.is_beside else 12.0
    if block.title:
        ink = styles.ACCENT_INK if block.tone is Tone.ROSE else styles.MAIN
        head = replace(styles.HEADING_3, before=0, colour=ink)
        content.append(setting.text(block.title, head, inner.child("P")))
    with setting.column(setting.width - 2 * padding):
        content += set_blocks(block.blocks, setting, inner)
    return Boxed(Stack(content), ground, bar, rtl=setting.rtl, padding=padding)


def _columns(block: Columns, setting: Setting, node: Node) -> SideBySide:
    share = 0.5 if block.even else TEXT_SHARE
    wide, narrow = SideBySide.widths(setting.width, share)
    with setting.column(wide):
        text = set_blocks(block.text, setting, node.child("Div"))
    with setting.column(narrow, beside=not block.even):
        beside = set_blocks(block.beside, setting, node.child("Div"))
    return SideBySide(Stack(text), Stack(beside), share, rtl=setting.rtl)


def _missing(blocks: Iterable[Block], setting: Setting, node: Node) -> list[Flowable]:
    """Return one box with everything that is to be completed at a place."""
    ink = TextStyle(size=8.8, leading=12.4, colour=styles.DRAFT_INK, after=2)
    texts = [
        setting.text(block.text, ink, node.child("P"))
        for block in blocks
        if isinstance(block, Missing)
    ]
    ground, bar = _GROUNDS[Tone.DRAFT]
    return [Boxed(Stack(texts), ground, bar, rtl=setting.rtl, padding=8)]
