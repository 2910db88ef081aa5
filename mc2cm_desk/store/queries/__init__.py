"""Questions of services and read models, one module a subject, answered by the database."""
