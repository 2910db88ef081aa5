"""A later list goes over a corrected one: no correction is lost, nobody is there twice."""

from typing import Any

import pytest

from mc2cm_desk.domain.event.event import Event
from mc2cm_desk.domain.people.list_update import Side
from mc2cm_desk.domain.people.organisation import Organisation
from mc2cm_desk.domain.people.participant import Consent, Participant, ParticipantStatus, Role
from mc2cm_desk.domain.people.person import Person
from mc2cm_desk.domain.places.directory_kind import DirectoryKind
from mc2cm_desk.exchange.participants import importing
from mc2cm_desk.exchange.participants.decisions import (
    Decisions,
    Identity,
    decided,
    of_json,
    questions,
)
from mc2cm_desk.exchange.participants.importing import Outcome, outcomes
from mc2cm_desk.exchange.participants.plan import Action, ImportPlan
from mc2cm_desk.exchange.tables.spreadsheet import Table
from mc2cm_desk.services import history
from mc2cm_desk.services.library import Library
from mc2cm_desk.services.people import participants
from mc2cm_desk.services.people.participants import ParticipantRow
from mc2cm_desk.services.people.personal_data import erasure
from mc2cm_desk.services.places.directory import merging

HEADINGS = ["Nom", "Prénom", "E-mail", "Ville", "Organisation", "Rôle", "Photo", "Groupe"]
ANA = ["RUIZ", "Ana", "ana@example.org", "Lyon", "Réseau", "Animatrice", "oui", "A"]


def planned(library: Library, event: Event, *rows: list[Any], **options: Any) -> ImportPlan:
    cells: list[list[Any]] = [[*row, *[""] * (len(HEADINGS) - len(row))] for row in rows]
    table = Table("list.csv", "", (), [list(HEADINGS), *cells])
    return importing.plan(library, event.id, table, **options)


def bring(library: Library, event: Event, *rows: list[Any], **options: Any) -> None:
    plan = planned(library, event, *rows)
    importing.apply(library, decided(plan, Decisions(**options)))


def listed(library: Library, event: Event, given: str = "Ana") -> ParticipantRow:
    rows = participants.of_event(library, event.id)
    return next(row for row in rows if row.person.given_name == given)


def sides(plan: ImportPlan) -> dict[str, Side]:
    return {one.field: one.side for entry in plan.entries for one in entry.changes}


CORRECTIONS: list[tuple[dict[str, Any], list[str]]] = [
    ({"role": Role.INTERPRETER}, ["role"]),
    ({"organisation_name": "Réseau de villes"}, ["organisation"]),
    ({"city_name": "Sfax"}, ["city"]),
    ({"email": "ana.ruiz@example.org"}, ["email"]),
    ({"family_name": "Ruiz Soto"}, ["family_name"]),
    ({"given_name": "Anna", "email": "anna@example.org"}, ["given_name", "email"]),
    ({"group": ""}, ["group"]),
    ({"photo_consent": Consent.REFUSED}, ["photo_consent"]),
]


@pytest.mark.parametrize(("corrected", "fields"), CORRECTIONS)
def test_what_was_corrected_stays_and_the_row_finds_its_person(
    library: Library, seville: Event, corrected: dict[str, Any], fields: list[str]
) -> None:
    bring(library, seville, ANA)
    one = listed(library, seville)
    participants.edit(library, one.id, **corrected)
    before = library.find(Participant), library.find(Person)

    plan = planned(library, seville, ANA)

    assert sides(plan) == dict.fromkeys(fields, Side.MINE)
    assert (plan.count(Action.LEAVE), plan.retained, plan.lookalikes) == (1, 1, ())
    importing.apply(library, plan)
    assert (library.find(Participant), library.find(Person)) == before


def test_when_it_was_corrected_is_told(library: Library, seville: Event) -> None:
    bring(library, seville, ANA)
    participants.edit(library, listed(library, seville).id, role=Role.INTERPRETER)
    (change,) = planned(library, seville, ANA).entries[0].changes
    assert (change.here, change.listed) == (Role.INTERPRETER, Role.FACILITATOR)
    assert change.corrected == library.now()


