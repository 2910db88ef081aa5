"""What commands say by themselves."""

from PySide6.QtCore import QT_TRANSLATE_NOOP

from mc2cm_desk.wording.catalogue import Catalogue

WORDS: dict[str, object] = {
    "no-display": QT_TRANSLATE_NOOP(
        "Command",
        "No display here: the demonstration runs without a window and its files go to {folder}.",
    ),
    "imported": QT_TRANSLATE_NOOP("Command", "Import: {added} people added from {rows} rows"),
    "badges": QT_TRANSLATE_NOOP("Command", "Badges: {badges} on {pages} pages"),
    "checked-in": QT_TRANSLATE_NOOP(
        "Command",
        "Check-in: {read} codes read back from the pages, {present} people admitted",
    ),
    "steps": QT_TRANSLATE_NOOP(
        "Command",
        "Steps: {challenges} challenges and opportunities, {cases} cases, "
        "{visits} visit, {recommendations} recommendations",
    ),
    "attendance": QT_TRANSLATE_NOOP("Command", "Attendance: {present} of {participants} present"),
    "note": QT_TRANSLATE_NOOP("Command", "Note: {pages} pages, {percent} % complete"),
    "word": QT_TRANSLATE_NOOP("Command", "Note as a Word file"),
}


def say(catalogue: Catalogue, word: str, /, **slots: object) -> str:
    """Return a line of a command."""
    return catalogue.say("Command", str(WORDS[word]), **slots)
