"""Where an English month, weekday or season is no time after all, one class of phenomenon a group."""

from __future__ import annotations

from factlint.extraction.languages.en.times.guard_words import (
    COUNTED,
    GAP,
    GOES_ON,
    IN_TIME,
    MONTH,
    OF_A_SPAN,
    OF_A_YEAR,
    SEASON,
    STREETS,
    WEEKDAY,
)
from factlint.extraction.languages.en.times.licences import DESCRIBED, LICENSED
from factlint.extraction.languages.en.times.words import (
    DAY_PARTS,
    MONTH_ABBREVIATIONS,
    MONTHS,
    ORDINALS,
    WEEKDAY_ABBREVIATIONS,
    WEEKDAYS,
)
from factlint.extraction.languages.time_language import Guard, any_of

_OPENING = r"(?:^|[.!?][ \n]|\x0b)$"
_GIVEN_NAMES = "(?:april|may|june|august|march)"
"""Months that are names of people as well."""
_ACTS = (
    "(?:(?!pass|end|open|turn|prov|remain|start|mark|show|clos|arriv|follow|approach|dawn|need|use)[a-z]{2,}ed|said|says|told|hit|took|left|made|"
    "went|ran|gave|wrote|kept|led|sat|stood|caught|threw|knew|felt|thought|wants?|chairs?|thinks?|loves?|met)"
)
"""Verbs of people, not of months."""

_OF_A_MONTH = any_of(
    "is was and or to through till until from saw sees brings brought has had will would came comes went began begins ends passes marks "
    "turned felt fell rose grew also itself in at of for on with when where as by before after this last next but which that weather sales "
    "results elections election figures issue edition number alone too then came sunshine rain frost".split()
)
"""How a sentence continues that has "May" for its subject."""

