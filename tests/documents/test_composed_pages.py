"""How pages are composed: columns, openers, pictures over the head, lines to their edges."""

import re
from dataclasses import replace
from pathlib import Path

import pypdfium2
import pytest
from every_block import rich
from reportlab.platypus import Spacer

from mc2cm_desk.documents.look import look
from mc2cm_desk.documents.model import (
    Block,
    Box,
    Columns,
    Document,
    Facts,
    Figure,
    Heading,
    ListBlock,
    PageBreak,
    Paragraph,
    Part,
    TableBlock,
    plain,
)
from mc2cm_desk.documents.renderers.pdf.figures import make_table
from mc2cm_desk.documents.renderers.pdf.note import NoteReport, write_note_pdf
from mc2cm_desk.documents.style import FRAME_HEIGHT, OUTER, PAGE_WIDTH, TEXT_WIDTH
from mc2cm_desk.documents.typesetting.flowables.stacks import Columns as ColumnsFlowable
from mc2cm_desk.documents.typesetting.flowables.stacks import SideBySide, Stack
from mc2cm_desk.documents.typesetting.flowables.table import TaggedTable
from mc2cm_desk.documents.typesetting.tags import Node
from mc2cm_desk.domain.event.programme import PublicationLook

SENTENCE = "Les villes se sont réunies pour dire ce qu’elles feront ensemble. "


def having(*blocks: Block, language: str = "fr", **facts: object) -> Document:
    part = replace(Part("Partie", "part-one", blocks), **facts)
    return replace(rich(language), parts=(part, Part("Après", "part-two", blocks[:1])))


def words_on(path: Path, page: int) -> str:
    pdf = pypdfium2.PdfDocument(path)
    try:
        return pdf[page].get_textpage().get_text_range()
    finally:
        pdf.close()


def places(report: NoteReport) -> dict[str, tuple[int, float]]:
    return {name: (page, top) for name, page, top in report.places}


def test_no_justified_line_passes_its_edge(tmp_path: Path) -> None:
    held = "Elles disent : « migrant », « réfugié » ; on répond « voisin » : est-ce juste ? "
    held = re.sub(" (?=[:;?»])|(?<=«) ", "\N{NO-BREAK SPACE}", held)
    text = Paragraph(plain(held * 12))
    path = tmp_path / "note.pdf"
    report = write_note_pdf(having(text), path)
    pdf = pypdfium2.PdfDocument(path)
    page = places(report)["part-one"][0]
    text_page = pdf[page].get_textpage()
    ends = [text_page.get_charbox(n)[2] for n in range(text_page.count_chars())]
    pdf.close()
    bound_left = page % 2 == 0
    edge = PAGE_WIDTH - OUTER if bound_left else PAGE_WIDTH - OUTER - 12
    assert max(ends) < edge + 1.0


@pytest.mark.parametrize("language", ["fr", "ar"])
def test_what_stands_beside_text_does_so(language: str, tmp_path: Path) -> None:
    text = Heading("Text", 2, "text"), Paragraph(plain(SENTENCE * 3))
    beside = Heading("Beside", 2, "beside"), Facts((("Nom", (plain("Valeur"),)),))
    found = places(write_note_pdf(having(Columns(text, beside), language=language), tmp_path / "a"))
    assert found["text"] == pytest.approx(found["beside"], abs=1.0)


@pytest.mark.parametrize("even", [False, True])
def test_a_column_longer_than_a_page_goes_on_in_its_place(even: bool, tmp_path: Path) -> None:  # noqa: FBT001
    short = (Paragraph(plain(SENTENCE)),)
    long = tuple(Paragraph(plain(f"{SENTENCE * 6} {n}.")) for n in range(40))
    row = (plain("x" * 90), plain(SENTENCE))
    table = TableBlock(("a", "b"), (row,) * 60, (1, 1))
    for text, beside in ((long, short), (short, long), (long, long), (short, (table,)), (long, ())):
        path = tmp_path / "note.pdf"
        report = write_note_pdf(having(Columns(text, beside, even=even)), path)
        found = places(report)
        assert found["part-two"][0] - found["part-one"][0] > 1
        last = words_on(path, found["part-two"][0] - 1)
        assert ("39." in last) == (long in (text, beside))


def test_what_stood_beside_a_text_takes_the_width_behind_it() -> None:
    drawn = SideBySide(
        Stack([Spacer(1, 50)]), Stack([Spacer(1, 60) for _ in range(4)]), 0.6, rtl=False
    )
    begun, *rest = drawn.split(TEXT_WIDTH, 130)
    assert isinstance(begun, SideBySide)
    assert len(begun.second.content) == 2
    assert [type(one) for one in rest] == [Spacer, Spacer]


def test_rows_of_tables_stay_whole_unless_they_cannot() -> None:
    def table(words: int) -> TaggedTable:
        rows = tuple((plain("mot " * words), plain("1")) for _ in range(3))
        return make_table(TableBlock(("a", "b"), rows, (1, 1)), "fr", Node("Table"), 290, [])

    assert table(100).split(290, 120) == []
    assert len(table(4000).split(290, 120)) == 2


def test_the_last_row_of_a_table_does_not_go_on_alone() -> None:
    rows = tuple((plain(f"{n}"), plain("1")) for n in range(8))
    table = make_table(TableBlock(("a", "b"), rows, (1, 1)), "fr", Node("Table"), 290, [])
    tall = table.wrap(290, 1000)[1]
    first, rest = table.split(290, tall - 5)
    assert [len(one._cellvalues) for one in (first, rest)] == [7, 3]


