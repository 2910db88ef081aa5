"""Every widget drawn in two languages and two themes: nothing blank, nothing cut off."""

import os
from collections.abc import Callable
from datetime import date, time
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from mc2cm_desk.domain.localised import Localised
from mc2cm_desk.ui.theme.look import px
from mc2cm_desk.ui.widgets.buttons.buttons import Button
from mc2cm_desk.ui.widgets.cards.board import Board, Column
from mc2cm_desk.ui.widgets.cards.card import Card
from mc2cm_desk.ui.widgets.cards.card_list import CardList
from mc2cm_desk.ui.widgets.cards.panels import CardFrame, EmptyState
from mc2cm_desk.ui.widgets.cards.result_card import ResultCard
from mc2cm_desk.ui.widgets.fields.choice import CheckField, ChipsField, Choice, ChoiceField
from mc2cm_desk.ui.widgets.fields.lines import LinesField
from mc2cm_desk.ui.widgets.fields.number import DateField, IntegerField, TimeField
from mc2cm_desk.ui.widgets.fields.text import LineField, LocalisedField, TextField
from mc2cm_desk.ui.widgets.inspector import Inspector
from mc2cm_desk.ui.widgets.layout.side_sheet import SideSheet
from mc2cm_desk.ui.widgets.marks.bars import Bar, Sparkline, StepBar
from mc2cm_desk.ui.widgets.marks.labels import (
    DateLine,
    ElidedLabel,
    KeyFigure,
    Label,
    SectionHeading,
)
from mc2cm_desk.ui.widgets.marks.marks import Chip, KeyHint, Pill
from mc2cm_desk.ui.widgets.marks.pictures import PictureStrip
from mc2cm_desk.ui.widgets.strips import Confirm, ProgressStrip, Strip
from mc2cm_desk.ui.widgets.tables.filters import Filter, FilterRow
from mc2cm_desk.ui.widgets.typing.quick_entry import QuickEntry

Dress = Callable[..., None]

SENTENCES = {
    "fr": {
        "long": "Former les équipes de communication municipales aux récits sur la migration",
        "short": "Adoptée",
        "city": "Séville",
        "theme": "#formation",
        "button": "Lancer le vote",
    },
    "ar": {
        "long": "تدريب فرق الاتصال البلدية على سرديات الهجرة وإشراك المجتمعات في إعدادها",
        "short": "معتمدة",
        "city": "إشبيلية",
        "theme": "#تدريب",
        "button": "بدء التصويت",
    },
}


def _faces(words: dict[str, str]) -> list[Card]:
    marks = ((words["theme"], "teal"), (words["city"], "navy"))
    return [
        Card(id="1", column="a", title=words["long"], chips=marks, pill=(words["short"], "ok"),
             note=words["city"], count="● 9"),
        Card(id="2", column="a", title=words["long"], over=f"◆ {words['short']}",
             edge="terracotta", chips=marks, dots=6),
        Card(id="3", column="b", title=words["long"], top=marks[1:],
             corner=(words["short"], "warn"), progress=0.7),
        Card(id="4", column="b", title=words["city"], lead="10:42:05", sub=words["long"],
             corner=(words["short"], "ok"), faint=True),
        Card(id="5", column="b", title=words["city"], icon="check", sub=words["short"]),
    ]  # fmt: skip


def _marks(words: dict[str, str]) -> QWidget:
    held = QWidget()
    row = QHBoxLayout(held)
    for tone in ("ok", "warn", "bad", "neutral", "teal", "navy", "sand", "terracotta"):
        row.addWidget(Pill(words["short"], tone))
    row.addWidget(Chip(words["city"], "navy"))
    row.addWidget(KeyHint("Ctrl N"))
    row.addStretch(1)
    return held


def _buttons(words: dict[str, str]) -> QWidget:
    held = QWidget()
    row = QHBoxLayout(held)
    for look in ("plain", "main", "navy", "quiet", "link"):
        row.addWidget(Button(words["button"], look=look, icon_name="add", keys="Ctrl+N"))
    row.addStretch(1)
    return held


def _words(words: dict[str, str]) -> QWidget:
    held = CardFrame()
    heading, figure, day = SectionHeading(), KeyFigure(), DateLine()
    heading.set_text(words["city"], words["short"])
    figure.set_figure("450", words["short"])
    day.set_day(words["city"], words["short"])
    elided = ElidedLabel("body", words["long"])
    empty = EmptyState("participants")
    empty.set_words(words["long"], words["button"], "Ctrl+N")
    for widget in (heading, figure, day, elided, Label("title", words["long"], wrap=True), empty):
        held.body.addWidget(widget)
    return held


def _drawn(words: dict[str, str]) -> QWidget:
    held = CardFrame()
    bar, steps, curve, pictures = Bar(), StepBar(), Sparkline(), PictureStrip()
    bar.set_share(0.6, words["short"])
    steps.set_steps([1, 1, 1, 0.5, 0, 0], words["short"])
    curve.set_points([(0, 0), (1, 2), (2, 20), (3, 40), (4, 46)], words["short"])
    pictures.set_words(words["button"], words["button"])
    for widget in (bar, steps, curve, pictures):
        held.body.addWidget(widget)
    return held


def _said(words: dict[str, str]) -> QWidget:
    held = QWidget()
    strip, progress, question = Strip(), ProgressStrip(), Confirm()
    strip.show_message(words["long"], "bad", [(words["short"], lambda: None)])
    progress.begin(words["city"], words["button"], 10)
    progress.go_on(words["city"], 4)
    question.ask(words["long"], words["button"], words["short"])
    column = QVBoxLayout(held)
    for widget in (strip, progress, question):
        column.addWidget(widget)
    return held


