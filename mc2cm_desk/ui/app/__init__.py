"""The program with a window: where everything is put together."""

from mc2cm_desk.ui.app.start import run

__all__ = ["run"]
