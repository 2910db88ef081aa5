"""The demonstration's agenda, reference document, challenges and opportunities."""

from datetime import date, time

from mc2cm_desk.assets import read_json
from mc2cm_desk.domain.event.agenda import Day, SessionKind, SessionState
from mc2cm_desk.domain.event.event import Step
from mc2cm_desk.domain.ids import NO_ID, ClusterId, SessionId, WorkingGroupId
from mc2cm_desk.domain.steps.challenge import Challenge, ChallengeKind, ChallengeState
from mc2cm_desk.domain.steps.reference_document import (
    Definition,
    KeyMessage,
    ReferenceDocument,
    ReferenceState,
)
from mc2cm_desk.services import records
from mc2cm_desk.services.demonstration.keys import (
    FOLDER,
    Keys,
    cast_votes,
    city_of,
    localised,
    person_of,
)
from mc2cm_desk.services.event import agenda
from mc2cm_desk.services.library import Library
from mc2cm_desk.services.steps import challenges, reference_documents


def fill_agenda(library: Library, keys: Keys) -> None:
    """Fill groups, days and sessions."""
    facts = read_json(FOLDER, "event.json")
    known = {group.code: group for group in agenda.groups(library, keys.event.id)}
    for data in facts["groups"]:
        group = known.get(data["code"]) or agenda.add_group(
            library, keys.event.id, code=data["code"]
        )
        records.edit(library, type(group), group.id, name=localised(data["name"]))
        keys.groups[data["key"]] = group.id
    keys.days = {one["key"]: date.fromisoformat(one["date"]) for one in facts["days"]}
    titles = {keys.days[one["key"]]: localised(one["title"]) for one in facts["days"]}
    for day in library.find(Day, event=keys.event.id):
        records.edit(library, Day, day.id, title=titles.get(day.date, day.title))
    for data in facts["sessions"]:
        session = agenda.add_session(
            library,
            keys.event.id,
            on=keys.days[data["day"]],
            start=time.fromisoformat(data["start"]),
            minutes=data["minutes"],
            title=localised(data["title"]),
            kind=SessionKind(data["kind"]),
            step=Step(data["step"] or "none"),
            room=data["room"],
            question=localised(data.get("question")),
            groups=tuple(keys.groups[one] for one in data["groups"]),
            moderator=person_of(keys, data["moderator"]),
            rapporteur=person_of(keys, data["rapporteur"]),
            speakers=tuple(filter(None, (person_of(keys, n) for n in data["speakers"]))),
            placeholder=data["placeholder"],
        )
        keys.sessions[data["key"]] = session.id
        if keys.days[data["day"]] < keys.event.last_day:
            records.edit(library, type(session), session.id, state=SessionState.DONE)


def fill_reference_document(library: Library, keys: Keys) -> None:
    """Fill step 1."""
    data = read_json(FOLDER, "reference_document.json")
    document = reference_documents.begun(library, keys.event.id)
    records.edit(
        library,
        ReferenceDocument,
        document.id,
        title=localised(data["title"]),
        authors=data["authors"],
        organisation=data["organisation"],
        dated=date.fromisoformat(data["dated"]),
        version=data["version"],
        link=data["link"],
        summary=localised(data["summary"]),
        definitions=tuple(
            Definition(localised(d["term"]), localised(d["definition"]), d["source"])
            for d in data["definitions"]
        ),
        questions=tuple(localised(one) for one in data["questions"]),
        key_messages=tuple(
            KeyMessage(localised(one["text"]), one["page"], one.get("in_summary", True))
            for one in data["key_messages"]
        ),
        global_compact=tuple(data["global_compact"]),
        sdg_targets=tuple(data["sdg_targets"]),
        state=ReferenceState(data["state"]),
        shared_on=date.fromisoformat(data["shared_on"]),
        placeholder=data["placeholder"],
    )


def fill_challenges(library: Library, keys: Keys) -> None:
    """Fill step 2 with its clusters and votes."""
    data = read_json(FOLDER, "challenges.json")
    clusters = {
        one["key"]: challenges.add_cluster(
            library, keys.event.id, localised(one["name"]), placeholder=one["placeholder"]
        ).id
        for one in data["clusters"]
    }
    for one in data["challenges"]:
        card = challenges.add(
            library,
            keys.event.id,
            localised(one["statement"]),
            kind=ChallengeKind(one["kind"]),
            language=one["language"],
            cities=tuple(city_of(library, keys, code) for code in one["cities"]),
            themes=tuple(one["themes"]),
            cluster=clusters.get(one["cluster"] or "", ClusterId(NO_ID)),
            group=keys.groups.get(one["group"] or "", WorkingGroupId(NO_ID)),
            session=keys.sessions.get(one["session"] or "", SessionId(NO_ID)),
            placeholder=one["placeholder"],
        )
        keys.cards[one["key"]] = card.id
        records.edit(
            library,
            Challenge,
            card.id,
            levels=tuple(one["levels"]),
            state=ChallengeState(one["state"])
            if one["state"] in set(ChallengeState)
            else card.state,
            raised_by=city_of(library, keys, one["raised_by"]),
        )
        cast_votes(library, keys, card.id, one["votes"])
