"""What nobody wishes for in a note: it is written all the same, and says what was wrong."""

from dataclasses import replace
from datetime import date
from pathlib import Path

import pikepdf
import pytest
from every_block import rich
from PIL import Image

from mc2cm_desk.documents.model import (
    Box,
    Document,
    Figure,
    Numbered,
    Paragraph,
    Part,
    TableBlock,
    plain,
)
from mc2cm_desk.documents.note.outline import build_note
from mc2cm_desk.documents.renderers.docx.note import write_note_docx
from mc2cm_desk.documents.renderers.html.note import write_note_html
from mc2cm_desk.documents.renderers.pdf.note import write_note_pdf
from mc2cm_desk.documents.renderers.text.lines import parts_of
from mc2cm_desk.domain.event.event import Event
from mc2cm_desk.domain.localised import Localised
from mc2cm_desk.domain.places.city import City
from mc2cm_desk.domain.refusal import Refused
from mc2cm_desk.services import records
from mc2cm_desk.services.event import events
from mc2cm_desk.services.library import Library
from mc2cm_desk.services.read_models.note.contents import note_contents

SAYS_NOTHING = {
    "fr": "Rien n’a encore été consigné",
    "en": "Nothing has been recorded",
    "ar": "لم يُسجَّل",
}


def having(*blocks: object) -> Document:
    part = Part("Partie", "part-one", blocks)  # pyright: ignore[reportArgumentType]
    return replace(rich("fr"), parts=(part,))


def pages(path: Path) -> int:
    with pikepdf.open(path) as pdf:
        return len(pdf.pages)


def picture(path: Path, mode: str = "RGB", size: tuple[int, int] = (300, 200)) -> Figure:
    exif = Image.Exif()
    exif[0x010E] = "secret place"
    exif.get_ifd(0x8825)[1] = "N"
    Image.new(mode, size).save(path, exif=exif)
    return Figure(path, "Une place", "La place", "© A")


@pytest.mark.parametrize(
    ("name", "mode"),
    [("a.jpg", "CMYK"), ("b.png", "P"), ("c.png", "RGBA"), ("d.png", "1"), ("e.tif", "I;16")],
)
def test_pictures_of_any_manner_become_plain_ones_without_data(
    name: str, mode: str, tmp_path: Path
) -> None:
    document = having(picture(tmp_path / name, mode))
    for kind, write in (
        ("pdf", write_note_pdf),
        ("docx", write_note_docx),
        ("html", write_note_html),
    ):
        path = tmp_path / f"note.{kind}"
        write(document, path)
        assert b"secret place" not in path.read_bytes()
    with pikepdf.open(tmp_path / "note.pdf") as pdf:
        shown = [image for page in pdf.pages for image in page.get_images().values()]
        assert [str(one.ColorSpace) for one in shown] == ["/DeviceRGB"]


def test_a_picture_of_a_hundred_million_pixels_is_made_small(tmp_path: Path) -> None:
    path = tmp_path / "note.pdf"
    write_note_pdf(having(picture(tmp_path / "large.jpg", size=(12_500, 8_000))), path)
    assert path.stat().st_size < 400_000


@pytest.mark.parametrize("content", [b"", b"no picture at all", b"\xff\xd8\xff\xe0 torn"])
def test_a_file_that_is_no_picture_leaves_its_frame_and_words(
    content: bytes, tmp_path: Path
) -> None:
    torn = tmp_path / "torn.jpg"
    torn.write_bytes(content)
    document = having(Figure(torn, "Une place", "La place"))
    write_note_pdf(document, tmp_path / "note.pdf")
    write_note_docx(document, tmp_path / "note.docx")
    write_note_html(document, tmp_path / "note.html")
    assert "La place" in (tmp_path / "note.html").read_text("utf-8")


def test_ten_thousand_words_in_one_paragraph_and_in_one_box(tmp_path: Path) -> None:
    words = "mot " * 10_000
    document = having(Paragraph(plain(words)), Box("Titre", (Paragraph(plain(words)),)))
    report = write_note_pdf(document, tmp_path / "note.pdf")
    assert report.pages > 20


def test_a_word_wider_than_its_cell_is_broken(tmp_path: Path) -> None:
    long = "Anticonstitutionnellement" * 12
    table = TableBlock((long, "b"), ((plain(long), plain("1")),), (1, 1))
    report = write_note_pdf(having(table, Paragraph(plain(long))), tmp_path / "note.pdf")
    assert report.pages == 3


def test_three_hundred_recommendations_are_all_printed(tmp_path: Path) -> None:
    many = [Numbered(f"R-{n}", plain(f"Recommandation {n}"), (), f"r-{n}") for n in range(300)]
    report = write_note_pdf(having(*many), tmp_path / "note.pdf")
    assert {f"r-{n}" for n in range(300)} <= {name for name, _, _ in report.places}


def test_signs_of_unknown_scripts_are_boxes_and_are_told(tmp_path: Path) -> None:
    document = having(Paragraph(plain("Bravo 🎉 et 漢字 ensemble")))
    report = write_note_pdf(document, tmp_path / "note.pdf")
    assert report.warnings == ("🎉 (🎉) · Partie", "漢 (漢字) · Partie", "字 (漢字) · Partie")


def test_turned_text_does_not_turn_the_page(tmp_path: Path) -> None:
    document = having(Paragraph(plain("avant \u202eretourné\u202c après \u200fx")))
    report = write_note_pdf(document, tmp_path / "note.pdf")
    assert report.warnings == ()


@pytest.mark.parametrize("language", ["fr", "en", "ar"])
def test_an_event_of_which_nothing_is_known_has_a_note_all_the_same(
    library: Library, language: str, tmp_path: Path
) -> None:
    event = events.new(
        library,
        title=Localised(fr="Vide"),
        first_day=date(2026, 1, 1),
        last_day=date(2026, 1, 1),
        host="Lyon",
    )
    contents = note_contents(library, event.id, language)
    for draft in (True, False):
        document = build_note(contents, draft=draft)
        report = write_note_pdf(document, tmp_path / "note.pdf", draft=draft)
        assert report.pages == 1
        assert any(SAYS_NOTHING[language] in part.text for part in parts_of(document))
        write_note_docx(document, tmp_path / "note.docx", draft=draft)
        write_note_html(document, tmp_path / "note.html", draft=draft)


def test_a_city_with_a_name_of_eighty_letters_keeps_to_its_page(
    library: Library, seville: Event, tmp_path: Path
) -> None:
    host = library.require(Event, seville.id).host
    records.edit(library, City, host, name=Localised(fr="Llanfairpwllgwyngyll" * 4))
    document = build_note(note_contents(library, seville.id, "fr"), draft=False)
    report = write_note_pdf(document, tmp_path / "note.pdf")
    assert report.pages >= 2


@pytest.mark.parametrize("page", [1, 2, 3])
def test_a_note_that_is_stopped_at_any_page_leaves_nothing(page: int, tmp_path: Path) -> None:
    path = tmp_path / "note.pdf"

    class Stopped(Exception):
        pass

    def stop(done: int) -> None:
        if done >= page:
            raise Stopped

    with pytest.raises(Stopped):
        write_note_pdf(rich("fr"), path, progress=stop)
    assert list(tmp_path.iterdir()) == []


def test_a_folder_in_the_place_of_the_file_is_refused_in_words(tmp_path: Path) -> None:
    path = tmp_path / "note.pdf"
    path.mkdir()
    for write in (write_note_pdf, write_note_docx, write_note_html):
        with pytest.raises(Refused):
            write(rich("fr"), path)
    assert list(path.iterdir()) == []
