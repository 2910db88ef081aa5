"""`mc2cm-desk cities` and `organisations`: list, correct, add, remove, merge."""

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Any

import typer

from mc2cm_desk.cli import per_language, session
from mc2cm_desk.domain.ids import RecordId
from mc2cm_desk.domain.languages import LANGUAGES
from mc2cm_desk.domain.places.directory_kind import DirectoryKind

if TYPE_CHECKING:
    from mc2cm_desk.domain.localised import Localised
    from mc2cm_desk.services.library import Library
    from mc2cm_desk.services.places.directory.listing import DirectoryRow
    from mc2cm_desk.services.places.directory.preview import MergePreview

_IN_EACH = per_language.texts("--", "Name")
_COUNTRY = typer.Option(None, "--country", metavar="CODE", help="ISO code of two letters: TN.")
_ZONE = typer.Option(None, "--time-zone", metavar="ZONE", help="Such as Africa/Tunis.")
_NORTH = typer.Option(None, "--north", help="Degrees north of the equator.")
_EAST = typer.Option(None, "--east", help="Degrees east of Greenwich.")
_POPULATION = typer.Option(None, "--population", help="Number of inhabitants.")
_YEAR = typer.Option(None, "--year", help="Year of the population.")
_SOURCE = typer.Option(None, "--source", help="Who counted the population.")
_KIND = typer.Option(None, "--kind", metavar="KIND", help="Such as local_authority.")
_CITY = typer.Option(None, "--city", metavar="CITY", help="Its city; empty for none.")
_INTO = typer.Option(..., "--into", metavar="NAME", help="The one that stays.")
_KEEP = typer.Option([], "--keep", metavar="FIELD=NAME", help="Whose value stays for a field.")
_DRY = typer.Option(False, "--dry-run", help="Say what would follow, write nothing.")


def add_to(app: typer.Typer) -> None:
    """Add the commands of this group."""
    app.add_typer(_cities(), name="cities")
    app.add_typer(_organisations(), name="organisations")


def _cities() -> typer.Typer:
    group = _group(DirectoryKind.CITY, "Cities of the library; edit, add, remove, merge, same.")
    _add_city_editing(group)
    _add_city_adding(group)
    return group


def _add_city_editing(group: typer.Typer) -> None:
    @group.command()
    @_IN_EACH
    def edit(
        city: str,
        *,
        texts: dict[str, str],
        country: str | None = _COUNTRY,
        time_zone: str | None = _ZONE,
        north: float | None = _NORTH,
        east: float | None = _EAST,
        population: int | None = _POPULATION,
        year: int | None = _YEAR,
        source: str | None = _SOURCE,
    ) -> None:
        """Correct a city."""
        from mc2cm_desk.domain.places.city import City

        def fields(library: "Library", entry: Any) -> dict[str, Any]:
            assert isinstance(entry, City)
            given = _place(country, time_zone, north, east, population, year, source)
            return {**given, **_names("name", entry.name, texts)}

        _edit(DirectoryKind.CITY, city, fields)


def _add_city_adding(group: typer.Typer) -> None:
    @group.command()
    @_IN_EACH
    def add(
        name: str,
        *,
        texts: dict[str, str],
        country: str = typer.Option(..., "--country", metavar="CODE", help="ISO code: TN."),
        time_zone: str | None = _ZONE,
        north: float | None = _NORTH,
        east: float | None = _EAST,
        population: int | None = _POPULATION,
        year: int | None = _YEAR,
        source: str | None = _SOURCE,
    ) -> None:
        """Make a city; NAME in the language of the call."""
        from mc2cm_desk.domain.localised import Localised
        from mc2cm_desk.services.places.directory import editing

        own = Localised.of(session.language(), name.strip())
        localised_name = _names("name", own, texts).get("name", own)
        given = _place(country, time_zone, north, east, population, year, source)
        with session.library() as library:
            made = editing.add_city(library, localised_name, **given)
        session.print_result({"id": made.id}, [made.id])


