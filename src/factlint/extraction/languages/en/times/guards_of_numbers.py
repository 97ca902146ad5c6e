"""Where a number of four digits in an English text counts, measures or names something, and is no year."""

from __future__ import annotations

from factlint.extraction.languages.en.times.guard_words import (
    COLLECTIVE,
    COUNTED,
    GAP,
    GOES_ON,
    KINDS_OF_WORKS,
    MEASURED,
    NUMBERED,
    OF_A_SPAN,
    OF_YEARS,
    PORTION,
    STREETS,
    YEAR,
    YEAR_CUES,
)
from factlint.extraction.languages.time_language import Guard

_NUMBER = r"\d{4}"
_SENTENCE_START = r"(?:^|[.!?][ \n]|\x0b)"

_BEFORE = (
    # The value of a quantity: "a crowd of 1960", and what is so many: "a fleet of 1945 ships".
    rf"(?:an?|his|her|its|their){GAP}(?:[a-z]+{GAP})?{MEASURED}{GAP}of",
    # Titles: "the film 1917".
    rf"(?:the|an?|its|his|her|their|'s)(?:{GAP}[a-z-]+){{0,2}}{GAP}{KINDS_OF_WORKS}(?:{GAP}the)?",
    # What a number was to another: "the vote was 1917 to 1863".
    rf"(?:is|was|are|were|by|at){GAP}\d{{4}}{GAP}(?:to|against)",
    # What is reckoned: "the sum of 1905 and 15".
    rf"(?:sum|total|product|difference|quotient|average|mean|median|maximum|minimum|multiples?|factors?|powers?|root|square){GAP}of",
)
"""What ends, a gap before a number, says that it is no year."""

_AFTER = (
    rf"{GAP}(?:{COUNTED}|(?:[a-z]+{GAP})?{STREETS})\b",
    rf"{GAP}of{GAP}(?:them|these|those|us|whom|which|the{GAP}\d{{3,}})\b",
    # "From 1158 in 1607", "between 2045 and 2333": a year follows, or none can.
    rf"{GAP}in{GAP}[12]\d{{3}}\b",
    rf"{GAP}by{GAP}\d{{3,4}}\b",
    rf"{GAP}(?:more(?!{GAP}than)|at{GAP}(?:most|least))\b",
    rf"(?:{GAP}(?:to|and){GAP}| ?- ?)(?:2[2-9]|[3-9]\d)\d\d\b",
    # Files, radio stations, versions, designations: "2012 VP113"; "a 2000-seat hall".
    r"[.](?:txt|md|rst|csv|tsv|json|xml|ya?ml|html?|pdf|docx?|xlsx?|zip|log|jpe?g|png|svg|py|js)\b",
    r"[ ][af]m\b",
    rf"{GAP}(?:and|or){GAP}(?:above|higher|newer|up)\b",
    rf"{GAP}[a-z]{{2}}\d+\b",
    rf"-(?!{GOES_ON}\b|{OF_A_SPAN})[a-z]{{3,}}",
    # Groups of digits: telephones, serial numbers, "2012-331".
    r"[ ]\d{3}[ ]\d{3}\b",
    r"-(?:\d{3}|\d\d-\d|[a-z])\b",
)
"""What begins right after a number and says that it is no year."""


def _number(*, before: str = "", unless_before: str = "", after: str = "", unless_after: str = "") -> Guard:
    return Guard(
        YEAR,
        matched=_NUMBER,
        before=before,
        unless_before=unless_before,
        after=after,
        unless_after=unless_after,
    )


NUMBER_GUARDS = (
    _number(before=rf"\b(?:{'|'.join(_BEFORE)}){GAP}$"),
    _number(after=f"(?:{'|'.join(_AFTER)})"),
    # "1500 to 2000 tons"; but "from 140 acres in 1930 to 210 acres" tells when there were how many.
    _number(
        after=rf"{GAP}?(?:to|-|and|or){GAP}?\d[\d,]{{2,}}{GAP}?{COUNTED}\b",
        unless_before=rf"\d[\d,.]*%?(?:{GAP}[a-z-]+){{0,3}}{GAP}(?:in|by){GAP}$",
    ),
    _number(before=rf"(?:{GAP}--?[a-z\d]+(?:{GAP}|=)|[a-z_]\()$"),  # of a program: "-n 2048", "malloc(1024)"
    _number(before=rf"(?:(?<![\d,])\d{{1,3}}{GAP}to|\b\d{{3,4}}{GAP}by){GAP}$"),  # "1 to 2000", "1920 by 1080"
    _number(before=rf"\b0\d{{2,4}}{GAP}$"),  # telephones: "0800 1234"
    # "About 1000 computer experts", "SE-11(11):1278-1295".
    _number(
        before=rf"\b(?:about|around|some|nearly|almost){GAP}$",
        after=rf"{GAP}(?!{GOES_ON}\b)[a-z-]{{2,}}{GAP}[a-z]{{3,}}s\b",
    ),
    _number(before=r":\d{1,4}-$"),
    _number(before=rf"\b{NUMBERED}{GAP}$", unless_after=r" ?- ?[12]\d\d\d\b"),
    _number(before=rf"\b{NUMBERED}s?{GAP}\d{{2,4}}{GAP}(?:to|and|or|through){GAP}$"),
    _number(
        before=rf"{_SENTENCE_START}$",
        after=rf"{GAP}of{GAP}(?:the|these|those|them|his|her|its|our|their|my|whom|which)\b",
    ),
    _number(after=r"[ ]\d{3,}\b", unless_before=rf"\b{YEAR_CUES}{GAP}$"),
    # "Of 1848 delegates, half abstained", "ten of 2000 nails", "500 men and 1800 horses".
    _number(before=rf"{_SENTENCE_START}of{GAP}(?:the{GAP})?$", after=rf"{GAP}[a-z]{{3,}}s\b"),
    _number(
        before=rf"\b(?:(?:(?:an?|the|its|his|their){GAP}{COLLECTIVE}|{PORTION}){GAP}of|\d{{3,}}{GAP}of{GAP}the|\d\d+{GAP}(?:[a-z]{{3,}}s|{COUNTED}){GAP}and){GAP}$",
        after=rf"{GAP}(?:[a-z-]+{GAP})?[a-z]{{3,}}s\b",
        unless_after=rf"{GAP}(?:[a-z-]+{GAP})?{OF_YEARS}\b",
    ),
    # "Orwell's 1984 sold well", but "the club's 1984 season".
    _number(
        before=rf"\b(?!(?:it|that|what|here|there|today|this|year|month|week)'s)[a-z]+'s{GAP}$",
        after=rf"(?:[.,;:!?)]|{GAP}(?:{GOES_ON}|twice|again|sold|became)\b|$)",
    ),
)
