"""What every command shares: library folder, language, JSON, refusals in words."""

import locale
import os
import re
import sys
from collections.abc import Generator, Iterable
from contextlib import contextmanager
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING, Any

from mc2cm_desk.cli import output
from mc2cm_desk.domain.languages import LANGUAGES, as_language
from mc2cm_desk.domain.refusal import Refused

if TYPE_CHECKING:
    from mc2cm_desk.services.library import Library
    from mc2cm_desk.wording.catalogue import Catalogue


_ADDRESS = re.compile(r"[A-Za-z][A-Za-z0-9+.-]+://")
"""How the address of a database or of anything else on a network begins; C:\\ does not."""


class _Given:
    """The global options of this call."""

    data: str = ""
    language: str = ""
    as_json: bool = False


def read_global(arguments: list[str]) -> list[str]:
    """Take the global options out, wherever they stand; return the rest."""
    _Given.data, _Given.language, _Given.as_json = "", "", False
    rest: list[str] = []
    waiting = iter(arguments)
    for one in waiting:
        name, equals, value = one.partition("=")
        if name in ("--data", "--lang"):
            found = value if equals else next(waiting, None)
            if found is None or (name == "--lang" and found not in LANGUAGES):
                requested = "a folder" if name == "--data" else " or ".join(LANGUAGES)
                print(f"mc2cm-desk: {name} wants {requested}", file=sys.stderr)
                raise SystemExit(2)
            if name == "--data":
                _Given.data = found
            else:
                _Given.language = found
        elif one == "--json":
            _Given.as_json = True
        else:
            rest.append(one)
    return rest


def usage_errors() -> type[Exception]:
    """Return the class of what the command line library raises for wrong usage.

    Typer brings a copy of click or depends on it; either way its public errors derive from the
    same base, which has no public name of its own.
    """
    import typer

    return next(kind for kind in typer.BadParameter.__mro__ if kind.__name__ == "ClickException")


def wrong_usage(error: Exception) -> int:
    """Print how a command is used; return the exit code."""
    show = getattr(error, "show", None)
    if show is not None:
        show()
    else:
        print(error, file=sys.stderr)
    return 2


def given_folder() -> Path | None:
    """Return the library's folder: --data, then MC2CM_DATA; none for the user's own.

    Refused: library-on-a-server.
    """
    given = _Given.data or os.environ.get("MC2CM_DATA", "")
    if _ADDRESS.match(given):
        raise Refused("library-on-a-server", address=given)
    return Path(given) if given else None


def folder() -> Path:
    """Return the library's folder: --data, then MC2CM_DATA, then the user's own."""
    given = given_folder()
    if given is not None:
        return given
    from mc2cm_desk.services.library import default_folder

    return default_folder()


def has_folder() -> bool:
    """Return whether somebody named a folder."""
    return bool(_Given.data or os.environ.get("MC2CM_DATA", ""))


def given_language() -> str:
    """Return the language that was asked for, empty if none was."""
    return _Given.language or os.environ.get("MC2CM_LANG", "")


def language() -> str:
    """Return the language of this call: asked for, else the system's, else the default one."""
    return as_language(given_language() or locale.getlocale()[0] or "")


def catalogue() -> "Catalogue":
    """Return the words of this call's language."""
    from mc2cm_desk.wording.catalogue import Catalogue

    return Catalogue(language())


def as_json() -> bool:
    """Return whether one JSON document is wanted on standard output."""
    return _Given.as_json


@contextmanager
def library(*, read_only: bool = False) -> "Generator[Library]":
    """Open the library of this call; a reading command works beside an open window.

    Refused: as `Library.open`; library-damaged too where backups lie beside something else.
    """
    from mc2cm_desk.services.library import Library
    from mc2cm_desk.services.safety import backup

    try:
        opening = Library.open(folder(), read_only=read_only and _exists())
    except Refused as refused:
        if refused.code == "not-a-library" and backup.newest(folder()) is not None:
            raise Refused("library-damaged", **refused.values) from refused
        raise
    with opening as opened:
        yield opened


def _exists() -> bool:
    return (folder() / "library.sqlite").exists()


def print_result(value: Any, lines: Iterable[str]) -> None:
    """Print the value as JSON if that is wanted, else the lines."""
    if _Given.as_json:
        output.write_json(value)
    else:
        output.write_lines(lines)


def cell(value: Any) -> str:
    """Return a value of a table as people read it: a code in words, nothing as nothing."""
    if isinstance(value, StrEnum):
        from mc2cm_desk.wording.names import labels

        return labels.label(catalogue(), value)
    return "" if value is None else str(value)


def table(rows: Iterable[Iterable[str]]) -> Iterable[str]:
    """Yield rows with aligned columns."""
    every = [list(row) for row in rows]
    if not every:
        return
    widths = [max(len(row[n]) for row in every) for n in range(len(every[0]))]
    for row in every:
        cells = [cell.ljust(width) for cell, width in zip(row, widths, strict=True)]
        yield "  ".join(cells).rstrip()


def refuse(refused: Refused) -> int:
    """Print a refusal in words on standard error; return the exit code."""
    from mc2cm_desk.wording.refusals.sentences import sentence

    message = sentence(refused, catalogue())
    if _Given.as_json:
        output.write_json({"refused": refused.code, "values": refused.values, "message": message})
    print(f"mc2cm-desk: {message}", file=sys.stderr)
    return 1


def report(error: BaseException) -> int:
    """Write a fault of ours into a file, say where and that nothing is lost."""
    from mc2cm_desk.services.safety import fault_reports

    written = fault_reports.write(error, folder())
    where = str(written) if written is not None else type(error).__name__
    refuse(Refused("fault", file=where))
    return 1
