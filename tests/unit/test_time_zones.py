"""Zones of the tz database and their distance from UTC."""

from datetime import date

import pytest

from mc2cm_desk.domain.event import time_zones


@pytest.mark.parametrize(
    ("zone", "day", "written"),
    [
        ("Africa/Tunis", date(2027, 6, 14), "UTC+1"),
        ("Europe/Madrid", date(2027, 6, 14), "UTC+2"),
        ("Europe/Madrid", date(2027, 1, 14), "UTC+1"),
        ("America/St_Johns", date(2027, 1, 14), "UTC-3:30"),
        ("Europe/London", date(2027, 1, 14), "UTC"),
    ],
)
def test_the_offset_is_that_of_the_day(zone: str, day: date, written: str) -> None:
    assert time_zones.written_offset(zone, day) == written


def test_zones_are_named_after_places() -> None:
    names = time_zones.names()

    assert {"Africa/Tunis", "Asia/Hebron", "Europe/Paris", "UTC"} <= set(names)
    assert all(time_zones.is_known(one) for one in names)
    assert not any(one.startswith(("Etc/", "SystemV/", "posix")) for one in names)
    assert not time_zones.is_known("Europe/Nowhere")
