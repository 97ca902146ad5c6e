"""The wording of messages: dates as verbs, durations, lists, articles."""

from __future__ import annotations

from collections.abc import Sequence
from fractions import Fraction

from factlint.checks.writing.number_words import SPELLED
from factlint.values.days import civil
from factlint.values.regex import regex

DATED_VERBS = {
    "date": "was",
    "start": "began",
    "end": "ended",
    "in-progress": "was",
    "born": "was born",
    "died": "died",
    "lived": "lived",
    "founded": "was founded",
    "founding": "was founded",
    "begun": "began",
    "left-office": "left office",
    "first-shown": "was first shown",
    "first-released": "came out",
    "dissolved": "was dissolved",
    "opened": "opened",
    "completed": "was completed",
    "launched": "was launched",
    "released": "was released",
    "published": "was published",
    "signed": "was signed",
    "independence": "became independent",
    "in-force": "came into force",
    "discovered": "was discovered",
    "first-flight": "first flew",
    "entered-service": "entered service",
    "retired": "retired",
    "married": "married",
    "admitted": "was admitted",
    "announced": "was announced",
    "selected": "was selected",
    "christened": "was christened",
    "ship-ordered": "was ordered",
    "ship-laid-down": "was laid down",
    "maiden-voyage": "first sailed",
    "sunk": "sank",
    "destroyed": "was destroyed",
    "construction-start": "was begun",
    "heritage-listing": "was listed",
    "fell": "fell",
    "landed": "landed",
    "struck": "struck",
    "put-up": "went up",
    "walked-on-the-moon": "walked on the Moon",
    "flew-into-space": "flew into space",
    "construction": "was built",
    "last-aired": "was last on air",
    "final-flight": "last flew",
    "nobel-peace-prize": "won the Nobel Peace Prize",
    "nobel-prize-in-chemistry": "won the Nobel Prize in Chemistry",
    "nobel-prize-in-literature": "won the Nobel Prize in Literature",
    "nobel-prize-in-medicine": "won the Nobel Prize in Medicine",
    "nobel-prize-in-physics": "won the Nobel Prize in Physics",
}
"""Property → the verb for the subject's event on that date."""

ONGOING = "is still going on"

_NOUNS = frozenset(
    """
    accord act agreement alliance armistice assembly attack attacks bank battle blockade bombing ceasefire championship
    church coalition commission committee commonwealth communities community conference confederation congress
    convention council coup court crisis declaration directive disaster earthquake empire emirates expedition famine
    federation fund genocide government invasion islands kingdom landing landings league massacre mission nations
    olympics organisation organization pact parliament party peninsula plan protocol referendum reformation republic
    revolt revolution riots siege states strait summit telescope treaty trial union uprising wall war wars
    """.split()
)
"""Last words of names that take "the" ("the Berlin Wall"), or first words before "of" ("the Treaty of Rome")."""

_UNCOUNTED = regex(
    r"[a-z]*(?:ium|ity|ism|ics|sis|ene|illin|ulin|ball)"
    r"|argon|astatine|carbon|copper|dynamite|gold|hydrogen|iron|krypton|lead|mercury|neon|nitrogen|oxygen|radon|silver|tin|xenon"
)
"""Names of substances, games and the like, which take no article: "penicillin was discovered"."""
_PARTICLES = frozenset("al bin da de del della den di dos du el ibn la le ter van von".split())
"""Lower-case first words of the names of people, which take no article: "von Neumann"."""
_UNCHANGED_UNITS = frozenset({"percent", "hertz", "staff", "personnel", "aircraft", "degree Celsius"})
_IRREGULAR_UNITS = {
    "foot": "feet",
    "square foot": "square feet",
    "cubic foot": "cubic feet",
    "inch": "inches",
    "person": "people",
}


_OPEN_NUMBERS = frozenset(
    """
    a about all almost an another approximately around at barely close every exactly few fewer half hardly just less
    many more most nearly next no once only over quarter roughly several some third thrice twice under up well
    """.split()
)
"""Words that may begin a quantity, besides numbers themselves."""
_FIRST_WORD = regex(r"[A-Za-z]+")


def words_of_id(property_id: str) -> str:
    """A property's id as words: `orbital-period` is "orbital period"."""
    return property_id.replace("-", " ").replace("_", " ")


def office_in_words(property_id: str, organisation: str) -> str:
    """“prime minister of Ruritania”."""
    return f"{words_of_id(property_id)} of {with_article(organisation)}"


def measure_of_id(property_id: str) -> str:
    """What a number states about its subject; for a count "number of floors"."""
    words = words_of_id(property_id)
    is_plural = words.endswith("s") and not words.endswith(("ss", "is", "us"))
    return f"number of {words}" if is_plural else words


def with_article(name: str) -> str:
    """A name within a sentence: one that is a description, or has a word of `_NOUNS`, takes "the"."""
    first, last = name.partition(" ")[0], name.rpartition(" ")[2]
    if first.casefold() == "the":
        return name
    is_common = first.islower() and first not in _PARTICLES and _UNCOUNTED.fullmatch(name) is None
    is_description = is_common or (" " in name and last.casefold() in _NOUNS)
    return f"the {name}" if is_description or (" of " in name and first.casefold() in _NOUNS) else name


def either(parts: Sequence[str]) -> str:
    """The parts as alternatives: "a, b or c"."""
    *head, last = parts
    return f"{', '.join(head)} or {last}" if head else last


def both(parts: Sequence[str]) -> str:
    """The parts as a list: "a, b and c"."""
    *head, last = parts
    return f"{', '.join(head)} and {last}" if head else last


def length_in_words(first: int, last: int) -> str:
    """The time from one day to another in the largest units that fit: "11 years", "1 year and 10 months"."""
    (year, month, day), (last_year, last_month, last_day) = civil(first), civil(last)
    months = (last_year - year) * 12 + last_month - month - (last_day < day)
    years, rest = divmod(months, 12)
    if months < 1:
        return counted(last - first, "day")
    if years >= 5 or not rest:
        return counted(years, "year")
    return counted(rest, "month") if not years else f"{counted(years, 'year')} and {counted(rest, 'month')}"


def counted(number: int, noun: str) -> str:
    """“1 year”, “2 years”."""
    return f"{number} {noun}" if number == 1 else f"{number} {noun}s"


def in_two_places(first: str, second: str) -> str:
    """Two values that a text gives for one thing, in reading order."""
    return f"{first} in one place of the text and {second} in another"


def within_sentence(said: str) -> str:
    """Words of a number without the capital of the sentence that they began: "Four people" → "four people"."""
    spelled = SPELLED.match(said)
    if spelled is not None:
        return spelled.group().lower() + said[spelled.end() :]
    first = _FIRST_WORD.match(said)
    if first is None or first.group().lower() not in _OPEN_NUMBERS:
        return said
    return first.group().lower() + said[first.end() :]


def plural_of_unit(unit: str, number: Fraction) -> str:
    """A unit as written after a number: "1 foot", "2 feet", "3 metres per second"."""
    if number == 1:
        return unit
    head, per, rest = unit.partition(" per ")
    if head.startswith("per ") or head in _UNCHANGED_UNITS:
        return unit
    return f"{_IRREGULAR_UNITS.get(head, _regular(head))}{per}{rest}"


def _regular(noun: str) -> str:
    return noun if noun.endswith(("hertz", "s")) else f"{noun[:-1]}ies" if noun.endswith("ry") else f"{noun}s"
