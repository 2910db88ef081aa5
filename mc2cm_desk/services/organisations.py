"""Organisations: found by every name that they have or had."""

from mc2cm_desk.domain.names import fold
from mc2cm_desk.domain.organisation import Organisation
from mc2cm_desk.services.library import Repository


def known(view: Repository) -> dict[str, str]:
    """Return the ids of the organisations by every folded name.

    Names under which lists knew one come after those that one has now.
    """
    found: dict[str, str] = {}
    every = view.find(Organisation)
    for one in every:
        found.setdefault(fold(one.name), one.id)
    for one in every:
        for name in (*one.names.texts(), *one.other_names):
            found.setdefault(fold(name), one.id)
    return found
