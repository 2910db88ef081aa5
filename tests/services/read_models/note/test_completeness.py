"""What a note lacks of recommendations, messages and pictures, rule by rule."""

import pytest

from mc2cm_desk.domain.event.event import Event
from mc2cm_desk.domain.library.attachment import Attachment, PictureConsent
from mc2cm_desk.domain.localised import Localised
from mc2cm_desk.domain.note.parts import NotePart
from mc2cm_desk.domain.steps.recommendation import (
    AddresseeLevel,
    EvidenceKind,
    Recommendation,
    RecommendationStatus,
)
from mc2cm_desk.domain.steps.reference_document import KeyMessage, ReferenceDocument
from mc2cm_desk.services import records
from mc2cm_desk.services.library import Library
from mc2cm_desk.services.read_models.note.completeness import Missing, completeness
from mc2cm_desk.services.read_models.note.contents import note_contents
from mc2cm_desk.services.safety import attachments
from mc2cm_desk.services.steps import challenges, recommendations, reference_documents


def lacking(library: Library, event: Event, language: str = "fr") -> list[Missing]:
    """Return what the part of the recommendations lacks."""
    found = completeness(note_contents(library, event.id, language)).missing
    return [one for one in found if one.part is NotePart.RECOMMENDATIONS]


def codes(library: Library, event: Event, language: str = "fr") -> set[str]:
    return {one.code for one in lacking(library, event, language)}


def drafted(library: Library, event: Event, *levels: AddresseeLevel) -> Recommendation:
    text = Localised(fr=f"Ouvrir {len(library.find(Recommendation))} maisons")
    return recommendations.add(library, event.id, text, levels=levels or (AddresseeLevel.NATIONAL,))


@pytest.fixture
def endorsed(library: Library, seville: Event) -> Recommendation:
    return recommendations.endorse(library, drafted(library, seville).id)


@pytest.mark.usefixtures("endorsed")
@pytest.mark.parametrize("status", [RecommendationStatus.DRAFT, RecommendationStatus.DISCUSSED])
def test_a_recommendation_that_nobody_decided_on_is_told(
    library: Library, seville: Event, status: RecommendationStatus
) -> None:
    assert "all-decided" not in codes(library, seville)
    made = drafted(library, seville)
    if status is not RecommendationStatus.DRAFT:
        recommendations.move_to(library, made.id, status)
    assert "all-decided" in codes(library, seville)

    recommendations.endorse(library, made.id)
    assert "all-decided" not in codes(library, seville)


def test_an_endorsed_recommendation_rests_on_something(
    library: Library, seville: Event, endorsed: Recommendation
) -> None:
    drafted(library, seville)
    (gap,) = (one for one in lacking(library, seville) if one.code == "evidence")
    assert gap.record == endorsed.id

    card = challenges.add(library, seville.id, Localised(fr="Loyers"))
    link = recommendations.link(library, endorsed.id, EvidenceKind.CHALLENGE, card.id)
    assert "evidence" not in codes(library, seville)
    recommendations.unlink(library, link.id)
    assert "evidence" in codes(library, seville)


@pytest.mark.usefixtures("endorsed")
def test_one_endorsed_recommendation_speaks_to_the_local_level_and_has_every_language(
    library: Library, seville: Event
) -> None:
    assert "local-level" in codes(library, seville)
    assert "recommendation-in-language" not in codes(library, seville)
    assert "recommendation-in-language" in codes(library, seville, "ar")

    made = drafted(library, seville, AddresseeLevel.NATIONAL, AddresseeLevel.LOCAL)
    assert "local-level" in codes(library, seville)
    recommendations.endorse(library, made.id)
    assert "local-level" not in codes(library, seville)


def test_without_an_endorsed_recommendation_a_note_is_not_final(
    library: Library, seville: Event
) -> None:
    assert "an-endorsed-recommendation" in codes(library, seville)
    assert "all-decided" not in codes(library, seville)
    made = drafted(library, seville)
    blocking = completeness(note_contents(library, seville.id, "fr")).blocking
    assert "an-endorsed-recommendation" in {one.code for one in blocking}

    recommendations.endorse(library, made.id)
    assert "an-endorsed-recommendation" not in codes(library, seville)


def test_a_message_is_missing_in_a_language_only_if_it_was_written_in_another(
    library: Library, seville: Event
) -> None:
    def told(language: str) -> list[str]:
        found = completeness(note_contents(library, seville.id, language)).missing
        return [one.about for one in found if one.code == "message-in-language"]

    document = reference_documents.begun(library, seville.id)
    texts = (Localised(), Localised(fr="Loger"), Localised(fr="Former", ar="التكوين"))
    messages = tuple(KeyMessage(text) for text in texts)
    records.edit(library, ReferenceDocument, document.id, key_messages=messages)

    assert told("fr") == []
    assert told("ar") == ["Loger"]


@pytest.mark.parametrize(
    ("consent", "is_known"),
    [
        (PictureConsent.CONSENTED, True),
        (PictureConsent.NO_FACES, True),
        (PictureConsent.UNKNOWN, False),
        (PictureConsent.REFUSED, False),
    ],
)
def test_a_picture_has_a_credit_and_a_known_consent(
    library: Library, seville: Event, *, consent: PictureConsent, is_known: bool
) -> None:
    def told() -> set[str]:
        found = completeness(note_contents(library, seville.id, "fr")).missing
        return {one.code for one in found if one.part is NotePart.PHOTO_CREDITS}

    made = attachments.add(
        library,
        seville.id,
        seville.id,
        content=b"0",
        name="salle.jpg",
        media_type="image/jpeg",
        consent=consent,
    )
    of_consent = set[str]() if is_known else {"picture-consent"}
    assert told() == {"picture-credit"} | of_consent
    records.edit(library, Attachment, made.id, credit="Ville de Séville")
    assert told() == of_consent
