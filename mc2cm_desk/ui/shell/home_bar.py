"""The navy bar of home: the name, search in all events, the language."""

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QHBoxLayout, QMenu, QSizePolicy, QWidget

from mc2cm_desk.domain.languages import LANGUAGES
from mc2cm_desk.ui.core import languages
from mc2cm_desk.ui.theme.look import px
from mc2cm_desk.ui.widgets.buttons.buttons import Button
from mc2cm_desk.ui.widgets.filled import filled
from mc2cm_desk.ui.widgets.marks.labels import Label


class _SearchButton(Button):
    """As wide as a search line, for it looks like one."""

    def sizeHint(self) -> QSize:
        return super().sizeHint().expandedTo(QSize(px(320), 0))


class HomeBar(QWidget):
    """The top of the home page.

    Signals:
        search_requested()
        language_requested(str): fr, en or ar.
    """

    search_requested = Signal()
    language_requested = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("home-bar")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setFixedHeight(px(64))
        self._name = Label("title", "MC2CM Desk", self)
        self._motto = Label("mute", "", self)
        self._motto.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.search = _SearchButton("", self, look="on-navy", icon_name="search", keys="Ctrl+K")
        self.search.is_leading = True
        self.search.clicked.connect(self.search_requested)
        self.language = Button("", self, look="on-navy")
        menu = QMenu(self.language)
        self._choices = [self._choice(menu, code) for code in LANGUAGES]
        self.language.set_menu(menu)
        row = QHBoxLayout(self)
        row.setContentsMargins(px(22), 0, px(22), 0)
        row.setSpacing(px(14))
        row.addWidget(self._name)
        row.addWidget(self._motto, 1)
        row.addWidget(self.search)
        row.addWidget(self.language)
        self.retranslate()

    def retranslate(self) -> None:
        """Say every word again."""
        self._motto.setText(self.tr("Peer learning between cities"))
        self.search.set_words(self.tr("Search in all events"))
        now = languages.current()
        self.language.set_words(
            now.upper(), name=filled(self.tr("Language: {name}"), name=LANGUAGES.data(now).name)
        )
        for action in self._choices:
            action.setChecked(action.data() == now)

    def _choice(self, menu: QMenu, code: str) -> QAction:
        action = menu.addAction(LANGUAGES.data(code).name)
        action.setData(code)
        action.setCheckable(True)
        action.triggered.connect(lambda: self.language_requested.emit(code))
        return action
