"""What a part, or the whole note, lacks: each line a way to the place where it is entered."""

from collections.abc import Sequence

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from mc2cm_desk.domain.kinds.kind import Severity
from mc2cm_desk.services.read_models.note.completeness import Completeness, Missing
from mc2cm_desk.services.read_models.note.contents import NoteContents
from mc2cm_desk.ui.core import languages
from mc2cm_desk.ui.learning_note.jumps import Jump, jump_of
from mc2cm_desk.ui.theme.look import px
from mc2cm_desk.ui.widgets.cards.panels import CardFrame
from mc2cm_desk.ui.widgets.layout.scrolled import Scrolled
from mc2cm_desk.ui.widgets.layout.side_sheet import SideSheet
from mc2cm_desk.ui.widgets.marks.labels import Label, SectionHeading
from mc2cm_desk.ui.widgets.marks.linked_lines import Line, LinkedLines, LinkText
from mc2cm_desk.wording import formats
from mc2cm_desk.wording.catalogue import Catalogue
from mc2cm_desk.wording.documents import note
from mc2cm_desk.wording.names import labels


class GapLines(LinkedLines):
    """Gaps, one a line.

    Signals:
        requested(object): go to where a gap is filled (a Jump).
    """

    requested = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._jumps: list[Jump] = []
        self.followed.connect(lambda key: self.requested.emit(self._jumps[int(key)]))

    def show_gaps(self, gaps: Sequence[Missing], contents: NoteContents, language: str) -> None:
        """Show gaps; those that keep the note from being final have a star, as in print."""
        catalogue = Catalogue(language)
        self._jumps = [jump_of(gap, contents) for gap in gaps]
        self.show_lines(
            [
                Line(
                    LinkText(str(place), note.missing(catalogue, gap.code, gap.about)),
                    "*" if gap.severity is Severity.BLOCKS else "",
                )
                for place, gap in enumerate(gaps)
            ]
        )


class GapsCard(CardFrame):
    """The gaps of one part that belong to none of its records.

    Signals:
        requested(object): go to where a gap is filled (a Jump).
    """

    requested = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("warn", parent, padding=10)
        self._heading = SectionHeading("", self)
        self.lines = GapLines(self)
        self.body.addWidget(self._heading)
        self.body.addWidget(self.lines)
        self.lines.requested.connect(self.requested)

    def retranslate(self) -> None:
        """Say every word again."""
        self._heading.set_text(self.tr("To complete"))
        self.lines.setAccessibleName(self.tr("To complete"))

    def show_gaps(self, gaps: Sequence[Missing], contents: NoteContents, language: str) -> None:
        """Show gaps, or nothing."""
        self.lines.show_gaps(gaps, contents, language)
        self._heading.set_text(self.tr("To complete"), str(len(gaps)))
        self.setVisible(bool(gaps))


class GapsSheet(SideSheet):
    """Everything that the note of one language lacks, part by part.

    Signals:
        requested(object): go to where a gap is filled (a Jump).
    """

    requested = Signal(object)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent, 480)
        self._inner = QWidget(self)
        self._column = QVBoxLayout(self._inner)
        self._column.setContentsMargins(0, 0, px(8), 0)
        self.body.addWidget(Scrolled(self._inner, self))
        self._shown: list[QWidget] = []

    def open_gaps(
        self, contents: NoteContents, state: Completeness, tongue: str, language: str
    ) -> None:
        """Open with the gaps of the note in the language whose own name is ``tongue``."""
        self.set_words(
            self.tr("What is still to be completed"),
            self.tr("Close"),
            f"{tongue} · {formats.percent(state.percent, languages.current())}",
        )
        self._clear()
        for part in state.parts:
            if part.missing:
                words = labels.label(Catalogue(language), part.part)
                self._take(Label("section", words, self._inner, wrap=True))
                lines = GapLines(self._inner)
                lines.setAccessibleName(words)
                lines.show_gaps(part.missing, contents, language)
                lines.requested.connect(self._on_requested)
                self._take(lines)
        self._column.addStretch(1)
        first = next((one for one in self._shown if isinstance(one, GapLines)), None)
        self.open_sheet(first)

    def _take(self, widget: QWidget) -> None:
        self._column.addWidget(widget)
        self._shown.append(widget)

    def _clear(self) -> None:
        while self._column.count():
            self._column.takeAt(0)
        for widget in self._shown:
            widget.hide()
            widget.deleteLater()
        self._shown = []

    @Slot(object)
    def _on_requested(self, jump: Jump) -> None:
        self.close_sheet()
        self.requested.emit(jump)
