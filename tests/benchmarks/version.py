"""`mc2cm-desk --version` beside an interpreter that does nothing."""

import subprocess
import sys

from pairs import Pair, alternate

OURS = [sys.executable, "-c", "from mc2cm_desk.cli.main import main; main(['--version'])"]
NOTHING = [sys.executable, "-c", "pass"]


def pairs() -> list[Pair]:
    """Run each twenty times in turn."""
    ours, reference = alternate(lambda: _run(OURS), lambda: _run(NOTHING), 20)
    return [Pair("version", ours, reference, "ms", 10)]


def _run(command: list[str]) -> None:
    subprocess.run(command, check=True, capture_output=True)
