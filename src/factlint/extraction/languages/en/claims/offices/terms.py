"""How English states without the office's title that somebody took, held or left it: "took charge of X", "X sacked Y".

Narrower than the words for other ties: who joins a company need not lead it, and who leaves it may have led it before.
"""

from __future__ import annotations

from factlint.extraction.languages.en.claims.terms.frames import TermFrame

_TOOK = (
    r"took (?:charge|command|the helm|the reins|over)|taking (?:charge|over|the helm)|took up the (?:post|job|role)|"
    r"was (?:put|placed) in charge|(?:was|were) taken over by|"
    r"became the [a-z]+ [a-z]+(?: [a-z]+)? to (?:lead|head|run|coach|manage|govern)"
)
_SWORN = r"sworn in|inaugurated"
_LEFT = r"sacked|fired|dismissed|ousted|removed|stepped down|stood down|stepping down|resigned|relieved of (?:his|her) duties"

OFFICE_FRAMES = (
    TermFrame(
        nouns=frozenset({"coach", "manager"}),
        starts=rf"{_TOOK}|appointed|hired|named|unveiled|recruited|installed",
        ends=rf"{_LEFT}|parted (?:company|ways) with|left",
        holds=r"coach(?:ed|es|ing)?|manag(?:ed|es|ing)|in charge|at the helm|led",
        denies=(
            r"player|played|plays|signed|scored|captain|assistant|youth|reserves?|caretaker|interim|deputy|academy|women|ladies|"
            r"scout|under-\d\d|director"
        ),
        states=r"S (?:was|were) (?:still |then )?(?:coached|managed) by |S, (?:then )?(?:coached|managed) by ",
    ),
    TermFrame(
        nouns=frozenset({"monarch", "pope"}),
        starts=r"ascended|acceded|came to the throne",  # a coronation may be a year later
        ends=r"abdicated|deposed|dethroned|overthrown|stepped down|stood down|resigned|renounced",
        holds=r"ruled|reigned|reign",
        denies=r"regent|prince|princess|claimed",
    ),
    TermFrame(
        nouns=frozenset({"editor"}),
        starts=_TOOK,
        ends=_LEFT,
        holds=r"edited|at the helm|in charge",
        denies=r"deputy|assistant|acting|interim|guest|section|supplement|pages?|edition|co-edited",
    ),
    TermFrame(
        nouns=frozenset({"commander"}),
        starts=_TOOK,
        ends=rf"{_LEFT}|relinquished",
        holds=r"commanded|led|in command|at the head",
        denies=r"deputy|acting|battalion|company|squadron|second-in-command",
    ),
    TermFrame(
        nouns=frozenset(
            {"president", "minister", "chancellor", "secretary", "general", "chair", "executive", "mayor", "governor", "head", "leader",
             "managing", "director"}
        ),
        starts=rf"{_TOOK}|(?:took|entered|assumed) office|(?:came|rose|swept) to (?:power|office)|{_SWORN}|(?:entered|moved into) the White House",
        ends=rf"{_LEFT}|left (?:office|power|the White House)|(?:lost|fell from|was driven from) power|lost office",
        holds=r"led|leads|leading|headed|heads|ran|run|governed|ruled|chaired|directed|presided|at the helm|in charge|in office|held office",
        denies=r"opposition|deputy|assistant|acting|interim|caretaker|campaign|delegation|team|division|department|inquiry|plant|branch",
        states=r"S (?:was|were) (?:still |then )?(?:led|headed|chaired|governed|run) by |S, then (?:led|headed|chaired|governed|run) by ",
    ),
)  # fmt: skip
"""The first frame with a word of the property's id is the property's."""

LISTED = (
    r"(?:list\sof\s|former\s(?:and\scurrent\s)?|past\s|previous\s|all\s)?(?:the\s)?(?:{organisation}(?:['’]s)?\s)?{title}(?:e?s)?"
    r"(?:\s(?:of|for|at)\s(?:the\s)?{organisation})?(?:\s(?:since|from|\().*)?:?"
)
"""A heading over the holders of an office."""

PLURALS = ((r"man$", "men"), (r"woman$", "women"), (r"y$", "ies"))
"""The ends of titles that take no "s"."""
