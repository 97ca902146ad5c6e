"""English words beside which a match is no time after all, one class of phenomenon a group."""

from __future__ import annotations

from factlint.extraction.languages.en.time_words import (
    ERAS_AFTER_CHRIST,
    ERAS_BEFORE_CHRIST,
    HOLIDAYS,
    MONTH_ABBREVIATIONS,
    MONTHS,
    ORDINALS,
    WEEKDAY_ABBREVIATIONS,
    WEEKDAYS,
)
from factlint.extraction.languages.time_language import Guard, any_of

_GAP = r"[ \n]"
_IN_TIME = any_of(
    "in since until till by from to of on for before after during and or through between every each last next this "
    "early late the".split()
)
"""Words after which a month, a season or a short name of one is meant as a time."""

_YEAR_CUES = any_of(
    "in since until till by from of to and or the year ad around about before after late early mid".split()
)

_GOES_ON = any_of(
    "the a an he she it they we his her its their this that and but who which when where while after before as by at with under "
    "was were is had has on in to until for because there".split()
)
"""How a sentence goes on behind a date that counts nothing."""

_COUNTED = any_of(
    "people men women children troops soldiers tanks aircraft planes miles km feet tons tonnes casualties prisoners "
    "dead wounded killed dollars euros pounds percent votes points shares pages words guns ships cars workers "
    "employees students members copies units square cubic degrees kg mm cm m ft lb mg mph rpm mhz kw hp cc years year "
    "months weeks days minutes seconds hours million billion thousand hundred".split()
)
"""What numbers of four digits count."""

_OF_A_YEAR = rf"{_GAP}of{_GAP}(?:the{_GAP})?(?:last|next|this|that|following|previous|same){_GAP}"

_STREETS = any_of("street avenue road drive lane boulevard".split())

_NUMBERED = any_of(
    "number no. nos. nr. flight route highway room unit model section article resolution psalm chapter page pages p. pp. "
    "figure table vol. volume isbn issn version windows office boeing code codes zip channel studio suite apartment bus "
    "line part size total rfc rfcs cve iso ieee din ansi pep port ports error status exit extension ext gate box ticket bug "
    "build serial call dial issue issues patch bpo".split()
)
"""Words whose number is a name: "flight 1903", "resolution 1973"."""

_CITED = any_of(
    "section sections article articles clause paragraph chapter room flight phone tel tel. telephone fax call dial rfc isbn issn".split()
)
"""Words whose numbers are never years, not even two of them: "sections 1998-2002"."""

_SCRIPTURES = any_of(
    "genesis exodus leviticus numbers deuteronomy joshua judges ruth samuel kings chronicles ezra nehemiah esther job psalm psalms "
    "proverbs ecclesiastes isaiah jeremiah lamentations ezekiel daniel hosea joel amos obadiah jonah micah nahum habakkuk zephaniah "
    "haggai zechariah malachi matthew mark luke john acts romans corinthians galatians ephesians philippians colossians thessalonians "
    "timothy titus philemon hebrews james peter jude revelation sirach tobit maccabees quran koran surah sura torah".split()
)
"""Books that are cited by chapter and verse: "John 3:16"."""

_LASTING = any_of("for in over during within throughout of".split())

_AMOUNT_HEDGES = any_of(
    ["more than", "less than", "fewer than", "nearly", "almost", "over", "under", "some", "at least", "at most",
     "roughly", "only", "just", "up to", "another", "additional", "total of"]
)  # fmt: skip

_YEAR = ("<year>",)
_MONTH = ("<month> <year>",)
_SEASON = ("<season> <year>",)
_WEEKDAY = ("<weekday>",)
_CLOCK = ("<hour>-<hour> pm", "<hour>:<minute>", "<hour> pm", "<hour>.<minute> pm")
_NUMERIC = ("<n>/<n>/<year>", "<year>-<month>-<day>", "<year>/<month>/<day>")
_LENGTH = ("<n> <unit>", "<n>-<unit>", "a <unit>", "<n><unit>")