def _organisations() -> typer.Typer:
    group = _group(
        DirectoryKind.ORGANISATION,
        "Organisations of the library; edit, add, remove, merge, same.",
    )

    @group.command()
    @_IN_EACH
    def edit(
        organisation: str,
        *,
        texts: dict[str, str],
        name: str | None = typer.Option(None, "--name", help="Its usual name."),
        kind: str | None = _KIND,
        city: str | None = _CITY,
    ) -> None:
        """Correct an organisation."""
        from mc2cm_desk.domain.people.organisation import Organisation

        def fields(library: "Library", entry: Any) -> dict[str, Any]:
            assert isinstance(entry, Organisation)
            given = _of_organisation(library, kind, city)
            if name is not None:
                given["name"] = name.strip()
            return {**given, **_names("names", entry.names, texts)}

        _edit(DirectoryKind.ORGANISATION, organisation, fields)

    @group.command()
    def add(name: str, kind: str | None = _KIND, city: str | None = _CITY) -> None:
        """Make an organisation."""
        from mc2cm_desk.services.places.directory import editing

        with session.library() as library:
            given = _of_organisation(library, kind, city)
            made = editing.add_organisation(library, name, **given)
        session.print_result({"id": made.id}, [made.id])

    return group


def _group(kind: DirectoryKind, words: str) -> typer.Typer:
    """Return the commands that cities and organisations share."""
    group = typer.Typer(invoke_without_command=True, help=words)

    @group.callback()
    def every(context: typer.Context) -> None:
        """List them."""
        if context.invoked_subcommand is None:
            _list(kind)

    @group.command()
    def merge(
        names: list[str], into: str = _INTO, keep: list[str] = _KEEP, *, dry_run: bool = _DRY
    ) -> None:
        """Let several be one; everything that hangs on them follows."""
        merge_records(kind, names, into, keep, dry_run=dry_run)

    @group.command()
    def remove(name: str) -> None:
        """Remove one that nothing hangs on."""
        from mc2cm_desk.services.places.directory import editing, listing

        with session.library() as library:
            entry = listing.named(library, kind, name)
            editing.remove(library, kind, entry.id)
        session.print_result({"removed": entry.id}, [entry.id])

    @group.command()
    def same() -> None:
        """List those that are likely the same."""
        from mc2cm_desk.services.places.directory import proposals
        from mc2cm_desk.services.places.directory.kinds import RECORDS, name_of

        language = session.language()
        with session.library(read_only=True) as library:
            found = [one.records for one in proposals.proposals(library, kind)]
            names = {
                one: name_of(record, language)
                for one, record in library.get_many(
                    RECORDS[kind], [i for group in found for i in group]
                ).items()
            }
        value = [[{"id": one, "name": names[one]} for one in records] for records in found]
        session.print_result(value, (" = ".join(one["name"] for one in each) for each in value))

    _ = (every, merge, remove, same)
    return group


def merge_records(
    kind: DirectoryKind,
    names: Sequence[str],
    into: str,
    keep: Sequence[str],
    *,
    dry_run: bool,
) -> None:
    """Merge the named records, or say what would follow. Nothing is guessed."""
    from mc2cm_desk.services.places.directory import listing, merging
    from mc2cm_desk.services.places.directory.preview import preview

    with session.library(read_only=dry_run) as library:
        survivor = listing.named(library, kind, into).id
        ids = dict.fromkeys(listing.named(library, kind, one).id for one in names)
        gone = [one for one in ids if one != survivor]
        choices: dict[str, RecordId] = {}
        for choice in keep:
            field, parted, whose = choice.partition("=")
            if not parted:
                message = "--keep FIELD=NAME"
                raise typer.BadParameter(message)
            choices |= _choice(library, kind, field, listing.named(library, kind, whose).id)
        seen = preview(library, kind, survivor, gone, choices)
        if not dry_run:
            merging.merge(library, kind, survivor, gone, choices)
    value = _previewed(seen, written=not dry_run)
    session.print_result(value, _lines(seen, value))


def _choice(
    library: "Library", kind: DirectoryKind, field: str, whose: RecordId
) -> dict[str, RecordId]:
    """Return a choice; of a person's participations, for each event of that person."""
    from mc2cm_desk.domain.people.participant import Participant
    from mc2cm_desk.domain.people.person import Person

    if kind is not DirectoryKind.PERSON or hasattr(library.require(Person, whose), field):
        return {field: whose}
    return {f"{one.event}/{field}": one.id for one in library.find(Participant, person=whose)}


def _list(kind: DirectoryKind) -> None:
    from mc2cm_desk.services.places.directory import listing

    language = session.language()
    with session.library(read_only=True) as library:
        found = listing.read(library, language, [kind], with_proposals=False)
    value = [_row(one, language) for one in found.rows[kind]]
    shown = ("name", "kind", "city", "country", "people")
    rows = [[session.cell(one[name]) for name in shown if name in one] for one in value]
    session.print_result(value, session.table(rows))


