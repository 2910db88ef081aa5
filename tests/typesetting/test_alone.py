"""What the typesetting is given, and what it does with it, without any document of the program."""

from io import BytesIO

import pikepdf
import pytest
from reportlab.platypus import Flowable
from typeset_samples import TEXT, WIDTH, table, text

from mc2cm_desk.documents.typesetting.canvas import TaggedCanvas
from mc2cm_desk.documents.typesetting.configuration import configuration, rules
from mc2cm_desk.documents.typesetting.finish import Metadata, finish
from mc2cm_desk.documents.typesetting.flowables.table import TaggedTable
from mc2cm_desk.documents.typesetting.paragraph import TextParagraph
from mc2cm_desk.documents.typesetting.tags import Node
from mc2cm_desk.documents.typesetting.text.spans import plain
from mc2cm_desk.documents.typesetting.text_style import TextStyle


class Greens:
    """A palette of one colour."""

    def colour(self, name: str) -> str:
        return name if name.startswith("#") else "#00ff00"


def content_of(stream: BytesIO) -> str:
    with pikepdf.open(stream) as pdf:
        return "\n".join(
            " ".join([*map(str, one.operands), str(one.operator)])
            for one in pikepdf.parse_content_stream(pdf.pages[0])
        )


def test_names_of_colours_mean_what_the_palette_says() -> None:
    stream = BytesIO()
    canvas = TaggedCanvas(stream)
    canvas.palette = Greens()
    paragraph = text("Séville", TextStyle(), "fr", Node("Document"))
    paragraph.wrap(WIDTH, 100)
    paragraph.canv = canvas
    paragraph.draw()
    canvas.showPage()
    canvas.save()
    assert "0 1 0 rg" in content_of(stream)


def test_a_language_without_rules_runs_to_the_right_and_is_not_hyphenated() -> None:
    assert rules("xx") == rules("zz")
    assert not rules("xx").rtl
    style = TextStyle(align="justify", hyphenate=True)
    words = plain("constitutionnellement " * 12)
    heights = [TextParagraph(words, style, code).wrap(250, 999)[1] for code in ("fr", "xx")]
    assert heights[0] < heights[1]


@pytest.mark.parametrize("language", ["fr", "ar"])
def test_the_direction_is_that_of_the_rules(language: str) -> None:
    assert TextParagraph(TEXT[language], TextStyle(), language).rtl is rules(language).rtl


def test_files_name_the_program_that_was_configured() -> None:
    drawn, target = BytesIO(), BytesIO()
    canvas = TaggedCanvas(drawn)
    canvas.showPage()
    canvas.save()
    finish(drawn, target, canvas.root, Metadata("Title", "", "", "en"), "")
    with pikepdf.open(target) as pdf:
        assert str(pdf.docinfo["/Producer"]) == configuration().producer


def test_a_paragraph_leaves_no_line_alone() -> None:
    paragraph = TextParagraph(TEXT["en"], TextStyle(), "en")
    _, height = paragraph.wrap(WIDTH, 999)
    lines = round(height / paragraph.style.leading)
    assert lines == 4
    for room in range(lines):
        halves = paragraph.split(WIDTH, room * paragraph.style.leading)
        assert all(part.wrap(WIDTH, 999)[1] >= 30 for part in halves)


def halves(made: TaggedTable, height: float) -> list[Flowable]:
    made.wrap(WIDTH, height)
    return made.split(WIDTH, height)


def test_a_row_is_cut_only_where_it_is_higher_than_said() -> None:
    assert halves(table("fr", 2, words=40), 150) == []
    assert len(halves(table("fr", 2, words=40, highest=100), 150)) == 2


def test_the_second_half_of_a_table_keeps_the_height_of_its_rows() -> None:
    _, rest = halves(table("fr", 8), 130)
    assert isinstance(rest, TaggedTable)
    assert rest.highest_row == 400.0
