"""The page object: the program in its window, with keys and mouse, and its library beside it."""

import json
import signal
import sqlite3
import subprocess
import sys
from collections.abc import Callable, Iterable
from contextlib import closing
from pathlib import Path
from typing import Any

from PIL import Image, ImageGrab

from window_driver.display import Display
from window_driver.element import Box, Element, elements, plain
from window_driver.file_source import SIDE
from window_driver.waiting import wait_until
from window_driver.words import Words

PLACES = {
    "this_event": "This event",
    "programme": "Agenda",
    "participants": "Participants",
    "check_in": "Check-in",
    "reference_document": "Reference document",
    "challenges": "Challenges and opportunities",
    "city_cases": "City cases",
    "field_visit": "Field visit",
    "recommendations": "Recommendations",
    "learning_note": "Learning note",
    "evaluation": "Evaluation",
    "preferences": "Settings",
}
"""The places of the rail, in its order, with their English titles."""

WITH_A_KEY = 10
"""So many places have a key: Ctrl+0 to Ctrl+9."""

ITEMS = ("list item", "cell", "tree item")
KEY_DELAY = 12
"""Milliseconds between typed characters: a quick typist with both hands."""
SCANS = 4
"""How often a badge is shown where the program asks for it again."""
WHEEL_DELAY = 15
"""Milliseconds between notches of the wheel."""


