"""How English states so many things with so many parts each, and how many these are in all.

Patterns are read over the text beside a number in a skeleton (`extraction.arithmetic.skeleton`).
"""

from __future__ import annotations

_NO_SETS = r"(?:kilomet(?:re|er)s|met(?:re|er)s|miles|lit(?:re|er)s|tonnes|tons|members|games|matches|votes|series|cases|percentages?|thousands|millions|billions|hundreds|dozens|victims|goals|points|wins|residents|citizens|cities|families|towns|countries|years|months|weeks|days|hours|minutes|seconds|times|pages|copies|works|pictures|kinds|types|sorts|parts|people|lots|wards)"
MANY_OF = rf"^(?: (?!{_NO_SETS}\b)[a-z-]+){{0,1}} (?!{_NO_SETS}\b)[a-z-]+s,?(?: each)? (?:of|with (?:crews|teams|groups|staffs|sets) of|holding|seating|containing) $"
"""Between a number of things and how many each has: "ten rows of"."""
EACH_HAS = r"\b(?:each|every) (?:of (?:the |these |those |its |their )?)?(?P<one>[a-z]+)(?: [a-z-]+){1,4} $"
"""Before how many one has: "each village held"."""
FOR_ONE = r"^ [a-z-]+(?: [a-z-]+)? (?:each|apiece|(?:per|a|for each|for every|in each|on each|at each) (?P<one>(?!day|week|month|year|hour|minute|second|night)[a-z]+))(?=[,.;)]| (?:and|so|that|which|making|in all|or)\b| ?$)"
"""After how many one has: "two points each"."""
OF_EACH = r"^ [a-z-]+(?: [a-z-]+)? (?:on|in|at|for|to|from|with) each of (?:the |its |our |their )?$"
"""Between how many one has and how many there are."""
PER_TIME = r"^(?: [a-z-]+)? (?:an?|per|every|each) (?P<per>night|day|week|month|year|hour)\b"
"""After how many one has for each span of time."""
MADE_BEFORE = r"\b(?:giv(?:es|e|ing)|gave|mak(?:es?|ing)|made|so|that is|i[.]e[.],?|thus|hence|therefore|in all|in total|altogether|all told|a total of|totalling|for a total of|(?:comes?|came|amount(?:s|ed)?|adds? up) to|yield(?:s|ing|ed))(?: (?:us|it|a total of|there (?:are|were)|they|we|all))?,? $"
MADE_BEHIND = r"^(?: [a-z-]+){0,3} (?:in all|altogether|in total|all told|overall)\b"
APPOSED = r"^, $"
ENDS = r"^(?: [a-z-]+){1,2}(?:[.;)]|$)"
"""A number in apposition, with its noun at the end of the clause."""
NOT_EVEN = (
    r"\b(?:plus|extra|spare|reserves?|substitutes?|another|except|other|others|at least|at most|more|less|fewer|some of|half|respectively|between|average|averag\w*|if|would|could|first|last|only"
    r"|not|both|including|include[sd]?|counting|(?:with|and) (?:the|its|their)|from|most|additional|further|remaining|one of|different|various|vacant|empty|missing|also|maximum|minimum|up to)\b"
)
"""Words by which not all have as many, or what they make is not all."""
NOT_ALL = r"^(?: [a-z-]+){0,3} (?:were|was|are|is|had been|have been|could be)? ?(?:sold|taken|used|left|booked|free|occupied|survived|remain\w*|lost|broken)\b"
"""After what seems to be the whole: it is a part of it."""
SOME_OF = r"(?:^|[,;:.(|] )(?:out )?of (?:all |the |these |those |its |our |their )*$"
"""Before a number of things of which the clause then states some."""
EACH_CUE = r"\b(?:each|every|per|apiece)\b|[a-z]s,?(?: with [a-z]+)? of ‹|s (?:holding|seating|containing) ‹"
