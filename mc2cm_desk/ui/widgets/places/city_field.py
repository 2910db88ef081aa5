"""A field for a city: completed as it is typed, its country asked for where nobody knows it."""

from collections.abc import Callable, Iterable
from typing import Any

from PySide6.QtCore import QEvent, QObject, Qt, Slot
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QWidget

from mc2cm_desk.domain.places.known_city import CityAnswer
from mc2cm_desk.ui.widgets.fields.field import Field
from mc2cm_desk.ui.widgets.places.city_asking import CityAsking, TimeZones
from mc2cm_desk.ui.widgets.places.city_line import LONGEST, CityLine, CitySearch


class CityField(Field):
    """One city. Its value is a `CityAnswer`; a plain name is shown as one that was typed.

    ``CityField(name, parent)``, then `set_search` with a `CitySearch`, and `set_countries`. With
    ``must_know`` the country of a city that no list has is asked for, and nothing is committed
    before it is given; without, it may be given, and the name alone is committed.
    """

    gives = (str, CityAnswer)

    def __init__(
        self,
        name: str,
        parent: QWidget | None = None,
        *,
        must_know: bool = False,
        offers_other: bool = True,
    ) -> None:
        super().__init__(name, parent, on_pause=False)
        self._must_know = must_know
        self.edit = CityLine(parent=self, offers_other=offers_other)
        self.asking = CityAsking(self)
        self.edit.textEdited.connect(self._on_edited)
        self.edit.returnPressed.connect(self._on_return)
        self.edit.chosen.connect(self._on_chosen)
        self.edit.other_requested.connect(self._on_other)
        self.asking.answered.connect(self._on_answered)
        self.place(self.edit)
        self.column.insertWidget(self.column.indexOf(self.edit) + 1, self.asking)

    def set_search(self, search: CitySearch) -> None:
        """Find what is typed with this."""
        self.edit.search = search

    def set_countries(self, codes: Callable[[], Iterable[str]], zones: TimeZones) -> None:
        """Offer these countries for a city that no list has; ``zones`` are those of one."""
        self.asking.set_countries(codes, zones)

    def editors(self) -> list[QWidget]:
        return [self.edit]

    def value(self) -> CityAnswer:
        return self.asking.answer_for(self.edit.answer())

    def put(self, value: Any) -> None:
        answer = CityAnswer(value) if isinstance(value, str) else value
        self.asking.rest()
        self.edit.show_answer(answer)

    def show_value(self, value: Any) -> None:
        super().show_value(CityAnswer(value) if isinstance(value, str) else value)

    def release(self) -> None:
        super().release()
        self.asking.rest()

    def draft_slots(self) -> tuple[str, ...]:
        return ("",)

    def draft_texts(self) -> dict[str, tuple[str, str]]:
        base, typed = self.draft_base(""), self.edit.text()
        return {"": (typed, base)} if typed.strip() != base else {}

    def draft_base(self, slot: str) -> str:
        return self._saved.name if isinstance(self._saved, CityAnswer) else ""

    def give_draft(self, slot: str, text: str) -> None:
        self.edit.setText(text[:LONGEST])
        self.touched()

    def ask(self) -> None:
        """Ask for the country, because the record needs it: the service refused the name alone."""
        self.asking.ask(self.value())

    def flush(self) -> None:
        if self._touched and self._waits():
            self.pause.stop()
            if not self.asking.asks:
                self.asking.ask(self.value(), focus=False)
            return
        super().flush()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self.edit and isinstance(event, QFocusEvent):
            if event.lostFocus() and (
                event.reason() == Qt.FocusReason.PopupFocusReason or self.edit.list_is_open
            ):
                # The list of cities has the keyboard: nothing is decided yet.
                return False
            if event.lostFocus():
                self.edit.take_only_match()
        return super().eventFilter(watched, event)

    def _waits(self) -> bool:
        """Return whether the country has to be given before anything can be committed."""
        value = self.value()
        return self._must_know and bool(value.name) and not value.is_chosen

    @Slot()
    def _on_edited(self) -> None:
        self.asking.rest()
        self.set_problem("")
        self.touched()

    @Slot()
    def _on_return(self) -> None:
        if not self.edit.list_takes_enter:
            self.edit.take_only_match()
            self.flush()

    @Slot()
    def _on_chosen(self) -> None:
        self.asking.rest()
        self.touched()
        self.flush()

    @Slot(str)
    def _on_other(self, text: str) -> None:
        self.touched()
        self.asking.ask(CityAnswer(text.strip()))

    @Slot(object)
    def _on_answered(self, _answer: CityAnswer) -> None:
        self._touched = True
        self.flush()