_MONTHS = (
    # The modal, the verb, and short forms that are other words or names ("Jan", "Dec").
    Guard(_MONTH, matched="(?:may|march|mar|dec|jan|sept?)", in_lower_case=True),
    Guard(
        _MONTH,
        matched="august",
        in_lower_case=True,
        before=r"\b(?:an|more|most|so|very|such|that|this|the|our|his|her|their)[ \n]$",
    ),
    # First names at the head of a sentence or behind another word: "June Carter", "when April Smith called".
    Guard(
        _MONTH,
        matched="(?:april|may|june|august)",
        before_name=True,
        unless_before=rf"(?:\b{_IN_TIME}{_GAP}|\d{_GAP}|[-,]{_GAP}?)$",
    ),
    Guard(
        _MONTH,
        matched="may",
        after=rf"{_GAP}(?:i|we|you|he|she|they|it|the|god|all|not|be|have)\b",
        unless_before=rf"\b{_IN_TIME}{_GAP}$",
    ),
    Guard(_MONTH, matched="march", after=rf"{_GAP}(?:of|on|against|through|for)\b"),
    # Marches that armies and crowds make: "the Long March", "the March to the sea".
    Guard(_MONTH, matched="march", after_name=True, unless_before=rf"\b{_IN_TIME}{_GAP}$"),
    Guard(_MONTH, matched="march", before=rf"\bthe{_GAP}$"),
    # "March first to the gate": an ordinal that counts something else.
    Guard(
        ("<month> <dayword>",),
        matched=r"(?!.*\d).*",
        after=rf"(?:-|{_GAP}(?!{_IN_TIME}\b|at\b|as\b|is\b|was\b|when\b|he\b|she\b|they\b|we\b|it\b)[a-z])",
    ),
    Guard(_MONTH, matched="(?:jan|feb|mar|apr|jun|jul|aug|sep|sept|oct|nov|dec)", before_name=True),
    Guard(
        _MONTH,
        matched="(?:jan|feb|mar|apr|jun|jul|aug|sep|sept|oct|nov|dec)",
        unless_before=rf"\b{_IN_TIME}{_GAP}$",
        unless_after=rf" ?[-/] ?(?:{any_of(MONTHS)}|{any_of(MONTH_ABBREVIATIONS)})\b",
    ),
    Guard(
        (
            "<month> <day>, <day> and <day>",
            "<day>, <day> and <day> <month>",
            "<month> <day>-<day>, <day>-<day>",
            "<day>-<day>, <day>-<day> <month>",
        ),
        after=rf"{_GAP}(?!(?:killed|wounded){_GAP}){_COUNTED}\b",
    ),
    Guard(
        ("last <weekday>",),
        matched="(?:that|this|the same) (?:may|march|august|sun|sat)",
        last_word="lower",
        unless_after=rf"{_GAP}?(?:[!?.,;:)\d]|at\b|morning\b|night\b|evening\b|$)",
    ),
    # "He says that Jan van Eyck", "the song that April Wine played".
    Guard(("last <weekday>",), matched=rf"that {any_of(MONTH_ABBREVIATIONS)}"),
    Guard(("last <weekday>",), matched="that (?:april|may|june|august)", before_name=True),
    # "In June 31 people": a number of things; "on June 7 killed 31" has a verb.
    Guard(
        ("<month> <day>, <year>",),
        matched=r".*\d",
        after=rf"{_GAP}(?!(?:killed|wounded){_GAP}){_COUNTED}\b",
    ),
)

