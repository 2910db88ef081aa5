"""The words for what people agree to: short names, and the questions that they are asked."""

from PySide6.QtCore import QT_TRANSLATE_NOOP

from mc2cm_desk.wording import formats
from mc2cm_desk.wording.catalogue import Catalogue

USES: dict[str, object] = {
    "photo": QT_TRANSLATE_NOOP("Consent", "Photographs"),
    "name": QT_TRANSLATE_NOOP("Consent", "Name in the note"),
    "contact": QT_TRANSLATE_NOOP("Consent", "Contact for participants"),
    "keeping": QT_TRANSLATE_NOOP("Consent", "Contact kept"),
    "quotation": QT_TRANSLATE_NOOP("Consent", "Quotation"),
}

QUESTIONS: dict[str, object] = {
    "photo": QT_TRANSLATE_NOOP("Consent", "May photographs and films of the event show you?"),
    "name": QT_TRANSLATE_NOOP(
        "Consent", "May the learning note print your name, function and organisation?"
    ),
    "contact": QT_TRANSLATE_NOOP(
        "Consent",
        "May the other participants be given your e-mail address and telephone number?",
    ),
    "keeping": QT_TRANSLATE_NOOP(
        "Consent", "May we keep your contact details to invite you to later events?"
    ),
    "quotation": QT_TRANSLATE_NOOP(
        "Consent", "May the learning note quote what you say, with your name?"
    ),
}

WAYS: dict[str, object] = {
    "consent-desk": QT_TRANSLATE_NOOP("Consent", "asked at the desk"),
    "consent-form": QT_TRANSLATE_NOOP("Consent", "on the signed form"),
    "consent-several": QT_TRANSLATE_NOOP("Consent", "recorded for several people at once"),
    "import-participants": QT_TRANSLATE_NOOP("Consent", "in the imported list"),
    "walk-in": QT_TRANSLATE_NOOP("Consent", "on registration at the desk"),
    "edit-participant": QT_TRANSLATE_NOOP("Consent", "entered under Participants"),
}

FORM: dict[str, object] = {
    "title": QT_TRANSLATE_NOOP("Consent", "Consent form"),
    "person": QT_TRANSLATE_NOOP("Consent", "Name, organisation"),
    "code": QT_TRANSLATE_NOOP("Consent", "Code"),
    "number": QT_TRANSLATE_NOOP("Consent", "No."),
    "yes": QT_TRANSLATE_NOOP("Consent", "Yes"),
    "no": QT_TRANSLATE_NOOP("Consent", "No"),
    "signature": QT_TRANSLATE_NOOP("Consent", "Date and signature"),
    "date": QT_TRANSLATE_NOOP("Consent", "Date"),
    "sign": QT_TRANSLATE_NOOP("Consent", "Signature"),
    "page": QT_TRANSLATE_NOOP("Consent", "Page {page} of {pages}"),
    "explanation": QT_TRANSLATE_NOOP(
        "Consent",
        "Please answer each question with a cross. You are free to say no: your "
        "participation does not depend on it. You can change your answers at any time.",
    ),
    "contact": QT_TRANSLATE_NOOP("Consent", "To change an answer: {contact}"),
    "keeper": QT_TRANSLATE_NOOP("Consent", "Your data are kept by {programme} for this event."),
}


def use(catalogue: Catalogue, code: str) -> str:
    """Return the short name of a use (the value of a ConsentUse)."""
    return catalogue.translate("Consent", str(USES[code]))


def question(catalogue: Catalogue, code: str) -> str:
    """Return the question about a use, as it is put to the person."""
    return formats.typographic(
        catalogue.translate("Consent", str(QUESTIONS[code])), catalogue.language
    )


def way(catalogue: Catalogue, code: str) -> str:
    """Return how an answer was given (the value of a ConsentWay), as the end of a sentence."""
    return catalogue.translate("Consent", str(WAYS[code]))


def form(catalogue: Catalogue, word: str, **slots: object) -> str:
    """Return one of the words of the printed form."""
    sentence = catalogue.translate("Consent", str(FORM[word]), **slots)
    return formats.typographic(sentence, catalogue.language)