def test_what_the_list_alone_changed_is_taken(library: Library, seville: Event) -> None:
    bring(library, seville, ANA)
    later = ["RUIZ", "Ana", "ana@example.org", "Tunis", "Université", "presse", "non", "B"]
    plan = planned(library, seville, later)
    assert set(sides(plan).values()) == {Side.LIST}
    importing.apply(library, plan)
    row = listed(library, seville)
    assert row.city is not None
    assert row.city.code == "tunis"
    assert row.participant.role is Role.PRESS
    assert row.participant.photo_consent is Consent.REFUSED


def test_a_correction_and_a_change_of_the_list_are_shown_and_can_be_chosen(
    library: Library, seville: Event
) -> None:
    bring(library, seville, ANA)
    participants.edit(library, listed(library, seville).id, role=Role.INTERPRETER)
    later = [*ANA[:5], "presse", *ANA[6:]]
    plan = planned(library, seville, later)
    assert sides(plan) == {"role": Side.MINE}

    chosen = decided(plan, Decisions().with_side(2, "role", Side.LIST))

    assert (sides(chosen), chosen.count(Action.UPDATE)) == ({"role": Side.LIST}, 1)
    importing.apply(library, chosen)
    assert listed(library, seville).participant.role is Role.PRESS
    assert planned(library, seville, later).retained == 0


def test_the_whole_list_can_be_taken_but_no_refusal_is_undone(
    library: Library, seville: Event
) -> None:
    bring(library, seville, ANA)
    one = listed(library, seville).id
    participants.edit(library, one, role=Role.HOST, photo_consent=Consent.WITHDRAWN)
    bring(library, seville, ANA, every=Side.LIST)
    row = listed(library, seville).participant
    assert (row.role, row.photo_consent) == (Role.FACILITATOR, Consent.WITHDRAWN)


def test_mine_can_be_kept_everywhere(library: Library, seville: Event) -> None:
    bring(library, seville, ANA)
    bring(library, seville, [*ANA[:3], "Tunis"], every=Side.MINE)
    row = listed(library, seville)
    assert row.city is not None
    assert row.city.code == "lyon"


def test_an_import_that_was_undone_counts_for_nothing(library: Library, seville: Event) -> None:
    bring(library, seville, ANA)
    bring(library, seville, [*ANA[:5], "presse"])
    history.undo(library)
    assert listed(library, seville).participant.role is Role.FACILITATOR
    assert sides(planned(library, seville, [*ANA[:5], "presse"])) == {"role": Side.LIST}


def test_what_is_typed_while_the_plan_is_looked_at_stays(library: Library, seville: Event) -> None:
    bring(library, seville, ANA)
    plan = planned(library, seville, [*ANA[:5], "presse"])
    participants.edit(library, listed(library, seville).id, role=Role.HOST)
    importing.apply(library, plan)
    assert listed(library, seville).participant.role is Role.HOST


def test_a_lookalike_completes_the_person_and_replaces_nothing(
    library: Library, seville: Event
) -> None:
    bring(library, seville, ["Ruiz", "Ana", "ana@example.org", "Lyon", "", "", "", ""])
    plan = planned(library, seville, ["Ruiz", "Ana", "a.ruiz@example.org", "Lyon", "Réseau"])
    (lookalike,) = plan.lookalikes
    assert lookalike.known is not None
    assert lookalike.known.person.email == "ana@example.org"
    assert plan.count(Action.ADD) == 1

    people = len(library.find(Person))
    bring(
        library,
        seville,
        ["Ruiz", "Ana", "a.ruiz@example.org", "Lyon", "Réseau"],
        people={2: Identity.SAME},
    )

    row = listed(library, seville)
    assert (row.person.email, row.person.other_emails) == (
        "ana@example.org",
        ("a.ruiz@example.org",),
    )
    assert row.organisation is not None
    assert len(library.find(Person)) == people


def test_two_people_are_noted_as_two_with_each_of_them(library: Library, seville: Event) -> None:
    bring(library, seville, ["Ruiz", "Ana", "ana@example.org", "Lyon"])
    first = listed(library, seville).person
    other = ["Ruiz", "Ana", "a.ruiz@example.org", "Lyon"]
    bring(library, seville, other, people={2: Identity.APART})
    found = {one.email: one for one in library.find(Person)}
    second = found["a.ruiz@example.org"]
    assert second.kept_apart == (first.id,)
    assert found["ana@example.org"].kept_apart == (second.id,)
    assert planned(library, seville, other).lookalikes == ()


