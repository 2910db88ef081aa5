"""Backups and personal data in the settings, worked by keys and mouse."""

from collections.abc import Callable

from window_driver.desk import Desk

Opened = Callable[..., Desk]
NAME = "Participant 17"


def safety_page(desk: Desk) -> Desk:
    """Open the page from the settings."""
    desk.go("preferences")
    desk.press(desk.words("Backups and personal data"))
    desk.wait_seen(desk.words("Last backup"))
    return desk


def test_a_person_is_erased_by_name_and_nowhere_any_more(opened: Opened) -> None:
    desk = safety_page(opened("fr"))
    desk.press(desk.words("Name of the person"), role="text").type(NAME)
    desk.wait(lambda: desk.every(NAME, role="list item"), "the person is found")
    desk.key("Return")
    desk.press(desk.words("Erase…"))
    desk.type(NAME).key("Return")

    desk.wait(lambda: not desk.rows("select 1 from person where family_name = ?", NAME), "erased")
    desk.wait_seen(
        desk.words("The person’s data have been erased and the certificate has been issued.")
    )
    files = [one for one in desk.folder.rglob("*") if one.is_file()]
    assert [one.name for one in files if NAME.encode() in one.read_bytes()] == []
    desk.go("participants")
    desk.settle()


def test_a_backup_is_looked_into_and_restored(opened: Opened) -> None:
    desk = opened("fr")
    backups = desk.folder / "backups"
    desk.wait(lambda: list(backups.glob("*.zip")), "a backup was made at opening")
    desk.go("recommendations").type("Une phrase de trop").key("Return")
    desk.wait(lambda: desk.holds("recommendation", "text", "Une phrase de trop"), "it is written")
    safety_page(desk)
    desk.press(desk.words("when the library was opened"), role="cell")
    desk.wait_seen(desk.words("Would no longer be there"))
    assert desk.sees("Une phrase de trop")

    desk.press("Revenir au")

    desk.wait(
        lambda: not desk.holds("recommendation", "text", "Une phrase de trop"), "it is restored"
    )
    assert [one for one in backups.iterdir() if "before" in one.name]
