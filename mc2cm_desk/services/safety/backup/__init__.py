"""Backups: made, listed, previewed, restored; each is one file that holds everything."""

from mc2cm_desk.domain.library.backups import Reason
from mc2cm_desk.services.safety.backup.listing import Missed, Preview, every, newest, preview
from mc2cm_desk.services.safety.backup.making import make
from mc2cm_desk.services.safety.backup.manifest import BackedUpEvent, Backup, read
from mc2cm_desk.services.safety.backup.restoring import Restored, open_beside, restore
from mc2cm_desk.services.safety.backup.second_place import (
    SecondPlace,
    copy_to_second_place,
    second_place,
    set_second_place,
)
from mc2cm_desk.services.safety.integrity import Soundness, check

__all__ = [
    "BackedUpEvent",
    "Backup",
    "Missed",
    "Preview",
    "Reason",
    "Restored",
    "SecondPlace",
    "Soundness",
    "check",
    "copy_to_second_place",
    "every",
    "make",
    "newest",
    "open_beside",
    "preview",
    "read",
    "restore",
    "second_place",
    "set_second_place",
]
