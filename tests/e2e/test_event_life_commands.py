"""`events` status, rehearse, duplicate, remove and restore, through the real entry."""

import json
from pathlib import Path
from typing import Any

import pytest

from mc2cm_desk.cli.main import main


class Desk:
    """Runs commands on one library."""

    def __init__(self, folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
        self.folder, self._capsys = folder, capsys

    def run(self, *words: str) -> tuple[int, str, str]:
        with pytest.raises(SystemExit) as ended:
            main(["--data", str(self.folder), "--lang", "fr", *words])
        said = self._capsys.readouterr()
        return (ended.value.code if isinstance(ended.value.code, int) else 0), said.out, said.err

    def json(self, *words: str) -> Any:
        code, out, err = self.run(*words, "--json")
        assert code == 0, err
        return json.loads(out)


@pytest.fixture
def desk(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> Desk:
    made = Desk(tmp_path / "library", capsys)
    words = ("Loger et accueillir", "--from", "2020-06-15", "--to", "2020-06-16", "--host", "Lyon")
    made.run("events", "new", *words)
    return made


def test_a_status_is_chosen_by_hand_or_follows_the_dates(desk: Desk) -> None:
    assert desk.json("events")[0]["status"] == "writing"
    chosen = desk.json("events", "status", "lyon-2020", "archived")
    assert (chosen["status"], chosen["by_hand"]) == ("archived", True)
    assert desk.json("events")[0]["status"] == "archived"
    assert desk.json("events", "status", "lyon-2020", "auto")["status"] == "writing"
    assert desk.run("events", "status", "lyon-2020", "finished")[0] == 2


def test_a_rehearsal_is_begun_and_ended(desk: Desk) -> None:
    assert desk.json("events", "rehearse", "lyon-2020")["rehearsal"] is True
    ended = desk.json("events", "rehearse", "lyon-2020", "--end")
    assert (ended["rehearsal"], ended["passages"]) == (False, 0)


def test_an_event_is_duplicated_with_what_is_named(desk: Desk) -> None:
    made = desk.json(
        "events", "duplicate", "lyon-2020", "--from", "2027-06-14", "--host", "Tunis",
        "--with", "agenda,people",
    )  # fmt: skip
    assert (made["short_name"], made["last_day"]) == ("tunis-2027", "2027-06-15")
    code, _, said = desk.run(
        "events", "duplicate", "lyon-2020", "--from", "2027-06-14", "--host", "Tunis",
        "--with", "menu",
    )  # fmt: skip
    assert (code, "menu" in said) == (1, True)


def test_an_event_is_removed_by_its_name_alone_and_restored(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("typer.prompt", lambda *_words, **_how: "lyon")
    assert desk.run("events", "remove", "lyon-2020")[0] == 1
    assert len(desk.json("events")) == 1
    monkeypatch.setattr("typer.prompt", lambda *_words, **_how: "Loger et accueillir")
    assert desk.run("events", "remove", "lyon-2020")[0] == 0
    assert desk.json("events") == []
    assert [one["short_name"] for one in desk.json("events", "removed")] == ["lyon-2020"]
    desk.json("events", "restore", "lyon-2020")
    assert len(desk.json("events")) == 1
    desk.json("events", "remove", "lyon-2020", "--yes")
    assert desk.json("events") == []
