"""The blocks of the neutral document as flowables of the PDF, in reading order."""

from collections.abc import Iterable
from dataclasses import replace

from reportlab.platypus import Flowable, PageBreak

from mc2cm_desk.documents import style as styles
from mc2cm_desk.documents.document import (
    BarChart,
    Blank,
    Block,
    Box,
    Chips,
    CityMap,
    EndNotes,
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
from mc2cm_desk.documents.document import PageBreak as BreakBlock
from mc2cm_desk.documents.note import set_figures as figures
from mc2cm_desk.documents.note import set_lists as lists
from mc2cm_desk.documents.note.fitting import give_way
from mc2cm_desk.documents.note.pages import HeadingParagraph
from mc2cm_desk.documents.note.setting import Setting
from mc2cm_desk.documents.style import TextStyle
from mc2cm_desk.documents.typesetting.blocks import Boxed
from mc2cm_desk.documents.typesetting.rules import WritingLines
from mc2cm_desk.documents.typesetting.tags import Node

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


def set_blocks(blocks: Iterable[Block], setting: Setting, node: Node) -> list[Flowable]:
    """Return the flowables of blocks; the pictures of a sheet give way where it would not fit."""
    story: list[Flowable] = []
    start, pages = 0, 0
    for block in blocks:
        if isinstance(block, BreakBlock):
            give_way(story[start:], pages)
            start, pages = len(story) + 1, block.pages
        story += _set(block, setting, node)
    give_way(story[start:], pages)
    return story


def _set(block: Block, setting: Setting, node: Node) -> list[Flowable]:
    match block:
        case Heading():
            return [_heading(block, setting, node)]
        case Paragraph():
            return [setting.text(block.spans, _PARAGRAPHS[block.kind], node.child("P"))]
        case ListBlock():
            return lists.set_list(block, setting, node)
        case Box():
            return [_box(block, setting, node)]
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
            return [_missing(block, setting, node)] if setting.draft else []
        case Blank():
            return [WritingLines(block.lines)]
        case BreakBlock():
            return [PageBreak()]


def _heading(block: Heading, setting: Setting, node: Node) -> HeadingParagraph:
    style = styles.HEADING_2 if block.level == 2 else styles.HEADING_3
    wanted = block.level + (1 if setting.document.front else 0)
    setting.level = min(wanted, setting.level + 1)
    outline = 1 if block.anchor and block.in_contents else None
    return setting.heading(
        block.text, style, node.child(f"H{setting.level}"), block.anchor, outline
    )


def _box(block: Box, setting: Setting, node: Node) -> Boxed:
    ground, bar = _GROUNDS[block.tone]
    inner = node.child("Div")
    content: list[Flowable] = []
    if block.title:
        ink = styles.ACCENT_INK if block.tone is Tone.ROSE else styles.MAIN
        head = replace(styles.HEADING_3, before=0, colour=ink)
        content.append(setting.text(block.title, head, inner.child("P")))
    content += set_blocks(block.blocks, setting, inner)
    return Boxed(content, ground, bar, rtl=setting.rtl)


def _missing(block: Missing, setting: Setting, node: Node) -> Boxed:
    ink = TextStyle(size=8.8, leading=12.4, colour=styles.DRAFT_INK, after=0)
    text = setting.text(block.text, ink, node.child("P"))
    ground, bar = _GROUNDS[Tone.DRAFT]
    boxed = Boxed([text], ground, bar, rtl=setting.rtl)
    boxed.PADDING = 7.0
    return boxed
