"""What the scenes need of the machine, and the line that says what is missing."""

import os
import shutil
import subprocess
import sys
from functools import cache
from pathlib import Path

SYSTEM_PYTHON = "/usr/bin/python3"
BUS_LAUNCHERS = ("/usr/libexec/at-spi-bus-launcher", "/usr/lib/at-spi2-core/at-spi-bus-launcher")
REQUIRED = "MC2CM_REQUIRE_WINDOW"
"""Set to 1 where the scenes must not be left out: the run ends with an error instead."""

PROGRAMS = {
    "Xvfb": "xvfb",
    "xdotool": "xdotool",
    "setxkbmap": "x11-xkb-utils",
    "openbox": "openbox",
    "dbus-daemon": "dbus",
}
READER = "python3-gi"
FOLDER = Path(__file__).resolve().parents[1] / "window"


def bus_launcher() -> str | None:
    """Return the path of the launcher of the accessibility bus."""
    return next((path for path in BUS_LAUNCHERS if Path(path).is_file()), None)


@cache
def missing_packages() -> tuple[str, ...]:
    """Return the Debian packages that must be installed before the scenes can run."""
    if sys.platform != "linux":
        return ("a Linux machine",)
    missing = [package for name, package in PROGRAMS.items() if shutil.which(name) is None]
    if bus_launcher() is None:
        missing.append("at-spi2-core")
    if not _reader_works():
        missing.append(READER)
    return tuple(missing)


def must_run() -> bool:
    """Say whether leaving the scenes out is an error here."""
    return os.environ.get(REQUIRED, "") not in ("", "0")


def left_out() -> str:
    """Return the line that says that the scenes are left out and why; empty if they run."""
    missing = missing_packages()
    if not missing:
        return ""
    return f"tests/window left out; install: {' '.join(missing)}"


def concerns(arguments: list[str], invocation: Path) -> bool:
    """Say whether a run with these arguments would have come to the scenes."""
    for argument in arguments:
        path = (invocation / argument.partition("::")[0]).resolve()
        if path == FOLDER or path in FOLDER.parents or FOLDER in path.parents:
            return True
    return False


def _reader_works() -> bool:
    if not Path(SYSTEM_PYTHON).is_file():
        return False
    command = [SYSTEM_PYTHON, "-c", "from gi.repository import Gio, GLib"]
    return subprocess.run(command, check=False, capture_output=True).returncode == 0
