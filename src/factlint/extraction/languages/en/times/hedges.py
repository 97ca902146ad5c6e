"""English words before and after a number or date that widen or shift it."""

from __future__ import annotations

from factlint.extraction.languages.time_language import any_of
from factlint.values.hedges import Hedge

HEDGES_BEFORE = {
    "about": Hedge.ABOUT, "around": Hedge.ABOUT, "roughly": Hedge.ABOUT, "approximately": Hedge.ABOUT,
    "approx": Hedge.ABOUT, "some": Hedge.ABOUT, "circa": Hedge.ABOUT, "c.": Hedge.ABOUT, "ca.": Hedge.ABOUT,
    "nearly": Hedge.NEARLY, "almost": Hedge.NEARLY, "not quite": Hedge.NEARLY, "close to": Hedge.NEARLY,
    "just under": Hedge.NEARLY, "nearing": Hedge.NEARLY,
    "more than": Hedge.OVER, "over": Hedge.OVER, "well over": Hedge.OVER, "just over": Hedge.OVER,
    "upwards of": Hedge.OVER, "in excess of": Hedge.OVER, "longer than": Hedge.OVER,
    "at least": Hedge.AT_LEAST, "no less than": Hedge.AT_LEAST, "no fewer than": Hedge.AT_LEAST,
    "not less than": Hedge.AT_LEAST, "a minimum of": Hedge.AT_LEAST,
    "less than": Hedge.UNDER, "under": Hedge.UNDER, "fewer than": Hedge.UNDER, "within": Hedge.AT_MOST,
    "at most": Hedge.AT_MOST, "no more than": Hedge.AT_MOST, "not more than": Hedge.AT_MOST, "up to": Hedge.AT_MOST,
}  # fmt: skip
HEDGES_BEHIND = {
    "or more": Hedge.AT_LEAST,
    "or so": Hedge.ABOUT,
    "or less": Hedge.AT_MOST,
    "or longer": Hedge.AT_LEAST,
}

LOOSELY = {"odd": Hedge.AT_LEAST, "or so": Hedge.ABOUT, "or more": Hedge.AT_LEAST}
"""Hedges between a number and its unit: "20-odd years"."""

PREPOSITIONS = r"\b(?:over|around|about|under)[ \n]$"
"""Before an article they are prepositions, and hedge nothing: "over the past three years"."""

AT_PAUSE = r"(?:^|[,;:(–—])\s*over\s+$"
"""At the head of a phrase "over" may be a preposition too: "over twelve months, prices rose"."""

NO_HEDGE_BEHIND = any_of(
    "talk talks talked talking think thinks thought thinking speak spoke speaks speaking know knows knew hear heard hearing tell told tells "
    "telling write wrote written writes writing book books film films movie movies story stories song songs novel article post read "
    "reading learn learned care cares cared worry worries worried ask asked forget forgot say said feel felt what how documentary".split()
)
"""Words whose "about" governs what follows: "a film about 1968"."""
