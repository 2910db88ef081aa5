"""The command line: global options, commands, and the one place that catches faults."""

import sys

import typer

from mc2cm_desk import __version__
from mc2cm_desk.cli import session
from mc2cm_desk.domain.refusal import Refused

app = typer.Typer(
    name="mc2cm-desk",
    help="Peer-learning events on one laptop: from the participants' list to the learning note.",
    epilog="Anywhere: --data DIR, --lang fr|en|ar, --json. Without a command the window opens.",
    add_completion=False,
    no_args_is_help=False,
    invoke_without_command=True,
    context_settings={"help_option_names": ["-h", "--help"]},
)


@app.callback()
def window(
    context: typer.Context,
    *,
    version: bool = typer.Option(False, "--version", help="Say the version and end."),
) -> None:
    """Open the window when no command is given."""
    if version:
        print(f"mc2cm-desk {__version__}")
        raise typer.Exit
    if context.invoked_subcommand is None:
        from mc2cm_desk.ui.app import run

        raise typer.Exit(run(session.folder(), language=session.given_language()))


def _register() -> None:
    """Add the commands, one module a group; each imports what it needs when it runs."""
    from mc2cm_desk.cli import (
        documents,
        events,
        maintenance,
        participants,
        recommendations,
        showing,
    )

    for module in (events, participants, documents, recommendations, maintenance, showing):
        module.add_to(app)


def main(arguments: list[str] | None = None) -> None:
    """Run a command and end the process with 0 done, 1 refused, 2 wrong usage."""
    given = session.read_global(sys.argv[1:] if arguments is None else arguments)
    if given and given != ["--version"]:
        _register()
    try:
        code = app(given, prog_name="mc2cm-desk", standalone_mode=False)
    except typer.Exit as ended:
        code = ended.exit_code
    except Refused as refused:
        code = session.refuse(refused)
    except session.usage_errors() as wrong:
        code = session.wrong_usage(wrong)
    except KeyboardInterrupt:
        code = 1
    except Exception as error:  # noqa: BLE001  the one boundary of the command line
        code = session.report(error)
    sys.stdout.flush()
    raise SystemExit(code if isinstance(code, int) else 0)
