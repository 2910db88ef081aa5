"""Texts of any length, in one language or several, with everything that people type in them."""

import random
from collections.abc import Callable, Mapping, Sequence

from mc2cm_desk.domain.localised import Localised
from tests.event_maker.phrases import CELLS, MARKS, SENTENCES, TITLES, WISHES
from tests.event_maker.profiles import Tongues

EASTERN = str.maketrans("0123456789", "٠١٢٣٤٥٦٧٨٩")

RICH = ("list", "nested", "tabs", "pipes", "note", "box", "quote", "heading", "bold")
"""What a long text may hold beside paragraphs."""


class Writer:
    """Writes sentences of which each has a number of its own, so that each can be looked for."""

    def __init__(self, chance: random.Random, tongues: Sequence[Tongues]) -> None:
        self._chance, self._tongues = chance, tongues
        self._number = 1000

    def titled(self) -> Localised:
        """Return a title."""
        return self._localised(lambda tongue: self._said(TITLES, tongue))

    def wish(self) -> Localised:
        """Return one line: a challenge, a recommendation, a promise."""
        return self._localised(lambda tongue: self._said(WISHES, tongue))

    def sentence(self) -> Localised:
        """Return one sentence."""
        return self._localised(lambda tongue: self._said(SENTENCES, tongue))

    def text(self, words: int, *, rich: Sequence[str] = ()) -> Localised:
        """Return paragraphs of about so many words, with the given kinds of `RICH` passages."""
        return self._localised(lambda tongue: self.prose(tongue, words, rich=rich))

    def prose(self, tongue: str, words: int, *, rich: Sequence[str] = ()) -> str:
        """Return paragraphs in one language."""
        blocks = [_PASSAGES[kind](self, tongue) for kind in rich]
        left = words - sum(len(block.split()) for block in blocks)
        while left > 0 or not blocks:
            paragraph = self.paragraph(tongue, min(max(left, 1), 90))
            left -= len(paragraph.split())
            blocks.insert(self._chance.randint(0, len(blocks)), paragraph)
        return "\n\n".join(blocks)

    def paragraph(self, tongue: str, words: int) -> str:
        """Return sentences of at least so many words."""
        said = self._said(SENTENCES, tongue)
        while len(said.split()) < words:
            said += " " + self._said(SENTENCES, tongue)
        return said

    def number(self, tongue: str) -> str:
        """Return a number that no other text has, as people of a language type it."""
        self._number += self._chance.randint(1, 9)
        plain = str(self._number)
        if tongue == "fr":
            return f"{plain[:-3]} {plain[-3:]}"
        if tongue == "en":
            return f"{plain[:-3]},{plain[-3:]}"
        return plain.translate(EASTERN) if self._chance.random() < 0.15 else plain

    def item(self, tongue: str) -> str:
        """Return one line of a list."""
        return self._said(WISHES, tongue)

    def marked(self, tongue: str, place: int) -> str:
        """Return what stands in a box (0) or a quotation (1)."""
        return MARKS[tongue][place].format(n=self.number(tongue))

    def rows(self, tongue: str) -> list[tuple[str, ...]]:
        """Return a table: its head, then three rows."""
        years = (str(2020 + place) for place in range(3))
        body = [(year, self.number(tongue), self.number(tongue)) for year in years]
        return [CELLS[tongue], *body]

    def _localised(self, written: Callable[[str], str]) -> Localised:
        tongues = self._chance.choice(self._tongues)
        return Localised({tongue: written(tongue) for tongue in tongues})

    def _said(self, pool: Mapping[str, tuple[str, ...]], tongue: str) -> str:
        template = self._chance.choice(pool[tongue])
        small, year = self._chance.randint(11, 99), self._chance.randint(2015, 2025)
        return template.format(n=self.number(tongue), k=small, y=year)


def _list(writer: Writer, tongue: str) -> str:
    return "\n".join(f"- {writer.item(tongue)}" for _ in range(3))


def _nested(writer: Writer, tongue: str) -> str:
    """Return a numbered list that goes on counting after points of its own."""
    said = [writer.item(tongue) for _ in range(6)]
    marks = ("1. ", "2. ", "- ", "- ", "3. ", "4. ")
    return "\n".join(mark + item for mark, item in zip(marks, said, strict=True))


def _tabs(writer: Writer, tongue: str) -> str:
    return "\n".join("\t".join(row) for row in writer.rows(tongue))


def _pipes(writer: Writer, tongue: str) -> str:
    head, *rows = ("| " + " | ".join(row) + " |" for row in writer.rows(tongue))
    return "\n".join((head, "|---|---|---|", *rows))


def _note(writer: Writer, tongue: str) -> str:
    before, after = writer.paragraph(tongue, 12), writer.paragraph(tongue, 10)
    return f"{before.rstrip('.')}^[{writer.item(tongue)}]. {after}"


def _bold(writer: Writer, tongue: str) -> str:
    link = f"[{writer.item(tongue)}](https://www.example.org/plus)"
    return (
        f"**{writer.item(tongue)}.** {writer.paragraph(tongue, 10)} *{writer.item(tongue)}* {link}"
    )


_PASSAGES: dict[str, Callable[[Writer, str], str]] = {
    "list": _list,
    "nested": _nested,
    "tabs": _tabs,
    "pipes": _pipes,
    "note": _note,
    "box": lambda writer, tongue: f":: {writer.marked(tongue, 0)}",
    "quote": lambda writer, tongue: f"> {writer.marked(tongue, 1)}",
    "heading": lambda writer, tongue: f"## {writer.item(tongue)}",
    "bold": _bold,
}
