"""Where an English time of day, length, feast or reference is none after all."""

from __future__ import annotations

from factlint.extraction.languages.en.times.guard_words import (
    CLOCK,
    GAP,
    IN_TIME,
    LASTING,
    LENGTH,
    SCRIPTURES,
)
from factlint.extraction.languages.en.times.words import (
    HOLIDAYS,
    MONTHS,
    ORDINALS,
    WEEKDAY_ABBREVIATIONS,
    WEEKDAYS,
)
from factlint.extraction.languages.time_language import Guard, any_of

CLOCK_GUARDS = (
    # "Two in the morning" may count something.
    Guard(
        ("<hour> in the <daypart>",),
        matched="(?!.*o'clock).*",
        unless_before=rf"\b(?:at|by|until|till|around|about|before|after|since){GAP}$",
    ),
    Guard(("<hour> tonight",), unless_before=rf"\b(?:at|by|until|till|around|about|before|after|since){GAP}$"),
    # "Ran it in 2:14:05" is a length.
    Guard(
        ("<n>:<n>:<n> long",),
        unless_before=rf"\b(?:in|(?:time|best|record|length|duration|runtime){GAP}(?:of|is|was)|duration:|runtime:|length:|lasts|lasted|takes|took|clocked|clocking){GAP}$",
    ),
    # "2h15" are hours, "2H15" is half a year.
    Guard(("<n>Q<yy>", "<year>Q<n>"), in_lower_case=True),
    # Scores, ratios, verses.
    Guard(CLOCK, before=rf"(?:[#$:.\d]|\b(?:ratio|odds|scale)(?:{GAP}(?:of|is|was|at))?{GAP})$"),
    Guard(CLOCK, matched=r"\d+:\d\d", before=rf"\b(?:{SCRIPTURES}|chapter|verse|verses){GAP}$"),
    Guard(("<hour><minute> GMT",), matched=r"\d{3} ?h(?:ou)?rs"),
    Guard(("<hour><minute> GMT",), before=r"[\d,.$]$"),
    # "500 Eastern Europeans", "1200 Pacific islands".
    Guard(
        ("<hour><minute> GMT",),
        matched=r".*(?:eastern|central|mountain|pacific)",
        unless_before=rf"\b(?:at|by|until|till|from|to|around|about|before|after|since){GAP}$",
    ),
    Guard(
        ("<hour><minute> GMT",),
        matched=r"[1-9].*h(?:ou)?rs",
        unless_before=rf"\b(?:at|by|until|till|from|to|around|about|before|after|since|between|and){GAP}$",
    ),
    Guard(("<hour>.<minute> pm",), matched=r"(?:\d{3,4} am|(?:1[3-9]|2\d)\d\d.*)"),  # radio: "1320 AM"
    Guard(CLOCK, after=rf"(?::\d|[.]\d|,\d{{3}}|{GAP}(?:km|win|loss|draw|victory|scale|ratio))"),
)

