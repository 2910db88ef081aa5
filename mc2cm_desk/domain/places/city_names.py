"""Names of cities as people write them: what stands around a name is separated from it."""

import re
from dataclasses import dataclass
from functools import lru_cache

from mc2cm_desk.domain.people.names import fold, is_arabic
from mc2cm_desk.domain.places.municipal_offices import BEHIND, OFFICES, pattern

_SEPARATES = re.compile(r"[^\w]+|_")
_PARTS = re.compile(r"\s*(?:[–—;,،؛\n]|\s-\s)\s*")
_NAMES = re.compile(r"\s*[/|\\]\s*|\s[•·=~]\s")
_BRACKETS = re.compile(r"\s*[(\[（]([^()\[\]（）]*)[)\]）]?\s*")
_LATIN = [one for one in OFFICES if not is_arabic(one)]
_ARABIC = [one for one in OFFICES if is_arabic(one)]
# Other bodies that are called after a city: another body than its town hall, the same city.
_BODIES = (
    rf"(?:excmo\.?\s+)?(?:{pattern(_LATIN)})|m[eé]tropole|communaut[eé] urbaine|council"
    r"|metropolitan (?:council|city)|citt[aà] metropolitana"
)
_BEFORE = re.compile(
    rf"^(?:the\s+)?(?:(?:{_BODIES})\s+)+(?P<link>de\s+l[ae]s?\s+|de\s+l['’]\s*|de\s+|d['’]\s*|du\s+"
    r"|des\s+|of\s+the\s+|of\s+|di\s+|del\s+|della\s+|da\s+|do\s+|van\s+)?(?=\S)",
    re.IGNORECASE,
)
_BEFORE_ARABIC = re.compile(rf"^(?:(?:{pattern(_ARABIC)}|أمانة|محافظة|ولاية)\s+)+(?:ل)?(?=\S)")
_ARTICLES = {"du": "Le ", "des": "Les ", "del": "El "}
_ORDINAL = r"(?:e|er|[eè]me|re|[eè]re|nd|nde|th|st|rd|º|°)"
_ARRONDISSEMENT = r"(?:arr(?:ondissement|dt|\.)?|ardt)\.?"
_AFTER = re.compile(
    r"(?:\s+cedex(?:\s*\d+)?"
    rf"|[\s-]+\d{{1,2}}\s*{_ORDINAL}?(?:\s*{_ARRONDISSEMENT})?"
    r"|\s+(?-i:[IVX]{1,5})"
    rf"|\s+(?:{pattern(BEHIND)}|centre(?:[ -]ville)?|capitale))\s*$",
    re.IGNORECASE,
)
_DISTRICT_BEFORE = re.compile(
    rf"^\d{{1,2}}\s*{_ORDINAL}\s+(?:{_ARRONDISSEMENT}\s+)?(?:de\s+|d['’]\s*)?(?=\D)", re.IGNORECASE
)
_SAINT = re.compile(r"\bst(e?) (?=\w)")
_SCRIPTS_MEET = re.compile(
    r"(?<=[\u0600-\u06ff])\s+(?=[A-Za-zÀ-ɏ])|(?<=[A-Za-zÀ-ɏ])\s+(?=[\u0600-\u06ff])"
)
_POST_CODE = re.compile(r"^(?:[A-Z]{1,2}-)?\d{4,5}\s+(?=\D)|\s+(?:[A-Z]{1,2}-)?\d{4,5}$")
_ONLY_NUMBER = re.compile(r"(?:[A-Z]{1,2}-?)?\d+[A-Z]?")


@dataclass(frozen=True, slots=True)
class CityText:
    """What a text says of a city: its ``names``, and ``others`` of the places that it lies in."""

    names: tuple[str, ...]
    others: tuple[str, ...] = ()


@lru_cache(maxsize=8192)
def search_key(text: str) -> str:
    """Return what names of cities are compared by: no case, accents or signs; St is Saint."""
    return _SAINT.sub(r"saint\1 ", _SEPARATES.sub(" ", fold(text)).strip())


def bare_name(text: str) -> str:
    """Return a name without the town hall before it and the district or post code after it.

    ``Ville de Lyon``, ``LYON 3e``, ``69003 Lyon`` and ``Lyon.`` are all ``Lyon`` but for case.
    """
    name = " ".join(text.split()).strip(" .,;:·-–—*\"'«»“”")
    for _ in range(3):
        before = name
        found = _BEFORE.match(name)
        if found is not None:
            link = (found["link"] or "").split()
            # The article is a part of the name: Mairie du Havre is that of Le Havre.
            article = _ARTICLES.get(link[0].lower(), "") if len(link) == 1 else ""
            if (
                len(link) == 2
                and link[0].lower() == "de"
                and link[1].lower() in ("la", "le", "les")
            ):
                article = f"{link[1].capitalize()} "
            name = article + name[found.end() :]
        elif is_arabic(name):
            name = _BEFORE_ARABIC.sub("", name)
        name = _DISTRICT_BEFORE.sub("", _POST_CODE.sub("", _AFTER.sub("", name)))
        name = name.strip(" .,;:-")
        if name == before:
            break
    return name or text.strip()


def read_city(text: str) -> CityText:
    """Return the names by which a text calls a city, and what else it says.

    A stroke or a dot between spaces parts names of one city, and so do brackets round another
    script: ``Sevilla/Séville``,
    ``طنجة (Tanger)``. Commas, dashes and other brackets part it from what it lies in: ``Lyon,
    Rhône-Alpes, France``, ``Lyon (69)``.
    """
    whole = _SCRIPTS_MEET.sub(" / ", " ".join(text.split()))
    inside = [part for found in _BRACKETS.findall(whole) if (part := found.strip())]
    parts = [part for part in _PARTS.split(_BRACKETS.sub(" ", whole)) if part.strip()]
    first = [bare_name(part) for part in _NAMES.split(parts[0] if parts else whole)]
    others = [bare_name(part) for part in parts[1:]]
    for part in inside:
        # What another script says in brackets is the name again.
        (first if is_arabic(part) != is_arabic(first[0]) else others).append(bare_name(part))
    names = [name for name in first if name and not _ONLY_NUMBER.fullmatch(name)]
    named = [name for name in others if name and not _ONLY_NUMBER.fullmatch(name)]
    return CityText(tuple(dict.fromkeys(names or [whole])), tuple(dict.fromkeys(named)))
