"""The Esc that a part prints on its button, while the keyboard is elsewhere on the screen."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from mc2cm_desk.ui.widgets.layout.side_sheet import SideSheet
from mc2cm_desk.ui.widgets.strips import Confirm, ProgressStrip, Strip

_NEAREST_FIRST = (SideSheet, Confirm, ProgressStrip, Strip)


def pass_escape(screen: QWidget, event: QKeyEvent) -> bool:
    """Give an Esc that nothing took to what it closes on the screen; say whether there was one."""
    if event.key() != Qt.Key.Key_Escape or event.modifiers():
        return False
    for kind in _NEAREST_FIRST:
        shown = [one for one in screen.findChildren(kind) if one.isVisible()]
        if shown:
            shown[-1].keyPressEvent(event)
            return True
    return False
