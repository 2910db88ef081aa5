"""The design of an event's badges."""

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"


def upgrade() -> None:
    op.create_table(
        "badge_design",
        sa.Column("id", sa.Text(), primary_key=True),
        sa.Column("created", sa.Text(), nullable=False),
        sa.Column("updated", sa.Text(), nullable=False),
        sa.Column("device", sa.Text(), nullable=False),
        sa.Column("deleted", sa.Text(), nullable=True),
        sa.Column("event", sa.Text(), nullable=False),
        sa.Column("layout", sa.Text(), nullable=False),
        sa.Column("show_arabic_name", sa.Integer(), nullable=False),
        sa.Column("show_organisation", sa.Integer(), nullable=False),
        sa.Column("show_city", sa.Integer(), nullable=False),
        sa.Column("show_country", sa.Integer(), nullable=False),
        sa.Column("show_role", sa.Integer(), nullable=False),
        sa.Column("role_colour", sa.Integer(), nullable=False),
        sa.Column("show_group", sa.Integer(), nullable=False),
        sa.Column("show_event_title", sa.Integer(), nullable=False),
        sa.Column("show_dates", sa.Integer(), nullable=False),
        sa.Column("show_logos", sa.Integer(), nullable=False),
        sa.Column("show_code", sa.Integer(), nullable=False),
        sa.Column("show_photo_mark", sa.Integer(), nullable=False),
        sa.Column("name_size", sa.Integer(), nullable=False),
        sa.Column("code_size", sa.Integer(), nullable=False),
        sa.Column("colours", sa.Text(), nullable=False),
        sa.Column("back", sa.Text(), nullable=False),
        sa.Column("wifi_name", sa.Text(), nullable=False),
        sa.Column("wifi_password", sa.Text(), nullable=False),
        sa.Column("sorting", sa.Text(), nullable=False),
    )
    op.create_index("ix_badge_design_event", "badge_design", ["event"])
