"""What undo and history call a unit of work: «Add a recommendation»."""

from PySide6.QtCore import QT_TRANSLATE_NOOP

from mc2cm_desk.wording.catalogue import Catalogue

DEEDS: dict[str, object] = {
    "add-attachment": QT_TRANSLATE_NOOP("Deed", "add a file"),
    "add-challenge": QT_TRANSLATE_NOOP("Deed", "add a challenge or an opportunity"),
    "add-city": QT_TRANSLATE_NOOP("Deed", "add a city"),
    "add-city-case": QT_TRANSLATE_NOOP("Deed", "add a city case"),
    "add-cluster": QT_TRANSLATE_NOOP("Deed", "add a cluster"),
    "add-commitment": QT_TRANSLATE_NOOP("Deed", "add a commitment"),
    "add-evaluation": QT_TRANSLATE_NOOP("Deed", "add an evaluation"),
    "add-field-visit": QT_TRANSLATE_NOOP("Deed", "add a field visit"),
    "add-group": QT_TRANSLATE_NOOP("Deed", "add a working group"),
    "add-note": QT_TRANSLATE_NOOP("Deed", "add a note"),
    "add-observation": QT_TRANSLATE_NOOP("Deed", "add an observation"),
    "add-participant": QT_TRANSLATE_NOOP("Deed", "add a participant"),
    "add-recommendation": QT_TRANSLATE_NOOP("Deed", "add a recommendation"),
    "add-session": QT_TRANSLATE_NOOP("Deed", "add a session"),
    "become-lesson": QT_TRANSLATE_NOOP("Deed", "turn a note into a lesson"),
    "begin-reference-document": QT_TRANSLATE_NOOP("Deed", "begin the reference document"),
    "check-in": QT_TRANSLATE_NOOP("Deed", "check in"),
    "check-out": QT_TRANSLATE_NOOP("Deed", "check out"),
    "copy-agenda": QT_TRANSLATE_NOOP("Deed", "copy an agenda"),
    "edit-event": QT_TRANSLATE_NOOP("Deed", "change the event"),
    "edit-learning-note": QT_TRANSLATE_NOOP("Deed", "change the learning note"),
    "edit-participant": QT_TRANSLATE_NOOP("Deed", "change a participant"),
    "edit-participants": QT_TRANSLATE_NOOP("Deed", "change several participants"),
    "event-status": QT_TRANSLATE_NOOP("Deed", "change the state of the event"),
    "extend-session": QT_TRANSLATE_NOOP("Deed", "give a session more time"),
    "finish-session": QT_TRANSLATE_NOOP("Deed", "finish a session"),
    "follow-up": QT_TRANSLATE_NOOP("Deed", "follow a commitment up"),
    "freeze-recommendations": QT_TRANSLATE_NOOP("Deed", "number the recommendations"),
    "import-participants": QT_TRANSLATE_NOOP("Deed", "import participants"),
    "link-evidence": QT_TRANSLATE_NOOP("Deed", "link evidence"),
    "merge-challenge": QT_TRANSLATE_NOOP("Deed", "merge challenges"),
    "merge-recommendation": QT_TRANSLATE_NOOP("Deed", "merge recommendations"),
    "move": QT_TRANSLATE_NOOP("Deed", "move"),
    "move-session": QT_TRANSLATE_NOOP("Deed", "move a session"),
    "new-event": QT_TRANSLATE_NOOP("Deed", "make an event"),
    "note-became": QT_TRANSLATE_NOOP("Deed", "turn a note into a record"),
    "pause-session": QT_TRANSLATE_NOOP("Deed", "pause a session"),
    "print-badges": QT_TRANSLATE_NOOP("Deed", "print badges"),
    "programme": QT_TRANSLATE_NOOP("Deed", "change the programme"),
    "recommendation-endorsed": QT_TRANSLATE_NOOP("Deed", "endorse a recommendation"),
    "remove-cluster": QT_TRANSLATE_NOOP("Deed", "remove a cluster"),
    "remove-event": QT_TRANSLATE_NOOP("Deed", "remove an event"),
    "remove-participants": QT_TRANSLATE_NOOP("Deed", "remove participants"),
    "replace-badge": QT_TRANSLATE_NOOP("Deed", "replace a badge"),
    "start-session": QT_TRANSLATE_NOOP("Deed", "start a session"),
    "undo-check-in": QT_TRANSLATE_NOOP("Deed", "take a check-in back"),
    "unlink-evidence": QT_TRANSLATE_NOOP("Deed", "take evidence away"),
    "vote": QT_TRANSLATE_NOOP("Deed", "vote"),
    "write-section": QT_TRANSLATE_NOOP("Deed", "write in the note"),
}
GROUPS: dict[str, object] = {
    "edit": QT_TRANSLATE_NOOP("Deed", "a change"),
    "remove": QT_TRANSLATE_NOOP("Deed", "a removal"),
    "add": QT_TRANSLATE_NOOP("Deed", "an addition"),
    "move": QT_TRANSLATE_NOOP("Deed", "move"),
}


def deed(label: str, catalogue: Catalogue) -> str:
    """Return what a label of ``library.write`` says to people."""
    source = DEEDS.get(label) or GROUPS.get(label.partition("-")[0]) or GROUPS["edit"]
    return catalogue.say("Deed", str(source))
