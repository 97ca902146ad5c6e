"""How English counts a date from one that another sentence states: "six years later, in 1960".

Patterns match sentences with tokens in place of times (`extraction.chronology.timed`).
"""

from factlint.extraction.languages.en.chronology.distances import PLAIN, STARTED

BEFORE_THAT = (
    r"^(?P<said>Before (?:that|then)|Previously|Until then),? (?:in|from|between|since) (?:the )?<d:dated>"
)
"""What came before the date of the last sentence."""
HAD_BEFORE = r"^(?:He|She|It|They) had (?P<said>already|previously|earlier|before then)\b[^‹›.;:()]{2,90}? (?:in|on) (?:the )?<d:dated>"
"""The same in a sentence that continues about the same."""
LATER_ON = r"^(?:He|She|It|They) (?P<said>later|subsequently|eventually|afterwards|thereafter|then) (?!(?:be|is|was|were|had|has|said|told|recalled|claimed|wrote|described|admitted|known)\b)[a-z]+\b(?:(?!\b(?:who|which|that|from|since|when|where|of)\b)[^‹›.;:()]){0,80}? (?:in|on) (?:the )?<d:dated>"
"""What came after the date of the last sentence …"""
HAPPENED = r"(?:^|[ ,])(?:[Ii]n|[Oo]n)(?: the)? ‹d0›"
"""… at which something happened."""
_MERELY = r"(?:(?:just|only|exactly|some|a mere) )?"
COUNTED = (
    rf"(?P<said>{_MERELY}<s:shift>),? (?:\(|in |on )?(?:the )?(?:year )?<d:dated>(?! ?[–—-] ?‹d)",
    rf"<d:dated>,? (?:or )?(?P<said>{_MERELY}<s:shift>)(?=[.,;)]| (?!than\b)|$)",
    rf"(?P<said>{_MERELY}<s:shift>),? (?:at|for|during) (?:the |its |his |her |their )<d:dated>(?= [A-Za-z])",
    rf"\b[Tt]he <d:dated> [A-ZÀ-Þ][\w’'-]+(?: [A-ZÀ-Þ][\w’'-]+){{0,4}}, (?P<said>{_MERELY}<s:shift>)(?=[.,;)]|$)",
    rf"(?P<said>{_MERELY}<s:shift>),? (?:at|during) (?:the |its |his |her |their )(?!{PLAIN}*\b(?:had|who|which|that|since)\b){PLAIN}{{2,40}} (?:of|in) <d:dated>(?=[.,;)]|$)",
    rf"(?P<said>{_MERELY}<s:shift>),? (?:from|between) (?:the )?<d:dated>",
    rf"(?P<said>{_MERELY}<s:shift>),? (?:when|as) (?!{PLAIN}*\b(?:had|who|which|that|of|since)\b){PLAIN}{{2,60}} (?:in|on) (?:the )?<d:dated>(?=[.,;)]|$)",
    rf"^(?P<said>{_MERELY}<s:shift>),? (?!{PLAIN}*\b(?:had|who|which|that|of|since|when|where|whose|from|before|after|until|by|would|again|planned)\b)(?!{PLAIN}*(?<!\bwas[ ])(?<!\bwere[ ])\b(?:[a-z]+ed|built|made|held|born|begun|written|won|sung|cast|set|lost|laid) (?:in|on) ){PLAIN}{{4,80}},? (?:in|on) (?:the )?<d:dated>(?=[.;]|$)",
)
"""So long later or earlier than what was stated before, with the date beside it."""
LAST_OF_RANGE = r"‹d\d+›(?: ?[–—-] ?| (?:to|until|till|through) (?:the )?)‹d$"
"""Before the number of a date: it closes a range, and a count after it may run from the beginning of the range."""
_WHOSE = r"(?:he|she|it|they|we|the [a-z]+|[A-ZÀ-Þ][\w’'-]+(?: [A-ZÀ-Þ][\w’'-]+)?)"
_NOT_ITS_OWN = rf"(?!{PLAIN}*\b(?:had|who|which|that|of|since|when|where|whose|from|before|until|by|would|again|planned)\b)"
AFTER_A_WHILE = (
    rf"^(?:But |And |Then )?(?P<said>[Aa]fter {_MERELY}<l:length>),? (?:in|on) (?:the )?<d:dated>,",
    rf"^(?:But |And |Then )?(?P<said>[Aa]fter {_MERELY}<l:length>),? {_WHOSE} {_NOT_ITS_OWN}{PLAIN}{{2,80}},? (?:in|on) (?:the )?<d:dated>(?=[.;]|$)",
    rf"<d:dated>,? (?P<said>after {_MERELY}<l:length>)(?=[.,;]|$)",
    rf",? (?P<said>after {_MERELY}<l:length>), (?:in|on) (?:the )?<d:dated>(?=[.,;]|$)",
)
"""So long after what the last sentence stated to begin."""
GOES_ON = r"\b(?:[Hh]e|[Ss]he|[Ii]t|[Tt]hey|him|her|them)\b"
"""In a sentence about what the last one was about."""
BEGUN_THEN = (
    rf"(?:\b{STARTED}\b|\b(?:began|came|moved|went|settled|joined|entered|married|took over|became|bought|acquired|hired|appointed|elected|leased|rented|enrolled|enlisted)\b)"
    rf"{PLAIN}{{0,60}}?,? (?:in|on) (?:the )?‹d0›"
)
"""In a sentence that states a beginning and nothing but it."""
COUNTED_FROM_BEHIND = (
    (
        rf"^(?:Just |Only )?(?P<said><s:shift>),? (?:in |on )<d:dated>,? the {PLAIN}{{2,40}}? (?:that was |which was )?"
        rf"(?:built|opened|founded|established|launched|completed|begun|started|created|signed|bought|made)(?: {PLAIN}{{0,40}})? in <d:anchor>"
        r" (?:was|were|is|had|closed|sank|burned|burnt|collapsed|ended|folded)\b"
    ),
    r"^(?P<said><s:shift>) (?:from|after) (?:the )?[^‹›]{0,30}<d:anchor>[^‹›,]{0,20}, (?:in |on )(?:the )?<d:dated>",
    r"\bNot since <d:dated>,? (?P<said><s:shift>),? ha[ds] [^‹›]{0,30}<d:anchor>",
    r"<d:dated>,? (?P<said><s:shift>),? [^‹›.;]{0,30}\b(?:said|told|recalled|wrote|reported)\b[^‹›.;]{0,20} in <d:anchor>",
    r"(?P<said><s:shift>),? in <d:dated>,? [^‹›.;]{0,20}\b(?:said|told|recalled|wrote)\b[^‹›.;]{0,30} in <d:anchor>",
)
"""The same, counted from the beginning of what the sentence is about."""
FRONT = r"(?:(?:But|And|Then|Also)? ?(?:[Ii]n|[Oo]n)? ?)"
"""What may precede a time that opens its sentence."""
CONTINUED = r"(?:It|He|She|They) (?:(?!\b(?:who|which|that|had|would|when|where|after|before|until|since|again)\b)[^‹›;:()]){3,60}"
"""What may precede "the following year" in a sentence that continues about the same."""
UNDATED = r"‹[stc]\d›"
"""A time that is no date."""
UNDATED_LAST = r"‹[stc]\d›[^‹]*(?:‹l\d›[^‹]*)*$"
"""The same with no date after it."""
