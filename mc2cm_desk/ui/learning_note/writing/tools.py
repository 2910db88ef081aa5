"""Styles and signs for the text of a part, by mouse; the keys do the same."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from mc2cm_desk.ui.theme.look import px
from mc2cm_desk.ui.widgets.buttons.buttons import Button

TOOLS = (
    ("bold", "bold", "Ctrl+B"),
    ("italic", "italic", "Ctrl+I"),
    ("heading", "heading", "Ctrl+Alt+T"),
    ("item", "list", "Ctrl+Shift+8"),
    ("numbered", "numbered", "Ctrl+Shift+7"),
    ("quote", "quote", "Ctrl+Shift+9"),
    ("box", "frame", "Ctrl+Shift+6"),
    ("link", "link", "Ctrl+Alt+K"),
    ("note", "footnote", "Ctrl+Alt+F"),
    ("reference", "flag", "Ctrl+Alt+R"),
    ("comment", "comment", "Ctrl+Alt+M"),
    ("spelling", "spelling", "Shift+F7"),
)
"""Name, icon and key of each tool, in the order of the row."""


class WritingTools(QWidget):
    """One row of small buttons.

    Signals:
        requested(str): the name of a tool.
    """

    requested = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(px(2))
        self.buttons: dict[str, Button] = {}
        for name, icon, _keys in TOOLS:
            button = Button("", self, look="quiet", icon_name=icon)
            button.clicked.connect(lambda _checked=False, name=name: self.requested.emit(name))
            self.buttons[name] = button
            row.addWidget(button)
        row.addStretch(1)

    def words(self) -> dict[str, str]:
        """Return what each tool does, in the language of the moment."""
        return {
            "bold": self.tr("Bold"),
            "italic": self.tr("Italic"),
            "heading": self.tr("Heading"),
            "item": self.tr("List"),
            "numbered": self.tr("Numbered list"),
            "quote": self.tr("Quotation"),
            "box": self.tr("Box"),
            "link": self.tr("Link to an address"),
            "note": self.tr("End note"),
            "reference": self.tr("Mention a recommendation, a case, a city…"),
            "comment": self.tr("Comment for the reviewers"),
            "spelling": self.tr("Next misspelt word"),
        }

    def retranslate(self) -> None:
        """Say every word again; the key is told by the hint alone, the row is narrow."""
        keys = {name: key for name, _icon, key in TOOLS}
        for name, words in self.words().items():
            self.buttons[name].set_words("", name=words)
            self.buttons[name].setToolTip(f"{words} ({keys[name]})")
