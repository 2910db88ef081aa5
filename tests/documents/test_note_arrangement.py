"""What is written and how it is arranged, as the neutral note and its PDF show it."""

from io import BytesIO
from pathlib import Path

import pikepdf
import pytest
from PIL import Image

from mc2cm_desk.documents.model import (
    Block,
    Box,
    Document,
    EndNotes,
    Figure,
    Heading,
    ListBlock,
    Numbered,
    Paragraph,
    ParagraphKind,
    Part,
    PullQuote,
    Span,
)
from mc2cm_desk.documents.note.outline import build_note
from mc2cm_desk.documents.renderers.pdf.note import write_note_pdf
from mc2cm_desk.domain.event.event import Event
from mc2cm_desk.domain.library.attachment import Attachment, PictureConsent
from mc2cm_desk.domain.localised import Localised
from mc2cm_desk.domain.note.parts import NotePart
from mc2cm_desk.domain.people.participant import Consent, Participant
from mc2cm_desk.domain.people.person import Person
from mc2cm_desk.domain.steps.discussion import DiscussionNote, NoteKind
from mc2cm_desk.domain.steps.recommendation import AddresseeLevel, Recommendation
from mc2cm_desk.services import records
from mc2cm_desk.services.library import Library
from mc2cm_desk.services.note import learning_notes
from mc2cm_desk.services.read_models.note.contents import NoteContents, note_contents
from mc2cm_desk.services.read_models.note.privacy import (
    LeftOut,
    LeftOutReason,
    NoteUse,
    pictures_not_cleared,
)
from mc2cm_desk.services.safety import attachments
from mc2cm_desk.services.steps import city_cases, discussions, field_visits, recommendations

DOT = bytes.fromhex(
    "89504e470d0a1a0a0000000d4948445200000001000000010802000000907753de0000000c4944415408d763"
    "f8cfc0000003010100c9fe92ef0000000049454e44ae426082"
)


def build(library: Library, event: Event, *, draft: bool = False, language: str = "fr") -> Document:
    return build_note(note_contents(library, event.id, language), draft=draft)


def part_of(document: Document, part: NotePart) -> Part:
    return next(one for one in document.parts if one.anchor == f"part-{part.value}")


def words(blocks: tuple[Block, ...]) -> list[str]:
    return [
        "".join(span.text for span in block.spans)
        for block in blocks
        if isinstance(block, Paragraph)
    ]


@pytest.fixture
def endorsed(library: Library, seville: Event) -> Recommendation:
    made = recommendations.add(
        library, seville.id, Localised(fr="Ouvrir les écoles"), levels=(AddresseeLevel.LOCAL,)
    )
    recommendations.endorse(library, made.id)
    recommendations.freeze(library, seville.id)
    return library.require(Recommendation, made.id)


def test_a_record_is_named_as_it_is_now_and_links_to_where_it_stands(
    library: Library, seville: Event, endorsed: Recommendation, tmp_path: Path
) -> None:
    text = f"Voir [[recommendation:{endorsed.id}]] et [[case:gone]]."
    learning_notes.write(library, seville.id, "fr", NotePart.SUMMARY, text=text)

    document = build(library, seville)
    (paragraph, *_) = part_of(document, NotePart.SUMMARY).blocks
    assert isinstance(paragraph, Paragraph)
    anchor = f"recommendation-{endorsed.id}"
    assert paragraph.spans == (
        Span("Voir "),
        Span(endorsed.label, link=f"#{anchor}"),
        Span(" et "),
        Span("[fiche retirée]"),
        Span("."),
    )
    numbered = [
        block
        for block in part_of(document, NotePart.RECOMMENDATIONS).blocks
        if isinstance(block, Numbered)
    ]
    assert [block.anchor for block in numbered] == [anchor]

    learning_notes.arrange(library, seville.id, NotePart.RECOMMENDATIONS, hidden=True)
    left = build(library, seville)
    (paragraph, *_) = part_of(left, NotePart.SUMMARY).blocks
    assert isinstance(paragraph, Paragraph)
    assert paragraph.spans[1] == Span(endorsed.label)
    write_note_pdf(left, tmp_path / "note.pdf")


