"""How English states the phases of a plan, the nights of a stay, and by when one has to apply for what opens or
takes place.

Patterns match sentences with tokens in place of times (`extraction.chronology.timed`): dates as `<d:slot>`; a space
stands for any white space.
"""

from factlint.extraction.languages.en.lives.stated import NUMBER_WORD

_PLAIN = r"[^‹›.;:()–—|\[\]]"
_TO = r"(?: ?[–—-] ?| (?:to|until|till|through) (?:the )?)"
_PHASE = r"(?:phase|stage|part|step|round|block|module|course|term|semester|session|period|tour|leg|half|season|trial|work|works|construction|pilot|training|exhibition)"
ENDED = (
    rf"(?i:\b{_PHASE}\b){_PLAIN}{{0,60}}? (?:from|between) (?:the )?‹d\d›{_TO}<d:ended>",
    rf"(?i:\b{_PHASE}\b){_PLAIN}{{0,60}}?\b(?:(?:ends?|ended|finish(?:es|ed)?|concludes?|concluded|closes?|closed|is over|was over) (?:in|on|by)|(?:finished|completed|concluded|over) (?:in|on|by)|(?:runs?|ran|lasts?|lasted|goes|went on) until) (?:the )?<d:ended>",
)
"""A phase and its last day …"""
_AT_ONCE = r"(?:(?:immediately|directly|straight)(?: (?:afterwards?|after (?:that|it|this)|thereafter|behind it))?|without (?:a |any )?(?:break|pause|interruption|delay|gap)|seamlessly|at once)"
NEXT_DAY = r"(?:(?:on )?the (?:very )?(?:next|following) day|(?:on )?the day after(?: that)?|a day later|one day later)"
_COUNTED = r"‹[ts]\d›"
_FOLLOWS = r"(?:follows?|followed|begins?|began|starts?|started|opens?|opened|(?:will|is to|was to) (?:follow|begin|start|open))"
_NEXT_PHASE = rf"^(?:(?:The|Its|His|Her) )?(?:(?:second|third|fourth|next|following|final|last|main|actual|[a-z]+) )?(?i:{_PHASE})\b{_PLAIN}{{0,40}}?"
FOLLOWING = (
    rf"{_NEXT_PHASE} {_FOLLOWS} (?P<said>(?P<at_once>{_AT_ONCE})|{_COUNTED}),? (?:(?:in|on|from) )?(?:the )?<d:begun>",
    rf"{_NEXT_PHASE} {_FOLLOWS} (?:in|on|from) (?:the )?<d:begun>,? (?P<said>(?P<at_once>{_AT_ONCE})|{_COUNTED})",
)
"""… and the next one, which follows at once, or on the next day."""

_NIGHTS = rf"(?P<said>(?P<count>\d\d?|{NUMBER_WORD})(?: (?:consecutive|successive))? nights)"
NIGHTS = (
    rf"\b(?:for|stay(?:ed|s|ing)?|spen[dt]s?|booked|includes?|lasting|lasts?|of) {_NIGHTS}(?: [a-z]+ [a-z]+)?(?:,? (?:from|between) | ?\((?:from )?)(?:the )?<d:first>(?:{_TO}| and )<d:last>",
    rf"\b(?:from|between) (?:the )?<d:first>(?:{_TO}| and )<d:last>,? (?:for |that is,? |i[.]e[.],? )?{_NIGHTS}(?=[.,;)]|$)",
)
"""Nights, and the days around them."""

_WHAT = r"(?P<what>(?i:applications?|registrations?|entries|nominations?|bookings?|submissions?|enrol?ments?|voting|proposals?|bids?|tenders?|papers|abstracts|orders|claims|comments|objections))"
OPENED = (
    rf"\b{_WHAT}(?: for {_PLAIN}{{2,40}}?)? (?:will )?(?:opens?|opened|starts?|started|begins?|began) (?:on|from) (?:the )?<d:opened>",
    rf"\b{_WHAT}(?: for {_PLAIN}{{2,40}}?)? (?:can|could|may|will) be (?:made|submitted|sent(?: in)?|lodged|accepted|placed|filed|handed in) (?:from|as of|starting)(?: on)? (?:the )?<d:opened>",
    rf"\b{_WHAT}(?: for {_PLAIN}{{2,40}}?)? (?:is|are|was|were|will be) (?:open|accepted|possible) (?:from|as of) (?:the )?<d:opened>",
    rf"\b[Tt]he call for {_WHAT} (?:opens?|opened|was (?:issued|published|launched)|is (?:issued|published)) (?:on|in) (?:the )?<d:opened>",
)
"""From when on something may be handed in …"""
_NO_LATER = r"(?:by|on|until|before|no later than|not later than)"
CLOSED = (
    rf"\b(?:deadline|closing date|last (?:possible )?(?:day|date|‹l\d›)) for {_WHAT}(?: {_PLAIN}{{2,30}}?)? (?:is|was|falls on|will be|had been) (?:the )?<d:closed>",
    rf"\b{_WHAT}(?: for {_PLAIN}{{2,40}}?)? (?:will )?(?:closes?|closed|ends?|ended) (?:on|by) (?:the )?<d:closed>",
    rf"\b{_WHAT}(?: for {_PLAIN}{{2,40}}?)? (?:(?:must|have to|had to|has to|should) be (?:in|made|submitted|sent(?: in)?|received|lodged|filed|handed in|placed)|(?:is|are|was|were) due) {_NO_LATER} (?:the )?<d:closed>",
    r"^(?:The|Its) (?P<what>)(?:deadline|closing date) (?:is|was|falls on|will be) (?:the )?<d:closed>",
)
"""… and until when."""
REGISTER = rf"\b(?:[Pp]lease )?(?:[Rr]egister|[Ss]ign up|[Ee]nrol|[Aa]pply|[Bb]ook(?: your (?:place|seat|ticket))?|RSVP)(?: (?:online|with {_PLAIN}{{2,30}}?|for (?:it|the [a-z]+|this [a-z]+|your place)|at {_PLAIN}{{2,30}}?|here))? (?:by|before|no later than|not later than) (?:the )?<d:closed>"
"""Until when one has to say that one will come …"""
TAKES_PLACE = rf"\b(?:[Tt]he|[Oo]ur|[Tt]his) (?:[a-z-]+ ){{0,3}}?(?:workshop|course|conference|seminar|meeting|trip|tour|excursion|concert|dinner|race|run|class|training|event|talk|lecture|retreat|camp|walk|tournament|party|reception|session)\b{_PLAIN}{{0,40}}? (?:takes? place|is held|will be held|will take place|is taking place|starts?|begins?) (?:on|from) (?:the )?<d:event>"
"""… to what, and when that is."""
APART = r"(?i:\b(?:if|unless|would|might|originally|instead|postponed|or)\b)"
"""In the sentence of the next phase, which may then follow otherwise."""
DOUBT = (
    r"(?i:\b(?:again|extended|extension|postponed|next|last year|previous|late (?:registration|entries|applications)|second|another|other|if|unless|would|might|originally|instead"
    r"|early|round|rounds|each|every|annual(?:ly)?|usually|rolling|either)\b)"
)
"""In one of these sentences another time or call may be meant."""
