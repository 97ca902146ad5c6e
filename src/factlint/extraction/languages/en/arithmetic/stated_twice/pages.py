"""How English names what a page is about, and continues about it.

Over folded prose (`times.recognition.fold`), but for names.
"""

from __future__ import annotations

from factlint.extraction.languages.en.lives.relatives import ACQUAINTANCE, RELATIVE, SPOUSE

KIND = r" (?:is|was|are|were) (?:an?|the|one of the) (?:[a-z’-]+ ){0,5}?(?P<kind>[a-z]{4,})(?= (?:in|of|on|at|from|near|that|which|who|with|and|between|by|for)\b|[,.])"
"""What a page's first sentence says its subject is."""
SMALL = frozenset("the of and a an in on at de von van der la le du st sir dr mr mrs ms".split())
"""Words of a title that are none of a name."""
NAME_INSIDE = r"(?<!^)(?<!\n)(?<!  )(?<![.!?:] )(?<!\b[Ii]n )(?<!\b[Aa]t )(?<!\bof )(?<!\bfrom )(?<!\bto )\b[A-ZÀ-Þ][\w’-]{2,}"
"""A name that no sentence begins with and that is none of a place, over prose."""
PEOPLE = frozenset({"he", "she"})
OTHER_PERSON = rf"\b(?:{RELATIVE}|{SPOUSE}|{ACQUAINTANCE})\b"
OPENING = r"(?:(?:since|when|after|before|until|as|while|although|though|because|but|and|today|now),? )?(?:(?:in|on) [^,.]{2,30}, )?(?:the )?(?P<word>[^\W\d_]+)"
"""How a sentence begins, up to the first word of its subject."""
POSSESSIVE = "’s"

LEAD_NAME = r"(?:the )?(?P<name>[\w’.&-]+(?: [\w’.&-]+){0,4}?) (?:is|was) (?:an?|the|one of the) "
"""How a text begins that says what it is about."""
GENERAL = frozenset(
    """
    history story about overview background facts description details us key introduction background origins past beginnings today present profile summary
    general information figures and the its our a of in brief building construction project
    """.split()
)
"""Words of headings over what continues about the page's subject."""
OTHER = frozenset(
    "old older former new newer first second third original other others another previous next planned proposed future early earlier temporary replacement".split()
)
"""Words of headings over what is about another thing of the page's kind."""
SHEET = r"(?:(?:key|quick|some|basic|the|main|technical|project|fast) )*(?:facts?(?: sheet)?|facts and figures|figures|fact ?file|data|specifications?|specs|at a glance|(?:[a-z]+ )?at a glance|in brief|in figures|in numbers|overview|summary|details|information|profile|info|data ?sheet|technical details|product details|key data|about|prices?|admission|tickets|dimensions|technical|(?:[a-z]+ )?requirements|(?:[a-z]+ )?figures|(?:[a-z]+ )?information|opening hours|(?:prices|tickets) and (?:prices|tickets|opening hours))[:.]?"
"""The heading of what is stated of the page's subject."""
OF_ANY_HOUSE = frozenset(
    """
    annual report press release news newsletter fact sheet about us frequently asked questions faq welcome minutes overview home page website media
    information programme brochure review year accounts contact profile
    """.split()
)
"""Words of titles that do not state whose the page is: the headings below do."""
SUBORDINATE = r" (?:since|when|after|before|until|because) $"
"""Before a pronoun of a clause that hangs on the one before."""
MAIN = r"(?:the )?(?P<subject>[a-z’-]+(?: [a-z’-]+)*?),? (?:has|have|had|is|was|were|are|[a-z]{3,}ed|grew|came|drew|stood|lay|went|became)\b"
"""The subject of the clause before, and its verb."""
OTHER_THING = r"\b(?:the|an?(?! (?:long way|great deal|favou?rite|landmark|success)\b)|its|one|that|which|who|this|these|those|their)\b"
"""After that verb: something else that a pronoun may mean."""
