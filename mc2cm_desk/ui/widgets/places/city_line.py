"""A line of text for a city: what is typed is completed from the cities that are known."""

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import QModelIndex, QObject, QSize, Qt, Signal, Slot
from PySide6.QtGui import QFocusEvent, QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QCompleter, QLineEdit, QListView, QWidget

from mc2cm_desk.domain.places.city_names import search_key
from mc2cm_desk.domain.places.known_city import CityAnswer
from mc2cm_desk.ui.theme.language import window_language
from mc2cm_desk.ui.theme.look import px
from mc2cm_desk.ui.widgets.filled import filled
from mc2cm_desk.ui.widgets.places.city_rows import ANSWER_ROLE, CityRow, CityRowDelegate, row_height
from mc2cm_desk.ui.widgets.typing.completion import TabCompletes
from mc2cm_desk.wording import formats

CitySearch = Callable[[QObject, str, Callable[[list[CityAnswer]], Any]], None]
"""Finds cities for what is typed, beside the window, then answers here."""

LONGEST = 120
LEAST_LETTERS = 2
_POPUP = (Qt.FocusReason.PopupFocusReason, Qt.FocusReason.ActiveWindowFocusReason)


class CityLine(QLineEdit):
    """A line whose text becomes one city: chosen in its list, or given with its country.

    ``offers_other``: the last row of the list is for a city that it does not have.

    Signals:
        chosen(CityAnswer): a city was taken from the list.
        other_requested(str): the text is a city that no list has; its country is to be given.
    """

    chosen = Signal(object)
    other_requested = Signal(str)

    def __init__(
        self,
        search: CitySearch | None = None,
        parent: QWidget | None = None,
        *,
        offers_other: bool = True,
    ) -> None:
        super().__init__(parent)
        self.search = search
        self._offers_other = offers_other
        self._answer: CityAnswer | None = None
        self._offered: list[CityAnswer] = []
        self._offered_for = ""
        self.setMaxLength(LONGEST)
        self.popup = QListView()
        self.popup.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
        self.popup.setUniformItemSizes(True)
        self.popup.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._model = QStandardItemModel(self)
        self._completer = QCompleter(self._model, self)
        self._completer.setCompletionMode(QCompleter.CompletionMode.UnfilteredPopupCompletion)
        self._completer.setPopup(self.popup)
        self._completer.setWidget(self)
        # After setPopup, which brings a delegate of its own.
        self.popup.setItemDelegate(CityRowDelegate(self.popup))
        TabCompletes(self._completer)
        # The row, not its words: two cities may have one name.
        self._completer.activated[QModelIndex].connect(self._on_activated)  # pyright: ignore[reportIndexIssue]  PySide6's stubs know no overloads of a signal
        self.textEdited.connect(self._on_edited)

    @property
    def list_is_open(self) -> bool:
        """Whether cities are offered now."""
        return self.popup.isVisible()

    @property
    def list_takes_enter(self) -> bool:
        """Whether Enter takes the row that is chosen in the list, and does nothing else."""
        return self.popup.isVisible() and self.popup.currentIndex().isValid()

    def answer(self) -> CityAnswer:
        """Return the city: the one that was chosen, else the name as it is typed."""
        typed = self.text().strip()
        if self._answer is not None and self._answer.name == typed:
            return self._answer
        return CityAnswer(typed)

    def show_answer(self, answer: CityAnswer | None) -> None:
        """Show a city, as if it had been chosen."""
        self._answer = answer
        self.setText(answer.name if answer is not None else "")
        if not self.hasFocus():
            self.setCursorPosition(0)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        if event.reason() not in _POPUP:
            self.take_only_match()
        super().focusOutEvent(event)

    def take_only_match(self) -> None:
        """Take the city that was offered if it is the only one of exactly this name."""
        typed = search_key(self.text())
        if not typed or self.answer().is_chosen or self._offered_for != self.text():
            return
        exact = [one for one in self._offered if typed in self._keys(one)]
        if len(exact) == 1:
            self.show_answer(exact[0])
            self.chosen.emit(exact[0])

    def take_exact_row(self) -> bool:
        """Take the row that is chosen in the list if its name is typed whole; say whether it is."""
        row = self.popup.currentIndex().data(ANSWER_ROLE) if self.list_takes_enter else None
        if not isinstance(row, CityAnswer) or search_key(self.text()) not in self._keys(row):
            return False
        self.popup.hide()
        self.show_answer(row)
        self.chosen.emit(row)
        return True

    @staticmethod
    def _keys(answer: CityAnswer) -> set[str]:
        names = answer.known.name.texts() if answer.known is not None else (answer.name,)
        return {search_key(name) for name in names}

    @Slot(str)
    def _on_edited(self, text: str) -> None:
        if len(text.strip()) < LEAST_LETTERS or self.search is None:
            self.popup.hide()
            return
        self.search(self, text, lambda found: self._offer(text, found))

    def _offer(self, text: str, found: Sequence[CityAnswer]) -> None:
        if text != self.text():
            # Typed on meanwhile: the answer for that is under way.
            return
        self._offered, self._offered_for = list(found), text
        if not self.hasFocus():
            # The line was left before the answer came.
            self.take_only_match()
            return
        self._model.clear()
        language = window_language()
        for one in found:
            people = formats.number(one.population, language)
            words = self.tr("{count} inh.").format(count=people) if one.population else ""
            self._add(CityRow.of(one, text, language, words), one)
        if self._offers_other:
            other = self.tr("“{city}” is another city: choose its country")
            words = formats.typographic(other, language)
            self._add(CityRow.other(filled(words, city=text.strip())), None)
        if not self._model.rowCount():
            self.popup.hide()
            return
        self._make_room()
        self._completer.complete()

    def _make_room(self) -> None:
        """Make the list as tall as its rows: the style sheet adds to what Qt reckons with."""
        rows = self._model.rowCount()
        inner = self.popup.viewport().height()
        around = max(self.popup.height() - inner, 0) if self.popup.isVisible() else px(12)
        self.popup.setMinimumHeight(rows * row_height() + around)

    def _add(self, row: CityRow, answer: CityAnswer | None) -> None:
        item = QStandardItem(row.name)
        item.setData(answer, ANSWER_ROLE)
        item.setData(row, ANSWER_ROLE + 1)
        item.setData(row.accessible_text(), Qt.ItemDataRole.AccessibleTextRole)
        item.setSizeHint(QSize(0, row_height()))
        self._model.appendRow(item)

    @Slot(QModelIndex)
    def _on_activated(self, index: QModelIndex) -> None:
        answer = index.data(ANSWER_ROLE)
        self.popup.hide()
        if isinstance(answer, CityAnswer):
            self.show_answer(answer)
            self.chosen.emit(answer)
        else:
            # The completer has put the words of its row into the line.
            self.setText(self._offered_for.strip())
            self.other_requested.emit(self.text())
