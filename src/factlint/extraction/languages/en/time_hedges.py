"""English words before and behind a number or date that widen or shift it."""

from __future__ import annotations

from factlint.values.hedges import Hedge
from factlint.values.time import Mod

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

MODS = {
    Hedge.ABOUT: Mod.APPROX, Hedge.NEARLY: Mod.LESS_THAN, Hedge.OVER: Mod.MORE_THAN,
    Hedge.AT_LEAST: Mod.EQUAL_OR_MORE, Hedge.UNDER: Mod.LESS_THAN, Hedge.AT_MOST: Mod.EQUAL_OR_LESS,
}  # fmt: skip