def test_end_notes_are_numbered_through_the_note_and_lead_back(
    library: Library, seville: Event, tmp_path: Path
) -> None:
    learning_notes.write(
        library, seville.id, "fr", NotePart.SUMMARY, text="Un.^[Premier.] Deux.^[Deuxième.]"
    )
    learning_notes.write(library, seville.id, "fr", NotePart.CONTEXT, text="Trois.^[Troisième.]")

    document = build(library, seville)
    notes = [
        block.notes
        for part in document.parts
        for block in part.blocks
        if isinstance(block, EndNotes)
    ]
    assert [[number for number, _ in found] for found in notes] == [[1, 2], [3]]
    (paragraph, *_) = part_of(document, NotePart.SUMMARY).blocks
    assert isinstance(paragraph, Paragraph)
    assert paragraph.spans[1] == Span("¹", link="#note-1", note=1)

    path = tmp_path / "note.pdf"
    write_note_pdf(document, path)
    with pikepdf.open(path) as pdf:
        numbers = {page.objgen: number for number, page in enumerate(pdf.pages)}
        led = [
            (number, numbers[link.Dest[0].objgen])  # pyright: ignore[reportIndexIssue, reportAttributeAccessIssue]
            for number, page in enumerate(pdf.pages)
            for link in page.get("/Annots", [])  # pyright: ignore[reportGeneralTypeIssues]
            if number > 1 and "/Dest" in link
        ]
    # Three calls and three ways back, each within the part that was printed on its page.
    assert len(led) == 6
    assert all(number == target for number, target in led)


@pytest.mark.parametrize(
    ("arranged", "expected"),
    [
        ({}, ["Écrit.", "dates"]),
        ({"block_first": True}, ["dates", "Écrit."]),
        ({"block_hidden": True}, ["Écrit."]),
    ],
)
def test_a_part_is_printed_as_it_is_arranged(
    library: Library, seville: Event, arranged: dict[str, bool], expected: list[str]
) -> None:
    city_cases.add(
        library, seville.id, Localised(fr="Maison des médias"), summary=Localised(fr="dates")
    )
    learning_notes.write(library, seville.id, "fr", NotePart.CASES, text="Écrit.")
    learning_notes.arrange(library, seville.id, NotePart.CASES, **arranged)

    said = words(part_of(build(library, seville), NotePart.CASES).blocks)
    assert [one for one in said if one in ("Écrit.", "dates")] == expected


def test_short_recommendations_say_what_is_recommended_alone(
    library: Library, seville: Event, endorsed: Recommendation
) -> None:
    records.edit(library, Recommendation, endorsed.id, explanation=Localised(fr="Parce que."))
    learning_notes.arrange(library, seville.id, NotePart.RECOMMENDATIONS, short=True)
    (numbered,) = [
        block
        for block in part_of(build(library, seville), NotePart.RECOMMENDATIONS).blocks
        if isinstance(block, Numbered)
    ]
    assert numbered.details == ()


def test_parts_stand_in_the_chosen_order_and_are_numbered_by_it(
    library: Library, seville: Event
) -> None:
    for part in (NotePart.CONTEXT, NotePart.LEARNINGS):
        for language in ("fr", "ar"):
            learning_notes.write(library, seville.id, language, part, text="Texte.")
    while learning_notes.of_event(library, seville.id, "fr").parts.index(
        NotePart.LEARNINGS
    ) > learning_notes.of_event(library, seville.id, "fr").parts.index(NotePart.CONTEXT):
        learning_notes.move(library, seville.id, NotePart.LEARNINGS, -1)

    for language in ("fr", "ar"):
        kickers = [
            (part.anchor, part.kicker.split(" ")[-1])
            for part in build(library, seville, language=language).parts
            if part.kicker
        ]
        numbers = dict(kickers)
        assert numbers["part-context"] == str(int(numbers["part-learnings"]) + 1)


def captions(contents: NoteContents, *, draft: bool) -> list[str]:
    blocks = [one for part in build_note(contents, draft=draft).parts for one in part.blocks]
    return [one.caption for one in blocks if isinstance(one, Figure)]


def add_picture(library: Library, event: Event, owner: str = "", **fields: object) -> Attachment:
    return attachments.add(
        library,
        event.id,
        owner or event.id,
        content=DOT,
        name="place.png",
        media_type="image/png",
        width=1,
        height=1,
        **fields,
    )


