"""Another event made from an earlier one: what was chosen comes along, nothing else."""

from datetime import date, time

import pytest

from mc2cm_desk.domain.door.badge_design import BadgeDesign
from mc2cm_desk.domain.door.check_in import CheckIn
from mc2cm_desk.domain.event.agenda import Day, Session, SessionState, WorkingGroup
from mc2cm_desk.domain.event.event import Event
from mc2cm_desk.domain.localised import Localised
from mc2cm_desk.domain.people.participant import Consent, Participant, ParticipantStatus
from mc2cm_desk.domain.refusal import Refused
from mc2cm_desk.services import history, records
from mc2cm_desk.services.door import badges, check_in
from mc2cm_desk.services.event import agenda, events
from mc2cm_desk.services.event.life.duplicates import Part, duplicate, parts_named
from mc2cm_desk.services.library import Library
from mc2cm_desk.services.people import participants

QUESTION = Localised(fr="Que demandons-nous ?")
JUNE = date(2027, 6, 14)


@pytest.fixture
def full(library: Library, seville: Event) -> Event:
    """An event whose first session has a group, a question, a moderator and a clock that ran."""
    guests = library.find(Participant, event=seville.id)
    group = agenda.groups(library, seville.id)[0]
    session = agenda.sessions(library, seville.id)[0]
    records.edit(
        library,
        Session,
        session.id,
        groups=(group.id,),
        question=QUESTION,
        moderator=guests[0].id,
        speakers=(guests[1].id,),
        link="https://meet.example.org/seville",
    )
    day = agenda.days(library, seville.id)[0]
    records.edit(library, Day, day.id, title=Localised(fr="Une adresse pour tous"))
    participants.edit(
        library,
        guests[0].id,
        photo_consent=Consent.GIVEN,
        keeping_consent=Consent.GIVEN,
        group=group.id,
        headset_out=True,
        badge_printed=True,
    )
    participants.cancel(library, guests[4].id)
    check_in.check_in(library, seville.id, guests[0].token)
    agenda.start(library, session.id)
    badges.change(library, seville.id, name_size=90)
    return seville


def test_an_agenda_comes_as_it_was_planned_with_groups_and_questions(
    library: Library, full: Event
) -> None:
    made = duplicate(library, full.id, first_day=JUNE, host="Zarzis")
    assert (made.first_day, made.last_day) == (JUNE, date(2027, 6, 15))
    sessions = agenda.sessions(library, made.id)
    assert [one.start for one in sessions] == [time(9), time(10, 30), time(9), time(11)]
    first = sessions[0]
    groups = {one.id: one.code for one in library.find(WorkingGroup, event=made.id)}
    assert [groups[one] for one in first.groups] == ["A"]
    assert first.question == QUESTION
    assert (first.state, first.started, first.moderator) == (SessionState.PLANNED, None, "")
    # Nobody meets again behind the address of the earlier session.
    assert first.link == ""
    assert agenda.days(library, made.id)[0].title == Localised(fr="Une adresse pour tous")
    assert library.find(Participant, event=made.id) == []


def test_what_was_not_chosen_stays_behind(library: Library, full: Event) -> None:
    made = duplicate(library, full.id, first_day=JUNE, host="Zarzis", parts=[Part.AGENDA])
    first = agenda.sessions(library, made.id)[0]
    assert (first.groups, first.question.is_empty) == ((), True)
    assert agenda.groups(library, made.id) == []
    bare = duplicate(library, full.id, first_day=JUNE, host="Zarzis", parts=[])
    assert agenda.sessions(library, bare.id) == []
    assert len(agenda.days(library, bare.id)) == 2


def test_people_come_without_consents_entries_or_badges_of_before(
    library: Library, full: Event
) -> None:
    made = duplicate(library, full.id, first_day=JUNE, host="Zarzis", parts=list(Part))
    old = {one.person: one for one in library.find(Participant, event=full.id)}
    new = {one.person: one for one in library.find(Participant, event=made.id)}
    assert len(new) == 4
    for person, one in new.items():
        assert one.role is old[person].role
        assert one.token
        assert one.token != old[person].token
        consents = {one.photo_consent, one.name_consent, one.contact_consent}
        consents |= {one.keeping_consent, one.quotation_consent}
        assert consents == {Consent.NOT_ASKED}
        assert not any((one.headset_out, one.material_out, one.badge_printed, one.walk_in))
        assert one.status is ParticipantStatus.INVITED
    assert library.find(CheckIn, event=made.id) == []
    first = agenda.sessions(library, made.id)[0]
    assert first.moderator in {one.id for one in new.values()}
    assert [one.name_size for one in library.find(BadgeDesign, event=made.id)] == [90]


def test_roles_bring_the_people_who_hold_them_and_nobody_else(
    library: Library, full: Event
) -> None:
    made = duplicate(
        library, full.id, first_day=JUNE, host="Zarzis", parts=[Part.AGENDA, Part.ROLES]
    )
    first = agenda.sessions(library, made.id)[0]
    new = {one.id for one in library.find(Participant, event=made.id)}
    assert new == {first.moderator, *first.speakers}
    assert len(new) == 2


def test_a_duplicate_is_one_step(library: Library, full: Event) -> None:
    made = duplicate(library, full.id, first_day=JUNE, host="Zarzis", parts=list(Part))
    history.undo(library)
    assert [one.id for one in events.every(library)] == [full.id]
    assert library.find(Participant, event=made.id) == library.find(Session, event=made.id) == []


def test_a_part_that_does_not_exist_is_refused() -> None:
    assert parts_named(["Agenda", " people "]) == {Part.AGENDA, Part.PEOPLE}
    with pytest.raises(Refused, match="part-unknown"):
        parts_named(["menu"])