LENGTH_GUARDS = (
    Guard(("a <unit>",), matched=r"a.(?:second|sec|min)"),
    Guard(("<n> <unit>",), matched="some.(?:day|week|month|year)"),
    Guard(("<unit>",), matched="day", before=rf"\bsome{GAP}$"),
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
    # "Day care", "a night owl", "a 24-hour clock".
    Guard(
        ("<unit>", "a <unit>"),
        matched="(?:a )?day",
        after=rf"{GAP}(?:care|traders?|trading|jobs?|labou?rers?|nursery|nurseries|schools?|pupils?|boarders?|spas?)\b",
    ),
    Guard(LENGTH, matched="(?:12|24|twelve|twenty-four).hour", after=rf"{GAP}(?:clocks?|notation|format)\b"),
    # "Day-to-day business", "a month-to-month lease".
    Guard(("<unit>", "a <unit>"), after="-(?:to|by|on|over)-"),
    Guard(("<unit>", "a <unit>"), before="-(?:to|by|on|over)-$"),
    Guard(
        ("<units>",),
        matched="(?:the )?minutes",
        after=rf"{GAP}of{GAP}(?:(?:the|its|their|our|a|an|that|each|every|last){GAP}(?:[a-z]+{GAP}){{0,2}})?(?:boards?|council|committee|meetings?|assembly|session|hearing|sitting|proceedings)\b",
    ),
    Guard(
        ("<daypart>",),
        matched="(?:the )?(?:night|evening|morning|afternoon)",
        after=rf"{GAP}(?:owls?|clubs?|schools?|vision|watchm[ae]n|shifts?|lights?|dress(?:es)?|gowns?|wear|stars?|sickness)\b",
    ),
    Guard(
        ("a <unit>",),
        matched="a minute",
        after=rf"{GAP}(?:amounts?|quantit|particles?|traces?|fraction|details?|differences?)",
    ),
    Guard(("<unit>",), capitalised=True, after="-[a-z]"),  # "Day-Lewis"
    # Runs of a batsman.
    Guard(
        ("a <unit>",),
        matched="a century",
        before=rf"\b(?:hits?|scor(?:e|ed|ing)|made|struck|smashed|posted|maiden|double){GAP}$",
    ),
    Guard(("<ordinal> century",), before=rf"\b(?:his|her|their|maiden|test|odi){GAP}$"),
    # Days and nights with a name of their own, and a programme's title.
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
    Guard(
        ("<daypart>",),
        matched="night",
        after_name=True,
        unless_before=rf"\b(?:{any_of(WEEKDAYS)}|{any_of(WEEKDAY_ABBREVIATIONS)}|{IN_TIME}|good|all|one){GAP}$",
    ),
    Guard(LENGTH, matched=r"\d.*", before=rf"(?:[\"']|\b(?:cbs|nbc|abc)(?:'s?)?{GAP})$", titled=True),
    Guard(
        LENGTH,
        matched=r"\d.*",
        after=rf"{GAP}(?:aired|airs|broadcasts?|correspondents?|interview)\b",
        titled=True,
    ),
    # Ages are no times: "the 6-year-old boy", "37 years old".
    Guard(
        (*LENGTH, "<units>", "<unit>"),
        matched=r"(?!.*(?:month|week|day|hour|decade|centur|millenni)).*",
        after=r"[ \n-]olds?\b",
    ),
    Guard((*LENGTH, "<units>"), after=r"'?[ \n]wars?\b", before_name=True),  # "the Thirty Years' War"
    Guard(LENGTH, before=r"[$£€]$"),
    Guard(LENGTH, matched=r"(?:hundred|thousand|million|billion).*", before=r"(?:\bhalf|\d)[ \n]$"),
    Guard(("<units>", "<unit>"), before=r"(?:\d[ \n]?|-)$"),
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
        after=rf"(?:-|{GAP}(?!{IN_TIME}\b|is\b|was\b|with\b|at\b)[a-z])",
        unless_before=rf"\b(?:long|good|great|nice|happy|my|your|our){GAP}$",
    ),
    # "$2 million a year" is a rate.
    Guard(("a <unit>",), before=rf"(?:[\d%]|\b(?:million|billion|cents|dollars|percent|thousand)){GAP}$"),
    Guard(LENGTH, matched=r"(?:three|one|3|1|some|many|a).quarters?", after=rf"{GAP}(?:of|that|in)\b"),
    Guard(LENGTH, matched=r"(?:the )?[12]\d\d\d (?:quarter|year|season|month|week|day)"),
)

