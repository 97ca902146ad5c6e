"""How English relates two lives: who is older, who outlived whom, what came how long after a death.

Patterns match clauses with tokens in place of times (`extraction.chronology.timed`): lengths as `<l:slot>`; a space
stands for any white space.
"""

from factlint.extraction.languages.en.lives.dying import DIED_HERSELF
from factlint.extraction.languages.en.lives.relatives import SPOUSE

SENIORITY = r"(?:<l:length> (?:his |her |their |(?:(?:his|her|their|the) [a-z]+|[A-ZÀ-Þ][\w-]+)[’']s )?(?P<side>junior|senior|younger|older)\b|\b(?:the|his|her) (?P<rank>younger|elder|older|junior|senior) by <l:by>)"
"""How much older somebody is than another."""
YOUNGER = frozenset({"younger", "junior"})
SURVIVED = (
    r"\b(?:survived|outlived|outlasted|lived longer than|(?P<before>predeceased|died before|preceded))(?= )"
)
BY_LENGTH = r"(?P<said>\b(?:by|for) <l:length>)"
"""By how much one person outlived another."""
AFTER_DEATH = rf"<l:length> (?P<order>after|before) (?:his|her) (?:(?P<kin>{SPOUSE}|father|mother|brother|sister|son|daughter)[’']s )?(?:own |sudden |early |untimely )?(?P<what>death|birth)\b(?! (?:in|on) )"
"""What was so long after a death that is dated elsewhere."""
DIED_LATER = rf"(?:\b(?:until|till) (?:his|her) (?:own |sudden |early |untimely )?death|\b(?:{DIED_HERSELF})(?: (?:of|in|at|there|from)[^‹›;,.()]{{0,40}})?) (?P<said><s:later>)(?=[.,;)]|$)"
"""A death counted from what the sentence dates before it: "retired in 1907 and died ten years later"."""
WIDOWED_IN = r"\b(?:was|became|been)(?: a)? widow(?:ed|er)? (?:again )?(?:in|on) (?:the )?<d:at>"
"""When the husband or wife of somebody died."""
YOUNGER_SIBLING, ELDER_SIBLING = r"\b(?:younger|little|baby|kid)\b", r"\b(?:elder|older|big)\b"
"""Which of two was born first, in what a brother or sister is called."""
DEATH = "death"
POSTHUMOUS = r"\bposthumous(?:ly)?\b"
CHILD_OF = (
    r"(?:\b(?:was|is) |^, )(?:(?:the|an?) )?(?:(?:only|eldest|elder|oldest|younger|youngest|first|second|third|fourth|fifth|sixth|seventh|last|natural|illegitimate|legitimate|adoring|proud) )?"
    r"(?P<kin>father|mother|son|daughter|child) of "
)
"""Before the name of a parent or child of the subject …"""
CHILD_OF_WHOM = f"{CHILD_OF}$"
"""… right before it."""
SIBLING_OF = r"\b(?:was|is|,) the (?P<side>younger|elder|older) (?:brother|sister|sibling) of $"
"""Before the name of a brother or sister of the subject."""
REGNAL = r"[ivx]+"
"""The number of a king, case-folded."""
CAME_TO_OFFICE = r"\b(?:succeeded|replaced|followed)\b(?:(?! (?:after|since|until|before) )[^‹›]){0,40}(?:in|on) <d:at>,? by (?:[^‹›,]{2,60})$"
HELD_UNTIL = r"\b(?P<said>(?:held (?:office|the (?:post|office|position|job|title))|served|remained|stayed on|ruled|reigned|was in office)\b[^‹›,;]{0,30}? until) <d:at>"
"""Who came to an office, and right after that until when."""
