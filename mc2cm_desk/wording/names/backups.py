"""What backups are called: why they were made, what they hold, how large they are."""

from PySide6.QtCore import QT_TRANSLATE_NOOP

from mc2cm_desk.domain.library.backups import Reason
from mc2cm_desk.wording import formats
from mc2cm_desk.wording.catalogue import Catalogue

REASONS: dict[Reason, object] = {
    Reason.OPENED: QT_TRANSLATE_NOOP("Backup", "when the library was opened"),
    Reason.HOURLY: QT_TRANSLATE_NOOP("Backup", "every hour"),
    Reason.DAY_END: QT_TRANSLATE_NOOP("Backup", "end of the day"),
    Reason.EVENT_END: QT_TRANSLATE_NOOP("Backup", "end of the event"),
    Reason.CLOSED: QT_TRANSLATE_NOOP("Backup", "when the program was closed"),
    Reason.BEFORE_RESTORE: QT_TRANSLATE_NOOP("Backup", "before a backup was restored"),
    Reason.BEFORE_IMPORT: QT_TRANSLATE_NOOP("Backup", "before a list was imported"),
    Reason.BEFORE_MIGRATION: QT_TRANSLATE_NOOP("Backup", "before an update of the program"),
    Reason.REPLACED: QT_TRANSLATE_NOOP("Backup", "when another program replaced the library"),
    Reason.BY_HAND: QT_TRANSLATE_NOOP("Backup", "on request"),
}

KINDS: dict[str, object] = {
    "event": QT_TRANSLATE_NOOP("Backup", "Events"),
    "participant": QT_TRANSLATE_NOOP("Backup", "Participants"),
    "person": QT_TRANSLATE_NOOP("Backup", "People"),
    "organisation": QT_TRANSLATE_NOOP("Backup", "Organisations"),
    "city": QT_TRANSLATE_NOOP("Backup", "Cities"),
    "session": QT_TRANSLATE_NOOP("Backup", "Sessions"),
    "check_in": QT_TRANSLATE_NOOP("Backup", "Check-ins"),
    "discussion_note": QT_TRANSLATE_NOOP("Backup", "Discussion notes"),
    "challenge": QT_TRANSLATE_NOOP("Backup", "Challenges and opportunities"),
    "city_case": QT_TRANSLATE_NOOP("Backup", "City cases"),
    "field_visit": QT_TRANSLATE_NOOP("Backup", "Field visits"),
    "observation": QT_TRANSLATE_NOOP("Backup", "Observations"),
    "recommendation": QT_TRANSLATE_NOOP("Backup", "Recommendations"),
    "commitment": QT_TRANSLATE_NOOP("Backup", "Commitments"),
    "answer": QT_TRANSLATE_NOOP("Backup", "Evaluation answers"),
    "picture": QT_TRANSLATE_NOOP("Backup", "Pictures"),
    "attachment": QT_TRANSLATE_NOOP("Backup", "Pictures and files"),
    "note_version": QT_TRANSLATE_NOOP("Backup", "Versions of the note"),
    "note_section": QT_TRANSLATE_NOOP("Backup", "Parts of the note"),
    "draft": QT_TRANSLATE_NOOP("Backup", "Texts being typed"),
}
"""Kinds of record that people know, in the order of an event."""


def reason(catalogue: Catalogue, why: Reason) -> str:
    """Return why a backup was made."""
    return catalogue.translate("Backup", str(REASONS[why]))


def kind(catalogue: Catalogue, name: str) -> str:
    """Return what people call a kind of record, in the plural; the code if they have no word."""
    return catalogue.translate("Backup", str(KINDS[name])) if name in KINDS else name


def size(catalogue: Catalogue, number: int) -> str:
    """Return a number of bytes in megabytes, one at least, or in gigabytes."""
    words, unit = (_GIGABYTES, 1e9) if number >= 10e9 else (_MEGABYTES, 1e6)
    shown = formats.number(max(1, round(number / unit)), catalogue.language)
    return catalogue.translate("Backup", str(words)).format(number=shown)


_MEGABYTES = QT_TRANSLATE_NOOP("Backup", "{number} MB")
_GIGABYTES = QT_TRANSLATE_NOOP("Backup", "{number} GB")
