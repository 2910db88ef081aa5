"""A library that is empty, damaged or replaced: seen, and brought back with the mouse and keys."""

import sqlite3
from collections.abc import Callable
from pathlib import Path

import pytest
from window_driver.desk import Desk

from mc2cm_desk.services.library import Library
from mc2cm_desk.services.safety import backup

Opened = Callable[..., Desk]
PARTICIPANTS = "SELECT count(*) FROM participant WHERE deleted IS NULL"


@pytest.fixture
def emptied(shown_event: Path, tmp_path: Path) -> Path:
    """A library of 0 bytes beside its backups, as a synchronising program leaves it."""
    folder = tmp_path / "emptied"
    with Library.open(shown_event, read_only=True) as library:
        made = backup.make(library, target=tmp_path)
    (folder / "backups").mkdir(parents=True)
    made.path.rename(folder / "backups" / made.path.name)
    (folder / "library.sqlite").write_bytes(b"")
    return folder


def test_an_empty_library_is_told_and_restored_from_the_page(opened: Opened, emptied: Path) -> None:
    desk = opened("fr", library=emptied, event=False)
    words = desk.words
    desk.find(words("The library is empty"))
    assert (desk.folder / "library.sqlite").stat().st_size == 0

    desk.press(words("Restore a backup…", "OpeningPage"), "push button")
    desk.find(words("This is what you would find. Nothing has changed yet."))
    assert (desk.folder / "library.sqlite").stat().st_size == 0
    desk.find(words("Close", "PreviewPanel"), "push button")
    desk.press(words("Return to {day}").partition("{")[0].strip(), "push button")

    desk.wait_seen(
        words(
            "The backup has been restored. What was there before is kept as a separate backup: "
            "you will find it in the settings."
        )
    )
    assert desk.rows(PARTICIPANTS)[0][0] > 40
    desk.open_event()
    assert len(list((desk.folder / "attachments").rglob("*"))) > 2


def test_damage_is_told_as_damage_and_the_keyboard_is_on_the_way_out(opened: Opened) -> None:
    desk = opened("fr", event=False)
    desk.close()
    database = desk.folder / "library.sqlite"
    database.write_bytes(b"SQLite format 3\x00" + b"\x07" * 20_000)

    desk.restart()

    desk.find(desk.words("The library is damaged"))
    desk.wait_focus(desk.words("Restore a backup…", "OpeningPage"))
    desk.key("Return")
    desk.find(desk.words("This is what you would find. Nothing has changed yet."))


def test_a_file_put_under_the_open_window_is_noticed_and_what_was_there_rescued(
    opened: Opened,
) -> None:
    desk = opened("fr")
    desk.go("recommendations")
    older = desk.folder.parent / "older.sqlite"
    connection = sqlite3.connect(desk.folder / "library.sqlite")
    connection.execute("VACUUM INTO ?", (str(older),))
    connection.close()
    desk.click(desk.find(desk.words("New recommendation"), "text"))
    desk.type("Publier un lexique commun").key("Return")
    desk.wait(lambda: len(desk.rows(LEXICON)) == 1, "the line is saved")
    older.replace(desk.folder / "library.sqlite")
    desk.type("Former les elus").key("Return")

    desk.press(desk.words("Open the library again"), "push button")

    desk.wait_gone(desk.words("Open the library again"))
    rescued = backup.every(desk.folder)
    assert "replaced" in {one.reason.value for one in rescued}


LEXICON = "SELECT id FROM recommendation WHERE text LIKE '%lexique commun%'"
