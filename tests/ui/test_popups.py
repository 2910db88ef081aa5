"""What opens over the window is readable in each theme: measured from its own picture."""

from collections import Counter
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QModelIndex, QPoint, QRect, Qt
from PySide6.QtGui import QColor, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractItemView,
    QApplication,
    QColorDialog,
    QCompleter,
    QDateEdit,
    QFileDialog,
    QLineEdit,
    QListView,
    QMenu,
    QStyleOptionViewItem,
    QToolTip,
    QTreeView,
    QWidget,
)
from pytestqt.qtbot import QtBot

from mc2cm_desk.ui.participants.list.delegate import CompletingDelegate
from mc2cm_desk.ui.widgets.fields.choice import ChipsField, Choice, ChoiceField
from mc2cm_desk.ui.widgets.fields.number import DateField
from mc2cm_desk.ui.widgets.tables.table import Table
from mc2cm_desk.ui.widgets.typing.quick_entry import QuickEntry, Suggestion

Dress = Callable[..., None]
THEMES = ("light", "dark", "contrast")
CITIES = ("Séville", "Sfax", "Tripoli", "Turin", "Barcelone", "Lyon", "Amman", "Rabat", "Tunis")
LEAST = 4.5
"""The ratio that WCAG 2.2 asks of small text."""


@pytest.fixture(params=THEMES)
def theme(request: pytest.FixtureRequest, dress: Dress) -> str:
    dress("fr", request.param)
    return request.param


