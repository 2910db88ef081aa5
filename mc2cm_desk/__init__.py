"""MC2CM Desk: peer-learning events of city networks, from the list to the learning note."""

from mc2cm_desk import assets
from mc2cm_desk.domain.languages import LANGUAGES

__version__ = "0.1.0"

# Before any module asks for them: many build tables from the languages while they are imported.
LANGUAGES.load(assets.read_toml("languages.toml"))
