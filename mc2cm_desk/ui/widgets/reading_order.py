"""The way of the Tab key: as one reads the window, whatever was made first or last."""

from collections.abc import Iterator

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLayout, QScrollArea, QWidget

_TAB = Qt.FocusPolicy.TabFocus.value


def stops(root: QWidget) -> list[QWidget]:
    """Return the widgets that Tab comes to inside ``root``, in reading order."""
    return [one for one in _walk(root) if _takes_tab(one)]


def step(root: QWidget, *, forward: bool) -> bool:
    """Put the keyboard on the next widget in reading order; say whether there is one."""
    here = QApplication.focusWidget()
    found = stops(root)
    if here not in found or len(found) < 2:
        return False
    target = found[(found.index(here) + (1 if forward else -1)) % len(found)]
    reason = Qt.FocusReason.TabFocusReason if forward else Qt.FocusReason.BacktabFocusReason
    target.setFocus(reason)
    _bring_into_view(target)
    return True


def _walk(widget: QWidget) -> Iterator[QWidget]:
    yield widget
    if isinstance(widget, QScrollArea):
        inner = widget.widget()
        if inner is not None and inner.isVisible():
            yield from _walk(inner)
        return
    laid_out = list(_in_layout(widget.layout()))
    known = set(laid_out)
    beside = (
        child
        for child in widget.children()
        if isinstance(child, QWidget) and child not in known and not child.isWindow()
    )
    for child in (*laid_out, *beside):
        if child.isVisible():
            yield from _walk(child)


def _in_layout(layout: QLayout | None) -> Iterator[QWidget]:
    for place in range(layout.count() if layout is not None else 0):
        item = layout.itemAt(place) if layout is not None else None
        if item is None:
            continue
        widget = item.widget()
        # The bindings say «layout» of an item that is a widget too.
        if isinstance(widget, QWidget):
            yield widget
        else:
            yield from _in_layout(item.layout())


def _takes_tab(widget: QWidget) -> bool:
    return bool(
        widget.focusPolicy().value & _TAB
        and widget.isVisible()
        and widget.isEnabled()
        and widget.focusProxy() is None
    )


def _bring_into_view(widget: QWidget) -> None:
    parent = widget.parentWidget()
    while parent is not None:
        if isinstance(parent, QScrollArea):
            parent.ensureWidgetVisible(widget)
        parent = parent.parentWidget()
