"""The words for how many people: the same on every screen, in every document and command."""

from PySide6.QtCore import QT_TRANSLATE_NOOP

from mc2cm_desk.wording import formats
from mc2cm_desk.wording.catalogue import Catalogue

COUNTED: dict[str, object] = {
    "registered": QT_TRANSLATE_NOOP("Count", "%n registered"),
    "expected": QT_TRANSLATE_NOOP("Count", "%n expected"),
    "present": QT_TRANSLATE_NOOP("Count", "%n present"),
    "came": QT_TRANSLATE_NOOP("Count", "%n attended"),
    "distinct": QT_TRANSLATE_NOOP("Count", "%n different people"),
}

NAMES: dict[str, object] = {
    "registered": QT_TRANSLATE_NOOP("Count", "Registered"),
    "expected": QT_TRANSLATE_NOOP("Count", "Expected"),
    "present": QT_TRANSLATE_NOOP("Count", "Present"),
    "came": QT_TRANSLATE_NOOP("Count", "Attended"),
    "distinct": QT_TRANSLATE_NOOP("Count", "Different people"),
}

MEANINGS: dict[str, object] = {
    "registered": QT_TRANSLATE_NOOP(
        "Count",
        "Registered: on the list of the event, walk-ins included, without those who declined or "
        "cancelled.",
    ),
    "expected": QT_TRANSLATE_NOOP(
        "Count", "Expected: registered, and due to attend this day, session or visit."
    ),
    "present": QT_TRANSLATE_NOOP(
        "Count",
        "Present: came in at least once on this day, even if they have left since. Rehearsals do "
        "not count.",
    ),
    "came": QT_TRANSLATE_NOOP(
        "Count", "Attended: present on at least one day of the event. Each person counts once."
    ),
    "distinct": QT_TRANSLATE_NOOP(
        "Count",
        "Different people: over several days or events, each person counts once.",
    ),
}


def counted(catalogue: Catalogue, count: str, number: int) -> str:
    """Return a number of people with its word: «79 registered»."""
    return catalogue.plural("Count", str(COUNTED[count]), number)


def name(catalogue: Catalogue, count: str) -> str:
    """Return the name of a count, as a heading or a filter: «Registered»."""
    return catalogue.translate("Count", str(NAMES[count]))


def meaning(catalogue: Catalogue, count: str) -> str:
    """Return what a count counts, as a sentence for a help text."""
    sentence = catalogue.translate("Count", str(MEANINGS[count]))
    return formats.typographic(sentence, catalogue.language)
