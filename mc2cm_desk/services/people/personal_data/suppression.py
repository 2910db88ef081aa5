"""Recognising people who were erased at their request, without keeping who they were.

At erasure a keyed hash of each e-mail address, and of the name with the city, is kept beside the
library's settings; the key is the library's own. An old list is compared with them row by row.
"""

import secrets

from mc2cm_desk.domain.people.suppressed import Suppressed
from mc2cm_desk.domain.places.city import City
from mc2cm_desk.services.library import Library, Repository
from mc2cm_desk.services.people.personal_data.subject import Subject
from mc2cm_desk.services.safety.backup import erased_people
from mc2cm_desk.store.files import device_identity


def known(view: Repository) -> Suppressed:
    """Return whom the library must recognise."""
    return Suppressed.read(device_identity.fact(view.connection, erased_people.SUPPRESSED))


def remember(library: Library, subject: Subject) -> None:
    """Keep the hashes by which a person who is about to be erased is recognised in old lists."""
    person = subject.person
    with library.read() as view:
        before = known(view)
        places = view.get_many(City, [one.city for one in subject.participants if one.city])
    cities = [text for one in places.values() for text in one.name.texts()]
    full_name = f"{person.family_name} {person.given_name}"
    now = before.having(
        before.key or secrets.token_hex(32),
        [person.email, *person.other_emails],
        (full_name, person.arabic_name, *person.other_names),
        cities,
    )
    library.set_fact(erased_people.SUPPRESSED, now.written())


def copy(library: Library, into: Library) -> None:
    """Let another library, such as a backup that is written anew, recognise the same people."""
    with library.read() as view:
        ours = known(view)
    with into.read() as view:
        theirs = known(view)
    into.set_fact(erased_people.SUPPRESSED, theirs.united(ours).written())
