"""A function -> the same function on one thread of the linear algebra library.

Themes make many small matrices. Threads cost more to wake than they save there, and keep other work off the
processors: a batch of 3,000 articles took three times the processor time with them.
"""

from __future__ import annotations

from collections.abc import Callable
from contextvars import ContextVar
from functools import cache, wraps
from typing import ParamSpec, TypeVar

from threadpoolctl import ThreadpoolController

P = ParamSpec("P")
_inside: ContextVar[bool] = ContextVar("inside one_thread", default=False)
T = TypeVar("T")


def one_thread(work: Callable[P, T]) -> Callable[P, T]:
    @wraps(work)
    def alone(*args: P.args, **kwargs: P.kwargs) -> T:
        if _inside.get():
            return work(*args, **kwargs)
        before = _inside.set(True)
        try:
            with _libraries().limit(limits=1, user_api="blas"):
                return work(*args, **kwargs)
        finally:
            _inside.reset(before)

    return alone


@cache
def _libraries() -> ThreadpoolController:
    return ThreadpoolController()
