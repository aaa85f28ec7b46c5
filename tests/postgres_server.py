"""A PostgreSQL server of the tests' own, on loopback, from the system's packages; gone when the tests are."""

from __future__ import annotations

import os
import pwd
import shutil
import socket
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path


def programs() -> Path | None:
    """Where `initdb` and `pg_ctl` are; None where no server of version 15 or newer is installed."""
    folders = [path for path in Path("/usr/lib/postgresql").glob("*/bin") if int(path.parent.name) >= 15]
    folders += [Path(found).resolve().parent] if (found := shutil.which("pg_ctl")) else []
    return next((folder for folder in sorted(folders, reverse=True) if (folder / "initdb").exists()), None)


@contextmanager
def running(folder: Path, *, durable: bool = False) -> Iterator[str]:
    """Starts a server that keeps its data in `folder`; gives its url, without a database's name. `durable`: every
    commit is on the disk before it is answered, as on a real server; else not, for data that are thrown away.
    """
    found = programs()
    assert found is not None
    user = "postgres" if os.geteuid() == 0 else None  # the server refuses to be run by root
    if user:
        known = pwd.getpwnam(user)
        os.chown(folder, known.pw_uid, known.pw_gid)
    data, name = folder / "data", user or pwd.getpwuid(os.geteuid()).pw_name
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    options = f"-p {port} -h 127.0.0.1 -k {folder} -c fsync={'on' if durable else 'off'}"
    begin: list[str | Path] = [found / "initdb", "-D", data, "-A", "trust", "-E", "UTF8", "--locale=C.UTF-8", "-N"]
    start: list[str | Path] = [found / "pg_ctl", "-D", data, "-o", options, "-l", folder / "log", "-w", "start"]
    stop: list[str | Path] = [found / "pg_ctl", "-D", data, "-m", "immediate", "-w", "stop"]
    for command in (begin, start):
        subprocess.run(command, check=True, capture_output=True, user=user, cwd=folder)
    try:
        yield f"postgresql://{name}@127.0.0.1:{port}"
    finally:
        subprocess.run(stop, check=True, capture_output=True, user=user, cwd=folder)
