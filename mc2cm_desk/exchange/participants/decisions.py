"""What somebody decided about a plan: whose value stays, who is who, what a consent says."""

import json
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from enum import StrEnum
from typing import Any, cast

from mc2cm_desk.domain.people.list_update import FieldChange, Side
from mc2cm_desk.domain.people.participant import Consent
from mc2cm_desk.exchange.participants.matching import together
from mc2cm_desk.exchange.participants.plan import Entry, ImportPlan, Lookalike
from mc2cm_desk.exchange.participants.remarks import JOINED_ROWS_DIFFER, of_joined_rows
from mc2cm_desk.exchange.participants.updates import changes, joined_changes

FieldOfRow = tuple[int, str]
"""A row's number and the name of a field."""


class Identity(StrEnum):
    """What somebody said of a row that looks like a person who is known."""

    SAME = "same"
    APART = "apart"


@dataclass(frozen=True, slots=True)
class Decisions:
    """Decisions about the rows of one file; what is not decided goes by the rule.

    Attributes:
        every: whose values stay wherever nothing else was said; none goes by the rule.
        sides: whose value of one field stays, by the first row of the person.
        people: whether a row is the person it looks like.
        consents: what the cells of consents mean that say neither yes nor no.
        taken_back: rows that were left out and are taken all the same.
        skipped: rows that somebody leaves out.
    """

    every: Side | None = None
    sides: Mapping[FieldOfRow, Side] = field(default_factory=dict[FieldOfRow, Side])
    people: Mapping[int, Identity] = field(default_factory=dict[int, Identity])
    consents: Mapping[FieldOfRow, Consent] = field(default_factory=dict[FieldOfRow, Consent])
    taken_back: frozenset[int] = frozenset()
    skipped: frozenset[int] = frozenset()

    def with_side(self, row: int, name: str, side: Side) -> "Decisions":
        """Return the decisions in which a field of a person stays as one side says."""
        return replace(self, sides={**self.sides, (row, name): side})

    def with_every(self, side: Side | None) -> "Decisions":
        """Return the decisions in which one side stays everywhere; none: as the rule says."""
        return replace(self, every=side, sides={})

    def with_person(self, row: int, identity: Identity | None) -> "Decisions":
        """Return the decisions in which a row is, or is not, whom it looks like; none: later."""
        others = {one: answer for one, answer in self.people.items() if one != row}
        return replace(self, people=others if identity is None else {**others, row: identity})

    def with_consent(self, row: int, name: str, consent: Consent) -> "Decisions":
        """Return the decisions in which the cell of a consent means something."""
        return replace(self, consents={**self.consents, (row, name): consent})

    def with_row(self, row: int) -> "Decisions":
        """Return the decisions in which a row that was left out is taken."""
        return replace(self, taken_back=self.taken_back | {row}, skipped=self.skipped - {row})

    def without_rows(self, *rows: int) -> "Decisions":
        """Return the decisions in which rows are left out."""
        return replace(
            self,
            taken_back=self.taken_back.difference(rows),
            skipped=self.skipped.union(rows),
        )

    def as_text(self) -> str:
        """Return the decisions as JSON, for `of_json`."""
        return json.dumps(self._values())

    def _values(self) -> dict[str, Any]:
        return {
            "every": self.every or "",
            "sides": [[row, name, side] for (row, name), side in self.sides.items()],
            "people": [[row, answer] for row, answer in self.people.items()],
            "consents": [[row, name, answer] for (row, name), answer in self.consents.items()],
            "taken_back": sorted(self.taken_back),
            "skipped": sorted(self.skipped),
        }


NOTHING_DECIDED = Decisions()


@dataclass(frozen=True, slots=True)
class ConsentQuestion:
    """The cell of a consent that says neither yes nor no; ``name`` is whose it is."""

    row: int
    field: str
    text: str
    column: str
    name: str


def of_json(text: str) -> Decisions:
    """Return the decisions that `Decisions.as_text` wrote; none where it cannot be read."""
    try:
        data = cast("dict[str, Any]", json.loads(text))
        return Decisions(
            every=Side(data["every"]) if data["every"] else None,
            sides={(int(row), str(name)): Side(one) for row, name, one in data["sides"]},
            people={int(row): Identity(one) for row, one in data["people"]},
            consents={(int(row), str(name)): Consent(one) for row, name, one in data["consents"]},
            taken_back=frozenset(map(int, data["taken_back"])),
            skipped=frozenset(map(int, data["skipped"])),
        )
    except (KeyError, TypeError, ValueError):
        return NOTHING_DECIDED


def decided(plan: ImportPlan, decisions: Decisions) -> ImportPlan:
    """Return a plan as somebody decided; the plan as it was read stays as it is."""
    entries = list(plan.entries)
    for lookalike in plan.lookalikes:
        answer = decisions.people.get(lookalike.duplicate.row)
        if answer is Identity.SAME:
            entries = _as_same(entries, lookalike)
        elif answer is Identity.APART:
            entries = _as_apart(entries, lookalike)
    if decisions.consents:
        entries = [_with_consents(one, plan, decisions) for one in entries]
    if decisions.every is not None or decisions.sides:
        entries = [_with_sides(one, decisions) if one.changes else one for one in entries]
    others = (one for one in plan.remarks if one.code != JOINED_ROWS_DIFFER)
    joined = of_joined_rows([one.row for entry in entries for one in entry.unkept])
    return replace(plan, entries=tuple(entries), remarks=(*joined, *others))


