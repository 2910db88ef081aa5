"""What always runs to the right keeps its signs in right-to-left text."""

import pytest

from mc2cm_desk.domain.text import bidi


def found(text: str) -> list[str]:
    return [text[start:end] for start, end in bidi.one_way(text)]


@pytest.mark.parametrize(
    ("text", "kept"),
    [
        ("هاتف +212 661-123456 ثم", ["+212 661-123456"]),
        ("هاتف 00212661123456 ثم", ["00212661123456"]),
        ("هاتف (0)5 22 27 08 09.", ["(0)5 22 27 08 09"]),
        ("هاتف +٢١٢ ٦٦١ ١٢٣ ٤٥٦ ثم", ["+٢١٢ ٦٦١ ١٢٣ ٤٥٦"]),
        ("يوم 15-06-2026 ثم", ["15-06-2026"]),
        ("حرارة -5°C أو 12 °C أو −3,5", ["-5°C", "12 °C", "−3,5"]),
        ("لغات C++ و C# ومستوى B+ ثم", ["C++", "C#", "B+"]),
        ("وسم #Migration و @ville ثم", ["#Migration", "@ville"]),
        ("انظر https://ville.example/fr/ ثم", ["https://ville.example/fr/"]),
    ],
)
def test_signs_stay_with_what_they_belong_to(text: str, kept: list[str]) -> None:
    assert found(text) == kept


@pytest.mark.parametrize(
    "text",
    [
        "بين 2020-2021 ثم",
        "بين 2020 - 2021 ثم",
        "سنة ٢٠٢٦ ثم",
        "مدى 3-5 ثم",
        "الساعة 10:30 ثم",
        "نسبة 3,5 % ثم",
        "Lyon + Tunis",
        "",
    ],
)
def test_other_numbers_follow_the_words_around_them(text: str) -> None:
    assert found(text) == []
    assert bidi.marked_one_way(text) == text


def test_marks_stand_around_what_is_kept_and_change_nothing_else() -> None:
    text = "هاتف +212 661-123456، لغة C++."
    kept = bidi.marked_one_way(text)
    assert kept == "هاتف \u2066\u202d+212 661-123456\u202c\u2069، لغة \u2066\u202dC++\u202c\u2069."
