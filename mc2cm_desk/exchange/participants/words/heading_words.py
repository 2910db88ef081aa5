"""What a column's heading says: a field of people, by the words of many languages."""

import re
from functools import cache

from mc2cm_desk.assets import read_json
from mc2cm_desk.domain.people.names import fold, is_arabic
from mc2cm_desk.exchange.participants.fields import Field
from mc2cm_desk.exchange.participants.words import answers
from mc2cm_desk.exchange.participants.words.heading_texts import (
    asks_for_consent,
    asks_for_refusal,
    bare_heading,
    consent_topic,
)

SOME_NAME, _ARABIC, NOT_IMPORTED = "some_name", "arabic", "not_imported"
TITLE = "title"
"""A form of address or a function, which the cells alone distinguish."""
_CONSENTS = (
    Field.PHOTO_CONSENT, Field.NAME_CONSENT, Field.CONTACT_CONSENT, Field.KEEPING_CONSENT,
)  # fmt: skip
_CONSENT_TO: dict[str, Field] = {
    Field.EMAIL: Field.CONTACT_CONSENT, Field.PHONE: Field.CONTACT_CONSENT,
    Field.FAMILY_NAME: Field.NAME_CONSENT, Field.FULL_NAME: Field.NAME_CONSENT,
    SOME_NAME: Field.NAME_CONSENT,
}  # fmt: skip
"""What an agreement is about whose heading names a field."""
ARABIC_TWINS = {
    Field.FULL_NAME: Field.ARABIC_NAME,
    Field.FAMILY_NAME: Field.ARABIC_FAMILY_NAME,
    Field.GIVEN_NAME: Field.ARABIC_GIVEN_NAME,
}
_TOGETHER: dict[frozenset[str], Field] = {
    frozenset({Field.FAMILY_NAME, Field.GIVEN_NAME}): Field.FULL_NAME,
    frozenset({SOME_NAME, Field.FAMILY_NAME}): Field.FULL_NAME,
    frozenset({Field.ORGANISATION, Field.CITY}): Field.ORGANISATION_CITY,
    frozenset({Field.CITY, Field.COUNTRY}): Field.CITY_COUNTRY,
}
_AND = frozenset(
    ["/", "&", "+", ",", ";", "|", "-", "–", "—", "(", "\n", "et", "and", "ou", "or", "و"]
)
_TOKENS = re.compile(r"[^\W_]+|[/&+,;|(\n–—-]")


def field_of_heading(title: str) -> str:
    """Return the field, or the word of ours, that a heading says; empty if none."""
    phrases = heading_phrases()
    if (whole := heading_words(title)) in phrases:
        return phrases[whole]
    title = bare_heading(title)
    # «Attendee name: Given name», «nom. Votre nom»: the last part alone says it.
    if (last := heading_words(title.rpartition(":")[2])) in phrases:
        return phrases[last]
    if (words := heading_words(title)) in phrases:
        return phrases[words]
    found, linked = _matches(title)
    fields = [one for one in found if one != _ARABIC]
    if asks_for_consent(title) or (asks_for_refusal(title) and set(fields) & set(_CONSENTS)):
        return _consent_field(title, fields)
    if _ARABIC in found and fields and set(fields) <= {*ARABIC_TWINS, SOME_NAME}:
        alone = fields[0] if len(set(fields)) == 1 else Field.FULL_NAME
        return ARABIC_TWINS[Field(alone) if alone in ARABIC_TWINS else Field.FULL_NAME]
    if not fields:
        return ""
    if linked and (both := _TOGETHER.get(frozenset(fields))):
        return both
    return min(fields, key=_rank)


def _consent_field(title: str, fields: list[str]) -> str:
    """Return which consent a heading asks for, by its words or what it names; empty if none."""
    if found := next((one for one in _CONSENTS if one in fields), None):
        return found
    if topic := consent_topic(title):
        return topic
    return next((_CONSENT_TO[one] for one in _CONSENT_TO if one in fields), "")


def _matches(title: str) -> tuple[list[str], bool]:
    """Return what the phrases of a heading say in turn, and whether «and» stands between them."""
    tokens = _tokens(title)
    phrases, found, linked = heading_phrases(), list[str](), False
    place = 0
    while place < len(tokens):
        if tokens[place] in _AND:
            linked = linked or bool(found)
            place += 1
            continue
        for length in range(min(6, len(tokens) - place), 0, -1):
            words = tuple(token for token in tokens[place : place + length] if token not in _AND)
            bare = (words[0].removeprefix("و"), *words[1:]) if words else ()
            match = phrases.get(words) or (phrases.get(bare) if found else None)
            if match:
                linked = linked or (match != phrases.get(words))
                found.append(match)
                place += length
                break
        else:
            place += 1
    return found, linked


def family_comes_first(title: str) -> bool:
    """Return whether a heading of whole names names the family name first."""
    fields = [one for one in _matches(title)[0] if one in (Field.FAMILY_NAME, Field.GIVEN_NAME)]
    words = heading_words(title)
    first = {_word(word) for word in ("nom", "last", "apellidos", "اللقب")}
    return fields[:1] == [Field.FAMILY_NAME] or (
        len(words) > 1 and words[0] in first and words[-1] in {_word("prénom"), "first", "nombre"}
    )


def _rank(field: str) -> int:
    """Rank what a heading is about: «E-mail of the organisation» is an e-mail."""
    order = (
        NOT_IMPORTED, Field.STATUS, Field.EMAIL, Field.PHONE, Field.PHOTO_CONSENT,
        Field.NAME_CONSENT, Field.CONTACT_CONSENT, Field.KEEPING_CONSENT, Field.DIETARY_NEEDS,
        Field.ACCESS_NEEDS, Field.HEADSET, Field.LANGUAGES, Field.GROUP, Field.ORGANISATION_KIND,
        Field.ORGANISATION_CITY, Field.CITY_COUNTRY, Field.COUNTRY, Field.CITY, Field.FULL_NAME,
        Field.GIVEN_NAME, Field.ROLE, Field.FUNCTION, TITLE, Field.ORGANISATION, Field.GENDER,
        Field.FAMILY_NAME, SOME_NAME,
    )  # fmt: skip
    return order.index(field) if field in order else len(order)


@cache
def heading_phrases() -> dict[tuple[str, ...], str]:
    """Return what each known heading says, by its words."""
    found: dict[tuple[str, ...], str] = {}
    for field, headings in read_json("imports", "headers.json").items():
        for heading in headings:
            found.setdefault(heading_words(heading), field)
    return found


@cache
def _tokens(title: str) -> tuple[str, ...]:
    text = "\n".join(fold(line) for line in title.splitlines())
    return tuple(_word(token) for token in _TOKENS.findall(answers.one_gender(text)))


def heading_words(title: str) -> tuple[str, ...]:
    """Return the words of a heading by which headings are compared."""
    return tuple(token for token in _tokens(title) if token not in _AND)


def _word(token: str) -> str:
    """Return a word without article and plural, so that headings meet more often."""
    bare = fold(token)
    if is_arabic(bare):
        return bare.removeprefix("ال") if len(bare) > 4 else bare
    return bare[:-1] if bare.endswith("s") and len(bare) > 3 else bare


def heading_key(title: str) -> str:
    """Return under which key it is remembered what a heading says."""
    return " ".join(heading_words(title)) or fold(title)
