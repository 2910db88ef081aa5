"""Days that are given to commands."""

from datetime import date

import typer


def day(text: str, option: str) -> date:
    """Return the day that an option gives; wrong usage where it is none."""
    try:
        return date.fromisoformat(text)
    except ValueError as error:
        message = f"{option}: «{text}» is not a date like 2020-06-15"
        raise typer.BadParameter(message) from error
