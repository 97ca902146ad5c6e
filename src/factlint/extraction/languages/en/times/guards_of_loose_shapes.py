"""Where the looser shapes of English times are none: hours without a sign, days "next", centuries cut short."""

from __future__ import annotations

from factlint.extraction.languages.en.times.guard_words import AT_HOURS, COUNTED, GAP, LASTING, LENGTH
from factlint.extraction.languages.time_language import Guard, any_of

_CLAUSE_ENDS = rf"(?:$|[.,;:!?)\n\x0b]|{GAP}?-)"
_GOES_ON = (
    rf"{GAP}(?:and|or|but|at|to|in|on|for|from|with|when|where|by|if|as|so|the|i|we|he|she|they|you|it|there)\b"
)

SHAPE_GUARDS = (
    # "Monday next week", "May next year", "the winter last named".
    Guard(
        ("<weekday> next",),
        unless_after=rf"(?:{_CLAUSE_ENDS}|{GAP}(?:and|at|to|when|i|we|he|she|they|by)\b)",
    ),
    # "June last saw the sea" has a name, and so has "Friday Next".
    Guard(("<weekday> next",), last_word="capital"),
    Guard(
        ("<weekday> next",),
        matched=r"(?!.*\d).*",
        unless_before=rf"(?:^|[.,;:!?(\x0b]{GAP}?|\b(?:on|in|since|until|till|by|from|of|for|before|after|during|and|or|the){GAP})$",
    ),
    Guard(
        ("<weekday> next",),
        matched=r"(?:mon|tue|wed|thu|fri|sat|sun|jan|mar|may|march|fall).*",
        in_lower_case=True,
    ),
    # "Tomorrow at ten stations".
    Guard(("<day> at <hour>",), unless_after=rf"(?:{_CLAUSE_ENDS}|{_GOES_ON})"),
    Guard(("<day> at <hour>",), after=r"(?:[.:,/-]\d|[ \n]?[%°])"),
    # "A tenish man" is no hour.
    Guard(("<hour>ish",), matched="(?!.*[ap][.]?m).*", unless_before=rf"\b(?:{AT_HOURS}|b4|from|to|@){GAP}?$"),
    # "At 0530"; all else with a nought in front is a code, or a number of telephones.
    Guard(
        ("0<hour><minute>",),
        unless_before=rf"\b(?:{AT_HOURS}|between|from){GAP}$|\b(?:between|from){GAP}\d{{4}}(?:{GAP}(?:and|to){GAP}| ?- ?)$",
    ),
    Guard(
        ("0<hour><minute>",),
        after=rf"(?:[ \n-]?\d|[.:,/]\d|[a-z]|-[a-z]|[ \n]?[%°$€£]|{GAP}(?:{COUNTED}|numbers?|calls?|lines?)\b)",
    ),
    Guard(("0<hour><minute>",), matched="0000|0007"),
    # "This years fair", but "these last weeks of" and "last weeks were".
    Guard(
        ("this <unit>s", "last nights"),
        before=rf"\b(?:the|these|those|his|her|its|their|our|my|your|for|over|in|during|[a-z]+'s){GAP}$",
        matched="(?!this).*",
    ),
    Guard(
        ("this <unit>s", "last nights"),
        unless_after=rf"{GAP}(?!(?:of|in|on|at|to|and|or|before|after|were|was|are|is|have|has|had|with|by|when|we|they|i|he|she|it|that|which|from|until)\b)[a-z]",
    ),
    Guard(("this <unit>s", "last nights"), matched="(?:this )?past .*"),
    # "72 h" of an experiment; "5 H" is a rating, "0.3 h" of something else a height.
    Guard(("<n> h",), last_word="capital"),
    Guard(
        ("<n> h",),
        unless_before=rf"(?:\b(?:{LASTING}|after|every|to|or|and|about|approximately|around|than|least|most|first|last|next|up{GAP}to|only|just|another|a){GAP}|[(~<>≤≥] ?)$",
    ),
    Guard(("<n> h",), after=r"(?:[/°'^*=]|[ \n]?[=+*]|-[a-z]{1,2}\b)"),
    # "The 5th C. Brown": initials, and a hundred degrees.
    Guard(("the <ordinal> c.",), before_name=True),
    Guard(("the <ordinal> c.",), matched=r".*(?:2[3-9]|[3-9]\d|\d{3})[a-z]+ ?-?c[.]"),
    # "The X century" is written with capitals.
    Guard(("<roman> century", "<roman> to <roman> century"), in_lower_case=True),
    Guard(
        ("<roman> century",),
        matched=r"(?:i|v|x)[ -]century",
        unless_before=rf"\b(?:in|of|from|by|to|and|since|during){GAP}$",
    ),
    # "The date was put three weeks back."
    Guard(
        ("<n> <unit> ago",),
        matched=".*back",
        before=rf"\b(?:moved|move|put|pushed|push|set|sets|moves|held|knocked|goes|go|went|going|dates|dated|dating|looking|look|looked|reaching|stretching)(?:{GAP}[a-z]+){{0,3}}{GAP}$",
    ),
    # "A day trip on the 3d floor", "a 3d model".
    Guard(
        ("<month> <day>, <year>", "the <nth>", "<day> <month> <year>"),
        matched=r".*\b2?[23]d",
        after=rf"{GAP}(?:print|printed|printer|printing|model|models|game|games|film|films|animation|graphics|image|images|{COUNTED})\b",
    ),
    Guard(("yesterday",), matched="to-.*", before="-$"),  # "day-to-day"
    # "The year-end party", "the year-end 1099 form".
    Guard(("year-end",), matched=r".*\d", after=rf"{GAP}(?:forms?|returns?|{COUNTED})\b"),
    # What is known by the time of day: "small hours club".
    Guard(("<daypart>",), matched="(?:early|small|wee) hours", unless_before=r"(?:\bthe|\bthese|\bin)[ \n]$"),
    Guard(
        ("<daypart>",),
        matched="(?:the )?(?:nightfall|sundown|sunup)",
        capitalised=True,
        last_word="capital",
        unless_before=r"(?:^|[.!?][ \n]|\x0b)$",
    ),
    # "Third quarter moon".
    Guard(("<quarter>",), after=rf"{GAP}{any_of(('moon', 'moons', 'note', 'final', 'finals', 'horse'))}\b"),
    Guard((*LENGTH, "<n> h"), after=r"-[1-3]\b"),  # rates: "30 min-1"
    Guard(("noon",), after=r"-(?:blue|black)\b"),
    Guard(("a <unit>",), after=r"-round\b"),  # "a year-round resort"
    Guard(("<hour> o'clock",), after=rf"{GAP}(?:position|direction|high)\b"),
    # "In Apr 4.5%": what is left of a number.
    Guard(("<month> <day>, <year>", "<month> <day>-<day>"), matched=r".*\d", after=r"[.]\d+ ?%"),
)