_WEEKDAYS = (
    # Papers, programmes and clubs; days with a name of their own.
    Guard(
        _WEEKDAY,
        after=rf"{_GAP}(?:times|telegraph|mirror|post|herald|express|tribune|mail|school|league|night live)\b",
    ),
    Guard(
        _WEEKDAY,
        before=rf"\b(?:good|ash|palm|easter|black|bloody|cyber|super|shrove|fat|maundy|whit|giving|sheffield|ruby){_GAP}$",
    ),
    Guard(
        _WEEKDAY,
        matched="(?:sun|sat|wed|mon|fri)[.]?",
        in_lower_case=True,
        unless_before=rf"(?:\b(?:on|by|till|until){_GAP}|,{_GAP}?)$",
        unless_after=rf"{_GAP}(?:morning|afternoon|evening|night|nite)\b",
    ),
    Guard(_WEEKDAY, matched="(?:sun|sat|mon|wed|tues?|thu|fri)", after=r"'?s\b"),
    Guard(
        _WEEKDAY,
        matched="(?:sun|sat|mon|wed)",
        unless_before=rf"(?:\b{_IN_TIME}{_GAP}|[-(,]{_GAP}?)$",
        unless_after=rf"{_GAP}(?:morning|afternoon|evening|night|nite)\b",
    ),
    Guard(_WEEKDAY, matched="(?:sun|sat)[.]?", before=rf"\bthe{_GAP}$"),
    # A company and the star: "Sun faces", "said that Sun's profit".
    Guard(
        (*_WEEKDAY, "last <weekday>"),
        matched="(?:that )?sun",
        after=rf"(?:'s)?{_GAP}[a-z]",
        unless_after=rf"{_GAP}(?:{_IN_TIME}|at|with|night|morning|afternoon|evening)\b",
    ),
)

_SEASONS = (
    # Names: "the Winter War", "Spring Lake", "Buffy Summers"; an army's offensive is called by its season.
    Guard(
        _SEASON,
        matched="(?:the )?(?:spring|summer|autumn|fall|winter)",
        before_name=True,
        unless_after=rf"{_GAP}(?:counter-?)?(?:offensive|campaign)\b",
    ),
    Guard(("<year> <season>",), before_name=True),  # "the 1980 Winter Olympics"
    Guard(
        ("<weekdays>",),
        matched="(?:summer|winter|autumn)s",
        capitalised=True,
        unless_after=rf"{_GAP}(?:are|were|can|may|tend|get|bring|and)\b",
    ),
    # The verb and the ruin, the water and the coil.
    Guard(
        _SEASON,
        matched="(?:spring|summer|autumn|winter)",
        after_name=True,
        unless_before=rf"\b{_IN_TIME}{_GAP}$",
    ),
    Guard(_SEASON, matched="summer", before=rf"\bindian{_GAP}$"),
    Guard(_SEASON, matched="fall", unless_before=rf"\b{_IN_TIME}{_GAP}$"),
    Guard(_SEASON, matched="fall", before=rf"\b(?:to|will|would|could|may|might|can|should|of){_GAP}$"),
    Guard(_SEASON, matched="(?:the )?fall", after=rf"{_GAP}of\b", unless_after=_OF_A_YEAR),
    Guard(
        _SEASON, matched="(?:the )?spring", after=rf"{_GAP}(?:water|from|of|up|back)\b", unless_after=_OF_A_YEAR
    ),
)

