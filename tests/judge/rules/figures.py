"""No figure differs from the record, each has the form of its noun, and sums agree."""

import re
from collections import Counter
from collections.abc import Iterator

from babel import Locale

from mc2cm_desk.domain.people.participant import Participant
from mc2cm_desk.domain.places.city import City
from mc2cm_desk.domain.steps.challenge import Challenge, ChallengeKind, ChallengeState
from mc2cm_desk.domain.steps.recommendation import Recommendation, RecommendationStatus
from mc2cm_desk.services.read_models.event.headcounts import headcounts
from tests.judge.faults import Fault
from tests.judge.outputs import Outputs
from tests.judge.reading.tree import Element

CLOCK = re.compile(r"\d{2}:\d{2}")

Forms = dict[str, dict[str, str]]
"""By what is counted: the beginnings of its noun, by plural category; ``*`` for the others."""

NOUNS: dict[str, Forms] = {
    "fr": {
        "people": {
            "one": r"participant·e\b|participante?\b|personne\b",
            "*": r"participant\S*s\b|personnes\b",
        },
        "cities": {"one": r"ville\b", "*": r"villes\b"},
        "countries": {"one": r"pays\b", "*": r"pays\b"},
        "challenges": {"one": r"défi\b", "*": r"défis\b"},
        "opportunities": {"one": r"opportunité\b", "*": r"opportunités\b"},
        "recommendations": {"one": r"recommandation\b", "*": r"recommandations\b"},
        "votes": {"one": r"voix\b|vote\b", "*": r"voix\b|votes\b"},
    },
    "en": {
        "people": {"one": r"person\b|participant\b", "*": r"people\b|participants\b"},
        "cities": {"one": r"city\b", "*": r"cities\b"},
        "countries": {"one": r"country\b", "*": r"countries\b"},
        "challenges": {"one": r"(?:common )?challenge\b", "*": r"(?:common )?challenges\b"},
        "opportunities": {"one": r"opportunity\b", "*": r"opportunities\b"},
        "recommendations": {
            "one": r"(?:endorsed )?recommendation\b",
            "*": r"(?:endorsed )?recommendations\b",
        },
        "votes": {"one": r"vote\b", "*": r"votes\b"},
    },
    "ar": {
        "people": {
            "two": r"مشارك(?:ان|ين|تان|تين)\b|شخص(?:ان|ين)\b",
            "few": r"مشارك(?:ين|ون|ات)\b|أشخاص\b",
            "many": r"مشاركاً|مشاركًا|مشاركة\b|شخصاً|شخصًا",
            "*": r"مشارك(?:ة)?\b|شخص\b",
        },
        "cities": {"two": r"مدين(?:تان|تين)\b", "few": r"مدن\b", "*": r"مدينة\b"},
        "countries": {
            "two": r"(?:بلدان|بلدين|دولتان|دولتين)\b",
            "few": r"(?:بلدان|دول)\b",
            "many": r"بلداً|بلدًا|دولة\b",
            "*": r"بلد\b|دولة\b",
        },
        "challenges": {
            "two": r"تحدي(?:ان|ين)\b",
            "few": r"تحديات\b",
            "many": r"تحد[يّ]*(?:اً|ًا)",
            "*": r"تحد(?:ٍّ|ٍ|ّ|ّ?ي)?(?=[\s<]|$)",
        },
        "opportunities": {"two": r"فرص(?:تان|تين)\b", "few": r"فرص\b", "*": r"فرصة\b"},
        "recommendations": {"two": r"توصي(?:تان|تين)\b", "few": r"توصيات\b", "*": r"توصية\b"},
        "votes": {
            "two": r"صوت(?:ان|ين)\b",
            "few": r"أصوات\b",
            "many": r"صوتاً|صوتًا",
            "*": r"صوت\b",
        },
    },
}


def truth(outputs: Outputs) -> dict[str, int]:
    """Return the figures of the record, counted here and not by the note."""
    library, event = outputs.library, outputs.event
    counted = headcounts(library, event.id).counted
    people = [one for one in library.find(Participant, event=event.id) if one.id in counted]
    cities = {one.city for one in people if one.city}
    lands = {one.country for one in library.get_many(City, cities).values() if one.country}
    gone = (ChallengeState.MERGED, ChallengeState.SET_ASIDE)
    cards = [one for one in library.find(Challenge, event=event.id) if one.state not in gone]
    kinds = Counter(one.kind for one in cards)
    wishes = library.find(Recommendation, event=event.id)
    return {
        "people": len(people),
        "cities": len(cities),
        "countries": len(lands | {one.country for one in people if one.country}),
        "challenges": kinds[ChallengeKind.CHALLENGE],
        "opportunities": kinds[ChallengeKind.OPPORTUNITY],
        "recommendations": sum(one.status is RecommendationStatus.ENDORSED for one in wishes),
    }


