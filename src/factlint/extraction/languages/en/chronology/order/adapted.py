"""How English states what a work was made from: "a 1927 film based on the 1925 novel".

Patterns match sentences with tokens in place of times (`extraction.chronology.timed`): dates as `<d:slot>`; a space
stands for any white space.
"""

_PLAIN = r"[^‹›.;:()–—|\[\]]"
_WORK = r"(?:films?|movies?|features?|novels?|novellas?|books?|plays?|opera|musicals?|songs?|singles?|albums?|series|serials?|miniseries|drama|comedy|ballet|stories|story|comics?|games?|poems?|remake|adaptation|thriller|western|picture|production|telefilm|memoirs?|autobiography|biography|track|record|documentary|screenplay|article|hit)"
_MADE_FROM = r"(?:based (?:up)?on|adapted from|adaptation of|remakes? of|sequels? to|follow-up to|spin-off (?:of|from)|inspired by|covers? of|version of)"
ADAPTED = (
    rf"\b(?:an?|the) <d:dated> (?:[\w’'-]+,? ){{0,6}}?{_WORK}\b(?:(?!\b(?:and|which|that|but)\b){_PLAIN}){{0,80}}?\b(?P<said>{_MADE_FROM}) (?:the|an?|his|her|its|their|[A-ZÀ-Þ][\w’'-]+(?: [A-ZÀ-Þ][\w’'-]+){{0,3}}[’']s?) <d:anchor> (?:[\w’'-]+ ){{0,4}}?{_WORK}\b",
    rf"\b(?:an?|the) <d:dated> (?:[\w’'-]+,? ){{0,6}}?{_WORK}\b(?:(?!\b(?:and|which|that|but)\b){_PLAIN}){{0,80}}?\b(?P<said>{_MADE_FROM}) (?:the|an?|his|her|its|their|[A-ZÀ-Þ][\w’'-]+(?: [A-ZÀ-Þ][\w’'-]+){{0,3}}[’']s?) (?:[\w’'-]+ ){{0,4}}?{_WORK} (?:of|from) <d:anchor>(?=[,.;)]|$| by\b)",
)
"""A work, and the earlier one of which it was made."""
ANY_ADAPTED = rf"\b{_MADE_FROM}\b"
"""Without one of these it is not stated."""
