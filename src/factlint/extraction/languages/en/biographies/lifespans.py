"""How encyclopaedias write a name and the years of its bearer, and what leaves two statements of a life open.

Patterns match sentences with tokens in place of times (`extraction.chronology.timed`).
"""

from factlint.extraction.languages.en.biographies.trades import ROLE
from factlint.extraction.languages.en.lives.relatives import FAMILY

_LIFESPAN = r"(?:\* ?|(?:[Bb]orn|b\.|died|d\.) ?(?:on |in )?)?‹d\d+›"
_BRACKET = rf"(?=,? ?\((?:[^‹›()]{{1,90}}; |[;,] ?)?{_LIFESPAN})"
_NAME = r"[A-ZÀ-Þ][\w’'.-]*(?: (?:(?:[a-z]{1,3} |al-|el-)?[A-ZÀ-Þ][\w’'.-]*)){0,5}"
BEFORE_YEARS = (
    rf"(?<=\()(?:[^‹›()]{{1,90}}; |[;,] ?)(?={_LIFESPAN})",
    r" \([\s,;:/–—-]*\)",
    rf"(?<=\w),? \([^‹›()]{{1,60}}\)(?=,? ?\({_LIFESPAN})",
    rf"(?<=[a-zà-ÿ])(?:,? [A-Z]{{2,4}}\b)+{_BRACKET}",
    rf",? (?:(?:also|better|formerly|commonly) )?(?:known as|called|née|aka|or|born) {_NAME},?(?: \([^‹›()]{{1,60}}\))?{_BRACKET}",
)
"""Between a name and the years of its bearer: other forms of the name, honours, brackets that have lost what was in them."""
OF_PLACE = rf"\b(?P<given>[A-ZÀ-Þ][a-zà-ÿ]+)(?P<place> of [A-ZÀ-Þ][\w’'-]+)(?=,? ?\({_LIFESPAN} ?[–—-] ?‹d)"
"""A given name, where somebody is of, and the years: "John of Orm (1434–1503)"."""
IN_DOUBT = (
    r"\b(?:sources?|accounts?|according|either|or|disputed|unclear|uncertain|unknown|probably|likely|possibly|presumed|perhaps|may|might|must|would|about|around|circa|c\.|ca\.|approximately|estimated|believed|thought|said|"
    r"reported(?:ly)?|reports?|rumou?r\w*|alleged(?:ly)?|supposed(?:ly)?|tradition(?:ally)?|legend|claim\w*|not|never|fake\w*|staged|legally|declared|baptised|baptized|christened|O\.?S\.?|N\.?S\.?|Old Style|New Style|Julian|"
    r"novel|film|story|play|character|series|episode|game|fictional?)\b|\?"
)
"""In a clause that states a birth or death: another day may be the true one."""
AT_PLACE = (
    rf"(?:\b(?:[Ii]n|[Aa]t|[Oo]f|[Ff]rom|to|for|near|the|on|as)|,)(?: the)?(?: {_NAME}(?:, {_NAME})*,? and)? $"
)
"""Before a name that is rather one of a place, a body or a work than that of somebody."""
POST_ALONE = rf"{ROLE}(?: emeritus)?"
"""A name that is only what somebody is, case-folded."""
OF_RELATIVE = rf"\b(?:{FAMILY})(?: of|,)? $"
"""Before a name that is also that of the text's topic: here it is a relative's."""
