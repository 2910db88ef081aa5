"""An event is corrected by commands, through the service of the window."""

import json
from pathlib import Path
from typing import Any

import pytest

from mc2cm_desk.cli.main import main
from mc2cm_desk.domain.event.event import Event
from mc2cm_desk.services import history
from mc2cm_desk.services.event import agenda
from mc2cm_desk.services.library import FixedClock, Library

WHO = "seville-2020"


class Commands:
    """Runs ``events edit`` with ``--json`` on one library."""

    def __init__(self, folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
        self._folder, self._capsys = folder, capsys

    def edit(self, *words: str) -> tuple[int, Any]:
        """Return the exit code and what was said."""
        with pytest.raises(SystemExit) as ended:
            main(["--data", str(self._folder), "--json", "events", "edit", WHO, *words])
        said = self._capsys.readouterr().out
        return int(ended.value.code or 0), json.loads(said) if said.strip() else None


@pytest.fixture
def commands(library: Library, seville: Event, capsys: pytest.CaptureFixture[str]) -> Commands:
    library.close()
    return Commands(library.folder, capsys)


def test_facts_are_corrected_in_one_step_that_can_be_undone(
    commands: Commands, library: Library, clock: FixedClock
) -> None:
    code, said = commands.edit(
        *("--title-ar", "السكن والاستقبال", "--mode", "hybrid", "--host", "Tunis"),
        *("--link", "salle.example/tunis", "--languages", "fr,ar", "--series", "Pairs"),
        *("--number", "14", "--wifi", "VILLES", "--wifi-key", "olivier", "--kind", "study-visit"),
        *("--from", "2027-06-14", "--to", "2027-06-15", "--venue", "Maison", "--donor", "EU"),
    )

    assert code == 0
    assert said["title"]["ar"] == "السكن والاستقبال"
    assert (said["mode"], said["host"], said["time_zone"]) == ("hybrid", "Tunis", "Africa/Tunis")
    assert (said["first_day"], said["last_day"]) == ("2027-06-14", "2027-06-15")
    assert (said["kind"], said["series_number"], said["donors"]) == ("study_visit", 14, ["EU"])
    with Library.open(library.folder, clock=clock) as opened:
        history.undo(opened)
        assert opened.find(Event)[0].title.exact("ar") == ""
        assert opened.find(Event)[0].first_day.year == 2020


@pytest.mark.parametrize(
    ("words", "code"),
    [
        (("--from", "14 juin"), "date-unreadable"),
        (("--mode", "somewhere"), "value-unknown"),
        (("--theme", "gardening"), "value-unknown"),
        (("--languages", "fr,xx"), "value-unknown"),
        (("--time-zone", "Europe/Nowhere"), "time-zone-unknown"),
        (("--to", "2020-06-15"), "event-day-with-content"),
        (("--from", "2020-06-20", "--to", "2020-06-18"), "event-ends-before-it-starts"),
    ],
)
def test_a_wrong_value_is_refused_in_words(
    commands: Commands, words: tuple[str, ...], code: str
) -> None:
    done, said = commands.edit(*words)

    assert (done, said["refused"]) == (1, code)


def test_the_content_of_a_dropped_day_goes_where_the_command_says(
    commands: Commands, library: Library, clock: FixedClock
) -> None:
    code, _ = commands.edit("--to", "2020-06-15", "--move-day", "2020-06-16=2020-06-15")

    assert code == 0
    with Library.open(library.folder, clock=clock, read_only=True) as opened:
        event = opened.find(Event)[0]
        assert len(event.dates) == 1
        assert len(agenda.sessions(opened, event.id)) == 4


def test_an_event_is_corrected_before_it_is_archived_and_after_it_is_not_any_more(
    commands: Commands,
) -> None:
    _, said = commands.edit("--venue", "Alcázar", "--status", "archived")
    assert (said["venue"], said["status"]) == ("Alcázar", "archived")
    assert commands.edit("--venue", "Triana")[1]["refused"] == "event-archived"

    _, said = commands.edit("--venue", "Triana", "--status", "writing")
    assert (said["venue"], said["status"]) == ("Triana", "writing")
    assert commands.edit("--status", "published")[1]["status"] == "published"
