"""One scenario suite for both stores: what goes in is kept, found, told, corrected, forgotten and moved."""

from __future__ import annotations

import json
import os
from collections.abc import Callable, Iterator
from contextlib import suppress
from dataclasses import replace
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from ipaddress import ip_network
from itertools import count
from pathlib import Path
from tempfile import TemporaryDirectory
from threading import Thread

import pytest

import postgres_server
from dragoman.annotate import SpacyParser
from dragoman.desk import Desk
from dragoman.errors import LibraryError
from dragoman.ingest.fetching import Web
from dragoman.library import (
    Library,
    copy,
    get_accounts,
    get_article,
    get_stories,
    get_story,
    reading_of,
)
from dragoman.model import Article, Review
from dragoman.publish import html, markdown, rows
from dragoman.store import TABLES, Features, Hit, Store, open_store, parse_search
from dragoman.store.checking import check

FLOOD = (
    "NAIROBI - At least 20 people were killed on Monday when a dam burst near Mai Mahiu in Kenya, officials said. "
    'President William Ruto visited the town. "We mourn with the families," Ruto told reporters.'
)
FLOOD_AGAIN = (
    "A dam burst near Mai Mahiu in Kenya on Monday killed 42 people, the Kenya Red Cross said. "
    "President William Ruto visited the town and promised help to the families."
)
TRADE = (
    "PARIS - France and Brazil signed a trade agreement in Brasília on Tuesday. "
    "President Emmanuel Macron met President Luiz Inácio Lula da Silva."
)
OTHER = (
    "OTTAWA - Canada opened an embassy in Kigali on Friday, the foreign ministry said. "
    "Foreign Minister Melanie Joly raised the flag."
)
THIRD = (
    "CANBERRA - Australia and Fiji began a naval exercise in the Coral Sea on Sunday. "
    "About 1,200 sailors take part, the navy said."
)
ROWS = (
    {"id": "flood-1", "text": FLOOD, "published": "2024-04-29", "source": "Rift Post", "title": "Dam bursts in Kenya"},
    {"id": "flood-2", "text": FLOOD_AGAIN, "published": "2024-04-30", "source": "Lake Herald", "title": "Kenyan dam"},
    {"id": "trade-1", "text": TRADE, "published": "2024-05-07", "source": "Rift Post", "title": "Paris signs"},
)  # fmt: skip

Place = Callable[[], str]
_NUMBERS = count()


@pytest.fixture(scope="session")
def server() -> Iterator[str]:
    if postgres_server.programs() is None:
        pytest.skip("PostgreSQL 15 or newer is not installed (apt-get install postgresql)")
    with TemporaryDirectory(prefix="postgres") as folder, postgres_server.running(Path(folder)) as url:
        yield url


@pytest.fixture(params=["sqlite", "postgres"])
def place(request: pytest.FixtureRequest, tmp_path: Path) -> Place:
    """Gives a new place for a library, as often as it is called."""
    if request.param == "sqlite":
        return lambda: str(tmp_path / f"{next(_NUMBERS)}.library")
    url = request.getfixturevalue("server")

    def new_database() -> str:
        import psycopg

        name = f"library_{next(_NUMBERS)}"
        with psycopg.connect(f"{url}/postgres", autocommit=True) as connection:
            connection.execute(f"CREATE DATABASE {name}".encode())
        return f"{url}/{name}"

    return new_database


@pytest.fixture
def library(place: Place, parser: SpacyParser) -> Iterator[Library]:
    kept = opened(place(), parser)
    yield kept
    kept.store.close()


def opened(place: str, parser: SpacyParser) -> Library:
    return Library(open_store(place, write=True), Desk(parser), reading_of(parser.name))


def archive(folder: Path, *found: dict[str, str]) -> list[str]:
    path = folder / f"archive{next(_NUMBERS)}.jsonl"
    path.write_text("".join(json.dumps(row) + "\n" for row in found), encoding="utf-8")
    return [str(path)]


