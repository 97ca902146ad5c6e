"""How English says which states are members of an organisation: "NATO member X", "X, an EU member". Regular expressions
over prose.
"""

from __future__ import annotations

_ADJECTIVES = r"(?:(?:full|founding|new|newer|newest|fellow|small|smaller|neutral|loyal|long-standing|longstanding|current|original|proud)\s)?"
_ONE = r"(?:member(?:[\s-](?:state|country|nation))?|country|state)"
_MEMBER = r"member(?:[\s-](?:state|country|nation))?"
_SEVERAL = r"(?:member(?:s|[\s-](?:states|countries|nations))|countries|states)"
_MEMBERS = r"member(?:s|[\s-](?:states|countries|nations))"

MEMBER_TO_STATE = rf"\s{_ONE}\s"
"""From an organisation to the one state that is called its member: "NATO member X"."""

MEMBERS_TO_STATES = rf"(?:['’]s?)?\s{_MEMBERS}\s"
"""From an organisation to the first of several: "the EU members X and Y" …"""

SUCH_AS = rf"(?:['’]s?)?\s{_SEVERAL}(?:,?\s(?:such\sas|like|including)|:)\s"
LIST_ENDS = r"(?=[\s.,;:)]|$)"
"""… "EU countries such as X, Y and Z"; of "such as X and Y" the second need not be one. A list of two may be two subjects …"""

MEMBERS_OF = rf"\b{_MEMBERS}\sof\s(?:the\s)?$"
OF_TO_STATES = r"(?:,?\s(?:such\sas|like|including)|\s(?:are|include|included|were))\s"
"""… and, around the organisation, "members of NATO are X and Y"."""

APPOSED = rf",\s(?:(?:which|who)\s(?:is|was|has\sbeen|became)\s)?(?:itself\s|also\s|already\s|now\s)?(?:an?|the)\s{_ADJECTIVES}"
IS = rf"\s(?:is|was|became|has\sbeen|remains|remained)\s(?:also\s|already\s|now\s|itself\s)?an?\s{_ADJECTIVES}"
ARE = rf"\s(?:are|were|became|have\sbeen|remain)\s(?:also\s|already\s|now\s|both\s|all\s)*{_ADJECTIVES}"
OF = rf"{_MEMBER}\sof\s(?:the\s)?"
OF_SEVERAL = rf"{_MEMBERS}\sof\s(?:the\s)?"
BEHIND = rf"\s{_MEMBER}"
BEHIND_SEVERAL = rf"\s{_MEMBERS}"
"""Around an organisation, from a state: "X, an EU member", "X is a member of the EU", "X and Y are members of NATO"."""

JOINED = r"\s(?:(?:has|had|have)\s)?(?:joined|entered)\s(?:the\s)?"
YEAR_BEHIND = r"\sin\s(?:[A-Z][a-z]+\s)?\d{4}\b(?=[.,;)]|$|\s(?:and|as|after|when|while|but|with)\b)"
SENTENCE_ENDS = r"[.;]|$"
"""Around an organisation that a state is stated to have joined: it may be joined in some action, too, but not in a
year, be it after or at the head of a sentence that ends there.
"""

ENDS = r"(?=[.;:)]|$|,\s(?![a-z]+ing\b)|\s(?:since|and|but|whose|which|that|where|for|with|when|while|because)\b)(?!,?\s(?:in\s(?:all|practice|everything|spirit)|(?:for|with)\s(?:all|trade|customs|tariff)|de\sfacto|only|at\sleast))"
"""After it: the words are all that is stated, and nothing restricts them."""

NOT_QUITE = (
    r"\b(?:non|no|not|never|aspiring|would-be|prospective|future|potential|candidate|possible|likely|associate[d]?|hopeful|observer|partner|"
    r"virtual(?:ly)?|almost|nearly|practically|effectively|quasi|pseudo|honorary|part|half|unlike|like|contrast|compared|neither|nor|if)[\s-](?:(?:an?|the|to|with)\s)?"
    r"(?:[A-ZÀ-Þ][\w’'-]*(?:\s[A-ZÀ-Þ][\w’'-]*){0,2},?\s)?$"
)
"""Before the words: who is stated to be one is none, or not yet."""

BESIDE_ANOTHER = r"(?:\b(?:and|or)\s|[/&–-]\s?)(?:the\s)?$"
"""Before an organisation: the states after it may be those of another one, "EEA and EU countries such as"."""

LINKS = r",\s|,?\sand\s(?:the\s)?|,\sthe\s"
"""Between states that share a verb."""
