"""The demonstration's city cases, what was said of them, and its field visit."""

from datetime import date, time
from typing import Any

from mc2cm_desk.assets import read_json
from mc2cm_desk.domain.ids import NO_ID, CityCaseId, SessionId, WorkingGroupId
from mc2cm_desk.domain.steps.city_case import CaseState, CaseStatus, CityCase, Result
from mc2cm_desk.domain.steps.discussion import NoteKind
from mc2cm_desk.domain.steps.field_visit import FieldVisit, ObservationKind, Stop, VisitState
from mc2cm_desk.services import records
from mc2cm_desk.services.demonstration.door import board_the_bus
from mc2cm_desk.services.demonstration.keys import (
    FOLDER,
    Keys,
    add_pictures,
    city_of,
    localised,
    person_of,
)
from mc2cm_desk.services.library import Library
from mc2cm_desk.services.steps import city_cases, discussions, field_visits


def fill_cases(library: Library, keys: Keys) -> None:
    """Fill step 3 with pictures and what peers said."""
    for data in sorted(read_json(FOLDER, "cases.json")["cases"], key=lambda one: one["number"]):
        case = _add_case(library, keys, data)
        keys.cases[data["key"]] = case.id
        add_pictures(library, keys, case.id, data["pictures"])
        for note in data["notes"]:
            discussions.note(
                library,
                keys.event.id,
                localised(note["text"]),
                language=note["language"],
                kind=NoteKind(note["kind"]),
                case=case.id,
                city=city_of(library, keys, note["city"]),
                placeholder=note["placeholder"],
            )


def _add_case(library: Library, keys: Keys, data: dict[str, Any]) -> CityCase:
    return city_cases.add(
        library,
        keys.event.id,
        localised(data["title"]),
        city=city_of(library, keys, data["city"]),
        city_text=localised(data["city_text"]),
        presenters=tuple(filter(None, (person_of(keys, n) for n in data["presenters"]))),
        themes=tuple(data["themes"]),
        global_compact=tuple(data["global_compact"]),
        sdg_targets=tuple(data["sdg_targets"]),
        since=data["since"],
        until=data["until"],
        status=CaseStatus(data["status"]),
        results=tuple(map(_result, data["results"])),
        contact=data["contact"],
        sources=tuple(data["sources"]),
        challenges=tuple(keys.cards[one] for one in data["challenges"] if one in keys.cards),
        state=CaseState(data["state"]),
        session=keys.sessions.get(data["session"] or "", SessionId(NO_ID)),
        placeholder=data["placeholder"],
        summary=localised(data["summary"]),
        context=localised(data["context"]),
        objective=localised(data["objective"]),
        action=localised(data["action"]),
        partners=localised(data["partners"]),
        beneficiaries=localised(data["beneficiaries"]),
        participation=localised(data["participation"]),
        resources=localised(data["resources"]),
        difficulties=localised(data["difficulties"]),
        lessons=localised(data["lessons"]),
        transfer=localised(data["transfer"]),
    )


def _result(data: dict[str, Any]) -> Result:
    return Result(
        localised(data["text"]),
        data["figure"],
        data["year"],
        data["evidence_kind"],
        data["source"],
    )


def fill_discussion_notes(library: Library, keys: Keys) -> None:
    """Fill what was noted in sessions."""
    for data in read_json(FOLDER, "discussion_notes.json")["notes"]:
        discussions.note(
            library,
            keys.event.id,
            localised(data["text"]),
            language=data["language"],
            kind=NoteKind(data["kind"]),
            session=keys.sessions.get(data["session"] or "", SessionId(NO_ID)),
            case=keys.cases.get(data["case"] or "", CityCaseId(NO_ID)),
            city=city_of(library, keys, data["city"]),
            group=keys.groups.get(data["group"] or "", WorkingGroupId(NO_ID)),
            themes=tuple(data["themes"]),
            placeholder=data["placeholder"],
        )


def fill_visit(library: Library, keys: Keys) -> None:
    """Fill step 4 with its observations, pictures and bus."""
    data = read_json(FOLDER, "field_visit.json")
    visit = field_visits.add(
        library,
        keys.event.id,
        localised(data["title"]),
        place=localised(data["place"]),
        address=data["address"],
        host=city_of(library, keys, data["host_city"]),
        hosts=data["hosts"],
        day=date.fromisoformat(data["date"]),
        start=time.fromisoformat(data["start"]),
        minutes=data["minutes"],
        transport=data["transport"],
        meeting_point=data["meeting_point"],
        capacity=data["capacity"],
        purpose=localised(data["purpose"]),
        themes=tuple(data["themes"]),
        stops=tuple(
            Stop(one["start"], localised(one["place"]), one["host"], localised(one["topic"]))
            for one in data["stops"]
        ),
        photo_rule=localised(data["photo_rule"]),
        thanks=localised(data["thanks"]),
        placeholder=data["placeholder"],
    )
    for one in data["observations"]:
        seen = field_visits.observe(
            library,
            visit.id,
            localised(one["text"]),
            kind=ObservationKind(one["kind"]),
            language=one["language"],
            city=city_of(library, keys, one["city"]),
            placeholder=one["placeholder"],
        )
        keys.observations[one["key"]] = seen.id
    add_pictures(library, keys, visit.id, data["pictures"])
    board_the_bus(library, keys, visit)
    records.edit(library, FieldVisit, visit.id, state=VisitState(data["state"]))
