"""A comment of a reviewer says something of bounded length."""

from dataclasses import replace

import pytest

from mc2cm_desk.domain.note.comment import NoteComment
from mc2cm_desk.domain.note.parts import NotePart
from mc2cm_desk.domain.refusal import Refused

COMMENT = NoteComment(id="c", event="e", language="fr", part=NotePart.CONTEXT, text="À revoir")


def test_a_comment_says_something_of_bounded_length() -> None:
    assert COMMENT.checked() == COMMENT
    with pytest.raises(Refused, match="comment-empty"):
        replace(COMMENT, text=" ").checked()
    for field, length in (("text", 20_001), ("by", 501)):
        with pytest.raises(Refused, match="too-long"):
            replace(COMMENT, **{field: "x" * length}).checked()
