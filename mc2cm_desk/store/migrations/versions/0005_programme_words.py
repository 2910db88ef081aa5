"""The words that a programme adds to the dictionaries."""

import sqlalchemy as sa
from alembic import op

revision = "0005"
down_revision = "0004"


def upgrade() -> None:
    op.add_column("programme", sa.Column("words", sa.Text(), nullable=False, server_default=""))
