"""A list goes into an event as one step: nobody twice, nothing half, nothing lost."""

from typing import Any

import pytest

from mc2cm_desk.domain.door.badge_token import is_token
from mc2cm_desk.domain.event.agenda import WorkingGroup
from mc2cm_desk.domain.event.event import Event
from mc2cm_desk.domain.people.organisation import Organisation, OrganisationKind
from mc2cm_desk.domain.people.participant import Consent, Participant, ParticipantStatus, Role
from mc2cm_desk.domain.people.person import Gender, Person
from mc2cm_desk.domain.places.city import City
from mc2cm_desk.domain.refusal import Refused
from mc2cm_desk.exchange.participants import importing
from mc2cm_desk.exchange.participants.importing import ImportResult
from mc2cm_desk.exchange.tables.spreadsheet import Table
from mc2cm_desk.services import history
from mc2cm_desk.services.event import events
from mc2cm_desk.services.library import Library
from mc2cm_desk.services.people import participants

HEADINGS = ["Nom", "Prénom", "E-mail", "Ville", "Organisation", "Rôle", "Photo", "Groupe"]
LIST = [
    ["RUIZ", "Ana", "ANA@example.org", "Sevilla", "Ville de Séville", "Animatrice", "oui", "A"],
    ["Ben Ali", "Fatma", "fatma@example.org", "Tunis", "Ville de Tunis", "", "non", "Groupe A"],
    ["Roy", "Léo", "", "Sète", "Université X", "observateur", "", "Accueil"],
]


def table(*rows: list[Any], headings: list[str] | None = None) -> Table:
    titles = headings or HEADINGS
    return Table(
        "list.csv", "", (), [titles, *([*row, *[""] * (len(titles) - len(row))] for row in rows)]
    )


def bring(library: Library, event: Event, *rows: list[Any], **options: Any) -> ImportResult:
    plan = importing.plan(library, event.id, table(*rows))
    return importing.apply(library, plan, **options)


def counts(result: ImportResult) -> tuple[int, int, int]:
    return result.added, result.updated, result.unchanged


def listed(library: Library, event: Event) -> dict[str, participants.ParticipantRow]:
    rows = participants.of_event(library, event.id)
    return {row.person.given_name: row for row in rows if row.person.given_name}


def test_a_list_becomes_people_with_their_places_and_badges(
    library: Library, seville: Event
) -> None:
    result = bring(library, seville, *LIST)
    assert (result.rows, counts(result), result.written) == (3, (3, 0, 0), True)
    found = listed(library, seville)
    ana, fatma, leo = found["Ana"], found["Fatma"], found["Léo"]
    assert (ana.person.family_name, ana.person.email) == ("RUIZ", "ana@example.org")
    assert ana.participant.role is Role.FACILITATOR
    assert ana.participant.photo_consent is Consent.GIVEN
    assert fatma.participant.photo_consent is Consent.REFUSED
    assert (ana.city and ana.city.code, fatma.country) == ("seville", "TN")
    assert leo.organisation is not None
    assert leo.organisation.kind is OrganisationKind.ACADEMIA
    assert all(is_token(row.participant.token) for row in found.values())
    assert ana.participant.group == fatma.participant.group != ""


def test_groups_stand_in_the_order_of_their_letters(library: Library, seville: Event) -> None:
    rows = [
        ["Exemple", f"Personne {code}", "", "Tunis", "Ville de Tunis", "", "", code]
        for code in ("G3", "G10", "G1")
    ]
    bring(library, seville, *rows)

    codes = [group.code for group in library.find(WorkingGroup, event=seville.id)]
    assert codes == ["A", "G1", "G3", "G10"]


def test_cities_organisations_and_groups_that_exist_are_taken(
    library: Library, seville: Event
) -> None:
    cities, organisations = len(library.find(City)), len(library.find(Organisation))
    bring(library, seville, *LIST[:2])
    assert len(library.find(City)) == cities
    assert len(library.find(Organisation)) == organisations
    assert len(library.find(WorkingGroup, event=seville.id)) == 1


