"""Where a number in an English text is no year, decade or date after all."""

from __future__ import annotations

from factlint.extraction.languages.en.times.guard_words import (
    AMOUNT_HEDGES,
    CITED,
    COLLECTIVE,
    COUNTED,
    COUNTING,
    EDITIONS,
    GAP,
    GOES_ON,
    IN_TIME,
    LEADING,
    MAKES,
    MEASURED,
    NUMBERED,
    NUMERIC,
    OF_A_SPAN,
    OF_YEARS,
    PORTION,
    QUOTED,
    STREETS,
    WORKS,
    YEAR,
    YEAR_CUES,
)
from factlint.extraction.languages.en.times.words import (
    ERAS_AFTER_CHRIST,
    ERAS_BEFORE_CHRIST,
    WEEKDAY_ABBREVIATIONS,
    WEEKDAYS,
)
from factlint.extraction.languages.time_language import Guard, any_of

YEAR_GUARDS = (
    # "On 32 May 1999" is no day, but "all 32 May 1999 issues" are so many.
    Guard(
        ("<no day> <month> <year>",),
        matched=r"3.*",
        unless_before=rf"\b(?:on|dated|until|till|since|from|born|died){GAP}(?:the{GAP})?$",
    ),
    Guard(("<day> <month> <n>",), after=rf"{GAP}[a-z]"),
    Guard(("<n>-<n> BC",), before=r"\d:$"),  # a verse: "Ezekiel 6:3-8 B.C. 521"
    # "In 476, Rome fell", "on the 5th he left", but "in 476 towns", "the 5th floor".
    Guard(("<n>",), unless_before=rf"\b(?:in|since|until|till|by|from|around|before|after|and|to|or){GAP}$"),
    Guard(
        ("<n>", "the <nth>", "<weekday> the <nth>"),
        after=rf"(?:[-/%°*'\"$]|[.,:]\d|{GAP}(?!{GOES_ON}\b)[\w$£€(])",
    ),
    Guard(("the <nth>",), unless_before=rf"\b(?:on|by|until|till|since|from|to|of){GAP}$"),
    Guard(("<month> of <n>",), after=rf"{GAP}(?:to|or|{COUNTED})\b"),
    # Money, decimals, addresses, versions.
    Guard(
        YEAR,
        before=r"(?:[$£€#@§/.:_&=+-]|\d,)$",
        unless_before=rf"\b\d{{1,4}}(?: ?{any_of((*ERAS_BEFORE_CHRIST, *ERAS_AFTER_CHRIST))})? ?[-/]$",
    ),
    Guard(YEAR, before=r"(?:\d ?x |\d ?x|§ )$"),
    Guard(YEAR, after=" ?°"),
    Guard(YEAR, after=r"(?: ?x ?\d|[/_@%°]|-bits?\b|:\d|:[\da-f]{1,4}:|,\d{3}|[.]\d|-\d{4,}-|-\d{5,})"),
    Guard(YEAR, matched=r"\d{4}", after=rf"{GAP}(?:{COUNTED}|(?:[a-z]+{GAP})?{STREETS})\b"),
    # "About 1066 of them", "of 1848 delegates, half abstained".
    Guard(YEAR, matched=r"\d{4}", after=rf"{GAP}of{GAP}(?:them|these|those|us|whom|which)\b"),
    Guard(
        YEAR,
        matched=r"\d{4}",
        before=rf"(?:^|[.!?][ \n]|\x0b)of{GAP}(?:the{GAP})?$",
        after=rf"{GAP}[a-z]{{3,}}s\b",
    ),
    Guard(YEAR, matched=r"\d{4}", before=rf"\b(?:costs?|weighs?|seats|totals|numbers|equals){GAP}$"),
    Guard(YEAR, matched=r"\d{4}", before=rf"{GAP}--?[a-z]+(?:{GAP}|=)$"),  # an option: "-n 2048"
    Guard(
        YEAR,
        matched=r"\d{4}",
        after=r"[.](?:txt|md|rst|csv|tsv|json|xml|ya?ml|html?|pdf|docx?|xlsx?|zip|log|jpe?g|png|svg|py|js)\b",
    ),
    Guard(YEAR, matched=r"\d{4}", after=r"[ ][af]m\b"),  # a radio station
    Guard(
        YEAR, matched=r"\d{4}", after=rf"{GAP}(?:[glwvk]|iso)\b(?![.'])", unless_before=rf"\b{YEAR_CUES}{GAP}$"
    ),
    Guard(YEAR, matched=r"\d{4}", after=rf"{GAP}?(?:to|-|and|or){GAP}?\d[\d,]{{2,}}{GAP}?{COUNTED}\b"),
    # "From 1158 in 1607", "between 2045 and 2333": counts, since a year follows or no year can.
    Guard(YEAR, matched=r"\d{4}", after=rf"{GAP}in{GAP}[12]\d{{3}}\b"),
    Guard(YEAR, matched=r"\d{4}", after=rf"(?:{GAP}(?:to|and){GAP}| ?- ?)(?:2[2-9]|[3-9]\d)\d\d\b"),
    # Counts and values: "there were 1945 passengers", "a crowd of 1960", "the code is 1603", "closed at 2003".
    Guard(
        YEAR,
        matched=r"\d{4}",
        before=rf"(?:\b(?:{COUNTING}|(?:an?|the|its|his|their){GAP}{COLLECTIVE}{GAP}of|{PORTION}{GAP}of|\d{{3,}}{GAP}of{GAP}the)|\b\d\d+{GAP}(?:[a-z]{{3,}}s|{COUNTED}){GAP}and){GAP}$",
        after=rf"{GAP}(?:[a-z-]+{GAP})?[a-z]{{3,}}s\b",
        unless_after=rf"{GAP}(?:[a-z-]+{GAP})?{OF_YEARS}\b",
    ),
    Guard(
        YEAR,
        matched=r"\d{4}",
        before=rf"\b{MEASURED}{GAP}(?:is|was|to|at|=|are|were|reached|(?:rose|fell|climbed|dropped|set){GAP}to|starts?{GAP}at){GAP}(?:\d{{4}}(?:{GAP}to{GAP}| ?- ?))?$",
    ),
    Guard(
        YEAR,
        matched=r"\d{4}",
        before=rf"\b(?:an?|his|her|its|their){GAP}(?:[a-z]+{GAP})?{MEASURED}{GAP}of{GAP}$",
    ),
    Guard(
        YEAR,
        matched=r"\d{4}",
        after=rf"{GAP}(?:more|fewer|additional|extra)\b",
        unless_before=rf"\b{IN_TIME}{GAP}$",
    ),
    Guard(YEAR, matched=r"\d{4}", before=rf"\b[a-z]+(?:_[a-z]+)+{GAP}(?:to|is|of|=){GAP}$"),
    Guard(YEAR, matched=r"\d{4}", before=rf"\b{QUOTED}(?:{GAP}(?:up|down|higher|lower))?{GAP}at{GAP}$"),
    # Titles and designations: "the film 1917", "the song "1999"", "2001: A Space Odyssey", "2012 VP113".
    Guard(
        YEAR,
        matched=r"\d{4}",
        before=rf"\b(?:the|an?|its|his|her|their|'s)(?:{GAP}[a-z-]+){{0,2}}{GAP}{WORKS}{GAP}(?:the{GAP})?$",
    ),
    Guard(YEAR, matched=r"(?:the )?\d{4}", before="(?:[\"']|'' )$", after="(?:[\"':]| '')"),
    # "Orwell's 1984 sold well", but "the club's 1984 season".
    Guard(
        YEAR,
        matched=r"\d{4}",
        before=rf"\b(?!(?:it|that|what|here|there|today|this|year|month|week)'s)[a-z]+'s{GAP}$",
        after=rf"(?:[.,;:!?)]|{GAP}(?:{GOES_ON}|twice|again|sold|became)\b|$)",
    ),
    # What is called after a year to come: "Blade Runner 2049"; plans aim at round ones ("Agenda 2030").
    Guard(YEAR, matched=r"20[3-9][1-46-9]", after_name=True, unless_before=rf"\b{YEAR_CUES}{GAP}$"),
    # Models: "a 2014 Honda Civic", "the Peugeot 2008"; "VS 2010 and above".
    Guard(
        YEAR,
        matched=r"(?:the )?\d{4}",
        after=rf"{GAP}{MAKES}\b",
        unless_before=rf"\b(?:in|since|until|till|by|from|to|around|before|after|late|early|mid|of|year){GAP}$",
    ),
    Guard(YEAR, matched=r"\d{4}", before=rf"\b{MAKES}{GAP}$"),
    Guard(YEAR, matched=r"\d{4}", after=rf"{GAP}(?:and|or){GAP}(?:above|higher|newer|up)\b"),
    Guard(YEAR, matched=r"\d{4}", after=rf"{GAP}[a-z]{{2}}\d+\b"),
    # What opens a sentence with its number: "Bill 1776 died in committee".
    Guard(
        YEAR,
        matched=r"\d{4}",
        before=rf"(?:^|[.!?][ \n]|\x0b)(?!(?:{YEAR_CUES}|{EDITIONS}|{LEADING}|born|[a-z]+ed){GAP})[a-z]{{2,}}{GAP}$",
        after=rf"{GAP}[a-z]",
    ),
    # "A 2000-seat hall", "1 to 2000", "one in 1200 babies", "1/2000 s".
    Guard(
        YEAR,
        matched=r"\d{4}",
        after=rf"-(?!{GOES_ON}\b|{OF_A_SPAN})[a-z]{{3,}}",
    ),
    Guard(YEAR, matched=r"\d{4}", before=rf"(?<![\d,])\d{{1,3}}{GAP}to{GAP}$"),
    Guard(YEAR, matched=r"\d\d[05]0", before=r"(?<!\d)1/$"),
    Guard(YEAR, matched=r"(?:1[0-57]|2[1-9])00", before=rf"\b(?:\d+|one){GAP}(?:in|out{GAP}of){GAP}$"),
    Guard(
        YEAR, matched=r"\d{4}", before=rf"\b(?:returns?|prints?|equals|yields|defaults{GAP}to|set{GAP}to){GAP}$"
    ),
    # Groups of digits: telephones, serial numbers, "2012-331"; the pages of a book.
    Guard(YEAR, matched=r"\d{4}", after=r"[ ]\d{3,}\b", unless_before=rf"\b{YEAR_CUES}{GAP}$"),
    Guard(YEAR, matched=r"\d{4}", after=r"[ ]\d{3}[ ]\d{3}\b"),
    Guard(YEAR, matched=r"\d{4}", after=r"-(?:\d{3}|\d\d-\d|[a-z])\b"),
    Guard(YEAR, before=r"\bcve-\d{4}-$"),
    Guard(YEAR, before=r"(?:\d-\d{1,7}-|[)] ?\d{3}-|\d[ -]\d{3} |\d \d{4} )$"),
    Guard((*YEAR, "<year>-<yy>"), before=rf"\b{CITED}{GAP}(?:\d+(?: ?- ?| (?:to|and|or|through) ))?$"),
    Guard((*YEAR, "<year>-<yy>"), before=rf"\b(?:pages?|pp?[.]){GAP}?(?:\d+(?: ?- ?| (?:to|and|of) ))?$"),
    Guard(
        YEAR,
        matched=r"\d{4}",
        before=rf"\b(?:{NUMBERED}|{AMOUNT_HEDGES}){GAP}$",
        unless_after=r" ?- ?[12]\d\d\d\b",
    ),
    # Ages and temperatures: "in his late fifties", "highs in the eighties".
    Guard(
        ("<decade>",),
        matched=r"(?:(?:early|mid|late).)?(?:[a-z]+ties|'?\d0'?s)",
        before=rf"\b(?:his|her|their|my|your|our|its){GAP}(?:(?:early|mid|late)[ \n-])?$",
    ),
    Guard(
        ("<decade>",),
        matched=r"(?:the )?(?:(?:low|mid|high|upper).)?(?:[a-z]+ties|'?\d0'?s)",
        before=rf"\b(?:temperatures?|highs|lows|degrees)(?:{GAP}[a-z]+){{0,4}}{GAP}$",
    ),
    # Round numbers before a plural, and numbers that few texts mean as years.
    Guard(
        YEAR,
        matched=r"[12]\d00|1[0-3]\d\d",
        after=rf"{GAP}[a-z]{{3,}}s\b",
        unless_before=rf"\b{YEAR_CUES}{GAP}$",
    ),
    Guard(
        YEAR,
        matched=r"(?:2[1-9]|1[01])\d\d",
        unless_before=rf"(?:\b{YEAR_CUES}{GAP}|[(-])$",
        unless_after=r" ?- ?1\d\d\d\b",
    ),
    Guard(
        YEAR, matched=r"2[1-9]\d\d", unless_before=rf"\b(?:in|since|until|till|by|year){GAP}$"
    ),  # "a rating of 2672"
    Guard(
        YEAR,
        matched=r"'\d\d",
        unless_before=rf"(?:\b(?:{YEAR_CUES}|summer|spring|winter|fall|autumn|class of){GAP}|-)$",
    ),
    Guard(YEAR, matched=r".*(?:bc|ad|ce|bce)", in_lower_case=True),
    Guard(("<year>-<yy>",), matched=r".*-[ \n].*", unless_after=r"[ \n]*(?:[).,;:\x0b]|$)"),
    Guard(("<year>-<yy>",), before=r"[-\d$/.]$"),
    Guard(("<year>-<yy>",), after=r":\d"),
    Guard(("<year>-<yy>",), before=r"[({]{2}$"),  # of a program: "$((1460-28))"
    Guard(
        ("<year>-<yy>",),
        before=rf"\b(?:directive|regulation|decision){GAP}(?:\(e[cu]\){GAP})?(?:no[.]?{GAP})?$",
    ),
    Guard(("<year>-<yy>",), after=r"(?:[-/\d%]|[.]\d)"),
    Guard(("circa <n>", "circa <year>-<yy>"), before=r"[a-z][.]$"),  # "42 U.S.C. 1983"
    # Two small numbers are years only as a life in brackets.
    Guard(("circa <n>-<n>",), matched=r"\d.*", unless_before=r"\($"),
    Guard(("circa <n>-<n>",), matched=r"\d.*", unless_after=r"\)"),
    # Eight digits: "the backup of 20170405", but no serial number.
    Guard(
        ("<year><month><day>",),
        unless_before=rf"\b(?:(?:on|since|until|till|by|before|after|from|to|as{GAP}of|dated|date|backup{GAP}of|snapshot{GAP}of){GAP}|date:{GAP}?)$",
    ),
    Guard(NUMERIC, before=rf"(?:[-/.\d]|\b(?:{NUMBERED}|release|v){GAP}?)$"),
    Guard(NUMERIC, after=r"(?:[-/.]?\d|-[a-z]\b)"),
    # Releases: "upgrade to 3.4.10"; with the year in two digits a date says so.
    Guard(
        ("<n>/<n>/<year>",),
        matched=r"(?!\d\d\.\d\d\.)\d+\.\d+\.\d\d",
        unless_before=rf"(?:\b(?:on|since|until|till|dated|born|died){GAP}|date:{GAP}?)$",
    ),
    Guard(("<month>/<year>",), unless_before=rf"\b(?:in|since|until|till|by|from|to|before|after|and){GAP}$"),
    # "On 11/28", but no "open 24/7", "a 5/16 inch bolt".
    Guard(("<month>/<day>",), matched="24/7"),
    Guard(
        ("<month>/<day>",),
        unless_before=rf"\b(?:on|by|until|till|since|from|to|through|starts?|starting|ends?|(?:{any_of(WEEKDAYS)}|{any_of(WEEKDAY_ABBREVIATIONS)}),?){GAP}$",
    ),
    Guard(("<month>/<day>",), after=rf"(?:[/\d%-]|[.]\d|{GAP}(?!{GOES_ON}\b|from\b)[\w(])"),
    # "2030's goals" are those of a year, "the 1930's music" is of a decade.
    Guard(("<decade>",), matched=r"[12]\d\d0's", after=rf"{GAP}[a-z]", unless_before=rf"\b{IN_TIME}{GAP}$"),
    Guard(
        ("<decade>",),
        matched=r"\d0'?s",
        unless_before=rf"\b(?:the|[12]\d\d0'?s{GAP}(?:and|to|or)|the{GAP}(?!low|high|mid|upper|lower)[a-z]+){GAP}$",
    ),
)
