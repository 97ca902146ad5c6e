"""Headings whose one name is what the block below is about. Regular expressions over what stands around the name."""

from __future__ import annotations

from factlint.extraction.languages.en.biographies.trades import ROLE

BEFORE_TOPIC = r"\W*(?:(?:\d+(?:\.\d+)*|[IVX]+)[.)]?\s)?(?:(?:[A-Z][a-z]+\s)?[Pp]rofile:\s)?(?:[Tt]he\s)?\W*"
BEHIND_TOPIC = r"\W*(?:\([^()]*\))?\W*(?:(?:at\sa\sglance|in\sbrief|in\snumbers|facts\sand\sfigures|key\sfacts|fact\ssheet)\W*)?"
"""Around a name that is all of the heading: "3. The Askja Bridge (1931)", "Askja at a glance"."""

_BE, _DO = r"(?:is|was|are|were)", r"(?:did|does|has|had)"
BEFORE_ASKED = rf"(?:(?:And|(?:And\s)?(?:[Ww]hat|[Hh]ow)\sabout)\s(?:the\s)?\W*|(?:When|Where|Who|What|Why|How(?:\s[a-z]+)?|By\swhom|In\s(?:which|what)\s[a-z]+)\s(?:exactly\s)?(?:{_BE}|{_DO})\s(?:the\s)?\W*)"
_VERB = r"(?:[a-z]+ed|born|built|made|written|begun|held|won|found|shot|set|sunk|launch|open|die|fall|begin|start|end|close|win|sink)"
BEHIND_ASKED = rf"\W?(?:\s{_VERB}(?:\s(?:in|at|from|to|of|by))?)?\?"
"""Around a name in a question: "How high is Askja?", "When was Askja founded?", not "When did the Askja shop open?"."""

TRADE_OPENING = (
    rf"The (?:(?!former\b|late\b|other\b|second\b|next\b|first\b)[a-z-]+ ){{0,2}}?(?P<trade>{ROLE}|player|racer)(?![\w’'-])"
    r"(?= (?!(?:of|who|whose|that|which|in|at|on|from|and|or|for|with|behind|here|there)\b)[a-z]+ |, (?:born|aged|who (?:was|is|has|had)) )"
)
"""How the block below a person's heading begins that is about them by their trade: "The novelist was born"."""
