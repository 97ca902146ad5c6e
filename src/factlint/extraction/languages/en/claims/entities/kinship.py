"""How English names the parents of somebody. Regular expressions over prose."""

CHILD_OF = r"\b(?:(?:son|daughter|child)\sof|[Bb]orn\s(?:[^.;()]{0,60}?\s)?to)\s(?:the\s)?"
"""In front of a parent's name."""

BEARER_TO_CHILD = (
    r"[\"”]?(?:,?\s?\([^()]*\))?(?:\s(?:is|was)|,|\s(?:is|was)\sborn\b[^.;]{0,80}(?:,|\sas)"
    r"|\s(?:is|was)\san?\s(?:[A-Z][a-z]+(?:-[A-Z][a-z]+)?\s)?(?:(?!(?:of|by|for|to|with|from|in|at)\s)[a-z-]+\s){0,3}[a-z-]+(?:,\sborn\b[^.;,]{0,60}\sas|,))\s"
    r"(?:the\s|a\s|an\s)?(?:(?:only|first|second|third|fourth|fifth|eldest|oldest|elder|younger|youngest|natural|"
    r"illegitimate|legitimate)\s){0,2}$"
)
"""From somebody to "son of": "S is the eldest son of", "S was born in Rome, the son of"."""

OPENS_WITH_CHILD = r"(?:(?:The|An?)\s(?:(?:only|first|second|third|eldest|oldest|elder|younger|youngest|natural|illegitimate)\s){0,2})?"
"""From the start of a sentence to such words, of which the name behind them is the child: "The son of"."""

PARENTS_ARE = r"(?:['’]s?|(?<=[Hh]is)|(?<=[Hh]er))\s(?:[A-Za-z-]+\s)?parents(?:,|\s(?:were|are))\s(?:the\s)?"
"""From somebody to his parents: "S's parents were", "His Greek parents are"."""

BETWEEN_PARENTS = r"[\"”]?(?:\s?\([^()]*\))?,?\sand\s(?:his\s(?:[a-z]+\s)?wife,?\s)?"
"""Between the names of father and mother, in this order."""

COMPANION = (
    r"(?:(?:grand|step|half-|god|foster\s)?(?:father|mother|parents?|brothers?|sisters?|siblings?|sons?|daughters?|child(?:ren)?)|"
    r"wife|wives|husband|spouse|widow|widower|fianc[eé]e?|lover|partner|twin|uncle|aunt|nephews?|nieces?|cousins?|relatives?|family|"
    r"[a-z]+-in-law|ancestors?|descendants?|friends?|colleagues?|team-?mates?|students?|pupils?|disciples?|apprentices?|teachers?|"
    r"mentor|tutor|assistants?|deputy|secretary|agent|manager|coach|rivals?|predecessors?|successors?|namesake)(?!\w)"
)
"""Who is somebody's: "the brother of X", "X's brother" is another one than X."""
