"""How English dates what happens to a thing once: "an abbey founded in 1142", "they set up the workshop in 1958".

Over folded prose (`times.recognition.fold`).
"""

from __future__ import annotations

HAPPENINGS = {
    "opened": "open", "inaugurated": "open", "founded": "found", "established": "found", "set up": "found", "started": "found", "created": "found", "formed": "found",
    "launched": "launch", "built": "build", "constructed": "build", "erected": "build", "put up": "build", "completed": "complete", "finished": "complete",
    "described": "describe", "discovered": "discover", "published": "publish", "released": "publish", "came out": "publish", "signed": "sign",
    "demolished": "demolish", "pulled down": "demolish", "torn down": "demolish", "knocked down": "demolish", "razed": "demolish",
    "destroyed": "destroy", "burned down": "destroy", "burnt down": "destroy", "dissolved": "dissolve", "abolished": "dissolve", "disbanded": "dissolve", "wound up": "dissolve",
    "adopted": "adopt", "acquired": "acquire", "bought": "acquire", "purchased": "acquire", "took over": "acquire", "sold": "sell",
    "unveiled": "unveil", "consecrated": "consecrate", "patented": "patent", "invented": "invent", "closed": "close", "shut": "close", "closed down": "close",
    "donated": "donate", "given": "donate", "installed": "install", "commissioned": "commission", "ratified": "ratify", "excavated": "excavate",
    "granted": "grant", "introduced": "introduce", "electrified": "electrify", "drained": "drain", "inherited": "inherit", "planted": "plant",
    "premiered": "premiere", "awarded": "award", "won": "win", "painted": "paint", "written": "write", "wrote": "write", "composed": "compose", "recorded": "record",
    "died": "die", "born": "bear", "retired": "retire", "ended": "end", "began": "begin", "begun": "begin", "broke out": "begin", "sank": "sink", "sunk": "sink",
    "decommissioned": "decommission", "privatised": "privatise", "privatized": "privatise", "nationalised": "nationalise", "nationalized": "nationalise",
    "restored": "restore", "renovated": "restore", "listed": "list", "incorporated": "incorporate", "registered": "register", "laid": "lay",
    "added": "add", "fitted": "install", "laid out": "lay out", "raised": "build", "moored": "moor", "scrapped": "scrap", "stolen": "steal", "found": "find",
    "drilled": "bore", "ground": "grind", "forged": "forge", "carved": "carve", "woven": "weave", "minted": "mint", "printed": "publish", "enacted": "adopt", "passed into law": "adopt", "repealed": "repeal",
    "merged": "merge", "renamed": "rename", "knighted": "knight", "ordained": "ordain", "baptised": "baptise", "baptized": "baptise", "buried": "bury", "paved": "pave", "endowed": "endow",
    "bequeathed": "bequeath", "auctioned": "auction", "chartered": "charter", "licensed": "license", "shot": "shoot", "filmed": "shoot", "first broadcast": "broadcast", "crowned": "crown", "enthroned": "crown",
    "canonised": "canonise", "canonized": "canonise", "assassinated": "kill", "executed": "kill", "shut down": "close", "switched on": "switch on", "turned on": "switch on", "went live": "launch",
    "went on sale": "go on sale", "entered service": "enter service", "went into service": "enter service", "put into service": "enter service", "taken into service": "enter service", "brought into use": "enter service",
    "put into operation": "enter service", "went into operation": "enter service", "came into operation": "enter service", "came into force": "take effect", "took effect": "take effect", "entered into force": "take effect",
    "opened to the public": "open", "opened its doors": "open", "opened to visitors": "open", "opened for business": "open", "was held": "hold", "were held": "hold", "took place": "hold", "handed over": "hand over", "topped out": "top out",
    "digitised": "digitise", "digitized": "digitise", "translated": "translate", "edited": "edit", "engraved": "engrave", "salvaged": "raise", "wrecked": "wreck", "rediscovered": "rediscover", "identified": "identify",
    "extended": "extend", "converted": "convert", "christened": "name", "delivered": "deliver", "ordered": "order", "approved": "approve", "elected": "elect",
    "appointed": "appoint", "dedicated": "consecrate", "hung": "hang", "cast": "cast", "rung": "ring", "mined": "mine", "dug": "dig", "bored": "bore",
}  # fmt: skip
"""Verb → what happens once."""
REPEATED = frozenset(
    "win restore extend acquire sell close elect appoint hold award edit translate destroy add record film drain pave raise plant print".split()
)
"""What may happen again: a second date contradicts the first only where it is stated as known, "the chapel, restored
in".
"""
PRESUPPOSED = r"\b(?:which|that|who)\b|,"
"""Between a thing and a verb that says nothing new of it."""
VERBS = "|".join(sorted(HAPPENINGS, key=len, reverse=True))
_ARTICLE = r"(?P<article>the|an?|their|its|his|her|this|our|my)"
_NOUN = rf"{_ARTICLE} (?P<modifiers>(?:(?!(?:was|were|is|are|of|and|in|at|by|that|which|had|has)\b)[a-z][a-z’'-]* ){{0,3}}?)(?P<noun>[a-z]{{3,}})"
_TO_DATE = r"(?:,? (?!and\b|but\b)[^ ,.;:()\d\n\v]+){0,8}?(?:, (?:in|on|at|near) [^,.;:()\d\n\v]{1,30},|,)? (?:in|on) (?:[a-z]+day,? )?(?:the )?$"
_IS = r"(?:,? (?:which|that|who))?(?: (?:they|he|she|it|we))?(?: (?:was|were|is|has been|had been|had|have|having been))?(?: (?:also|only|first|finally|formally|officially|originally|eventually|itself|solemnly|ceremonially|duly))?"
_PLACED = r"(?: (?:in|at|on|of|for|near|by|from|over|across|with) (?:the |a |an |our |its |their )?(?:[a-z’'-]+ ){0,3}?[a-z’'-]+)?"
DATED = (
    rf"\b{_NOUN}{_PLACED},?{_IS},? (?P<verb>{VERBS})\b(?! (?:the|an?|their|its|his|her) ){_TO_DATE}",
    rf"\b(?P<verb>{VERBS}) {_NOUN}\b{_TO_DATE}",
)
"""A thing and what happened to it, in either order, up to the date."""
NOMINAL = {
    "opening": "open", "inauguration": "open", "foundation": "found", "founding": "found", "establishment": "found", "launch": "launch",
    "completion": "complete", "construction": "build", "publication": "publish", "discovery": "discover", "demolition": "demolish",
    "destruction": "destroy", "dissolution": "dissolve", "abolition": "dissolve", "adoption": "adopt", "purchase": "acquire", "acquisition": "acquire",
    "sale": "sell", "unveiling": "unveil", "consecration": "consecrate", "closure": "close", "closing": "close", "introduction": "introduce",
    "signing": "sign", "ratification": "ratify", "outbreak": "begin", "restoration": "restore",
}  # fmt: skip
DATED_NOUN = rf"\b(?P<verb>{'|'.join(NOMINAL)}) of {_NOUN}{_PLACED},? (?:in|on) (?:[a-z]+day,? )?(?:the )?$"
"""A happening by its noun: "the opening of the pier in 1911"."""
DATED_IT = rf"(?:^|[.] |[\n\v]){_NOUN}\b[^.;:\n\v]{{3,160}}[.](?: it [^.;:\n\v]{{3,120}}[.]){{0,2}} it (?:was |had been |has been )?(?:formally |officially |finally |first )?(?P<verb>{VERBS})\b(?! (?:the|an?|their|its|his|her) ){_TO_DATE}"
"""A sentence about a thing, and after it what happened to it."""
FRONTED = (
    rf",? (?:he|she|they|we|it|the [a-z]+)(?: (?:also|then|first|finally))? (?P<verb>{VERBS}) {_NOUN}\b",
    rf",? {_NOUN} (?:was|were) (?:(?:also|first|finally|formally|officially) )?(?P<verb>{VERBS})\b",
)
"""After a date that opens a sentence: what happened then."""
OTHER_BESIDE = r",? (?:or|to|until)\b"
"""Right after a date that is one of two."""
OTHERWISE_BEHIND = r"\b(?:again|too|also|as well|once more|(?:a|the) (?:second|third|fourth) time|claims?|according|likely|probably|rebuilt)\b"
"""After a date that may be another one's."""
KNOWN = frozenset({"the", "this", "its", "their", "our", "his", "her", "my"})
NO_THING = frozenset(
    "year years first second time work works day month number part one two three rest following same end beginning which that who site village area it building project process house people war company city town country state band group party team church school".split()
)
"""Nouns that mean now one thing, now another."""
OTHERWISE = (
    r"\b(?:again|also|too|in (?:english|french|german|spanish|italian|portuguese|dutch|danish|swedish|norwegian|finnish|polish|czech|russian|greek|latin|hebrew|arabic|turkish|chinese|japanese|korean|hindi|welsh|irish|translation|paperback|hardback|book form)|on (?:cd|dvd|vinyl|video|tape|cassette|blu-ray|television|tv|radio|stage|record)|to (?!the (?:public|world)\b|(?:traffic|visitors|passengers|readers|customers|guests|everybody|everyone|all)\b)(?:the )?(?:[a-z-]+ )?[a-z]+ (?:in|on)|second|third|new|newer|another|other|others|rebuilt|reopened|re-\w+|extension|as an?|as an?|wing|branch|section|phase|part|partly|planned|due to"
    r"|expected|postponed|delayed|until|before|after|since(?! (?:the|he|she|it|they|we|this|its|their|our|his|her)\b)|not|never|or|early|earlier|late|later|between|next|last|previous|each|every|if|would|could|might|more|most|some"
    r"|claim\w*|according|present|current|modern|temporar\w+|replac\w+|successor|predecessor|both|likely|probably|perhaps|supposed\w*|tradition\w*|legend\w*|though|instead|once|copy|edition|volume|work on|works on|construction of)\b"
)
"""In the clause of a date that may be of another thing or time."""
IN = r"(?:[^.;:]{0,60}(?:,| that| but| and) )?(?:in|on) (?:[a-z]+day,? )?(?:the )?"
"""All that precedes a date that opens a sentence, or its main clause."""
RELEASED = frozenset({"publish", "premiere", "broadcast", "launch", "introduce", "go on sale"})
"""What happens once in each country, or for each kind of audience."""
IN_PLACE = r",? (?:(?:in|to|on|at|across|throughout|for) (?:the )?[A-ZÀ-Þ]|\()"
"""After a date that holds for a place: over prose."""
RESUMED = {
    "close": r"\bre-?open",
    "dissolve": r"\b(?:re-?founded|re-?formed|re-?established|reunit|reviv|resum)",
    "end": r"\bresum",
}
"""What happens once → the words of a text in which it may have happened before."""
