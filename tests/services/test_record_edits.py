"""Every kind whose changes are declared is edited by a typed command."""

import inspect
import sys
from collections.abc import Callable
from typing import Any, Unpack, get_args, get_overloads, get_type_hints

import pytest

from mc2cm_desk.domain import kinds
from mc2cm_desk.domain.door.badge_design import BadgeDesign
from mc2cm_desk.domain.event.event import Event
from mc2cm_desk.domain.kinds.kind import Kind
from mc2cm_desk.domain.note.learning_note import LearningNote, NoteSection
from mc2cm_desk.domain.people.organisation import Organisation
from mc2cm_desk.domain.people.person import Person
from mc2cm_desk.domain.record import Record
from mc2cm_desk.services import records
from mc2cm_desk.services.door import badges
from mc2cm_desk.services.event import events
from mc2cm_desk.services.note import learning_notes
from mc2cm_desk.services.places.directory import editing

OWN_COMMANDS: dict[type[Record], Callable[..., Any]] = {
    Event: events.amend,
    BadgeDesign: badges.change,
    LearningNote: learning_notes.amend,
    NoteSection: learning_notes.write,
    **dict(zip((Organisation, Person), get_overloads(editing.edit)[1:], strict=True)),
}
"""The commands of kinds that are edited by rules of their own, or made when first changed."""

KEYS = frozenset({"language", "part"})
"""What tells the records of one kind from each other, beside their id: a command's argument."""


def changes_of(record: type[Record]) -> type[Any] | None:
    """Return the declared changes of a class of records; none if it has none."""
    return getattr(sys.modules[record.__module__], f"{record.__name__}Changes", None)


def unpacked(command: Callable[..., Any]) -> type[Any]:
    """Return the dictionary of changes that a command takes."""
    (changes,) = get_args(inspect.get_annotations(command)["changes"])
    return changes


CHANGED = [kind for kind in kinds.ALL if changes_of(kind.record) is not None]
OVERLOADS = {
    get_args(inspect.get_annotations(one)["kind"])[0]: one for one in get_overloads(records.edit)
}


@pytest.mark.parametrize("kind", CHANGED, ids=lambda kind: kind.name)
def test_a_kind_with_changes_is_edited_by_them_and_by_its_own_id(kind: Kind[Any]) -> None:
    record, changes = kind.record, changes_of(kind.record)
    assert changes is not None
    if record in OWN_COMMANDS:
        taken = get_type_hints(unpacked(OWN_COMMANDS[record]))
        assert set(get_type_hints(changes)) - set(taken) <= KEYS
        assert record not in OVERLOADS
        return
    hints = inspect.get_annotations(OVERLOADS[record])
    assert hints["record"] is get_type_hints(record)["id"]
    assert hints["changes"] == Unpack[changes]
    assert hints["return"] is record


def test_no_overload_is_of_a_kind_without_changes_and_none_is_there_twice() -> None:
    assert set(OVERLOADS) | set(OWN_COMMANDS) == {kind.record for kind in CHANGED}
    assert len(get_overloads(records.edit)) == len(OVERLOADS)


@pytest.mark.parametrize("kind", CHANGED, ids=lambda kind: kind.name)
def test_what_may_be_changed_has_the_type_of_the_field(kind: Kind[Any]) -> None:
    fields = get_type_hints(kind.record)
    for name, hint in get_type_hints(changes_of(kind.record)).items():
        assert hint == fields[name], name
