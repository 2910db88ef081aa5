"""Comments of reviewers: kept by language, settled, opened again, deleted."""

import pytest

from mc2cm_desk.domain.event.event import Event
from mc2cm_desk.domain.note.parts import NotePart
from mc2cm_desk.domain.refusal import Refused
from mc2cm_desk.services.library import Library
from mc2cm_desk.services.note import comments


def test_comments_are_kept_by_language_oldest_first(library: Library, seville: Event) -> None:
    first = comments.add(
        library, seville.id, "fr", NotePart.CONTEXT, " À revoir ", quote="villes", by=" Amina "
    )
    second = comments.add(library, seville.id, "fr", NotePart.CASES, "Trop long")
    comments.add(library, seville.id, "ar", NotePart.CASES, "طويل")
    found = comments.of_note(library, seville.id, "fr")
    assert [one.id for one in found] == [first.id, second.id]
    assert (found[0].text, found[0].by, found[0].quote) == ("À revoir", "Amina", "villes")
    with pytest.raises(Refused, match="comment-empty"):
        comments.add(library, seville.id, "fr", NotePart.CASES, "  ")


def test_a_comment_is_settled_opened_again_and_deleted(library: Library, seville: Event) -> None:
    said = comments.add(library, seville.id, "fr", NotePart.CONTEXT, "À revoir")
    assert comments.resolve(library, said.id).resolved
    assert not comments.resolve(library, said.id, resolved=False).resolved
    comments.remove(library, said.id)
    assert comments.of_note(library, seville.id, "fr") == []
    with pytest.raises(Refused, match="gone"):
        comments.resolve(library, said.id)
