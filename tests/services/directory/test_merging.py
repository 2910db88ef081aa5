"""Merging what is one: everything that hangs on it follows, and comes back on undo."""

from dataclasses import fields, replace
from datetime import date, timedelta
from typing import Any, get_origin, get_type_hints

import pytest

from mc2cm_desk.domain.door.check_in import CheckIn, Gate, Outcome, inside
from mc2cm_desk.domain.event.agenda import Session
from mc2cm_desk.domain.event.event import Event
from mc2cm_desk.domain.kinds import KINDS
from mc2cm_desk.domain.library.attachment import Attachment
from mc2cm_desk.domain.library.references import REFERENCES
from mc2cm_desk.domain.localised import Localised
from mc2cm_desk.domain.people.organisation import Organisation, OrganisationKind
from mc2cm_desk.domain.people.participant import Consent, Participant, Role
from mc2cm_desk.domain.people.person import Gender, Person
from mc2cm_desk.domain.places.city import City
from mc2cm_desk.domain.places.directory_kind import DirectoryKind
from mc2cm_desk.domain.record import Record
from mc2cm_desk.domain.refusal import Refused
from mc2cm_desk.domain.steps.challenge import Challenge
from mc2cm_desk.domain.steps.city_case import CityCase
from mc2cm_desk.domain.steps.discussion import DiscussionNote
from mc2cm_desk.domain.steps.field_visit import FieldVisit, Observation
from mc2cm_desk.domain.steps.recommendation import Commitment, Recommendation, Vote
from mc2cm_desk.services import history
from mc2cm_desk.services.door import check_in
from mc2cm_desk.services.event import events
from mc2cm_desk.services.library import Library
from mc2cm_desk.services.people import participants
from mc2cm_desk.services.places import cities
from mc2cm_desk.services.places.directory.merging import merge
from mc2cm_desk.services.places.directory.preview import Following, preview
from mc2cm_desk.services.text import search

WORDS = Localised(fr="mots")
REQUIRED: dict[type[Record], dict[str, Any]] = {
    Organisation: {"name": "X"},
    Participant: {"person": "p"},
    Event: {
        "short_name": "x", "title": WORDS, "first_day": date(2020, 1, 1),
        "last_day": date(2020, 1, 1),
    },
    Challenge: {"statement": WORDS},
    CityCase: {"title": WORDS},
    DiscussionNote: {"text": WORDS},
    Observation: {"text": WORDS, "visit": "v"},
    Recommendation: {"text": WORDS},
    Vote: {"subject": "s"},
    Commitment: {"what": WORDS},
    Attachment: {"owner": "", "sha256": "0", "name": "n", "media_type": "image/png", "size": 1},
    City: {"name": WORDS},
    Person: {"family_name": "X"},
    CheckIn: {"participant": "", "gate": "day:2020-06-15"},
    Session: {"day": "d", "title": WORDS},
    FieldVisit: {"title": WORDS},
}  # fmt: skip


def every(library: Library) -> dict[str, Record]:
    """Return what stands in the library, without the stamps of who wrote it when."""
    with library.read() as view:
        return {
            one.id: replace(one, updated=one.created, device="")
            for kind in KINDS.values()
            for one in view.find(kind)
            if not kind.append_only
        }


def organisation(library: Library, name: str, **fields_: Any) -> Organisation:
    with library.write("add") as work:
        made = Organisation(id=work.new_id(), name=name, **fields_)
        work.put(made)
    return made


def person(library: Library, event: Event, family: str, given: str, **others: Any) -> Participant:
    return participants.add(library, event.id, family_name=family, given_name=given, **others)


@pytest.fixture
def lyons(library: Library, seville: Event) -> list[str]:
    """Three organisations that are one; four people are of them."""
    others = [organisation(library, "Mairie de Lyon"), organisation(library, "Lyon (69)")]
    for place, one in enumerate(others):
        person(library, seville, f"Nom {place}", "Anne", organisation=one.name, city="Lyon")
    first = next(one for one in library.find(Organisation) if one.name == "Ville de Lyon")
    return [first.id, *(one.id for one in others)]


