"""The demonstration: Seville 2020 played as if on site, filled by the services that people use."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, time, timedelta
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

from mc2cm_desk.assets import read_json, resource
from mc2cm_desk.domain.agenda import Day, SessionKind, SessionState
from mc2cm_desk.domain.attachment import PictureConsent
from mc2cm_desk.domain.challenge import Challenge, ChallengeKind, ChallengeState
from mc2cm_desk.domain.check_in import Gate, GateKind
from mc2cm_desk.domain.city_case import CaseState, CaseStatus, Result
from mc2cm_desk.domain.discussion import NoteKind
from mc2cm_desk.domain.event import Event, EventStatus, Step
from mc2cm_desk.domain.field_visit import FieldVisit, ObservationKind, Stop, VisitState
from mc2cm_desk.domain.learning_note import NotePart
from mc2cm_desk.domain.localised import EMPTY, LANGUAGES, Localised
from mc2cm_desk.domain.names import fold
from mc2cm_desk.domain.participant import Participant
from mc2cm_desk.domain.recommendation import (
    AddresseeLevel,
    EvidenceKind,
    FollowUpState,
    Horizon,
    Priority,
    RecommendationStatus,
)
from mc2cm_desk.domain.reference_document import (
    Definition,
    KeyMessage,
    ReferenceDocument,
    ReferenceState,
)
from mc2cm_desk.services import (
    agenda,
    attachments,
    challenges,
    check_in,
    cities,
    city_cases,
    discussions,
    evaluations,
    events,
    field_visits,
    learning_notes,
    participants,
    recommendations,
    records,
    reference_documents,
)
from mc2cm_desk.services.library import Library
from mc2cm_desk.services.library import default_folder as user_folder

FOLDER = "demonstration"
LIST = "inscrits-seville.xlsx"
ADMITTED = 46

Told = Callable[[str], None]


def default_folder() -> Path:
    """Return where the demonstration's own library lies."""
    return user_folder().with_name("demonstration")


def list_file() -> Path:
    """Return the participants' list of the demonstration, as a city would send it."""
    return resource(FOLDER, LIST)


@dataclass(slots=True)
class _Keys:
    """What the local keys of the files became: ids of records."""

    event: Event
    cities: dict[str, str] = field(default_factory=dict)
    days: dict[str, date] = field(default_factory=dict)
    groups: dict[str, str] = field(default_factory=dict)
    sessions: dict[str, str] = field(default_factory=dict)
    cards: dict[str, str] = field(default_factory=dict)
    cases: dict[str, str] = field(default_factory=dict)
    observations: dict[str, str] = field(default_factory=dict)
    recommendations: dict[str, str] = field(default_factory=dict)
    commitments: dict[str, str] = field(default_factory=dict)
    people: dict[int, Participant] = field(default_factory=dict)


def begun(library: Library) -> Event:
    """Make the event with its groups and agenda; people come by import."""
    facts = read_json(FOLDER, "event.json")
    said = facts["event"]
    for city in facts["cities"]:
        cities.ensure(library, city["name"]["fr"])
    event = events.new(
        library,
        title=_text(said["title"]),
        first_day=date.fromisoformat(said["first_day"]),
        last_day=date.fromisoformat(said["last_day"]),
        host=said["host"],
        venue=said["venue"],
        time_zone=said["time_zone"],
        placeholder=True,
    )
    return events.amend(
        library,
        event.id,
        description=_text(said["description"]),
        objective=_text(said["objective"]),
        themes=tuple(said["themes"]),
        languages=tuple(said["languages"]),
        wifi=said.get("wifi", ""),
    )


def existing(library: Library) -> Event | None:
    """Return the demonstration event of a library, if it was filled before."""
    name = read_json(FOLDER, "event.json")["event"]["short_name"]
    return next((one for one in library.find(Event) if one.short_name == name), None)


def fill_steps(library: Library, event: Event, told: Told | None = None) -> None:
    """Fill agenda, the six steps, check-ins, evaluation and note of the demonstration."""
    keys = _Keys(event)
    keys.cities = {name: city.id for city in cities.every(library) for name in (city.code,) if name}
    _know_people(library, keys)
    for words, step in (
        ("agenda", _agenda),
        ("reference", _reference),
        ("challenges", _challenges),
        ("cases", _cases),
        ("notes", _notes),
        ("visit", _visit),
        ("recommendations", _recommendations),
        ("evaluation", _evaluation),
        ("note", _note),
    ):
        if told is not None:
            told(words)
        step(library, keys)
    _cover(library, keys)
    events.move_to(library, event.id, EventStatus.LIVE)


