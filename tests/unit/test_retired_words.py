"""Names in the code are the field's words: none is made of a word that the glossary retires."""

import ast
import re
from collections.abc import Iterator
from functools import cache
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
GLOSSARY = ROOT / ".github" / "GLOSSARY.md"
_PARTS = re.compile(r"[A-Z]+(?![a-z])|[A-Z]?[a-z]+")


def _section() -> str:
    return GLOSSARY.read_text("utf-8").partition("## Retired words\n")[2].partition("\n## ")[0]


@cache
def retired_words() -> frozenset[str]:
    """Return the words in the first column of the glossary's table."""
    rows = re.findall(r"^\| ([^|]+) \|", _section(), re.MULTILINE)
    return frozenset(word for row in rows[1:] for word in row.split(", "))


@cache
def names_that_stay() -> frozenset[str]:
    """Return the names in code marks below the table."""
    return frozenset(re.findall(r"`(\w+)`", _section().rpartition("|\n")[2]))


def bound_names(tree: ast.AST) -> Iterator[tuple[str, int]]:
    """Yield each name that a module binds, with its line: functions, parameters, fields, locals."""
    for node in ast.walk(tree):
        match node:
            case ast.FunctionDef() | ast.AsyncFunctionDef() | ast.ClassDef():
                yield node.name, node.lineno
            case ast.arg():
                yield node.arg, node.lineno
            case ast.Name(ctx=ast.Store()):
                yield node.id, node.lineno
            case ast.Attribute(ctx=ast.Store()):
                yield node.attr, node.lineno
            case ast.MatchAs(name=str(name)) | ast.MatchStar(name=str(name)):
                yield name, node.lineno
            case ast.alias(asname=str(name)):
                yield name, node.lineno
            case ast.ExceptHandler(name=str(name)):
                yield name, node.lineno
            case _:
                pass


def faults(source: str, module: str) -> list[str]:
    """Return each name of a module with a retired word, with its place."""
    retired, stays = retired_words(), names_that_stay()
    names = [(Path(module).stem, 1), *bound_names(ast.parse(source))]
    return [
        f"{module}:{line}: {name}"
        for name, line in names
        if name not in stays and retired.intersection(map(str.lower, _PARTS.findall(name)))
    ]


def test_the_glossary_lists_the_words_and_the_names_that_stay() -> None:
    assert {"said", "told", "heard", "deeds"} <= retired_words()
    assert "kept_apart" in names_that_stay()


@pytest.mark.parametrize(
    "source",
    [
        "said = 1",
        "def f(note_said): ...",
        "class KeptImport: ...",
        "self._told = 1",
        "_HEARD_FROM = 3",
        "for spoken in (): ...",
        "match x:\n    case [wanted]: ...",
        "import json as deeds",
    ],
)
def test_a_retired_word_is_found_wherever_a_name_is_bound(source: str) -> None:
    assert len(faults(source, "module.py")) == 1


def test_a_module_is_not_named_by_a_retired_word() -> None:
    assert faults("", "ui/spoken_line.py") == ["ui/spoken_line.py:1: spoken_line"]


def test_a_name_that_stays_or_only_looks_alike_is_no_fault() -> None:
    assert faults("kept_apart, unsaid, saids = 1, 2, 3", "module.py") == []


def test_no_name_of_the_program_has_a_retired_word() -> None:
    found: list[str] = []
    for file in sorted((ROOT / "mc2cm_desk").rglob("*.py")):
        found += faults(file.read_text("utf-8"), file.relative_to(ROOT).as_posix())
    assert found == []
