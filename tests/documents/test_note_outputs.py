"""The note as PDF, Word file and web page: what one says, all say."""

import base64
import re
import struct
import subprocess
import unicodedata
import zlib
from collections.abc import Callable
from dataclasses import replace
from html.parser import HTMLParser
from pathlib import Path

import docx
import pytest
from every_block import SAID, rich
from PIL import Image
from reportlab.pdfbase.ttfonts import TTFontFile

from mc2cm_desk.documents.model import (
    BackCover,
    Blank,
    Block,
    Document,
    Missing,
    PageBreak,
    Paragraph,
    Part,
    plain,
)
from mc2cm_desk.documents.note.outline import build_note
from mc2cm_desk.documents.renderers.docx.note import write_note_docx
from mc2cm_desk.documents.renderers.html.fonts import font_rules
from mc2cm_desk.documents.renderers.html.note import write_note_html
from mc2cm_desk.documents.renderers.pdf.note import write_note_pdf
from mc2cm_desk.documents.renderers.text.lines import lines
from mc2cm_desk.exchange import demonstration
from mc2cm_desk.services.library import Library
from mc2cm_desk.services.read_models.note.contents import note_contents


def letters(text: str) -> str:
    """Return letters and digits alone: breaks, hyphens, capitals are each output's own."""
    plain_text = unicodedata.normalize("NFKC", text).casefold()
    return "".join(char for char in plain_text if unicodedata.category(char)[0] in "LN")


def words_of_pdf(path: Path) -> str:
    """Return the words between the running head and foot."""
    area = ["-x", "0", "-y", "62", "-W", "595", "-H", "725"]
    done = subprocess.run(
        ["pdftotext", *area, path, "-"], capture_output=True, text=True, check=True
    )
    return letters(done.stdout)


def words_of_docx(path: Path) -> str:
    file = docx.Document(str(path))
    return letters("".join(file.element.body.itertext()))


class Page(HTMLParser):
    """What a browser would find: words, headings, ids, targets, pictures without words."""

    def __init__(self) -> None:
        super().__init__()
        self.words: list[str] = []
        self.levels: list[int] = []
        self.ids: list[str] = []
        self.targets: list[str] = []
        self.silent = 0
        self.scrolling = self.by_keys = 0
        self.tags: list[str] = []
        self.root: dict[str, str | None] = {}
        self._skipped = ""

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        found = dict(attrs)
        self.tags.append(tag)
        if tag == "html":
            self.root = found
        if re.fullmatch(r"h[1-6]", tag):
            self.levels.append(int(tag[1]))
        if found.get("id"):
            self.ids.append(found["id"] or "")
        if (found.get("href") or "").startswith("#"):
            self.targets.append((found["href"] or "")[1:])
        if tag == "img" and "alt" not in found:
            self.silent += 1
        if found.get("class") == "wide":
            self.scrolling += 1
            self.by_keys += found.get("tabindex") == "0" and bool(found.get("aria-label"))
        if tag in ("style", "title"):
            self._skipped = tag

    def handle_endtag(self, tag: str) -> None:
        if tag == self._skipped:
            self._skipped = ""

    def handle_data(self, data: str) -> None:
        if not self._skipped:
            self.words.append(data)


def page_of(path: Path) -> Page:
    page = Page()
    page.feed(path.read_text(encoding="utf-8"))
    return page


def words_of_html(path: Path) -> str:
    return letters("".join(page_of(path).words))


OUTPUTS: dict[str, tuple[Callable[..., object], Callable[[Path], str]]] = {
    "pdf": (write_note_pdf, words_of_pdf),
    "docx": (write_note_docx, words_of_docx),
    "html": (write_note_html, words_of_html),
}


def is_said(cell: str, said: str) -> bool:
    """Say whether words are there, at most in two stretches: a column goes on on the next page."""
    whole = letters(cell)
    if whole in said:
        return True
    longest = next(n for n in range(len(whole), -1, -1) if whole[:n] in said)
    return longest > 0 and whole[longest:] in said


def wanted_of(document: Document) -> list[str]:
    """Return everything that must be read behind the contents, cell by cell."""
    found: list[str] = []
    for part in document.parts:
        found += [part.kicker, part.heading, *lines(part.blocks)]
    # Cells of a row may stand in any order on the page.
    return [cell for line in found for cell in line.split(" | ") if letters(cell)]