def test_the_same_list_again_changes_nothing(library: Library, seville: Event) -> None:
    bring(library, seville, *LIST)
    before = library.find(Participant), library.find(Person)
    result = bring(library, seville, *LIST)
    assert (counts(result), result.duplicates, result.written) == ((0, 0, 3), (), True)
    assert (library.find(Participant), library.find(Person)) == before


def test_a_list_with_doubtful_pairs_again_changes_nothing_either(
    library: Library, seville: Event
) -> None:
    rows = [
        ["Ruiz", "Ana", "ana@example.org", "Lyon", "", "", "", ""],
        ["Ruiz", "Ana", "ana.ruiz@example.org", "Lyon", "", "", "", ""],
        ["Roy", "Léo", "ana@example.org", "Lyon", "", "", "", ""],
        ["Ruiz", "Ana", "", "Lyon", "", "", "", ""],
        ["Ruiz", "Ana", "", "", "", "", "", ""],
    ]
    assert counts(bring(library, seville, *rows)) == (4, 0, 0)
    assert counts(bring(library, seville, *rows)) == (0, 0, 4)
    assert counts(bring(library, seville, *reversed(rows)))[0] == 0


def test_what_the_list_says_anew_is_changed_and_silence_takes_nothing_away(
    library: Library, seville: Event
) -> None:
    bring(library, seville, *LIST)
    result = bring(
        library,
        seville,
        ["RUIZ", "Ana", "ana@example.org", "Lyon", "", "rapporteure", "", ""],
        ["Ben Ali", "Fatma", "fatma@example.org", "", "", "", "", ""],
    )
    assert counts(result) == (0, 1, 1)
    found = listed(library, seville)
    ana = found["Ana"]
    assert (ana.participant.role, ana.city and ana.city.code) == (Role.RAPPORTEUR, "lyon")
    assert ana.organisation is not None
    assert ana.participant.photo_consent is Consent.GIVEN
    assert found["Fatma"].city is not None


def test_what_was_refused_at_the_desk_is_not_given_back_by_a_list(
    library: Library, seville: Event
) -> None:
    bring(library, seville, *LIST)
    ana = listed(library, seville)["Ana"]
    participants.edit(library, ana.id, photo_consent=Consent.WITHDRAWN)
    assert counts(bring(library, seville, *LIST)) == (0, 0, 3)
    assert library.require(Participant, ana.id).photo_consent is Consent.WITHDRAWN


def test_one_problem_leaves_everything_as_it_was(library: Library, seville: Event) -> None:
    bad = ["Moreau", "Zoé", "zoe@example,org", "Lyon", "", "", "", ""]
    before = library.find(Participant)
    result = bring(library, seville, *LIST, bad)
    assert (result.written, counts(result), result.rows) == (False, (3, 0, 0), 4)
    (problem,) = result.problems
    assert (problem.row, problem.column, problem.value) == (5, "E-mail", "zoe@example,org")
    assert library.find(Participant) == before
    assert bring(library, seville, *LIST, bad, skip_problems=True).written
    assert set(listed(library, seville)) == {"Ana", "Fatma", "Léo"}


def test_rows_that_are_one_person_fill_each_others_gaps(library: Library, seville: Event) -> None:
    result = bring(
        library,
        seville,
        ["Ruiz", "Ana", "ana@example.org", "", "", "", "", ""],
        ["RUIZ", "Ana", "ANA@example.org", "Lyon", "", "rapporteure", "", ""],
    )
    assert counts(result) == (1, 0, 0)
    (pair,) = result.duplicates
    assert (pair.row, pair.like_row, pair.reason, pair.merged) == (3, 2, "same-email", True)
    ana = listed(library, seville)["Ana"]
    assert (ana.participant.role, ana.city and ana.city.code) == (Role.RAPPORTEUR, "lyon")


