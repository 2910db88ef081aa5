"""Faults of ours: written down for those who can mend them; the program goes on."""

import sys
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path
from types import TracebackType

from mc2cm_desk import __version__


def write_report(error: BaseException, folder: Path) -> Path | None:
    """Write what went wrong into a file of its own; none if the disk takes nothing."""
    # Only here: a start without faults needs none of them.
    import platform
    import traceback

    at = datetime.now(UTC)
    file = folder / "reports" / f"fault-{at:%Y%m%d-%H%M%S-%f}.txt"
    lines = [
        f"MC2CM Desk {__version__}",
        f"{at.isoformat()} {platform.platform()} Python {platform.python_version()}",
        "".join(traceback.format_exception(error)),
    ]
    try:
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text("\n".join(lines), encoding="utf-8")
    except OSError:
        return None
    return file


def catch_all(folder: Callable[[], Path], tell: Callable[[Path | None], None]) -> None:
    """Let no exception of a slot end the program: report into ``folder()``, ``tell`` people."""

    def hook(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        if issubclass(kind, KeyboardInterrupt):
            sys.__excepthook__(kind, error, trace)
            return
        import logging

        logging.getLogger(__name__).critical("uncaught", exc_info=(kind, error, trace))
        tell(write_report(error, folder()))

    sys.excepthook = hook
