"""What a backup would bring back, before anything happens."""

from collections.abc import Iterable, Sequence
from datetime import datetime

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QButtonGroup, QGridLayout, QHBoxLayout, QRadioButton, QWidget

from mc2cm_desk.domain import kinds
from mc2cm_desk.domain.text import bidi
from mc2cm_desk.services.safety.backup import Backup, Missed, Preview, Reason
from mc2cm_desk.ui.core import languages
from mc2cm_desk.ui.preferences.safety.backups_table import day_name
from mc2cm_desk.ui.theme.look import mark, px
from mc2cm_desk.ui.widgets.buttons.buttons import Button
from mc2cm_desk.ui.widgets.cards.panels import CardFrame
from mc2cm_desk.ui.widgets.filled import filled
from mc2cm_desk.ui.widgets.marks.labels import Label
from mc2cm_desk.ui.widgets.marks.marks import Pill
from mc2cm_desk.wording import formats
from mc2cm_desk.wording.catalogue import Catalogue
from mc2cm_desk.wording.names import backups

KINDS = ("participant", "check_in", "city_case", "recommendation", "picture", "note_version",
         "draft")  # fmt: skip
NAMED = 3
"""Names of each kind that are listed; the others are counted."""


class PreviewPanel(CardFrame):
    """One backup beside the present.

    Signals:
        restore_requested(object): put this backup in the place of the library.
        beside_requested(object): open it beside, to take a text from it.
        closed(): put the panel away.
    """

    restore_requested = Signal(object)
    beside_requested = Signal(object)
    closed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("focus", parent)
        self._backup: Backup | None = None
        self._preview: Preview | None = None
        self.heading = Label("top", "", self)
        self.pill = Pill("", "ok", self)
        self.note = Label("mute", "", self, wrap=True)
        self.rows = QWidget(self)
        self._grid = QGridLayout(self.rows)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(px(10))
        self._grid.setVerticalSpacing(px(3))
        self._missed_card = CardFrame("bad", self, padding=8)
        self._missed_heading = Label("label", "", self)
        self.missed = Label("small", "", self, wrap=True)
        self._missed_card.body.addWidget(self._missed_heading)
        self._missed_card.body.addWidget(self.missed)
        self._retained_card = CardFrame("teal", self, padding=8)
        self.retained = Label("small", "", self, wrap=True)
        self._retained_card.body.addWidget(self.retained)
        self.whole, self.beside = QRadioButton(self), QRadioButton(self)
        self.whole.setChecked(True)
        self._choice = QButtonGroup(self)
        for one in (self.whole, self.beside):
            self._choice.addButton(one)
            one.toggled.connect(self._name_button)
        self.close_button = Button("", self)
        self.button = Button("", self, look="main", icon_name="history")
        self.close_button.clicked.connect(self.closed)
        self.button.clicked.connect(self._on_button)
        self._lay_out()

    def retranslate(self) -> None:
        """Show every text in the current language."""
        self._missed_heading.setText(self.tr("Would no longer be there"))
        self.whole.setText(self.tr("Restore the whole library"))
        self.beside.setText(self.tr("Open it separately, to copy a text from it"))
        self.close_button.set_words(self.tr("Close"))
        self.show_backup(self._backup)
        if self._preview is not None:
            self.show_preview(self._preview)

    def show_backup(self, backup: Backup | None) -> None:
        """Show which backup it is; what it would bring back follows."""
        self._backup, self._preview = backup, None
        for widget in (self.rows, self._missed_card, self._retained_card):
            widget.hide()
        self.button.setEnabled(False)
        if backup is None:
            return
        self.heading.setText(self._when(backup.at))
        words = self.tr("intact") if backup.sound else self.tr("damaged")
        self.pill.set(words, "ok" if backup.sound else "bad")
        self.note.setText(self.tr("Reading what it would restore…"))
        self._name_button()

    def show_preview(self, found: Preview) -> None:
        """Show what it would bring back."""
        if self._backup is None or found.backup.path != self._backup.path:
            return
        self._preview = found
        self.note.setText(self.tr("This is what you would find. Nothing has changed yet."))
        self._show_counts(found)
        self._show_missed(found.missed)
        name = backups.reason(Catalogue(languages.current()), Reason.BEFORE_RESTORE)
        self.retained.setText(
            filled(
                self.tr(
                    "The present state is kept as a separate backup: “{name}”. "
                    "You can return to it."
                ),
                name=name,
            )
        )
        self._retained_card.setVisible(self.whole.isChecked())
        self.button.setEnabled(True)

    def show_problem(self, sentence: str) -> None:
        """Show why this backup cannot be restored."""
        self.note.setText(sentence)

    def set_busy(self, sentence: str) -> None:
        """Show what is being done; the buttons wait. Empty: nothing is."""
        if sentence:
            self.note.setText(sentence)
        for one in (self.button, self.close_button, self.whole, self.beside):
            one.setEnabled(not sentence)

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.addWidget(self.heading, 1)
        head.addWidget(self.pill)
        self.body.addLayout(head)
        self.body.addWidget(self.note)
        self.body.addWidget(self.rows)
        self.body.addWidget(self._missed_card)
        self.body.addWidget(self._retained_card)
        self.body.addWidget(self.whole)
        self.body.addWidget(self.beside)
        self.body.addStretch(1)
        foot = QHBoxLayout()
        foot.addWidget(self.close_button)
        foot.addStretch(1)
        foot.addWidget(self.button)
        self.body.addLayout(foot)

    def _show_counts(self, found: Preview) -> None:
        while (item := self._grid.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        catalogue = Catalogue(languages.current())
        heads = ("", self.tr("Now"), self.tr("Then"), "")
        self._line(0, heads, "mute")
        place = 1
        for kind in KINDS:
            now, then = found.now.get(kind, 0), found.then.get(kind, 0)
            if not now and not then:
                continue
            step = then - now
            difference = "=" if not step else f"+ {step}" if step > 0 else f"− {-step}"
            self._line(
                place,
                (backups.kind(catalogue, kind), str(now), str(then), difference),
                "small",
                bad=step < 0,
            )
            place += 1
        self.rows.show()

    def _line(self, place: int, cells: Sequence[str], kind: str, *, bad: bool = False) -> None:
        for column, text in enumerate(cells):
            label = Label("label" if kind == "small" and column == 2 else kind, text, self.rows)
            if column == 3 and bad:
                mark(label, type="problem")
            align = Qt.AlignmentFlag.AlignTrailing if column else Qt.AlignmentFlag.AlignLeading
            self._grid.addWidget(label, place, column, align)
        self._grid.setColumnStretch(0, 1)

    def _show_missed(self, missed: Iterable[Missed]) -> None:
        catalogue = Catalogue(languages.current())
        by_kind: dict[str, list[str]] = {}
        for one in missed:
            if one.kind != "check_in":
                by_kind.setdefault(one.kind, []).append(self._named(one))
        lines = [
            filled(
                self.tr("{kind}: {names}"),
                kind=backups.kind(catalogue, kind),
                names=self._some(names),
            )
            for kind, names in by_kind.items()
        ]
        self.missed.setText("\n".join(lines))
        self._missed_card.setVisible(bool(lines))

    def _some(self, names: Sequence[str]) -> str:
        known = [name for name in names if name][:NAMED]
        more = len(names) - len(known)
        if more:
            known.append(self.tr("%n more", "", more))
        return bidi.joined(known, languages.current(), formats.comma(languages.current()))

    def _named(self, one: Missed) -> str:
        kind = kinds.named(one.kind)
        if kind is not None and kind.letter and one.number:
            return f"{kind.letter}-{one.number:02d}"
        text = one.name.text(languages.current())
        return text if len(text) <= 60 else f"{text[:58]}…"

    def _when(self, at: datetime) -> str:
        local = at.astimezone()
        day = formats.weekday(local.date(), languages.current())
        clock = formats.clock_time(local, languages.current())
        return self.tr("{day}, {time}").format(day=day[:1].upper() + day[1:], time=clock)

    @Slot()
    def _name_button(self) -> None:
        if self._backup is None:
            return
        if self.beside.isChecked():
            self.button.set_words(self.tr("Open separately"))
        else:
            today = datetime.now().astimezone().date()
            day = day_name(self._backup.at.astimezone().date(), today)
            self.button.set_words(self.tr("Return to {day}").format(day=day))
        self._retained_card.setVisible(self.whole.isChecked() and self._preview is not None)

    @Slot()
    def _on_button(self) -> None:
        requested = self.restore_requested if self.whole.isChecked() else self.beside_requested
        requested.emit(self._backup)
