"""The editor of badges: the true page follows each choice; printed, written, stopped."""

from collections.abc import Callable, Generator
from io import BytesIO
from pathlib import Path

import pytest
import zxingcpp
from hands import take_offered_place
from PIL import Image
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage, QPageLayout
from PySide6.QtPrintSupport import QPrinter
from pytestqt.qtbot import QtBot

from mc2cm_desk.documents.badges.pages import page_of
from mc2cm_desk.domain.door.badge_design import BadgeBack, BadgeColour, BadgeLayout, BadgeOrder
from mc2cm_desk.domain.event.event import Event
from mc2cm_desk.domain.people.participant import Participant, Role
from mc2cm_desk.domain.refusal import Refused
from mc2cm_desk.exchange.codes import codes_of_pdf
from mc2cm_desk.services import history
from mc2cm_desk.services.door import badges
from mc2cm_desk.services.people import participants
from mc2cm_desk.services.people.participants import ParticipantRow
from mc2cm_desk.services.read_models.people.badges import badge_sheet
from mc2cm_desk.ui.core.desk import Desk
from mc2cm_desk.ui.core.tasks import exports
from mc2cm_desk.ui.core.tasks.badge_printing import (
    BadgePrinter,
    page_picture,
    prepare,
    print_badges,
)
from mc2cm_desk.ui.participants.badges.panel import BadgesPanel
from mc2cm_desk.ui.participants.screen import ParticipantsScreen
from mc2cm_desk.ui.widgets.fields.field import Field

Wait = Callable[[], QImage]


@pytest.fixture
def people(desk: Desk, seville: Event) -> list[ParticipantRow]:
    return participants.of_event(desk.library, seville.id)


@pytest.fixture
def screen(
    desk: Desk,
    seville: Event,
    qtbot: QtBot,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> Generator[ParticipantsScreen]:
    monkeypatch.setattr(
        exports.QStandardPaths, "writableLocation", lambda _kind: str(tmp_path), raising=False
    )
    made = ParticipantsScreen(desk, seville.id)
    qtbot.addWidget(made)
    made.resize(1118, 712)
    made.show()
    made.show_badges()
    qtbot.waitUntil(lambda: made.badges.view.sheet_view.page is not None)
    qtbot.waitUntil(lambda: desk.is_idle)
    yield made
    desk.wait()
    made.exports.printing.wait()
    made.hide()


@pytest.fixture
def panel(screen: ParticipantsScreen) -> BadgesPanel:
    return screen.badges


@pytest.fixture
def new_page(panel: BadgesPanel, qtbot: QtBot) -> Wait:
    """Wait for a page that is not the one that is shown."""
    before = panel.view.sheet_view.page

    def wait() -> QImage:
        qtbot.waitUntil(lambda: panel.view.sheet_view.page not in (None, before))
        page = panel.view.sheet_view.page
        assert page is not None
        return page

    return wait


def choose(qtbot: QtBot, field: Field, value: object) -> None:
    """Choose as a person does: the value, then the signal of the editor."""
    field.put(value)
    field.touched()
    field.flush()


def codes(picture: QImage) -> list[str]:
    grey = picture.convertToFormat(QImage.Format.Format_Grayscale8)
    view = zxingcpp.ImageView(
        grey.constBits(),
        grey.width(),
        grey.height(),
        zxingcpp.ImageFormat.Lum,
        grey.bytesPerLine(),
        1,
    )
    formats = zxingcpp.BarcodeFormats([zxingcpp.BarcodeFormat.QRCode])
    return sorted(one.text for one in zxingcpp.read_barcodes(view, formats=formats))


def file_printer(file: Path) -> QPrinter:
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(file))
    return printer


def test_the_page_is_the_true_one(
    panel: BadgesPanel, desk: Desk, people: list[ParticipantRow]
) -> None:
    assert panel.view.sheet_view.page is not None
    assert codes(panel.view.sheet_view.page) == sorted(row.participant.token for row in people[:4])
    assert panel.view.place.text() == "Page 1 of 2"
    assert panel.view.sheet_view.page.width() > panel.view.sheet_view.page.height()


def test_a_choice_is_seen_at_once_kept_and_undone(
    panel: BadgesPanel, desk: Desk, seville: Event, new_page: Wait, qtbot: QtBot
) -> None:
    with qtbot.waitSignal(desk.changed):
        qtbot.keyClick(panel.editor.shown["show_city"].box, Qt.Key.Key_Space)

    new_page()
    assert not badges.design_of(desk.library, seville.id).show_city
    with qtbot.waitSignal(desk.changed):
        history.undo(desk.library)
    qtbot.waitUntil(panel.editor.shown["show_city"].box.isChecked)


