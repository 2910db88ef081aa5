"""The form at the trailing side: it never loses a keystroke."""

from datetime import date, time
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from mc2cm_desk.domain.event.typed_day import read_day
from mc2cm_desk.domain.localised import Localised
from mc2cm_desk.ui.widgets.fields.choice import CheckField, ChipsField, Choice, ChoiceField
from mc2cm_desk.ui.widgets.fields.lines import LinesField
from mc2cm_desk.ui.widgets.fields.number import (
    DateField,
    IntegerField,
    OptionalDateField,
    TimeField,
)
from mc2cm_desk.ui.widgets.fields.text import LineField, LocalisedField, TextField
from mc2cm_desk.ui.widgets.inspector import Inspector

Committed = list[tuple[str, str, Any]]


@pytest.fixture
def committed() -> Committed:
    return []


@pytest.fixture
def form(dress: object, qtbot: QtBot, committed: Committed) -> Inspector:
    cities = ChipsField("cities")
    cities.set_choices([Choice("t", "Turin"), Choice("s", "Sfax"), Choice("l", "Lyon")])
    level = ChoiceField("level")
    level.set_choices([Choice("local", "Local"), Choice("national", "National")])
    made = Inspector(
        [LineField("who"), TextField("what"), LocalisedField("title"), level, cities,
         CheckField("shown"), DateField("day"), OptionalDateField("due"), TimeField("start"),
         IntegerField("minutes", optional=True), LinesField("messages")]
    )  # fmt: skip
    made.committed.connect(lambda *said: committed.append(said))
    qtbot.addWidget(made)
    made.resize(340, 900)
    made.show()
    qtbot.waitExposed(made)
    return made


def _edit(form: Inspector, name: str) -> QWidget:
    form.fields[name].setFocus()
    return form.fields[name].editors()[0]


def test_leaving_a_field_commits_it(form: Inspector, committed: Committed, qtbot: QtBot) -> None:
    form.show_values("1", {"who": "Lyon"})
    qtbot.keyClicks(_edit(form, "who"), " et Tunis")
    assert committed == []
    form.fields["who"].flush()

    assert committed == [("1", "who", "Lyon et Tunis")]


def test_a_pause_commits_without_leaving(
    form: Inspector, committed: Committed, qtbot: QtBot
) -> None:
    form.show_values("1", {"what": ""})
    qtbot.keyClicks(_edit(form, "what"), "x")
    qtbot.waitUntil(lambda: bool(committed))

    assert committed == [("1", "what", "x")]


def test_what_is_half_typed_belongs_to_the_record_where_it_was_typed(
    form: Inspector, committed: Committed, qtbot: QtBot
) -> None:
    form.show_values("1", {"who": "a"})
    qtbot.keyClicks(_edit(form, "who"), "b")
    form.show_values("2", {"who": "z"})
    qtbot.keyClicks(_edit(form, "who"), "y")
    form.show_nothing("Choose one")

    assert committed == [("1", "who", "ab"), ("2", "who", "zy")]


def test_a_change_from_elsewhere_does_not_overwrite_what_is_typed(
    form: Inspector, committed: Committed, qtbot: QtBot
) -> None:
    form.show_values("1", {"who": "a"})
    qtbot.keyClicks(_edit(form, "who"), "b")
    form.show_values("1", {"who": "elsewhere"})
    form.flush()

    assert committed == [("1", "who", "ab")]


def test_showing_a_record_commits_nothing(form: Inspector, committed: Committed) -> None:
    for key in ("1", "2"):
        form.show_values(
            key,
            {
                "who": " spaces ",
                "what": f"text {key} ",
                "title": Localised(fr=key),
                "day": date(2020, 6, 15),
                "level": "local",
                "cities": ("t",),
                "shown": True,
                "start": time(9, 5),
                "due": None,
                "minutes": None,
                "messages": ("one", "two"),
            },
        )
    form.flush()

    assert committed == []


def test_each_language_keeps_its_own_text(
    form: Inspector, committed: Committed, qtbot: QtBot
) -> None:
    field = form.fields["title"]
    assert isinstance(field, LocalisedField)
    form.show_values("1", {"title": Localised(fr="Récit")})
    field.show_language("en")
    qtbot.keyClicks(field.edit, "Narrative")
    field.show_language("ar")
    assert field.edit.layoutDirection() == Qt.LayoutDirection.RightToLeft
    field.flush()

    assert committed == [("1", "title", Localised(fr="Récit", en="Narrative"))]


