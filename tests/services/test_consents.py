"""Consents of every use: recorded, in bulk, never turned against a refusal, remembered."""

from pathlib import Path

import pytest

from mc2cm_desk.domain.event.event import Event
from mc2cm_desk.domain.people.participant import Consent, ConsentUse, Participant
from mc2cm_desk.domain.refusal import Refused
from mc2cm_desk.exchange.codes import codes_of_picture
from mc2cm_desk.exchange.participants.importing import apply, plan
from mc2cm_desk.exchange.tables.spreadsheet import read_table
from mc2cm_desk.services import history
from mc2cm_desk.services.library import Library
from mc2cm_desk.services.people import consents, participants
from mc2cm_desk.services.people.consents import ConsentWay
from mc2cm_desk.services.read_models.people.consent_forms import consent_forms, language_of

YES, NO = Consent.GIVEN, Consent.REFUSED


@pytest.fixture
def people(library: Library, seville: Event) -> list[Participant]:
    return [row.participant for row in participants.of_event(library, seville.id)]


def test_an_answer_is_kept_with_when_and_how(library: Library, people: list[Participant]) -> None:
    consents.record(library, people[0].id, {ConsentUse.NAME: YES}, way=ConsentWay.FORM)
    answer = consents.last_answers(library, people[0].id)[ConsentUse.NAME]
    assert (answer.consent, answer.way, answer.at) == (YES, ConsentWay.FORM, library.now())
    assert library.require(Participant, people[0].id).informed_on == library.now().date()


def test_nobody_was_asked_about_what_was_never_answered(
    library: Library, people: list[Participant]
) -> None:
    assert consents.last_answers(library, people[0].id) == {}
    assert people[0].unasked == tuple(ConsentUse)


def test_a_refusal_does_not_become_a_consent_by_itself(
    library: Library, people: list[Participant]
) -> None:
    consents.record(library, people[0].id, {ConsentUse.PHOTO: NO})
    with pytest.raises(Refused, match="consent-refused-before"):
        consents.record(library, people[0].id, {ConsentUse.PHOTO: YES})
    changed = consents.record(library, people[0].id, {ConsentUse.PHOTO: YES}, over_refusals=True)
    assert changed.photo_consent is YES


def test_in_bulk_refusals_stay_unless_they_are_meant(
    library: Library, people: list[Participant]
) -> None:
    ids = [one.id for one in people]
    consents.record(library, ids[0], {ConsentUse.NAME: NO})
    answers = {ConsentUse.NAME: YES}
    assert consents.refusals(library, ids, answers) == [ids[0]]
    written = consents.record_several(library, ids, answers)
    assert (written.changed, written.retained_refusals) == (4, (ids[0],))
    assert library.require(Participant, ids[0]).name_consent is NO
    consents.record_several(library, ids, answers, over_refusals=True)
    assert library.require(Participant, ids[0]).name_consent is YES


def test_a_bulk_answer_is_undone_in_one_step(library: Library, people: list[Participant]) -> None:
    ids = [one.id for one in people]
    consents.record_several(library, ids, {ConsentUse.QUOTATION: YES})
    history.undo(library)
    assert {library.require(Participant, one).quotation_consent for one in ids} == {
        Consent.NOT_ASKED
    }


def test_the_form_is_for_whoever_has_something_to_be_asked(
    library: Library, seville: Event, people: list[Participant]
) -> None:
    every = dict.fromkeys(ConsentUse, YES)
    consents.record(library, people[0].id, every)
    participants.cancel(library, people[1].id)
    forms = consent_forms(library, seville.id)
    assert {row.id for row in forms.people} == {one.id for one in people[2:]}
    consents.record_several(library, [one.id for one in people[2:]], every)
    with pytest.raises(Refused, match="no-consents-to-ask"):
        consent_forms(library, seville.id)


def test_somebody_is_asked_in_a_language_that_they_speak(
    library: Library, seville: Event, people: list[Participant]
) -> None:
    arab = participants.edit(library, people[0].id, languages=("es", "ar"))
    assert language_of(arab, seville, "fr") == "ar"
    assert language_of(people[1], seville, "en") == "en"
    only_french = participants.edit(library, people[2].id, languages=("es",))
    assert language_of(only_french, seville, "fr") == "fr"


