"""Faults of ours: written down for those who can mend them; the program goes on."""

import sys
from collections.abc import Callable
from pathlib import Path
from types import TracebackType

from mc2cm_desk.domain.refusal import Refused


def write_report(error: BaseException, folder: Path) -> Path | None:
    """Write what went wrong into a file of its own; none if the disk takes nothing."""
    # Only here: a start without faults does not need it.
    from mc2cm_desk.services import fault_reports

    return fault_reports.write(error, folder)


def catch_all(
    folder: Callable[[], Path],
    tell: Callable[[Path | None], None],
    refuse: Callable[[Refused], None],
) -> None:
    """Let no exception of a slot end the program: report into ``folder()``, ``tell`` people.

    A refusal that no slot took is no fault of ours: it goes to ``refuse``, without a report.
    """

    def hook(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        if issubclass(kind, KeyboardInterrupt):
            sys.__excepthook__(kind, error, trace)
            return
        if isinstance(error, Refused):
            refuse(error)
            return
        import logging

        logging.getLogger(__name__).critical("uncaught", exc_info=(kind, error, trace))
        tell(write_report(error, folder()))

    sys.excepthook = hook
