"""Step 4: field visits and what people observed."""

from dataclasses import replace
from typing import Unpack

from mc2cm_desk.domain.ids import NO_ID, CityId, EventId, FieldVisitId, ObservationId
from mc2cm_desk.domain.library.field_values import refuse_unfit
from mc2cm_desk.domain.localised import Localised
from mc2cm_desk.domain.steps.field_visit import (
    FieldVisit,
    FieldVisitDetails,
    Observation,
    ObservationKind,
)
from mc2cm_desk.domain.steps.quick_entry import Sign
from mc2cm_desk.services.library import Library
from mc2cm_desk.services.records import last_order
from mc2cm_desk.services.steps import entries
from mc2cm_desk.services.text import typed_languages


def of_event(library: Library, event_id: EventId) -> list[FieldVisit]:
    """Return the visits of an event in order."""
    return library.find(FieldVisit, event=event_id)


def add(
    library: Library, event_id: EventId, title: Localised, **fields: Unpack[FieldVisitDetails]
) -> FieldVisit:
    """Plan a visit. Refused: visit-without-title, unknown-field, wrong-value."""
    refuse_unfit(FieldVisit, fields)
    with library.write("add-field-visit") as work:
        visit = FieldVisit(
            id=FieldVisitId(work.new_id()),
            event=event_id,
            title=title,
            order=last_order(work, FieldVisit, event=event_id),
        )
        visit = replace(visit, **fields)
        work.put(visit)
    return visit


def observe(
    library: Library,
    visit_id: FieldVisitId,
    text: Localised,
    *,
    kind: ObservationKind = ObservationKind.SEEN,
    language: str = "",
    city: CityId = CityId(NO_ID),
    placeholder: bool = False,
) -> Observation:
    """Note an observation. Refused: gone, observation-empty.

    Without ``language`` it is the first one that the text has.
    """
    with library.write("add-observation") as work:
        visit = work.require(FieldVisit, visit_id)
        seen = Observation(
            id=ObservationId(work.new_id()),
            event=visit.event,
            visit=visit_id,
            kind=kind,
            text=text,
            language=language or text.first_language,
            city=city,
            order=last_order(work, Observation, visit=visit_id),
            placeholder=placeholder,
        )
        work.put(seen)
    return seen


def observe_line(
    library: Library,
    visit_id: FieldVisitId,
    line: str,
    *,
    kind: ObservationKind = ObservationKind.SEEN,
    language: str = "",
) -> Observation:
    """Note one typed line with its ``@city``. Refused: gone, observation-empty.

    Without ``language`` it is guessed from the words.
    """
    visit = library.require(FieldVisit, visit_id)
    with library.read() as view:
        entry = entries.understood(view, visit.event, line, takes=(Sign.CITY,), single=(Sign.CITY,))
        language = language or typed_languages.of_text(view, visit.event, entry.text)
    return observe(
        library,
        visit_id,
        Localised.of(language, entry.text),
        kind=kind,
        language=language,
        city=entry.cities[0] if entry.cities else CityId(NO_ID),
    )
