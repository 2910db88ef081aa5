"""Settings by keyboard: look, size, the programme's words, backup and soundness."""

from io import BytesIO

import pytest
from hands import CONTROL, Hands, words_of
from PIL import Image
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from mc2cm_desk.domain.event.programme import PublicationLook
from mc2cm_desk.domain.languages import LANGUAGES
from mc2cm_desk.domain.library.attachment import Attachment
from mc2cm_desk.services.event import programmes
from mc2cm_desk.ui.core import languages, settings
from mc2cm_desk.ui.theme import look
from mc2cm_desk.wording import formats
from mc2cm_desk.wording.spelling import FOLDER, has_dictionary, platform_broker


@pytest.fixture
def preferences(hands: Hands) -> Hands:
    """The settings, the keyboard on the language."""
    hands.go("preferences")
    return hands


def test_the_look_and_the_size_change_at_once(preferences: Hands, qapp: QApplication) -> None:
    fields = preferences.screen.laptop
    before, plain = qapp.styleSheet(), look.px(100)
    preferences.reach(fields["theme"].combo)
    preferences.press(Qt.Key.Key_Down)
    assert settings.THEME.get() == "dark"
    assert qapp.styleSheet() != before
    preferences.reach(fields["text_size"].combo)
    preferences.press(Qt.Key.Key_Down)
    assert settings.TEXT_SIZE.get() == 115
    assert look.px(100) == 115 * plain // 100


def test_the_language_that_is_remembered_is_taken_though_the_run_began_in_another(
    monkeypatch: pytest.MonkeyPatch, preferences: Hands
) -> None:
    monkeypatch.setattr(settings.LANGUAGE, "_default", "fr")
    assert (settings.LANGUAGE.get(), languages.current()) == ("fr", "en")
    assert preferences.focus() is preferences.screen.laptop["language"].combo
    preferences.press(Qt.Key.Key_Home)

    assert languages.current() == "fr"


def test_the_sound_and_its_volume_are_remembered(preferences: Hands) -> None:
    fields = preferences.screen.laptop
    preferences.reach(fields["sound"].box)
    preferences.press(Qt.Key.Key_Space)
    preferences.reach(fields["volume"].spin)
    preferences.rewrite("35")
    preferences.come_back()

    assert settings.SOUND.get() is False
    assert settings.VOLUME.get() == 35
    assert preferences.screen.laptop["volume"].spin.value() == 35


def test_partners_and_donors_are_shown_by_name_and_kept_by_acronym(preferences: Hands) -> None:
    fields = preferences.screen.programme
    before = programmes.current(preferences.library)
    assert "European Union (DG NEAR)" in fields["donors"].value()
    assert not set(before.partners) & set(fields["partners"].value())
    preferences.reach(fields["donors"].editors()[-1])
    preferences.write("Ville de Lyon")
    preferences.press(Qt.Key.Key_Return)
    preferences.come_back()
    assert programmes.current(preferences.library).donors == (*before.donors, "Ville de Lyon")


def test_the_words_of_the_programme_are_kept_and_undone(preferences: Hands) -> None:
    fields = preferences.screen.programme
    before = programmes.current(preferences.library).acronym
    preferences.reach(fields["acronym"].edit)
    preferences.rewrite("MC2CM III")
    preferences.reach(fields["partners"].editors()[-1])
    preferences.write("Cities Alliance")
    preferences.press(Qt.Key.Key_Return)
    preferences.come_back()
    kept = programmes.current(preferences.library)
    assert kept.acronym == "MC2CM III"
    assert kept.partners[-1] == "Cities Alliance"
    preferences.undo()
    preferences.undo()

    assert programmes.current(preferences.library).acronym == before


def test_a_backup_is_made_and_the_library_is_sound(preferences: Hands) -> None:
    screen = preferences.screen
    preferences.reach(screen.backup_button)
    preferences.press(Qt.Key.Key_Return)
    preferences.until(lambda: "Backed up" in words_of(screen))
    assert list((preferences.library.folder / "backups").iterdir())
    preferences.reach(screen.check_button)
    preferences.press(Qt.Key.Key_Return)
    preferences.until(lambda: "Intact" in words_of(screen))
    assert preferences.faults == []


