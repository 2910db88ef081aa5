"""Words that are right though no dictionary has them: names, terms, the programme's own."""

from mc2cm_desk.domain.event.event import Event
from mc2cm_desk.domain.localised import Localised
from mc2cm_desk.domain.steps.reference_document import Definition, ReferenceDocument
from mc2cm_desk.services import records
from mc2cm_desk.services.event import programmes
from mc2cm_desk.services.library import Library
from mc2cm_desk.services.people import participants
from mc2cm_desk.services.read_models.steps.known_words import known_words
from mc2cm_desk.services.steps import reference_documents


def test_names_terms_and_the_words_of_the_programme_are_known(
    library: Library, seville: Event
) -> None:
    participants.add(
        library, seville.id, family_name="Zouari", given_name="Meryem", organisation="Tadhamon"
    )
    document = reference_documents.begun(library, seville.id)
    records.edit(
        library,
        ReferenceDocument,
        document.id,
        definitions=(Definition(Localised(fr="Interculturel"), Localised(fr="...")),),
    )
    programmes.add_word(library, "Euromed")

    known = known_words(library, seville.id)
    assert {"zouari", "meryem", "tadhamon", "interculturel", "euromed", "lyon"} <= known
    assert "former" not in known
    assert "zouari" not in known_words(library, "another event")
