"""Where the name of a weekday is no time after all, one class of phenomenon a group."""

from __future__ import annotations

from factlint.extraction.languages.en.times.guard_words import GAP, GOES_ON, IN_TIME, OPENING, WEEKDAY
from factlint.extraction.languages.en.times.words import (
    DAY_PARTS,
    MONTH_ABBREVIATIONS,
    MONTHS,
    WEEKDAY_ABBREVIATIONS,
    WEEKDAYS,
)
from factlint.extraction.languages.time_language import Guard, any_of

AFTER_A_DAY = rf"\b(?:{any_of(WEEKDAYS)}|{any_of(WEEKDAY_ABBREVIATIONS)})(?:{GAP}{any_of(DAY_PARTS)})?{GAP}?(?:/|&|and|or){GAP}?"
"""The weekday before in a list, so that the next short name is one: "Friday night or sat"."""

WEEKDAY_GUARDS = (
    # Days with a name of their own.
    Guard(WEEKDAY, after=rf"{GAP}night{GAP}live\b"),
    Guard(
        WEEKDAY,
        before=rf"\b(?:good|ash|manic|blue|stormy|freaky|casual|palm|easter|black|bloody|cyber|super|shrove|fat|maundy|whit|giving|sheffield|ruby|man|girl){GAP}$",
    ),
    Guard(
        WEEKDAY,
        matched="(?:sun|sat|wed|mon|fri)[.]?",
        in_lower_case=True,
        unless_before=rf"(?:\b(?:on|by|till|til|until|b4|see (?:you|u|ya)){GAP}|,{GAP}?|{AFTER_A_DAY})$",
        unless_after=rf"{GAP}(?:morning|afternoon|evening|night|nite)\b",
    ),
    Guard(WEEKDAY, matched="(?:sun|sat|mon|wed|tues?|thu|fri)", after=r"'?s\b"),
    Guard(WEEKDAY, matched="(?:sun|sat|wed)", in_lower_case=True, after="-[a-z]"),  # "sun-baked"
    # The verb that opens a verse: "into the hall, / Sat down".
    Guard(
        WEEKDAY,
        matched="sat",
        after=rf"{GAP}(?:down|up|in|on|upon|the|there|beside|by|under|an?|alone|silent|still)\b",
        unless_before=rf"(?:\b(?:{IN_TIME}|see (?:you|u|ya)){GAP}|{AFTER_A_DAY})$",
    ),
    Guard(
        WEEKDAY,
        matched="(?:sun|sat|mon|wed)",
        unless_before=rf"(?:\b(?:{IN_TIME}|see (?:you|u|ya)){GAP}|[-(,]{GAP}?|{AFTER_A_DAY})$",
        unless_after=rf"{GAP}(?:morning|afternoon|evening|night|nite)\b",
    ),
    Guard(WEEKDAY, matched="(?:sun|sat)[.]?", before=rf"\b(?:the|rising|setting|midnight){GAP}$"),
    Guard(WEEKDAY, before=rf"(?:\bthe|'s){GAP}$", before_name=True),  # "the Saturday Evening Post"
    # First names at the head of a sentence: "Tuesday Weld".
    Guard(
        WEEKDAY,
        before=OPENING,
        before_name=True,
        unless_after=rf"{GAP}(?:{any_of(DAY_PARTS)}|{any_of(MONTHS)}|{any_of(MONTH_ABBREVIATIONS)})\b",
    ),
    Guard(WEEKDAY, after=r"[.](?:com|org|net|io)\b"),
    # "Friday Night Lights", "Sunday Morning Herald".
    Guard(
        WEEKDAY,
        before_name=True,
        after=rf"{GAP}{any_of(DAY_PARTS)}{GAP}[a-z]",
        unless_after=rf"{GAP}[a-z]+{GAP}{GOES_ON}\b",
    ),
    # A company and the star: "Sun faces", "said that Sun's profit".
    Guard(
        (*WEEKDAY, "last <weekday>"),
        matched="(?:that )?sun",
        after=rf"(?:'s)?{GAP}[a-z]",
        unless_after=rf"{GAP}(?:{IN_TIME}|at|with|night|morning|afternoon|evening)\b",
    ),
)
