"""The words that a programme adds to the dictionaries."""

import sqlalchemy as sa
from alembic import op

revision = "0006"
down_revision = "0005"


def upgrade() -> None:
    op.add_column("programme", sa.Column("words", sa.Text(), nullable=False, server_default=""))