class Desk:
    """The program on a display, started on a library.

    Looking up takes what is showing, by the name and role that a screen reader says; ``find``
    waits until it is there. Names are compared without marks of direction and with plain spaces;
    an equal name is taken before one that begins so, and that before one that contains the words.
    """

    def __init__(
        self,
        display: Display,
        program: Path,
        folder: Path,
        language: str,
        settings: dict[str, object] | None = None,
    ) -> None:
        self.display, self.program, self.folder, self.language = display, program, folder, language
        self.words = Words(language)
        self.home = folder.parent / f"{folder.name}-home"
        self.errors = folder.parent / f"{folder.name}-errors.txt"
        self._process: subprocess.Popen[bytes] | None = None
        self._write_settings({"sound": "false", "camera_on": "false", **(settings or {})})

    # The program

    def start(self, *, wait: bool = True) -> "Desk":
        """Start the program and wait until its window can be used."""
        command = [self.program, "--data", self.folder, "--lang", self.language]
        environment = {
            **self.display.environment,
            "MC2CM_GUARD_READS": "1",
            "HOME": str(self.home),
            "XDG_CONFIG_HOME": str(self.home / "config"),
            "XDG_DATA_HOME": str(self.home / "data"),
            "XDG_CACHE_HOME": str(self.home / "cache"),
        }
        with self.errors.open("ab") as errors:
            self._process = subprocess.Popen(
                command, env=environment, cwd=self.home, stdout=errors, stderr=errors
            )
        if wait:
            self.find(role="frame")
            opening = self.words("Opening the library…", "Window")
            self.wait(lambda: not self.sees(opening), "the library is open")
        return self

    @property
    def pid(self) -> int:
        """The number of the process."""
        assert self._process is not None, "the program was not started"
        return self._process.pid

    @property
    def running(self) -> bool:
        """Whether the process is there."""
        return self._process is not None and self._process.poll() is None

    def close(self) -> None:
        """Close the main window as people do, and wait for the end of the process."""
        self.activate()
        self.key("ctrl+q")
        self.wait_ended()

    def wait_ended(self) -> int:
        """Wait for the end of the process and return its exit code."""
        assert self._process is not None
        process = self._process
        self.wait(lambda: process.poll() is not None, "the process ended")
        return process.returncode

    def kill(self) -> None:
        """End the process as a power cut does."""
        assert self._process is not None
        self._process.send_signal(signal.SIGKILL)
        self._process.wait()

    def restart(self) -> "Desk":
        """Start again after ``kill`` or ``close``."""
        assert not self.running
        return self.start()

    def stop(self) -> None:
        """End the process however it stands: for the end of a test."""
        if self.running:
            self.kill()

    def faults(self) -> list[str]:
        """Return what the program reported of itself: fault reports and tracebacks."""
        reports = [file.read_text("utf-8") for file in (self.folder / "reports").glob("*.txt")]
        said = self.errors.read_text("utf-8", errors="replace") if self.errors.exists() else ""
        return [*reports, *([said] if "Traceback" in said else [])]

    def speaks(self, language: str) -> None:
        """Look names up in another language from now on: the window was switched."""
        self.language, self.words = language, Words(language)

    # Eyes

    def tree(self) -> list[Element]:
        """Return everything that is showing, the outer elements first."""
        if not self.running:
            said = self.errors.read_text("utf-8", errors="replace")[-2000:]
            message = f"the program ended\n{said}"
            raise AssertionError(message)
        return elements(self.display.tree(self.pid) or [])

    def every(
        self, name: str = "", role: str | Iterable[str] = "", inside: str = ""
    ) -> list[Element]:
        """Return what is showing now with that name and role, the best match first."""
        wanted = plain(name).casefold()
        roles = (role,) if isinstance(role, str) else tuple(role)
        found: list[tuple[int, Element]] = []
        for one in self.tree():
            if roles != ("",) and one.role not in roles:
                continue
            if inside and not one.inside(name=inside):
                continue
            words = one.words.casefold()
            if wanted and wanted not in words:
                continue
            found.append((0 if words == wanted else 1 if words.startswith(wanted) else 2, one))
        found.sort(key=lambda pair: pair[0])
        return [one for _, one in found]

    def find(self, name: str = "", role: str | Iterable[str] = "", inside: str = "") -> Element:
        """Return the first element with that name and role, waiting until it is there."""
        what = " ".join(filter(None, (str(role), repr(name), inside and f"inside {inside!r}")))
        return self.wait(lambda: self.every(name, role, inside), f"there is {what}")[0]

    def sees(self, name: str, role: str | Iterable[str] = "") -> bool:
        """Say whether something with that name or text is showing now."""
        wanted = plain(name)
        roles = (role,) if isinstance(role, str) else tuple(role)
        return any(
            wanted in one.words or wanted in plain(one.text or "")
            for one in self.tree()
            if roles == ("",) or one.role in roles
        )

    def wait_seen(self, words: str) -> None:
        """Wait until words are showing."""
        self.wait(lambda: self.sees(words), f"{words!r} is showing")

    def wait_gone(self, words: str) -> None:
        """Wait until words are no longer showing."""
        self.wait(lambda: not self.sees(words), f"{words!r} is gone")

    def focus(self) -> Element | None:
        """Return the innermost element that has the keyboard."""
        focused = [one for one in self.tree() if one.focused and "focusable" in one.states]
        # The current row of a list says so too while the keyboard is in a line beside it.
        focused = [
            one
            for one in focused
            if one.role not in ITEMS or any(around.focused for around in one.path[:2])
        ]
        return focused[-1] if focused else None

    def wait_focus(self, name: str) -> Element:
        """Wait until the keyboard is in what has that name, and return it."""

        def here() -> Element | None:
            one = self.focus()
            return one if one is not None and plain(name) in one.words else None

        return self.wait(here, f"the keyboard is in {name!r}")

    def texts(self) -> list[str]:
        """Return what stands in every text that is showing."""
        return [one.text for one in self.tree() if one.text]

    def windows(self) -> list[Element]:
        """Return the windows and popups of the program."""
        return [one for one in self.tree() if len(one.path) == 1]

    def popups(self) -> list[Box]:
        """Return where lists and menus are open.

        Qt does not tell a screen reader of them as windows: they are asked of the X server.
        """
        listed = self.display.xdotool(
            "search",
            "--onlyvisible",
            "--class",
            "^mc2cm-desk$",
            "getwindowgeometry",
            "--shell",
            "%@",
        )
        boxes: list[Box] = []
        for part in listed.split("WINDOW=")[1:]:
            told = dict(line.split("=", 1) for line in part.splitlines()[1:] if "=" in line)
            x, y, width, height = (int(told[name]) for name in ("X", "Y", "WIDTH", "HEIGHT"))
            boxes.append(Box(x, y, width, height))
        # By size alone: the frame that the window manager draws moves one of the two corners.
        frames = {
            (one.box.width, one.box.height)
            for one in self.windows()
            if one.role in ("frame", "dialog")
        }
        return [box for box in boxes if (box.width, box.height) not in frames and box.width > 1]

    def wait_popup(self) -> Box:
        """Wait until a list or menu is open, and return where it is."""
        return self.wait(self.popups, "a list or menu is open")[-1]

    def wait(self, condition: Callable[[], Any], what: str) -> Any:
        """Return the first true answer of ``condition``; fail with ``what`` and what is seen."""
        try:
            return wait_until(condition, what)
        except AssertionError as error:
            error.add_note(self._seen())
            raise

    def settle(self) -> list[Element]:
        """Wait until two readings of the tree are equal, and return the last."""
        readings: list[list[Element]] = [self.tree()]

        def same() -> bool:
            readings.append(self.tree())
            return readings[-1] == readings[-2]

        self.wait(same, "the window is at rest")
        return readings[-1]

    def picture(self, box: Box | None = None) -> Image.Image:
        """Return a picture of the screen, or of a part of it."""
        whole = ImageGrab.grab(xdisplay=self.display.name)
        if box is None:
            return whole
        return whole.crop((box.x, box.y, *box.end))

    # Hands

    def activate(self) -> None:
        """Give the keyboard to the main window."""
        wanted = ["--all", "--onlyvisible", "--pid", self.pid, "--name", "^MC2CM Desk$"]
        for number in self.display.xdotool("search", *wanted).split()[:1]:
            self.display.xdotool("windowactivate", "--sync", number)

    def key(self, *keys: str) -> "Desk":
        """Press keys one after another; in the names of xdotool: ``ctrl+k``, ``Tab``."""
        self.display.xdotool("key", "--clearmodifiers", *keys)
        return self

    def tab_to(self, name: str, most: int = 40) -> Element:
        """Press Tab until the keyboard is in what has that name, and return it.

        Each key waits for the one before: where the window is slow a second one would pass it by.
        """
        for _ in range(most):
            before = self.focus()
            if before is not None and plain(name) in before.words:
                return before
            self.key("Tab")
            self.wait(lambda was=before: self.focus() != was, "the keyboard has moved on")
        return self.wait_focus(name)

    def type(self, text: str, delay: int = KEY_DELAY) -> "Desk":
        """Type a text, ``delay`` milliseconds a character; the apostrophe is the straight one."""
        self.display.xdotool("type", "--clearmodifiers", "--delay", delay, "--", text)
        return self

    def scan(self, code: str) -> "Desk":
        """Type a code and Enter as a scanner does: without a pause between keys.

        Nobody scans the next badge before the answer to the last one is there, and whoever is
        asked to scan again does so: a busy machine holds keys back in the midst of a code, which
        no scanner does.
        """
        again = self.words("The scan was cut off. Scan the badge again.", "CutNotice")
        for _ in range(SCANS):
            self.settle()
            self.display.xdotool("type", "--delay", 0, "--", f"{code}\n")
            self.settle()
            if not self.sees(again):
                break
        return self

    def move(self, to: Element | tuple[int, int]) -> "Desk":
        """Move the pointer to a point, or to the middle of an element."""
        self.display.xdotool("mousemove", "--sync", *_point(to))
        return self

    def click(self, on: Element | tuple[int, int], times: int = 1) -> "Desk":
        """Click with the first button."""
        self.move(on)
        self.display.xdotool("click", "--repeat", times, "--delay", 60, 1)
        return self

    def press(self, name: str = "", role: str | Iterable[str] = "", inside: str = "") -> "Desk":
        """Click on what has that name, waiting until it is there."""
        return self.click(self._resting(name, role, inside))

    def wheel(
        self, at: Element | tuple[int, int], notches: int, *, sideways: bool = False
    ) -> "Desk":
        """Roll the wheel over a point: positive notches down, or right if `sideways`."""
        self.move(at)
        back, on = (6, 7) if sideways else (4, 5)
        self.display.xdotool(
            "click", "--repeat", abs(notches), "--delay", WHEEL_DELAY, on if notches > 0 else back
        )
        return self

    def roll_towards(self, one: Element) -> "Desk":
        """Roll a notch nearer to what is scrolled out of the innermost thing that hides it."""
        x, y = one.box.centre
        for around in one.path:
            box = around.box
            if not box.width or box.holds(Box(x, y, 0, 0)):
                continue
            if box.x <= x <= box.end[0]:
                return self.wheel(around, 1 if y > box.end[1] else -1)
            return self.wheel(around, 1 if x > box.end[0] else -1, sideways=True)
        return self

    def roll_over(self, fields: Iterable[Element]) -> "Desk":
        """Roll the wheel a notch down, two up and one down again over each of many fields."""
        words: list[object] = []
        for one in fields:
            words += ["mousemove", *one.box.centre]
            for button in (5, 4, 4, 5):
                words += ["click", "--delay", WHEEL_DELAY, button]
        if words:
            self.display.xdotool(*words)
        return self

    def drag(self, start: Element | tuple[int, int], end: Element | tuple[int, int]) -> "Desk":
        """Press, move in small steps, release."""
        (x, y), (to_x, to_y) = _point(start), _point(end)
        self.move((x, y))
        steps = 12
        words: list[object] = ["mousedown", 1]
        for step in range(1, steps + 1):
            at = (x + (to_x - x) * step // steps, y + (to_y - y) * step // steps)
            words += ["mousemove", *at, "sleep", "0.02"]
        self.display.xdotool(*words, "mouseup", 1)
        return self

    def drop_file(self, file: Path, on: Element | tuple[int, int]) -> "Desk":
        """Drag a file from a file manager and drop it on an element."""
        environment = {**self.display.environment, "HOME": str(self.home)}
        command = [sys.executable, Path(__file__).with_name("file_source.py"), file]
        with subprocess.Popen(command, env=environment, stdout=subprocess.PIPE) as source:
            assert source.stdout is not None
            try:
                source.stdout.readline()
                self.drag((SIDE // 2, SIDE // 2), on)
                self.settle()
            finally:
                source.terminate()
        return self

    # Ways through the program

    def open_event(self, title: str = "") -> "Desk":
        """Open an event from Home: the first, or the one whose title is given."""
        card = self.find(title, role="panel") if title else self._event_card()
        self.click(card, times=2)
        self.find(self.words("Agenda", "Places"), role="check box")
        return self

    def go(self, place: str) -> "Desk":
        """Go to a place of the open event, by its key or by the rail."""
        names = list(PLACES)
        title = self._titles()[place]
        if names.index(place) < WITH_A_KEY:
            self.key(f"ctrl+{names.index(place)}")
        else:
            self.press(title, role=("check box", "push button"))
        self.wait(lambda: self.place() == place, f"the place is {place}")
        return self

    def come_back(self, place: str = "") -> "Desk":
        """Leave what is open over a place, dialogs and second windows too; go to ``place``."""
        # Another program of the same scenes may stand over this one.
        self.activate()
        for _ in range(4):
            self.key("Escape")
            seen = self.tree()
            alone = len([one for one in seen if len(one.path) == 1]) == 1
            if alone and self.place(seen) == (place or self.place(seen)) and not self.popups():
                return self
            self.activate()
        return self.go(place) if place else self

    def place(self, seen: list[Element] | None = None) -> str:
        """Return the place that is shown, in a reading of the tree or now; empty at Home."""
        seen = self.tree() if seen is None else seen
        rail = [one for one in seen if one.inside(name=self.words("Sections of the event"))]
        for place, title in self._titles().items():
            # "Participants, 52": the name goes on with what is known of the place.
            if any(one.checked and one.words.partition(",")[0] == title for one in rail):
                return place
        settings = self._titles()["preferences"]
        # "Settings · Backups": the heading names the page too.
        heads = (one.words.partition(" · ")[0] for one in seen if one.role == "label")
        if rail and settings in heads:
            return "preferences"
        return ""

    def _titles(self) -> dict[str, str]:
        return {place: plain(self.words(title, "Places")) for place, title in PLACES.items()}

    def run_action(self, title: str) -> "Desk":
        """Run an action of the palette by its title in this language."""
        self.key("ctrl+shift+p")
        line = self.find(self.words("Search everything; > for actions"), role="text")
        self.wait(lambda: self.focus() is not None, "the palette has the keyboard")
        assert line is not None
        self.type(title)
        return self.key("Return")

    # The library

    def rows(self, question: str, *values: object) -> list[tuple[Any, ...]]:
        """Return rows of the library as it lies on the disk."""
        address = f"file:{self.folder / 'library.sqlite'}?mode=ro"
        with closing(sqlite3.connect(address, uri=True, timeout=10)) as connection:
            return connection.execute(question, values).fetchall()

    def holds(self, table: str, column: str, text: str) -> bool:
        """Say whether a record that was not removed holds a text in a column, in any language."""
        found = self.rows(f"select {column} from {table} where deleted is null")
        return any(text in _readable(value) for (value,) in found)

    def operations(self) -> int:
        """Return how many units of work the library has."""
        return self.rows("select count(*) from operation")[0][0]

    def on_disk(self, text: str) -> bool:
        """Say whether a text of plain letters stands in a file of the library."""
        # Beside the backups, which are made and removed meanwhile.
        return any(text.encode() in file.read_bytes() for file in self.folder.glob("*.sqlite*"))

    def locked(self) -> bool:
        """Say whether somebody holds the lock of the library."""
        from filelock import FileLock, Timeout

        lock = FileLock(self.folder / "library.lock")
        try:
            with lock.acquire(timeout=0):
                return False
        except Timeout:
            return True

    def _resting(self, name: str, role: str | Iterable[str], inside: str) -> Element:
        """Return an element once it stays where it is: what opens may still be moving."""
        places: list[Box] = []

        def at_rest() -> list[Element]:
            found = self.every(name, role, inside)
            places.extend(one.box for one in found[:1])
            return found if len(places) > 1 and places[-1] == places[-2] else []

        return self.wait(at_rest, f"there is {role} {name!r}")[0]

    def _event_card(self) -> Element:
        cards = self.wait(
            lambda: [one for one in self.every(role="panel") if "focusable" in one.states],
            "there is an event at Home",
        )
        return cards[0]

    def _seen(self) -> str:
        if not self.running:
            return "the program has ended"
        lines = [
            f"{one.role} {one.words!r} {one.text or ''}".strip()
            for one in self.tree()
            if one.name or one.text
        ]
        return "showing:\n" + "\n".join(lines[:80])

    def _write_settings(self, values: dict[str, object]) -> None:
        folder = self.home / "config" / "mc2cm-desk"
        folder.mkdir(parents=True, exist_ok=True)
        lines = ["[General]", *(f"{name}={value}" for name, value in values.items())]
        (folder / "settings.ini").write_text("\n".join(lines) + "\n", encoding="utf-8")


def _readable(value: object) -> str:
    """Return what stands in a column; texts in several languages are kept as JSON."""
    text = str(value)
    try:
        return json.dumps(json.loads(text), ensure_ascii=False)
    except ValueError:
        return text


def _point(of: Element | tuple[int, int]) -> tuple[int, int]:
    return of.box.centre if isinstance(of, Element) else of
