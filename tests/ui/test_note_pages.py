"""The pages of the note in other sizes: the place that is looked at stays where it is."""

from collections.abc import Generator
from pathlib import Path

import pytest
from hands import CONTROL, SHIFT, Hands
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtPdf import QPdfDocument
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from reportlab.pdfgen.canvas import Canvas

from mc2cm_desk.domain.note.parts import NotePart
from mc2cm_desk.ui.core import languages
from mc2cm_desk.ui.core.settings import PAGE_ZOOM
from mc2cm_desk.ui.learning_note.preview.page_view import PAGE, STEPS, WIDTH, PageView

WHITE = 0xFFFFFFFF


@pytest.fixture
def view(qtbot: QtBot, tmp_path: Path, dress: object) -> Generator[PageView]:
    """Three empty pages of A4 in a view of 400 to 500 pixels."""
    canvas = Canvas(str(tmp_path / "pages.pdf"))
    for _ in range(3):
        canvas.showPage()
    canvas.save()
    document = QPdfDocument()
    document.load(str(tmp_path / "pages.pdf"))
    made = PageView(None)
    qtbot.addWidget(made)
    made.setDocument(document)
    made.resize(400, 500)
    made.show()
    qtbot.waitExposed(made)
    yield made
    made.hide()


def wheel(view: PageView, turned: int, at: QPointF) -> None:
    event = QWheelEvent(
        at,
        QPointF(view.mapToGlobal(at.toPoint())),
        QPoint(),
        QPoint(0, turned),
        Qt.MouseButton.NoButton,
        CONTROL,
        Qt.ScrollPhase.NoScrollPhase,
        False,  # noqa: FBT003  Qt's own signature
    )
    QApplication.sendEvent(view.viewport(), event)


@pytest.mark.parametrize("language", ["fr", "ar"])
@pytest.mark.parametrize("zoom", [PAGE, WIDTH, "25", "100", "150", "300"])
def test_the_page_lies_where_it_is_said_to_lie(
    view: PageView, zoom: str, language: str, qapp: QApplication
) -> None:
    languages.apply(qapp, language)
    view.show_zoom(zoom)
    view.bring(QPointF(), QPointF(9, 9))
    page, picture = view.page_rect(), view.viewport().grab().toImage()
    corner = page.topLeft().toPoint()

    assert picture.pixel(corner + QPoint(2, 2)) == WHITE
    assert picture.pixel(corner + QPoint(-2, 2)) != WHITE
    if zoom in (PAGE, "25"):
        end = page.bottomRight().toPoint()
        assert view.verticalScrollBar().maximum() == 0
        assert picture.pixel(end - QPoint(3, 3)) == WHITE
        assert picture.pixel(end + QPoint(3, -9)) != WHITE
        assert picture.pixel(end + QPoint(-9, 3)) != WHITE


def test_keys_go_through_the_sizes_and_stop_at_both_ends(view: PageView) -> None:
    view.show_zoom("100")
    sizes = []
    for _ in STEPS:
        view.enlarge()
        sizes.append(view.zoom)
    assert sizes[:3] == ["110", "125", "150"]
    assert view.zoom == "300"
    for _ in STEPS:
        view.reduce()
    assert view.zoom == "25"
    view.show_whole()
    assert view.zoom == PAGE
    view.show_zoom("no size")
    assert view.zoom == PAGE


def test_from_a_page_that_fits_the_next_size_is_the_next_larger_one(view: PageView) -> None:
    view.show_whole()
    fits = view.scale()
    view.enlarge()
    larger = view.scale()
    view.show_whole()
    view.reduce()

    assert view.scale() < fits < larger


def test_the_wheel_enlarges_what_is_under_it(view: PageView) -> None:
    view.show_zoom("150")
    view.bring(QPointF(0.5, 0.5), QPointF(200, 250))
    mouse = QPointF(120, 330)
    before = view.spot(mouse)
    for turned in (40, 40, 40, 120):
        wheel(view, turned, mouse)

    assert view.zoom == "200"
    after = view.spot(mouse)
    assert (after.x(), after.y()) == pytest.approx((before.x(), before.y()), abs=0.01)
    wheel(view, -120, mouse)
    assert view.zoom == "175"


def test_a_view_that_grows_shows_the_same_place(view: PageView) -> None:
    view.resize(400, 250)
    view.show_zoom(WIDTH)
    view.turn_to(1, QPointF(0, 0.3))
    place = view.place().y()
    view.resize(600, 320)

    assert view.place().y() == pytest.approx(place, abs=0.01)
    assert place == pytest.approx(0.3, abs=0.01)
    view.turn_to(2)
    assert view.place().y() <= 0


def test_the_size_is_chosen_by_key_and_remembered_and_the_place_stays_when_drawn_again(
    hands: Hands,
) -> None:
    preview = hands.go("learning_note").preview
    hands.until(lambda: preview.document.pageCount() > 1, 30_000)
    assert preview.zoom.text() == "Whole page"
    hands.press(Qt.Key.Key_Plus, CONTROL)
    assert preview.zoom.text().endswith("%")
    assert preview.view.zoom == PAGE_ZOOM.get()
    hands.press(Qt.Key.Key_Minus, CONTROL)
    hands.press(Qt.Key.Key_F, CONTROL | SHIFT)
    assert PAGE_ZOOM.get() == PAGE

    menu = preview.zoom.menu()
    assert [one.text() for one in menu.actions()] == ["Page width", "Whole page", "100%", "150%"]
    menu.actions()[3].trigger()
    assert [one.isChecked() for one in menu.actions()] == [False, False, False, True]
    preview.view.turn_to(1, QPointF(0.2, 0.4))
    place = preview.view.place()
    with hands.qtbot.waitSignal(preview.drawn):
        preview.draw_soon("en")

    assert preview.view.pageNavigator().currentPage() == 1
    after = preview.view.place()
    assert (after.x(), after.y()) == pytest.approx((place.x(), place.y()), abs=0.005)
    assert place.y() == pytest.approx(0.4, abs=0.01)
    assert hands.come_back().preview.view.zoom == "150"


def test_a_click_on_an_enlarged_page_leads_to_where_it_is_written(hands: Hands) -> None:
    screen = hands.go("learning_note")
    preview = screen.preview
    hands.until(lambda: bool(preview.places), 30_000)
    preview.view.show_zoom("200")
    screen.choose(NotePart.AT_A_GLANCE.value)
    place = next(one for one in preview.places if one.anchor == "part-at_a_glance")
    assert preview.view.pageNavigator().currentPage() == place.page
    tall = preview.document.pagePointSize(place.page).height()
    spot = QPointF(0.5, (place.top + 2) / tall)
    preview.view.bring(spot, QPointF(60, 60))
    point = preview.view.page_rect()
    at = QPointF(60, point.top() + spot.y() * point.height())

    assert preview.anchor_at(at) == "part-at_a_glance"
    far = QPointF(60, at.y() - 40 * preview.view.scale())
    assert preview.anchor_at(far) != "part-at_a_glance"
