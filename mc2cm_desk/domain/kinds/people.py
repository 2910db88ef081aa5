"""The kinds of the directory and of the door: cities, organisations, people, badges, passages."""

from typing import Any

from mc2cm_desk.domain.door.badge_design import BadgeDesign
from mc2cm_desk.domain.door.check_in import CheckIn
from mc2cm_desk.domain.event.agenda import WorkingGroup
from mc2cm_desk.domain.kinds.kind import Kind, Link, Linked, Search, Words
from mc2cm_desk.domain.languages import LANGUAGES
from mc2cm_desk.domain.localised import EMPTY, Localised
from mc2cm_desk.domain.people.names import fold, transliteration_key
from mc2cm_desk.domain.people.organisation import Organisation
from mc2cm_desk.domain.people.participant import Participant
from mc2cm_desk.domain.people.person import Person
from mc2cm_desk.domain.places.city import City
from mc2cm_desk.domain.text.translatable import QT_TRANSLATE_NOOP


def _name(_participant: Participant, linked: Linked) -> Localised:
    person = linked.get("person")
    if not isinstance(person, Person):
        return EMPTY
    name = Localised.of(LANGUAGES.default, person.sorting_name)
    in_arabic = [one.code for one in LANGUAGES.every() if one.is_arabic_script]
    return Localised(name, **dict.fromkeys(in_arabic, person.arabic_name))


def _words(participant: Participant, linked: Linked) -> str:
    """Return the names as they are written and as they sound, in either script, and the rest."""
    person, place = linked.get("person"), linked.get("city")
    organisation = linked.get("organisation")
    words: list[str] = []
    if isinstance(person, Person):
        name, arabic = person.sorting_name, person.arabic_name
        words += (fold(name), transliteration_key(name))
        words += (arabic, fold(arabic), transliteration_key(arabic)) if arabic else ()
        words.append(person.email)
    if isinstance(organisation, Organisation):
        words.append(fold(organisation.name))
    if isinstance(place, City):
        words += map(fold, place.name.texts())
    words.append(participant.function)
    return " ".join(filter(None, words))


PEOPLE: tuple[Kind[Any], ...] = (
    Kind(
        name="city",
        record=City,
        words=Words(
            QT_TRANSLATE_NOOP("Kind", "city"),
            QT_TRANSLATE_NOOP("KindAfterVerb", "the city"),
            QT_TRANSLATE_NOOP("Places", "City"),
            QT_TRANSLATE_NOOP("Backup", "Cities"),
        ),
        undo={
            "add-city": QT_TRANSLATE_NOOP("Undo", "add a city"),
            "merge-cities": QT_TRANSLATE_NOOP("Undo", "merge cities"),
        },
        icon="city",
        place="directory",
        links=(Link("kept_apart", City),),
    ),
    Kind(
        name="organisation",
        record=Organisation,
        words=Words(
            QT_TRANSLATE_NOOP("Kind", "organisation"),
            QT_TRANSLATE_NOOP("KindAfterVerb", "the organisation"),
            QT_TRANSLATE_NOOP("Places", "Organisation"),
            QT_TRANSLATE_NOOP("Backup", "Organisations"),
        ),
        undo={
            "add-organisation": QT_TRANSLATE_NOOP("Undo", "add an organisation"),
            "merge-organisations": QT_TRANSLATE_NOOP("Undo", "merge organisations"),
        },
        icon="organisation",
        place="directory",
        links=(Link("city", City), Link("kept_apart", Organisation)),
    ),
    Kind(
        name="person",
        record=Person,
        words=Words(
            QT_TRANSLATE_NOOP("Kind", "person"),
            QT_TRANSLATE_NOOP("KindAfterVerb", "the person"),
            QT_TRANSLATE_NOOP("Places", "Person"),
            QT_TRANSLATE_NOOP("Backup", "People"),
        ),
        undo={
            "merge-people": QT_TRANSLATE_NOOP("Undo", "merge people"),
            "erase-person": QT_TRANSLATE_NOOP("Undo", "erase personal data"),
        },
        icon="person",
        place="participants",
        links=(Link("merged_into", Person), Link("kept_apart", Person)),
    ),
    Kind(
        name="participant",
        record=Participant,
        words=Words(
            QT_TRANSLATE_NOOP("Kind", "participant"),
            QT_TRANSLATE_NOOP("KindAfterVerb", "the participant"),
            QT_TRANSLATE_NOOP("Places", "Participant"),
            QT_TRANSLATE_NOOP("Backup", "Participants"),
        ),
        undo={
            "add-participant": QT_TRANSLATE_NOOP("Undo", "add a participant"),
            "edit-participants": QT_TRANSLATE_NOOP("Undo", "edit participants"),
            "remove-participants": QT_TRANSLATE_NOOP("Undo", "remove participants"),
            "import-participants": QT_TRANSLATE_NOOP("Undo", "import of participants"),
            "import-attendance": QT_TRANSLATE_NOOP("Undo", "import of attendance"),
            "walk-in": QT_TRANSLATE_NOOP("Undo", "admit somebody who was not on the list"),
            "rehearse-walk-in": QT_TRANSLATE_NOOP("Undo", "add somebody at the door as a trial"),
            "consent-desk": QT_TRANSLATE_NOOP("Undo", "consent asked at the desk"),
            "consent-form": QT_TRANSLATE_NOOP("Undo", "consent on a signed form"),
            "consent-several": QT_TRANSLATE_NOOP("Undo", "consents of several people"),
            "print-badges": QT_TRANSLATE_NOOP("Undo", "print badges"),
            "replace-badge": QT_TRANSLATE_NOOP("Undo", "replace a badge"),
        },
        icon="person",
        place="participants",
        links=(
            Link("person", Person),
            Link("organisation", Organisation),
            Link("city", City),
            Link("group", WorkingGroup),
            Link("merged_into", Participant),
        ),
        search=Search(_name, _words, through=("person", "organisation", "city")),
    ),
    Kind(
        name="check_in",
        record=CheckIn,
        words=Words(
            QT_TRANSLATE_NOOP("Kind", "entry at the door"),
            QT_TRANSLATE_NOOP("KindAfterVerb", "the entry at the door"),
            many=QT_TRANSLATE_NOOP("Backup", "Check-ins"),
        ),
        undo={
            "check-in": QT_TRANSLATE_NOOP("Undo", "check-in"),
            "check-out": QT_TRANSLATE_NOOP("Undo", "check-out"),
            "undo-check-in": QT_TRANSLATE_NOOP("Undo", "undo an entry"),
        },
        icon="check-in",
        place="check_in",
        links=(Link("participant", Participant), Link("undoes", CheckIn)),
    ),
    Kind(
        name="badge_design",
        record=BadgeDesign,
        words=Words(
            QT_TRANSLATE_NOOP("Kind", "look of the badges"),
            QT_TRANSLATE_NOOP("KindAfterVerb", "the look of the badges"),
        ),
        icon="person",
        undo={"edit-badge-design": QT_TRANSLATE_NOOP("Undo", "look of the badges")},
        place="participants",
    ),
)