def _row(row: "DirectoryRow", language: str) -> dict[str, Any]:
    from mc2cm_desk.domain.people.organisation import Organisation
    from mc2cm_desk.domain.places.city import City
    from mc2cm_desk.services.places.directory.kinds import name_of

    entry = row.entry
    value: dict[str, Any] = {"id": row.id, "name": name_of(entry, language)}
    if isinstance(entry, City):
        names = ("country", "time_zone", "north", "east", "population", "population_year",
                 "population_source")  # fmt: skip
        value |= {name: getattr(entry, name) for name in names}
        value |= {"names": {code: entry.name.exact(code) for code in LANGUAGES}}
        value["organisations"] = row.organisations
        value["other_names"] = list(entry.other_names)
    elif isinstance(entry, Organisation):
        value["names"] = {code: entry.names.exact(code) for code in LANGUAGES}
        value["kind"] = entry.kind
        value["city"] = row.city.name_in(language) if row.city else ""
        value["country"] = row.city.country if row.city else ""
        value["other_names"] = list(entry.other_names)
    return {**value, "people": row.people}


def _edit(
    kind: DirectoryKind, name: str, fields: Callable[["Library", Any], dict[str, Any]]
) -> None:
    from mc2cm_desk.services.places.directory import editing, listing

    with session.library() as library:
        entry = listing.named(library, kind, name)
        given = fields(library, entry)
        if not given:
            message = "nothing to change was given"
            raise typer.BadParameter(message)
        editing.edit_fields(library, kind, entry.id, given)
    session.print_result({"id": entry.id, "changed": sorted(given)}, [entry.id])


def _names(field: str, now: "Localised", texts: dict[str, str]) -> dict[str, Any]:
    for language, text in texts.items():
        now = now.having(language, text.strip())
    return {field: now} if texts else {}


def _place(
    country: str | None,
    time_zone: str | None,
    north: float | None,
    east: float | None,
    population: int | None,
    year: int | None,
    source: str | None,
) -> dict[str, Any]:
    from mc2cm_desk.exchange.places import country as country_code

    code = country
    if country:
        code = country_code(country)
        if code is None:
            message = f"--country {country}"
            raise typer.BadParameter(message)
    given: dict[str, Any] = {
        "country": code,
        "time_zone": time_zone,
        "north": north,
        "east": east,
        "population": population,
        "population_year": year,
        "population_source": source,
    }
    return {name: value for name, value in given.items() if value is not None}


def _of_organisation(library: "Library", kind: str | None, city: str | None) -> dict[str, Any]:
    from mc2cm_desk.domain.people.organisation import OrganisationKind
    from mc2cm_desk.services.places.directory import listing

    given: dict[str, Any] = {}
    if kind is not None:
        known = [one.value for one in OrganisationKind]
        if kind not in known:
            message = f"--kind: {', '.join(known)}"
            raise typer.BadParameter(message)
        given["kind"] = OrganisationKind(kind)
    if city is not None:
        is_named = bool(city.strip())
        given["city"] = listing.named(library, DirectoryKind.CITY, city).id if is_named else ""
    return given


def _previewed(seen: "MergePreview", *, written: bool) -> dict[str, Any]:
    from mc2cm_desk.services.places.directory.kinds import name_of

    language = session.language()

    def as_data(one: Any) -> dict[str, Any]:
        values = [{"record": record, "value": value} for record, value in one.values]
        return {"field": one.field, "values": values, "kept": one.chosen}

    return {
        "kept": {"id": seen.survivor.id, "name": name_of(seen.made, language)},
        "merged": [{"id": one.id, "name": name_of(one, language)} for one in seen.gone],
        "follows": {what.value: count for what, count in seen.follows},
        "differences": [as_data(one) for one in seen.differences],
        "same_event": [
            {"event": event, "differences": [as_data(one) for one in differences]}
            for event, differences in seen.meetings
        ],
        "other_names": list(seen.made.other_names),
        "written": written,
    }


def _lines(seen: "MergePreview", value: dict[str, Any]) -> list[str]:
    from mc2cm_desk.wording.names import directory

    words = session.catalogue()
    gone = ", ".join(one["name"] for one in value["merged"])
    lines = [f"{gone} -> {value['kept']['name']}"]
    lines += [directory.following(what.value, count, words) for what, count in seen.follows]
    for one in (*seen.differences, *(each for _, every in seen.meetings for each in every)):
        values = ", ".join(str(item) for _, item in one.values)
        chosen = dict(one.values)[one.chosen]
        lines.append(f"{directory.field_name(one.field, words)}: {values} -> {chosen}")
    lines.append(f"written: {'yes' if value['written'] else 'no'}")
    return lines
