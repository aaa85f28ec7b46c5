"""An annotated article -> the rows of the registers that it tells, each matter in one row.

Sentences are read in order; a sentence may go on with the deal or the sanctions told before it ("the deliveries have
begun"), so each register is handed the row that it told last.
"""

from __future__ import annotations

from dragoman.extract.agreements import agreements
from dragoman.extract.arms_deals import arms_deals
from dragoman.extract.casualties import casualties, clash
from dragoman.extract.positions import positions
from dragoman.extract.sanctions import sanctions
from dragoman.extract.scene import scenes
from dragoman.extract.trade import trade
from dragoman.extract.visits import visits
from dragoman.model import Annotated, Record
from dragoman.registers import Cells, joined

_REACH = 3  # sentences for which a clash or a deal goes on without being told again


def find(annotated: Annotated) -> tuple[Record, ...]:
    """The rows of an article. Sentences without a parse tell none."""
    rows: list[Record] = []
    deal: Cells = {}
    measure: Cells = {}
    stance: Cells = {}
    fight: Cells = {}
    since = dealt = 0
    for scene in scenes(annotated):
        deals = list(arms_deals(scene, deal, near=dealt < _REACH))
        measures = list(sanctions(scene, measure))
        stances = list(positions(scene, stance))
        tolls = list(casualties(scene, fight if since < _REACH else {}))
        deal, dealt = (dict(deals[-1].cells), 0) if deals else (deal, dealt + 1)
        measure = dict(measures[-1].cells) if measures else measure
        stance = dict(stances[-1].cells) if stances else stance
        now = dict(tolls[-1].cells) if tolls else clash(scene)
        if now and "location" not in now and since < _REACH:  # the same clash, told on
            now = {**fight, **now}
        fight, since = (now, 0) if now else (fight, since + 1)
        rows += [*deals, *agreements(scene), *visits(scene), *measures, *stances, *tolls, *trade(scene)]
    return joined(rows)