def dump(store: Store, *, keys: bool = True) -> dict[str, list[object]]:
    """Every row of every table as it is kept."""
    return {table: [row if keys else row[1:] for row in store.rows(table)] for table in TABLES}


def found(store: Store, words: str) -> list[str]:
    return [hit.article for hit in store.search(parse_search(words), 20)]


def test_adding_keeps_articles_stories_and_accounts(library: Library, tmp_path: Path) -> None:
    added = library.add(archive(tmp_path, *ROWS))
    assert (added.new, added.versions, added.untold) == (3, 0, 2)
    assert list(check(library.store)) == []
    assert library.tell() == 2
    assert [story.articles for story in library.store.stories()] == [("flood-1", "flood-2"), ("trade-1",)]
    assert list(check(library.store)) == []
    [annotated] = library.store.annotated(["flood-1"])
    assert annotated.article.text == FLOOD
    assert any(entity.name == "William Ruto" for entity in annotated.entities)


def test_adding_the_same_again_changes_nothing(library: Library, tmp_path: Path) -> None:
    paths = archive(tmp_path, *ROWS)
    library.add(paths)
    library.tell()
    before = dump(library.store)
    again = library.add([*paths, *archive(tmp_path, *reversed(ROWS))])
    assert (again.new, again.versions, again.untold) == (0, 0, 0)
    assert dump(library.store) == before


def test_a_library_tells_what_a_brief_of_the_files_tells(library: Library, tmp_path: Path, parser: SpacyParser) -> None:
    paths = [*archive(tmp_path, *ROWS), str(Path(__file__).parent.parent / "examples")]
    desk = Desk(parser)
    told = desk.brief(paths)
    for path in paths:
        library.add([path])
    assert get_accounts(library.store) == told, "told for who asks"
    assert get_stories(library.store) == tuple(sorted((a.story for a in told), key=lambda s: (-len(s.articles), s.id)))
    library.tell()
    kept = get_accounts(library.store)
    articles = {a.article.id: a for a in library.store.annotated(library.store.every_article())}
    assert kept == told
    assert [rows.account_row(a) for a in kept] == [rows.account_row(a) for a in told]
    assert markdown.render(kept, articles) == markdown.render(told, desk.articles)
    assert html.render(kept, articles) == html.render(told, desk.articles)


def test_what_an_outlet_puts_under_all_its_reports_is_no_shared_text(
    library: Library, tmp_path: Path, parser: SpacyParser
) -> None:
    foot = (
        " The Rift Post is an independent paper founded in Nakuru in 1971, and its reporters keep to a code of conduct."
    )
    told = (FLOOD, FLOOD_AGAIN, TRADE, TRADE.replace("France", "Spain").replace("trade", "fishing"), OTHER, THIRD)
    found = [
        {"id": f"r{n}", "text": text + foot, "source": "Rift Post", "published": f"2024-0{n + 1}-07"}
        for n, text in enumerate(told)
    ]
    for row in found:  # the last ones make the foot a standing one, also for the stories told before
        library.add(archive(tmp_path, row))
        library.tell()
    assert get_accounts(library.store) == Desk(parser).brief(archive(tmp_path, *found))
    assert list(check(library.store)) == []
    library.forget("r5")
    library.forget("r4")
    assert get_accounts(library.store) == Desk(parser).brief(archive(tmp_path, *found[:4]))


def test_adding_to_an_old_story_tells_only_that_one_anew(library: Library, tmp_path: Path) -> None:
    library.add(archive(tmp_path, ROWS[0], ROWS[2]))
    library.tell()
    before = {row[0]: row for row in library.store.rows("account")}
    [old] = [story for story in library.store.stories() if "flood-1" in story.articles]
    assert library.add(archive(tmp_path, ROWS[1])).untold == 1
    library.tell()
    after = {row[0]: row for row in library.store.rows("account")}
    assert len(before.items() & after.items()) == 1
    assert get_story(library.store, old.id).articles == ("flood-1", "flood-2")  # by the id that it had


