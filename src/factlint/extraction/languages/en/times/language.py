"""English, as the reading of time needs it."""

from __future__ import annotations

from factlint.extraction.languages.en.claims.clauses import FICTIONAL
from factlint.extraction.languages.en.times.cues import (
    CLIMATE,
    DECIDED,
    DONE,
    DONE_BEHIND,
    DONE_DAY,
    DONE_RIGHT_BEHIND,
    FALLS,
    FUTURE_PREPOSITIONS,
    GENERIC,
    HAPPENED,
    PARTICIPLES,
    PASSIVE,
    PAST,
    PLANNED,
    PLUPERFECT,
    STATED_OF_ONE_YEAR,
    STRONG_FUTURE,
    TO_BE_DONE,
    TO_COME,
    WEAK_FUTURE,
    YEARLY,
)
from factlint.extraction.languages.en.times.guards import GUARDS
from factlint.extraction.languages.en.times.hedges import (
    AT_PAUSE,
    HEDGES_BEFORE,
    HEDGES_BEHIND,
    NO_HEDGE_BEHIND,
    PREPOSITIONS,
)
from factlint.extraction.languages.en.times.rules import RULES
from factlint.extraction.languages.en.times.slots import SLOTS, VALUES
from factlint.extraction.languages.time_language import Cues, TimeLanguage

