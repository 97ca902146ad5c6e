"""What shows whether a last name alone means the person whom the text has named in full. Case-folded words."""

from factlint.extraction.languages.en.calendar import MONTHS, WEEKDAYS
from factlint.extraction.languages.en.entities.demonyms import DEMONYMS
from factlint.extraction.languages.en.entities.introductions import PARTICLES
from factlint.extraction.languages.en.entities.name_neighbours import GENERIC_LAST_WORDS, OPENERS, TITLES
from factlint.extraction.languages.en.entities.namesakes import KIN

NO_LAST_NAMES = (
    DEMONYMS
    | GENERIC_LAST_WORDS
    | OPENERS
    | PARTICLES
    | TITLES
    | frozenset((*MONTHS, *WEEKDAYS))
    | frozenset(
        """
        jr sr junior senior elder younger great good bold wise ii iii iv vi vii viii ix xi xii xiii xiv xv xvi
        spring summer autumn winter
        lake river mount city island street park day night house home water stone music love light art life
        """.split()
    )
)
"""Last words of names that stand alone for something else: "Martin Luther King", "Peter the Great", "Theresa May"."""

TITLES_OF_WIVES = frozenset({"mrs", "lady", "miss", "madame", "princess", "queen", "duchess", "saint", "st"})
"""Titles of the husband's name, or of a namesake."""

ARTICLES = frozenset({"the", "a", "an", "another", "every", "each", "no", "two", "both"})
"""In front of a last name they make something of it: "the Lind plan", "a Lind"."""

_FIRST_NAME = r"[A-ZÀ-Þ][\w’'-]*\w\b(?!['’-])"
_ASIDE = r"(?:, an? [^,;.]{2,40},)?"

KIN_NAMED = (
    rf"\b{KIN},? {_FIRST_NAME}(?! [A-ZÀ-Þ])"
    rf"|\b{_FIRST_NAME}(?:{_ASIDE} (?:is|was)|,) (?:his|her|their|the) (?:[a-z-]+ ){{0,3}}{KIN}\b"
    rf"|\b(?:married|wed|marriage to|wedding (?:to|of)) {_FIRST_NAME}(?! [A-ZÀ-Þ])"
)
"""One of the kin, given by a first name: the last name may be theirs."""

NO_FIRST_NAMES = frozenset("in to from at of for near around".split())
"""In front of what is a first name elsewhere, and a place or month here: "in Florence"."""

NAMED_AFTER = frozenset(
    """
    administration government cabinet coalition ministry era campaign family regime team estate brothers sisters plan
    doctrine trial case affair museum library foundation prize award memorial centre center school house street airport
    bridge institute effect law theorem constant equation machine test papers biography supporters loyalists
    allies aides years presidency premiership chancellorship speech interview trust group company firm brand
    shares factory works motor motors band orchestra quartet trio show film films movie movies novel novels song songs album
    brigade column line front square park island islands river bay sea telescope mission probe rover crater
    """.split()
)
"""Nouns behind a last name that mention something named or held by it: "Lind administration officials"."""
