"""Which backups are kept, and when one is due."""

from datetime import UTC, datetime, timedelta

from hypothesis import given
from hypothesis import strategies as st

from mc2cm_desk.domain.library.backups import AgedBackup, Closing, Reason, due, superfluous

NOW = datetime(2026, 6, 18, 18, 0, tzinfo=UTC)
HOUR = timedelta(hours=1)


def kept_of(backups: list[AgedBackup], now: datetime = NOW) -> list[AgedBackup]:
    """Rotate until nothing is superfluous any more."""
    left = list(backups)
    while gone := superfluous(left, now):
        left = [one for one in left if one not in gone]
    return left


def hourly(count: int, every: timedelta = HOUR) -> list[AgedBackup]:
    return [
        AgedBackup(count - n, NOW - n * every, Reason.HOURLY) for n in range(count)
    ]  # the newest first


def test_one_an_hour_is_kept_for_a_day_one_a_day_for_a_month_one_a_month_after() -> None:
    kept: list[AgedBackup] = []
    for hour in range(24 * 100 - 1, -1, -1):
        now = NOW - hour * HOUR
        kept.append(AgedBackup(24 * 100 - hour, now, Reason.HOURLY))
        gone = {one.sequence for one in superfluous(kept, now)}
        kept = [one for one in kept if one.sequence not in gone]

    ages = [NOW - one.at for one in kept]
    assert sum(age < timedelta(days=1) for age in ages) == 24
    assert 30 <= sum(timedelta(days=1) <= age < timedelta(days=31) for age in ages) <= 32
    assert 2 <= sum(age >= timedelta(days=31) for age in ages) <= 4


def test_several_of_one_hour_leave_the_newest_of_that_hour() -> None:
    kept = kept_of(hourly(100, timedelta(minutes=10)))

    assert [one.sequence for one in kept[:10]] == list(range(100, 90, -1))
    assert len(kept) < 35


def test_no_more_than_two_are_removed_at_once() -> None:
    assert len(superfluous(hourly(500, timedelta(minutes=1)), NOW)) == 2


def test_the_newest_by_sequence_stay_under_a_clock_that_is_back() -> None:
    before = hourly(50, timedelta(minutes=1))
    back = AgedBackup(51, NOW - timedelta(days=4000), Reason.HOURLY)

    kept = kept_of([*before, back], now=back.at)

    assert back in kept
    assert before[0] in kept


def test_the_newest_sound_one_outlives_any_number_of_unsound_ones() -> None:
    sound = AgedBackup(1, NOW - timedelta(days=200), Reason.HOURLY)
    unsound = [
        AgedBackup(n, NOW - timedelta(minutes=200 - n), Reason.HOURLY, sound=False)
        for n in range(2, 100)
    ]

    assert sound in kept_of([sound, *unsound])


@given(
    st.lists(
        st.tuples(st.integers(-100_000, 5_000_000), st.sampled_from(Reason), st.booleans()),
        max_size=60,
    )
)
def test_the_newest_sound_one_is_kept_whatever_the_clock_said(
    made: list[tuple[int, Reason, bool]],
) -> None:
    backups = [
        AgedBackup(number, NOW - timedelta(seconds=age), reason, sound)
        for number, (age, reason, sound) in enumerate(made)
    ]
    newest_sound = [one for one in backups if one.sound][-1:]

    assert set(newest_sound) <= set(kept_of(backups))


def test_an_unsound_one_never_stands_in_the_place_of_a_sound_one() -> None:
    yesterday = NOW - timedelta(days=2)
    sound = AgedBackup(1, yesterday, Reason.HOURLY)
    unsound = AgedBackup(2, yesterday + timedelta(minutes=5), Reason.HOURLY, sound=False)
    newer = [AgedBackup(10 + one.sequence, one.at, one.reason) for one in hourly(20)]

    kept = kept_of([sound, unsound, *newer])

    assert sound in kept
    assert unsound not in kept


def test_those_before_a_dangerous_act_and_of_the_end_of_an_event_are_kept() -> None:
    restored = [
        AgedBackup(n, NOW - timedelta(days=40, minutes=n), Reason.BEFORE_RESTORE)
        for n in range(1, 9)
    ]
    ended = AgedBackup(9, NOW - timedelta(days=2000), Reason.EVENT_END)
    later = [AgedBackup(10 + one.sequence, one.at, one.reason) for one in hourly(40)]

    kept = kept_of([*restored, ended, *later])

    assert {*restored, ended} <= set(kept)


def test_one_is_due_an_hour_after_the_last_if_something_changed() -> None:
    assert due(NOW, NOW - HOUR, changed=True, since=HOUR) is Reason.HOURLY
    assert due(NOW, NOW - HOUR, changed=False, since=HOUR) is None
    assert due(NOW, NOW, changed=True, since=HOUR / 2) is None


def test_the_hour_is_counted_by_a_clock_that_nobody_sets() -> None:
    assert due(NOW, NOW + 9 * HOUR, changed=True, since=HOUR) is Reason.HOURLY


def test_one_is_due_when_a_day_and_when_the_event_has_ended() -> None:
    day, last = Closing(NOW - HOUR, is_last=False), Closing(NOW - HOUR, is_last=True)
    before = NOW - 2 * HOUR

    assert due(NOW, before, changed=False, since=HOUR, closings=[day]) is Reason.DAY_END
    assert due(NOW, before, changed=False, since=HOUR, closings=[last]) is Reason.EVENT_END
    assert due(NOW, None, changed=False, since=HOUR, closings=[day]) is Reason.DAY_END
    assert due(NOW, NOW, changed=False, since=HOUR, closings=[day]) is None
    later = Closing(NOW + HOUR, is_last=False)
    assert due(NOW, before, changed=False, since=HOUR, closings=[later]) is None
