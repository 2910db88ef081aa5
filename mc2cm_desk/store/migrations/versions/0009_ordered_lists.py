"""Indexes on the order, numbers and codes of an event's lists."""

import sqlalchemy as sa
from alembic import op

revision = "0009"
down_revision = "0008"

LISTS = (
    "working_group",
    "discussion_note",
    "cluster",
    "challenge",
    "city_case",
    "field_visit",
    "observation",
    "recommendation",
    "commitment",
    "note_section",
    "attachment",
)


def upgrade() -> None:
    for table in LISTS:
        op.drop_index(f"ix_{table}_event", table)
        op.create_index(f"ix_{table}_event_order", table, ["event", "order"])
    for table in ("challenge", "city_case", "recommendation", "note_version"):
        op.create_index(f"ix_{table}_event_number", table, ["event", "number"])
    op.create_index(
        "ix_recommendation_event_code", "recommendation", ["event", sa.text("length(code)"), "code"]
    )
