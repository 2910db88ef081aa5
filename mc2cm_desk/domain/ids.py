"""Ids of records, one type a kind: a participant's id is not taken for a person's.

Every one is the text of a UUID. An empty one says that there is no such record.
"""

from typing import NewType

EventId = NewType("EventId", str)
CityId = NewType("CityId", str)
OrganisationId = NewType("OrganisationId", str)
PersonId = NewType("PersonId", str)
ParticipantId = NewType("ParticipantId", str)
DayId = NewType("DayId", str)
SessionId = NewType("SessionId", str)
WorkingGroupId = NewType("WorkingGroupId", str)
ChallengeId = NewType("ChallengeId", str)
ClusterId = NewType("ClusterId", str)
CityCaseId = NewType("CityCaseId", str)
FieldVisitId = NewType("FieldVisitId", str)
RecommendationId = NewType("RecommendationId", str)
CommitmentId = NewType("CommitmentId", str)
