"""An event gets other dates: what it holds moves with it, and nothing is dropped unasked."""

from datetime import UTC, date, datetime, time

import pytest

from mc2cm_desk.domain.door.check_in import CheckIn, Gate, valid_check_ins
from mc2cm_desk.domain.event.agenda import Day, Session
from mc2cm_desk.domain.event.event import Event
from mc2cm_desk.domain.localised import Localised
from mc2cm_desk.domain.people.participant import Participant, ParticipantStatus
from mc2cm_desk.domain.refusal import Refused
from mc2cm_desk.domain.steps.field_visit import FieldVisit
from mc2cm_desk.services import history, records
from mc2cm_desk.services.door import badges, check_in
from mc2cm_desk.services.event import agenda, dates, events
from mc2cm_desk.services.library import Library
from mc2cm_desk.services.steps import reference_documents

FIRST, SECOND = date(2020, 6, 15), date(2020, 6, 16)
NEW_FIRST, NEW_SECOND = date(2021, 3, 2), date(2021, 3, 3)


def planned(library: Library, event: Event) -> list[tuple[date, time, str]]:
    days = {one.id: one.date for one in agenda.days(library, event.id)}
    every = agenda.sessions(library, event.id)
    return [(days[one.day], one.start, one.title.exact("fr")) for one in every]


def gates(library: Library, event: Event) -> list[str]:
    return [one.gate for one in valid_check_ins(library.find(CheckIn, event=event.id))]


def let_in(library: Library, event: Event, day: date, at: datetime) -> None:
    token = library.find(Participant, event=event.id)[0].token
    check_in.check_in(library, event.id, token, gate=Gate.of_day(day), at=at)


def add_visit(library: Library, event: Event, day: date) -> FieldVisit:
    with library.write("add-field-visit") as work:
        visit = FieldVisit(id=work.new_id(), event=event.id, title=Localised(fr="Port"), day=day)
        work.put(visit)
    return visit


def test_sessions_follow_the_dates_at_the_same_hour(library: Library, seville: Event) -> None:
    before = planned(library, seville)
    dates.change(library, seville.id, NEW_FIRST, NEW_SECOND)

    moved = {FIRST: NEW_FIRST, SECOND: NEW_SECOND}
    assert planned(library, seville) == [(moved[day], *rest) for day, *rest in before]
    assert library.require(Event, seville.id).dates == (NEW_FIRST, NEW_SECOND)


def test_a_day_keeps_its_title_and_the_visit_its_day(library: Library, seville: Event) -> None:
    second = agenda.days(library, seville.id)[1]
    records.edit(library, Day, second.id, title=Localised(fr="Sur le terrain", ar="ميدانياً"))
    visit = add_visit(library, seville, SECOND)
    dates.change(library, seville.id, NEW_FIRST, NEW_SECOND)

    assert library.require(Day, second.id).date == NEW_SECOND
    assert library.require(Day, second.id).title.exact("ar") == "ميدانياً"
    assert library.require(FieldVisit, visit.id).day == NEW_SECOND


def test_entries_move_with_their_day(library: Library, seville: Event) -> None:
    let_in(library, seville, SECOND, datetime(2020, 6, 16, 8, tzinfo=UTC))
    dates.change(library, seville.id, NEW_FIRST, NEW_SECOND)

    assert gates(library, seville) == [str(Gate.of_day(NEW_SECOND))]
    at = valid_check_ins(library.find(CheckIn, event=seville.id))[0].at
    assert at == datetime(2020, 6, 16, 8, tzinfo=UTC)


def test_entries_that_the_desk_put_under_a_wrong_day_come_to_their_own(
    library: Library, seville: Event
) -> None:
    let_in(library, seville, SECOND, datetime(2021, 3, 2, 8, tzinfo=UTC))
    dates.change(library, seville.id, NEW_FIRST, NEW_SECOND)

    assert gates(library, seville) == [str(Gate.of_day(NEW_FIRST))]


