"""Erasure leaves figures and texts, and no byte that names the person."""

from pathlib import Path

import pytest

from mc2cm_desk.domain.door.check_in import CheckIn
from mc2cm_desk.domain.event.event import Event
from mc2cm_desk.domain.library.attachment import PictureConsent
from mc2cm_desk.domain.library.draft import DraftKey
from mc2cm_desk.domain.localised import Localised
from mc2cm_desk.domain.people.participant import Consent, Participant
from mc2cm_desk.domain.people.person import ERASED_NAME, Gender, Person
from mc2cm_desk.domain.people.suppressed import Suppressed
from mc2cm_desk.domain.places.directory_kind import DirectoryKind
from mc2cm_desk.domain.refusal import Refused
from mc2cm_desk.domain.steps.recommendation import Recommendation
from mc2cm_desk.services import history, records
from mc2cm_desk.services.door import check_in
from mc2cm_desk.services.library import FixedClock, Library
from mc2cm_desk.services.people import participants
from mc2cm_desk.services.people.personal_data import backups, erasure, subject, suppression, waiting
from mc2cm_desk.services.people.personal_data.erasure import Erased, Remaining
from mc2cm_desk.services.places.directory import merging
from mc2cm_desk.services.read_models.door.attendance import attendance_list
from mc2cm_desk.services.safety import attachments, backup
from mc2cm_desk.services.steps import recommendations
from mc2cm_desk.services.text import search

PHONE = "+212 661-23 45 67"
SECRETS = (
    "Benkirane", "Houria", "حورية", "houria.benkirane", "661234567", "Directrice de cabinet",
    "sans arachides", "fauteuil", "Chaise au premier rang",
)  # fmt: skip


@pytest.fixture
def houria(library: Library, seville: Event) -> Participant:
    """Somebody with everything that a record can hold, corrected, checked in and mentioned."""
    made = participants.add(
        library,
        seville.id,
        family_name="Benkiran",
        given_name="Houria",
        arabic_name="حورية بنكيران",
        city="Rabat",
        email="houria.benkirane@example.org",
        gender=Gender.WOMAN,
        function="Directrice de cabinet",
        photo_consent=Consent.GIVEN,
        name_consent=Consent.GIVEN,
    )
    participants.edit(
        library, made.id, family_name="Benkirane", phone=PHONE, dietary_needs="sans arachides"
    )
    participants.edit(library, made.id, access_needs="fauteuil", desk_note="Chaise au premier rang")
    check_in.check_in(library, seville.id, made.token)
    return library.require(Participant, made.id)


def erase(library: Library, participant: Participant) -> erasure.Erasure:
    return erasure.erase(library, participant.person, confirmation="Houria Benkirane")


def bytes_of(folder: Path) -> bytes:
    return b"".join(path.read_bytes() for path in folder.rglob("*") if path.is_file())


def test_no_file_of_the_library_holds_a_byte_of_the_person(
    library: Library, houria: Participant
) -> None:
    search.everything(library, "benkirane")
    assert all(one.encode() in bytes_of(library.folder) for one in SECRETS)
    erase(library, houria)
    left = bytes_of(library.folder)
    assert [one for one in SECRETS if one.encode() in left] == []
    assert houria.token.encode() not in left
    # The index of the search holds small letters, and shares the beginnings of words.
    assert [one for one in (b"kirane", b"ouria") if one in left.lower()] == []
    assert library.is_compacted


def test_the_journal_is_sound_after_an_erasure(library: Library, houria: Participant) -> None:
    erase(library, houria)
    assert backup.check(library).faults == ()


def test_figures_stay_as_they_were(library: Library, seville: Event, houria: Participant) -> None:
    def figures() -> object:
        found = attendance_list(library, seville.id)
        return [
            (one.attendee.gender, one.attendee.city, one.present, one.first_in)
            for one in found.presences
            if one.attendee.id == houria.id
        ]

    before = figures()
    erase(library, houria)
    assert figures() == before
    assert len(library.find(CheckIn, participant=houria.id)) == 1


def test_the_person_is_a_dash_without_consents(library: Library, houria: Participant) -> None:
    erase(library, houria)
    left = library.require(Participant, houria.id)
    person = library.require(Person, houria.person)
    assert person.is_erased
    assert person.name == ERASED_NAME
    assert left.photo_consent is left.name_consent is Consent.WITHDRAWN
    assert search.everything(library, "benkirane") == []


