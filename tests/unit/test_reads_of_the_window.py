"""No module of the window reads the library in the window's thread.

Whoever reads is given a library by `Desk.query`, `write` or `long`, in a thread of theirs. The
library that the window itself can name, an attribute ``library``, is good for what is in memory
alone: with that no reading function can be called from a slot.
"""

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest

WINDOW = Path(__file__).resolve().parents[2] / "mc2cm_desk" / "ui"

IN_MEMORY = frozenset(
    {
        "clock",
        "device",
        "drafts",
        "folder",
        "last_saved",
        "now",
        "opened_archives",
        "read_only",
        "read_only_code",
    }
)
"""What a library answers without reading: plain attributes, the clock, and the drafts' cache."""

HANDS_IT_OVER = {
    "app/backups.py": "backups are made in a lane of their own",
    "app/safety.py": "gives it to the automatic backups",
    "core/desk.py": "gives it to what is written and read",
    "core/tasks/queries.py": "gives it to queries",
}
"""The modules that hold a library, and why."""


def reads(source: str) -> list[int]:
    """Return the lines in which a library is more than asked for what is in memory."""
    tree = ast.parse(source)
    around = {inner: outer for outer in ast.walk(tree) for inner in ast.iter_child_nodes(outer)}
    return sorted({node.lineno for node in _libraries(tree) if _is_read(node, around)})


def _libraries(tree: ast.AST) -> Iterator[ast.Attribute | ast.Assign]:
    for node in ast.walk(tree):
        match node:
            case ast.Attribute(attr="library" | "_library", ctx=ast.Load()):
                yield node
            # A library that is kept in an object would be read from there.
            case ast.Assign(targets=targets, value=ast.Name(id="library")) if any(
                isinstance(one, ast.Attribute) for one in targets
            ):
                yield node
            case _:
                pass


def _is_read(node: ast.AST, around: dict[ast.AST, ast.AST]) -> bool:
    match around.get(node):
        case ast.Attribute(attr=attribute) if attribute in IN_MEMORY:
            return False
        case ast.Return() as given:
            # A property of that name passes it on; whoever uses it is looked at as well.
            function = around.get(given)
            return not (isinstance(function, ast.FunctionDef) and function.name == "library")
        case _:
            return True


@pytest.mark.parametrize(
    "line",
    [
        "found = self.desk.library.find(Event)",
        "with self.library.read() as view: pass",
        "rows = people_list(self._desk.library, event)",
        "library = self.desk.library",
        "library, event = self._desk.library, self._event",
        "self._kept = library",
        "found = self._library.find(Event)",
        "call = lambda: read(self.desk.library)",
        "def shown(self): return self.desk.library",
    ],
)
def test_the_look_finds_every_way_to_a_read(line: str) -> None:
    assert reads(line) == [1]


@pytest.mark.parametrize(
    "line",
    [
        "today = self.library.now().date()",
        "self.desk.library.drafts.save(key, text)",
        "self.desk.query(self, lambda library: library.find(Event), self._show)",
        "def library(self): return self.desk.library",
        "from mc2cm_desk.services.library import Library",
    ],
)
def test_the_look_lets_through_what_reads_nothing(line: str) -> None:
    assert reads(line) == []


def test_no_module_of_the_window_reads_in_its_thread() -> None:
    found = {
        file.relative_to(WINDOW).as_posix(): lines
        for file in WINDOW.rglob("*.py")
        if (lines := reads(file.read_text(encoding="utf-8")))
    }

    assert {name: lines for name, lines in found.items() if name not in HANDS_IT_OVER} == {}
    assert found.keys() == HANDS_IT_OVER.keys()
