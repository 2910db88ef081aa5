"""Undo and redo of everything, by what the journal says."""

from pathlib import Path

import pytest

from mc2cm_desk.domain.door.check_in import Outcome
from mc2cm_desk.domain.event.agenda import Day
from mc2cm_desk.domain.event.event import Event
from mc2cm_desk.domain.localised import Localised
from mc2cm_desk.domain.people.participant import Participant
from mc2cm_desk.domain.refusal import Refused
from mc2cm_desk.domain.steps.challenge import Challenge
from mc2cm_desk.domain.steps.recommendation import Vote
from mc2cm_desk.services import history, records
from mc2cm_desk.services.door import check_in
from mc2cm_desk.services.event import agenda, events
from mc2cm_desk.services.library import Library
from mc2cm_desk.services.people import participants
from mc2cm_desk.services.steps import challenges


def test_an_edit_is_undone_and_done_again(library: Library, seville: Event) -> None:
    events.amend(library, seville.id, venue="Salle Giralda")
    assert history.can_undo(library) == "edit-event"

    assert history.undo(library) == "edit-event"
    assert library.require(Event, seville.id).venue == ""
    assert history.can_redo(library) == "edit-event"

    history.redo(library)
    assert library.require(Event, seville.id).venue == "Salle Giralda"
    assert history.can_redo(library) is None


def test_a_creation_undone_leaves_a_tombstone_and_comes_back(
    library: Library, seville: Event
) -> None:
    with library.write("add-challenge") as work:
        card = Challenge(
            id=work.new_id(), event=seville.id, statement=Localised(fr="Peu de moyens")
        )
        work.put(card)

    history.undo(library)
    assert library.find(Challenge) == []
    history.redo(library)
    assert [one.id for one in library.find(Challenge)] == [card.id]


def test_undo_goes_back_step_by_step_and_a_new_step_forgets_what_was_undone(
    library: Library, seville: Event
) -> None:
    for venue in ("A", "B", "C"):
        events.amend(library, seville.id, venue=venue)

    history.undo(library)
    history.undo(library)
    assert library.require(Event, seville.id).venue == "A"
    events.amend(library, seville.id, venue="D")
    assert history.can_redo(library) is None
    history.undo(library)
    assert library.require(Event, seville.id).venue == "A"


def test_a_check_in_is_taken_back_by_a_record_of_its_own(library: Library, seville: Event) -> None:
    somebody = participants.of_event(library, seville.id)[0].participant
    assert check_in.check_in(library, seville.id, somebody.token).outcome is Outcome.ADMITTED
    assert len(check_in.presence(library, seville.id)) == 1

    history.undo(library)
    assert check_in.presence(library, seville.id) == {}
    assert check_in.check_in(library, seville.id, somebody.token).outcome is Outcome.ADMITTED


def test_votes_are_taken_back_by_their_opposite_and_stay_in_the_record(
    library: Library, seville: Event
) -> None:
    card = challenges.add(library, seville.id, Localised(fr="Loyers"))
    challenges.vote(library, seville.id, card.id, count=2)
    challenges.vote(library, seville.id, card.id, count=3)

    def counted() -> tuple[int, list[int]]:
        with library.read() as view:
            counts = challenges.votes(view, seville.id)
        return counts.get(card.id, 0), [one.count for one in library.find(Vote)]

    history.undo(library)
    assert counted() == (2, [2, 3, -3])
    history.redo(library)
    assert counted() == (5, [2, 3, -3, 3])


def test_undo_is_refused_when_the_field_was_changed_since_by_another(
    library: Library, seville: Event, tmp_path: Path
) -> None:
    events.amend(library, seville.id, venue="A")
    with Library.open(tmp_path / "other", clock=library.clock) as other:
        other.apply(library.operations_since({}))
        events.amend(other, seville.id, venue="theirs")
        library.apply(other.operations_since(library.known_operations()))

    with pytest.raises(Refused, match="changed-since"):
        history.undo(library)
    assert library.require(Event, seville.id).venue == "theirs"


def test_undo_takes_back_the_last_own_step_and_nothing_that_others_wrote(
    library: Library, seville: Event, tmp_path: Path
) -> None:
    events.amend(library, seville.id, venue="mine")
    with Library.open(tmp_path / "other", clock=library.clock) as other:
        other.apply(library.operations_since({}))
        events.amend(other, seville.id, wifi="theirs")
        library.apply(other.operations_since(library.known_operations()))

    assert history.undo(library) == "edit-event"
    kept = library.require(Event, seville.id)
    assert (kept.venue, kept.wifi) == ("", "theirs")


def test_nothing_to_undo_is_a_refusal(library: Library) -> None:
    with pytest.raises(Refused, match="nothing-to-undo"):
        history.undo(library)


def test_every_wording_is_kept(library: Library, seville: Event) -> None:
    for venue in ("A", "B"):
        events.amend(library, seville.id, venue=venue)

    assert [one.value for one in history.wordings(library, seville.id, "venue")] == ["", "A", "B"]


def test_an_entry_that_is_undone_and_done_again_stands_and_can_be_taken_back_once_more(
    library: Library, seville: Event
) -> None:
    someone = participants.of_event(library, seville.id)[0]
    entry = check_in.admit(library, someone.id).check_in
    for _ in range(2):
        history.undo(library)
        assert check_in.presence(library, seville.id) == {}
        history.redo(library)
        assert list(check_in.presence(library, seville.id)) == [someone.id]

    check_in.undo_check_in(library, entry)
    assert check_in.presence(library, seville.id) == {}
    with pytest.raises(Refused, match="check-in-undone-before"):
        check_in.undo_check_in(library, entry)


def test_who_was_not_on_the_list_comes_and_goes_in_one_step(
    library: Library, seville: Event
) -> None:
    before = [row.id for row in participants.of_event(library, seville.id)]
    admitted = check_in.admit_walk_in(library, seville.id, name="Ana Abad", place="Lyon")
    assert admitted.outcome is Outcome.ADMITTED

    assert history.undo(library) == "walk-in"
    assert [row.id for row in participants.of_event(library, seville.id)] == before
    assert check_in.presence(library, seville.id) == {}


def test_an_offer_to_undo_one_step_never_takes_back_another(
    library: Library, seville: Event
) -> None:
    written: list[str] = []
    library.subscribe(lambda changes: written.append(changes.id))
    events.amend(library, seville.id, venue="A")
    events.amend(library, seville.id, venue="B")

    with pytest.raises(Refused, match="not-the-last-step"):
        history.undo(library, written[0])
    assert library.require(Event, seville.id).venue == "B"
    history.undo(library, written[1])
    assert library.require(Event, seville.id).venue == "A"


def test_the_last_correction_of_an_event_is_of_its_own_facts_alone(
    library: Library, seville: Event
) -> None:
    assert history.last_of_event(library, seville.id) is None
    events.amend(library, seville.id, venue="Alcázar")
    step = history.last_of_event(library, seville.id)
    assert step is not None
    assert step.label == "edit-event"
    assert history.last_of_event(library, "another") is None

    day = agenda.days(library, seville.id)[0]
    records.edit(library, Day, day.id, title=Localised(fr="Arrivée"))
    step = history.last_of_event(library, seville.id)
    assert step is not None
    assert step.label == "edit-day"

    guest = library.find(Participant, event=seville.id)[0]
    check_in.check_in(library, seville.id, guest.token)
    assert history.last_of_event(library, seville.id) is None