def test_a_corrected_article_is_a_new_version_and_counts(library: Library, tmp_path: Path) -> None:
    library.add(archive(tmp_path, *ROWS))
    library.tell()
    corrected = ROWS[0] | {"text": FLOOD.replace("At least 20", "At least 25")}
    added = library.add(archive(tmp_path, corrected))
    assert (added.new, added.versions, added.untold) == (0, 1, 1)
    versions = library.store.versions("flood-1")
    assert [(v.number, v.latest) for v in versions] == [(1, False), (2, True)]
    assert versions[0].article.text == FLOOD
    assert "25" in get_accounts(library.store)[0].facts[0].readings[0].support[0].text
    assert library.add(archive(tmp_path, ROWS[0])).versions == 0, "the version before is known"
    assert found(library.store, '"at least 25"') == ["flood-1"]
    assert found(library.store, '"at least 20"') == []
    assert list(check(library.store)) == []


def test_a_story_of_one_address_keeps_its_identity(library: Library, tmp_path: Path) -> None:
    page = {"text": TRADE, "url": "https://rift.example/trade", "published": "2024-05-07"}
    library.add(archive(tmp_path, page))
    [first] = library.store.every_article()
    late = page | {"text": TRADE.replace("Tuesday", "Wednesday")}
    assert library.add(archive(tmp_path, late)).versions == 1
    [second] = library.store.every_article()
    assert first != second == get_article(library.store, first)
    old = page | {"text": TRADE.replace("Tuesday", "Friday"), "published": "2024-05-06"}
    assert library.add(archive(tmp_path, old)).versions == 1
    assert library.store.every_article() == (second,), "an older version that comes late does not count"


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("dam", ["flood-1", "flood-2"]),
        ('"trade agreement"', ["trade-1"]),
        ('"agreement trade"', []),
        ("dam families -Nairobi", ["flood-2"]),
        ("brasilia", ["trade-1"]),
        ("Brasília", ["trade-1"]),
        ("agree*", ["trade-1"]),
        ("source:lake", ["flood-2"]),
        ('source:"rift post" kenya', ["flood-1"]),
        ("actor:macron", ["trade-1"]),
        ("actor:ruto", ["flood-1", "flood-2"]),
        ('actor:"william ruto" source:lake', ["flood-2"]),
        ("date:2024-04", ["flood-2", "flood-1"]),
        ("after:2024-04-30", ["trade-1", "flood-2"]),
        ("after:2024-04-30 before:2024-05", ["flood-2"]),
        ("president before:2024-05", ["flood-1", "flood-2"]),
        ("nothing of the sort", []),
        ("it's 100% \\ ? * ' \" : (", []),
    ],
)
def test_search(searched: Store, words: str, expected: list[str]) -> None:
    hits = found(searched, words)
    assert sorted(hits) == sorted(expected)


@pytest.fixture
def searched(library: Library, tmp_path: Path) -> Store:
    library.add(archive(tmp_path, *ROWS))
    return library.store


def test_hits_are_marked_in_title_and_snippet(searched: Store) -> None:
    [hit] = searched.search(parse_search("signed actor:macron"), 5)
    assert isinstance(hit, Hit)
    assert ("signs", True) in hit.title
    assert ("signed", True) in hit.snippet
    assert (hit.day, hit.source, hit.story) == ("2024-05-07", "Rift Post", searched.story_of("trade-1"))
    assert found(searched, f"story:{str(hit.story)[:6]}") == ["trade-1"]


def test_forgetting_leaves_nothing(library: Library, tmp_path: Path) -> None:
    library.add(archive(tmp_path, *ROWS))
    library.tell()
    library.forget("flood-2")
    library.tell()
    everything = json.dumps([[str(row) for row in table] for table in dump(library.store).values()])
    assert "flood-2" not in everything
    assert found(library.store, "dam") == ["flood-1"]
    assert [story.articles for story in library.store.stories()] == [("flood-1",), ("trade-1",)]
    assert all("Herald" not in str(account) for account in get_accounts(library.store))
    assert list(check(library.store)) == []
    with pytest.raises(LibraryError, match="flood-2"):
        get_article(library.store, "flood-2")
    assert library.add(archive(tmp_path, ROWS[1])).new == 1, "it may come again"


