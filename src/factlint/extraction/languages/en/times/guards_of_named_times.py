"""Where an English feast, century or word of reference is no time after all."""

from __future__ import annotations

from factlint.extraction.languages.en.times.guard_words import (
    GAP,
    GOES_ON,
    IN_TIME,
    KINDS_OF_WORKS,
    MONTH,
    SEASON,
    WEEKDAY,
)
from factlint.extraction.languages.en.times.words import WEEKDAYS
from factlint.extraction.languages.time_language import Guard, any_of

NAMED_TIME_GUARDS = (
    # Works that open an article about them: "Independence Day is a 1996 American film".
    Guard(
        before=rf"(?:^|[.!?][ \n]|\x0b)[\"']?(?:{any_of(WEEKDAYS)}[ \n])?$",
        after=rf"(?:{GAP}(?:morning|afternoon|evening|night))?[\"']?(?:{GAP}\([^)]{{1,40}}\))?{GAP}(?:is|was){GAP}(?:an?|the){GAP}(?:[a-z0-9'-]+{GAP}){{0,5}}{KINDS_OF_WORKS}\b",
    ),
    # Titles, and words that are spoken of: "her poem "April"".
    Guard(
        (*MONTH, *WEEKDAY, *SEASON, "<holiday>", "<daypart>", "<unit>"),
        matched=r"\D+",
        before=r"\"$",
        after='"',
    ),
    Guard((*MONTH, *WEEKDAY, *SEASON, "<holiday>"), matched=r"\D+", before=r"\"$", before_name=True),
    Guard(
        (*MONTH, *SEASON, "<holiday>", "<daypart>"),
        capitalised=True,
        before=rf"\b(?:called|named|nicknamed){GAP}$",
    ),
    Guard(  # but "he was named Thursday to the board"
        WEEKDAY,
        capitalised=True,
        before=rf"\b(?:called|(?<!was{GAP})(?<!were{GAP})(?<!been{GAP})named|nicknamed){GAP}$",
    ),
    # "The novel Yesterday's Men", "the film Friday".
    Guard(
        (*MONTH, *WEEKDAY, *SEASON, "<holiday>", "yesterday"),
        matched=r"\D+",
        capitalised=True,
        before=rf"\b{KINDS_OF_WORKS}{GAP}$",
    ),
    Guard(("<holiday>",), before=rf"\b(?:white|father|mother){GAP}$"),
    Guard(("<holiday>",), after=rf"{GAP}\([12]\d\d\d\)"),  # a film of that name
    # "Operation Ramadan".
    Guard(
        ("<holiday>",),
        after_name=True,
        unless_before=rf"\b(?:{IN_TIME}|at|over|{any_of(WEEKDAYS)}|happy|merry){GAP}$",
    ),
    Guard(("<event day>",), before=r"[\d/.]$"),
    Guard(("<event day>",), after=rf"(?:[/.]\d|{GAP}of\b)"),
    Guard(("<holiday>",), matched=r".*[a-z]", before_name=True),  # "Easter Rising", "Good Friday Agreement"
    Guard(
        ("daily",),
        matched="(?:quarterly|monthly|weekly)",
        after=rf"{GAP}[a-z]",
        unless_after=rf"{GAP}(?:{GOES_ON}|since|from|during|throughout)\b",
    ),  # "a quarterly dividend"
    Guard(("daily",), capitalised=True, before_name=True),  # "the Daily Telegraph"
    Guard(
        ("daily",),
        matched="(?:quarterly|monthly|weekly)",
        capitalised=True,
        after_name=True,
        unless_before=r"(?:[.!?:]|ed)[ \n]$",
    ),  # "the Farmers' Quarterly"
    # "Everyday life", but "we meet everyday at noon".
    Guard(
        ("daily",),
        matched="everyday",
        after=rf"{GAP}[a-z]",
        unless_after=rf"{GAP}(?:{GOES_ON}|i|you|me|us|them|since|from|during|throughout|this|like|just|so|if|of|day|people|someone)\b",
    ),
    # Rates: "feet per second", "pages per minute".
    Guard(("per <unit>",), matched=r"per.(?:second|sec|minute|min|hour)s?"),
    # "That time of life", "that period of growth".
    Guard(("at that time",), after=rf"{GAP}of\b", unless_after=rf"{GAP}of{GAP}(?:the{GAP})?(?:day|night)\b"),
    Guard(
        ("now",),
        matched="(?:one|some) day",
        unless_before=rf"\b(?:will|would|may|might|can|could|should|shall|must|'ll|'d|to|hopes?|hoped|that)(?:{GAP}[a-z]+)?{GAP}$",
        unless_after=rf",?{GAP}(?:[a-z]+{GAP}){{0,2}}(?:will|would|may|might|could|should|shall)\b",
    ),
    # "They may soon ask", but no "as soon as", "he soon left".
    Guard(
        ("now",),
        matched="soon",
        unless_before=rf"\b(?:will|shall|may|might|could|should|can|must|'ll|to|is|are|be|come|coming)(?:{GAP}(?!too\b|as\b|so\b)[a-z]+){{0,2}}{GAP}$",
        unless_after=rf"(?:{GAP}[a-z]+){{1,3}}{GAP}will\b",
    ),
    Guard(("now",), matched="now", after=rf"{GAP}and{GAP}(?:then|again)\b"),
    Guard(("now",), matched="soon", before=r"\b(?:too|as|so|how|very)[ \n]$"),
    Guard(("now",), matched="soon", after=r"[ \n](?:as|after|before|enough|to[ \n]be)\b|[ \n-]to-"),
    Guard(("now",), matched="current", before=r"\bthen[ \n-]$"),
    Guard(("now",), matched="to date", before=r"\bup[ \n-]$"),
    Guard(("now",), matched="present", unless_before=r"(?:-[ \n]?|\b(?:to|until|till)[ \n])$"),
    Guard(("now",), matched="the present", after=r"[ \n-][a-z]"),
    # "USA Today", "the Tonight Show".
    Guard(("yesterday",), capitalised=True, before=rf"\b(?:usa|news|entertainment){GAP}$"),
    Guard(("yesterday",), capitalised=True, before=r"\"$", after='"'),
    Guard(("yesterday",), capitalised=True, before_name=True, unless_before=r"(?:^|[.!?:\n\x0b\"][ \n]?)$"),
    Guard(("last <unit>",), titled=True, before=r"\"$", after='[,.]?"'),
    Guard(("yesterday",), matched="(?:today|tonight)", capitalised=True, after=rf"{GAP}(?:show|programme)\b"),
    # "As recently as 1996", "as long ago as 1922".
    Guard(("now",), matched="recently|long ago", before=rf"\bas{GAP}$", after=rf"{GAP}as\b"),
    # "The Now Show", but "Bag Now Available" in a headline; "a current of two amperes", "the current flows".
    Guard(
        ("now",),
        capitalised=True,
        before_name=True,
        unless_before=r"(?:^|[.!?:\n\x0b\"][ \n]?)$",
        unless_after=rf"{GAP}(?:available|open|closed|hiring|playing|showing|streaming|selling|shipping|accepting|live|out|in|on|at|is|are|has|have)\b",
    ),
    Guard(
        ("now",),
        matched="current",
        before=rf"\b(?:electric|electrical|direct|alternating|ocean|eddy|strong|air){GAP}$",
    ),
    Guard(("now",), matched="current", after=rf"(?:[.,;:)]|{GAP}(?:of|flows?|flowed|flowing|through)\b)"),
    Guard(("now",), matched="future", before=rf"\b(?:the|no|a){GAP}$", after=r"[ \n-][a-z]"),
    Guard(("former",), matched="this time", before=rf",{GAP}$"),
    Guard(
        ("former",),
        matched="the time",
        before=rf"\b(?:takes?|took|taken|taking|have|has|had|finds?|found|spends?|spent|makes?|made|got){GAP}$",
    ),
    Guard(("former",), matched="the time", before=rf"\b(?:all|most of|much of){GAP}$"),
    Guard(("former",), matched="the time", before=rf"\bby{GAP}$", after=rf"{GAP}\w"),
    Guard(("<ordinal> century",), last_word="capital", after=rf"{GAP}(?:fox|studios?|limited|society)\b"),
    Guard(("<ordinal> century",), before=rf"\b(?:his|her|their|maiden|test|odi){GAP}$"),
)
