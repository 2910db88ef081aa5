"""Words of the documents about personal data: the copy for a person, the certificate of erasure."""

from PySide6.QtCore import QT_TRANSLATE_NOOP

from mc2cm_desk.wording.catalogue import Catalogue

PERSONAL_DATA: dict[str, object] = {
    "certificate": QT_TRANSLATE_NOOP("PersonalData", "Certificate"),
    "erasure": QT_TRANSLATE_NOOP("PersonalData", "Erasure of personal data"),
    "copy": QT_TRANSLATE_NOOP("PersonalData", "Personal data that we hold"),
    "made": QT_TRANSLATE_NOOP("PersonalData", "As of {day}, {time} UTC"),
    "person": QT_TRANSLATE_NOOP("PersonalData", "Person"),
    "requested": QT_TRANSLATE_NOOP("PersonalData", "Requested on"),
    "erased-on": QT_TRANSLATE_NOOP("PersonalData", "Erased on"),
    "day-and-time": QT_TRANSLATE_NOOP("PersonalData", "{day}, {time} UTC"),
    "erased": QT_TRANSLATE_NOOP("PersonalData", "What was erased"),
    "will-be-erased": QT_TRANSLATE_NOOP("PersonalData", "What will be erased"),
    "stays": QT_TRANSLATE_NOOP("PersonalData", "What stays, without a name"),
    "figures": QT_TRANSLATE_NOOP(
        "PersonalData",
        "The event's figures: one presence with its times, gender, role, organisation and city. "
        "Nothing in the library leads from them to a name.",
    ),
    "to-erase": QT_TRANSLATE_NOOP(
        "PersonalData", 'Nothing is erased yet. To erase: --yes-erase "{name}"'
    ),
    "remains": QT_TRANSLATE_NOOP("PersonalData", "What remains elsewhere"),
    "will-remain": QT_TRANSLATE_NOOP("PersonalData", "What will remain elsewhere"),
    "remains-nothing": QT_TRANSLATE_NOOP("PersonalData", "Nothing that this program knows of."),
    "signature": QT_TRANSLATE_NOOP("PersonalData", "Place, date, name and signature"),
    "earlier": QT_TRANSLATE_NOOP(
        "PersonalData",
        "File from an earlier mailing, may show a person who has since withdrawn consent: {file}",
    ),
    "identity": QT_TRANSLATE_NOOP("PersonalData", "Who you are"),
    "also": QT_TRANSLATE_NOOP("PersonalData", "Other names, addresses and numbers"),
    "consents": QT_TRANSLATE_NOOP("PersonalData", "What you agreed to"),
    "informed": QT_TRANSLATE_NOOP("PersonalData", "Informed on"),
    "badge": QT_TRANSLATE_NOOP("PersonalData", "Number of the badge"),
    "passages": QT_TRANSLATE_NOOP("PersonalData", "Entries and exits"),
    "when": QT_TRANSLATE_NOOP("PersonalData", "When"),
    "where": QT_TRANSLATE_NOOP("PersonalData", "Where"),
    "way": QT_TRANSLATE_NOOP("PersonalData", "Entry or exit"),
    "sessions": QT_TRANSLATE_NOOP("PersonalData", "Sessions that you led or spoke in"),
    "statements": QT_TRANSLATE_NOOP("PersonalData", "What was noted of your words"),
    "pictures": QT_TRANSLATE_NOOP("PersonalData", "Pictures in which you are recognised"),
    "alone": QT_TRANSLATE_NOOP("PersonalData", "{name} (enclosed)"),
    "with-others": QT_TRANSLATE_NOOP("PersonalData", "{name} (with other people)"),
    "mentions": QT_TRANSLATE_NOOP("PersonalData", "Texts that name you"),
    "history": QT_TRANSLATE_NOOP("PersonalData", "When your data were changed"),
    "rights": QT_TRANSLATE_NOOP(
        "PersonalData",
        "You may have these data corrected or erased, and withdraw your consent at any "
        "time: write to {contact}.",
    ),
    "rights-no-contact": QT_TRANSLATE_NOOP(
        "PersonalData",
        "You may have these data corrected or erased, and withdraw your consent at any time.",
    ),
}

