"""A report says where the program failed and nothing of what people typed."""

import sqlite3
from pathlib import Path

import pytest

from mc2cm_desk import __version__
from mc2cm_desk.domain.people.person import Person
from mc2cm_desk.domain.refusal import Refused
from mc2cm_desk.services.library import Library
from mc2cm_desk.services.safety import fault_reports


def report(error: BaseException, folder: Path) -> str:
    written = fault_reports.write(error, folder)
    assert written is not None
    return written.read_text(encoding="utf-8")


def raised(error: BaseException) -> BaseException:
    houria = Person(id="1", family_name="Benkirane", email="houria@example.org")
    try:
        try:
            {"Benkirane": houria}["houria@example.org"]
        except KeyError:
            raise error  # noqa: B904  the chain is what is tried
    except BaseException as found:  # noqa: BLE001
        return found


@pytest.mark.parametrize(
    "error",
    [
        ValueError("invalid literal for int() with base 10: 'Houria Benkirane'"),
        ValueError("Houria Benkirane, sans arachides, at /home/houria/library"),
        OSError(28, "No space left on device", "/home/houria/library.sqlite"),
        sqlite3.IntegrityError("NOT NULL: person.email\n[parameters: ('houria@example.org',)]"),
        UnicodeEncodeError("ascii", "حورية", 0, 1, "ordinal not in range"),
        Refused("too-long", field="desk_note", text="sans arachides"),
        ExceptionGroup("Benkirane", [KeyError("Houria")]),
    ],
)
def test_no_value_and_no_path_is_told(error: BaseException, tmp_path: Path) -> None:
    said = report(raised(error), tmp_path)
    for secret in ("ouria", "enkirane", "arachides", "/home", "حورية", str(tmp_path)):
        assert secret not in said


def test_type_place_and_version_are_told(tmp_path: Path) -> None:
    said = report(raised(OSError(28, "No space left on device", "/home/x")), tmp_path)
    assert __version__ in said
    assert "OSError: ENOSPC" in said
    assert "builtins.KeyError" in said
    assert "test_fault_reports.py:" in said


def test_a_fault_below_a_service_is_told_by_module_and_line(
    library: Library, tmp_path: Path
) -> None:
    with pytest.raises(KeyError) as found:
        library.find(Person, nothing="Benkirane")
    said = report(found.value, tmp_path)
    assert "mc2cm_desk/store/repository.py:" in said
    assert "sqlalchemy/sql/base.py:" in said
    assert "Benkirane" not in said


def test_two_faults_are_two_files(tmp_path: Path) -> None:
    first = fault_reports.write(ValueError("one"), tmp_path)
    second = fault_reports.write(ValueError("two"), tmp_path)
    assert first is not None
    assert first != second
    assert "ValueError: one" in first.read_text(encoding="utf-8")
    assert first.stat().st_mode & 0o077 == 0


def test_a_disk_that_takes_nothing_does_not_make_it_worse(tmp_path: Path) -> None:
    file = tmp_path / "in-the-way"
    file.write_text("", encoding="utf-8")
    assert fault_reports.write(ValueError("one"), file) is None
