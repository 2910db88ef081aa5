"""Pages beside a text that is being written: the part alone, as it stands in the whole note."""

from pathlib import Path

import pypdfium2
import pytest

from mc2cm_desk.documents.renderers.pdf.writing_pages import WritingPages
from mc2cm_desk.domain.event.event import Event
from mc2cm_desk.domain.note.parts import NotePart
from mc2cm_desk.services.library import Library
from mc2cm_desk.services.note import learning_notes
from mc2cm_desk.services.read_models.note.contents import note_contents

LONG = "\n\n".join(["Une phrase de plus dans un long paragraphe. " * 12] * 12)


def pictures_of(path: Path) -> list[bytes]:
    document = pypdfium2.PdfDocument(path)
    try:
        return [page.render(scale=1).to_pil().tobytes() for page in document]
    finally:
        document.close()


def words_of(path: Path, page: int) -> str:
    document = pypdfium2.PdfDocument(path)
    try:
        return document[page].get_textpage().get_text_range()
    finally:
        document.close()


@pytest.mark.parametrize("language", ["fr", "ar"])
def test_a_part_alone_looks_as_it_does_in_the_whole_note(
    library: Library, seville: Event, tmp_path: Path, language: str
) -> None:
    learning_notes.write(library, seville.id, language, NotePart.LEARNINGS, text=LONG)
    contents = note_contents(library, seville.id, language)
    pages, whole, alone = WritingPages(), tmp_path / "whole.pdf", tmp_path / "alone.pdf"
    drawn = pages.draw(contents, whole)
    part = pages.draw_part(language, NotePart.LEARNINGS, LONG, alone)

    assert part is not None
    assert (part.pages, part.places) == (drawn.pages, drawn.places)
    assert pictures_of(alone) == pictures_of(whole)


def test_a_part_that_grows_moves_the_pages_behind_it(
    library: Library, seville: Event, tmp_path: Path
) -> None:
    contents = note_contents(library, seville.id, "fr")
    pages, whole, alone = WritingPages(), tmp_path / "whole.pdf", tmp_path / "alone.pdf"
    drawn = pages.draw(contents, whole)
    part = pages.draw_part("fr", NotePart.CHALLENGES, f"Le tout premier mot.\n\n{LONG}", alone)
    assert part is not None

    before = {anchor: page for anchor, page, _ in drawn.places}
    after = {anchor: page for anchor, page, _ in part.places}
    more = part.pages - drawn.pages
    assert more > 0
    assert after["part-challenges"] == before["part-challenges"]
    assert after["part-cases"] == before["part-cases"] + more
    assert after["part-context"] == before["part-context"]
    assert "premier mot" in words_of(alone, after["part-challenges"])
    assert words_of(alone, after["part-cases"]) == words_of(whole, before["part-cases"])


def test_a_part_that_is_on_no_page_waits_for_the_whole_note(
    library: Library, seville: Event, tmp_path: Path
) -> None:
    pages, file = WritingPages(), tmp_path / "pages.pdf"
    assert pages.draw_part("fr", NotePart.CHALLENGES, "Écrit.", file) is None
    pages.draw(note_contents(library, seville.id, "fr"), file)

    assert pages.draw_part("ar", NotePart.CHALLENGES, "Écrit.", file) is None
    assert pages.draw_part("fr", NotePart.FOREWORD, "Écrit.", file) is None
    assert pages.draw_part("fr", NotePart.COVER, "Écrit.", file) is None