def test_a_logo_is_dropped_and_taken_away(preferences: Hands) -> None:
    content = BytesIO()
    Image.new("RGB", (60, 20), "navy").save(content, "PNG")
    strip = preferences.screen.logos.strip
    strip.added.emit([("partner.png", content.getvalue())])
    preferences.settle()
    (logo,) = [one for one in preferences.library.find(Attachment) if one.is_picture]
    assert logo.owner == programmes.current(preferences.library).id
    strip.removed.emit(logo.id)
    preferences.settle()
    assert preferences.library.find(Attachment) == []
    assert preferences.faults == []


def test_one_line_says_which_languages_have_a_dictionary(preferences: Hands) -> None:
    folder, broker = preferences.library.folder, platform_broker()
    there = [one for one in ("fr", "en", "ar") if has_dictionary(one, folder, broker)]
    names = [LANGUAGES.data(one).name for one in there]
    said = words_of(preferences.screen)
    named = f"Spelling: {formats.names(names, 'en')}" if names else "Spelling: no dictionary"
    assert named in said

    (folder / FOLDER).mkdir()
    for code in ("fr", "en", "ar"):
        (folder / FOLDER / f"{code}.txt").write_text("a", encoding="utf-8")
    assert "العربية" in words_of(preferences.come_back())
    (spelling,) = [
        line for line in words_of(preferences.screen).split("\n") if line.startswith("Spelling")
    ]
    assert spelling.count("\u2068") == 3


def test_a_word_that_was_kept_can_be_taken_from_the_programme_again(preferences: Hands) -> None:
    for word in ("medina", "medina", "Medina"):
        programmes.add_word(preferences.library, word)
    preferences.settle()
    assert programmes.current(preferences.library).words == ("medina",)
    preferences.reach(preferences.screen.programme["words"].editors()[0])
    preferences.press(Qt.Key.Key_A, CONTROL)
    preferences.press(Qt.Key.Key_Backspace)
    preferences.come_back()

    assert programmes.current(preferences.library).words == ()


def test_colours_of_ones_own_are_seen_at_once(preferences: Hands) -> None:
    panel = preferences.screen.look
    panel.wait()
    preferences.settle()
    before = [page.pixmap().toImage() for page in panel.pages]
    assert all(not picture.isNull() for picture in before)

    preferences.reach(panel.main.edit)
    preferences.rewrite("#7A1F5C")
    preferences.press(Qt.Key.Key_Return)
    panel.wait()
    preferences.settle()

    assert programmes.current(preferences.library).main_colour == "7a1f5c"
    after = [page.pixmap().toImage() for page in panel.pages]
    assert all(one != other for one, other in zip(before, after, strict=True))
    assert after[0].pixelColor(5, 5).name() == "#5c1745"


def test_what_is_no_colour_stays_typed_and_is_not_kept(preferences: Hands) -> None:
    panel = preferences.screen.look
    preferences.reach(panel.accent.edit)
    preferences.rewrite("rouge")
    preferences.press(Qt.Key.Key_Return)

    assert panel.accent.edit.text() == "rouge"
    assert "#15507a" in panel.accent.problem.text()
    assert programmes.current(preferences.library).accent_colour == ""

    preferences.press(Qt.Key.Key_Backspace, times=5)
    preferences.press(Qt.Key.Key_Return)
    assert panel.accent.problem.text() == ""


def test_the_plain_look_is_chosen_by_keyboard(preferences: Hands) -> None:
    panel = preferences.screen.look
    preferences.reach(panel.look.combo)
    preferences.press(Qt.Key.Key_Down)
    panel.wait()
    preferences.settle()

    assert programmes.current(preferences.library).look is PublicationLook.PLAIN
    assert panel.pages[0].pixmap().toImage().pixelColor(5, 5).name() == "#ffffff"
    assert panel.main.edit.placeholderText() == "#2b2b2b"
