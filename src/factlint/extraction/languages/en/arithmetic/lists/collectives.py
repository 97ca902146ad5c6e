"""Words for so many people or things together, which are then named.

The pattern is read over skeletons (`extraction.arithmetic.skeleton`), that of names over the prose.
"""

from __future__ import annotations

COLLECTIVES = {
    "duo": 2, "duet": 2, "trio": 3, "threesome": 3, "triumvirate": 3, "quartet": 4, "foursome": 4, "quintet": 5, "sextet": 6,
    "septet": 7, "octet": 8,
}  # fmt: skip
_WORD = rf"(?P<word>{'|'.join(COLLECTIVES)})"
_OF_WORKS = {"duology": 2, "trilogy": 3, "tetralogy": 4, "pentalogy": 5, "diptych": 2, "triptych": 3}
COUNTED_IN = COLLECTIVES | _OF_WORKS
_MADE_OF = r"(?:consists? of|consisted of|consisting of|(?:is|was) (?:made up|composed) of|made up of|comprises|comprised|comprising|numbers|numbered)"
_MEMBERS = r"(?:members|musicians|players|singers|performers|novels|books|films|movies|operas|panels|brothers|sisters|women|men|people|friends|instruments|strings)"
COUNTED = (
    rf"(?<![-\w])(?P<word>{'|'.join(COUNTED_IN)})(?:,? (?:which|that))? {_MADE_OF} <n:said> (?:[a-z]+ )?{_MEMBERS}\b(?! and\b)",
    rf"(?<![-\w])(?P<word>{'|'.join(COUNTED_IN)}) (?:of|has|had) <n:said> {_MEMBERS}\b(?! and\b)",
)
"""A word for so many, and how many of them there are: "the trio consists of four musicians"."""
NOT_COUNTED = r"\b(?:over|originally|at first|at times|later|once|former|new|other|more|despite|although|though|so-called|jokingly|called|string|by now|meanwhile|grew|grown|expanded)\b"
"""In a sentence whose number need not be that of the word."""
NAMED = (
    rf"(?<![-\w]){_WORD}(?: of |: | \(| - | \| )",
    rf"^the {_WORD}, ",
    rf"(?<![-\w]){_WORD} (?:consist(?:s|ed|ing)|(?:is|was|are|were) (?:made up|composed)) of ",
)
"""After other words and a comma, the names begin the clause: "with the trio, Hale and Berg toured"."""
_NAME = r"(?!The |And )[A-ZÀ-ÖØ-Þ][\w’'-]*(?: (?:[A-ZÀ-ÖØ-Þ][\w’'-]*|de|van|von|der))*"
NAMES = rf"{_NAME}(?:, {_NAME})*,? and {_NAME}(?= [a-z]|,? (?:-|–|—)|[,.;:)]|$)(?!,? (?:and|or|with|plus|who|whose)\b)(?!, [A-ZÀ-ÖØ-Þ])"
"""Names listed one by one, up to a word that is none."""
NOT_ALL = (
    r"\b(?:another|first|second|other|original|new|former|half|string|including|like|rival)\s(?:[a-z]+\s)?$"
)
"""Before the word: not all of its members are named, or it is part of a name."""
BETWEEN_NAMES = r",? and |, "