def test_two_rows_are_noted_as_two_people_or_joined(library: Library, seville: Event) -> None:
    rows = [
        ["Ruiz", "Ana", "ana@example.org", "Lyon"],
        ["Ruiz", "Ana", "a.ruiz@example.org", "Lyon", "Réseau"],
    ]
    plan = planned(library, seville, *rows)
    joined = decided(plan, Decisions().with_person(3, Identity.SAME))
    assert [(one.rows, one.parsed.organisation) for one in joined.entries] == [((2, 3), "Réseau")]

    apart = decided(plan, Decisions().with_person(3, Identity.APART))
    importing.apply(library, apart)
    found = {one.email: one for one in library.find(Person)}
    assert found["ana@example.org"].kept_apart == (found["a.ruiz@example.org"].id,)
    assert found["a.ruiz@example.org"].kept_apart == (found["ana@example.org"].id,)


def test_a_consent_is_what_somebody_said_of_its_cell(library: Library, seville: Event) -> None:
    bring(library, seville, ANA)
    plan = planned(library, seville, ANA[:6])
    said = decided(plan, Decisions().with_consent(2, "photo_consent", Consent.REFUSED))
    importing.apply(library, said)
    assert listed(library, seville).participant.photo_consent is Consent.REFUSED


def test_a_consent_that_is_neither_yes_nor_no_is_asked(library: Library, seville: Event) -> None:
    rows = [
        ["Ruiz", "Ana", "ana@example.org", "Lyon", "", "", "Oui, sauf publication"],
        ["Roy", "Léo", "leo@example.org", "Lyon", "", "", "oui"],
    ]
    plan = planned(library, seville, *rows)
    assert plan.problems == ()
    (question,) = questions(plan)
    assert (question.row, question.field) == (2, "photo_consent")
    assert (question.text, question.column) == ("Oui, sauf publication", "Photo")

    importing.apply(library, plan)
    assert listed(library, seville).participant.photo_consent is Consent.NOT_ASKED
    participants.edit(library, listed(library, seville).id, photo_consent=Consent.REFUSED)
    assert questions(planned(library, seville, *rows)) == ()

    said = Decisions().with_consent(2, "photo_consent", Consent.GIVEN)
    importing.apply(library, decided(planned(library, seville, *rows), said))
    assert listed(library, seville).participant.photo_consent is Consent.REFUSED


def test_whoever_was_removed_here_is_not_brought_back(library: Library, seville: Event) -> None:
    leo = ["Roy", "Léo", "leo@example.org", "Lyon"]
    bring(library, seville, ANA, leo)
    person = listed(library, seville).person.id
    participants.remove(library, [listed(library, seville).id])

    plan = planned(library, seville, ANA, leo)

    assert [(one.row, one.reason) for one in plan.left_out] == [(2, "removed")]
    assert plan.count(Action.ADD) == 0
    importing.apply(library, planned(library, seville, ANA, leo, taken={2}))
    assert listed(library, seville).person.id == person


def test_a_list_whose_import_was_undone_is_imported_again(library: Library, seville: Event) -> None:
    bring(library, seville, ANA)
    history.undo(library)
    plan = planned(library, seville, ANA)
    assert (plan.left_out, plan.count(Action.ADD)) == ((), 1)


def test_organisations_cities_and_people_that_were_merged_are_known_by_all_their_names(
    library: Library, seville: Event
) -> None:
    leo = ["Roy", "Léo", "leo@example.org", "Lyon", "Mairie de Lyon"]
    bring(library, seville, ["Ruiz", "Ana", "", "Lyon", "Ville de Lyon"], leo)
    bring(library, seville, ["Roi", "Léo", "l.roi@example.org", "Lyon", "Ville de Lyon"])
    names = {one.name: one.id for one in library.find(Organisation)}
    merging.merge(
        library, DirectoryKind.ORGANISATION, names["Ville de Lyon"], [names["Mairie de Lyon"]]
    )
    emails = {one.email: one.id for one in library.find(Person)}
    kept, gone = emails["leo@example.org"], emails["l.roi@example.org"]
    merging.merge(library, DirectoryKind.PERSON, kept, [gone])

    plan = planned(
        library,
        seville,
        ["Ruiz", "Ana", "", "Lyon", "Mairie de Lyon"],
        leo,
        ["Roi", "Léo", "l.roi@example.org", "Lyon", "Mairie de Lyon"],
    )

    assert plan.count(Action.ADD) == 0
    assert plan.lookalikes == ()
    assert [one.field for entry in plan.entries for one in entry.changes if one.is_taken] == []