def test_an_erasure_is_asked_by_name(library: Library, houria: Participant) -> None:
    with pytest.raises(Refused) as refused:
        erasure.erase(library, houria.person, confirmation="Benkirane")
    assert refused.value.code == "confirmation-differs"
    erasure.erase(library, houria.person, confirmation="  benkirane houria ")


def test_an_erasure_cannot_be_taken_back_and_undo_goes_on(
    library: Library, seville: Event, houria: Participant
) -> None:
    recommendations.add(library, seville.id, text=Localised(fr="Former les élus"))
    participants.edit(library, houria.id, function="Conseillère")
    erase(library, houria)
    history.undo(library)
    assert library.find(Recommendation, event=seville.id) == []
    while history.can_undo(library):
        history.undo(library)
    left = bytes_of(library.folder)
    assert [one for one in SECRETS if one.encode() in left] == []
    left_over = library.get(Person, houria.person)
    assert left_over is not None
    assert left_over.is_erased
    assert backup.check(library).faults == ()


def test_a_removed_person_is_found_and_erased(library: Library, houria: Participant) -> None:
    participants.remove(library, [houria.id])
    found = subject.search(library, "houria benk")
    assert [one.person.id for one in found] == [houria.person]
    erase(library, houria)
    assert subject.search(library, "houria") == []
    assert b"Benkirane" not in bytes_of(library.folder)
    assert history.can_undo(library) != "remove-participants"


def test_texts_stay_without_the_name(library: Library, seville: Event, houria: Participant) -> None:
    said = Localised(fr="Suivre l’exemple de HOURIA  BENKIRANE (0661 23 45 67)")
    line = recommendations.add(library, seville.id, text=said)
    records.edit(
        library, Recommendation, line.id, explanation=Localised(fr="Voir\nBenkirane, Houria")
    )
    old = library.folder / "drafts" / f"{seville.id}-fr-summary.txt"
    old.parent.mkdir()
    old.write_text("Houria Benkirane dit", encoding="utf-8")
    erase(library, houria)
    kept = library.require(Recommendation, line.id)
    assert kept.text.exact("fr") == "Suivre l’exemple de — (—)"
    assert kept.explanation.exact("fr") == "Voir\n—"
    assert old.read_text(encoding="utf-8") == "— dit"
    assert b"BENKIRANE" not in bytes_of(library.folder)
    assert backup.check(library).faults == ()


def test_drafts_of_the_person_go_and_others_stay_without_the_name(
    library: Library, seville: Event, houria: Participant
) -> None:
    of_person = DraftKey(seville.id, "participants", houria.id, "function")
    line = DraftKey(seville.id, "recommendations", "", "entry")
    other = DraftKey(seville.id, "challenges", "", "entry")
    library.drafts.save(of_person, "Directrice de cabinet adjointe")
    library.drafts.save(line, "Comme Houria Benkirane le dit", base="", cursor=5)
    library.drafts.save(other, "Loger")
    assert library.drafts.flush()
    done = erase(library, houria)
    assert dict(done.erased)[Erased.DRAFTS] == 2
    assert {one.key: one.text for one in library.drafts.waiting()} == {
        line: "Comme — le dit",
        other: "Loger",
    }
    left = bytes_of(library.folder)
    assert [one for one in SECRETS if one.encode() in left] == []


def test_a_draft_that_was_thrown_away_leaves_no_trace(
    library: Library, seville: Event, houria: Participant
) -> None:
    line = DraftKey(seville.id, "recommendations", "", "entry")
    library.drafts.save(line, "Houria Benkirane")
    library.drafts.flush()
    library.drafts.forget(line)
    erase(library, houria)
    assert b"Benkirane" not in bytes_of(library.folder)


def test_a_text_with_the_family_name_alone_is_told_and_stays(
    library: Library, seville: Event, houria: Participant
) -> None:
    line = recommendations.add(
        library,
        seville.id,
        text=Localised(fr="Comme dit Benkirane"),
    )
    told = erase(library, houria).remains
    assert [one.record for one in told if one.what is Remaining.FAMILY_NAME] == [line.id]
    assert library.require(Recommendation, line.id).text.exact("fr") == "Comme dit Benkirane"


