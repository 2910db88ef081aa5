"""Names and contacts are kept as long as the library says, and longer with consent alone."""

from datetime import date

import pytest

from mc2cm_desk.domain.event.event import Event
from mc2cm_desk.domain.localised import Localised
from mc2cm_desk.domain.people.participant import Consent, Participant
from mc2cm_desk.domain.people.person import Person
from mc2cm_desk.domain.people.retention import due_on
from mc2cm_desk.domain.refusal import Refused
from mc2cm_desk.services.event import events
from mc2cm_desk.services.library import FixedClock, Library
from mc2cm_desk.services.people import participants
from mc2cm_desk.services.people.personal_data import retention
from mc2cm_desk.services.read_models.door.attendance import attendance_list
from mc2cm_desk.services.safety import backup

LATER = date(2022, 6, 16)
"""24 months after the last day of the event."""


def due(library: Library, on: date = LATER) -> list[str]:
    return [one.person.family_name for one in retention.due(library, on)]


def test_a_month_without_that_day_ends_earlier() -> None:
    assert due_on(date(2023, 8, 31), 6) == date(2024, 2, 29)
    assert due_on(date(2020, 12, 31), 12) == date(2021, 12, 31)


def test_people_are_due_when_the_months_after_the_event_are_over(
    library: Library, seville: Event
) -> None:
    assert due(library, date(2022, 6, 15)) == []
    assert len(due(library)) == 5
    retention.set_months(library, 12)
    assert len(due(library, date(2021, 6, 16))) == 5
    retention.set_months(library, 0)
    assert due(library) == []


def test_who_let_contacts_be_kept_is_not_due(library: Library, seville: Event) -> None:
    one, other = library.find(Participant, event=seville.id)[:2]
    participants.edit(library, one.id, keeping_consent=Consent.GIVEN)
    participants.edit(library, other.id, keeping_consent=Consent.REFUSED)
    assert len(due(library)) == 4


def test_the_last_answer_and_the_last_event_count(library: Library, seville: Event) -> None:
    person = library.find(Participant, event=seville.id)[0]
    participants.edit(library, person.id, keeping_consent=Consent.GIVEN)
    later = events.new(
        library,
        title=Localised(fr="Tunis"),
        first_day=date(2021, 3, 1),
        last_day=date(2021, 3, 2),
        host="Tunis",
    )
    with library.write("add-participant") as work:
        again = Participant(
            id=work.new_id(),
            event=later.id,
            person=person.person,
            keeping_consent=Consent.WITHDRAWN,
        )
        work.put(again)
    assert len(due(library)) == 4
    assert len(due(library, date(2023, 3, 2))) == 5


def test_one_act_erases_who_is_due_and_figures_stay(library: Library, seville: Event) -> None:
    kept = library.find(Participant, event=seville.id)[0]
    participants.edit(library, kept.id, keeping_consent=Consent.GIVEN)
    before = attendance_list(library, seville.id)
    everybody = [one.id for one in library.find(Person)]
    assert retention.erase_due(library, everybody, LATER) == 4
    assert due(library) == []
    after = attendance_list(library, seville.id)
    assert len(after.attendees) == len(before.attendees)
    left = library.database.read_bytes()
    assert b"participante02@example.org" not in left
    assert library.require(Person, kept.person).email.encode() in left
    assert backup.check(library).faults == ()


def test_of_those_who_are_due_only_who_was_chosen_is_erased(
    library: Library, seville: Event
) -> None:
    first, second, *_ = [one.person.id for one in retention.due(library, LATER)]
    assert retention.erase_due(library, [], LATER) == 0
    assert retention.erase_due(library, [first, "nobody"], LATER) == 1

    assert library.require(Person, first).is_erased
    assert not library.require(Person, second).is_erased
    assert len(due(library)) == 4
    # Chosen, but not due: the list was shown on another day.
    assert retention.erase_due(library, [second], date(2022, 6, 15)) == 0
    assert not library.require(Person, second).is_erased


def test_the_choice_is_kept_in_the_library(library: Library, clock: FixedClock) -> None:
    assert retention.months(library) == 24
    retention.set_months(library, 36)
    with pytest.raises(Refused):
        retention.set_months(library, 7)
    library.close()
    with Library.open(library.folder, clock=clock) as again:
        assert retention.months(again) == 36
