"""How a commitment and an entry of its follow-up read in a list."""

from PySide6.QtCore import QCoreApplication

from mc2cm_desk.domain.steps.recommendation import FollowUp, FollowUpState
from mc2cm_desk.domain.text import bidi
from mc2cm_desk.services.steps.commitments import CommitmentRow
from mc2cm_desk.ui.theme.tokens import Tone
from mc2cm_desk.ui.widgets.cards.card import Card, Mark
from mc2cm_desk.wording import formats
from mc2cm_desk.wording.catalogue import Catalogue
from mc2cm_desk.wording.names import labels

TONES: dict[FollowUpState, Tone] = {
    FollowUpState.NOT_STARTED: "neutral",
    FollowUpState.UNDER_WAY: "teal",
    FollowUpState.DONE: "ok",
    FollowUpState.DROPPED: "sand",
    FollowUpState.UNKNOWN: "neutral",
}


def state_mark(row: CommitmentRow, language: str) -> Mark:
    """Return the state of a commitment, or that it is overdue, as a pill."""
    if row.is_overdue:
        return QCoreApplication.translate("Commitments", "Overdue"), "bad"
    state = row.commitment.state
    return labels.label(Catalogue(language), state), TONES[state]


def due_words(row: CommitmentRow, language: str) -> str:
    """Return by when it is to be done; empty where no date is known."""
    due = row.commitment.due
    if due is None:
        return ""
    words = QCoreApplication.translate("Commitments", "by {day}")
    return words.format(day=formats.day(due, language))


def who_words(row: CommitmentRow, language: str) -> str:
    """Return who does it: the person or body, and the city."""
    place = row.city.name_in(language) if row.city is not None else ""
    return bidi.joined((row.commitment.who, place), language)


def card(row: CommitmentRow, language: str) -> Card:
    """Return a commitment as a row."""
    label = row.recommendation.label if row.recommendation is not None else ""
    return Card(
        id=row.id,
        title=row.commitment.what.text(language),
        sub=bidi.joined((who_words(row, language), due_words(row, language), label), language),
        corner=state_mark(row, language),
        faint=row.commitment.state is FollowUpState.DROPPED,
    )


def entry_card(entry: FollowUp, language: str) -> Card:
    """Return an entry of a follow-up as a row."""
    state = labels.label(Catalogue(language), entry.state)
    text = entry.text.text(language)
    return Card(
        id=entry.id,
        title=text or state,
        lead=formats.short_day(entry.dated, language),
        sub=bidi.joined((entry.actor, entry.source), language),
        corner=(state, TONES[entry.state]),
        strong=False,
    )