CONSENTS: dict[str, object] = {
    "photo_consent": QT_TRANSLATE_NOOP("PersonalData", "Photographs"),
    "name_consent": QT_TRANSLATE_NOOP("PersonalData", "Name in publications"),
    "contact_consent": QT_TRANSLATE_NOOP("PersonalData", "Contacts shared with participants"),
    "keeping_consent": QT_TRANSLATE_NOOP("PersonalData", "Contacts kept for later events"),
    "quotation_consent": QT_TRANSLATE_NOOP("PersonalData", "Quotations"),
}

ERASED: dict[str, object] = {
    "record": QT_TRANSLATE_NOOP("PersonalData", "%n record of a person"),
    "participations": QT_TRANSLATE_NOOP("PersonalData", "%n entry on a list of participants"),
    "passages": QT_TRANSLATE_NOOP("PersonalData", "%n check-in (counted without a name)"),
    "consents": QT_TRANSLATE_NOOP("PersonalData", "%n consent"),
    "pictures": QT_TRANSLATE_NOOP("PersonalData", "%n picture"),
    "mentions": QT_TRANSLATE_NOOP("PersonalData", "%n text that had the name"),
    "journal": QT_TRANSLATE_NOOP("PersonalData", "%n journal entry"),
    "drafts": QT_TRANSLATE_NOOP("PersonalData", "%n draft"),
    "reports": QT_TRANSLATE_NOOP("PersonalData", "%n fault report"),
    "backups": QT_TRANSLATE_NOOP("PersonalData", "%n backup"),
}
BACKUPS_AT_MOST = QT_TRANSLATE_NOOP("PersonalData", "up to %n backup")

REMAINING: dict[str, object] = {
    "group_picture": QT_TRANSLATE_NOOP(
        "PersonalData", "Picture with other people, no longer printed: {name}"
    ),
    "note_version": QT_TRANSLATE_NOOP(
        "PersonalData", "Pages of a kept version of the note: {name}"
    ),
    "family_name": QT_TRANSLATE_NOOP(
        "PersonalData", "Text with the family name alone, to be reviewed: {name}"
    ),
    "backup": QT_TRANSLATE_NOOP("PersonalData", "Older backup: {name}"),
    "second_place": QT_TRANSLATE_NOOP(
        "PersonalData", "Backups in the second location, until it is connected again: {name}"
    ),
    "other_laptops": QT_TRANSLATE_NOOP(
        "PersonalData", "Copies of this library on other laptops: {name}"
    ),
    "documents": QT_TRANSLATE_NOOP(
        "PersonalData",
        "Files that were exported, printed or sent before: lists, badges, notes, certificates",
    ),
    "free_space": QT_TRANSLATE_NOOP(
        "PersonalData", "Traces in the library's file, until the program is opened next"
    ),
}


def translate(catalogue: Catalogue, word: str, **slots: object) -> str:
    """Return a word of these documents."""
    return catalogue.translate("PersonalData", str(PERSONAL_DATA[word]), **slots)


def consent(catalogue: Catalogue, name: str) -> str:
    """Return what a question of consent is about."""
    return catalogue.translate("PersonalData", str(CONSENTS[name]))


def erased(catalogue: Catalogue, what: str, count: int) -> str:
    """Return how many things of a kind were erased."""
    return catalogue.plural("PersonalData", str(ERASED[what]), count)


def to_erase(catalogue: Catalogue, what: str, count: int) -> str:
    """Return how many things of a kind an erasure would remove.

    Which backups hold a person is known only once they are unpacked: they are counted at most.
    """
    if what == "backups":
        return catalogue.plural("PersonalData", str(BACKUPS_AT_MOST), count)
    return erased(catalogue, what, count)


def remaining(catalogue: Catalogue, what: str, name: str) -> str:
    """Return where something remains."""
    return catalogue.translate("PersonalData", str(REMAINING[what]), name=name)