def test_a_namesake_keeps_every_mention(
    library: Library, seville: Event, houria: Participant
) -> None:
    other = participants.add(
        library, seville.id, family_name="Benkirane", given_name="Houria", city="Fès"
    )
    line = recommendations.add(
        library,
        seville.id,
        text=Localised(fr="Houria Benkirane"),
    )
    erase(library, houria)
    assert library.require(Person, other.person).name == "Houria Benkirane"
    assert library.require(Recommendation, line.id).text.exact("fr") == "Houria Benkirane"


def test_a_portrait_goes_and_a_group_picture_is_told(
    library: Library, seville: Event, houria: Participant
) -> None:
    listed = library.find(Participant, event=seville.id)
    other = next(one for one in listed if one.id != houria.id)

    def picture(content: bytes, *people: str) -> str:
        return attachments.add(
            library, seville.id, seville.id, content=content, name="Houria Benkirane.jpg",
            media_type="image/jpeg", people=people, consent=PictureConsent.CONSENTED,
        ).id  # fmt: skip

    picture(b"one face", houria.id)
    group = picture(b"two faces", houria.id, other.id)
    done = erase(library, houria)
    assert dict(done.erased)[Erased.PICTURES] == 1
    assert [one.record for one in done.remains if one.what is Remaining.GROUP_PICTURE] == [
        seville.id
    ]
    left = bytes_of(library.folder)
    assert b"one face" not in left
    assert b"two faces" in left
    assert [one.id for one in attachments.of_record(library, seville.id)] == [group]
    while history.can_undo(library):
        history.undo(library)
    assert backup.check(library).faults == ()


def test_a_report_that_tells_of_the_person_goes(library: Library, houria: Participant) -> None:
    reports = library.folder / "reports"
    reports.mkdir()
    (reports / "fault-1.txt").write_text("KeyError: 'Benkirane'", encoding="utf-8")
    (reports / "fault-2.txt").write_text("KeyError", encoding="utf-8")
    erase(library, houria)
    assert [one.name for one in reports.iterdir()] == ["fault-2.txt"]


def test_what_is_erased_and_what_remains_is_told_before(
    library: Library, houria: Participant
) -> None:
    told = erasure.outline(library, houria.person)
    done = erase(library, houria)
    assert told.erased == done.erased
    assert told.remains == done.remains
    assert dict(told.erased)[Erased.PASSAGES] == 1
    assert dict(told.erased)[Erased.CONSENTS] == 2


def test_an_erasure_while_somebody_reads_is_compacted_at_the_next_opening(
    library: Library, houria: Participant, clock: FixedClock
) -> None:
    with library.read() as view:
        view.find(Person)
        done = erase(library, houria)
    assert Remaining.FREE_SPACE in {one.what for one in done.remains}
    library.close()
    with Library.open(library.folder, clock=clock) as again:
        assert again.is_compacted
        left = bytes_of(again.folder)
    assert [one for one in SECRETS if one.encode() in left] == []


def test_older_backups_are_written_anew_without_the_person(
    library: Library, houria: Participant, tmp_path: Path
) -> None:
    first = backup.make(library)
    second = backup.make(library, backup.Reason.HOURLY)
    done = erase(library, houria)
    found = backups.finish(library)
    assert {one.name for one in found.files} == {first.path.name, second.path.name}
    left = bytes_of(library.folder)
    assert [one for one in SECRETS if one.encode() in left] == []
    again = backup.every(library.folder)
    assert [(one.sequence, one.at, one.reason) for one in again] == [
        (one.sequence, one.at, one.reason) for one in (second, first)
    ]
    assert all(one.sound for one in again)
    assert dict(backups.completed(done, found).erased)[Erased.BACKUPS] == 2
    backup.restore(tmp_path / "other", first.path)
    with Library.open(tmp_path / "other") as restored:
        assert backup.check(restored).faults == ()
        assert restored.require(Person, houria.person).is_erased


