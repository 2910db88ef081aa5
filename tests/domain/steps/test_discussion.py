"""A note of a discussion says something, in texts of bounded length."""

import pytest

from mc2cm_desk.domain.localised import EMPTY, Localised
from mc2cm_desk.domain.refusal import Refused
from mc2cm_desk.domain.steps.discussion import DiscussionNote


def test_a_note_says_something_of_bounded_length() -> None:
    note = DiscussionNote(id="n", event="e", text=Localised(fr="On nous a dit"))
    assert note.checked() == note
    with pytest.raises(Refused, match="note-empty"):
        DiscussionNote(id="n", event="e", text=EMPTY).checked()
    with pytest.raises(Refused, match="too-long"):
        DiscussionNote(id="n", event="e", text=Localised(fr="x" * 20_001)).checked()