def _form(words: dict[str, str]) -> Inspector:
    fields = [LocalisedField("text"), ChoiceField("level"), ChipsField("cities"), TextField("more"),
              LineField("who"), DateField("day"), TimeField("start"), IntegerField("minutes"),
              LinesField("messages"), CheckField("shown")]  # fmt: skip
    form = Inspector(fields)
    form.set_titles({field.name: words["city"] for field in fields})
    choices = [Choice("x", words["city"]), Choice("y", words["short"])]
    for name in ("level", "cities"):
        field = form.fields[name]
        assert isinstance(field, ChoiceField | ChipsField)
        field.set_choices(choices)
    form.set_head(words["long"], words["short"], "ok", "R-03")
    form.show_values(
        "1",
        {
            "text": Localised(fr=words["long"]), "level": "x", "cities": ("x", "y"),
            "more": words["long"], "who": words["city"], "day": date(2020, 6, 15),
            "start": time(9, 30), "minutes": 45, "messages": (words["city"],), "shown": True,
        },
    )  # fmt: skip
    form.add_button(Button(words["button"], keys="M"))
    return form


def _gallery(words: dict[str, str]) -> QWidget:
    page = QWidget()
    page.setProperty("ground", "page")
    page.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
    grid = QGridLayout(page)
    filters, board, rows = FilterRow(), Board(), CardList("row")
    entry, result = QuickEntry(), ResultCard()
    filters.set_filters([Filter("a", words["short"], 18), Filter("b", words["city"])])
    board.set_drop_words(words["button"])
    board.show_board([Column("a", words["city"]), Column("b", words["short"])], _faces(words))
    rows.show_cards(_faces(words))
    entry.set_words(words["city"], words["long"], "Enter", words["short"])
    entry.set_text(f"{words['city']} @lyon #media >local !2 ")
    result.show_result("ok", "check", words["short"], words["city"], words["long"],
                       [words["short"]], detail=words["city"], hint=words["long"])  # fmt: skip
    grid.addWidget(filters, 0, 0)
    grid.addWidget(_buttons(words), 0, 1, 1, 2)
    grid.addWidget(board, 1, 0, 2, 1)
    grid.addWidget(_words(words), 1, 1)
    grid.addWidget(_form(words), 1, 2, 3, 1)
    grid.addWidget(_drawn(words), 2, 1)
    grid.addWidget(rows, 3, 0)
    grid.addWidget(result, 3, 1)
    grid.addWidget(_said(words), 4, 0, 1, 3)
    grid.addWidget(_marks(words), 5, 0, 1, 3)
    grid.addWidget(entry, 6, 0, 1, 3)
    return page


def cut_off(page: QWidget) -> list[str]:
    """Return the words of labels and buttons that have less room than they need."""
    found: list[str] = []
    for label in page.findChildren(QLabel):
        if isinstance(label, ElidedLabel) or not label.isVisible() or not label.text():
            continue
        needed = label.heightForWidth(label.width()) if label.wordWrap() else 0
        if label.wordWrap() and label.height() + 1 < needed:
            found.append(f"{label.text()} {label.size()} {needed}")
        if not label.wordWrap() and label.width() + 1 < label.sizeHint().width():
            found.append(f"{label.text()} {label.size()} {label.sizeHint()} in {label.parent()}")
    for button in page.findChildren(QPushButton):
        if button.isVisible() and button.width() + 1 < button.minimumSizeHint().width():
            found.append(f"{button.text()} {button.size()}")
    return found


@pytest.mark.parametrize("theme", ["light", "dark", "contrast"])
@pytest.mark.parametrize("language", ["fr", "ar"])
def test_every_widget_is_drawn_whole(language: str, theme: str, dress: Dress, qtbot: QtBot) -> None:
    dress(language, theme)
    page = _gallery(SENTENCES[language])
    qtbot.addWidget(page)
    page.resize(1500, 1350)
    page.show()
    qtbot.waitExposed(page)
    QCoreApplication.processEvents()
    picture = page.grab().toImage()
    folder = os.environ.get("MC2CM_PICTURES")
    if folder:
        picture.save(str(Path(folder) / f"gallery-{language}-{theme}.png"))

    spots = {picture.pixel(x, y) for x in range(0, 1500, 7) for y in range(0, 1350, 5)}
    assert len(spots) > 60
    assert cut_off(page) == []


def test_text_size_makes_everything_larger_and_nothing_is_cut(dress: Dress, qtbot: QtBot) -> None:
    dress("fr", "light", 150)
    page = _gallery(SENTENCES["fr"])
    qtbot.addWidget(page)
    page.resize(2200, 2000)
    page.show()
    qtbot.waitExposed(page)
    QCoreApplication.processEvents()

    assert px(10) == 15
    assert cut_off(page) == []


def test_a_sheet_slides_in_and_gives_the_keyboard_back(dress: Dress, qtbot: QtBot) -> None:
    page = QWidget()
    qtbot.addWidget(page)
    page.resize(900, 500)
    before = Button("Before", page)
    sheet = SideSheet(page)
    sheet.set_words("A sheet", "Close")
    page.show()
    qtbot.waitExposed(page)
    before.setFocus()
    sheet.open_sheet()
    assert sheet.isVisible()
    qtbot.keyClick(sheet, Qt.Key.Key_Escape)

    assert not sheet.isVisible()
    assert page.focusWidget() is before
