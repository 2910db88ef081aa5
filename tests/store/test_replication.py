"""Copies of one library that wrote apart, and what they have in common afterwards."""

import json
import random
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from mc2cm_desk.domain.door.check_in import CheckIn
from mc2cm_desk.domain.event.event import Event
from mc2cm_desk.domain.kinds import KINDS
from mc2cm_desk.domain.localised import Localised
from mc2cm_desk.domain.note.learning_note import NoteSection
from mc2cm_desk.domain.note.parts import NotePart
from mc2cm_desk.domain.record import Record
from mc2cm_desk.domain.refusal import Refused
from mc2cm_desk.domain.steps.field_visit import FieldVisit, Stop
from mc2cm_desk.domain.steps.recommendation import AddresseeLevel, Recommendation, Vote
from mc2cm_desk.services import records
from mc2cm_desk.services.event import events
from mc2cm_desk.services.library import FixedClock, Library
from mc2cm_desk.services.note import learning_notes
from mc2cm_desk.services.safety import integrity
from mc2cm_desk.services.steps import challenges, recommendations
from mc2cm_desk.store.journal.replication import Batch

START = datetime(2026, 6, 15, 8, tzinfo=UTC)


@contextmanager
def copies(folder: Path, number: int) -> Iterator[tuple[list[Library], str]]:
    """Open copies of one library with an event and a recommendation; yield them and the event."""
    with ExitStack() as opened:
        made = [
            opened.enter_context(Library.open(folder / str(n), clock=FixedClock(START)))
            for n in range(number)
        ]
        event = events.new(
            made[0],
            title=Localised(fr="Essai"),
            first_day=date(2026, 6, 15),
            last_day=date(2026, 6, 16),
            host="Séville",
        )
        recommendations.add(
            made[0], event.id, Localised(fr="un"), levels=(AddresseeLevel.LOCAL,), cities=("a",)
        )
        for one in made[1:]:
            one.apply(made[0].operations_since({}))
        yield made, event.id


def exchange(first: Library, second: Library) -> None:
    """Give each of two copies what the other one has."""
    second.apply(first.operations_since(second.known_operations()))
    first.apply(second.operations_since(first.known_operations()))


def everything(library: Library) -> dict[str, Record]:
    return {one.id: one for kind in KINDS.values() for one in library.find(kind, with_deleted=True)}


def card(library: Library) -> Recommendation:
    return library.find(Recommendation)[0]


def test_two_laptops_that_add_a_city_to_one_card_both_have_theirs(tmp_path: Path) -> None:
    with copies(tmp_path, 2) as ((a, b), _event):
        for library, city in ((a, "x"), (b, "y")):
            one = card(library)
            records.edit(library, Recommendation, one.id, cities=(*one.cities, city))
        exchange(a, b)

        assert set(card(a).cities) == {"a", "x", "y"}
        assert card(a).cities == card(b).cities
        assert a.open_choices() == []


def test_a_city_taken_away_stays_away_and_the_others_stay(tmp_path: Path) -> None:
    with copies(tmp_path, 2) as ((a, b), _event):
        records.edit(a, Recommendation, card(a).id, cities=())
        records.edit(b, Recommendation, card(b).id, cities=("a", "b"))
        exchange(a, b)

        assert card(a).cities == card(b).cities == ("b",)


def test_two_who_translate_one_text_are_in_no_conflict(tmp_path: Path) -> None:
    with copies(tmp_path, 2) as ((a, b), _event):
        records.edit(a, Recommendation, card(a).id, text=Localised(fr="un", en="one"))
        records.edit(b, Recommendation, card(b).id, text=Localised(fr="un", ar="واحد"))
        exchange(a, b)

        assert card(a).text == card(b).text == Localised(fr="un", en="one", ar="واحد")
        assert a.open_choices() == []


def test_two_wordings_of_one_text_are_an_open_choice_until_somebody_writes(
    tmp_path: Path,
) -> None:
    with copies(tmp_path, 2) as ((a, b), _event):
        records.edit(a, Recommendation, card(a).id, text=Localised(fr="de A"))
        records.edit(b, Recommendation, card(b).id, text=Localised(fr="de B"))
        exchange(a, b)

        (choice,) = a.open_choices()
        assert (choice.path, choice.record) == ("text.fr", card(a).id)
        assert {value for _, value in choice.values} == {"de A", "de B"}
        assert b.open_choices() == [choice]
        assert card(a).text == card(b).text == Localised(fr=str(choice.values[-1][1]))

        records.edit(a, Recommendation, card(a).id, text=Localised(fr="de A et de B"))
        exchange(a, b)
        assert a.open_choices() == b.open_choices() == []
        assert card(b).text == Localised(fr="de A et de B")


