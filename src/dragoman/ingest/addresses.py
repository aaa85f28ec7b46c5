"""Whether an address may be called: a feed must not make this machine ask its own network on a stranger's behalf."""

from __future__ import annotations

import ipaddress
import re
import socket
from collections.abc import Sequence
from dataclasses import dataclass
from urllib.parse import urlsplit

from dragoman.ingest.source import UnreadableError

Network = ipaddress.IPv4Network | ipaddress.IPv6Network
_Address = ipaddress.IPv4Address | ipaddress.IPv6Address
_HOST = re.compile(r"[A-Za-z0-9._:%-]{1,253}")
_NAT64 = ipaddress.ip_network("64:ff9b::/96")
_NAT64_LOCAL = ipaddress.ip_network("64:ff9b:1::/48")


def is_public(text: str) -> bool:
    """Whether an IP address belongs to the open internet, and so does the one that it may carry inside."""
    try:
        address: _Address = ipaddress.ip_address(text.partition("%")[0])
    except ValueError:
        return False
    if isinstance(address, ipaddress.IPv6Address):
        if address in _NAT64_LOCAL:
            return False
        inner = address.ipv4_mapped or address.sixtofour or (address.teredo[1] if address.teredo else None)
        if address in _NAT64:
            inner = ipaddress.IPv4Address(int(address) & 0xFFFFFFFF)
        if inner is not None:
            return is_public(str(inner))
    return address.is_global and not (address.is_multicast or address.is_reserved or address.is_unspecified)


@dataclass(frozen=True, slots=True)
class Place:
    """A web address in its parts; `path` has the query with it."""

    scheme: str
    host: str
    port: int
    path: str

    @property
    def site(self) -> str:
        return f"{self.scheme}://{f'[{self.host}]' if ':' in self.host else self.host}:{self.port}"


def place_of(url: str) -> Place:
    """A web address in its parts. Raises UnreadableError for one that is not to be called."""
    if not url.isascii() or not url.isprintable() or " " in url:
        url = _encoded(url)
    try:
        parts = urlsplit(url)
        port = parts.port
        host = parts.hostname or ""
    except ValueError as e:
        raise UnreadableError("no web address; check it") from e
    if parts.scheme not in {"http", "https"} or not host:
        raise UnreadableError("no address of the web; give one that begins with https:// or http://")
    if not _HOST.fullmatch(host):
        raise UnreadableError("no web address (its host has a sign that no host has); check it")
    if parts.username is not None:
        raise UnreadableError("an address with a name or password in it; leave them out")
    path = (parts.path or "/") + (f"?{parts.query}" if parts.query else "")
    return Place(parts.scheme, host, port or (443 if parts.scheme == "https" else 80), path)


def _encoded(url: str) -> str:
    """An address with letters outside ASCII as it is sent: the host in IDNA, the rest in percent signs."""
    from urllib.parse import quote, urlunsplit

    if any(ord(c) < 32 or ord(c) == 127 for c in url):
        raise UnreadableError("an address with control characters in it; check it")
    try:
        parts = urlsplit(url)
        host = parts.netloc.encode("idna").decode("ascii")
        rest = (quote(piece, safe="/%:=&?~+!$,;'@()*[]") for piece in parts[2:5])
        return urlunsplit((parts.scheme, host, *rest))
    except (UnicodeError, ValueError) as e:
        raise UnreadableError("no web address; check it") from e


def checked_addresses(place: Place, allowed: Sequence[Network]) -> list[tuple[int, tuple[str, int]]]:
    """Families and addresses to connect to. All of the host's have to be public, or in one of `allowed`.

    The caller connects to these very addresses: asking for the name again could give another one.
    """
    host, port = place.host, place.port
    try:
        found = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)
    except (OSError, UnicodeError) as e:
        raise UnreadableError(f"no such host ({host[:80]}); check the address and the connection") from e
    addresses: list[tuple[int, tuple[str, int]]] = [
        (int(family), (str(address[0]), port)) for family, _, _, _, address in found
    ]
    for _, (address, _) in addresses:
        if not (is_public(address) or _is_allowed(address, allowed)):
            whose = f"{address} is" if host == address else f"{host[:80]} is at {address}, which is"
            raise UnreadableError(f"{whose} no public address; only the open web is read: save the page, name the file")
    if not addresses:
        raise UnreadableError(f"{host[:80]} has no address; check it")
    return addresses


def _is_allowed(address: str, allowed: Sequence[Network]) -> bool:
    ip = ipaddress.ip_address(address.partition("%")[0])
    return any(ip in network for network in allowed)
