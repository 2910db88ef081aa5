"""The command line: global options, then a command or the window; the one place for faults."""

import gc
import sys
from collections.abc import Callable

from mc2cm_desk import __version__
from mc2cm_desk.cli import output, session
from mc2cm_desk.domain.refusal import Refused

READ_FILES = "read-files"
"""With this argument alone the process parses files for the one that started it."""


def main(arguments: list[str] | None = None) -> None:
    """Run a command and end the process with 0 done, 1 refused, 2 wrong usage."""
    output.prepare()
    given = session.read_global(sys.argv[1:] if arguments is None else arguments)
    code = _attempt(lambda: _command(given) if given else _window())
    code = _attempt(lambda: output.finish(code))
    raise SystemExit(code)


def _attempt(work: Callable[[], int]) -> int:
    """Do the work and return its exit code; say why it was refused, or report a fault of ours."""
    try:
        return work()
    except Refused as refused:
        return session.refuse(refused)
    except KeyboardInterrupt:
        return 1
    except (BrokenPipeError, ConnectionResetError):
        # Whoever read has seen enough, such as `head`.
        return output.abandon()
    except OSError as error:
        refused = output.refusal_of(error)
        return session.refuse(refused) if refused is not None else session.report(error)
    except Exception as error:  # noqa: BLE001  the one boundary of the command line
        return session.report(error)


def _command(given: list[str]) -> int:
    if given == [READ_FILES]:
        from mc2cm_desk.exchange.reading.worker import serve

        return serve()
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
