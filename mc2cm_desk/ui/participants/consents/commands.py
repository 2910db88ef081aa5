"""Consents on the participants' screen: printed forms, forms typed back, several people at once."""

from collections.abc import Callable, Collection

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from mc2cm_desk.domain.ids import ParticipantId
from mc2cm_desk.domain.people.participant import Consent, ConsentUse
from mc2cm_desk.services.people import consents
from mc2cm_desk.services.people.consents import Recorded
from mc2cm_desk.ui.core.actions import Action
from mc2cm_desk.ui.core.desk import Desk
from mc2cm_desk.ui.participants.consents.sheet import ConsentSheet
from mc2cm_desk.ui.participants.exports import ParticipantExports
from mc2cm_desk.ui.participants.list.model import PeopleList
from mc2cm_desk.ui.widgets.strips import Strip

PRINT, TYPE_BACK = "consent-print", "consent-type"
"""What other screens ask for, as fields of this one."""
PAGES = "consent-pages"
FIELDS = {use.field: use for use in ConsentUse}


class ConsentWork(QObject):
    """Carries consents to the services and to forms; ``checked`` returns who is checked (ids).

    Signals:
        recorded(str): what was written, in words.
    """

    recorded = Signal(str)

    def __init__(
        self,
        desk: Desk,
        people: PeopleList,
        exports: ParticipantExports,
        strip: Strip,
        checked: Callable[[], list[ParticipantId]],
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self._desk, self._people, self._exports = desk, people, exports
        self._strip, self._checked = strip, checked
        self.sheet = ConsentSheet(desk, parent)

    def work_actions(self) -> list[Action]:
        """Return what the palette offers."""
        return [
            Action(
                "consent-list",
                lambda: self.tr("Consent form: one list to sign"),
                self.write_list,
            ),
            Action(
                PAGES,
                lambda: self.tr("Consent form: one page per person"),
                self.write_pages,
            ),
            Action(
                TYPE_BACK,
                lambda: self.tr("Enter signed consent forms"),
                self.type_back,
                "Ctrl+Shift+O",
                "consent",
            ),
        ]

    def begin(self, requested: str) -> bool:
        """Print the form or type forms back; say whether ``requested`` is one of these."""
        ways = {PRINT: self.write_list, PAGES: self.write_pages, TYPE_BACK: self.type_back}
        if requested in ways:
            ways[requested]()
        return requested in ways

    def write_list(self) -> None:
        """Write one list to sign: of those checked, else of all with something to ask."""
        self._exports.write_consents(self._checked(), pages=False)

    def write_pages(self) -> None:
        """Write a page for each: of those checked, else of all with something to ask."""
        self._exports.write_consents(self._checked(), pages=True)

    def type_back(self) -> None:
        """Open the sheet on which signed forms are typed back."""
        self.sheet.begin([line.row for line in self._people.lines])

    def refresh(self) -> None:
        """Show the people on the open sheet as they are now."""
        if self.sheet.isVisible():
            self.sheet.show_people([line.row for line in self._people.lines])

    def take(self, name: str, value: object) -> bool:
        """Keep a consent for everybody checked; say whether the field is one of a consent."""
        use = FIELDS.get(name)
        if use is not None and isinstance(value, Consent):
            self.several(self._checked(), use, value)
        return use is not None

    def several(self, ids: list[ParticipantId], use: ConsentUse, answer: Consent) -> None:
        """Keep one answer for several people; whose refusal it would undo is asked about first."""
        self._desk.query(
            self,
            lambda library: consents.refusals(library, ids, {use: answer}),
            lambda against: self._take_refusals(ids, use, answer, against),
            key=(*ids, use, answer),
        )

    def _take_refusals(
        self,
        ids: list[ParticipantId],
        use: ConsentUse,
        answer: Consent,
        against: Collection[object],
    ) -> None:
        if not against:
            self._write(ids, use, answer, over_refusals=False)
            return
        self._strip.show_message(
            self.tr(
                "%n people said no before. Only they can change that answer.", "", len(against)
            ),
            "warn",
            (
                (
                    self.tr("Keep their refusals, record the others"),
                    lambda: self._write(ids, use, answer, over_refusals=False),
                ),
                (
                    self.tr("They have changed their mind: record all"),
                    lambda: self._write(ids, use, answer, over_refusals=True),
                ),
            ),
        )
        self._strip.focus_first()

    def _write(
        self, ids: list[ParticipantId], use: ConsentUse, answer: Consent, *, over_refusals: bool
    ) -> None:
        self._strip.dismiss()

        def done(written: Recorded) -> None:
            sentences = [self.tr("%n answers recorded.", "", written.changed)]
            if written.retained_refusals:
                retained = len(written.retained_refusals)
                sentences.append(self.tr("%n refusals kept.", "", retained))
            self.recorded.emit(" ".join(sentences))

        self._desk.write(
            self,
            lambda library: consents.record_several(
                library, ids, {use: answer}, over_refusals=over_refusals
            ),
            done,
        )
