"""The web as a guest asks for it, against a real server on this machine; and what is never called."""

from __future__ import annotations

import gzip
import ipaddress
import shutil
import socket
import ssl
import subprocess
import threading
import time
from collections.abc import Iterator
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import pytest

from dragoman.ingest import ingest
from dragoman.ingest.addresses import is_public, place_of
from dragoman.ingest.fetching import TryLaterError, Web
from dragoman.ingest.pages import PollState, poll, read_url
from dragoman.ingest.source import UnreadableError
from dragoman.model import Article, Refusal

TEXT = "Ghana and Togo signed a customs accord in Lomé on Monday, the two governments said. It covers 40 goods."
PAGE = f"<!doctype html><html lang=en><title>Accord</title><body><article><p>{TEXT}</p></article></body></html>"
LOOPBACK = (ipaddress.ip_network("127.0.0.0/8"),)


def entry(number: int, text: str) -> str:
    fields = {"guid": f"g{number}", "title": f"T{number}", "link": f"/p{number}", "description": text}
    return "<item>" + "".join(f"<{name}>{value}</{name}>" for name, value in fields.items()) + "</item>"


def rss(*entries: str) -> bytes:
    return f"<rss version='2.0'><channel><title>Courier</title>{''.join(entries)}</channel></rss>".encode()


@dataclass
class Site:
    """What a server answers: by path the status, the headers and the body; and what it was asked."""

    port: int = 0
    answers: dict[str, tuple[int, dict[str, str], bytes]] = field(default_factory=dict)
    asked: list[tuple[str, dict[str, str]]] = field(default_factory=list)
    drip: bool = False

    def url(self, path: str) -> str:
        return f"http://127.0.0.1:{self.port}{path}"

    def gives(self, path: str, body: bytes | str, kind: str = "text/html; charset=utf-8", **headers: str) -> str:
        fields = {"Content-Type": kind} | {name.replace("_", "-"): value for name, value in headers.items()}
        self.answers[path] = (200, fields, body.encode() if isinstance(body, str) else body)
        return self.url(path)

    def paths(self) -> list[str]:
        return [path for path, _ in self.asked if path != "/robots.txt"]


