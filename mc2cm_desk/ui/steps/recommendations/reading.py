"""What the screen of step 5 shows, read at one moment off the window's thread."""

from dataclasses import dataclass
from datetime import date

from mc2cm_desk.domain.event.agenda import WorkingGroup
from mc2cm_desk.domain.event.event import Event
from mc2cm_desk.domain.ids import EventId, RecommendationId, RecordId
from mc2cm_desk.domain.localised import Localised
from mc2cm_desk.domain.steps.challenge import Challenge, ChallengeState
from mc2cm_desk.domain.steps.city_case import CityCase
from mc2cm_desk.domain.steps.field_visit import Observation
from mc2cm_desk.domain.steps.quick_entry import Sign
from mc2cm_desk.domain.steps.recommendation import EvidenceKind
from mc2cm_desk.domain.text import bidi
from mc2cm_desk.services import history
from mc2cm_desk.services.library import Library
from mc2cm_desk.services.read_models.steps.boards import RecommendationBoard, recommendation_board
from mc2cm_desk.services.steps import commitments
from mc2cm_desk.services.steps.commitments import CommitmentRow
from mc2cm_desk.ui.core import choices
from mc2cm_desk.ui.core.choices import EntryHelp
from mc2cm_desk.ui.theme.tokens import Tone
from mc2cm_desk.ui.widgets.fields.choice import Choice
from mc2cm_desk.wording import formats
from mc2cm_desk.wording.catalogue import Catalogue
from mc2cm_desk.wording.names import labels

SIGNS = (Sign.CITY, Sign.THEME, Sign.LEVEL, Sign.CHALLENGE, Sign.CASE)

EVIDENCE_TONES: dict[EvidenceKind, Tone] = {
    EvidenceKind.CHALLENGE: "terracotta",
    EvidenceKind.CASE: "navy",
    EvidenceKind.OBSERVATION: "teal",
    EvidenceKind.KEY_MESSAGE: "sand",
}


@dataclass(frozen=True, slots=True)
class Target:
    """Something that a recommendation can rest on."""

    kind: EvidenceKind
    record: RecordId


@dataclass(frozen=True, slots=True)
class EventChoices:
    """What the fields of a recommendation or a commitment offer from the event."""

    cities: list[Choice]
    groups: list[Choice]
    targets: list[Choice]


@dataclass(frozen=True, slots=True)
class StepAnswer:
    """The board, what its fields and its line offer, and the commitments in their order."""

    board: RecommendationBoard
    groups: list[WorkingGroup]
    choices: EventChoices
    entry: EntryHelp
    commitments: list[CommitmentRow]
    today: date


def read_step(library: Library, event_id: EventId, language: str) -> StepAnswer:
    """Return everything that the screen shows of an event."""
    with library.read() as view:
        groups = view.find(WorkingGroup, event=event_id)
        today = commitments.date_at_venue(view, event_id, library.now())
    return StepAnswer(
        recommendation_board(library, event_id),
        groups,
        EventChoices(
            choices.of_cities(library, language),
            choices.of_groups(library, event_id, language),
            _targets(library, event_id, language),
        ),
        choices.entry_help(library, event_id, language, SIGNS),
        commitments.of_event(library, event_id, today),
        today,
    )


def read_wordings(
    library: Library, event_id: EventId, card: RecommendationId, language: str
) -> list[str]:
    """Return the wordings that a recommendation had, the latest first, each with its time."""
    event = library.get(Event, event_id)
    zone = event.time_zone if event else ""
    lines: list[str] = []
    for one in reversed(history.wordings(library, card, "text")):
        text = one.value.text(language) if isinstance(one.value, Localised) else ""
        lines.append(f"{formats.clock_time(one.at, language, zone)} {text}")
    return lines


def _targets(library: Library, event_id: EventId, language: str) -> list[Choice]:
    with library.read() as view:
        every = view.find(Challenge, event=event_id)
        cases = view.find(CityCase, event=event_id)
        seen = view.find(Observation, event=event_id)
    catalogue = Catalogue(language)
    cards = [one for one in every if one.state is not ChallengeState.MERGED]
    offered: list[Choice] = []
    for card in cards:
        word = f"{labels.label(catalogue, card.kind)} {card.number}"
        text = bidi.joined((word, card.statement.text(language)), language)
        target = Target(EvidenceKind.CHALLENGE, card.id)
        offered.append(Choice(target, text, EVIDENCE_TONES[EvidenceKind.CHALLENGE]))
    for case in cases:
        word = labels.label(catalogue, EvidenceKind.CASE)
        text = bidi.joined((f"{word} {case.number}", case.title.text(language)), language)
        target = Target(EvidenceKind.CASE, case.id)
        offered.append(Choice(target, text, EVIDENCE_TONES[EvidenceKind.CASE]))
    for one in seen:
        target = Target(EvidenceKind.OBSERVATION, one.id)
        tone = EVIDENCE_TONES[EvidenceKind.OBSERVATION]
        offered.append(Choice(target, one.text.text(language), tone))
    return offered
