"""What the export of a note reports beside the file: what was left out, what could not be drawn."""

from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING

from mc2cm_desk.cli import session

if TYPE_CHECKING:
    from mc2cm_desk.documents.drawing.undrawable import Undrawable
    from mc2cm_desk.services.read_models.note.privacy import LeftOut


def left_out_lines(left_out: "Iterable[LeftOut]") -> Iterator[str]:
    """Yield who and what was left out, and why, one a line; many of one reason are counted."""
    from mc2cm_desk.services.read_models.note.privacy import Many, summarised
    from mc2cm_desk.wording.names import labels

    catalogue = session.catalogue()
    for one in summarised(left_out):
        if isinstance(one, Many):
            use, reason = one.first.use, one.first.reason
            labelled = (labels.label(catalogue, use), labels.label(catalogue, reason))
            yield f"- {one.count} × {' · '.join(labelled)}"
            continue
        facts = (labels.label(catalogue, one.use), labels.label(catalogue, one.reason), *one.people)
        yield f"- {one.what}: {' · '.join(facts)}"


def left_out_values(left_out: "Iterable[LeftOut]") -> list[dict[str, object]]:
    """Return the same for programs, with the records where consent is entered."""
    return [
        {
            "use": one.use.value,
            "what": one.what,
            "reason": one.reason.value,
            "record": one.record,
            "people": one.people,
        }
        for one in left_out
    ]


def undrawable_values(found: "Iterable[Undrawable]") -> list[dict[str, object]]:
    """Return what no font can draw as remarks for programs: who, field, script, characters."""
    return [
        {
            "code": "undrawable",
            "value": one.characters,
            "who": one.who,
            "participant": one.participant,
            "field": one.field,
            "script": one.script,
            "message": _line(one),
        }
        for one in found
    ]


def undrawable_lines(found: "Iterable[Undrawable]") -> Iterator[str]:
    """Yield what is a box on the page, by whom and where, one a line."""
    for one in found:
        yield f"! {_line(one)}"


def _line(one: "Undrawable") -> str:
    from mc2cm_desk.wording.documents.undrawable import finding

    return finding(session.catalogue(), one.who, one.field, one.script, one.characters)
