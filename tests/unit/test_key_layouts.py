"""Keys with digits as other keyboards send them."""

import pytest

from mc2cm_desk.ui.widgets.typing.key_layouts import same_keys


@pytest.mark.parametrize(
    ("shortcut", "sent"),
    [
        ("Ctrl+1", ["Ctrl+1", "Ctrl+&"]),
        ("Alt+0", ["Alt+0", "Alt+À"]),
        ("Ctrl+6", ["Ctrl+6", "Ctrl+-", "Ctrl+§"]),
        ("Ctrl+K", ["Ctrl+K"]),
        ("Ctrl+Shift+8", ["Ctrl+Shift+8"]),
        ("F5", ["F5"]),
        ("?", ["?"]),
    ],
)
def test_a_digit_is_found_without_shift(shortcut: str, sent: list[str]) -> None:
    assert [one.toString() for one in same_keys(shortcut)] == sent