_YEARS = (
    Guard(("<day> <month> <n>",), after=rf"{_GAP}[a-z]"),
    # "In 476, Rome fell", "on the 5th he left", but "in 476 towns", "the 5th floor".
    Guard(("<n>",), unless_before=rf"\b(?:in|since|until|till|by|from|around|before|after|and|to|or){_GAP}$"),
    Guard(("<n>", "the <nth>"), after=rf"(?:[-/%°*'\"$]|[.,:]\d|{_GAP}(?!{_GOES_ON}\b)[\w$£€(])"),
    Guard(("the <nth>",), unless_before=rf"\b(?:on|by|until|till|since|from|to|of){_GAP}$"),
    Guard(("<month> of <n>",), after=rf"{_GAP}(?:to|or|{_COUNTED})\b"),
    # Money, decimals, addresses, versions.
    Guard(
        _YEAR,
        before=r"(?:[$£€#@/.:_&=+-]|\d,)$",
        unless_before=rf"\b\d{{1,4}}(?: ?{any_of((*ERAS_BEFORE_CHRIST, *ERAS_AFTER_CHRIST))})? ?[-/]$",
    ),
    Guard(_YEAR, after=r"(?:[/_@%°]|-bits?\b|:\d|,\d{3}|[.]\d|-\d{4,}-|-\d{5,})"),
    Guard(_YEAR, matched=r"\d{4}", after=rf"{_GAP}(?:{_COUNTED}|(?:[a-z]+{_GAP})?{_STREETS})\b"),
    # Groups of digits: telephones, serial numbers, "2012-331"; the pages of a book.
    Guard(_YEAR, matched=r"\d{4}", after=r"[ ]\d{3,}\b", unless_before=rf"\b{_YEAR_CUES}{_GAP}$"),
    Guard(_YEAR, matched=r"\d{4}", after=r"-\d{3}\b"),
    Guard(_YEAR, before=r"\d-\d{1,7}-$"),
    Guard((*_YEAR, "<year>-<yy>"), before=rf"\b{_CITED}{_GAP}(?:\d+ ?- ?)?$"),
    Guard((*_YEAR, "<year>-<yy>"), before=rf"\b(?:pages?|pp?[.]){_GAP}?(?:\d+ ?- ?)?$"),
    Guard(
        _YEAR,
        matched=r"\d{4}",
        before=rf"\b(?:{_NUMBERED}|{_AMOUNT_HEDGES}){_GAP}$",
        unless_after=r" ?- ?[12]\d\d\d\b",
    ),
    # Ages and temperatures: "in his late fifties", "highs in the eighties".
    Guard(
        ("<decade>",),
        matched=r"(?:(?:early|mid|late).)?(?:[a-z]+ties|'?\d0'?s)",
        before=rf"\b(?:his|her|their|my|your|our|its){_GAP}(?:(?:early|mid|late)[ \n-])?$",
    ),
    Guard(
        ("<decade>",),
        matched=r"(?:the )?(?:(?:low|mid|high|upper).)?(?:[a-z]+ties|'?\d0'?s)",
        before=rf"\b(?:temperatures?|highs|lows|degrees)(?:{_GAP}[a-z]+){{0,4}}{_GAP}$",
    ),
    # Round numbers before a plural, and numbers that few texts mean as years.
    Guard(
        _YEAR,
        matched=r"[12]\d00|1[0-3]\d\d",
        after=rf"{_GAP}[a-z]{{3,}}s\b",
        unless_before=rf"\b{_YEAR_CUES}{_GAP}$",
    ),
    Guard(
        _YEAR,
        matched=r"(?:2[2-9]|1[01])\d\d",
        unless_before=rf"(?:\b{_YEAR_CUES}{_GAP}|[(-])$",
        unless_after=r" ?- ?1\d\d\d\b",
    ),
    Guard(
        _YEAR, matched=r"2[2-9]\d\d", unless_before=rf"\b(?:in|since|until|till|by|year){_GAP}$"
    ),  # "a rating of 2672"
    Guard(
        _YEAR,
        matched=r"'\d\d",
        unless_before=rf"(?:\b(?:{_YEAR_CUES}|summer|spring|winter|fall|autumn|class of){_GAP}|-)$",
    ),
    Guard(_YEAR, matched=r".*(?:bc|ad|ce|bce)", in_lower_case=True),
    Guard(("<year>-<yy>",), matched=r".*-[ \n].*", unless_after=r"[ \n]*(?:[).,;:\x0b]|$)"),
    Guard(("<year>-<yy>",), before=r"[-\d$/.]$"),
    Guard(("<year>-<yy>",), after=r"(?:[-/\d%]|[.]\d)"),
    # Two small numbers are years only as a life in brackets.
    Guard(("circa <n>-<n>",), matched=r"\d.*", unless_before=r"\($"),
    Guard(("circa <n>-<n>",), matched=r"\d.*", unless_after=r"\)"),
    Guard(_NUMERIC, before=rf"(?:[-/.\d]|\b(?:{_NUMBERED}|release|v){_GAP}?)$"),
    Guard(_NUMERIC, after=r"[-/]?\d"),
    # Releases: "upgrade to 3.4.10"; with the year in two digits a date says so.
    Guard(
        ("<n>/<n>/<year>",),
        matched=r"(?!\d\d\.\d\d\.)\d+\.\d+\.\d\d",
        unless_before=rf"(?:\b(?:on|since|until|till|dated|born|died){_GAP}|date:{_GAP}?)$",
    ),
    Guard(("<month>/<year>",), unless_before=rf"\b(?:in|since|until|till|by|from|to|before|after|and){_GAP}$"),
    # "2030's goals" are those of a year, "the 1930's music" is of a decade.
    Guard(("<decade>",), matched=r"[12]\d\d0's", after=rf"{_GAP}[a-z]", unless_before=rf"\b{_IN_TIME}{_GAP}$"),
    Guard(
        ("<decade>",),
        matched=r"\d0'?s",
        unless_before=rf"\b(?:the|[12]\d\d0'?s{_GAP}(?:and|to|or)|the{_GAP}(?!low|high|mid|upper|lower)[a-z]+){_GAP}$",
    ),
)

