"""What two records that become one say differently, and which of it is kept."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any, TypeVar

from mc2cm_desk.domain.ids import NO_ID, RecordId
from mc2cm_desk.domain.languages import LANGUAGES
from mc2cm_desk.domain.localised import EMPTY, Localised
from mc2cm_desk.domain.people.names import fold
from mc2cm_desk.domain.people.organisation import Organisation, OrganisationKind
from mc2cm_desk.domain.people.participant import Consent, FunctionLevel, Participant, Role
from mc2cm_desk.domain.people.person import Gender, Person
from mc2cm_desk.domain.places.city import City
from mc2cm_desk.domain.record import Record
from mc2cm_desk.domain.refusal import Refused
from mc2cm_desk.services.places.directory.kinds import names_of

R = TypeVar("R", bound=Record)

_NOTHING: tuple[Any, ...] = (
    "", None, (), EMPTY, OrganisationKind.OTHER, Gender.UNDISCLOSED, FunctionLevel.UNKNOWN,
    Consent.NOT_ASKED,
)  # fmt: skip
_REFUSALS = (Consent.REFUSED, Consent.WITHDRAWN)
_TOGETHER: dict[type[Record], dict[str, tuple[str, ...]]] = {
    City: {"population": ("population_year", "population_source"), "north": ("east",)},
}
"""Fields that are shown with another one, and follow it."""
_ONE_OF: dict[type[Record], tuple[str, ...]] = {
    City: ("code", "country", "region", "time_zone", "north", "population"),
    Organisation: ("kind", "city"),
    Person: ("family_name", "given_name", "arabic_name", "gender", "email", "phone"),
    Participant: (
        "organisation", "city", "country", "role", "function", "function_level", "group",
        "status", "photo_consent", "name_consent", "contact_consent", "keeping_consent",
        "quotation_consent",
    ),
}  # fmt: skip
"""Fields of which one value stays."""
_LISTS: dict[type[Record], tuple[str, ...]] = {
    City: ("kept_apart",),
    Organisation: ("kept_apart",),
    Person: ("other_emails", "other_phones", "kept_apart"),
    Participant: ("languages", "replaced_tokens"),
}
"""Fields whose values are put together."""
_TRUTHS: dict[type[Record], tuple[str, ...]] = {
    Participant: ("headset", "headset_out", "material_out"),
}
"""Fields that are true where one of the records says so."""
_TEXTS: dict[type[Record], tuple[str, ...]] = {
    Participant: ("dietary_needs", "access_needs", "desk_note"),
}
"""Fields of which every text stays, one after the other."""
_SILENT = frozenset({"code", "region", "family_name", "given_name", "arabic_name"})
"""Fields that nobody is asked about: the record that stays is chosen by its name."""


@dataclass(frozen=True, slots=True)
class Difference:
    """A field in which records say different things.

    Attributes:
        values: id of the record and its value, of those that say something.
        chosen: the id of the record whose value stays unless somebody chooses otherwise.
    """

    kind: type[Record]
    field: str
    values: tuple[tuple[RecordId, Any], ...]
    chosen: RecordId


def differences(survivor: R, gone: Sequence[R]) -> list[Difference]:
    """Return in what the records differ; the one that stays comes first.

    A consent that one of them gave and another was never asked for, or answered in doubt, is shown
    as well.
    """
    found: list[Difference] = []
    for field in _ONE_OF[type(survivor)]:
        every = [(one.id, getattr(one, field)) for one in (survivor, *gone)]
        stated = [(record, value) for record, value in every if value not in _NOTHING]
        shown = every if any(isinstance(value, Consent) for _, value in stated) else stated
        distinct = {_compared(value) for _, value in shown}
        if len(distinct) > 1 and field not in _SILENT:
            found.append(Difference(type(survivor), field, tuple(shown), _chosen(stated)))
    return found


def united(survivor: R, gone: Sequence[R], choices: Mapping[str, RecordId] | None = None) -> R:
    """Return the record that stays with what the others say besides.

    ``choices`` names, for a field of `differences`, the id of the record whose value stays.
    Refused: choice-unknown (an id that is none of theirs).
    """
    kind = type(survivor)
    every = (survivor, *gone)
    by_id = {one.id: one for one in every}
    values: dict[str, Any] = {}
    for field in _ONE_OF[kind]:
        stated = [
            (one.id, value) for one in every if (value := getattr(one, field)) not in _NOTHING
        ]
        chosen = (choices or {}).get(field, NO_ID) or (_chosen(stated) if stated else survivor.id)
        if chosen not in by_id:
            raise Refused("choice-unknown", field=field)
        for name in (field, *_TOGETHER.get(kind, {}).get(field, ())):
            values[name] = getattr(by_id[chosen], name)
    for field in _LISTS[kind]:
        values[field] = tuple(dict.fromkeys(one for each in every for one in getattr(each, field)))
    for field in _TRUTHS.get(kind, ()):
        values[field] = any(getattr(one, field) for one in every)
    for field in _TEXTS.get(kind, ()):
        texts = {fold(text): text for one in every if (text := getattr(one, field))}
        values[field] = "; ".join(texts.values())
    return _named(replace(survivor, **values), survivor, gone)


def _named(made: R, survivor: R, gone: Sequence[R]) -> R:
    """Return a record with the names, addresses and badges that the others give up."""
    apart = tuple(one for one in getattr(made, "kept_apart", ()) if one != survivor.id)
    if isinstance(made, City):
        name = _filled(made.name, [one.name for one in gone if isinstance(one, City)])
        made = replace(made, name=name, kept_apart=apart)
    elif isinstance(made, Organisation):
        names = _filled(made.names, [one.names for one in gone if isinstance(one, Organisation)])
        made = replace(made, names=names, kept_apart=apart)
    elif isinstance(made, Person):
        people = [one for one in (survivor, *gone) if isinstance(one, Person)]
        emails = (*(one.email for one in people), *made.other_emails)
        phones = (*(one.phone for one in people), *made.other_phones)
        made = replace(
            made,
            kept_apart=apart,
            other_emails=_others(emails, made.email),
            other_phones=_others(phones, made.phone),
        )
    elif isinstance(made, Participant):
        tokens = [one.token for one in gone if isinstance(one, Participant) and one.token]
        dates = [one.informed_on for one in (survivor, *gone) if isinstance(one, Participant)]
        informed = min((one for one in dates if one is not None), default=None)
        tokens = tuple(dict.fromkeys((*made.replaced_tokens, *tokens)))
        return replace(made, replaced_tokens=tokens, informed_on=informed)
    if isinstance(made, City | Organisation | Person):
        known = {fold(name) for name in names_of(replace(made, other_names=()))}
        given_up: dict[str, str] = {}
        for one in (survivor, *gone):
            for name in names_of(one) if isinstance(one, City | Organisation | Person) else ():
                if fold(name) not in known:
                    given_up.setdefault(fold(name), name)
        made = replace(made, other_names=tuple(given_up.values()))
    return made


def _chosen(stated: Sequence[tuple[RecordId, Any]]) -> RecordId:
    """Return whose value stays: a refused consent's, else the first that says something."""
    for record, value in stated:
        if value in _REFUSALS:
            return record
    for record, value in stated:
        if value is not Role.PARTICIPANT:
            return record
    return stated[0][0]


def _compared(value: Any) -> Any:
    if isinstance(value, str) and not isinstance(value, Consent):
        return fold(value)
    return round(value, 1) if isinstance(value, float) else value


def _filled(name: Localised, others: Sequence[Localised]) -> Localised:
    for language in LANGUAGES:
        for other in others:
            if not name.has(language) and other.has(language):
                name = name.having(language, other.exact(language))
    return name


def _others(every: Sequence[str], main: str) -> tuple[str, ...]:
    return tuple(dict.fromkeys(one for one in every if one and one != main))
