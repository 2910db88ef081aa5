"""Every field that may hold the id of another record is known to those who move records."""

from dataclasses import fields
from typing import get_args, get_origin, get_type_hints

from mc2cm_desk.domain.kinds import KINDS
from mc2cm_desk.domain.library.references import REFERENCES
from mc2cm_desk.domain.record import Record

TEXTS = """
Programme: acronym partners donors contact website main_colour accent_colour words
Event: programme short_name themes link venue time_zone languages series partners donors wifi
    wifi_key
City: code country region time_zone population_source other_names
Organisation: name other_names
Person: family_name given_name arabic_name email phone other_emails other_phones other_names
Participant: event country function languages group dietary_needs access_needs desk_note token
    replaced_tokens
Day: event
WorkingGroup: event code order
Session: event day room link groups
DiscussionNote: event session case group language themes became order
CheckIn: event gate undoes reason
ReferenceDocument: event authors organisation version link no_document_reason global_compact
    sdg_targets
Cluster: event colour order
Challenge: event language themes group levels cluster session note merged_into order
    letters
CityCase: event organisation themes global_compact sdg_targets since until contact sources
    challenges session letters order
FieldVisit: event address host hosts transport meeting_point themes reason order
Observation: event visit language order
Recommendation: event language themes groups session code merged_into reason global_compact
    sdg_targets order
Evidence: event recommendation target
Vote: event subject
Commitment: event recommendation who contact order
FollowUp: event recommendation commitment actor source
Resource: event provider link themes recommendations order
LearningNote: event language title subtitle series authors coordination reviewers translation
    thanks licence isbn contact foreword_by link
NoteSection: event language text order
Answer: event sheet question text
Attachment: event sha256 name media_type credit order
BadgeDesign: event *
NoteVersion: event language title remark
NoteComment: event language text quote by
"""
"""Fields of texts, codes and ids of other kinds, looked at one by one: none of them holds the id
of a city, an organisation, a person or a participant."""


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
                f"{kind.__name__}.{one.name}: an id of a city, organisation, person or "
                "participant? Then name it in domain/references.py"
            )


def test_every_reference_is_a_field_of_its_kind() -> None:
    for holders in REFERENCES.values():
        for kind, names in holders.items():
            assert set(names) <= {one.name for one in fields(kind)}
