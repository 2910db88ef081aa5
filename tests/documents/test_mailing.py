"""What goes out beside the note: whole, within its pages, with consent, in three languages."""

import csv
import shutil
import subprocess
from collections.abc import Generator
from dataclasses import replace
from pathlib import Path

import docx
import pikepdf
import pypdfium2
import pytest
from PIL import Image, ImageColor

from mc2cm_desk.assets import read_json
from mc2cm_desk.documents.mailing import brief, cards, earlier, letters, sheets, summary
from mc2cm_desk.documents.mailing.packet import Mail, write_packet
from mc2cm_desk.documents.model import Numbered, Paragraph, Part
from mc2cm_desk.documents.note.translator import NoteTranslator
from mc2cm_desk.documents.renderers.text.lines import lines
from mc2cm_desk.domain.event.event import Event
from mc2cm_desk.domain.localised import Localised
from mc2cm_desk.domain.steps.discussion import DiscussionNote
from mc2cm_desk.domain.steps.recommendation import AddresseeLevel
from mc2cm_desk.exchange import demonstration
from mc2cm_desk.services.library import Library
from mc2cm_desk.services.note import learning_notes
from mc2cm_desk.services.read_models.note.contents import NoteContents, note_contents
from mc2cm_desk.services.read_models.note.permissions import Quotation
from mc2cm_desk.services.steps import city_cases, recommendations


@pytest.fixture(scope="module")
def recorded(
    shown_event: Path, tmp_path_factory: pytest.TempPathFactory
) -> Generator[tuple[Library, str]]:
    """A library with the demonstration, and its event."""
    folder = tmp_path_factory.mktemp("recorded") / "library"
    with Library.open(shutil.copytree(shown_event, folder)) as library:
        yield library, demonstration.opened(library).id


def contents_of(recorded: tuple[Library, str], language: str) -> NoteContents:
    library, event = recorded
    return note_contents(library, event, language)


def pages(path: Path) -> int:
    with pikepdf.open(path) as pdf:
        return len(pdf.pages)


def text(path: Path) -> str:
    done = subprocess.run(["pdftotext", path, "-"], capture_output=True, text=True, check=True)
    return " ".join(done.stdout.split())


def size_of(path: Path) -> tuple[int, int]:
    with Image.open(path) as picture:
        return picture.size


@pytest.mark.parametrize("language", ["fr", "en", "ar"])
def test_everything_is_written_under_names_that_any_system_takes(
    recorded: tuple[Library, str], language: str, tmp_path: Path
) -> None:
    told: list[Path] = []
    sent = write_packet(contents_of(recorded, language), tmp_path, list(Mail), told.append)

    assert told == [one.path for one in sent]
    assert sorted(tmp_path.iterdir()) == sorted(told)
    assert all(path.name.isascii() and path.stat().st_size for path in told)
    case_sheets = [path for path in told if "-case-" in path.name]
    forms = [path for path in told if "-form-" in path.name]
    assert len(case_sheets) == 7
    assert {path.suffix for path in forms} == {".pdf", ".docx"}
    assert pages(next(path for path in told if "brief" in path.name)) <= brief.PAGES
    assert all(pages(path) == 1 for path in told if "letter" in path.name)
    assert all(pages(path) <= sheets.SHEET_PAGES for path in case_sheets)
    assert all(pages(path) == 1 for path in forms if path.suffix == ".pdf")


def test_a_brief_keeps_to_two_pages_and_says_what_it_leaves_out(
    library: Library, seville: Event, tmp_path: Path
) -> None:
    for number in range(60):
        one = recommendations.add(
            library,
            seville.id,
            Localised(fr=f"Recommandation {number} : " + "ouvrir les écoles et les maisons " * 4),
            levels=(AddresseeLevel.LOCAL,),
        )
        recommendations.endorse(library, one.id)
    recommendations.freeze(library, seville.id)
    translator = NoteTranslator(note_contents(library, seville.id, "fr"))
    path = tmp_path / "brief.pdf"
    shown, rest = brief.write_brief(translator, path)

    assert pages(path) == 2
    assert shown + rest == 60
    assert rest > 0
    assert f"{rest} autres" in text(path)
    letter = tmp_path / "letter.pdf"
    shown, rest = letters.write_letter(translator, AddresseeLevel.LOCAL, letter)
    assert pages(letter) == 1
    assert shown + rest == 60


def test_a_letter_holds_what_is_addressed_to_its_level_alone(
    recorded: tuple[Library, str],
) -> None:
    contents = contents_of(recorded, "fr")
    translator = NoteTranslator(contents)
    for level in letters.levels_of(translator):
        (part,) = letters.build_letter(translator, level, 99).parts
        numbers = [block.number for block in part.blocks if isinstance(block, Numbered)]
        assert numbers == [one.label for one in contents.endorsed if level in one.levels]
    assert AddresseeLevel.LOCAL in letters.levels_of(translator)


def test_a_form_asks_a_city_for_what_its_own_case_lacks(
    library: Library, seville: Event, tmp_path: Path
) -> None:
    city_cases.add(library, seville.id, Localised(fr="Maison des médias"))
    learning_notes.amend(library, seville.id, "fr", contact="contact@example.org")
    contents = note_contents(library, seville.id, "fr")
    write_packet(contents, tmp_path, [Mail.FORMS])
    (pdf,) = tmp_path.glob("*.pdf")
    assert pages(pdf) >= 1
    said = text(pdf)
    assert "Maison des médias" in said
    assert "contact@example.org" in said
    (word,) = tmp_path.glob("*.docx")
    file = docx.Document(str(word))
    assert "Maison des médias" in "".join(file.element.body.itertext())
    translator = NoteTranslator(contents)
    asked = [gap.code for gaps in sheets.missing_by_city(translator).values() for gap in gaps]
    assert "case-results" in asked


