"""The reference document may be empty, but its texts have a longest length."""

import pytest

from mc2cm_desk.domain.localised import Localised
from mc2cm_desk.domain.refusal import Refused
from mc2cm_desk.domain.steps.reference_document import ReferenceDocument


def test_a_document_may_be_empty_and_its_texts_have_a_longest_length() -> None:
    document = ReferenceDocument(id="d", event="e")
    assert document.checked() == document
    with pytest.raises(Refused, match="too-long"):
        ReferenceDocument(id="d", event="e", title=Localised(en="x" * 501)).checked()
    with pytest.raises(Refused, match="too-long"):
        ReferenceDocument(id="d", event="e", summary=Localised(en="x" * 20_001)).checked()
