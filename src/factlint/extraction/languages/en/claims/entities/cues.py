"""Words that state what a cue of a property is, and when it is none."""

from __future__ import annotations

COPULAS = ("is", "are", "was", "were")
"""After a noun of which a cue states where it is."""

FINITE_VERBS = frozenset(
    """
    won wrote writes written sang sung wed led drew drawn built made took gave born founded founds owns runs ran holds held hosts
    stars features wins joins marries penned painted acceded bought
    """.split()
)
"""Irregular and present forms of verbs that state a property; regular past forms end in -ed."""

NARROWING = frozenset(
    """
    commercial financial business cultural economic industrial former ex then old erstwhile onetime ancient historic historical regional provincial local
    training practice burial neutral breeding colonial royal imperial legislative judicial executive wartime summer winter interim temporary spiritual unofficial second twin honorary deputy vice assistant acting
    """.split()
)
"""In front of a noun they make another thing of it: the commercial capital is not the capital."""

SEATS = frozenset({"headquarters", "head", "main", "seat", "base"})
"""First words of cues for the seat of something, which has others in other parts of the world: "its European headquarters"."""

OPEN_TO_NARROWING = "capital"
"""A noun that nearly any other noun narrows: the fashion, tech, flamenco, murder capital."""

NOT_NARROWING = frozenset(
    """
    the a an this that its their our my your his her whose each every any no and or but nor as is are was were be been being
    become becomes became becoming remain remains remained called named of in to for from by with at on into than not
    also still now then currently today which where when while s
    new old national federal official present current modern future country nation state kingdom republic island
    central coastal inland beautiful bustling busy sprawling vibrant lively leafy hilly
    small tiny huge war-torn besieged embattled occupied ravaged rainy snowy sunny largest biggest own
    """.split()
)
"""What may stand in front of it and still leave it the capital."""

COUNTED = frozenset(
    "first second third fourth fifth last next previous later earlier original ex former late".split()
)
"""In front of who or what somebody has: there were several, and the rule base may mean another."""

AGENT_PREPOSITION = "by"
"""The last word of cues after which the value is who made it: "album by"."""

OBJECT_PREPOSITIONS = frozenset(
    {"by", "in", "at", "on", "for", "to", "from", "with", "through", "under", "after", "of", "the", "as"}
)
"""Last words of cues after which the value stands: "plays for", "signed to"."""

OWNED = frozenset(
    """
    moon satellite planet tributary district suburb quarter province island colony territory dependency exclave
    subsidiary division branch unit arm brand label imprint
    """.split()
)
"""Nouns for what a thing is to its owner, of cues with "of" ("a moon of"): the owner may stand before them
("Saturn's moon")."""

AGENT_ENDINGS = ("er", "or")
PASSIVES = {
    "chairman": "chaired by",
    "chairwoman": "chaired by",
    "chairperson": "chaired by",
    "abbreviation": "abbreviated to",
    "material": "made of",
    "parent company": "subsidiary of",
    "governing body": "governed by",
    "leader": "led by",
    "author": "written by",
    "singer": "sung by",
}
"""Nouns whose verb does not follow from their ending."""
