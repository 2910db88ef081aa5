"""Two looks from tokens, in an organisation's own colours: legible, valid, the same words."""

import itertools
from dataclasses import replace
from pathlib import Path

import page
import pikepdf
import pypdfium2
import pytest
from every_block import rich

from mc2cm_desk.assets import resource
from mc2cm_desk.documents.look import Look, look, look_of
from mc2cm_desk.documents.model import BackCover, Document
from mc2cm_desk.documents.note.sample import sample
from mc2cm_desk.documents.renderers.docx.note import write_note_docx
from mc2cm_desk.documents.renderers.html.note import write_note_html
from mc2cm_desk.documents.renderers.pdf.note import write_note_pdf
from mc2cm_desk.documents.typesetting import palette
from mc2cm_desk.domain.door.colours import LEAST_CONTRAST, contrast
from mc2cm_desk.domain.event.programme import Programme, PublicationLook
from mc2cm_desk.domain.refusal import Refused
from mc2cm_desk.services.event import programmes

LOOKS = list(PublicationLook)
NAMES = {value for name, value in vars(palette).items() if name.isupper()}
ON_PAPER = ("ink", "mute", "main", "deep", "accent-ink", "second-ink", "draft-ink")
ON_COVER = ("cover-words", "cover-long", "cover-small")
OWN = ["ffee00", "00ffcc", "7a1f5c", "000000", "ffffff", "c8553d"]


def legible(found: Look) -> list[tuple[str, str]]:
    """Return words and grounds that cannot be told apart."""
    pairs = [*itertools.product(ON_PAPER, ["paper"]), *itertools.product(ON_COVER, ["cover"])]
    pairs += [("accent-ink", "box"), ("ink", "box"), ("ink", "second-pale"), ("mute", "box")]
    pairs += [("paper", "main"), ("draft-ink", "draft"), ("main", "main-pale")]
    if found.has_grounds:
        pairs += [("paper", "deep"), ("cover-small", "deep")]
    return [
        pair
        for pair in pairs
        if contrast(*(found.colour(one).lstrip("#") for one in pair)) < LEAST_CONTRAST
    ]


@pytest.mark.parametrize("name", LOOKS)
def test_a_look_has_every_colour_that_pages_name(name: PublicationLook) -> None:
    assert set(look(name).colours) == NAMES
    assert resource("looks", f"{name.value}.toml").is_file()


@pytest.mark.parametrize("name", LOOKS)
def test_words_can_be_read_on_their_grounds(name: PublicationLook) -> None:
    assert legible(look(name)) == []


@pytest.mark.parametrize(("main", "accent"), list(itertools.product(OWN, OWN)))
def test_so_they_can_in_any_colours_of_ones_own(main: str, accent: str) -> None:
    for name in LOOKS:
        assert legible(look(name).with_colours(main, accent)) == []


def test_one_colour_alone_may_be_chosen() -> None:
    shipped = look(PublicationLook.PROGRAMME)
    assert shipped.with_colours("", "") == shipped
    own = shipped.with_colours("", "7a1f5c")
    assert own.colour("accent") == "#7a1f5c"
    assert own.colour("main") == shipped.colour("main")


def test_what_is_no_colour_is_refused() -> None:
    with pytest.raises(Refused) as refused:
        replace(programmes.shipped("p"), main_colour="teal").checked()
    assert refused.value.code == "colour-unreadable"


def bound(language: str, found: Look) -> Document:
    back = BackCover("Une phrase.", (("Site", "example.org", ""),), "https://example.org/n", "Lire")
    return replace(rich(language), look=found, back=back)


@pytest.mark.parametrize("language", ["fr", "ar"])
@pytest.mark.parametrize("name", LOOKS)
def test_each_look_conforms(name: PublicationLook, language: str, tmp_path: Path) -> None:
    path = tmp_path / "note.pdf"
    write_note_pdf(bound(language, look(name)), path)
    for profile in (page.ValidationProfile.PDF_UA_1, page.ValidationProfile.PDF_A_2A):
        assert page.validate_pdf(str(path), profile=profile).failures == []


def corner(path: Path, number: int) -> tuple[int, ...]:
    """Return the colour near the upper leading corner of a page."""
    document = pypdfium2.PdfDocument(path)
    colour = document[number].render(scale=0.2).to_pil().convert("RGB").getpixel((3, 3))
    document.close()
    assert isinstance(colour, tuple)
    return tuple(int(channel) for channel in colour)


def test_the_plain_look_fills_no_ground(tmp_path: Path) -> None:
    path = tmp_path / "note.pdf"
    for name, grounds in ((PublicationLook.PROGRAMME, True), (PublicationLook.PLAIN, False)):
        write_note_pdf(bound("fr", look(name)), path)
        with pikepdf.open(path) as pdf:
            last = len(pdf.pages) - 1
        white = [corner(path, number) == (255, 255, 255) for number in (0, 2, last)]
        assert white == [not grounds] * 3


def test_every_output_takes_the_colours(tmp_path: Path) -> None:
    own = replace(programmes.shipped("p"), main_colour="7a1f5c")
    document = replace(rich("fr"), look=look_of(own))
    write_note_html(document, tmp_path / "note.html")
    assert "--main: #7a1f5c" in (tmp_path / "note.html").read_text("utf-8")
    write_note_docx(document, tmp_path / "note.docx")
    import docx

    colours = {
        str(one.font.color.rgb)
        for one in docx.Document(str(tmp_path / "note.docx")).styles
        if one.type == 1 and one.font.color is not None
    }
    assert "7A1F5C" in colours


@pytest.mark.parametrize("language", ["fr", "en", "ar"])
def test_a_sample_shows_a_programme_before_there_is_a_note(language: str, tmp_path: Path) -> None:
    programme: Programme = programmes.shipped("p")
    report = write_note_pdf(sample(programme, (), language), tmp_path / "sample.pdf")
    assert (report.pages, report.warnings) == (3, ())
