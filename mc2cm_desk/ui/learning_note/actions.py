"""What can be done with the note by key, and from the list of all actions."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from mc2cm_desk.ui.core.actions import Action
from mc2cm_desk.ui.learning_note.writing.tools import TOOLS

if TYPE_CHECKING:
    from mc2cm_desk.ui.learning_note.screen import LearningNoteScreen


class NoteActions(QObject):
    """The actions of the note's screen."""

    def __init__(self, screen: "LearningNoteScreen") -> None:
        super().__init__(screen)
        self._screen = screen

    def every(self) -> list[Action]:
        """Return them in the order of the key sheet."""
        screen, writing = self._screen, self._screen.writing
        return [
            Action("note-pdf", lambda: self.tr("Export the PDF"), lambda: screen.export("pdf"),
                   "Ctrl+E"),
            Action("note-word", lambda: self.tr("Export as DOCX"), lambda: screen.export("docx"),
                   "Ctrl+Shift+E"),
            Action("note-web", lambda: self.tr("Export as a web page"),
                   lambda: screen.export("html")),
            Action("note-book", lambda: self.tr("Export as an e-book"),
                   lambda: screen.export("epub")),
            Action("note-text", lambda: self.tr("Export as plain text"),
                   lambda: screen.export("txt")),
            Action("note-versions", lambda: self.tr("Versions of the note"),
                   screen.show_versions),
            Action("note-gaps", lambda: self.tr("What the note still lacks"), screen.show_gaps),
            Action("note-pages", lambda: self.tr("Show the pages or the text"),
                   screen.turn_pages_over, "Ctrl+Alt+P"),
            Action("note-earlier", lambda: self.tr("Move this part up"),
                   lambda: screen.move_part(-1), "Alt+Shift+Up"),
            Action("note-later", lambda: self.tr("Move this part down"),
                   lambda: screen.move_part(1), "Alt+Shift+Down"),
            *(
                Action(f"note-{name}", lambda name=name: writing.tools.words()[name],
                       lambda name=name: writing.use(name), keys)
                for name, _icon, keys in TOOLS
            ),
            *screen.preview.zoom_actions(),
            Action("note-hide", lambda: self.tr("Leave this part out, or include it"),
                   screen.hide_part),
            Action("note-write", lambda: self.tr("Write in this part"),
                   lambda: screen.show_field("text"), "Ctrl+L"),
        ]  # fmt: skip