def test_a_card_that_one_removes_and_another_changes_stays_and_is_an_open_choice(
    tmp_path: Path,
) -> None:
    with copies(tmp_path, 2) as ((a, b), _event):
        records.remove(a, Recommendation, card(a).id)
        records.edit(b, Recommendation, card(b).id, text=Localised(fr="encore"))
        exchange(a, b)

        assert card(a) == card(b)
        assert [one.path for one in a.open_choices()] == ["deleted"]
        records.remove(b, Recommendation, card(b).id)
        exchange(a, b)
        assert a.find(Recommendation) == b.find(Recommendation) == []
        assert a.open_choices() == []


def test_a_stop_changed_here_and_one_added_there_are_both_on_the_programme(
    tmp_path: Path,
) -> None:
    def stop(start: str, place: str) -> Stop:
        return Stop(start=start, place=Localised(fr=place))

    with copies(tmp_path, 2) as ((a, b), event):
        with a.write("add") as work:
            visit = FieldVisit(
                id=work.new_id(),
                event=event,
                title=Localised(fr="Visite"),
                stops=(stop("09:00", "Port"), stop("11:00", "Musée")),
            )
            work.put(visit)
        exchange(a, b)
        for library, stops in (
            (a, (stop("09:00", "Vieux port"), stop("11:00", "Musée"))),
            (b, (stop("09:00", "Port"), stop("10:00", "Café"), stop("11:00", "Musée"))),
        ):
            with library.write("edit") as work:
                work.put(replace(work.require(FieldVisit, visit.id), stops=stops))
        exchange(a, b)

        found = a.require(FieldVisit, visit.id).stops
        assert [one.place.exact("fr") for one in found] == ["Vieux port", "Café", "Musée"]
        assert found == b.require(FieldVisit, visit.id).stops


def test_a_part_written_by_two_is_one_part_with_both_wordings(tmp_path: Path) -> None:
    with copies(tmp_path, 2) as ((a, b), event):
        for library, words in ((a, "écrit par A"), (b, "écrit par B")):
            learning_notes.write(library, event, "fr", NotePart.CONTEXT, text=words)
        exchange(a, b)

        assert len(a.find(NoteSection)) == 1
        (choice,) = a.open_choices()
        assert {value for _, value in choice.values} == {"écrit par A", "écrit par B"}


def test_what_came_before_changes_nothing(tmp_path: Path) -> None:
    with copies(tmp_path, 2) as ((a, b), event):
        challenges.add(a, event, Localised(fr="Peu de moyens"))
        batch = a.operations_since({})
        b.apply(batch)
        before = everything(b)
        told: list[object] = []
        b.subscribe(told.append)

        assert b.apply(batch).new == 0
        assert told == []
        assert everything(b) == before


def test_operations_of_a_newer_program_wait_and_nothing_is_missing(tmp_path: Path) -> None:
    with copies(tmp_path, 2) as ((a, b), event):
        challenges.add(a, event, Localised(fr="Peu de moyens"))
        batch = a.operations_since(b.known_operations())
        newer = tuple(
            one._replace(schema=99) if n % 2 else one._replace(kind="hologram")
            for n, one in enumerate(batch.operations)
        )
        merged = b.apply(Batch(batch.units, newer))

        assert merged.parked == merged.new == len(newer)
        assert merged.changes == ()
        assert integrity.check(b).faults == ()
        assert b.known_operations() == a.known_operations()
        # They go on to others, who may understand them.
        assert set(newer) <= set(b.operations_since({}).operations)


def test_the_clock_of_who_takes_something_in_is_behind_no_other(tmp_path: Path) -> None:
    with copies(tmp_path, 2) as ((a, b), _event):
        a.clock = FixedClock(START + timedelta(days=1))
        records.edit(a, Recommendation, card(a).id, text=Localised(fr="demain"))
        b.apply(a.operations_since(b.known_operations()))
        records.edit(b, Recommendation, card(b).id, text=Localised(fr="après"))
        exchange(a, b)

        assert card(a).text.exact("fr") == card(b).text.exact("fr") == "après"
        assert a.open_choices() == []