OTHER_GUARDS = (
    Guard(("<holiday>",), before=rf"\b(?:white|father|mother){GAP}$"),
    Guard(("<holiday>",), after=rf"{GAP}\([12]\d\d\d\)"),  # a film of that name
    # "Operation Ramadan".
    Guard(
        ("<holiday>",),
        after_name=True,
        unless_before=rf"\b(?:{IN_TIME}|{any_of(WEEKDAYS)}|happy|merry){GAP}$",
    ),
    # What is called after the feast, and may be had on any day.
    Guard(
        ("<holiday>",), after=rf"{GAP}(?:eggs?|bunny|trees?|cards?|carols?|cactus|lily|lilies|resolutions?)\b"
    ),
    Guard(("<event day>",), before=r"[\d/.]$"),
    Guard(("<event day>",), after=rf"(?:[/.]\d|{GAP}of\b)"),
    Guard(("<holiday>",), matched=r".*[a-z]", before_name=True),  # "Easter Rising", "Good Friday Agreement"
    Guard(("daily",), matched="(?:quarterly|monthly|weekly)", after=rf"{GAP}[a-z]"),  # "a quarterly dividend"
    Guard(("daily",), capitalised=True, before_name=True),  # "the Daily Telegraph"
    Guard(("<ordinal> century",), last_word="capital", after=rf"{GAP}(?:fox|studios?|limited|society)\b"),
    Guard(
        ("in its <ordinal> <unit>",), unless_before=rf"\b(?:in|into|enters|entered|entering|began|begun){GAP}$"
    ),
    Guard(
        ("the <unit>",),
        matched="the (?!weekend).*",
        unless_before=rf"\b(?:for|in|over|of|during|by|throughout|through|until|at){GAP}$",
    ),
    Guard(("the <unit>",), after=r"[- '](?:ago|earlier|of)\b"),
    Guard(("the <unit>",), before=rf"\bof{GAP}$", last_word="capital"),  # "Album of the Year"
    Guard(
        ("now",),
        matched="(?:one|some) day",
        unless_before=rf"\b(?:will|would|may|might|can|could|should|shall|must|'ll|'d|to|hopes?|hoped|that)(?:{GAP}[a-z]+)?{GAP}$",
        unless_after=rf",?{GAP}(?:[a-z]+{GAP}){{0,2}}(?:will|would|may|might|could|should|shall)\b",
    ),
    Guard(("now",), matched="present", unless_before=r"(?:-[ \n]?|\b(?:to|until|till)[ \n])$"),
    Guard(("now",), matched="the present", after=r"[ \n-][a-z]"),
    Guard(("now",), matched="future", before=rf"\b(?:the|no|a){GAP}$", after=r"[ \n-][a-z]"),
    # "Morning Glory", "Day One", "Daylight Saving": parts of a name.
    Guard(
        ("<daypart>", "<unit>"),
        matched="(?:day|morning|evening|afternoon|night|daylight)",
        capitalised=True,
        before_name=True,
        unless_before=r"(?:^|[.!?:\n\x0b\"][ \n]?)$",
    ),
    Guard(
        ("<daypart>",), matched="the (?:morning|evening|afternoon|night)", last_word="capital", before_name=True
    ),
    Guard(("<daypart>",), matched="(?:the )?daylight", after=rf"{GAP}savings?\b"),
    # "Operation Dawn", "a pre-dawn raid".
    Guard(("<daypart>",), matched="(?:dawn|daybreak|dusk|sunset|sunrise)", after_name=True),
    Guard(("<daypart>",), matched="(?:dawn|daybreak|dusk|sunset|sunrise)", before="pre-?$"),
    Guard(
        ("<daypart>",),
        matched="(?:dawn|daybreak|dusk|sunset|sunrise)",
        capitalised=True,
        before_name=True,
        unless_after=rf"{GAP}{any_of(WEEKDAYS)}\b",
    ),
    Guard(
        ("noon",), capitalised=True, before_name=True, unless_after=rf"{GAP}{any_of(WEEKDAYS)}\b"
    ),  # "Midnight Cowboy"
    Guard(("former",), matched="this time", before=rf",{GAP}$"),
    Guard(("former",), matched="the time", before=rf"\b(?:all|most of|much of){GAP}$"),
    Guard(("former",), matched="the time", before=rf"\bby{GAP}$", after=rf"{GAP}\w"),
)