def test_three_organisations_become_one_and_come_back_exactly(
    library: Library, lyons: list[str]
) -> None:
    before = every(library)
    made = merge(library, DirectoryKind.ORGANISATION, lyons[0], lyons[1:])
    assert isinstance(made, Organisation)
    assert made.other_names == ("Mairie de Lyon", "Lyon (69)")
    assert {one.name for one in library.find(Organisation)} >= {"Ville de Lyon"}
    assert len(library.find(Participant, organisation=lyons[0])) == 4
    assert not [one for one in library.find(Organisation) if one.id in lyons[1:]]
    assert history.undo(library) == "merge-organisations"
    assert every(library) == before
    history.redo(library)
    assert len(library.find(Participant, organisation=lyons[0])) == 4


def test_a_later_list_finds_the_names_that_were_given_up(
    library: Library, seville: Event, lyons: list[str]
) -> None:
    merge(library, DirectoryKind.ORGANISATION, lyons[0], lyons[1:])
    made = person(library, seville, "Later", "Lea", organisation="lyon (69)")
    assert made.organisation == lyons[0]
    lyon = cities.ensure(library, "Lyon")
    other = cities.ensure(library, "Lyon en Rhône")
    merge(library, DirectoryKind.CITY, lyon.id, [other.id])
    assert cities.ensure(library, "LYON EN RHONE").id == lyon.id


def test_every_field_that_refers_to_the_removed_record_refers_to_the_one_that_stays(
    library: Library, seville: Event
) -> None:
    for kind, holders in REFERENCES.items():
        if kind is Participant:
            continue
        with library.write("set-up") as work:
            kept = kind(id=work.new_id(), **REQUIRED[kind])
            gone = kind(id=work.new_id(), **REQUIRED[kind])
            work.put(kept, gone)
            made: list[tuple[Record, str]] = []
            for holder, names in holders.items():
                hints = get_type_hints(holder)
                for name in names:
                    values: dict[str, Any] = dict(REQUIRED[holder])
                    if "event" in {one.name for one in fields(holder)}:
                        values["event"] = seville.id
                    many = get_origin(hints[name]) is tuple
                    values[name] = (gone.id, "other") if many else gone.id
                    record = holder(id=work.new_id(), **values)
                    work.put(record)
                    made.append((record, name))
        directory: dict[type[Record], DirectoryKind] = {
            City: DirectoryKind.CITY,
            Organisation: DirectoryKind.ORGANISATION,
        }
        merge(library, directory.get(kind, DirectoryKind.PERSON), kept.id, [gone.id])
        for record, name in made:
            if isinstance(record, Vote):
                votes = library.find(Vote)
                assert sum(one.count for one in votes if one.voter == kept.id) == 1
                assert sum(one.count for one in votes if one.voter == gone.id) == 0
                continue
            now = getattr(library.require(type(record), record.id), name)
            assert now in (kept.id, (kept.id, "other")), f"{type(record).__name__}.{name}"
        history.undo(library)
        for record, name in made:
            if not isinstance(record, Vote):
                assert getattr(library.require(type(record), record.id), name) == getattr(
                    record, name
                )
        assert sum(one.count for one in library.find(Vote) if one.voter == kept.id) == 0


def test_nothing_of_what_a_city_says_is_lost_by_merging(library: Library) -> None:
    with library.write("set-up") as work:
        kept = City(id="a", name=Localised(fr="Zarzis"), country="TN")
        gone = City(
            id="b", name=Localised(fr="Jarzis", ar="جرجيس"), time_zone="Africa/Tunis", north=33.5,
            east=11.1, population=75000, population_year=2014, population_source="INS",
        )  # fmt: skip
        work.put(kept, gone)
    made = merge(library, DirectoryKind.CITY, "a", ["b"])
    assert isinstance(made, City)
    assert made.name == Localised(fr="Zarzis", ar="جرجيس")
    assert made.other_names == ("Jarzis",)
    assert (made.country, made.time_zone, made.north, made.east) == (
        "TN", "Africa/Tunis", 33.5, 11.1,
    )  # fmt: skip
    assert (made.population, made.population_year, made.population_source) == (75000, 2014, "INS")


