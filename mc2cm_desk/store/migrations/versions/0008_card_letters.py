"""The letters of the laptop in the numbers of challenges and city cases."""

import sqlalchemy as sa
from alembic import op

revision = "0008"
down_revision = "0007"


def upgrade() -> None:
    for table in ("challenge", "city_case"):
        op.add_column(table, sa.Column("letters", sa.Text(), nullable=False, server_default=""))