@pytest.mark.parametrize(
    ("one", "other", "reason"),
    [
        (["Ruiz", "Ana", "a@example.org", "Lyon"], ["Roy", "Léo", "a@example.org", "Lyon"],
         "same-email"),
        (["Ruiz", "Ana", "a@example.org", "Lyon"], ["Ruiz", "Ana", "b@example.org", "Lyon"],
         "same-name-and-city"),
        (["Ruiz", "Ana", "", "Lyon", "Ville"], ["Ruiz", "Ana", "", "Lyon", "Université"],
         "same-name-and-city"),
        (["Ben Ali", "Mohamed", "", "Tunis"], ["BEN ALI", "Mohammed", "", "تونس العاصمة"],
         "same-name-and-city"),
    ],
)  # fmt: skip
def test_doubtful_pairs_are_shown_and_kept_apart(
    library: Library, seville: Event, one: list[str], other: list[str], reason: str
) -> None:
    result = bring(library, seville, one, other)
    assert counts(result) == (2, 0, 0)
    assert [(d.row, d.like_row, d.reason, d.merged) for d in result.duplicates] == [
        (3, 2, reason, False)
    ]
    assert result.duplicates[0].sounds_alike == (one[0:2] != other[0:2])


@pytest.mark.parametrize(
    "other",
    [
        ["Ruiz", "Ana", "", "LYON", "", "", "", ""],
        ["Ana", "RUIZ", "", "ليون", "", "", "", ""],
        ["Ruiz", "Aná", "ana@example.org", "", "", "", "", ""],
    ],
)
def test_certain_pairs_become_one(library: Library, seville: Event, other: list[str]) -> None:
    first = ["Ruiz", "Ana", "ana@example.org", "Lyon", "", "", "", ""]
    assert counts(bring(library, seville, first, other)) == (1, 0, 0)


def test_somebody_who_seems_known_already_is_shown(library: Library, seville: Event) -> None:
    bring(library, seville, ["Ruiz", "Ana", "ana@example.org", "Lyon", "", "", "", ""])
    ana = listed(library, seville)["Ana"]
    result = bring(library, seville, ["Ruiz", "Ana", "a.ruiz@example.org", "Lyon", "", "", "", ""])
    (pair,) = result.duplicates
    assert (pair.participant, pair.like_row, pair.merged) == (ana.id, 0, False)
    assert result.added == 1


def test_a_name_known_in_latin_letters_gains_its_arabic_form(
    library: Library, seville: Event
) -> None:
    bring(library, seville, ["Haddad", "Khaled", "k@example.org", "Tunis", "", "", "", ""])
    titles = ["الاسم الكامل", "البريد الإلكتروني"]
    plan = importing.plan(
        library, seville.id, table(["خالد حداد", "k@example.org"], headings=titles)
    )
    result = importing.apply(library, plan)
    assert counts(result) == (0, 1, 0)
    khaled = listed(library, seville)["Khaled"]
    assert (khaled.person.family_name, khaled.person.arabic_name) == ("Haddad", "خالد حداد")


def test_a_person_of_another_event_stays_one_person(library: Library, seville: Event) -> None:
    bring(library, seville, *LIST)
    other = events.new(
        library,
        title=seville.title,
        first_day=seville.first_day,
        last_day=seville.last_day,
        host="Lyon",
    )
    people = len(library.find(Person))
    assert counts(bring(library, other, *LIST[:2])) == (2, 0, 0)
    assert len(library.find(Person)) == people
    assert len(library.find(Participant, event=other.id)) == 2


def test_an_import_is_one_step_of_undo(library: Library, seville: Event) -> None:
    before = len(library.find(Participant, event=seville.id))
    bring(library, seville, *LIST)
    history.undo(library)
    assert len(library.find(Participant, event=seville.id)) == before


def test_progress_is_told_and_cancelling_leaves_everything_as_it_was(
    library: Library, seville: Event
) -> None:
    rows = [["Nom", f"Prénom {n}", f"p{n}@example.org"] for n in range(350)]
    plan = importing.plan(library, seville.id, table(*rows))
    told: list[tuple[int, int]] = []
    before = library.find(Participant)
    result = importing.apply(
        library,
        plan,
        progress=lambda done, total: told.append((done, total)),
        cancelled=lambda: len(told) > 2,
    )
    assert (result.written, result.cancelled) == (False, True)
    assert told == [(0, 350), (100, 350), (200, 350)]
    assert library.find(Participant) == before
    importing.apply(library, plan, progress=lambda done, _: told.append((done, 0)))
    assert told[-1] == (350, 0)


