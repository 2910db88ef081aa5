"""What a part lacks, each line a way to the place where it is entered."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from mc2cm_desk.domain.learning_note import NotePart
from mc2cm_desk.services.readings.completeness import Missing
from mc2cm_desk.ui.widgets.buttons import Button
from mc2cm_desk.ui.widgets.cards import Card
from mc2cm_desk.ui.widgets.labels import SectionHeading
from mc2cm_desk.wording import note_words
from mc2cm_desk.wording.catalogue import Catalogue

MOST = 6

PLACES = {
    NotePart.COVER: "programme",
    NotePart.AT_A_GLANCE: "programme",
    NotePart.SUMMARY: "reference_document",
    NotePart.CONTEXT: "reference_document",
    NotePart.CHALLENGES: "challenges",
    NotePart.CASES: "city_cases",
    NotePart.VISIT: "field_visit",
    NotePart.LEARNINGS: "city_cases",
    NotePart.RECOMMENDATIONS: "recommendations",
    NotePart.FOLLOW_UP: "recommendations",
    NotePart.PHOTO_CREDITS: "city_cases",
}


class GapsCard(Card):
    """The gaps of one part.

    Signals:
        wanted(str, str): go to that screen, to that record.
    """

    wanted = Signal(str, str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("warn", parent, padding=10)
        self._heading = SectionHeading("", self)
        self.body.addWidget(self._heading)
        self._lines = [Button("", self, look="link") for _ in range(MOST)]
        for line in self._lines:
            line.clicked.connect(self._on_line)
            self.body.addWidget(line)
        self._gaps: Sequence[Missing] = ()

    def retranslate(self) -> None:
        """Say every word again."""
        self._heading.set_text(self.tr("To complete"))

    def show_gaps(self, gaps: Sequence[Missing], language: str) -> None:
        """Show the gaps of a part, or nothing."""
        self._gaps = gaps[:MOST]
        catalogue = Catalogue(language)
        for place, line in enumerate(self._lines):
            line.setVisible(place < len(self._gaps))
            if place < len(self._gaps):
                gap = self._gaps[place]
                line.set_words(note_words.missing(catalogue, gap.code, gap.about))
                line.setEnabled(gap.part in PLACES)
        rest = len(gaps) - len(self._gaps)
        self._heading.set_text(self.tr("To complete"), f"+ {rest}" if rest > 0 else "")
        self.setVisible(bool(gaps))

    def _on_line(self) -> None:
        sender = self.sender()
        place = next((n for n, line in enumerate(self._lines) if line is sender), None)
        if place is not None and place < len(self._gaps):
            gap = self._gaps[place]
            if gap.part in PLACES:
                self.wanted.emit(PLACES[gap.part], gap.record)
