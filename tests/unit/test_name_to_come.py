"""What stands where a name will come is nobody's name."""

import pytest

from mc2cm_desk.domain.people.name_to_come import is_name_to_come


@pytest.mark.parametrize(
    "text",
    ["TBC", "tbd", "T.B.C.", "N.N.", "NN", "à confirmer", "A CONFIRMER", "(à confirmer)", "?", "??",
     "-", "…", "X", "xxx", "to be confirmed", "To be announced", "Por confirmar", "Da confermare",
     "A definir", "wird noch benannt", "Belirlenecek", "للتأكيد", "يُحدَّد لاحقاً",
     "Représentant de la ville",
     "Représentante", "Representative of the city", "ممثل عن البلدية", "un élu",
     "Délégué à désigner",
     "Nom à confirmer", "Prénom Nom", "Vacant", "Nom, prénom", "3 participants", "2 élus",
     "Deux participants", "Two officials", "5 مشاركين", "To be designated", "Name to be provided",
     "À communiquer", "à  choisir plus tard", "Por nombrar", "Da individuare", "noch zu bestimmen",
     "wird noch ernannt", "Θα οριστεί", "سيتم تعيينه", "يُعيَّن لاحقاً"],
)  # fmt: skip
def test_nobody_is_named(text: str) -> None:
    assert is_name_to_come(text)


@pytest.mark.parametrize(
    "text",
    ["Martin", "Participante 07", "Madonna", "Ana X", "Nnamdi", "Membre Jean", "Delegate Smith",
     "Élu Martin", "محمد", "山田", "Tbcova", "Agent", "A. Meyer", "Da Silva",
     "Da Mare", "Expert 3", "Noch Karl", "Six", "Due Torri", "Jean À Marca", "Dix Otto"],
)  # fmt: skip
def test_names_name_somebody(text: str) -> None:
    assert not is_name_to_come(text)