@pytest.mark.parametrize(
    ("rows", "code"),
    [
        ([["Ville", "Pays"], ["Lyon", "France"]], "import-without-names"),
        ([["Nom", "Prénom"], ["", ""]], "import-without-rows"),
    ],
)
def test_what_is_no_list_of_people_is_refused(
    library: Library, seville: Event, rows: list[list[Any]], code: str
) -> None:
    with pytest.raises(Refused) as caught:
        importing.plan(library, seville.id, Table("list.csv", "", (), rows))
    assert caught.value.code == code


def test_somebody_removed_while_the_plan_was_looked_at_stays_removed(
    library: Library, seville: Event
) -> None:
    bring(library, seville, *LIST)
    changed = table(["RUIZ", "Ana", "ana@example.org", "Tunis", "", "", "", ""])
    plan = importing.plan(library, seville.id, changed)
    participants.remove(library, [listed(library, seville)["Ana"].id])
    importing.apply(library, plan)
    assert "Ana" not in listed(library, seville)


def test_gender_comes_from_its_column_alone(library: Library, seville: Event) -> None:
    titles = ["Nom et prénom", "Civilité"]
    rows = table(["Mme RUIZ Ana", ""], ["ROY Léo", "M."], headings=titles)
    importing.apply(library, importing.plan(library, seville.id, rows))
    found = listed(library, seville)
    assert found["Ana"].person.gender is Gender.UNDISCLOSED
    assert found["Léo"].person.gender is Gender.MAN


def test_people_with_one_name_are_imported_with_it(library: Library, seville: Event) -> None:
    rows = table(["", "Madonna"], ["Pelé", ""], headings=["Nom", "Prénom"])
    plan = importing.plan(library, seville.id, rows)
    assert importing.apply(library, plan).written

    names = {row.person.name for row in participants.of_event(library, seville.id)}
    assert {"Madonna", "Pelé"} <= names


def test_a_consent_that_is_not_plain_waits_for_the_desk(library: Library, seville: Event) -> None:
    rows = table(["Diaz", "Eva", "Oui / Non"], headings=["Nom", "Prénom", "Droit à l'image"])
    importing.apply(library, importing.plan(library, seville.id, rows))

    eva = listed(library, seville)["Eva"].participant
    assert eva.photo_consent is Consent.NOT_ASKED
    assert eva.desk_note == "Droit à l'image: Oui / Non"


def test_statuses_and_further_addresses_are_kept(library: Library, seville: Event) -> None:
    headings = ["Nom", "Prénom", "E-mail", "Portable", "Téléphone", "Statut"]
    given = table(
        ["Diaz", "Eva", "e@ex.org; eva@ex.org", "+34 612 345 678", "+34 912 345 678", "Confirmée"],
        ["Roy", "Luc", "", "", "", "Annulé"],
        headings=headings,
    )
    plan = importing.plan(library, seville.id, given)
    assert [(one.row, one.reason) for one in plan.left_out] == [(3, "cancelled")]
    importing.apply(library, plan)

    eva = listed(library, seville)["Eva"]
    assert "Luc" not in listed(library, seville)
    assert eva.participant.status is ParticipantStatus.CONFIRMED
    assert (eva.person.email, eva.person.other_emails) == ("e@ex.org", ("eva@ex.org",))
    assert (eva.person.phone, eva.person.other_phones) == ("+34612345678", ("+34912345678",))


def test_cancelled_people_can_be_taken_as_cancelled(library: Library, seville: Event) -> None:
    headings = ["Nom", "Prénom", "Statut"]
    given = table(["Roy", "Luc", "Annulé"], ["Diaz", "Eva", ""], headings=headings)
    plan = importing.plan(library, seville.id, given, taken={2})
    importing.apply(library, plan)

    assert listed(library, seville)["Luc"].participant.status is ParticipantStatus.CANCELLED


@pytest.mark.parametrize("name", ["Benali", "Ben-Ali", "BEN ALI"])
def test_a_name_spaced_otherwise_is_the_same_person(
    library: Library, seville: Event, name: str
) -> None:
    bring(library, seville, ["Ben Ali", "Sami", "", "Tunis"])
    plan = importing.plan(library, seville.id, table([name, "Sami", "", "Tunis"]))
    assert [entry.action for entry in plan.entries] != [importing.Action.ADD]
