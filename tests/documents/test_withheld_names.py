"""No format of the note holds the name of a participant who did not agree to be named."""

from pathlib import Path

import docx
import pytest

from mc2cm_desk.documents.note.outline import build_note
from mc2cm_desk.documents.renderers.docx.note import write_note_docx
from mc2cm_desk.documents.renderers.html.note import write_note_html
from mc2cm_desk.documents.renderers.text.lines import lines
from mc2cm_desk.domain.event.event import Event
from mc2cm_desk.domain.localised import Localised
from mc2cm_desk.domain.note.parts import NotePart
from mc2cm_desk.domain.people.participant import Consent, Participant
from mc2cm_desk.domain.steps.discussion import NoteKind
from mc2cm_desk.domain.steps.field_visit import FieldVisit
from mc2cm_desk.services import records
from mc2cm_desk.services.event import events
from mc2cm_desk.services.library import Library
from mc2cm_desk.services.note import learning_notes
from mc2cm_desk.services.people import participants
from mc2cm_desk.services.read_models.note.contents import note_contents
from mc2cm_desk.services.steps import commitments, discussions, field_visits, resources

SAID = Localised(fr="Inès Trabelsi a montré le guichet")


@pytest.fixture
def ines(library: Library, seville: Event) -> Participant:
    """Somebody who was not asked, and whose name was typed in every kind of field."""
    made = participants.add(
        library,
        seville.id,
        given_name="Inès",
        family_name="Trabelsi",
        organisation="Ville de Tunis",
    )
    visit = field_visits.add(library, seville.id, title=Localised(fr="Chez Inès Trabelsi"))
    records.edit(library, FieldVisit, visit.id, hosts="Inès Trabelsi", purpose=SAID)
    resources.add(library, seville.id, title=SAID, provider="Trabelsi, Inès")
    discussions.note(library, seville.id, SAID, kind=NoteKind.LESSON)
    commitments.add(library, seville.id, what=SAID, who="Inès Trabelsi")
    text = f"**{SAID.text('fr')}**."
    learning_notes.write(library, seville.id, "fr", NotePart.SUMMARY, text=text)
    events.amend(library, seville.id, objective=SAID)
    return made


def written(library: Library, event: Event, folder: Path) -> list[str]:
    """Return the draft and the final note as text, the latter as web page and Word file too."""
    contents = note_contents(library, event.id, "fr")
    draft, final = (build_note(contents, draft=one) for one in (True, False))
    page, word = folder / "note.html", folder / "note.docx"
    write_note_html(final, page)
    write_note_docx(final, word)
    texts = [
        "\n".join(lines(block for part in one.parts for block in part.blocks))
        for one in (draft, final)
    ]
    texts += [page.read_text(), "".join(docx.Document(str(word)).element.body.itertext())]
    return [" ".join(text.split()).casefold() for text in texts]


def test_no_format_holds_the_name_before_consent_and_each_does_after(
    library: Library, seville: Event, ines: Participant, tmp_path: Path
) -> None:
    for text in written(library, seville, tmp_path):
        assert "trabelsi" not in text
        assert "ville de tunis a montré le guichet" in text

    participants.edit(library, ines.id, name_consent=Consent.GIVEN)
    for text in written(library, seville, tmp_path):
        assert "inès trabelsi a montré le guichet" in text
