"""Reads many reports of the same happenings and gives one account with its evidence.

from dragoman import open_desk

desk = open_desk()
for account in desk.brief(["examples/"]):
    for fact in account.facts:
        print(fact.relation, fact.statement)
        for reading in fact.readings:
            print("   ", reading.value, [support.text for support in reading.support])
print(desk.refusals)
"""

from __future__ import annotations

TYPE_CHECKING = False  # without `typing`, which takes longer to import than the rest of this
if TYPE_CHECKING:
    from typing import Any

    from dragoman.desk import Desk, open_desk

__all__ = ["Desk", "__version__", "open_desk"]
__version__ = "0.1.0"


def __getattr__(name: str) -> Any:
    # The stages bring in the language pipeline, which takes a second: it loads when a desk is asked for.
    if name in {"Desk", "open_desk"}:
        from dragoman import desk

        return getattr(desk, name)
    raise AttributeError(name)
