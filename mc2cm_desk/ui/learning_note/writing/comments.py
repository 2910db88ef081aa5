"""What reviewers say of a part, each resolved with one button."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from mc2cm_desk.domain.note.comment import NoteComment
from mc2cm_desk.ui.theme.look import px
from mc2cm_desk.ui.widgets.buttons.buttons import Button
from mc2cm_desk.ui.widgets.cards.panels import CardFrame
from mc2cm_desk.ui.widgets.filled import filled
from mc2cm_desk.ui.widgets.marks.labels import Label, SectionHeading

MOST = 4


class CommentsCard(CardFrame):
    """The open comments on one part.

    Signals:
        resolved(str): this comment is resolved.
    """

    resolved = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("sunk", parent, padding=10)
        self._heading = SectionHeading("", self)
        self.body.addWidget(self._heading)
        self._lines = QVBoxLayout()
        self._lines.setSpacing(px(4))
        self.body.addLayout(self._lines)
        self.rows: list[QWidget] = []
        self.buttons: list[Button] = []

    def show_comments(self, comments: Sequence[NoteComment]) -> None:
        """Show the first comments that are open, or nothing."""
        waiting = [one for one in comments if not one.resolved]
        for row in self.rows:
            row.hide()
            row.deleteLater()
        self.rows, self.buttons = [], []
        for comment in waiting[:MOST]:
            self._add(comment)
        rest = len(waiting) - MOST
        self._heading.set_text(self.tr("Comments"), f"+ {rest}" if rest > 0 else "")
        self.setVisible(bool(waiting))

    def _add(self, comment: NoteComment) -> None:
        row = QWidget(self)
        line = QHBoxLayout(row)
        line.setContentsMargins(0, 0, 0, 0)
        quoted = f"«\u00a0{comment.quote}\u00a0» " if comment.quote else ""
        by = f" ({comment.by})" if comment.by else ""
        line.addWidget(Label("small", f"{quoted}{comment.text}{by}", row, wrap=True), 1)
        button = Button("", row, look="quiet", icon_name="check")
        button.set_words(
            "",
            name=filled(
                self.tr("Settled: {comment}"),
                comment=comment.text,
            ),
        )
        button.clicked.connect(lambda _checked=False, one=comment.id: self.resolved.emit(one))
        line.addWidget(button)
        self._lines.addWidget(row)
        self.rows.append(row)
        self.buttons.append(button)
