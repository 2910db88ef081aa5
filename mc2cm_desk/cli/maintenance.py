"""`mc2cm-desk check`, `backup`, `restore`."""

from pathlib import Path
from typing import TYPE_CHECKING

import typer

from mc2cm_desk.cli import session

if TYPE_CHECKING:
    from mc2cm_desk.services.safety.backup import Backup, Preview


def add_to(app: typer.Typer) -> None:
    """Add the commands of this group."""
    app.command(help="Read the whole library and say whether it is sound.")(check)
    app.command(help="Back up the library: one file with texts, pictures, versions, drafts.")(
        backup
    )
    app.command(help="Put a backup in the place of the library; what was there is backed up.")(
        restore
    )


def check() -> None:
    """Check integrity: file, journal, records, attachments."""
    from mc2cm_desk.services.safety import integrity as service
    from mc2cm_desk.wording.names import soundness

    with session.library(read_only=True) as library:
        found = service.check(library)
    value = {
        "sound": found.is_sound,
        "records": found.records,
        "operations": found.operations,
        "attachments": found.attachments,
        "faults": list(found.faults),
    }
    words = session.catalogue()
    counted = soundness.counts(words, found.records, found.operations, found.attachments)
    lines = [soundness.verdict(words, is_sound=found.is_sound), *counted]
    session.print_result(value, [*lines, *(soundness.fault(words, one) for one in found.faults)])
    if not found.is_sound:
        raise typer.Exit(1)


def backup(
    *,
    output: Path | None = typer.Option(None, "-o", "--output", help="Write it there instead."),
    show: bool = typer.Option(False, "--list", help="List the backups that there are."),
) -> None:
    """Make a backup now, or list those that there are."""
    from mc2cm_desk.services.safety import backup as service

    if show:
        found = service.every(session.folder())
        session.print_result([_value(one) for one in found], session.table(map(_cells, found)))
        return
    with session.library(read_only=True) as library:
        made = service.make(library, target=output)
    session.print_result({"file": str(made.path), **_value(made)}, [str(made.path)])


def restore(
    file: Path = typer.Argument(readable=False),
    *,
    preview: bool = typer.Option(False, "--preview", help="Say what would change; do nothing."),
) -> None:
    """Restore a backup."""
    from mc2cm_desk.services.safety import backup as service

    folder = session.folder()
    if preview:
        seen = service.preview(folder, file)
        session.print_result(_preview_value(seen), _preview_lines(seen))
        return
    done = service.restore(folder, file)
    erased = 0
    if done.has_erased:
        from mc2cm_desk.services.people.personal_data import backups

        with session.library() as library:
            erased = backups.erase_again(library)
    before = str(done.before) if done.before is not None else ""
    lines = [f"{file} -> {folder}", *([f"<- {before}"] if before else [])]
    lines += [f"erased again: {erased}"] if erased else []
    session.print_result({"restored": str(file), "before": before, "erased_again": erased}, lines)


def _value(one: "Backup") -> dict[str, object]:
    return {
        "path": str(one.path),
        "at": one.at,
        "reason": one.reason,
        "size": one.size,
        "sound": one.sound,
        "whole": one.is_whole,
        "revision": one.revision,
        "library": one.library_id,
        "events": [event.short_name for event in one.events],
        "counts": dict(one.counts),
        "faults": list(one.faults),
    }


def _cells(one: "Backup") -> list[str]:
    from mc2cm_desk.wording import formats
    from mc2cm_desk.wording.names import backups as backup_words

    catalogue, local = session.catalogue(), one.at.astimezone()
    numbers = [
        f"{backup_words.kind(catalogue, kind)} {one.counts[kind]}"
        for kind in ("participant", "recommendation", "picture")
        if kind in one.counts
    ]
    return [
        f"{formats.numeric_day(local)} {formats.clock_seconds(one.at)}",
        backup_words.reason(catalogue, one.reason),
        backup_words.size(catalogue, one.size),
        " · ".join(numbers),
        "" if one.sound else "!",
        str(one.path),
    ]


def _preview_value(seen: "Preview") -> dict[str, object]:
    return {
        "backup": _value(seen.backup),
        "now": dict(seen.now),
        "then": dict(seen.then),
        "changed": dict(seen.changed),
        "missed": [
            {"kind": one.kind, "id": one.id, "name": one.name.text(session.language())}
            for one in seen.missed
        ],
    }


def _preview_lines(seen: "Preview") -> list[str]:
    from mc2cm_desk.wording.names import backups as backup_words

    catalogue = session.catalogue()
    kinds = [kind for kind, number in seen.then.items() if number or seen.now.get(kind)]
    lines = [
        f"{backup_words.kind(catalogue, kind)}: {seen.now.get(kind, 0)} -> {seen.then[kind]}"
        for kind in kinds
    ]
    lines += [
        f"- {backup_words.kind(catalogue, one.kind)}: {one.name.text(catalogue.language)}"
        for one in seen.missed
    ]
    return lines
