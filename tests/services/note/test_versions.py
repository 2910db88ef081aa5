"""Versions of the note: numbered by language, frozen with their pages, published once."""

import pytest

from mc2cm_desk.domain.event.event import Event, EventStatus
from mc2cm_desk.domain.note.learning_note import NoteState
from mc2cm_desk.domain.note.version import NoteVersion, VersionPart
from mc2cm_desk.domain.refusal import Refused
from mc2cm_desk.services.event.life import status
from mc2cm_desk.services.library import Library
from mc2cm_desk.services.note import learning_notes, versions

PAGES = b"%PDF-1.7 pages"
PARTS = (VersionPart("context", "Contexte", "Une ligne\nUne autre"),)


def keep(
    library: Library, event: Event, language: str = "fr", *, publish: bool = False
) -> NoteVersion:
    return versions.save(
        library,
        event.id,
        language,
        pages=PAGES,
        page_count=12,
        parts=PARTS,
        percent=80,
        publish=publish,
    )


def test_versions_of_a_language_are_numbered_from_one_latest_first(
    library: Library, seville: Event
) -> None:
    for _ in range(3):
        keep(library, seville)
    english = keep(library, seville, "en")
    found = versions.of_note(library, seville.id, "fr")
    assert [one.number for one in found] == [3, 2, 1]
    assert english.number == 1
    assert versions.numbered(library, seville.id, "fr", 2) == found[1]
    with pytest.raises(Refused, match="version-unknown"):
        versions.numbered(library, seville.id, "en", 2)


def test_what_is_edited_after_a_version_is_the_next_one(library: Library, seville: Event) -> None:
    keep(library, seville)
    note = learning_notes.of_event(library, seville.id, "fr")
    assert (note.version, note.state) == (2, NoteState.DRAFT)
    keep(library, seville, publish=True)
    note = learning_notes.of_event(library, seville.id, "fr")
    assert (note.version, note.state) == (3, NoteState.PUBLISHED)
    assert learning_notes.of_event(library, seville.id, "en").version == 1


def test_publishing_makes_the_event_published(library: Library, seville: Event) -> None:
    keep(library, seville)
    assert status.status_facts(library, seville.id).status is not EventStatus.PUBLISHED
    assert keep(library, seville, "ar", publish=True).published
    assert library.require(Event, seville.id).status is EventStatus.PUBLISHED


def test_a_version_keeps_its_words_and_its_pages(library: Library, seville: Event) -> None:
    kept = keep(library, seville)
    again = versions.numbered(library, seville.id, "fr", 1)
    assert (again.parts, again.pages, again.percent) == (PARTS, 12, 80)
    file = versions.file_of(library, kept.id)
    assert file.read_bytes() == PAGES
    file.unlink()
    with pytest.raises(Refused, match="version-without-file"):
        versions.file_of(library, kept.id)


def test_nothing_is_kept_without_pages(library: Library, seville: Event) -> None:
    with pytest.raises(Refused, match="note-without-pages"):
        versions.save(library, seville.id, "fr", pages=b"<html>", page_count=1, parts=(), percent=0)
    assert versions.of_note(library, seville.id, "fr") == []