@pytest.mark.parametrize(
    ("fields", "reason"),
    [
        ({"credit": "A", "consent": PictureConsent.NO_FACES}, None),
        ({"credit": "A", "consent": PictureConsent.CONSENTED}, None),
        ({"credit": "A", "consent": PictureConsent.UNKNOWN}, LeftOutReason.PICTURE_UNKNOWN),
        ({"credit": "A", "consent": PictureConsent.REFUSED}, LeftOutReason.PICTURE_REFUSED),
        ({"credit": "", "consent": PictureConsent.NO_FACES}, LeftOutReason.NO_CREDIT),
    ],
)
def test_a_picture_is_printed_with_its_consent_and_credit_alone(
    library: Library, seville: Event, fields: dict[str, object], reason: LeftOutReason | None
) -> None:
    add_picture(library, seville, **fields)
    contents = note_contents(library, seville.id, "fr")
    pictures = [one for one in contents.left_out if one.use is NoteUse.PICTURE]
    expected = [] if reason is None else [LeftOut(NoteUse.PICTURE, "place.png", reason, seville.id)]
    assert pictures == expected
    assert (build_note(contents, draft=False).cover.picture is not None) == (reason is None)
    in_draft = build_note(contents, draft=True).cover.picture is not None
    assert in_draft == (reason in (None, LeftOutReason.NO_CREDIT))


def test_who_withdraws_is_in_no_picture_no_quotation_and_no_list(
    library: Library, seville: Event
) -> None:
    someone = library.find(Participant, event=seville.id)[1]
    records.edit(
        library,
        Participant,
        someone.id,
        photo_consent=Consent.GIVEN,
        name_consent=Consent.GIVEN,
        quotation_consent=Consent.GIVEN,
        function="Maire",
    )
    add_picture(
        library, seville, credit="A", consent=PictureConsent.CONSENTED, people=(someone.id,)
    )
    note = discussions.note(
        library,
        seville.id,
        Localised(fr="Nous avons ouvert les portes."),
        language="fr",
        kind=NoteKind.QUOTATION,
    )
    records.edit(library, DiscussionNote, note.id, speaker=someone.id)

    contents = note_contents(library, seville.id, "fr")
    assert not [one for one in contents.left_out if one.use is not NoteUse.NAME]
    assert len(contents.attendance.names) == 1
    document = build_note(contents, draft=False)
    (quote,) = [
        block for part in document.parts for block in part.blocks if isinstance(block, PullQuote)
    ]
    assert quote.text == "Nous avons ouvert les portes."
    assert "Maire" in quote.by

    for consent in ("photo_consent", "name_consent", "quotation_consent"):
        records.edit(library, Participant, someone.id, **{consent: Consent.WITHDRAWN})
    contents = note_contents(library, seville.id, "fr")
    document = build_note(contents, draft=True)
    assert document.cover.picture is None
    assert not [
        block
        for part in document.parts
        for block in part.blocks
        if isinstance(block, PullQuote | Figure)
    ]
    assert contents.attendance.names == ()
    reasons = {one.use: one.reason for one in contents.left_out if one.record != seville.id}
    assert reasons[NoteUse.QUOTATION] is LeftOutReason.WITHDRAWN
    assert LeftOutReason.WITHDRAWN in {
        one.reason for one in contents.left_out if one.use is NoteUse.NAME
    }
    assert LeftOutReason.PERSON_IN_PICTURE in {one.reason for one in contents.left_out}


def test_a_draft_says_who_in_a_picture_was_not_asked_and_the_final_note_leaves_it_out(
    library: Library, seville: Event
) -> None:
    asked, silent = library.find(Participant, event=seville.id)[:2]
    records.edit(library, Participant, asked.id, photo_consent=Consent.GIVEN)
    visit = field_visits.add(library, seville.id, Localised(fr="Triana"))
    picture = add_picture(
        library,
        seville,
        visit.id,
        credit="A",
        consent=PictureConsent.CONSENTED,
        caption=Localised(fr="Au marché"),
        people=(asked.id, silent.id),
    )
    name = library.require(Person, silent.person).name
    contents = note_contents(library, seville.id, "fr")
    (left_out,) = [one for one in contents.left_out if one.use is NoteUse.PICTURE]

    assert left_out.reason is LeftOutReason.PERSON_NOT_ASKED
    assert left_out.people == (name,)
    assert pictures_not_cleared(library, [picture]) == {picture.id: (name,)}
    assert captions(contents, draft=True) == [f"Au marché · Sans accord\u00a0: \u2068{name}\u2069"]
    assert captions(contents, draft=False) == []

    records.edit(library, Participant, silent.id, photo_consent=Consent.GIVEN)
    assert pictures_not_cleared(library, [picture]) == {}
    contents = note_contents(library, seville.id, "fr")
    assert captions(contents, draft=False) == ["Au marché"]


