"""Who is who in a list: certain only where nothing speaks against it."""

import pytest

from mc2cm_desk.domain.event.event import Event
from mc2cm_desk.domain.people.person import Gender
from mc2cm_desk.exchange.attendance.matching import Participants
from mc2cm_desk.exchange.participants.matching import (
    ImportedPerson,
    MatchKey,
    PersonMatch,
    match_of,
    phone_key,
    recognised,
    together,
)
from mc2cm_desk.exchange.participants.row import ParsedRow, Unkept
from mc2cm_desk.services.library import Library
from mc2cm_desk.services.people import participants

PLAIN = MatchKey(
    name="ana ruiz",
    email="",
    city="lyon-fr",
    organisation="",
    phone="",
    gender="",
    written_name="Ana Ruiz",
)
WOMAN, MAN, NOT_TOLD = (one.value for one in (Gender.WOMAN, Gender.MAN, Gender.UNDISCLOSED))


@pytest.mark.parametrize(
    ("one", "other", "expected"),
    [
        ({}, {}, PersonMatch.CERTAIN),
        ({}, {"city": "tunis-tn"}, PersonMatch.NONE),
        ({"city": ""}, {"city": ""}, PersonMatch.CERTAIN),
        ({"city": "", "email": "a@x"}, {"city": ""}, PersonMatch.SAME_NAME_AND_CITY),
        ({"email": "a@x"}, {"email": "b@x"}, PersonMatch.SAME_NAME_AND_CITY),
        ({"phone": "612345678"}, {"phone": "612345679"}, PersonMatch.SAME_NAME_AND_CITY),
        ({"phone": "612345678"}, {}, PersonMatch.CERTAIN),
        ({"organisation": "ville"}, {"organisation": "ong"}, PersonMatch.SAME_NAME_AND_CITY),
        ({"gender": WOMAN}, {"gender": MAN}, PersonMatch.SAME_NAME_AND_CITY),
        ({"gender": WOMAN}, {"gender": NOT_TOLD}, PersonMatch.CERTAIN),
        ({"email": "a@x"}, {"email": "a@x", "city": "tunis-tn"}, PersonMatch.CERTAIN),
        (
            {"email": "a@x"},
            {"email": "a@x", "name": "leo roy", "written_name": "Léo Roy"},
            PersonMatch.SAME_EMAIL,
        ),
        ({}, {"name": "leo roy", "written_name": "Léo Roy"}, PersonMatch.NONE),
        ({}, {"name": "ana ruis", "written_name": "Anna Ruiz"}, PersonMatch.SAME_NAME_AND_CITY),
        (
            {},
            {"name": "ana ruis", "written_name": "Anna Ruiz", "city": "tunis-tn"},
            PersonMatch.NONE,
        ),
    ],
)
def test_two_are_one_only_where_nothing_speaks_against_it(
    one: dict[str, str], other: dict[str, str], expected: PersonMatch
) -> None:
    pair = PLAIN._replace(**one), PLAIN._replace(**other)

    assert match_of(*pair) is expected
    assert match_of(*reversed(pair)) is expected


@pytest.mark.parametrize(
    ("one", "other"), [("+33612345678", "0612345678"), ("00 212 661-12 34 56", "+212661123456")]
)
def test_a_number_is_the_same_with_and_without_its_country(one: str, other: str) -> None:
    assert phone_key(one) == phone_key(other)


def somebody(row: int, trait: MatchKey) -> ImportedPerson:
    blank = ParsedRow._make([""] * len(ParsedRow._fields))
    return ImportedPerson([row], blank._replace(row=row), trait)


def test_nobody_of_the_library_is_taken_twice() -> None:
    known = PLAIN._replace(participant="p", person="a")
    first, second = somebody(2, PLAIN), somebody(3, PLAIN)

    found, duplicates = recognised([first, second], [known])

    assert found == {0: known}
    assert [(one.row, one.person, one.merged) for one in duplicates] == [(3, "a", False)]


def test_who_has_the_e_mail_too_chooses_first() -> None:
    known = PLAIN._replace(participant="p", person="a", email="a@x")
    named, written = somebody(2, PLAIN), somebody(3, PLAIN._replace(email="a@x"))

    found, _ = recognised([named, written], [known])

    assert list(found) == [1]


@pytest.mark.parametrize(("shown", "sure"), [("لي رو", False), ("فاطمة بنعلي", True)])
def test_a_short_name_in_the_other_script_is_not_sure_by_its_sound(
    library: Library,
    seville: Event,
    shown: str,
    sure: bool,  # noqa: FBT001
) -> None:
    for family, given in (("Roy", "Léa"), ("Benali", "Fatima")):
        participants.add(library, seville.id, family_name=family, given_name=given)

    found = Participants(participants.of_event(library, seville.id)).match(shown, "")

    assert bool(found.participant) == sure


def test_what_two_rows_say_of_one_person_stands_beside_each_other() -> None:
    first = ParsedRow(
        2, "Ruiz", "Ana", email="ana@example.org", phone="+34600000001", dietary_needs="vegan",
        languages=("es",), function="Mayor",
    )  # fmt: skip
    second = ParsedRow(
        3, "RUIZ", "Ana", email="a@example.org", phone="600000002", dietary_needs="no nuts",
        languages=("fr",), arabic_name="آنا", other_emails=("ana@example.org",), function="Expert",
    )  # fmt: skip
    said, unkept = together(first, second)
    assert (said.email, said.other_emails) == ("ana@example.org", ("a@example.org",))
    assert (said.phone, said.other_phones) == ("+34600000001", ("600000002",))
    assert (said.dietary_needs, said.languages) == ("vegan; no nuts", ("es", "fr"))
    assert (said.row, said.arabic_name, said.function) == (2, "آنا", "Mayor")
    assert unkept == (Unkept(3, "function", "Expert", "Mayor"),)


def test_a_number_written_without_its_country_is_no_second_number() -> None:
    first = ParsedRow(2, "Ruiz", phone="+34600000001")
    said, unkept = together(first, ParsedRow(3, "Ruiz", phone="0600000001"))
    assert (said.other_phones, unkept) == ((), ())
