"""The note as an e-book: sound files, in order, that need nothing outside of them."""

import re
import shutil
import subprocess
import zipfile
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from posixpath import normpath
from xml.etree import ElementTree as ET

import pytest
from every_block import rich

from mc2cm_desk.documents.look import look
from mc2cm_desk.documents.note.outline import build_note
from mc2cm_desk.documents.renderers.epub.note import write_note_epub
from mc2cm_desk.documents.renderers.text.lines import lines
from mc2cm_desk.domain.event.programme import PublicationLook
from mc2cm_desk.exchange import demonstration
from mc2cm_desk.services.library import Library
from mc2cm_desk.services.read_models.note.contents import note_contents

LANGUAGES = ["fr", "en", "ar"]
DAY = datetime(2020, 6, 18, 12, tzinfo=UTC)
SPACES = {
    "opf": "http://www.idpf.org/2007/opf",
    "dc": "http://purl.org/dc/elements/1.1/",
    "html": "http://www.w3.org/1999/xhtml",
    "epub": "http://www.idpf.org/2007/ops",
}


class Book:
    """A written book, read as a program for e-books does."""

    def __init__(self, path: Path) -> None:
        with zipfile.ZipFile(path) as archive:
            self.names = archive.namelist()
            self.first = archive.infolist()[0]
            self.files = {name: archive.read(name) for name in self.names}
        self.package = ET.fromstring(self.files["EPUB/package.opf"])
        items = self.package.findall("opf:manifest/opf:item", SPACES)
        self.items = {item.attrib["id"]: item.attrib for item in items}
        spine = self.package.findall("opf:spine/opf:itemref", SPACES)
        self.order = [self.items[one.attrib["idref"]]["href"] for one in spine]
        self.pages = {name: ET.fromstring(self.files[f"EPUB/{name}"]) for name in self.order}

    def said(self, name: str) -> str:
        found = self.package.find(f"opf:metadata/{name}", SPACES)
        assert found is not None
        return found.text or ""

    def addresses(self) -> set[tuple[str, str]]:
        """Pages and what they link to or show."""
        return {
            (name, value)
            for name, page in self.pages.items()
            for element in page.iter()
            for key, value in element.attrib.items()
            if key in ("href", "src")
        }


def written(path: Path, language: str, *, draft: bool = True) -> Book:
    write_note_epub(rich(language), path, draft=draft, modified=DAY)
    return Book(path)


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_program_knows_the_file_by_its_first_bytes(language: str, tmp_path: Path) -> None:
    path = tmp_path / "note.epub"
    book = written(path, language)
    assert (book.first.filename, book.first.compress_type) == ("mimetype", zipfile.ZIP_STORED)
    assert path.read_bytes()[30:58] == b"mimetypeapplication/epub+zip"


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_package_says_what_the_book_is(language: str, tmp_path: Path) -> None:
    book, document = written(tmp_path / "note.epub", language), rich(language)
    assert book.said("dc:title") == document.title
    assert book.said("dc:creator") == document.author
    assert book.said("dc:language") == language
    assert book.said("opf:meta[@property='dcterms:modified']") == "2020-06-18T12:00:00Z"
    direction = "rtl" if language == "ar" else "ltr"
    spine = book.package.find("opf:spine", SPACES)
    assert spine is not None
    assert spine.attrib["page-progression-direction"] == direction
    assert {page.attrib["dir"] for page in book.pages.values()} == {direction}
    assert {page.attrib["lang"] for page in book.pages.values()} == {language}


def test_every_file_is_listed_once_and_every_listed_one_is_there(tmp_path: Path) -> None:
    book = written(tmp_path / "note.epub", "fr")
    listed = sorted(item["href"] for item in book.items.values())
    held = sorted(name.removeprefix("EPUB/") for name in book.names if name.startswith("EPUB/"))
    assert [*listed, "package.opf"] == sorted(held, key=lambda name: name == "package.opf")
    assert len(set(book.names)) == len(book.names)


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_link_arrives_in_the_book(language: str, tmp_path: Path) -> None:
    book = written(tmp_path / "note.epub", language)
    ids = {
        (name, element.attrib["id"])
        for name, page in book.pages.items()
        for element in page.iter()
        if "id" in element.attrib
    }
    inner = {(page, one) for page, one in book.addresses() if not one.startswith("http")}
    assert len(inner) > 5
    for page, address in inner:
        file, _, anchor = address.partition("#")
        name = normpath(file or page)
        assert f"EPUB/{name}" in book.files, address
        assert not anchor or (name, anchor) in ids, address