def check_in_all(library: Library, event: Event, tokens: Iterable[str]) -> int:
    """Check people in on each day as the demonstration tells; return how many came at all.

    ``tokens`` are those that were read on the first day; later days follow the file.
    """
    facts = read_json(FOLDER, "event.json")["attendance"]
    rows = {_number(row.person.name): row for row in participants.of_event(library, event.id)}
    zone = ZoneInfo(event.time_zone)
    first = datetime.combine(event.first_day, time(8, 12), zone)
    came: set[str] = set()
    for place, token in enumerate(tokens):
        # Arrivals thicken towards nine o'clock.
        at = first + timedelta(seconds=37 * place + (place % 5) * 11)
        result = check_in.check_in(
            library, event.id, token, gate=Gate.of_day(event.first_day), at=at.astimezone(UTC)
        )
        if result.participant is not None:
            came.add(result.participant.id)
    for day, missing in facts["missed"].items():
        start = datetime.combine(date.fromisoformat(day), time(8, 20), zone)
        for place, row in enumerate(rows.values()):
            number = _number(row.person.name)
            if row.id in came and number not in missing:
                at = start + timedelta(seconds=29 * place)
                check_in.admit(
                    library,
                    row.id,
                    gate=Gate.of_day(date.fromisoformat(day)),
                    at=at.astimezone(UTC),
                )
    return len(came)


def expected_tokens(library: Library, event: Event) -> list[str]:
    """Return the tokens of those who come on the first day, in the order of arrival."""
    never = set(read_json(FOLDER, "event.json")["attendance"]["never"])
    rows = participants.of_event(library, event.id)
    return [row.participant.token for row in rows if _number(row.person.name) not in never][
        :ADMITTED
    ]


def _text(said: dict[str, str] | None) -> Localised:
    return Localised(**said) if said else EMPTY


def _number(name: str) -> int:
    digits = "".join(char for char in name if char.isdigit())
    return int(digits) if digits else 0


def _know_people(library: Library, keys: _Keys) -> None:
    for row in participants.of_event(library, keys.event.id):
        keys.people[_number(row.person.name)] = row.participant
        if row.city is not None and row.city.code:
            keys.cities.setdefault(row.city.code, row.city.id)


def _city(library: Library, keys: _Keys, code: str | None) -> str:
    if not code:
        return ""
    if code not in keys.cities:
        known = {fold(c.name.en): c.id for c in cities.every(library)}
        found = known.get(fold(code))
        keys.cities[code] = found if found is not None else cities.ensure(library, code).id
    return keys.cities[code]


def _person(keys: _Keys, number: int | None) -> str:
    found = keys.people.get(number) if number is not None else None
    return found.id if found is not None else ""


def _agenda(library: Library, keys: _Keys) -> None:
    facts = read_json(FOLDER, "event.json")
    known = {group.code: group for group in agenda.groups(library, keys.event.id)}
    for said in facts["groups"]:
        group = known.get(said["code"]) or agenda.add_group(
            library, keys.event.id, code=said["code"]
        )
        records.edit(library, type(group), group.id, name=_text(said["name"]))
        keys.groups[said["key"]] = group.id
    keys.days = {one["key"]: date.fromisoformat(one["date"]) for one in facts["days"]}
    titles = {keys.days[one["key"]]: _text(one["title"]) for one in facts["days"]}
    for day in library.find(Day, event=keys.event.id):
        records.edit(library, Day, day.id, title=titles.get(day.date, day.title))
    for said in facts["sessions"]:
        session = agenda.add_session(
            library,
            keys.event.id,
            on=keys.days[said["day"]],
            start=time.fromisoformat(said["start"]),
            minutes=said["minutes"],
            title=_text(said["title"]),
            kind=SessionKind(said["kind"]),
            step=Step(said["step"] or "none"),
            room=said["room"],
            question=_text(said.get("question")),
            groups=tuple(keys.groups[one] for one in said["groups"]),
            moderator=_person(keys, said["moderator"]),
            rapporteur=_person(keys, said["rapporteur"]),
            speakers=tuple(filter(None, (_person(keys, n) for n in said["speakers"]))),
            placeholder=said["placeholder"],
        )
        keys.sessions[said["key"]] = session.id
        if keys.days[said["day"]] < keys.event.last_day:
            records.edit(library, type(session), session.id, state=SessionState.DONE)


