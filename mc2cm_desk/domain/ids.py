"""The ids of records, and what is easily confused with them; at run time all of them are text.

Each kind of record has a type of its own, so that the type checker refuses the id of a person where
that of a participant is asked for. All of them are a `RecordId`, which is what functions take that
work for records of any kind. Text from outside (a command line, a file, a row) becomes an id where
it comes in.
"""

from typing import NewType

RecordId = NewType("RecordId", str)
"""The id of a record of any kind: UUID version 5 of its natural key, else version 7."""

NO_ID = RecordId("")
"""What stands where there is no record: ``CityId(NO_ID)`` is no city."""

ProgrammeId = NewType("ProgrammeId", RecordId)
"""The id of the programme to which the events of a library belong."""

EventId = NewType("EventId", RecordId)
"""The id of an event."""

DayId = NewType("DayId", RecordId)
"""The id of one day of an event."""

SessionId = NewType("SessionId", RecordId)
"""The id of a session of the agenda."""

WorkingGroupId = NewType("WorkingGroupId", RecordId)
"""The id of a working group."""

CityId = NewType("CityId", RecordId)
"""The id of a city of the directory."""

OrganisationId = NewType("OrganisationId", RecordId)
"""The id of an organisation of the directory."""

PersonId = NewType("PersonId", RecordId)
"""The id of a person of the directory, the same at every event."""

ParticipantId = NewType("ParticipantId", RecordId)
"""The id of a person's participation in one event."""

CheckInId = NewType("CheckInId", RecordId)
"""The id of one passage at a gate."""

BadgeDesignId = NewType("BadgeDesignId", RecordId)
"""The id of the design of an event's badges."""

AttachmentId = NewType("AttachmentId", RecordId)
"""The id of a picture or file; its bytes are named by their SHA-256."""

ReferenceDocumentId = NewType("ReferenceDocumentId", RecordId)
"""The id of the reference document of an event."""

ClusterId = NewType("ClusterId", RecordId)
"""The id of a cluster of challenges."""

ChallengeId = NewType("ChallengeId", RecordId)
"""The id of a challenge or an opportunity."""

CityCaseId = NewType("CityCaseId", RecordId)
"""The id of a case that a city presents."""

FieldVisitId = NewType("FieldVisitId", RecordId)
"""The id of a field visit."""

ObservationId = NewType("ObservationId", RecordId)
"""The id of an observation of a field visit."""

DiscussionNoteId = NewType("DiscussionNoteId", RecordId)
"""The id of a note of what was said."""

RecommendationId = NewType("RecommendationId", RecordId)
"""The id of a recommendation; its code or number is what people call it."""

EvidenceId = NewType("EvidenceId", RecordId)
"""The id of the link from a recommendation to what it rests on."""

VoteId = NewType("VoteId", RecordId)
"""The id of a vote."""

CommitmentId = NewType("CommitmentId", RecordId)
"""The id of a commitment."""

FollowUpId = NewType("FollowUpId", RecordId)
"""The id of an entry of the follow-up."""

ResourceId = NewType("ResourceId", RecordId)
"""The id of an offer of help."""

AnswerId = NewType("AnswerId", RecordId)
"""The id of one answer of an evaluation."""

LearningNoteId = NewType("LearningNoteId", RecordId)
"""The id of the publication data of a learning note in one language."""

NoteSectionId = NewType("NoteSectionId", RecordId)
"""The id of what is written in one part of a learning note in one language."""

NoteCommentId = NewType("NoteCommentId", RecordId)
"""The id of a reviewer's comment."""

NoteVersionId = NewType("NoteVersionId", RecordId)
"""The id of a version of a learning note."""

SheetId = NewType("SheetId", str)
"""What binds the answers of one person on one evaluation sheet; it names nobody."""

BadgeToken = NewType("BadgeToken", str)
"""What the code on a badge holds: it says whose badge it is, and is not the participant's id."""

DeviceId = NewType("DeviceId", str)
"""The id of one copy of a library on one machine; its letters stand in provisional codes."""

LibraryId = NewType("LibraryId", str)
"""The id of a library: its copies and backups share it."""

ChangeId = NewType("ChangeId", str)
"""The id of a unit of work in the journal."""
