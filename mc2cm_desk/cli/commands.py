"""The commands: what `mc2cm-desk COMMAND` offers, and how wrong usage is answered."""

import typer

from mc2cm_desk import __version__
from mc2cm_desk.cli import languages, maintenance, output, session, showing
from mc2cm_desk.cli.event import directory, editing, events, life
from mc2cm_desk.cli.note import documents, pages, sending, versions
from mc2cm_desk.cli.people import attendance, consents, participants, personal_data
from mc2cm_desk.cli.steps import commitments, recommendations, resources

app = typer.Typer(
    name="mc2cm-desk",
    help="Peer-learning events on one laptop: from the participants' list to the learning note.",
    epilog="Anywhere: --data DIR, --lang fr|en|ar, --json. Without a command the window opens.",
    add_completion=False,
    no_args_is_help=False,
    context_settings={"help_option_names": ["-h", "--help"]},
)


@app.callback(invoke_without_command=True)
def version_first(
    *,
    version: bool = typer.Option(False, "--version", help="Say the version and end."),
) -> None:
    """Say the version, or go on to the command."""
    if version:
        output.write_lines([f"mc2cm-desk {__version__}"])
        raise typer.Exit


_MODULES = (
    events,
    editing,
    life,
    participants,
    directory,
    attendance,
    documents,
    pages,
    versions,
    sending,
    recommendations,
    commitments,
    resources,
    consents,
    languages,
    maintenance,
    personal_data,
    showing,
)
for _module in _MODULES:
    _module.add_to(app)


def run_command(arguments: list[str]) -> int:
    """Run a command and return the exit code: 0 done, 2 wrong usage. Refused: as the command."""
    try:
        code = app(arguments, prog_name="mc2cm-desk", standalone_mode=False)
    except typer.Exit as ended:
        return ended.exit_code
    except session.usage_errors() as wrong:
        return session.wrong_usage(wrong)
    return code if isinstance(code, int) else 0
