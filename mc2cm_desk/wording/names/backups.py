"""What backups are called: why they were made, what they hold, how large they are."""

from PySide6.QtCore import QT_TRANSLATE_NOOP

from mc2cm_desk.domain import kinds
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

_NO_KINDS: dict[str, object] = {
    "picture": QT_TRANSLATE_NOOP("Backup", "Pictures"),
    "draft": QT_TRANSLATE_NOOP("Backup", "Texts being typed"),
}
"""What a backup counts beside the kinds of records."""


def reason(catalogue: Catalogue, why: Reason) -> str:
    """Return why a backup was made."""
    return catalogue.translate("Backup", str(REASONS[why]))


def kind(catalogue: Catalogue, name: str) -> str:
    """Return what people call a kind of record, in the plural; the code if they have no word."""
    known = kinds.named(name)
    words = str(_NO_KINDS[name]) if name in _NO_KINDS else known.words.many if known else ""
    return catalogue.translate("Backup", words) if words else name


def size(catalogue: Catalogue, number: int) -> str:
    """Return a number of bytes in megabytes, one at least, or in gigabytes."""
    words, unit = (_GIGABYTES, 1e9) if number >= 10e9 else (_MEGABYTES, 1e6)
    shown = formats.number(max(1, round(number / unit)), catalogue.language)
    return catalogue.translate("Backup", str(words)).format(number=shown)


_MEGABYTES = QT_TRANSLATE_NOOP("Backup", "{number} MB")
_GIGABYTES = QT_TRANSLATE_NOOP("Backup", "{number} GB")
