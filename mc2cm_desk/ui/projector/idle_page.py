"""What the room sees while no session runs: the event, the next session, who makes it possible."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from mc2cm_desk.ui.theme.look import px
from mc2cm_desk.ui.widgets.marks.labels import Label, Rule

LOGO_HEIGHT = 84
MOST_LOGOS = 6


class IdlePage(QWidget):
    """Title, days and city of an event; when and where it goes on; the logos of its programme."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.title = Label("display", "", self, wrap=True)
        self.where = Label("heading", "", self)
        self.lead = Label("heading", "", self)
        self.session = Label("display", "", self, wrap=True)
        self.when = Label("heading", "", self)
        self.support = Label("top", "", self, wrap=True)
        self._rule = Rule(self)
        self._logos = QHBoxLayout()
        self._logos.setSpacing(px(36))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(px(14))
        column.addStretch(2)
        column.addWidget(self.title)
        column.addWidget(self.where)
        column.addSpacing(px(20))
        column.addWidget(self._rule)
        column.addSpacing(px(20))
        for label in (self.lead, self.session, self.when):
            column.addWidget(label)
        column.addStretch(3)
        column.addLayout(self._logos)
        column.addWidget(self.support)

    def show_event(self, title: str, where: str, support: str, logos: Sequence[str]) -> None:
        """Show the event; ``support`` says who pays for it, ``logos`` are files of pictures."""
        self.title.setText(title)
        self.where.setText(where)
        self.support.setText(support)
        self.support.setVisible(bool(support))
        while (item := self._logos.takeAt(0)) is not None:
            shown = item.widget()
            if shown is not None:
                shown.deleteLater()
        for file in logos[:MOST_LOGOS]:
            picture = QPixmap(file)
            if not picture.isNull():
                label = QLabel(self)
                smooth = Qt.TransformationMode.SmoothTransformation
                label.setPixmap(picture.scaledToHeight(px(LOGO_HEIGHT), smooth))
                self._logos.addWidget(label)
        self._logos.addStretch(1)

    def show_next(self, lead: str, session: str, when: str) -> None:
        """Show what comes next; nothing where ``session`` is empty."""
        for label, words in ((self.lead, lead), (self.session, session), (self.when, when)):
            label.setText(words if session else "")
            label.setVisible(bool(session and words))
        self._rule.setVisible(bool(session))
