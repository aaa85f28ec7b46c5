"""A web address -> what is there, as a guest should ask for it. Used only where the user gives an address.

Each host's robots.txt is kept to, requests to one host are paused between, an answer that has not changed is not
fetched again (ETag, Last-Modified), and sizes and times are limited. Before every connection, also after a redirect,
the host's address is looked up and checked (`addresses`), and the connection goes to the address that was checked.
This is http.client and not a larger client because that connection has to be ours; proxies are not used.
"""

from __future__ import annotations

import contextlib
import http.client
import socket
import ssl
import threading
import time
from collections.abc import Callable, MutableMapping, Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING
from urllib.parse import urljoin

from dragoman.ingest.addresses import Network, Place, checked_addresses, place_of
from dragoman.ingest.limits import (
    FETCH_BYTES,
    FETCH_CONNECT_SECONDS,
    FETCH_PAUSE_MOST_SECONDS,
    FETCH_PAUSE_SECONDS,
    FETCH_REDIRECTS,
    FETCH_SECONDS,
    MB,
    ROBOTS_BYTES,
)
from dragoman.ingest.source import Budget, UnreadableError
from dragoman.ingest.warc import inflated

if TYPE_CHECKING:
    from protego import Protego

AGENT = "dragoman"
_USER_AGENT = "Mozilla/5.0 (compatible; dragoman/0.1; a newsreader run by hand)"
_ACCEPT = "application/rss+xml, application/atom+xml, application/xml;q=0.9, text/html;q=0.9, */*;q=0.5"
_ROBOTS_SECONDS = 86_400  # a robots.txt holds for a day
_REDIRECTS = frozenset({301, 302, 303, 307, 308})

Validators = MutableMapping[str, dict[str, str]]  # address -> {"etag": ..., "last_modified": ...}


class TryLaterError(UnreadableError):
    """The site asks to be left alone for `seconds`."""

    def __init__(self, message: str, seconds: float) -> None:
        super().__init__(message)
        self.seconds = seconds


@dataclass(frozen=True, slots=True)
class Answer:
    """`body` is None where nothing has changed since the last time. `url` is where it was found in the end."""

    url: str
    body: bytes | None
    content_type: str = ""
    validators: dict[str, str] = field(default_factory=dict)


@dataclass(slots=True)
class Web:
    """Asks for pages and feeds; remembers robots.txt and the time of the last request, by host.

    `allowed` are networks beside the public ones that may be called, for tests on this machine.
    """

    allowed: Sequence[Network] = ()
    pause: float = FETCH_PAUSE_SECONDS
    seconds: float = FETCH_SECONDS
    clock: Callable[[], float] = time.monotonic
    sleep: Callable[[float], None] = time.sleep
    _robots: dict[str, tuple[float, Protego | None]] = field(default_factory=dict)
    _last: dict[str, float] = field(default_factory=dict)

    def get(self, url: str, validators: dict[str, str] | None = None) -> Answer:
        """What is at `url`, redirects followed. Raises UnreadableError, TryLaterError."""
        for _ in range(FETCH_REDIRECTS + 1):
            place = place_of(url)
            self._ask_leave(place, url)
            status, headers, body = self._request(place, validators or {}, FETCH_BYTES)
            if status in _REDIRECTS and (target := headers.get("location")):
                url = urljoin(url, target)
                continue
            return _answer(url, status, headers, body)
        raise UnreadableError(f"more than {FETCH_REDIRECTS} redirects; give the address where they should end")

    def _ask_leave(self, place: Place, url: str) -> None:
        """Waits until the host may be asked again. Raises UnreadableError where its robots.txt forbids it."""
        robots, host = self._robots_of(place), place.host
        if robots is None:
            raise TryLaterError(f"the robots.txt of {host} cannot be had at the moment; try again later", 3600)
        if not robots.can_fetch(url, AGENT):
            raise UnreadableError(f"the robots.txt of {host} does not allow it; ask the site for a feed or an archive")
        asked = float(robots.crawl_delay(AGENT) or 0)
        pause = max(self.pause, min(asked, FETCH_PAUSE_MOST_SECONDS))
        since = self.clock() - self._last.get(host, float("-inf"))
        if since < pause:
            self.sleep(pause - since)
        self._last[host] = self.clock()

    def _robots_of(self, place: Place) -> Protego | None:
        """The rules of a host; None where the host is in trouble (RFC 9309: then nothing is allowed)."""
        known = self._robots.get(place.site)
        if known and self.clock() - known[0] < _ROBOTS_SECONDS:
            return known[1]
        rules = self._read_robots(place.site)
        if rules is not None:
            self._robots[place.site] = (self.clock(), rules)
        return rules

    def _read_robots(self, site: str) -> Protego | None:
        from protego import Protego

        url = f"{site}/robots.txt"
        for _ in range(FETCH_REDIRECTS + 1):
            status, headers, body = self._request(place_of(url), {}, ROBOTS_BYTES, cut=True)
            if status in _REDIRECTS and (target := headers.get("location")):
                url = urljoin(url, target)
                continue
            if status >= 500 or status == 429:
                return None
            return Protego.parse(body.decode("utf-8", "replace") if status == 200 else "")
        return Protego.parse("")

    def _request(
        self, place: Place, validators: dict[str, str], most: int, *, cut: bool = False
    ) -> tuple[int, http.client.HTTPMessage, bytes]:
        """One request, no redirect followed. Of a longer body `most` bytes where `cut`, else UnreadableError."""
        connection = _Connection(place, checked_addresses(place, self.allowed))
        fields = {"User-Agent": _USER_AGENT, "Accept": _ACCEPT, "Accept-Encoding": "gzip", "Connection": "close"}
        fields |= {"If-None-Match": validators["etag"]} if validators.get("etag") else {}
        fields |= {"If-Modified-Since": validators["last_modified"]} if validators.get("last_modified") else {}
        limit = threading.Timer(self.seconds, connection.abort)
        limit.daemon = True
        limit.start()
        try:
            connection.request("GET", place.path, headers=fields)
            response = connection.getresponse()
            body = response.read(most + 1)
            if connection.aborted:  # to the reader that looks like the end
                raise UnreadableError(connection.why(TimeoutError(), self.seconds))
            if len(body) > most and not cut:
                raise UnreadableError(
                    f"larger than {most // MB} MB, the limit for one answer of the web; save the page and name the file"
                )
            if response.length and len(body) <= most:
                raise UnreadableError("the answer was cut off; try again")
            if response.headers.get("content-encoding", "").lower() in {"gzip", "x-gzip"} and body:
                body = inflated(body, 31, most, Budget(packed=len(body)))
        except (OSError, http.client.HTTPException, ValueError) as e:
            if isinstance(e, UnreadableError):
                raise
            raise UnreadableError(connection.why(e, self.seconds)) from e
        finally:
            limit.cancel()
            connection.close()
        return response.status, response.headers, body[:most]


