"""The demonstration's recommendations, what follows, its evaluation and its note."""

from datetime import date
from typing import Any, cast

from mc2cm_desk.assets import read_json
from mc2cm_desk.domain.ids import NO_ID, RecommendationId, SessionId, WorkingGroupId
from mc2cm_desk.domain.languages import LANGUAGES
from mc2cm_desk.domain.note.parts import NotePart
from mc2cm_desk.domain.steps.recommendation import (
    AddresseeLevel,
    EvidenceKind,
    FollowUpState,
    Horizon,
    Priority,
    RecommendationStatus,
)
from mc2cm_desk.services import records
from mc2cm_desk.services.demonstration.keys import FOLDER, Keys, cast_votes, city_of, localised
from mc2cm_desk.services.library import Library
from mc2cm_desk.services.note import learning_notes
from mc2cm_desk.services.steps import commitments, evaluations, recommendations


def fill_recommendations(library: Library, keys: Keys) -> None:
    """Fill step 5: endorsed, merged, numbered, and what follows."""
    data = read_json(FOLDER, "recommendations.json")
    for one in data["recommendations"]:
        made = recommendations.add(
            library,
            keys.event.id,
            localised(one["text"]),
            language=one["language"],
            levels=tuple(AddresseeLevel(level) for level in one["levels"]),
            cities=tuple(city_of(library, keys, code) for code in one["cities"]),
            themes=tuple(one["themes"]),
            explanation=localised(one["explanation"]),
            addressee=localised(one["addressee"]),
            priority=Priority(one["priority"] or "none"),
            horizon=Horizon(one["horizon"] or "none"),
            global_compact=tuple(one["global_compact"]),
            sdg_targets=tuple(one["sdg_targets"]),
            session=keys.sessions.get(one["session"] or "", SessionId(NO_ID)),
            group=keys.groups.get(next(iter(one["groups"]), ""), WorkingGroupId(NO_ID)),
            placeholder=one["placeholder"],
        )
        keys.recommendations[one["key"]] = made.id
        for key in one["evidence"]:
            _rest_on(library, keys, made.id, key)
        cast_votes(library, keys, made.id, one["votes"])
    for one in data["recommendations"]:
        _decide(library, keys, one)
    recommendations.freeze(library, keys.event.id)
    _follow_up(library, keys, data)


def _rest_on(library: Library, keys: Keys, recommendation: RecommendationId, key: str) -> None:
    for kind, known in (
        (EvidenceKind.CHALLENGE, keys.cards),
        (EvidenceKind.CASE, keys.cases),
        (EvidenceKind.OBSERVATION, keys.observations),
    ):
        if key in known:
            recommendations.link(library, recommendation, kind, known[key])


def _decide(library: Library, keys: Keys, data: dict[str, Any]) -> None:
    record = keys.recommendations[data["key"]]
    reason = localised(data["reason"]).text(LANGUAGES.default)
    status = RecommendationStatus(data["status"])
    if status is RecommendationStatus.MERGED:
        recommendations.merge_into(library, record, keys.recommendations[data["merged_into"]])
    elif status is RecommendationStatus.ENDORSED:
        recommendations.endorse(library, record)
    elif status is not RecommendationStatus.DRAFT:
        recommendations.move_to(library, record, RecommendationStatus.DISCUSSED)
        if status is RecommendationStatus.NOT_RETAINED:
            recommendations.move_to(library, record, status, reason=reason)


def _follow_up(library: Library, keys: Keys, data: dict[str, Any]) -> None:
    for one in data["commitments"]:
        promise = commitments.add(
            library,
            keys.event.id,
            what=localised(one["what"]),
            who=one["who"],
            city=city_of(library, keys, one["city"]),
            recommendation=keys.recommendations.get(
                one["recommendation"] or "", RecommendationId(NO_ID)
            ),
            due=date.fromisoformat(one["due"]) if one["due"] else None,
            contact=one["contact"],
            placeholder=one["placeholder"],
        )
        keys.commitments[one["key"]] = promise.id
        if one["state"]:
            records.edit(library, type(promise), promise.id, state=FollowUpState(one["state"]))
    for one in data["follow_ups"]:
        commitments.follow(
            library,
            keys.commitments[one["commitment"]],
            dated=date.fromisoformat(one["dated"]),
            state=FollowUpState(one["state"]),
            text=localised(one["text"]),
            actor=one["actor"],
            source=one["source"],
        )


def fill_evaluation(library: Library, keys: Keys) -> None:
    """Fill the sheets of the evaluation."""
    for sheet in read_json(FOLDER, "evaluation.json")["sheets"]:
        answers = {code: value for code, value in sheet.items() if value not in (None, "")}
        evaluations.record_sheet(library, keys.event.id, answers, placeholder=True)


_PUBLICATION = frozenset({
    "title", "subtitle", "series", "authors", "coordination", "reviewers", "translation", "thanks",
    "licence", "isbn", "contact", "foreword_by", "link",
})  # fmt: skip


def fill_note(library: Library, keys: Keys) -> None:
    """Fill what was written for the note, in every language."""
    data = read_json(FOLDER, "note.json")
    for language in LANGUAGES:
        known = {
            name: _in(value, language)
            for name, value in data["publication"].items()
            if name in _PUBLICATION
        }
        learning_notes.amend_fields(
            library, keys.event.id, language, {**known, "placeholder": True}
        )
        for section in data["sections"]:
            text = section["text"].get(language, "")
            if text:
                learning_notes.write(
                    library,
                    keys.event.id,
                    language,
                    NotePart(section["part"]),
                    text=text,
                    placeholder=section.get("placeholder", False),
                )


def _in(value: Any, language: str) -> str:
    if isinstance(value, dict):
        return localised(cast("dict[str, str]", value)).exact(language)
    return str(value)
