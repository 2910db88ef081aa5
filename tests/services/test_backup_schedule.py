"""Backups that nobody asks for: at opening, every hour, after a day, at closing."""

import shutil
import sqlite3
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime, time, timedelta
from pathlib import Path

import pytest

from mc2cm_desk.domain.event.agenda import Session, SessionState
from mc2cm_desk.domain.event.event import Event
from mc2cm_desk.domain.library.backups import Reason
from mc2cm_desk.domain.localised import Localised
from mc2cm_desk.domain.refusal import Refused
from mc2cm_desk.domain.steps.recommendation import Recommendation
from mc2cm_desk.services import records
from mc2cm_desk.services.event import agenda
from mc2cm_desk.services.library import FixedClock, Library
from mc2cm_desk.services.safety import backup
from mc2cm_desk.services.safety.backup.schedule import Schedule, before
from mc2cm_desk.services.steps import recommendations


class Hands:
    """A clock that runs only when it is told to."""

    def __init__(self) -> None:
        self.seconds = 0.0

    def __call__(self) -> float:
        return self.seconds


@pytest.fixture
def hands() -> Hands:
    return Hands()


@pytest.fixture
def schedule(library: Library, seville: Event, hands: Hands) -> Schedule:
    return Schedule(library, monotonic=hands)


def said(library: Library, event: Event, words: str = "Ouvrir") -> Recommendation:
    return recommendations.add(library, event.id, text=Localised(fr=words))


def reasons(library: Library) -> list[Reason]:
    return [one.reason for one in backup.every(library.folder)]


def test_what_was_written_before_is_backed_up_at_opening_and_once(
    library: Library, schedule: Schedule, hands: Hands
) -> None:
    assert schedule.open() is not None
    assert schedule.open() is None
    assert Schedule(library, monotonic=hands).open() is None

    assert reasons(library) == [Reason.OPENED]


def test_every_hour_in_which_something_was_written_leaves_one(
    library: Library, seville: Event, schedule: Schedule, hands: Hands
) -> None:
    schedule.open()
    said(library, seville)
    hands.seconds = 3599
    assert schedule.run() is None
    hands.seconds = 3600
    assert schedule.run() is not None
    hands.seconds = 7300
    assert schedule.run() is None

    assert reasons(library) == [Reason.HOURLY, Reason.OPENED]


def test_a_draft_counts_as_something_written(
    library: Library, schedule: Schedule, hands: Hands
) -> None:
    from mc2cm_desk.domain.library.draft import DraftKey

    schedule.open()
    library.drafts.save(DraftKey("e", "recommendations", field="line"), "Créer un lex")
    library.drafts.flush()

    assert schedule.has_changed
    schedule.close()
    library.drafts.begin_run()
    library.drafts.flush()
    assert not schedule.has_changed


@pytest.mark.parametrize(
    ("at", "reason"),
    [
        (datetime(2020, 6, 15, 9, 0, tzinfo=UTC), None),
        (datetime(2020, 6, 15, 9, 31, tzinfo=UTC), Reason.DAY_END),
        (datetime(2020, 6, 16, 10, 1, tzinfo=UTC), Reason.EVENT_END),
        (datetime(2020, 6, 17, 10, 1, tzinfo=UTC), None),
    ],
)
def test_the_end_of_a_day_and_of_the_event_leave_one_each(
    at: datetime,
    reason: Reason | None,
    library: Library,
    clock: FixedClock,
    schedule: Schedule,
) -> None:
    schedule.open()
    clock.at = at

    made = schedule.run()
    again = schedule.run()

    assert (made.reason if made else None) == reason
    assert again is None


@pytest.mark.parametrize(
    ("at", "reason"),
    [
        (datetime(2020, 6, 15, 22, 30, tzinfo=UTC), Reason.DAY_END),
        (datetime(2020, 6, 16, 22, 30, tzinfo=UTC), Reason.EVENT_END),
    ],
)
def test_the_end_of_an_evening_is_backed_up_after_midnight_as_well(
    library: Library,
    seville: Event,
    clock: FixedClock,
    schedule: Schedule,
    at: datetime,
    reason: Reason,
) -> None:
    schedule.open()
    for day in seville.dates:
        agenda.add_session(
            library, seville.id, on=day, start=time(22, 0), title=Localised(fr="Soirée")
        )
    # The laptop was closed until half past midnight in Seville.
    clock.at = at
    made = schedule.run()

    assert made is not None
    assert made.reason is reason


