"""Whatever service takes a text, what the library keeps of it can be written to any file."""

import types
from dataclasses import fields, is_dataclass, replace
from datetime import UTC, date, datetime, time
from enum import Enum
from pathlib import Path
from typing import Any, Union, get_args, get_origin, get_type_hints

import docx
import openpyxl
import pytest

from mc2cm_desk.documents.attendance.lists import write_attendance
from mc2cm_desk.documents.note.outline import build_note
from mc2cm_desk.documents.renderers.docx.note import write_note_docx
from mc2cm_desk.domain.event.event import Event
from mc2cm_desk.domain.kinds import KINDS
from mc2cm_desk.domain.library.field_values import plain_type
from mc2cm_desk.domain.localised import Localised
from mc2cm_desk.domain.people.participant import Consent, Participant
from mc2cm_desk.domain.record import Record
from mc2cm_desk.domain.refusal import Refused
from mc2cm_desk.domain.steps.city_case import CityCase
from mc2cm_desk.services import records
from mc2cm_desk.services.library import Library
from mc2cm_desk.services.people import participants
from mc2cm_desk.services.read_models.door.attendance import attendance_list
from mc2cm_desk.services.read_models.note.contents import note_contents

DIRTY = "a\x00b\x0bc\x0cd\ufffee\ud83df\x1fg"
CLEAN = "ab\nc\nde" + "fg"
_OF_NO_WORDS = (False, 1, 1.0, datetime(2020, 6, 15, tzinfo=UTC), date(2020, 6, 15), time(9))


class Stop(Exception):
    pass


def filled(hint: Any) -> Any:
    """Return a value of a type in which every text is dirty."""
    if get_origin(hint) in (Union, types.UnionType):
        return filled(get_args(hint)[0])
    if get_origin(hint) is tuple:
        return (filled(get_args(hint)[0]),)
    if plain_type(hint) is str:
        return DIRTY
    if hint is Localised:
        return Localised.alike(DIRTY)
    if is_dataclass(hint):
        hints = get_type_hints(hint)
        return hint(**{one.name: filled(hints[one.name]) for one in fields(hint)})
    if issubclass(hint, Enum):
        return next(iter(hint))
    return next(one for one in _OF_NO_WORDS if type(one) is hint)


def texts(value: Any) -> list[str]:
    """Return every text in a value, however deep."""
    if isinstance(value, Enum):
        return []
    if isinstance(value, str):
        return [value]
    if isinstance(value, Localised):
        return list(value.values())
    if isinstance(value, tuple):
        return [text for one in value for text in texts(one)]
    if is_dataclass(value):
        return [text for one in fields(value) for text in texts(getattr(value, one.name))]
    return []


@pytest.mark.parametrize("kind", KINDS.values(), ids=KINDS)
@pytest.mark.parametrize("way", ["put", "add"])
def test_every_text_of_every_kind_is_kept_plain(
    library: Library, kind: type[Record], way: str
) -> None:
    record = replace(filled(kind), deleted=datetime(2020, 6, 15, tzinfo=UTC))
    assert DIRTY in texts(record)
    with pytest.raises(Stop), library.write("test") as work:
        getattr(work, way)(record)
        (kept,) = work.find(kind, with_deleted=True)
        # The library's own stamp is no text of anybody.
        assert set(texts(replace(kept, device=CLEAN))) == {CLEAN}
        raise Stop


def test_a_control_character_in_a_function_stops_no_document(
    library: Library, seville: Event, tmp_path: Path
) -> None:
    one = participants.of_event(library, seville.id)[0]
    participants.edit(
        library,
        one.id,
        function="Conseillère\x0bdéléguée\x00\ufffe",
        family_name="Martin\x0c",
        name_consent=Consent.GIVEN,
    )
    kept = participants.row(library, one.id)
    assert (kept.participant.function, kept.person.family_name.strip()) == (
        "Conseillère\ndéléguée",
        "Martin",
    )
    note = build_note(note_contents(library, seville.id, "fr"), draft=True)
    write_note_docx(note, tmp_path / "note.docx")
    docx.Document(str(tmp_path / "note.docx"))
    write_attendance(attendance_list(library, seville.id), tmp_path / "list.xlsx", "fr")
    openpyxl.load_workbook(tmp_path / "list.xlsx")


def test_other_services_keep_texts_plain_too(library: Library, seville: Event) -> None:
    made = participants.walk_in(
        library, seville.id, name="Zoé\x00 Martin", place="Ville\ufffe de X"
    )
    row = participants.row(library, made.id)
    assert row.organisation is not None
    assert row.organisation.name == "Ville de X"
    participants.edit_many(library, [made.id], {"function": "x\x0by"})
    assert participants.row(library, made.id).participant.function == "x\ny"
    with pytest.raises(Refused):
        records.edit(library, CityCase, "nowhere", title="x\x00")
    assert library.require(Participant, made.id).function == "x\ny"
