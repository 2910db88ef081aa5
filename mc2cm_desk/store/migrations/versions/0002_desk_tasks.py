"""What the desk hands out, and whether its note was seen to."""

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"


def upgrade() -> None:
    for name in ("headset_out", "material_out", "desk_note_done"):
        op.add_column(
            "participant", sa.Column(name, sa.Integer(), nullable=False, server_default="0")
        )
