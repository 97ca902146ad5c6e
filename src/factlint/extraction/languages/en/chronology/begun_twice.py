"""How an article states, and states again, when its subject came about or came out.

Patterns match sentences with tokens in place of times (`extraction.chronology.timed`): dates as `<d:dated>`; a
space stands for any white space.
"""

from factlint.extraction.languages.en.chronology.order.since_founding import EARLIER_LIVES

_PLAIN = r"[^‹›.;:()–—|\[\]]"
_OWN = rf"(?:(?!\b(?:and|but|who|which|that|when|where|after|before|until|since|as|from|for|was|were|had|has|with)\b){_PLAIN})"
_IN = r"(?:in|on)(?: the)?(?: (?:spring|summer|autumn|fall|winter|early|late)(?: of)?)?"
_FIRST = r"(?:(?:first|originally|initially|formally|officially) )?"
_IS = rf"^{_PLAIN}{{2,90}}?(?: \([^()‹›]{{0,60}}\))?,? (?:is|was|are|were) (?:an?|the|one of) {_PLAIN}{{2,120}}?\b(?:(?:that|which),? )?(?:(?:was|were) )?"
_WORD_OF_NAME = r"(?!(?:was|were|is|are|and|of|by|it|he|she|they|that|which|who|whose|[a-z]+ed|bought|built|won|made|sold|took|led|ran|held)\b)[\w’'.&-]+"
_WAS = rf"^(?:(?:The |This )?(?:{_WORD_OF_NAME} ){{1,6}}?(?:was|were) |(?:It|They) (?:was|were) )"
_DID = rf"^(?:It|They|(?:The |This )?(?:{_WORD_OF_NAME} ){{0,5}}?[\w’'.&-]+) "


def _forms(participles: str, verbs: str) -> tuple[str, ...]:
    """All forms in which a sentence says it of its subject: by a participle, or by a verb in the past."""
    stated = [
        rf"{_IS}{_FIRST}(?:{participles})\b{_OWN}{{0,60}}? {_IN} <d:dated>",
        rf"{_WAS}{_FIRST}(?:{participles})\b{_OWN}{{0,60}}? {_IN} <d:dated>",
        rf"^(?i:{_FIRST}(?:{participles}))\b{_OWN}{{0,60}}? {_IN} <d:dated>{_OWN}{{0,60}}, (?:the|it|they|this)\b",
    ]
    if verbs:
        stated.append(rf"{_DID}(?:{verbs})\b{_OWN}{{0,60}}? {_IN} <d:dated>")
        stated.append(
            rf"^{_PLAIN}{{2,90}}?,? (?:is|was|are|were) (?:an?|the) {_PLAIN}{{2,120}}?\b(?:that|which) (?:{verbs})\b{_OWN}{{0,60}}? {_IN} <d:dated>"
        )
    return tuple(stated)


_WORK = r"(?:album|EP|single|song|film|movie|novel|novella|book|play|musical|opera|video game|game|comic|memoir|poem|documentary|miniseries|anthology)"
_EVENT = r"(?:tour|edition|festival|race|tournament|event|games|contest|competition|fair|conference|regatta|championships?|ceremony|show)"
BEGUN = {
    "founded": _forms(r"formed|founded|established|created|set up", ""),
    "first-shown": _forms(r"first (?:broadcast|aired|shown)|premiered", r"premiered|debuted|first aired|made its debut"),
    "begun": (
        *_forms(r"introduced|inaugurated|first held|first run|first staged|begun", r"(?:began|started)(?= (?:in|on|at) )|debuted|first took place|made its debut"),
        rf"^(?:The|Its) (?:inaugural|first) (?P<of>{_EVENT}) (?:in|of) <d:dated>",
        rf"^(?:The|Its) (?:inaugural|first) (?P<of>{_EVENT}) (?:was held|took place|was staged|was run|ran|began|started|opened){_OWN}{{0,40}}? {_IN} <d:dated>",
    ),
    "first-released": (
        *_forms(r"released|published|issued", ""),
        rf"^{_PLAIN}{{2,90}}?(?: \([^()‹›]{{0,60}}\))?,? (?:is|was) (?:an?|the) <d:dated> (?:[\w’'-]+,? ){{0,5}}?{_WORK}\b",
    ),
}  # fmt: skip
"""What happens only once to the subject of an article → how a sentence states it."""
ELSEWHERE = r"\b[Ii]n (?:the )?[A-ZÀ-Þ]|(?i:\b(?:worldwide|international(?:ly)?|national(?:ly|wide)|abroad|overseas|elsewhere|locally|domestic(?:ally)?|theatrical(?:ly)?|festival|cinemas?|on (?:television|radio|stage)|DVD|CD|vinyl|cassette|video|Blu-ray|digital(?:ly)?|download|streaming|single|paperback|hardcover|English|translat\w+|serial\w*|limited|expanded|deluxe|remaster\w*|edition|version|soundtrack|demo|compilation|uncut|censored|pilot|preview|beta|early access|web|online|seasons?|series [0-9]+|second|third|part|volume|episode)\b)"
"""In a sentence that states when something came out: it may have done so elsewhere, or in another form, at another
time.
"""
OTHER_TIME = EARLIER_LIVES
"""In a sentence that states when something came about: there may have been something of it before."""
