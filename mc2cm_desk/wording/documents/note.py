"""What the learning note says by itself, in the language of the note."""

from functools import cache

from PySide6.QtCore import QT_TRANSLATE_NOOP

from mc2cm_desk.domain import kinds
from mc2cm_desk.domain.note.parts import NotePart
from mc2cm_desk.wording.catalogue import Catalogue

WORDS: dict[str, object] = {
    "end-notes": QT_TRANSLATE_NOOP("Note", "Notes"),
    "lost-reference": QT_TRANSLATE_NOOP("Note", "record removed"),
    "differences": QT_TRANSLATE_NOOP("Note", "What changed from {before} to {after}"),
    "differences-count": QT_TRANSLATE_NOOP("Note", "Paragraphs that changed: {number}."),
    "no-differences": QT_TRANSLATE_NOOP("Note", "There is no difference."),
    "now": QT_TRANSLATE_NOOP("Note", "today"),
    "part-added": QT_TRANSLATE_NOOP("Note", "New part"),
    "part-removed": QT_TRANSLATE_NOOP("Note", "Part removed"),
    "part-renamed": QT_TRANSLATE_NOOP("Note", "Formerly: {name}"),
    "brief": QT_TRANSLATE_NOOP("Note", "Brief for elected officials"),
    "more-in-note": QT_TRANSLATE_NOOP("Note", "%n more in the learning note."),
    "no-recommendation": QT_TRANSLATE_NOOP("Note", "No recommendation has been endorsed yet."),
    "letter-greeting": QT_TRANSLATE_NOOP("Note", "Madam, Sir,"),
    "letter-opening": QT_TRANSLATE_NOOP(
        "Note",
        "{people} from {cities} met on “{title}” ({event}). "
        "Together they address these recommendations to you:",
    ),
    "letter-opening-registered": QT_TRANSLATE_NOOP(
        "Note",
        "{people} from {cities} registered for “{title}” ({event}). "
        "These recommendations are addressed to you:",
    ),
    "people-counted": QT_TRANSLATE_NOOP("Note", "%n people"),
    "cities-counted": QT_TRANSLATE_NOOP("Note", "%n cities"),
    "countries-counted": QT_TRANSLATE_NOOP("Note", "%n countries"),
    "letter-closing": QT_TRANSLATE_NOOP(
        "Note",
        "We would be glad to hear which of them you will take up, and remain at your disposal.",
    ),
    "form-title": QT_TRANSLATE_NOOP("Note", "{city}: what the note still needs"),
    "form-opening": QT_TRANSLATE_NOOP(
        "Note",
        "Your city's case will be printed in the learning note. A few things are missing; "
        "please write them here in a few words.",
    ),
    "form-return": QT_TRANSLATE_NOOP("Note", "Please return this page to {contact}."),
    "form-signature": QT_TRANSLATE_NOOP("Note", "Name, function, date"),
    "citation": QT_TRANSLATE_NOOP("Note", "Suggested citation"),
    "contents": QT_TRANSLATE_NOOP("Note", "Contents"),
    "skip": QT_TRANSLATE_NOOP("Note", "Skip to the text"),
    "note": QT_TRANSLATE_NOOP("Note", "Thematic learning note"),
    "numbered-series": QT_TRANSLATE_NOOP("Note", "{series}, no. {number}"),
    "series": QT_TRANSLATE_NOOP("Note", "Peer learning"),
    "series-number": QT_TRANSLATE_NOOP("Note", "Peer learning · no. {number}"),
    "draft": QT_TRANSLATE_NOOP("Note", "Draft · examples are marked"),
    "example": QT_TRANSLATE_NOOP("Note", "example"),
    "not-cleared": QT_TRANSLATE_NOOP("Note", "Not cleared: {names}"),
    "to-complete": QT_TRANSLATE_NOOP("Note", "To be completed: {what}"),
    "publication": QT_TRANSLATE_NOOP("Note", "Publication"),
    "coordination": QT_TRANSLATE_NOOP("Note", "Coordination"),
    "authors": QT_TRANSLATE_NOOP("Note", "Authors"),
    "reviewers": QT_TRANSLATE_NOOP("Note", "Reviewed by"),
    "translation": QT_TRANSLATE_NOOP("Note", "Translation"),
    "thanks": QT_TRANSLATE_NOOP("Note", "Thanks"),
    "licence": QT_TRANSLATE_NOOP("Note", "Licence"),
    "contact": QT_TRANSLATE_NOOP("Note", "Contact"),
    "event-line": QT_TRANSLATE_NOOP("Note", "Event"),
    "version": QT_TRANSLATE_NOOP("Note", "Version {number}"),
    "read-online": QT_TRANSLATE_NOOP("Note", "Read this note online"),
    "website": QT_TRANSLATE_NOOP("Note", "Website"),
    "part-number": QT_TRANSLATE_NOOP("Note", "Part {number}"),
    "picture": QT_TRANSLATE_NOOP("Note", "Picture"),
    "cover-picture": QT_TRANSLATE_NOOP("Note", "Cover picture"),
    "foreword-by": QT_TRANSLATE_NOOP("Note", "Foreword by {name}"),
    "key-messages": QT_TRANSLATE_NOOP("Note", "Key messages"),
    "main-recommendations": QT_TRANSLATE_NOOP("Note", "Main recommendations"),
    "people-came": QT_TRANSLATE_NOOP("Note", "caption of %n people who attended"),
    "people-registered": QT_TRANSLATE_NOOP("Note", "caption of %n people registered"),
    "cities": QT_TRANSLATE_NOOP("Note", "caption of %n cities"),
    "challenges": QT_TRANSLATE_NOOP("Note", "caption of %n common challenges"),
    "opportunities": QT_TRANSLATE_NOOP("Note", "caption of %n opportunities"),
    "endorsed": QT_TRANSLATE_NOOP("Note", "caption of %n endorsed recommendations"),
    "gathered": QT_TRANSLATE_NOOP(
        "Note",
        "On {dates}, {people} from {cities} in {countries} met in {host} ({mode}) on “{title}”.",
    ),
    "gathered-registered": QT_TRANSLATE_NOOP(
        "Note",
        "{people} from {cities} in {countries} are registered for “{title}”, "
        "{dates}, {host} ({mode}).",
    ),
    "theme": QT_TRANSLATE_NOOP("Note", "Theme"),
    "objective": QT_TRANSLATE_NOOP("Note", "Objective"),
    "host": QT_TRANSLATE_NOOP("Note", "Host city"),
    "dates": QT_TRANSLATE_NOOP("Note", "Dates"),
    "mode": QT_TRANSLATE_NOOP("Note", "Mode"),
    "languages": QT_TRANSLATE_NOOP("Note", "Languages"),
    "donors": QT_TRANSLATE_NOOP("Note", "Donors"),
    "organisers": QT_TRANSLATE_NOOP("Note", "Organisers"),
    "groups": QT_TRANSLATE_NOOP("Note", "Working groups"),
    "who-was-there": QT_TRANSLATE_NOOP("Note", "Who attended"),
    "who-is-registered": QT_TRANSLATE_NOOP("Note", "Who is registered"),
    "heads-caption": QT_TRANSLATE_NOOP(
        "Note", "People who attended, by kind of organisation. Total: {total}."
    ),
    "heads-caption-registered": QT_TRANSLATE_NOOP(
        "Note", "People registered, by kind of organisation. Total: {total}."
    ),
    "basis-came": QT_TRANSLATE_NOOP(
        "Note",
        "These figures cover the %n people present on at least one day; registered: {registered}.",
    ),
    "basis-registered": QT_TRANSLATE_NOOP(
        "Note",
        "Nobody has been recorded as present: these figures cover the %n people registered.",
    ),
    "basis-team": QT_TRANSLATE_NOOP("Note", "Among them, %n organisers and interpreters."),
    "reference-says": QT_TRANSLATE_NOOP("Note", "What the reference document says"),
    "questions": QT_TRANSLATE_NOOP("Note", "Questions put to participants"),
    "definitions": QT_TRANSLATE_NOOP("Note", "Definitions"),
    "page": QT_TRANSLATE_NOOP("Note", "p. {page}"),
    "frameworks": QT_TRANSLATE_NOOP(
        "Note",
        "Global Compact for Migration and Sustainable Development Goals",
    ),
    "objective-gcm": QT_TRANSLATE_NOOP("Note", "Objective {code} · {word}"),
    "target-sdg": QT_TRANSLATE_NOOP("Note", "SDG {code} · {word}"),
    "without-cluster": QT_TRANSLATE_NOOP("Note", "Other challenges and opportunities"),
    "statement": QT_TRANSLATE_NOOP("Note", "Statement"),
    "shared-by": QT_TRANSLATE_NOOP("Note", "Shared by"),
    "votes": QT_TRANSLATE_NOOP("Note", "Votes"),
    "challenge": QT_TRANSLATE_NOOP("Note", "Challenge"),
    "opportunity": QT_TRANSLATE_NOOP("Note", "Opportunity"),
    "case": QT_TRANSLATE_NOOP("Note", "Local solution {number}"),
    "city-unknown": QT_TRANSLATE_NOOP("Note", "City to be specified"),
    "since": QT_TRANSLATE_NOOP("Note", "since {year}"),
    "the-challenge": QT_TRANSLATE_NOOP("Note", "The challenge"),
    "what-was-done": QT_TRANSLATE_NOOP("Note", "What the city did"),
    "results": QT_TRANSLATE_NOOP("Note", "Results and evidence"),
    "result": QT_TRANSLATE_NOOP("Note", "Result"),
    "figure": QT_TRANSLATE_NOOP("Note", "Figure"),
    "source": QT_TRANSLATE_NOOP("Note", "Source"),
    "reported": QT_TRANSLATE_NOOP("Note", "reported by the city"),
    "partners": QT_TRANSLATE_NOOP("Note", "Partners"),
    "beneficiaries": QT_TRANSLATE_NOOP("Note", "Beneficiaries"),
    "participation": QT_TRANSLATE_NOOP("Note", "Migrants’ participation"),
    "resources": QT_TRANSLATE_NOOP("Note", "Resources"),
    "difficulties": QT_TRANSLATE_NOOP("Note", "Difficulties"),
    "lessons": QT_TRANSLATE_NOOP("Note", "Lessons learned"),
    "transfer": QT_TRANSLATE_NOOP("Note", "What can be replicated elsewhere"),
    "answers": QT_TRANSLATE_NOOP("Note", "Challenges addressed"),
    "peers-keep": QT_TRANSLATE_NOOP("Note", "What peers take home"),
    "peers-ask": QT_TRANSLATE_NOOP("Note", "Questions from peers"),
    "led-to": QT_TRANSLATE_NOOP("Note", "Recommendations based on it"),
    "visit-facts": QT_TRANSLATE_NOOP("Note", "The visit"),
    "place": QT_TRANSLATE_NOOP("Note", "Place"),
    "hosts": QT_TRANSLATE_NOOP("Note", "Welcomed by"),
    "programme-of-visit": QT_TRANSLATE_NOOP("Note", "Programme of the visit"),
    "came": QT_TRANSLATE_NOOP("Note", "Present: {number}"),
    "no-visit": QT_TRANSLATE_NOOP("Note", "No field visit was held."),
    "to-local": QT_TRANSLATE_NOOP("Note", "To local authorities"),
    "to-national": QT_TRANSLATE_NOOP("Note", "To national authorities"),
    "to-regional": QT_TRANSLATE_NOOP("Note", "To actors of the Euro-Mediterranean region"),
    "to-international": QT_TRANSLATE_NOOP("Note", "To international organisations"),
    "also-addressed": QT_TRANSLATE_NOOP("Note", "Also addressed to others"),
    "proposed-by": QT_TRANSLATE_NOOP("Note", "Proposed by {cities}"),
    "rests-on": QT_TRANSLATE_NOOP("Note", "Based on {evidence}"),
    "evidence-challenge": QT_TRANSLATE_NOOP("Note", "challenge {number}"),
    "evidence-opportunity": QT_TRANSLATE_NOOP("Note", "opportunity {number}"),
    "evidence-case": QT_TRANSLATE_NOOP("Note", "local solution {number}"),
    "evidence-observation": QT_TRANSLATE_NOOP("Note", "an observation"),
    "evidence-message": QT_TRANSLATE_NOOP("Note", "a key message"),
    "votes-count": QT_TRANSLATE_NOOP("Note", "%n vote(s)"),
    "horizon": QT_TRANSLATE_NOOP("Note", "timeframe: {horizon}"),
    "also-to": QT_TRANSLATE_NOOP("Note", "also: {levels}"),
    "also-see": QT_TRANSLATE_NOOP("Note", "See {labels}, addressed to this level as well."),
    "who": QT_TRANSLATE_NOOP("Note", "Who"),
    "what": QT_TRANSLATE_NOOP("Note", "What"),
    "when": QT_TRANSLATE_NOOP("Note", "By when"),
    "state": QT_TRANSLATE_NOOP("Note", "State"),
    "recommendation": QT_TRANSLATE_NOOP("Note", "Recommendation"),
    "session": QT_TRANSLATE_NOOP("Note", "Session"),
    "time": QT_TRANSLATE_NOOP("Note", "Time"),
    "kind": QT_TRANSLATE_NOOP("Note", "Kind"),
    "room": QT_TRANSLATE_NOOP("Note", "Room"),
    "counts": QT_TRANSLATE_NOOP("Note", "Participation in numbers"),
    "by-kind": QT_TRANSLATE_NOOP("Note", "Organisations by kind"),
    "by-country": QT_TRANSLATE_NOOP("Note", "By country"),
    "by-city": QT_TRANSLATE_NOOP("Note", "By city"),
    "arrivals": QT_TRANSLATE_NOOP("Note", "Arrivals on {day}, every %n minute(s)"),
    "map-title": QT_TRANSLATE_NOOP("Note", "Where the cities are"),
    "map-caption": QT_TRANSLATE_NOOP(
        "Note", "The larger the dot, the larger the delegation; the host city is in bold."
    ),
    "map-elsewhere": QT_TRANSLATE_NOOP("Note", "Not on the map: {cities}."),
    "not-known": QT_TRANSLATE_NOOP("Note", "Not known"),
    "by-gender": QT_TRANSLATE_NOOP("Note", "By gender"),
    "by-day": QT_TRANSLATE_NOOP("Note", "Present by day"),
    "organisation": QT_TRANSLATE_NOOP("Note", "Organisation"),
    "country": QT_TRANSLATE_NOOP("Note", "Country"),
    "gender": QT_TRANSLATE_NOOP("Note", "Gender"),
    "day": QT_TRANSLATE_NOOP("Note", "Day"),
    "number": QT_TRANSLATE_NOOP("Note", "Number"),
    "people-named": QT_TRANSLATE_NOOP("Note", "People who agreed to be named"),
    "unnamed": QT_TRANSLATE_NOOP("Note", "%n people are not named here."),
    "organisations-list": QT_TRANSLATE_NOOP("Note", "Organisations represented"),
    "evaluation-hidden": QT_TRANSLATE_NOOP(
        "Note",
        "Fewer than five questionnaires were returned: no result is shown.",
    ),
    "sheets": QT_TRANSLATE_NOOP(
        "Note",
        "%n questionnaire(s) returned. Scale from 1 (not at all) to 4 (fully).",
    ),
    "question": QT_TRANSLATE_NOOP("Note", "Question"),
    "mean": QT_TRANSLATE_NOOP("Note", "Mean"),
    "favourable": QT_TRANSLATE_NOOP("Note", "Favourable"),
    "chosen-remarks": QT_TRANSLATE_NOOP("Note", "What people said"),
    "credits-intro": QT_TRANSLATE_NOOP("Note", "Pictures of this note"),
    "funding-note": QT_TRANSLATE_NOOP(
        "Note",
        "The demonstration replays an online event as if it had been held on site; "
        "whatever was invented is marked as an example.",
    ),
    "only-in": QT_TRANSLATE_NOOP("Note", "(in {language})"),
    "empty": QT_TRANSLATE_NOOP("Note", "Nothing has been recorded for this event yet."),
}

