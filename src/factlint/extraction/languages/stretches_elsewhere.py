"""How other languages join the first and the last day of a stretch, and put a weekday after its date.

Regular expressions over prose, read without regard to case; by the language's code.
"""

from __future__ import annotations

from collections.abc import Mapping

from factlint.values.dataclass import dataclass

NOTHING = "(?!)"
"""What no text holds: the words of a language that are not known."""
DASH = r"[ \u00a0]?[–-][ \u00a0]?"


@dataclass(frozen=True, slots=True)
class Stretch:
    """The words of one language, as far as they are known."""

    opens: str = NOTHING
    """Before the first day."""
    until: str = NOTHING
    """Between the days: the second ends what the first begins."""
    also: str = NOTHING
    """Between the days of a list, or of "between … and"."""
    weekday: str = NOTHING
    """Between a date and its weekday: "est un", "war ein"."""
    apposed: str = NOTHING
    """The same where a comma must follow the weekday: ", un"."""
    ordinal: str = NOTHING
    """What a day may end in, or its year be followed by."""


STRETCHES_ELSEWHERE: Mapping[str, Stretch] = {
    "de": Stretch(
        opens="vom|von|zwischen(?: dem)?",
        until="bis(?: zum)?",
        also="und(?: dem)?",
        weekday=" (?:war|ist) ein ",
        apposed=", einem |, ein ",
        ordinal=r"\.",
    ),
    "fr": Stretch(
        opens="du|entre(?: le)?",
        until="au|à",
        also="et(?: le)?",
        weekday=" (?:est|était|fut|tombe|tombait) un ",
        apposed=", un ",
        ordinal="er",
    ),
    "es": Stretch(
        opens="del|desde el|entre el",
        until="al?|hasta el",
        also="y(?: el)?",
        weekday=" (?:es|fue|era|cae en|cayó en) (?:un )?",
        apposed=", un ",
        ordinal="[ºo°]",
    ),
    "it": Stretch(
        opens="dal|dall['’]|tra il|fra il|da",
        until="all?|a",
        also="e(?: il)?",
        weekday=" (?:è|era|fu|cadde di) (?:un |una )?",
        apposed=", un |, una ",
        ordinal="[º°]",
    ),
    "pt": Stretch(
        opens="de|entre|desde",
        until="a|até",
        also="e",
        weekday=" (?:é|foi|era) (?:um |uma )?",
        apposed=", um |, uma ",
        ordinal="[ºo°]",
    ),
    "nl": Stretch(
        opens="van|tussen",
        until="tot(?: en met)?|t/m",
        also="en",
        weekday=" (?:was|is) een ",
        apposed=", een ",
    ),
    "uk": Stretch(
        opens="з|із|від|між",
        until="по|до",
        also="і|та",
        weekday=" — (?:це )?| – (?:це )?| був(?:а|о)? ",
        apposed=", [ув] ",
        ordinal=r"-(?:го|те)|[ \u00a0](?:року|р\.)",
    ),
    "pl": Stretch(
        opens="od|między",
        until="do",
        also="i|a",
        weekday=" to | — to | był(?:a|o)? to ",
        apposed=", we? ",
        ordinal=r"[ \u00a0](?:roku|r\.)",
    ),
}


def joins(stretch: Stretch) -> str:
    """What may stand between two dates that share a month or a year."""
    return rf"(?:{stretch.ordinal})?(?: (?:{stretch.until}|{stretch.also}) |{DASH})(?:el )?"