def test_further_addresses_are_added_to_those_that_are_known(
    library: Library, seville: Event
) -> None:
    bring(library, seville, ["Ruiz", "Ana", "ana@example.org; ana.ruiz@example.org", "Lyon"])
    assert listed(library, seville).person.other_emails == ("ana.ruiz@example.org",)
    bring(library, seville, ["Ruiz", "Ana", "ana@example.org; a.r@example.org", "Lyon"])
    assert listed(library, seville).person.other_emails == (
        "ana.ruiz@example.org",
        "a.r@example.org",
    )


def test_every_row_is_accounted_for(library: Library, seville: Event) -> None:
    bring(library, seville, ANA, ["Roy", "Léo", "leo@example.org"])
    participants.edit(library, listed(library, seville).id, role=Role.INTERPRETER)
    rows = [
        ANA,
        ["RUIZ", "Ana", "ANA@example.org", "Lyon"],
        ["Roy", "Léo", "leo@example.org", "Tunis"],
        ["Moreau", "Zoé", "zoe@example.org"],
        ["Moreau", "Zoé", "zoe@example.org"],
        HEADINGS[:2],
        ["Bon", "Eva", "eva@example,org"],
        ["Total : 7"],
    ]
    plan = planned(library, seville, *rows, skipped={8})
    assert [(one.row, one.outcome) for one in outcomes(plan)] == [
        (2, Outcome.KEPT),
        (3, Outcome.JOINED),
        (4, Outcome.UPDATED),
        (5, Outcome.ADDED),
        (6, Outcome.JOINED),
        (7, Outcome.LEFT_OUT),
        (8, Outcome.LEFT_OUT),
        (9, Outcome.LEFT_OUT),
    ]
    assert len(outcomes(plan)) == plan.rows == len(rows)
    assert [one.into for one in outcomes(plan) if one.into] == [2, 5]


def test_decisions_come_back_from_their_json() -> None:
    decisions = (
        Decisions(every=Side.MINE, skipped=frozenset({9}))
        .with_side(2, "role", Side.LIST)
        .with_person(3, Identity.APART)
        .with_consent(4, "photo_consent", Consent.GIVEN)
        .with_row(7)
    )
    assert of_json(decisions.as_text()) == decisions
    assert of_json("") == of_json("{") == of_json("[1]") == Decisions()


def test_whoever_was_erased_on_request_is_left_out_of_an_old_list(
    library: Library, seville: Event
) -> None:
    leo = ["Roy", "Léo", "", "Lyon"]
    bring(library, seville, ANA, leo)
    for given, name in (("Ana", "Ana RUIZ"), ("Léo", "Léo Roy")):
        person = listed(library, seville, given).person
        erasure.erase(library, person.id, confirmation=name)

    plan = planned(library, seville, ANA, leo, ["Roy", "Léo", "", "Tunis"])

    assert [(one.row, one.reason, one.text) for one in plan.left_out] == [
        (2, "erased", ""),
        (3, "erased", ""),
    ]
    assert plan.count(Action.ADD) == 1
    taken = planned(library, seville, ANA, leo, taken={2})
    assert [one.row for one in taken.left_out] == [3]


STATUSES = ["Nom", "Prénom", "E-mail", "Ville", "Statut"]
NADIA = ["EL FASSI", "Nadia", "nadia@example.org", "Lyon"]


def with_statuses(library: Library, event: Event, *rows: list[Any], **options: Any) -> ImportPlan:
    table = Table("list.csv", "", (), [list(STATUSES), *rows])
    return importing.plan(library, event.id, table, **options)


