"""How English states when a post was held, and what somebody did while in it.

Patterns match sentences with tokens in place of times (`extraction.chronology.timed`): dates as `<d:slot>`; a space
stands for any white space.
"""

from factlint.extraction.languages.en.biographies.people import NAME

_POST = (
    r"(?:(?:lord |lady |vice-|deputy )?mayor(?:ess)?|president|vice-president|prime minister|premier|(?:[a-z]+ )?minister|(?:vice-)?chancellor|governor|(?:managing |artistic |musical )?director"
    r"|head(?:master|mistress|teacher)?|principal|chair(?:man|woman|person)?|(?:team |club )?captain|(?:chief )?editor|(?:general )?secretary|(?:arch)?bishop|abbot|abbess|prior|prioress|pope|king|queen|emperor|empress"
    r"|tsar|sultan|(?:chief |principal )?conductor|(?:head )?coach|manager|curator|(?:chief )?librarian|rector|dean|provost|speaker|leader|treasurer|ambassador|commander|commissioner|superintendent"
    r"|warden|senator|sheriff|ombudsman|organist|choirmaster|stationmaster|lighthouse keeper|harbour ?master|chief executive|CEO|(?:chief )?constable|vicar|curate|astronomer royal|poet laureate)"
)
POST = rf"\b{_POST}\b"
ANY_POST = rf"\b(?i:{_POST})\b"
_TERM_OF = r"(?:presidency|premiership|mayoralty|tenure|term(?: (?:of|in) office)?|time in (?:office|power|charge)|years in (?:office|power|charge)|reign|rule|papacy|editorship|chairmanship|directorship|leadership|captaincy|governorship|pontificate|chancellorship|headship|incumbency)"
_SAME = r"(?:(?!\b(?:who|whom|whose|which|that|where|when|while|until|since|before|after|by|would|later)\b)[^‹›.;:()])"
"""What does not lead to another clause."""
_TO = r"(?: ?[–—-] ?| (?:to|until|till|and) )"
TERM = rf"(?:\b(?P<post>{_POST})\b|\b(?:in (?:office|power|command)|reigned|ruled|governed|commanded)\b){_SAME}{{0,60}}? \(?(?:from |between )?(?:the )?<d:first>{_TO}<d:last>"
"""A post with both ends of its term."""
BEGUN = rf"\b(?:became|had become|(?:was|had been) (?:first |then |duly )?(?:elected|appointed|named|made|chosen|hired as|sworn in as|installed as|crowned)|took (?:over|office) as)(?: [a-z’'-]+){{0,3}}? (?P<post>{_POST})\b{_SAME}{{0,40}} (?:in|on) (?:the )?<d:first>"
"""The beginning of a term …"""
STRETCH = r"‹d\d›(?: ?[–—-] ?| (?:to|until|till|and) )‹d\d›"
"""Both ends of a term; a sentence with two of these mentions two."""
ELECTED = r"\b(?:(?:was|had been) (?:first |only )?(?:elected|sworn in)|(?:took|had taken) office)(?: for the first time)? (?:in|on) (?:the )?<d:first>"
"""… in the post that other words state."""
ENDED = (
    rf"\b(?:stepped down|stood down|resigned|retired|left office|was voted out(?: of office)?|was removed(?: from office)?|was deposed|abdicated)(?: as (?:the )?(?P<post>{_POST}))?{_SAME}{{0,30}} (?:in|on) (?:the )?<d:last>",
    rf"\b(?:[Hh]is|[Hh]er) (?:{_TERM_OF}|time)(?: (?:as (?P<post>{_POST})|in office))? (?:had )?(?:ended|ran out|run out|expired|came to an end|was over) (?:in|on) (?:the )?<d:last>",
)
"""The end of one."""
LEFT_IN_OFFICE = r"\b(?:(?:remained|stayed|was) in office|held (?:the|this|that) (?:post|office|position)|left office|stepped down|stood down) (?:until|till|in|on) (?:the )?<d:last>"
_WHO = rf"(?:[Hh]e|[Ss]he|{NAME})"
_IN_POST = (
    rf"(?:while (?:(?:he|she) was )?(?:still )?(?:serving (?:as )?|acting (?:as )?)?(?:the )?(?P<post>{_POST})"
    r"|while (?:(?:he|she) was )?(?:still )?in (?:office|power|post)|when (?:he|she) was still in office|still in office)\b"
)
_AT_HEAD = rf"(?:[Aa]s (?:the )?(?P<post>{_POST})|[Ww]hile (?:(?:he|she) was )?(?:still )?(?:the )?(?P<office>{_POST})|[Ww]hile (?:(?:he|she) was )?(?:still )?in (?:office|power|post)|[Dd]uring (?:his|her) {_TERM_OF}(?: as (?P<role>{_POST}))?|[Dd]uring (?:his|her) (?:time|years) as (?P<place>{_POST}))"
_DATED = r"(?:in|on) (?:the )?<d:dated>"
WHILE_IN_POST = (
    rf"(?:^|[.;] |, |\band )(?P<said>{_AT_HEAD})(?: of (?P<whose>[^‹›.;:(),]{{2,40}}))?,? {_WHO} {_SAME}{{2,80}}? {_DATED}(?=[.,;)]|$| (?:and|with|to|for|at|as)\b)",
    rf"(?:^|[.;] |, |\band )(?P<said>{_AT_HEAD})(?: of (?P<whose>[^‹›.;:(),]{{2,40}}))?,? {_DATED}, ",
    rf"\b[Ii]n <d:dated>, (?:and )?(?P<said>{_IN_POST}|as (?:the )?(?P<role>{_POST})),? {_WHO} ",
    rf"\b[Ii]n <d:dated>,? {_WHO}, (?P<said>then (?:still )?(?:(?:the )?(?P<post>{_POST})|in (?:office|command|charge)))\b",
    rf"\b[a-z]{{3,}} {_SAME}{{0,60}}?{_DATED},? (?P<said>{_IN_POST})(?=[.,;)]|$| of\b)",
)
"""What somebody did in a post, and when."""
_OFFICIALLY = r"(?:(?:officially|formally|personally|solemnly|ceremonially) )?"
_IN_STATE = (
    r"(?:(?:re-?)?opened|inaugurated|unveiled|dedicated|consecrated|vetoed|decreed|laid the (?:foundation|first|corner)(?: |-)?stone|cut the ribbon|signed|pardoned|dissolved|proclaimed|declared|swore in"
    r"|announced(?! (?:his|her|that (?:he|she))\b)|led the (?:team|side|club|squad|orchestra|choir)(?= to\b))"
)
"""Acts of office, which somebody did not do before holding the office."""
_TITLED = rf"(?P<said>(?P<post>(?i:{_POST})) (?P<name>{NAME}))"
_TO_DATE = r"(?:(?!\b(?:who|whom|whose|which|that|where|when|while|until|since|before|after|as|by|would|built|begun|founded|started)\b)[^‹›.;:()]){2,80}?"
TITLED = (
    rf"(?:^|, |\b(?:[Tt]he|[Tt]hen|and) ){_TITLED} {_OFFICIALLY}{_IN_STATE}\b{_TO_DATE} {_DATED}(?=[.,;)]|$| (?:and|with|to|for|at)\b)",
    rf"\b(?:opened|inaugurated|unveiled|dedicated|consecrated|signed|laid) by (?:the )?{_TITLED} {_DATED}(?=[.,;)]|$| (?:and|with|to|for|at)\b)",
    rf"\b(?:[Ii]n|[Oo]n) (?:the )?<d:dated>,? (?:the (?:then )?)?{_TITLED} {_OFFICIALLY}{_IN_STATE}\b(?!{_SAME}* as\b)",
)
"""The same where somebody is called by the post."""
DOUBT = (
    r"(?i:\b(?:again|second|third|fourth|former|ex-[a-z]+|acting|interim|honorary|shadow|returned|re-?elected|re-?appointed|once more|comeback|succeed(?:ed|s)|replaced|remembered|known|described|portrayed|nicknamed"
    r"|elect|designate|also|two terms|both|emeritus|posthumous(?:ly)?|not|never|would|candidate|ran for|stood for|exile)\b)"
)
"""In a sentence about a term or what was done in one: another term, or another's, may be meant."""
OWNERS = {"his": r"\b(?:[Ss]he|[Hh]er)\b", "her": r"\b(?:[Hh]e|[Hh]is|[Hh]im)\b"}
"""Of whose post it is → what shows that the sentence before is about another."""
OWNED = r"[Dd]uring (?P<owner>his|her)\b"