class _Connection(http.client.HTTPConnection):
    """A connection to one of the addresses that were checked, under the name of its host."""

    def __init__(self, place: Place, addresses: Sequence[tuple[int, tuple[str, int]]]) -> None:
        super().__init__(place.host, place.port, timeout=FETCH_CONNECT_SECONDS)
        tls = place.scheme == "https"
        self.default_port = 443 if tls else 80  # else the port stands in the Host field
        self._addresses, self._tls, self.aborted = addresses, tls, False
        self._wire: socket.socket | None = None  # kept, for http.client lets go of its own when an answer begins

    def connect(self) -> None:
        """To the first address that answers: a host may have one of a kind that this network has not."""
        for i, (family, address) in enumerate(self._addresses):
            try:
                self._connect(family, address)
            except OSError as e:
                if i == len(self._addresses) - 1 or self.aborted or isinstance(e, ssl.SSLError):
                    raise
            else:
                return

    def _connect(self, family: int, address: tuple[str, int]) -> None:
        plain = socket.socket(family, socket.SOCK_STREAM)
        plain.settimeout(self.timeout)
        self._wire = plain
        try:
            plain.connect(address)
            if self._tls:
                self._wire = ssl.create_default_context().wrap_socket(plain, server_hostname=self.host)
            self.sock = self._wire
        except BaseException:
            plain.close()
            raise

    def abort(self) -> None:
        """Ends the connection from another thread: whoever drips an answer byte by byte gets no further."""
        self.aborted = True
        if self._wire is not None:
            with contextlib.suppress(OSError):
                self._wire.shutdown(socket.SHUT_RDWR)

    def why(self, error: Exception, seconds: float) -> str:
        if self.aborted:
            return f"no whole answer within {seconds:g} seconds; try again later"
        if isinstance(error, ssl.SSLCertVerificationError):
            return f"its certificate is not to be trusted ({error.verify_message}); check the address"
        if isinstance(error, TimeoutError):
            return "it does not answer; try again later"
        return f"it cannot be reached ({' '.join(str(error).split())[:100] or type(error).__name__}); try again later"


def _answer(url: str, status: int, headers: http.client.HTTPMessage, body: bytes) -> Answer:
    if status == 304:
        return Answer(url, None)
    if status in {429, 503}:
        wait = headers.get("retry-after", "")
        raise TryLaterError(
            f"it asks to come back later (HTTP {status}); try again then", float(wait) if wait.isdecimal() else 3600
        )
    if status != 200:
        what = "there is nothing at this address" if status in {404, 410} else "it is not given"
        raise UnreadableError(f"{what} (HTTP {status}); check the address")
    found = {"etag": headers.get("etag", ""), "last_modified": headers.get("last-modified", "")}
    kept = {name: value for name, value in found.items() if value and len(value) < 500 and value.isascii()}
    return Answer(url, body, headers.get("content-type", ""), kept)
