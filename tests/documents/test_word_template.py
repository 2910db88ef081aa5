"""The template of Word files: what a designer changes in it is what files look like."""

from pathlib import Path
from typing import Any

import docx
import pytest
from docx.oxml.ns import qn
from docx.shared import Mm, Pt

from mc2cm_desk.assets import resource
from mc2cm_desk.documents.look import look
from mc2cm_desk.documents.model import Spans, plain
from mc2cm_desk.documents.renderers.docx.links import WordText
from mc2cm_desk.documents.renderers.docx.placeholders import fill, names_in, repeat
from mc2cm_desk.documents.renderers.docx.template import NoteTemplate, paragraphs_of
from mc2cm_desk.domain.event.programme import PublicationLook

SHIPPED = resource("templates", "note.docx")
COVER = {"acronym", "series", "picture", "kicker", "title", "subtitle", "place_and_dates"}
COVER |= {"draft_mark", "emblem", "funding", "logos", "partners"}
BACK = {"acronym", "series", "landscape", "place_and_dates", "title", "about", "code", "fact"}
BACK |= {"value", "emblem", "funding", "logos", "partners"}


@pytest.fixture
def text() -> WordText:
    return WordText("en", rtl=False, anchors=frozenset())


def template(file: Path = SHIPPED, **given: Any) -> NoteTemplate:
    wanted: dict[str, Any] = {"locale": "en-GB", "rtl": False, "front": True} | given
    shown = wanted.pop("look", PublicationLook.PROGRAMME)
    return NoteTemplate(file, look(shown), **wanted)


def placeholders(table: Any) -> set[str]:
    return {name for one in paragraphs_of(table) for name in names_in(one)}


def paragraph(*runs: str) -> Any:
    made = docx.Document().add_paragraph()
    for run in runs:
        made.add_run(run)
    return made


def test_the_template_has_a_place_for_everything_that_covers_say() -> None:
    made = template()
    assert placeholders(made.cover) == COVER
    assert placeholders(made.end()) == BACK


def test_margins_and_styles_that_were_changed_in_the_template_are_used(tmp_path: Path) -> None:
    changed = docx.Document(str(SHIPPED))
    changed.sections[1].left_margin = Mm(43)
    changed.styles["Heading 1"].font.size = Pt(31)
    changed.save(str(tmp_path / "changed.docx"))
    assert template().text_width == 164.0
    made = template(tmp_path / "changed.docx")
    assert made.text_width == 144.0
    assert made.word.styles["Heading 1"].font.size == Pt(31)


def test_a_document_without_front_has_neither_covers_nor_a_first_running_head() -> None:
    made = template(front=False)
    assert made.word.tables == []
    assert [one.tag for one in made.word.element.body] == [qn("w:sectPr")]
    assert made.word.sections[0].different_first_page_header_footer
    assert not template().word.sections[-1].different_first_page_header_footer


def test_colours_are_those_of_the_look() -> None:
    programme, sober = template(), template(look=PublicationLook.PLAIN)

    def grounds(made: NoteTemplate) -> set[str]:
        return {one.get(qn("w:fill")) for one in made.cover._tbl.iter(qn("w:shd"))}

    assert "0F3D5E" in grounds(programme)
    assert not grounds(programme) & grounds(sober)
    for name, colours in (("Heading 1", ("0F3D5E", "1A1A1A")), ("Title", ("FFFFFF", "1A1A1A"))):
        found = [str(made.word.styles[name].font.color.rgb) for made in (programme, sober)]
        assert found == list(colours)


def test_styles_tables_and_sections_are_mirrored_in_arabic() -> None:
    made, plain_one = template(rtl=True, locale="ar-MA"), template()
    for name in ("Body Text", "Heading 1", "Cover Line", "List Bullet"):
        style = made.word.styles[name].element
        assert style.pPr.find(qn("w:bidi")) is not None
        assert style.rPr.find(qn("w:rtl")) is not None
        assert plain_one.word.styles[name].element.pPr.find(qn("w:bidi")) is None
    assert made.word.styles["Quote"].font.italic is False
    assert plain_one.word.styles["Quote"].font.italic is True
    for table in (made.cover, made.end()):
        assert table._tbl.tblPr.find(qn("w:bidiVisual")) is not None
    sections = list(made.word.element.body.iter(qn("w:sectPr")))
    assert len(sections) == 3
    assert all(one.find(qn("w:bidi")) is not None for one in sections)


def test_a_placeholder_torn_into_runs_is_filled(text: WordText) -> None:
    torn = paragraph("{{ ti", "tle", " }}", "\t", "{{year}}")
    fill(torn, {"title": plain("Seville"), "year": plain("2020")}, text)
    assert torn.text == "Seville\t2020"


def test_words_around_a_placeholder_stay(text: WordText) -> None:
    made = paragraph("To {{ name }}: {{other}}, ", "{{ name }}")
    fill(made, {"name": plain("Contact")}, text)
    assert made.text == "To Contact: {{ other }}, Contact"


def test_weight_is_that_of_the_placeholder(text: WordText) -> None:
    made = paragraph("{{ name }}")
    made.runs[0].bold = True
    fill(made, {"name": plain("Seville")}, text)
    assert [run.bold for run in made.runs] == [True]


@pytest.mark.parametrize(("value", "left"), [((), 1), (plain("x"), 2)])
def test_a_line_that_says_nothing_is_left_out_where_another_is(
    value: Spans, left: int, text: WordText
) -> None:
    cell = docx.Document().add_table(1, 1).cell(0, 0)
    cell.paragraphs[0].add_run("{{ title }}")
    cell.add_paragraph("{{ subtitle }}")
    for one in list(cell.paragraphs):
        fill(one, {"title": (), "subtitle": value}, text)
    assert len(cell.paragraphs) == max(left - 1, 1)


def test_a_line_is_repeated_for_each_row(text: WordText) -> None:
    word = docx.Document()
    pattern = word.add_paragraph("{{ fact }} {{ value }}")
    rows = [{"fact": plain(one), "value": plain(one.upper())} for one in ("a", "b")]
    repeat(pattern, rows, text)
    assert [one.text for one in word.paragraphs] == ["a A", "b B"]
