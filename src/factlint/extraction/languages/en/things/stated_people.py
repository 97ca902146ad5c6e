"""How English says who made a thing and who holds a post there. Regular expressions over prose."""

from __future__ import annotations

from factlint.extraction.languages.en.things.dated_once import NAME

MAKERS = (
    "directed", "written", "composed", "designed", "painted", "edited", "captained", "coached", "illustrated", "translated", "founded",
)  # fmt: skip
"""Participles; the property is "directed by"."""
POSTS = {
    "chief executive": "chief executive", "ceo": "chief executive", "president": "president", "chairman": "chair", "chairwoman": "chair",
    "chair": "chair", "director": "director", "headteacher": "headteacher", "head teacher": "headteacher", "headmaster": "headteacher",
    "headmistress": "headteacher", "principal": "principal", "mayor": "mayor", "editor": "editor", "manager": "manager", "captain": "captain",
    "coach": "coach", "treasurer": "treasurer", "conductor": "conductor", "owner": "owner", "rector": "rector", "curator": "curator",
}  # fmt: skip
"""Post that one person holds at a time → its plain noun."""

_WORD = r"[A-ZÀ-Þ][\w’'-]+"
PERSON = rf"(?P<person>{_WORD}(?: (?:(?:de|van|von|der|la|al|bin|du) )?(?:[A-Z]\.|{_WORD})){{1,3}})"
_THING = rf"(?:{NAME}|[Tt]he (?P<noun>[a-z]+))"
_MAKER = rf"(?P<cue>{'|'.join(MAKERS)})"
_POST = rf"(?:(?:current|present|serving) )?(?P<cue>{'|'.join(sorted(POSTS, key=len, reverse=True))}|CEO)"
_ALONE = (
    r"(?=[.,;:)]|$| (?:is|was|has|had|opened|won|said|in|for|at|from|which|that|who|stars?|premiered|tells?)\b)"
)

MADE = (
    rf"{_THING} (?:is|was|were)(?: both)? {_MAKER} by {PERSON}{_ALONE}",
    rf"{_THING},(?: which (?:is|was))? {_MAKER} by {PERSON}{_ALONE}",
    rf"(?P<fronted>{'|'.join(cue.capitalize() for cue in MAKERS)}) by {PERSON}, {_THING}\b",
)
"""A thing and who made it."""
HELD = (
    rf"{PERSON},? (?:who )?(?:is|was) (?:the )?{_POST} of {_THING}{_ALONE}",
    rf"{PERSON}, (?:the )?{_POST} of {_THING}{_ALONE}",
    rf"[Tt]he {_POST} of {_THING}(?:,| is| was) {PERSON}{_ALONE}",
    rf"(?:{NAME}|[Tt]he (?P<noun>[a-z]+))[’']s {_POST}(?:,| is| was)? {PERSON}{_ALONE}",
    rf"{PERSON}, (?:{NAME}|the (?P<noun>[a-z]+))[’']s {_POST}\b",
)
"""Who holds a post of what."""
NOT_ALONE = (
    r"\b(?:former(?:ly)?|ex|then|new|newly|outgoing|incoming|acting|deputy|interim|vice|co|assistant|elect|honorary|past|first|second|last|previous(?:ly)?|succeed\w*|replac\w*|predecessor|successor|"
    r"until|since|later|became|becomes?|next|appointed|named|resign\w*|retir\w*|joint(?:ly)?|both|together|with|several|another|original(?:ly)?|remake|sequel|version|episodes?|series|season|"
    r"partly|mostly|also|founding|regional|associate|executive|managing|not|or|reportedly|rumou?red|elected|candidate|might|may|would|could|years?|uncredited|script|screenplay|music|some|one of|and)\b"
)
"""Words by which two people may both have made it, or held the post."""
