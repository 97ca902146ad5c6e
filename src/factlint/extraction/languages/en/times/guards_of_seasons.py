"""Where the name of a season is no time after all, one class of phenomenon a group."""

from __future__ import annotations

from factlint.extraction.languages.en.times.guard_words import (
    GAP,
    GOES_ON,
    IN_TIME,
    OF_A_YEAR,
    OPENING,
    SEASON,
)
from factlint.extraction.languages.en.times.words import MONTHS
from factlint.extraction.languages.time_language import Guard, any_of

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
        before=OPENING,
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