CUES = Cues(
    future=rf"\b(?:{WEAK_FUTURE}|{FUTURE_PREPOSITIONS}|{STRONG_FUTURE})\b",
    strong_future=rf"\b(?:{FUTURE_PREPOSITIONS}|{STRONG_FUTURE})\b",
    future_behind=rf"\b(?:{STRONG_FUTURE})\b",
    past=rf"\b(?:{PAST})\b",
    done=DONE,
    done_day=DONE_DAY,
    done_right_behind=DONE_RIGHT_BEHIND,
    done_behind=DONE_BEHIND,
    opening=r"[ \n'(]*(?:(?:and|but|then|so),?[ \n])?(?:in|on|during|by)[ \n](?:the[ \n])?",
    generic=rf"\b{GENERIC}\b|{CLIMATE}|{TO_BE_DONE}",
    passive=PASSIVE,
    of_one_year=rf"\b(?:{STRONG_FUTURE}|{STATED_OF_ONE_YEAR})\b",
    yearly=rf"\b{YEARLY}\b",
    happened=rf"\b(?:(?:was|were)[ \n](?:{PARTICIPLES})|{HAPPENED}|{DECIDED})[ \n](?:in|on)[ \n](?:the[ \n])?$",
    impossible_clock=r"(?:\b(?:at|until|till|by|from|before|after|around|since)[ \n]|\d:\d\d[ \n]?-[ \n]?|\d:\d\d[ \n]to[ \n]|(?:\b20\d\d|day),?[ \n](?=\d\d:))(?P<hour>[012]?\d):(?P<minute>[6-9]\d)(?![\d:/.,]\d|\d|[ \n]?%)",
    half_of_day=r"[ \n](?:in[ \n]the|that|this|(?:on|of)[ \n]the[ \n]same)[ \n](?:(?P<a>(?:early[ \n])?morning)|(?P<p>(?:late[ \n])?afternoon|evening))\b|[ \n]at[ \n](?P<night>night)\b",
    not_weekday=r"\b(?:sheffield|ruby)[ \n]$",
    moved=rf"(?:\b(?:moved|brought[ \n]forward|rescheduled|shifted|changed|postponed|revised|corrected|switched|amended|advanced|altered|pushed[ \n]back|delayed|reset|went|going|back|moves?|moving|goes|travel(?:s|led|ling)?|jump(?:s|ed|ing)?|leap(?:s|t|ed|ing)?|flash(?:es|ed)?|count(?:s|ed|ing)?|reach(?:es|ed|ing)?|sent|transport(?:s|ed))(?:[ \n][a-z’'-]+){{0,6}}|\b{FALLS}(?:[ \n][a-z]+ly|[ \n]again|[ \n]back)?)[ \n]from[ \n](?:the[ \n])?$",
    counted_now=r"(?:\b(?:is|are|am)|'s|'re)[ \n](?:(?:now|already|currently|still|well)[ \n])*(?:in|into|entering)[ \n]$"
    r"|\b(?:enters|enter|(?:has|have)[ \n]entered)[ \n]$",
    imagined=FICTIONAL,
    another=(
        r"(?:;|,?[ \n](?:and|but|while|whereas))[ \n](?:the|an?|its|their|his|her)[ \n](?![^;,.]{0,30}(?:anniversary|jubilee|centen|birthday))"
        r"(?:[a-z-]+[ \n]){1,4}(?:was|were|had|has|is|opened|dates|celebrate[ds]|mark(?:ed|s)|kept|held)\b"
    ),
    not_reached=r"\b(?:before|after|until|till|towards?|approaching|to|(?:ahead|short|shy|eve)[ \n]of|for)[ \n](?:(?:the|its|his|her|their)[ \n])?$",
    of_relative=r"\b(?:his|her|its|their)[ \n](?:[\w-]+[ \n]){0,2}[\w-]+['’]s?[ \n]$",
    of=r"[ \n]of\b",
    range_begins=r"(?:[ \n]?-[ \n]?|,?[ \n](?:to|through|until|till)[ \n])(?=[a-z0-9])",
    opens=r"[.!?][ \n](?:(?:and|but|then|just|only|about|some|exactly|barely|nearly|almost|over|more than|less than)[ \n])*$",
    within=r"\b(?:in|during|throughout)[ \n](?:the[ \n])?$",
    alone=r"[.,;:!?)\x0b]|$|[ \n](?:the|an?|its?|there|they|we|you|he|she|when|and|or|but|as|most|many|all|some|is|are|this|these)\b",
    announced=r"\b(?:will|shall|won't|(?:is|are|was|were|expected|scheduled|due|set|planned)[ \n]to)\b|'ll\b",
    reported=r"\b(?:(?P<months>(?:four|five|six|seven|eight|nine|ten|eleven|twelve|[4-9]|1[0-2])[ \n-]months?|(?:full|fiscal|whole|calendar|half)[ \n-]years?|(?:first|second|latest|fiscal)[ \n-]half)|quarters?|three[ \n-]months?)\b",
    owning=r"'s\b",
    ended=r"\b(?:ended|dated)[ \n](?:on[ \n])?$",
    before_the_story=rf"\b(?:{PLUPERFECT})\b",
    framing=r"(?:^|\x0b|[.!?][ \n])(?:and[ \n]|but[ \n]|back[ \n]|early[ \n]|late[ \n])?(in|during|throughout|the)[ \n](?:the[ \n]year[ \n])?$",
    heading=r"(?:^|\x0b|[.!?:]\n)(?:(?:[^.!?;\x0b]|[.](?=\S)){0,40}(?:,|:|[ \n]of|[ \n]?-|[\[(])[ \n]?)?$",
    heading_ends=r"[)\]]?(?:[.:;,]?\x0b|[.:;,]?\n|[.:;,]?$|[.:;][ \n]|[ \n]?--?[ \n](?![^()\n\x0b]{1,40}\)))",
    planned=rf"\b(?:(?:is|are)[ \n](?:{PLANNED})|{TO_COME})[ \n](?:for|in|on)[ \n](?:the[ \n])?$",
)

