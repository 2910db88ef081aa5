"""The parts of a note in the order of print, and how long a part may be."""

import pytest

from mc2cm_desk.domain.note.learning_note import LearningNote, NoteSection
from mc2cm_desk.domain.note.parts import BODY, FRONT, NotePart
from mc2cm_desk.domain.refusal import Refused


def note(*order: NotePart) -> tuple[NotePart, ...]:
    return LearningNote(id="n", event="e", language="fr", part_order=order).parts


def test_a_note_that_nobody_arranged_has_the_usual_order() -> None:
    assert note() == tuple(NotePart)


def test_parts_that_nobody_moved_keep_their_neighbours() -> None:
    """A part that a later version adds stands where it stands in the usual order."""
    known = [part for part in BODY if part is not NotePart.VISIT]
    swapped = list(known)
    one, other = swapped.index(NotePart.FOREWORD), swapped.index(NotePart.SUMMARY)
    swapped[one], swapped[other] = swapped[other], swapped[one]
    parts = note(*swapped)
    assert parts.index(NotePart.VISIT) == parts.index(NotePart.CASES) + 1
    assert parts.index(NotePart.SUMMARY) < parts.index(NotePart.FOREWORD)


def test_cover_and_back_cover_stay_where_they_are_and_every_part_stands_once() -> None:
    parts = note(NotePart.BACK_COVER, NotePart.AGENDA, NotePart.COVER, NotePart.AGENDA)
    assert parts[: len(FRONT)] == FRONT
    assert parts[-1] is NotePart.BACK_COVER
    assert sorted(parts) == sorted(NotePart)


def test_a_part_has_a_longest_length() -> None:
    section = NoteSection(id="s", event="e", language="fr", part=NotePart.CONTEXT)
    assert section.checked() == section
    with pytest.raises(Refused, match="too-long"):
        NoteSection(
            id="s", event="e", language="fr", part=NotePart.CONTEXT, text="x" * 200_001
        ).checked()
