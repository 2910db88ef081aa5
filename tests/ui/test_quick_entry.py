"""One line and Enter: tokens, completion, drafts that come back."""

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as some
from PySide6.QtCore import QMimeData, Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QTextEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from mc2cm_desk.domain.steps.quick_entry import Sign, parse
from mc2cm_desk.ui.widgets.marks.labels import Label
from mc2cm_desk.ui.widgets.strips import Strip
from mc2cm_desk.ui.widgets.typing.quick_entry import QuickEntry, Suggestion
from mc2cm_desk.ui.widgets.typing.quick_line import QuickLine, tokens_of


@pytest.fixture
def entry(dress: object, qtbot: QtBot) -> QuickEntry:
    made = QuickEntry()
    made.set_words("New", "What was said?", "Enter", "+ for an opportunity")
    made.set_suggestions(
        [
            Suggestion("@seville", "Séville · Espagne"),
            Suggestion("@sfax", "Sfax · Tunisie"),
            Suggestion("#media", "Médias"),
            Suggestion(">local", "Autorités locales"),
        ]
    )
    qtbot.addWidget(made)
    made.resize(700, 44)
    made.show()
    qtbot.waitExposed(made)
    made.setFocus()
    return made


def test_enter_sends_the_line_and_frees_it(entry: QuickEntry, qtbot: QtBot) -> None:
    qtbot.keyClicks(entry.line, "Former les communes")
    with qtbot.waitSignal(entry.entered) as sent:
        qtbot.keyClick(entry.line, Qt.Key.Key_Return)

    assert sent.args == ["Former les communes"]
    assert entry.text() == ""


def test_an_empty_line_is_not_sent(entry: QuickEntry, qtbot: QtBot) -> None:
    qtbot.keyClicks(entry.line, "   ")
    with qtbot.assertNotEmitted(entry.entered):
        qtbot.keyClick(entry.line, Qt.Key.Key_Return)


def test_a_refused_line_comes_back_before_what_was_typed_meanwhile(entry: QuickEntry) -> None:
    entry.set_text("meanwhile")
    entry.give_back("refused")

    assert entry.text() == "refused meanwhile"


@pytest.mark.parametrize(
    ("typed", "completed"),
    [("Lexique @sev", "Lexique @seville "), ("@tunis", "@sfax "), ("a #medi", "a #media ")],
)
def test_a_token_is_finished_with_tab_by_name_or_by_a_word_of_its_title(
    entry: QuickEntry, qtbot: QtBot, typed: str, completed: str
) -> None:
    qtbot.keyClicks(entry.line, typed)
    qtbot.keyClick(entry.line, Qt.Key.Key_Tab)

    assert entry.text() == completed


def test_enter_takes_the_suggestion_first_and_sends_the_line_then(
    entry: QuickEntry, qtbot: QtBot
) -> None:
    qtbot.keyClicks(entry.line, "Lexique @s")
    qtbot.keyClick(entry.line, Qt.Key.Key_Down)
    qtbot.keyClick(entry.line, Qt.Key.Key_Return)
    with qtbot.waitSignal(entry.entered) as sent:
        qtbot.keyClick(entry.line, Qt.Key.Key_Return)

    assert sent.args == ["Lexique @sfax"]


@pytest.mark.parametrize(
    ("typed", "sent"),
    [
        ("Lexique @Sfax", "Lexique @Sfax"),
        ("Lexique @séville", "Lexique @séville"),
        ("Pour #medi", "Pour #media"),
        ("Pour >autor", "Pour >local"),
    ],
)
def test_enter_after_a_word_that_names_one_thing_sends_the_line_at_once(
    entry: QuickEntry, qtbot: QtBot, typed: str, sent: str
) -> None:
    for letter in typed:
        entry.line.insertPlainText(letter)
    assert entry.popup.isVisible()
    with qtbot.waitSignal(entry.entered) as told:
        qtbot.keyClick(entry.line, Qt.Key.Key_Return)

    assert told.args == [sent]
    assert not entry.popup.isVisible()


def test_a_suggestion_that_was_chosen_with_the_arrows_is_taken_though_a_name_is_whole(
    entry: QuickEntry, qtbot: QtBot
) -> None:
    entry.set_suggestions([Suggestion("@Sfax"), Suggestion("@sfax-sud")])
    qtbot.keyClicks(entry.line, "@sfax")
    qtbot.keyClick(entry.line, Qt.Key.Key_Down)
    qtbot.keyClick(entry.line, Qt.Key.Key_Return)

    assert entry.text() == "@sfax-sud "


def test_escape_closes_the_list_then_clears_the_line_then_leaves(
    entry: QuickEntry, qtbot: QtBot
) -> None:
    qtbot.keyClicks(entry.line, "Lexique @s")
    qtbot.keyClick(entry.line, Qt.Key.Key_Escape)
    assert entry.text() == "Lexique @s"
    qtbot.keyClick(entry.line, Qt.Key.Key_Escape)
    assert entry.text() == ""
    with qtbot.waitSignal(entry.escaped):
        qtbot.keyClick(entry.line, Qt.Key.Key_Escape)