def test_a_difference_is_decided_by_whoever_merges(library: Library) -> None:
    one = organisation(library, "Ville de Lyon", kind=OrganisationKind.LOCAL_AUTHORITY)
    other = organisation(library, "Lyon", kind=OrganisationKind.ACADEMIA)
    seen = preview(library, DirectoryKind.ORGANISATION, one.id, [other.id])
    assert [(each.field, each.chosen) for each in seen.differences] == [("kind", one.id)]
    made = merge(library, DirectoryKind.ORGANISATION, one.id, [other.id], {"kind": other.id})
    assert isinstance(made, Organisation)
    assert made.kind is OrganisationKind.ACADEMIA


def test_the_preview_counts_what_follows_and_writes_nothing(
    library: Library, seville: Event, lyons: list[str]
) -> None:
    lyon = cities.ensure(library, "Lyon")
    other = cities.ensure(library, "Lyon-Ville")
    with library.write("set-up") as work:
        for each in work.find(Participant, organisation=lyons[1]):
            work.put(replace(each, badge_printed=True))
        late = date(2020, 1, 1)
        work.put(
            Commitment(id="c1", event=seville.id, city=lyon.id, what=WORDS, due=late),
            Commitment(id="c2", event=seville.id, city=other.id, what=WORDS),
            CityCase(id="k", event=seville.id, title=WORDS, city=other.id),
            Recommendation(id="r", event=seville.id, text=WORDS, cities=(lyon.id, other.id)),
        )
    before = every(library)
    seen = preview(library, DirectoryKind.CITY, lyon.id, [other.id])
    assert seen.count(Following.PEOPLE) == 4
    assert (seen.count(Following.COMMITMENTS), seen.count(Following.OVERDUE)) == (2, 1)
    assert seen.count(Following.RECOMMENDATIONS) == 1
    assert [one.id for one in seen.titles] == ["k"]
    named = preview(library, DirectoryKind.ORGANISATION, lyons[0], lyons[1:])
    assert (named.count(Following.PEOPLE), named.count(Following.BADGES)) == (4, 1)
    assert every(library) == before
    merge(library, DirectoryKind.ORGANISATION, lyons[0], lyons[1:])
    reprinted = library.get_many(Participant, named.badges)
    assert not any(one.badge_printed for one in reprinted.values())


def test_a_merged_name_is_found_by_search_at_once(
    library: Library, seville: Event, lyons: list[str]
) -> None:
    merge(library, DirectoryKind.ORGANISATION, lyons[1], [lyons[0], lyons[2]])
    assert len(search.everything(library, "mairie", event=seville.id)) == 4


def test_what_is_not_there_or_the_same_is_refused(library: Library, lyons: list[str]) -> None:
    for gone in ([], [lyons[0]], [lyons[1], lyons[1]]):
        with pytest.raises(Refused, match="merge-into-itself"):
            merge(library, DirectoryKind.ORGANISATION, lyons[0], gone)
    with pytest.raises(Refused, match="gone"):
        merge(library, DirectoryKind.ORGANISATION, lyons[0], ["nobody"])
    with pytest.raises(Refused, match="choice-unknown"):
        merge(library, DirectoryKind.ORGANISATION, lyons[0], [lyons[1]], {"city": "nobody"})


@pytest.fixture
def twins(library: Library, seville: Event) -> tuple[Participant, Participant]:
    """One person twice on the list of one event."""
    one = person(
        library, seville, "Ben Ali", "Mohamed", email="m@example.org", city="Tunis",
        dietary_needs="sans gluten", photo_consent=Consent.GIVEN,
    )  # fmt: skip
    other = person(
        library, seville, "Benali", "Mohamed", email="m@b.example.org", role=Role.RAPPORTEUR,
        gender=Gender.MAN, dietary_needs="végétarien", photo_consent=Consent.REFUSED,
        headset=True,
    )  # fmt: skip
    return one, other