def test_every_field_of_the_design_changes_the_design(
    panel: BadgesPanel, desk: Desk, seville: Event, qtbot: QtBot
) -> None:
    before = badges.design_of(desk.library, seville.id)
    wanted: dict[str, object] = {name: not getattr(before, name) for name in panel.editor.shown} | {
        "name_size": 80,
        "code_size": 20,
        "sorting": BadgeOrder.CITY,
        "back": BadgeBack.AGENDA_WIFI,
        "wifi_name": "MC2CM",
        "wifi_password": "Sevilla2020",
    }
    fields = {field.name: field for field in panel.editor.fields()}
    assert set(fields) == set(wanted)

    for name, value in wanted.items():
        with qtbot.waitSignal(desk.changed):
            choose(qtbot, fields[name], value)

    kept = badges.design_of(desk.library, seville.id)
    assert {name: getattr(kept, name) for name in wanted} == wanted
    assert panel.editor.wifi[0].isVisibleTo(panel.editor)


def test_a_slider_is_tried_before_it_is_kept(
    panel: BadgesPanel, desk: Desk, seville: Event, new_page: Wait, qtbot: QtBot
) -> None:
    slider = panel.editor.name_size.slider
    with qtbot.waitSignal(panel.editor.tried) as tried:
        qtbot.keyClick(slider, Qt.Key.Key_Right)

    assert tried.args == ["name_size", 105]
    new_page()
    assert badges.design_of(desk.library, seville.id).name_size == 100
    with qtbot.waitSignal(desk.changed):
        panel.editor.flush()
    assert badges.design_of(desk.library, seville.id).name_size == 105
    assert "105" in panel.editor.name_size.title.text()


def test_layouts_and_backs_have_their_pages(
    panel: BadgesPanel, desk: Desk, new_page: Wait, qtbot: QtBot
) -> None:
    panel.layouts.choose("a6")
    panel.layouts.chosen_changed.emit()
    qtbot.waitUntil(lambda: panel.view.place.text() == "Page 1 of 5")

    choose(qtbot, panel.editor.back, BadgeBack.AGENDA)
    qtbot.waitUntil(lambda: panel.view.place.text() == "Page 1 of 10")
    assert "both sides" in panel.editor.back.hint.text()
    panel.setFocus()
    qtbot.keyClick(panel, Qt.Key.Key_PageDown)
    qtbot.waitUntil(
        lambda: panel.view.sheet_view.page is not None and not codes(panel.view.sheet_view.page)
    )

    panel.layouts.choose("label")
    panel.layouts.chosen_changed.emit()
    qtbot.waitUntil(lambda: panel.view.place.text() == "Page 1 of 5")
    assert not panel.editor.back.isEnabled()


def test_a_role_gets_its_colour(
    panel: BadgesPanel, desk: Desk, seville: Event, new_page: Wait, qtbot: QtBot
) -> None:
    boxes = panel.editor.colours.boxes
    assert set(boxes) == {Role.HOST, Role.RAPPORTEUR, Role.PARTICIPANT, Role.INTERPRETER}
    rose = list(BadgeColour).index(BadgeColour.ROSE)
    boxes[Role.HOST].setCurrentIndex(rose)
    with qtbot.waitSignal(desk.changed):
        boxes[Role.HOST].activated.emit(rose)

    assert badges.design_of(desk.library, seville.id).colour_of(Role.HOST) is BadgeColour.ROSE
    new_page()
    assert boxes[Role.HOST].accessibleName() == "Host"


def test_a_logo_comes_in_and_goes(
    panel: BadgesPanel, desk: Desk, seville: Event, new_page: Wait, qtbot: QtBot
) -> None:
    buffer = BytesIO()
    Image.new("RGB", (120, 40), "red").save(buffer, "PNG")
    panel.editor.logos.added.emit([("logo.png", buffer.getvalue())])

    qtbot.waitUntil(lambda: len(badges.logos(desk.library, seville.id)) == 1)
    new_page()
    qtbot.waitUntil(lambda: panel.editor.logos.isVisibleTo(panel.editor))
    panel.editor.logos.removed.emit(badges.logos(desk.library, seville.id)[0].id)
    qtbot.waitUntil(lambda: badges.logos(desk.library, seville.id) == [])


def test_a_logo_that_is_no_picture_is_refused_in_words(
    screen: ParticipantsScreen, panel: BadgesPanel, desk: Desk, seville: Event, qtbot: QtBot
) -> None:
    panel.editor.logos.added.emit([("logo.png", b"no picture at all")])

    qtbot.waitUntil(lambda: "logo.png" in screen.strip.sentence())
    assert badges.logos(desk.library, seville.id) == []


