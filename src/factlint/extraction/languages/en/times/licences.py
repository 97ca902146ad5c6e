"""What licenses an English number of four digits as a year: the word before it.

Of some 5,000 numbers in news, war histories, tweets, GUM and encyclopaedic prose that are years and follow a word in
small letters, all but some ten follow one of these. Before ports, alloys, verses and votes any noun or verb stands.
"""

from __future__ import annotations

from factlint.extraction.languages.en.times.guard_words import EDITIONS, GAP, GOES_ON, OF_YEARS, YEAR
from factlint.extraction.languages.time_language import Guard, any_of

_PREPOSITIONS = any_of(
    "in since until till til by from of during throughout between before after around about circa ca c into through within prior pre "
    "like unlike post versus vs against beyond toward towards following except per".split()
)
_DETERMINERS = any_of(
    "the a an his her its their our my your this that these those each every both either any no all entire whole next last previous "
    "whose".split()
)
_ADVERBS = any_of(
    "early mid late year years and or then again possibly probably perhaps maybe likely until also around "
    "approximately now christmas easter new but so yet though although if when while where because nor whereas compare see despite".split()
)
_FOR = (
    "".join(
        rf"(?<!\b{verb} )" for verb in "sold bought went paid rushed threw passed asked goes sells ran".split()
    )
    + "for"
)
_IS_YEAR = rf"(?:year|date|season|vintage|edition|birth|death|one|time|it|this|that){GAP}(?:is|was)|years{GAP}(?:are|were)"
_MOVED_TO = (
    r"(?:back|prior|up|down|close|next|due|compared|relative|through|forward|ahead|return(?:s|ed)?|dat(?:e|es|ed|ing)|"
    r"trac(?:e|ed|es|ing)|moved|postponed|delayed|pushed|extended|deferred|\d{4}|[a-z]+ber|january|february|march|april|"
    r"may|june|july|august|bce?|summer|winter|spring|autumn|fall|origins?|roots?|beginnings?|history|ancestry|lineage)"
)
"""What precedes a "to" after which a year stands: another time, a verb of putting off, what is traced back."""
_BESIDE = rf"as(?:{GAP}[a-z]+{GAP}as)?|(?:compared?|comparison){GAP}with|[a-z]+er{GAP}than|\d{{4}}{GAP}(?:with|than)|wars?|periods?"
_DATED = (
    r"(?:(?!exceed|number|total|averag|reach|count|scor|measur|return|print|add|pass|equal|attract|need|employ|owed)[a-z]{2,}ed|born|built|"
    r"lost|won|begun|began|left|due|active|copyright|rebuilt|sunk|drawn|written|(?:cop|transl|repr|rev)[.])"
)
"""Participles after which a year needs no preposition: "founded 1905"."""

LICENSED = rf"(?:{_PREPOSITIONS}|{_DETERMINERS}|{_ADVERBS}|{_FOR}|{_IS_YEAR}|{_MOVED_TO}{GAP}to|{_BESIDE}|{EDITIONS}|[a-z]+'s)"
"""What may precede a time."""
DESCRIBED = rf"{_DETERMINERS}{GAP}(?!(?:near|at|with|than|for|on|over|under|is|was|are|were|has|had)\b)[a-z-]+"
"""An article and an adjective, which a year may follow if its noun does: "his unsuccessful 1996 campaign"."""
_HAS_NOUN = rf"{GAP}(?:in{GAP}which|when|where)\b|{GAP}(?!{GOES_ON}\b|(?:are|were|been|will|can|may|must|should)\b)[a-z]|-[a-z]"
_COUNTS = rf"{GAP}(?!(?:and|or|in|at|by|to{GAP}[12]\d{{3}}|as|with|for|under|on|near|from|but|after|before|when|where|until|through|higher|lower|flat|aged)\b)[a-z\d]"
_SHOWN_BEHIND = rf"'s\b| ?- ?[12]\d{{3}}\b|{GAP}(?:[a-z'-]+{GAP}){{0,3}}{OF_YEARS}\b"
"""What shows after a number that it is a year: the end of a range, a noun that has years."""


def _year(
    *, word_before: str = "", before: str, unless_before: str = "", after: str = "", unless_after: str = ""
) -> Guard:
    return Guard(
        YEAR,
        matched=r"\d{4}",
        word_before=word_before,
        before=before,
        unless_before=unless_before,
        after=after,
        unless_after=unless_after,
    )


LICENCES = (
    _year(
        word_before="lower",
        before=rf"[a-z.']{GAP}$",
        unless_before=rf"\b(?:{LICENSED}|{DESCRIBED}|{_DATED}){GAP}$",
        unless_after=_SHOWN_BEHIND,
    ),
    _year(
        word_before="lower",
        before=rf"\b{DESCRIBED}{GAP}$",
        unless_before=rf"\b(?:{LICENSED}|{_DATED}){GAP}$",
        unless_after=rf"{_HAS_NOUN}|{_SHOWN_BEHIND}",
    ),
    _year(
        word_before="lower",
        before=rf"\b{_DATED}{GAP}$",
        unless_before=rf"\b{LICENSED}{GAP}$",
        after=_COUNTS,
        unless_after=_SHOWN_BEHIND,
    ),
    # "Answered by 1088 participants from all schools": who did it, at the end of a clause.
    _year(
        before=rf"\b(?:[a-z]{{2,}}ed|taken|written|seen|read|built|made|held|done|given){GAP}by{GAP}$",
        after=rf"{GAP}(?!(?:across|as|its|his|this|thus|less|always|besides)\b)[a-z]{{2,}}s(?:[.,;)]|$|{GAP}(?:in|from|of|at|across|aged|who)\b)",
    ),
    # "The Nokia 2010", "an RTX 2080": what has its year for a name has no article before it.
    _year(
        word_before="capital",
        before=rf"\b{_DETERMINERS}(?:{GAP}[a-z][\w&-]*){{1,2}}{GAP}$",
        unless_before=rf"\b{LICENSED}{GAP}$",
        unless_after=rf"(?:{GAP}(?:[a-z'-]+{GAP}){{0,2}}(?:{EDITIONS}|{OF_YEARS})\b|{_SHOWN_BEHIND})",
    ),
    # "E 1520", "S. 1932", "EN 1991".
    _year(
        word_before="capital",
        before=rf"(?:^|[ \n(\x0b])[a-z]{{1,2}}[.]?{GAP}$",
        unless_before=rf"\b{LICENSED}{GAP}$",
        unless_after=rf"[.)]|{_SHOWN_BEHIND}",
    ),
    _year(before="[=<>] $"),
    # A word that opens its sentence has a capital in any case: "Bill 1776 died in committee".
    _year(
        before=rf"(?:^|[.!?]{GAP}|\x0b)[a-z]{{2,}}{GAP}$",
        unless_before=rf"\b(?:{LICENSED}|{_DATED}){GAP}$",
        after=rf"{GAP}[a-z]",
    ),
)
