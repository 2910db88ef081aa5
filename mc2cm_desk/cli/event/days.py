"""Days that are given to commands."""

from datetime import date

import typer

from mc2cm_desk.domain.event.typed_day import read_day


def day(text: str, option: str) -> date:
    """Return the day that an option gives; wrong usage where it is none."""
    found = read_day(text)
    if found is None:
        raise typer.BadParameter(f"{option}: “{text}” is not a date like 15/06/2020")
    return found