def test_a_link_leads_into_the_page_of_another_part(tmp_path: Path) -> None:
    document = rich("fr")
    first, second = document.parts
    write_note_epub(replace(document, parts=(second, first)), tmp_path / "note.epub", modified=DAY)
    book = Book(tmp_path / "note.epub")
    assert ("part-02.xhtml", "part-02.xhtml#rec-1") in book.addresses()
    assert ("contents.xhtml", "part-01.xhtml#part-two") in book.addresses()


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_book_says_what_the_document_says(language: str, tmp_path: Path) -> None:
    book, document = written(tmp_path / "note.epub", language), rich(language)
    shown = " ".join("".join(page.itertext()) for page in book.pages.values())
    shown += " ".join(text for page in book.pages.values() for text in page.itertext())
    # The numbers of end notes are drawn by the list.
    notes = (item.attrib for page in book.pages.values() for item in page.iter())
    shown += " ".join(item.get("value", "") for item in notes)
    shown = re.sub("[\u2066-\u2069\u202a-\u202e]", "", shown)
    for part in document.parts:
        wanted = set(re.findall(r"\w+", " ".join(lines(part.blocks))))
        assert wanted <= set(re.findall(r"\w+", shown))


def test_contents_are_marked_for_programs(tmp_path: Path) -> None:
    book = written(tmp_path / "note.epub", "en")
    (listed,) = [item for item in book.items.values() if item.get("properties") == "nav"]
    nav = book.pages[listed["href"]].find(".//html:nav", SPACES)
    assert nav is not None
    assert nav.attrib[f"{{{SPACES['epub']}}}type"] == "toc"


def test_the_picture_of_the_cover_stands_for_the_book(tmp_path: Path) -> None:
    book = written(tmp_path / "note.epub", "en")
    (shown,) = [item for item in book.items.values() if item.get("properties") == "cover-image"]
    assert (book.order[0], shown["href"]) in book.addresses()
    assert not shown["href"].endswith(".woff")
    sober = replace(rich("en"), look=look(PublicationLook.PLAIN))
    write_note_epub(sober, tmp_path / "sober.epub", modified=DAY)
    assert "cover-image" not in {
        item.get("properties") for item in Book(tmp_path / "sober.epub").items.values()
    }


def test_fonts_lie_in_the_book_and_nothing_is_fetched(tmp_path: Path) -> None:
    book = written(tmp_path / "note.epub", "ar")
    style = book.files["EPUB/style.css"].decode()
    fonts = re.findall(r"src: url\((.*?)\)", style)
    assert len(fonts) >= 5
    assert all(f"EPUB/{font}" in book.files for font in fonts)
    assert "data:" not in style
    assert not [one for _, one in book.addresses() if one.startswith("data:")]


def test_what_is_to_be_completed_stands_in_drafts_alone(tmp_path: Path) -> None:
    for draft in (True, False):
        book = written(tmp_path / "note.epub", "en", draft=draft)
        found = [page for page in book.files.values() if b'class="missing"' in page]
        assert bool(found) is draft


def test_the_same_note_of_the_same_minute_is_the_same_file(tmp_path: Path) -> None:
    for name in ("one.epub", "two.epub"):
        written(tmp_path / name, "fr")
    assert (tmp_path / "one.epub").read_bytes() == (tmp_path / "two.epub").read_bytes()


def complaints(path: Path) -> str:
    """What epubcheck says against a book."""
    command = ["java", "-jar", str(shutil.which("epubcheck")), "-q", str(path)]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    return done.stdout + done.stderr if done.returncode else ""


@pytest.mark.skipif(shutil.which("epubcheck") is None, reason="epubcheck is not installed")
@pytest.mark.parametrize("language", LANGUAGES)
def test_epubcheck_has_nothing_against_any_block(language: str, tmp_path: Path) -> None:
    written(tmp_path / "every.epub", language)
    assert complaints(tmp_path / "every.epub") == ""


@pytest.mark.skipif(shutil.which("epubcheck") is None, reason="epubcheck is not installed")
def test_epubcheck_has_nothing_against_the_demonstration(shown_event: Path, tmp_path: Path) -> None:
    with Library.open(shown_event, read_only=True) as library:
        contents = note_contents(library, demonstration.opened(library).id, "ar")
    write_note_epub(build_note(contents, draft=True), tmp_path / "note.epub", draft=True)
    assert complaints(tmp_path / "note.epub") == ""
