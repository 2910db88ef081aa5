"""Reads the accessibility tree for the tests: JSON documents on standard input and output.

Runs under the interpreter of the system, which alone has ``gi``; it imports nothing of the project.
A request is a line ``{"pid": 4711}``, its answer a line: the list of the accessible objects of
that process which are showing, parents first, or ``null`` while the process has none.

A level of the tree is asked for at once and not object by object: on a busy machine a question and
its answer take as long as the next turn of the program.
"""

import json
import sys
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

    def tree(self, pid: int) -> list[dict[str, Any]] | None:
        """Return what is showing as a list of dictionaries, or None."""
        bus = self._names.get(pid) or self._name_of(pid)
        if bus is None:
            return None
        self._names[pid] = bus
        found = []
        level = [(ROOT, -1)]
        for depth in range(DEEPEST):
            level = self._level(bus, level, depth, found)
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
        self, bus: str, level: list[tuple[str, int]], depth: int, found: list[dict[str, Any]]
    ) -> list[tuple[str, int]]:
        """Add the objects of one level; return the children that come next."""
        states = self._together([(bus, path, ACCESSIBLE, "GetState", None) for path, _ in level])
        shown = []
        for (path, parent), answer in zip(level, states, strict=True):
            names = states_of(answer)
            # The application itself is not shown; rows that are scrolled away are not either.
            if answer is not None and (depth < 1 or "showing" in names):
                shown.append((path, parent, names))
        asked = []
        for path, _, _ in shown:
            asked += [
                (bus, path, ACCESSIBLE, "GetRoleName", None),
                (bus, path, PROPERTIES, "Get", GLib.Variant("(ss)", (ACCESSIBLE, "Name"))),
                (bus, path, COMPONENT, "GetExtents", GLib.Variant("(u)", (SCREEN,))),
                (bus, path, ACCESSIBLE, "GetInterfaces", None),
                (bus, path, ACCESSIBLE, "GetChildren", None),
            ]
        answers = iter(self._together(asked))
        following, details = [], []
        for path, parent, names in shown:
            role, name, box, interfaces, children = (next(answers) for _ in range(5))
            if role is None:
                continue
            number = len(found)
            one = {
                "number": number,
                "parent": parent,
                "role": role[0],
                "name": name[0] if name else "",
                "box": list(box[0]) if box else [0, 0, 0, 0],
                "states": names,
                "text": None,
                "value": None,
            }
            found.append(one)
            of_it = interfaces[0] if interfaces else []
            if TEXT in of_it:
                limit = GLib.Variant("(ii)", (0, WHOLE))
                details.append((one, "text", (bus, path, TEXT, "GetText", limit)))
            if VALUE in of_it:
                asking = GLib.Variant("(ss)", (VALUE, "CurrentValue"))
                details.append((one, "value", (bus, path, PROPERTIES, "Get", asking)))
            inside = children[0] if children else []
            following += [(child, number) for _, child in inside[:MOST_CHILDREN]]
        told = self._together([ask for _, _, ask in details])
        for (one, key, _), answer in zip(details, told, strict=True):
            if answer is not None:
                one[key] = answer[0]
        return following

    def _together(self, questions: list[tuple[Any, ...]]) -> list[tuple[Any, ...] | None]:
        """Ask all questions at once; return the answers in their order, None where none came."""
        answers: list[tuple[Any, ...] | None] = [None] * len(questions)
        waiting = len(questions)

        def came(bus: Any, result: Any, position: int) -> None:
            nonlocal waiting
            waiting -= 1
            try:
                answers[position] = bus.call_finish(result).unpack()
            except GLib.Error:
                # The object went away while it was read.
                answers[position] = None

        for position, (name, path, interface, method, words) in enumerate(questions):
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
