"""Words of the documents at the desk: badges and attendance lists, and certificates."""

from PySide6.QtCore import QT_TRANSLATE_NOOP

BADGE: dict[str, object] = {
    "no_photo": QT_TRANSLATE_NOOP("Badge", "No photo"),
    "example": QT_TRANSLATE_NOOP("Badge", "Example"),
    "badges": QT_TRANSLATE_NOOP("Badge", "Badges"),
    "group": QT_TRANSLATE_NOOP("Badge", "Group {group}"),
    "code": QT_TRANSLATE_NOOP("Badge", "QR code of this badge, for the welcome desk"),
    "back": QT_TRANSLATE_NOOP("Badge", "Back of the badge: agenda of the event"),
    "network": QT_TRANSLATE_NOOP("Badge", "Network"),
    "password": QT_TRANSLATE_NOOP("Badge", "Password"),
}

BUS: dict[str, object] = {
    "title": QT_TRANSLATE_NOOP("BusList", "Bus list"),
    "number": QT_TRANSLATE_NOOP("BusList", "No."),
    "name": QT_TRANSLATE_NOOP("BusList", "Name"),
    "place": QT_TRANSLATE_NOOP("BusList", "Organisation, city"),
    "telephone": QT_TRANSLATE_NOOP("BusList", "Telephone"),
    "going": QT_TRANSLATE_NOOP("BusList", "Outbound"),
    "back": QT_TRANSLATE_NOOP("BusList", "Return"),
    "departure": QT_TRANSLATE_NOOP("BusList", "Departure {time}"),
    "counted": QT_TRANSLATE_NOOP("BusList", "Expected: {count}"),
    "on_board": QT_TRANSLATE_NOOP("BusList", "On board: {count} of {expected}"),
    "unlisted": QT_TRANSLATE_NOOP("BusList", "Not on the list: {count}"),
    "page": QT_TRANSLATE_NOOP("BusList", "Page {page} of {pages}"),
    "privacy": QT_TRANSLATE_NOOP(
        "BusList",
        "The telephone numbers are for this visit only; destroy this list once everybody is back.",
    ),
}

ATTENDANCE: dict[str, object] = {
    "number": QT_TRANSLATE_NOOP("Attendance", "No."),
    "day": QT_TRANSLATE_NOOP("Attendance", "Day"),
    "family_name": QT_TRANSLATE_NOOP("Attendance", "Family name"),
    "given_name": QT_TRANSLATE_NOOP("Attendance", "Given name"),
    "organisation": QT_TRANSLATE_NOOP("Attendance", "Organisation"),
    "kind": QT_TRANSLATE_NOOP("Attendance", "Kind of organisation"),
    "function": QT_TRANSLATE_NOOP("Attendance", "Function"),
    "city": QT_TRANSLATE_NOOP("Attendance", "City"),
    "country": QT_TRANSLATE_NOOP("Attendance", "Country"),
    "role": QT_TRANSLATE_NOOP("Attendance", "Role"),
    "gender": QT_TRANSLATE_NOOP("Attendance", "Gender"),
    "email": QT_TRANSLATE_NOOP("Attendance", "E-mail"),
    "present": QT_TRANSLATE_NOOP("Attendance", "Present"),
    "first_in": QT_TRANSLATE_NOOP("Attendance", "First entry"),
    "last_out": QT_TRANSLATE_NOOP("Attendance", "Last exit"),
    "minutes": QT_TRANSLATE_NOOP("Attendance", "Minutes present"),
    "method": QT_TRANSLATE_NOOP("Attendance", "Recorded by"),
    "sessions": QT_TRANSLATE_NOOP("Attendance", "Sessions"),
    "walk_in": QT_TRANSLATE_NOOP("Attendance", "Walk-in"),
    "title": QT_TRANSLATE_NOOP("Attendance", "Attendance list"),
    "totals": QT_TRANSLATE_NOOP("Attendance", "Totals"),
    "all_days": QT_TRANSLATE_NOOP("Attendance", "All days"),
    "registered": QT_TRANSLATE_NOOP("Attendance", "Registered"),
    "not_said": QT_TRANSLATE_NOOP("Attendance", "Not specified"),
    "yes": QT_TRANSLATE_NOOP("Attendance", "yes"),
    "no": QT_TRANSLATE_NOOP("Attendance", "no"),
    "arrival": QT_TRANSLATE_NOOP("Attendance", "Arrival"),
    "morning": QT_TRANSLATE_NOOP("Attendance", "Signature, morning"),
    "afternoon": QT_TRANSLATE_NOOP("Attendance", "Signature, afternoon"),
    "place": QT_TRANSLATE_NOOP("Attendance", "City, country"),
    "certified": QT_TRANSLATE_NOOP("Attendance", "Certified correct"),
    "signing": QT_TRANSLATE_NOOP("Attendance", "Name, function, date and signature"),
    "page": QT_TRANSLATE_NOOP("Attendance", "Page {page} of {pages}"),
    "made": QT_TRANSLATE_NOOP("Attendance", "As of {day}, {time}"),
    "counted": QT_TRANSLATE_NOOP(
        "Attendance", "Registered: {registered} · Present: {present} · Women: {women} · Men: {men}"
    ),
    "other_genders": QT_TRANSLATE_NOOP("Attendance", "Other or not stated: {number}"),
    "privacy": QT_TRANSLATE_NOOP(
        "Attendance",
        "These data serve as proof of attendance for the donor and for the event report; "
        "they are kept as required by the grant agreement and for no other purpose.",
    ),
    "funding": QT_TRANSLATE_NOOP("Attendance", "Funded by the European Union"),
}

CERTIFICATE: dict[str, object] = {
    "title": QT_TRANSLATE_NOOP("Certificate", "Certificate of attendance"),
    "says": QT_TRANSLATE_NOOP("Certificate", "This is to certify that"),
    "attended": QT_TRANSLATE_NOOP("Certificate", "attended the peer-learning event"),
    "total": QT_TRANSLATE_NOOP("Certificate", "Total attended"),
    "hours": QT_TRANSLATE_NOOP("Certificate", "{hours} h"),
    "minutes": QT_TRANSLATE_NOOP("Certificate", "{minutes} min"),
    "hours_and_minutes": QT_TRANSLATE_NOOP("Certificate", "{hours} h {minutes} min"),
    "place_and_date": QT_TRANSLATE_NOOP("Certificate", "Place and date"),
    "signature": QT_TRANSLATE_NOOP("Certificate", "Name, function and signature"),
    "source": QT_TRANSLATE_NOOP("Certificate", "Hours as recorded at check-in and check-out."),
    "donors": QT_TRANSLATE_NOOP("Certificate", "Co-funding: {donors}"),
    "funding": QT_TRANSLATE_NOOP("Certificate", "Funded by the European Union"),
}
