"""A kept version of the note: its parts line by line, and a remark of bounded length."""

import pytest

from mc2cm_desk.domain.note.version import NoteVersion, VersionPart
from mc2cm_desk.domain.refusal import Refused


def test_a_part_is_compared_line_by_line_and_an_empty_one_has_none() -> None:
    assert VersionPart("a", "Contexte", "un\ndeux").lines == ("un", "deux")
    assert VersionPart("a", "Contexte", "").lines == ()


def test_the_remark_of_a_version_has_a_longest_length() -> None:
    with pytest.raises(Refused, match="too-long"):
        NoteVersion(id="v", event="e", language="fr", number=1, remark="x" * 501).checked()
