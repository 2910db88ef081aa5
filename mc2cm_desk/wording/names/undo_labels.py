"""What a unit of work did, in a few words: for undo, redo and history."""

from functools import cache

from PySide6.QtCore import QT_TRANSLATE_NOOP

from mc2cm_desk.domain import kinds
from mc2cm_desk.wording.catalogue import Catalogue

UNDO_LABELS: dict[str, object] = {
    "add-word": QT_TRANSLATE_NOOP("Undo", "add a word to the dictionary"),
    "begin-rehearsal": QT_TRANSLATE_NOOP("Undo", "begin a rehearsal"),
    "end-rehearsal": QT_TRANSLATE_NOOP("Undo", "end the rehearsal and clear its trials"),
    "rehearse-desk": QT_TRANSLATE_NOOP("Undo", "rehearse the desk"),
    "copy-agenda": QT_TRANSLATE_NOOP("Undo", "copy the agenda"),
    "keep-apart": QT_TRANSLATE_NOOP("Undo", "keep separate"),
    "put-languages-right": QT_TRANSLATE_NOOP("Undo", "move texts to their language"),
}
"""Units of work that concern no kind of record alone."""

VERBS: dict[str, object] = {
    "edit": QT_TRANSLATE_NOOP("Undo", "edit {what}"),
    "move": QT_TRANSLATE_NOOP("Undo", "move {what}"),
    "remove": QT_TRANSLATE_NOOP("Undo", "remove {what}"),
    "restore": QT_TRANSLATE_NOOP("Undo", "restore {what}"),
}
"""What `services.records` does with one record of any kind."""


def kind_name(kind: str, catalogue: Catalogue) -> str:
    """Return the name of a kind of record such as ``city_case``; the kind itself if unknown."""
    known = kinds.named(kind)
    return catalogue.translate("Kind", known.words.one) if known is not None else kind


def kind_title(kind: str, catalogue: Catalogue) -> str:
    """Return what a search result of a kind is, at the head of its line; empty if unknown."""
    known = kinds.named(kind)
    return catalogue.translate("Places", known.words.title) if known is not None else ""


def undo_label(label: str, catalogue: Catalogue) -> str:
    """Return the words for a label such as ``edit-challenge``; the label itself if unknown."""
    words = UNDO_LABELS.get(label) or _of_kinds().get(label)
    if words is not None:
        return catalogue.translate("Undo", str(words))
    verb, _, name = label.partition("-")
    kind = kinds.named(name.replace("-", "_"))
    if verb in VERBS and kind is not None:
        what = catalogue.translate("KindAfterVerb", kind.words.the)
        return catalogue.translate("Undo", str(VERBS[verb]), what=what)
    return label


@cache
def _of_kinds() -> dict[str, str]:
    return {label: words for kind in kinds.ALL for label, words in kind.undo.items()}
