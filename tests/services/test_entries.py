"""Tokens of a typed line and what they name."""

from mc2cm_desk.domain.event.event import Event
from mc2cm_desk.domain.steps.quick_entry import Sign
from mc2cm_desk.services.library import Library
from mc2cm_desk.services.steps import entries


def test_a_token_that_names_nothing_is_told_from_one_that_does(
    library: Library, seville: Event
) -> None:
    with library.read() as view:
        names = entries.known_names(view, seville.id, tuple(Sign))
    tokens = ("!99", "@tunis", "@zzz", "#rien", ">local", "mot", "+")
    unknown = [token for token in tokens if names.names_nothing(token)]

    assert unknown == ["!99", "@zzz", "#rien"]


def test_a_token_whose_sign_is_not_taken_is_not_checked(library: Library, seville: Event) -> None:
    with library.read() as view:
        names = entries.known_names(view, seville.id, (Sign.CITY,))

    assert not names.names_nothing("!99")
    assert names.names_nothing("@zzz")
