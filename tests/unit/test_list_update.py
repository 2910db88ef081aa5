"""What was corrected here after the last import stays, unless somebody says otherwise."""

import pytest

from mc2cm_desk.domain.people.list_update import Origin, Side, is_locked, side_of
from mc2cm_desk.domain.people.participant import Consent, Role
from mc2cm_desk.domain.people.person import Gender


def imported(value: object) -> Origin:
    return Origin(is_imported=True, imported=value)


@pytest.mark.parametrize(
    ("here", "listed", "origin", "side"),
    [
        ("Lyon", "Lyon", imported("Lyon"), None),
        ("Lyon", "", imported("Lyon"), None),
        ("Lyon", "Tunis", imported("Lyon"), Side.LIST),
        ("Sfax", "Lyon", imported("Lyon"), Side.MINE),
        ("Sfax", "Tunis", imported("Lyon"), Side.MINE),
        ("", "Lyon", imported("Lyon"), Side.MINE),
        ("", "Lyon", imported(""), Side.LIST),
        ("", "Lyon", Origin(), Side.LIST),
        ("Sfax", "Lyon", Origin(), Side.MINE),
        (Gender.WOMAN, Gender.UNDISCLOSED, imported(Gender.MAN), None),
        (Gender.UNDISCLOSED, Gender.WOMAN, Origin(), Side.LIST),
        (Consent.GIVEN, Consent.NOT_ASKED, imported(Consent.REFUSED), None),
        (Consent.GIVEN, Consent.REFUSED, imported(Consent.GIVEN), Side.LIST),
        (False, True, Origin(), Side.LIST),
    ],
)
def test_a_field_stays_as_corrected_and_takes_what_only_the_list_changed(
    here: object, listed: object, origin: Origin, side: Side | None
) -> None:
    assert side_of(here, listed, origin) is side


@pytest.mark.parametrize("here", [Consent.REFUSED, Consent.WITHDRAWN])
def test_a_refusal_is_never_undone_by_a_list(here: Consent) -> None:
    assert side_of(here, Consent.GIVEN, imported(here)) is Side.MINE
    assert is_locked(here, Consent.GIVEN)
    assert not is_locked(Consent.GIVEN, Consent.REFUSED)


def test_a_role_that_nobody_chose_gives_way_to_the_list() -> None:
    assert side_of(Role.PARTICIPANT, Role.PRESS, is_default=True) is Side.LIST
    assert side_of(Role.HOST, Role.PRESS) is Side.MINE