MONTH_GUARDS = (
    # The modal, the verb, and short forms that are other words or names ("Jan", "Dec").
    Guard(MONTH, matched="(?:may|march|mar|dec|jan|sept?)", in_lower_case=True),
    # "The end of July 14, 2009" is that of a day.
    Guard(MONTH, matched=r".*[ \n]of[ \n].*", after=rf"{GAP}\d{{1,2}},{GAP}[12]\d\d\d\b"),
    Guard(
        MONTH,
        matched="august",
        in_lower_case=True,
        before=r"\b(?:an|more|most|so|very|such|that|this|the|our|his|her|their)[ \n]$",
    ),
    # First names at the head of a sentence or after another word: "June Carter", "when April Smith called".
    Guard(
        MONTH,
        matched="(?:april|may|june|august)",
        before_name=True,
        unless_before=rf"(?:\b(?!and\b|or\b){IN_TIME}{GAP}|\b{any_of(MONTHS)}{GAP}(?:and|or){GAP}|\d{GAP}|(?:(?<!-)-|,){GAP}?)$",
    ),
    # "Asked June", "the referee sent May off", "April signed the form".
    Guard(
        MONTH,
        matched=_GIVEN_NAMES,
        capitalised=True,
        before=rf"\b(?:asked|replied|cried|whispered|added|answered|laughed){GAP}$",
    ),
    Guard(
        MONTH,
        matched=_GIVEN_NAMES,
        word_before="lower",
        unless_before=rf"\b(?:{IN_TIME}|{LICENSED}|{DESCRIBED}|[a-z]+ing|(?:finish|end|start|clos|open|enter|exit|reach)e?d|beg[ai]ns?|ends?|left|spent){GAP}$",
    ),
    Guard(MONTH, matched=_GIVEN_NAMES, before=_OPENING, after=rf"(?:{GAP}{_ACTS}|,?{GAP}who)\b"),
    Guard(MONTH, matched=any_of(MONTHS), before=_OPENING, before_name=True),  # "January Jones"
    # "Mar-a-Lago".
    Guard(MONTH, after=r"-(?!to-)[a-z]{1,2}-"),
    # "May-Britt", "June-Ann".
    Guard(
        MONTH,
        matched="(?:april|may|june|august)",
        after=rf"-(?!{GOES_ON}\b|{OF_A_SPAN})[^\W\d_]{{3,}}",
    ),
    Guard(
        MONTH,
        matched="may",
        after=rf"{GAP}(?:i|we|you|he|she|they|it|the|god|all|not|be|have)\b",
        unless_before=rf"\b{IN_TIME}{GAP}$",
    ),
    # "May vary": what a list of properties says, and "a recipient MAY combine".
    Guard(
        MONTH,
        matched="may",
        after=rf"(?:,? for (?:example|instance)\b|{GAP}(?:also|only|never|even|still|vary|contain|include|use|require|become|cause|take|need|"
        r"result|occur|appear|contact|help|indicate|choose|set|specify|omit|send|combine|compile|return|or may not)\b)",
        unless_before=rf"\b{IN_TIME}{GAP}$",
    ),
    Guard(
        (*MONTH, *WEEKDAY, *SEASON),
        matched="(?:april|may|june|august|march|monday|friday|summer|winter|spring)",
        capitalised=True,
        before=r"\b(?:judge|mr|general|major|colonel|captain|lieutenant|sergeant|mrs?|ms|miss|dr|sir|lady|lord|senator|minister|justice|professor)[.]?[ \n]$",
    ),
    Guard(
        (*MONTH, "<day> <month> <year>", "<month> <day>, <year>"),
        before_name=True,
        after=rf"{GAP}{STREETS}\b",
    ),
    Guard(
        MONTH,
        matched="march",
        after=rf"{GAP}(?:of|on|against|through|for)\b",
        unless_before=rf"\b(?:in|since|until|till|by|from|last|this|next|early|late|mid|during|[a-z]+est){GAP}$",
    ),
    # "His obituary of August Olm".
    Guard(
        MONTH,
        matched="(?:april|may|june|august)",
        before_name=True,
        before=rf"\b(?:obituary|works?|plays?|death|life|sons?|wife|daughters?|brother|letters?|poems?|portrait|story|books?|novels?|friends?|writings?|ideas|pictures?|paintings?){GAP}(?:of|by|from){GAP}$",
    ),
    # A wish or a warning at the head of a sentence or of a verse: "May frost spare your beans", "May contain nuts".
    Guard(
        MONTH,
        matched="may",
        capitalised=True,
        before=r"(?:^|[.!?:;,\"(][ \n]+|\n[ \n]*|\x0b)$",
        unless_before=rf"\b{IN_TIME}[ \n]+$",
        after=rf"[ \n]+(?!(?:{_OF_A_MONTH}|[a-z]{{2,}}ed)\b)[a-z]",
    ),
    # Surnames: "Theresa May".
    Guard(MONTH, matched="may", after_name=True, unless_before=rf"(?:\b(?:{IN_TIME}|one|mid){GAP})$"),
    # Marches that armies and crowds make: "the Long March", "the March to the sea".
    Guard(MONTH, matched="march", after_name=True, unless_before=rf"\b{IN_TIME}{GAP}$"),
    Guard(MONTH, matched="march", before=rf"\bthe{GAP}$"),
    # "March first to the gate": an ordinal that counts something else.
    Guard(
        ("<month> <dayword>",),
        matched=r"(?!.*\d).*",
        after=rf"(?:-|{GAP}(?!{IN_TIME}\b|at\b|as\b|is\b|was\b|when\b|he\b|she\b|they\b|we\b|it\b)[a-z])",
    ),
    # "The Second October Term", "the First May Session".
    Guard(
        ("<day> <month> <year>",), matched=rf"(?:the )?{any_of(ORDINALS)} {any_of(MONTHS)}", before_name=True
    ),
    Guard(MONTH, matched="(?:jan|feb|mar|apr|jun|jul|aug|sep|sept|oct|nov|dec)", before_name=True),
    Guard(
        MONTH,
        matched="(?:jan|feb|mar|apr|jun|jul|aug|sep|sept|oct|nov|dec)",
        unless_before=rf"\b{IN_TIME}{GAP}$",
        unless_after=rf" ?[-/] ?(?:{any_of(MONTHS)}|{any_of(MONTH_ABBREVIATIONS)})\b",
    ),
    Guard(
        (
            "<month> <day>, <day> and <day>",
            "<day>, <day> and <day> <month>",
            "<month> <day>-<day>, <day>-<day>",
            "<day>-<day>, <day>-<day> <month>",
        ),
        after=rf"{GAP}(?!(?:killed|wounded){GAP}){COUNTED}\b",
    ),
    Guard(
        ("last <weekday>",),
        matched="(?:that|this|the same) (?:may|march|august|sun|sat)",
        last_word="lower",
        unless_after=rf"{GAP}?(?:[!?.,;:)\d]|at\b|morning\b|night\b|evening\b|$)",
    ),
    # "He says that Jan van Eyck", "the song that April Wine played".
    Guard(("last <weekday>",), matched=rf"that {any_of(MONTH_ABBREVIATIONS)}"),
    Guard(("last <weekday>",), matched="that (?:april|may|june|august)", before_name=True),
    # "between 3pm Jan 17 and 11:30 am Jan 20": the hour of the day after.
    # "Version 2.22 - 4 September 2022", "1.2.1 - December 26th".
    Guard(("<day>-<day> <month>",), before=r"\d[.,]$"),
    Guard(("<day> <month> <year>",), matched=r"\d+ ?- .*", before=r"\d[.]$"),
    Guard(
        ("<month> <day>-<day>", "<month> <day>, <day> and <day>"),
        after=rf"[:.]\d\d|{GAP}?[ap][.]?m\b",
    ),
    # "From October 30 to 2 November": the day is that of the month behind it.
    Guard(("<month> <day>-<day>",), after=rf"{GAP}(?:{any_of(MONTHS)}|{any_of(MONTH_ABBREVIATIONS)})\b"),
    # "In October 1,260 people": thousands.
    Guard(("<month> <day>, <year>",), matched=r".*\d", after=r",\d{3}(?!\d)"),
    # "In June 31 people": a number of things; "on June 7 killed 31" has a verb.
    Guard(
        ("<month> <day>, <year>",),
        matched=r".*\d",
        after=rf"{GAP}(?!(?:killed|wounded){GAP}){COUNTED}\b",
    ),
)

