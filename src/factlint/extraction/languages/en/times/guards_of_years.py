"""Where a number in an English text is no year, decade or date after all."""

from __future__ import annotations

from factlint.extraction.languages.en.times.guard_words import (
    CITED,
    COUNTED,
    GAP,
    GOES_ON,
    IN_TIME,
    MAKES,
    NUMBERED,
    NUMERIC,
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
        ("<n>", "<weekday> the <nth>"),
        after=rf"(?:[-/%°*'\"$]|[.,:]\d|{GAP}(?!{GOES_ON}\b)[\w$£€(])",
    ),
    Guard(  # "your letter of the 2nd reached me", but not "the 2nd floor"
        ("the <nth>",),
        after=rf"(?:[-/%°*'\"$]|[.,:]\d|{GAP}(?!(?:{GOES_ON}|reached|came|brought|gave|told|did|does|will|would|may|if|so|then)\b)[\w$£€(])",
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
    # Titles and designations: "the song "1999"", "2001: A Space Odyssey".
    Guard(YEAR, matched=r"(?:the )?\d{4}", before="(?:[\"']|'' )$", after="(?:[\"':]| '')"),
    # What is called after a year to come: "Blade Runner 2049"; plans aim at round ones ("Agenda 2030").
    Guard(YEAR, matched=r"20[3-9][1-46-9]", after_name=True, unless_before=rf"\b{YEAR_CUES}{GAP}$"),
    # Models: "a 2014 Honda Civic".
    Guard(
        YEAR,
        matched=r"(?:the )?\d{4}",
        after=rf"{GAP}{MAKES}\b",
        unless_before=rf"\b(?:in|since|until|till|by|from|to|around|before|after|late|early|mid|of|year){GAP}$",
    ),
    # "1/2000 s", "one in 1200 babies".
    Guard(YEAR, matched=r"\d\d[05]0", before=r"(?<!\d)1/$"),
    Guard(YEAR, matched=r"(?:1[0-57]|2[1-9])00", before=rf"\b(?:\d+|one){GAP}(?:in|out{GAP}of){GAP}$"),
    # The key of an entry in BibTeX, and the day on which somebody looked at a page.
    Guard((), before=r"(?:@[a-z]+\{|\b(?:url|access|visit|bib)date ?= ?[{\"])$"),
    # Groups of digits: telephones, serial numbers; the pages of a book.
    Guard(
        (),
        matched=r"\d{4}-(?:00|1[3-9]|[2-9]\d)-\d\d|\d\d?-(?:00|1[3-9]|[2-9]\d)-\d{4}",
        before=r"(?:[\[(]\+?\d{1,4}[\])]|\b(?:tel|telephone|phone|fax|mobile)[.:]{0,2}) ?$",
    ),
    Guard((), matched=r"\d\d?-\d\d?-\d{4}", before=r"\+$", after=r"[ -]\d{3}"),  # "+61-2-9817 4188"
    Guard(YEAR, before=r"\bcve-\d{4}-$"),
    Guard(YEAR, before=r"(?:\d-\d{1,7}-|[)] ?\d{3}-|\d[ -]\d{3} |\d \d{4} )$"),
    Guard((*YEAR, "<year>-<yy>"), before=rf"\b{CITED}{GAP}(?:\d+(?: ?- ?| (?:to|and|or|through) ))?$"),
    Guard((*YEAR, "<year>-<yy>"), before=rf"\b(?:pages?|pp?[.]){GAP}?(?:\d+(?: ?- ?| (?:to|and|of) ))?$"),
    # Ages and temperatures: "in his late fifties", "highs in the eighties".
    Guard(
        ("<decade>",),
        matched=r"(?:(?:early|mid|late).)?(?:[a-z]+ties|'?\d0'?s)",
        before=rf"\b(?:his|her|their|my|your|our|its|one's){GAP}(?:(?:early|mid|late)[ \n-])?$",
    ),
    Guard(
        ("<decade>",),
        matched=r"(?:the )?(?:(?:low|mid|high|upper).)?(?:[a-z]+ties|'?\d0'?s)",
        before=rf"\b(?:temperatures?|temps?|highs|lows|degrees|thermometers?|dew{GAP}points?|sunshine|warm-?{GAP}?up|cool-?{GAP}?down)"
        rf"(?:{GAP}[a-z]+){{0,4}}{GAP}$",
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
    Guard(("<year>-<yy>",), after=r":\d|,\d{3}\b"),  # "1840 - 17,069 loaves"
    # "(CPR 1258-66, 475-6)": a volume and its pages.
    Guard(YEAR, before=rf"[(;]{GAP}?[a-z]{{2,}}{GAP}$", after=r"-\d\d,[ \n]\d+-\d+"),
    Guard(("<year>-<yy>",), before=rf"[(;]{GAP}?[a-z]{{2,}}{GAP}$", after=r",[ \n]\d+-\d+"),
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
    # "Corvo 1000's" are machines.
    Guard(("<decade>",), matched=r"\d{3}0's", word_before="capital"),
    Guard(
        ("<decade>",),
        matched=r"\d0'?s",
        unless_before=rf"\b(?:the|[12]\d\d0'?s{GAP}(?:and|to|or)|the{GAP}(?!low|high|mid|upper|lower)[a-z]+){GAP}$",
    ),
)