def test_a_review_stays_with_a_story_that_grows_and_goes_with_one_that_is_forgotten(
    library: Library, tmp_path: Path
) -> None:
    library.add(archive(tmp_path, ROWS[0]))
    [story] = library.store.stories()
    with library.store.transaction():
        library.store.add_review(story.id, Review(story.id, None, "wrong", "two dams", "ann", "2024-05-01"))
    library.add(archive(tmp_path, ROWS[1]))
    [grown] = library.store.stories()
    [review] = library.store.reviews(grown.id)
    assert (review.story, review.note) == (grown.id, "two dams")
    library.forget("flood-1")
    [left] = library.store.stories()
    assert [r.note for r in library.store.reviews(left.id)] == ["two dams"]
    library.forget("flood-2")
    assert list(library.store.rows("review")) == []


def test_what_was_known_before_a_day(library: Library, tmp_path: Path) -> None:
    library.add(archive(tmp_path, ROWS[0]))
    store = library.store
    with store.transaction():  # it came in a year ago
        store.execute("UPDATE version SET added = '2023-04-29T08:00:00+00:00'")  # type: ignore[attr-defined]
    library.add(archive(tmp_path, ROWS[1]))
    assert [a.article.id for a in store.annotated_before(["flood-1", "flood-2"], "2023-05-01")] == ["flood-1"]
    assert store.annotated_before(["flood-1"], "2020") == []


def test_a_run_that_was_stopped_is_taken_up(library: Library, tmp_path: Path) -> None:
    library.desk.on_article = lambda count: setattr(library.desk, "stopped", count == 2)
    library.add(archive(tmp_path, *ROWS))
    assert library.store.counts().articles == 1, "it ends at the next article"
    assert list(check(library.store)) == []
    library.desk.on_article, library.desk.stopped = None, False
    assert library.add(archive(tmp_path, *ROWS)).new == 2
    counts = library.store.counts()
    assert (counts.articles, counts.fresh, counts.untold) == (3, 0, 2)
    library.desk.stopped = True
    assert library.tell() == 0
    library.desk.stopped = False
    assert library.tell() == 2


def test_another_reading_is_refused_until_all_is_read_anew(library: Library, tmp_path: Path) -> None:
    library.add(archive(tmp_path, *ROWS))
    library.reading = "dragoman 99"
    with pytest.raises(LibraryError, match="reread"):
        library.add(archive(tmp_path, ROWS[0]))
    before = get_accounts(library.store)
    assert library.reread() == 3
    assert library.add(archive(tmp_path, ROWS[0])).new == 0
    assert get_accounts(library.store) == before
    assert list(check(library.store)) == []


def test_reading_anew_tells_how_far_it_is(library: Library, tmp_path: Path) -> None:
    library.add(archive(tmp_path, *ROWS))
    library.add(archive(tmp_path, ROWS[0] | {"text": FLOOD.replace("20", "25")}))
    before = get_accounts(library.store)
    library.reading, told = "dragoman 99", list[tuple[int, int]]()
    library.on_reread = lambda done, of: told.append((done, of))
    assert library.reread() == 4, "with the version that does not count"
    assert told == [(4, 4)]
    assert library.store.stale("dragoman 99") == ()
    assert get_accounts(library.store) == before
    assert list(check(library.store)) == []


def test_what_another_version_told_is_told_anew(library: Library, tmp_path: Path) -> None:
    library.add(archive(tmp_path, *ROWS))
    library.tell()
    store, told, stories = library.store, get_accounts(library.store), get_stories(library.store)
    with store.transaction():
        for account in told:
            store.set_accounts(account.story, (replace(account, facts=()),))
        store.set_setting("telling", "0.0.1")
    assert get_accounts(store) == told, "told for who asks"
    assert get_stories(store) == stories
    assert list(check(store)) == []
    assert library.add([]).untold == 2
    assert library.tell() == 2
    assert get_accounts(store) == told