def unsaid(document: Document, folder: Path, kind: str, written: Document) -> list[str]:
    """Return the lines of a document that an output does not say."""
    write, words = OUTPUTS[kind]
    path = folder / f"note.{kind}"
    write(written, path)
    said = words(path)
    imprint = [line for line in map(letters, lines(document.imprint)) if line in said]
    assert imprint
    # The contents name every heading: what the note says begins behind the imprint.
    said = said[max(said.find(line) + len(line) for line in imprint) :]
    return [cell for cell in wanted_of(document) if not is_said(cell, said)]


@pytest.mark.parametrize("kind", OUTPUTS)
@pytest.mark.parametrize("language", ["fr", "en", "ar"])
def test_every_kind_of_block_is_said_by_every_output(
    language: str, kind: str, tmp_path: Path
) -> None:
    document = rich(language)
    assert unsaid(document, tmp_path, kind, document) == []


@pytest.mark.parametrize("language", ["fr", "en", "ar"])
def test_a_block_that_an_output_left_out_would_be_noticed(language: str) -> None:
    document = rich(language)
    (first, second) = document.parts
    kinds = {kind.__name__ for kind in Block.__subclasses__()}
    assert {type(block).__name__ for block in first.blocks} == kinds
    for place, block in enumerate(first.blocks):
        others = first.blocks[:place] + first.blocks[place + 1 :]
        rest = replace(document, parts=(replace(first, blocks=others), second))
        said = letters("".join(wanted_of(rest)))
        noticed = [line for line in lines([block]) if letters(line) not in said]
        assert bool(noticed) is not isinstance(block, (Blank, Missing, PageBreak)), block


@pytest.mark.parametrize("kind", OUTPUTS)
@pytest.mark.parametrize("language", ["fr", "ar"])
def test_covers_say_the_same_everywhere(language: str, kind: str, tmp_path: Path) -> None:
    about, words = (f"{91 + place} {SAID[language][place]}" for place in (0, 1))
    back = BackCover(about, (("ISBN", "978 93", ""),), "https://example.org/", words)
    document = replace(rich(language), back=back)
    write, _ = OUTPUTS[kind]
    path = tmp_path / f"note.{kind}"
    write(document, path)
    if kind == "pdf":
        said = copied(path)
    else:
        said = (words_of_docx if kind == "docx" else words_of_html)(path)
    cover = document.cover
    wanted = (cover.kicker, cover.subtitle, cover.place_and_dates, cover.funding, cover.acronym)
    wanted += (cover.title, " · ".join(cover.partners), about, words, "978 93")
    assert [line for line in wanted if letters(line) not in letters(said)] == []


def copied(path: Path) -> str:
    """Return what somebody copies from the pages, one line, without marks of direction."""
    done = subprocess.run(["pdftotext", path, "-"], capture_output=True, text=True, check=True)
    plain_text = unicodedata.normalize("NFKC", done.stdout)
    kept = (char for char in plain_text if unicodedata.category(char) != "Cf")
    return " ".join("".join(kept).split())


@pytest.mark.parametrize(
    "sentence",
    [
        "تتوجّه ثلاث توصيات أولاً إلى المدن المكلَّفة بالتواصل أكثر",
        "المعلومات المضلِّلة تنتشر أسرع في الإنجليزية (مثال) دائماً",
        "خلال الفترة 15–18 يونيو من 09:00–10:30 في القاعة",
        "ردّ 94% من 46 مشاركاً على الاستبيان",
        "راسلونا على MC2CM-team@example.org قبل الموعد",
        "انظر R-03 و https://example.org/note هنا",
        "قيمة [مثال] ثم «اقتباس» ثم (2019) وقيمة",
    ],
)
def test_arabic_is_copied_in_the_order_in_which_it_is_read(sentence: str, tmp_path: Path) -> None:
    document = rich("ar")
    part = Part("عنوان", "part-one", (Paragraph(plain(sentence)),))
    path = tmp_path / "note.pdf"
    write_note_pdf(replace(document, parts=(part,)), path)
    # Spaces beside numbers come out on either side: they are not looked at.
    assert sentence.replace(" ", "") in copied(path).replace(" ", "")


@pytest.fixture(scope="module")
def documents(shown_event: Path) -> dict[str, Document]:
    """The note of the demonstration in each language."""
    with Library.open(shown_event) as library:
        event = demonstration.opened(library)
        return {
            language: build_note(note_contents(library, event.id, language), draft=False)
            for language in ("fr", "ar")
        }


