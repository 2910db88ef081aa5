"""Alembic's way in: the connection is handed over by `migrations.upgrade`."""

from alembic import context

from mc2cm_desk.store.tables import metadata

connection = context.config.attributes["connection"]
context.configure(connection=connection, target_metadata=metadata, transactional_ddl=False)
context.run_migrations()
