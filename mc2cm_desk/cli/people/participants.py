"""`mc2cm-desk participants` and `checkin`."""

import sys
from collections.abc import Iterable
from datetime import UTC, date, datetime
from itertools import chain
from pathlib import Path
from typing import TYPE_CHECKING, Any
from zoneinfo import ZoneInfo

import typer

from mc2cm_desk.cli import output, session
from mc2cm_desk.cli.event import directory
from mc2cm_desk.domain.event.life import day_of
from mc2cm_desk.domain.event.typed_day import read_moment
from mc2cm_desk.domain.places.directory_kind import DirectoryKind
from mc2cm_desk.domain.refusal import Refused

if TYPE_CHECKING:
    from mc2cm_desk.domain.door.check_in import Gate
    from mc2cm_desk.domain.event.event import Event
    from mc2cm_desk.services.door.check_in import CheckInResult
    from mc2cm_desk.services.people.participants import ParticipantRow


_USAGE = (
    "participants EVENT, participants import EVENT FILE, "
    "or participants merge PERSON PERSON... --into PERSON"
)
GATE_HELP = (
    "A day, or a session or visit by its title, time (15/06/2020 09:30) or id; today if not given."
)

PICTURES = (".png", ".jpg", ".jpeg", ".webp", ".tif", ".tiff")


def add_to(app: typer.Typer) -> None:
    """Add the commands of this group."""
    app.command(
        "participants",
        help="List the participants of EVENT; `participants import EVENT FILE [--dry-run]`; "
        "`participants merge PERSON PERSON... --into PERSON`.",
    )(participants)
    app.command("checkin", help="Check in TOKENs, `-` for one a line on standard input.")(checkin)


def participants(
    words: list[str] = typer.Argument(..., metavar="EVENT | import EVENT FILE | merge PERSON..."),
    *,
    dry_run: bool = typer.Option(False, "--dry-run", help="Say what would change, write nothing."),
    skip_problems: bool = typer.Option(
        False, "--skip-problems", help="Import the rows without a problem all the same."
    ),
    into: str = typer.Option("", "--into", metavar="PERSON", help="Merging: the one that stays."),
    keep: list[str] = typer.Option(
        [], "--keep", metavar="FIELD=PERSON", help="Merging: whose value stays for a field."
    ),
    keep_mine: bool = typer.Option(
        False, "--keep-mine", help="Keep what was corrected here after the last import (default)."
    ),
    take_list: bool = typer.Option(
        False, "--take-list", help="Take what the list says, also over corrections made here."
    ),
    include_cancelled: bool = typer.Option(
        False, "--include-cancelled", help="Import those too who cancelled or declined."
    ),
    sheet: str = typer.Option("", "--sheet", metavar="NAME", help="The sheet that has the list."),
    encoding: str = typer.Option(
        "", "--encoding", metavar="NAME", help="The encoding of a text file, such as Windows-1256."
    ),
) -> None:
    """List participants, or import a list."""
    if words[0] == "import" and len(words) == 3:
        from mc2cm_desk.cli.people import importing

        if keep_mine and take_list:
            message = "--keep-mine and --take-list exclude each other"
            raise typer.BadParameter(message)
        importing.run(
            words[1],
            Path(words[2]),
            dry_run=dry_run,
            skip_problems=skip_problems,
            take_list=take_list,
            include_cancelled=include_cancelled,
            sheet=sheet or None,
            encoding=encoding or None,
        )
    elif words[0] == "merge" and len(words) > 2 and into:
        directory.merge_records(DirectoryKind.PERSON, words[1:], into, keep, dry_run=dry_run)
    elif len(words) == 1:
        _list(words[0])
    else:
        raise typer.BadParameter(_USAGE)


def _list(event: str) -> None:
    from mc2cm_desk.services.event import events
    from mc2cm_desk.services.people import participants as service

    with session.library(read_only=True) as library:
        rows = service.of_event(library, events.named(library, event).id)
    language = session.language()
    value = [_value(row, language) for row in rows]
    columns = ("family_name", "given_name", "organisation", "city", "role", "token")
    session.print_result(
        value, session.table([[session.cell(one[name]) for name in columns] for one in value])
    )


def _value(row: "ParticipantRow", language: str) -> dict[str, Any]:
    return {
        "id": row.id,
        "family_name": row.person.family_name,
        "given_name": row.person.given_name,
        "arabic_name": row.person.arabic_name,
        "organisation": row.organisation.name if row.organisation else "",
        "city": row.city.name_in(language) if row.city else "",
        "country": row.country,
        "role": row.participant.role,
        "status": row.participant.status,
        "token": row.participant.token,
    }


