"""Passages: which of them stand, who is inside, and how many of those expected are through."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import pytest

from mc2cm_desk.domain.door.check_in import (
    CheckIn,
    Counted,
    Direction,
    Gate,
    GateKind,
    inside,
    since,
    taken_back,
    valid_check_ins,
)

NINE = datetime(2020, 6, 15, 7, 0, tzinfo=UTC)
HOUR = timedelta(hours=1)
ENTRY = CheckIn(id="in", event="e", participant="amina", gate="day:2020-06-15", at=NINE)
EXIT = replace(ENTRY, id="out", direction=Direction.OUT, at=NINE + HOUR)


def test_a_gate_is_read_as_it_was_written() -> None:
    gate = Gate.of_day(date(2020, 6, 15))
    assert str(gate) == "day:2020-06-15"
    assert Gate.parse("session:abc") == Gate(GateKind.SESSION, "abc")
    with pytest.raises(ValueError, match="window"):
        Gate.parse("window:1")


def test_a_passage_that_was_taken_back_stands_again_when_that_is_taken_back() -> None:
    back = taken_back(ENTRY, "back", NINE + HOUR, "wrong badge")
    assert (back.undoes, back.reason, back.gate) == ("in", "wrong badge", ENTRY.gate)
    assert valid_check_ins([ENTRY, back]) == []
    again = taken_back(back, "again", NINE + 2 * HOUR)
    assert [one.id for one in valid_check_ins([again, back, ENTRY])] == ["in"]


def test_passages_stand_in_the_order_of_time_whatever_the_order_they_came_in() -> None:
    assert [one.id for one in valid_check_ins([EXIT, ENTRY])] == ["in", "out"]


def test_trials_are_left_out_or_are_the_only_ones() -> None:
    trial = replace(ENTRY, id="trial", rehearsal=True, at=NINE - HOUR)
    assert [one.id for one in valid_check_ins([trial, ENTRY])] == ["in"]
    assert [one.id for one in valid_check_ins([trial, ENTRY], rehearsal=True)] == ["trial"]
    assert inside([trial]) == {}
    assert taken_back(trial, "back", NINE).rehearsal


def test_two_entries_are_one_presence_since_the_first_of_them() -> None:
    twice = replace(ENTRY, id="twice", at=NINE + HOUR / 2)
    assert inside([twice, ENTRY]) == {"amina": NINE}
    assert since([twice, ENTRY])["amina"].id == "in"


def test_who_went_out_is_not_inside_and_may_come_in_again() -> None:
    assert inside([ENTRY, EXIT]) == {}
    assert inside([EXIT]) == {}
    later = replace(ENTRY, id="later", at=NINE + 2 * HOUR)
    assert inside([ENTRY, EXIT, later]) == {"amina": NINE + 2 * HOUR}


def test_nobody_stands_for_somebody_else() -> None:
    counted = Counted.of(["amina", "guest"], ["amina", "karim"])
    assert (counted.through, counted.expected, counted.unlisted) == (1, 2, 1)
    assert (counted.present, counted.share) == (2, 0.5)
    assert Counted.of([], []).share == 0.0
