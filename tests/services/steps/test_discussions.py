"""Notes of what was said, and the cards that are made of them, each once."""

import pytest

from mc2cm_desk.domain.event.event import Event
from mc2cm_desk.domain.localised import EMPTY, Localised
from mc2cm_desk.domain.refusal import Refused
from mc2cm_desk.domain.steps.challenge import Challenge, ChallengeKind
from mc2cm_desk.domain.steps.discussion import DiscussionNote, NoteKind
from mc2cm_desk.domain.steps.recommendation import Evidence, EvidenceKind, Recommendation
from mc2cm_desk.services import history, records
from mc2cm_desk.services.library import Library
from mc2cm_desk.services.steps import challenges, city_cases, discussions


def test_notes_come_in_the_order_in_which_they_were_said(library: Library, seville: Event) -> None:
    first = discussions.note(library, seville.id, Localised(en="We were told"))
    second = discussions.note(library, seville.id, Localised(fr="On nous a dit"))
    found = discussions.of_event(library, seville.id)
    assert [(one.id, one.language) for one in found] == [(first.id, "en"), (second.id, "fr")]
    with pytest.raises(Refused, match="note-empty"):
        discussions.note(library, seville.id, EMPTY)


@pytest.mark.parametrize(
    ("line", "kind"),
    [
        ("Qui paie les interprètes ?", NoteKind.QUESTION),
        ("من يدفع للمترجمين؟", NoteKind.QUESTION),
        ("La ville paie.", NoteKind.REMARK),
    ],
)
def test_a_question_mark_at_its_end_makes_a_question(
    library: Library, seville: Event, line: str, kind: NoteKind
) -> None:
    assert discussions.note_line(library, seville.id, line).kind is kind


def test_a_note_takes_one_city_and_leaves_other_tokens_in_its_text(
    library: Library, seville: Event
) -> None:
    said = discussions.note_line(
        library, seville.id, "La ville paie @lyon @tunis >local", session="s", case="c"
    )
    assert said.text.exact("fr") == "La ville paie @tunis >local"
    assert (bool(said.city), said.session, said.case) == (True, "s", "c")


def test_a_challenge_is_made_of_a_note_once_with_its_tokens(
    library: Library, seville: Event
) -> None:
    said = discussions.note_line(library, seville.id, "Peu de moyens @lyon @tunis >local")
    card = discussions.become_challenge(library, said.id)
    assert card.statement.exact("fr") == "Peu de moyens"
    assert (len(card.cities), card.levels) == (2, ("local",))
    assert library.require(DiscussionNote, said.id).became == card.id
    assert discussions.become_challenge(library, said.id).id == card.id
    assert len(library.find(Challenge)) == 1

    records.remove(library, Challenge, card.id)
    assert discussions.become_challenge(library, said.id).id != card.id


def test_a_note_that_begins_with_a_plus_becomes_an_opportunity(
    library: Library, seville: Event
) -> None:
    said = discussions.note(library, seville.id, Localised(fr="+ Des jeunes engagés"))
    assert discussions.become_challenge(library, said.id).kind is ChallengeKind.OPPORTUNITY
    asked = discussions.note(library, seville.id, Localised(fr="Des jeunes"))
    made = discussions.become_challenge(library, asked.id, ChallengeKind.OPPORTUNITY)
    assert made.kind is ChallengeKind.OPPORTUNITY


def test_a_recommendation_made_of_a_note_rests_on_the_case_where_it_was_said(
    library: Library, seville: Event
) -> None:
    case = city_cases.add(library, seville.id, Localised(fr="Guichet"))
    card = challenges.add(library, seville.id, Localised(fr="Peu de moyens"))
    said = discussions.note(
        library, seville.id, Localised(fr="Former les élus >national !1"), case=case.id, group="a"
    )
    made = discussions.become_recommendation(library, said.id)
    assert made.text.exact("fr") == "Former les élus"
    assert ([level.value for level in made.levels], made.groups) == (["national"], ("a",))
    found = {(one.kind, one.target) for one in library.find(Evidence, recommendation=made.id)}
    assert found == {(EvidenceKind.CASE, case.id), (EvidenceKind.CHALLENGE, card.id)}
    assert discussions.become_recommendation(library, said.id).id == made.id
    history.undo(library)
    assert library.find(Recommendation) == []
    assert library.require(DiscussionNote, said.id).became == ""


def test_a_note_of_tokens_alone_keeps_its_words(library: Library, seville: Event) -> None:
    said = discussions.note(library, seville.id, Localised(fr="@lyon"))
    assert discussions.become_challenge(library, said.id).statement.exact("fr") == "@lyon"


def test_a_note_is_marked_as_a_lesson_or_as_words_of_a_speaker(
    library: Library, seville: Event
) -> None:
    said = discussions.note(library, seville.id, Localised(fr="Nous avons appris"))
    assert discussions.become_lesson(library, said.id).kind is NoteKind.LESSON
    quoted = discussions.quote(library, said.id, speaker="amina")
    assert (quoted.kind, quoted.speaker) == (NoteKind.QUOTATION, "amina")
    with pytest.raises(Refused, match="gone"):
        discussions.quote(library, "none")