def test_the_hint_goes_with_the_line(entry: QuickEntry, qtbot: QtBot) -> None:
    qtbot.keyClicks(entry.line, "x")
    entry.set_hint("resembles R-03 (61 %)")
    qtbot.keyClick(entry.line, Qt.Key.Key_Return)

    assert "opportunity" in entry.hint.text()


def test_several_lines_are_pasted_as_one(entry: QuickEntry) -> None:
    copied = QMimeData()
    copied.setText("one\n  two\r\nthree")
    entry.line.insertFromMimeData(copied)

    assert entry.text() == "one two three"


def test_a_pasted_picture_is_handed_on(entry: QuickEntry, qtbot: QtBot) -> None:
    copied = QMimeData()
    copied.setImageData(QImage(4, 4, QImage.Format.Format_RGB32))
    with qtbot.waitSignal(entry.pasted):
        entry.line.insertFromMimeData(copied)

    assert entry.text() == ""


def test_a_latin_token_in_an_arabic_line_is_sent_as_it_was_meant(
    entry: QuickEntry, qtbot: QtBot
) -> None:
    entry.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    entry.set_text("إعداد معجم @sev")
    entry.line.textChanged.emit()
    qtbot.keyClick(entry.line, Qt.Key.Key_Tab)
    with qtbot.waitSignal(entry.entered) as sent:
        qtbot.keyClick(entry.line, Qt.Key.Key_Return)

    assert sent.args == ["إعداد معجم @seville"]


def test_tokens_are_words_that_begin_with_a_sign() -> None:
    found = tokens_of("a @lyon b#c #média > >local !2 e@mail")

    assert [(one.sign.value, one.start, one.end) for one in found] == [
        ("@", 2, 7),
        ("#", 12, 18),
        (">", 21, 27),
        ("!", 28, 30),
    ]


def test_a_narrow_line_has_the_width_of_its_frame(qtbot: QtBot) -> None:
    entry = QuickEntry()
    qtbot.addWidget(entry)
    entry.set_words("Note", "What was said @city", "Enter")
    entry.resize(290, 90)
    entry.show()
    qtbot.waitUntil(lambda: entry.line.width() > 200)
    entry.resize(900, 60)
    qtbot.waitUntil(lambda: entry.chip.y() < entry.line.geometry().bottom())


def test_the_hint_is_drawn_once_however_often_a_line_was_entered(qtbot: QtBot) -> None:
    line = QuickLine()
    line.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    line.setPlaceholderText("توصية جديدة")
    qtbot.addWidget(line)
    line.resize(400, line.height())
    line.show()
    fresh = line.grab().toImage()
    for _ in range(3):
        line.insertPlainText("نصّ طويل " * 40)
        line.set_text("")
    assert line.placeholderText() == "توصية جديدة"
    assert QTextEdit.placeholderText(line) == ""
    assert line.grab().toImage() == fresh


def test_escape_closes_a_visible_strip_and_leaves_the_line_alone(
    dress: object, qtbot: QtBot
) -> None:
    page = QWidget()
    qtbot.addWidget(page)
    column = QVBoxLayout(page)
    strip, entry = Strip(page), QuickEntry(page)
    column.addWidget(strip)
    column.addWidget(entry)
    page.show()
    entry.set_text("typed")
    strip.show_message("The disk is full.")
    qtbot.keyClick(entry.line, Qt.Key.Key_Escape)

    assert strip.sentence() == ""
    assert entry.text() == "typed"


def test_escape_never_clears_a_line_that_was_refused(entry: QuickEntry, qtbot: QtBot) -> None:
    entry.give_back("refused")
    for _ in range(3):
        qtbot.keyClick(entry.line, Qt.Key.Key_Escape)
    assert entry.text() == "refused"

    entry.line.clear()
    qtbot.keyClicks(entry.line, "another")
    qtbot.keyClick(entry.line, Qt.Key.Key_Escape)
    assert entry.text() == ""


SHOWN = some.text(
    some.sampled_from([*"ab1o é@#>!~+ ,.;()«»\"'-\t\u00a0\u2068\u2069\u200bمدينة"]), max_size=30
)


@given(text=SHOWN, signs=some.sets(some.sampled_from(list(Sign))))
@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=60)
def test_the_line_shows_as_chips_what_the_record_takes(
    entry: QuickEntry, text: str, signs: set[Sign]
) -> None:
    entry.line.set_signs(signs)
    entry.line.set_text(text)

    shown = [entry.line.seen(token) for token in entry.line.tokens()]

    line = parse(entry.line.text())
    taken = [token for token in line.tokens if token.sign in signs]
    assert shown == [line.source[token.start : token.end] for token in taken]


def test_a_sign_that_the_record_has_no_field_for_is_no_chip(entry: QuickEntry) -> None:
    entry.set_checker(lambda _token: True, (Sign.CITY,))
    entry.set_text("Former @nulle-part !2 ")

    assert [entry.line.seen(token) for token in entry.line.tokens()] == ["@nulle-part"]
    assert "!2" not in entry.findChildren(Label)[1].text()
