"""Names of codes: roles, states, kinds, parts, fields."""

from enum import StrEnum

from PySide6.QtCore import QT_TRANSLATE_NOOP

from mc2cm_desk.domain.note.parts import NotePart
from mc2cm_desk.wording.catalogue import Catalogue

# By enum, then by value: «other» is not the same word for a gender and an organisation.
NAMES: dict[str, dict[str, object]] = {
    "SessionKind": {
        "opening": QT_TRANSLATE_NOOP("SessionKind", "Opening"),
        "plenary": QT_TRANSLATE_NOOP("SessionKind", "Plenary"),
        "expert_input": QT_TRANSLATE_NOOP("SessionKind", "Expert input"),
        "cases": QT_TRANSLATE_NOOP("SessionKind", "City cases"),
        "working_group": QT_TRANSLATE_NOOP("SessionKind", "Working groups"),
        "field_visit": QT_TRANSLATE_NOOP("SessionKind", "Field visit"),
        "vote": QT_TRANSLATE_NOOP("SessionKind", "Vote"),
        "evaluation": QT_TRANSLATE_NOOP("SessionKind", "Evaluation"),
        "closing": QT_TRANSLATE_NOOP("SessionKind", "Closing"),
        "break": QT_TRANSLATE_NOOP("SessionKind", "Break"),
        "social": QT_TRANSLATE_NOOP("SessionKind", "Social time"),
    },
    "SessionState": {
        "planned": QT_TRANSLATE_NOOP("SessionState", "Planned"),
        "running": QT_TRANSLATE_NOOP("SessionState", "Running"),
        "paused": QT_TRANSLATE_NOOP("SessionState", "Paused"),
        "done": QT_TRANSLATE_NOOP("SessionState", "Held"),
        "cancelled": QT_TRANSLATE_NOOP("SessionState", "Cancelled"),
    },
    "PictureConsent": {
        "unknown": QT_TRANSLATE_NOOP("PictureConsent", "Consent to be asked"),
        "no_faces": QT_TRANSLATE_NOOP("PictureConsent", "No recognisable face"),
        "consented": QT_TRANSLATE_NOOP("PictureConsent", "Consent given"),
        "refused": QT_TRANSLATE_NOOP("PictureConsent", "Consent refused"),
    },
    "NoteUse": {
        "name": QT_TRANSLATE_NOOP("NoteUse", "Name"),
        "quotation": QT_TRANSLATE_NOOP("NoteUse", "Quotation"),
        "picture": QT_TRANSLATE_NOOP("NoteUse", "Picture"),
    },
    "LeftOutReason": {
        "not_asked": QT_TRANSLATE_NOOP("LeftOutReason", "nobody asked for consent"),
        "refused": QT_TRANSLATE_NOOP("LeftOutReason", "consent was refused"),
        "withdrawn": QT_TRANSLATE_NOOP("LeftOutReason", "consent was withdrawn"),
        "speaker_unknown": QT_TRANSLATE_NOOP("LeftOutReason", "who said it is not recorded"),
        "picture_unknown": QT_TRANSLATE_NOOP(
            "LeftOutReason", "whether the people in it agreed is not recorded"
        ),
        "picture_refused": QT_TRANSLATE_NOOP("LeftOutReason", "somebody in it refused"),
        "person_in_picture": QT_TRANSLATE_NOOP(
            "LeftOutReason", "somebody in it refuses photographs or withdrew consent"
        ),
        "person_not_asked": QT_TRANSLATE_NOOP(
            "LeftOutReason", "somebody in it was not asked about photographs"
        ),
        "file_missing": QT_TRANSLATE_NOOP("LeftOutReason", "its file is missing"),
        "no_credit": QT_TRANSLATE_NOOP("LeftOutReason", "it has no credit"),
    },
    "ChallengeKind": {
        "challenge": QT_TRANSLATE_NOOP("ChallengeKind", "Challenge"),
        "opportunity": QT_TRANSLATE_NOOP("ChallengeKind", "Opportunity"),
    },
    "ChallengeState": {
        "noted": QT_TRANSLATE_NOOP("ChallengeState", "Noted"),
        "kept": QT_TRANSLATE_NOOP("ChallengeState", "Kept"),
        "set_aside": QT_TRANSLATE_NOOP("ChallengeState", "Set aside"),
        "merged": QT_TRANSLATE_NOOP("ChallengeState", "Merged"),
    },
    "Direction": {
        "in": QT_TRANSLATE_NOOP("Direction", "In"),
        "out": QT_TRANSLATE_NOOP("Direction", "Out"),
    },
    "CheckInMethod": {
        "camera": QT_TRANSLATE_NOOP("CheckInMethod", "Camera"),
        "scanner": QT_TRANSLATE_NOOP("CheckInMethod", "Scanner"),
        "search": QT_TRANSLATE_NOOP("CheckInMethod", "Search"),
        "list": QT_TRANSLATE_NOOP("CheckInMethod", "List"),
        "import": QT_TRANSLATE_NOOP("CheckInMethod", "Import"),
    },
    "Outcome": {
        "admitted": QT_TRANSLATE_NOOP("Outcome", "Welcome"),
        "already_in": QT_TRANSLATE_NOOP("Outcome", "Already in"),
        "unknown": QT_TRANSLATE_NOOP("Outcome", "Unknown code"),
        "not_on_list": QT_TRANSLATE_NOOP("Outcome", "Not on the list"),
        "other_event": QT_TRANSLATE_NOOP("Outcome", "Badge for another event"),
        "cancelled": QT_TRANSLATE_NOOP("Outcome", "Registration cancelled"),
        "not_registered_for_gate": QT_TRANSLATE_NOOP("Outcome", "Not registered here"),
        "left": QT_TRANSLATE_NOOP("Outcome", "Left"),
        "no_event_day": QT_TRANSLATE_NOOP("Outcome", "No day of the event"),
    },
    "CaseState": {
        "announced": QT_TRANSLATE_NOOP("CaseState", "Announced"),
        "received": QT_TRANSLATE_NOOP("CaseState", "Received"),
        "presented": QT_TRANSLATE_NOOP("CaseState", "Presented"),
        "validated": QT_TRANSLATE_NOOP("CaseState", "Validated"),
        "published": QT_TRANSLATE_NOOP("CaseState", "Published"),
        "withdrawn": QT_TRANSLATE_NOOP("CaseState", "Withdrawn"),
    },
    "CaseStatus": {
        "unknown": QT_TRANSLATE_NOOP("CaseStatus", "Not specified"),
        "planned": QT_TRANSLATE_NOOP("CaseStatus", "Planned"),
        "pilot": QT_TRANSLATE_NOOP("CaseStatus", "Pilot"),
        "running": QT_TRANSLATE_NOOP("CaseStatus", "Running"),
        "ended": QT_TRANSLATE_NOOP("CaseStatus", "Ended"),
    },
    "NoteKind": {
        "remark": QT_TRANSLATE_NOOP("NoteKind", "Remark"),
        "question": QT_TRANSLATE_NOOP("NoteKind", "Question"),
        "answer": QT_TRANSLATE_NOOP("NoteKind", "Answer"),
        "lesson": QT_TRANSLATE_NOOP("NoteKind", "Lesson"),
        "take_home": QT_TRANSLATE_NOOP("NoteKind", "Take home"),
        "quotation": QT_TRANSLATE_NOOP("NoteKind", "Quotation"),
    },
    "EventKind": {
        "peer_learning": QT_TRANSLATE_NOOP("EventKind", "Peer-learning event"),
        "study_visit": QT_TRANSLATE_NOOP("EventKind", "Study visit"),
        "mentoring": QT_TRANSLATE_NOOP("EventKind", "Mentoring"),
        "training": QT_TRANSLATE_NOOP("EventKind", "Training"),
        "conference": QT_TRANSLATE_NOOP("EventKind", "Conference"),
        "working_meeting": QT_TRANSLATE_NOOP("EventKind", "Working meeting"),
        "other": QT_TRANSLATE_NOOP("EventKind", "Other"),
    },
    "EventMode": {
        "in_person": QT_TRANSLATE_NOOP("EventMode", "In person"),
        "online": QT_TRANSLATE_NOOP("EventMode", "Online"),
        "hybrid": QT_TRANSLATE_NOOP("EventMode", "Hybrid"),
    },
    "EventStatus": {
        "preparation": QT_TRANSLATE_NOOP("EventStatus", "In preparation"),
        "live": QT_TRANSLATE_NOOP("EventStatus", "Under way"),
        "writing": QT_TRANSLATE_NOOP("EventStatus", "Note being written"),
        "published": QT_TRANSLATE_NOOP("EventStatus", "Note published"),
        "archived": QT_TRANSLATE_NOOP("EventStatus", "Archived"),
    },
    "Step": {
        "reference": QT_TRANSLATE_NOOP("Step", "Reference document"),
        "challenges": QT_TRANSLATE_NOOP("Step", "Challenges and opportunities"),
        "cases": QT_TRANSLATE_NOOP("Step", "City cases"),
        "visit": QT_TRANSLATE_NOOP("Step", "Field visit"),
        "recommendations": QT_TRANSLATE_NOOP("Step", "Recommendations"),
        "note": QT_TRANSLATE_NOOP("Step", "Learning note"),
        "none": QT_TRANSLATE_NOOP("Step", "No step"),
    },
    "VisitState": {
        "planned": QT_TRANSLATE_NOOP("VisitState", "Planned"),
        "under_way": QT_TRANSLATE_NOOP("VisitState", "Under way"),
        "done": QT_TRANSLATE_NOOP("VisitState", "Done"),
        "written_up": QT_TRANSLATE_NOOP("VisitState", "Written up"),
        "cancelled": QT_TRANSLATE_NOOP("VisitState", "Cancelled"),
        "not_applicable": QT_TRANSLATE_NOOP("VisitState", "Not applicable"),
    },
    "ObservationKind": {
        "seen": QT_TRANSLATE_NOOP("ObservationKind", "What we saw"),
        "surprising": QT_TRANSLATE_NOOP("ObservationKind", "What surprised us"),
        "take_home": QT_TRANSLATE_NOOP("ObservationKind", "What we take home"),
    },
    "NoteState": {
        "empty": QT_TRANSLATE_NOOP("NoteState", "Empty"),
        "draft": QT_TRANSLATE_NOOP("NoteState", "Draft"),
        "in_review": QT_TRANSLATE_NOOP("NoteState", "In review"),
        "approved": QT_TRANSLATE_NOOP("NoteState", "Approved"),
        "published": QT_TRANSLATE_NOOP("NoteState", "Published"),
    },
    "NotePart": {part.value: part.declared.heading for part in NotePart},
    "OrganisationKind": {
        "local_authority": QT_TRANSLATE_NOOP("OrganisationKind", "Local authority"),
        "regional_authority": QT_TRANSLATE_NOOP("OrganisationKind", "Region, province, county"),
        "local_government_network": QT_TRANSLATE_NOOP(
            "OrganisationKind", "Local government network"
        ),
        "national_authority": QT_TRANSLATE_NOOP("OrganisationKind", "National authority"),
        "international_organisation": QT_TRANSLATE_NOOP(
            "OrganisationKind", "International organisation"
        ),
        "eu_institution": QT_TRANSLATE_NOOP("OrganisationKind", "European Union institution"),
        "civil_society": QT_TRANSLATE_NOOP("OrganisationKind", "Civil society organisation"),
        "migrant_association": QT_TRANSLATE_NOOP(
            "OrganisationKind", "Migrant or diaspora association"
        ),
        "academia": QT_TRANSLATE_NOOP("OrganisationKind", "University, research"),
        "private_sector": QT_TRANSLATE_NOOP("OrganisationKind", "Private sector"),
        "media": QT_TRANSLATE_NOOP("OrganisationKind", "Media"),
        "independent": QT_TRANSLATE_NOOP("OrganisationKind", "Independent expert"),
        "other": QT_TRANSLATE_NOOP("OrganisationKind", "Other"),
    },
    "Role": {
        "participant": QT_TRANSLATE_NOOP("Role", "Participant"),
        "speaker_expert": QT_TRANSLATE_NOOP("Role", "Speaker, expert"),
        "facilitator": QT_TRANSLATE_NOOP("Role", "Facilitator"),
        "moderator": QT_TRANSLATE_NOOP("Role", "Moderator"),
        "rapporteur": QT_TRANSLATE_NOOP("Role", "Rapporteur"),
        "host": QT_TRANSLATE_NOOP("Role", "Host"),
        "organiser": QT_TRANSLATE_NOOP("Role", "Organiser"),
        "focal_point": QT_TRANSLATE_NOOP("Role", "Focal point"),
        "interpreter": QT_TRANSLATE_NOOP("Role", "Interpreter"),
        "donor": QT_TRANSLATE_NOOP("Role", "Donor"),
        "observer": QT_TRANSLATE_NOOP("Role", "Observer"),
        "press": QT_TRANSLATE_NOOP("Role", "Press"),
    },
    "BadgeLayout": {
        "a4-4": QT_TRANSLATE_NOOP("BadgeLayout", "A4, four a page"),
        "a6": QT_TRANSLATE_NOOP("BadgeLayout", "A6"),
        "a7": QT_TRANSLATE_NOOP("BadgeLayout", "A7"),
        "label": QT_TRANSLATE_NOOP("BadgeLayout", "Label 62 mm"),
    },
    "BadgeBack": {
        "none": QT_TRANSLATE_NOOP("BadgeBack", "Nothing"),
        "agenda": QT_TRANSLATE_NOOP("BadgeBack", "Agenda"),
        "agenda_wifi": QT_TRANSLATE_NOOP("BadgeBack", "Agenda and Wi-Fi"),
    },
    "BadgeOrder": {
        "group": QT_TRANSLATE_NOOP("BadgeOrder", "By group, then by name"),
        "name": QT_TRANSLATE_NOOP("BadgeOrder", "By name"),
        "city": QT_TRANSLATE_NOOP("BadgeOrder", "By city, then by name"),
        "organisation": QT_TRANSLATE_NOOP("BadgeOrder", "By organisation, then by name"),
        "list": QT_TRANSLATE_NOOP("BadgeOrder", "In list order"),
    },
    "BadgeColour": {
        "navy": QT_TRANSLATE_NOOP("BadgeColour", "Blue"),
        "sea": QT_TRANSLATE_NOOP("BadgeColour", "Deep blue"),
        "teal": QT_TRANSLATE_NOOP("BadgeColour", "Teal"),
        "green": QT_TRANSLATE_NOOP("BadgeColour", "Green"),
        "terracotta": QT_TRANSLATE_NOOP("BadgeColour", "Terracotta"),
        "ochre": QT_TRANSLATE_NOOP("BadgeColour", "Ochre"),
        "ink": QT_TRANSLATE_NOOP("BadgeColour", "Black"),
        "slate": QT_TRANSLATE_NOOP("BadgeColour", "Slate"),
        "violet": QT_TRANSLATE_NOOP("BadgeColour", "Violet"),
        "olive": QT_TRANSLATE_NOOP("BadgeColour", "Olive"),
        "plum": QT_TRANSLATE_NOOP("BadgeColour", "Plum"),
        "sand": QT_TRANSLATE_NOOP("BadgeColour", "Sand"),
        "sky": QT_TRANSLATE_NOOP("BadgeColour", "Sky"),
        "mint": QT_TRANSLATE_NOOP("BadgeColour", "Mint"),
        "rose": QT_TRANSLATE_NOOP("BadgeColour", "Rose"),
    },
    "FunctionLevel": {
        "unknown": QT_TRANSLATE_NOOP("FunctionLevel", "Not specified"),
        "elected": QT_TRANSLATE_NOOP("FunctionLevel", "Elected official"),
        "senior_manager": QT_TRANSLATE_NOOP("FunctionLevel", "Senior manager"),
        "technical_officer": QT_TRANSLATE_NOOP("FunctionLevel", "Technical officer"),
        "other": QT_TRANSLATE_NOOP("FunctionLevel", "Other"),
    },
    "Consent": {
        "not_asked": QT_TRANSLATE_NOOP("Consent", "Not asked"),
        "given": QT_TRANSLATE_NOOP("Consent", "Given"),
        "refused": QT_TRANSLATE_NOOP("Consent", "Refused"),
        "withdrawn": QT_TRANSLATE_NOOP("Consent", "Withdrawn"),
    },
    "ParticipantStatus": {
        "invited": QT_TRANSLATE_NOOP("ParticipantStatus", "Invited"),
        "registered": QT_TRANSLATE_NOOP("ParticipantStatus", "Registered"),
        "confirmed": QT_TRANSLATE_NOOP("ParticipantStatus", "Confirmed"),
        "declined": QT_TRANSLATE_NOOP("ParticipantStatus", "Declined"),
        "cancelled": QT_TRANSLATE_NOOP("ParticipantStatus", "Cancelled"),
    },
    "Gender": {
        "woman": QT_TRANSLATE_NOOP("Gender", "Woman"),
        "man": QT_TRANSLATE_NOOP("Gender", "Man"),
        "other": QT_TRANSLATE_NOOP("Gender", "Other"),
        "undisclosed": QT_TRANSLATE_NOOP("Gender", "Undisclosed"),
    },
    "AddresseeLevel": {
        "local": QT_TRANSLATE_NOOP("AddresseeLevel", "Local"),
        "national": QT_TRANSLATE_NOOP("AddresseeLevel", "National"),
        "regional": QT_TRANSLATE_NOOP("AddresseeLevel", "Regional (Euro-Mediterranean)"),
        "international": QT_TRANSLATE_NOOP("AddresseeLevel", "International"),
    },
    "RecommendationStatus": {
        "draft": QT_TRANSLATE_NOOP("RecommendationStatus", "Draft"),
        "discussed": QT_TRANSLATE_NOOP("RecommendationStatus", "Discussed"),
        "endorsed": QT_TRANSLATE_NOOP("RecommendationStatus", "Endorsed"),
        "not_retained": QT_TRANSLATE_NOOP("RecommendationStatus", "Not retained"),
        "merged": QT_TRANSLATE_NOOP("RecommendationStatus", "Merged"),
    },
    "Priority": {
        "none": QT_TRANSLATE_NOOP("Priority", "No priority"),
        "high": QT_TRANSLATE_NOOP("Priority", "High"),
        "medium": QT_TRANSLATE_NOOP("Priority", "Medium"),
        "low": QT_TRANSLATE_NOOP("Priority", "Low"),
    },
    "Horizon": {
        "none": QT_TRANSLATE_NOOP("Horizon", "No timeframe"),
        "short": QT_TRANSLATE_NOOP("Horizon", "Short (6 months at most)"),
        "medium": QT_TRANSLATE_NOOP("Horizon", "Medium (18 months at most)"),
        "long": QT_TRANSLATE_NOOP("Horizon", "Long (more than 18 months)"),
    },
    "EvidenceKind": {
        "challenge": QT_TRANSLATE_NOOP("EvidenceKind", "Challenge"),
        "case": QT_TRANSLATE_NOOP("EvidenceKind", "City case"),
        "observation": QT_TRANSLATE_NOOP("EvidenceKind", "Observation"),
        "key_message": QT_TRANSLATE_NOOP("EvidenceKind", "Key message"),
    },
    "FollowUpState": {
        "not_started": QT_TRANSLATE_NOOP("FollowUpState", "Not started"),
        "under_way": QT_TRANSLATE_NOOP("FollowUpState", "Under way"),
        "done": QT_TRANSLATE_NOOP("FollowUpState", "Done"),
        "dropped": QT_TRANSLATE_NOOP("FollowUpState", "Dropped"),
        "unknown": QT_TRANSLATE_NOOP("FollowUpState", "Unknown"),
    },
    "HelpKind": {
        "funding": QT_TRANSLATE_NOOP("HelpKind", "Funding"),
        "advice": QT_TRANSLATE_NOOP("HelpKind", "Advice"),
        "training": QT_TRANSLATE_NOOP("HelpKind", "Training"),
        "tool": QT_TRANSLATE_NOOP("HelpKind", "Tool or guide"),
        "network": QT_TRANSLATE_NOOP("HelpKind", "Network of cities"),
        "other": QT_TRANSLATE_NOOP("HelpKind", "Other help"),
    },
    "VoteMethod": {
        "dots": QT_TRANSLATE_NOOP("VoteMethod", "Dots"),
        "hands": QT_TRANSLATE_NOOP("VoteMethod", "Hands"),
        "paper": QT_TRANSLATE_NOOP("VoteMethod", "Paper"),
    },
    "ReferenceState": {
        "none": QT_TRANSLATE_NOOP("ReferenceState", "None"),
        "draft": QT_TRANSLATE_NOOP("ReferenceState", "Draft"),
        "shared": QT_TRANSLATE_NOOP("ReferenceState", "Shared"),
        "final": QT_TRANSLATE_NOOP("ReferenceState", "Final"),
    },
}

