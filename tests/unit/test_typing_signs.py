"""Signs are put right while one types, in the manner of each language."""

import pytest

from mc2cm_desk.wording.autocorrect import corrected


@pytest.mark.parametrize(
    ("language", "keys", "expected"),
    [
        ("fr", 'Il dit "oui" !', "Il dit «\u00a0oui\u00a0»\u202f!"),
        ("fr", "Pourquoi?", "Pourquoi\u202f?"),
        ("fr", "Voici :", "Voici\u00a0:"),
        ("fr", "à 10:30", "à 10:30"),
        ("fr", "https://example.org", "https://example.org"),
        ("fr", "l'école...", "l’école…"),
        ("fr", "(\"oui\")", "(«\u00a0oui\u00a0»)"),
        ("en", 'He said "yes" - it\'s fine!', "He said “yes” - it’s fine!"),
        ("en", "'quoted'", "‘quoted’"),
        ("ar", 'قال "نعم"', "قال «نعم»"),
        ("ar", "ما هذا؟", "ما هذا؟"),
    ],
)  # fmt: skip
def test_what_is_typed_is_set_well(language: str, keys: str, expected: str) -> None:
    text = ""
    for key in keys:
        found = corrected(text, key, language)
        text = text[: len(text) - found.back] + found.text if found else text + key
    assert text == expected