def _reference(library: Library, keys: _Keys) -> None:
    said = read_json(FOLDER, "reference_document.json")
    document = reference_documents.begun(library, keys.event.id)
    records.edit(
        library,
        ReferenceDocument,
        document.id,
        title=_text(said["title"]),
        authors=said["authors"],
        organisation=said["organisation"],
        dated=date.fromisoformat(said["dated"]),
        version=said["version"],
        link=said["link"],
        summary=_text(said["summary"]),
        definitions=tuple(
            Definition(_text(d["term"]), _text(d["definition"]), d["source"])
            for d in said["definitions"]
        ),
        questions=tuple(_text(one) for one in said["questions"]),
        key_messages=tuple(
            KeyMessage(_text(one["text"]), one["page"], one.get("in_summary", True))
            for one in said["key_messages"]
        ),
        global_compact=tuple(said["global_compact"]),
        sdg_targets=tuple(said["sdg_targets"]),
        state=ReferenceState(said["state"]),
        shared_on=date.fromisoformat(said["shared_on"]),
        placeholder=said["placeholder"],
    )


def _challenges(library: Library, keys: _Keys) -> None:
    said = read_json(FOLDER, "challenges.json")
    clusters = {
        one["key"]: challenges.add_cluster(
            library, keys.event.id, _text(one["name"]), placeholder=one["placeholder"]
        ).id
        for one in said["clusters"]
    }
    for one in said["challenges"]:
        card = challenges.add(
            library,
            keys.event.id,
            _text(one["statement"]),
            kind=ChallengeKind(one["kind"]),
            language=one["language"],
            cities=tuple(_city(library, keys, code) for code in one["cities"]),
            themes=tuple(one["themes"]),
            cluster=clusters.get(one["cluster"] or "", ""),
            group=keys.groups.get(one["group"] or "", ""),
            session=keys.sessions.get(one["session"] or "", ""),
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
            raised_by=_city(library, keys, one["raised_by"]),
        )
        _votes(library, keys, card.id, one["votes"])


def _votes(library: Library, keys: _Keys, subject: str, votes: dict[str, int]) -> None:
    for code, count in votes.items():
        voter = _city(library, keys, code)
        challenges.vote(library, keys.event.id, subject, count=count, voter=voter, placeholder=True)


LONG = (
    "summary", "context", "objective", "action", "partners", "beneficiaries", "participation",
    "resources", "difficulties", "lessons", "transfer",
)  # fmt: skip


def _cases(library: Library, keys: _Keys) -> None:
    for said in sorted(read_json(FOLDER, "cases.json")["cases"], key=lambda one: one["number"]):
        case = city_cases.add(
            library,
            keys.event.id,
            _text(said["title"]),
            city=_city(library, keys, said["city"]),
            city_text=_text(said["city_text"]),
            presenters=tuple(filter(None, (_person(keys, n) for n in said["presenters"]))),
            themes=tuple(said["themes"]),
            global_compact=tuple(said["global_compact"]),
            sdg_targets=tuple(said["sdg_targets"]),
            since=said["since"],
            until=said["until"],
            status=CaseStatus(said["status"]),
            results=tuple(
                Result(
                    _text(one["text"]),
                    one["figure"],
                    one["year"],
                    one["evidence_kind"],
                    one["source"],
                )
                for one in said["results"]
            ),
            contact=said["contact"],
            sources=tuple(said["sources"]),
            challenges=tuple(keys.cards[one] for one in said["challenges"] if one in keys.cards),
            state=CaseState(said["state"]),
            session=keys.sessions.get(said["session"] or "", ""),
            placeholder=said["placeholder"],
            **{name: _text(said[name]) for name in LONG},
        )
        keys.cases[said["key"]] = case.id
        _pictures(library, keys, case.id, said["pictures"])
        for note in said["notes"]:
            discussions.note(
                library,
                keys.event.id,
                _text(note["text"]),
                language=note["language"],
                kind=NoteKind(note["kind"]),
                case=case.id,
                city=_city(library, keys, note["city"]),
                placeholder=note["placeholder"],
            )


