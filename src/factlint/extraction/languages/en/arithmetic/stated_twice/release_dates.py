"""How English dates the releases of a program: "version 1.2 came out in May 2024", "1.2 (21 May 2024)".

Over folded prose (`times.recognition.fold`).
"""

from __future__ import annotations

NUMBER = r"v?(?P<version>\d{1,3}(?:\.\d{1,3}){1,3})"
HEAD = rf"(?:version |release )?\[?{NUMBER}\]?(?: ?[-–—:(,/]| )+ ?(?:released )?(?:on |in )?$"
"""All that precedes the date in a heading."""
VERSIONS = r"(?:version|release|versions|releases)(?: (?:number|no[.]?))?"
DATES = r"(?:released?|date|release date|released on|date of release|published|publication date|out)"
"""Heads of the columns of versions and of the days on which they came out."""
_OUT = r"(?:released|published|out|issued|launched|appeared|came out|came|arrived|followed|shipped|made available|tagged)"
STATED = (
    rf"\bversion {NUMBER}(?:,? which)?(?: (?:was|is|has been))?(?: (?:first|finally|then|already))? {_OUT}(?: (?:as a beta |to the public )?)?(?: on| in)? (?:[a-z]+day,? )?(?:the )?$",
    rf"\b(?:arrived|came|introduced|added|appeared|shipped|released|available|included)(?: only| first)? (?:with|in|as) version {NUMBER},? (?:in|on|of|from|\() ?(?:[a-z]+day,? )?(?:the )?$",
    rf"\bversion {NUMBER},? (?:of|from|dated|released(?: on| in)?|published(?: on| in)?|\() ?(?:[a-z]+day,? )?(?:the )?$",
)
"""Before the date of a version."""
OTHERWISE = r"\b(?:beta|alpha|rc\d*|candidate|planned|expected|scheduled|will|until|support\w*|ends?|before|after|announced|preview|pre-release|not|never|instead|(?:was|been) delayed|originally|windows|mac(?:os)?|android|ios|docker|plugin|driver|older|since|from version)\b"
"""In the clause of a date that is none of the release."""
