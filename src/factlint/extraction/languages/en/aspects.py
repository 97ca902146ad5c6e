"""Headings that name an aspect of what a text is about, and no other thing: "History", "Key figures", "4. Results"."""

from factlint.extraction.languages.en.entities.definite import BEFORE_USUAL, USUAL_HEADINGS

ASPECTS = USUAL_HEADINGS - frozenset(
    "gallery notes references sources literature bibliography".split()
) | frozenset(
    """
    today now present current situation status condition update news outlook future plans prospects
    figures numbers statistics data glance brief costs cost funding finance finances budget income spending sales prices admission tickets
    attendance turnout votes participants participation staff workforce employees staffing
    method methods findings discussion conclusion conclusions highlights analysis interpretation context
    opening hours schedule duration beginning beginnings end ending completion closure
    capacity site stock collection account explanation particulars information
    """.split()
)
"""Words of which at least one stands in such a heading …"""
BESIDE_ASPECT = BEFORE_USUAL | frozenset(
    """
    key basic short brief general new old original last next annual financial total overall practical technical historical additional
    the a an and of in at its his her their our it by on for to about more what else is known was were has happened how long when this that
    """.split()
)
"""… and those that stand next to it."""
IN_SENTENCES = frozenset("is was has were that this it what how when".split())
"""Words that show a sentence and no heading, though all of its words may stand in one: "That was the end."."""
NUMBERED = r"\s*(?:(?:\d+(?:\.\d+)*|[IVX]+|[A-Z])[.)]?\s+)?"
"""In front of a heading."""
WORD = r"[^\W\d_][\w’'-]*"
MAY_MEAN_HEADING = r"(?:It|Its|This|That|They|Their|These|Those)\b"
"""At the head of a section: a pronoun that may refer to the subject of the heading."""
LABEL = r"(?!(?:In|On|At|By|Nobody|It|He|She|They|We|This|That)\b)(?P<label>[A-ZÀ-Þ][\w’'-]*(?: (?!(?:was|were|is|are|has|had|have)\b)[\w’'-]+(?<!ed)){0,3})(?:[.:]$|[.:] (?=[A-ZÀ-Þ\d£€$]))"
"""In front of what is stated of a thing or an aspect: "South hall: 64 are let"."""
