"""Pictures, tables, charts and the map of the PDF, each with what it shows in words."""

from dataclasses import replace

from reportlab.platypus import Flowable

from mc2cm_desk.documents import style as styles
from mc2cm_desk.documents.drawing.city_map import LABEL_LEADING, LABEL_SIZE
from mc2cm_desk.documents.model import (
    BarChart,
    Chips,
    CityMap,
    Figure,
    KeyFigures,
    TableBlock,
    plain,
)
from mc2cm_desk.documents.renderers.pdf.flowables.city_map import MapFlowable
from mc2cm_desk.documents.renderers.pdf.flowables.page_heads import HeadPicture
from mc2cm_desk.documents.renderers.pdf.settings import Setting
from mc2cm_desk.documents.style import FRAME_HEIGHT, for_language
from mc2cm_desk.documents.typesetting import palette
from mc2cm_desk.documents.typesetting.flowables.blocks import ChipsRow, FiguresRow
from mc2cm_desk.documents.typesetting.flowables.charts import BarsFlowable, ColumnsFlowable
from mc2cm_desk.documents.typesetting.flowables.picture_block import PictureFlowable
from mc2cm_desk.documents.typesetting.flowables.table import TaggedTable, tagged_table
from mc2cm_desk.documents.typesetting.paragraph import TextParagraph
from mc2cm_desk.documents.typesetting.tags import Node
from mc2cm_desk.documents.typesetting.text.words import Missing
from mc2cm_desk.documents.typesetting.text_style import TextStyle
from mc2cm_desk.domain.languages import LANGUAGES

HIGHEST_ROW = FRAME_HEIGHT * 0.6
"""Points of a row that goes on on the next page."""


def figure_node(node: Node, alternative: str) -> Node:
    """Return the structure of a figure that says in words what it shows."""
    return node.child("Figure", Alt=alternative, A={"O": "Layout", "Placement": "Block"})


def set_figure(block: Figure, setting: Setting, node: Node) -> list[Flowable]:
    """Return a picture and its caption."""
    figure = figure_node(node, block.alternative or block.caption)
    if block.heads:
        return [_head_picture(block, setting, figure, node)]
    mark = None
    if block.mark:
        white = TextStyle(size=7.4, leading=10, colour=palette.PAPER, after=0)
        mark = setting.text(block.mark, white, None)
    words = " · ".join(part for part in (block.caption, block.credit) if part)
    picture = PictureFlowable(block.path, block.height, figure, mark=mark)
    if not words:
        picture.keepWithNext = 0
        return [picture]
    return [picture, setting.text(words, styles.CAPTION, node.child("Caption"))]


def _head_picture(block: Figure, setting: Setting, figure: Node, node: Node) -> HeadPicture:
    """Return a picture over the head of a page, with its words on it."""
    words = " · ".join(part for part in (block.mark, block.caption, block.credit) if part)
    white = TextStyle(size=7.4, leading=10, colour=palette.PAPER, after=0)
    mark = setting.text(words, white, node.child("Caption")) if words else None
    return HeadPicture(block.path, block.height, figure, mark=mark)


def set_table(block: TableBlock, setting: Setting, node: Node) -> list[Flowable]:
    """Return a table and its caption."""
    table = make_table(block, setting.language, node.child("Table"), setting.width, setting.missing)
    if not block.caption:
        return [table]
    table.spaceAfter = 4
    return [table, setting.text(block.caption, styles.CAPTION, node.child("P"))]


def make_table(
    block: TableBlock, language: str, node: Node, width: float, missing: list[Missing]
) -> TaggedTable:
    """Return a table without its caption, ``width`` points wide."""
    return tagged_table(
        [plain(text) for text in block.header],
        block.rows,
        block.weights,
        language,
        node,
        width,
        styles=(
            for_language(styles.CELL_HEAD, language),
            for_language(styles.CELL, language),
        ),
        numbers=block.numbers,
        highest_row=HIGHEST_ROW,
        missing=missing,
    )


def set_chart(block: BarChart, setting: Setting, node: Node) -> list[Flowable]:
    """Return bars, or columns side by side, and their caption."""
    figure = figure_node(node, block.alternative)
    size, align = (7.4, "center") if block.upright else (8.6, "leading")
    label = TextStyle(size=size, leading=11, align=align, after=0)
    value = replace(label, bold=True, colour=palette.DEEP)
    bars = [
        (setting.text(name, label, None), setting.text(str(count), value, None), count)
        for name, count in block.bars
    ]
    caption = setting.text(block.caption, styles.CAPTION, node.child("Caption"))
    if block.upright:
        return [ColumnsFlowable(bars, figure, rtl=setting.rtl), caption]
    most = max((count for _, _, count in bars), default=1)
    size = BarsFlowable.MOST
    drawn = [
        BarsFlowable(bars[start : start + size], figure, rtl=setting.rtl, most=most)
        for start in range(0, len(bars), size)
    ]
    return [*drawn, caption]


def set_map(block: CityMap, setting: Setting, node: Node) -> list[Flowable]:
    """Return the map of the cities and its caption."""
    figure = figure_node(node, block.alternative)
    name = TextStyle(size=LABEL_SIZE, leading=LABEL_LEADING, colour=palette.DEEP, after=0)
    host = replace(name, bold=True, colour=palette.ACCENT_INK)
    degree = replace(name, size=6.2, leading=8, colour=palette.MUTE)
    drawn = MapFlowable(
        block.points,
        figure,
        lambda text, is_host: setting.text(text, host if is_host else name, None),
        # Numbers of degrees keep their sign in front of them in every language.
        lambda text: TextParagraph(plain(text), degree, LANGUAGES.source),
    )
    return [drawn, setting.text(block.caption, styles.CAPTION, node.child("Caption"))]


def set_key_figures(block: KeyFigures, setting: Setting, node: Node) -> FiguresRow:
    """Return large numbers with what they count."""
    large = TextStyle(size=21, leading=25, colour=palette.ACCENT_INK, bold=True, after=0)
    small = TextStyle(size=8.2, leading=11, colour=palette.MUTE, after=0)
    cells = [
        (
            setting.text(number, large, node.child("P")),
            setting.text(caption, small, node.child("P")),
        )
        for number, caption in block.figures
    ]
    return FiguresRow(cells, rtl=setting.rtl)


def set_chips(block: Chips, setting: Setting, node: Node) -> ChipsRow:
    """Return small labels in a row."""
    style = TextStyle(size=8.2, leading=11, colour=palette.MAIN, after=0)
    texts = [setting.text(one, style, node.child("P")) for one in block.texts]
    return ChipsRow(texts, rtl=setting.rtl)