_CLOCKS = (
    # "Two in the morning" may count something.
    Guard(
        ("<hour> in the <daypart>",),
        matched="(?!.*o'clock).*",
        unless_before=rf"\b(?:at|by|until|till|around|about|before|after|since){_GAP}$",
    ),
    # "2h15" are hours, "2H15" is half a year.
    Guard(("<n>Q<yy>", "<year>Q<n>"), in_lower_case=True),
    # Scores, ratios, verses.
    Guard(_CLOCK, before=rf"(?:[#$:.\d]|\b(?:ratio|odds|scale)(?:{_GAP}(?:of|is|was|at))?{_GAP})$"),
    Guard(_CLOCK, matched=r"\d+:\d\d", before=rf"\b{_SCRIPTURES}{_GAP}$"),
    Guard(("<hour><minute> GMT",), matched=r"\d{3} ?h(?:ou)?rs"),
    Guard(("<hour><minute> GMT",), before=r"[\d,.$]$"),
    # "500 Eastern Europeans", "1200 Pacific islands".
    Guard(
        ("<hour><minute> GMT",),
        matched=r".*(?:eastern|central|mountain|pacific)",
        unless_before=rf"\b(?:at|by|until|till|from|to|around|about|before|after|since){_GAP}$",
    ),
    # "Midnight Sun".
    Guard(
        ("noon",),
        capitalised=True,
        before_name=True,
        unless_before=rf"\b(?:at|by|until|till|from|before|after|around){_GAP}$",
    ),
    Guard(
        ("<hour><minute> GMT",),
        matched=r"[1-9].*h(?:ou)?rs",
        unless_before=rf"\b(?:at|by|until|till|from|to|around|about|before|after|since|between|and){_GAP}$",
    ),
    Guard(("<hour>.<minute> pm",), matched=r"(?:\d{3,4} am|(?:1[3-9]|2\d)\d\d.*)"),  # radio: "1320 AM"
    Guard(_CLOCK, after=rf"(?::\d|[.]\d|{_GAP}(?:km|win|loss|draw|victory|scale|ratio))"),
)

