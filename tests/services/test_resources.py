"""Who can help: offers kept once, named beside recommendations, carried into other events."""

from datetime import date

import pytest

from mc2cm_desk.documents.model import Heading, ListBlock, Numbered
from mc2cm_desk.documents.note.outline import build_note
from mc2cm_desk.domain.event.event import Event
from mc2cm_desk.domain.localised import Localised
from mc2cm_desk.domain.note.parts import NotePart
from mc2cm_desk.domain.refusal import Refused
from mc2cm_desk.domain.steps.recommendation import AddresseeLevel, Recommendation
from mc2cm_desk.domain.steps.resource import HelpKind, Resource
from mc2cm_desk.services import history, records
from mc2cm_desk.services.event.life import duplicates, removal
from mc2cm_desk.services.library import Library
from mc2cm_desk.services.read_models.note.completeness import completeness
from mc2cm_desk.services.read_models.note.contents import note_contents
from mc2cm_desk.services.read_models.note.lines import part_lines
from mc2cm_desk.services.steps import recommendations, resources
from mc2cm_desk.services.text import search

FUND = Localised.of("en", "Fund for local glossaries")


@pytest.fixture
def card(library: Library, seville: Event) -> Recommendation:
    made = recommendations.add(
        library,
        seville.id,
        Localised.of("en", "Create a glossary"),
        levels=(AddresseeLevel.LOCAL,),
    )
    return recommendations.endorse(library, made.id)


@pytest.fixture
def fund(library: Library, seville: Event, card: Recommendation) -> Resource:
    return resources.add(
        library,
        seville.id,
        FUND,
        provider="Development bank",
        link="bank.example/glossary",
        deadline=date(2020, 9, 30),
        help=HelpKind.FUNDING,
        recommendations=(card.id,),
    )


def test_an_offer_of_the_same_title_is_named_beside_both_and_kept_once(
    library: Library, seville: Event, card: Recommendation
) -> None:
    other = recommendations.add(library, seville.id, Localised.of("en", "Train interpreters"))
    first = resources.help_with(library, card.id, FUND)
    again = resources.help_with(library, other.id, Localised.of("en", "fund for LOCAL glossaries"))
    assert again.id == first.id
    assert again.recommendations == (card.id, other.id)
    assert resources.help_with(library, other.id, FUND).recommendations == (card.id, other.id)
    assert len(resources.of_event(library, seville.id)) == 1


def test_offers_stand_in_the_order_in_which_they_came(
    library: Library, seville: Event, card: Recommendation
) -> None:
    for name in ("Zebra", "Alpha", "Middle"):
        resources.help_with(library, card.id, Localised.of("en", name))
    assert [one.title.text("en") for one in resources.beside(library, card.id)] == [
        "Zebra",
        "Alpha",
        "Middle",
    ]


def test_what_helped_a_merged_card_helps_the_one_that_stands(
    library: Library, seville: Event, card: Recommendation, fund: Resource
) -> None:
    target = recommendations.add(library, seville.id, Localised.of("en", "Agree on words"))
    recommendations.merge_into(library, card.id, target.id)
    assert [one.id for one in resources.beside(library, target.id)] == [fund.id]
    assert resources.beside(library, card.id) == []


def test_an_offer_without_a_title_or_with_an_unreadable_link_is_refused(
    library: Library, seville: Event, fund: Resource
) -> None:
    with pytest.raises(Refused, match="resource-without-title"):
        resources.add(library, seville.id, Localised())
    with pytest.raises(Refused, match="link-unreadable"):
        resources.edit(library, fund.id, link="not a link")
    with pytest.raises(Refused, match="wrong-value"):
        resources.add(library, seville.id, FUND, deadline="soon")  # pyright: ignore[reportArgumentType]


@pytest.mark.parametrize(
    ("link", "address"),
    [
        ("", ""),
        ("https://bank.example/a", "https://bank.example/a"),
        ("bank.example/a", "https://bank.example/a"),
        ("javascript:alert(1)", ""),
        ("file:///etc/passwd", ""),
        ("nowhere", ""),
    ],
)
def test_only_addresses_of_the_web_are_opened(link: str, address: str) -> None:
    assert Resource(id="1", event="e", title=FUND, link=link).address == address


def test_adding_editing_and_removing_are_undone_step_by_step(
    library: Library, seville: Event, fund: Resource
) -> None:
    resources.edit(library, fund.id, provider="Bank of cities")
    records.remove(library, Resource, fund.id)
    assert resources.of_event(library, seville.id) == []
    assert history.undo(library) == "remove-resource"
    assert library.require(Resource, fund.id).provider == "Bank of cities"
    assert history.undo(library) == "edit-resource"
    assert library.require(Resource, fund.id).provider == "Development bank"
    assert history.undo(library) == "add-resource"
    assert resources.of_event(library, seville.id) == []


