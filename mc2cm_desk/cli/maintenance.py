"""`mc2cm-desk check`, `backup`, `restore`."""

from pathlib import Path

import typer

from mc2cm_desk.cli import session


def add_to(app: typer.Typer) -> None:
    """Add the commands of this group."""
    app.command(help="Read the whole library and say whether it is sound.")(check)
    app.command(help="Copy the library file into its backups.")(backup)
    app.command(help="Put a backup in the place of the library; the old one is kept.")(restore)


def check() -> None:
    """Check integrity: file, journal, records, attachments."""
    from mc2cm_desk.services import backup as service

    with session.library(read_only=True) as library:
        found = service.check(library)
    value = {
        "sound": found.is_sound,
        "records": found.records,
        "operations": found.operations,
        "attachments": found.attachments,
        "faults": list(found.faults),
    }
    session.say(value, (f"{name}: {one}" for name, one in value.items()))
    if not found.is_sound:
        raise typer.Exit(1)


def backup() -> None:
    """Make a backup now."""
    from mc2cm_desk.services import backup as service

    with session.library(read_only=True) as library:
        file = service.backup(library)
    session.say({"file": str(file)}, [str(file)])


def restore(file: Path) -> None:
    """Restore a backup."""
    from mc2cm_desk.services import backup as service

    kept = service.restore(session.folder(), file)
    session.say({"restored": str(file), "before": str(kept)}, [f"{file} -> {session.folder()}"])
