"""Cities, organisations and people of the library, corrected and merged by commands."""

import json
from pathlib import Path
from typing import Any

import pytest

from mc2cm_desk.cli.main import main

LIST = "Nom,Prénom,Organisation,Ville,Accord photo\n"
ROWS = (
    "Ben Ali,Mohamed,Ville de Lyon,Lyon,oui\n"
    "Benali,Mohamed,Mairie de Lyon,Lyon,non\n"
    "Petit,Anne,Lyon (69),,oui\n"
)


class Desk:
    """Runs commands on one library with a list of three people."""

    def __init__(self, folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
        self.folder, self._capsys = folder, capsys

    def run(self, *words: str) -> tuple[int, str, str]:
        with pytest.raises(SystemExit) as ended:
            main(["--data", str(self.folder), "--lang", "fr", *words])
        said = self._capsys.readouterr()
        code = ended.value.code
        return (code if isinstance(code, int) else 0), said.out, said.err

    def json(self, *words: str) -> Any:
        code, out, err = self.run(*words, "--json")
        assert code == 0, err
        return json.loads(out)


@pytest.fixture
def desk(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> Desk:
    made = Desk(tmp_path / "library", capsys)
    file = tmp_path / "list.csv"
    file.write_text(LIST + ROWS, encoding="utf-8")
    made.json(
        "events", "new", "Récit", "--from", "2020-06-15", "--to", "2020-06-16", "--host", "Lyon"
    )
    assert made.json("participants", "import", "lyon-2020", str(file))["added"] == 3
    return made


def test_three_organisations_become_one_by_a_command_that_says_first_what_follows(
    desk: Desk,
) -> None:
    [group] = desk.json("organisations", "same")
    assert {one["name"] for one in group} == {"Ville de Lyon", "Mairie de Lyon", "Lyon (69)"}
    names = ("Mairie de Lyon", "Lyon (69)", "--into", "Ville de Lyon")
    seen = desk.json("organisations", "merge", *names, "--dry-run")
    assert seen["follows"]["people"] == 3
    assert not seen["written"]
    assert len(desk.json("organisations")) == 3
    done = desk.json("organisations", "merge", *names)
    assert done["written"]
    [left] = desk.json("organisations")
    assert (left["name"], left["people"]) == ("Ville de Lyon", 3)
    assert left["other_names"] == ["Mairie de Lyon", "Lyon (69)"]


def test_a_city_is_corrected_in_three_languages_and_found_by_each(desk: Desk) -> None:
    assert desk.json("cities", "add", "Zarziss", "--country", "TN")["id"]
    changed = desk.json(
        "cities", "edit", "zarziss", "--fr", "Zarzis", "--ar", "جرجيس", "--country", "Tunisie",
        "--time-zone", "Africa/Tunis", "--population", "75000", "--year", "2014",
    )  # fmt: skip
    assert "population_year" in changed["changed"]
    found = next(one for one in desk.json("cities") if one["name"] == "Zarzis")
    assert (found["country"], found["names"]["ar"]) == ("TN", "جرجيس")
    assert desk.json("cities", "remove", "جرجيس")["removed"] == found["id"]


def test_nothing_is_guessed(desk: Desk) -> None:
    for words in (
        ("organisations", "edit", "Mairie", "--kind", "local_authority"),
        ("organisations", "merge", "Mairie", "--into", "Ville de Lyon"),
        ("cities", "remove", "Lyon"),
        ("cities", "edit", "Lyon", "--time-zone", "Europe/Lyon"),
    ):
        code, out, err = desk.run(*words)
        assert (code, out) == (1, ""), words
        assert err
    for words in (
        ("organisations", "edit", "Ville de Lyon", "--kind", "town"),
        ("organisations", "edit", "Ville de Lyon"),
        ("cities", "add", "Nulle part", "--country", "Nulle part"),
        ("participants", "merge", "a", "b"),
    ):
        assert desk.run(*words)[0] == 2, words


def test_an_organisation_gets_its_kind_and_its_official_names(desk: Desk) -> None:
    desk.json(
        "organisations", "edit", "Lyon (69)", "--name", "Lyon Métropole", "--en", "Greater Lyon",
        "--kind", "regional_authority", "--city", "Lyon",
    )  # fmt: skip
    found = next(one for one in desk.json("organisations") if one["name"] == "Lyon Métropole")
    assert (found["kind"], found["city"]) == ("regional_authority", "Lyon")
    assert found["names"]["en"] == "Greater Lyon"
    assert found["other_names"] == ["Lyon (69)"]


def test_two_entries_of_one_person_become_one_and_a_refusal_wins(desk: Desk) -> None:
    people = {one["family_name"]: one["id"] for one in desk.json("participants", "lyon-2020")}
    seen = desk.json(
        "participants", "merge", people["Benali"], people["Ben Ali"], "--into", people["Ben Ali"],
        "--dry-run",
    )  # fmt: skip
    [meeting] = seen["same_event"]
    consent = next(one for one in meeting["differences"] if one["field"] == "photo_consent")
    assert [one["value"] for one in consent["values"]] == ["given", "refused"]
    assert consent["kept"] == consent["values"][1]["record"]
    done = desk.json(
        "participants", "merge", "Mohamed Benali", "Mohamed Ben Ali", "--into", "Ben Ali Mohamed",
        "--keep", "photo_consent=Mohamed Ben Ali",
    )  # fmt: skip
    assert done["other_names"] == ["Mohamed Benali"]
    assert len(desk.json("participants", "lyon-2020")) == 2
