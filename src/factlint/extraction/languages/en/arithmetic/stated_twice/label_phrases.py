"""How English says the words of a label next to an amount: "250 MB of disk space", "we gave seven concerts".

`{label}` stands for the words of a label. Over folded prose (`times.recognition.fold`).
"""

from __future__ import annotations

LIMIT = r"(?:max(?:imum|[.])?|min(?:imum|[.])?|greatest|least) "
"""At the head of a label whose amount bounds others."""
LIMIT_HEAD = r"(?:minimum|min[.]?|maximum|max[.]?|required|requirements?|at least)"
"""The head of a column of such amounts."""
_BOUND = r"(?:(?:up to|at least|at most|a maximum of|a minimum of|no more than|no less than) )?"
OF = r" of (?:the |its )?{label}(?! [a-z]+ (?:of|in)\b)(?=[ .,;:)]|$)"
"""After an amount of what a label names."""
NAMED = rf"(?<![\w’'-])(?:the|our|its|a|an) {{label}} (?:of|is|was|comes to|amounts to) (?:only |just |exactly )?{_BOUND}$"
"""Before an amount, the words of its label."""
COUNTED = r" {label}(?![\w’'-])"
HELD = r",? (?:has|have|had|gave|gives|give|held|holds|hold|put on|puts on|staged|offers?|offered|needs?|requires?|welcomed|welcomes|received|attracted|attracts|drew|draws|counted|remembers?|stores?|runs?|owns?|published|publishes|organi[sz]ed|hosted|comes with|contains?|comprises?|planted|keeps?|with|count(?:s|ed)?|sold|made|built)(?: (?:a total of|in all|only|now))? $"
"""Between the page's subject and what it has, or did, so many times."""
NO_LABELS = frozenset(
    """
    founded established opened closed built born died year date time times day days hours week month number total sum average page pages version
    width height length address phone telephone fax email website price cost id code rank age ages place level score size type name model languages result results
    rating stars floor floors part parts step steps point points start end from until since duration season seasons goals games matches
    """.split()
)
"""Labels that sentences say of many things."""
AND_HELD = r"(?P<subject>) (?:needs|requires|has|comes with) [^.,;:]{3,40} and $"
"""The same before the first of two amounts: "needs 250 MB of disk space and at least 4 GB of memory"."""
BOUND = r"(?:up to|at least|at most|no more than|no less than) $"
PLACED = r" (?:at|on|for|with(?! (?:about |some |around |nearly |over |its )?\d)|to|of|from|about|under|per|in(?! \d{4}))\b"
"""After the words of a label: so much of it is of some place or thing only."""
