"""The button that says how large the pages are shown, and offers other sizes."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QActionGroup
from PySide6.QtWidgets import QMenu, QWidget

from mc2cm_desk.ui.core import languages
from mc2cm_desk.ui.learning_note.preview.page_view import PAGE, WIDTH
from mc2cm_desk.ui.widgets.buttons.buttons import Button, key_text
from mc2cm_desk.ui.widgets.filled import filled
from mc2cm_desk.wording import formats

OFFERED = (WIDTH, PAGE, "100", "150")
KEYS = {"larger": "Ctrl++", "smaller": "Ctrl+-", PAGE: "Ctrl+Shift+F"}


class ZoomButton(Button):
    """The size of the pages.

    Signals:
        requested(str): «page», «width», or percent.
    """

    requested = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", parent, look="quiet")
        self._zoom = PAGE
        menu, group = QMenu(self), QActionGroup(self)
        self._actions = {one: menu.addAction("") for one in OFFERED}
        for one, action in self._actions.items():
            action.setCheckable(True)
            group.addAction(action)
            action.triggered.connect(lambda _checked=False, zoom=one: self.requested.emit(zoom))
        # One of them, or none: a size between them is none of them.
        group.setExclusionPolicy(QActionGroup.ExclusionPolicy.ExclusiveOptional)
        self.set_menu(menu)

    def retranslate(self) -> None:
        """Say every word again."""
        for one, action in self._actions.items():
            action.setText(self._words(one))
        self.show_zoom(self._zoom)

    def show_zoom(self, zoom: str) -> None:
        """Say the size that is shown."""
        self._zoom = zoom
        words = self._words(zoom)
        self.set_words(words, name=self.tr("Size of the pages: {size}").format(size=words))
        keys = (key_text(KEYS[one]) for one in ("larger", "smaller", PAGE))
        self.setToolTip(
            filled(
                self.tr("Larger {larger}, smaller {smaller}, whole page {page}"),
                larger=next(keys),
                smaller=next(keys),
                page=next(keys),
            )
        )
        for one, action in self._actions.items():
            action.setChecked(one == zoom)

    def _words(self, zoom: str) -> str:
        match zoom:
            case "page":
                return self.tr("Whole page")
            case "width":
                return self.tr("Page width")
            case _:
                return formats.percent(int(zoom), languages.current())
