"""Step 3: city cases announced, presented, validated."""

from dataclasses import replace
from typing import Unpack

from mc2cm_desk.domain.ids import CityCaseId, EventId
from mc2cm_desk.domain.library.field_values import refuse_unfit
from mc2cm_desk.domain.localised import Localised
from mc2cm_desk.domain.steps.city_case import CaseState, CityCase, CityCaseDetails
from mc2cm_desk.services.library import Library
from mc2cm_desk.services.records import edit, last_order
from mc2cm_desk.services.steps.provisional_codes import case_number


def of_event(library: Library, event_id: EventId) -> list[CityCase]:
    """Return the cases of an event in the order of presentation."""
    return library.find(CityCase, event=event_id)


def add(
    library: Library, event_id: EventId, title: Localised, **fields: Unpack[CityCaseDetails]
) -> CityCase:
    """Announce a case. Refused: case-without-title, too-long, unknown-field, wrong-value."""
    refuse_unfit(CityCase, fields)
    with library.write("add-city-case") as work:
        letters, number = case_number(library, work, event_id)
        case = CityCase(
            id=CityCaseId(work.new_id()),
            event=event_id,
            title=title,
            number=number,
            letters=letters,
            order=last_order(work, CityCase, event=event_id),
        )
        case = replace(case, **fields)
        work.put(case)
    return case


def move_to(library: Library, case_id: CityCaseId, state: CaseState) -> CityCase:
    """Move a case to another state. Refused: gone."""
    return edit(library, CityCase, case_id, state=state)