def test_a_text_is_shown_in_the_window_s_language_if_it_has_it(form: Inspector) -> None:
    field = form.fields["title"]
    assert isinstance(field, LocalisedField)
    form.show_values("1", {"title": Localised(fr="Récit", en="Narrative")})
    first = field.edit.toPlainText()
    form.show_values("2", {"title": Localised(fr="Seul")})
    second = field.edit.toPlainText()
    form.show_values("3", {"title": Localised(fr="Ville", en="City")})

    assert (first, second, field.edit.toPlainText()) == ("Narrative", "Seul", "City")


def test_chips_are_found_by_a_part_of_their_words_and_taken_back_with_backspace(
    form: Inspector, committed: Committed, qtbot: QtBot
) -> None:
    form.show_values("1", {"cities": ("t",)})
    line = _edit(form, "cities")
    qtbot.keyClicks(line, "fax")
    qtbot.keyClick(line, Qt.Key.Key_Return)
    assert committed[-1] == ("1", "cities", ("t", "s"))
    qtbot.waitUntil(lambda: not line.property("text"))
    qtbot.keyClick(line, Qt.Key.Key_Backspace)

    assert committed[-1] == ("1", "cities", ("t",))


def test_words_that_are_in_no_list_are_said_to_name_nothing(form: Inspector, qtbot: QtBot) -> None:
    field = form.fields["cities"]
    assert isinstance(field, ChipsField)
    form.show_values("1", {"cities": ()})
    qtbot.keyClicks(field.edit, "Naples")
    qtbot.keyClick(field.edit, Qt.Key.Key_Return)

    assert "Naples" in field.problem.text()
    assert field.value() == ()


def test_a_value_that_is_not_offered_is_kept(form: Inspector, committed: Committed) -> None:
    form.show_values("1", {"level": "galactic"})
    form.flush()

    assert form.fields["level"].value() == "galactic"
    assert committed == []


def test_lines_grow_and_move(form: Inspector, committed: Committed, qtbot: QtBot) -> None:
    form.show_values("1", {"messages": ("one", "two")})
    lines = form.fields["messages"]
    qtbot.keyClicks(lines.editors()[2], "three")
    assert len(lines.editors()) == 4
    qtbot.keyClick(lines.editors()[2], Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)

    assert committed[-1] == ("1", "messages", ("one", "three", "two"))


def test_boxes_dates_times_and_numbers_are_committed(
    form: Inspector, committed: Committed, qtbot: QtBot
) -> None:
    form.show_values(
        "1",
        {"shown": False, "due": None, "minutes": 45, "start": time(9), "day": date(2020, 6, 15)},
    )
    check = form.fields["shown"]
    assert isinstance(check, CheckField)
    check.box.click()
    qtbot.keyClicks(_edit(form, "due"), "18.6.2020")
    qtbot.keyClick(_edit(form, "due"), Qt.Key.Key_Return)
    minutes = form.fields["minutes"]
    assert isinstance(minutes, IntegerField)
    minutes.spin.setValue(50)
    form.flush()

    assert committed == [
        ("1", "shown", True),
        ("1", "due", date(2020, 6, 18)),
        ("1", "minutes", 50),
    ]


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("2020-06-15", date(2020, 6, 15)),
        ("15/06/2020", date(2020, 6, 15)),
        ("15.6.2020", date(2020, 6, 15)),
        ("31/02/2020", None),
        ("soon", None),
    ],
)
def test_a_day_is_read_as_people_write_it(text: str, day: date | None) -> None:
    assert read_day(text) == day


@pytest.mark.parametrize("language", ["fr", "ar"])
def test_a_text_begins_where_its_reader_begins(form: Inspector, language: str) -> None:
    field = form.fields["title"]
    assert isinstance(field, LocalisedField)
    form.show_values("one", {"title": Localised(fr="Une ville", ar="مدينة")})
    field.show_language(language)

    cursor = field.edit.textCursor()
    cursor.setPosition(0)
    begins = field.edit.cursorRect(cursor).x()
    middle = field.edit.viewport().width() // 2
    assert begins > middle if language == "ar" else begins < middle
