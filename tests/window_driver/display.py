"""A display of its own for the program: X server, window manager, session bus, accessibility."""

import json
import os
import shutil
import subprocess
import tempfile
from collections.abc import Generator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import IO, Any

from window_driver.requirements import SYSTEM_PYTHON, bus_launcher
from window_driver.waiting import wait_until

SIZE = (1440, 900)
LAYOUTS = ("us,ca,ara", ",multix,")
"""Keyboard groups and their variants: xdotool finds French and Arabic letters in the second and
third. Latin letters stand on the same keys in both: a shortcut would mean another one else."""

OPENBOX = """<?xml version="1.0"?>
<openbox_config xmlns="http://openbox.org/3.4/rc">
  <resistance><strength>10</strength></resistance>
  <focus><focusNew>yes</focusNew><followMouse>no</followMouse></focus>
  <placement><policy>Smart</policy></placement>
  <desktops><number>1</number></desktops>
  <margins><top>0</top><bottom>{bar}</bottom><left>0</left><right>0</right></margins>
  <keyboard><keybind key="A-F4"><action name="Close"/></keybind></keyboard>
  <mouse><context name="Client">
    <mousebind button="Left" action="Press"><action name="Focus"/><action name="Raise"/></mousebind>
  </context></mouse>
</openbox_config>
"""


class Display:
    """One display; ``environment`` is what a program needs to come up on it."""

    def __init__(self, environment: dict[str, str], size: tuple[int, int], reader: Any) -> None:
        self.environment, self.size = environment, size
        self.name = environment["DISPLAY"]
        self._reader: subprocess.Popen[str] = reader

    def tree(self, pid: int) -> list[dict[str, Any]] | None:
        """Return the accessible objects of a process as the reader found them, or None."""
        assert self._reader.stdin is not None
        assert self._reader.stdout is not None
        self._reader.stdin.write(json.dumps({"pid": pid}) + "\n")
        self._reader.stdin.flush()
        line = self._reader.stdout.readline()
        if not line:
            message = "the reader of the accessibility tree ended"
            raise RuntimeError(message)
        return json.loads(line)

    def use_keyboard(self, layouts: tuple[str, str] = LAYOUTS) -> None:
        """Give the display these keyboard groups and variants; its own where none are given."""
        _keyboard(self.environment, layouts)

    def xdotool(self, *words: object) -> str:
        """Run xdotool on this display and return what it printed."""
        done = subprocess.run(
            ["xdotool", *map(str, words)],
            env=self.environment,
            check=False,
            capture_output=True,
            text=True,
        )
        return done.stdout


@contextmanager
def open_display(size: tuple[int, int] = SIZE, *, task_bar: int = 0) -> Generator[Display]:
    """Open a display of ``size`` pixels; ``task_bar`` pixels at its foot belong to no window."""
    # A short path: the sockets of the buses lie here, and their names may have 107 characters.
    folder = Path(tempfile.mkdtemp(prefix="mc2cm-window-"))
    processes: list[subprocess.Popen[Any]] = []
    try:
        environment = _environment(folder)
        number, server = _x_server(size, environment)
        processes.append(server)
        environment["DISPLAY"] = f":{number}"
        address, bus = _session_bus(environment)
        processes.append(bus)
        environment["DBUS_SESSION_BUS_ADDRESS"] = address
        _keyboard(environment)
        processes.append(_window_manager(folder, task_bar, environment))
        launcher = bus_launcher()
        assert launcher is not None
        processes.append(_start([launcher, "--launch-immediately"], environment))
        server_file = Path(__file__).with_name("accessibility_server.py")
        reader = _start([SYSTEM_PYTHON, str(server_file)], environment, talking=True)
        processes.append(reader)
        display = Display(environment, size, reader)
        # Managed windows are announced by the window manager; before it none may be opened.
        wait_until(
            lambda: _has_window_manager(environment), "the window manager is there", seconds=30
        )
        display.tree(0)
        yield display
    finally:
        for process in reversed(processes):
            _end(process)
        shutil.rmtree(folder, ignore_errors=True)


def _environment(folder: Path) -> dict[str, str]:
    """Return an environment in which nothing of the developer's own is visible."""
    for name in ("home", "run", "config", "data", "cache"):
        (folder / name).mkdir(mode=0o700)
    return {
        "PATH": "/usr/local/bin:/usr/bin:/bin",
        "LANG": "C.UTF-8",
        "LC_ALL": "C.UTF-8",
        "HOME": str(folder / "home"),
        "XDG_RUNTIME_DIR": str(folder / "run"),
        "XDG_CONFIG_HOME": str(folder / "config"),
        "XDG_DATA_HOME": str(folder / "data"),
        "XDG_CACHE_HOME": str(folder / "cache"),
        "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1",
        "QT_QPA_PLATFORM": "xcb",
        "TZ": os.environ.get("TZ", "UTC"),
    }


def _x_server(
    size: tuple[int, int], environment: dict[str, str]
) -> tuple[str, subprocess.Popen[Any]]:
    """Start an X server on a free display, which it chooses itself."""
    read, write = os.pipe()
    screen = f"{size[0]}x{size[1]}x24"
    # Without -noreset the server starts anew when its first client ends; the others die with it.
    command = ["Xvfb", "-displayfd", str(write), "-screen", "0", screen, "-noreset"]
    process = subprocess.Popen(
        command,
        env=environment,
        pass_fds=[write],
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )
    os.close(write)
    with os.fdopen(read) as chosen:
        number = chosen.readline().strip()
    if not number:
        process.wait()
        message = "Xvfb found no free display"
        raise RuntimeError(message)
    return number, process


def _session_bus(environment: dict[str, str]) -> tuple[str, subprocess.Popen[str]]:
    command = ["dbus-daemon", "--session", "--print-address", "--nofork"]
    process = _start(command, environment, talking=True)
    assert process.stdout is not None
    return process.stdout.readline().strip(), process


def _keyboard(environment: dict[str, str], layouts: tuple[str, str] = LAYOUTS) -> None:
    command = ["setxkbmap", "-layout", layouts[0], "-variant", layouts[1]]
    subprocess.run(command, env=environment, check=True, capture_output=True)


def _window_manager(
    folder: Path, task_bar: int, environment: dict[str, str]
) -> subprocess.Popen[str]:
    settings = folder / "openbox.xml"
    settings.write_text(OPENBOX.format(bar=task_bar), encoding="utf-8")
    return _start(["openbox", "--config-file", str(settings)], environment)


def _has_window_manager(environment: dict[str, str]) -> bool:
    # Answered from a property of the root window that a window manager alone sets.
    command = ["xdotool", "get_desktop"]
    return (
        subprocess.run(command, env=environment, check=False, capture_output=True).returncode == 0
    )


def _start(
    command: Sequence[str], environment: dict[str, str], *, talking: bool = False
) -> "subprocess.Popen[str]":
    pipe = subprocess.PIPE if talking else subprocess.DEVNULL
    return subprocess.Popen(
        command, env=environment, stdin=pipe, stdout=pipe, stderr=subprocess.DEVNULL, text=True
    )


def _end(process: subprocess.Popen[Any]) -> None:
    process.terminate()
    try:
        process.wait(5)
    except subprocess.TimeoutExpired:
        process.kill()
        process.wait()
    streams: tuple[IO[Any] | None, ...] = (process.stdin, process.stdout)
    for stream in streams:
        if stream is not None:
            stream.close()
