"""What every test may ask for: a library, a small true event, a clock that stands still."""

import importlib.util
import os
import shutil
from collections.abc import Generator
from datetime import UTC, date, datetime, time, timedelta
from pathlib import Path
from typing import Any

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

import pytest
from filelock import FileLock
from hypothesis import settings
from pytestqt.qtbot import QtBot
from window_driver import requirements

from mc2cm_desk.domain.event.agenda import SessionKind
from mc2cm_desk.domain.event.event import Event, Step
from mc2cm_desk.domain.localised import Localised
from mc2cm_desk.domain.people.participant import Role
from mc2cm_desk.domain.people.person import Gender
from mc2cm_desk.exchange import demonstration
from mc2cm_desk.services.event import agenda, events
from mc2cm_desk.services.library import FixedClock, Library
from mc2cm_desk.services.people import participants
from mc2cm_desk.services.safety import library_opening
from mc2cm_desk.store.files import durable

# A run says the same twice; HYPOTHESIS_PROFILE=search looks for new cases.
settings.register_profile("fixed", derandomize=True, deadline=None)
settings.register_profile("search", deadline=None, max_examples=2000)
settings.load_profile(os.environ.get("HYPOTHESIS_PROFILE", "fixed"))

MORNING = datetime(2020, 6, 15, 6, 30, tzinfo=UTC)
"""08:30 in Seville on the first day."""


ROOT = Path(__file__).resolve().parents[1]


def pytest_configure(config: pytest.Config) -> None:
    """Make the run start from what the sources say, and refuse one that would leave scenes out."""
    _compile_catalogues()
    if requirements.must_run() and requirements.left_out():
        raise pytest.UsageError(requirements.left_out())


def pytest_terminal_summary(
    terminalreporter: pytest.TerminalReporter, config: pytest.Config
) -> None:
    """Say in one line that the scenes in a real window were left out, and what to install."""
    asked = config.args or [str(config.rootpath)]
    if requirements.concerns(asked, config.invocation_params.dir) and requirements.left_out():
        terminalreporter.write_line(requirements.left_out(), yellow=True)


def _compile_catalogues() -> None:
    """Compile the catalogues that are older than their sources: a clone has none."""
    described = importlib.util.spec_from_file_location(
        "compile_catalogues", ROOT / "i18n" / "compile.py"
    )
    assert described is not None
    assert described.loader is not None
    compiler = importlib.util.module_from_spec(described)
    described.loader.exec_module(compiler)
    # The workers of a parallel run start at the same time.
    (ROOT / "build").mkdir(exist_ok=True)
    with FileLock(ROOT / "build" / "catalogues.lock"):
        compiler.compile_catalogues()


PATIENCE = 60_000
"""Milliseconds until a test gives up waiting: far more than needed where nothing else runs."""


class PatientBot(QtBot):
    """Waits longer unless told: a busy machine is no fault of the program."""

    def waitUntil(self, callback: Any, *, timeout: int = PATIENCE) -> None:
        super().waitUntil(callback, timeout=timeout)

    def waitSignal(self, signal: Any, *, timeout: int = PATIENCE, **how: Any) -> Any:
        return super().waitSignal(signal, timeout=timeout, **how)

    def waitExposed(self, widget: Any, *, timeout: int = PATIENCE) -> Any:
        return super().waitExposed(widget, timeout=timeout)


@pytest.fixture
def qtbot(qapp: object, request: pytest.FixtureRequest) -> QtBot:
    """The bot of pytest-qt, more patient."""
    return PatientBot(request)


@pytest.fixture(autouse=True)
def own_folders(tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch) -> None:
    """Keep every test away from the library and settings of whoever runs it."""
    home = tmp_path_factory.mktemp("home")
    for name in ("HOME", "XDG_DATA_HOME", "XDG_CONFIG_HOME", "APPDATA", "LOCALAPPDATA"):
        monkeypatch.setenv(name, str(home))
    monkeypatch.delenv("MC2CM_DATA", raising=False)
    monkeypatch.delenv("MC2CM_LANG", raising=False)


@pytest.fixture
def clock() -> FixedClock:
    return FixedClock(MORNING)


@pytest.fixture(scope="session")
def empty_tables(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder of a library that nobody has opened yet: its tables are made once a process."""
    folder = tmp_path_factory.mktemp("empty") / "library"
    durable.make_folder(folder)
    library_opening.migrate(folder, FixedClock(MORNING))
    return folder


@pytest.fixture(scope="session")
def shown_event(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder of the demonstration's library: made once a run, a copy for each process.

    It is only read; a test that writes copies it once more.
    """
    mine = tmp_path_factory.getbasetemp()
    shared = mine.parent if "PYTEST_XDIST_WORKER" in os.environ else mine
    made, unfinished = shared / "demonstration-made", shared / "demonstration-unfinished"
    with FileLock(shared / "demonstration.lock"):
        if not made.exists():
            with Library.open(unfinished) as library:
                demonstration.opened(library)
            unfinished.rename(made)
    return shutil.copytree(made, tmp_path_factory.mktemp("demonstration") / "library")


@pytest.fixture
def library(tmp_path: Path, clock: FixedClock, empty_tables: Path) -> Generator[Library]:
    """An empty library, closed afterwards."""
    shutil.copytree(empty_tables, tmp_path / "library")
    with Library.open(tmp_path / "library", clock=clock) as opened:
        yield opened


@pytest.fixture
def seville(library: Library, clock: FixedClock) -> Event:
    """A small true event: two days, four sessions, five people of three cities.

    It was typed a few seconds before, one after the other: records are in that order.
    """
    clock.at = MORNING - timedelta(seconds=10)
    event = events.new(
        library,
        title=Localised(fr="Rééquilibrer le récit", en="Rebalancing the narrative"),
        first_day=date(2020, 6, 15),
        last_day=date(2020, 6, 16),
        host="Séville",
    )
    agenda.add_group(library, event.id, code="A", name=Localised(fr="Campagnes"))
    for on, start, title, kind, step in (
        (15, time(9, 0), "Ouverture", SessionKind.OPENING, Step.REFERENCE),
        (15, time(10, 30), "Défis communs", SessionKind.WORKING_GROUP, Step.CHALLENGES),
        (16, time(9, 0), "Cas des villes", SessionKind.CASES, Step.CASES),
        (16, time(11, 0), "Recommandations", SessionKind.PLENARY, Step.RECOMMENDATIONS),
    ):
        agenda.add_session(
            library,
            event.id,
            on=date(2020, 6, on),
            start=start,
            title=Localised(fr=title),
            kind=kind,
            step=step,
        )
    for number, city, role, gender in (
        (1, "Séville", Role.HOST, Gender.WOMAN),
        (2, "Lyon", Role.RAPPORTEUR, Gender.WOMAN),
        (3, "Lyon", Role.PARTICIPANT, Gender.MAN),
        (4, "Tunis", Role.PARTICIPANT, Gender.WOMAN),
        (5, "Tunis", Role.INTERPRETER, Gender.UNDISCLOSED),
    ):
        participants.add(
            library,
            event.id,
            family_name=f"Participante {number:02d}",
            organisation=f"Ville de {city}",
            city=city,
            role=role,
            gender=gender,
            email=f"participante{number:02d}@example.org",
        )
        clock.at += timedelta(seconds=2)
    assert clock.at == MORNING
    return event
