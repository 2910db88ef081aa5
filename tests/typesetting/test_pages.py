"""Pages of the typesetting beside the pictures that were looked at and kept."""

from collections.abc import Callable

import pytest
from PIL import Image
from reportlab.platypus import Flowable, Spacer
from typeset_samples import BODY, CELLS, SMALL, STRONG, TEXT, table, text

from mc2cm_desk.documents.typesetting import palette
from mc2cm_desk.documents.typesetting.configuration import rules
from mc2cm_desk.documents.typesetting.flowables.blocks import ChipsRow, FiguresRow
from mc2cm_desk.documents.typesetting.flowables.charts import BarsFlowable, ColumnsFlowable
from mc2cm_desk.documents.typesetting.flowables.hanging import Hanging, bullet
from mc2cm_desk.documents.typesetting.flowables.stacks import Boxed, SideBySide, Stack
from mc2cm_desk.documents.typesetting.paragraph import TextParagraph
from mc2cm_desk.documents.typesetting.tags import Node
from mc2cm_desk.documents.typesetting.text.spans import plain
from mc2cm_desk.documents.typesetting.text_style import TextStyle

Page = Callable[..., list[Image.Image]]
Compare = Callable[[Image.Image, str], None]


@pytest.mark.parametrize("language", ["fr", "en", "ar"])
def test_running_text(pages: Page, looks_as_kept: Compare, language: str) -> None:
    story = [text(TEXT[language], BODY, language, Node("Document"))]
    looks_as_kept(pages(story, height=120)[0], f"text-{language}")


def test_letters_of_further_scripts(pages: Page, looks_as_kept: Compare) -> None:
    words = "Ελλάδα · Київ · საქართველო · Հայաստան · ירושלים · ኢትዮጵያ · ⵜⴰⵎⴰⵣⵉⵖⵜ · ễ ǰ · 北京"
    missing = []
    story = [TextParagraph(plain(words), BODY, "en", Node("P"), missing=missing)]
    looks_as_kept(pages(story, height=90)[0], "scripts")
    assert [one.character for one in missing] == ["北", "京"]


@pytest.mark.parametrize("language", ["fr", "ar"])
def test_lists_and_boxes(pages: Page, looks_as_kept: Compare, language: str) -> None:
    root, rtl = Node("Document"), rules(language).rtl
    items: list[Flowable] = [
        Hanging(bullet(language, root.child("Lbl"), SMALL), text(word, SMALL, language, root), 16)
        for word in CELLS[language]
    ]
    box = Boxed(
        Stack([text(TEXT[language], SMALL, language, root)]),
        palette.SECOND_PALE,
        palette.SECOND,
        rtl=rtl,
        padding=8,
    )
    looks_as_kept(pages([*items, Spacer(1, 8), box], height=180)[0], f"list-{language}")


@pytest.mark.parametrize("language", ["fr", "ar"])
def test_tables(pages: Page, looks_as_kept: Compare, language: str) -> None:
    looks_as_kept(pages([table(language, 3)], height=130)[0], f"table-{language}")


@pytest.mark.parametrize("language", ["fr", "ar"])
def test_charts(pages: Page, looks_as_kept: Compare, language: str) -> None:
    root, rtl = Node("Document"), rules(language).rtl
    bars = [
        (text(word, SMALL, language, root), text(str(count), STRONG, language, root), count)
        for word, count in zip(CELLS[language], (12, 5, 1), strict=True)
    ]
    story = [
        BarsFlowable(bars, root.child("Figure"), rtl=rtl, most=12),
        ColumnsFlowable(bars, root.child("Figure"), rtl=rtl),
    ]
    looks_as_kept(pages(story, height=250)[0], f"charts-{language}")


@pytest.mark.parametrize("language", ["fr", "ar"])
def test_figures_chips_and_columns(pages: Page, looks_as_kept: Compare, language: str) -> None:
    root, rtl = Node("Document"), rules(language).rtl

    def said(word: str) -> TextParagraph:
        return text(word, SMALL, language, root)

    number = TextStyle(size=21, leading=25, bold=True, after=0)
    figures = [(text("52", number, language, root), said(word)) for word in CELLS[language]]
    column = SideBySide(
        Stack([said(CELLS[language][1])]), Stack([said(CELLS[language][2])]), 0.64, rtl=rtl
    )
    chips = ChipsRow([said(word) for word in CELLS[language]], rtl=rtl)
    story = [FiguresRow(figures, rtl=rtl), chips, column]
    looks_as_kept(pages(story, height=170)[0], f"figures-{language}")


def test_a_header_stands_again_on_the_next_page(pages: Page, looks_as_kept: Compare) -> None:
    first, second = pages([table("fr", 6)], height=150)
    looks_as_kept(first, "table-before-break")
    looks_as_kept(second, "table-after-break")
