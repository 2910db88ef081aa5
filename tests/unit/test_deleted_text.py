"""What a page marks as deleted, hidden or a comment is left out of it, and nothing else."""

import pytest

from mc2cm_desk.domain.text.deleted_text import without_deleted

BY = 'cite="mailto:Ana" datetime="2026-06-15T10:00"'


@pytest.mark.parametrize(
    ("page", "kept"),
    [
        (f"<p>Un <del {BY}>ancien </del><ins {BY}>nouveau </ins>mot</p>",
         f"<p>Un <ins {BY}>nouveau </ins>mot</p>"),
        ("<p>a<span class=msoDel>b</span>c</p>", "<p>ac</p>"),
        ("<p>a<span class='x MsoDel'>b<span>c</span>d</span>e</p>", "<p>ae</p>"),
        ("<p>a<del>b<del>c</del>d</del>e</p>", "<p>ae</p>"),
        ("a<a class=msocomanchor href='#_msocom_1'>[A1]</a>b", "ab"),
        ("<p>a</p><div style='mso-element:comment-list'><div>note</div></div>", "<p>a</p>"),
        ("a<span style='color:red;mso-hide:all'>b</span>c", "ac"),
        ("a<span style=\"display: none\">b</span>c", "ac"),
        ("a&nbsp;&#233;<del>b<br></del>&amp;c", "a&nbsp;&#233;&amp;c"),
    ],
)  # fmt: skip
def test_what_is_marked_is_left_out(page: str, kept: str) -> None:
    assert without_deleted(page) == kept


@pytest.mark.parametrize(
    "page",
    [
        "<p>plain <s>struck</s> <b>bold</b></p>",
        "<style>span.msoDel {mso-hide:none}</style><p>a</p>",
        "<p>5 <delta>6</p>",
        "<p class=MsoNormal style='mso-hidex:all'>a</p>",
        "<p>a <del>whose end is missing</p><p>b</p>",
    ],
)
def test_a_page_without_such_marks_stays_as_it_is(page: str) -> None:
    assert without_deleted(page) is page
