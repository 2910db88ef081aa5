"""Cards and columns of step 2, by cluster, by city, or one kind alone."""

from PySide6.QtCore import QCoreApplication

from mc2cm_desk.domain.steps.challenge import Challenge, ChallengeKind
from mc2cm_desk.services.read_models.steps.boards import ChallengeBoard
from mc2cm_desk.ui.core.choices import city_chips, theme_chips
from mc2cm_desk.ui.widgets.cards.board import Column
from mc2cm_desk.ui.widgets.cards.card import Card
from mc2cm_desk.ui.widgets.filled import filled

translate = QCoreApplication.translate

NO_CLUSTER = "-"
MOST_CHIPS = 4


def columns(read: ChallengeBoard, view: str, language: str) -> list[Column]:
    """Return the columns of a view: clusters (with the loose one last), or cities."""
    loose = Column(NO_CLUSTER, translate("ChallengeCards", "Unclustered"), loose=True)
    if view == "loose":
        return [loose]
    if view == "cities":
        used = [city for card in read.cards for city in card.cities]
        ranked = sorted(set(used), key=used.count, reverse=True)[:6]
        return [
            Column(one, read.cities[one].name.text(language), str(used.count(one)))
            for one in ranked
            if one in read.cities
        ]
    removal = translate("ChallengeCards", "Remove the cluster “{name}”")
    named = [
        Column(
            one.id,
            one.name.text(language),
            translate("ChallengeCards", "%n vote(s)", "", read.votes_of_cluster(one.id)),
            removal=filled(removal, name=one.name.text(language)),
        )
        for one in read.clusters
    ]
    return [*named, loose]


def arranged(read: ChallengeBoard, view: str, language: str) -> list[Card]:
    """Return the cards of a view, each in its column."""
    cards = [card for card in read.cards if _belongs(card, view)]
    known = {cluster.id for cluster in read.clusters}
    shown: list[Card] = []
    for card in cards:
        if view == "cities":
            for city in card.cities:
                shown.append(_card(card, city, read, language))
        else:
            column = card.cluster if card.cluster in known else NO_CLUSTER
            shown.append(_card(card, column, read, language))
    return shown


def _belongs(card: Challenge, view: str) -> bool:
    match view:
        case "loose":
            return not card.cluster
        case "challenges":
            return card.kind is ChallengeKind.CHALLENGE
        case "opportunities":
            return card.kind is ChallengeKind.OPPORTUNITY
        case _:
            return True


def _card(card: Challenge, column: str, read: ChallengeBoard, language: str) -> Card:
    first = card.kind is ChallengeKind.CHALLENGE
    kind = (
        translate("ChallengeCards", "Challenge")
        if first
        else translate("ChallengeCards", "Opportunity")
    )
    shown = card.statement.text(language)
    # Outside the f-string, in which the extractor of the catalogues finds no words.
    word = translate("ChallengeCards", "example")
    example = f" · {word}" if card.placeholder else ""
    return Card(
        id=card.id,
        title=shown,
        column=column,
        over=f"{'◆' if first else '◇'} {kind} {card.label}{example}",
        chips=(
            *city_chips(card.cities, read.cities, language)[:MOST_CHIPS],
            *theme_chips(card.themes[:1], language),
        ),
        dots=read.votes.get(card.id, 0),
        edge="terracotta" if first else "teal",
        faint=card.state.value == "set_aside",
    )
