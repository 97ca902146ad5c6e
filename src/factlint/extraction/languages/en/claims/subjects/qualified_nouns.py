"""A name that modifies a noun, which is the subject of the verb: "the X summit began"."""

from __future__ import annotations

from factlint.extraction.languages.en.claims.subjects.verbs import IRREGULAR_PASTS

_NO_NOUN = r"whose|whom|may|might|could|would|should|will|can|must|did|does|itself|himself|herself|themselves|was|were|is|are|has|have|had|been|be|and|or|who|which|that|also|first|then|later|soon|now|never|again|once|already|together|along|alongside|there|here|today|home|alone|aged|worldwide|abroad|twice|everybody|everyone|nobody|somebody|someone"
"""Words after a name that begin no longer name."""

_KINDS = r"ship|film|song|album|aircraft|rocket|series|novel|monument|memorial|tower|bridge|stadium|airport|hotel|asteroid|planet|spacecraft"
"""Nouns that may say what the name itself is: "the X bridge"."""

_IRREGULAR = rf"{IRREGULAR_PASTS}|in|on|at|by|for|from|of|to|as|with|after|before|until|since|but|when|while|where|because|under|over|near|under|into"

_NOUN = rf"(?!(?:{_NO_NOUN}|{_KINDS}|{_IRREGULAR})\b|[a-z]+(?:ly|ed)\b)[a-zà-ÿ][a-zà-ÿ-]*"
"""A small word after a name that is a noun as far as its form states."""

QUALIFIED_NOUN = (
    rf"\.?[”\"’']?\s(?:{_NOUN}\s(?:and\s)?){{0,4}}{_NOUN}"
    r"(?:(?:\s(?:[A-ZÀ-Þ]|\d)[\w-]*){0,3}\s(?:(?:was|were|is|are|has|have|had)\s|$)|[”\"’'\])}}]?,\s|(?<!s)\s(?:in|at|on|of|against|for|to|with)\s)"
)
"""From a name to what is stated of the noun that it qualifies: "the X summit began", "the X summit in Aston, attended
by", "the X trojan 2001 QR was".
"""

GOES_ON = rf"[”\"’']?\s(?:{_NOUN})(?![\w-])"
"""After a name that is not the whole subject: a noun that it qualifies ("won the X semifinal")."""

OCCURRENCE = r"\s(?:of|from|in|on|at|inside|around|within|by|for|to)\s(?!(?:early\s|late\s)?\d)"
"""From the name of a stuff or phenomenon to where it was found: "argon on the Moon", "radioactivity of rain"."""

NO_SUBJECT = (
    rf"[”\"’']?\s(?:[A-ZÀ-Þ]|(?:and|or)\s|[a-z]+s\s[A-ZÀ-Þ]|(?![a-z]+s\b){_NOUN}\b)"
    r"|,\s(?:(?:he|she|it|they|his|her|its|their|by|to|in|at)\b|[A-ZÀ-Þ]|(?:the|an?)\s(?:[a-z-]+\s){1,4}?(?:is|was|are|were|has|had|[a-z]+ed)\s)"
)
"""After a name that is not all of a clause's subject: it continues, qualifies a noun, is one of several, an aside."""

LINK = r"\s(?:before|after|while|when|until|since|and|but|in|at|on|by|with|from|of|for|to)\s"
"""After one of these no noun follows that a name in front describes."""
