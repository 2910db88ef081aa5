"""What a note leaves out is told for people to read."""

from dataclasses import replace

import pytest

from mc2cm_desk.domain.event.event import Event
from mc2cm_desk.domain.localised import Localised
from mc2cm_desk.domain.people.participant import Consent, Participant
from mc2cm_desk.domain.steps.discussion import DiscussionNote
from mc2cm_desk.services.library import Library
from mc2cm_desk.services.people import participants
from mc2cm_desk.services.people.personal_data.erasure import erase_all
from mc2cm_desk.services.read_models.door.attendance import attendance_list
from mc2cm_desk.services.read_models.note.contents import note_contents
from mc2cm_desk.services.read_models.note.privacy import (
    NAMED_ONE_BY_ONE,
    LeftOut,
    LeftOutReason,
    Many,
    NoteUse,
    name_reason,
    quotation_reason,
    summarised,
)
from mc2cm_desk.services.read_models.people.badges import badge_sheet


def names(count: int, reason: LeftOutReason) -> list[LeftOut]:
    return [LeftOut(NoteUse.NAME, f"Person {n}", reason, str(n)) for n in range(count)]


@pytest.mark.parametrize(
    ("answer", "reason"),
    [
        (Consent.GIVEN, None),
        (Consent.NOT_ASKED, LeftOutReason.NOT_ASKED),
        (Consent.REFUSED, LeftOutReason.REFUSED),
        (Consent.WITHDRAWN, LeftOutReason.WITHDRAWN),
    ],
)
def test_a_name_and_words_are_printed_only_with_the_consent_for_that_use(
    answer: Consent, reason: LeftOutReason | None
) -> None:
    somebody = Participant(id="p", event="e", person="x", token="t")
    note = DiscussionNote(id="n", event="e", speaker="p", text=Localised(fr="Il faut du temps"))
    others = tuple(one for one in Consent if one is not answer)

    assert name_reason(replace(somebody, name_consent=answer)) is reason
    for other in others:
        speaker = replace(somebody, quotation_consent=answer, name_consent=other)
        assert quotation_reason(note, {somebody.id: speaker}) is reason
    assert quotation_reason(note, {}) is LeftOutReason.SPEAKER_UNKNOWN


def test_thousands_who_were_not_asked_are_one_line() -> None:
    refused = names(2, LeftOutReason.REFUSED)
    found = summarised([*names(10_000, LeftOutReason.NOT_ASKED), *refused])
    assert found[0] == Many(10_000, names(1, LeftOutReason.NOT_ASKED)[0])
    assert found[1:] == refused


def test_a_few_names_are_told_one_by_one() -> None:
    few = names(NAMED_ONE_BY_ONE, LeftOutReason.NOT_ASKED)
    assert summarised(few) == few


def test_a_contact_that_may_not_be_shared_is_in_no_list(library: Library, seville: Event) -> None:
    one, other = library.find(Participant, event=seville.id)[:2]
    participants.edit(library, one.id, contact_consent=Consent.WITHDRAWN)
    addresses = {each.id: each.email for each in attendance_list(library, seville.id).attendees}
    assert addresses[one.id] == ""
    assert addresses[other.id] == "participante02@example.org"


def test_an_erased_person_has_no_badge_and_is_not_asked_for(
    library: Library, seville: Event
) -> None:
    one = library.find(Participant, event=seville.id)[0]
    before = len(badge_sheet(library, seville.id, "fr").badges)
    erase_all(library, [one.person])
    assert len(badge_sheet(library, seville.id, "fr").badges) == before - 1
    told = note_contents(library, seville.id, "fr").left_out
    assert one.id not in {each.record for each in told}