FIELDS: dict[str, object] = {
    "title": QT_TRANSLATE_NOOP("Field", "Title"),
    "status": QT_TRANSLATE_NOOP("Field", "Status"),
    "other_emails": QT_TRANSLATE_NOOP("Field", "Other e-mail addresses"),
    "other_phones": QT_TRANSLATE_NOOP("Field", "Other telephone numbers"),
    "city": QT_TRANSLATE_NOOP("Field", "City"),
    "summary": QT_TRANSLATE_NOOP("Field", "Summary"),
    "context": QT_TRANSLATE_NOOP("Field", "The challenge the city faced"),
    "action": QT_TRANSLATE_NOOP("Field", "What the city did"),
    "since": QT_TRANSLATE_NOOP("Field", "Since"),
    "until": QT_TRANSLATE_NOOP("Field", "Until"),
    "objective": QT_TRANSLATE_NOOP("Field", "Objective"),
    "partners": QT_TRANSLATE_NOOP("Field", "Partners"),
    "beneficiaries": QT_TRANSLATE_NOOP("Field", "Beneficiaries"),
    "participation": QT_TRANSLATE_NOOP("Field", "Migrants’ participation"),
    "resources": QT_TRANSLATE_NOOP("Field", "Resources"),
    "results": QT_TRANSLATE_NOOP("Field", "Results and evidence"),
    "difficulties": QT_TRANSLATE_NOOP("Field", "Difficulties"),
    "lessons": QT_TRANSLATE_NOOP("Field", "Lessons learned"),
    "transfer": QT_TRANSLATE_NOOP("Field", "What can be replicated elsewhere"),
    "contact": QT_TRANSLATE_NOOP("Field", "Contact"),
    "themes": QT_TRANSLATE_NOOP("Field", "Themes"),
    "venue": QT_TRANSLATE_NOOP("Field", "Venue"),
    "meeting_point": QT_TRANSLATE_NOOP("Field", "Meeting point"),
    "statement": QT_TRANSLATE_NOOP("Field", "Statement"),
    "text": QT_TRANSLATE_NOOP("Field", "Text"),
    "explanation": QT_TRANSLATE_NOOP("Field", "Explanation"),
    "addressee": QT_TRANSLATE_NOOP("Field", "Addressee"),
    "levels": QT_TRANSLATE_NOOP("Field", "Addressee level"),
    "name": QT_TRANSLATE_NOOP("Field", "Name"),
    "family_name": QT_TRANSLATE_NOOP("Field", "Family name"),
    "given_name": QT_TRANSLATE_NOOP("Field", "Given name"),
    "arabic_name": QT_TRANSLATE_NOOP("Field", "Name in Arabic script"),
    "email": QT_TRANSLATE_NOOP("Field", "E-mail"),
    "phone": QT_TRANSLATE_NOOP("Field", "Telephone"),
    "function": QT_TRANSLATE_NOOP("Field", "Function"),
    "organisation": QT_TRANSLATE_NOOP("Field", "Organisation"),
    "country": QT_TRANSLATE_NOOP("Field", "Country"),
    "role": QT_TRANSLATE_NOOP("Field", "Role"),
    "gender": QT_TRANSLATE_NOOP("Field", "Gender"),
    "languages": QT_TRANSLATE_NOOP("Field", "Languages"),
    "group": QT_TRANSLATE_NOOP("Field", "Working group"),
    "dietary_needs": QT_TRANSLATE_NOOP("Field", "Dietary needs"),
    "access_needs": QT_TRANSLATE_NOOP("Field", "Access needs"),
    "desk_note": QT_TRANSLATE_NOOP("Field", "Note for the desk"),
    "what": QT_TRANSLATE_NOOP("Field", "What"),
    "who": QT_TRANSLATE_NOOP("Field", "Who"),
    "due": QT_TRANSLATE_NOOP("Field", "By when"),
}


def label(catalogue: Catalogue, code: StrEnum) -> str:
    """Return the name of a code in the catalogue's language."""
    return catalogue.translate(type(code).__name__, str(NAMES[type(code).__name__][code.value]))


def field(catalogue: Catalogue, name: str) -> str:
    """Return what a form calls a field of a record."""
    return catalogue.translate("Field", str(FIELDS.get(name, name)))
