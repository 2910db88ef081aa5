"""How the merge sheet says what belongs to the cards of steps 2 and 5."""

from collections.abc import Callable, Iterator
from enum import StrEnum

from PySide6.QtCore import QCoreApplication

from mc2cm_desk.domain.event.agenda import WorkingGroup
from mc2cm_desk.domain.ids import EventId
from mc2cm_desk.domain.places.city import City
from mc2cm_desk.domain.steps.recommendation import EvidenceKind
from mc2cm_desk.domain.text import bidi
from mc2cm_desk.services.library import Library
from mc2cm_desk.services.read_models.steps.merging import MergeCard
from mc2cm_desk.ui.core.choices import city_chips, theme_chips
from mc2cm_desk.ui.core.merging.sheet import MergeWords
from mc2cm_desk.ui.theme.tokens import Tone
from mc2cm_desk.wording import formats, vocabulary
from mc2cm_desk.wording.catalogue import Catalogue
from mc2cm_desk.wording.names import labels

translate = QCoreApplication.translate


def merge_words(
    library: Library,
    event_id: EventId,
    language: str,
    *,
    code: Callable[[MergeCard], str],
    tone: Callable[[StrEnum], Tone],
    rests: bool,
) -> MergeWords:
    """Return the words for the cards of one step.

    ``rests`` says that cards rest on others; else that recommendations rest on them.
    """
    catalogue = Catalogue(language)
    cities = {one.id: one for one in library.find(City)}
    groups = {one.id: one for one in library.find(WorkingGroup, event=event_id)}

    def listed(words: list[str]) -> str:
        isolated = [bidi.isolated(one, language) for one in words]
        return formats.enumeration(isolated, language) if isolated else ""

    def of_cities(card: MergeCard) -> str:
        return listed([cities[one].name.text(language) for one in card.cities if one in cities])

    def of_levels(card: MergeCard) -> str:
        return listed([vocabulary.word("addressee_levels", one, language) for one in card.levels])

    def of_themes(card: MergeCard) -> str:
        return listed([vocabulary.word("themes", one, language) for one in card.themes])

    def of_groups(card: MergeCard) -> str:
        return listed([groups[one].code for one in card.groups if one in groups])

    rows: list[tuple[str, Callable[[MergeCard], str]]] = [
        (translate("MergeWords", "Cities"), of_cities),
        (translate("MergeWords", "Levels"), of_levels),
        (translate("MergeWords", "Themes"), of_themes),
        *_counted_before_groups(language, rests=rests),
        (translate("MergeWords", "Groups"), of_groups),
        (translate("MergeWords", "Notes reused"), lambda card: _count(card.notes, language)),
    ]
    return MergeWords(
        code=code,
        state=lambda card: (labels.label(catalogue, card.state), tone(card.state)),
        chips=lambda card: (
            *city_chips(card.cities, cities, language),
            *theme_chips(card.themes, language),
        ),
        rows=rows,
    )


def _counted_before_groups(
    language: str, *, rests: bool
) -> Iterator[tuple[str, Callable[[MergeCard], str]]]:
    """Yield what hangs on a card and is counted: links, votes, commitments."""
    if rests:
        yield translate("MergeWords", "Based on"), _rests_on
    else:
        words = translate("MergeWords", "Recommendations based on it")
        yield words, lambda card: _count(len(card.links), language)
    yield translate("MergeWords", "Votes"), lambda card: _count(card.votes, language)
    if rests:
        words = translate("MergeWords", "Commitments")
        yield words, lambda card: _count(card.commitments, language)


def _count(number: int, language: str) -> str:
    return formats.number(number, language) if number else ""


def _rests_on(card: MergeCard) -> str:
    """Return «2 challenges · 1 case»."""
    kinds = [kind for _, kind, _ in card.links]
    challenges = kinds.count(EvidenceKind.CHALLENGE.value)
    cases = kinds.count(EvidenceKind.CASE.value)
    others = len(kinds) - challenges - cases
    words: list[str] = []
    if challenges:
        words.append(translate("RecommendationCards", "%n challenge(s)", "", challenges))
    if cases:
        words.append(translate("RecommendationCards", "%n case(s)", "", cases))
    if others:
        words.append(translate("RecommendationCards", "%n other(s)", "", others))
    return " · ".join(words)
