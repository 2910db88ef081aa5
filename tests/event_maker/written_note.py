"""Step 6: what people write into the note itself, in each language."""

from mc2cm_desk.domain.languages import LANGUAGES
from mc2cm_desk.domain.note.learning_note import NotePart
from mc2cm_desk.services.note import learning_notes
from tests.event_maker.memory import Made
from tests.event_maker.pictures import add_pictures
from tests.event_maker.words import RICH

WRITTEN = (
    NotePart.FOREWORD,
    NotePart.SUMMARY,
    NotePart.CONTEXT,
    NotePart.CHALLENGES,
    NotePart.CASES,
    NotePart.LEARNINGS,
    NotePart.RECOMMENDATIONS,
    NotePart.FOLLOW_UP,
)


def add_note(made: Made) -> None:
    """Write publication data and parts; some parts in one language alone, cases in none."""
    for language in LANGUAGES:
        _publication(made, language)
    if not made.profile.note_words:
        return
    home = learning_notes.home(made.library, made.event.id, NotePart.CONTEXT)
    [shown] = add_pictures(made, home, 1)
    add_pictures(made, made.event.id, made.chance.choice((0, 1)))
    for part in WRITTEN:
        tongues = made.chance.choice(made.profile.tongues)
        if part is NotePart.CASES and made.chance.random() < 0.5:
            continue
        for language in tongues:
            text = made.writer.prose(language, _words(made, part), rich=_rich(part))
            if part is NotePart.CONTEXT:
                text += f"\n\n[[picture:{shown.id}]]"
            learning_notes.write(made.library, made.event.id, language, part, text=text)


def _publication(made: Made, language: str) -> None:
    learning_notes.amend_fields(
        made.library,
        made.event.id,
        language,
        {
            "authors": "Équipe Exemple",
            "coordination": "Institut Exemple",
            "thanks": made.writer.item(language),
            "licence": "CC-BY-4.0",
            "contact": "note@example.org",
            "foreword_by": "Mme Exemple, maire",
            "link": "https://www.example.org/note",
        },
    )


def _words(made: Made, part: NotePart) -> int:
    usual = made.profile.note_words
    return usual // 3 if part in (NotePart.CASES, NotePart.RECOMMENDATIONS) else usual


def _rich(part: NotePart) -> tuple[str, ...]:
    return {NotePart.CONTEXT: RICH, NotePart.LEARNINGS: ("nested", "box", "note")}.get(part, ())