def _pictures(
    library: Library, keys: _Keys, owner: str, pictures: Iterable[dict[str, Any]]
) -> None:
    for said in pictures:
        file = resource(FOLDER, "pictures", said["file"])
        if file.is_file():
            attachments.add(
                library,
                keys.event.id,
                owner,
                content=file.read_bytes(),
                name=said["file"],
                media_type="image/jpeg" if file.suffix == ".jpg" else "image/png",
                caption=_text(said["caption"]),
                alternative=_text(said["alternative"]),
                credit=said["credit"],
                consent=PictureConsent(said["consent"]),
                placeholder=said["placeholder"],
            )


def _cover(library: Library, keys: _Keys) -> None:
    _pictures(library, keys, keys.event.id, [read_json(FOLDER, "event.json")["cover"]])


def _notes(library: Library, keys: _Keys) -> None:
    for said in read_json(FOLDER, "discussion_notes.json")["notes"]:
        discussions.note(
            library,
            keys.event.id,
            _text(said["text"]),
            language=said["language"],
            kind=NoteKind(said["kind"]),
            session=keys.sessions.get(said["session"] or "", ""),
            case=keys.cases.get(said["case"] or "", ""),
            city=_city(library, keys, said["city"]),
            group=keys.groups.get(said["group"] or "", ""),
            themes=tuple(said["themes"]),
            placeholder=said["placeholder"],
        )


def _visit(library: Library, keys: _Keys) -> None:
    said = read_json(FOLDER, "field_visit.json")
    visit = field_visits.add(
        library,
        keys.event.id,
        _text(said["title"]),
        place=_text(said["place"]),
        address=said["address"],
        host=_city(library, keys, said["host_city"]),
        hosts=said["hosts"],
        day=date.fromisoformat(said["date"]),
        start=time.fromisoformat(said["start"]),
        minutes=said["minutes"],
        transport=said["transport"],
        meeting_point=said["meeting_point"],
        capacity=said["capacity"],
        purpose=_text(said["purpose"]),
        themes=tuple(said["themes"]),
        stops=tuple(
            Stop(one["start"], _text(one["place"]), one["host"], _text(one["topic"]))
            for one in said["stops"]
        ),
        photo_rule=_text(said["photo_rule"]),
        thanks=_text(said["thanks"]),
        placeholder=said["placeholder"],
    )
    for one in said["observations"]:
        seen = field_visits.observe(
            library,
            visit.id,
            _text(one["text"]),
            kind=ObservationKind(one["kind"]),
            language=one["language"],
            city=_city(library, keys, one["city"]),
            placeholder=one["placeholder"],
        )
        keys.observations[one["key"]] = seen.id
    _pictures(library, keys, visit.id, said["pictures"])
    _board_the_bus(library, keys, visit)
    records.edit(library, FieldVisit, visit.id, state=VisitState(said["state"]))


def _board_the_bus(library: Library, keys: _Keys, visit: FieldVisit) -> None:
    stayed = set(read_json(FOLDER, "event.json")["attendance"]["not_on_visit"])
    assert visit.day is not None
    assert visit.start is not None
    at = datetime.combine(visit.day, visit.start, ZoneInfo(keys.event.time_zone))
    here = check_in.presence(library, keys.event.id, Gate.of_day(visit.day))
    for number, participant in keys.people.items():
        if participant.id in here and number not in stayed:
            gate = Gate(GateKind.VISIT, visit.id)
            check_in.admit(library, participant.id, gate=gate, at=at.astimezone(UTC))


