"""How English makes an adjective of a name and a participle: "the Riga-born painter S". Regular expressions over prose."""

from __future__ import annotations

from factlint.extraction.languages.en.claims.entities.frames import NO_DEED

COMPOUND = (
    r"[-–](?P<participle>[a-z]+)\s(?:(?:and\s)?[A-Z]?[a-z]+-[a-z]+\s)?"
    rf"(?:{NO_DEED}(?!(?:of|for|to|with|against|by|in|at|from|that|which|and)\s)[a-z-]+\s){{0,3}}[“\"‘']?"
)
"""From a name to what the adjective describes: "Riga-based chemicals group S"."""

SEATED = "based"
PARTICIPLES: dict[str, tuple[str, ...]] = {
    SEATED: ("headquarters",),
    "headquartered": ("headquarters",),
    "born": ("birthplace",),
    "owned": ("owner", "parent-organization"),
    "operated": ("operator",),
    "run": ("operator",),
    "directed": ("director",),
    "produced": ("producer",),
    "written": ("author", "screenwriter"),
    "penned": ("author", "screenwriter"),
    "composed": ("composer",),
    "created": ("creator",),
    "founded": ("founder",),
    "developed": ("developer",),
    "published": ("publisher",),
    "designed": ("architect", "designer"),
    "built": ("builder",),
}
"""What such a participle says, the likeliest first."""

ROLES: dict[str, frozenset[str]] = {
    "birthplace": frozenset({"birthplace", "deathplace", "capital", "headquarters"})
}
"""Id of a property → those of which a name must be known as a value before it counts: a town of birth, not a region
of the same name."""
