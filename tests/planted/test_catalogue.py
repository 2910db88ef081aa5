"""The catalogue of planted faults stays true: each can still be planted, and is a program."""

import pytest

from tests.planted.catalogue import ROOT, Fault, faults

FEWEST = 60


def _name(fault: Fault) -> str:
    return fault.name.replace(" ", "-")


def test_there_are_enough_faults_and_no_two_are_the_same() -> None:
    every = list(faults())
    assert len(every) >= FEWEST
    assert len({(one.file, one.old, one.new) for one in every}) == len(every)
    assert len({one.name for one in every}) == len(every)


@pytest.mark.parametrize("fault", list(faults()), ids=_name)
def test_a_planted_fault_still_applies_and_is_a_valid_program(fault: Fault) -> None:
    source = (ROOT / fault.file).read_text("utf-8")
    changed = fault.planted(source)
    assert changed != source
    compile(changed, fault.file, "exec")


@pytest.mark.parametrize("fault", list(faults()), ids=_name)
def test_the_tests_that_must_catch_a_fault_exist(fault: Fault) -> None:
    assert fault.tests
    assert [one for one in fault.tests if not (ROOT / one).is_file()] == []
