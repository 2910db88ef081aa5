"""The sentences of refusals about the library on its disk and about its backups."""

from PySide6.QtCore import QT_TRANSLATE_NOOP

LIBRARY_SENTENCES: dict[str, object] = {
    "backup-altered": QT_TRANSLATE_NOOP(
        "Refused",
        "{file} contains something that this program never writes ({part}). It was not "
        "restored, and nothing was changed: choose another backup.",
    ),
    "backup-damaged": QT_TRANSLATE_NOOP(
        "Refused",
        "The backup {file} is damaged or was not copied completely. Nothing was changed: "
        "choose another backup.",
    ),
    "backup-from-newer-version": QT_TRANSLATE_NOOP(
        "Refused",
        "The backup {file} was made by a newer version of this program. Nothing was "
        "changed: install that version, then restore it.",
    ),
    "backup-unverified": QT_TRANSLATE_NOOP(
        "Refused",
        "The backup in {folder} was not the same when it was read again: that disk cannot"
        " be trusted. No backup was made there; choose another disk.",
    ),
    "disk-error": QT_TRANSLATE_NOOP(
        "Refused",
        "The disk did not respond properly ({folder}). Check the cable or USB stick, then "
        "try again; if the problem persists, restore a backup on another disk.",
    ),
    "library-altered": QT_TRANSLATE_NOOP(
        "Refused",
        "The library {file} contains something that this program never writes ({part}). It "
        "was not opened: restore a backup.",
    ),
    "library-beside": QT_TRANSLATE_NOOP(
        "Refused",
        "This is a backup, opened for reading: texts can be copied out of it, nothing is "
        "changed in it.",
    ),
    "library-empty": QT_TRANSLATE_NOOP(
        "Refused",
        "The library in {folder} is empty, although there are backups or pictures beside "
        "it. Nothing was overwritten: restore a backup, or choose another folder.",
    ),
    "library-missing": QT_TRANSLATE_NOOP(
        "Refused",
        "The library in {folder} is not there, although its backups or pictures are. "
        "Nothing was overwritten: restore a backup, or choose another folder.",
    ),
    "library-on-a-server": QT_TRANSLATE_NOOP(
        "Refused",
        "{address} is an address: a library is a folder on this computer, on a stick or on a "
        "network drive. Name the folder.",
    ),
    "library-replaced": QT_TRANSLATE_NOOP(
        "Refused",
        "Another program, perhaps a synchronisation tool, replaced the file of the library "
        "({folder}). What you typed last was not saved: keep it on the screen, and open "
        "the library again.",
    ),
    "not-a-backup": QT_TRANSLATE_NOOP(
        "Refused",
        "{file} is not a backup of this program. Nothing was changed: choose a file from "
        "a folder “backups”.",
    ),
    "output-in-library": QT_TRANSLATE_NOOP(
        "Refused",
        "Nothing is saved there: {file} belongs to a library or is in its folder. Choose "
        "another folder.",
    ),
    "restore-from-folder": QT_TRANSLATE_NOOP(
        "Refused",
        "{file} is a folder. Choose one of the backups in it: a file that ends in .zip.",
    ),
    "second-place-inside": QT_TRANSLATE_NOOP(
        "Refused",
        "{folder} is inside the library itself. Choose a USB stick or another disk.",
    ),
}