@pytest.fixture
def site() -> Iterator[Site]:
    state = Site()

    class Handler(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            state.asked.append((self.path, dict(self.headers)))
            status, headers, body = state.answers.get(self.path, (404, {}, b""))
            etag = headers.get("ETag")
            if etag and self.headers.get("If-None-Match") == etag:
                status, body = 304, b""
            self.send_response(status)
            for name, value in headers.items():
                self.send_header(name, value)
            self.end_headers()
            for i in range(len(body) if state.drip else 0):
                self.wfile.write(body[i : i + 1])
                time.sleep(0.05)
            if not state.drip:
                self.wfile.write(body)

        def log_message(self, *_: object) -> None:
            pass

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    server.daemon_threads = True
    server.handle_error = lambda *_: None  # type: ignore[method-assign] # a caller who hangs up is no error
    state.port = server.server_address[1]
    threading.Thread(target=server.serve_forever, args=(0.01,), daemon=True).start()
    yield state
    server.shutdown()
    server.server_close()


def web(**options: object) -> Web:
    return Web(allowed=LOOPBACK, pause=0, **options)  # type: ignore[arg-type]


def refused(url: str, by: Web) -> str:
    [found] = read_url(url, by)
    assert isinstance(found, Refusal)
    assert found.path == url
    assert len(str(found).splitlines()) == 1
    return found.message


def test_a_page_is_read_and_known_by_its_address(site: Site) -> None:
    url = site.gives("/a", PAGE)
    [found] = read_url(url, web())
    assert not isinstance(found, Refusal)
    assert (found.text, found.url, found.id) == (TEXT, url, url)
    assert site.asked[0][0] == "/robots.txt"
    assert "dragoman" in site.asked[1][1]["User-Agent"]


def test_a_page_that_no_page_is_like_is_refused(site: Site) -> None:
    [found] = read_url(site.gives("/tags", "<html>" + "<b>x</b>" * 60_000), web())
    assert isinstance(found, Refusal)
    assert found.path == site.url("/tags")


def test_a_feed_is_told_by_its_content(site: Site) -> None:
    found = list(read_url(site.gives("/feed", rss(entry(1, TEXT), entry(2, TEXT + " Two."))), web()))
    assert [f.id for f in found if not isinstance(f, Refusal)] == ["g1", "g2"]


@pytest.mark.parametrize(
    "address",
    [
        "127.0.0.1", "10.1.2.3", "192.168.0.1", "172.16.0.1", "169.254.169.254", "100.64.0.1", "0.0.0.0", "::1", "::",
        "fe80::1", "fc00::1", "::ffff:127.0.0.1", "::ffff:10.0.0.1", "64:ff9b::7f00:1", "2002:7f00:1::", "224.0.0.1",
        "255.255.255.255", "192.0.2.1", "2001:db8::1", "64:ff9b:1::1", "ff02::1", "fe80::1%eth0", "name",
    ],
)  # fmt: skip
def test_addresses_that_are_not_public(address: str) -> None:
    assert not is_public(address)


@pytest.mark.parametrize("address", ["93.184.216.34", "1.1.1.1", "2606:4700::1111", "64:ff9b::101:101"])
def test_public_addresses(address: str) -> None:
    assert is_public(address)


@pytest.mark.parametrize("host", ["127.0.0.1", "localhost", "2130706433", "0x7f.1", "[::1]", "[::ffff:127.0.0.1]"])
def test_private_hosts_are_refused_unless_allowed(host: str, site: Site) -> None:
    [found] = ingest([f"http://{host}:{site.port}/a"])
    assert isinstance(found, Refusal)
    assert "no public address" in found.message or "no such host" in found.message
    assert not site.asked


def test_a_redirect_to_a_private_address_is_refused(site: Site) -> None:
    site.answers["/a"] = (302, {"Location": "http://10.0.0.1/secret"}, b"")
    assert "10.0.0.1 is no public address" in refused(site.url("/a"), web())
    for target in ("file:///etc/passwd", "ftp://example.org/", "http://user:word@127.0.0.1/"):
        site.answers["/a"] = (302, {"Location": target}, b"")
        assert "address" in refused(site.url("/a"), web())


def test_a_name_that_changes_its_address_is_called_where_it_was_checked(
    site: Site, monkeypatch: pytest.MonkeyPatch
) -> None:
    """DNS rebinding: the second answer for the name is never asked for."""
    asked: list[str] = []
    real = socket.getaddrinfo

    def rebound(host: str, port: int, *args: object, **kwargs: object) -> object:
        asked.append(host)
        return real("127.0.0.1" if len(asked) % 2 else "10.0.0.1", port, type=socket.SOCK_STREAM)

    monkeypatch.setattr(socket, "getaddrinfo", rebound)
    site.gives("/a", PAGE)
    by = web()
    assert "10.0.0.1" in refused(f"http://rebound.example:{site.port}/a", by)  # robots.txt first, then the page
    assert [path for path, _ in site.asked] == ["/robots.txt"]
    assert site.asked[0][1]["Host"].startswith("rebound.example")
    assert len(asked) == 2


def test_robots_are_kept_to(site: Site) -> None:
    site.gives(
        "/robots.txt", "User-agent: *\nDisallow: /private\nUser-agent: dragoman\nDisallow: /no*news\n", "text/plain"
    )
    site.gives("/no/news", PAGE)
    site.gives("/a", PAGE)
    by = web()
    assert "robots.txt" in refused(site.url("/no/news"), by)
    assert len(list(read_url(site.url("/a"), by))) == 1
    assert [path for path, _ in site.asked] == ["/robots.txt", "/a"]
    site.answers["/robots.txt"] = (503, {}, b"")
    assert "cannot be had" in refused(site.url("/a"), web())


def test_a_redirect_is_checked_against_robots_too(site: Site) -> None:
    site.gives("/robots.txt", "User-agent: *\nDisallow: /b\n", "text/plain")
    site.answers["/a"] = (301, {"Location": "/b"}, b"")
    site.gives("/b", PAGE)
    assert "does not allow" in refused(site.url("/a"), web())
    assert site.paths() == ["/a"]


def test_a_host_is_asked_with_pauses(site: Site) -> None:
    waits: list[float] = []
    site.gives("/robots.txt", "User-agent: *\nCrawl-delay: 7\n", "text/plain")
    by = Web(allowed=LOOPBACK, pause=2, clock=lambda: 100.0, sleep=waits.append)
    for path in ("/a", "/b"):
        list(read_url(site.gives(path, PAGE), by))
    assert waits == [7.0]
    site.gives("/robots.txt", "User-agent: *\nCrawl-delay: 7000\n", "text/plain")
    by = Web(allowed=LOOPBACK, clock=lambda: 100.0, sleep=waits.append)
    for path in ("/a", "/b"):
        list(read_url(site.url(path), by))
    assert waits[1:] == [60.0]


def test_limits_of_an_answer(site: Site, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("dragoman.ingest.fetching.FETCH_BYTES", 1_000_000)
    assert "larger than 1 MB" in refused(site.gives("/a", b"x" * 1_100_000), web())
    bomb = gzip.compress(bytes(60_000_000))
    assert "unpacks to more than" in refused(site.gives("/b", bomb, Content_Encoding="gzip"), web())
    site.gives("/c", PAGE, Content_Length="100000")
    assert "cut off" in refused(site.url("/c"), web(seconds=2))
    site.answers["/loop"] = (302, {"Location": "/loop"}, b"")
    assert "redirects" in refused(site.url("/loop"), web())


def test_an_answer_that_drips_is_ended(site: Site) -> None:
    url = site.gives("/a", PAGE * 10)
    by = web(seconds=0.5)
    by.get(url)
    site.drip = True
    began = time.monotonic()
    assert "within 0.5 seconds" in refused(url, by)
    assert time.monotonic() - began < 3


def test_the_next_address_of_a_host_is_tried(site: Site, monkeypatch: pytest.MonkeyPatch) -> None:
    real = socket.getaddrinfo

    def two(_host: str, port: int, *_: object, **__: object) -> list[object]:
        return [*real("127.0.0.9", port, type=socket.SOCK_STREAM), *real("127.0.0.1", port, type=socket.SOCK_STREAM)]

    monkeypatch.setattr(socket, "getaddrinfo", two)
    site.gives("/a", PAGE)
    [found] = read_url(f"http://two.example:{site.port}/a", web())
    assert not isinstance(found, Refusal)


def test_a_certificate_has_to_be_trusted(tmp_path: Path) -> None:
    tool = shutil.which("openssl")
    if tool is None:
        pytest.skip("openssl, which makes a certificate for this test, is not installed")
    key, certificate = str(tmp_path / "key.pem"), str(tmp_path / "certificate.pem")
    order = [
        "req",
        "-x509",
        "-newkey",
        "rsa:2048",
        "-nodes",
        "-keyout",
        key,
        "-out",
        certificate,
        "-subj",
        "/CN=localhost",
    ]
    subprocess.run([tool, *order], check=True, capture_output=True)
    server = ThreadingHTTPServer(("127.0.0.1", 0), BaseHTTPRequestHandler)
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(certificate, key)
    server.socket = context.wrap_socket(server.socket, server_side=True)
    server.handle_error = lambda *_: None  # type: ignore[method-assign]
    threading.Thread(target=server.serve_forever, args=(0.01,), daemon=True).start()
    try:
        assert "not to be trusted" in refused(f"https://127.0.0.1:{server.server_address[1]}/a", web())
    finally:
        server.shutdown()
        server.server_close()


@pytest.mark.parametrize(
    "url",
    [
        "http://",
        "http://[::1",
        "http://a b/",
        "http://\x01/",
        "http://user@example.org/",
        "https://" + "a" * 80 + ".é/",
    ],
)
def test_addresses_that_are_none(url: str) -> None:
    [found] = ingest([url])
    assert isinstance(found, Refusal)
    assert len(str(found).splitlines()) == 1


@pytest.mark.parametrize(
    ("status", "reason"), [(404, "nothing at this address"), (403, "not given"), (500, "HTTP 500")]
)
def test_what_is_not_given(status: int, reason: str, site: Site) -> None:
    site.answers["/a"] = (status, {}, b"")
    assert reason in refused(site.url("/a"), web())


def test_what_has_not_changed_is_not_fetched_again(site: Site) -> None:
    url = site.gives("/a", PAGE, ETag='"1"')
    answer = web().get(url)
    assert answer.validators == {"etag": '"1"'}
    assert web().get(url, answer.validators).body is None


def looked(site: Site, state: PollState, **options: object) -> list[Article | Refusal]:
    return list(poll([site.url("/feed")], state, web=web(), **options))  # type: ignore[arg-type]


def test_poll_gives_what_is_new_or_changed(site: Site) -> None:
    site.gives("/feed", rss(entry(1, TEXT)), "application/rss+xml", ETag='"1"')
    state = PollState()
    [first] = looked(site, state)
    assert isinstance(first, Article)
    assert not first.complete
    assert looked(site, state) == []
    state = PollState.from_row(state.to_row())
    site.gives(
        "/feed", rss(entry(2, TEXT + " Two."), entry(1, TEXT + " Corrected.")), "application/rss+xml", ETag='"2"'
    )
    new, changed = looked(site, state)
    assert isinstance(new, Article)
    assert isinstance(changed, Article)
    assert (new.id, changed.id, changed.text) == ("g2", "g1", TEXT + " Corrected.")
    site.gives("/feed", rss(entry(2, TEXT + " Two.")), "application/rss+xml", ETag='"3"')
    assert looked(site, state) == []
    assert len(state.seen[site.url("/feed")]) == 1
    assert "g2" not in str(state.seen), "names are not kept"


def test_what_was_not_taken_comes_again(site: Site) -> None:
    site.gives("/feed", rss(entry(1, TEXT), entry(2, TEXT + " Two.")), "application/rss+xml", ETag='"1"')
    state = PollState()
    stopped = poll([site.url("/feed")], state, web=web())
    next(stopped)
    stopped.close()
    assert len(looked(site, state)) == 2
    assert looked(site, state) == []


def test_poll_follows_a_summary_to_its_page(site: Site) -> None:
    item = entry(1, "Short.").replace("/p1", site.gives("/p1", PAGE))
    site.gives("/feed", rss(item), "application/rss+xml")
    [found] = looked(site, PollState(), follow=True)
    assert isinstance(found, Article)
    assert (found.id, found.text, found.complete, found.title) == ("g1", TEXT, True, "T1")
    site.answers["/p1"] = (404, {}, b"")
    [found] = looked(site, PollState(), follow=True)
    assert isinstance(found, Article)
    assert (found.text, found.complete) == ("Short.", False)


def test_a_feed_that_asks_for_rest_is_left_alone(site: Site) -> None:
    site.answers["/feed"] = (429, {"Retry-After": "50"}, b"")
    with pytest.raises(TryLaterError):
        web().get(site.url("/feed"))
    state = PollState()
    assert len(looked(site, state, now=lambda: 1000.0)) == 1
    asked = len(site.asked)
    assert looked(site, state, now=lambda: 1049.0) == []
    assert len(site.asked) == asked
    assert len(looked(site, state, now=lambda: 1051.0)) == 1


def test_rounds_are_apart(site: Site) -> None:
    waits: list[float] = []
    site.gives("/feed", rss(entry(1, TEXT)), "application/rss+xml")
    found = looked(site, PollState(), rounds=3, every=60, wait=waits.append)
    assert len(found) == 1
    assert waits == [60, 60]


def test_place_of_reads_addresses() -> None:
    place = place_of("https://bücher.example/straße?q=ä")
    assert (place.host, place.port, place.path) == ("xn--bcher-kva.example", 443, "/stra%C3%9Fe?q=%C3%A4")
    with pytest.raises(UnreadableError):
        place_of("gopher://example.org/")
