"""One typed line: its tokens, where they stand, and the sentence that is left."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as some

from mc2cm_desk.domain.people.names import UNSEEN
from mc2cm_desk.domain.steps.quick_entry import (
    Line,
    Sign,
    begun,
    parse,
    split_link,
    split_who,
    typable,
)


def tokens(line: str) -> list[tuple[str, str]]:
    return [(token.sign.value, token.word) for token in parse(line).tokens]


def test_every_sign_begins_a_token() -> None:
    line = "Créer un lexique @lyon #récit >local !2 ~1"

    assert tokens(line) == [("@", "lyon"), ("#", "récit"), (">", "local"), ("!", "2"), ("~", "1")]
    assert parse(line).text == "Créer un lexique"


def test_a_token_says_where_it_stands() -> None:
    line = 'Lexique @lyon et @"La Paz".'

    assert [line[t.start : t.end] for t in parse(line).tokens] == ["@lyon", '@"La Paz"']


@pytest.mark.parametrize(
    "line",
    [
        "écrire à nadia@example.org",
        "programmer en C# ou F#",
        "voir https://example.org/page#milieu",
        "3 > 2 et 5>4",
        "Attention ! c'est urgent",
        "!important",
        "@ # > ! ~",
        "~ 40 personnes",
    ],
)
def test_signs_in_the_middle_of_things_are_text(line: str) -> None:
    assert tokens(line) == []
    assert parse(line).text == line


@pytest.mark.parametrize(
    ("line", "word"),
    [
        ("مدينة @عمّان", "عمّان"),
        ("@رام-الله", "رام-الله"),
        ("Cafe\u0301 @Se\u0301ville", "Se\u0301ville"),
        ("#réfugié·e·s", "réfugié·e·s"),
        ("@L’Hospitalet", "L’Hospitalet"),
        ("@Saint-Denis.", "Saint-Denis"),
        ('@"La Paz"', "La Paz"),
        ("(@lyon)", "lyon"),
        ("avec Lyon,@tunis", "tunis"),
        ("«@lyon»", "lyon"),
        ("!o3", "o3"),
        ("!٢", "٢"),
    ],
)
def test_names_of_any_script_are_one_token(line: str, word: str) -> None:
    assert [token.word for token in parse(line).tokens] == [word]


@pytest.mark.parametrize(
    ("line", "text"),
    [
        ("Former les agents @lyon et @tunis >local", "Former les agents"),
        ("Former les agents @lyon, @tunis, @sfax.", "Former les agents."),
        ("Former (@lyon) les agents", "Former les agents"),
        ("@sfax: pas de budget", "pas de budget"),
        ("@sfax – pas de budget", "pas de budget"),
        ("@sfax -5 % de budget", "-5 % de budget"),
        ("@réfugiés. Puis rien", "Puis rien"),
        ("Voici\u00a0: @lyon", "Voici"),
        ("Qui paie\u00a0? @lyon", "Qui paie\u00a0?"),
        ("Qui paie @lyon\u00a0?", "Qui paie\u00a0?"),
        ("un\ttexte   large @lyon", "un texte large"),
        ("إنشاء معجم مشترك @تونس و @صفاقس", "إنشاء معجم مشترك"),
        ("إنشاء معجم @تونس، ثم نشره", "إنشاء معجم، ثم نشره"),
        ("@lyon", ""),
    ],
)
def test_what_held_tokens_together_goes_with_them(line: str, text: str) -> None:
    assert parse(line).text == text


def test_a_token_that_is_kept_stays_where_it_was_typed() -> None:
    line = parse("Former @lyon et @atlantis aux médias")
    atlantis = line.tokens[1]

    assert line.text_with([atlantis]) == "Former et @atlantis aux médias"
    assert line.text_with(line.tokens) == line.source


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("+ Des fonds européens", ("Des fonds européens", True)),
        ("+Des fonds @lyon", ("Des fonds", True)),
        ("  + Des fonds", ("Des fonds", True)),
        ("+30 % de demandes", ("+30 % de demandes", False)),
        ("Plus + encore", ("Plus + encore", False)),
    ],
)
def test_a_plus_before_a_word_makes_an_opportunity(line: str, expected: tuple[str, bool]) -> None:
    parsed = parse(line)

    assert (parsed.text, parsed.is_opportunity) == expected


WORDS = some.from_regex(r"[A-Za-zéàüßçÀ-Ö\u0627-\u063a]{2,12}", fullmatch=True)
TOKENS = some.builds(
    lambda sign, word: f"{sign}{word}", some.sampled_from(["@", "#", ">", "~"]), WORDS
)


@given(some.lists(some.one_of(WORDS, TOKENS), max_size=12))
def test_words_stay_and_tokens_go(pieces: list[str]) -> None:
    typed = [piece for piece in pieces if piece[0] in "@#>~"]
    conjunctions = {"et", "and", "y", "e", "و"}
    said = [word for word in pieces if word not in typed and word.casefold() not in conjunctions]

    line = parse(" ".join(pieces))

    assert [f"{token.sign}{token.word}" for token in line.tokens] == typed
    left = [word for word in line.text.split() if word.casefold() not in conjunctions]
    assert left == said


@given(some.text(max_size=80))
def test_any_line_is_parsed_and_loses_no_word(line: str) -> None:
    parsed = parse(line)

    assert all(line[t.start] == t.sign.value for t in parsed.tokens)
    assert [t.start for t in parsed.tokens] == sorted(t.start for t in parsed.tokens)
    assert parsed.text_with(parsed.tokens) == re.sub(r"[ \t\r\n]+", " ", line).strip()
    named = " ".join(token.word for token in parsed.tokens).split()
    counted = re.findall(r"\w+", " ".join([parsed.text, *named]))
    lost = {word for word in re.findall(r"\w+", line) if word not in counted}
    assert lost <= {"et", "and", "y", "e", "و", "Et", "And", "AND", "ET", "Y", "E"}


@given(some.text(min_size=1, max_size=40).filter(lambda name: any(c.isalnum() for c in name)))
def test_every_typable_name_is_one_token(name: str) -> None:
    word = typable(name)
    if not word or not re.match(r"\w", word):
        return

    assert [token.sign for token in parse(f"Lexique @{word} suite").tokens] == [Sign.CITY]
    assert parse(f"Lexique @{word} suite").text == "Lexique suite"


def test_an_empty_line_says_nothing() -> None:
    assert parse("") == Line("", ())
    assert parse("   ").text == ""


def test_marks_of_direction_part_no_token() -> None:
    line = "Former \u2068@saint-denis\u2069 et @\u2068ly\u200bon\u2069, #\u2068récit\u2069"

    assert [line[t.start : t.end] for t in parse(line).tokens] == [
        "@saint-denis",
        "@\u2068ly\u200bon",
        "#\u2068récit",
    ]
    assert tokens('@\u2068"La Paz"\u2069') == [("@", "La Paz")]


@pytest.mark.parametrize(
    ("before", "start"),
    [
        ("Former @", 7),
        ("Former @ly", 7),
        ("Former (@ly", 8),
        ("Former\u00a0#réc", 7),
        ('Former @"La Pa', 7),
        ("إعداد \u2068@sev", 7),
        ("Former @lyon ", None),
        ("écrire à nadia@ex", None),
        ("C#", None),
        ("", None),
    ],
)
def test_the_token_that_is_being_typed_is_the_one_that_would_be_taken(
    before: str, start: int | None
) -> None:
    assert begun(before) == start


LINES = some.text(
    some.sampled_from([*"ab1o é@#>!~+ ,.;:()«»\"'-_\t\u00a0\u2068\u2069\u200bمدينة\u0301"]),
    max_size=40,
)


@given(LINES)
def test_what_stands_at_a_token_is_its_sign_and_its_word(line: str) -> None:
    for token in parse(line).tokens:
        seen = UNSEEN.sub("", line[token.start : token.end])
        word = UNSEEN.sub("", token.word)
        if '"' not in seen:
            assert seen == f"{token.sign}{word}"
        assert seen.startswith(token.sign)
        assert word in seen


@given(LINES)
def test_invisible_characters_change_no_token(line: str) -> None:
    bare = UNSEEN.sub("", line)

    def said(text: str) -> list[tuple[Sign, str]]:
        return [(t.sign, UNSEEN.sub("", t.word).strip()) for t in parse(text).tokens]

    assert said(line) == said(bare)


@pytest.mark.parametrize(
    ("text", "who", "what"),
    [
        ("Ana : former", "Ana", "former"),
        ("Ana: lire https://a.example", "Ana", "lire https://a.example"),
        ("lire https://a.example", "", "lire https://a.example"),
        ("venir à 10:30", "", "venir à 10:30"),
        ("Ana: venir à 10:30", "Ana", "venir à 10:30"),
        ("Ana:", "", "Ana:"),
        ("المدينة: تدريب", "المدينة", "تدريب"),
    ],
)
def test_a_colon_between_words_parts_who_from_what(text: str, who: str, what: str) -> None:
    assert split_who(text) == (who, what)


@pytest.mark.parametrize(
    ("text", "rest", "link"),
    [
        ("Fonds https://a.example/x.", "Fonds.", "https://a.example/x"),
        ("Fonds (www.a.example), ouvert", "Fonds, ouvert", "www.a.example"),
        ("https://a.example/x_(y) Fonds", "Fonds", "https://a.example/x_(y)"),
        ("écrire à ana@www.example", "écrire à ana@www.example", ""),
        ("تمويل https://a.example، مفتوح", "تمويل، مفتوح", "https://a.example"),
    ],
)
def test_a_web_address_is_taken_out_of_a_line(text: str, rest: str, link: str) -> None:
    assert split_link(text) == (rest, link)