def test_backups_of_a_stick_are_written_anew_when_it_is_back(
    library: Library, houria: Participant, tmp_path: Path
) -> None:
    stick = tmp_path / "stick"
    stick.mkdir()
    backup.make(library)
    backup.set_second_place(library, stick)
    backup.copy_to_second_place(library)
    stick.rename(tmp_path / "away")
    done = erase(library, houria)
    assert Remaining.SECOND_PLACE in {one.what for one in done.remains}
    assert backups.finish(library).waiting
    assert b"Benkirane" in bytes_of(tmp_path / "away")
    (tmp_path / "away").rename(stick)
    assert len(backups.finish(library).files) == 1
    assert b"Benkirane" not in bytes_of(stick)
    assert backups.finish(library).files == ()


def test_a_damaged_backup_is_told_and_left(library: Library, houria: Participant) -> None:
    made = backup.make(library)
    made.path.write_bytes(made.path.read_bytes()[:2000])
    done = erase(library, houria)
    found = backups.finish(library)
    told = backups.completed(done, found).remains
    assert [one.name for one in told if one.what is Remaining.BACKUP] == [made.path.name]


def test_nobody_is_erased_from_backups_who_stands_in_the_library(
    library: Library, houria: Participant
) -> None:
    backup.make(library)
    waiting.remember(library, [houria.person])
    assert backups.finish(library).files == ()


def test_who_was_merged_into_a_person_is_erased_with_that_person(
    library: Library, seville: Event, houria: Participant
) -> None:
    other = participants.add(
        library, seville.id, family_name="Ben Kirane", given_name="Houriya",
        email="hb@example.org", dietary_needs="sans lait",
    )  # fmt: skip
    merging.merge(library, DirectoryKind.PERSON, houria.person, [other.person])
    assert [one.person.id for one in subject.search(library, "kirane")] == [houria.person]
    erase(library, houria)
    left = bytes_of(library.folder)
    secrets = (*SECRETS, "Ben Kirane", "Houriya", "hb@example.org", "sans lait", other.token)
    assert [one for one in secrets if one.encode() in left] == []


def hashed(library: Library) -> bool:
    with library.read() as view:
        return suppression.known(view).contains("houria.benkirane@example.org", (), "")


def test_who_was_erased_stays_erased_when_an_older_backup_is_restored(
    library: Library, houria: Participant, tmp_path: Path
) -> None:
    kept = backup.make(library, target=tmp_path / "kept.zip")
    erase(library, houria)
    assert hashed(library)
    library.close()
    backup.restore(library.folder, kept.path)

    with Library.open(library.folder, clock=library.clock) as restored:
        assert hashed(restored)
        assert not restored.require(Person, houria.person).is_erased
        assert backups.erase_again(restored) == 1
        assert restored.require(Person, houria.person).is_erased
        assert backups.erase_again(restored) == 0
        assert backup.check(restored).faults == ()
        # Its own backups are still to be written anew, that of before the restore as well.
        assert waiting.of_place(restored, waiting.HERE) == [houria.person]


def test_a_backup_that_is_written_anew_recognises_who_was_erased(
    library: Library, houria: Participant, tmp_path: Path
) -> None:
    made = backup.make(library)
    erase(library, houria)
    backups.finish(library)
    backup.restore(tmp_path / "other", made.path)
    with Library.open(tmp_path / "other") as restored:
        assert hashed(restored)


def test_hashes_of_two_libraries_are_recognised_together() -> None:
    ours = Suppressed().having("aa" * 32, ["a@example.org"], ["Ana Ruiz"], ["Séville"])
    theirs = Suppressed().having("bb" * 32, ["b@example.org"], [], [])
    both = Suppressed.read(ours.united(theirs).written())
    assert both == ours.united(theirs)
    assert both.key == ours.key
    assert both.contains("A@example.org", (), "")
    assert both.contains("", ["RUIZ Ana"], "seville")
    assert both.contains("b@example.org", (), "")
    assert not both.contains("c@example.org", ["Ana Ruiz"], "Lyon")
    assert not Suppressed.read("")


def test_hashes_with_one_key_are_put_together() -> None:
    key = "aa" * 32
    first = Suppressed().having(key, ["a@example.org"], [], [])
    both = first.united(Suppressed().having(key, ["b@example.org"], [], []))
    assert both.contains("a@example.org", (), "")
    assert both.contains("b@example.org", (), "")
