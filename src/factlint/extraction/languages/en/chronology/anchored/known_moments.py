"""How English counts from what has a name, and from a date until today.

Patterns match sentences with tokens in place of times (`extraction.chronology.timed`): dates as `<d:slot>`, lengths
as `<l:slot>`; a space stands for any white space.
"""

_PLAIN = r"[^‹›,;:()–—|\[\]]"
_NEAR = r"(?:(?:just|only|exactly|barely|almost exactly) )?"
_ORDER = r"(?P<order>[Aa]fter|[Ff]ollowing|[Bb]efore|[Pp]rior to)"
COUNTED_FROM_NAMES = (
    rf"<d:dated>,? \(?(?P<said>{_NEAR}<l:length> {_ORDER}) (?P<thing>{_PLAIN}{{3,80}}?)(?=[.,;:)]|$)",
    rf"(?P<said>{_NEAR}<l:length> {_ORDER}) (?P<thing>{_PLAIN}{{3,80}}?), (?:in|on) (?:the )?<d:dated>",
)
"""So long after or before something that has no date next to it."""
THE = r"(?:the )?"
NOUN_OF = r"(?:the |its |his |her )?(?P<noun>[a-z-]+(?: [a-z]+)?) of (?:the )?"
"""Before a name, what happened to it …"""
POSSESSIVE = r"[’']s? (?P<noun>[a-z-]+)"
"""… and after it."""
_NAME = r"(?:(?:the|of|and|first|officially|finally|was|were|had been|had) )*[A-Z0-9][\w’'-]*"
SUBJECT = rf"{_NAME}(?: {_NAME})* (?:(?:was|were|had been|had|officially|finally|first|troops|forces) )*"
OBJECT = rf"(?: {_NAME}(?: {_NAME})*)?(?: by {_NAME}(?: {_NAME})*)?"
"""Before and after the verb of a clause that states an event: it is all of what is counted from."""
PROPERTIES = {
    "death": "died", "birth": "born", "founding": "founded", "foundation": "founded", "establishment": "founded",
    "opening": "opened", "inauguration": "opened", "completion": "completed", "launch": "launched",
    "release": "released", "publication": "published", "signing": "signed", "independence": "independence",
    "dissolution": "dissolved", "collapse": "dissolved", "discovery": "discovered", "first flight": "first-flight",
    "end": "end", "start": "start", "beginning": "start", "outbreak": "start",
}  # fmt: skip
"""What happened, as a noun → the property that dates it."""
AFTER = ("date", "end")
BEFORE = ("date", "start")
"""The properties that date what is only named."""

_STARTED = r"(?:[Ff]ounded|[Ee]stablished|[Oo]pened|[Ss]et up|[Ii]ncorporated|[Ll]aunched|[Bb]uilt|[Ff]ormed|[Cc]reated)"
SINCE_THEN = (
    r"\b(?:[Ss]ince|[Ff]rom) (?:the )?<d:since>,? (?:for |that is,? |i[.]e[.] |a period of )(?P<said><l:length>)(?! (?:after|before|later|earlier|ago))",
    r"\b[Ss]ince (?:the )?<d:since>,? \(?(?P<said><l:length>)(?=[.;)]| (?:now|already|in all)\b)",
    rf"\bfor (?:now )?(?P<said><l:length>),? (?:\(|ever )?since (?:{_PLAIN}{{2,40}} in )?<d:since>",
    rf"\b{_STARTED}\b{_PLAIN}{{0,40}}? in <d:since>,? {_PLAIN}{{0,60}}?(?:has|have) (?:now )?(?:been )?(?:existed|operated|in (?:business|existence|operation)|going|running|active|around|trading)(?: for)? (?P<said><l:length>)",
)
"""How long something has gone on since a date."""
STILL = r"\b(?:has|have|[’']ve|is|are)\b"
CLAUSE_MARK = ", "
"""Before the clause that states for how long."""
NO_LONGER = r"(?i:\b(?:had|until|ended|closed|stopped|before|if|might|last (?:time|won)|first time)\b)"
"""With one of these it need not continue today."""