AFTER_A_DAY = rf"\b(?:{any_of(WEEKDAYS)}|{any_of(WEEKDAY_ABBREVIATIONS)})(?:{GAP}{any_of(DAY_PARTS)})?{GAP}?(?:/|&|and|or){GAP}?"
"""The weekday before in a list, so that the next short name is one: "Friday night or sat"."""

WEEKDAY_GUARDS = (
    # Days with a name of their own.
    Guard(WEEKDAY, after=rf"{GAP}night{GAP}live\b"),
    Guard(
        WEEKDAY,
        before=rf"\b(?:good|ash|manic|blue|stormy|freaky|casual|palm|easter|black|bloody|cyber|super|shrove|fat|maundy|whit|giving|sheffield|ruby|man|girl){GAP}$",
    ),
    Guard(
        WEEKDAY,
        matched="(?:sun|sat|wed|mon|fri)[.]?",
        in_lower_case=True,
        unless_before=rf"(?:\b(?:on|by|till|til|until|b4|see (?:you|u|ya)){GAP}|,{GAP}?|{AFTER_A_DAY})$",
        unless_after=rf"{GAP}(?:morning|afternoon|evening|night|nite)\b",
    ),
    Guard(WEEKDAY, matched="(?:sun|sat|mon|wed|tues?|thu|fri)", after=r"'?s\b"),
    Guard(WEEKDAY, matched="(?:sun|sat|wed)", in_lower_case=True, after="-[a-z]"),  # "sun-baked"
    # The verb that opens a verse: "into the hall, / Sat down".
    Guard(
        WEEKDAY,
        matched="sat",
        after=rf"{GAP}(?:down|up|in|on|upon|the|there|beside|by|under|an?|alone|silent|still)\b",
        unless_before=rf"(?:\b(?:{IN_TIME}|see (?:you|u|ya)){GAP}|{AFTER_A_DAY})$",
    ),
    Guard(
        WEEKDAY,
        matched="(?:sun|sat|mon|wed)",
        unless_before=rf"(?:\b(?:{IN_TIME}|see (?:you|u|ya)){GAP}|[-(,]{GAP}?|{AFTER_A_DAY})$",
        unless_after=rf"{GAP}(?:morning|afternoon|evening|night|nite)\b",
    ),
    Guard(WEEKDAY, matched="(?:sun|sat)[.]?", before=rf"\b(?:the|rising|setting|midnight){GAP}$"),
    Guard(WEEKDAY, before=rf"(?:\bthe|'s){GAP}$", before_name=True),  # "the Saturday Evening Post"
    # First names at the head of a sentence: "Tuesday Weld".
    Guard(
        WEEKDAY,
        before=_OPENING,
        before_name=True,
        unless_after=rf"{GAP}(?:{any_of(DAY_PARTS)}|{any_of(MONTHS)}|{any_of(MONTH_ABBREVIATIONS)})\b",
    ),
    Guard(WEEKDAY, after=r"[.](?:com|org|net|io)\b"),
    # "Friday Night Lights", "Sunday Morning Herald".
    Guard(
        WEEKDAY,
        before_name=True,
        after=rf"{GAP}{any_of(DAY_PARTS)}{GAP}[a-z]",
        unless_after=rf"{GAP}[a-z]+{GAP}{GOES_ON}\b",
    ),
    # A company and the star: "Sun faces", "said that Sun's profit".
    Guard(
        (*WEEKDAY, "last <weekday>"),
        matched="(?:that )?sun",
        after=rf"(?:'s)?{GAP}[a-z]",
        unless_after=rf"{GAP}(?:{IN_TIME}|at|with|night|morning|afternoon|evening)\b",
    ),
)