class Writer:
    """Does what people do, on one copy."""

    def __init__(self, library: Library, event: str, dice: random.Random) -> None:
        self.library, self.event, self.dice = library, event, dice
        self.typed: set[str] = set()

    def act(self) -> None:
        deeds = (self.add, self.word, self.link, self.remove, self.vote, self.write, self.restore)
        self.library.clock = FixedClock(START + timedelta(minutes=self.dice.randint(-1440, 1440)))
        try:
            self.dice.choice(deeds)()
        except Refused:
            return

    def text(self, language: str = "") -> Localised:
        words = f"texte {self.dice.randrange(10**9)}"
        self.typed.add(words)
        return Localised.of(language or self.dice.choice(("fr", "en", "ar")), words)

    def one(self) -> Recommendation:
        found = self.library.find(Recommendation)
        if not found:
            raise Refused("gone", kind="recommendation")
        return self.dice.choice(found)

    def add(self) -> None:
        recommendations.add(self.library, self.event, self.text())

    def word(self) -> None:
        one, text = self.one(), self.text()
        language = text.first_language
        records.edit(
            self.library,
            Recommendation,
            one.id,
            text=one.text.having(language, text.exact(language)),
        )

    def link(self) -> None:
        one = self.one()
        cities = list(one.cities)
        for _ in range(2):
            city = self.dice.choice("abcdef")
            if city in cities:
                cities.remove(city)
            else:
                cities.insert(self.dice.randint(0, len(cities)), city)
        records.edit(self.library, Recommendation, one.id, cities=tuple(cities))

    def remove(self) -> None:
        records.remove(self.library, Recommendation, self.one().id)

    def restore(self) -> None:
        gone = [
            one
            for one in self.library.find(Recommendation, with_deleted=True)
            if one.deleted is not None
        ]
        if gone:
            records.restore(self.library, Recommendation, self.dice.choice(gone).id)

    def vote(self) -> None:
        challenges.vote(self.library, self.event, self.one().id, count=self.dice.randint(1, 3))

    def write(self) -> None:
        words = self.text("fr").exact("fr")
        learning_notes.write(self.library, self.event, "fr", NotePart.CONTEXT, text=words)


def portions(batch: Batch, dice: random.Random) -> list[Batch]:
    """Return a batch in pieces, in any order, some of them twice."""
    every = list(batch.operations)
    dice.shuffle(every)
    pieces: list[Batch] = []
    while every:
        size = dice.randint(1, len(every))
        pieces.append(Batch(batch.units, tuple(every[:size])))
        every = every[size:]
    return pieces + [one for one in pieces if dice.random() < 0.3]


def told_by_journal(library: Library) -> set[str]:
    """Return every text that a record or an open choice of a library has."""
    found = {
        text for one in library.find(Recommendation, with_deleted=True) for text in one.text.texts()
    }
    found |= {one.text for one in library.find(NoteSection)}
    return found | {str(value) for one in library.open_choices() for _, value in one.values}


@settings(
    max_examples=6, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(st.integers(2, 6), st.integers(0, 2**32))
@example(6, 553359)  # several laptops remove one record that another changes
def test_copies_with_the_same_operations_have_the_same_record(number: int, seed: int) -> None:
    dice = random.Random(seed)
    with TemporaryDirectory() as folder, copies(Path(folder), number) as (every, event):
        writers = [Writer(library, event, dice) for library in every]
        for _ in range(dice.randint(5, 25)):
            dice.choice(writers).act()
            if dice.random() < 0.15 and number > 1:
                giver, taker = dice.sample(every, 2)
                for piece in portions(giver.operations_since(taker.known_operations()), dice):
                    taker.apply(piece)
        batches = [library.operations_since({}) for library in every]
        for library in every:
            for batch in dice.sample(batches, len(batches)):
                for piece in portions(batch, dice):
                    library.apply(piece)

        first = everything(every[0])
        choices = every[0].open_choices()
        for library in every[1:]:
            assert everything(library) == first
            assert library.open_choices() == choices
        for library in every:
            assert integrity.check(library).faults == ()
        # What nobody who knew of it has replaced is still to be read.
        said = told_by_journal(every[0])
        assert heads_of(every[0]) <= said


def heads_of(library: Library) -> set[str]:
    """Return the texts that no later operation has replaced, worked out from the journal alone."""
    every = library.operations_since({}).operations
    replaced = {(one.field, parent) for one in every for parent in _parents(one.parents)}
    found: set[str] = set()
    for one in every:
        said = _said(one)
        for path, value in said.items():
            key = (path, f"{one.device}:{one.seq}")
            if value and path.partition(".")[0] == "text" and key not in replaced:
                found.add(value)
    return found


def _parents(written: str) -> list[str]:
    return json.loads(written)


def _said(one: Any) -> dict[str, Any]:
    after = json.loads(one.after or "null")
    return after if one.field == "" else {one.field: after}


@pytest.mark.parametrize("kind", [CheckIn, Vote])
def test_what_is_only_added_is_there_once_on_every_copy(tmp_path: Path, kind: type[Record]) -> None:
    with copies(tmp_path, 3) as ((a, b, c), event):
        for library in (a, b, c):
            with library.write("add") as work:
                made: Record = (
                    Vote(id=work.new_id(), event=event, subject="s")
                    if kind is Vote
                    else CheckIn(
                        id=work.new_id(), event=event, participant="p", gate="day:1", at=START
                    )
                )
                work.add(made)
        for first, second in ((a, b), (b, c), (a, c), (a, b)):
            exchange(first, second)

        assert len(a.find(kind)) == 3
        assert everything(a) == everything(b) == everything(c)
        assert a.find(Event) == b.find(Event)
