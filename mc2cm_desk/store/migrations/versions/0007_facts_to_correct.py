"""What can be corrected of an event, a city, an organisation; rehearsals; further addresses."""

import sqlalchemy as sa
from alembic import op

revision = "0007"
down_revision = "0006"

TEXTS = (
    ("event", "link"),
    ("event", "series"),
    ("event", "partners"),
    ("event", "donors"),
    ("event", "wifi_key"),
    ("session", "link"),
    ("city", "time_zone"),
    ("city", "population_source"),
    ("city", "other_names"),
    ("city", "kept_apart"),
    ("organisation", "names"),
    ("organisation", "other_names"),
    ("organisation", "kept_apart"),
    ("person", "other_emails"),
    ("person", "other_phones"),
    ("person", "other_names"),
    ("person", "kept_apart"),
    ("person", "merged_into"),
    ("participant", "merged_into"),
)
FLAGS = (("event", "status_by_hand"), ("event", "rehearsal"), ("check_in", "rehearsal"))
NUMBERS = (("event", "series_number"), ("city", "population_year"))
DEGREES = (("city", "north"), ("city", "east"))


def upgrade() -> None:
    for table, name in TEXTS:
        op.add_column(table, sa.Column(name, sa.Text(), nullable=False, server_default=""))
    for table, name in FLAGS:
        op.add_column(table, sa.Column(name, sa.Integer(), nullable=False, server_default="0"))
    for table, name in NUMBERS:
        op.add_column(table, sa.Column(name, sa.Integer(), nullable=True))
    for table, name in DEGREES:
        op.add_column(table, sa.Column(name, sa.Float(), nullable=True))
    op.add_column(
        "event", sa.Column("kind", sa.Text(), nullable=False, server_default="peer_learning")
    )
