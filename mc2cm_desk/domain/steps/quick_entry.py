"""One typed line: a sentence, and tokens that say cities, themes, levels, cards and cases.

A line may also say who does what («who: what»), and where more is found (a web address).
"""

import re
from collections.abc import Collection, Iterator
from dataclasses import dataclass
from enum import StrEnum
from functools import lru_cache

from mc2cm_desk.domain.people.names import UNSEEN


class Sign(StrEnum):
    """The sign that begins a token; the plus stands alone, at the beginning of the line."""

    CITY = "@"
    THEME = "#"
    LEVEL = ">"
    CHALLENGE = "!"
    CASE = "~"
    OPPORTUNITY = "+"


@dataclass(frozen=True, slots=True)
class Token:
    """One token and where it stands: ``line[start:end]`` is the sign with its word.

    ``word`` is as typed, with the invisible characters that stand in it.
    """

    sign: Sign
    word: str
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Line:
    """A parsed line, its tokens in the order in which they were typed."""

    source: str
    tokens: tuple[Token, ...]

    @property
    def is_opportunity(self) -> bool:
        """Whether the line began with a plus."""
        return any(token.sign is Sign.OPPORTUNITY for token in self.tokens)

    @property
    def text(self) -> str:
        """The sentence without its tokens."""
        return self.text_with(())

    def text_with(self, accepted: Collection[Token]) -> str:
        """Return the sentence with some tokens left in it as they were typed.

        What only held tokens together goes with them: commas and «et» between two, brackets
        around one. Every other word stays.
        """
        place, gaps = 0, list[str]()
        for token in self.tokens:
            if token not in accepted:
                gaps.append(self.source[place : token.start])
                place = token.end
        text = gaps[0] if gaps else self.source
        for gap in gaps[1:]:
            text = text if _GLUE.fullmatch(gap) else _closed(text, gap)
        if gaps:
            text = _closed(text, self.source[place:])
        return _SPACES.sub(" ", text).strip()


_SPACES = re.compile(r"[ \t\r\n]+")
_GLUE = re.compile(r"[\s,;/&،؛]*(?:\b(?:et|and|y|e|و)\b)?[\s,;/&،؛]*", re.IGNORECASE)
_LEADING = re.compile(r"(?:[\s,;:،؛]|[.–—-]\s)*")
_TRAILING = " \t\u00a0\u202f,;:،؛"
_CLOSING = ".,،…)]"
_PAIRS = {"(": ")", "[": "]", "«": "»", '"': '"', "“": "”"}

_MARKS = r"\u0300-\u036f\u0610-\u061a\u064b-\u065f\u0670"
"""Accents and vowel signs that stand alone: part of a word, though no letters."""

_BEFORE = r"(?:(?<=[\s(\[«\"“,;،؛])|^)"
# A token begins the line or follows a space, bracket or comma: an e-mail address, C# and the
# last part of a web address are words.
_TOKEN = re.compile(
    _BEFORE + r"(?P<sign>[@#>!~])"
    rf"(?:\"(?P<quoted>[^\"]+)\"|(?P<word>\w[\w{_MARKS}'’·.-]*))"
    r"|^\s*(?P<plus>\+)(?!\d)"
)
_BEGUN = re.compile(_BEFORE + rf"(?P<sign>[@#>!~])(?:\"[^\"]*|\w[\w{_MARKS}'’·.-]*)?$")


@lru_cache(maxsize=8)
def parse(line: str) -> Line:
    """Return the tokens of a line; everything else is the sentence.

    Characters that nobody sees, such as marks of direction, part no token. The last lines are
    remembered: each key in a line asks for its tokens several times.
    """
    plain, places = _seen(line)
    tokens: list[Token] = []
    for sign, start, end, quotes in _found(plain):
        word = ""
        if sign is not Sign.OPPORTUNITY:
            word = line[places[start + quotes] + 1 : places[end - 1 - quotes] + 1].strip()
        tokens.append(Token(sign, word, places[start], places[end - 1] + 1))
    return Line(line, tuple(tokens))


def begun(before: str) -> int | None:
    """Return where the token starts that is being typed at the end of a text; none if none is."""
    plain, places = _seen(before)
    found = _BEGUN.search(plain)
    return places[found.start("sign")] if found is not None else None


def _seen(line: str) -> tuple[str, list[int]]:
    """Return the characters that are seen, and where each of them stands in the line."""
    places = [place for place, sign in enumerate(line) if not UNSEEN.match(sign)]
    return "".join(line[place] for place in places), places


def _found(line: str) -> Iterator[tuple[Sign, int, int, int]]:
    """Yield sign, start and end of each token, and how many quotation marks open its word."""
    for match in _TOKEN.finditer(line):
        if match["plus"]:
            yield Sign.OPPORTUNITY, match.start("plus"), match.end("plus"), 0
            continue
        word, end = match["quoted"] or match["word"], match.end()
        if match["word"] is not None:
            stripped = word.rstrip(".'’·-")
            end -= len(word) - len(stripped)
            word = stripped
        sign = Sign(match["sign"])
        if word.strip() and not (sign is Sign.CHALLENGE and not _names_a_card(word)):
            yield sign, match.start("sign"), end, int(match["quoted"] is not None)


def typable(name: str) -> str:
    """Return a name as one word that a token can carry: ``santé-covid-19``."""
    return re.sub(rf"[^\w{_MARKS}·]+", "-", name.lower()).strip("-·")


_COLON = re.compile(r"(?<!\d):(?!//)|:(?!//|\d)")
"""A colon between words: neither that of a web address nor that of a time of day."""
_LINK = re.compile(r"(?<![\w@])(?:https?://|www\.)[^\s<>\"«»“”]+", re.IGNORECASE)
_AFTER_LINK = ".,;:!?…،؛'’"


def split_who(text: str) -> tuple[str, str]:
    """Return who and what of «who: what»; nobody where no colon parts two texts."""
    found = _COLON.search(text)
    who, what = (text[: found.start()], text[found.end() :]) if found else ("", text)
    return (who.strip(), what.strip()) if what.strip() else ("", text.strip())


def split_link(text: str) -> tuple[str, str]:
    """Return a text without the first web address in it, and that address; empty without one."""
    found = _LINK.search(text)
    if found is None:
        return text.strip(), ""
    link = found.group().rstrip(_AFTER_LINK)
    for opening, closing in ("()", "[]"):
        if link.endswith(closing) and opening not in link:
            link = link[:-1].rstrip(_AFTER_LINK)
    rest = _closed(text[: found.start()], text[found.start() + len(link) :])
    return _SPACES.sub(" ", rest).strip(), link


def _names_a_card(word: str) -> bool:
    return word[-1].isdigit()


def _closed(text: str, gap: str) -> str:
    """Return the text with what stood behind a token, the gap of the token closed."""
    before, after = text.rstrip(), gap.lstrip()
    if before and after and _PAIRS.get(before[-1]) == after[0]:
        before, after = before[:-1].rstrip(), after[1:].lstrip()
    if not before:
        led = _LEADING.match(after)
        return after[led.end() :] if led else after
    if not after:
        return before.rstrip(_TRAILING)
    if after[0] in _CLOSING:
        return before + after
    return f"{before}{gap[0] if gap[0].isspace() else ' '}{after}"
