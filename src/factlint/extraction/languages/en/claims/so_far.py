"""How English says for how long something has gone on by now. Regular expressions over the prose.

Each stands between whom or what is told of and the title, the other name or the length.
"""

_HAS = r"(?:,? (?:who|which))? (?:has|have) (?:now |already |also )?"
HELD = rf"{_HAS}(?:been|served as|acted as|remained)(?: (?:the|its|their|his|her))? "
"""From somebody to the title of an office."""
FOR = r",? for (?:now |some |about |roughly )?$"
TITLE_FOR = r"(?:,? of (?:the )?[A-ZÀ-Þ][\w’'-]*(?: (?:of |the )*[A-ZÀ-Þ][\w’'-]*)*)?,? for (?:now )?"
"""From the title to the length."""
BELONGED = rf"{_HAS}(?:been (?:an? |the )?(?:full |[A-Z]?[a-z]+ )?members?(?: states?| countr(?:y|ies)| nations?)? of|belonged to|been in) (?:the )?"
"""From what belongs to something to the name of that."""
EXISTED = rf"{_HAS}(?:existed|been in existence|been in operation|been in business|been around) for (?:now )?"
"""From a thing to the length."""
NOT_SO = r"(?i:\b(?:when|until|till|by|before|if|would|could|might|should|had|next|first|last|about to|not|never|almost|nearly|combined|total|in all|altogether|again|on and off|once|more or less)\b)"
"""In a sentence whose length need not be that of all the time until now."""
