"""What a note leaves out is told for people to read."""

from dataclasses import replace
from pathlib import Path

import pytest

from mc2cm_desk.domain.event.event import Event
from mc2cm_desk.domain.library.attachment import Attachment, PictureConsent
from mc2cm_desk.domain.localised import Localised
from mc2cm_desk.domain.people.participant import Consent, Participant
from mc2cm_desk.domain.steps.discussion import DiscussionNote
from mc2cm_desk.services.library import Library
from mc2cm_desk.services.people import participants
from mc2cm_desk.services.people.personal_data.erasure import erase_all
from mc2cm_desk.services.read_models.door.attendance import attendance_list
from mc2cm_desk.services.read_models.note.contents import note_contents
from mc2cm_desk.services.read_models.note.permissions import Picture
from mc2cm_desk.services.read_models.note.privacy import (
    NAMED_ONE_BY_ONE,
    LeftOut,
    LeftOutReason,
    Many,
    NoteUse,
    name_reason,
    picture_reason,
    quotation_reason,
    summarised,
)
from mc2cm_desk.services.read_models.people.badges import badge_sheet

PICTURE = Attachment(
    id="a",
    event="e",
    owner="n",
    sha256="0" * 64,
    name="salle.jpg",
    media_type="image/jpeg",
    size=1,
    credit="Ville de Séville",
    consent=PictureConsent.CONSENTED,
)


def taken(folder: Path) -> Path:
    """Return the file of a picture."""
    file = folder / "salle.jpg"
    file.write_bytes(b"0")
    return file


def people_who(*answers: Consent) -> dict[str, Participant]:
    """Return participants who answered this when they were asked for photographs."""
    made = (
        Participant(id=f"p{n}", event="e", person=f"x{n}", photo_consent=one)
        for n, one in enumerate(answers)
    )
    return {one.id: one for one in made}


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


@pytest.mark.parametrize(
    ("answers", "reason"),
    [
        ((Consent.GIVEN, Consent.GIVEN), None),
        ((Consent.GIVEN, Consent.NOT_ASKED), LeftOutReason.PERSON_NOT_ASKED),
        ((Consent.NOT_ASKED, Consent.REFUSED), LeftOutReason.PERSON_IN_PICTURE),
        ((Consent.WITHDRAWN, Consent.GIVEN), LeftOutReason.PERSON_IN_PICTURE),
    ],
)
def test_a_picture_is_printed_only_with_the_consent_of_everybody_in_it(
    tmp_path: Path,
    answers: tuple[Consent, Consent],
    reason: LeftOutReason | None,
) -> None:
    file = taken(tmp_path)
    people = people_who(*answers)
    picture = replace(PICTURE, people=tuple(people))

    assert picture_reason(picture, file, people) is reason
    shown = Picture(picture, file, reason)
    assert shown.is_printed(draft=False) is (reason is None)
    assert shown.is_printed(draft=True) is (reason is not LeftOutReason.PERSON_IN_PICTURE)


def test_a_picture_is_left_out_for_what_is_known_of_it_and_for_what_it_lacks(
    tmp_path: Path,
) -> None:
    file = taken(tmp_path)
    refused = replace(PICTURE, consent=PictureConsent.REFUSED)
    unknown = replace(PICTURE, consent=PictureConsent.UNKNOWN)

    assert picture_reason(PICTURE, file, {}) is None
    assert picture_reason(refused, file, {}) is LeftOutReason.PICTURE_REFUSED
    assert picture_reason(unknown, file, {}) is LeftOutReason.PICTURE_UNKNOWN
    assert picture_reason(replace(PICTURE, credit=""), file, {}) is LeftOutReason.NO_CREDIT
    assert picture_reason(PICTURE, tmp_path / "gone", {}) is LeftOutReason.FILE_MISSING


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
