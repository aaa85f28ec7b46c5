"""Errors by class: gold rows and what the program printed -> (class, count) rows for eval/RESULTS.md.

The scorer says how much is wrong, this says what. Matching is as in the scorer: any overlap for times, half of the
shorter span for quotes, the value for quantities.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable
from typing import Any

Row = dict[str, Any]
Rows = list[tuple[str, int]]


def shared(a: Row, b: Row) -> int:
    start, end = max(int(a["start"]), int(b["start"])), min(int(a["end"]), int(b["end"]))
    return max(0, end - start)


def times(gold: Iterable[Row], got: dict[str, Row]) -> Rows:
    found: Counter[str] = Counter()
    for row in gold:
        free = list(got.get(row["id"], {}).get("times", []))
        for wanted in row["times"]:
            hit = next((t for t in free if shared(t, wanted)), None)
            if hit is None:
                found[f"{wanted['type']} missed"] += 1
                continue
            free.remove(hit)
            if (hit["start"], hit["end"]) != (wanted["start"], wanted["end"]):
                found[f"{wanted['type']} with another span"] += 1
            if hit["value"][:10].upper() != wanted["value"][:10].upper():
                found[f"{wanted['type']} with another value"] += 1
        found.update(f"{t['type']} that is none" for t in free)
    return found.most_common()


def quotes(gold: Iterable[Row], got: dict[str, Row]) -> Rows:
    found: Counter[str] = Counter()
    for row in gold:
        free = list(got.get(row["id"], {}).get("quotes", []))
        for wanted in row["quotes"]:
            kind = "direct" if wanted.get("direct") else "indirect"
            best = max(free, key=lambda q: shared(q, wanted), default=None)
            if best is None or 2 * shared(best, wanted) < min(
                best["end"] - best["start"], wanted["end"] - wanted["start"]
            ):
                found[f"{kind} missed"] += 1
                continue
            free.remove(best)
            if wanted.get("speaker") and not (best.get("speaker") and shared(best["speaker"], wanted["speaker"])):
                found[f"{kind} with {'another' if best.get('speaker') else 'no'} speaker"] += 1
        found.update(f"{'direct' if q['direct'] else 'indirect'} that is none" for q in free)
    return found.most_common()


def quantities(gold: Iterable[Row], got: dict[str, Row]) -> Rows:
    found: Counter[str] = Counter()
    for row in gold:
        free = list(got.get(row["id"], {}).get("quantities", []))
        for wanted in row["quantities"]:
            hit = next((q for q in free if str(q["value"]) == wanted["value"] or _number(q) == _number(wanted)), None)
            if hit is None:
                found["range missed" if "-" in wanted["value"][1:] else "number missed"] += 1
                continue
            free.remove(hit)
        found.update(f"{'range' if q['modifier'] == 'range' else 'number'} that is none" for q in free)
    return found.most_common()


def _number(quantity: Row) -> float | None:
    try:
        return float(quantity["value"])
    except (TypeError, ValueError):
        return None


def types(gold: Iterable[Row], got: dict[str, Row]) -> Rows:
    found: Counter[str] = Counter()
    for row in gold:
        wanted = {"CONCEDE", "RETREAT"} if row["type"] == "YIELD" else {row["type"]}
        events = [e for e in got.get(row["id"], {}).get("events", []) if e["status"] != "negated"]
        kinds = {e["type"] for e in events}
        if not kinds & wanted:
            found[f"{row['type']} read as {'nothing' if not kinds else ' and '.join(sorted(kinds))}"] += 1
        elif row.get("source") and row.get("target"):
            right = [e for e in events if e["type"] in wanted]
            for side, parties in (("source", "actors"), ("target", "recipients")):
                if not any(shared(p, row[side]) for e in right for p in e[parties]):
                    found[f"{parties[:-1]} missed"] += 1
    return found.most_common(25)


def stories(gold: Iterable[Row], got: dict[str, Row]) -> Rows:
    """`got` is story id to story."""
    happening = {row["id"]: row["story"] for row in gold}
    mixed = [{happening[a] for a in story["articles"] if a in happening} for story in got.values()]
    parts = Counter(name for names in mixed for name in names)
    rows = [("stories that mix happenings", sum(len(names) > 1 for names in mixed))]
    return [*rows, ("happenings told in more than one story", sum(n > 1 for n in parts.values()))]


BY_VERB: dict[str, Callable[[Iterable[Row], dict[str, Row]], Rows]] = {
    "times": times,
    "quotes": quotes,
    "quantities": quantities,
    "types": types,
    "stories": stories,
}
