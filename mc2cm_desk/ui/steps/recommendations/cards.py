"""Cards and columns of step 5: by addressee level, by status, by group."""

from PySide6.QtCore import QCoreApplication

from mc2cm_desk.domain.event.agenda import WorkingGroup
from mc2cm_desk.domain.steps.recommendation import (
    AddresseeLevel,
    EvidenceKind,
    Recommendation,
    RecommendationStatus,
)
from mc2cm_desk.services.read_models.steps.boards import RecommendationBoard
from mc2cm_desk.ui.core.choices import city_chips, theme_chips
from mc2cm_desk.ui.theme.tokens import Tone
from mc2cm_desk.ui.widgets.cards.board import Column
from mc2cm_desk.ui.widgets.cards.card import Card
from mc2cm_desk.wording.catalogue import Catalogue
from mc2cm_desk.wording.names import labels

translate = QCoreApplication.translate

NO_LEVEL = "-"

TONES: dict[RecommendationStatus, Tone] = {
    RecommendationStatus.DRAFT: "neutral",
    RecommendationStatus.DISCUSSED: "teal",
    RecommendationStatus.ENDORSED: "ok",
    RecommendationStatus.NOT_RETAINED: "sand",
    RecommendationStatus.MERGED: "navy",
}


def columns(
    cards: list[Recommendation], grouping: str, groups: list[WorkingGroup], language: str
) -> list[Column]:
    """Return the columns of a grouping: ``level``, ``status`` or ``group``."""
    catalogue = Catalogue(language)
    if grouping == "status":
        named = [
            (status.value, labels.label(catalogue, status))
            for status in RecommendationStatus
            if status is not RecommendationStatus.MERGED
        ]
    elif grouping == "group":
        named = [
            *((one.id, f"{one.code} {one.name.text(language)}".strip()) for one in groups),
            (NO_LEVEL, translate("RecommendationCards", "Without group")),
        ]
    else:
        used = {level for card in cards for level in card.levels}
        shown = [
            level
            for level in AddresseeLevel
            if level in used or level is not AddresseeLevel.REGIONAL
        ]
        named = [(level.value, labels.label(catalogue, level)) for level in shown]
        if any(not card.levels for card in cards):
            named.append((NO_LEVEL, translate("RecommendationCards", "Addressee missing")))
    counts = {key: sum(key == places(card, grouping)[0] for card in cards) for key, _ in named}
    return [Column(key, title, str(counts[key]), loose=key == NO_LEVEL) for key, title in named]


def places(card: Recommendation, grouping: str) -> tuple[str, ...]:
    """Return the columns in which a card stands; the first one is where it can be moved from."""
    match grouping:
        case "status":
            return (card.status.value,)
        case "group":
            return card.groups or (NO_LEVEL,)
        case _:
            return tuple(level.value for level in card.levels) or (NO_LEVEL,)


def arranged(
    cards: list[Recommendation], read: RecommendationBoard, grouping: str, language: str
) -> list[Card]:
    """Return each card in the first of its columns."""
    return [_card(card, places(card, grouping)[0], read, language) for card in cards]


def _card(card: Recommendation, column: str, read: RecommendationBoard, language: str) -> Card:
    catalogue = Catalogue(language)
    votes = read.votes.get(card.id, 0)
    also = [
        labels.label(catalogue, level)
        for level in card.levels
        if level.value != column and len(card.levels) > 1
    ]
    example = translate("RecommendationCards", "example") if card.placeholder else ""
    over = " · ".join(part for part in (card.label, *also, example) if part)
    return Card(
        id=card.id,
        title=card.text.text(language),
        column=column,
        over=over,
        chips=(
            *theme_chips(card.themes[:1], language),
            *city_chips(card.cities[:3], read.cities, language),
        ),
        pill=(labels.label(catalogue, card.status), TONES[card.status]),
        note=evidence_words(card, read),
        count=f"● {votes}" if votes else "",
        faint=card.status is RecommendationStatus.NOT_RETAINED,
    )


def evidence_words(card: Recommendation, read: RecommendationBoard) -> str:
    """Return «2 challenges · 1 case», or that nothing supports it yet."""
    links = read.evidence.get(card.id, ())
    if not links:
        return translate("RecommendationCards", "no evidence")
    challenges = sum(link.kind is EvidenceKind.CHALLENGE for link in links)
    cases = sum(link.kind is EvidenceKind.CASE for link in links)
    others = len(links) - challenges - cases
    words: list[str] = []
    if challenges:
        words.append(translate("RecommendationCards", "%n challenge(s)", "", challenges))
    if cases:
        words.append(translate("RecommendationCards", "%n case(s)", "", cases))
    if others:
        words.append(translate("RecommendationCards", "%n other(s)", "", others))
    return " · ".join(words)
