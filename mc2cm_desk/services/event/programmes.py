"""The programme and what its publications say."""

from dataclasses import replace

from mc2cm_desk.assets import read_json
from mc2cm_desk.domain.event.programme import Programme
from mc2cm_desk.domain.ids import ProgrammeId
from mc2cm_desk.domain.library import natural_keys
from mc2cm_desk.domain.localised import Localised
from mc2cm_desk.services.library import Library, UnitOfWork
from mc2cm_desk.services.record_ids import new_record_id


def current(library: Library) -> Programme:
    """Return the programme of this library, MC2CM unless somebody changed it."""
    known = library.find(Programme)
    if known:
        return known[0]
    with library.write("programme") as work:
        return in_work(work)


def in_work(work: UnitOfWork) -> Programme:
    """Return the programme within a unit of work, made from the shipped words if there is none."""
    known = work.find(Programme)
    if known:
        return known[0]
    programme = shipped(ProgrammeId(new_record_id(work, Programme, natural_keys.programme())))
    work.put(programme)
    return programme


def add_word(library: Library, word: str) -> Programme:
    """Add a word to those that the programme knows besides the dictionaries."""
    with library.write("add-word") as work:
        programme = in_work(work)
        known = {one.casefold() for one in programme.words}
        if word.casefold() not in known:
            programme = replace(programme, words=(*programme.words, word))
            work.put(programme)
    return programme


def shipped(record: ProgrammeId) -> Programme:
    """Return MC2CM as `resources/vocabularies/programme.json` describes it."""
    words = read_json("vocabularies", "programme.json")
    return Programme(
        id=record,
        name=Localised(words["name"]),
        acronym=words["acronym"],
        about=Localised(words["about"]),
        partners=tuple(words["partners"]),
        donors=tuple(words["donors"]),
        funding=Localised(words["funding"]),
        disclaimer=Localised(words["disclaimer"]),
        contact=words["contact"],
        website=words["website"],
    )
