"""One typed line: a sentence, and tokens that say cities, themes, levels, cards and cases."""

import re
from collections.abc import Collection
from dataclasses import dataclass
from enum import StrEnum


class Sign(StrEnum):
    """The sign that begins a token."""

    CITY = "@"
    THEME = "#"
    LEVEL = ">"
    CHALLENGE = "!"
    CASE = "~"


@dataclass(frozen=True, slots=True)
class Token:
    """One token and where it stands: ``line[start:end]`` is the sign with its word."""

    sign: Sign
    word: str
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Line:
    """A parsed line; ``is_opportunity`` if it began with ``+``."""

    source: str
    tokens: tuple[Token, ...]
    is_opportunity: bool = False

    @property
    def text(self) -> str:
        """The sentence without its tokens."""
        return self.text_with(())

    def text_with(self, kept: Collection[Token]) -> str:
        """Return the sentence with some tokens left in it as they were typed."""
        parts: list[str] = []
        place = self.source.find("+") + 1 if self.is_opportunity else 0
        for token in self.tokens:
            if token not in kept:
                parts.append(self.source[place : token.start])
                place = token.end
        parts.append(self.source[place:])
        text = " ".join(" ".join(parts).split())
        return re.sub(r" ([.,،؛])", r"\1", text)


# A token begins the line or follows a space or bracket: an e-mail address and C# are words.
_TOKEN = re.compile(
    r"(?:(?<=[\s(«\"])|^)(?P<sign>[@#>!~])(?:\"(?P<quoted>[^\"]+)\"|(?P<word>[\w][\w'’·.-]*))"
)


def parse(line: str) -> Line:
    """Return the tokens of a line; everything else is the sentence."""
    opportunity = line.lstrip().startswith("+")
    tokens: list[Token] = []
    for match in _TOKEN.finditer(line):
        word = match["quoted"] or match["word"]
        end = match.end()
        if match["word"] is not None:
            stripped = word.rstrip(".'’·-")
            end -= len(word) - len(stripped)
            word = stripped
        sign = Sign(match["sign"])
        if word and not (sign is Sign.CHALLENGE and not _names_a_card(word)):
            tokens.append(Token(sign, word, match.start("sign"), end))
    return Line(line, tuple(tokens), opportunity)


def _names_a_card(word: str) -> bool:
    return word[-1].isdigit()


def typed_token(line: str, cursor: int) -> Token | None:
    """Return the token in which the cursor stands, while its word is still being typed."""
    match = re.search(r"(?:(?<=[\s(«])|^)([@#>!~])([\w'’·.-]*)$", line[:cursor])
    if match is None:
        return None
    return Token(Sign(match[1]), match[2], match.start(1), cursor)
