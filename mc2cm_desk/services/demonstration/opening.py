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
    for said in facts["groups"]:
        group = known.get(said["code"]) or agenda.add_group(
            library, keys.event.id, code=said["code"]
        )
        records.edit(library, type(group), group.id, name=localised(said["name"]))
        keys.groups[said["key"]] = group.id
    keys.days = {one["key"]: date.fromisoformat(one["date"]) for one in facts["days"]}
    titles = {keys.days[one["key"]]: localised(one["title"]) for one in facts["days"]}
    for day in library.find(Day, event=keys.event.id):
        records.edit(library, Day, day.id, title=titles.get(day.date, day.title))
    for said in facts["sessions"]:
        session = agenda.add_session(
            library,
            keys.event.id,
            on=keys.days[said["day"]],
            start=time.fromisoformat(said["start"]),
            minutes=said["minutes"],
            title=localised(said["title"]),
            kind=SessionKind(said["kind"]),
            step=Step(said["step"] or "none"),
            room=said["room"],
            question=localised(said.get("question")),
            groups=tuple(keys.groups[one] for one in said["groups"]),
            moderator=person_of(keys, said["moderator"]),
            rapporteur=person_of(keys, said["rapporteur"]),
            speakers=tuple(filter(None, (person_of(keys, n) for n in said["speakers"]))),
            placeholder=said["placeholder"],
        )
        keys.sessions[said["key"]] = session.id
        if keys.days[said["day"]] < keys.event.last_day:
            records.edit(library, type(session), session.id, state=SessionState.DONE)


def fill_reference_document(library: Library, keys: Keys) -> None:
    """Fill step 1."""
    said = read_json(FOLDER, "reference_document.json")
    document = reference_documents.begun(library, keys.event.id)
    records.edit(
        library,
        ReferenceDocument,
        document.id,
        title=localised(said["title"]),
        authors=said["authors"],
        organisation=said["organisation"],
        dated=date.fromisoformat(said["dated"]),
        version=said["version"],
        link=said["link"],
        summary=localised(said["summary"]),
        definitions=tuple(
            Definition(localised(d["term"]), localised(d["definition"]), d["source"])
            for d in said["definitions"]
        ),
        questions=tuple(localised(one) for one in said["questions"]),
        key_messages=tuple(
            KeyMessage(localised(one["text"]), one["page"], one.get("in_summary", True))
            for one in said["key_messages"]
        ),
        global_compact=tuple(said["global_compact"]),
        sdg_targets=tuple(said["sdg_targets"]),
        state=ReferenceState(said["state"]),
        shared_on=date.fromisoformat(said["shared_on"]),
        placeholder=said["placeholder"],
    )


def fill_challenges(library: Library, keys: Keys) -> None:
    """Fill step 2 with its clusters and votes."""
    said = read_json(FOLDER, "challenges.json")
    clusters = {
        one["key"]: challenges.add_cluster(
            library, keys.event.id, localised(one["name"]), placeholder=one["placeholder"]
        ).id
        for one in said["clusters"]
    }
    for one in said["challenges"]:
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
