"""What a plan counts, and what it does to people who changed while it was looked at."""

from typing import Any

import pytest

from mc2cm_desk.domain.event.event import Event
from mc2cm_desk.domain.people.list_update import Side
from mc2cm_desk.domain.people.participant import Consent, Participant, Role
from mc2cm_desk.exchange.participants import importing
from mc2cm_desk.exchange.participants.decisions import Decisions, decided
from mc2cm_desk.exchange.participants.importing import Outcome, outcomes
from mc2cm_desk.exchange.participants.plan import Action, ImportPlan
from mc2cm_desk.exchange.tables.spreadsheet import Table
from mc2cm_desk.services.library import Library
from mc2cm_desk.services.people import participants

HEADINGS = ["Nom", "Prénom", "E-mail", "Ville", "Rôle", "Photo"]
ANA = ["RUIZ", "Ana", "ana@example.org", "Lyon", "Animatrice", "oui"]


def planned(library: Library, event: Event, *rows: list[str]) -> ImportPlan:
    cells: list[list[Any]] = [list(one) for one in (HEADINGS, *rows)]
    return importing.plan(library, event.id, Table("list.csv", "", (), cells))


@pytest.fixture
def ana(library: Library, seville: Event) -> Participant:
    importing.apply(library, planned(library, seville, ANA))
    rows = participants.of_event(library, seville.id)
    return next(row.participant for row in rows if row.person.given_name == "Ana")


def test_somebody_of_whom_a_field_is_kept_and_another_taken_is_changed_and_not_kept(
    library: Library, seville: Event, ana: Participant
) -> None:
    participants.edit(library, ana.id, role=Role.INTERPRETER)
    assert planned(library, seville, ANA).retained == 1

    plan = planned(library, seville, [*ANA[:5], "non"])
    (entry,) = plan.entries
    assert {one.field: one.side for one in entry.changes} == {
        "role": Side.MINE,
        "photo_consent": Side.LIST,
    }
    assert (entry.action, entry.retains) == (Action.UPDATE, True)
    assert (plan.count(Action.UPDATE), plan.retained) == (1, 0)
    assert [one.outcome for one in outcomes(plan)] == [Outcome.UPDATED]


def test_who_was_taken_from_the_list_while_the_plan_was_looked_at_stays_away(
    library: Library, seville: Event, ana: Participant
) -> None:
    plan = planned(library, seville, [*ANA[:4], "presse", "non"])
    assert plan.count(Action.UPDATE) == 1
    participants.remove(library, [ana.id])
    before = library.find(Participant, with_deleted=True, event=seville.id)
    importing.apply(library, plan)

    assert library.find(Participant, with_deleted=True, event=seville.id) == before
    assert ana.id not in {one.id for one in library.find(Participant, event=seville.id)}


@pytest.mark.parametrize("refusal", [Consent.REFUSED, Consent.WITHDRAWN])
def test_no_decision_takes_a_consent_from_the_list_that_was_refused_here(
    library: Library, seville: Event, ana: Participant, refusal: Consent
) -> None:
    participants.edit(library, ana.id, photo_consent=refusal, role=Role.HOST)
    plan = planned(library, seville, ANA)
    for decisions in (
        Decisions().with_every(Side.LIST),
        Decisions().with_side(2, "photo_consent", Side.LIST),
    ):
        (entry,) = decided(plan, decisions).entries
        (consent,) = (one for one in entry.changes if one.field == "photo_consent")
        assert (consent.side, consent.is_locked) == (Side.MINE, True)
        importing.apply(library, decided(plan, decisions))
        assert library.require(Participant, ana.id).photo_consent is refusal
