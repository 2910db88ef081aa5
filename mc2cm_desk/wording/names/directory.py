"""Words about cities, organisations and people: what hangs on them, fields, refusals."""

from PySide6.QtCore import QT_TRANSLATE_NOOP

from mc2cm_desk.wording.catalogue import Catalogue

DIRECTORY_SENTENCES: dict[str, object] = {
    "choice-unknown": QT_TRANSLATE_NOOP(
        "Refused",
        "The value to keep for “{field}” belongs to none of the records to be merged.",
    ),
    "degrees-outside": QT_TRANSLATE_NOOP(
        "Refused",
        "Latitude is between -90 and 90 degrees, longitude between -180 and 180.",
    ),
    "directory-ambiguous": QT_TRANSLATE_NOOP(
        "Refused",
        "Several records are called “{name}”. Give the id of one of them: {ids}.",
    ),
    "directory-unknown": QT_TRANSLATE_NOOP(
        "Refused",
        "Nothing in this library is called “{name}”. The list shows every name.",
    ),
    "population-outside": QT_TRANSLATE_NOOP(
        "Refused",
        "A population is a number between 0 and {limit}.",
    ),
    "still-in-use": QT_TRANSLATE_NOOP(
        "Refused",
        "This is still in use elsewhere in the library. Merge it with another one instead.",
    ),
    "time-zone-not-in-list": QT_TRANSLATE_NOOP(
        "Refused",
        "There is no time zone “{value}”. Choose one such as Europe/Paris.",
    ),
}

FOLLOWING: dict[str, object] = {
    "people": QT_TRANSLATE_NOOP("Following", "%n person(s), each counted once"),
    "participations": QT_TRANSLATE_NOOP("Following", "%n participation(s)"),
    "events": QT_TRANSLATE_NOOP("Following", "%n event(s) hosted"),
    "organisations": QT_TRANSLATE_NOOP("Following", "%n organisation(s)"),
    "passages": QT_TRANSLATE_NOOP("Following", "%n check-in(s)"),
    "challenges": QT_TRANSLATE_NOOP("Following", "%n challenge(s) or opportunities"),
    "cases": QT_TRANSLATE_NOOP("Following", "%n case(s)"),
    "notes": QT_TRANSLATE_NOOP("Following", "%n discussion note(s)"),
    "observations": QT_TRANSLATE_NOOP("Following", "%n observation(s)"),
    "recommendations": QT_TRANSLATE_NOOP("Following", "%n recommendation(s)"),
    "votes": QT_TRANSLATE_NOOP("Following", "%n vote(s)"),
    "commitments": QT_TRANSLATE_NOOP("Following", "%n commitment(s)"),
    "overdue": QT_TRANSLATE_NOOP("Following", "%n commitment(s) overdue"),
    "pictures": QT_TRANSLATE_NOOP("Following", "%n picture(s) or files"),
    "badges": QT_TRANSLATE_NOOP("Following", "%n badge(s) to print again"),
}
"""What hangs on the records that are merged, by the values of `Following`."""

FIELDS: dict[str, object] = {
    "country": QT_TRANSLATE_NOOP("DirectoryField", "Country"),
    "time_zone": QT_TRANSLATE_NOOP("DirectoryField", "Time zone"),
    "north": QT_TRANSLATE_NOOP("DirectoryField", "Coordinates"),
    "population": QT_TRANSLATE_NOOP("DirectoryField", "Population"),
    "kind": QT_TRANSLATE_NOOP("DirectoryField", "Kind"),
    "city": QT_TRANSLATE_NOOP("DirectoryField", "City"),
    "gender": QT_TRANSLATE_NOOP("DirectoryField", "Gender"),
    "email": QT_TRANSLATE_NOOP("DirectoryField", "E-mail"),
    "phone": QT_TRANSLATE_NOOP("DirectoryField", "Telephone"),
    "organisation": QT_TRANSLATE_NOOP("DirectoryField", "Organisation"),
    "role": QT_TRANSLATE_NOOP("DirectoryField", "Role"),
    "function": QT_TRANSLATE_NOOP("DirectoryField", "Function"),
    "function_level": QT_TRANSLATE_NOOP("DirectoryField", "Level of function"),
    "group": QT_TRANSLATE_NOOP("DirectoryField", "Working group"),
    "status": QT_TRANSLATE_NOOP("DirectoryField", "Registration"),
    "photo_consent": QT_TRANSLATE_NOOP("DirectoryField", "Consent: photographs"),
    "name_consent": QT_TRANSLATE_NOOP("DirectoryField", "Consent: name in publications"),
    "contact_consent": QT_TRANSLATE_NOOP("DirectoryField", "Consent: sharing contact details"),
    "keeping_consent": QT_TRANSLATE_NOOP("DirectoryField", "Consent: keeping contact details"),
    "quotation_consent": QT_TRANSLATE_NOOP("DirectoryField", "Consent: quotations"),
}
"""Fields that two records may fill differently."""


def following(what: str, count: int, catalogue: Catalogue) -> str:
    """Return what follows from a merge, with its number: «4 recommendations»."""
    return catalogue.plural("Following", str(FOLLOWING[what]), count)


def field_name(field: str, catalogue: Catalogue) -> str:
    """Return the name of a field; the field itself if it has none."""
    known = FIELDS.get(field)
    return catalogue.translate("DirectoryField", str(known)) if known is not None else field
