"""Home, a new event, the way back, languages."""

from collections.abc import Callable

from window_driver.desk import Desk

Opened = Callable[..., Desk]


def test_a_new_event_is_made_from_the_keyboard(opened: Opened, language: str) -> None:
    desk = opened(language, event=False)
    desk.press(desk.words("New event", "HomeScreen"), role="push button")
    desk.wait_focus(desk.words("Title", "NewEventForm"))

    city = {"fr": "Lyon", "ar": "ليون"}[language]
    desk.type("Logement des personnes déplacées").key("Tab").type(city)
    desk.wait_popup()
    desk.key("Tab")
    desk.wait(lambda: desk.texts()[1:2] == [city], "the city is taken and the form is there")
    desk.key("Return")

    desk.wait(lambda: desk.place() == "programme", "the new event is open")
    title, host = desk.rows(
        "select event.title, city.name from event join city on city.id = event.host"
        " order by event.created desc limit 1"
    )[0]
    assert "Logement des personnes déplacées" in title
    assert city in host


def test_a_host_city_that_no_list_has_is_asked_for_its_country(
    opened: Opened, language: str
) -> None:
    desk = opened(language, event=False)
    desk.press(desk.words("New event", "HomeScreen"), role="push button")
    desk.wait_focus(desk.words("Title", "NewEventForm"))
    desk.type("Une adresse pour tous").key("Tab").type("Trifouilly")
    desk.wait_popup()
    desk.key("Down", "Return")
    question = desk.words("In which country is {city}?", "CityAsking").partition("{")[0]
    desk.wait_focus(question)
    # Enough of the name for one country: Tab takes it.
    desk.type({"fr": "tunis", "ar": "تونس"}[language])
    desk.wait_popup()
    desk.key("Tab")
    desk.press(desk.words("Create event", "NewEventForm"), role="push button")

    desk.wait(lambda: desk.place() == "programme", "the new event is open")
    assert desk.rows(
        "select city.country, event.time_zone from event join city on city.id = event.host"
        " order by event.created desc limit 1"
    ) == [("TN", "Africa/Tunis")]


def test_the_window_speaks_arabic_and_french_again(opened: Opened) -> None:
    desk = opened("fr").go("recommendations")
    french = {one.words for one in desk.settle() if one.role in ("label", "push button")}
    # The menu: Français, English, العربية.
    for steps, language in ((3, "ar"), (1, "fr")):
        desk.key("alt+Home")
        desk.press(desk.words("Language: {name}", "HomeBar").partition("{")[0])
        desk.wait_popup()
        desk.key(*["Down"] * steps, "Return")
        desk.speaks(language)
        desk.wait_seen(desk.words("Events", "HomeScreen"))
        desk.open_event().go("recommendations")
        desk.wait_seen(desk.words("Number", "RecommendationsScreen"))

    desk.wait(
        lambda: (
            {one.words for one in desk.tree() if one.role in ("label", "push button")} == french
        ),
        "every word is French again",
    )


def test_a_search_leads_to_the_person(opened: Opened) -> None:
    desk = opened("fr")

    desk.key("ctrl+k")
    desk.wait_focus(desk.words("Search everything; > for actions"))
    desk.type("Participante 43")
    desk.find("Participante 43", role="list item", inside=desk.words("Search and actions"))
    desk.key("Return")

    desk.wait(lambda: desk.place() == "participants", "the list of participants is shown")
    desk.wait(lambda: "Participante 43" in desk.texts(), "the person is in the inspector")
