"""The keyboard stays in the page when the widget that had it goes or is disabled."""

from collections.abc import Callable

import pytest
from hands import Hands
from PySide6.QtWidgets import QApplication, QWidget

from mc2cm_desk.ui.event.this_event.partners_card import PartnersCard
from mc2cm_desk.ui.event.this_event.title_card import TitleCard

WAYS = {
    "hidden": lambda widget: widget.hide(),
    "disabled": lambda widget: widget.setEnabled(False),
    "with its card": lambda widget: widget.parentWidget().hide(),
}


@pytest.mark.parametrize("lose", WAYS.values(), ids=WAYS.keys())
def test_it_stays_near_in_the_page_and_never_goes_to_the_rail(
    hands: Hands, lose: Callable[[QWidget], None]
) -> None:
    page = hands.go("this_event")
    line = page.card(PartnersCard).partners.editors()[0]
    line.setFocus()
    lose(line)
    hands.settle()

    now = QApplication.focusWidget()
    assert now is not None
    assert page.isAncestorOf(now)
    assert now.isVisible()
    assert now.isEnabled()


def test_it_goes_to_the_next_in_the_same_field_before_any_other(hands: Hands) -> None:
    page = hands.go("this_event")
    title = page.card(TitleCard).title
    first, second, third = (title.lines[one] for one in ("en", "fr", "ar"))
    first.setFocus()
    first.setEnabled(False)
    assert QApplication.focusWidget() in (second, third)


def test_a_strip_that_goes_gives_the_keyboard_back_to_where_it_was(hands: Hands) -> None:
    page = hands.go("this_event")
    before = page.card(TitleCard).title.lines["fr"]
    before.setFocus()
    frame = hands.program.window.frame
    assert frame is not None
    frame.show_message("Something happened.")
    frame.strip.focus_first()
    frame.strip.dismiss()

    assert QApplication.focusWidget() is before
