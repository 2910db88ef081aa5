"""Texts of the record keep their own direction in the sentences of the window."""

import ast
from collections.abc import Iterator
from pathlib import Path, PurePosixPath

import pytest
from PySide6.QtCore import QLocale

import mc2cm_desk.ui
from mc2cm_desk.ui.widgets.filled import filled

UI = Path(mc2cm_desk.ui.__file__).parent
# Slots that hold figures or words of the language itself.
OWN = {
    "all", "count", "dates", "day", "done", "entries", "expected", "hours", "least", "minutes",
    "most", "number", "page", "pages", "percent", "records", "row", "seconds", "size", "speed",
    "step", "time", "total", "version",
}  # fmt: skip


@pytest.fixture
def arabic() -> Iterator[None]:
    before = QLocale()
    QLocale.setDefault(QLocale(QLocale.Language.Arabic, QLocale.Country.Morocco))
    yield
    QLocale.setDefault(before)


@pytest.fixture
def french() -> Iterator[None]:
    before = QLocale()
    QLocale.setDefault(QLocale(QLocale.Language.French, QLocale.Country.France))
    yield
    QLocale.setDefault(before)


def test_a_french_title_is_isolated_in_an_arabic_sentence(arabic: None) -> None:
    said = filled("حُذف «{name}».", name="Se loger, puis travailler.")
    assert said == "حُذف «\u2068Se loger, puis travailler.\u2069»."


def test_an_arabic_title_is_isolated_in_a_french_sentence(french: None) -> None:
    assert filled("« {name} »", name="السكن، ثم العمل.") == "« \u2068السكن، ثم العمل.\u2069 »"
    assert filled("« {name} »", name="Se loger") == "« Se loger »"


def test_numbers_and_paths_are_never_mirrored(arabic: None) -> None:
    said = filled("{count} في {folder}", count=3, folder=PurePosixPath("/a/b"))
    assert said == "3 في \u2066/a/b\u2069"


def test_what_is_isolated_already_is_left_as_it_is(arabic: None) -> None:
    assert filled("{name}", name="\u2068Lyon\u2069") == "\u2068Lyon\u2069"


def test_every_sentence_of_the_window_is_filled_in_this_way() -> None:
    found = [
        f"{source.relative_to(UI)}:{call.lineno}"
        for source in sorted(UI.rglob("*.py"))
        if source.name != "filled.py"
        for call in ast.walk(ast.parse(source.read_text(encoding="utf-8")))
        if isinstance(call, ast.Call)
        and isinstance(call.func, ast.Attribute)
        and call.func.attr == "format"
        and any(slot.arg is not None and slot.arg not in OWN for slot in call.keywords)
    ]
    assert found == []
