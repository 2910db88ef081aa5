"""Records of one kind are made once: by two laptops apart, after a removal, after a correction."""

import shutil
from collections.abc import Generator
from datetime import date
from pathlib import Path

import pytest

from mc2cm_desk.domain.door.badge_design import BadgeDesign
from mc2cm_desk.domain.event.agenda import Day
from mc2cm_desk.domain.event.event import Event
from mc2cm_desk.domain.event.programme import Programme
from mc2cm_desk.domain.localised import Localised
from mc2cm_desk.domain.note.learning_note import LearningNote, NoteSection
from mc2cm_desk.domain.note.parts import NotePart
from mc2cm_desk.domain.people.organisation import Organisation
from mc2cm_desk.domain.people.participant import Participant
from mc2cm_desk.domain.people.person import Person
from mc2cm_desk.domain.places.city import City
from mc2cm_desk.domain.places.directory_kind import DirectoryKind
from mc2cm_desk.domain.record import Record
from mc2cm_desk.domain.steps.recommendation import AddresseeLevel, Evidence, EvidenceKind
from mc2cm_desk.domain.steps.reference_document import ReferenceDocument
from mc2cm_desk.exchange.participants import importing
from mc2cm_desk.exchange.tables.spreadsheet import read_table
from mc2cm_desk.services import history, records
from mc2cm_desk.services.door import badges
from mc2cm_desk.services.event import events
from mc2cm_desk.services.library import FixedClock, Library
from mc2cm_desk.services.note import learning_notes
from mc2cm_desk.services.people import participants
from mc2cm_desk.services.people.personal_data import erasure
from mc2cm_desk.services.places.directory import editing, merging, proposals
from mc2cm_desk.services.steps import challenges, recommendations, reference_documents

ADDRESS = "ama.kossi@example.org"


@pytest.fixture
def laptops(tmp_path: Path, clock: FixedClock) -> Generator[tuple[Library, Library, Event]]:
    """Two copies of one library with an event."""
    with Library.open(tmp_path / "one", clock=clock) as library:
        event = events.new(
            library,
            title=Localised(fr="Essai"),
            first_day=date(2026, 1, 1),
            last_day=date(2026, 1, 2),
            host="Sevilla",
        )
        recommendations.add(
            library, event.id, Localised(fr="Former"), levels=(AddresseeLevel.LOCAL,)
        )
        challenges.add(library, event.id, Localised(fr="Manque"))
    shutil.copytree(tmp_path / "one", tmp_path / "two")
    with (
        Library.open(tmp_path / "one", clock=clock) as one,
        Library.open(tmp_path / "two", clock=clock) as two,
    ):
        yield one, two, event


def _work_on(library: Library, event: Event) -> None:
    participants.add(
        library,
        event.id,
        family_name="Kossi",
        email=ADDRESS,
        city="Lyon",
        organisation="Ville de X",
    )
    participants.add(library, event.id, family_name="Sow", city="Petitville", organisation="ONG Y")
    learning_notes.write(library, event.id, "fr", NotePart.CONTEXT, text="Texte")
    learning_notes.move(library, event.id, NotePart.CASES, -1)
    badges.change(library, event.id, show_logos=True)
    reference_documents.begun(library, event.id)
    recommendation = library.find(recommendations.Recommendation, event=event.id)[0]
    card = library.find(challenges.Challenge, event=event.id)[0]
    recommendations.link(library, recommendation.id, EvidenceKind.CHALLENGE, card.id)
    events.amend(library, event.id, last_day=date(2026, 1, 3))


@pytest.mark.parametrize(
    "kind",
    [
        City,
        Organisation,
        Programme,
        Day,
        LearningNote,
        NoteSection,
        BadgeDesign,
        ReferenceDocument,
        Evidence,
    ],
)
def test_two_laptops_that_make_the_same_record_apart_give_it_one_id(
    laptops: tuple[Library, Library, Event], kind: type[Record]
) -> None:
    one, two, event = laptops
    for library in (one, two):
        _work_on(library, event)

    ids = [{record.id for record in library.find(kind)} for library in (one, two)]

    assert ids[0] == ids[1] != set()


def test_two_laptops_that_add_somebody_with_an_address_print_one_badge(
    laptops: tuple[Library, Library, Event],
) -> None:
    one, two, event = laptops
    for library in (one, two):
        _work_on(library, event)

    first, second = (
        next(row for row in participants.of_event(library, event.id) if row.person.email)
        for library in (one, two)
    )

    assert first.id == second.id
    assert first.person.id == second.person.id
    assert first.participant.token == second.participant.token
    unaddressed = [
        row.id
        for library in (one, two)
        for row in participants.of_event(library, event.id)
        if not row.person.email
    ]
    assert len(set(unaddressed)) == 2


def test_a_list_gives_the_ids_that_the_desk_gives(
    laptops: tuple[Library, Library, Event], tmp_path: Path
) -> None:
    one, two, event = laptops
    path = tmp_path / "list.csv"
    path.write_text(f"Nom,Prénom,Email,Ville\nKossi,Ama,{ADDRESS},Lyon\n", encoding="utf-8")
    importing.apply(one, importing.plan(one, event.id, read_table(path)))
    made = participants.add(
        two, event.id, family_name="Kossi", given_name="Ama", email=ADDRESS, city="Lyon"
    )

    listed = one.find(Participant, event=event.id)

    assert [(p.id, p.person, p.token, p.city) for p in listed] == [
        (made.id, made.person, made.token, made.city)
    ]


