"""What a scene may ask for: a display, the installed program, a library with an event in it."""

import shutil
from collections.abc import Callable, Generator
from pathlib import Path

import pytest
from platformdirs import user_cache_path
from window_driver import requirements
from window_driver.desk import Desk
from window_driver.display import Display, open_display
from window_driver.installed import installed_program

if requirements.missing_packages():
    collect_ignore_glob = ["test_*.py"]

DEPENDENCIES = user_cache_path("mc2cm-desk-tests")
"""Kept between checkouts; asked for here, before a test has a home of its own."""

Opened = Callable[..., Desk]
SCENES = Path(__file__).parent


@pytest.fixture(scope="session")
def program(pytestconfig: pytest.Config) -> Path:
    """The installed program, made from the sources of this checkout."""
    return installed_program(DEPENDENCIES, pytestconfig.cache.mkdir("window"))


@pytest.fixture(scope="session")
def display() -> Generator[Display]:
    """A display for this process, larger than the window asks for."""
    with open_display() as opened:
        yield opened


@pytest.fixture(params=["fr", "ar"])
def language(request: pytest.FixtureRequest) -> str:
    """French and Arabic, for scenes whose direction matters."""
    return request.param


@pytest.fixture
def opened(
    display: Display,
    program: Path,
    shown_event: Path,
    tmp_path: Path,
    request: pytest.FixtureRequest,
) -> Generator[Opened]:
    """Start the program: ``opened("fr")``; on the demonstration, at its event, unless told.

    The test fails if the program wrote a report of a fault.
    """
    made: list[Desk] = []

    def start(
        language: str = "fr",
        *,
        library: Path | None = shown_event,
        on: Display = display,
        settings: dict[str, object] | None = None,
        event: bool = True,
    ) -> Desk:
        folder = tmp_path / f"library-{len(made)}"
        if library is not None:
            shutil.copytree(library, folder)
        desk = Desk(on, program, folder, language, settings)
        made.append(desk)
        desk.start()
        if event and library is not None:
            desk.open_event()
        return desk

    yield start
    for desk in made:
        _keep_picture(desk, request)
        desk.stop()
    assert [fault for desk in made for fault in desk.faults()] == []


@pytest.fixture(scope="module")
def running() -> Generator[dict[str, Desk]]:
    """The programs that the scenes of a module share, by language and settings."""
    kept: dict[str, Desk] = {}
    yield kept
    for desk in kept.values():
        desk.stop()


@pytest.fixture
def shared(
    display: Display,
    program: Path,
    shown_event: Path,
    running: dict[str, Desk],
    tmp_path_factory: pytest.TempPathFactory,
    request: pytest.FixtureRequest,
) -> Generator[Opened]:
    """As ``opened``, with one program for the scenes of a module: for what leaves it usable.

    A scene that fails ends the program; the next one starts its own.
    """
    used: dict[str, Desk] = {}

    def give(language: str = "fr", *, settings: dict[str, object] | None = None) -> Desk:
        key = f"{language} {settings}"
        desk = running.get(key)
        if desk is None or not desk.running:
            folder = tmp_path_factory.mktemp("shared") / "library"
            shutil.copytree(shown_event, folder)
            desk = running[key] = Desk(display, program, folder, language, settings)
            desk.start().open_event()
        else:
            desk.come_back()
        used[key] = desk
        return desk

    yield give
    faults = [fault for desk in used.values() for fault in desk.faults()]
    if faults or request.node.stash.get(FAILED, False):
        for key, desk in used.items():
            _keep_picture(desk, request)
            running.pop(key).stop()
    assert faults == []


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Play a scene that failed once more, in a program of its own; both results are listed.

    Keys and clicks come in real time: a machine that stood still for a second in the midst of a
    word or a drag makes a scene fail in which the program did what it should.
    """
    for item in items:
        if SCENES in item.path.parents:
            item.add_marker(pytest.mark.flaky(reruns=1))


@pytest.hookimpl(wrapper=True)
def pytest_runtest_makereport(
    item: pytest.Item,
) -> Generator[None, pytest.TestReport, pytest.TestReport]:
    report = yield
    if report.when == "call":
        item.stash[FAILED] = report.failed
    return report


FAILED = pytest.StashKey[bool]()


def _keep_picture(desk: Desk, request: pytest.FixtureRequest) -> None:
    """Keep a picture of the screen of a scene that failed."""
    node: pytest.Item = request.node
    if not node.stash.get(FAILED, False):
        return
    folder = request.config.cache.mkdir("window-failed")
    name = "".join(sign if sign.isalnum() else "-" for sign in node.name)
    desk.picture().save(folder / f"{name}.png")