def checkin(
    event: str,
    tokens: list[str] = typer.Argument(None, metavar="[TOKEN...|-]"),
    gate: str = typer.Option("", "--gate", metavar="GATE", help=GATE_HELP),
    day: str = typer.Option(
        "", "--day", help="The day of the event that is meant: 15/06/2020, or its number."
    ),
    at: str = typer.Option("", "--at", metavar="TIME", help="15/06/2020 08:30, or 08:30."),
    image: list[Path] = typer.Option(
        [], "--image", metavar="FILE", help="A picture of badges; more FILEs may follow it."
    ),
    *,
    out: bool = typer.Option(False, "--out", help="They go out (or are back from a visit)."),
) -> None:
    """Check in one token after another, and every code in the pictures; one result a code."""
    from mc2cm_desk.domain.door.check_in import CheckInMethod, Direction
    from mc2cm_desk.services.door import check_in as service
    from mc2cm_desk.services.door import gate_names
    from mc2cm_desk.services.event import events

    if gate and day:
        message = "--gate and --day exclude each other"
        raise typer.BadParameter(message)
    with session.library() as library:
        found = events.named(library, event)
        door = gate_names.gate_named(library, found, gate, session.language()) if gate else None
        if day:
            door = gate_names.day_named(found, day)
        moment = _moment(at, found, door) if at else None
        way = Direction.OUT if out else Direction.IN
        pictures, typed = _sorted_out(image, tokens or [])
        codes, unread = _codes(pictures)
        shown = ((code, CheckInMethod.CAMERA) for code in codes)
        undated: CheckInResult | None = None
        given = _given(typed or ([] if pictures else ["-"]))
        for token, method in chain(shown, ((one, CheckInMethod.SCANNER) for one in given)):
            result = service.check_in(
                library, found.id, token, gate=door, at=moment, method=method, direction=way
            )
            _print(result, found.time_zone)
            undated = undated or result if result.outcome == "no_event_day" else undated
        if undated is not None:
            raise Refused(
                "check-in-day-missing",
                day=day_of(found, undated.time),
                first=found.first_day,
                last=found.last_day,
            )
    if unread:
        raise typer.Exit(1)


def _sorted_out(image: list[Path], words: list[str]) -> tuple[list[Path], list[str]]:
    """Return pictures and tokens: after ``--image`` more files may follow."""
    more = [word for word in words if image and Path(word).suffix.lower() in PICTURES]
    return [*image, *map(Path, more)], [word for word in words if word not in more]


def _codes(pictures: Iterable[Path]) -> tuple[list[str], int]:
    """Return the codes of the pictures, and how many pictures were refused."""
    from mc2cm_desk.exchange.codes import codes_of_picture

    codes: list[str] = []
    unread = 0
    for file in pictures:
        try:
            codes += codes_of_picture(file)
        except Refused as refused:
            unread += 1
            session.refuse(refused)
    return codes, unread


def _given(tokens: Iterable[str]) -> Iterable[str]:
    for token in tokens:
        if token != "-":
            yield token
            continue
        for line in sys.stdin:
            if line.strip():
                yield line.strip()


def _moment(text: str, event: "Event", gate: "Gate | None") -> datetime:
    """Return the moment that was typed; a time alone is of the gate's day, else of today."""
    zone = ZoneInfo(event.time_zone)
    moment = read_moment(text)
    if moment is not None:
        return moment if moment.tzinfo else moment.replace(tzinfo=zone)
    try:
        hours, minutes = (int(part) for part in text.split(":")[:2])
        day = datetime.now(UTC).astimezone(zone).date()
        if gate is not None and gate.kind == "day":
            day = date.fromisoformat(gate.key)
        return datetime(day.year, day.month, day.day, hours, minutes, tzinfo=zone)
    except ValueError as error:
        message = f"--at: “{text}” is not a time like 15/06/2020 08:30"
        raise typer.BadParameter(message) from error


def _print(result: "CheckInResult", zone: str) -> None:
    from mc2cm_desk.wording import formats
    from mc2cm_desk.wording.names import labels

    language = session.language()
    name = result.person.name if result.person else None
    city = result.city.name_in(language) if result.city else None
    value = {
        "token": result.token,
        "outcome": result.outcome.value,
        "participant": name,
        "city": city,
        "time": result.time.astimezone(UTC).isoformat(),
        "first_seen": (
            result.first_seen.astimezone(UTC).isoformat() if result.first_seen else None
        ),
    }
    if session.as_json():
        output.write_json(value)
        output.flush()
    else:
        text = labels.label(session.catalogue(), result.outcome)
        if result.outcome == "already_in" and result.first_seen is not None:
            text += f" ({formats.clock_time(result.first_seen, language, zone)})"
        parts = (result.token, text, name or "", city or "")
        output.write_lines(["  ".join(filter(None, parts))])
