"""What a command says arrives in any encoding; a reader that leaves or a full disk is no fault."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

COMMAND = [sys.executable, "-m", "mc2cm_desk", "--lang", "fr"]


@pytest.fixture(scope="module")
def shown(shown_event: Path) -> list[str]:
    """The beginning of every command on the demonstration."""
    return [*COMMAND, "--data", str(shown_event)]


def said(
    command: list[str], encoding: str = "", **streams: object
) -> subprocess.CompletedProcess[bytes]:
    surroundings = {name: value for name, value in os.environ.items() if name != "PYTHONUTF8"}
    if encoding:
        surroundings |= {"PYTHONIOENCODING": encoding, "PYTHONUTF8": "0"}
    given = {"stdout": subprocess.PIPE, "stderr": subprocess.PIPE, **streams}
    return subprocess.run(command, check=False, env=surroundings, timeout=100, **given)  # type: ignore[call-overload]


@pytest.mark.parametrize("encoding", ["ascii", "cp1252", "cp850", "cp1256", "utf-8", "utf-16-le"])
@pytest.mark.parametrize("words", [["participants", "seville-2020"], ["events"], ["--help"]])
def test_output_ends_whole_in_every_encoding(
    shown: list[str], encoding: str, words: list[str]
) -> None:
    told = said([*shown, *words], encoding)
    assert (told.returncode, told.stderr) == (0, b"")
    assert len(told.stdout.decode(encoding).splitlines()) > 0


@pytest.mark.parametrize("encoding", ["ascii", "cp1252", "utf-8"])
def test_json_is_the_same_in_every_encoding(shown: list[str], encoding: str) -> None:
    plain = json.loads(said([*shown, "participants", "seville-2020", "--json"], "utf-8").stdout)
    told = said([*shown, "participants", "seville-2020", "--json"], encoding)
    assert json.loads(told.stdout.decode("utf-8")) == plain
    assert len(plain) == 52


def test_a_path_that_is_no_text_is_valid_json(tmp_path: Path) -> None:
    folder = os.fsencode(tmp_path) + b"/\xff\xfe"
    told = said([*COMMAND, "--json", "--data", os.fsdecode(folder), "backup"])
    assert isinstance(json.loads(told.stdout.decode("utf-8")), dict)


@pytest.mark.parametrize("words", [["participants", "seville-2020"], ["--help"], ["--version"]])
def test_a_reader_that_leaves_early_is_no_fault(
    shown: list[str], shown_event: Path, words: list[str]
) -> None:
    reading, writing = os.pipe()
    os.close(reading)
    told = said([*shown, *words], stdout=writing)
    assert not list(shown_event.glob("reports/*"))
    os.close(writing)
    assert (told.returncode, told.stderr) == (1, b"")


def test_work_goes_on_when_nobody_reads_of_it_any_more(shown_event: Path, shown: list[str]) -> None:
    """Each badge that was scanned counts, whoever looks at the answers."""
    people = json.loads(said([*shown, "participants", "seville-2020", "--json"]).stdout)
    tokens = "\n".join(one["token"] for one in people[:5])
    reading, writing = os.pipe()
    os.close(reading)
    command = [*shown, "checkin", "seville-2020", "-", "--gate", "2020-06-18"]
    told = said(command, stdout=writing, input=tokens.encode())
    os.close(writing)
    assert told.stderr == b""
    again = said(command, input=tokens.encode())
    assert len(again.stdout.splitlines()) == 5
    assert not list(shown_event.glob("reports/*"))


@pytest.mark.parametrize("words", [["participants", "seville-2020"], ["--version"], ["--help"]])
def test_a_full_disk_behind_the_output_is_refused_in_words(
    shown: list[str], shown_event: Path, words: list[str]
) -> None:
    with Path("/dev/full").open("wb") as full:
        told = said([*shown, *words], stdout=full)
    assert told.returncode == 1
    assert "ne peut pas être écrite" in told.stderr.decode()
    assert not list(shown_event.glob("reports/*"))


def test_streams_that_are_closed_at_the_start_are_no_fault(shown: list[str]) -> None:
    line = " ".join(f"'{word}'" for word in [*shown, "participants", "seville-2020"])
    for closed in (">&-", "2>&-", "<&-", "<&- >&- 2>&-"):
        told = subprocess.run(["sh", "-c", f"{line} {closed}"], check=False, capture_output=True)
        assert (told.returncode, told.stderr) == (0, b""), closed


def test_a_place_that_the_system_protects_is_refused_in_words(
    shown: list[str], tmp_path: Path
) -> None:
    command = [*shown, "badges", "seville-2020", "-o", "/proc/badges.pdf"]
    told = said(command)
    assert told.returncode == 1
    assert b"/proc" in told.stderr
    assert "de notre côté".encode() not in told.stderr
