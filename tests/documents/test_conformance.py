"""No rule of PDF/UA-1 or PDF/A-2a is broken: every kind of part, in three languages."""

import subprocess
from pathlib import Path

import page
import pytest
from every_block import rich

from mc2cm_desk.documents.mailing.packet import Mail, write_packet
from mc2cm_desk.documents.note.differences import build_differences
from mc2cm_desk.documents.note.outline import build_note
from mc2cm_desk.documents.renderers.pdf.note import write_note_pdf
from mc2cm_desk.domain.note.version import VersionPart
from mc2cm_desk.exchange import demonstration
from mc2cm_desk.services.library import Library
from mc2cm_desk.services.read_models.note.contents import NoteContents, note_contents
from mc2cm_desk.services.read_models.note.differences import differences

LANGUAGES = ["fr", "en", "ar"]
PROFILES = (page.ValidationProfile.PDF_UA_1, page.ValidationProfile.PDF_A_2A)


def broken(path: Path) -> list[str]:
    """Return the rules that a file breaks, and what qpdf says against it."""
    found = [
        f"{profile.name}: {failure}"
        for profile in PROFILES
        for failure in page.validate_pdf(str(path), profile=profile).failures
    ]
    checked = subprocess.run(["qpdf", "--check", path], capture_output=True, text=True, check=False)
    return found if checked.returncode == 0 else [*found, checked.stdout + checked.stderr]


def contents_of(shown_event: Path, language: str) -> NoteContents:
    with Library.open(shown_event) as library:
        return note_contents(library, demonstration.opened(library).id, language)


@pytest.mark.parametrize("draft", [True, False])
@pytest.mark.parametrize("language", LANGUAGES)
def test_every_kind_of_block_conforms(language: str, draft: bool, tmp_path: Path) -> None:  # noqa: FBT001
    path = tmp_path / "note.pdf"
    write_note_pdf(rich(language), path, draft=draft)
    assert broken(path) == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_note_of_the_demonstration_conforms(
    shown_event: Path, language: str, tmp_path: Path
) -> None:
    path = tmp_path / "note.pdf"
    write_note_pdf(build_note(contents_of(shown_event, language), draft=False), path)
    assert broken(path) == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_is_sent_beside_it_conforms(shown_event: Path, language: str, tmp_path: Path) -> None:
    what = (Mail.BRIEF, Mail.LETTERS, Mail.SHEETS, Mail.FORMS)
    sent = write_packet(contents_of(shown_event, language), tmp_path, what)
    files = [one.path for one in sent if one.path.suffix == ".pdf"]
    assert len(files) > 10
    # One of each kind: the others differ in their words alone.
    chosen = {path.name.split("-")[3]: path for path in files}
    assert [fault for path in chosen.values() for fault in broken(path)] == []


def test_a_page_of_differences_conforms(tmp_path: Path) -> None:
    before = [VersionPart("a", "Un", "Une ligne\nUne autre"), VersionPart("b", "Deux", "Partie")]
    after = [VersionPart("a", "Un", "Une ligne neuve\nUne autre"), VersionPart("c", "Trois", "x")]
    document = build_differences(
        differences(before, after), title="Note", before="1", after="2", language="fr"
    )
    path = tmp_path / "differences.pdf"
    write_note_pdf(document, path)
    assert broken(path) == []
