"""What a unit of work did, in a few words: for undo, redo and history."""

from PySide6.QtCore import QT_TRANSLATE_NOOP

from mc2cm_desk.wording.catalogue import Catalogue

DEEDS: dict[str, object] = {
    "add-attachment": QT_TRANSLATE_NOOP("Deed", "add a picture or file"),
    "add-challenge": QT_TRANSLATE_NOOP("Deed", "add a card"),
    "add-city": QT_TRANSLATE_NOOP("Deed", "add a city"),
    "add-city-case": QT_TRANSLATE_NOOP("Deed", "add a case"),
    "add-cluster": QT_TRANSLATE_NOOP("Deed", "add a cluster"),
    "add-commitment": QT_TRANSLATE_NOOP("Deed", "add a commitment"),
    "add-evaluation": QT_TRANSLATE_NOOP("Deed", "add a questionnaire"),
    "add-field-visit": QT_TRANSLATE_NOOP("Deed", "add a visit"),
    "add-group": QT_TRANSLATE_NOOP("Deed", "add a group"),
    "add-organisation": QT_TRANSLATE_NOOP("Deed", "add an organisation"),
    "add-note": QT_TRANSLATE_NOOP("Deed", "add a note"),
    "add-observation": QT_TRANSLATE_NOOP("Deed", "add an observation"),
    "add-participant": QT_TRANSLATE_NOOP("Deed", "add a participant"),
    "add-recommendation": QT_TRANSLATE_NOOP("Deed", "add a recommendation"),
    "add-session": QT_TRANSLATE_NOOP("Deed", "add a session"),
    "add-word": QT_TRANSLATE_NOOP("Deed", "add a word to the dictionary"),
    "arrange-note": QT_TRANSLATE_NOOP("Deed", "arrange the note"),
    "begin-rehearsal": QT_TRANSLATE_NOOP("Deed", "begin a rehearsal"),
    "end-rehearsal": QT_TRANSLATE_NOOP("Deed", "end the rehearsal and clear its trials"),
    "rehearse-session": QT_TRANSLATE_NOOP("Deed", "rehearse a session"),
    "rehearse-desk": QT_TRANSLATE_NOOP("Deed", "rehearse the desk"),
    "rehearse-walk-in": QT_TRANSLATE_NOOP("Deed", "add somebody at the door as a trial"),
    "duplicate-event": QT_TRANSLATE_NOOP("Deed", "duplicate an event"),
    "restore-event": QT_TRANSLATE_NOOP("Deed", "restore an event"),
    "become-lesson": QT_TRANSLATE_NOOP("Deed", "mark a lesson"),
    "begin-reference-document": QT_TRANSLATE_NOOP("Deed", "begin the reference document"),
    "change-dates": QT_TRANSLATE_NOOP("Deed", "change the dates of the event"),
    "check-in": QT_TRANSLATE_NOOP("Deed", "check-in"),
    "check-out": QT_TRANSLATE_NOOP("Deed", "check-out"),
    "comment-note": QT_TRANSLATE_NOOP("Deed", "comment on the note"),
    "consent-desk": QT_TRANSLATE_NOOP("Deed", "consent asked at the desk"),
    "consent-form": QT_TRANSLATE_NOOP("Deed", "consent on a signed form"),
    "consent-several": QT_TRANSLATE_NOOP("Deed", "consents of several people"),
    "copy-agenda": QT_TRANSLATE_NOOP("Deed", "copy the agenda"),
    "edit-badge-design": QT_TRANSLATE_NOOP("Deed", "look of the badges"),
    "erase-person": QT_TRANSLATE_NOOP("Deed", "erase personal data"),
    "event-status": QT_TRANSLATE_NOOP("Deed", "status of the event"),
    "extend-session": QT_TRANSLATE_NOOP("Deed", "more time"),
    "finish-session": QT_TRANSLATE_NOOP("Deed", "end a session"),
    "follow-up": QT_TRANSLATE_NOOP("Deed", "follow-up"),
    "freeze-recommendations": QT_TRANSLATE_NOOP("Deed", "number the recommendations"),
    "import-attendance": QT_TRANSLATE_NOOP("Deed", "import of attendance"),
    "import-participants": QT_TRANSLATE_NOOP("Deed", "import of participants"),
    "keep-apart": QT_TRANSLATE_NOOP("Deed", "keep separate"),
    "keep-note-version": QT_TRANSLATE_NOOP("Deed", "keep a version of the note"),
    "link-evidence": QT_TRANSLATE_NOOP("Deed", "link evidence"),
    "unlink-evidence": QT_TRANSLATE_NOOP("Deed", "unlink evidence"),
    "merge-challenge": QT_TRANSLATE_NOOP("Deed", "merge cards"),
    "merge-cities": QT_TRANSLATE_NOOP("Deed", "merge cities"),
    "merge-organisations": QT_TRANSLATE_NOOP("Deed", "merge organisations"),
    "merge-people": QT_TRANSLATE_NOOP("Deed", "merge people"),
    "merge-recommendation": QT_TRANSLATE_NOOP("Deed", "merge recommendations"),
    "new-event": QT_TRANSLATE_NOOP("Deed", "new event"),
    "note-became": QT_TRANSLATE_NOOP("Deed", "reuse a note"),
    "pause-session": QT_TRANSLATE_NOOP("Deed", "pause"),
    "publish-note": QT_TRANSLATE_NOOP("Deed", "publish the note"),
    "put-languages-right": QT_TRANSLATE_NOOP("Deed", "move texts to their language"),
    "quote-note": QT_TRANSLATE_NOOP("Deed", "mark a quotation"),
    "print-badges": QT_TRANSLATE_NOOP("Deed", "print badges"),
    "recommendation-discussed": QT_TRANSLATE_NOOP("Deed", "mark as discussed"),
    "recommendation-endorsed": QT_TRANSLATE_NOOP("Deed", "endorse a recommendation"),
    "recommendation-not-retained": QT_TRANSLATE_NOOP("Deed", "not retain a recommendation"),
    "recommendation-draft": QT_TRANSLATE_NOOP("Deed", "back to draft"),
    "remove-participants": QT_TRANSLATE_NOOP("Deed", "remove participants"),
    "edit-participants": QT_TRANSLATE_NOOP("Deed", "edit participants"),
    "replace-badge": QT_TRANSLATE_NOOP("Deed", "replace a badge"),
    "start-session": QT_TRANSLATE_NOOP("Deed", "start a session"),
    "undo-check-in": QT_TRANSLATE_NOOP("Deed", "undo an entry"),
    "vote": QT_TRANSLATE_NOOP("Deed", "vote"),
    "walk-in": QT_TRANSLATE_NOOP("Deed", "admit somebody who was not on the list"),
    "write-section": QT_TRANSLATE_NOOP("Deed", "write in the note"),
}

