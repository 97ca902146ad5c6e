"""One check, one file: what it finds, why, examples that run, and the check itself."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import cache
from importlib import import_module

from factlint.values.typed import cast

TYPE_CHECKING = False
if TYPE_CHECKING:
    from factlint.checks.api import Check

READS: Mapping[str, tuple[str, ...]] = {
    "dates/impossible": ("written_dates", "leap_years", "numbered_parts", "date_fields"),
    "dates/impossible-time": ("written_clocks",),
    "dates/weekday-mismatch": ("written_dates", "named_weekdays"),
    "dates/wrong-century": ("appositions", "parts_beside"),
    "dates/wrong-named-day": ("named_days",),
    "ages/mismatch": ("claims", "ages", "ages_apart", "ages_by_name", "ages_twice"),
    "ages/outside-life": ("acts",),
    "durations/wrong-ago": ("written_shifts",),
    "durations/mismatch": (
        "claims",
        "events",
        "relations",
        "ongoing",
        "clock_counts",
        "length_parts",
        "named_stretches",
    ),
    "facts/false-claim": ("false_claims",),
    "facts/outdated": ("claims",),
    "facts/contradicted": ("claims",),
    "facts/wrong-holder": ("claims",),
    "facts/wrong-successor": ("successions",),
    "facts/wrong-term": ("claims",),
    "facts/anachronism": ("deeds", "meetings", "claims"),
    "facts/wrong-order": ("orders",),
    "facts/wrong-comparison": ("comparisons",),
    "consistency/impossible-order": ("relations", "clock_counts"),
    "consistency/conflicting-documents": (),
    "consistency/conflicting-values": (
        "claims",
        "dated_once",
        "measured",
        "stated_people",
        "specifications",
        "rival_posts",
        "equations",
        "stated_attributes",
    ),
    "consistency/two-holders": ("claims", "stated_offices", "stated_people", "rival_holders"),
    "consistency/self-contradiction": ("denials",),
    "statistics/p-value": ("statistics",),
    "statistics/interval": ("statistics",),
    "statistics/impossible-mean": ("statistics", "equations"),
    "numbers/percent-of": ("equations",),
    "numbers/percent-points": ("equations",),
    "numbers/percent-change": ("equations",),
    "numbers/words-digits": ("equations",),
    "numbers/conversion": ("equations",),
    "numbers/average": ("equations",),
    "numbers/calculation": ("equations",),
    "numbers/order-of-magnitude": ("equations",),
    "numbers/sum": ("equations",),
    "consistency/table-mismatch": ("equations",),
    "consistency/wrong-rank": ("equations",),
    "consistency/count-mismatch": ("equations",),
    "dates/reversed-range": ("written_ranges",),
    "durations/wrong-ordinal": ("claims", "ordinal_durations", "relations"),
    "dates/future-past": ("written_dates",),
    "names/misspelt": ("misspelt_names",),
    "names/avoided": ("avoided_names",),
    "consistency/name-variant": ("name_variants",),
    "references/missing-target": ("parts",),
    "references/citation-year": ("citations",),
    "references/acronym": ("acronyms",),
    "dates/conflicting-url": ("dated_links",),
    "freshness/unanchored": ("unanchored",),
    "freshness/expired": ("claims",),
    "freshness/expires": ("claims", "ends"),
    "facts/undated-change": ("claims",),
    "dates/ambiguous": ("written_dates",),
}
"""Every check by its id, with the parts of an `Analysis` one of which must be non-empty for it to find anything:
otherwise the check is not even loaded. If two checks report the same words, the one listed first is kept."""


class _Checks(Mapping[str, "Check"]):
    """The modules of the checks, each loaded when it is first needed."""

    def __getitem__(self, rule: str) -> Check:
        if rule not in READS:
            raise KeyError(rule)
        return _module_of(rule)

    def __iter__(self) -> Iterator[str]:
        return iter(READS)

    def __len__(self) -> int:
        return len(READS)


@cache
def _module_of(rule: str) -> Check:
    family, _, slug = rule.replace("-", "_").partition("/")
    return cast("Check", import_module(f"factlint.checks.{family}.{slug}"))


CHECKS: Mapping[str, Check] = _Checks()
"""Every check by its id: `family/slug` is the module `checks/<family>/<slug>.py`.

Files of a family whose names begin with an underscore are no checks, but what its checks have apart.
"""
