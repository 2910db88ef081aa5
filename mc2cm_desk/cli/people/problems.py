"""Cells of other people's files that cannot be taken, as commands print them."""

from collections.abc import Iterable
from typing import Any

from mc2cm_desk.exchange.participants.row import Problem
from mc2cm_desk.wording.catalogue import Catalogue
from mc2cm_desk.wording.refusals.sentences import of_code


def values(problems: Iterable[Problem], words: Catalogue) -> list[dict[str, Any]]:
    """Return each problem with its place in the file and its sentence, for ``--json``."""
    return [
        {
            "row": one.row,
            "column": one.column,
            "value": one.value,
            "message": of_code(one.code, {"value": one.value, **one.values}, words),
        }
        for one in problems
    ]


def lines(problems: Iterable[dict[str, Any]]) -> list[str]:
    """Return a line for each problem of `values`."""
    return [f"{one['row']} {one['column']}: «{one['value']}» {one['message']}" for one in problems]