ENGLISH = TimeLanguage(
    slots=SLOTS,
    values=VALUES,
    rules=RULES,
    guards=GUARDS,
    cues=CUES,
    hedges_before=HEDGES_BEFORE,
    hedges_behind=HEDGES_BEHIND,
    prepositions=PREPOSITIONS,
    hedge_at_pause=AT_PAUSE,
    article=r"(?:the|these|those|this)\b",
    not_hedged_by=rf"\b{NO_HEDGE_BEHIND}[ \n]$",
    day_joins=r"(?:[ \n]|\),?[ \n]|,[ \n]?|(?:[ \n][a-z]+)?[ \n]time[ \n](?:on[ \n])?|[ \n](?:on|of|at|in)[ \n](?:the[ \n])?)",
    year_joins=r"(?:[ \n]|,[ \n]|[ \n]of[ \n])",
    list_joins=r"(?:,|,?[ \n](?:and(?:[ \n]again)?|or|&|to|through|until|till|and(?:[ \n]again)?[ \n](?:in|on))|[ \n]?-|/|)[ \n]?(?:the[ \n])?",
    range_openings=r"\b(?:from|between|dates?|years?|period)[ \n](?:the[ \n])?$",
    pair_joins=r"[ \n]and[ \n](?:the[ \n])?",
    pair_openings=r"\bbetween[ \n](?:the[ \n])?$",
    list_goes_on=r",?[ \n](?:and|or|to(?![ \n]be[ \n](?:exact|precise)\b)|through|until|till)\b|[ \n]?-|,[ \n]?\d|[ \n](?:he|she|it|they|we|i|there|his|her|its|their|the)\b",
    clause_behind=r",[ \n](?:and|but)[ \n](?:(?:he|she|it|they|we|was|is|has|had|then)\b|(?:the|its|his|her|their)[ \n]"
    r"(?!\d|early|late|mid|years?\b|century|decade|summer|winter|spring|autumn|days?\b|months?\b|same|following|next|previous|[a-z]+(?:st|nd|rd|th|ties)\b)[a-z]+[ \n][a-z])",
    period_ends=r",?[ \n](?:(?:that|which)[ \n])?(?:ended|ending)[ \n](?:on[ \n])?",
    year_ends=r"[ \n](?:up[ \n])?to[ \n]",
    appositions=r",?[ \n]\(?(?:in|on)[ \n](?:the[ \n]year[ \n])?|(?:,[ \n]|[ \n]\()(?:specifically,?|that[ \n]is,?|i[.]e[.],?|namely,?|more[ \n]precisely,?|to[ \n]be[ \n](?:precise|exact),?)[ \n](?:(?:in|on)[ \n])?(?:the[ \n]year[ \n])?|[ \n]\(|,[ \n](?:(?:just|only|exactly|precisely)[ \n])?"
    r"|[ \n][a-z]+(?:,|[ \n](?:was|were))[ \n](?:built|erected|put[ \n]up|painted|written|completed|constructed|carved|founded|finished)[ \n]in[ \n]",
    stretch_behind=r",[ \n](?:in[ \n]|(?:at|towards?)[ \n](?=the[ \n](?:very[ \n])?(?:end|close|beginning|start|dawn|turn)[ \n])|(?:still[ \n]|very[ \n])?(?=(?:early|late)[ \n]))",
    within=r"\b(?:in|during)[ \n](?:the[ \n])?$",
    range_behind=r",[ \n](?:between|from)[ \n]",
    comma=r",[ \n](?:on[ \n]|the[ \n])?",
    day_behind_name=r",[ \n](?:on[ \n])?|[ \n]\((?:on[ \n])?|,?[ \n](?:fell|falls|was|is)[ \n](?:on[ \n])?",
    name_apart=r"\b(?:after|before|since|from|until|till|except|besides|between|following|unlike|past|around|near)[ \n](?:the[ \n])?$",
    names_of_seasons=r"(?:orthodox[ \n])?(?:christmas|xmas|easter|pentecost|whitsun)",
    name_behind_day=r",[ \n](?:(?:which|that)[ \n](?:was|is)[ \n])?(?:the[ \n])?|[ \n]\((?:the[ \n])?|[ \n](?:was|is)[ \n](?:the[ \n])?",
    bare_tens=r"(?<![\d'])\d0'?s\b",
    portion_joins=r"[ \n](?:of|in)[ \n](?:the[ \n](?:year|month)[ \n](?:of[ \n])?)?",
    offsets={"before": -1, "prior to": -1, "ahead of": -1, "after": 1, "following": 1, "from": 1},
    offset_article=r"(?:the[ \n])?",
    offset_repeats=r"[ \n](?:(?:on|last)[ \n])?",
    lasting=r"\b(?:for|in|during|within|over|last|lasted|take|takes|took|spent|spend)[ \n](?:the[ \n])?(?:more[ \n])?$",
    span_joins=r"(?:[ \n]?-[ \n]?|[ \n](?:to|through)[ \n](?:the[ \n])?)",
    decade_joins=r"(?:,?[ \n](?:and|or|to|through)[ \n](?:the[ \n])?|,[ \n]|[ \n]?[-/][ \n]?)",
    range_joins=r"(?:[ \n]?-[ \n]?|,?[ \n](?:to|through|until|till)[ \n](?:the[ \n])?)",
)
