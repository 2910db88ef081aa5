"""What hangs on a record of the directory, and where it goes when the record is merged."""

from dataclasses import replace

from mc2cm_desk.domain.door.check_in import CheckIn, Gate, valid_check_ins
from mc2cm_desk.domain.event.event import Event
from mc2cm_desk.domain.localised import Localised
from mc2cm_desk.domain.people.organisation import Organisation
from mc2cm_desk.domain.people.participant import Participant
from mc2cm_desk.domain.places.city import City
from mc2cm_desk.domain.steps.recommendation import Recommendation
from mc2cm_desk.services.door import check_in
from mc2cm_desk.services.library import Library
from mc2cm_desk.services.people import participants
from mc2cm_desk.services.places import cities
from mc2cm_desk.services.places.directory.links import links, move
from mc2cm_desk.services.steps import recommendations


def test_links_name_the_field_and_removed_records_are_among_them(
    library: Library, seville: Event
) -> None:
    oran = cities.ensure(library, "Oran")
    made = participants.add(library, seville.id, family_name="Haddad", city="Oran")
    card = recommendations.add(library, seville.id, Localised(fr="Ouvrir"), cities=(oran.id,))
    participants.remove(library, [made.id])
    with library.read() as view:
        found = {(one.record.id, one.field) for one in links(view, City, [oran.id])}

    assert found == {(made.id, "city"), (card.id, "cities")}


def test_a_list_that_names_both_names_the_one_that_stays_once(
    library: Library, seville: Event
) -> None:
    stays, gone = cities.ensure(library, "Oran"), cities.ensure(library, "Oran-Ville")
    card = recommendations.add(
        library, seville.id, Localised(fr="Ouvrir"), cities=(gone.id, seville.host, stays.id)
    )
    with library.write("test") as work:
        move(work, City, [gone.id], stays.id)

    assert library.require(Recommendation, card.id).cities == (stays.id, seville.host)


def test_nothing_is_kept_apart_from_itself_and_what_goes_stays_as_it_was(
    library: Library,
) -> None:
    with library.write("test") as work:
        work.put(
            Organisation(id="stays", name="A", kept_apart=("gone", "third")),
            Organisation(id="gone", name="B", kept_apart=("stays", "gone")),
            Organisation(id="third", name="C", kept_apart=("gone",)),
        )
        move(work, Organisation, ["gone"], "stays")

    now = {one.id: one.kept_apart for one in library.find(Organisation)}
    assert now == {"stays": ("third",), "gone": ("stays", "gone"), "third": ("stays",)}


def test_only_passages_that_stand_are_recorded_anew(library: Library, seville: Event) -> None:
    stays, gone = library.find(Participant, event=seville.id)[:2]
    first, second = (Gate.of_day(day) for day in seville.dates)
    wrong = check_in.check_in(library, seville.id, gone.token, gate=first)
    check_in.undo_check_in(library, wrong.check_in)
    kept = check_in.check_in(library, seville.id, gone.token, gate=second)
    before = library.require(CheckIn, kept.check_in)
    with library.write("test") as work:
        move(work, Participant, [gone.id], stays.id)

    assert not valid_check_ins(library.find(CheckIn, participant=gone.id))
    [moved] = valid_check_ins(library.find(CheckIn, participant=stays.id))
    assert (moved.gate, moved.at) == (before.gate, before.at)
    assert library.require(CheckIn, kept.check_in) == replace(before)