KINDS: dict[str, object] = {
    "programme": QT_TRANSLATE_NOOP("Kind", "programme"),
    "event": QT_TRANSLATE_NOOP("Kind", "event"),
    "city": QT_TRANSLATE_NOOP("Kind", "city"),
    "organisation": QT_TRANSLATE_NOOP("Kind", "organisation"),
    "person": QT_TRANSLATE_NOOP("Kind", "person"),
    "participant": QT_TRANSLATE_NOOP("Kind", "participant"),
    "day": QT_TRANSLATE_NOOP("Kind", "day"),
    "working-group": QT_TRANSLATE_NOOP("Kind", "group"),
    "session": QT_TRANSLATE_NOOP("Kind", "session"),
    "discussion-note": QT_TRANSLATE_NOOP("Kind", "note"),
    "reference-document": QT_TRANSLATE_NOOP("Kind", "reference document"),
    "cluster": QT_TRANSLATE_NOOP("Kind", "cluster"),
    "challenge": QT_TRANSLATE_NOOP("Kind", "card"),
    "city-case": QT_TRANSLATE_NOOP("Kind", "case"),
    "field-visit": QT_TRANSLATE_NOOP("Kind", "visit"),
    "observation": QT_TRANSLATE_NOOP("Kind", "observation"),
    "recommendation": QT_TRANSLATE_NOOP("Kind", "recommendation"),
    "commitment": QT_TRANSLATE_NOOP("Kind", "commitment"),
    "learning-note": QT_TRANSLATE_NOOP("Kind", "learning note"),
    "attachment": QT_TRANSLATE_NOOP("Kind", "picture or file"),
    "note-section": QT_TRANSLATE_NOOP("Kind", "part of the note"),
    "badge-design": QT_TRANSLATE_NOOP("Kind", "look of the badges"),
    "note-version": QT_TRANSLATE_NOOP("Kind", "version of the note"),
    "note-comment": QT_TRANSLATE_NOOP("Kind", "comment on the note"),
    "follow-up": QT_TRANSLATE_NOOP("Kind", "entry of a follow-up"),
}

