"""The note names participants with their consent alone, wherever their names were typed."""

from pathlib import Path

import pytest

from mc2cm_desk.domain.event.event import Event
from mc2cm_desk.domain.localised import Localised
from mc2cm_desk.domain.people.participant import Consent, Participant, ParticipantStatus
from mc2cm_desk.domain.steps.recommendation import Commitment
from mc2cm_desk.services.library import Library
from mc2cm_desk.services.people import participants
from mc2cm_desk.services.read_models.note.contents import NoteContents, note_contents
from mc2cm_desk.services.read_models.note.naming import NameFilter, names_left_out, naming_of
from mc2cm_desk.services.read_models.note.privacy import LeftOut, LeftOutReason, NoteUse
from mc2cm_desk.services.steps import commitments

WHAT = Localised(fr="Relire la charte")


@pytest.fixture
def ines(library: Library, seville: Event) -> Participant:
    """A participant who was not asked, of an organisation that the library knows."""
    return participants.add(
        library,
        seville.id,
        given_name="Inès",
        family_name="Trabelsi",
        organisation="Ville de Tunis",
        city="Tunis",
    )


def promised(library: Library, event: Event, who: str) -> Commitment:
    """Return a commitment as the note has it."""
    made = commitments.add(library, event.id, what=WHAT, who=who)
    return next(one for one in contents_of(library, event).commitments if one.id == made.id)


def contents_of(library: Library, event: Event) -> NoteContents:
    return note_contents(library, event.id, "fr")


@pytest.mark.usefixtures("ines")
@pytest.mark.parametrize(
    ("typed", "printed"),
    [
        ("Inès Trabelsi", "Ville de Tunis"),
        ("TRABELSI Ines", "Ville de Tunis"),
        ("Mme Trabelsi", "Ville de Tunis"),
        ("Inès Trabelsi (Ville de Tunis)", "Ville de Tunis"),
        ("Ville de Tunis, Inès Trabelsi", "Ville de Tunis"),
        ("Inès Trabelsi et Jeanne Dupré", "Ville de Tunis et Jeanne Dupré"),
        ("Ville de Sfax", "Ville de Sfax"),
        ("Jeanne Dupré", "Jeanne Dupré"),
    ],
)
def test_who_promised_something_is_named_by_the_organisation(
    library: Library, seville: Event, typed: str, printed: str
) -> None:
    assert promised(library, seville, typed).who == printed


@pytest.mark.parametrize("answer", [Consent.NOT_ASKED, Consent.REFUSED, Consent.WITHDRAWN])
def test_only_who_agreed_is_named(
    library: Library, seville: Event, ines: Participant, answer: Consent
) -> None:
    participants.edit(library, ines.id, name_consent=answer)
    assert promised(library, seville, "Inès Trabelsi").who == "Ville de Tunis"
    participants.edit(library, ines.id, name_consent=Consent.GIVEN)
    assert promised(library, seville, "Inès Trabelsi").who == "Inès Trabelsi"


def test_the_record_keeps_what_was_typed(
    library: Library, seville: Event, ines: Participant
) -> None:
    typed = promised(library, seville, "Inès Trabelsi")
    assert ines.name_consent is Consent.NOT_ASKED
    assert library.require(Commitment, typed.id).who == "Inès Trabelsi"


def test_a_name_that_two_people_share_is_nobodys_organisation(
    library: Library, seville: Event, ines: Participant
) -> None:
    participants.edit(library, ines.id, name_consent=Consent.GIVEN)
    participants.add(library, seville.id, given_name="Ines", family_name="Trabelsi", city="Lyon")
    assert promised(library, seville, "Inès Trabelsi").who == ""


def test_somebody_without_organisation_and_city_is_not_named(
    library: Library, seville: Event
) -> None:
    participants.add(library, seville.id, given_name="Zoë", family_name="D'Almeida")
    assert promised(library, seville, "Zoé d’Almeida").who == ""