@pytest.mark.parametrize("language", ["fr", "en", "ar"])
def test_the_codes_on_both_forms_are_those_of_the_badges(
    library: Library, seville: Event, people: list[Participant], tmp_path: Path, language: str
) -> None:
    from mc2cm_desk.documents.personal_data.consent_forms import (
        write_consent_list,
        write_consent_pages,
    )

    forms = consent_forms(library, seville.id)
    for write in (write_consent_list, write_consent_pages):
        file = tmp_path / f"{write.__name__}.pdf"
        write(forms, file, language)
        assert _codes(file, tmp_path) == {one.token for one in people}


def _codes(file: Path, folder: Path) -> set[str]:
    import pypdfium2

    found: set[str] = set()
    with pypdfium2.PdfDocument(file) as document:
        for number, page in enumerate(document):
            picture = folder / f"{file.stem}-{number}.png"
            page.render(scale=3).to_pil().save(picture)
            found |= set(codes_of_picture(picture))
    return found


def test_a_consent_that_was_withdrawn_is_not_given_again_by_a_list(
    library: Library, seville: Event
) -> None:
    one = library.find(Participant, event=seville.id)[0]
    consents.record(library, one.id, {ConsentUse.PHOTO: Consent.WITHDRAWN})
    given = {ConsentUse.PHOTO: Consent.GIVEN}
    with pytest.raises(Refused, match="consent-refused-before"):
        consents.record(library, one.id, given)
    assert consents.record_several(library, [one.id], given).retained_refusals == (one.id,)
    assert library.require(Participant, one.id).photo_consent is Consent.WITHDRAWN


def test_an_answer_that_was_taken_back_is_none_of_the_last_ones(
    library: Library, seville: Event
) -> None:
    one = library.find(Participant, event=seville.id)[0]
    for answer in (Consent.GIVEN, Consent.NOT_ASKED):
        consents.record(library, one.id, {ConsentUse.NAME: answer})
    assert ConsentUse.NAME not in consents.last_answers(library, one.id)
    assert len(consents.history(library, one.id)) == 2


def test_who_is_answered_for_with_others_was_not_informed_by_that(
    library: Library, seville: Event
) -> None:
    first, second = library.find(Participant, event=seville.id)[:2]
    consents.record_several(library, [first.id], {ConsentUse.NAME: Consent.GIVEN})
    consents.record(library, second.id, {ConsentUse.NAME: Consent.GIVEN})
    assert library.require(Participant, first.id).informed_on is None
    assert library.require(Participant, second.id).informed_on == library.now().date()


@pytest.fixture
def doubtful(library: Library, seville: Event, tmp_path: Path) -> Participant:
    """Somebody of a list whose answer about pictures is neither yes nor no."""
    file = tmp_path / "list.csv"
    file.write_text("Nom;Prénom;Accord photo (O/N)\nMoreau;Luc;Peut-être\n", "utf-8")
    apply(library, plan(library, seville.id, read_table(file)))
    every = participants.of_event(library, seville.id)
    return next(row.participant for row in every if row.person.family_name == "Moreau")


def test_answers_on_the_form_settle_what_the_list_left_in_doubt(
    library: Library, doubtful: Participant
) -> None:
    assert "Peut-être" in doubtful.desk_note
    participants.edit(library, doubtful.id, desk_note=f"Fauteuil roulant\n{doubtful.desk_note}")
    consents.record(library, doubtful.id, {ConsentUse.PHOTO: YES}, way=ConsentWay.FORM)
    assert "Peut-être" in library.require(Participant, doubtful.id).desk_note
    rest = dict.fromkeys(library.require(Participant, doubtful.id).unasked, NO)
    consents.record(library, doubtful.id, rest, way=ConsentWay.FORM)
    assert library.require(Participant, doubtful.id).desk_note == "Fauteuil roulant"


def test_at_the_desk_the_note_stays_to_be_ticked(library: Library, doubtful: Participant) -> None:
    consents.record(library, doubtful.id, dict.fromkeys(ConsentUse, YES), way=ConsentWay.DESK)
    assert "Peut-être" in library.require(Participant, doubtful.id).desk_note
