"""Words that are translated stand where the catalogues' extraction finds them."""

import ast
from pathlib import Path

import mc2cm_desk

SOURCES = sorted(Path(mc2cm_desk.__file__).parent.rglob("*.py"))
CALLS = {"tr", "translate", "QT_TRANSLATE_NOOP"}


def test_no_words_to_translate_stand_inside_a_formatted_string() -> None:
    found = [
        f"{source.name}:{call.lineno}"
        for source in SOURCES
        for text in ast.walk(ast.parse(source.read_text(encoding="utf-8")))
        if isinstance(text, ast.JoinedStr)
        for call in ast.walk(text)
        if isinstance(call, ast.Call)
        and _name(call.func) in CALLS
        # What is translated by a code or a variable is extracted where its words stand.
        and (_name(call.func) == "tr" or len([*filter(_is_text, call.args)]) > 1)
    ]
    assert SOURCES
    assert found == []


def _is_text(argument: ast.expr) -> bool:
    return isinstance(argument, ast.Constant)


def _name(function: ast.expr) -> str:
    match function:
        case ast.Attribute(attr=name) | ast.Name(id=name):
            return name
        case _:
            return ""