def test_a_part_of_a_story_is_asked_for_by_its_id(library: Library, tmp_path: Path) -> None:
    library.add(archive(tmp_path, *ROWS))
    library.tell()
    [one, _] = get_accounts(library.store)
    other = replace(one, story=replace(one.story, id=f"{one.story.id}-2"))
    with library.store.transaction():
        library.store.set_accounts(one.story, (one, other))
    assert get_accounts(library.store, [other.story.id]) == (other,)
    assert get_accounts(library.store, [f"{one.story.id[:6]}-1"]) == (one,)
    assert get_accounts(library.store, [one.story.id, other.story.id]) == (one, other)
    assert get_story(library.store, other.story.id) == one.story
    with pytest.raises(LibraryError, match="has no part 3; it is told in 2"):
        get_accounts(library.store, [f"{one.story.id}-3"])
    with pytest.raises(LibraryError, match="has the id 'x-2'"):
        get_story(library.store, "x-2")


def test_copy_moves_a_library_whole(library: Library, place: Place, tmp_path: Path, server: str) -> None:
    library.add(archive(tmp_path, *ROWS))
    library.add(archive(tmp_path, ROWS[0] | {"text": FLOOD.replace("20", "25")}))
    library.tell()
    import psycopg

    name = f"copy_{next(_NUMBERS)}"
    with psycopg.connect(f"{server}/postgres", autocommit=True) as connection:
        connection.execute(f"CREATE DATABASE {name}".encode())
    for target in (place(), str(tmp_path / "copied.library"), f"{server}/{name}"):
        new = open_store(target, write=True)
        assert list(copy(library.store, new)) == list(TABLES)
        assert dump(new) == dump(library.store)
        assert list(check(new)) == []
        assert set(found(new, "dam actor:ruto")) == {"flood-1", "flood-2"}
        with pytest.raises(LibraryError, match="holds articles already"):
            list(copy(library.store, new))
        grown = Library(new, library.desk, library.reading)
        assert grown.add(archive(tmp_path, ROWS[2] | {"id": "trade-2"})).new == 1, "its keys go on"
        new.close()


def test_one_writer_many_readers(library: Library, tmp_path: Path, parser: SpacyParser) -> None:
    library.add(archive(tmp_path, *ROWS))
    place = library.store.place
    other = open_store(place, write=True)
    told: list[str] = []
    with library.store.writing("add", 0, told.append), library.store.transaction():
        library.store.set_setting("x", "y")
        readers = [open_store(place) for _ in range(3)]
        assert all(set(found(reader, "dam")) == {"flood-1", "flood-2"} for reader in readers)
        assert all(reader.find_setting("x") is None for reader in readers)
        with pytest.raises(LibraryError, match=r"dragoman add.*writing"), other.writing("forget", 0, told.append):
            pass
        for reader in readers:
            reader.close()
    assert len(told) == 1
    with other.writing("forget", 5, told.append):
        pass
    other.close()


FEED = """<?xml version="1.0"?><rss version="2.0"><channel><title>Rift Post</title><link>http://127.0.0.1/</link>{}
</channel></rss>"""
ITEM = "<item><guid>{}</guid><title>{}</title><pubDate>{}</pubDate><description>{}</description></item>"


