"""Where an English length is none after all, or belongs to another rule."""

from __future__ import annotations

from factlint.extraction.languages.en.times.guard_words import GAP, IN_TIME, LASTING, LENGTH
from factlint.extraction.languages.en.times.words import CARDINALS, HOLIDAYS, MONTHS, ORDINALS, WEEKDAYS
from factlint.extraction.languages.time_language import Guard, any_of

_WEEKEND_EVENTS = any_of(
    "meeting meetings talks summit vote election elections attack attacks raid raids violence fighting clashes storm storms "
    "protests rally match matches game games series victory win loss defeat".split()
)
"""What took place on the last weekend, and not on any: "OPEC's weekend meeting"."""

LENGTH_GUARDS = (
    Guard(("a <unit>",), matched=r"a.(?:second|sec|min)"),
    Guard(("<n> <unit>",), matched="some.(?:day|week|month|year)"),
    # "Two years later than planned" compares, and counts from no date.
    Guard(
        ("<n> <unit> ago", "<units> later"),
        matched=r".*\b(?:later|earlier)",
        after=rf"{GAP}than{GAP}(?:was{GAP})?(?:originally{GAP})?(?:planned|scheduled|promised|expected|intended|announced|hoped|foreseen|forecast|agreed|usual|normal)\b",
    ),
    Guard(("<unit>",), matched="day", before=rf"\bsome{GAP}$"),
    # "In three days and a quarter of the budget".
    Guard(("<n> <unit>", "a <unit>"), matched=r".*\band.(?:a|one|three).quarters?", after=rf"{GAP}of\b"),
    # "For the next year" counts from now on; "the next year" is the one that follows.
    # "Over the last decade" is ten years up to now, and no decade of the calendar.
    Guard(("last <unit>",), matched="the (?:next|coming|last|past) .*", before=rf"\bfor{GAP}$"),
    Guard(
        ("last <unit>",),
        matched="the (?:next|coming|last|past) (?:decade|century)",
        before=rf"\b{LASTING}{GAP}$",
    ),
    Guard(("for the next <unit>",), matched="(?!.*(?:decade|century)).*", unless_before=rf"\bfor{GAP}$"),
    Guard(("for the next <unit>",), unless_before=rf"\b{LASTING}{GAP}$"),
    Guard(("<units>",), matched="(?:the )?years", after=rf"{GAP}(?:(?:from|between){GAP})?[12]\d\d\d\b"),
    Guard(("<units>",), matched="(?:the )?(?:early|late|small) hours", after=rf"{GAP}of\b"),
    Guard(("<units>",), matched="hours", before=rf"\b(?:early|late|small){GAP}$"),
    # "The day before last Tuesday".
    Guard(
        ("the <unit> after next",),
        after=rf"{GAP}(?:{any_of(WEEKDAYS)}|{any_of(MONTHS)}|week|month|year|night|weekend)\b",
    ),
    # "The last day" is no yesterday.
    Guard(("last <unit>",), matched=r"(?:the )?(?:last|past) (?:day|hour|minute)"),
    Guard(
        ("last <unit>", "a <unit>"),
        matched=r"(?:the |that |this |the last |the next )second",
        after=rf"{GAP}[a-z]",
    ),
    # "In ten seconds' time", but not "a second time" and "a ten-second time penalty".
    Guard(
        ("in <n> <units>' time",),
        unless_before=rf"\b(?:in|within)(?:{GAP}(?:about|around|some|just|only|under|over))?{GAP}$",
    ),
    # "Day-to-day business", "a month-to-month lease".
    Guard(("<unit>", "a <unit>"), after="-(?:to|by|on|over)-"),
    Guard(("<unit>", "a <unit>"), before="-(?:to|by|on|over)-$"),
    Guard(
        ("<units>",),
        matched="(?:the )?minutes",
        after=rf"{GAP}of{GAP}(?:(?:the{GAP})?(?:\d{{1,2}}|{any_of(MONTHS)}|{any_of(WEEKDAYS)})\b|(?:(?:the|its|their|our|a|an|that|each|every|last){GAP}(?:[a-z]+{GAP}){{0,2}})?(?:boards?|council|committee|meetings?|assembly|session|hearing|sitting|proceedings)\b)",
    ),
    Guard(
        ("a <unit>", "<n> <unit>"),
        matched="(?:a|one) minute",
        after=rf"{GAP}(?:amounts?|quantit|particles?|traces?|fraction|details?|differences?)",
    ),
    Guard(
        ("<units>",),
        matched="(?:the )?minutes",
        after=rf"{GAP}(?:was|were|are|have{GAP}been){GAP}(?:approved|signed|read|taken|kept|recorded|circulated|confirmed|adopted|published)\b",
    ),
    Guard(("<unit>",), matched="day", after=r"[ \n]#?\d+[ \n]of[ \n]\d"),  # "Day 3 of 12"
    Guard(("<unit>",), capitalised=True, after="(?:-[a-z]|'s)"),  # "Day-Lewis", "Day's record"
    Guard(
        ("<unit>", "a <unit>"), matched="(?:a )?day", last_word="capital", after=rf"{GAP}of\b"
    ),  # "a Day of Rage"
    # Runs of a batsman.
    Guard(
        ("a <unit>",),
        matched="a century",
        before=rf"\b(?:hits?|scor(?:e|ed|ing)|made|struck|smashed|posted|maiden|double){GAP}$",
    ),
    Guard(("<unit>",), matched="day", after="-[a-z]"),  # "day-care"
    # Days and nights with a name of their own, and a programme's title.
    Guard(
        ("<unit>",),
        matched="day",
        before=rf"(?:\bfield|\bma(?:de|kes){GAP}(?:my|his|her|their|our|your)){GAP}$",
    ),
    Guard(
        ("<unit>",),
        matched="day",
        before=rf"\b(?:carry|carried|carries|save[sd]?|wins?|won|rule[sd]?|seize){GAP}the{GAP}$",
    ),
    Guard(
        ("<unit>",),
        matched="day",
        after_name=True,
        unless_before=rf"\b(?:{IN_TIME}|{any_of(ORDINALS)}|one|new|big|all){GAP}$",
    ),
    # Titles of works: "60 Minutes", "Ten Years After".
    Guard((*LENGTH, "<n> <unit> ago"), matched=r".*[ \n].*", titled=True),
    Guard(
        ("<units>",),
        capitalised=True,
        after_name=True,
        unless_before=rf"(?:[.!?]|\b(?:{IN_TIME}|long)){GAP}$",
    ),  # "Happy Days"
    # Ages are no times: "the 6-year-old boy", "37 years old".
    Guard(
        (*LENGTH, "<units>", "<unit>"),
        matched=r"(?!.*(?:month|week|day|hour|decade|centur|millenni)).*",
        after=r"[ \n-]olds?\b",
    ),
    Guard((*LENGTH, "<units>"), after=r"'?[ \n]wars?\b", before_name=True),  # "the Thirty Years' War"
    Guard(LENGTH, before=r"[$£€]$"),
    Guard(LENGTH, matched=r"(?:hundred|thousand|million|billion).*", before=r"(?:\bhalf|\d)[ \n]$"),
    # What is left of a number with its unit that was no length.
    Guard(("<units>", "<unit>", "<units> later"), before=rf"(?:\d[ \n]?|-|\b{any_of(CARDINALS)}{GAP})$"),
    Guard(("<units> later",), matched=r".* (?:before|after)(?: that)?", before=rf"\bfor{GAP}$"),  # they last
    Guard(("<units>",), matched="seconds", before=rf"\bleap{GAP}$"),
    Guard(("the latest quarter",), after="-"),  # "the quarter-finals"
    # Quarters are parts of cities and of things; a year before a unit is no number.
    Guard(("<units>",), matched="(?:the |these |those )?quarters"),
    # Other weekends: "the weekend of May 5", "Christmas weekend".
    Guard(("weekend", "the <unit>"), matched=".*weekend", after=rf"{GAP}of\b"),
    Guard(("weekend",), before=rf"\b(?:{'|'.join(HOLIDAYS)}){GAP}$"),
    # The first days in the cinemas, and others with a name.
    Guard(("weekend",), before=rf"\b(?:opening|closing|debut|race|wedding|bank{GAP}holiday){GAP}$"),
    # "A weekend" is any, "weekend homes" are no time.
    Guard(("weekend",), before=rf"\b(?:a|any|one|every|each|per|some){GAP}(?:[a-z]+{GAP})?$"),
    Guard(
        ("weekend",),
        after=rf"(?:-|{GAP}(?!{IN_TIME}\b|is\b|was\b|with\b|at\b|{_WEEKEND_EVENTS}\b)[a-z])",
        unless_before=rf"\b(?:long|good|great|nice|happy|my|your|our){GAP}$",
    ),
    # Two thirds "of a century" are no century.
    Guard(
        ("a <unit>", "<n> <unit> ago"),
        matched=r"(?:an?|one)[ \n].*",
        before=rf"\b(?:thirds?|quarters?|fifths?|sixths?|eighths?|tenths?){GAP}of{GAP}$",
    ),
    # "$2 million a year" is a rate.
    Guard(("a <unit>",), before=rf"(?:[\d%]|\b(?:million|billion|cents|dollars|percent|thousand)){GAP}$"),
    Guard(
        LENGTH,
        matched=r"(?:three|one|3|1|some|many|a).quarters?",
        after=rf"{GAP}(?:of|that|in|pounders?|mile|inch|back|horse|note|turn)\b",
    ),
    # "A drop of a quarter" is one by 25 per cent.
    Guard(
        LENGTH,
        matched=r"(?:three|one|a).quarters?",
        before=rf"\b(?:rise|fall|drop|loss|gain|cut|increase|decrease|decline|reduction|growth|jump|surplus|discount|saving|share|part|by){GAP}(?:of{GAP})?(?:(?:about|nearly|almost|some|over){GAP})?$",
        unless_before=rf"\bby{GAP}the{GAP}$",
    ),
    Guard(LENGTH, matched=r"(?:the )?[12]\d\d\d (?:[a-z]+ )?(?:quarter|year|season|month|week|day)"),
    Guard(
        ("in its <ordinal> <unit>",), unless_before=rf"\b(?:in|into|enters|entered|entering|began|begun){GAP}$"
    ),
    Guard(
        ("the <unit>",),
        matched="the (?!weekend|day).*",
        unless_before=rf"\b(?:for|in|over|of|during|by|throughout|through|until|at){GAP}$",
    ),
    # "The day" is that of the report where markets open and close it, or have their highs in it.
    Guard(
        ("the <unit>",),
        matched="the (?:.* )?day",
        unless_before=rf"\b(?:ended|ending|closed|closing|finished|finishing|opened|started|began){GAP}$",
        unless_after=rf"'s{GAP}(?:[a-z]+{GAP})?(?:high|low|gain|loss|trad|session|close|peak|start|advance|decline|rally|fall|rise|range|best|worst|business)[a-z]*\b",
    ),
    Guard(("the <unit>",), after=r"[- '](?:ago|earlier|of)\b"),
    Guard(("the <unit>",), before=rf"\bof{GAP}$", last_word="capital"),  # "Album of the Year"
)
