"""What services ask of lists, numbers, votes and words."""

from dataclasses import replace

from databases import Write

from mc2cm_desk.domain.localised import Localised
from mc2cm_desk.domain.people.participant import Participant
from mc2cm_desk.domain.steps.challenge import Challenge, ChallengeState
from mc2cm_desk.domain.steps.recommendation import Recommendation, RecommendationStatus, Vote
from mc2cm_desk.store.database import Database
from mc2cm_desk.store.queries import cards, numbering


def put(write: Write, *fields: dict[str, object]) -> list[Recommendation]:
    with write() as work:
        made = [
            replace(
                Recommendation(id=work.new_id(), event="e", text=Localised(fr="Former")),
                **one,  # pyright: ignore[reportArgumentType]
            )
            for one in fields
        ]
        work.put(*made)
    return made


def test_the_last_order_is_that_of_the_live_records_of_a_list(
    database: Database, write: Write
) -> None:
    _, gone, _ = put(write, {"order": "B"}, {"order": "a"}, {"order": "z", "event": "other"})
    with database.read() as view:
        assert numbering.last_order(view, Recommendation, event="e") == "a"
        assert numbering.last_order(view, Recommendation, event="none") is None
    with write() as work:
        work.remove(work.require(Recommendation, gone.id))
        assert numbering.last_order(work, Recommendation, event="e") == "B"


def test_order_keys_come_in_order(database: Database, write: Write) -> None:
    first, second = put(write, {"order": "b"}, {"order": "a"})
    with database.read() as view:
        keys = numbering.order_keys(view, Recommendation, event="e")
    assert keys == [(second.id, "a"), (first.id, "b")]


def test_the_next_code_follows_the_highest_of_its_letters(database: Database, write: Write) -> None:
    codes = ("A-01", "A-09", "A-99", "A-100", "KT-07", "B-200", "A-x", "")
    made = put(write, *({"code": code} for code in codes))
    with write() as work:
        work.remove(work.require(Recommendation, made[3].id))
    with database.read() as view:
        assert numbering.highest_of_code(view, Recommendation, "A-", "e") == 100
        assert numbering.highest_of_code(view, Recommendation, "KT-", "e") == 7
        assert numbering.highest_of_code(view, Recommendation, "C-", "e") == 0
        assert numbering.highest_of_code(view, Recommendation, "A-", "other") == 0


def test_the_highest_number_counts_removed_records_where_it_is_asked_to(
    database: Database, write: Write
) -> None:
    _, gone, _ = put(write, {"number": 2}, {"number": 5}, {"number": None})
    with write() as work:
        work.remove(work.require(Recommendation, gone.id))
    with database.read() as view:
        assert numbering.highest(view, Recommendation, "number", event="e") == 2
        highest = numbering.highest(view, Recommendation, "number", with_deleted=True, event="e")
        assert highest == 5
        assert numbering.highest(view, Challenge, "number", event="e") == 0


def test_one_recommendation_holds_each_public_number(database: Database, write: Write) -> None:
    made = put(write, {"number": 1}, {"number": 1}, {"number": 2}, {"number": None})
    with database.read() as view:
        assert cards.number_holders(view, "e") == {made[0].id, made[2].id}


def test_merged_cards_are_known_with_their_targets(database: Database, write: Write) -> None:
    merged = {"status": RecommendationStatus.MERGED, "merged_into": "target"}
    one, _ = put(write, merged, {})
    with write() as work:
        card = Challenge(
            id="c",
            event="e",
            statement=Localised(fr="Peu de moyens"),
            state=ChallengeState.MERGED,
            merged_into="other",
        )
        work.put(card)
    with database.read() as view:
        assert cards.merged(view, "e") == {one.id: "target", "c": "other"}
        assert cards.merged(view, "none") == {}


def test_votes_are_summed_by_card(database: Database, write: Write) -> None:
    with write() as work:
        for subject, count in (("a", 2), ("a", -1), ("b", 3)):
            work.add(Vote(id=work.new_id(), event="e", subject=subject, count=count))
    with database.read() as view:
        assert cards.votes(view, "e") == {"a": 1, "b": 3}


def test_the_cities_that_take_part_in_an_event_are_its_own(
    database: Database, write: Write
) -> None:
    with write() as work:
        for number, city in enumerate(("lyon", "lyon", "tunis", "")):
            work.put(Participant(id=f"p{number}", event="e", person="p", city=city))
        work.put(Participant(id="p9", event="other", person="p", city="rabat"))
    with database.read() as view:
        assert cards.cities_taking_part(view, "e") == {"lyon", "tunis"}