def test_a_session_that_was_called_off_does_not_put_off_the_end_of_its_day(
    library: Library, seville: Event, clock: FixedClock, schedule: Schedule
) -> None:
    schedule.open()
    dinner = agenda.add_session(
        library, seville.id, on=seville.first_day, start=time(20, 0), title=Localised(fr="Dîner")
    )
    clock.at = datetime(2020, 6, 15, 9, 31, tzinfo=UTC)
    assert schedule.run() is None

    records.edit(library, Session, dinner.id, state=SessionState.CANCELLED)
    made = schedule.run()
    assert made is not None
    assert made.reason is Reason.DAY_END


def test_a_day_that_was_backed_up_is_not_again_after_a_restart(
    library: Library, clock: FixedClock, schedule: Schedule, hands: Hands
) -> None:
    clock.at = datetime(2020, 6, 15, 9, 31, tzinfo=UTC)
    schedule.run()
    clock.at += timedelta(minutes=5)

    assert Schedule(library, monotonic=hands).run() is None


def test_closing_leaves_one_if_something_was_written(
    library: Library, seville: Event, schedule: Schedule
) -> None:
    schedule.open()
    assert schedule.close() is None
    said(library, seville)
    assert schedule.close() is not None

    assert reasons(library) == [Reason.CLOSED, Reason.OPENED]


def test_the_newest_goes_to_the_second_place_when_it_is_there(
    library: Library, schedule: Schedule, tmp_path: Path
) -> None:
    stick = tmp_path / "stick"
    stick.mkdir()
    backup.set_second_place(library, stick)
    stick.rmdir()
    schedule.open()
    schedule.run()
    stick.mkdir()
    schedule.run()

    assert [one.reason for one in backup.every(stick)] == [Reason.OPENED]


def test_damage_is_noticed_at_opening_though_nothing_was_written(
    library: Library, seville: Event, schedule: Schedule, hands: Hands
) -> None:
    schedule.open()
    with library.read() as view:
        page = view.connection.exec_driver_sql(
            "SELECT rootpage FROM sqlite_master WHERE name = 'ix_person_email'"
        ).scalar_one()
    library.close()
    with library.database.open("r+b") as stream:
        stream.seek((page - 1) * 4096)
        stream.write(bytes(range(256)) * 16)

    with Library.open(library.folder) as again, pytest.raises(Refused, match="library-damaged"):
        Schedule(again, monotonic=hands).open()


def test_one_is_made_before_an_import_unless_the_newest_holds_everything(
    library: Library, seville: Event
) -> None:
    assert before(library, Reason.BEFORE_IMPORT) is not None
    assert before(library, Reason.BEFORE_IMPORT) is None
    said(library, seville)
    assert before(library, Reason.BEFORE_IMPORT) is not None


def test_what_is_open_is_rescued_when_another_file_takes_its_place(
    library: Library, seville: Event
) -> None:
    older = library.folder.parent / "older.sqlite"
    connection = sqlite3.connect(library.database)
    connection.execute("VACUUM INTO ?", (str(older),))
    connection.close()
    late = said(library, seville, "Écrit après la copie")
    assert library.rescue() is None
    older.replace(library.database)

    rescued = library.rescue()

    assert rescued is not None
    assert (rescued.reason, rescued.sound) == (Reason.REPLACED, True)
    elsewhere = library.folder.with_name("elsewhere")
    backup.restore(elsewhere, rescued.path)
    with Library.open(elsewhere) as again:
        assert again.require(Recommendation, late.id).text == late.text


def broken_zone(event: Event) -> Event:
    return replace(event, time_zone="Mars/Olympus")


@pytest.mark.parametrize("change", [broken_zone])
def test_an_event_without_a_known_time_zone_stops_nothing(
    change: Callable[[Event], Event], library: Library, seville: Event, schedule: Schedule
) -> None:
    with library.write("edit") as work:
        work.put(change(work.require(Event, seville.id)))
    schedule.open()

    assert schedule.run() is None


def test_a_backup_that_found_no_room_is_made_once_there_is_room(
    library: Library, schedule: Schedule, monkeypatch: pytest.MonkeyPatch
) -> None:
    with monkeypatch.context() as full:
        usage = shutil.disk_usage(library.folder)._replace(free=3 << 20)
        full.setattr(shutil, "disk_usage", lambda _folder: usage)
        with pytest.raises(Refused, match="too-little-room") as caught:
            schedule.open()
        assert caught.value.values["free"] == 3
        assert caught.value.values["needed"] < 64
    assert schedule.run() is not None
    assert schedule.run() is None

    assert reasons(library) == [Reason.OPENED]
