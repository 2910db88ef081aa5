"""Tokens of a typed line and what they name."""

from mc2cm_desk.domain.event import Event
from mc2cm_desk.domain.quick_entry import Sign
from mc2cm_desk.services import entries
from mc2cm_desk.services.library import Library


def test_a_token_that_names_nothing_is_told_from_one_that_does(
    library: Library, seville: Event
) -> None:
    with library.read() as view:
        unknown = [
            token
            for token in ("!99", "@tunis", "@zzz", "#rien", ">local", "mot", "+")
            if entries.names_nothing(view, seville.id, token, tuple(Sign))
        ]

    assert unknown == ["!99", "@zzz", "#rien"]
