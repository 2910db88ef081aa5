"""The way of the Tab key: as one reads the window, whatever was made first or last."""

from collections.abc import Iterator

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLayout, QScrollArea, QWidget

from mc2cm_desk.ui.widgets.layout.scrolled import show_whole

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
    show_whole(target)
    return True


def focus_near(lost: QWidget, page: QWidget) -> bool:
    """Put the keyboard near a widget of ``page`` that was hidden or disabled while it had it.

    That is the widget which follows in reading order within the same part of the page, else the
    one before, else one of the part around it. A widget outside of the page gives the keyboard
    to where it was last in the page. Return whether a widget took it.
    """
    around = lost.parentWidget() if page.isAncestorOf(lost) else page
    while around is not None:
        target = _nearest(around, lost)
        if target is not None:
            target.setFocus(Qt.FocusReason.OtherFocusReason)
            show_whole(target)
            return True
        around = around.parentWidget() if around is not page else None
    return False


def _nearest(around: QWidget, lost: QWidget) -> QWidget | None:
    if not around.isVisible():
        return None
    before, is_behind = None, False
    last = around.focusWidget()
    if not around.isAncestorOf(lost) and last and _takes_tab(last):
        return last
    for one in _walk(around, with_hidden=True):
        is_behind |= one is lost
        # What lies inside the lost widget went with it.
        if _takes_tab(one) and one is not lost and not lost.isAncestorOf(one):
            if is_behind or not around.isAncestorOf(lost):
                return one
            before = one
    return before


def _walk(widget: QWidget, *, with_hidden: bool = False) -> Iterator[QWidget]:
    yield widget
    if isinstance(widget, QScrollArea):
        inner = widget.widget()
        if inner is not None and (inner.isVisible() or with_hidden):
            yield from _walk(inner, with_hidden=with_hidden)
        return
    laid_out = list(_in_layout(widget.layout()))
    known = set(laid_out)
    beside = (
        child
        for child in widget.children()
        if isinstance(child, QWidget) and child not in known and not child.isWindow()
    )
    for child in (*laid_out, *beside):
        if child.isVisible() or with_hidden:
            yield from _walk(child, with_hidden=with_hidden)


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
