"""How English says a date next to the words that count it from the day of writing: "last year, in 2019"."""

from factlint.values.time import Grain

GRAINS = {
    **{f"{side} year": Grain.YEAR for side in ("last", "this", "next")},
    **{f"{side} month": Grain.MONTH for side in ("last", "this", "next")},
}
"""What is counted from the day of writing, and the grain of what it is."""
BESIDE = r",? \(?(?:(?:that is|i[.]e[.]),? )?(?:in )?"
"""From there to the same time as a date."""
