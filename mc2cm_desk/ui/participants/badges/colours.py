"""The colour of each role's band: a role, the colours of the palette beside it."""

from collections.abc import Iterable

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QColor, QIcon, QPainter, QPixmap
from PySide6.QtWidgets import QComboBox, QGridLayout, QWidget

from mc2cm_desk.domain.door.badge_design import PALETTE, BadgeColour, BadgeDesign
from mc2cm_desk.domain.people.participant import Role
from mc2cm_desk.ui.theme.look import px, tokens
from mc2cm_desk.ui.widgets.fields.inputs import Combo
from mc2cm_desk.ui.widgets.marks.labels import Label
from mc2cm_desk.wording.catalogue import Catalogue
from mc2cm_desk.wording.names import labels


class RoleColours(QWidget):
    """One row for each role that somebody has.

    Signals:
        chosen(object, object): the role and its new colour.
    """

    chosen = Signal(object, object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.boxes: dict[Role, QComboBox] = {}
        self._shown: tuple[tuple[Role, ...], str] = ((), "")
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(px(8))
        self._grid.setVerticalSpacing(px(4))
        self._grid.setColumnStretch(0, 1)

    def show_roles(self, roles: Iterable[Role], design: BadgeDesign, language: str) -> None:
        """Show the colours of these roles."""
        requested = tuple(role for role in Role if role in set(roles))
        if (requested, language) != self._shown:
            self._shown = (requested, language)
            self._build(requested, Catalogue(language))
        for role, box in self.boxes.items():
            box.setCurrentIndex(list(BadgeColour).index(design.colour_of(role)))
            box.setEnabled(design.role_colour)

    def _build(self, roles: tuple[Role, ...], catalogue: Catalogue) -> None:
        while (item := self._grid.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        self.boxes = {role: self._made(role, catalogue) for role in roles}
        for row, (role, box) in enumerate(self.boxes.items()):
            self._grid.addWidget(Label("small", labels.label(catalogue, role), self), row, 0)
            self._grid.addWidget(box, row, 1)

    def _made(self, role: Role, catalogue: Catalogue) -> QComboBox:
        box = Combo(self)
        box.setIconSize(QSize(px(22), px(14)))
        box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        box.setMinimumContentsLength(9)
        box.setAccessibleName(labels.label(catalogue, role))
        for colour in BadgeColour:
            box.addItem(_swatch(colour), labels.label(catalogue, colour))
        box.activated.connect(lambda row: self.chosen.emit(role, list(BadgeColour)[row]))
        return box


def _swatch(colour: BadgeColour) -> QIcon:
    drawn = QPixmap(px(22), px(14))
    drawn.fill(Qt.GlobalColor.transparent)
    painter = QPainter(drawn)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QColor(tokens().line))
    painter.setBrush(QColor(f"#{PALETTE[colour]}"))
    painter.drawRoundedRect(drawn.rect().adjusted(0, 0, -1, -1), 3, 3)
    painter.end()
    return QIcon(drawn)
