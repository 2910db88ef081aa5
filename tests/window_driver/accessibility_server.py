"""Reads the accessibility tree for the tests: JSON documents on standard input and output.

Runs under the interpreter of the system, which alone has ``gi``; it imports nothing of the project.
A request is a line ``{"pid": 4711}``, its answer a line: the list of the accessible objects of
that process which are showing, parents first, or ``null`` while the process has none.

All objects of the last reading are asked at once, then what is new by level and not object by
object: on a busy machine a question and its answer take as long as the next turn of the program.
"""

import json
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from gi.repository import Gio, GLib

REGISTRY = "org.a11y.atspi.Registry"
ROOT = "/org/a11y/atspi/accessible/root"
ACCESSIBLE = "org.a11y.atspi.Accessible"
COMPONENT = "org.a11y.atspi.Component"
TEXT = "org.a11y.atspi.Text"
VALUE = "org.a11y.atspi.Value"
PROPERTIES = "org.freedesktop.DBus.Properties"
SCREEN = 0
"""The coordinates of GetExtents: of the whole screen."""

DEEPEST = 40
MOST_CHILDREN = 3000
WHOLE = -1
"""The end of a text, as GetText takes it."""
PATIENCE = 20_000
"""Milliseconds for one answer."""

STATES = (
    "invalid", "active", "armed", "busy", "checked", "collapsed", "defunct", "editable",
    "enabled", "expandable", "expanded", "focusable", "focused", "has-tooltip", "horizontal",
    "iconified", "modal", "multi-line", "multiselectable", "opaque", "pressed", "resizable",
    "selectable", "selected", "sensitive", "showing", "single-line", "stale", "transient",
    "vertical", "visible", "manages-descendants", "indeterminate", "required", "truncated",
    "animated", "invalid-entry", "supports-autocompletion", "selectable-text", "is-default",
    "visited", "checkable", "has-popup", "read-only",
)  # fmt: skip
"""The names of AtspiStateType, in its order."""


@dataclass(slots=True)
class Facts:
    """What one object said of itself."""

    states: list[str]
    name: str
    box: list[int]
    children: list[str]
    text: str | None
    value: float | None


