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
    for said in sorted(read_json(FOLDER, "cases.json")["cases"], key=lambda one: one["number"]):
        case = _add_case(library, keys, said)
        keys.cases[said["key"]] = case.id
        add_pictures(library, keys, case.id, said["pictures"])
        for note in said["notes"]:
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


def _add_case(library: Library, keys: Keys, said: dict[str, Any]) -> CityCase:
    return city_cases.add(
        library,
        keys.event.id,
        localised(said["title"]),
        city=city_of(library, keys, said["city"]),
        city_text=localised(said["city_text"]),
        presenters=tuple(filter(None, (person_of(keys, n) for n in said["presenters"]))),
        themes=tuple(said["themes"]),
        global_compact=tuple(said["global_compact"]),
        sdg_targets=tuple(said["sdg_targets"]),
        since=said["since"],
        until=said["until"],
        status=CaseStatus(said["status"]),
        results=tuple(map(_result, said["results"])),
        contact=said["contact"],
        sources=tuple(said["sources"]),
        challenges=tuple(keys.cards[one] for one in said["challenges"] if one in keys.cards),
        state=CaseState(said["state"]),
        session=keys.sessions.get(said["session"] or "", SessionId(NO_ID)),
        placeholder=said["placeholder"],
        summary=localised(said["summary"]),
        context=localised(said["context"]),
        objective=localised(said["objective"]),
        action=localised(said["action"]),
        partners=localised(said["partners"]),
        beneficiaries=localised(said["beneficiaries"]),
        participation=localised(said["participation"]),
        resources=localised(said["resources"]),
        difficulties=localised(said["difficulties"]),
        lessons=localised(said["lessons"]),
        transfer=localised(said["transfer"]),
    )


def _result(said: dict[str, Any]) -> Result:
    return Result(
        localised(said["text"]),
        said["figure"],
        said["year"],
        said["evidence_kind"],
        said["source"],
    )


def fill_discussion_notes(library: Library, keys: Keys) -> None:
    """Fill what was noted in sessions."""
    for said in read_json(FOLDER, "discussion_notes.json")["notes"]:
        discussions.note(
            library,
            keys.event.id,
            localised(said["text"]),
            language=said["language"],
            kind=NoteKind(said["kind"]),
            session=keys.sessions.get(said["session"] or "", SessionId(NO_ID)),
            case=keys.cases.get(said["case"] or "", CityCaseId(NO_ID)),
            city=city_of(library, keys, said["city"]),
            group=keys.groups.get(said["group"] or "", WorkingGroupId(NO_ID)),
            themes=tuple(said["themes"]),
            placeholder=said["placeholder"],
        )


def fill_visit(library: Library, keys: Keys) -> None:
    """Fill step 4 with its observations, pictures and bus."""
    said = read_json(FOLDER, "field_visit.json")
    visit = field_visits.add(
        library,
        keys.event.id,
        localised(said["title"]),
        place=localised(said["place"]),
        address=said["address"],
        host=city_of(library, keys, said["host_city"]),
        hosts=said["hosts"],
        day=date.fromisoformat(said["date"]),
        start=time.fromisoformat(said["start"]),
        minutes=said["minutes"],
        transport=said["transport"],
        meeting_point=said["meeting_point"],
        capacity=said["capacity"],
        purpose=localised(said["purpose"]),
        themes=tuple(said["themes"]),
        stops=tuple(
            Stop(one["start"], localised(one["place"]), one["host"], localised(one["topic"]))
            for one in said["stops"]
        ),
        photo_rule=localised(said["photo_rule"]),
        thanks=localised(said["thanks"]),
        placeholder=said["placeholder"],
    )
    for one in said["observations"]:
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
    add_pictures(library, keys, visit.id, said["pictures"])
    board_the_bus(library, keys, visit)
    records.edit(library, FieldVisit, visit.id, state=VisitState(said["state"]))
