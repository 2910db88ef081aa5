"""The window and the note in languages made from English; run by `test_pseudo_language`.

Not collected by itself: the languages are loaded with the package, by an overlay of resources.
"""

import json
import re
import shutil
from collections.abc import Generator, Iterator
from datetime import date
from pathlib import Path

import pytest
from hands import PLACES, Hands, sitting
from PySide6.QtCore import QAbstractItemModel, QAbstractListModel, QCoreApplication, QModelIndex, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QApplication,
    QLabel,
    QLineEdit,
    QScrollArea,
    QWidget,
)
from pytestqt.qtbot import QtBot

from mc2cm_desk.domain.event.event import Event
from mc2cm_desk.domain.kinds import KINDS
from mc2cm_desk.domain.languages import LANGUAGES
from mc2cm_desk.domain.people.names import fold
from mc2cm_desk.services.library import Library
from mc2cm_desk.ui.widgets.marks.labels import ElidedLabel
from mc2cm_desk.wording import formats

LANGUAGES_MADE = [code for code in LANGUAGES if code.startswith("qp")]
WORD = re.compile(r"[^\W\d_]{3,}")
TAG = re.compile(r"<[^<>]*>|&\w+;")
_SAME = (
    "mc2cm desk ctrl alt shift enter esc tab home end del pgup pgdown space backspace "
    "return up down left right pdf docx html csv xlsx json epub utc doi isbn oai wifi "
    "gps azerty qps qpm "
)
NEVER_TRANSLATED = frozenset(_SAME.split())
"""Names of keys, files and things that are called alike everywhere."""
OF_QT = {"Press shortcut"}
"""What Qt says itself, in the languages for which it brings a catalogue."""


@pytest.fixture(params=LANGUAGES_MADE)
def scene(
    request: pytest.FixtureRequest,
    qapp: QApplication,
    qtbot: QtBot,
    tmp_path: Path,
    shown_event: Path,
) -> Generator[Hands]:
    shutil.copytree(shown_event, tmp_path / "library")
    library = Library.open(tmp_path / "library")
    event = library.find(Event)[0].id
    with sitting(library, event, request.param, qapp, qtbot) as hands:
        hands.language = request.param
        yield hands


def words_of_record(library: Library, language: str) -> frozenset[str]:
    """Return every word that people typed, and those that dates, countries and zones have."""
    texts = [repr(one) for kind in KINDS.values() for one in library.find(kind, with_deleted=True)]
    texts += [str(library.folder)]
    texts += [formats.day(date(2020, month, 1), language) for month in range(1, 13)]
    texts += [formats.day_and_month(date(2020, month, 1), language) for month in range(1, 13)]
    texts += [formats.weekday(date(2020, 6, day), language) for day in range(1, 8)]
    texts += [formats.brief_day(date(2020, 6, day), language) for day in range(1, 8)]
    texts += [*formats.locale(language).territories.values()]
    texts += [one.name for one in LANGUAGES.every()]
    texts += json.dumps(texts, ensure_ascii=False).split("\\n")
    return frozenset(fold(word) for text in texts for word in WORD.findall(text))


def unbracketed(text: str) -> str:
    """Return what of a text stands outside of brackets."""
    depth, left = 0, []
    for letter in TAG.sub(" ", text):
        depth += (letter == "⟦") - (letter == "⟧")
        left.append(letter if depth <= 0 and letter not in "⟦⟧" else " ")
    return "".join(left)


def untranslated(text: str, known: frozenset[str]) -> list[str]:
    """Return the words of a text that no catalogue gave and nobody typed."""
    if text in OF_QT or re.search(r"[\\/@]\S|\w\.\w", unbracketed(text)):
        # A path, a file or an address.
        return []
    # The last word before an ellipsis is a part of one.
    shown = re.sub(r"\w+…", " ", unbracketed(text))
    return [
        word
        for word in WORD.findall(shown)
        if fold(word) not in known and fold(word) not in NEVER_TRANSLATED
    ]


def seen(window: QWidget) -> Iterator[tuple[QWidget, str]]:
    """Yield what can be read in a window, or is said of it by a screen reader."""
    for one in window.findChildren(QWidget):
        if not one.isVisible():
            continue
        yield one, one.toolTip()
        yield one, one.accessibleName()
        if isinstance(one, QLabel | QAbstractButton):
            yield one, one.text()
        elif isinstance(one, QLineEdit):
            yield one, one.placeholderText()
        elif isinstance(one, QAbstractItemView):
            yield from ((one, text) for text in cells(one.model()))
        spoken = QAccessible.queryAccessibleInterface(one)
        if spoken is not None:
            yield one, spoken.text(QAccessible.Text.Description)


