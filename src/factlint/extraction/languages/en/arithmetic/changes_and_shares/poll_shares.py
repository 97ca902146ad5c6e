"""How English states the shares of parties and candidates, and what follows from two of them.

Patterns are read over skeletons (`extraction.arithmetic.skeleton`), in which names are in lower case.
"""

from __future__ import annotations

_NO_NAME = r"(?!(?:it|they|he|she|we|you|who|which|that|this|these|those|there|others?|other|another|men|women|people|voters|respondents|adults|residents|the|a|an|and|or|of|in|on|at|its|their|both|each|all|only|about|no|not|less|more|fewer|none)\b)"
_WORD = rf"{_NO_NAME}[a-z][a-z'’-]*"
_NAME = rf"(?:the )?(?:{_WORD} ){{0,2}}?"
_LAST = rf"(?P<name>{_WORD})"
_CHOOSE = r"(?: (?:of (?:the )?(?:votes?|voters|respondents|those asked)))?(?:,? (?:would|will|said they would|say they will|intend to|plan to|want to))?(?: (?:vote|voted|opt|opted|support|supported|back|backed|choose|chose|favour|favoured|prefer|preferred))?(?: for)?"
SHARES = (
    rf"<p:it>(?=[^‹›]*\bfor\b|[^‹›]*\b(?:back|support|favour|prefer|choose|chose)){_CHOOSE} {_NAME}{_LAST}(?=,| and\b| while\b| but\b| ?[.;)]|$)",
    rf"(?:^|[,;:] |\band |\bwhile |\bbut ){_NAME}{_LAST} (?:would (?:get|win|take|poll)|has|had|gets|got|won|wins|took|takes|polls|polled|received|is (?:on|at)|was (?:on|at)|stands at|stood at|came to|scored) <p:it>",
)
"""The share of one who stands for election; every name is known by its last word."""
NEXT = rf",? (?:and )?<p:it>(?: for)? {_NAME}{_LAST}(?=,| and\b| ?[.;)]|$)"
"""The share of the next, after the first: "34% for the Alliance, 29% for Labour"."""
LEADS = (
    rf"\b(?:lead|advantage|margin) over {_NAME}{_LAST} (?:is|was|stands at|stood at|comes to|has (?:shrunk|narrowed|grown|widened|fallen|risen) to|shrank to|narrowed to|grew to|widened to)(?: now| only| just| therefore| thus)* <nd:said>(?: (?:percentage )?points?)?(?= ?[.,;)]|$)",
    rf"{_NAME}(?P<first>{_WORD}) (?:is|are|was|were)(?: now| thus| therefore)? <nd:said>(?: (?:percentage )?points?)? (?:ahead of|in front of|clear of|behind) {_NAME}{_LAST}(?= ?[.,;)]|$)",
    rf"{_NAME}(?P<first>{_WORD}) (?:leads?|led) {_NAME}{_LAST} by <nd:said>(?: (?:percentage )?points?)?(?= ?[.,;)]|$)",
)
"""By how much the first, or whoever has most, is ahead of another."""
GAINS = (
    rf"(?:^|[,;:] |\band |\bwhile ){_NAME}{_LAST} (?:has|have|had) (?P<way>gained|lost|added|dropped|risen by|fallen by|climbed|slipped) <nd:said>(?: (?:percentage )?points?)?[^‹›.;]{{0,40}}?,? when (?:it|they|he|she) (?:stood|was|were|polled|had)(?: at| on)? <p:before>(?= ?[.,;)]|$)",
)
"""By how much one has gained or lost, and what it had before."""
POINTS = "points"
LOST = frozenset({"lost", "dropped", "fallen by", "slipped"})
AT_OTHER_TIMES = r"\b(?:in (?:january|february|march|april|may|june|july|august|september|october|november|december|\d{4}|the (?:last|previous))|last (?:time|month|week|year)|previous\w*|before|four years ago|at the last|then|with (?:its|their|the|his|her)|partners?|together|combined|coalition|bloc|camp|second round|run-?off|among|of (?:men|women|those aged))\b"
"""Words of sentences that state the shares of another time, or of some voters only."""
CUES = r"\b(?:lead|advantage|margin) over\b|\bpoints?\b[^.]{0,30} (?:ahead|behind|in front|clear)\b|\bleads? [a-z ]{3,40} by\b|\b(?:gained|lost|added|dropped|slipped|climbed)\b[^.]{0,60}\bwhen (?:it|they|he|she)\b"
"""Words of a document that may state a lead or a gain; over folded prose."""
VOTING = r"\b(?:polls?|pollsters?|vot(?:e|es|ed|ing|ers?)|elections?|ballots?|referendum|candidates?)\b"
"""A word of a document whose shares are of votes."""
