"""Step 3: city cases announced, presented, validated."""

from typing import Any

from mc2cm_desk.domain.city_case import CaseState, CityCase
from mc2cm_desk.domain.localised import Localised
from mc2cm_desk.services.library import Library
from mc2cm_desk.services.records import edit, last_order
from mc2cm_desk.store.queries import numbering


def of_event(library: Library, event_id: str) -> list[CityCase]:
    """Return the cases of an event in the order of presentation."""
    return library.find(CityCase, event=event_id)


def add(library: Library, event_id: str, title: Localised, **fields: Any) -> CityCase:
    """Announce a case. Refused: case-without-title, too-long."""
    with library.write("add-city-case") as work:
        case = CityCase(
            id=work.new_id(),
            event=event_id,
            title=title,
            number=numbering.highest(work, CityCase, "number", event=event_id) + 1,
            order=last_order(work, CityCase, event=event_id),
            **fields,
        )
        work.put(case)
    return case


def move_to(library: Library, case_id: str, state: CaseState) -> CityCase:
    """Move a case to another state. Refused: gone."""
    return edit(library, CityCase, case_id, state=state)
