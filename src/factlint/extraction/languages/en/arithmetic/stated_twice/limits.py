"""How English states a limit of something: for how long it waits, how many it keeps, how many one may have.

Patterns are read over skeletons (`extraction.arithmetic.skeleton`): lower case, numbers as `<kinds:slot>`.
"""

from __future__ import annotations

CUE = (
    r"(?i:\b(?:no more than|not more than|at most|a maximum of|up to|waits?|tim(?:es?|ed|ing) out|gives? up|timeout|keeps?|kept|retain(?:s|ed)?"
    r"|stored for|held for|(?:deleted|removed|purged|discarded|erased)(?: automatically)? after|within|groups?|(?:more|longer|larger|bigger|older) than|expires?|valid for|notice|payable|file size)\b)"
)
"""In a sentence that may state a limit."""
_THING = (
    r"(?P<thing>(?!minutes\b|seconds\b|hours\b|days\b|weeks\b|months\b|years\b|percent\b|times\b)[a-z]{3,}s)"
)
_LENGTH = r"<nt:value>(?: days)?['’]?"
LIMITS = {
    "wait": (
        r"\bwaits?(?: for)? <nt:value>(?! (?:times|more))",
        r"\b(?:times|timed|timing|time) out after <nt:value>",
        r"\bgives? up(?: waiting)? after <nt:value>",
        r"\btimeout(?: of| is| defaults to| is set to|:) <nt:value>",
    ),
    "keep": (
        rf"\b(?:keeps?|retains?)(?: only)?(?: the)?(?: last| latest| newest| most recent)? <n:value>(?: last| latest| newest| most recent)? {_THING}\b(?! and ‹)",
        rf"\b(?:last|latest|newest|most recent) <n:value> {_THING} (?:are|is) (?:kept|retained)\b",
        rf"(?:^|[,;] )(?:only )?<n:value> {_THING} (?:are|is) (?:kept|retained)\b",
    ),
    "keep for": (
        rf"\b{_THING} (?:are|is) (?:then |only )?(?:kept|stored|retained|held|saved)(?: there| here| on [a-z]+)? for <nt:value>",
        rf"\b{_THING} (?:are|is) (?:then |automatically )?(?:deleted|removed|purged|discarded|erased)(?: automatically)? after <nt:value>",
        rf"\b{_THING} (?:(?:that|which) are )?(?P<bound>older) than <nt:value>(?: days| weeks| months)? (?:are|will be) (?:then |automatically )?(?:deleted|removed|purged|discarded|erased|destroyed)\b",
        rf"\b(?:keeps?|stores?|retains?)(?: the| all| your)? {_THING} for <nt:value>",
        rf"\b(?:deletes?|removes?|purges?|discards?|erases?)(?: the| all| your)? {_THING} after <nt:value>",
    ),
    "most": (
        rf"\b(?:may|can|must|should|shall|is allowed to|are allowed to|is entitled to|are entitled to) (?:not )?[a-z]+(?: out| in)? <n:value> {_THING} (?P<per>(?:a|per|each|every) [a-z]+|at (?:a|one) time|at once)\b",
    ),
    "group": (
        r"\bgroups? (?:have|has|are|is)(?: limited to| kept to)? <n:value>(?: people| places| participants)? (?P<bound>at (?:the )?most)\b",
        r"\b(?P<bound>never) <n:value> (?:people|participants|guests|places|visitors|persons) (?:in|to|per) (?:a|each|any|one) group\b",
        r"\b(?P<bound>maximum|largest) (?:group size|size of a group)(?: is|:| of)? <n:value>",
    ),
    "group of at most": (
        r"\bgroups? (?:of|have|has|are limited to|is limited to|are|is) <n:value>",
        r"<n:value> (?:people|participants|places|persons|visitors) (?:(?:in|to) (?:a|each|one)|per) group\b",
    ),
    "longest": (
        r"\b(?P<bound>never|do not|don't|must not|may not|should not|cannot|can't)(?= [a-z' -]{2,50}? for <t:value>)",
    ),
    "expire": (
        r"\b(?P<thing>[a-z]{3,}) (?:also |then |automatically )?(?:expires?|lapses?|(?:become|becomes|is|are) invalid) (?:automatically )?after <nt:value>",
        r"\b(?P<thing>[a-z]{3,}) (?:is|are|remains?|stays?) valid for <nt:value>",
    ),
    "notice": (
        rf"\bnotice period(?: is| of|:) {_LENGTH}",
        rf"\b(?:with|giving|gives?|given|on|requires?|subject to|by) {_LENGTH} (?:written |prior )?notice\b",
        rf"\bnotice of {_LENGTH}",
        rf"\bnotice(?: of [a-z]+)? (?:must|has to|is to|should|shall) be (?:given|received|sent|submitted)(?: in writing)?,? {_LENGTH} before\b",
    ),
    "pay": (
        rf"\b(?P<thing>invoices?|bills?|fees?|rents?) (?:is|are|must be|has to be|have to be|shall be) (?:payable|due|paid)(?: in full)? {_LENGTH}",
    ),
    "largest": (
        r"\bmaximum (?P<thing>file|attachment|upload|message|image) size(?: is| of|:) <n:value>",
        r"\b(?P<thing>files?|attachments?|uploads?|messages?|images?) (?:may|can|must)(?: only| not)? be <n:value>(?= in size| each|[.,;)]|$)",
        r"\b(?P<thing>files?|attachments?|uploads?|messages?|images?)(?P<bound>) <n:value> (?:are|is|will be|cannot)\b",
    ),
    "within": (r"<t:value>(?! (?:of|from|after|before)\b)",),
}
"""By the kind of limit."""
HEDGED = {"group of at most": "group", "within": "within"}
"""Kinds of which only the number says that it is a limit → the kind that they are of."""
ALIKE = {"within": 3, "longest": 2}
"""Kinds of which a text has many, each given by all words of its sentence → how many these are at least."""
STATED = frozenset({"keep", "keep for", "group", "expire", "notice", "pay", "largest"})
"""Those that state what they are."""
PARTIES = frozenset(
    "landlord tenant employer employee employees staff probation trial members customer customers provider hirer owner maternity paternity parental holiday leave meeting meetings cancellation guests supplier".split()
)
"""Whose limit it is: two sentences that do not name the same may be about two."""
EVERY = r"\b(?:per|each|every)\b"
FOR_ONE = "a"
OTHER_CASES = (
    r"\b(?:instead|unless|except|premium|pro|plans?|previous(?:ly)?|was|were|version|changed|rais\w+|increas\w+|lower\w*|used to|no longer|now|new|examples?|suppose|children|students|seniors|reduced|another|others?"
    r"|if|or|respectively|minimum|at least|option|optional\w*|may also|some|(?<!at )(?<!at the )most)\b"
)
"""Words by which a limit holds in some cases, or held at another time."""
COMMON = frozenset(
    "after before that this when with from have they their them then than until which while will would gives give waits wait times keeps kept seconds minutes hours default".split()
)
"""Words that two sentences may share without a common subject."""
