"""The list of participants: imported, corrected, taken back."""

from collections.abc import Callable

from window_driver.desk import Desk

Opened = Callable[..., Desk]
LIST = """Nom;Prénom;Courriel;Ville;Pays
Ruiz;Ana;ana.ruiz@example.org;Séville;Espagne
Benali;Sami;sami.benali@example.org;Tunis;Tunisie
"""


def people(desk: Desk) -> int:
    """Return how many participants there are."""
    return desk.rows("select count(*) from participant where deleted is null")[0][0]


def test_a_list_is_imported_and_taken_back(shared: Opened) -> None:
    desk = shared("fr").go("participants")
    (desk.home / "inscrits.csv").write_text(LIST, encoding="utf-8")
    before = people(desk)

    desk.press(desk.words("Import a list", "ListHead"))
    desk.press(desk.words("Choose a file…"))
    desk.wait(lambda: len(desk.windows()) == 2, "the dialog is open")
    desk.wait(lambda: (one := desk.focus()) and one.window.role == "dialog", "it has the keyboard")
    desk.type("inscrits.csv").key("Return")
    desk.wait(lambda: len(desk.windows()) == 1, "the dialog is closed")
    desk.wait(
        lambda: (one := desk.focus()) and one.role == "push button" and "2" in one.words,
        "the button that imports two has the keyboard",
    )
    desk.key("Return")

    desk.wait(lambda: people(desk) == before + 2, "two more people")
    desk.wait_seen("2")
    desk.key("Escape", "ctrl+z")
    desk.wait(lambda: people(desk) == before, "the import is taken back")


def test_a_corrected_name_is_on_the_disk_and_goes_back(shared: Opened, language: str) -> None:
    desk = shared(language).go("participants")
    desk.press("Participant 06", role="cell")
    desk.press(desk.words("Family name", "Field"), role="text")

    desk.key("ctrl+a").type("Participant corrigé").key("Tab")

    def stored() -> bool:
        return bool(desk.rows("select 1 from person where family_name = 'Participant corrigé'"))

    desk.wait(stored, "the name is on the disk")
    desk.key("Escape", "Escape", "ctrl+z")
    desk.wait(lambda: not stored(), "the name is as it was")
