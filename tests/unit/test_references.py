"""Every field that may hold the id of another record is known to those who move records."""

from dataclasses import fields
from typing import get_args, get_origin, get_type_hints

from mc2cm_desk.domain.kinds import KINDS
from mc2cm_desk.domain.library.references import REFERENCES
from mc2cm_desk.domain.record import Record

TEXTS = """
Programme: acronym partners donors contact website main_colour accent_colour words
Event: short_name themes link venue time_zone languages series partners donors wifi wifi_key
City: code country region time_zone population_source other_names
Organisation: name other_names
Person: family_name given_name arabic_name email phone other_emails other_phones other_names
Participant: country function languages dietary_needs access_needs desk_note
WorkingGroup: code order
Session: room link
DiscussionNote: language themes order
CheckIn: gate reason
ReferenceDocument: authors organisation version link no_document_reason global_compact sdg_targets
Cluster: colour order
Challenge: language themes levels order letters
CityCase: organisation themes global_compact sdg_targets since until contact sources letters order
FieldVisit: address host hosts transport meeting_point themes reason order
Observation: language order
Recommendation: language themes code reason global_compact sdg_targets order
Commitment: who contact order
FollowUp: actor source
Resource: provider link themes order
LearningNote: language title subtitle series authors coordination reviewers translation thanks
    licence isbn contact foreword_by link
NoteSection: language text order
Answer: question text
Attachment: sha256 name media_type credit order
BadgeDesign: *
NoteVersion: language title remark
NoteComment: language text quote by
"""
"""Fields of texts and codes, looked at one by one: none of them holds the id of a record."""


def known() -> dict[str, set[str]]:
    found: dict[str, set[str]] = {}
    kind = ""
    for line in TEXTS.strip().splitlines():
        head, _, rest = line.partition(":")
        if rest:
            kind = head
            found[kind] = set(rest.split())
        else:
            found[kind] |= set(line.split())
    return found


def test_every_field_that_could_hold_an_id_was_looked_at() -> None:
    own = {one.name for one in fields(Record)}
    texts = known()
    for kind in KINDS.values():
        hints = get_type_hints(kind)
        referring = {name for holders in REFERENCES.values() for name in holders.get(kind, ())}
        for one in fields(kind):
            hint = hints[one.name]
            is_list = get_origin(hint) is tuple and get_args(hint)[0] is str
            if one.name in own or not (hint is str or is_list):
                continue
            looked_at = texts.get(kind.__name__, set()) | referring
            assert one.name in looked_at or "*" in looked_at, (
                f"{kind.__name__}.{one.name}: the id of a record? Then its type is of domain/ids.py"
            )


def test_every_reference_is_a_field_of_its_kind() -> None:
    for holders in REFERENCES.values():
        for kind, names in holders.items():
            assert set(names) <= {one.name for one in fields(kind)}
