"""What is chosen in a form beside its texts (a list, a day, a language), kept as one draft."""

import json
from collections.abc import Callable, Generator, Iterable
from contextlib import contextmanager
from typing import Any

from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QWidget

from mc2cm_desk.ui.widgets.drafts.scope import STATE, scopes
from mc2cm_desk.ui.widgets.fields.choice import ChoiceField


class SavedChoice:
    """One choice of a form, read and written as a text; empty stands for none."""

    def __init__(self, read: Callable[[], str], write: Callable[[str], Any]) -> None:
        self.read, self.write = read, write

    def mark(self, *, restored: bool) -> None:
        """Show that the choice was given back; nothing where the widget has no place for it."""


class _FieldChoice(SavedChoice):
    """The choice of a field that offers string values."""

    def __init__(self, field: ChoiceField) -> None:
        super().__init__(lambda: str(field.value() or ""), field.choose)
        self._field = field

    def mark(self, *, restored: bool) -> None:
        self._field.show_restored(restored=restored)


class FormChoices(QObject):
    """The choices of a form, as one more source of drafts of the widget that shows the form.

    What differs from the resting choices (see ``rest``) is kept from the moment it is chosen until
    the form is written or thrown away, and is given back with the texts of the form.
    """

    name = STATE

    def __init__(self, scope: QWidget, slot: str = "") -> None:
        """``slot`` distinguishes what belongs to the same record, such as two lines of a screen."""
        super().__init__(scope)
        self.scope, self._slot = scope, slot
        self._choices: dict[str, SavedChoice] = {}
        self._resting: dict[str, str] = {}
        self._noted: dict[str, str] = {}
        self._quiet = False

    def add(self, name: str, read: Callable[[], str], write: Callable[[str], Any]) -> None:
        """Keep a choice; whoever shows it calls ``note`` when a person changes it."""
        self._choices[name] = SavedChoice(read, write)

    def add_fields(self, fields: Iterable[ChoiceField]) -> None:
        """Keep what is chosen in fields of a form."""
        for field in fields:
            self._choices[field.name] = _FieldChoice(field)
            field.combo.activated.connect(self.note)

    @contextmanager
    def rest(self) -> Generator[None]:
        """Take what is shown within as what a form says where nobody chose anything."""
        before, self._quiet = self._quiet, True
        try:
            yield
        finally:
            self._quiet = before
        self._resting = self._noted = self._read()
        for one in self._choices.values():
            one.mark(restored=False)

    @property
    def is_changed(self) -> bool:
        """Whether anything is chosen that was not offered at first."""
        return bool(self.draft_texts())

    @Slot()
    def note(self) -> None:
        """Keep what is chosen now."""
        now = self._read()
        if not self._quiet and now != self._noted:
            self._noted = now
            scopes().chosen.emit(self.scope)

    def draft_slots(self) -> tuple[str, ...]:
        return (self._slot,)

    def draft_slot(self) -> str:
        return self._slot

    def draft_texts(self) -> dict[str, tuple[str, str]]:
        now = self._read()
        if all(value == self._resting.get(name, "") for name, value in now.items()):
            return {}
        # All of them: what rests today (the day of today) may be another one when it comes back.
        return {self._slot: (json.dumps(now, ensure_ascii=False), "")}

    def draft_base(self, slot: str) -> str:
        return ""

    def give_draft(self, slot: str, text: str) -> None:
        chosen: dict[str, str] = json.loads(text)
        for name, value in chosen.items():
            if name in self._choices:
                self._choices[name].write(value)
        self._noted = self._read()

    def offer_draft(self, slot: str, text: str, drop: Callable[[], Any]) -> None:
        self.give_draft(slot, text)

    def show_restored(self, *, restored: bool, before: str = "") -> None:
        now = self._read()
        for name, one in self._choices.items():
            one.mark(restored=restored and now[name] != self._resting.get(name, ""))

    def _read(self) -> dict[str, str]:
        return {name: one.read() for name, one in self._choices.items()}
