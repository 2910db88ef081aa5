"""The kinds of steps 1 to 5: what cities bring, see, ask for and promise."""

from typing import Any

from mc2cm_desk.domain.event.agenda import Session, WorkingGroup
from mc2cm_desk.domain.ids import NO_ID
from mc2cm_desk.domain.kinds.kind import (
    Copied,
    Expected,
    Kind,
    Link,
    Listed,
    Opening,
    Search,
    Severity,
    Translated,
    Worded,
    Words,
    indexed,
    listed_by,
)
from mc2cm_desk.domain.note.parts import NotePart
from mc2cm_desk.domain.people.participant import Participant
from mc2cm_desk.domain.places.city import City
from mc2cm_desk.domain.steps.challenge import Challenge, ChallengeKind, Cluster
from mc2cm_desk.domain.steps.city_case import LONG_TEXTS, CityCase
from mc2cm_desk.domain.steps.discussion import DiscussionNote
from mc2cm_desk.domain.steps.evaluation import Answer
from mc2cm_desk.domain.steps.field_visit import FieldVisit, Observation
from mc2cm_desk.domain.steps.recommendation import (
    Commitment,
    Evidence,
    FollowUp,
    Recommendation,
    Vote,
)
from mc2cm_desk.domain.steps.reference_document import ReferenceDocument
from mc2cm_desk.domain.steps.resource import Resource
from mc2cm_desk.domain.text.translatable import QT_TRANSLATE_NOOP

FEWEST_MESSAGES = 3
FEWEST_OBSERVATIONS = 3

