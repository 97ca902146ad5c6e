"""Where the name of a month is no time after all, one class of phenomenon a group."""

from __future__ import annotations

from factlint.extraction.languages.en.times.guard_words import (
    COUNTED,
    GAP,
    GOES_ON,
    IN_TIME,
    MONTH,
    OF_A_SPAN,
    OPENING,
    SEASON,
    STREETS,
    WEEKDAY,
)
from factlint.extraction.languages.en.times.licences import DESCRIBED, LICENSED
from factlint.extraction.languages.en.times.words import MONTH_ABBREVIATIONS, MONTHS, ORDINALS
from factlint.extraction.languages.time_language import Guard, any_of

_GIVEN_NAMES = "(?:april|may|june|august|march)"
"""Months that are names of people as well."""
_ABBREVIATION = "(?:jan|feb|mar|apr|jun|jul|aug|sep|sept|oct|nov|dec)"
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
    Guard(MONTH, matched=_GIVEN_NAMES, before=OPENING, after=rf"(?:{GAP}{_ACTS}|,?{GAP}who)\b"),
    Guard(MONTH, matched=any_of(MONTHS), before=OPENING, before_name=True),  # "January Jones"
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
    Guard(MONTH, matched=_ABBREVIATION, before_name=True),
    Guard(
        MONTH,
        matched=_ABBREVIATION,
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