SEASON_GUARDS = (
    # Names: "the Winter War", "Spring Lake", "Ann Summers"; an army's offensive is called by its season.
    Guard(
        SEASON,
        matched="(?:the )?(?:spring|summer|autumn|fall|winter)",
        before_name=True,
        unless_after=rf"{GAP}(?:counter-?)?(?:offensive|campaign)\b",
    ),
    Guard(("<year> <season>",), before_name=True),  # "the 1980 Winter Olympics"
    Guard(
        ("<weekdays>",),
        matched="(?:summer|winter|autumn)s",
        capitalised=True,
        unless_after=rf"{GAP}(?:are|were|can|may|tend|get|bring|and)\b",
    ),
    # Surnames: seasons are written small within a sentence, "they pushed to have Winter removed".
    Guard(
        SEASON,
        matched="(?:spring|summer|autumn|winter)",
        capitalised=True,
        unless_before=rf"(?:^|[^a-z0-9,' \n][ \n]?|\b(?:{IN_TIME}|mid){GAP})$",
    ),
    # "The Spring framework".
    Guard(
        SEASON,
        matched="the (?:spring|summer|autumn|winter)",
        last_word="capital",
        before=_OPENING,
        after=rf"{GAP}(?!{GOES_ON}\b)[a-z]",
    ),
    # The verb and the ruin, the water and the coil.
    Guard(
        SEASON,
        matched="(?:spring|summer|autumn|winter)",
        after_name=True,
        unless_before=rf"\b{IN_TIME}{GAP}$",
    ),
    Guard(
        SEASON, matched="(?:the )?(?:spring|autumn)", after=rf"(?:{GAP}and{GAP}autumn)?{GAP}(?:period|annals)\b"
    ),
    Guard(SEASON, matched="summer", before=rf"\bindian{GAP}$"),
    # "Slip and fall", but "spring and fall".
    Guard(
        SEASON,
        matched="fall",
        before=rf"\b(?:and|or){GAP}$",
        unless_before=rf"\b(?:spring|summer|winter|{any_of(MONTHS)}),?{GAP}(?:and|or){GAP}$",
    ),
    Guard(SEASON, matched="(?:the )?fall", after=rf"{GAP}that\b"),  # "it is not the fall that kills"
    Guard(SEASON, matched="spring", before=rf"\b(?:shall|will|would|could|may|might|can|should|must){GAP}$"),
    Guard(
        SEASON,
        matched="spring",
        before=rf"\b(?:coil|leaf|mineral|torsion|compression|clock|valve|gas|helical){GAP}$",
    ),
    Guard(
        (*SEASON, "last <weekday>"),
        matched="(?:(?:that|the same) )?fall",
        after=rf"{GAP}(?:back|down|off|out|apart|short|behind|asleep|over|flat|victim|prey|ill|silent|under|within|into|through|to|in{GAP}love)\b",
    ),
    Guard(SEASON, matched="(?:the )?fall", after="-[a-z]"),
    Guard(
        SEASON,
        matched="(?:the )?fall",
        after=rf"{GAP}(?:in|from){GAP}",
        unless_before=rf"\b(?:in|during|since|until|till|by|for|through|throughout|every|each){GAP}$",
    ),
    Guard(SEASON, matched="fall", unless_before=rf"\b{IN_TIME}{GAP}$"),
    Guard(SEASON, matched="fall", before=rf"\b(?:to|will|would|could|may|might|can|should|of){GAP}$"),
    Guard(SEASON, matched="(?:the )?fall", after=rf"{GAP}of\b", unless_after=OF_A_YEAR),
    Guard(
        SEASON,
        matched="(?:the )?spring",
        after=rf"{GAP}in{GAP}(?:his|her|your|my|their|the){GAP}(?:step|air)\b",
    ),
    Guard(
        (*SEASON, "last <weekday>"),
        matched="(?:(?:the|that) )?spring",
        after=rf"{GAP}(?:water|from|of|up|back|(?:in)?to{GAP}(?:action|life|mind|view|being)|rises|flows|feeds|fed|gush(?:es|ed)|bubbles)\b",
        unless_after=OF_A_YEAR,
    ),
)
