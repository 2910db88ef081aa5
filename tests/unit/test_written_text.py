"""Marks become passages and runs, and passages become the same marks again."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mc2cm_desk.domain.text.markup import Passage, PassageKind, Run, read, references, words, write

BODY, HEADING, QUOTE = PassageKind.BODY, PassageKind.HEADING, PassageKind.QUOTE
ITEM, NUMBERED = PassageKind.ITEM, PassageKind.NUMBERED


def test_every_mark_is_read() -> None:
    text = (
        "## Why cities\n\nA **strong** word, a *soft* one and ***both***;"
        " see [the page](https://example.org/a) and [[recommendation:01AB]]."
        "^[Counted at the door.]\n\n- one\n- two\n\n1. first\n2. second\n\n> We opened the doors."
    )
    passages = read(text)
    assert [passage.kind for passage in passages] == [
        HEADING, BODY, ITEM, ITEM, NUMBERED, NUMBERED, QUOTE,
    ]  # fmt: skip
    assert passages[1].runs == (
        Run("A "),
        Run("strong", bold=True),
        Run(" word, a "),
        Run("soft", italic=True),
        Run(" one and "),
        Run("both", bold=True, italic=True),
        Run("; see "),
        Run("the page", link="https://example.org/a"),
        Run(" and "),
        Run(reference="recommendation:01AB"),
        Run("."),
        Run(note="Counted at the door."),
    )
    assert write(passages) == text


@pytest.mark.parametrize(
    "text",
    [
        "2 * 3 = 6",
        "a lone ** mark",
        "[not a link] and (brackets)",
        "\\- no item",
        "12\\. no number",
        "\\# no heading",
        "C:\\\\folder",
    ],
)
def test_signs_that_are_no_marks_stay(text: str) -> None:
    passages = read(text)
    assert [passage.kind for passage in passages] == [BODY]
    assert "".join(run.text for run in passages[0].runs) == text.replace("\\\\", "/").replace(
        "\\", ""
    ).replace("/", "\\")
    assert read(write(passages)) == passages


def test_a_list_may_follow_its_sentence_without_an_empty_line() -> None:
    assert [p.kind for p in read("We ask for:\n- homes\n- schools")] == [BODY, ITEM, ITEM]


def test_lines_of_one_paragraph_are_one_paragraph() -> None:
    assert read("one\ntwo") == (Passage(BODY, (Run("one two"),)),)


def test_records_are_named_once_and_words_counted_without_marks() -> None:
    text = "See [[case:1]] and **[[recommendation:2]]**, again [[case:1]].^[four more words here]"
    assert references(text) == ("case:1", "recommendation:2")
    assert words("## A title\n\n- **two** words") == 4


_TEXT = st.text(
    st.sampled_from("aé ب1*_[]^\\#>-.()’«"), min_size=1, max_size=12
).map(lambda text: " ".join(text.split())).filter(bool)  # fmt: skip
_RUNS = st.one_of(
    st.builds(Run, text=_TEXT, bold=st.booleans(), italic=st.booleans()),
    st.builds(Run, text=_TEXT, link=st.just("https://example.org/page")),
    st.builds(Run, note=_TEXT),
    st.builds(Run, reference=st.just("case:01AB")),
)
_PASSAGES = st.builds(
    Passage, st.sampled_from(list(PassageKind)), st.lists(_RUNS, min_size=1, max_size=4).map(tuple)
)


@given(st.lists(_PASSAGES, max_size=5))
def test_what_is_written_is_read_again(passages: list[Passage]) -> None:
    once = read(write(passages))
    assert read(write(once)) == once
    assert write(once) == write(read(write(once)))


@given(st.lists(st.lists(_RUNS, min_size=1, max_size=4).map(tuple), min_size=1, max_size=4))
def test_nothing_that_was_said_is_lost(bodies: list[tuple[Run, ...]]) -> None:
    passages = read(write(Passage(BODY, runs) for runs in bodies))
    said = "".join(run.text + run.note for runs in bodies for run in runs)
    kept = "".join(run.text + run.note for passage in passages for run in passage.runs)
    assert "".join(kept.split()) == "".join(said.split())


@given(st.text(max_size=200))
def test_any_text_is_read(text: str) -> None:
    assert read(write(read(text))) == read(text)
