"""Tokens of a typed line and what they name."""

from mc2cm_desk.domain.event.event import Event
from mc2cm_desk.domain.steps.quick_entry import Sign
from mc2cm_desk.services.library import Library
from mc2cm_desk.services.steps import entries


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
