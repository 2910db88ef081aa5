"""Languages are data: no module names one, and every value of the file is understood."""

import ast
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

import mc2cm_desk
from mc2cm_desk.assets import read_json, read_toml, resource
from mc2cm_desk.domain.languages import LANGUAGES, LanguageData, Languages, as_language
from mc2cm_desk.domain.localised import EMPTY, Localised
from mc2cm_desk.domain.text.written_language import of_letters
from mc2cm_desk.wording import formats, vocabulary

ROOT = Path(mc2cm_desk.__file__).parent
NAMED = re.compile(r"(?:.*_)?(?:fr|en|ar)(?:[_-][A-Z]{2})?")
"""A code, a locale, or a name that ends in a code."""
EXCUSED = {
    "store/migrations/versions/0010_journal_of_paths.py": "what libraries of that time held",
}


def names_of_languages(source: str) -> Iterator[str]:
    """Yield each text and attribute of a module that names one language."""
    for node in ast.walk(ast.parse(source)):
        match node:
            case ast.Constant(value=str(text)) if NAMED.fullmatch(text):
                yield text
            case ast.Attribute(attr=name) | ast.keyword(arg=str(name)) if NAMED.fullmatch(name):
                yield name
            case _:
                pass


def found() -> dict[str, list[str]]:
    every = {
        file.relative_to(ROOT).as_posix(): [*names_of_languages(file.read_text(encoding="utf-8"))]
        for file in ROOT.rglob("*.py")
    }
    return {name: named for name, named in every.items() if named}


def test_no_module_names_a_language() -> None:
    assert {name: named for name, named in found().items() if name not in EXCUSED} == {}


def test_every_excused_module_still_needs_its_excuse() -> None:
    assert set(EXCUSED) <= set(found())


@pytest.mark.parametrize(
    "line",
    ['x = "fr"', "x = text.ar", "x = Localised(en=1)", 'x = "name_fr"', 'x = row["acronym_en"]',
     'x = "fr_FR"'],
)  # fmt: skip
def test_a_language_that_is_named_is_found(line: str) -> None:
    assert [*names_of_languages(line)]


def test_a_language_without_a_direction_is_refused() -> None:
    content = read_toml("languages.toml")
    content["language"][0]["direction"] = "up"

    with pytest.raises(ValueError, match="direction"):
        Languages().load(content)


def test_a_value_that_nobody_reads_is_refused() -> None:
    content = read_toml("languages.toml")
    content["language"][0]["colour"] = "blue"

    with pytest.raises(TypeError):
        Languages().load(content)


@pytest.mark.parametrize("one", [*LANGUAGES.every()], ids=lambda one: one.code)
def test_a_language_has_its_locale_and_its_source_catalogue(one: LanguageData) -> None:
    assert str(formats.locale(one.code)) == one.locale
    assert one.code == as_language(one.locale) == as_language(one.code)
    assert resource("..", "i18n", f"mc2cm_desk_{one.code}.ts").exists()
    assert one.percent.format(number=7).startswith("7")


@pytest.mark.parametrize(
    "file", sorted(resource("vocabularies").glob("*.json")), ids=lambda f: f.stem
)
def test_every_entry_of_a_vocabulary_has_a_column_for_each_language(file: Path) -> None:
    entries = read_json("vocabularies", file.name)
    rows = entries if isinstance(entries, list) else [entries["name"]]

    assert [one for one in rows if not all(one.get(code) for code in LANGUAGES)] == []


def test_a_locale_that_is_named_exactly_comes_before_the_language_it_belongs_to() -> None:
    content = read_toml("languages.toml")
    content["language"].append({**content["language"][1], "code": "qps", "locale": "en_AU"})
    languages = Languages()
    languages.load(content)

    assert languages.of_locale("en_AU") == "qps"
    assert languages.of_locale("en-GB") == "en"
    assert languages.of_locale("en_US") == "en"
    assert languages.of_locale("xx_XX") is None


def test_a_text_in_a_language_that_is_not_loaded_is_kept() -> None:
    text = Localised({"es": "hola", "fr": "bonjour"})

    assert dict(text.having("en", "hello")) == {"fr": "bonjour", "en": "hello", "es": "hola"}
    assert Localised({"es": "hola"}).text("fr") == "hola"


def test_texts_are_equal_whatever_order_they_were_given_in() -> None:
    assert Localised(ar="ب", fr="a") == Localised({"fr": "a", "en": "", "ar": "ب"})
    assert hash(Localised(ar="ب", fr="a")) == hash(Localised(fr="a", ar="ب"))
    assert Localised(en="") == EMPTY


def test_columns_are_found_by_their_header() -> None:
    row = {"name_ar": "تونس", "name_fr": "Tunis", "name_xx": "?"}

    assert dict(Localised.from_columns(row, "name_")) == {"fr": "Tunis", "ar": "تونس"}


def test_an_entry_without_a_column_of_a_language_has_the_first_that_is_there() -> None:
    assert vocabulary.entry_word({"code": "x", "en": "Word"}, "ar") == "Word"


def test_letters_say_the_language_where_no_other_has_them() -> None:
    assert of_letters("صفاقس", "fr") == "ar"
    assert of_letters("Sfax", "en") == "en"
