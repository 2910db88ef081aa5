"""What a file of the note leaves out, and why: shown when it has been written."""

from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

from PySide6.QtCore import QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QHBoxLayout, QWidget

from mc2cm_desk.domain.text import bidi
from mc2cm_desk.services.read_models.note.privacy import LeftOut, LeftOutReason, NoteUse
from mc2cm_desk.ui.core import languages
from mc2cm_desk.ui.learning_note.export.left_out import LeftOutCard
from mc2cm_desk.ui.widgets.buttons.buttons import Button
from mc2cm_desk.ui.widgets.filled import filled
from mc2cm_desk.ui.widgets.layout.side_sheet import SideSheet
from mc2cm_desk.ui.widgets.marks.labels import Label


class ExportSheet(SideSheet):
    """Names, quotations and pictures without consent, and characters that no font has.

    Signals:
        requested(object): go to where a consent is entered, by a LeftOut.
        way_requested(str): a way to ask several people, as `LeftOutCard.way_requested`.
    """

    requested = Signal(object)
    way_requested = Signal(str)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent, 480)
        self._file = Path()
        self.left_out = LeftOutCard(self)
        self.warnings = Label("small", "", self, wrap=True)
        self.open_button = Button("", self, icon_name="open")
        row = QHBoxLayout()
        row.addWidget(self.open_button)
        row.addStretch(1)
        self.body.addLayout(row)
        self.body.addWidget(self.warnings)
        self.body.addWidget(self.left_out, 1)
        self.open_button.clicked.connect(self._open)
        self.left_out.requested.connect(self._on_requested)
        self.left_out.way_requested.connect(self.close_sheet)
        self.left_out.way_requested.connect(self.way_requested)

    def retranslate(self) -> None:
        """Show every text in the current language."""
        self.open_button.set_words(self.tr("Open the file"))
        self.left_out.retranslate()

    def open_report(
        self, file: Path, left_out: Sequence[Mapping[str, Any]], warnings: Sequence[str]
    ) -> None:
        """Open with what the command said of the file that it wrote."""
        self._file = file
        self.set_words(
            filled(
                self.tr("{file} has been saved"), file=bidi.path(file.name, languages.current())
            ),
            self.tr("Close"),
        )
        lines = "\n".join(f"• {one}" for one in warnings)
        heading = self.tr("No font has these characters; boxes are printed instead:")
        self.warnings.setText(f"{heading}\n{lines}")
        self.warnings.setVisible(bool(warnings))
        self.left_out.show_left_out([_left_out(one) for one in left_out], languages.current())
        self.open_sheet(self.open_button)

    def _open(self) -> None:
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._file)))

    def _on_requested(self, one: LeftOut) -> None:
        self.close_sheet()
        self.requested.emit(one)


def _left_out(data: Mapping[str, Any]) -> LeftOut:
    return LeftOut(
        NoteUse(data["use"]),
        data["what"],
        LeftOutReason(data["reason"]),
        data.get("record", ""),
        tuple(data.get("people", ())),
    )
