"""The program among its run-time dependencies alone: every module, every refusal, wrong usage."""

import json
import os
import subprocess
from pathlib import Path
from typing import Any

import pytest
import typer
from platformdirs import user_cache_path
from window_driver.installed import installed_program

from mc2cm_desk.cli.commands import app

DEPENDENCIES = user_cache_path("mc2cm-desk-tests")
"""Kept between checkouts; asked for here, before a test has a home of its own."""
COMMANDS = sorted(typer.main.get_command(app).commands)  # type: ignore[attr-defined]

EVERY_MODULE = """
import importlib, pkgutil, mc2cm_desk
# These two run something when they are imported.
apart = {"mc2cm_desk.__main__", "mc2cm_desk.store.migrations.env"}
names = {found.name for found in pkgutil.walk_packages(mc2cm_desk.__path__, "mc2cm_desk.")}
for name in sorted(names - apart):
    importlib.import_module(name)
print(len(names))
"""
EVERY_LINE = """
import contextlib, io, json, sys
from mc2cm_desk.cli.main import main
for line in json.load(sys.stdin):
    out, err = io.StringIO(), io.StringIO()
    with contextlib.redirect_stdout(out), contextlib.redirect_stderr(err):
        try:
            main(line)
        except SystemExit as ended:
            code = ended.code
    print(json.dumps([line, code, out.getvalue(), err.getvalue()]))
"""
REFUSALS = [
    ["participants", "nowhere"],
    ["participants", "import", "nowhere", "nothing.xlsx"],
    ["checkin", "nowhere", "12345678901234567"],
    ["attendance", "nowhere", "-o", "list.xlsx"],
    ["attendance", "import", "nowhere", "nothing.csv"],
    ["certificates", "nowhere", "-o", "proofs.pdf"],
    ["badges", "nowhere", "-o", "badges.pdf"],
    ["note", "nowhere", "-o", "note.pdf"],
    ["note", "nowhere", "-o", "note.odt"],
    ["note-versions", "nowhere"],
    ["note-keep", "nowhere"],
    ["note-compare", "nowhere", "-o", "note.pdf", "--from", "1"],
    ["send", "nowhere", "-o", "folder"],
    ["recommendations", "nowhere"],
    ["languages", "nowhere"],
    ["restore", "nothing.zip"],
    ["person-data", "nowhere", "Zoé", "-o", "data.zip"],
    ["erase-person", "nowhere", "Zoé"],
    ["events", "show", "nowhere"],
    ["events", "new", "", "--from", "2020-06-15", "--to", "2020-06-16", "--host", "Lyon"],
]


@pytest.fixture(scope="module")
def python(pytestconfig: pytest.Config) -> Path:
    """The interpreter in whose environment the wheel is installed."""
    program = installed_program(DEPENDENCIES, pytestconfig.cache.mkdir("window"))
    return program.with_name("python")


def run(python: Path, script: str, given: object, folder: Path) -> str:
    kept = {name: value for name, value in os.environ.items() if name != "PYTHONPATH"}
    done = subprocess.run(
        [python, "-c", script],
        input=json.dumps(given),
        env={**kept, "QT_QPA_PLATFORM": "offscreen", "PYTHONUTF8": "1", "COLUMNS": "200"},
        cwd=folder,
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    return done.stdout


def answers(python: Path, lines: list[list[str]], folder: Path) -> list[list[Any]]:
    """Return line, exit code, output and error output of each command line."""
    told = run(python, EVERY_LINE, lines, folder).splitlines()
    return [json.loads(one) for one in told]


def test_every_module_finds_what_it_imports(python: Path, tmp_path: Path) -> None:
    assert int(run(python, EVERY_MODULE, [], tmp_path)) > 300


def test_every_command_answers_wrong_usage_with_how_it_is_used(
    python: Path, tmp_path: Path
) -> None:
    lines = [[command, "--no-such-option"] for command in COMMANDS]
    lines += [["no-such-command"], ["--lang", "de", "events"], ["--data"]]
    for line, code, out, err in answers(python, lines, tmp_path):
        assert (code, out) == (2, ""), line
        assert "mc2cm-desk" in err, line
    assert not list(tmp_path.rglob("reports"))


def test_every_refusal_is_a_sentence_and_for_programs_a_code(python: Path, tmp_path: Path) -> None:
    data = ["--data", str(tmp_path / "library")]
    made = ["events", "new", "Un", "--from", "2020-06-15", "--to", "2020-06-16", "--host", "Lyon"]
    lines = [[*data, *made], *([*data, "--json", *words] for words in REFUSALS)]
    (_, code, _, err), *refused = answers(python, lines, tmp_path)
    assert code == 0, err
    for line, code, out, err in refused:
        assert code == 1, (line, out, err)
        assert json.loads(out)["refused"] not in ("", "fault"), line
        assert json.loads(out)["message"] in err, line
    assert not list(tmp_path.rglob("reports"))


def test_the_child_that_reads_files_has_what_it_needs(python: Path, tmp_path: Path) -> None:
    (tmp_path / "list.csv").write_text("Nom;Prénom\nMartin;Zoé\n")
    script = (
        "from pathlib import Path\n"
        "from mc2cm_desk.exchange.tables.spreadsheet import read_table\n"
        "print(read_table(Path('list.csv')).rows)\n"
    )
    assert "Martin" in run(python, script, [], tmp_path)