def undecided(plan: ImportPlan, decisions: Decisions) -> tuple[Lookalike, ...]:
    """Return the pairs that nobody has decided on."""
    return tuple(one for one in plan.lookalikes if one.duplicate.row not in decisions.people)


def questions(plan: ImportPlan) -> tuple[ConsentQuestion, ...]:
    """Return the cells of consents to ask about: those of people who have not refused here."""
    return tuple(
        ConsentQuestion(entry.rows[0], one.field, one.text, one.column, entry.name)
        for entry in plan.entries
        for one in entry.parsed.unclear
        if entry.known is None
        or entry.known.participant is None
        or getattr(entry.known.participant, one.field) in (Consent.NOT_ASKED, Consent.GIVEN)
    )


def _of_row(entries: list[Entry], row: int) -> Entry | None:
    return next((one for one in entries if row in one.rows), None)


def _as_same(entries: list[Entry], lookalike: Lookalike) -> list[Entry]:
    mine = _of_row(entries, lookalike.duplicate.row)
    if mine is None:
        return entries
    if lookalike.completed is None:
        other = _of_row(entries, lookalike.duplicate.like_row)
        return entries if other is None or other is mine else _joined(entries, other, mine)
    completed = lookalike.completed
    if mine.known is not None:
        # Said before to be somebody of the library: one row is not two people.
        return entries
    if mine.rows != completed.rows:
        # The row is one person with another row already: that row completes what is known too.
        completed = _both(completed, mine)
    # Another row is this person already: both complete what is known.
    other = next(
        (one for one in entries if one is not mine and one.person == completed.person), None
    )
    if other is None:
        return [completed if one is mine else one for one in entries]
    joined = _both(other, completed)
    return [joined if one is other else one for one in entries if one is not mine]


def _joined(entries: list[Entry], first: Entry, second: Entry) -> list[Entry]:
    """Return the entries in which two rows are one person.

    What both say is said by the one whom the library knows, else by the first.
    """
    if first.known is not None and second.known is not None and first.person != second.person:
        return entries
    if first.known is None:
        first, second = (second, first) if second.known is not None else (first, second)
    joined = _both(first, second)
    return [joined if one is first else one for one in entries if one is not second]


def _both(first: Entry, second: Entry) -> Entry:
    """Return one entry of two; the second completes what is known and replaces nothing."""
    parsed, unkept = together(first.parsed, second.parsed)
    found: tuple[FieldChange, ...] = ()
    if first.known is not None:
        completed = second.changes or changes(second.parsed, first.known, {}, completes=True)
        found = joined_changes(first.known.person, first.changes, completed)
    return replace(
        first,
        rows=tuple(dict.fromkeys((*first.rows, *second.rows))),
        parsed=parsed,
        changes=found,
        apart=(*first.apart, *second.apart),
        apart_rows=(*first.apart_rows, *second.apart_rows),
        unkept=tuple(dict.fromkeys((*first.unkept, *second.unkept, *unkept))),
    )


def _as_apart(entries: list[Entry], lookalike: Lookalike) -> list[Entry]:
    mine = _of_row(entries, lookalike.duplicate.row)
    if mine is None:
        return entries
    other = lookalike.known.person.id if lookalike.known else ""
    rows: tuple[int, ...] = ()
    if not other:
        beside = _of_row(entries, lookalike.duplicate.like_row)
        other = beside.person if beside else ""
        rows = () if other else (lookalike.duplicate.like_row,)
    apart = replace(
        mine,
        apart=(*mine.apart, *((other,) if other else ())),
        apart_rows=(*mine.apart_rows, *rows),
    )
    return [apart if one is mine else one for one in entries]


def _with_consents(entry: Entry, plan: ImportPlan, decisions: Decisions) -> Entry:
    answers = {
        name: consent for (row, name), consent in decisions.consents.items() if row in entry.rows
    }
    if not answers:
        return entry
    row = entry.parsed._replace(
        **{name: None if one is Consent.NOT_ASKED else one for name, one in answers.items()}
    )
    if entry.known is None:
        return replace(entry, parsed=row)
    others = tuple(one for one in entry.changes if one.field not in answers)
    answered = (
        # Somebody has just said it: it is no value of an old list.
        change if change.is_locked else replace(change, side=Side.LIST)
        for change in changes(row, entry.known, plan.origins)
        if change.field in answers
    )
    return replace(entry, parsed=row, changes=(*others, *answered))


def _with_sides(entry: Entry, decisions: Decisions) -> Entry:
    return replace(entry, changes=tuple(_sided(entry, one, decisions) for one in entry.changes))


def _sided(entry: Entry, change: FieldChange, decisions: Decisions) -> FieldChange:
    if change.is_locked:
        return change
    requested = decisions.sides.get((entry.rows[0], change.field), decisions.every)
    return change if requested is None else replace(change, side=requested)
