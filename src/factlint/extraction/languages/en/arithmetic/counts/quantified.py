"""How English says something of all or none of some, and then of so many of them what the one excludes.

Patterns are read over skeletons (`extraction.arithmetic.skeleton`).
"""

from __future__ import annotations

_NOUN = r"(?P<noun>(?: [a-z-]+)??(?: [a-z]+s| people| children| men| women| staff))"
ALL = (
    rf"\ball (?:of )?(?:the |its |our |their )?<n:all>{_NOUN} (?P<did>[^.;]+)",
    rf"\bof the <n:all>{_NOUN},? all (?P<did>[^.;]+)",
    rf"\b(?:every (?:one|‹n\d+›)|each) of the <n:all>{_NOUN} (?P<did>[^.;]+)",
)
NONE = (
    rf"\b(?:none|not one) of the <n:all>{_NOUN} (?P<did>[^.;]+)",
    rf"\bof the <n:all>{_NOUN},? none (?P<did>[^.;]+)",
)
"""What is said of all, and of none."""
SOME = r"^(?:but |yet |however,? |only |just )?<n:some>(?P<noun>(?: of them|(?: [a-z-]+)?(?: [a-z]+s| people| children| men| women))?) (?P<did>(?:have|has|had|is|are|was|were|did|do|does|stayed|suffered|sustained|broke|remain|failed|refused|cancelled|missed|[a-z]{3,}ed)\b[^.;]*)"
"""At the head of the next sentence: so many of them."""
THEM = "them"
REASON = r",| (?:because|owing|due|as|since|so|after|when|and|but|with|although|though|on account) .*"
"""Where what is said of them ends."""
NOBODY = (r"^(?P<none>no) (?P<noun>[a-z]+) (?P<did>[^.;]+)",)
"""The same without a number."""
NOT = r"\b(?:not|no|n't|never|yet to|waiting to be|waiting for|failed to|refused to)\b"
ADVERBS = frozenset(
    "still yet now already so far at have has had been be being is are was were do does did to the a an in for of their its his her them all not never waiting failed refused remain home away no none".split()
)
"""Words of such a clause that state nothing of their own."""
CAME = r"\b(?:came|attended|turned up|took part|showed up|were present|arrived|appeared)\b"
STAYED_AWAY = r"\b(?:stayed (?:at )?home|stayed away|did not (?:come|attend|appear|turn up|take part)|were absent|missed it)\b"
HARMED = r"\b(?:hurt|injured|harmed|wounded)\b"
SUFFERED = r"\b(?:(?:suffered|sustained) (?:[a-z]+ ){0,2}(?:injur(?:y|ies)|burns|cuts|bruises|fractures?|wounds|concussions?|arms?|legs?|ribs?|bones)|broke (?:an?|their|his|her) [a-z]+|(?:was|were) (?:[a-z]+ )?(?:hurt|injured|wounded|hospitali[sz]ed|taken to hospital|treated for))\b"
"""What all did and some did not, what happened to none and to some."""
OTHER_TIME = r"\b(?:later|then|next|previous\w*|before|until|earlier|last|first|second|third|another|other|again|\d{4}|(?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:january|february|march|april|june|july|august|september|october|november|december)|if|would|could|may|might|almost|nearly|but)\b"
"""In sentences that may be about two times, or of others."""
