"""What people agree to: asked at the desk, for several at once, or on a signed form."""

from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import datetime
from enum import StrEnum
from typing import Any, cast

from mc2cm_desk.domain.ids import ParticipantId
from mc2cm_desk.domain.people.participant import Consent, ConsentUse, Participant
from mc2cm_desk.domain.refusal import Refused
from mc2cm_desk.services.event.life import rehearsal
from mc2cm_desk.services.library import Library, Repository, UnitOfWork
from mc2cm_desk.store.journal import undo_log

Answers = Mapping[ConsentUse, Consent]

UNWILLING = (Consent.REFUSED, Consent.WITHDRAWN)


class ConsentWay(StrEnum):
    """How an answer was given: the label of the unit of work says it in the history."""

    DESK = "consent-desk"
    FORM = "consent-form"
    SEVERAL = "consent-several"
    LIST = "import-participants"
    WALK_IN = "walk-in"
    OTHER = "edit-participant"


_INFORMING = (ConsentWay.DESK, ConsentWay.FORM)
"""The ways whose questions say what the data are for."""


@dataclass(frozen=True, slots=True)
class ConsentAnswer:
    """One answer of the past: to what, which, when (UTC), how."""

    use: ConsentUse
    consent: Consent
    at: datetime
    way: ConsentWay


@dataclass(frozen=True, slots=True)
class Recorded:
    """What became of answers for several people: how many changed, whose refusal stays (ids)."""

    changed: int
    retained_refusals: tuple[ParticipantId, ...]


def record(
    library: Library,
    participant_id: ParticipantId,
    answers: Answers,
    *,
    way: ConsentWay = ConsentWay.DESK,
    over_refusals: bool = False,
) -> Participant:
    """Keep what somebody answered, in one step; at the desk or on a form they were informed too.

    At the desk it is a trial while a rehearsal is on.
    Refused: gone, consent-refused-before (a refusal would become a consent, unless
    ``over_refusals`` says that this is meant).
    """
    label = way.value
    if way is ConsentWay.DESK:
        label = rehearsal.desk_label(library, participant_id, label)
    with library.write(label) as work:
        participant = work.require(Participant, participant_id)
        if not over_refusals and turned(participant, answers):
            raise Refused("consent-refused-before")
        return _answered(work, participant, answers, way)


def record_several(
    library: Library,
    participant_ids: Iterable[ParticipantId],
    answers: Answers,
    *,
    way: ConsentWay = ConsentWay.SEVERAL,
    over_refusals: bool = False,
) -> Recorded:
    """Keep the same answers for several people, in one step.

    Whoever refused before keeps the refusal unless ``over_refusals`` says otherwise: their other
    answers are kept all the same. Refused: gone.
    """
    changed, retained = 0, list[ParticipantId]()
    with library.write(way.value) as work:
        for one in participant_ids:
            participant = work.require(Participant, one)
            against = set[ConsentUse]() if over_refusals else set(turned(participant, answers))
            if against:
                retained.append(one)
            mine = {use: answer for use, answer in answers.items() if use not in against}
            if _answered(work, participant, mine, way) != participant:
                changed += 1
    return Recorded(changed, tuple(retained))


def turned(participant: Participant, answers: Answers) -> tuple[ConsentUse, ...]:
    """Return the uses whose refusal would become a consent by these answers."""
    return tuple(
        use
        for use, answer in answers.items()
        if answer is Consent.GIVEN and participant.consent(use) in UNWILLING
    )


def refusals(
    library: Library, participant_ids: Collection[ParticipantId], answers: Answers
) -> list[ParticipantId]:
    """Return whose refusal would become a consent by these answers (ids)."""
    found = library.get_many(Participant, participant_ids)
    return [one for one in participant_ids if one in found and turned(found[one], answers)]


def history(library: Library, participant_id: ParticipantId) -> list[ConsentAnswer]:
    """Return every answer that somebody gave, earliest first."""
    with library.read() as view:
        return list(_answers(view, participant_id))


def last_answers(
    library: Library, participant_id: ParticipantId
) -> dict[ConsentUse, ConsentAnswer]:
    """Return when and how the answers that hold were given; none where nobody was asked."""
    found = {one.use: one for one in history(library, participant_id)}
    return {use: one for use, one in found.items() if one.consent is not Consent.NOT_ASKED}


def _answers(view: Repository, participant_id: ParticipantId) -> Iterable[ConsentAnswer]:
    fields = {use.field: use for use in ConsentUse}
    ways = {way.value: way for way in ConsentWay} | {rehearsal.DESK: ConsentWay.DESK}
    found: list[ConsentAnswer] = []
    for at, label, _kind, name, _before, after in undo_log.lines(view, [participant_id]):
        answers: dict[str, object] = {}
        if name == "" and isinstance(after, dict):
            created = cast("dict[str, object]", after)
            answers = {field: created.get(field) for field in fields}
        elif name in fields:
            answers = {name: after}
        for field, value in answers.items():
            consent = Consent(str(value)) if value else Consent.NOT_ASKED
            if name == "" and consent is Consent.NOT_ASKED:
                continue
            way = ways.get(label, ConsentWay.OTHER)
            found.append(ConsentAnswer(fields[field], consent, at, way))
    return found


def _answered(
    work: UnitOfWork, participant: Participant, answers: Answers, way: ConsentWay
) -> Participant:
    fields: dict[str, Any] = {use.field: answer for use, answer in answers.items()}
    asked = any(answer is not Consent.NOT_ASKED for answer in answers.values())
    if asked and way in _INFORMING and participant.informed_on is None:
        fields["informed_on"] = work.at.date()
    changed = replace(participant, **fields)
    if way is not ConsentWay.DESK and not changed.unasked:
        changed = replace(changed, desk_note=_without_questions(work, changed))
    if changed != participant:
        work.put(changed)
    return changed


def _without_questions(work: UnitOfWork, participant: Participant) -> str:
    """Return the note for the desk without the questions of consent that imports left in it.

    Every use was answered meanwhile. An import adds a line for each answer that was not plain; no
    column of a list writes anything else into the note.
    """
    if not participant.desk_note:
        return ""
    asked = set[str]()
    for _at, label, _kind, name, before, after in undo_log.lines(work, [participant.id]):
        if label != ConsentWay.LIST or name not in ("", "desk_note"):
            continue
        note = after
        if name == "" and isinstance(after, dict):
            note = cast("dict[str, object]", after).get("desk_note")
        asked.update(str(note or "").split("\n"))
        asked.difference_update(str(before or "").split("\n") if name else ())
    return "\n".join(one for one in participant.desk_note.split("\n") if one not in asked)