def test_one_undo_takes_all_of_it_back(library: Library, seville: Event) -> None:
    let_in(library, seville, SECOND, datetime(2020, 6, 16, 8, tzinfo=UTC))
    visit = add_visit(library, seville, SECOND)
    before = planned(library, seville), gates(library, seville)
    dates.change(library, seville.id, NEW_FIRST, NEW_SECOND)
    history.undo(library)

    assert (planned(library, seville), gates(library, seville)) == before
    assert library.require(FieldVisit, visit.id).day == SECOND
    assert library.require(Event, seville.id).first_day == FIRST


def test_dates_can_be_changed_twice_and_taken_back_twice(library: Library, seville: Event) -> None:
    before = planned(library, seville)
    dates.change(library, seville.id, NEW_FIRST, NEW_SECOND)
    dates.change(library, seville.id, SECOND, date(2020, 6, 17))
    history.undo(library)
    history.undo(library)

    assert planned(library, seville) == before


def test_an_event_that_becomes_longer_keeps_its_days(library: Library, seville: Event) -> None:
    before = planned(library, seville)
    dates.change(library, seville.id, date(2020, 6, 14), date(2020, 6, 18))

    assert planned(library, seville) == before
    assert len(agenda.days(library, seville.id)) == 5


@pytest.mark.parametrize("held", ["sessions", "title", "entries", "visit"])
def test_a_day_with_content_is_never_dropped_unasked(
    library: Library, seville: Event, held: str
) -> None:
    with library.write("clear") as work:
        days = {one.id: one.date for one in work.find(Day, event=seville.id)}
        every = work.find(Session, event=seville.id)
        work.remove(*(one for one in every if days[one.day] == SECOND and held != "sessions"))
    second = agenda.days(library, seville.id)[1]
    if held == "title":
        records.edit(library, Day, second.id, title=Localised(en="In the field"))
    elif held == "entries":
        let_in(library, seville, SECOND, datetime(2020, 6, 16, 8, tzinfo=UTC))
    elif held == "visit":
        add_visit(library, seville, SECOND)

    with pytest.raises(Refused, match="event-day-with-content"):
        dates.change(library, seville.id, FIRST, FIRST)
    with pytest.raises(Refused, match="event-day-with-content"):
        events.amend(library, seville.id, last_day=FIRST)
    assert len(agenda.days(library, seville.id)) == 2


def test_an_empty_day_goes_without_asking(library: Library, seville: Event) -> None:
    events.amend(library, seville.id, last_day=date(2020, 6, 18))
    events.amend(library, seville.id, last_day=SECOND)

    assert [one.date for one in agenda.days(library, seville.id)] == [FIRST, SECOND]


def test_the_content_of_a_dropped_day_goes_where_somebody_said(
    library: Library, seville: Event
) -> None:
    let_in(library, seville, SECOND, datetime(2020, 6, 16, 8, tzinfo=UTC))
    dates.change(library, seville.id, FIRST, FIRST, {SECOND: FIRST})

    assert [day for day, *_ in planned(library, seville)] == [FIRST] * 4
    assert gates(library, seville) == [str(Gate.of_day(FIRST))]


def test_the_content_of_a_dropped_day_is_removed_where_somebody_said_so_and_can_be_undone(
    library: Library, seville: Event
) -> None:
    let_in(library, seville, SECOND, datetime(2020, 6, 16, 8, tzinfo=UTC))
    before = planned(library, seville)
    dates.change(library, seville.id, FIRST, FIRST, {SECOND: None})

    assert {day for day, *_ in planned(library, seville)} == {FIRST}
    assert gates(library, seville) == []
    history.undo(library)
    assert planned(library, seville) == before
    assert gates(library, seville) == [str(Gate.of_day(SECOND))]