@pytest.mark.parametrize(
    ("cell", "status"),
    [
        ("annulé", ParticipantStatus.CANCELLED),
        ("ملغى", ParticipantStatus.CANCELLED),
        ("refusé", ParticipantStatus.DECLINED),
    ],
)
def test_who_cancels_in_a_later_list_is_proposed_as_a_change(
    library: Library, seville: Event, cell: str, status: ParticipantStatus
) -> None:
    importing.apply(
        library, with_statuses(library, seville, [*NADIA, "Confirmé"], [*ANA[:4], "Confirmé"])
    )
    plan = with_statuses(library, seville, [*NADIA, cell], ["Roy", "Léo", "", "", cell])
    (entry,) = plan.entries
    (change,) = entry.changes
    assert (change.field, change.here, change.listed) == (
        "status", ParticipantStatus.CONFIRMED, status,
    )  # fmt: skip
    assert [one.outcome for one in outcomes(plan)] == [Outcome.UPDATED, Outcome.LEFT_OUT]
    assert plan.rows == 2
    mine = decided(plan, Decisions(every=Side.MINE))
    assert mine.count(Action.UPDATE) == 0
    importing.apply(library, plan)
    assert listed(library, seville, "Nadia").participant.status is status
    assert listed(library, seville, "Ana").participant.status is ParticipantStatus.CONFIRMED
    again = with_statuses(library, seville, [*NADIA, cell])
    assert [one.outcome for one in outcomes(again)] == [Outcome.LEFT_OUT]


def test_a_status_corrected_here_is_not_cancelled_by_a_list(
    library: Library, seville: Event
) -> None:
    importing.apply(library, with_statuses(library, seville, [*NADIA, "Confirmé"]))
    row = listed(library, seville, "Nadia")
    participants.edit(library, row.participant.id, status=ParticipantStatus.REGISTERED)
    plan = with_statuses(library, seville, [*NADIA, "annulé"])
    assert [(change.field, change.side) for change in plan.entries[0].changes] == [
        ("status", Side.MINE)
    ]


def test_who_only_seems_to_have_cancelled_is_told(library: Library, seville: Event) -> None:
    importing.apply(library, with_statuses(library, seville, [*NADIA, "Confirmé"]))
    other = [*NADIA[:2], "n.elfassi@example.org", "Lyon", "annulé"]
    plan = with_statuses(library, seville, other)
    assert not plan.entries
    assert [one.row for one in plan.remarks if one.code == "absent-perhaps-known"] == [2]


def test_who_is_there_twice_and_cancelled_once_comes(library: Library, seville: Event) -> None:
    importing.apply(library, with_statuses(library, seville, [*NADIA, "Confirmé"]))
    plan = with_statuses(library, seville, [*NADIA, "annulé"], [*NADIA, "Confirmé"])
    assert [entry.changes for entry in plan.entries] == [()]


def test_a_list_of_cancellations_alone_is_read(library: Library, seville: Event) -> None:
    plan = with_statuses(library, seville, [*NADIA, "annulé"], [*ANA[:4], "cancelled"])
    assert not plan.entries
    assert [one.reason for one in plan.left_out] == ["cancelled", "cancelled"]


def test_a_consent_of_a_list_that_becomes_doubtful_is_asked_again(
    library: Library, seville: Event
) -> None:
    bring(library, seville, ANA)
    doubtful = [*ANA[:6], "OUI (voir mail)", "A"]
    plan = planned(library, seville, doubtful)
    (question,) = questions(plan)
    assert (question.field, question.text) == ("photo_consent", "OUI (voir mail)")
    kept = decided(plan, Decisions(consents={(2, "photo_consent"): Consent.GIVEN}))
    assert kept.count(Action.UPDATE) == 0
    bring(library, seville, doubtful)
    who = listed(library, seville).participant
    assert who.photo_consent is Consent.NOT_ASKED
    assert "OUI (voir mail)" in who.desk_note
    bring(library, seville, doubtful)
    assert listed(library, seville).participant.desk_note == who.desk_note


def test_a_consent_given_here_stays_where_a_list_is_in_doubt(
    library: Library, seville: Event
) -> None:
    bring(library, seville, [*ANA[:6], "", "A"])
    who = listed(library, seville).participant
    participants.edit(library, who.id, photo_consent=Consent.GIVEN)
    plan = planned(library, seville, [*ANA[:6], "OUI (voir mail)", "A"])
    assert sides(plan) == {"photo_consent": Side.MINE}


def test_a_second_address_of_another_row_is_kept_and_finds_the_person_again(
    library: Library, seville: Event
) -> None:
    rows = [
        ["Dubois", "Claire", "claire@example.org", "Lyon", "Métropole"],
        ["Dubois", "Claire", "c.dubois@example.org", "Lyon", "Métropole"],
    ]
    bring(library, seville, *rows, people={3: Identity.SAME})

    (claire,) = library.find(Person, family_name="Dubois")
    assert (claire.email, claire.other_emails) == (
        "claire@example.org",
        ("c.dubois@example.org",),
    )
    for again in (rows, rows[:1], rows[1:], rows[::-1]):
        plan = planned(library, seville, *again)
        assert plan.lookalikes == ()
        assert {one.person for one in plan.entries} == {claire.id}
        assert plan.count(Action.ADD) == 0


