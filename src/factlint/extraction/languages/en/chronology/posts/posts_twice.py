"""How a text states from when to when somebody held a post, and states the end again.

Patterns match sentences with tokens in place of times (`extraction.chronology.timed`): dates as `<d:slot>`; a space
stands for any white space.
"""

from factlint.extraction.languages.en.lives.relatives import FAMILY

_POST = (
    r"(?P<post>(?i:mayor|governor|president|chairman|chairwoman|chairperson|director|manager|coach|editor|bishop|archbishop|abbot|principal|rector|dean|secretary|treasurer|minister|premier|senator|representative|congressman|congresswoman|speaker|leader"
    r"|organist|conductor|ambassador|commissioner|chancellor|provost|judge|sheriff|king|queen|ruler|emperor|sultan|headmaster|headmistress|captain|curator|librarian|warden|superintendent|organiser|bandleader|drummer|singer|presenter|host|anchor|columnist|vicar|pastor))"
)
_AS = r"(?:the |an? |its |their |his |her )?(?:[\w’'.-]+ ){0,3}?"
_OWN = r"(?:(?!\b(?:and|but|who|which|that|when|where|after|before|since|until|from|had|was|were)\b)[^‹›.;:()–—|\[\]])"
TERMS = (
    rf"\b(?:was|were|served|serving|acted|worked) (?:as )?{_AS}{_POST}\b{_OWN}{{0,80}}? from (?:the )?<d:first> (?:to|until|till) (?:the )?<d:last>",
    rf"\b(?:elected|appointed|named|became|installed|chosen|made)(?: as)? {_AS}{_POST}\b{_OWN}{{0,60}}? (?:in|on) (?:the )?<d:first>{_OWN}{{0,30}}(?:,? and|,) (?:(?:he|she) )?(?:served|remained|stayed|held (?:the |that |this )?(?:post|office|position|title)|continued|serving|holding (?:the )?(?:post|office|position)){_OWN}{{0,50}} (?:until|till) (?:the )?<d:last>",
)
"""A post, and both ends of the time in it …"""
ENDS = (
    rf"\b(?:was|were|served|acted|worked|remained|stayed)(?: on)? (?:as )?{_AS}{_POST}\b{_OWN}{{0,60}}? (?:until|till) (?:the )?<d:last>",
    rf"\b(?:resigned|retired|stepped down|stood down|was dismissed|was removed|was ousted) (?:as|from (?:the (?:post|office|position) of|being)) {_AS}{_POST}\b{_OWN}{{0,60}}? (?:in|on) (?:the )?<d:last>",
    rf"^(?:In|On) (?:the )?<d:last>,? (?:he|she) (?:resigned|retired|stepped down|stood down|was dismissed|was removed|was ousted) as {_AS}{_POST}\b",
)
"""… or the end alone."""
SUCCEEDED = (
    r"^(?:He|She|[A-ZÀ-Þ][\w’'-]+) was (?P<said>succeeded) by [^‹›.;:()]{2,70}? (?:in|on) (?:the )?<d:last>(?=[.,;]|$)",
    r"^(?:In|On) (?:the )?<d:last>,? (?:he|she) was (?P<said>succeeded) by ",
)
"""The end of the only time in a post that a text is about somebody."""
OPEN = r"(?i:\b(?:again|second|third|fourth|re-?elected|re-?appointed|returned|acting|interim|deputy|vice|assistant|associate|former|honorary|emeritus|designate|elect|terms|twice|also|both|or|first (?:term|stint|spell|tenure|period)|stint|spell|would|if|expected|until at least|junior|senior|youth|co-|joint|shadow|state|lieutenant|major|general|inspector)\b)"
"""In a sentence that mentions a post: there may have been another one, or another time."""
RELATIVE_STATED = rf"(?:His|Her|The) (?:[a-z]+ )?(?:{FAMILY})\b"
"""At the head of a sentence, after which "he" may be that one."""