def test_a_quotation_without_a_known_speaker_is_left_out(library: Library, seville: Event) -> None:
    discussions.note(
        library, seville.id, Localised(fr="On dit."), language="fr", kind=NoteKind.QUOTATION
    )
    contents = note_contents(library, seville.id, "fr")
    assert contents.quotations == ()
    found = [one for one in contents.left_out if one.use is NoteUse.QUOTATION]
    assert [one.reason for one in found] == [LeftOutReason.SPEAKER_UNKNOWN]


def test_marks_become_blocks(library: Library, seville: Event) -> None:
    text = "## Titre\n\nUn **mot** !\n\n> Une phrase.\n\n1. premier\n2. second"
    learning_notes.write(library, seville.id, "fr", NotePart.LEARNINGS, text=text)
    heading, body, quote, numbers = part_of(build(library, seville), NotePart.LEARNINGS).blocks
    assert heading == Heading("Titre", 2, in_contents=False)
    assert body == Paragraph((Span("Un "), Span("mot", bold=True), Span("\u202f!")))
    assert quote == Paragraph((Span("Une phrase."),), ParagraphKind.QUOTE)
    assert numbers == ListBlock(((Span("premier"),), (Span("second"),)), ordered=True)


def test_logos_of_the_programme_stand_on_the_cover_beside_the_emblem(
    library: Library, seville: Event, tmp_path: Path
) -> None:
    programme = library.require(Event, seville.id).programme
    bare = tmp_path / "bare.pdf"
    write_note_pdf(build(library, seville), bare)
    for size, mode in (((400, 100), "RGBA"), ((80, 200), "P")):
        drawn = BytesIO()
        Image.new(mode, size, 3 if mode == "P" else (20, 80, 120, 90)).save(drawn, "PNG")
        attachments.add(
            library, "", programme, content=drawn.getvalue(), name=mode, media_type="image/png"
        )
    attachments.add(library, "", programme, content=b"torn", name="x", media_type="image/png")
    document = build(library, seville)
    assert len(document.cover.logos) == 3
    path = tmp_path / "note.pdf"
    write_note_pdf(document, path)
    with pikepdf.open(bare) as before, pikepdf.open(path) as after:
        count = [len(pdf.pages[0].get_images()) for pdf in (before, after)]
    assert count[1] == count[0] + 2


def test_boxes_are_gathered_and_pictures_stand_under_their_paragraph_while_they_may(
    library: Library, seville: Event
) -> None:
    home = learning_notes.home(library, seville.id, NotePart.LEARNINGS)
    added = add_picture(library, seville, home, consent=PictureConsent.NO_FACES, credit="Lyon")
    picture = added.id
    text = f":: Un.\n\n:: Deux.\n\nVoir [[picture:{picture}]] ici.\n\n[[picture:{picture}]]"
    learning_notes.write(library, seville.id, "fr", NotePart.LEARNINGS, text=text)
    box, words, figure, again = part_of(build(library, seville), NotePart.LEARNINGS).blocks
    assert isinstance(box, Box)
    assert [plain_text(one) for one in box.blocks] == ["Un.", "Deux."]
    assert plain_text(words) == "Voir  ici."
    assert isinstance(figure, Figure)
    assert (figure.credit, again) == ("© Lyon", figure)

    records.edit(library, Attachment, picture, consent=PictureConsent.REFUSED)
    blocks = part_of(build(library, seville), NotePart.LEARNINGS).blocks
    assert not any(isinstance(block, Figure) for block in blocks)
    records.remove(library, Attachment, picture)
    blocks = part_of(build(library, seville), NotePart.LEARNINGS).blocks
    assert any("fiche retirée" in plain_text(block) for block in blocks[1:])


def plain_text(block: object) -> str:
    assert isinstance(block, Paragraph)
    return "".join(span.text for span in block.spans)


def test_the_name_of_a_pictures_file_stays_at_home(library: Library, seville: Event) -> None:
    case = city_cases.add(library, seville.id, Localised(fr="Cas"))
    picture = add_picture(library, seville, case.id, credit="A", consent=PictureConsent.NO_FACES)
    assert picture.name == "place.png"
    said = repr(build(library, seville))

    assert "place.png" not in said
    assert "alternative='Image'" in said