_LENGTHS = (
    Guard(("a <unit>",), matched=r"a.(?:second|sec|min)"),
    # "For the next year" counts from now on; "the next year" is the one that follows.
    # "Over the last decade" is ten years up to now, and no decade of the calendar.
    Guard(("last <unit>",), matched="the (?:next|coming|last|past) .*", before=rf"\bfor{_GAP}$"),
    Guard(
        ("last <unit>",),
        matched="the (?:next|coming|last|past) (?:decade|century)",
        before=rf"\b{_LASTING}{_GAP}$",
    ),
    Guard(("for the next <unit>",), matched="(?!.*(?:decade|century)).*", unless_before=rf"\bfor{_GAP}$"),
    Guard(("for the next <unit>",), unless_before=rf"\b{_LASTING}{_GAP}$"),
    Guard(("<units>",), matched="(?:the )?years", after=rf"{_GAP}(?:(?:from|between){_GAP})?[12]\d\d\d\b"),
    Guard(("<units>",), matched="(?:the )?(?:early|late|small) hours", after=rf"{_GAP}of\b"),
    Guard(("<units>",), matched="hours", before=rf"\b(?:early|late|small){_GAP}$"),
    # "The day before last Tuesday".
    Guard(
        ("the <unit> after next",),
        after=rf"{_GAP}(?:{any_of(WEEKDAYS)}|{any_of(MONTHS)}|week|month|year|night|weekend)\b",
    ),
    # "The last day" is no yesterday.
    Guard(("last <unit>",), matched=r"(?:the )?(?:last|past) (?:day|hour|minute)"),
    Guard(
        ("last <unit>", "a <unit>"),
        matched=r"(?:the |that |this |the last |the next )second",
        after=rf"{_GAP}[a-z]",
    ),
    # "The Little Hours"; "in ten seconds' time", but not "a second time" and "a ten-second time penalty".
    Guard(("<units>",), capitalised=True, after_name=True, unless_before=rf"\b{_IN_TIME}{_GAP}$"),
    Guard(
        ("in <n> <units>' time",),
        unless_before=rf"\b(?:in|within)(?:{_GAP}(?:about|around|some|just|only|under|over))?{_GAP}$",
    ),
    # Days and nights with a name of their own, and a programme's title.
    Guard(
        ("<unit>",),
        matched="day",
        before=rf"\b(?:carry|carried|carries|save[sd]?|wins?|won|rule[sd]?|seize){_GAP}the{_GAP}$",
    ),
    Guard(
        ("<unit>",),
        matched="day",
        after_name=True,
        unless_before=rf"\b(?:{_IN_TIME}|{any_of(ORDINALS)}|one|new|big|all){_GAP}$",
    ),
    Guard(
        ("<daypart>",),
        matched="night",
        after_name=True,
        unless_before=rf"\b(?:{any_of(WEEKDAYS)}|{any_of(WEEKDAY_ABBREVIATIONS)}|{_IN_TIME}|good|all|one){_GAP}$",
    ),
    Guard(_LENGTH, matched=r"\d.*", before=r"[\"']$", titled=True),
    # Ages are no times: "the 6-year-old boy", "37 years old".
    Guard(
        (*_LENGTH, "<units>", "<unit>"),
        matched=r"(?!.*(?:month|week|day|hour)).*",
        after=r"[ \n-]olds?\b",
    ),
    Guard((*_LENGTH, "<units>"), after=r"'?[ \n]wars?\b", before_name=True),  # "the Thirty Years' War"
    Guard(_LENGTH, before=r"[$£€]$"),
    Guard(_LENGTH, matched=r"(?:hundred|thousand|million|billion).*", before=r"(?:\bhalf|\d)[ \n]$"),
    Guard(("<units>", "<unit>"), before=r"(?:\d[ \n]?|-)$"),
    # Quarters are parts of cities and of things; a year before a unit is no number.
    Guard(("<units>",), matched="(?:the |these |those )?quarters"),
    # Other weekends: "the weekend of May 5", "Christmas weekend".
    Guard(("weekend", "the <unit>"), matched=".*weekend", after=rf"{_GAP}of\b"),
    Guard(("weekend",), before=rf"\b(?:{'|'.join(HOLIDAYS)}){_GAP}$"),
    # The first days in the cinemas, and others with a name.
    Guard(("weekend",), before=rf"\b(?:opening|closing|debut|race|wedding|bank{_GAP}holiday){_GAP}$"),
    # "A weekend" is any, "weekend homes" are no time.
    Guard(("weekend",), before=rf"\b(?:a|any|one|every|each|per|some){_GAP}(?:[a-z]+{_GAP})?$"),
    Guard(
        ("weekend",),
        after=rf"(?:-|{_GAP}(?!{_IN_TIME}\b|is\b|was\b|with\b|at\b)[a-z])",
        unless_before=rf"\b(?:long|good|great|nice|happy|my|your|our){_GAP}$",
    ),
    # "$2 million a year" is a rate.
    Guard(("a <unit>",), before=rf"(?:[\d%]|\b(?:million|billion|cents|dollars|percent|thousand)){_GAP}$"),
    Guard(_LENGTH, matched=r"(?:three|one|3|1|some|many|a).quarters?", after=rf"{_GAP}(?:of|that|in)\b"),
    Guard(_LENGTH, matched=r"(?:the )?[12]\d\d\d (?:quarter|year|season|month|week|day)"),
)