def test_whose_badges_all_missing_chosen_or_one(
    screen: ParticipantsScreen,
    panel: BadgesPanel,
    desk: Desk,
    people: list[ParticipantRow],
    qtbot: QtBot,
) -> None:
    def shown() -> list[str]:
        sheet = panel.sheet()
        return sorted(badge.id for badge in sheet.badges) if sheet is not None else []

    everybody = sorted(row.id for row in people)
    assert shown() == everybody
    with qtbot.waitSignal(desk.changed):
        badges.mark_printed(desk.library, everybody[:3])
    qtbot.waitUntil(lambda: "2 never printed" in panel.choice.who.combo.itemText(1))
    choose(qtbot, panel.choice.who, "missing")
    assert shown() == everybody[3:]

    choose(qtbot, panel.choice.who, "one")
    assert panel.choice.person.isVisible()
    choose(qtbot, panel.choice.person, everybody[1])
    assert shown() == [everybody[1]]

    participants.cancel(desk.library, everybody[0])
    screen.show_badges([everybody[0], everybody[4]])
    qtbot.waitUntil(lambda: shown() == [everybody[0], everybody[4]])
    choose(qtbot, panel.choice.who, "all")
    qtbot.waitUntil(lambda: shown() == everybody[1:])


def test_the_order_is_the_one_of_the_hand_out(
    panel: BadgesPanel, desk: Desk, people: list[ParticipantRow], qtbot: QtBot
) -> None:
    choose(qtbot, panel.editor.sorting, BadgeOrder.CITY)
    sheet = panel.sheet()
    assert sheet is not None
    assert [badge.name[-1] for badge in sheet.badges] == ["2", "3", "1", "4", "5"]

    choose(qtbot, panel.editor.sorting, BadgeOrder.NAME)
    sheet = panel.sheet()
    assert sheet is not None
    assert [badge.name[-1] for badge in sheet.badges] == ["1", "2", "3", "4", "5"]


def test_the_pdf_is_the_one_that_is_shown(
    screen: ParticipantsScreen,
    panel: BadgesPanel,
    desk: Desk,
    people: list[ParticipantRow],
    tmp_path: Path,
    qtbot: QtBot,
) -> None:
    choose(qtbot, panel.choice.who, "one")
    choose(qtbot, panel.choice.person, people[2].id)
    with qtbot.waitSignal(desk.changed):
        qtbot.keyClick(panel.export, Qt.Key.Key_Space)
        take_offered_place(qtbot)

    qtbot.waitUntil(lambda: "Saved in" in screen.strip.sentence())
    file = next(tmp_path.rglob("*.pdf"))
    found = [code.text for page in codes_of_pdf(file) for code in page]
    assert found == [people[2].participant.token]
    printed = {one.id for one in desk.library.find(Participant) if one.badge_printed}
    assert printed == {people[2].id}
    qtbot.waitUntil(panel.progress.isHidden)


def test_badges_are_printed_in_their_true_size_and_noted(
    screen: ParticipantsScreen,
    panel: BadgesPanel,
    desk: Desk,
    people: list[ParticipantRow],
    tmp_path: Path,
    qtbot: QtBot,
) -> None:
    sheet = panel.sheet()
    assert sheet is not None
    file = tmp_path / "printed.pdf"
    printer = file_printer(file)
    prepare(printer, sheet.design)

    screen.exports.print_on(printer, sheet)

    qtbot.waitUntil(lambda: "5 badges sent to the printer" in screen.strip.sentence())
    assert all(one.badge_printed for one in desk.library.find(Participant))
    found = [code.text for page in codes_of_pdf(file) for code in page]
    assert sorted(found) == sorted(row.participant.token for row in people)
    corners = [code.corners for page in codes_of_pdf(file) for code in page]
    sides = [(one[1][0] - one[0][0]) * 25.4 / 200 for one in corners]
    assert sides == pytest.approx([35] * 5, abs=0.8)


def test_print_asks_for_the_printer_first(
    screen: ParticipantsScreen, panel: BadgesPanel, desk: Desk, qtbot: QtBot
) -> None:
    from PySide6.QtPrintSupport import QPrintDialog

    qtbot.keyClick(panel.print_button, Qt.Key.Key_Space)

    qtbot.waitUntil(lambda: screen.findChild(QPrintDialog) is not None)
    dialog = screen.findChild(QPrintDialog)
    assert dialog is not None
    assert dialog.isVisible()
    dialog.reject()
    assert not any(one.badge_printed for one in desk.library.find(Participant))


