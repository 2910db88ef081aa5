"""Events taken away with all that is theirs, and brought back."""

from datetime import date, timedelta

import pytest

from mc2cm_desk.domain.event.agenda import Session
from mc2cm_desk.domain.event.event import Event
from mc2cm_desk.domain.localised import Localised
from mc2cm_desk.domain.people.participant import Participant
from mc2cm_desk.domain.record import Record
from mc2cm_desk.domain.refusal import Refused
from mc2cm_desk.services import history, records
from mc2cm_desk.services.door import check_in
from mc2cm_desk.services.event import events
from mc2cm_desk.services.event.life import removal
from mc2cm_desk.services.library import FixedClock, Library
from mc2cm_desk.services.people import participants
from mc2cm_desk.services.read_models.event.overview import overviews, programme_totals
from mc2cm_desk.services.text import search


def alive(library: Library, event: Event) -> dict[type[Record], int]:
    kinds: tuple[type[Record], ...] = (Event, Participant, Session)
    return {
        kind: len(library.find(kind, **({} if kind is Event else {"event": event.id})))
        for kind in kinds
    }


def test_a_removed_event_is_in_no_list_search_or_figure_and_undo_brings_all_back(
    library: Library, seville: Event
) -> None:
    guest = library.find(Participant, event=seville.id)[0]
    check_in.check_in(library, seville.id, guest.token)
    before = alive(library, seville), programme_totals(library)
    removal.remove(library, seville.id)
    assert overviews(library) == events.every(library) == []
    assert search.everything(library, "Participante") == search.everything(library, "Défis") == []
    totals = programme_totals(library)
    assert (totals.events, totals.people, totals.cities) == (0, 0, 0)
    history.undo(library)
    assert (alive(library, seville), programme_totals(library)) == before
    assert search.everything(library, "Participante")


def test_an_event_comes_back_days_later_without_what_was_removed_before(
    library: Library, seville: Event, clock: FixedClock
) -> None:
    first, second = library.find(Participant, event=seville.id)[:2]
    participants.remove(library, [first.id])
    clock.at += timedelta(days=1)
    removal.remove(library, seville.id)
    other = events.new(
        library,
        title=Localised(fr="Autre"),
        first_day=date(2021, 3, 1),
        last_day=date(2021, 3, 2),
        host="Lyon",
    )
    assert [one.id for one in removal.removed(library)] == [seville.id]
    removal.restore(library, removal.named(library, "seville-2020").id)
    assert removal.removed(library) == []
    assert {one.id for one in events.every(library)} == {seville.id, other.id}
    back = {one.id for one in library.find(Participant, event=seville.id)}
    assert second.id in back
    assert first.id not in back


def test_an_event_that_was_only_undone_is_not_among_the_removed(
    library: Library, seville: Event
) -> None:
    events.new(
        library,
        title=Localised(fr="Autre"),
        first_day=date(2021, 3, 1),
        last_day=date(2021, 3, 2),
        host="Lyon",
    )
    history.undo(library)
    assert removal.removed(library) == []


@pytest.mark.parametrize(
    "typed", ["seville-2020", "Rééquilibrer le récit", " reequilibrer LE RECIT"]
)
def test_the_name_or_a_title_removes_the_event(
    library: Library, seville: Event, typed: str
) -> None:
    removal.remove_named(library, seville.id, typed)
    assert events.every(library) == []


@pytest.mark.parametrize("typed", ["", "  ", "seville", "2020"])
def test_another_name_removes_nothing(library: Library, seville: Event, typed: str) -> None:
    with pytest.raises(Refused, match="event-name-differs"):
        removal.remove_named(library, seville.id, typed)
    assert [one.id for one in events.every(library)] == [seville.id]


def test_an_event_that_stands_is_not_restored_and_one_that_never_was_is_refused(
    library: Library, seville: Event
) -> None:
    step = history.can_undo(library)
    assert removal.restore(library, seville.id) == library.require(Event, seville.id)
    assert history.can_undo(library) == step
    with pytest.raises(Refused, match="gone"):
        removal.restore(library, "nothing")
    with pytest.raises(Refused, match="event-unknown"):
        removal.named(library, "seville-2020")


def test_texts_typed_in_a_removed_event_wait_in_the_record(
    library: Library, seville: Event
) -> None:
    session = library.find(Session, event=seville.id)[0]
    records.edit(library, Session, session.id, room="Salle Giralda")
    removal.remove(library, seville.id)
    removal.restore(library, seville.id)
    assert library.require(Session, session.id).room == "Salle Giralda"
