"""How English states what happened before or after what. Regular expressions over prose."""

from __future__ import annotations

from collections.abc import Mapping

CONNECTIVE = r"\b(?P<after>[Aa]fter|[Ff]ollowing)|\b(?P<before>[Bb]efore|[Pp]rior\sto|[Aa]head\sof)"
"""Between two events: the one of the main clause came later, or earlier."""

EDGES: Mapping[str, tuple[str, ...]] = {
    "end": ("end",),
    "start": ("start", "date"),
    "beginning": ("start", "date"),
    "outbreak": ("start", "date"),
    "signing": (),
}
"""Noun for a phase of an event → the properties that date it; without a noun the event is dated as a whole."""
OTHER_END = rf"\s(?:the\s(?P<edge>{'|'.join(EDGES)})\sof\s)?(?:the\s)?"
"""From the connective to the other event."""

NO_CONNECTIVE = (
    r"\b(?:named|called|model(?:l)?ed|patterned|christened|renamed|sought|looked|took|day|week|month|year|decade|century|until|even|not|"
    r"never|if|soon|or|appeared|testified|stands?|brought|came)\s$"
)
"""Before "after" or "before": it states no order, or one that is not certain."""

MEASURE = r"(?:(?:[Ss]hortly|[Ll]ong|[Jj]ust|[Ii]mmediately|[Oo]nly|[Aa]bout|[Aa]lmost|[Nn]early|[\w-]+\s(?:days?|weeks?|months?|years?|decades?))\s)*"
"""Before a connective that opens a sentence: "Two years after"."""

MAIN_GAP = r",\s(?:the\s)?"
"""From a fronted clause to the subject of the main one."""

HAPPENED = r"\s(?:happened|occurred|took\splace|was\sheld|was\sfought|came|began\sand\sended)\b"
"""A verb that says no more of an event than that it was."""

PREPOSITION = r"\s(?:in|on|at|by|to|from|as|with)$"
"""At the end of a verb's words: it belongs to what follows."""

GOVERNED = r"\b(?:of|in|at|by|from|for|with|to|on|under|into|near|and|or)\s(?:the\s)?$"
"""Before a name that is not the subject of the clause."""

VERB_GAP = r"(?:\s[^,;:()–—.]{1,40}?)?,?\s(?:(?:shortly|long|just|immediately|only|[\w-]+\s(?:days?|weeks?|months?|years?|decades?))\s)*"
"""From the verb of the main clause to the connective after it."""
