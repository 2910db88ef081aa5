"""Ids of records: UUIDs of version 7 that grow, whatever the clock does."""

import uuid

from mc2cm_desk.store.ids import IdSource


def test_ids_are_uuids_of_version_7_with_their_moment_in_front() -> None:
    made = uuid.UUID(IdSource().next(0x0172B6AB7730))
    assert (made.version, made.variant) == (7, uuid.RFC_4122)
    assert made.int >> 80 == 0x0172B6AB7730


def test_ids_of_one_millisecond_and_of_a_clock_that_was_set_back_sort_as_they_were_given() -> None:
    source = IdSource()
    given = [source.next(1_000) for _ in range(5_000)]
    given += [source.next(moment) for moment in (900, 0, 1_000, 50_000)]
    assert given == sorted(given)
    assert len(set(given)) == len(given)