@pytest.mark.parametrize("kind", OUTPUTS)
@pytest.mark.parametrize("language", ["fr", "ar"])
def test_the_note_of_the_demonstration_says_the_same_everywhere(
    documents: dict[str, Document], language: str, kind: str, tmp_path: Path
) -> None:
    document = documents[language]
    missing = unsaid(document, tmp_path, kind, document)
    if (language, kind) == ("ar", "pdf"):
        # Cells of several lines are read across: their words are looked for one by one.
        said = copied(tmp_path / "note.pdf")
        words = [word for line in missing for word in line.split()]
        missing = [word for word in words if letters(word) not in letters(said)]
    assert missing == []


@pytest.mark.parametrize("language", ["fr", "ar"])
def test_the_page_is_well_made(language: str, tmp_path: Path) -> None:
    path = tmp_path / "note.html"
    write_note_html(rich(language), path)
    page = page_of(path)

    assert page.root == {"lang": language, "dir": "rtl" if language == "ar" else "ltr"}
    assert page.levels[0] == 1
    assert page.levels.count(1) == 1
    assert all(
        later - level <= 1 for level, later in zip(page.levels, page.levels[1:], strict=False)
    )
    assert len(page.ids) == len(set(page.ids))
    assert set(page.targets) <= set(page.ids)
    assert {"note-1", "call-1", "rec-1", "inner"} <= set(page.targets)
    assert page.silent == 0
    assert "script" not in page.tags
    # Past the contents first of all, and by keys into what scrolls sideways.
    assert page.targets[0] == "part-one"
    assert page.tags[page.tags.index("body") + 1] == "a"
    assert page.scrolling == page.by_keys > 0
    assert {"main", "nav", "section", "aside", "figure", "caption", "th"} <= set(page.tags)


@pytest.mark.parametrize("language", ["fr", "ar"])
def test_the_page_needs_nothing_outside_of_it(language: str, tmp_path: Path) -> None:
    path = tmp_path / "note.html"
    logo, photo = tmp_path / "logo.png", tmp_path / "photo.jpg"
    for one in (logo, photo):
        Image.new("RGB", (90, 60), "teal").save(one)
    document = rich(language)
    cover = replace(document.cover, logos=(logo, tmp_path / "gone.png"), picture=photo)
    write_note_html(replace(document, cover=cover), path)
    written = path.read_text("utf-8")
    fetched = re.findall(r"(?:src=\"|url\(|<link |@import)(.{10})", written)
    assert {one[:5] for one in fetched} == {"data:"}
    # Cover, emblem, one logo; the Latin fonts, and the Arabic ones where they are read.
    assert written.count("<img") == 3
    assert written.count("@font-face") == (5 if language == "ar" else 3)


def test_the_fonts_of_a_page_hold_the_letters_that_it_needs(tmp_path: Path) -> None:
    rules = font_rules("ÉÀœ", rtl=False)
    packed = base64.b64decode(re.findall(r"base64,([^)]+)", rules)[0])
    whole, count = struct.unpack_from(">L", packed, 8)[0], struct.unpack_from(">H", packed, 12)[0]
    assert (packed[:4], whole) == (b"wOFF", len(packed))
    tables: list[tuple[bytes, bytes]] = []
    for number in range(count):
        tag, start, size, plain, _ = struct.unpack_from(">4sLLLL", packed, 44 + 20 * number)
        part = packed[start : start + size]
        tables.append((tag, part if size == plain else zlib.decompress(part)))
        assert len(tables[-1][1]) == plain
    font = tmp_path / "font.ttf"
    font.write_bytes(_unpacked(packed[4:8], tables))
    letters = TTFontFile(str(font)).charToGlyph
    assert set(map(ord, "ÉÀœaZ9")) <= set(letters)
    assert ord("ß") not in letters


def _unpacked(kind: bytes, tables: list[tuple[bytes, bytes]]) -> bytes:
    """Put the tables of a packed font together again."""
    place = 12 + 16 * len(tables)
    head, body = kind + struct.pack(">HHHH", len(tables), 0, 0, 0), b""
    for tag, table in tables:
        head += struct.pack(">4sLLL", tag, 0, place + len(body), len(table))
        body += table + bytes(-len(table) % 4)
    return head + body


def test_the_same_record_gives_the_same_page(tmp_path: Path) -> None:
    for name in ("one.html", "two.html"):
        write_note_html(rich("en"), tmp_path / name)
    assert (tmp_path / "one.html").read_bytes() == (tmp_path / "two.html").read_bytes()


def test_what_is_to_be_completed_stands_in_drafts_alone(tmp_path: Path) -> None:
    document = rich("en")
    for draft in (True, False):
        path = tmp_path / "note.html"
        write_note_html(document, path, draft=draft)
        assert ('class="missing"' in path.read_text("utf-8")) is draft
