"""A file that would end the window is refused in words, and the work goes on."""

from collections.abc import Callable

from hostile_files import PICTURES, TABLES
from window_driver.desk import Desk

Opened = Callable[..., Desk]
LIST = "Nom;Prénom;Courriel;Ville\nRuiz;Ana;ana.ruiz@example.org;Séville\n"


def test_a_bomb_among_the_lists_is_refused_and_the_next_list_is_read(opened: Opened) -> None:
    desk = opened("fr").go("participants")
    table = desk.find(desk.words("Participants", "Places"), role="table")
    for name in ("lower-case-corner.xlsx", "one-text-in-many-cells.xlsx"):
        TABLES[name](desk.home / name)
        desk.drop_file(desk.home / name, table)
        desk.wait_seen(name)
    (desk.home / "liste.csv").write_text(LIST, encoding="utf-8")
    desk.drop_file(desk.home / "liste.csv", table)

    desk.wait_seen(desk.words("Every row of the list is a person."))
    assert desk.running
    assert desk.faults() == []


def test_a_device_dropped_as_a_picture_keeps_nobody_waiting(opened: Opened) -> None:
    desk = opened("fr").go("field_visit")
    for name in ("device.png", "huge.png"):
        PICTURES[name](desk.home / name)
        place = desk.find(desk.words("Drop a picture here, or Ctrl V"), role="push button")
        desk.drop_file(desk.home / name, place)
        desk.wait_seen(name)
    assert desk.running
    assert desk.faults() == []
