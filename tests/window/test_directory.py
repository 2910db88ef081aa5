"""Cities and organisations: three names become one, a kind and a new city are corrected."""

import shutil
from collections.abc import Callable
from pathlib import Path

import pytest
from window_driver.desk import Desk

from mc2cm_desk.domain.event.event import Event
from mc2cm_desk.services.library import Library
from mc2cm_desk.services.people import participants
from mc2cm_desk.wording import formats

Opened = Callable[..., Desk]


@pytest.fixture(scope="module")
def three_names(shown_event: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The demonstration, with one town hall under three names and a city that no list has."""
    folder = tmp_path_factory.mktemp("three") / "library"
    shutil.copytree(shown_event, folder)
    with Library.open(folder) as library:
        [event] = library.find(Event)
        for family, name, city in (
            ("Essai A", "Mairie de Lyon", "Lyon"),
            ("Essai B", "Lyon (69)", ""),
            ("Essai C", "Association des essais", "Qasr Essai"),
        ):
            participants.add(
                library,
                event.id,
                family_name=family,
                given_name="Anne",
                organisation=name,
                city=city,
            )
    return folder


def names(desk: Desk) -> set[str]:
    return {one for (one,) in desk.rows("select name from organisation where deleted is null")}


def directory(desk: Desk) -> Desk:
    desk.go("participants")
    desk.press(desk.words("Cities and organisations", "ListHead"), role="push button")
    desk.wait_seen(desk.words("Likely the same", "DirectoryHead"))
    return desk


def test_three_names_of_a_town_hall_become_one_and_come_back(
    opened: Opened, three_names: Path, language: str
) -> None:
    desk = directory(opened(language, library=three_names))
    others = {"Mairie de Lyon", "Lyon (69)"}

    desk.press(desk.words("Likely the same", "DirectoryHead"), role="check box")
    desk.press("Ville de Lyon", role="cell")
    desk.find(desk.words("Is it the same organisation?", "MergePanel"))
    desk.key("ctrl+m")
    desk.wait(
        lambda: (one := desk.focus()) and one.role == "radio button", "the one that stays is asked"
    )
    desk.key("Return")

    desk.wait(lambda: not others & names(desk), "the other names are gone")
    assert desk.holds("organisation", "other_names", "Lyon (69)")
    desk.key("ctrl+z")
    desk.wait(lambda: others < names(desk), "all three are back with one key")


def test_a_kind_and_a_new_city_are_corrected(opened: Opened, three_names: Path) -> None:
    desk = directory(opened("fr", library=three_names))

    desk.press(desk.words("Organisations", "DirectoryHead"), role="check box")
    desk.press("Association des essais", role="cell")
    kind = desk.find(desk.words("Other", "OrganisationKind"), role="combo box")
    desk.click(kind)
    desk.wait_popup()
    desk.type("Organisation de la").key("Return")
    desk.wait(
        lambda: desk.rows(
            "select 1 from organisation where name = 'Association des essais'"
            " and kind = 'civil_society'"
        ),
        "the kind is on the disk",
    )

    desk.press(desk.words("Without country", "DirectoryHead"), role="check box")
    desk.press("Qasr Essai", role="cell")
    arabic = formats.language("ar", "fr")
    desk.press(desk.words("Name ({language})", "CityCard").format(language=arabic), role="text")
    desk.type("قصر").key("Return")
    desk.wait(lambda: desk.holds("city", "name", "قصر"), "the Arabic name is on the disk")
    desk.press(desk.words("Country", "CityCard"), role="text")
    desk.key("ctrl+a").type("Tunisie").key("Return")
    desk.wait(
        lambda: desk.rows("select 1 from city where country = 'TN' and name like '%Qasr%'"),
        "the country is on the disk",
    )