def test_addresses_of_two_rows_complete_somebody_known(library: Library, seville: Event) -> None:
    bring(library, seville, ["Dubois", "Claire", "claire@example.org", "Lyon"])
    rows = [
        ["Dubois", "Claire", "c.dubois@example.org", "Lyon"],
        ["Dubois", "Claire", "dubois@example.org", "Lyon"],
    ]
    same = {2: Identity.SAME, 3: Identity.SAME}

    bring(library, seville, *rows, people=same)

    (claire,) = library.find(Person, family_name="Dubois")
    assert claire.other_emails == ("c.dubois@example.org", "dubois@example.org")


def test_a_row_joined_to_one_of_somebody_known_completes_that_person(
    library: Library, seville: Event
) -> None:
    bring(library, seville, ["Dubois", "Claire", "claire@example.org", "Lyon"])
    rows = [
        ["Dubois", "Claire", "c.dubois@example.org", "Lyon"],
        ["Dubois", "Claire", "claire@example.org", "Lyon"],
    ]
    plan = planned(library, seville, *rows)
    between = [one for one in plan.lookalikes if one.known is None]
    decided_on = {one.duplicate.row: Identity.SAME for one in between}
    assert decided_on

    bring(library, seville, *rows, people=decided_on)

    (claire,) = library.find(Person, family_name="Dubois")
    assert (claire.email, claire.other_emails) == ("claire@example.org", ("c.dubois@example.org",))


def test_what_a_joined_row_says_otherwise_is_told(library: Library, seville: Event) -> None:
    rows = [
        ["Ruiz", "Ana", "ana@example.org", "Lyon", "Ville de Lyon", "presse", "oui"],
        ["RUIZ", "Ana", "a.ruiz@example.org", "ليون", "Réseau", "animatrice", "non"],
    ]
    plan = planned(library, seville, *rows)
    joined = decided(plan, Decisions().with_person(3, Identity.SAME))

    (entry,) = joined.entries
    assert [(one.row, one.field, one.value, one.retained) for one in entry.unkept] == [
        (3, "organisation", "Réseau", "Ville de Lyon"),
        (3, "role", Role.FACILITATOR, Role.PRESS),
        (2, "photo_consent", Consent.GIVEN, Consent.REFUSED),
    ]
    assert [len(one.unkept) for one in outcomes(joined)] == [1, 2]
    (told,) = (one for one in joined.remarks if one.code == "rows-joined-differ")
    assert (told.row, told.count) == (2, 3)
    apart = decided(plan, Decisions().with_person(3, Identity.APART))
    assert [one.code for one in apart.remarks if one.code == "rows-joined-differ"] == []


def test_what_certain_rows_of_one_person_say_otherwise_is_told(
    library: Library, seville: Event
) -> None:
    rows = [
        ["Ruiz", "Ana", "ana@example.org", "Lyon", "Ville de Lyon"],
        ["Ana", "RUIZ", "ana@example.org", "Tunis", "ville de lyon"],
    ]
    plan = planned(library, seville, *rows)
    assert [(one.field, one.value) for one in plan.entries[0].unkept] == [("city", "Tunis")]
    result = importing.apply(library, plan)
    persons = result.added + result.updated + result.unchanged
    assert persons + result.joined + len(result.left_out) == result.rows == 2


def test_no_row_is_lost_where_only_the_later_of_two_is_said_to_be_known(
    library: Library, seville: Event
) -> None:
    bring(library, seville, ["Dubois", "Claire", "claire@example.org", "Lyon"])
    rows = [
        ["Dubois", "Claire", "c.dubois@example.org", "Lyon"],
        ["Dubois", "Claire", "dubois@example.org", "Lyon"],
    ]
    plan = planned(library, seville, *rows)
    joined = decided(plan, Decisions(people={3: Identity.SAME}))

    assert sorted(row for one in joined.entries for row in one.rows) == [2, 3]
    importing.apply(library, joined)
    people = library.find(Person, family_name="Dubois")
    kept = {email for one in people for email in (one.email, *one.other_emails)}
    assert kept == {"claire@example.org", "c.dubois@example.org", "dubois@example.org"}
