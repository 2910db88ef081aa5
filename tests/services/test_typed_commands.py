"""A misspelt field or a value of another type is refused, and nothing is written."""

from collections.abc import Callable
from datetime import date, time
from typing import Any

import pytest

from mc2cm_desk.domain.event.event import Event
from mc2cm_desk.domain.localised import Localised
from mc2cm_desk.domain.note.parts import NotePart
from mc2cm_desk.domain.people.participant import Consent, Participant
from mc2cm_desk.domain.places.directory_kind import DirectoryKind
from mc2cm_desk.domain.refusal import Refused
from mc2cm_desk.domain.steps.recommendation import Commitment, FollowUpState
from mc2cm_desk.services import records
from mc2cm_desk.services.door import badges
from mc2cm_desk.services.event import agenda, events
from mc2cm_desk.services.library import Library
from mc2cm_desk.services.note import learning_notes
from mc2cm_desk.services.people import participants
from mc2cm_desk.services.places.directory import editing
from mc2cm_desk.services.safety import attachments
from mc2cm_desk.services.steps import (
    challenges,
    city_cases,
    commitments,
    field_visits,
    recommendations,
)
from mc2cm_desk.wording.catalogue import Catalogue
from mc2cm_desk.wording.refusals.sentences import sentence

WORDS = Localised(fr="Essai")


def _promise(library: Library, event: Event) -> Commitment:
    return commitments.add(library, event.id, what=WORDS)


def _entry(library: Library, event: Event, **changes: Any) -> object:
    promise = _promise(library, event)
    found = commitments.follow(
        library, promise.id, dated=date(2021, 1, 1), state=FollowUpState.DONE
    )
    return commitments.edit_entry(library, found.id, **changes)


def _moved(library: Library, event: Event, **changes: Any) -> object:
    return records.move(library, Commitment, _promise(library, event).id, changes=changes)


def _guest(library: Library, event: Event) -> str:
    return participants.of_event(library, event.id)[0].id


COMMANDS: dict[str, Callable[..., object]] = {
    "add a participant": lambda lib, ev, **c: participants.add(lib, ev.id, family_name="A", **c),
    "add a walk-in": lambda lib, ev, **c: participants.walk_in(
        lib, ev.id, name="A B", place="Lyon", **c
    ),
    "edit a participant": lambda lib, ev, **c: participants.edit(lib, _guest(lib, ev), **c),
    "edit at the desk": lambda lib, ev, **c: participants.edit_at_desk(lib, _guest(lib, ev), c),
    "edit participants": lambda lib, ev, **c: participants.edit_many(lib, [_guest(lib, ev)], c),
    "new event": lambda lib, ev, **c: events.new(
        lib, title=WORDS, first_day=date(2021, 1, 1), last_day=date(2021, 1, 1), host="Lyon", **c
    ),
    "edit an event": lambda lib, ev, **c: events.amend(lib, ev.id, **c),
    "add a session": lambda lib, ev, **c: agenda.add_session(
        lib, ev.id, on=ev.first_day, start=time(9), title=WORDS, **c
    ),
    "add an attachment": lambda lib, ev, **c: attachments.add(
        lib, ev.id, ev.id, content=b"x", name="a", media_type="text/plain", **c
    ),
    "design of badges": lambda lib, ev, **c: badges.change(lib, ev.id, **c),
    "add a challenge": lambda lib, ev, **c: challenges.add(lib, ev.id, WORDS, **c),
    "add a case": lambda lib, ev, **c: city_cases.add(lib, ev.id, WORDS, **c),
    "add a visit": lambda lib, ev, **c: field_visits.add(lib, ev.id, WORDS, **c),
    "add a recommendation": lambda lib, ev, **c: recommendations.add(lib, ev.id, WORDS, **c),
    "edit a commitment": lambda lib, ev, **c: commitments.edit(lib, _promise(lib, ev).id, **c),
    "edit an entry": _entry,
    "move a record": _moved,
    "publication data": lambda lib, ev, **c: learning_notes.amend(lib, ev.id, "fr", **c),
    "write a part": lambda lib, ev, **c: learning_notes.write(
        lib, ev.id, "fr", NotePart.CONTEXT, **c
    ),
    "arrange a part": lambda lib, ev, **c: learning_notes.arrange(
        lib, ev.id, NotePart.CONTEXT, **c
    ),
    "add a city": lambda lib, ev, **c: editing.add_city(lib, WORDS, **c),
    "add an organisation": lambda lib, ev, **c: editing.add_organisation(lib, "A", **c),
    "edit a city": lambda lib, ev, **c: editing.edit(lib, DirectoryKind.CITY, ev.host, **c),
}


@pytest.mark.parametrize("command", COMMANDS)
@pytest.mark.parametrize(
    ("changes", "code"),
    [({"dietry_needs": "sans gluten"}, "unknown-field"), ({"placeholder": "yes"}, "wrong-value")],
    ids=["unknown", "wrong"],
)
def test_what_a_command_does_not_take_is_refused_and_nothing_is_written(
    library: Library, seville: Event, command: str, changes: dict[str, object], code: str
) -> None:
    known = {kind: len(library.find(kind)) for kind in (Participant, Event)}

    with pytest.raises(Refused) as caught:
        COMMANDS[command](library, seville, **changes)

    lacks = caught.value.values["field"] == "placeholder" and caught.value.code == "unknown-field"
    assert caught.value.code == code or lacks
    assert {kind: len(library.find(kind)) for kind in known} == known


def test_what_a_command_takes_is_written(library: Library, seville: Event) -> None:
    made = participants.add(
        library, seville.id, family_name="Kossi", dietary_needs="sans gluten", headset=True
    )
    edited = participants.edit(library, made.id, photo_consent=Consent.GIVEN, phone="+33 6 1")

    assert (edited.dietary_needs, edited.headset) == ("sans gluten", True)
    assert edited.photo_consent is Consent.GIVEN


@pytest.mark.parametrize("language", ["fr", "en", "ar"])
@pytest.mark.parametrize("code", ["unknown-field", "wrong-value"])
def test_the_refusal_says_which_field_it_was(language: str, code: str) -> None:
    said = sentence(Refused(code, field="role", value="x", kind="Participant"), Catalogue(language))

    assert "role" in said
    assert code not in said
