"""What `check` finds: a record that differs from its journal, one that is gone, files, gaps."""

import sqlite3
from collections.abc import Callable
from dataclasses import replace

import pytest

from mc2cm_desk.domain.event.event import Event
from mc2cm_desk.domain.localised import Localised
from mc2cm_desk.domain.steps.recommendation import Recommendation
from mc2cm_desk.services import records
from mc2cm_desk.services.library import Library
from mc2cm_desk.services.safety import attachments, integrity
from mc2cm_desk.services.steps import recommendations


@pytest.fixture
def card(library: Library, seville: Event) -> Recommendation:
    """A recommendation that was changed, changed back, removed and brought back."""
    made = recommendations.add(library, seville.id, text=Localised(fr="Ouvrir"))
    for words in ("Fermer", "Ouvrir"):
        with library.write("edit") as work:
            card = work.require(Recommendation, made.id)
            work.put(replace(card, text=Localised(fr=words)))
    records.remove(library, Recommendation, made.id)
    records.restore(library, Recommendation, made.id)
    attachments.add(
        library, seville.id, made.id, content=b"picture", name="a.png", media_type="image/png"
    )
    return library.require(Recommendation, made.id)


def faults(library: Library) -> list[str]:
    return [one.partition(" ")[0] for one in integrity.check(library).faults]


def test_a_library_with_edits_undone_and_removed_records_is_sound(
    library: Library, card: Recommendation
) -> None:
    found = integrity.check(library)

    assert found.faults == ()
    assert found.attachments == 1
    assert found.records > 20
    assert found.operations > found.records


@pytest.mark.parametrize(
    ("statement", "fault"),
    [
        ("UPDATE recommendation SET text = 'other'", "record-differs:"),
        ("UPDATE person SET family_name = 'other' WHERE rowid = 1", "record-differs:"),
        ("UPDATE person SET deleted = '2020-06-15T00:00:00.000000Z'", "record-differs:"),
        ("DELETE FROM recommendation", "record-missing:"),
        ("DELETE FROM person WHERE rowid = 1", "record-missing:"),
        ("DELETE FROM operation WHERE kind = 'city' AND seq > 1", "journal-gap:"),
        ("DELETE FROM operation WHERE kind = 'recommendation' AND field = ''", "record-differs:"),
    ],
)
def test_what_was_changed_behind_the_journal_is_found(
    statement: str, fault: str, library: Library, card: Recommendation
) -> None:
    connection = sqlite3.connect(library.database)
    connection.execute(statement)
    connection.commit()
    connection.close()

    assert fault in faults(library)


def test_a_record_more_and_one_less_of_a_kind_are_both_found(
    library: Library, card: Recommendation
) -> None:
    connection = sqlite3.connect(library.database)
    connection.execute("UPDATE recommendation SET id = 'another'")
    connection.commit()
    connection.close()

    assert {"record-differs:", "record-missing:"} <= set(faults(library))


@pytest.mark.parametrize(
    ("harm", "fault"),
    [
        (lambda path: path.unlink(), "attachment-missing:"),
        (lambda path: path.write_bytes(b"changed"), "attachment-damaged:"),
    ],
)
def test_a_file_that_is_gone_or_changed_is_found(
    harm: Callable[[object], object], fault: str, library: Library, card: Recommendation
) -> None:
    (picture,) = attachments.of_record(library, card.id)
    harm(attachments.path(library, picture))

    assert faults(library) == [fault]
