"""Step 5: recommendations said, discussed, endorsed, numbered."""

from dataclasses import replace
from typing import TypedDict, Unpack

from mc2cm_desk.domain.ids import (
    NO_ID,
    ChallengeId,
    CityCaseId,
    CityId,
    EventId,
    EvidenceId,
    ObservationId,
    RecommendationId,
    RecordId,
    SessionId,
    WorkingGroupId,
)
from mc2cm_desk.domain.library import natural_keys
from mc2cm_desk.domain.library.field_values import refuse_unfit
from mc2cm_desk.domain.localised import Localised
from mc2cm_desk.domain.refusal import Refused
from mc2cm_desk.domain.steps.quick_entry import Sign
from mc2cm_desk.domain.steps.recommendation import (
    AddresseeLevel,
    Evidence,
    EvidenceKind,
    Horizon,
    Priority,
    Recommendation,
    RecommendationStatus,
)
from mc2cm_desk.services.library import Library, UnitOfWork
from mc2cm_desk.services.record_ids import new_record_id
from mc2cm_desk.services.records import last_order
from mc2cm_desk.services.steps import entries, provisional_codes
from mc2cm_desk.services.steps.merged_cards import merged_cards
from mc2cm_desk.services.text import typed_languages
from mc2cm_desk.store.queries import cards, numbering

TAKES = (Sign.CITY, Sign.THEME, Sign.LEVEL, Sign.CHALLENGE, Sign.CASE)
"""The tokens that a recommendation has fields for."""


class NewRecommendation(TypedDict, total=False):
    """What is given for a new recommendation; challenges, cases and observations are its evidence.

    Without ``language`` it is the first one that the text has.
    """

    language: str
    levels: tuple[AddresseeLevel, ...]
    cities: tuple[CityId, ...]
    themes: tuple[str, ...]
    challenges: tuple[ChallengeId, ...]
    cases: tuple[CityCaseId, ...]
    observations: tuple[ObservationId, ...]
    explanation: Localised
    addressee: Localised
    priority: Priority
    horizon: Horizon
    global_compact: tuple[str, ...]
    sdg_targets: tuple[str, ...]
    session: SessionId
    group: WorkingGroupId
    placeholder: bool


_EVIDENCE = (
    ("challenges", EvidenceKind.CHALLENGE),
    ("cases", EvidenceKind.CASE),
    ("observations", EvidenceKind.OBSERVATION),
)
_OF_OTHERS = frozenset(("group", *(name for name, _ in _EVIDENCE)))
"""What is given for a new recommendation and kept elsewhere, or by another name."""


def labelled(library: Library, event_id: EventId, label: str) -> Recommendation:
    """Return the recommendation of an event with a label: R-03, or A-07. Refused: gone."""
    for one in library.find(Recommendation, event=event_id):
        if one.label.casefold() == label.strip().casefold():
            return one
    raise Refused("gone", kind="recommendation")


def add(
    library: Library, event_id: EventId, text: Localised, **values: Unpack[NewRecommendation]
) -> Recommendation:
    """Keep what was just said in the room, as a draft.

    Refused: recommendation-empty, too-long, unknown-field, wrong-value.
    """
    with library.write("add-recommendation") as work:
        return in_work(library, work, event_id, text, **values)


def in_work(
    library: Library,
    work: UnitOfWork,
    event_id: EventId,
    text: Localised,
    **values: Unpack[NewRecommendation],
) -> Recommendation:
    """Keep a recommendation with its evidence within a unit of work; as `add`."""
    refuse_unfit(NewRecommendation, values)
    own = {name: value for name, value in values.items() if name not in _OF_OTHERS}
    own["language"] = values.get("language") or text.first_language
    group = values.get("group", WorkingGroupId(NO_ID))
    draft = Recommendation(
        id=RecommendationId(work.new_id()),
        event=event_id,
        text=text,
        groups=(group,) if group else (),
        code=provisional_codes.recommendation_code(library, work, event_id),
        order=last_order(work, Recommendation, event=event_id),
    )
    record = replace(draft, **own)
    work.put(record)
    for name, kind in _EVIDENCE:
        for target in values.get(name, ()):
            work.put(_evidence(work, record, kind, target))
    return record


def add_from_line(
    library: Library,
    event_id: EventId,
    line: str,
    *,
    language: str = "",
    session: SessionId = SessionId(NO_ID),
) -> Recommendation:
    """Keep one typed line with its tokens. Refused: recommendation-empty, too-long.

    Without ``language`` it is guessed from the words.
    """
    with library.read() as view:
        entry = entries.understood(view, event_id, line, takes=TAKES)
        language = language or typed_languages.of_text(view, event_id, entry.text)
    return add(
        library,
        event_id,
        Localised.of(language, entry.text),
        language=language,
        levels=entry.levels,
        cities=entry.cities,
        themes=entry.themes,
        challenges=entry.challenges,
        cases=entry.cases,
        session=session,
    )