def test_somebody_who_was_taken_from_the_list_and_comes_again_keeps_id_and_badge(
    library: Library, seville: Event
) -> None:
    first = participants.add(library, seville.id, family_name="Kossi", email=ADDRESS)
    participants.replace_token(library, first.id)
    handed_out = library.require(Participant, first.id)
    participants.remove(library, [first.id])

    again = participants.add(library, seville.id, family_name="Kossi", email=ADDRESS)

    assert again.id == first.id
    assert again.person == first.person
    assert (again.token, again.replaced_tokens) == (handed_out.token, handed_out.replaced_tokens)
    history.undo(library)
    assert library.get(Participant, first.id).deleted is not None  # pyright: ignore
    history.redo(library)
    assert library.require(Participant, first.id).id == first.id


def test_somebody_of_an_earlier_event_stays_one_person(library: Library, seville: Event) -> None:
    other = events.new(
        library,
        title=Localised(fr="Autre"),
        first_day=date(2021, 1, 1),
        last_day=date(2021, 1, 1),
        host="Lisboa",
    )
    first = participants.add(library, seville.id, family_name="Kossi", email=ADDRESS)

    second = participants.add(library, other.id, family_name="KOSSI", email=ADDRESS.upper())

    assert second.person == first.person
    assert second.id != first.id


def test_two_people_who_share_an_address_stay_two(library: Library, seville: Event) -> None:
    one = participants.add(library, seville.id, family_name="Kossi", email=ADDRESS)
    other = participants.add(library, seville.id, family_name="Sow", email=ADDRESS)

    assert len({one.id, other.id}) == len({one.person, other.person}) == 2
    assert one.token != other.token


def test_who_was_erased_is_not_brought_back_by_the_same_address(
    library: Library, seville: Event
) -> None:
    first = participants.add(library, seville.id, family_name="Kossi", email=ADDRESS)
    erasure.erase(library, first.person, confirmation="Kossi")

    again = participants.add(library, seville.id, family_name="Kossi", email=ADDRESS)

    assert again.person != first.person
    assert again.id != first.id
    assert library.require(Person, first.person).is_erased


def test_who_was_merged_into_somebody_is_not_brought_back_by_the_same_address(
    library: Library, seville: Event
) -> None:
    first = participants.add(library, seville.id, family_name="Kossi", email=ADDRESS)
    other = participants.add(library, seville.id, family_name="Kossi-Sow")
    merging.merge(library, DirectoryKind.PERSON, other.person, [first.person])

    again = participants.add(library, seville.id, family_name="Kossi", email=ADDRESS)

    assert again.id not in (first.id, other.id)
    assert library.get(Person, first.person).merged_into == other.person  # pyright: ignore


def test_an_id_stays_when_its_key_is_corrected_and_the_old_key_gives_the_next_one(
    library: Library,
) -> None:
    wrong = editing.add_city(library, Localised(fr="Petiteville"), country="FR")
    editing.edit(library, DirectoryKind.CITY, wrong.id, name=Localised(fr="Grandeville"))

    other = editing.add_city(library, Localised(fr="Petiteville"), country="FR")

    assert library.require(City, wrong.id).name.exact("fr") == "Grandeville"
    assert other.id != wrong.id


def test_a_corrected_address_that_somebody_has_already_is_proposed_as_one_person(
    library: Library, seville: Event
) -> None:
    one = participants.add(library, seville.id, family_name="Kossi", email=ADDRESS)
    other = participants.add(library, seville.id, family_name="Kosi", email="ama@example.org")

    participants.edit(library, other.id, email=ADDRESS)

    found = proposals.proposals(library, DirectoryKind.PERSON)
    assert any({one.person, other.person} <= set(group.records) for group in found)
    assert library.require(Participant, other.id).id == other.id


def test_what_was_taken_away_is_revived_with_its_id(library: Library, seville: Event) -> None:
    made = editing.add_city(library, Localised(fr="Petiteville"), country="FR")
    editing.remove(library, DirectoryKind.CITY, made.id)
    document = reference_documents.begun(library, seville.id)
    records.remove(library, ReferenceDocument, document.id)

    assert editing.add_city(library, Localised(fr="Petiteville"), country="FR").id == made.id
    assert reference_documents.begun(library, seville.id).id == document.id


def test_a_link_that_is_taken_away_and_made_again_is_one_link(
    library: Library, seville: Event
) -> None:
    card = challenges.add(library, seville.id, Localised(fr="Manque"))
    one = recommendations.add(library, seville.id, Localised(fr="Former"), challenges=(card.id,))
    [link] = library.find(Evidence, recommendation=one.id)
    recommendations.unlink(library, link.id)

    again = recommendations.link(library, one.id, EvidenceKind.CHALLENGE, card.id)

    assert again is not None
    assert again.id == link.id
    assert [one.id for one in library.find(Evidence, recommendation=one.id)] == [link.id]
