"""Archives and compressed files -> what lies in them, each file read by its own format, as a stream.

Nothing is written to disk under a name from an archive: names are only told ("reports.zip!lome/1.txt"), so neither
"../" nor an absolute path nor a link can reach a file. Links and devices are refused, hidden files and files of unknown
kind passed over as in folders. All that an archive unpacks draws on one budget (`source`).
"""

from __future__ import annotations

import bz2
import gzip
import lzma
import tarfile
import tempfile
import zipfile
from collections.abc import Callable
from pathlib import PurePosixPath
from typing import BinaryIO, cast

from dragoman.ingest.limits import MB, MEMBER_HEADER_BYTES, MEMBERS, NESTED_ARCHIVES
from dragoman.ingest.source import Found, Source, UnreadableError, damage, metered
from dragoman.model import Refusal

_SPOOLED = 20 * MB  # bytes of a zip inside another archive that are held in memory; more go to a temporary file
_ENCRYPTED = 0x1


def read_zip(source: Source) -> Found:
    stream = source.stream if source.stream.seekable() else _spooled(source.stream)
    try:
        archive = zipfile.ZipFile(stream)
        members = archive.infolist()
    except Exception as e:  # a broken directory breaks the standard library in many ways
        raise UnreadableError("a zip archive that is damaged or cut off; fetch it again") from e
    wanted = [member for member in members if not member.filename.endswith("/") and is_shown(member.filename)]
    for member in wanted[:MEMBERS]:
        path = source.part(member.filename)
        if member.flag_bits & _ENCRYPTED:
            yield Refusal(path, "protected by a password; unpack it first")
        elif (member.external_attr >> 28) == 0xA:  # a Unix link
            yield Refusal(path, "a link, which could point anywhere; put the file itself into the archive")
        else:
            try:
                with archive.open(member) as inner:
                    yield from source.inside(member.filename, metered(cast("BinaryIO", inner), source.budget))
            except UnreadableError:
                raise
            except Exception as e:  # noqa: BLE001 - as above
                yield Refusal(path, damage(e))
    if len(wanted) > MEMBERS:
        yield Refusal(source.path, f"more than {MEMBERS} files; the first are read: split the archive")


def read_tar(source: Source) -> Found:
    count = 0
    try:
        with tarfile.open(fileobj=source.stream, mode="r|", tarinfo=_Member, errorlevel=0) as archive:
            for member in archive:
                count += 1
                if count > MEMBERS:
                    yield Refusal(source.path, f"more than {MEMBERS} files; the first are read: split the archive")
                    return
                yield from _tar_member(archive, member, source)
                archive.members = []  # type: ignore[attr-defined] # else it keeps the description of every file
    except UnreadableError:
        raise
    except Exception as e:
        raise UnreadableError(damage(e)) from e
    if not count:
        raise UnreadableError("an empty tar archive, or a damaged one; fetch it again")


def _tar_member(archive: tarfile.TarFile, member: tarfile.TarInfo, source: Source) -> Found:
    if member.isdir() or not is_shown(member.name):
        return
    if not member.isfile() or member.issparse():
        what = "a link" if member.issym() or member.islnk() else "no ordinary file"
        yield Refusal(source.part(member.name), f"{what}, which could point anywhere; put the file itself in")
        return
    inner = archive.extractfile(member)
    if inner is not None:
        yield from source.inside(member.name, metered(cast("BinaryIO", inner), source.budget))


class _Member(tarfile.TarInfo):
    """A tar header whose extensions (long names, attributes) must be short: they are read whole into memory."""

    def _proc_member(self, archive: tarfile.TarFile) -> tarfile.TarInfo:
        extended = self.type in {tarfile.GNUTYPE_LONGNAME, tarfile.GNUTYPE_LONGLINK, tarfile.XHDTYPE, tarfile.XGLTYPE}
        if (extended or self.type == tarfile.SOLARIS_XHDTYPE) and self.size > MEMBER_HEADER_BYTES:
            raise UnreadableError("a tar archive with a description of a file larger than any file needs; not read")
        return super()._proc_member(archive)  # type: ignore[misc,no-any-return]


def _compressed(opened: Callable[[BinaryIO], object], suffixes: dict[str, str]) -> Callable[[Source], Found]:
    def read(source: Source) -> Found:
        inner = metered(cast("BinaryIO", opened(source.stream)), source.budget)
        if source.depth >= NESTED_ARCHIVES:
            raise UnreadableError(f"archives more than {NESTED_ARCHIVES} deep in each other; unpack it first")
        # "a.jsonl.gz" holds "a.jsonl" and nothing else; what "a.gz" or a wrong name holds its content must tell
        name = source.name or ""
        told = next((name[: -len(s)] + other for s, other in suffixes.items() if name.lower().endswith(s)), "")
        told_or_none = told if "." in told else None
        inside = Source(source.path, inner, source.dispatch, source.depth + 1, source.budget, told_or_none)
        if source.dispatch is not None:
            yield from source.dispatch(inside)

    return read


read_gzip = _compressed(lambda stream: gzip.GzipFile(fileobj=stream), {".tgz": ".tar", ".gz": ""})
read_bzip2 = _compressed(bz2.BZ2File, {".tbz2": ".tar", ".tbz": ".tar", ".bz2": ""})
read_xz = _compressed(lzma.LZMAFile, {".txz": ".tar", ".xz": "", ".lzma": ""})


def is_shown(name: str) -> bool:
    """Whether no part of a name is hidden; "." and ".." are no names."""
    parts = PurePosixPath(name.replace("\\", "/")).parts
    return bool(parts) and not any(
        part == "__MACOSX" or (part.startswith(".") and part not in {".", ".."}) for part in parts
    )


def _spooled(stream: BinaryIO) -> BinaryIO:
    """The bytes of a stream that cannot go back, in a place where one can; its reader has set the budget."""
    kept = tempfile.SpooledTemporaryFile(max_size=_SPOOLED)  # noqa: SIM115 - closed with the last reference
    while piece := stream.read(MB):
        kept.write(piece)
    kept.seek(0)
    return cast("BinaryIO", kept)
