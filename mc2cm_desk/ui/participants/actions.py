"""What can be done with the list by key, and from the list of all actions."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from mc2cm_desk.ui.core.actions import Action

if TYPE_CHECKING:
    from mc2cm_desk.ui.participants.screen import ParticipantsScreen


class ListActions(QObject):
    """The actions of the screen of the list."""

    def __init__(self, screen: "ParticipantsScreen") -> None:
        super().__init__(screen)
        self._screen = screen

    def every(self) -> list[Action]:
        """Return them in the order of the key sheet."""
        screen = self._screen
        return [
            Action(
                "add-participant", lambda: self.tr("Add a participant"), screen.begin_add, "Ctrl+N"
            ),
            Action(
                "import", lambda: self.tr("Import a list"), screen.begin_import, "Ctrl+I", "import"
            ),
            Action(
                "search-list", lambda: self.tr("Search in the list"), screen.focus_first, "Ctrl+F"
            ),
            Action("badges", lambda: self.tr("Badges"), screen.show_badges, "Ctrl+B", "badge"),
            Action(
                "print", lambda: self.tr("Print the badges"), screen.print_badges, "Ctrl+P", "print"
            ),
            Action(
                "badges-pdf",
                lambda: self.tr("Badges as PDF"),
                screen.export_badges,
                "Ctrl+E",
                "export",
            ),
            Action(
                "certificates",
                lambda: self.tr("Certificates of attendance"),
                screen.exports.write_certificates,
            ),
            Action(
                "report",
                lambda: self.tr("Import a report from Zoom, Teams or Webex"),
                screen.report.choose_file,
            ),
            *screen.consents.work_actions(),
            Action(
                "check-all", lambda: self.tr("Check all"), screen.list.check_all, "Ctrl+Shift+A"
            ),
            *(
                Action(f"list-{kind}", words, lambda one=kind: screen.exports.write_list(f".{one}"))
                for kind, words in (
                    ("xlsx", lambda: self.tr("Attendance: workbook")),
                    ("pdf", lambda: self.tr("Attendance: to sign")),
                    ("csv", lambda: self.tr("Attendance: table")),
                )
            ),
        ]