MISSING: dict[str, object] = {
    "title-in-language": QT_TRANSLATE_NOOP("Missing", "the event’s title in this language"),
    "host-city": QT_TRANSLATE_NOOP("Missing", "the host city"),
    "authors": QT_TRANSLATE_NOOP("Missing", "the authors, or who coordinated"),
    "contact": QT_TRANSLATE_NOOP("Missing", "a contact"),
    "licence": QT_TRANSLATE_NOOP("Missing", "the licence"),
    "objective": QT_TRANSLATE_NOOP("Missing", "the objective of the event"),
    "check-ins": QT_TRANSLATE_NOOP("Missing", "check-ins: nobody has been recorded as present"),
    "reference-title": QT_TRANSLATE_NOOP("Missing", "the title of the reference document"),
    "reference-summary": QT_TRANSLATE_NOOP("Missing", "the summary of the reference document"),
    "an-endorsed-recommendation": QT_TRANSLATE_NOOP(
        "Missing",
        "at least one endorsed recommendation",
    ),
    "evidence": QT_TRANSLATE_NOOP("Missing", "what {about} is based on"),
    "recommendation-in-language": QT_TRANSLATE_NOOP("Missing", "{about} in this language"),
    "text-in-language": QT_TRANSLATE_NOOP(
        "Missing", "the text of this part, which exists in another language"
    ),
    "lost-reference": QT_TRANSLATE_NOOP("Missing", "a name in the text: its record was removed"),
    "all-decided": QT_TRANSLATE_NOOP("Missing", "a decision on each recommendation"),
    "local-level": QT_TRANSLATE_NOOP("Missing", "a recommendation to the local level"),
    "picture-credit": QT_TRANSLATE_NOOP("Missing", "the credit of {about}"),
    "picture-consent": QT_TRANSLATE_NOOP("Missing", "the consent of the people in {about}"),
    "case-title": QT_TRANSLATE_NOOP("Missing", "{about}: the title"),
    "case-city": QT_TRANSLATE_NOOP("Missing", "{about}: the city"),
    "case-summary": QT_TRANSLATE_NOOP("Missing", "{about}: the summary"),
    "case-context": QT_TRANSLATE_NOOP("Missing", "{about}: the challenge it addresses"),
    "case-action": QT_TRANSLATE_NOOP("Missing", "{about}: what was done"),
    "case-since": QT_TRANSLATE_NOOP("Missing", "{about}: since when"),
    "case-objective": QT_TRANSLATE_NOOP("Missing", "{about}: the objective"),
    "case-partners": QT_TRANSLATE_NOOP("Missing", "{about}: the partners"),
    "case-beneficiaries": QT_TRANSLATE_NOOP("Missing", "{about}: the beneficiaries"),
    "case-results": QT_TRANSLATE_NOOP("Missing", "{about}: the results"),
    "case-lessons": QT_TRANSLATE_NOOP("Missing", "{about}: the lessons"),
    "case-transfer": QT_TRANSLATE_NOOP("Missing", "{about}: what can be replicated elsewhere"),
}