def move_to(
    library: Library,
    recommendation_id: RecommendationId,
    status: RecommendationStatus,
    *,
    reason: str = "",
) -> Recommendation:
    """Move it to another status.

    Refused: gone, recommendation-status, recommendation-without-level.
    """
    with library.write(f"recommendation-{status.value.replace('_', '-')}") as work:
        moved = work.require(Recommendation, recommendation_id).moved_to(status, reason=reason)
        work.put(moved)
    return moved


def endorse(library: Library, recommendation_id: RecommendationId) -> Recommendation:
    """Endorse it; a draft is discussed on the way.

    Refused: gone, recommendation-without-level, recommendation-status.
    """
    with library.write("recommendation-endorsed") as work:
        one = work.require(Recommendation, recommendation_id)
        if one.status is RecommendationStatus.DRAFT:
            one = one.moved_to(RecommendationStatus.DISCUSSED)
        endorsed = one.moved_to(RecommendationStatus.ENDORSED)
        work.put(endorsed)
    return endorsed


def merge_into(
    library: Library,
    recommendation_id: RecommendationId,
    target_id: RecommendationId,
    *,
    wording: Localised | None = None,
) -> Recommendation:
    """Merge it into another; return the latter, which both are from now on.

    Proposers, levels, themes and evidence are united; votes, commitments and notes count for the
    target. ``wording`` is what both say together, else the target's words stay; the words of the
    merged one stay with it. Refused: gone, merge-into-itself, recommendation-empty,
    too-long.
    """
    with library.write("merge-recommendation") as work:
        one = work.require(Recommendation, recommendation_id)
        target = work.require(Recommendation, target_id)
        gone, united = one.merged_with(target)
        if wording is not None:
            united = replace(united, text=wording)
        work.put(gone, united)
        known = {(e.kind, e.target) for e in work.find(Evidence, recommendation=target_id)}
        for evidence in work.find(Evidence, recommendation=recommendation_id):
            if (evidence.kind, evidence.target) not in known:
                work.put(_evidence(work, united, evidence.kind, evidence.target))
    return united


def freeze(library: Library, event_id: EventId) -> list[Recommendation]:
    """Give the endorsed ones their public numbers R-01, R-02 ... by level, then order.

    A number once given stays, and is given to no other, even when its recommendation goes.
    Where two laptops froze apart and their libraries met, a number may stand twice: it stays with
    the recommendation that was made first (the lowest id), the other one gets the next free number
    when the list is frozen again. Return the endorsed ones in the order of their numbers.
    """
    levels = list(AddresseeLevel)
    with library.write("freeze-recommendations") as work:
        last = numbering.highest(work, Recommendation, "number", with_deleted=True, event=event_id)
        endorsed = work.find(Recommendation, event=event_id, status=RecommendationStatus.ENDORSED)
        holders = cards.number_holders(work, event_id)
        waiting = [one for one in endorsed if one.id not in holders]
        waiting.sort(key=lambda one: (levels.index(one.levels[0]), one.order))
        numbered = [one for one in endorsed if one.id in holders]
        for number, one in enumerate(waiting, start=last + 1):
            frozen = replace(one, number=number)
            work.put(frozen)
            numbered.append(frozen)
    return sorted(numbered, key=lambda one: one.number or 0)


def link(
    library: Library, recommendation_id: RecommendationId, kind: EvidenceKind, target: RecordId
) -> Evidence | None:
    """Let it rest on a challenge, case, observation or key message; twice counts once."""
    with library.write("link-evidence") as work:
        one = work.require(Recommendation, recommendation_id)
        if work.exists(Evidence, recommendation=recommendation_id, kind=kind, target=target):
            return None
        evidence = _evidence(work, one, kind, target)
        work.put(evidence)
    return evidence


def unlink(library: Library, evidence_id: EvidenceId) -> None:
    """Take a piece of evidence away, also where merged cards say the same. Refused: gone."""
    with library.write("unlink-evidence") as work:
        gone = work.require(Evidence, evidence_id)
        merged = merged_cards(work, gone.event)
        same = merged.link(gone)
        every = work.find(Evidence, event=gone.event)
        work.remove(gone, *(one for one in every if merged.link(one) == same))


def _evidence(
    work: UnitOfWork, one: Recommendation, kind: EvidenceKind, target: RecordId
) -> Evidence:
    key = natural_keys.evidence(one.id, kind, target)
    record = EvidenceId(new_record_id(work, Evidence, key))
    return Evidence(id=record, event=one.event, recommendation=one.id, kind=kind, target=target)