def luminance(colour: QColor) -> float:
    parts = (colour.redF(), colour.greenF(), colour.blueF())
    linear = [c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in parts]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def ratio(one: QColor, other: QColor) -> float:
    light, dark = sorted((luminance(one), luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


def picture(widget: QWidget) -> QImage:
    return widget.grab().toImage().convertToFormat(QImage.Format.Format_ARGB32)


def contrast_of_text(image: QImage, box: QRect | None = None) -> float:
    """Return the ratio between the commonest colour and the farthest that is drawn on it."""
    seen = image.rect().intersected(box or image.rect())
    colours = Counter(
        image.pixel(x, y)
        for x in range(seen.left(), seen.right() + 1)
        for y in range(seen.top(), seen.bottom() + 1)
    )
    ground = QColor.fromRgba(colours.most_common(1)[0][0])
    assert ground.alpha() == 255, "nothing is painted behind the words"
    return max(ratio(ground, QColor.fromRgba(one)) for one in colours)


def assert_readable(view: QAbstractItemView) -> None:
    """Each row that is seen, chosen or not, can be read."""
    image = picture(view.viewport())
    model = view.model()
    rows = [view.visualRect(model.index(row, 0, QModelIndex())) for row in range(model.rowCount())]
    seen = [row for row in rows if view.viewport().rect().contains(row.center())]
    assert seen
    for row in seen:
        assert contrast_of_text(image, row) >= LEAST


def assert_framed(view: QWidget) -> None:
    """A list over the window ends in a line: paper on paper has no edge of its own."""
    image = picture(view)
    middle = image.height() // 2
    assert image.pixelColor(0, middle) != image.pixelColor(3, middle)


def completion_of(line: QLineEdit, qtbot: QtBot, typed: str) -> QAbstractItemView:
    line.setFocus()
    QTest.keyClicks(line, typed)
    completer = line.completer()
    assert isinstance(completer, QCompleter)
    popup = completer.popup()
    assert popup is not None
    qtbot.waitUntil(popup.isVisible)
    return popup


def shown(qtbot: QtBot, widget: QWidget) -> None:
    qtbot.addWidget(widget)
    widget.show()
    qtbot.waitExposed(widget)


def test_the_list_of_a_choice_can_be_read_and_shows_its_rows(qtbot: QtBot, theme: str) -> None:
    field = ChoiceField("city")
    field.set_choices(Choice(one, one) for one in CITIES)
    shown(qtbot, field)

    field.combo.showPopup()
    view = field.combo.view()
    qtbot.waitUntil(view.isVisible)

    assert_readable(view)
    rows = (view.visualRect(view.model().index(row, 0)) for row in range(len(CITIES)))
    assert all(view.viewport().rect().contains(row.center()) for row in rows)
    field.combo.hidePopup()


def test_a_field_of_choices_has_an_arrow_at_its_trailing_end(qtbot: QtBot, theme: str) -> None:
    field = ChoiceField("city")
    field.resize(200, 60)
    shown(qtbot, field)

    for direction in (Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft):
        field.setLayoutDirection(direction)
        image = picture(field.combo)
        end = 4 if direction == Qt.LayoutDirection.RightToLeft else image.width() - 24
        assert contrast_of_text(image, QRect(end, 8, 20, image.height() - 16)) >= 3


def test_completions_while_one_types_can_be_read(qtbot: QtBot, theme: str) -> None:
    searched = ChoiceField("city", search=True)
    searched.set_choices(Choice(one, one) for one in CITIES)
    chips = ChipsField("themes")
    chips.set_choices(Choice(one, one) for one in CITIES)
    for field, line in ((searched, searched.combo.lineEdit()), (chips, chips.edit)):
        shown(qtbot, field)
        assert line is not None
        popup = completion_of(line, qtbot, "r")
        assert_readable(popup)
        assert_framed(popup)
        popup.hide()


def test_completions_in_a_cell_can_be_read(qtbot: QtBot, theme: str) -> None:
    table = Table()
    delegate = CompletingDelegate(table, ("city",), lambda _column: list(CITIES))
    editor = delegate.createEditor(table, QStyleOptionViewItem(), QModelIndex())
    shown(qtbot, table)
    editor.show()
    assert isinstance(editor, QLineEdit)

    popup = completion_of(editor, qtbot, "r")

    assert_readable(popup)
    assert_framed(popup)
    popup.hide()


def test_what_finishes_a_token_can_be_read(qtbot: QtBot, theme: str) -> None:
    entry = QuickEntry()
    entry.set_suggestions(Suggestion(f"@{one.lower()}", one) for one in CITIES)
    entry.resize(600, 48)
    shown(qtbot, entry)
    entry.line.setFocus()
    qtbot.waitUntil(entry.line.hasFocus)

    QTest.keyClicks(entry.line, "@")

    popup = entry.findChild(QListView)
    assert popup is not None
    assert popup.isVisible()
    assert_readable(popup)
    assert_framed(popup)


def test_menus_and_tool_tips_can_be_read(qtbot: QtBot, theme: str) -> None:
    menu = QMenu()
    qtbot.addWidget(menu)
    actions = [menu.addAction(one) for one in CITIES]
    actions[1].setCheckable(True)
    menu.popup(QPoint(10, 10))
    menu.setActiveAction(actions[2])
    image = picture(menu)
    for action in actions:
        assert contrast_of_text(image, menu.actionGeometry(action)) >= LEAST
    menu.close()

    host = QWidget()
    shown(qtbot, host)
    QToolTip.showText(QPoint(20, 20), "Chercher dans tous les événements (Ctrl K)", host)
    (tip,) = (
        one
        for one in QApplication.topLevelWidgets()
        if one.inherits("QTipLabel") and one.isVisible()
    )
    assert contrast_of_text(picture(tip)) >= LEAST
    tip.hide()
    QToolTip.hideText()


def test_the_calendar_can_be_read_to_its_weekends(qtbot: QtBot, theme: str) -> None:
    field = DateField("first_day")
    shown(qtbot, field)
    edit = field.edit
    assert isinstance(edit, QDateEdit)
    calendar = edit.calendarWidget()
    calendar.resize(calendar.sizeHint())
    image = picture(calendar)
    view = calendar.findChild(QAbstractItemView)
    assert view is not None
    model = view.model()
    for row in range(1, model.rowCount()):
        for column in range(model.columnCount()):
            index = model.index(row, column)
            if not str(index.data() or "") or not _is_of_month(row, index.data()):
                continue
            box = view.visualRect(index)
            corner = view.viewport().mapTo(calendar, box.topLeft())
            place = QRect(corner, box.size())
            assert contrast_of_text(image, place) >= LEAST, (row, column)
    bar = calendar.findChild(QWidget, "qt_calendar_navigationbar")
    assert bar is not None
    for name in ("qt_calendar_monthbutton", "qt_calendar_yearbutton"):
        button = calendar.findChild(QWidget, name)
        assert button is not None
        corner = button.mapTo(calendar, QPoint(0, 0))
        place = QRect(corner, button.size())
        assert contrast_of_text(image, place) >= LEAST


def _is_of_month(row: int, day: object) -> bool:
    """Days of the months before and after are pale by custom; they are not offered."""
    number = int(str(day))
    return not (row == 1 and number > 20) and not (row >= 5 and number < 15)


def test_the_dialogs_of_qt_can_be_read(qtbot: QtBot, theme: str, tmp_path: Path) -> None:
    for name in ("liste.xlsx", "agenda.pdf", "logo.png"):
        (tmp_path / name).touch()
    dialog = QFileDialog(None, "Choisir", str(tmp_path))
    dialog.setOption(QFileDialog.Option.DontUseNativeDialog)
    dialog.setViewMode(QFileDialog.ViewMode.Detail)
    shown(qtbot, dialog)
    tree = dialog.findChild(QTreeView, "treeView")
    assert tree is not None
    qtbot.waitUntil(lambda: tree.model().rowCount(tree.rootIndex()) == 3)
    image = picture(tree.viewport())
    for row in range(3):
        box = tree.visualRect(tree.model().index(row, 0, tree.rootIndex()))
        assert contrast_of_text(image, box) >= LEAST
    dialog.setViewMode(QFileDialog.ViewMode.List)
    places = dialog.findChild(QAbstractItemView, "sidebar")
    assert places is not None
    assert_readable(places)
    dialog.close()

    colours = QColorDialog()
    colours.setOption(QColorDialog.ColorDialogOption.DontUseNativeDialog)
    shown(qtbot, colours)
    for label in colours.findChildren(QWidget):
        if label.inherits("QLabel") and label.isVisible() and str(label.property("text")).strip():
            corner = label.mapTo(colours, QPoint(0, 0))
            box = QRect(corner, label.size())
            assert contrast_of_text(picture(colours), box) >= LEAST
    colours.close()
