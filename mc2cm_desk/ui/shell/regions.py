"""The parts of the window that one key goes through in turn."""

from collections.abc import Sequence

from PySide6.QtWidgets import QApplication, QWidget


def enter_next(parts: Sequence[QWidget], step: int) -> None:
    """Put the keyboard into the part that is ``step`` further than the one that has it."""
    focused = QApplication.focusWidget()
    inside = (i for i, part in enumerate(parts) if focused and part.isAncestorOf(focused))
    here = next(inside, -step)
    _enter(parts[(here + step) % len(parts)])


def _enter(part: QWidget) -> None:
    """Put the keyboard on the first widget of a part that takes it."""
    first = getattr(part, "focus_place", None) or getattr(part, "focus_first", None)
    if first is not None:
        first()
        return
    for child in part.findChildren(QWidget):
        if child.focusPolicy().value & 1 and child.isVisible() and child.isEnabled():
            child.setFocus()
            return
