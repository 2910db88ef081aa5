"""The command line: global options, then a command or the window; the one place for faults."""

import gc
import sys

from mc2cm_desk import __version__
from mc2cm_desk.cli import session
from mc2cm_desk.domain.refusal import Refused


def main(arguments: list[str] | None = None) -> None:
    """Run a command and end the process with 0 done, 1 refused, 2 wrong usage."""
    given = session.read_global(sys.argv[1:] if arguments is None else arguments)
    try:
        code = _command(given) if given else _window()
    except Refused as refused:
        code = session.refuse(refused)
    except KeyboardInterrupt:
        code = 1
    except Exception as error:  # noqa: BLE001  the one boundary of the command line
        code = session.report(error)
    sys.stdout.flush()
    raise SystemExit(code)


def _command(given: list[str]) -> int:
    if given == ["--version"]:
        # Answered before the commands are imported: installers and support ask for it.
        print(f"mc2cm-desk {__version__}")
        return 0
    # Imported here: the window needs neither the commands nor what reads them.
    from mc2cm_desk.cli.commands import run_command

    return run_command(given)


def _window() -> int:
    # A start makes modules and classes, which stay: looking for rubbish among them is a fifth of
    # its time. The window begins to collect once the library is open.
    gc.disable()
    from mc2cm_desk.ui.app import run

    return run(session.given_folder(), language=session.given_language())
