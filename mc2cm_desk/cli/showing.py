"""`mc2cm-desk demo` and `tour`: the demonstration, played or drawn."""

import os
import sys
from pathlib import Path

import typer

from mc2cm_desk.cli import session
from mc2cm_desk.cli.output import write_lines

SMALLEST, LARGEST = 200, 8192
"""Pixels of a side of a picture: larger ones exceed the memory of small laptops."""


def add_to(app: typer.Typer) -> None:
    """Add the commands of this group."""
    app.command(help="The Seville demonstration: open it, or play the main job.")(demo)
    app.command(help="A picture of every screen of the demonstration, drawn offscreen.")(tour)


def demo(
    *,
    headless: bool = typer.Option(False, "--headless", help="Play the whole main job, no window."),
    output: Path = typer.Option(
        Path("demonstration"), "-o", "--output", metavar="DIR", help="Where the files go."
    ),
) -> None:
    """Open the demonstration, or play it without a window."""
    if not headless and not has_display():
        write_lines([_no_display(output)])
        headless = True
    if headless:
        from mc2cm_desk.cli.playing import play

        play(output)
        return
    from mc2cm_desk.exchange import demonstration
    from mc2cm_desk.services.demonstration import default_folder
    from mc2cm_desk.services.library import Library
    from mc2cm_desk.ui.app import run

    folder = session.folder() if session.has_folder() else default_folder()
    with Library.open(folder) as library:
        event = demonstration.opened(library)
    raise typer.Exit(run(folder, event.id, language=session.given_language()))


def tour(
    output: Path = typer.Option(..., "-o", "--output", metavar="DIR"),
    theme: str = typer.Option("light", "--theme", metavar="light|dark|contrast"),
    size: str = typer.Option("1366x768", "--size", metavar="WxH"),
) -> None:
    """Draw every screen."""
    try:
        width, height = (int(part) for part in size.lower().split("x"))
    except ValueError as error:
        message = f"--size: «{size}» is not like 1366x768"
        raise typer.BadParameter(message) from error
    if not all(SMALLEST <= side <= LARGEST for side in (width, height)):
        message = f"--size: from {SMALLEST}x{SMALLEST} to {LARGEST}x{LARGEST}"
        raise typer.BadParameter(message)
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    from mc2cm_desk.ui.app.tour import draw_tour

    files = draw_tour(output, language=session.language(), theme=theme, size=(width, height))
    session.print_result([str(file) for file in files], map(str, files))


def has_display() -> bool:
    """Say whether a window can be shown here."""
    if os.environ.get("QT_QPA_PLATFORM") in ("offscreen", "minimal"):
        return False
    if sys.platform in ("win32", "darwin"):
        return True
    return bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))


def _no_display(output: Path) -> str:
    words = session.catalogue()
    from mc2cm_desk.wording.command_words import translate

    return translate(words, "no-display", folder=output)
