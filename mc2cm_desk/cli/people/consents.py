"""`mc2cm-desk consents`: whom to ask, the form to sign, answers kept."""

from pathlib import Path
from typing import Any

import typer

from mc2cm_desk.cli import session
from mc2cm_desk.cli.note import notices
from mc2cm_desk.domain.ids import ParticipantId, RecordId
from mc2cm_desk.domain.languages import LANGUAGES
from mc2cm_desk.domain.people.participant import Consent, ConsentUse

_USAGE = (
    "consents EVENT, consents EVENT -o FILE.pdf [--pages], or "
    "consents set EVENT PARTICIPANT USE=yes|no..."
)
_ANSWERS = {"yes": Consent.GIVEN, "no": Consent.REFUSED, "withdrawn": Consent.WITHDRAWN}


def add_to(app: typer.Typer) -> None:
    """Add the commands of this group."""
    app.command(
        "consents",
        help="List who was not asked about which use of name, picture and contact in EVENT; "
        "`-o FILE.pdf` writes the form to sign, `consents set EVENT PARTICIPANT USE=yes|no` "
        "keeps answers.",
    )(consents)


def consents(
    words: list[str] = typer.Argument(..., metavar="EVENT | set EVENT PARTICIPANT USE=yes|no..."),
    *,
    output: Path | None = typer.Option(None, "-o", "--output", metavar="FILE"),
    pages: bool = typer.Option(False, "--pages", help="A page for each person, in their language."),
    language: str = typer.Option("", "--language", metavar="|".join(LANGUAGES)),
    over_refusals: bool = typer.Option(
        False, "--over-refusals", help="The person has changed a no into a yes."
    ),
) -> None:
    """List whom to ask, write the form, or keep answers."""
    if language and language not in LANGUAGES:
        message = f"--language: one of {', '.join(LANGUAGES)}"
        raise typer.BadParameter(message)
    match words:
        case ["set", event, participant, *answers] if answers:
            _set(event, participant, answers, over_refusals=over_refusals)
        case [event] if output is not None:
            _write(event, output, language or session.language(), pages=pages)
        case [event]:
            _list(event)
        case _:
            raise typer.BadParameter(_USAGE)


def _list(event: str) -> None:
    from mc2cm_desk.services.event import events
    from mc2cm_desk.services.people import participants
    from mc2cm_desk.wording.names import consents as names

    with session.library(read_only=True) as library:
        rows = participants.of_event(library, events.named(library, event).id)
    registered = [row for row in rows if row.participant.is_expected]
    values: list[dict[str, Any]] = [
        {
            "id": row.id,
            "name": row.person.name,
            "answers": {use.value: row.participant.consent(use).value for use in ConsentUse},
            "to_ask": [use.value for use in row.participant.unasked],
        }
        for row in registered
    ]
    words = session.catalogue()
    lines = [
        [one["name"], " · ".join(names.use(words, use) for use in one["to_ask"])]
        for one in values
        if one["to_ask"]
    ]
    session.print_result(values, session.table(lines))


def _write(event: str, output: Path, language: str, *, pages: bool) -> None:
    from mc2cm_desk.documents.drawing.undrawable import on_consents
    from mc2cm_desk.documents.personal_data.consent_forms import (
        write_consent_list,
        write_consent_pages,
    )
    from mc2cm_desk.services.event import events
    from mc2cm_desk.services.read_models.people.consent_forms import consent_forms

    with session.library(read_only=True) as library:
        values = consent_forms(library, events.named(library, event).id)
    (write_consent_pages if pages else write_consent_list)(values, output, language)
    found = on_consents(values, language)
    value = {
        "file": str(output),
        "people": len(values.people),
        "language": language,
        "remarks": notices.undrawable_values(found),
    }
    lines = [f"{output}: {len(values.people)}"]
    session.print_result(value, [*lines, *notices.undrawable_lines(found)])


def _set(event: str, participant: str, given: list[str], *, over_refusals: bool) -> None:
    from mc2cm_desk.services.event import events
    from mc2cm_desk.services.people import consents as service
    from mc2cm_desk.services.people import participants
    from mc2cm_desk.services.people.consents import ConsentWay

    answers: dict[ConsentUse, Consent] = {}
    for one in given:
        use, equals, answer = one.partition("=")
        if use not in set(ConsentUse) or not equals or answer not in _ANSWERS:
            uses, known = "|".join(ConsentUse), "|".join(_ANSWERS)
            message = f"«{one}» is not USE=ANSWER: {uses} = {known}"
            raise typer.BadParameter(message)
        answers[ConsentUse(use)] = _ANSWERS[answer]
    with session.library() as library:
        participant_id = ParticipantId(RecordId(participant))
        found = participants.named(library, events.named(library, event).id, participant_id)
        changed = service.record(
            library, found.id, answers, way=ConsentWay.FORM, over_refusals=over_refusals
        )
    consents = {use.value: changed.consent(use).value for use in ConsentUse}
    lines = [f"{use}: {answer}" for use, answer in consents.items()]
    session.print_result({"id": changed.id, "answers": consents}, lines)