def wrong_figures(outputs: Outputs) -> Iterator[Fault]:
    """Yield figures at a glance that are not the record's, or have the wrong form of their noun."""
    facts = truth(outputs)
    for text in _said_at_a_glance(outputs):
        for noun, number, fits in counted(text, outputs.language):
            if noun in facts and number != facts[noun]:
                yield Fault("wrong-figure", f"html {noun}", f"{text} (record: {facts[noun]})")
            if not fits:
                yield Fault("wrong-plural", f"html {noun}", text)
    for one in outputs.page.styled("meta"):
        for noun, _, fits in counted(one.text, outputs.language):
            if noun == "votes" and not fits:
                yield Fault("wrong-plural", f"html {noun}", one.text)


def counted(text: str, language: str) -> Iterator[tuple[str, int, bool]]:
    """Yield what is counted in a sentence: the noun, the number, whether the form is the one."""
    category = Locale.parse(language).plural_form
    for noun, forms in NOUNS[language].items():
        every = "|".join(forms.values())
        for found in re.finditer(rf"(?<![\d.,])(\d[\d \u00a0\u202f]*?)[\s\u00a0]+({every})", text):
            number = int(re.sub(r"\D", "", found[1]))
            wanted = forms.get(category(number), forms["*"])
            yield noun, number, re.fullmatch(wanted, found[2]) is not None


def _said_at_a_glance(outputs: Outputs) -> Iterator[str]:
    """Yield what the program itself says in figures: key figures and the sentence on who met."""
    section = part_of(outputs, "at_a_glance")
    if section is None:
        return
    yield from (
        " ".join(one.text.split()) for one in section.styled("figures") for one in one.find("li")
    )
    yield from (" ".join(one.text.split()) for one in section.styled("lead")[:1])


def sums(outputs: Outputs) -> Iterator[Fault]:
    """Yield bars whose counts of people do not add up to the people of the event."""
    people = truth(outputs)["people"]
    for name in ("at_a_glance", "participation"):
        section = part_of(outputs, name)
        for chart in section.styled("bars") if section is not None else []:
            labels = ", ".join(one.text for one in chart.find("th")[:3])
            if CLOCK.search(labels):
                # Who came to the first day alone.
                continue
            rows = [cell.text.strip() for cell in chart.styled("number")]
            total = sum(int(re.sub(r"\D", "", one) or 0) for one in rows)
            if total != people:
                what = f"{total} for {people} people: {labels}"
                yield Fault("wrong-sum", f"html {name}", what)


def part_of(outputs: Outputs, name: str) -> Element | None:
    """Return the section of a part on the web page."""
    label = f"part-{name}"
    sections = outputs.page.find("section")
    return next((one for one in sections if one.attributes.get("aria-labelledby") == label), None)


def part_numbers(outputs: Outputs) -> Iterator[Fault]:
    """Yield parts whose printed numbers do not follow one another."""
    numbers: list[int] = []
    for section in outputs.page.find("section"):
        kickers = [one for one in section.styled("kicker") if one.parent is section]
        digits = re.findall(r"\d+", kickers[0].text) if kickers else []
        numbers += [int(digits[0])] if digits else []
    if numbers != list(range(1, len(numbers) + 1)):
        yield Fault("part-numbers", "html", ", ".join(map(str, numbers)))


def draft_marks(outputs: Outputs) -> Iterator[Fault]:
    """Yield a cover that speaks of examples where the record has none."""
    if outputs.draft and outputs.document.cover.draft_mark and not _has_examples(outputs):
        yield Fault("no-examples", "cover", outputs.document.cover.draft_mark)


def _has_examples(outputs: Outputs) -> bool:
    contents = outputs.contents
    every = (*contents.cases, *contents.challenges, *contents.recommendations, *contents.visits)
    return any(one.placeholder for one in every)
