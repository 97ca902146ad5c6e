"""English words beside which a match is no time after all, one class of phenomenon a row."""

from __future__ import annotations

from factlint.extraction.times.language import Guard

_DATE_PREPOSITION = r"\b(?:in|since|until|till|by|from|to|of|on|for|before|after|during|and|or|through|between|every|each|last|next|this|early|late|the)[ \n]$"

GUARDS = (
    # Words that are months only by accident: the modal and the verbs, written small.
    Guard(matched="(?:may|march|mar|dec|jan|sept?|sun|sat|wed|mon|fri)", in_lower_case=True),
    Guard(matched="may", after=r"[ \n](?:i|we|you|he|she|they|it|the|god|all|not|be|have)\b"),
    Guard(matched="march", after=r"[ \n](?:of|on|against|through|for)\b"),
    Guard(matched="(?:that|this|the same|next|last) (?:may|march|sun)", in_lower_case=True),
    # A short month without stop or date words beside it is a name ("Jan", "Mar", "Dec").
    Guard(matched="(?:jan|feb|mar|apr|jun|jul|aug|sep|sept|oct|nov|dec)", unless_before=_DATE_PREPOSITION),
    Guard(matched="(?:sun|sat|mon|wed|tues?|thu|fri)", after=r"['’]?s\b"),
    # Seasons: the verbs and the water.
    Guard(matched="fall", unless_before=_DATE_PREPOSITION),
    Guard(matched="(?:the )?fall", after=r"[ \n]of\b"),
    Guard(matched="fall", before=r"\b(?:to|will|would|could|may|might|can|should|of)[ \n]$"),
    Guard(matched="(?:a |the )?(?:spring|springs)", after=r"[ \n](?:water|from|of|up|back)\b"),
    # "A second", "second" as number and as adverb.
    Guard(
        matched=r"(?:a|the|one|that|this|the last|the next) (?:second|sec|min|minute|moment)",
        after=r"[ \n][a-z]",
    ),
    Guard(matched=r"a[ \n-](?:second|sec|min)"),
    # Years that are numbers: money, counts, decimals, references.
    Guard(rules=("<year>",), before=r"(?:[$£€#@/.:_&=+-]|\d,)$", unless_before=r"\b\d{2,4} ?[-/]$"),
    Guard(rules=("<year>",), after=r"(?:[/_@%°]|:\d|,\d{3}|[.]\d|-\d{4,}-|-\d{5,})"),
    Guard(
        rules=("<year>",),
        after=r"[ \n](?:(?:people|men|women|children|troops|soldiers|tanks|aircraft|miles|km|kilomet\w+|met(?:er|re)s|feet|tons|tonnes|casualties|prisoners|dead|wounded|killed|dollars|euros|pounds|percent|votes|points|shares|pages|words|hours|guns|ships|cars|workers|employees|students|members|copies|units|men|square|cubic|degrees|kg|mm|cm|m|ft|lb|mg|mph|rpm|mhz|kw|hp|cc|years?|months|weeks|days|minutes|seconds|hp|street|avenue|road|drive|lane|boulevard)\b|(?:million|billion|thousand|hundred)\b)",
    ),
    Guard(
        rules=("<year>",),
        matched=r"\d{4}",
        before=r"\b(?:more than|less than|fewer than|nearly|almost|over|under|some|least|most|roughly|only|just|up to|another|additional|total of|number|no[.]|nos[.]|flight|route|highway|room|unit|model|section|article|resolution|psalm|chapter|page|pages|p[.]|pp[.]|figure|table|vol[.]|volume|isbn|issn|version|windows|office|boeing|area code|zip|code|channel|studio|suite|apartment|bus|line|part|size)[ \n]$",
    ),
    Guard(
        rules=("<year>",),
        matched=r"[12]\d00|1[0-3]\d\d",
        after=r"[ \n][a-z]{3,}s\b",
        unless_before=r"\b(?:in|since|until|by|from|of|the)[ \n]$",
    ),
    Guard(
        rules=("<year>",),
        matched=r"(?:2[2-9]|1[01])\d\d",
        unless_before=r"\b(?:in|since|until|by|from|of|year|to|ad|around|about|before|after)[ \n]$",
    ),
    Guard(
        rules=("<year>",),
        matched=r"'\d\d",
        unless_before=r"(?:\b(?:in|since|until|by|from|of|to|and|or|the|summer|spring|winter|fall|class of|late|early|mid)[ \n]|-)$",
    ),
    Guard(rules=("<year>",), matched=r".*(?:bc|ad|ce|bce)", in_lower_case=True),
    Guard(rules=("circa <n>-<n>",), matched=r"\d.*", unless_before=r"\($"),
    Guard(rules=("circa <n>-<n>",), matched=r"\d.*", unless_after=r"\)"),
    Guard(rules=("<year>-<yy>",), before=r"[-\d$/.]$"),
    Guard(rules=("<year>-<yy>",), after=r"[-/\d%.]\d"),
    Guard(rules=("<n>/<n>/<year>", "<year>-<month>-<day>"), before=r"[-/.\d]$"),
    Guard(rules=("<n>/<n>/<year>", "<year>-<month>-<day>"), after=r"[-/]?\d"),
    # Clock times that are scores, ratios, verses.
    Guard(rules=("<hour>:<minute>",), before=r"(?:[#$:.\d]|\bratio of[ \n])$"),
    Guard(rules=("<hour>:<minute>",), after=r"(?::\d|[.]\d|[ \n](?:km|win|loss|draw|victory|scale|ratio))"),
    Guard(rules=("<hour> pm", "<hour>.<minute> pm"), before=r"[$#:.\d]$"),
    # Ages are no times: "the 6-year-old boy".
    Guard(rules=("<n> <unit>", "<n>-<unit>"), after=r"[ -]olds?\b"),
    Guard(rules=("<n> <unit>", "<n>-<unit>", "a <unit>"), before=r"[$£€]$"),
    Guard(rules=("<units>",), matched=".*quarters"),
    Guard(rules=("<units>",), after=r"[ \n]old\b"),
    Guard(
        rules=("<n> <unit>", "<n>-<unit>"),
        matched=r"(?:three|one|3|1|some|many).quarters?",
        after=r"[ \n](?:of|that)\b",
    ),
    Guard(rules=("<n> <unit>",), matched=r"(?:the )?[12]\d\d\d (?:quarter|year|season|month|week|day)"),
    Guard(
        rules=("the <unit>",), unless_before=r"\b(?:for|in|over|of|during|by|throughout|through|until|at)[ \n]$"
    ),
    Guard(rules=("the <unit>",), after=r"[-'\u2019 \n](?:ago|earlier|of)\b"),
    # Reference words that are adjectives.
    Guard(rules=("now",), matched="(?:the present|future)", after=r"[ \n-][a-z]"),
    Guard(rules=("at that time",), matched="this time", before=r",[ \n]$"),
    Guard(rules=("<units>", "<unit>"), before=r"(?:\d[ \n]?|-)$"),
    # A measure of light or speed, a title.
    Guard(rules=("<decade>",), matched=r"\d0'?s", unless_before=r"\bthe[ \n]$"),
    Guard(rules=("<n> <unit>",), after=r"[ \n-]hand\b"),
)
