"""The note as plain text: everything that the document says, in lines that run the right way."""

import re
from pathlib import Path

import pytest
from every_block import rich

from mc2cm_desk.documents.model import (
    Box,
    CityMap,
    Facts,
    Heading,
    ListBlock,
    Missing,
    Paragraph,
    Span,
    TableBlock,
    plain,
    walk,
)
from mc2cm_desk.documents.renderers.formats import Format, format_of, write_document
from mc2cm_desk.documents.renderers.text.blocks import TextBlocks
from mc2cm_desk.documents.renderers.text.lines import lines
from mc2cm_desk.documents.renderers.text.note import write_note_text
from mc2cm_desk.domain.refusal import Refused

LANGUAGES = ["fr", "en", "ar"]


def shown(*blocks: object, draft: bool = False) -> str:
    return TextBlocks(draft=draft).blocks(blocks)  # type: ignore[arg-type]


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_text_says_what_the_document_says(language: str, tmp_path: Path) -> None:
    document, path = rich(language), tmp_path / "note.txt"
    write_note_text(document, path, draft=True)
    text = path.read_text(encoding="utf-8")
    words = set(re.findall(r"\w+", text))
    for part in document.parts:
        blocks = [block for block in part.blocks if not isinstance(block, CityMap)]
        said = " ".join((part.heading, part.kicker, *lines(blocks)))
        assert set(re.findall(r"\w+", said)) <= words
    for block in document.parts[0].blocks:
        if isinstance(block, CityMap):
            assert f"[{block.alternative}]" in text
    for gap in (block for block in walk(document.parts[0].blocks) if isinstance(block, Missing)):
        assert f"[{gap.text}]" in text


def test_headings_are_underlined_and_lists_have_marks() -> None:
    items = (plain("one"), plain("two"))
    assert shown(Heading("Title"), ListBlock(items), ListBlock(items, ordered=True)) == (
        "Title\n-----\n\n- one\n- two\n\n1. one\n2. two"
    )


def test_a_table_and_facts_stand_row_by_row() -> None:
    table = TableBlock(("City", "People"), ((plain("Seville"), plain("12")),), (1, 1))
    facts = Facts((("Place", (plain("Seville"), plain("Spain"))),))
    assert shown(table) == "City | People\n-------------\nSeville | 12"
    assert shown(facts) == "Place | Seville | Spain"


def test_what_is_in_a_box_is_indented() -> None:
    assert shown(Box("Key", (Paragraph(plain("first")),))) == "Key\n  first"


@pytest.mark.parametrize(
    ("span", "text"),
    [
        (Span("the report", link="https://example.org/a"), "the report <https://example.org/a>"),
        (Span("example.org", link="https://example.org/"), "example.org"),
        (Span("R-01", link="#rec-1"), "R-01"),
        (Span("a@b.org", link="mailto:a@b.org"), "a@b.org"),
    ],
)
def test_an_address_is_printed_where_the_words_do_not_say_it(span: Span, text: str) -> None:
    assert shown(Paragraph((span,))) == text


def test_what_is_to_be_completed_stands_in_drafts_alone() -> None:
    assert shown(Missing("the date"), draft=True) == "[the date]"
    assert shown(Paragraph(plain("a")), Missing("the date"), Paragraph(plain("b"))) == "a\n\nb"


def test_a_latin_line_in_an_arabic_note_begins_at_the_right(tmp_path: Path) -> None:
    write_note_text(rich("ar"), tmp_path / "note.txt", draft=True)
    text = (tmp_path / "note.txt").read_text(encoding="utf-8")
    latin = [line for line in text.splitlines() if line.startswith("R-01")]
    assert latin == []


@pytest.mark.parametrize("kind", list(Format))
def test_every_format_is_known_by_the_ending_of_its_files(kind: Format, tmp_path: Path) -> None:
    path = tmp_path / f"NOTE{kind.ending.upper()}"
    assert format_of(path) is kind
    write_document(rich("en"), path, kind, draft=False)
    assert path.stat().st_size > 1000


def test_another_ending_is_refused_with_those_that_there_are() -> None:
    with pytest.raises(Refused) as refusal:
        format_of(Path("note.odt"))
    assert refusal.value.code == "file-kind-unknown"
    assert ".epub" in str(refusal.value.values["kinds"])