@pytest.mark.parametrize("layout", list(BadgeLayout))
@pytest.mark.parametrize("back", [BadgeBack.NONE, BadgeBack.AGENDA])
def test_the_printer_is_told_the_paper(
    desk: Desk, seville: Event, tmp_path: Path, layout: BadgeLayout, back: BadgeBack
) -> None:
    sheet = badge_sheet(desk.library, seville.id, "fr").designed(layout=layout, back=back)
    printer = file_printer(tmp_path / "printed.pdf")

    prepare(printer, sheet.design)

    page = page_of(sheet.design)
    paper = printer.pageLayout().fullRect(QPageLayout.Unit.Millimeter)
    assert (paper.width(), paper.height()) == pytest.approx((page.width, page.height), abs=0.5)


def test_printing_is_stopped_between_two_pages(desk: Desk, seville: Event, tmp_path: Path) -> None:
    sheet = badge_sheet(desk.library, seville.id, "fr").designed(layout=BadgeLayout.A7)
    printer = file_printer(tmp_path / "printed.pdf")
    prepare(printer, sheet.design)
    told: list[tuple[int, int]] = []

    def go_on(done: int, total: int) -> bool:
        told.append((done, total))
        return done < 2

    with pytest.raises(Refused) as refusal:
        print_badges(sheet, printer, go_on)

    assert refusal.value.code == "badges-cancelled"
    assert told[-1] == (2, 5)


def test_what_was_stopped_is_not_noted_as_printed(
    screen: ParticipantsScreen, panel: BadgesPanel, desk: Desk, tmp_path: Path, qtbot: QtBot
) -> None:
    sheet = panel.sheet()
    assert sheet is not None
    printer = file_printer(tmp_path / "printed.pdf")
    prepare(printer, sheet.design)
    screen.exports.print_on(printer, sheet)
    assert panel.progress.isVisible()
    assert not panel.print_button.isEnabled()

    qtbot.keyClick(panel, Qt.Key.Key_Escape)

    qtbot.waitUntil(lambda: "Stopped" in screen.strip.sentence())
    assert not any(one.badge_printed for one in desk.library.find(Participant))
    qtbot.waitUntil(panel.print_button.isEnabled)


def test_a_walk_in_has_a_badge_at_once(
    desk: Desk, seville: Event, tmp_path: Path, qtbot: QtBot
) -> None:
    arrived = participants.walk_in(desk.library, seville.id, name="Ama Kossi", place="Lyon")
    printing = BadgePrinter(desk, seville.id)
    file = tmp_path / "printed.pdf"

    with qtbot.waitSignal(printing.printed) as printed:
        printing.print_now(arrived.id, file_printer(file))

    assert printed.args == [1]
    assert desk.library.require(Participant, arrived.id).badge_printed
    assert [code.text for page in codes_of_pdf(file) for code in page] == [arrived.token]


def test_without_a_printer_a_walk_in_is_told_so(
    desk: Desk, seville: Event, people: list[ParticipantRow], qtbot: QtBot
) -> None:
    printing = BadgePrinter(desk, seville.id)

    with qtbot.waitSignal(printing.refused) as refusal:
        printing.print_now(people[0].id)

    assert refusal.args[0].code == "no-printer"


@pytest.mark.qt_log_ignore("QPainter::begin", extend=True)
def test_a_file_that_cannot_be_printed_into_is_a_refusal(
    desk: Desk, seville: Event, tmp_path: Path
) -> None:
    sheet = badge_sheet(desk.library, seville.id, "fr")
    printer = file_printer(tmp_path / "no such folder" / "printed.pdf")
    prepare(printer, sheet.design)

    with pytest.raises(Refused) as refusal:
        print_badges(sheet, printer, lambda _done, _total: True)

    assert refusal.value.code == "printer-failed"


@pytest.mark.parametrize("language", ["fr", "en", "ar"])
def test_everything_has_a_name_in_every_language(
    dress: Callable[..., None], screen: ParticipantsScreen, panel: BadgesPanel, language: str
) -> None:
    dress(language)

    editors = [one for field in panel.editor.fields() for one in field.editors()]
    buttons = (panel.back, panel.export, panel.print_button, panel.view.previous, panel.view.next)
    reached = [*editors, *buttons, panel.choice.who.combo, panel.choice.person.combo]
    assert all(one.accessibleName() for one in reached)
    assert all(one.focusPolicy() & Qt.FocusPolicy.TabFocus for one in reached)
    assert panel.isRightToLeft() == (language == "ar")


def test_a_picture_of_a_page_is_drawn_by_the_writer(desk: Desk, seville: Event) -> None:
    sheet = badge_sheet(desk.library, seville.id, "fr").designed(layout=BadgeLayout.A7)

    picture = page_picture(sheet, 4, 150)

    assert (picture.width(), picture.height()) == (620, 437)
    assert codes(picture) == [sheet.badges[4].token]