def test_who_did_not_come_is_listed_among_what_is_not_published_once(
    library: Library, seville: Event, ines: Participant
) -> None:
    participants.edit(library, ines.id, status=ParticipantStatus.CANCELLED)
    assert not listed(library, seville, ines)
    promised(library, seville, "Inès Trabelsi")
    promised(library, seville, "Mme Trabelsi")
    reason = LeftOutReason.NOT_ASKED
    assert listed(library, seville, ines) == [
        LeftOut(NoteUse.NAME, "Inès Trabelsi", reason, ines.id)
    ]


def listed(library: Library, event: Event, participant: Participant) -> list[LeftOut]:
    return [one for one in contents_of(library, event).left_out if one.record == participant.id]


def test_an_organisation_that_has_the_name_of_a_person_is_not_printed(
    library: Library, seville: Event
) -> None:
    participants.add(
        library,
        seville.id,
        given_name="Inès",
        family_name="Trabelsi",
        organisation="Inès Trabelsi Conseil",
        city="Tunis",
    )
    assert promised(library, seville, "Inès Trabelsi").who == "Tunis"
    names = (name for name, _ in contents_of(library, seville).attendance.organisation_names)
    assert "Inès Trabelsi Conseil" not in names


def test_a_filter_says_whose_names_it_took_out(
    library: Library, seville: Event, ines: Participant
) -> None:
    with library.read() as view:
        naming = naming_of(view, seville.id)
    names = NameFilter(naming, "fr")

    assert names.prose("Merci à Mme Inès Trabelsi.") == "Merci à Ville de Tunis."
    assert names.prose("Merci à Jeanne Dupré.") == "Merci à Jeanne Dupré."
    assert names.withheld == {ines.id}
    (left_out,) = names_left_out(naming, names.withheld)
    assert (left_out.what, left_out.record) == ("Inès Trabelsi", ines.id)


def test_records_without_names_stay_themselves_and_are_looked_through_once_in_a_language(
    library: Library, seville: Event, ines: Participant
) -> None:
    plain = commitments.add(library, seville.id, what=WHAT, who="Jeanne Dupré")
    named = commitments.add(library, seville.id, what=WHAT, who="Inès Trabelsi")
    with library.read() as view:
        naming = naming_of(view, seville.id)
        records = (view.require(Commitment, plain.id), view.require(Commitment, named.id))

    for _again in range(2):
        names = NameFilter(naming, "fr")
        first, second = names.records(records)
        assert first is records[0]
        assert second.who == "Ville de Tunis"
        assert names.withheld == {ines.id}
    assert NameFilter(naming, "fr").records(records[:1]) == records[:1]


@pytest.mark.usefixtures("ines")
def test_a_text_that_another_laptop_changed_is_looked_through_again(
    library: Library, seville: Event, tmp_path: Path
) -> None:
    made = promised(library, seville, "Jeanne Dupré")
    with Library.open(tmp_path / "other", clock=library.clock) as other:
        other.apply(library.operations_since({}))
        commitments.edit(other, made.id, who="Inès Trabelsi")
        library.apply(other.operations_since(library.known_operations()))

    found = next(one for one in contents_of(library, seville).commitments if one.id == made.id)
    assert found.who == "Ville de Tunis"
    assert library.require(Commitment, made.id).who == "Inès Trabelsi"


def test_a_consent_that_another_laptop_took_back_holds_for_texts_that_were_printed_before(
    library: Library, seville: Event, ines: Participant, tmp_path: Path
) -> None:
    participants.edit(library, ines.id, name_consent=Consent.GIVEN)
    made = promised(library, seville, "Inès Trabelsi")
    assert made.who == "Inès Trabelsi"
    with Library.open(tmp_path / "other", clock=library.clock) as other:
        other.apply(library.operations_since({}))
        participants.edit(other, ines.id, name_consent=Consent.WITHDRAWN)
        library.apply(other.operations_since(library.known_operations()))

    found = next(one for one in contents_of(library, seville).commitments if one.id == made.id)
    assert found.who == "Ville de Tunis"
