"""Texts of another direction inside sentences and lists, and alone."""

from pathlib import PurePosixPath

import pytest

from mc2cm_desk.domain.refusal import Refused
from mc2cm_desk.domain.text import bidi
from mc2cm_desk.wording.catalogue import Catalogue
from mc2cm_desk.wording.refusals.sentences import sentence

TITLE = "Se loger, puis travailler."


@pytest.mark.parametrize(
    ("text", "language", "shown"),
    [
        (TITLE, "ar", f"\u2068{TITLE}\u2069"),
        (TITLE, "fr", TITLE),
        ("السكن، ثم العمل.", "fr", "\u2068السكن، ثم العمل.\u2069"),
        ("السكن، ثم العمل.", "ar", "السكن، ثم العمل."),
        ("12:30", "ar", "12:30"),
        ("", "ar", ""),
    ],
)
def test_a_text_is_isolated_where_it_runs_the_other_way(
    text: str, language: str, shown: str
) -> None:
    assert bidi.isolated(text, language) == shown


def test_what_is_isolated_is_not_isolated_again() -> None:
    once = bidi.isolated(TITLE, "ar")
    assert bidi.isolated(once, "ar") == once
    assert bidi.isolated(f"عنوان {once}", "ar") == f"عنوان {once}"


def test_each_part_of_a_line_is_isolated_and_an_empty_one_left_out() -> None:
    assert bidi.joined(["Sfax", "", "تونس"], "ar") == "\u2068Sfax\u2069 · تونس"
    assert bidi.joined(["Sfax", "Tunis"], "fr", ", ") == "Sfax, Tunis"


def test_a_path_is_never_mirrored() -> None:
    assert bidi.path(PurePosixPath("/a/b.pdf"), "ar") == "\u2066/a/b.pdf\u2069"
    assert bidi.path("/a/b.pdf", "fr") == "/a/b.pdf"


@pytest.mark.parametrize(
    ("text", "mirrored", "shown"),
    [
        (TITLE, True, f"\u2068{TITLE}\u2069"),
        (TITLE, False, TITLE),
        ("Ctrl+N: فعالية جديدة", True, "\u200fCtrl+N: فعالية جديدة"),
        (
            "\u2068Lyon\u2069 · \u2068Tunis\u2069",
            True,
            "\u200f\u2068Lyon\u2069 · \u2068Tunis\u2069",
        ),
        ("السكن, se loger et travailler", False, "\u200eالسكن, se loger et travailler"),
        ("12:30 – 14:00", True, "12:30 – 14:00"),
        (f"كلمة.\n{TITLE}", True, f"كلمة.\n\u2068{TITLE}\u2069"),
    ],
)
def test_a_line_alone_follows_most_of_its_letters(
    text: str,
    mirrored: bool,  # noqa: FBT001  a parameter of the test
    shown: str,
) -> None:
    assert bidi.own_direction(text, mirrored=mirrored) == shown


def test_a_quotation_does_not_say_which_way_a_sentence_runs() -> None:
    quoted = bidi.isolated("Une phrase très longue en français", "ar")
    assert bidi.is_right_to_left(f"كلمة {quoted}", otherwise=False)


def test_a_refusal_isolates_what_it_quotes() -> None:
    said = sentence(Refused("certificate-without-attendance", name=TITLE), Catalogue("ar"))
    plain = sentence(Refused("certificate-without-attendance", name=TITLE), Catalogue("fr"))
    assert "\u2068" not in plain
    assert said.count(TITLE) == said.count(f"\u2068{TITLE}\u2069")
