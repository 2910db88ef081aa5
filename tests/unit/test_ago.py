"""How long ago something was, as people say it."""

from datetime import UTC, datetime, timedelta

import pytest

from mc2cm_desk.wording import formats

NOW = datetime(2020, 6, 18, 12, 0, tzinfo=UTC)


@pytest.mark.parametrize(
    ("past", "fr", "en"),
    [
        (timedelta(seconds=3), "il y a 1 minute", "1 minute ago"),
        (timedelta(minutes=12), "il y a 12 minutes", "12 minutes ago"),
        (timedelta(hours=3), "il y a 3 heures", "3 hours ago"),
    ],
)
def test_what_was_today_is_told_by_its_distance(past: timedelta, fr: str, en: str) -> None:
    assert formats.ago(NOW - past, NOW, "fr") == fr
    assert formats.ago(NOW - past, NOW, "en") == en
    assert "قبل" in formats.ago(NOW - past, NOW, "ar")


def test_what_was_earlier_is_told_by_its_day() -> None:
    assert formats.ago(NOW - timedelta(days=2), NOW, "fr").startswith("mardi ")
    assert formats.ago(NOW - timedelta(days=30), NOW, "fr").startswith("19 mai ")
    assert formats.ago(NOW - timedelta(days=400), NOW, "fr") == "15 mai 2019"


def test_what_a_clock_set_back_puts_into_the_future_is_told_by_its_day() -> None:
    assert formats.ago(NOW + timedelta(days=1), NOW, "fr").startswith("19 juin ")
