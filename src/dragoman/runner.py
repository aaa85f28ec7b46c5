"""Articles -> annotated articles, in this process or in several: the same values in the same order.

What is parsed together is the same batch of articles whoever reads it, so that the number of processes changes
nothing but the time. The user's interrupt is the business of the process that they see; the others ignore it, and end
with it.
"""

from __future__ import annotations

import copyreg
import os
import signal
from collections import deque
from collections.abc import Iterable, Iterator
from concurrent.futures import Future, ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from contextlib import suppress
from dataclasses import replace
from itertools import islice
from multiprocessing import get_context, parent_process
from threading import Thread

from dragoman.annotate import ARTICLES_AT_ONCE, Parser, SpacyParser, annotate
from dragoman.errors import DragomanError
from dragoman.extract import extract
from dragoman.model import Annotated, Article

AHEAD = 2  # batches a process that wait for it or for the one before it: bounds the memory

copyreg.pickle(SpacyParser, lambda parser: (SpacyParser, (parser.name,)))  # each process loads its own


def read(
    articles: Iterable[Article], parser: Parser, frames: tuple[str, ...] = (), jobs: int = 1
) -> Iterator[Annotated]:
    """Every article, annotated, with its events, claims and records; without the parses where `jobs` is above 1."""
    if jobs <= 1:
        return (extract(annotated, frames) for annotated in annotate(articles, parser))
    return _in_processes(articles, parser, frames, jobs)


def without_parses(annotated: Annotated) -> Annotated:
    """Only extract needs the parses; they are most of the memory."""
    return replace(annotated, sentences=tuple(replace(s, parse=None) for s in annotated.sentences))


def _in_processes(
    articles: Iterable[Article], parser: Parser, frames: tuple[str, ...], jobs: int
) -> Iterator[Annotated]:
    stream = iter(articles)
    pool = ProcessPoolExecutor(jobs, get_context("spawn"), _start, (parser, frames))
    waiting: deque[Future[list[Annotated]]] = deque()
    try:
        while True:
            while len(waiting) < jobs * AHEAD and (batch := list(islice(stream, ARTICLES_AT_ONCE))):
                waiting.append(pool.submit(_read_batch, batch))
            if not waiting:
                return
            yield from waiting.popleft().result()
    except BrokenProcessPool as error:
        message = "a process that reads was ended from outside (out of memory?); run again with fewer --jobs"
        raise DragomanError(message) from error
    except BaseException:  # stopped, closed, interrupted: nobody waits for the batches that are being read
        with suppress(KeyboardInterrupt):  # a second one; they are ended already
            _end(pool)
            pool.shutdown(cancel_futures=True)
        raise
    finally:
        pool.shutdown(cancel_futures=True)


_READER: list[tuple[Parser, tuple[str, ...]]] = []  # what this process reads with


def _end(pool: ProcessPoolExecutor) -> None:
    for process in list((pool._processes or {}).values()):  # noqa: SLF001 - public as kill_workers from Python 3.14
        process.kill()


def _start(parser: Parser, frames: tuple[str, ...]) -> None:
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    Thread(target=_end_with_parent, daemon=True).start()
    _READER[:] = [(parser, frames)]


def _end_with_parent() -> None:
    """Nobody waits for what this process reads once the one that asked was killed."""
    parent = parent_process()
    if parent is not None:
        parent.join()
        os._exit(1)


def _read_batch(batch: list[Article]) -> list[Annotated]:
    [(parser, frames)] = _READER
    return [without_parses(extract(annotated, frames)) for annotated in annotate(batch, parser)]
