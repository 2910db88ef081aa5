"""Personal data by commands: a copy, an erasure asked by name, retention."""

import json
from pathlib import Path
from typing import Any

import pytest

from mc2cm_desk.cli.main import main
from mc2cm_desk.domain.event.event import Event
from mc2cm_desk.domain.people.person import Person
from mc2cm_desk.services.library import FixedClock, Library
from mc2cm_desk.services.safety import backup


class Commands:
    """Runs commands with ``--json`` on one library."""

    def __init__(self, folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
        self._folder, self._capsys = folder, capsys

    def run(self, *words: str) -> tuple[int, Any]:
        """Return the exit code and what was said."""
        with pytest.raises(SystemExit) as ended:
            main(["--data", str(self._folder), "--json", *words])
        said = self._capsys.readouterr().out
        return int(ended.value.code or 0), json.loads(said) if said.strip() else None


@pytest.fixture
def commands(library: Library, seville: Event, capsys: pytest.CaptureFixture[str]) -> Commands:
    backup.make(library)
    library.close()
    return Commands(library.folder, capsys)


def people(folder: Path, clock: FixedClock) -> list[str]:
    with Library.open(folder, clock=clock, read_only=True) as library:
        return [one.family_name for one in library.find(Person)]


def test_an_erasure_is_shown_first_and_done_by_name(
    commands: Commands, library: Library, clock: FixedClock, tmp_path: Path
) -> None:
    who = ("seville-2020", "Participante 02")
    code, said = commands.run("erase-person", *who)
    assert (code, said["done"], said["erased"]["backups"]) == (0, False, 1)
    assert "Participante 02" in people(library.folder, clock)
    code, said = commands.run("erase-person", *who, "--yes-erase", "Participante")
    assert (code, said["refused"]) == (1, "confirmation-differs")
    certificate = tmp_path / "certificate.pdf"
    code, said = commands.run(
        "erase-person", *who, "--yes-erase", "participante 02", "-o", str(certificate)
    )
    assert (code, said["done"], said["erased"]["backups"]) == (0, True, 1)
    assert certificate.exists()
    assert "Participante 02" not in people(library.folder, clock)
    files = [one for one in library.folder.rglob("*") if one.is_file()]
    assert [one.name for one in files if b"Participante 02" in one.read_bytes()] == []
    code, said = commands.run("check")
    assert (code, said["sound"]) == (0, True)
    code, said = commands.run("erase-person", *who)
    assert (code, said["refused"]) == (1, "person-unknown")


def test_what_an_erasure_would_remove_is_told_in_the_future(
    commands: Commands, library: Library, capsys: pytest.CaptureFixture[str]
) -> None:
    words = ["erase-person", "seville-2020", "Participante 02"]
    with pytest.raises(SystemExit):
        main(["--data", str(library.folder), "--lang", "fr", *words])
    said = capsys.readouterr().out
    assert "Ce qui sera effacé" in said
    assert "Ce qui restera ailleurs" in said
    assert "1 sauvegarde au plus" in said
    assert "a été" not in said


def test_nothing_is_erased_whose_certificate_cannot_be_written(
    commands: Commands, library: Library, clock: FixedClock
) -> None:
    code, said = commands.run(
        "erase-person", "seville-2020", "Participante 02", "--yes-erase", "participante 02",
        "-o", str(library.folder / "proof.pdf"),
    )  # fmt: skip
    assert (code, said["refused"]) == (1, "output-in-library")
    assert "Participante 02" in people(library.folder, clock)


def test_months_that_cannot_be_kept_are_refused(commands: Commands) -> None:
    code, said = commands.run("retention", "--months", "-5")
    assert (code, said["refused"]) == (1, "retention-unknown")


def test_a_library_that_became_noise_is_to_be_restored_from_its_backups(
    commands: Commands, library: Library
) -> None:
    library.database.write_bytes(b"noise" * 4096)
    code, said = commands.run("events")
    assert (code, said["refused"]) == (1, "library-damaged")


def test_a_copy_is_a_zip(commands: Commands, tmp_path: Path) -> None:
    file = tmp_path / "copy.zip"
    code, said = commands.run("person-data", "seville-2020", "Participante 03", "-o", str(file))
    assert (code, said["events"]) == (0, 1)
    assert file.exists()
    code, said = commands.run(
        "person-data", "seville-2020", "Participante 03", "-o", str(tmp_path / "copy.docx")
    )
    assert (code, said["refused"]) == (1, "file-kind-unknown")


def test_who_is_due_is_listed_and_erased_in_one_act(
    commands: Commands, library: Library, clock: FixedClock
) -> None:
    code, said = commands.run("retention")
    assert (code, said["months"], len(said["due"]), said["erased"]) == (0, 24, 5, 0)
    code, said = commands.run("retention", "--months", "7")
    assert (code, said["refused"]) == (1, "retention-unknown")
    code, said = commands.run("retention", "--months", "60", "--erase-due")
    assert (code, said["erased"]) == (0, 5)
    assert set(people(library.folder, clock)) == {"—"}


def test_wrong_usage_ends_with_two(commands: Commands) -> None:
    assert commands.run("erase-person")[0] == 2
    assert commands.run("erase-person", "seville-2020", "X", "--requested", "soon")[0] == 2
    assert commands.run("person-data", "seville-2020", "X")[0] == 2
