"""What services ask of lists, numbers, votes and words."""

from dataclasses import replace

from databases import Write

from mc2cm_desk.domain.localised import Localised
from mc2cm_desk.domain.note.learning_note import NoteSection
from mc2cm_desk.domain.note.parts import NotePart
from mc2cm_desk.domain.people.participant import Participant
from mc2cm_desk.domain.steps.challenge import Challenge, ChallengeKind, ChallengeState
from mc2cm_desk.domain.steps.recommendation import (
    AddresseeLevel,
    Evidence,
    EvidenceKind,
    Recommendation,
    RecommendationStatus,
    Vote,
)
from mc2cm_desk.store.database import Database
from mc2cm_desk.store.queries import cards, numbering, totals


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
        work.add(Vote(id="elsewhere", event="other", subject="a", count=9))
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


def test_the_live_records_of_an_event_are_counted_by_what_they_are(
    database: Database, write: Write
) -> None:
    local, national = (AddresseeLevel.LOCAL,), (AddresseeLevel.NATIONAL,)
    endorsed = RecommendationStatus.ENDORSED
    *_, gone, _ = put(
        write,
        {"levels": local},
        {"levels": local},
        {"levels": national, "status": endorsed},
        {"levels": national},
        {"event": "other"},
    )
    with write() as work:
        work.remove(work.require(Recommendation, gone.id))
        for number, state in enumerate((ChallengeState.KEPT, ChallengeState.KEPT)):
            work.put(
                Challenge(id=f"c{number}", event="e", statement=Localised(fr="Peu"), state=state)
            )
    with database.read() as view:
        assert totals.recommendations(view, "e") == {
            (RecommendationStatus.DRAFT, local): 2,
            (endorsed, national): 1,
        }
        assert totals.challenges(view, "e") == {(ChallengeKind.CHALLENGE, ChallengeState.KEPT): 2}
        assert totals.challenges(view, "other") == {}


def test_a_recommendation_rests_on_something_until_its_last_link_goes(
    database: Database, write: Write
) -> None:
    with write() as work:
        for number, card in enumerate(("a", "a", "b")):
            link = Evidence(
                id=f"l{number}", event="e", recommendation=card, kind=EvidenceKind.CASE, target="c"
            )
            work.put(link)
    with database.read() as view:
        assert totals.resting(view, "e") == {"a", "b"}
    with write() as work:
        work.remove(work.require(Evidence, "l0"), work.require(Evidence, "l2"))
        assert totals.resting(work, "e") == {"a"}


def test_a_part_of_the_note_is_written_once_it_has_a_text(database: Database, write: Write) -> None:
    part = NoteSection(id="s", event="e", language="fr", part=NotePart.CONTEXT)
    with write() as work:
        work.put(part)
        assert not totals.has_written_part(work, "e")
        work.put(replace(part, text="Un mot"))
        assert totals.has_written_part(work, "e")
    with database.read() as view:
        assert not totals.has_written_part(view, "other")
