"""Versions and comments of the note, the order of its parts, who spoke and who is pictured."""

import sqlalchemy as sa
from alembic import op

revision = "0004"
down_revision = "0003"


def upgrade() -> None:
    for name in ("block_first", "short"):
        op.add_column(
            "note_section", sa.Column(name, sa.Integer(), nullable=False, server_default="0")
        )
    for table, name in (
        ("learning_note", "link"),
        ("learning_note", "part_order"),
        ("discussion_note", "speaker"),
        ("attachment", "people"),
    ):
        op.add_column(table, sa.Column(name, sa.Text(), nullable=False, server_default=""))
    op.create_table(
        "note_version",
        sa.Column("id", sa.Text(), primary_key=True),
        sa.Column("created", sa.Text(), nullable=False),
        sa.Column("updated", sa.Text(), nullable=False),
        sa.Column("device", sa.Text(), nullable=False),
        sa.Column("deleted", sa.Text(), nullable=True),
        sa.Column("event", sa.Text(), nullable=False),
        sa.Column("language", sa.Text(), nullable=False),
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("published", sa.Integer(), nullable=False),
        sa.Column("title", sa.Text(), nullable=False),
        sa.Column("remark", sa.Text(), nullable=False),
        sa.Column("percent", sa.Integer(), nullable=False),
        sa.Column("pages", sa.Integer(), nullable=False),
        sa.Column("parts", sa.Text(), nullable=False),
    )
    op.create_index("ix_note_version_event", "note_version", ["event"])
    op.create_table(
        "note_comment",
        sa.Column("id", sa.Text(), primary_key=True),
        sa.Column("created", sa.Text(), nullable=False),
        sa.Column("updated", sa.Text(), nullable=False),
        sa.Column("device", sa.Text(), nullable=False),
        sa.Column("deleted", sa.Text(), nullable=True),
        sa.Column("event", sa.Text(), nullable=False),
        sa.Column("language", sa.Text(), nullable=False),
        sa.Column("part", sa.Text(), nullable=False),
        sa.Column("text", sa.Text(), nullable=False),
        sa.Column("quote", sa.Text(), nullable=False),
        sa.Column("by", sa.Text(), nullable=False),
        sa.Column("resolved", sa.Integer(), nullable=False),
    )
    op.create_index("ix_note_comment_event", "note_comment", ["event"])
