"""Shortcuts with digits on keyboards whose digit row gives other signs first."""

from PySide6.QtGui import QKeySequence

_FIRST_SIGNS = {
    "1": "&",
    "2": "É",
    "3": '"',
    "4": "'",
    "5": "(",
    "6": "-§",
    "7": "È",
    "8": "_!",
    "9": "Ç",
    "0": "À",
}
"""What the keys of the digits give without Shift in France and Belgium."""


def same_keys(shortcut: str) -> list[QKeySequence]:
    """Return a shortcut as every keyboard sends it: ``Alt+0`` is also ``Alt+À``.

    Qt finds a digit of an AZERTY keyboard only with Shift, which nobody presses for «Ctrl 1».
    """
    modifiers, plus, key = shortcut.rpartition("+")
    signs = _FIRST_SIGNS.get(key, "") if plus and "Shift" not in modifiers else ""
    return [QKeySequence(shortcut), *(QKeySequence(f"{modifiers}+{sign}") for sign in signs)]