_OTHERS = (
    Guard(("<holiday>",), before=rf"\b(?:white|father|mother){_GAP}$"),
    Guard(("<holiday>",), after=rf"{_GAP}\([12]\d\d\d\)"),  # a film of that name
    # "Operation Ramadan".
    Guard(
        ("<holiday>",),
        after_name=True,
        unless_before=rf"\b(?:{_IN_TIME}|{any_of(WEEKDAYS)}|happy|merry){_GAP}$",
    ),
    # What is called after the feast, and may be had on any day.
    Guard(("<holiday>",), after=rf"{_GAP}(?:eggs?|bunny|trees?|cards?|carols?|cactus|lily|lilies)\b"),
    Guard(("<event day>",), before=r"[\d/.]$"),
    Guard(("<event day>",), after=rf"(?:[/.]\d|{_GAP}of\b)"),
    Guard(("<holiday>",), matched=r".*[a-z]", before_name=True),  # "Easter Rising", "Good Friday Agreement"
    Guard(("daily",), matched="(?:quarterly|monthly|weekly)", after=rf"{_GAP}[a-z]"),  # "a quarterly dividend"
    Guard(
        ("in its <ordinal> <unit>",), unless_before=rf"\b(?:in|into|enters|entered|entering|began|begun){_GAP}$"
    ),
    Guard(
        ("the <unit>",),
        matched="the (?!weekend).*",
        unless_before=rf"\b(?:for|in|over|of|during|by|throughout|through|until|at){_GAP}$",
    ),
    Guard(("the <unit>",), after=r"[- '](?:ago|earlier|of)\b"),
    Guard(("the <unit>",), before=rf"\bof{_GAP}$", last_word="capital"),  # "Album of the Year"
    Guard(
        ("now",),
        matched="(?:one|some) day",
        unless_before=rf"\b(?:will|would|may|might|can|could|should|shall|must|'ll|'d|to|hopes?|hoped|that)(?:{_GAP}[a-z]+)?{_GAP}$",
    ),
    Guard(("now",), matched="present", unless_before=r"(?:-[ \n]?|\b(?:to|until|till)[ \n])$"),
    Guard(("now",), matched="the present", after=r"[ \n-][a-z]"),
    Guard(("now",), matched="future", before=rf"\b(?:the|no|a){_GAP}$", after=r"[ \n-][a-z]"),
    # "Morning Glory", "Day One", "Daylight Saving": parts of a name.
    Guard(
        ("<daypart>", "<unit>"),
        matched="(?:day|morning|evening|afternoon|night|daylight)",
        capitalised=True,
        before_name=True,
        unless_before=r"(?:^|[.!?:\n\x0b\"][ \n]?)$",
    ),
    Guard(("<daypart>",), matched="(?:the )?daylight", after=rf"{_GAP}savings?\b"),
    # "Operation Dawn", "a pre-dawn raid".
    Guard(("<daypart>",), matched="(?:dawn|daybreak|dusk|sunset|sunrise)", after_name=True),
    Guard(("<daypart>",), matched="(?:dawn|daybreak|dusk|sunset|sunrise)", before="pre-?$"),
    Guard(("former",), matched="this time", before=rf",{_GAP}$"),
    Guard(("former",), matched="the time", before=rf"\b(?:all|most of|much of){_GAP}$"),
    Guard(("former",), matched="the time", before=rf"\bby{_GAP}$", after=rf"{_GAP}\w"),
)

GUARDS = _MONTHS + _WEEKDAYS + _SEASONS + _YEARS + _CLOCKS + _LENGTHS + _OTHERS
