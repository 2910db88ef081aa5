"""What must keep to its pages and columns does: sheets of cases, heads of tables."""

import itertools
from dataclasses import replace
from pathlib import Path

import pypdfium2
import pytest

from mc2cm_desk.documents.mailing.pieces import piece
from mc2cm_desk.documents.model import (
    Document,
    Figure,
    PageBreak,
    Paragraph,
    Part,
    TableBlock,
    plain,
)
from mc2cm_desk.documents.note.outline import build_note
from mc2cm_desk.documents.note.translator import NoteTranslator
from mc2cm_desk.documents.renderers.pdf.figures import make_table
from mc2cm_desk.documents.renderers.pdf.note import write_note_pdf
from mc2cm_desk.documents.style import TEXT_WIDTH
from mc2cm_desk.documents.typesetting.paragraph import TextParagraph
from mc2cm_desk.documents.typesetting.tags import Node
from mc2cm_desk.domain.localised import Localised
from mc2cm_desk.exchange import demonstration
from mc2cm_desk.services.library import Library
from mc2cm_desk.services.read_models.note.contents import NoteContents, note_contents

LANGUAGES = ["fr", "en", "ar"]


@pytest.fixture(scope="module")
def recorded(shown_event: Path) -> dict[str, NoteContents]:
    """What the note of the demonstration tells, by language."""
    with Library.open(shown_event) as library:
        event = demonstration.opened(library)
        return {language: note_contents(library, event.id, language) for language in LANGUAGES}


@pytest.mark.parametrize("draft", [True, False])
@pytest.mark.parametrize("language", LANGUAGES)
def test_each_case_has_two_pages_at_most(
    recorded: dict[str, NoteContents],
    language: str,
    draft: bool,  # noqa: FBT001
    tmp_path: Path,
) -> None:
    contents = recorded[language]
    document = build_note(contents, draft=draft)
    report = write_note_pdf(document, tmp_path / "note.pdf", draft=draft)
    starts = {name: page for name, page, _ in report.places}
    cases = [starts[f"case-{case.number}"] for case in contents.cases]
    after = starts["part-visit"]
    long = [later - page for page, later in itertools.pairwise([*cases, after])]
    assert len(long) == len(contents.cases)
    assert max(long) <= 2


@pytest.mark.parametrize("field", ["action", "partners"])
def test_a_case_of_ten_thousand_words_is_printed_to_its_end(
    recorded: dict[str, NoteContents], field: str, tmp_path: Path
) -> None:
    contents = recorded["fr"]
    said = Localised(fr="Une ville dit ce qu’elle fera. " * 1_500 + "Voilà la dernière.")
    changed: dict[str, object] = {field: said}
    first = replace(contents.cases[0], **changed)  # pyright: ignore[reportArgumentType]
    contents = replace(contents, cases=(first, *contents.cases[1:]))
    path = tmp_path / "note.pdf"
    report = write_note_pdf(build_note(contents, draft=False), path)
    starts = {name: page for name, page, _ in report.places}
    assert starts["case-2"] - starts["case-1"] > 10
    pdf = pypdfium2.PdfDocument(path)
    last = [pdf[page].get_textpage().get_text_range() for page in range(starts["case-2"])]
    pdf.close()
    assert any("Voilà" in page for page in last[starts["case-1"] :])


def sheet(contents: NoteContents, paragraphs: int) -> Document:
    """A page, then a sheet of one page with a picture and so many paragraphs."""
    picture = Figure(Path("gone.jpg"), "Une place", height=190)
    text = Paragraph(plain("Une phrase qui tient sur une ligne."))
    blocks = (text, PageBreak(1), picture, *([text] * paragraphs))
    return piece(NoteTranslator(contents), "Fiche", (Part("Fiche", "sheet", blocks),))


def test_pictures_give_way_only_where_that_is_enough(
    recorded: dict[str, NoteContents], tmp_path: Path
) -> None:
    pages = [
        write_note_pdf(sheet(recorded["fr"], count), tmp_path / "sheet.pdf").pages
        for count in (10, 20, 24, 60)
    ]
    assert pages == [2, 2, 2, 4]


@pytest.mark.parametrize("language", ["fr", "ar"])
def test_heads_of_columns_are_not_torn(language: str) -> None:
    block = TableBlock(
        ("Qui", "Recommandations", "x"),
        ((plain("Une longue phrase " * 6), plain("R-01"), plain("x")),),
        (9, 1, 1),
    )
    table = make_table(block, language, Node("Table"), TEXT_WIDTH, [])
    table.wrap(TEXT_WIDTH, 700)
    cells = [cell for (cell,) in table._cellvalues[0]]
    heads = [cell for cell in cells if isinstance(cell, TextParagraph)]
    assert len(heads) == 3
    assert all(len(head._lines) == 1 for head in heads)
    assert sum(table._colWidths) == pytest.approx(TEXT_WIDTH)


def test_a_word_without_end_takes_half_of_a_table_at_most() -> None:
    block = TableBlock(("a", "b"), ((plain("x" * 400), plain("Une phrase")),), (1, 3))
    table = make_table(block, "fr", Node("Table"), TEXT_WIDTH, [])
    table.wrap(TEXT_WIDTH, 700)
    assert table._colWidths[0] == pytest.approx(TEXT_WIDTH / 2)
