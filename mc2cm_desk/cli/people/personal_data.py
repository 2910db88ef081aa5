"""`mc2cm-desk person-data`, `erase-person`, `retention`."""

from pathlib import Path
from typing import TYPE_CHECKING, Any

import typer

from mc2cm_desk.cli import session
from mc2cm_desk.cli.event.days import day

if TYPE_CHECKING:
    from mc2cm_desk.services.library import Library
    from mc2cm_desk.services.people.personal_data.erasure import Erasure, Outline
    from mc2cm_desk.services.people.personal_data.subject import Subject

PERSON = typer.Argument(..., metavar="PERSON", help="The whole name, or an id.")


def add_to(app: typer.Typer) -> None:
    """Add the commands of this group."""
    app.command("person-data", help="All data about PERSON of EVENT as a zip.")(person_data)
    app.command("erase-person", help="Erase the data of PERSON of EVENT; shows first what.")(
        erase_person
    )
    app.command(help="How long names and contacts are kept, and who is due.")(retention)


def person_data(
    event: str,
    person: str = PERSON,
    output: Path = typer.Option(..., "-o", "--output", metavar="FILE", help="A .zip file."),
) -> None:
    """Write a person's copy: a PDF to read, JSON, the pictures."""
    from mc2cm_desk.documents.personal_data.copy import write_copy
    from mc2cm_desk.services.event import programmes
    from mc2cm_desk.services.people.personal_data.holdings import holdings
    from mc2cm_desk.services.safety import attachments

    with session.library(read_only=True) as library:
        found = _named(library, event, person)
        everything = holdings(library, found.person.id)
        programme = programmes.current(library)
        pictures = {one.id: attachments.path(library, one) for one in everything.portraits}
    write_copy(everything, programme, pictures, output, session.language())
    value = {
        "file": str(output),
        "person": everything.person.name,
        "events": len(everything.participations),
        "pictures": len(everything.portraits),
        "mentions": len(everything.mentions),
    }
    session.print_result(value, [str(output)])


def erase_person(
    event: str,
    person: str = PERSON,
    *,
    yes_erase: str = typer.Option(
        "", "--yes-erase", metavar="NAME", help="The whole name once more: erase now."
    ),
    requested: str = typer.Option("", "--requested", metavar="DAY", help="17/06/2020"),
    output: Path | None = typer.Option(
        None, "-o", "--output", metavar="FILE", help="The certificate, a .pdf file."
    ),
) -> None:
    """Say what would be erased and what would remain; erase it with --yes-erase."""
    from mc2cm_desk.documents.personal_data.certificate import check_output, write_certificate
    from mc2cm_desk.services.event import programmes
    from mc2cm_desk.services.people.personal_data import backups, erasure

    asked = day(requested, "--requested") if requested else None
    if not yes_erase:
        with session.library(read_only=True) as library:
            planned = erasure.outline(library, _named(library, event, person).person.id)
        _print(planned, done=False)
        return
    if output is not None:
        # What cannot be taken back is not done before its certificate can be written.
        check_output(output)
    with session.library() as library:
        found = _named(library, event, person)
        done = erasure.erase(library, found.person.id, confirmation=yes_erase, requested=asked)
        done = backups.completed(done, backups.finish(library))
        programme = programmes.current(library)
    _print(done, done=True)
    if output is not None:
        write_certificate(done, programme, output, session.language())


def retention(
    *,
    months: int | None = typer.Option(
        None, "--months", help="Keep so many months; 0 is without limit."
    ),
    erase_due: bool = typer.Option(False, "--erase-due", help="Erase who is due, in one act."),
) -> None:
    """List who is due; set the months; erase who is due."""
    from mc2cm_desk.services.people.personal_data import backups
    from mc2cm_desk.services.people.personal_data import retention as service
    from mc2cm_desk.wording import formats

    writes = months is not None or erase_due
    with session.library(read_only=not writes) as library:
        if months is not None:
            service.set_months(library, months)
        stored = service.months(library)
        due = service.due(library)
        erased = service.erase_due(library, [one.person.id for one in due]) if erase_due else 0
        if erased:
            backups.finish(library)
    value = {
        "months": stored,
        "due": [
            {"person": one.person.name, "event": one.event.short_name, "since": one.on}
            for one in due
        ],
        "erased": erased,
    }
    rows = [(formats.numeric_day(one.on), one.event.short_name, one.person.name) for one in due]
    lines = [f"months: {stored}", *session.table(rows), f"due: {len(due)}", f"erased: {erased}"]
    session.print_result(value, lines)


def _named(library: "Library", event: str, person: str) -> "Subject":
    from mc2cm_desk.services.event import events
    from mc2cm_desk.services.people.personal_data import subject

    return subject.named(library, events.named(library, event).id, person)


def _print(found: "Outline | Erasure", *, done: bool) -> None:
    from mc2cm_desk.wording.documents import personal_data

    catalogue = session.catalogue()
    value: dict[str, Any] = {
        "person": found.name,
        "done": done,
        "erased": {what.value: count for what, count in found.erased},
        "remains": [
            {"what": one.what.value, "name": one.name, "record": one.record}
            for one in found.remains
        ],
    }
    counted = personal_data.erased if done else personal_data.to_erase
    lines = [
        personal_data.translate(catalogue, "erased" if done else "will-be-erased"),
        *(f"- {counted(catalogue, what, n)}" for what, n in found.erased),
        personal_data.translate(catalogue, "remains" if done else "will-remain"),
        *(f"- {personal_data.remaining(catalogue, x.what, x.name)}" for x in found.remains),
    ]
    if not done:
        lines.append(personal_data.translate(catalogue, "to-erase", name=found.name))
    session.print_result(value, lines)
