"""How a programme's publications look: one of the shipped looks, in its own colours."""

import sqlalchemy as sa
from alembic import op

revision = "0005"
down_revision = "0004"


def upgrade() -> None:
    for name, first in (("look", "programme"), ("main_colour", ""), ("accent_colour", "")):
        op.add_column("programme", sa.Column(name, sa.Text(), nullable=False, server_default=first))