class Reader:
    """The connection to the accessibility bus."""

    def __init__(self) -> None:
        session = Gio.bus_get_sync(Gio.BusType.SESSION)
        answer = session.call_sync(
            "org.a11y.Bus", "/org/a11y/bus", "org.a11y.Bus", "GetAddress", None, None, 0, -1
        )
        flags = Gio.DBusConnectionFlags
        self._bus = Gio.DBusConnection.new_for_address_sync(
            answer.unpack()[0],
            flags.AUTHENTICATION_CLIENT | flags.MESSAGE_BUS_CONNECTION,
        )
        self._names: dict[int, str] = {}
        self._kinds: dict[tuple[str, str], tuple[str, list[str]]] = {}
        """Role and interfaces of an object, which stay as long as it is there."""
        self._last: list[str] = []
        """The objects of the last reading: most of them are there in the next one too."""

    def tree(self, pid: int) -> list[dict[str, Any]] | None:
        """Return what is showing as a list of dictionaries, or None."""
        bus = self._names.get(pid) or self._name_of(pid)
        if bus is None:
            return None
        if self._names.get(pid) != bus:
            self._names[pid], self._last = bus, []
        known = self._facts(bus, self._last)
        found: list[dict[str, Any]] = []
        level = [(ROOT, -1)]
        self._last = []
        for depth in range(DEEPEST):
            known |= self._facts(bus, [path for path, _ in level if path not in known])
            level = self._level(bus, level, depth, known, found)
            if not level:
                break
        if len(found) < 2:
            self._names.pop(pid, None)
            return None
        return in_order(found)

    def _name_of(self, pid: int) -> str | None:
        """Return the name on the bus of a process, or None."""
        (children,) = self._together([(REGISTRY, ROOT, ACCESSIBLE, "GetChildren", None)])
        names = [name for name, _ in (children or ([],))[0]]
        daemon = "org.freedesktop.DBus"
        asked = [
            (daemon, "/", daemon, "GetConnectionUnixProcessID", GLib.Variant("(s)", (name,)))
            for name in names
        ]
        for name, answer in zip(names, self._together(asked), strict=True):
            if answer is not None and answer[0] == pid:
                return name
        return None

    def _level(
        self,
        bus: str,
        level: list[tuple[str, int]],
        depth: int,
        known: dict[str, Facts],
        found: list[dict[str, Any]],
    ) -> list[tuple[str, int]]:
        """Add the objects of one level; return the children that come next."""
        following = []
        for path, parent in level:
            facts = known.get(path)
            # The application itself is not shown; rows that are scrolled away are not either.
            if facts is None or (depth and "showing" not in facts.states):
                continue
            self._last.append(path)
            number = len(found)
            one = {
                "number": number,
                "parent": parent,
                "role": self._kinds[bus, path][0],
                "name": facts.name,
                "box": facts.box,
                "states": facts.states,
                "text": facts.text,
                "value": facts.value,
            }
            found.append(one)
            following += [(child, number) for child in facts.children[:MOST_CHILDREN]]
        return following

    def _facts(self, bus: str, paths: list[str]) -> dict[str, Facts]:
        """Ask objects for what they are; those that are not showing, or gone, are left out.

        One question for all of those that are known from before, two for others.
        """
        new = [path for path in paths if (bus, path) not in self._kinds]
        asked: list[tuple[Any, ...]] = []
        for path in new:
            asked += [
                (bus, path, ACCESSIBLE, name, None)
                for name in ("GetRoleName", "GetInterfaces", "GetState")
            ]
        for path, answer in self._answers(asked, new, 3):
            role, interfaces, states = answer
            if role is None or interfaces is None:
                continue
            if path == ROOT or "showing" in states_of(states):
                self._kinds[bus, path] = (role[0], interfaces[0])
        paths = [path for path in paths if (bus, path) in self._kinds]
        asked = []
        for path in paths:
            inside = self._kinds[bus, path][1]
            whole = GLib.Variant("(ii)", (0, WHOLE))
            asked += [
                (bus, path, ACCESSIBLE, "GetState", None),
                (bus, path, PROPERTIES, "Get", GLib.Variant("(ss)", (ACCESSIBLE, "Name"))),
                (bus, path, COMPONENT, "GetExtents", GLib.Variant("(u)", (SCREEN,))),
                (bus, path, ACCESSIBLE, "GetChildren", None),
                (bus, path, TEXT, "GetText", whole) if TEXT in inside else None,
                (bus, path, PROPERTIES, "Get", GLib.Variant("(ss)", (VALUE, "CurrentValue")))
                if VALUE in inside
                else None,
            ]
        found: dict[str, Facts] = {}
        for path, answer in self._answers(asked, paths, 6):
            states, name, box, children, text, value = answer
            if states is None or name is None:
                self._kinds.pop((bus, path), None)
                continue
            found[path] = Facts(
                states_of(states),
                name[0],
                list(box[0]) if box else [0, 0, 0, 0],
                [child for _, child in children[0]] if children else [],
                text[0] if text else None,
                value[0] if value else None,
            )
        return found

    def _answers(
        self, asked: list[Any], paths: list[str], number: int
    ) -> Iterator[tuple[str, list[tuple[Any, ...] | None]]]:
        """Yield every path with its ``number`` answers."""
        answers = self._together(asked)
        for place, path in enumerate(paths):
            yield path, answers[place * number : (place + 1) * number]

    def _together(self, questions: list[tuple[Any, ...] | None]) -> list[tuple[Any, ...] | None]:
        """Ask all questions at once; return the answers in their order.

        None where nothing was asked, or no answer came.
        """
        answers: list[tuple[Any, ...] | None] = [None] * len(questions)
        waiting = sum(question is not None for question in questions)

        def came(bus: Any, result: Any, position: int) -> None:
            nonlocal waiting
            waiting -= 1
            try:
                answers[position] = bus.call_finish(result).unpack()
            except GLib.Error:
                # The object went away while it was read.
                answers[position] = None

        for position, question in enumerate(questions):
            if question is None:
                continue
            name, path, interface, method, words = question
            self._bus.call(
                name, path, interface, method, words, None, 0, PATIENCE, None, came, position
            )
        context = GLib.MainContext.default()
        while waiting:
            context.iteration(may_block=True)
        return answers


def states_of(answer: tuple[Any, ...] | None) -> list[str]:
    """Return the names of the states in an answer of GetState."""
    if answer is None:
        return []
    low, high = answer[0]
    bits = low | high << 32
    return [name for bit, name in enumerate(STATES) if bits >> bit & 1]


def in_order(found: list[dict[str, Any]]) -> list[dict[str, Any]]:
    """Return the objects in the order of the screen reader: each before what is inside it."""
    inside: dict[int, list[dict[str, Any]]] = {}
    for one in found:
        inside.setdefault(one["parent"], []).append(one)
    ordered = []
    stack = [(one, -1) for one in reversed(inside.get(-1, []))]
    while stack:
        one, parent = stack.pop()
        children = inside.get(one["number"], [])
        number = len(ordered)
        ordered.append({**one, "number": number, "parent": parent})
        stack += [(child, number) for child in reversed(children)]
    return ordered


def main() -> None:
    """Answer requests until standard input ends."""
    reader = Reader()
    for line in sys.stdin:
        answer = reader.tree(json.loads(line)["pid"])
        sys.stdout.write(json.dumps(answer) + "\n")
        sys.stdout.flush()


if __name__ == "__main__":
    main()