def test_two_participations_at_one_event_become_one(
    library: Library, twins: tuple[Participant, Participant]
) -> None:
    one, other = twins
    seen = preview(library, DirectoryKind.PERSON, one.person, [other.person])
    assert [event for event, _ in seen.meetings] == [one.event]
    made = merge(library, DirectoryKind.PERSON, one.person, [other.person])
    assert isinstance(made, Person)
    assert made.gender is Gender.MAN
    assert made.other_emails == ("m@b.example.org",)
    assert made.other_names == ("Mohamed Benali",)
    [now] = library.find(Participant, person=one.person)
    assert now.id == one.id
    assert now.role is Role.RAPPORTEUR
    assert now.dietary_needs == "sans gluten; végétarien"
    assert now.headset
    assert library.get(Person, other.person).merged_into == one.person  # type: ignore[union-attr]


def test_a_refused_consent_wins_unless_somebody_chooses_otherwise(
    library: Library, twins: tuple[Participant, Participant]
) -> None:
    one, other = twins
    merge(library, DirectoryKind.PERSON, one.person, [other.person])
    assert library.require(Participant, one.id).photo_consent is Consent.REFUSED
    history.undo(library)
    chosen = {f"{one.event}/photo_consent": one.id}
    merge(library, DirectoryKind.PERSON, one.person, [other.person], chosen)
    assert library.require(Participant, one.id).photo_consent is Consent.GIVEN


def test_both_badges_open_the_door_and_both_passages_stay(
    library: Library, seville: Event, twins: tuple[Participant, Participant]
) -> None:
    one, other = twins
    tuesday = seville.first_day + timedelta(days=1)
    gates = (Gate.of_day(seville.first_day), Gate.of_day(tuesday))
    for each, gate in zip(twins, gates, strict=True):
        check_in.check_in(library, seville.id, each.token, gate=gate)
    merge(library, DirectoryKind.PERSON, one.person, [other.person])
    for gate in gates:
        passages = [one for one in library.find(CheckIn) if one.gate == str(gate)]
        assert list(inside(passages)) == [one.id]
    again = check_in.check_in(library, seville.id, other.token, gate=gates[0])
    assert again.outcome is Outcome.ALREADY_IN
    assert again.participant is not None
    assert again.participant.id == one.id
    history.undo(library)
    for each, gate in zip(twins, gates, strict=True):
        passages = [one for one in library.find(CheckIn) if one.gate == str(gate)]
        assert list(inside(passages)) == [each.id]
    assert not check_in.check_in(library, seville.id, other.token, gate=gates[1]).replaced


def test_a_lost_badge_stays_refused_after_a_merge(
    library: Library, seville: Event, twins: tuple[Participant, Participant]
) -> None:
    one, other = twins
    lost = other.token
    participants.replace_token(library, other.id)
    merge(library, DirectoryKind.PERSON, one.person, [other.person])
    assert check_in.check_in(library, seville.id, lost).outcome is Outcome.UNKNOWN


def test_what_a_participant_said_and_holds_follows(
    library: Library, seville: Event, twins: tuple[Participant, Participant]
) -> None:
    one, other = twins
    held: list[tuple[Record, str]] = []
    with library.write("set-up") as work:
        for holder, names in REFERENCES[Participant].items():
            for name in () if holder in (CheckIn, Participant) else names:
                values: dict[str, Any] = {**REQUIRED[holder], "event": seville.id}
                if holder is Session:
                    values["start"] = seville.created.time()
                many = get_origin(get_type_hints(holder)[name]) is tuple
                values[name] = (other.id, one.id) if many else other.id
                record = holder(id=work.new_id(), **values)
                work.put(record)
                held.append((record, name))
    merge(library, DirectoryKind.PERSON, one.person, [other.person])
    for record, name in held:
        assert getattr(library.require(type(record), record.id), name) in (one.id, (one.id,))


def test_one_person_at_two_events_keeps_both_participations(
    library: Library, seville: Event
) -> None:
    later = events.new(
        library, title=Localised(fr="Suite"), first_day=date(2021, 6, 1),
        last_day=date(2021, 6, 1), host="Tunis",
    )  # fmt: skip
    one = person(library, seville, "El Fassi", "Sara")
    other = person(library, later, "Elfassi", "Sara")
    before = every(library)
    merge(library, DirectoryKind.PERSON, one.person, [other.person])
    assert {each.event for each in library.find(Participant, person=one.person)} == {
        seville.id, later.id,
    }  # fmt: skip
    assert library.require(Participant, other.id).token == other.token
    history.undo(library)
    assert every(library) == before
