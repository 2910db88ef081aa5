"""`mc2cm-desk attendance` and `certificates`: lists, reports taken in, and proofs of attendance."""

from pathlib import Path
from typing import TYPE_CHECKING, Any

import typer

from mc2cm_desk.cli import session
from mc2cm_desk.cli.note import notices
from mc2cm_desk.domain.ids import ParticipantId
from mc2cm_desk.domain.languages import LANGUAGES

if TYPE_CHECKING:
    from mc2cm_desk.exchange.attendance.importing import AttendanceResult, Unmatched

_USAGE = "attendance EVENT -o FILE, or attendance import EVENT FILE"


def add_to(app: typer.Typer) -> None:
    """Add the commands of this group."""
    app.command(
        help="The attendance list of EVENT as XLSX, PDF or CSV; "
        "`attendance import EVENT FILE` takes in a report of Zoom, Teams or Webex.",
    )(attendance)
    app.command(help="Certificates of attendance of EVENT as a PDF, one page a person.")(
        certificates
    )


def attendance(
    words: list[str] = typer.Argument(..., metavar="EVENT | import EVENT FILE"),
    *,
    output: Path | None = typer.Option(None, "-o", "--output", metavar="FILE"),
    gate: str = typer.Option(
        "",
        "--gate",
        metavar="GATE",
        help="A day, or a session or visit by its title, time (15/06/2020 09:30) or id; "
        "each day if none.",
    ),
    dry_run: bool = typer.Option(False, "--dry-run", help="Say what would change, write nothing."),
    skip_problems: bool = typer.Option(
        False, "--skip-problems", help="Import the rows without a problem all the same."
    ),
) -> None:
    """Write the attendance list, or import a report of an online meeting."""
    if words[0] == "import" and len(words) == 3 and output is None:
        _import(words[1], Path(words[2]), gate, dry_run=dry_run, skip_problems=skip_problems)
    elif len(words) == 1 and output is not None:
        _write(words[0], output)
    else:
        raise typer.BadParameter(_USAGE)


def certificates(
    event: str,
    *,
    output: Path = typer.Option(..., "-o", "--output", metavar="FILE"),
    language: str = typer.Option("", "--language", metavar="|".join(LANGUAGES)),
    participant: list[str] = typer.Option(
        [], "--participant", metavar="ID", help="Of this one alone; may be given again."
    ),
) -> None:
    """Write certificates of attendance."""
    from mc2cm_desk.documents.certificate.pdf import write_certificates
    from mc2cm_desk.documents.drawing.undrawable import on_certificates
    from mc2cm_desk.services.event import events
    from mc2cm_desk.services.read_models.people import certificates as reading

    if language and language not in LANGUAGES:
        message = f"--language: one of {', '.join(LANGUAGES)}"
        raise typer.BadParameter(message)
    with session.library(read_only=True) as library:
        found = events.named(library, event)
        values = reading.certificates(library, found.id, ids=participant or None)
    report = write_certificates(values, output, language or session.language())
    undrawable = on_certificates(values, language or session.language())
    value = {
        "file": str(output),
        "certificates": report.certificates,
        "language": language or session.language(),
        "warnings": report.warnings,
        "remarks": notices.undrawable_values(undrawable),
    }
    lines = [f"{output}: {report.certificates} p."]
    session.print_result(value, [*lines, *notices.undrawable_lines(undrawable)])


def _write(event: str, output: Path) -> None:
    from mc2cm_desk.documents.attendance.lists import write_attendance
    from mc2cm_desk.documents.drawing.undrawable import on_attendance
    from mc2cm_desk.services.event import events
    from mc2cm_desk.services.read_models.door.attendance import attendance_list

    with session.library(read_only=True) as library:
        found = events.named(library, event)
        values = attendance_list(library, found.id)
    report = write_attendance(values, output, session.language())
    is_pdf = output.suffix.lower() == ".pdf"
    undrawable = on_attendance(values, session.language()) if is_pdf else ()
    value = {
        "file": str(output),
        "participants": report.participants,
        "days": report.days,
        "present": report.present,
        "remarks": notices.undrawable_values(undrawable),
    }
    lines = [f"{output}: {report.present} / {report.participants}"]
    session.print_result(value, [*lines, *notices.undrawable_lines(undrawable)])


def _import(event: str, file: Path, gate: str, *, dry_run: bool, skip_problems: bool) -> None:
    from mc2cm_desk.exchange.attendance import importing
    from mc2cm_desk.exchange.attendance.layout import read_report
    from mc2cm_desk.services.door import gate_names
    from mc2cm_desk.services.event import events
    from mc2cm_desk.services.people import participants
    from mc2cm_desk.services.safety.backup.schedule import back_up_before_import

    with session.library() as library:
        found = events.named(library, event)
        door = gate_names.gate_named(library, found, gate, session.language()) if gate else None
        table, layout = read_report(file)
        plan = importing.plan(library, found.id, table, layout, gate=door)
        if not dry_run:
            back_up_before_import(library)
        result = (
            importing.result(plan)
            if dry_run
            else importing.apply(library, plan, skip_problems=skip_problems)
        )
        people = {row.id: row.person.name for row in participants.of_event(library, found.id)}
    value = _value(result, people)
    session.print_result(value, _lines(value))
    if not result.written and not dry_run and plan.problems:
        raise typer.Exit(1)


def _value(result: "AttendanceResult", people: dict[ParticipantId, str]) -> dict[str, Any]:
    from mc2cm_desk.cli.people import problems

    plan, catalogue = result.plan, session.catalogue()
    return {
        "platform": plan.platform,
        "rows": plan.rows,
        "matched": len(plan.matched),
        "people": [
            {
                "participant": one.participant,
                "name": people[one.participant],
                "minutes": one.minutes,
                "by": one.certainty,
                "rows": one.rows,
            }
            for one in plan.matched
        ],
        "doubts": [
            {
                **_somebody(one),
                "candidates": [{"participant": who, "name": people[who]} for who in one.candidates],
            }
            for one in plan.doubts
        ],
        "unknown": [_somebody(one) for one in plan.unknown],
        "problems": problems.values(plan.problems, catalogue),
        "passages": result.passages,
        "written": result.written,
    }


def _somebody(one: "Unmatched") -> dict[str, Any]:
    return {"name": one.name, "email": one.email, "minutes": one.minutes, "rows": one.rows}


def _lines(value: dict[str, Any]) -> list[str]:
    from mc2cm_desk.cli.people import problems

    lines = [f"{name}: {value[name]}" for name in ("platform", "rows", "matched", "passages")]
    lines += [f"{one['name']}: {one['minutes']} min" for one in value["people"]]
    for one in value["doubts"]:
        could_be = ", ".join(candidate["name"] for candidate in one["candidates"])
        lines.append(f"? {one['name']}: {one['minutes']} min ({could_be})")
    lines += [f"?? {one['name']}: {one['minutes']} min" for one in value["unknown"]]
    lines += problems.lines(value["problems"])
    lines.append(f"written: {'yes' if value['written'] else 'no'}")
    return lines