# A kind after a verb, with the article that the language puts there.
KINDS_AFTER_VERBS: dict[str, object] = {
    "programme": QT_TRANSLATE_NOOP("KindAfterVerb", "the programme"),
    "event": QT_TRANSLATE_NOOP("KindAfterVerb", "the event"),
    "city": QT_TRANSLATE_NOOP("KindAfterVerb", "the city"),
    "organisation": QT_TRANSLATE_NOOP("KindAfterVerb", "the organisation"),
    "person": QT_TRANSLATE_NOOP("KindAfterVerb", "the person"),
    "participant": QT_TRANSLATE_NOOP("KindAfterVerb", "the participant"),
    "day": QT_TRANSLATE_NOOP("KindAfterVerb", "the day"),
    "working-group": QT_TRANSLATE_NOOP("KindAfterVerb", "the group"),
    "session": QT_TRANSLATE_NOOP("KindAfterVerb", "the session"),
    "discussion-note": QT_TRANSLATE_NOOP("KindAfterVerb", "the note"),
    "reference-document": QT_TRANSLATE_NOOP("KindAfterVerb", "the reference document"),
    "cluster": QT_TRANSLATE_NOOP("KindAfterVerb", "the cluster"),
    "challenge": QT_TRANSLATE_NOOP("KindAfterVerb", "the card"),
    "city-case": QT_TRANSLATE_NOOP("KindAfterVerb", "the case"),
    "field-visit": QT_TRANSLATE_NOOP("KindAfterVerb", "the visit"),
    "observation": QT_TRANSLATE_NOOP("KindAfterVerb", "the observation"),
    "recommendation": QT_TRANSLATE_NOOP("KindAfterVerb", "the recommendation"),
    "commitment": QT_TRANSLATE_NOOP("KindAfterVerb", "the commitment"),
    "learning-note": QT_TRANSLATE_NOOP("KindAfterVerb", "the learning note"),
    "attachment": QT_TRANSLATE_NOOP("KindAfterVerb", "the picture or file"),
    "note-section": QT_TRANSLATE_NOOP("KindAfterVerb", "the part of the note"),
    "badge-design": QT_TRANSLATE_NOOP("KindAfterVerb", "the look of the badges"),
    "note-version": QT_TRANSLATE_NOOP("KindAfterVerb", "the version of the note"),
    "note-comment": QT_TRANSLATE_NOOP("KindAfterVerb", "the comment on the note"),
    "follow-up": QT_TRANSLATE_NOOP("KindAfterVerb", "the follow-up entry"),
}

VERBS: dict[str, object] = {
    "edit": QT_TRANSLATE_NOOP("Deed", "edit {what}"),
    "move": QT_TRANSLATE_NOOP("Deed", "move {what}"),
    "remove": QT_TRANSLATE_NOOP("Deed", "remove {what}"),
}


def kind_name(kind: str, catalogue: Catalogue) -> str:
    """Return the name of a kind of record such as ``city_case``; the kind itself if unknown."""
    known = KINDS.get(kind.replace("_", "-"))
    return catalogue.translate("Kind", str(known)) if known is not None else kind


def undo_label(label: str, catalogue: Catalogue) -> str:
    """Return the words for a label such as ``edit-challenge``; the label itself if unknown."""
    if label in DEEDS:
        return catalogue.translate("Deed", str(DEEDS[label]))
    verb, _, kind = label.partition("-")
    if verb in VERBS and kind in KINDS_AFTER_VERBS:
        what = catalogue.translate("KindAfterVerb", str(KINDS_AFTER_VERBS[kind]))
        return catalogue.translate("Deed", str(VERBS[verb]), what=what)
    return label