def test_the_title_of_a_dropped_day_joins_that_of_the_day_it_goes_to(
    library: Library, seville: Event
) -> None:
    events.amend(library, seville.id, last_day=date(2020, 6, 17))
    titles = (Localised(fr="Arrivée"), Localised(fr="Médina", ar="المدينة"), Localised(fr="Bilan"))
    for day, title in zip(agenda.days(library, seville.id), titles, strict=True):
        records.edit(library, Day, day.id, title=title)
    dates.change(library, seville.id, FIRST, FIRST, {SECOND: FIRST, date(2020, 6, 17): FIRST})

    (day,) = agenda.days(library, seville.id)
    assert day.title == Localised(fr="Arrivée · Médina · Bilan", ar="المدينة")
    history.undo(library)
    assert tuple(one.title for one in agenda.days(library, seville.id)) == titles


def test_the_preview_tells_of_titles_people_and_the_document(
    library: Library, seville: Event
) -> None:
    before = dates.preview(library, seville.id, NEW_FIRST, NEW_SECOND)
    assert (before.titled, before.people, before.document_shared) == (0, 5, False)

    first = agenda.days(library, seville.id)[0]
    records.edit(library, Day, first.id, title=Localised(fr="Arrivée"))
    document = reference_documents.begun(library, seville.id)
    reference_documents.share(library, document.id)
    person = library.find(Participant, event=seville.id)[0]
    records.edit(library, Participant, person.id, status=ParticipantStatus.DECLINED)
    told = dates.preview(library, seville.id, NEW_FIRST, NEW_SECOND)
    assert (told.titled, told.people, told.document_shared) == (1, 4, True)
    # A day that keeps its date is not told as one that moves.
    assert dates.preview(library, seville.id, FIRST, NEW_FIRST.replace(2020, 6, 18)).titled == 0


def test_content_goes_only_to_a_day_of_the_event(library: Library, seville: Event) -> None:
    with pytest.raises(Refused, match="event-day-unknown"):
        dates.change(library, seville.id, FIRST, FIRST, {SECOND: NEW_FIRST})


def test_content_goes_to_no_day_that_the_event_had_and_has_no_more(
    library: Library, seville: Event
) -> None:
    before = planned(library, seville)
    with pytest.raises(Refused, match="event-day-unknown"):
        dates.change(library, seville.id, NEW_FIRST, NEW_FIRST, {SECOND: SECOND})
    assert planned(library, seville) == before

    dates.change(library, seville.id, NEW_FIRST, NEW_FIRST, {SECOND: NEW_FIRST})
    assert {day for day, _, _ in planned(library, seville)} == {NEW_FIRST}
    assert len(planned(library, seville)) == len(before)


def test_the_preview_tells_what_moves_and_what_must_be_decided(
    library: Library, seville: Event
) -> None:
    visit = add_visit(library, seville, FIRST)
    let_in(library, seville, FIRST, datetime(2020, 6, 15, 8, tzinfo=UTC))
    badges.mark_printed(library, [library.find(Participant, event=seville.id)[0].id])
    told = dates.preview(library, seville.id, NEW_FIRST, NEW_FIRST)

    assert told.sessions == 2
    assert [(one.id, day) for one, day in told.visits] == [(visit.id, NEW_FIRST)]
    assert told.passages == 1
    assert [(one.day, one.sessions) for one in told.dropped] == [(SECOND, 2)]
    assert told.printed_badges == 1


def test_a_preview_writes_nothing(library: Library, seville: Event) -> None:
    before = planned(library, seville)
    dates.preview(library, seville.id, NEW_FIRST, NEW_SECOND)

    assert planned(library, seville) == before


def test_dates_in_the_wrong_order_are_refused(library: Library, seville: Event) -> None:
    with pytest.raises(Refused, match="event-ends-before-it-starts"):
        dates.preview(library, seville.id, NEW_SECOND, NEW_FIRST)
    with pytest.raises(Refused, match="event-ends-before-it-starts"):
        dates.change(library, seville.id, NEW_SECOND, NEW_FIRST)