def _recommendations(library: Library, keys: _Keys) -> None:
    said = read_json(FOLDER, "recommendations.json")
    for one in said["recommendations"]:
        made = recommendations.add(
            library,
            keys.event.id,
            _text(one["text"]),
            language=one["language"],
            levels=tuple(AddresseeLevel(level) for level in one["levels"]),
            cities=tuple(_city(library, keys, code) for code in one["cities"]),
            themes=tuple(one["themes"]),
            explanation=_text(one["explanation"]),
            addressee=_text(one["addressee"]),
            priority=Priority(one["priority"] or "none"),
            horizon=Horizon(one["horizon"] or "none"),
            global_compact=tuple(one["global_compact"]),
            sdg_targets=tuple(one["sdg_targets"]),
            session=keys.sessions.get(one["session"] or "", ""),
            group=keys.groups.get(next(iter(one["groups"]), ""), ""),
            placeholder=one["placeholder"],
        )
        keys.recommendations[one["key"]] = made.id
        for key in one["evidence"]:
            _rest_on(library, keys, made.id, key)
        _votes(library, keys, made.id, one["votes"])
    for one in said["recommendations"]:
        _settle(library, keys, one)
    recommendations.freeze(library, keys.event.id)
    _follow_up(library, keys, said)


def _rest_on(library: Library, keys: _Keys, recommendation: str, key: str) -> None:
    for kind, known in (
        (EvidenceKind.CHALLENGE, keys.cards),
        (EvidenceKind.CASE, keys.cases),
        (EvidenceKind.OBSERVATION, keys.observations),
    ):
        if key in known:
            recommendations.link(library, recommendation, kind, known[key])


def _settle(library: Library, keys: _Keys, said: dict[str, Any]) -> None:
    record, reason = keys.recommendations[said["key"]], _text(said["reason"]).text("fr")
    status = RecommendationStatus(said["status"])
    if status is RecommendationStatus.MERGED:
        recommendations.merge_into(library, record, keys.recommendations[said["merged_into"]])
    elif status is RecommendationStatus.ENDORSED:
        recommendations.endorse(library, record)
    elif status is not RecommendationStatus.DRAFT:
        recommendations.move_to(library, record, RecommendationStatus.DISCUSSED)
        if status is RecommendationStatus.NOT_RETAINED:
            recommendations.move_to(library, record, status, reason=reason)


def _follow_up(library: Library, keys: _Keys, said: dict[str, Any]) -> None:
    for one in said["commitments"]:
        promise = recommendations.commit(
            library,
            keys.event.id,
            what=_text(one["what"]),
            who=one["who"],
            city=_city(library, keys, one["city"]),
            recommendation=keys.recommendations.get(one["recommendation"] or "", ""),
            due=date.fromisoformat(one["due"]) if one["due"] else None,
            placeholder=one["placeholder"],
        )
        keys.commitments[one["key"]] = promise.id
        if one["state"]:
            records.edit(library, type(promise), promise.id, state=FollowUpState(one["state"]))
    for one in said["follow_ups"]:
        recommendations.follow_up(
            library,
            keys.event.id,
            dated=date.fromisoformat(one["dated"]),
            state=FollowUpState(one["state"]),
            text=_text(one["text"]),
            recommendation=keys.recommendations.get(one["recommendation"] or "", ""),
            commitment=keys.commitments.get(one["commitment"] or "", ""),
            actor=one["actor"],
            source=one["source"],
        )


def _evaluation(library: Library, keys: _Keys) -> None:
    for sheet in read_json(FOLDER, "evaluation.json")["sheets"]:
        answers = {code: value for code, value in sheet.items() if value not in (None, "")}
        evaluations.record_sheet(library, keys.event.id, answers, placeholder=True)


def _note(library: Library, keys: _Keys) -> None:
    said = read_json(FOLDER, "note.json")
    for language in LANGUAGES:
        known = {
            name: _in(value, language)
            for name, value in said["publication"].items()
            if name in _PUBLICATION
        }
        learning_notes.amend(library, keys.event.id, language, placeholder=True, **known)
        for section in said["sections"]:
            text = section["text"][language]
            if text:
                learning_notes.write(
                    library,
                    keys.event.id,
                    language,
                    NotePart(section["part"]),
                    text=text,
                    placeholder=section.get("placeholder", False),
                )


_PUBLICATION = frozenset({
    "title", "subtitle", "series", "authors", "coordination", "reviewers", "translation", "thanks",
    "licence", "isbn", "contact", "foreword_by", "link",
})  # fmt: skip


def _in(value: Any, language: str) -> str:
    return str(value[language]) if isinstance(value, dict) else str(value)
