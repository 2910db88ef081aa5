"""Who gets a certificate of attendance, and what it says of each day."""

from datetime import timedelta

import pytest

from mc2cm_desk.domain.event.event import Event
from mc2cm_desk.domain.people.participant import Participant
from mc2cm_desk.domain.refusal import Refused
from mc2cm_desk.services.door import check_in
from mc2cm_desk.services.library import FixedClock, Library
from mc2cm_desk.services.people.personal_data.erasure import erase_all
from mc2cm_desk.services.read_models.people.certificates import certificates


@pytest.fixture
def came(library: Library, seville: Event, clock: FixedClock) -> list[Participant]:
    """Two people who stayed for an hour on the first day."""
    guests = library.find(Participant, event=seville.id)[:2]
    for one in guests:
        check_in.admit(library, one.id)
    clock.at += timedelta(hours=1)
    for one in guests:
        check_in.check_out(library, one.id)
    return guests


def test_it_says_the_minutes_of_each_day_of_those_who_came(
    library: Library, seville: Event, came: list[Participant]
) -> None:
    found = certificates(library, seville.id).certificates

    assert {one.id for one in found} == {one.id for one in came}
    assert {one.days for one in found} == {((seville.first_day, 60), (seville.last_day, None))}
    assert {one.minutes for one in found} == {60}


def test_who_was_erased_gets_none_and_the_others_keep_theirs(
    library: Library, seville: Event, came: list[Participant]
) -> None:
    erased, other = came
    erase_all(library, [erased.person])

    assert [one.id for one in certificates(library, seville.id).certificates] == [other.id]
    named = certificates(library, seville.id, ids=[erased.id, other.id])
    assert [one.id for one in named.certificates] == [other.id]
    with pytest.raises(Refused, match="no-certificates"):
        certificates(library, seville.id, ids=[erased.id])