def test_an_offer_is_found_by_its_provider_and_opens_its_recommendation(
    library: Library, seville: Event, card: Recommendation, fund: Resource
) -> None:
    (hit,) = search.everything(library, "developm bank", language="en")
    assert (hit.record, hit.title) == (fund.id, "Fund for local glossaries")
    assert hit.opening == ("recommendations", card.id)
    resources.edit(library, fund.id, recommendations=())
    (hit,) = search.everything(library, "developm bank")
    assert hit.opening == ("recommendations", fund.id)


def test_the_note_names_it_beside_its_recommendation_and_in_a_list(
    library: Library, seville: Event, card: Recommendation, fund: Resource
) -> None:
    contents = note_contents(library, seville.id, "en")
    note = build_note(contents, draft=False)
    blocks = [block for part in note.parts for block in part.blocks]
    (printed,) = [one for one in blocks if isinstance(one, Numbered)]
    beside = ["".join(span.text for span in spans) for spans in printed.details]
    assert "Who can help: Fund for local glossaries, Development bank" in beside
    assert "https://bank.example/glossary" in {
        span.link for spans in printed.details for span in spans
    }
    place = next(
        n for n, one in enumerate(blocks) if isinstance(one, Heading) and "can help" in str(one)
    )
    listed = blocks[place + 1]
    assert isinstance(listed, ListBlock)
    words = "".join(span.text for span in listed.items[0])
    assert words.startswith("Fund for local glossaries, Development bank  Funding · until")
    assert words.endswith("bank.example/glossary")


def test_a_title_that_a_note_lacks_in_its_language_is_a_gap_where_the_offer_is_listed(
    library: Library, seville: Event, fund: Resource
) -> None:
    contents = note_contents(library, seville.id, "fr")
    state = completeness(contents)
    (gap,) = [one for one in state.missing if one.code == "resource-in-language"]
    assert (gap.record, gap.part) == (fund.id, NotePart.REFERENCES)
    lines = part_lines(contents, state, NotePart.REFERENCES).lines
    assert [(one.record, one.missing) for one in lines] == [(fund.id, (gap,))]
    resources.edit(library, fund.id, title=FUND.having("fr", "Fonds pour glossaires"))
    state = completeness(note_contents(library, seville.id, "fr"))
    assert "resource-in-language" not in {one.code for one in state.missing}


def test_a_duplicate_begins_with_the_offers_and_none_of_their_recommendations(
    library: Library, seville: Event, fund: Resource
) -> None:
    other = duplicates.duplicate(library, seville.id, first_day=date(2021, 6, 15), host="Tunis")
    (copy,) = resources.of_event(library, other.id)
    assert (copy.title, copy.provider, copy.help) == (fund.title, fund.provider, fund.help)
    assert (copy.recommendations, copy.deadline) == ((), None)
    assert copy.id != fund.id
    bare = duplicates.duplicate(
        library, seville.id, first_day=date(2022, 6, 15), host="Tunis", parts=("agenda",)
    )
    assert resources.of_event(library, bare.id) == []


def test_it_goes_and_comes_back_with_its_event(
    library: Library, seville: Event, fund: Resource
) -> None:
    removal.remove(library, seville.id)
    assert library.find(Resource) == []
    removal.restore(library, seville.id)
    assert [one.id for one in library.find(Resource)] == [fund.id]


def test_a_line_says_who_offers_what_and_where(
    library: Library, seville: Event, card: Recommendation
) -> None:
    made = resources.help_from_line(
        library,
        card.id,
        "ICMPD: microprojets (https://icmpd.example/call?x=1:2), 2 ans",
        language="fr",
    )
    assert (made.provider, made.title.text("fr")) == ("ICMPD", "microprojets, 2 ans")
    assert made.link == "https://icmpd.example/call?x=1:2"
    assert made.recommendations == (card.id,)

    alone = resources.help_from_line(library, card.id, "www.bank.example", language="fr")
    assert (alone.title.text("fr"), alone.link) == ("www.bank.example", "www.bank.example")


def test_an_offer_of_the_same_words_by_somebody_else_is_another_one(
    library: Library, seville: Event, card: Recommendation
) -> None:
    first = resources.help_from_line(library, card.id, "A course", language="en")
    filled = resources.help_from_line(library, card.id, "Bank: a course", language="en")
    other = resources.help_from_line(library, card.id, "School: a course", language="en")
    assert (filled.id, filled.provider) == (first.id, "Bank")
    assert (other.id != first.id, other.provider) == (True, "School")


def test_a_resource_is_named_by_the_beginning_of_its_id(library: Library, fund: Resource) -> None:
    assert resources.named(library, fund.id[:30]).id == fund.id
    for words in ("", "nothing"):
        with pytest.raises(Refused, match="gone"):
            resources.named(library, words)


def test_a_recommendation_is_named_by_its_label_within_its_event(
    library: Library, seville: Event, card: Recommendation
) -> None:
    assert recommendations.labelled(library, seville.id, f" {card.label.lower()} ") == card
    with pytest.raises(Refused, match="gone"):
        recommendations.labelled(library, seville.id, "R-99")
