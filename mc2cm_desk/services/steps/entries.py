"""Quick entry: the tokens of a typed line matched with cities, themes, cards and cases."""

import re
from collections.abc import Callable, Collection, Iterable, Mapping
from dataclasses import dataclass
from functools import cache

from mc2cm_desk.assets import read_json
from mc2cm_desk.domain.event.event import Event
from mc2cm_desk.domain.ids import ChallengeId, CityCaseId, CityId, EventId, RecordId
from mc2cm_desk.domain.localised import Localised
from mc2cm_desk.domain.people.names import clean_text, fold
from mc2cm_desk.domain.places.city import City
from mc2cm_desk.domain.steps.challenge import Challenge, ChallengeKind, ChallengeState
from mc2cm_desk.domain.steps.city_case import CityCase
from mc2cm_desk.domain.steps.quick_entry import Sign, Token, parse, typable
from mc2cm_desk.domain.steps.recommendation import AddresseeLevel
from mc2cm_desk.services.library import Repository
from mc2cm_desk.services.steps.merged_cards import merged_cards
from mc2cm_desk.store.queries import cards
from mc2cm_desk.store.repository import cached

_NUMBER = re.compile(r"o?\d+")
_CODE = re.compile(r"o?(?:[a-z]{2,3} ?)?\d+")
"""The folded number of a card, with the letters of a laptop or without."""

LEVEL_WORDS = {
    AddresseeLevel(entry["code"]): Localised.from_columns(entry["typed"])
    for entry in read_json("vocabularies", "addressee_levels.json")
}
"""What is typed for a level, by language."""


@dataclass(frozen=True, slots=True)
class Suggestion:
    """One completion: what is typed after the sign, what is shown, which record or code it is."""

    word: str
    title: str
    target: str


@dataclass(frozen=True, slots=True)
class Understood:
    """A line after its tokens found what they name.

    Tokens that name nothing (``unknown``), or that the record cannot carry, stay in the text:
    nothing typed is lost.
    """

    text: str
    cities: tuple[CityId, ...] = ()
    themes: tuple[str, ...] = ()
    levels: tuple[AddresseeLevel, ...] = ()
    challenges: tuple[ChallengeId, ...] = ()
    cases: tuple[CityCaseId, ...] = ()
    unknown: tuple[Token, ...] = ()
    is_opportunity: bool = False


@cached
def suggestions(
    view: Repository, event_id: EventId, language: str
) -> Mapping[Sign, tuple[Suggestion, ...]]:
    """Return everything that tokens of an event may name, in the order to be offered."""
    return {
        Sign.CITY: _cities(view, event_id, language),
        Sign.THEME: _themes(language),
        Sign.LEVEL: tuple(
            Suggestion(words.text(language), level.value, level.value)
            for level, words in LEVEL_WORDS.items()
        ),
        Sign.CHALLENGE: _challenges(view, event_id, language),
        Sign.CASE: _cases(view, event_id, language),
    }


def understood(
    view: Repository,
    event_id: EventId,
    line: str,
    *,
    takes: Collection[Sign] = tuple(Sign),
    single: Collection[Sign] = (),
) -> Understood:
    """Return what a typed line says.

    A token counts when it is one name, or begins one only; of several cities the one that takes
    part is meant. ``takes`` are the signs that the record has fields for, ``single`` those of
    which it takes one.
    """
    parsed = parse(clean_text(line))
    signs = {token.sign for token in parsed.tokens if token.sign in takes}
    names = KnownNames(
        {sign: _names(view, event_id, sign) for sign in signs},
        lambda: _taking_part(view, event_id),
    )
    found: dict[Sign, list[str]] = {sign: [] for sign in Sign}
    staying: list[Token] = []
    unknown: list[Token] = []
    for token in parsed.tokens:
        if token.sign not in takes:
            staying.append(token)
            continue
        if token.sign is Sign.OPPORTUNITY:
            continue
        target = names.target(token)
        known = found[token.sign]
        if target is None:
            unknown.append(token)
        elif target not in known and known and token.sign in single:
            staying.append(token)
        elif target not in known:
            known.append(target)
    return Understood(
        text=parsed.text_with((*staying, *unknown)),
        cities=tuple(CityId(RecordId(one)) for one in found[Sign.CITY]),
        themes=tuple(found[Sign.THEME]),
        levels=tuple(AddresseeLevel(code) for code in found[Sign.LEVEL]),
        challenges=tuple(ChallengeId(RecordId(one)) for one in found[Sign.CHALLENGE]),
        cases=tuple(CityCaseId(RecordId(one)) for one in found[Sign.CASE]),
        unknown=tuple(unknown),
        is_opportunity=parsed.is_opportunity and Sign.OPPORTUNITY in takes,
    )


_Names = Mapping[str, set[str]]
"""What one may type, folded, and the records or codes that have this name."""