def cells(model: QAbstractItemModel | None) -> Iterator[str]:
    if model is None:
        return
    top = QModelIndex()
    # Of a list Qt hides the count: it has one column.
    columns = range(1 if isinstance(model, QAbstractListModel) else model.columnCount(top))
    for row in range(min(model.rowCount(top), 60)):
        yield from (str(model.index(row, column, top).data() or "") for column in columns)
    for column in columns:
        yield str(model.headerData(column, Qt.Orientation.Horizontal) or "")


def called(widget: QWidget) -> str:
    names = [type(widget).__name__]
    parent = widget.parentWidget()
    while parent is not None and parent is not widget.window() and len(names) < 4:
        names.append(type(parent).__name__)
        parent = parent.parentWidget()
    return " < ".join(names)


def clipped(window: QWidget) -> Iterator[str]:
    """Yield labels and buttons whose words are wider or taller than the room they have."""
    for one in window.findChildren(QWidget):
        if not one.isVisible() or not isinstance(one, QLabel | QAbstractButton) or not one.text():
            continue
        if "⟦" not in one.text() or isinstance(one, ElidedLabel):
            continue
        if _draws_itself(one):
            if one.minimumSizeHint().width() > one.width() + 1:
                wanted = one.minimumSizeHint().width()
                yield f"{called(one)}: {one.text()!r} wants {wanted}, has {one.width()}"
            continue
        room = one.contentsRect()
        if isinstance(one, QLabel) and one.wordWrap():
            wanted = one.heightForWidth(one.width())
            if wanted > one.height() + 1:
                yield f"{called(one)}: {one.text()!r} is {wanted} high, has {one.height()}"
            continue
        if isinstance(one, QLabel) and TAG.search(one.text()):
            wide = one.sizeHint().width() - (one.width() - room.width())
        else:
            lines = one.text().replace("&", "").splitlines()
            wide = max(one.fontMetrics().horizontalAdvance(line) for line in lines)
        if wide > room.width() + 1:
            yield f"{called(one)}: {one.text()!r} is {wide} wide, has {room.width()}"


def _draws_itself(widget: QWidget) -> bool:
    """Say whether a widget of ours paints its words: it says how little room it can do with."""
    return any("paintEvent" in kind.__dict__ for kind in type(widget).__mro__ if _is_ours(kind))


def _is_ours(kind: type) -> bool:
    return kind.__module__.startswith("mc2cm_desk")


def too_wide(window: QWidget) -> Iterator[str]:
    """Yield what makes a page wider than the area in which it scrolls up and down alone."""
    for area in window.findChildren(QScrollArea):
        page, room = area.widget(), area.viewport().width()
        never = Qt.ScrollBarPolicy.ScrollBarAlwaysOff
        if page is None or not area.isVisible() or area.horizontalScrollBarPolicy() != never:
            continue
        if page.width() > room + 1:
            wide = [one for one in page.findChildren(QWidget) if one.isVisible()]
            wide = [one for one in wide if one.minimumSizeHint().width() > room - 60]
            names = {f"{called(one)} {one.minimumSizeHint().width()}" for one in wide}
            yield f"{called(page)} is {page.width()} wide, has {room}: {sorted(names)}"


def test_every_place_is_translated_and_has_room(scene: Hands) -> None:
    known = words_of_record(scene.library, scene.language)
    window, faults = scene.program.window, {}
    for place in ("home", *PLACES):
        if place == "home":
            window.show_home()
        else:
            window.open_event(scene.event, place)
        scene.settle()
        if place in ("challenges", "recommendations"):
            scene.screen.board.focus_cards()
            scene.settle()
        # Filters and counts get their places after what they count was read.
        for _ in range(50):
            QCoreApplication.processEvents()
            if not [*clipped(window)]:
                break
        words = {
            f"{called(one)}: {text!r}: {' '.join(left)}"
            for one, text in seen(window)
            if text and (left := untranslated(text, known))
        }
        found = [*sorted(words), *clipped(window), *too_wide(window)]
        if found:
            faults[place] = found

    report = "\n".join(f"{place}\n  " + "\n  ".join(one) for place, one in faults.items())
    assert not faults, f"\n{report}"


@pytest.mark.parametrize("language", LANGUAGES_MADE)
def test_the_note_is_translated(language: str, tmp_path: Path, shown_event: Path) -> None:
    from mc2cm_desk.documents.note.outline import build_note
    from mc2cm_desk.documents.renderers.text.lines import parts_of
    from mc2cm_desk.services.read_models.note.contents import note_contents

    shutil.copytree(shown_event, tmp_path / "library")
    with Library.open(tmp_path / "library") as library:
        known = words_of_record(library, language)
        event = library.find(Event)[0].id
        note = build_note(note_contents(library, event, language), draft=True)
    lines = [line for one in parts_of(note) for line in (one.heading, *one.text.splitlines())]
    faults = [f"{line}: {left}" for line in lines if (left := untranslated(line, known))]

    assert faults == []
