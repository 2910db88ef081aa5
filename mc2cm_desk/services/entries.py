"""Quick entry: the tokens of a typed line matched with cities, themes, cards and cases."""

from dataclasses import dataclass
from functools import cache

from mc2cm_desk.assets import read_json
from mc2cm_desk.domain.challenge import Challenge, ChallengeKind
from mc2cm_desk.domain.city import City
from mc2cm_desk.domain.city_case import CityCase
from mc2cm_desk.domain.event import Event
from mc2cm_desk.domain.names import fold
from mc2cm_desk.domain.participant import Participant
from mc2cm_desk.domain.quick_entry import Line, Sign, Token
from mc2cm_desk.domain.recommendation import AddresseeLevel
from mc2cm_desk.services.library import View

LEVEL_WORDS = {
    AddresseeLevel.LOCAL: ("local", "محلي"),
    AddresseeLevel.NATIONAL: ("national", "وطني"),
    AddresseeLevel.REGIONAL: ("regional", "إقليمي"),
    AddresseeLevel.INTERNATIONAL: ("international", "دولي"),
}


@dataclass(frozen=True, slots=True)
class Suggestion:
    """One completion: what is typed after the sign, what is shown, which record or code it is."""

    word: str
    title: str
    target: str


@dataclass(frozen=True, slots=True)
class Understood:
    """A line after its tokens found what they name; unknown ones stay in the text."""

    text: str
    cities: tuple[str, ...] = ()
    themes: tuple[str, ...] = ()
    levels: tuple[AddresseeLevel, ...] = ()
    challenges: tuple[str, ...] = ()
    cases: tuple[str, ...] = ()
    unknown: tuple[Token, ...] = ()
    is_opportunity: bool = False


def suggestions(view: View, event_id: str, language: str) -> dict[Sign, list[Suggestion]]:
    """Return everything that tokens of an event may name, in the order to be offered."""
    return {
        Sign.CITY: _cities(view, event_id, language),
        Sign.THEME: _themes(language),
        Sign.LEVEL: [
            Suggestion(words[1 if language == "ar" else 0], level.value, level.value)
            for level, words in LEVEL_WORDS.items()
        ],
        Sign.CHALLENGE: _challenges(view, event_id, language),
        Sign.CASE: _cases(view, event_id, language),
    }


def understood(view: View, event_id: str, line: Line, language: str) -> Understood:
    """Return what a parsed line says; a token counts when it begins one name, or is one."""
    known = suggestions(view, event_id, language)
    names = {sign: _by_name(view, sign, offered) for sign, offered in known.items()}
    found: dict[Sign, list[str]] = {sign: [] for sign in Sign}
    unknown: list[Token] = []
    for token in line.tokens:
        target = _match(token.word, names[token.sign])
        if target is None:
            unknown.append(token)
        elif target not in found[token.sign]:
            found[token.sign].append(target)
    return Understood(
        text=line.text_with(unknown),
        cities=tuple(found[Sign.CITY]),
        themes=tuple(found[Sign.THEME]),
        levels=tuple(AddresseeLevel(code) for code in found[Sign.LEVEL]),
        challenges=tuple(found[Sign.CHALLENGE]),
        cases=tuple(found[Sign.CASE]),
        unknown=tuple(unknown),
        is_opportunity=line.is_opportunity,
    )


def _match(word: str, names: dict[str, str]) -> str | None:
    key = fold(word).replace("-", " ").replace("_", " ").strip()
    if not key:
        return None
    if key in names:
        return names[key]
    beginning = {target for name, target in names.items() if name.startswith(key)}
    if not beginning:
        # «formation» is the second word of «Renforcement des capacités, formation».
        beginning = {target for name, target in names.items() if f" {key}" in name}
    return next(iter(beginning)) if len(beginning) == 1 else None


def _by_name(view: View, sign: Sign, offered: list[Suggestion]) -> dict[str, str]:
    names: dict[str, str] = {}
    if sign is Sign.CITY:
        for city in view.find(City):
            for name in (city.code, *city.name.texts()):
                names.setdefault(_key(name), city.id)
    elif sign is Sign.THEME:
        for entry in _theme_entries():
            for name in (entry["code"], entry["fr"], entry["en"], entry["ar"]):
                names.setdefault(_key(name), entry["code"])
    elif sign is Sign.LEVEL:
        for level, words in LEVEL_WORDS.items():
            for name in words:
                names[_key(name)] = level.value
    for one in offered:
        names.setdefault(_key(one.word), one.target)
        names.setdefault(_key(one.title), one.target)
    names.pop("", None)
    return names


def _key(name: str) -> str:
    return fold(name).replace("-", " ").replace("_", " ").strip()


def _cities(view: View, event_id: str, language: str) -> list[Suggestion]:
    event = view.get(Event, event_id)
    taking_part = {p.city for p in view.find(Participant, event=event_id)}
    if event is not None:
        taking_part.add(event.host)
    ranked = sorted(
        view.find(City),
        key=lambda city: (city.id not in taking_part, fold(city.name.text(language))),
    )
    return [Suggestion(_word(c.name.text(language)), c.name.text(language), c.id) for c in ranked]


@cache
def _theme_entries() -> tuple[dict[str, str], ...]:
    return tuple(read_json("vocabularies", "themes.json"))


def _themes(language: str) -> list[Suggestion]:
    return [
        Suggestion(_word(entry[language]), entry[language], entry["code"])
        for entry in _theme_entries()
    ]


def _challenges(view: View, event_id: str, language: str) -> list[Suggestion]:
    offered: list[Suggestion] = []
    for card in view.find(Challenge, event=event_id):
        letter = "" if card.kind is ChallengeKind.CHALLENGE else "o"
        offered.append(Suggestion(f"{letter}{card.number}", card.statement.text(language), card.id))
    return offered


def _cases(view: View, event_id: str, language: str) -> list[Suggestion]:
    return [
        Suggestion(str(case.number), case.title.text(language), case.id)
        for case in view.find(CityCase, event=event_id)
    ]


def _word(name: str) -> str:
    return name.lower().replace(" ", "-")
