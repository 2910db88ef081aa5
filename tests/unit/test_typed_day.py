"""A day is read as people write it."""

from datetime import UTC, date, datetime

import pytest

from mc2cm_desk.domain.event.typed_day import read_day, read_moment

DAY = date(2020, 6, 15)


@pytest.mark.parametrize(
    "text",
    [
        "15/06/2020",
        " 15/6/2020 ",
        "15.06.2020",
        "15-06-2020",
        "2020-06-15",
        "٢٠٢٠-٠٦-١٥",
        "١٥/٦/٢٠٢٠",
    ],
)
def test_a_day_is_read_in_each_way_of_writing_it(text: str) -> None:
    assert read_day(text) == DAY


@pytest.mark.parametrize(
    "text", ["", "15/06", "31/02/2020", "le 15 juin", "15/06/2020 08:30", "a/b/c"]
)
def test_what_is_no_day_is_none(text: str) -> None:
    assert read_day(text) is None


@pytest.mark.parametrize("text", ["15/06/2020 08:30", "2020-06-15 08:30", "2020-06-15T08:30"])
def test_a_moment_is_a_day_and_a_time(text: str) -> None:
    moment = read_moment(text)
    assert moment is not None
    assert (moment.date(), moment.hour, moment.minute) == (DAY, 8, 30)
    assert moment.tzinfo is None


def test_a_zone_that_is_written_is_kept() -> None:
    assert read_moment("2020-06-15T08:30Z") == datetime(2020, 6, 15, 8, 30, tzinfo=UTC)


@pytest.mark.parametrize("text", ["", "08:30", "15/06/2020 25:00", "demain 08:30"])
def test_what_is_no_moment_is_none(text: str) -> None:
    assert read_moment(text) is None
