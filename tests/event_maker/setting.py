"""The event itself and its agenda."""

from datetime import date, time, timedelta

from mc2cm_desk.domain.event.agenda import Day, Session, SessionKind, SessionState
from mc2cm_desk.domain.event.event import EventMode, Step
from mc2cm_desk.domain.ids import ParticipantId
from mc2cm_desk.domain.localised import EMPTY
from mc2cm_desk.services import records
from mc2cm_desk.services.event import agenda, events
from tests.event_maker.memory import THEMES, Made

MORNING = (
    (time(9, 0), 30, SessionKind.OPENING, Step.NONE),
    (time(9, 30), 60, SessionKind.EXPERT_INPUT, Step.REFERENCE),
    (time(10, 30), 15, SessionKind.BREAK, Step.NONE),
    (time(10, 45), 75, SessionKind.CASES, Step.CASES),
)
AFTERNOON = (
    (time(13, 30), 90, SessionKind.WORKING_GROUP, Step.CHALLENGES),
    (time(15, 30), 60, SessionKind.WORKING_GROUP, Step.RECOMMENDATIONS),
    (time(16, 30), 20, SessionKind.VOTE, Step.RECOMMENDATIONS),
    (time(16, 50), 25, SessionKind.EVALUATION, Step.NONE),
)
ROOMS = ("Salle Ibn Battouta", "Room 2", "قاعة الاجتماعات", "")


def begin_event(made: Made) -> None:
    """Make the event with its days."""
    profile, writer = made.profile, made.writer
    first = made.first_day()
    event = events.new(
        made.library,
        title=writer.titled(),
        first_day=first,
        last_day=first + timedelta(days=profile.days - 1),
        host=profile.host,
        venue="" if profile.mode is EventMode.ONLINE else "Palais des Exemples",
        mode=profile.mode,
    )
    made.event = events.amend(
        made.library,
        event.id,
        description=writer.text(40),
        objective=writer.text(30),
        themes=THEMES[:2],
        languages=("fr", "en", "ar"),
    )


def add_agenda(made: Made) -> None:
    """Add working groups and the sessions of each day, parallel ones in the afternoon."""
    profile, library = made.profile, made.library
    for code in "ABC"[: profile.parallel]:
        name = made.writer.wish()
        made.groups.append(agenda.add_group(library, made.event.id, code=code, name=name))
    for day in library.find(Day, event=made.event.id):
        title = made.writer.titled() if made.chance.random() < 0.5 else EMPTY
        records.edit(library, Day, day.id, title=title)
        plan = MORNING if profile.half_day else (*MORNING, *AFTERNOON)
        for start, minutes, kind, step in plan:
            if kind is not SessionKind.WORKING_GROUP:
                _add(made, day.date, start, minutes, kind, step)
                continue
            for place in range(profile.parallel):
                _add(made, day.date, start, minutes, kind, step, group=place)
    for place, one in enumerate(made.sessions):
        state = SessionState.CANCELLED if place == 7 else SessionState.DONE
        records.edit(library, Session, one.id, state=state)


def _add(
    made: Made,
    on: date,
    start: time,
    minutes: int,
    kind: SessionKind,
    step: Step,
    *,
    group: int | None = None,
) -> None:
    made.sessions.append(
        agenda.add_session(
            made.library,
            made.event.id,
            on=on,
            start=start,
            minutes=minutes,
            title=made.writer.wish(),
            kind=kind,
            step=step,
            room=made.chance.choice(ROOMS),
            groups=() if group is None else (made.groups[group].id,),
            question=made.writer.sentence() if group is not None else EMPTY,
            moderator=_anybody(made),
            speakers=(_anybody(made),) if kind is SessionKind.EXPERT_INPUT else (),
        )
    )


def _anybody(made: Made) -> ParticipantId:
    return made.chance.choice(made.people).id