def translate(catalogue: Catalogue, word: str, /, **slots: object) -> str:
    """Return one of the note's own words or sentences."""
    return catalogue.translate("Note", str(WORDS[word]), **slots)


def count(catalogue: Catalogue, word: str, number: int, /, **slots: object) -> str:
    """Return one of the note's own words in the form that goes with a number."""
    return catalogue.plural("Note", str(WORDS[word]), number, **slots)


def named(catalogue: Catalogue, kind: str, label: str) -> str:
    """Return how a text names a record of a kind that has this label: «challenge 3», «R-03»."""
    match kind:
        case "challenge" | "opportunity":
            return f"{translate(catalogue, kind)} {label}"
        case "case":
            return translate(catalogue, "evidence-case", number=label)
        case _:
            return label


def missing(catalogue: Catalogue, code: str, about: str = "") -> str:
    """Return what is to be completed, as a phrase."""
    words = MISSING.get(code) or _declared().get(code, code)
    return catalogue.translate("Missing", str(words), about=about)


@cache
def _declared() -> dict[str, str]:
    """Return the words of what is missing that kinds and parts of the note declare, by code."""
    return {
        **{rule.code: rule.words for kind in kinds.ALL for rule in kind.rules},
        **{part.text_code: part.declared.lacking for part in NotePart if part.text_code},
    }
