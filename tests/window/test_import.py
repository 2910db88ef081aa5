"""A list is imported on its own page: corrections stay, doubts are asked, nobody is twice."""

from collections.abc import Callable

from window_driver.desk import Desk

Opened = Callable[..., Desk]
HEAD = "Nom;Prénom;Courriel;Ville;Fonction;Accord photo\n"
FIRST = f"""{HEAD}Ruiz;Ana;ana.ruiz@example.org;Séville;Cheffe de service;oui
Benali;Sami;sami.benali@example.org;Tunis;Chargé de mission;non
"""
LATER = f"""{HEAD}Ruiz;Ana;ana.ruiz@example.org;Séville;Cheffe de service;oui
Benali;Sami;sami.benali@example.org;Sfax;Chargé de mission;non
"""
DOUBTS = f"""{HEAD}Khoury;Maya;maya.khoury@example.org;Beyrouth;;Oui, sauf publication
Moreau;Zoé;zoe.moreau@example.org;Lyon;;☐ Oui ☐ Non
"""
LOOKALIKE = f"""{HEAD}Khoury;Maya;m.khoury@example.org;Beyrouth;Architecte;
"""


def read(desk: Desk, text: str, name: str) -> None:
    """Choose a list with the keyboard, and wait until it is to be checked."""
    desk.key("ctrl+i")
    choose(desk, text, name)
    desk.wait_seen(desk.words("What we guessed", "GuessCard"))


def choose(desk: Desk, text: str, name: str) -> None:
    """Choose a file with the keyboard on the button for it."""
    (desk.home / name).write_text(text, encoding="utf-8")
    desk.wait_focus(desk.words("Choose a file…", "WizardPage"))
    desk.key("Return")
    desk.wait(lambda: len(desk.windows()) == 2, "the dialog is open")
    desk.wait(lambda: (one := desk.focus()) and one.window.role == "dialog", "it has the keyboard")
    desk.type(name).key("Return")
    desk.wait(lambda: len(desk.windows()) == 1, "the dialog is closed")


def write(desk: Desk) -> None:
    """Write what is decided, and go back to the list."""
    desk.key("ctrl+Return")
    desk.wait_seen(
        desk.words("The list has been imported. Ctrl+Z undoes the whole import.", "WizardPage")
    )
    desk.key("Return")
    desk.find(desk.words("Import a list", "ListHead"), role="push button")


def of_person(desk: Desk, email: str, column: str) -> str:
    """Return a column of the participation of whoever has an e-mail address."""
    found = desk.rows(
        f"select participant.{column} from participant join person on person.id ="
        " participant.person where person.email = ? and participant.deleted is null",
        email,
    )
    return str(found[0][0]) if found else ""


def name_of(desk: Desk, email: str) -> str:
    """Return the given name of whoever has an e-mail address."""
    found = desk.rows("select given_name from person where email = ? and deleted is null", email)
    return str(found[0][0]) if found else ""


def test_a_later_list_changes_nothing_that_was_corrected(shared: Opened, language: str) -> None:
    desk = shared(language).go("participants")
    read(desk, FIRST, "inscrits.csv")
    write(desk)
    desk.wait(lambda: name_of(desk, "ana.ruiz@example.org") == "Ana", "Ana is on the list")
    desk.key("ctrl+f").type("ruiz")
    desk.press("Ruiz", role="cell")
    desk.press(desk.words("Given name", "Field"), role="text")
    desk.key("ctrl+a").type("Anna").key("Tab")
    desk.wait(lambda: name_of(desk, "ana.ruiz@example.org") == "Anna", "the correction is kept")

    read(desk, LATER, "inscrits-jeudi.csv")
    corrected = desk.words("corrected here on {day}", "_ChangesCard").partition("{")[0]
    desk.find(corrected, role="list item")
    city = of_person(desk, "sami.benali@example.org", "city")
    write(desk)

    desk.wait(
        lambda: of_person(desk, "sami.benali@example.org", "city") != city,
        "what the list alone changed is taken",
    )
    assert name_of(desk, "ana.ruiz@example.org") == "Anna"
    desk.key("ctrl+z")
    desk.wait(
        lambda: of_person(desk, "sami.benali@example.org", "city") == city,
        "the whole import is taken back",
    )
    desk.key("ctrl+f", "ctrl+a", "Delete")


def test_a_doubtful_consent_is_asked_and_a_lookalike_completed(shared: Opened) -> None:
    desk = shared("fr").go("participants")
    read(desk, DOUBTS, "accords.csv")
    desk.wait_seen("Oui, sauf publication")
    desk.key("2")
    desk.wait_seen("☐ Oui ☐ Non")
    write(desk)
    desk.wait(
        lambda: of_person(desk, "maya.khoury@example.org", "photo_consent") == "refused",
        "the answer is on the disk",
    )
    assert of_person(desk, "zoe.moreau@example.org", "photo_consent") == "not_asked"

    read(desk, LOOKALIKE, "suite.csv")
    desk.wait_seen(desk.words("The same person?", "PersonCard"))
    desk.key("c")
    desk.wait_gone(desk.words("Add %n", "WizardPage").replace("%n", "1"))
    write(desk)

    desk.wait(
        lambda: of_person(desk, "maya.khoury@example.org", "function") == "Architecte",
        "what was empty is filled",
    )
    assert desk.holds("person", "other_emails", "m.khoury@example.org")
    assert of_person(desk, "m.khoury@example.org", "id") == ""


def test_after_a_file_that_is_refused_enter_chooses_another(opened: Opened) -> None:
    desk = opened("fr").go("participants")
    desk.key("ctrl+i")
    choose(desk, HEAD, "empty.csv")
    desk.wait_seen("empty.csv")
    choose(desk, FIRST, "list.csv")
    desk.wait_seen(desk.words("What we guessed", "GuessCard"))
