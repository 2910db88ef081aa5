"""The planted faults as data: read from ``faults/*.toml``, a file a layer."""

import tomllib
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
FOLDER = Path(__file__).parent / "faults"


@dataclass(frozen=True, slots=True)
class Fault:
    """One mistake that somebody could make in a rule.

    Attributes:
        name: what the program would do wrong, as a sentence.
        file: the file with the rule, relative to the checkout.
        old, new: the text of the rule, which stands once in the file, and what replaces it.
        tests: the test files that must fail then.
    """

    name: str
    file: str
    old: str
    new: str
    tests: tuple[str, ...]

    def planted(self, source: str) -> str:
        """Return the source of the file with the fault in it. ValueError: ``old`` is not unique."""
        found = source.count(self.old)
        if found != 1:
            message = f"{self.file}: {self.old!r} stands {found} times, not once ({self.name})"
            raise ValueError(message)
        return source.replace(self.old, self.new)


def faults() -> Iterator[Fault]:
    """Yield every fault, by file of the catalogue."""
    for file in sorted(FOLDER.glob("*.toml")):
        for one in tomllib.loads(file.read_text("utf-8"))["fault"]:
            tests = tuple(one.pop("tests"))
            yield Fault(**one, tests=tests)