def test_a_list_in_columns_fills_page_after_page(tmp_path: Path) -> None:
    many = ListBlock(tuple(plain(f"Personne {n}.") for n in range(300)), columns=2)
    path = tmp_path / "note.pdf"
    found = places(write_note_pdf(having(many), path))
    first, after = found["part-one"][0], found["part-two"][0]
    said = "".join(words_on(path, page) for page in range(first, after))
    assert all(f"Personne {n}." in said for n in range(300))
    assert after - first <= 5


def test_short_lists_in_columns_are_balanced() -> None:
    drawn = ColumnsFlowable(Stack([Spacer(10, 20) for _ in range(7)]), 2, rtl=False)
    assert drawn.wrap(TEXT_WIDTH, FRAME_HEIGHT)[1] == 80
    assert [len(column.content) for column in drawn.columns] == [4, 3]


def test_a_heading_goes_with_what_it_heads_in_a_column() -> None:
    head = Spacer(1, 20)
    head.keepWithNext = 1
    drawn = SideBySide(Stack([Spacer(1, 50), head, Spacer(1, 60)]), Stack([]), 0.6, rtl=False)
    first, rest = drawn.split(TEXT_WIDTH, 80)
    assert isinstance(first, SideBySide)
    assert isinstance(rest, SideBySide)
    assert (len(first.first.content), len(rest.first.content)) == (1, 2)


@pytest.mark.parametrize("name", list(PublicationLook))
def test_a_part_that_divides_says_what_it_holds(name: PublicationLook, tmp_path: Path) -> None:
    blocks = (
        Paragraph(plain(SENTENCE)),
        PageBreak(2),
        Heading("Lyon", 2, "lyon"),
        PageBreak(2),
        Heading("Sfax", 2, "sfax"),
    )
    path = tmp_path / "note.pdf"
    document = replace(having(*blocks, divides=True, number=4), look=look(name))
    found = places(write_note_pdf(document, path))
    first = found["part-one"][0]
    said = words_on(path, first)
    pdf = pypdfium2.PdfDocument(path)
    drawn = pdf[first].render(scale=1).to_pil().convert("L")
    pdf.close()
    title = drawn.crop((60, int(found["part-one"][1]), 300, int(found["part-one"][1]) + 28))
    darkest, lightest = title.getextrema()
    assert lightest - darkest > 150
    for city in ("lyon", "sfax"):
        page = found[city][0]
        assert page > found["part-one"][0]
        assert f"{city.title()}" in said
        assert str(page + 1) in said.replace("\r\n", " ").split()


def test_pages_are_called_by_the_number_at_their_foot(tmp_path: Path) -> None:
    path = tmp_path / "note.pdf"
    write_note_pdf(rich("fr"), path)
    pdf = pypdfium2.PdfDocument(path)
    labels = [pdf.get_page_label(page) for page in range(len(pdf))]
    foots = [pdf[page].get_textpage().get_text_range() for page in range(1, len(pdf))]
    pdf.close()
    assert labels == [str(page + 1) for page in range(len(labels))]
    assert all(label in foot.split() for label, foot in zip(labels[1:], foots, strict=True))


def test_too_much_to_say_first_is_no_page_of_its_own(tmp_path: Path) -> None:
    blocks = (Paragraph(plain(SENTENCE * 120)), PageBreak(2), Heading("Lyon", 2, "lyon"))
    found = places(write_note_pdf(having(*blocks, divides=True, number=4), tmp_path / "note.pdf"))
    assert found["lyon"][0] - found["part-one"][0] >= 2


def test_a_short_part_begins_below_another_if_it_fits(tmp_path: Path) -> None:
    def tops(lines: int) -> tuple[int, float]:
        first = Part("Un", "one", tuple(Paragraph(plain("Une ligne.")) for _ in range(lines)))
        text = Paragraph(plain(SENTENCE * 8))
        last = Part("Deux", "two", (text, text), "Partie 2", new_page=False, number=2)
        document = replace(rich("fr"), parts=(first, last))
        found = places(write_note_pdf(document, tmp_path / "note.pdf"))
        return found["two"][0] - found["one"][0], found["two"][1]

    assert tops(8)[0] == 0
    page, top = tops(20)
    assert page == 1
    assert top < 180


def test_a_picture_over_the_head_of_a_sheet_reaches_the_edges(tmp_path: Path) -> None:
    from PIL import Image

    Image.new("RGB", (900, 600), (200, 30, 30)).save(tmp_path / "red.jpg")
    head = Figure(tmp_path / "red.jpg", "Rouge", "Une place", "© A", height=240, heads=True)
    path = tmp_path / "note.pdf"
    sheet = (PageBreak(2), head, Heading("Lyon", 2, "lyon"), Paragraph(plain(SENTENCE)))
    bare = (PageBreak(2), Heading("Sfax", 2, "sfax"), Box("", (Paragraph(plain(SENTENCE)),)))
    found = places(write_note_pdf(having(Paragraph(plain(SENTENCE)), *sheet, *bare), path))
    pdf = pypdfium2.PdfDocument(path)
    drawn = [pdf[found[city][0]].render(scale=1).to_pil() for city in ("lyon", "sfax")]
    pdf.close()
    red, hills = [[one.getpixel(at) for at in ((1, 1), (590, 1))] for one in drawn]
    assert all(pixel[0] > 180 and pixel[1] < 60 for pixel in red)
    assert all(pixel != (255, 255, 255) for pixel in hills)