@pytest.fixture
def feed() -> Iterator[tuple[str, list[str]]]:
    """The address of a feed, and its items, which a test may change."""
    items: list[str] = []

    class Answers(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            body = FEED.format("".join(items)).encode() if self.path == "/feed" else b""
            self.send_response(200 if body else 404)
            self.send_header("Content-Type", "application/rss+xml")
            self.end_headers()
            self.wfile.write(body)

        def log_message(self, *_: object) -> None: ...

    with ThreadingHTTPServer(("127.0.0.1", 0), Answers) as server:
        Thread(target=server.serve_forever, daemon=True).start()
        yield f"http://127.0.0.1:{server.server_port}/feed", items
        server.shutdown()


def test_watching_a_feed_adds_what_is_new_or_corrected(library: Library, feed: tuple[str, list[str]]) -> None:
    address, items = feed
    web = Web(allowed=(ip_network("127.0.0.0/8"),), pause=0)
    items.append(ITEM.format("flood", "Dam bursts", "Mon, 29 Apr 2024 10:00:00 GMT", FLOOD))
    assert library.watch([address], web=web).new == 1
    before = dump(library.store)
    assert library.watch([address], web=web).new == 0
    assert dump(library.store) == before
    items[0] = items[0].replace("At least 20", "At least 25")
    items.append(ITEM.format("trade", "Trade", "Tue, 7 May 2024 10:00:00 GMT", TRADE))
    added = library.watch([address], web=web)
    assert (added.new, added.versions) == (1, 1)
    library.desk.stopped = True
    items.append(ITEM.format("late", "Late", "Tue, 7 May 2024 12:00:00 GMT", TRADE.replace("France", "Spain")))
    library.watch([address], web=web)
    library.desk.stopped = False
    assert library.watch([address], web=web).new == 1, "who was stopped is given the rest"
    assert list(check(library.store)) == []


def test_what_is_forgotten_is_no_more_seen_in_the_feed(library: Library, feed: tuple[str, list[str]]) -> None:
    address, items = feed
    web = Web(allowed=(ip_network("127.0.0.0/8"),), pause=0)
    items.append(ITEM.format("flood-of-mai-mahiu", "Dam bursts", "Mon, 29 Apr 2024 10:00:00 GMT", FLOOD))
    library.watch([address], web=web)
    [article] = library.store.every_article()
    library.forget(article)
    assert "mai-mahiu" not in json.dumps([[str(row) for row in table] for table in dump(library.store).values()])
    items.append(ITEM.format("trade", "Trade", "Tue, 7 May 2024 10:00:00 GMT", TRADE))
    assert library.watch([address], web=web).new == 1, "it does not come back by itself"


class _GoBackError(Exception):
    pass


def test_check_finds_what_is_broken(library: Library, tmp_path: Path) -> None:
    library.add(archive(tmp_path, *ROWS))
    library.tell()
    execute = library.store.execute  # type: ignore[attr-defined]
    store = library.store
    for sql, told in (
        ("UPDATE version SET digest = 'x' WHERE id = 'flood-1'", "its content is not what its hash says"),
        ("UPDATE annotation SET hash = 'x' WHERE version = 1", "of its annotation is not what its hash says"),
        ("UPDATE account SET hash = 'x'", "its content is not what its hash says"),
        ("UPDATE story SET articles = 9", "its row says something else"),
        ("DELETE FROM membership", "it is in no story"),
        ("DELETE FROM annotation WHERE version = 2", "it has no annotation"),
        ("UPDATE searchable SET title = 'other'", "has other words"),
        ("DELETE FROM searchable", "is not there"),
    ):
        with suppress(_GoBackError), store.transaction():
            execute(sql)
            errors = list(check(store))
            assert any(told in error for error in errors), (sql, errors)
            raise _GoBackError  # nothing of it is kept
    assert list(check(store)) == []
    [story, _] = store.stories()
    with store.transaction():
        store.set_accounts(replace(story, continues="nothing"), get_accounts(store, [story.id]))
    assert [e for e in check(store) if "continues story nothing, which is not there" in e]
    with store.transaction():
        store.set_accounts(story, get_accounts(store, [story.id]))
        execute("DELETE FROM searchable")
        store.reindex()
    assert list(check(store)) == []


def test_a_span_that_does_not_slice_is_an_error(library: Library, tmp_path: Path) -> None:
    library.add(archive(tmp_path, ROWS[0]))
    [annotated] = library.store.annotated(["flood-1"])
    quote = replace(annotated.quotes[0], end=10_000)
    with library.store.transaction():
        library.store.set_annotation(replace(annotated, quotes=(quote,)), library.reading, Features(b"", b""))
    assert any("no text at" in error for error in check(library.store))


def test_any_text_is_kept_exactly(library: Library) -> None:
    text = "Zürich \U0001f54a \u202eabc\u202c — “quoted”\r\n\tتجربة 試験. \x1f end"
    article = Article(id="odd", text=text, title="a\tb", source="é", language="en")
    from dragoman.annotate import annotate
    from dragoman.extract import extract

    [annotated] = [extract(a) for a in annotate([article], library.desk.parser)]
    with library.store.transaction():
        library.store.add(annotated, "2024-05-01", library.reading, Features(b"", b""))
    [kept] = library.store.annotated(["odd"])
    assert kept.article == annotated.article
    assert found(library.store, "zurich") == ["odd"]


def test_a_database_that_is_not_as_it_should_be_is_told(server: str) -> None:
    import psycopg

    from dragoman.store.postgres import PostgresStore, migrations

    names = [f"odd_{next(_NUMBERS)}" for _ in range(4)]
    empty, old, newer, closed = (f"{server}/{name}" for name in names)
    with psycopg.connect(f"{server}/postgres", autocommit=True) as connection:
        for name in names:
            connection.execute(f"CREATE DATABASE {name}".encode())
        connection.execute("CREATE ROLE reader LOGIN")
    PostgresStore(old, write=True, migrate_to=1).close()
    for place in (newer, closed):
        open_store(place, write=True).close()
    with psycopg.connect(newer, autocommit=True) as connection:
        connection.execute("INSERT INTO dragoman_schema (number) VALUES (99)")
    reader = "postgresql://reader@" + closed.partition("@")[2]
    for place, write, told in (
        (empty, False, "holds no library; `dragoman add PATHS"),
        (old, False, r"older Dragoman \(schema 1\); `dragoman add` brings it up to date"),
        (newer, True, r"newer Dragoman \(schema 99\); update Dragoman"),
        (reader, False, "permission denied .*ask for the right, or name another database"),
        (f"{empty}?options=-c%20default_transaction_read_only%3Don", True, "cannot be written to .*takes writes"),
    ):
        with pytest.raises(LibraryError, match=told) as error:
            open_store(place, write=write)
        assert len(str(error.value).splitlines()) == 1
    store = open_store(old, write=True)
    assert isinstance(store, PostgresStore)
    assert store.execute("SELECT max(number) FROM dragoman_schema").fetchone()[0] == len(migrations())
    with pytest.raises(LibraryError, match=r"the database refuses \("):
        store.execute("INSERT INTO membership (article, story) VALUES (7, 'none')")
    store.close()


def test_a_server_that_goes_away_is_one_line_and_keeps_what_was_kept(
    server: str, tmp_path: Path, parser: SpacyParser
) -> None:
    import psycopg

    name = f"gone_{next(_NUMBERS)}"
    with psycopg.connect(f"{server}/postgres", autocommit=True) as connection:
        connection.execute(f"CREATE DATABASE {name}".encode())
        library = opened(f"{server}/{name}", parser)
        library.add(archive(tmp_path, ROWS[0]))
        store, ends = library.store, "SELECT pg_terminate_backend(pid, 5000) FROM pg_stat_activity WHERE datname = %s"
        with (  # noqa: PT012 - what is written before has to be gone
            pytest.raises(LibraryError, match="look at the server") as error,
            store.writing("add", 0, print),
            store.transaction(),
        ):
            store.set_setting("x", "y")
            connection.execute(ends, [name])
            store.set_setting("x", "z")
        assert len(str(error.value).splitlines()) == 1
    again = opened(f"{server}/{name}", parser)
    assert again.store.find_setting("x") is None
    with again.store.writing("add", 0, print):
        assert again.add(archive(tmp_path, *ROWS)).new == 2
    assert list(check(again.store)) == []
    again.store.close()


def test_a_place_that_is_no_server_is_one_line() -> None:
    with pytest.raises(LibraryError, match=r"postgresql://someone@127\.0\.0\.1:1/x: ") as told:
        open_store("postgresql://someone:secret@127.0.0.1:1/x")
    assert "secret" not in str(told.value)
    assert len(str(told.value).splitlines()) == 1


assert os.environ.get("DRAGOMAN_LIBRARY") is None, "the tests name their libraries themselves"
