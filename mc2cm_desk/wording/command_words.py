"""What commands say by themselves."""

from PySide6.QtCore import QT_TRANSLATE_NOOP

from mc2cm_desk.wording.catalogue import Catalogue

WORDS: dict[str, object] = {
    "no-display": QT_TRANSLATE_NOOP(
        "Command",
        "No display here: the demonstration runs without a window and its files go to {folder}.",
    ),
    "imported": QT_TRANSLATE_NOOP("Command", "Import: {added} from {rows}"),
    "badges": QT_TRANSLATE_NOOP("Command", "Badges: {badges} on {pages}"),
    "checked-in": QT_TRANSLATE_NOOP("Command", "Check-in: {read}, {present}"),
    "steps": QT_TRANSLATE_NOOP(
        "Command", "Steps: {challenges}, {cases}, {visits}, {recommendations}"
    ),
    "attendance": QT_TRANSLATE_NOOP("Command", "Attendance: {present} of {participants}"),
    "note": QT_TRANSLATE_NOOP("Command", "Note: {pages}, {percent}% complete"),
    "word": QT_TRANSLATE_NOOP("Command", "Note as a Word file"),
}

# The numbers of a line that come with what they count.
_PAGES = QT_TRANSLATE_NOOP("Command", "%n page(s)")
COUNTED: dict[str, dict[str, object]] = {
    "imported": {
        "added": QT_TRANSLATE_NOOP("Command", "%n person(s) added"),
        "rows": QT_TRANSLATE_NOOP("Command", "%n row(s)"),
    },
    "badges": {"badges": QT_TRANSLATE_NOOP("Command", "%n badge(s)"), "pages": _PAGES},
    "checked-in": {
        "read": QT_TRANSLATE_NOOP("Command", "%n code(s) read back from the pages"),
        "present": QT_TRANSLATE_NOOP("Command", "%n person(s) admitted"),
    },
    "steps": {
        "challenges": QT_TRANSLATE_NOOP("Command", "%n challenge(s) or opportunities"),
        "cases": QT_TRANSLATE_NOOP("Command", "%n case(s)"),
        "visits": QT_TRANSLATE_NOOP("Command", "%n visit(s)"),
        "recommendations": QT_TRANSLATE_NOOP("Command", "%n recommendation(s)"),
    },
    "note": {"pages": _PAGES},
}


def translate(catalogue: Catalogue, word: str, /, **slots: object) -> str:
    """Return a line of a command."""
    counted = {
        name: catalogue.plural("Command", str(source), number)
        for name, source in COUNTED.get(word, {}).items()
        if isinstance(number := slots.get(name), int)
    }
    return catalogue.translate("Command", str(WORDS[word]), **{**slots, **counted})
