"""What stands around names, and shows where they begin and end. Words, and regular expressions over prose."""

from __future__ import annotations

STOPPING_DESCRIPTION = frozenset(
    """
    of in on at by for from with without to into onto over under between among about around near within
    across through toward towards behind beyond despite via amid alongside including like versus as than and or but
    nor if when while where whereas although though because who whom whose which what that this these those not no
    is was are were be been being has have had do does did can could will would may might must shall should
    following preceding succeeded replaced after before until since during against succeeding replacing preceded
    secondly firstly thirdly followed him her his their its it he she they them both either neither another other others several many some
    born died married named called made name title pseudonym
    """.split()
)
"""Words that no description in front of a name holds: after one of them another phrase begins."""

PEOPLE = frozenset(
    """
    researchers scientists astronomers physicists chemists biologists engineers mathematicians archaeologists historians explorers
    doctors surgeons students workers soldiers farmers settlers sailors traders merchants investors programmers developers designers
    artists critics experts journalists divers miners amateurs enthusiasts others people
    """.split()
)
"""Capitalised only because they open the sentence: they name nobody."""

PAIR_OF_NOUNS = r"[a-z][a-z-]+(?:er|or|ist|ress|ian|man)\sand\s(?=[a-z][a-z-]+(?:er|or|ist|ress|ian|man)\s)"
"""Two callings in front of their bearer: "the singer and actor V"."""

OPENING_PREPOSITIONS = frozenset({"In", "At", "From", "Near", "Outside", "Around"})
"""Capitalised only because they open the sentence: no part of the name after them."""

COMPETING = frozenset(
    """
    following preceding succeeded replaced after before with against over than like unlike by of from in at on for
    to under versus beside alongside despite succeeding replacing and
    """.split()
)
"""A name after one of these is not the subject of the next clause."""

AND_ANOTHER = r"\s(?:and|&)\s(?:the\s)?[A-Z]"
"""After a name: another one is joined to it."""

BEFORE_ATTRIBUTE = r"(?:\b[Aa]n?|\d{4})\s$"
"""In front of a name that describes the noun after it: "a 2014 Malayalam film"."""

NAME_ENDS = r"[\s-]based\b|['’]s?\s|['’]s?[,.]|-|–\w"
"""What shows that a name is only part of a phrase: "V's brother", "V-based"."""

OWNS = r"['’]s\s(?!(?:in|on|at|for|from|to|by|with|and|or|as|of|who|which|that|after|before|during|since|until|when|while|but)\b)[a-z]"
"""From the end of an unknown name, which may have it itself ("bought by Brodie's in 1990"): it owns what follows."""
