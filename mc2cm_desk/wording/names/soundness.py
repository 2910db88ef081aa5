"""What a check of the library found, in words."""

from PySide6.QtCore import QT_TRANSLATE_NOOP

from mc2cm_desk.wording.catalogue import Catalogue

FAULTS: dict[str, object] = {
    "file": QT_TRANSLATE_NOOP("Soundness", "the file itself is damaged: {where}"),
    "journal-gap": QT_TRANSLATE_NOOP("Soundness", "entries of the journal are missing: {where}"),
    "record-differs": QT_TRANSLATE_NOOP(
        "Soundness", "a record differs from what the journal says: {where}"
    ),
    "record-missing": QT_TRANSLATE_NOOP("Soundness", "a record is missing: {where}"),
    "attachment-missing": QT_TRANSLATE_NOOP("Soundness", "an attached file is missing: {where}"),
    "attachment-damaged": QT_TRANSLATE_NOOP("Soundness", "an attached file is damaged: {where}"),
}
"""Words by the code with which a fault of `Soundness.faults` begins."""

_INTACT = QT_TRANSLATE_NOOP("Soundness", "The library is intact.")
_DAMAGED = QT_TRANSLATE_NOOP("Soundness", "The library is damaged. Restore a backup.")
_COUNTED = (
    QT_TRANSLATE_NOOP("Soundness", "%n record(s)"),
    QT_TRANSLATE_NOOP("Soundness", "%n journal entry(ies)"),
    QT_TRANSLATE_NOOP("Soundness", "%n attached file(s)"),
)


def verdict(catalogue: Catalogue, *, is_sound: bool) -> str:
    """Return whether the library is whole, as a sentence."""
    return catalogue.translate("Soundness", str(_INTACT if is_sound else _DAMAGED))


def counts(catalogue: Catalogue, records: int, operations: int, attachments: int) -> list[str]:
    """Return how many records, entries of the journal and files were read, each in words."""
    numbers = (records, operations, attachments)
    return [
        catalogue.plural("Soundness", str(words), number)
        for words, number in zip(_COUNTED, numbers, strict=True)
    ]


def fault(catalogue: Catalogue, found: str) -> str:
    """Return what is wrong, from ``code: where``; as it is where the code has no words."""
    code, _, where = found.partition(": ")
    if code not in FAULTS:
        return found
    return catalogue.translate("Soundness", str(FAULTS[code])).format(where=where)