@dataclass(frozen=True, slots=True)
class KnownNames:
    """What the tokens of an event may name, read at one moment: by sign, then by folded name.

    ``taking_part`` returns the cities (ids) that take part in the event.
    """

    by_sign: Mapping[Sign, _Names]
    taking_part: Callable[[], Collection[CityId]]

    def names_nothing(self, typed: str) -> bool:
        """Say whether a typed token such as ``!9`` names nothing: it would stay in the sentence."""
        return any(
            one.sign in self.by_sign and self.target(one) is None
            for one in parse(clean_text(typed)).tokens
        )

    def target(self, token: Token) -> str | None:
        """Return what a token names; of several cities the one that takes part in the event."""
        targets = _match(token.word, self.by_sign[token.sign])
        if len(targets) > 1 and token.sign is Sign.CITY:
            targets &= set(self.taking_part())
        return targets.pop() if len(targets) == 1 else None


def known_names(view: Repository, event_id: EventId, signs: Iterable[Sign]) -> KnownNames:
    """Return what tokens with these signs may name; it can be asked after the reading."""
    taking_part = _taking_part(view, event_id)
    return KnownNames(
        {sign: _names(view, event_id, sign) for sign in signs if sign is not Sign.OPPORTUNITY},
        lambda: taking_part,
    )


def _match(word: str, names: _Names) -> set[str]:
    """Return the targets of a word: a whole name, else beginnings, else their inner words."""
    key = _key(word)
    if not key or key in names:
        return set(names.get(key, ()))
    if _NUMBER.fullmatch(key):
        return set()
    begun = _targets(names, lambda name: name.startswith(key) and not _CODE.fullmatch(name))
    # «formation» is the second word of «Renforcement des capacités, formation».
    return begun or _targets(names, lambda name: f" {key}" in name)


def _targets(names: _Names, fits: Callable[[str], bool]) -> set[str]:
    return set[str]().union(*(found for name, found in names.items() if fits(name)))


@cached
def _names(view: Repository, event_id: EventId, sign: Sign) -> _Names:
    match sign:
        case Sign.CITY:
            return _by_name((one.id, (one.code, *one.name.texts())) for one in view.find(City))
        case Sign.THEME:
            return _by_name(
                (entry["code"], (entry["code"], *Localised.from_columns(entry).texts()))
                for entry in _theme_entries()
            )
        case Sign.LEVEL:
            return _by_name((level.value, words.texts()) for level, words in LEVEL_WORDS.items())
        case Sign.CHALLENGE:
            merged = merged_cards(view, event_id)
            return _by_name(
                (merged.target(card.id), _numbers(_card_word(card.kind, card.label)))
                for card in view.find(Challenge, event=event_id)
            )
        case Sign.CASE:
            return _by_name(
                (case.id, (*_numbers(case.label), *case.title.texts()))
                for case in view.find(CityCase, event=event_id)
            )
        case Sign.OPPORTUNITY:
            return {}


def _by_name(known: Iterable[tuple[str, tuple[str, ...]]]) -> _Names:
    names: dict[str, set[str]] = {}
    for target, words in known:
        for word in words:
            names.setdefault(_key(word), set()).add(target)
    names.pop("", None)
    return names


def _key(name: str) -> str:
    return " ".join(re.sub(r"[\W_]+", " ", fold(name)).split())


def _taking_part(view: Repository, event_id: EventId) -> frozenset[CityId]:
    event = view.get(Event, event_id)
    host = frozenset({event.host}) if event is not None else frozenset[CityId]()
    return host | cards.cities_taking_part(view, event_id)


def _cities(view: Repository, event_id: EventId, language: str) -> tuple[Suggestion, ...]:
    taking_part = _taking_part(view, event_id)
    ranked = sorted(
        view.find(City),
        key=lambda city: (city.id not in taking_part, fold(city.name_in(language))),
    )
    return tuple(
        Suggestion(typable(c.name.text(language)), c.name.text(language), c.id) for c in ranked
    )


@cache
def _theme_entries() -> tuple[dict[str, str], ...]:
    return tuple(read_json("vocabularies", "themes.json"))


def _themes(language: str) -> tuple[Suggestion, ...]:
    return tuple(
        Suggestion(typable(name), name, entry["code"])
        for entry in _theme_entries()
        for name in (Localised.from_columns(entry).text(language),)
    )


def _challenges(view: Repository, event_id: EventId, language: str) -> tuple[Suggestion, ...]:
    return tuple(
        Suggestion(_card_word(card.kind, card.label), card.statement.text(language), card.id)
        for card in view.find(Challenge, event=event_id)
        if card.state is not ChallengeState.MERGED
    )


def _card_word(kind: ChallengeKind, label: str) -> str:
    return f"{'' if kind is ChallengeKind.CHALLENGE else 'o'}{label}"


def _numbers(label: str) -> tuple[str, ...]:
    """Return how the number of a card is typed: KT-2, and KT2."""
    return (label, label.replace("-", ""))


def _cases(view: Repository, event_id: EventId, language: str) -> tuple[Suggestion, ...]:
    return tuple(
        Suggestion(case.label, case.title.text(language), case.id)
        for case in view.find(CityCase, event=event_id)
    )
