"""Questions about the program itself are answered without loading the library."""

import json
import subprocess
import sys

import pytest

ASK = """
import json, sys
from mc2cm_desk.cli.main import main
try:
    main(json.loads(sys.argv[1]))
except SystemExit as ended:
    loaded = sorted(name for name in sys.modules if name.startswith(("sqlalchemy", "mc2cm_desk.")))
    print("\\n" + json.dumps({"code": ended.code, "loaded": loaded}))
"""


def _loaded(*words: str) -> tuple[str, dict[str, list[str]]]:
    done = subprocess.run(
        [sys.executable, "-c", ASK, json.dumps(words)], check=True, capture_output=True, text=True
    )
    said, answer = done.stdout.rstrip().rsplit("\n", 1)
    return said, json.loads(answer)


@pytest.mark.parametrize("words", [["--version"], ["--help"], ["note", "--help"]])
def test_version_and_help_load_neither_store_nor_services(words: list[str]) -> None:
    said, answer = _loaded(*words)

    assert said.strip()
    assert answer["code"] == 0
    heavy = ("sqlalchemy", "mc2cm_desk.store", "mc2cm_desk.services")
    assert [name for name in answer["loaded"] if name.startswith(heavy)] == []


def test_the_version_is_said_beside_other_options() -> None:
    said, answer = _loaded("--lang", "ar", "--version")

    assert said.startswith("mc2cm-desk ")
    assert answer["code"] == 0
