"""What the judge returns: faults, and figures of what was written."""

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class Fault:
    """One thing that is wrong.

    Attributes:
        kind: a stable name of the rule, such as ``text-missing``.
        where: the output (pdf, docx, html, epub) and the page or the field of the record.
        what: the words, the number or the rule that is concerned.
    """

    kind: str
    where: str
    what: str

    def __str__(self) -> str:
        return f"{self.kind} [{self.where}] {self.what}"


@dataclass(slots=True)
class Judgement:
    """What was found about one event in one language; figures by their names."""

    event: str
    language: str
    faults: list[Fault] = field(default_factory=list[Fault])
    figures: dict[str, float] = field(default_factory=dict[str, float])

    def of(self, *kinds: str) -> list[Fault]:
        """Return the faults of some kinds."""
        return [one for one in self.faults if one.kind in kinds]

    def counts(self) -> dict[str, int]:
        """Return how many faults each kind has, the most frequent first."""
        return dict(Counter(one.kind for one in self.faults).most_common())

    def lines(self, examples: int = 4) -> Iterator[str]:
        """Yield a report: figures, then the kinds of faults with some examples of each."""
        figures = ", ".join(f"{name} {value:g}" for name, value in self.figures.items())
        yield f"{self.event} {self.language}: {figures}"
        for kind, count in self.counts().items():
            yield f"  {kind}: {count}"
            # The same place or field says the same thing again.
            shown: dict[str, Fault] = {}
            for one in self.of(kind):
                shown.setdefault(one.where, one)
            for one in [*shown.values()][:examples]:
                yield f"    [{one.where}] {one.what[:150]}"