STEPS: tuple[Kind[Any], ...] = (
    Kind(
        name="reference_document",
        record=ReferenceDocument,
        words=Words(
            QT_TRANSLATE_NOOP("Kind", "reference document"),
            QT_TRANSLATE_NOOP("KindAfterVerb", "the reference document"),
            QT_TRANSLATE_NOOP("Places", "Reference document"),
        ),
        undo={
            "begin-reference-document": QT_TRANSLATE_NOOP("Undo", "begin the reference document")
        },
        icon="reference-document",
        place="reference_document",
        search=Search(listed_by("title"), indexed("title", "summary", "authors")),
        note_part=NotePart.CONTEXT,
        rules=(
            Expected(
                "three-key-messages",
                QT_TRANSLATE_NOOP("Missing", "three key messages"),
                lambda printed: (
                    sum(len(one.key_messages) for one in printed(ReferenceDocument))
                    >= FEWEST_MESSAGES
                ),
                "key_messages",
                NotePart.SUMMARY,
                severity=Severity.BLOCKS,
            ),
            Translated(
                "message-in-language",
                lambda document: (one.text for one in document.key_messages),
                "key_messages",
                record=lambda _document: NO_ID,
            ),
        ),
    ),
    Kind(
        name="cluster",
        record=Cluster,
        words=Words(
            QT_TRANSLATE_NOOP("Kind", "cluster"),
            QT_TRANSLATE_NOOP("KindAfterVerb", "the cluster"),
            QT_TRANSLATE_NOOP("Places", "Cluster"),
        ),
        undo={"add-cluster": QT_TRANSLATE_NOOP("Undo", "add a cluster")},
        icon="challenges",
        place="challenges",
    ),
    Kind(
        name="challenge",
        record=Challenge,
        words=Words(
            QT_TRANSLATE_NOOP("Kind", "card"),
            QT_TRANSLATE_NOOP("KindAfterVerb", "the card"),
            QT_TRANSLATE_NOOP("Places", "Challenge or opportunity"),
            QT_TRANSLATE_NOOP("Backup", "Challenges and opportunities"),
        ),
        undo={
            "add-challenge": QT_TRANSLATE_NOOP("Undo", "add a card"),
            "merge-challenge": QT_TRANSLATE_NOOP("Undo", "merge cards"),
        },
        icon="challenge",
        place="challenges",
        letter="D",
        links=(
            Link("raised_by", City),
            Link("group", WorkingGroup),
            Link("cities", City),
            Link("cluster", Cluster),
            Link("session", Session),
            Link("note", DiscussionNote),
            Link("merged_into", Challenge),
        ),
        search=Search(listed_by("statement"), indexed("statement")),
        note_part=NotePart.CHALLENGES,
        rules=(
            Expected(
                "a-challenge",
                QT_TRANSLATE_NOOP("Missing", "at least one challenge"),
                lambda printed: any(
                    one.kind is ChallengeKind.CHALLENGE for one in printed(Challenge)
                ),
                severity=Severity.BLOCKS,
            ),
            Expected(
                "an-opportunity",
                QT_TRANSLATE_NOOP("Missing", "at least one opportunity"),
                lambda printed: any(
                    one.kind is ChallengeKind.OPPORTUNITY for one in printed(Challenge)
                ),
            ),
            Expected(
                "clusters",
                QT_TRANSLATE_NOOP("Missing", "clusters of challenges"),
                lambda printed: any(one.cluster for one in printed(Challenge)),
                "cluster",
            ),
            Translated(
                "challenge-in-language",
                lambda card: (card.statement,),
                "statement",
            ),
        ),
    ),
    Kind(
        name="city_case",
        record=CityCase,
        words=Words(
            QT_TRANSLATE_NOOP("Kind", "case"),
            QT_TRANSLATE_NOOP("KindAfterVerb", "the case"),
            QT_TRANSLATE_NOOP("Places", "City case"),
            QT_TRANSLATE_NOOP("Backup", "City cases"),
        ),
        undo={"add-city-case": QT_TRANSLATE_NOOP("Undo", "add a case")},
        icon="city-case",
        place="city_cases",
        links=(
            Link("city", City),
            Link("presenters", Participant),
            Link("challenges", Challenge),
            Link("session", Session),
        ),
        search=Search(listed_by("title"), indexed("title", *LONG_TEXTS)),
        note_part=NotePart.CASES,
        rules=(
            Expected(
                "a-case",
                QT_TRANSLATE_NOOP("Missing", "at least one city case"),
                lambda printed: bool(printed(CityCase)),
                severity=Severity.BLOCKS,
            ),
            Translated("case-in-language", lambda case: (case.title,), "title"),
        ),
    ),
    Kind(
        name="field_visit",
        record=FieldVisit,
        words=Words(
            QT_TRANSLATE_NOOP("Kind", "visit"),
            QT_TRANSLATE_NOOP("KindAfterVerb", "the visit"),
            QT_TRANSLATE_NOOP("Places", "Field visit"),
            QT_TRANSLATE_NOOP("Backup", "Field visits"),
        ),
        undo={"add-field-visit": QT_TRANSLATE_NOOP("Undo", "add a visit")},
        icon="field-visit",
        place="field_visit",
        links=(Link("registered", Participant),),
        search=Search(listed_by("title"), indexed("title", "place", "purpose")),
        note_part=NotePart.VISIT,
        rules=(Translated("visit-in-language", lambda visit: (visit.title,), "title"),),
    ),
    Kind(
        name="observation",
        record=Observation,
        words=Words(
            QT_TRANSLATE_NOOP("Kind", "observation"),
            QT_TRANSLATE_NOOP("KindAfterVerb", "the observation"),
            QT_TRANSLATE_NOOP("Places", "Observation"),
            QT_TRANSLATE_NOOP("Backup", "Observations"),
        ),
        undo={"add-observation": QT_TRANSLATE_NOOP("Undo", "add an observation")},
        icon="eye",
        place="field_visit",
        links=(Link("visit", FieldVisit), Link("city", City), Link("participant", Participant)),
        search=Search(listed_by("text"), indexed("text")),
        rules=(
            Expected(
                "three-observations",
                QT_TRANSLATE_NOOP("Missing", "three observations of the visit"),
                lambda printed: len(printed(Observation)) >= FEWEST_OBSERVATIONS,
                part=NotePart.VISIT,
                applies=lambda printed: bool(printed(FieldVisit)),
            ),
        ),
    ),
    Kind(
        name="recommendation",
        record=Recommendation,
        words=Words(
            QT_TRANSLATE_NOOP("Kind", "recommendation"),
            QT_TRANSLATE_NOOP("KindAfterVerb", "the recommendation"),
            QT_TRANSLATE_NOOP("Places", "Recommendation"),
            QT_TRANSLATE_NOOP("Backup", "Recommendations"),
        ),
        undo={
            "add-recommendation": QT_TRANSLATE_NOOP("Undo", "add a recommendation"),
            "merge-recommendation": QT_TRANSLATE_NOOP("Undo", "merge recommendations"),
            "freeze-recommendations": QT_TRANSLATE_NOOP("Undo", "number the recommendations"),
            "recommendation-draft": QT_TRANSLATE_NOOP("Undo", "back to draft"),
            "recommendation-discussed": QT_TRANSLATE_NOOP("Undo", "mark as discussed"),
            "recommendation-endorsed": QT_TRANSLATE_NOOP("Undo", "endorse a recommendation"),
            "recommendation-not-retained": QT_TRANSLATE_NOOP("Undo", "not retain a recommendation"),
        },
        icon="recommendation",
        place="recommendations",
        letter="R",
        links=(
            Link("cities", City),
            Link("groups", WorkingGroup),
            Link("session", Session),
            Link("merged_into", Recommendation),
        ),
        search=Search(listed_by("text"), indexed("text", "explanation", "addressee", "label")),
        note_part=NotePart.RECOMMENDATIONS,
    ),
    Kind(
        name="evidence",
        record=Evidence,
        words=Words(
            QT_TRANSLATE_NOOP("Kind", "evidence"),
            QT_TRANSLATE_NOOP("KindAfterVerb", "the evidence"),
        ),
        undo={
            "link-evidence": QT_TRANSLATE_NOOP("Undo", "link evidence"),
            "unlink-evidence": QT_TRANSLATE_NOOP("Undo", "unlink evidence"),
        },
        icon="link",
        place="recommendations",
        links=(
            Link("recommendation", Recommendation),
            Link("target", Challenge, CityCase, Observation),
        ),
    ),
    Kind(
        name="vote",
        record=Vote,
        words=Words(
            QT_TRANSLATE_NOOP("Kind", "vote"), QT_TRANSLATE_NOOP("KindAfterVerb", "the vote")
        ),
        undo={"vote": QT_TRANSLATE_NOOP("Undo", "vote")},
        icon="vote",
        links=(Link("subject", Challenge, Recommendation), Link("voter", City, WorkingGroup)),
    ),
    Kind(
        name="commitment",
        record=Commitment,
        words=Words(
            QT_TRANSLATE_NOOP("Kind", "commitment"),
            QT_TRANSLATE_NOOP("KindAfterVerb", "the commitment"),
            QT_TRANSLATE_NOOP("Places", "Commitment"),
            QT_TRANSLATE_NOOP("Backup", "Commitments"),
        ),
        undo={"add-commitment": QT_TRANSLATE_NOOP("Undo", "add a commitment")},
        icon="commitment",
        place="recommendations",
        links=(Link("recommendation", Recommendation), Link("city", City)),
        search=Search(listed_by("what"), indexed("what", "who")),
        note_part=NotePart.FOLLOW_UP,
        rules=(
            Expected(
                "a-commitment",
                QT_TRANSLATE_NOOP("Missing", "a commitment"),
                lambda printed: bool(printed(Commitment)),
                "commitment",
            ),
            Expected(
                "commitment-dates",
                QT_TRANSLATE_NOOP("Missing", "a date for each commitment"),
                lambda printed: all(one.due is not None for one in printed(Commitment)),
                "commitment",
                applies=lambda printed: bool(printed(Commitment)),
            ),
            Translated(
                "commitment-in-language",
                lambda promise: (promise.what,),
                "commitment",
                record=lambda promise: promise.recommendation,
            ),
        ),
    ),
    Kind(
        name="follow_up",
        record=FollowUp,
        words=Words(
            QT_TRANSLATE_NOOP("Kind", "entry of a follow-up"),
            QT_TRANSLATE_NOOP("KindAfterVerb", "the follow-up entry"),
        ),
        undo={"follow-up": QT_TRANSLATE_NOOP("Undo", "follow-up")},
        icon="commitment",
        place="recommendations",
        links=(Link("recommendation", Recommendation), Link("commitment", Commitment)),
    ),
    Kind(
        name="resource",
        record=Resource,
        words=Words(
            QT_TRANSLATE_NOOP("Kind", "offer of help"),
            QT_TRANSLATE_NOOP("KindAfterVerb", "the offer of help"),
            QT_TRANSLATE_NOOP("Places", "Offer of help"),
            QT_TRANSLATE_NOOP("Backup", "Offers of help"),
        ),
        undo={"add-resource": QT_TRANSLATE_NOOP("Undo", "add an offer of help")},
        icon="star",
        place="recommendations",
        opens=lambda one: Opening("recommendations", next(iter(one.recommendations), one.id)),
        links=(Link("recommendations", Recommendation),),
        search=Search(listed_by("title"), indexed("title", "provider")),
        note_part=NotePart.REFERENCES,
        rules=(Translated("resource-in-language", lambda one: (one.title,)),),
        listed=Listed(
            heading=QT_TRANSLATE_NOOP("Note", "Who can help"),
            named=QT_TRANSLATE_NOOP("Note", "Who can help: {names}"),
            beside=lambda one: one.recommendations,
            name=lambda one: (one.title, one.provider),
            facts=lambda one: (
                one.help,
                Worded(QT_TRANSLATE_NOOP("Note", "until {value}"), one.deadline),
            ),
            link=lambda one: one.address,
        ),
        copied=Copied(
            QT_TRANSLATE_NOOP("DuplicateCard", "offers of help"), lambda one: one.carried_over()
        ),
        demonstration=True,
    ),
    Kind(
        name="answer",
        record=Answer,
        words=Words(
            QT_TRANSLATE_NOOP("Kind", "evaluation answer"),
            QT_TRANSLATE_NOOP("KindAfterVerb", "the evaluation answer"),
            many=QT_TRANSLATE_NOOP("Backup", "Evaluation answers"),
        ),
        undo={"add-evaluation": QT_TRANSLATE_NOOP("Undo", "add a questionnaire")},
        icon="evaluation",
        place="evaluation",
    ),
)
