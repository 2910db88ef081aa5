"""Who can help, listed, added, edited and removed by commands."""

import json
from pathlib import Path
from typing import Any

import pytest

from mc2cm_desk.cli.main import main


class Desk:
    """Runs commands on one library with an event and a recommendation."""

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
    made.json(
        "events", "new", "Rééquilibrer le récit", "--from", "2020-06-15", "--to", "2020-06-18",
        "--host", "Séville",
    )  # fmt: skip
    made.json("recommendations", "add", "seville-2020", "Une charte >local")
    return made


def test_a_resource_is_added_listed_edited_and_removed(desk: Desk) -> None:
    (card,) = desk.json("recommendations", "seville-2020")
    (made,) = desk.json(
        "resources", "add", "seville-2020", "Appel à projets", "--provider", "Commission",
        "--link", "https://europa.example", "--kind", "funding", "--deadline", "15/12/2020",
        "--theme", "housing", "--recommendation", card["label"].lower(),
    )  # fmt: skip
    assert made == {
        "id": made["id"],
        "title": "Appel à projets",
        "provider": "Commission",
        "link": "https://europa.example",
        "kind": "funding",
        "deadline": "2020-12-15",
        "themes": ["housing"],
        "recommendations": [card["label"]],
    }
    assert desk.json("resources", "seville-2020") == [made]

    (edited,) = desk.json(
        "resources", "edit", made["id"], "--title", "Fonds", "--deadline", "", "--kind", "tool"
    )
    assert edited == made | {"title": "Fonds", "deadline": None, "kind": "tool"}

    assert desk.json("resources", "remove", made["id"]) == {"removed": made["id"]}
    assert desk.json("resources", "seville-2020") == []


def test_the_table_says_codes_in_the_language_of_the_command(desk: Desk) -> None:
    desk.run("resources", "add", "seville-2020", "Guide", "--kind", "training")
    code, said, _ = desk.run("resources", "seville-2020")

    assert (code, "Guide" in said, "Formation" in said, "training" in said) == (
        0, True, True, False,
    )  # fmt: skip


@pytest.mark.parametrize(
    ("words", "code"),
    [
        (("add", "seville-2020", "Guide", "--kind", "money"), "value-unknown"),
        (("add", "seville-2020", "Guide", "--theme", "rien"), "value-unknown"),
        (("add", "seville-2020", "Guide", "--recommendation", "R-99"), "gone"),
        (("add", "seville-2020", " "), "resource-without-title"),
        (("edit", "nothing", "--title", "Guide"), "gone"),
        (("remove", "nothing"), "gone"),
    ],
)
def test_what_cannot_be_taken_is_refused_and_nothing_is_written(
    desk: Desk, words: tuple[str, ...], code: str
) -> None:
    ended, said, _ = desk.run("resources", *words, "--json")

    assert (ended, json.loads(said)["refused"]) == (1, code)
    assert desk.json("resources", "seville-2020") == []


@pytest.mark.parametrize(
    "words",
    [
        ("add", "seville-2020"),
        ("seville-2020", "--title", "x"),
        ("remove", "an-id", "--kind", "tool"),
        ("add", "seville-2020", "Guide", "--title", "x"),
    ],
)
def test_what_a_verb_does_not_take_is_wrong_usage(desk: Desk, words: tuple[str, ...]) -> None:
    assert desk.run("resources", *words)[0] == 2
