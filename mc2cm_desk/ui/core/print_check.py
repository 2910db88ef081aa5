"""What is asked before something is printed that no font can draw whole."""

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal, Slot

from mc2cm_desk.ui.core import languages
from mc2cm_desk.ui.core.desk import Desk
from mc2cm_desk.ui.widgets.strips import Strip
from mc2cm_desk.wording.catalogue import Catalogue

if TYPE_CHECKING:
    from mc2cm_desk.documents.drawing.undrawable import Undrawable
    from mc2cm_desk.services.library import Library

MOST = 3
"""How many findings the sentence names; the others are counted."""


class PrintCheck(QObject):
    """Looks for letters that no font has, off the window's thread, and asks before printing.

    Signals:
        person_requested(str): somebody chose to see the participant with this id.
        refused(Refused): what is to be printed could not be read.
    """

    person_requested = Signal(str)
    refused = Signal(object)

    def __init__(self, desk: Desk, strip: Strip, parent: QObject) -> None:
        super().__init__(parent)
        self._desk, self._strip = desk, strip

    def begin(
        self, find: "Callable[[Library], Sequence[Undrawable]]", go_on: Callable[[], object]
    ) -> None:
        """Call ``go_on`` if nothing is found, else once somebody says to print all the same."""
        self._desk.long(self, find, lambda found: self._answer(found, go_on), self.refused.emit)

    def _answer(self, found: "Sequence[Undrawable]", go_on: Callable[[], object]) -> None:
        if not found:
            go_on()
            return

        def anyway() -> None:
            self._strip.dismiss()
            go_on()

        actions = [*self._correction(found), (self.tr("Print anyway"), anyway)]
        self._strip.show_message(self._sentence(found), "warn", actions)
        self._strip.focus_first()

    @Slot(object)
    def show(self, found: "Sequence[Undrawable]") -> None:
        """Show what cannot be printed whole, of something that is being printed already."""
        self._strip.show_message(self._sentence(found), "warn", self._correction(found))

    def _correction(self, found: "Sequence[Undrawable]") -> list[tuple[str, Callable[[], Any]]]:
        somebody = next((one.participant for one in found if one.participant), "")
        if not somebody:
            return []
        return [(self.tr("Correct it"), lambda: self.person_requested.emit(somebody))]

    def _sentence(self, found: "Sequence[Undrawable]") -> str:
        from mc2cm_desk.wording.documents.undrawable import finding

        catalogue = Catalogue(languages.current())
        lines = [
            "• " + finding(catalogue, one.who, one.field, one.script, one.characters)
            for one in found[:MOST]
        ]
        if len(found) > MOST:
            lines.append("• " + self.tr("and %n more", "", len(found) - MOST))
        head = self.tr(
            "%n text(s) cannot be printed whole: no font has these characters.", "", len(found)
        )
        foot = self.tr("Write them in Latin or Arabic letters, or each is printed as ◊.")
        return "\n".join([head, *lines, foot])