def test_cards_have_their_size_and_their_words_beside_them(
    recorded: tuple[Library, str], tmp_path: Path
) -> None:
    contents = contents_of(recorded, "ar")
    write_packet(contents, tmp_path, [Mail.CARDS])
    sizes = {size_of(path) for path in tmp_path.glob("*.png")}
    assert sizes == set(cards.SIZES)
    (table,) = tmp_path.glob("*.csv")
    rows = list(csv.DictReader(table.read_text("utf-8-sig").splitlines()))
    assert {row["file"] for row in rows} == {path.name for path in tmp_path.glob("*.png")}
    assert all(row["alternative text"] for row in rows)
    # The demonstration's quotation has no speaker who agreed.
    assert not [
        card for card in cards.cards_of(NoteTranslator(contents)) if "quotation" in card.name
    ]


def test_cards_of_who_withdrew_go_and_other_files_of_earlier_runs_are_told(
    recorded: tuple[Library, str], tmp_path: Path
) -> None:
    contents = contents_of(recorded, "fr")
    note = DiscussionNote(id="1", event=recorded[1], text=Localised(fr="Nous restons."))
    quoted = replace(contents, quotations=(Quotation(note, "Houria", ""),))
    write_packet(quoted, tmp_path, [Mail.CARDS, Mail.SUMMARY])
    stem = f"{contents.event.short_name}-fr"
    cards_before = set(tmp_path.glob("*-quotation-1-*.png"))
    assert len(cards_before) == len(cards.SIZES)
    own = tmp_path / f"{stem}-quotation-2-1200x630.png"
    own.write_bytes(b"drawn by somebody")
    sent = write_packet(contents, tmp_path, [Mail.CARDS])
    assert {one.path for one in sent if one.removed} == cards_before
    assert not any(path.exists() for path in cards_before)
    assert own.exists()
    told = earlier.left(tmp_path, contents.event.short_name, [one.path for one in sent])
    assert {path.name for path in told} == {
        own.name,
        f"{stem}-summary.txt",
        f"{stem}-citation.bib",
    }


@pytest.mark.parametrize("size", cards.SIZES)
def test_words_of_a_card_are_made_smaller_and_never_cut(
    recorded: tuple[Library, str], size: tuple[int, int], tmp_path: Path
) -> None:
    translator = NoteTranslator(contents_of(recorded, "fr"))
    path = tmp_path / "card.png"
    long = cards.Card("long", "Une phrase qui ne finit pas. " * 20, "Qui")
    cards.write_card(translator, long, size, path)
    with Image.open(path) as opened:
        picture = opened.convert("RGB")
    assert picture.size == size
    navy = picture.getpixel((2, 2))
    edge = {picture.getpixel((x, 4)) for x in range(0, size[0], 7)}
    assert edge == {navy}


@pytest.mark.parametrize("language", ["fr", "ar"])
def test_whoever_pays_is_seen_on_letters_and_cards(
    recorded: tuple[Library, str], language: str, tmp_path: Path
) -> None:
    translator = NoteTranslator(contents_of(recorded, language))
    card, page = tmp_path / "card.png", tmp_path / "page.pdf"
    cards.write_card(translator, cards.Card("one", "Une phrase."), cards.SIZES[0], card)
    letters.write_letter(translator, AddresseeLevel.LOCAL, page)
    pdf = pypdfium2.PdfDocument(page)
    pictures = [Image.open(card).convert("RGB"), pdf[0].render(scale=1).to_pil().convert("RGB")]
    pdf.close()
    blue = ImageColor.getrgb(read_json("logos", "eu-emblem.json")["blue"])
    for picture in pictures:
        shown = {colour: count for count, colour in picture.getcolors(1 << 20) or ()}
        assert shown.get(blue, 0) > 300


def test_explanations_give_way_before_recommendations_do(
    library: Library, seville: Event, tmp_path: Path
) -> None:
    for number in range(16):
        one = recommendations.add(
            library,
            seville.id,
            Localised(fr=f"Recommandation {number}"),
            explanation=Localised(fr="Parce que les villes le demandent. " * 20),
            levels=(AddresseeLevel.LOCAL,),
        )
        recommendations.endorse(library, one.id)
    recommendations.freeze(library, seville.id)
    path = tmp_path / "brief.pdf"
    translator = NoteTranslator(note_contents(library, seville.id, "fr"))

    assert brief.write_brief(translator, path) == (16, 0)
    assert pages(path) <= brief.PAGES
    assert "Parce que" not in text(path)


def test_the_summary_and_the_citation_say_who_what_and_when(
    recorded: tuple[Library, str],
) -> None:
    translator = NoteTranslator(contents_of(recorded, "fr"))
    said = summary.summary(translator)
    assert "R-01" in said
    assert summary.citation(translator) in said
    assert "(2020)" in summary.citation(translator)
    entry = summary.bibtex(translator)
    assert entry.startswith("@techreport{seville-2020,")
    assert entry.count("{") == entry.count("}")


def test_an_empty_event_is_sent_without_a_fault(
    library: Library, seville: Event, tmp_path: Path
) -> None:
    contents = note_contents(library, seville.id, "fr")
    sent = write_packet(contents, tmp_path, list(Mail))
    assert {one.path.suffix for one in sent} == {".pdf", ".txt", ".bib"}
    (part,) = brief.build_brief(NoteTranslator(contents), 0).parts
    assert isinstance(part, Part)
    assert any("Aucune recommandation" in line for line in lines(part.blocks))
    assert any(isinstance(block, Paragraph) for block in part.blocks)
