"""Facts of the imprint, the citation and the references end with one mark each."""

import pytest

from mc2cm_desk.documents.note.front.citation import citation
from mc2cm_desk.documents.note.outline import build_note
from mc2cm_desk.documents.note.sentences import closed, joined
from mc2cm_desk.documents.note.translator import NoteTranslator
from mc2cm_desk.domain.event.event import Event
from mc2cm_desk.services.library import Library
from mc2cm_desk.services.note import learning_notes
from mc2cm_desk.services.read_models.note.contents import note_contents


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Ville de Lyon", "Ville de Lyon."),
        ("Ville de Lyon (exemple).", "Ville de Lyon (exemple)."),
        ("Qui raconte la ville ?", "Qui raconte la ville ?"),
        ("من يروي المدينة؟", "من يروي المدينة؟"),
        ("", ""),
    ],
)
def test_a_text_is_closed_with_one_mark(text: str, expected: str) -> None:
    assert closed(text) == expected


def test_facts_are_joined_without_the_empty_ones_and_without_two_marks() -> None:
    assert joined(("Dupont, A.", "", "Qui raconte ?", "Paris")) == "Dupont, A. Qui raconte ? Paris"
    assert joined(("Titre", "")) == "Titre"


def test_the_imprint_and_the_citation_have_no_two_marks_in_a_row(
    library: Library, seville: Event
) -> None:
    learning_notes.amend(
        library,
        seville.id,
        "fr",
        title="Qui raconte la ville ?",
        authors="Dupont, A.",
        coordination="Ville de Lyon (exemple).",
        thanks="Merci à tous !",
    )
    contents = note_contents(library, seville.id, "fr")
    translator = NoteTranslator(contents)
    imprint = str(build_note(contents, draft=False).imprint)

    assert "(exemple).  " in imprint
    assert "Merci à tous !  " in imprint
    assert "Qui raconte la ville ? " in citation(translator)
    for text in (imprint, citation(translator)):
        assert not [mark for mark in ("..", "?.", "!.") if mark in text]
