"""Where an English time or part of the day is none after all: scores, verses, stations, names."""

from __future__ import annotations

from factlint.extraction.languages.en.times.guard_words import (
    AT_HOURS,
    CLOCK,
    GAP,
    GOES_ON,
    IN_TIME,
    SCRIPTURES,
)
from factlint.extraction.languages.en.times.words import MONTHS, ORDINALS, WEEKDAY_ABBREVIATIONS, WEEKDAYS
from factlint.extraction.languages.time_language import Guard, any_of

CLOCK_GUARDS = (
    # "Two in the morning" may count something.
    Guard(
        ("<hour> in the <daypart>",),
        matched="(?!.*o'clock).*",
        unless_before=rf"\b{AT_HOURS}{GAP}$",
    ),
    Guard(("<hour> tonight",), unless_before=rf"\b{AT_HOURS}{GAP}$"),
    # "At five thirty", but not "at five thirty pupils left" or "ten fifteen".
    Guard(("<hour> <minute>",), unless_before=rf"\b{AT_HOURS}{GAP}$"),
    Guard(("<hour> <minute>",), matched=r"\d.*"),
    Guard(
        ("<hour> <minute>",),
        after=rf"(?:-|{GAP}(?!(?:{GOES_ON}|every|each|sharp|local|on|today|tonight|tomorrow|yesterday|this|last|next|then|they|or|from)\b)[a-z\d])",
    ),
    # "Ten to one he will lose".
    Guard(
        ("half past <hour>",),
        matched=r"(?:five|ten|twenty|twenty.five)(?: minutes)? to .*",
        unless_before=rf"\b(?:{AT_HOURS}|was|is|it's|nearly|almost|exactly|just){GAP}(?:about{GAP})?$",
    ),
    Guard(("half past <hour>",), matched="half to .*"),  # "one half to two thirds"
    # "The vote was ten to two", "it stood at ten to two".
    Guard(
        ("half past <hour>",),
        matched=r"(?:five|ten) to .*",
        before=r"\b(?:votes?|voted|tally|scores?|score-?line|count|counts|majority|verdict|split|splits|odds|ratio|results?|led|leads?|lead|stood|stands?|tied)\b[^.;:]{0,30}$",
    ),
    # "Ran it in 2:14:05" is a length.
    Guard(
        ("<n>:<n>:<n> long",),
        unless_before=rf"\b(?:in|(?:time|best|record|length|duration|runtime){GAP}(?:of|is|was)|duration:|runtime:|length:|lasts|lasted|takes|took|clocked|clocking){GAP}$",
    ),
    # "Open from 9 to 5", "works 8 to 4"; but no scores, shares and counts.
    Guard(
        ("<hour> to <hour>",),
        unless_before=rf"\b(?:opens?|opened|opening{GAP}hours|open{GAP}daily|(?:open|works?|worked){GAP}(?:{any_of(WEEKDAYS)}s?|weekdays|daily|every{GAP}day)|works?|worked|working),?{GAP}(?:from{GAP})?$",
    ),
    Guard(
        ("<hour> to <hour>",),
        after=rf"(?:[:.]\d|[\d%/-]|,?{GAP}and{GAP}(?:from{GAP})?\d|{GAP}?[ap][.]?m\b|{GAP}(?!{GOES_ON}\b|daily\b|every\b|each\b|most\b|weekdays\b|{any_of(WEEKDAYS)})[a-z\d])",
    ),
    # "2h15" are hours, "2H15" is half a year.
    Guard(("<n>Q<yy>", "<year>Q<n>"), in_lower_case=True),
    Guard(CLOCK, after=r"(?::[\d.]+)? ?(?:[nsew]\b|°)"),  # a place on the globe: "10:12:45 N"
    # Volumes and their pages: "Soft. Pract. 8:31-49".
    Guard(("<hour>:<minute>",), after=r" ?-(?:2[5-9]|[3-9]\d|\d{3})\b(?!:)"),
    # Scores, ratios, verses.
    Guard(CLOCK, before=rf"(?:[#$:.\d]|\b(?:ratio|odds|scale)(?:{GAP}(?:of|is|was|at))?{GAP})$"),
    Guard(
        CLOCK,
        matched=r"\d+:\d\d",
        before=rf"\b(?:won|lost|scores?(?:{GAP}(?:read|is|was|of|stood{GAP}at))?){GAP}$",
    ),
    Guard(CLOCK, matched=r"\d:\d\d:\d\d", before=rf"'s{GAP}$"),  # "the champion's 2:05:50"
    Guard(CLOCK, matched=r"\d+:\d\d", before=rf"\b(?:{SCRIPTURES}|chapter|verse|verses){GAP}$"),
    Guard(("<hour><minute> GMT",), matched=r"\d{3} ?h(?:ou)?rs"),
    Guard(("<hour><minute> GMT",), before=r"[\d,.$]$"),
    # "500 Eastern Europeans", "1200 Pacific islands".
    Guard(
        ("<hour><minute> GMT",),
        matched=r".*(?:eastern|central|mountain|pacific)",
        unless_before=rf"\b(?:{AT_HOURS}|from|to){GAP}$",
    ),
    Guard(
        ("<hour><minute> GMT",),
        matched=r"[1-9].*h(?:ou)?rs",
        unless_before=rf"\b(?:{AT_HOURS}|from|to|between|and){GAP}$",
    ),
    Guard(("<hour>.<minute> pm",), matched=r"(?:\d{3,4} am|(?:1[3-9]|2\d)\d\d.*)"),  # radio: "1320 AM"
    Guard(CLOCK, after=rf"(?::\d|[.]\d|,\d{{3}}|{GAP}(?:km|win|loss|draw|victory|scale|ratio|long|odds))"),
)

DAY_PART_GUARDS = (
    Guard(
        ("<daypart>",),
        matched="night",
        after_name=True,
        unless_before=rf"\b(?:{any_of(WEEKDAYS)}|{any_of(WEEKDAY_ABBREVIATIONS)}|{IN_TIME}|good|all|one){GAP}$",
    ),
    # "Morning Glory", "Day One", "Daylight Saving": parts of a name.
    Guard(
        ("<daypart>", "<unit>"),
        matched="(?:day|morning|evening|afternoon|night|daylight)",
        capitalised=True,
        before_name=True,
    ),
    Guard(
        ("<daypart>",), matched="the (?:morning|evening|afternoon|night)", last_word="capital", before_name=True
    ),
    Guard(("<daypart>",), before=r"\bper[ \n]$"),
    # "The dawn of history", but "the dawn of 5 June".
    Guard(
        ("<daypart>",),
        matched="(?:the |an? )?dawn",
        after=rf"{GAP}of{GAP}(?!(?:(?:the|that|this|his|her|their){GAP})?(?:\d|{any_of(WEEKDAYS)}|{any_of(MONTHS)}|{any_of(ORDINALS)}|day|next|same|following|attack|battle))",
    ),
    # Names: "Dawn found itself the capital", "the Eye of Night", "wcl@sunrise.example".
    Guard(
        ("<daypart>",),
        matched="(?:dawn|daybreak|dusk|sunset|sunrise|night)",
        capitalised=True,
        before=rf"\b(?:of|behind|than|with|and){GAP}$",
    ),
    Guard(("<daypart>",), before="@$", after="[.][a-z]"),
    # "Operation Dawn", "a pre-dawn raid", "Mr Noon".
    Guard(("noon",), after_name=True, unless_before=rf"\b(?:{IN_TIME}|at|at high|{any_of(WEEKDAYS)}){GAP}$"),
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
)
