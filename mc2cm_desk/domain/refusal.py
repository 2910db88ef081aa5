"""A refusal: what was asked cannot be done, and why, as a code with values."""

from typing import Any

DISK_REFUSALS = frozenset(
    {
        "disk-error",
        "disk-full",
        "folder-read-only",
        "library-gone",
        "library-in-use",
        "library-replaced",
    }
)
"""Codes of what a disk refuses now and may take a moment later."""


class Refused(Exception):
    """Something asked for that cannot be done; `wording` turns the code into a sentence.

    Attributes:
        code: words joined by hyphens, one sentence in each language stands behind it.
        values: what the sentence names: a row, a file, a limit.
    """

    def __init__(self, code: str, **values: Any) -> None:
        super().__init__(code, values)
        self.code = code
        self.values = values

    def __reduce__(self) -> tuple[Any, ...]:
        """Cross processes with its values."""
        return _rebuilt, (self.code, self.values)

    def __str__(self) -> str:
        return f"{self.code} {self.values}" if self.values else self.code


def _rebuilt(code: str, values: dict[str, Any]) -> Refused:
    return Refused(code, **values)
