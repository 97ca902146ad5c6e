"""The reasons for which two values of a document may be of different things."""

from __future__ import annotations

from enum import Enum, auto


class Apart(Enum):
    """Why two values need not fit each other."""

    SECTION = auto()
    """Their sections are about two things: "## North hall", "## South hall"."""
    PARAGRAPH = auto()
    """The later paragraph has another name or year."""
    SERIES = auto()
    """Their sentences are two entries of one form: the bulletins of two months."""
    ROWS = auto()
    """They stand in two rows of a list or table."""
    SPEAKER = auto()
    """They stand in two quotations: the text reports both."""
    SUBJECT = auto()
    """Their sentences are about two things: "The abbey drew 4,000 visitors … Rask Castle drew 5,200"."""
    NAME = auto()
    """The later one is of somebody or something that was not named before: "the 31 men killed at Orm"."""
    SENTENCE = auto()
    """They stand in one sentence, or that of the later one names something anywhere that was not named before."""
    QUALIFIER = auto()
    """What they measure differs in a word: "the median income of a family", "the mean income of a farm"."""
    POINTED = auto()
    """The later one takes up what a sentence between them states: "these 40"."""
    TIME = auto()
    """Each is of its own time, or both are of one where two are needed: a change lies between two times."""
    CLAUSE = auto()
    """Words of a clause say that it is of another part, time or case: "another 40", "40 were planned"."""
    SCOPE = auto()
    """One is of a whole, the other of a part, or of a wider whole: "90 out of the 120"."""
    LIMITED = auto()
    """The later one is of some only: "the 40 pupils in it"."""
    TOTAL = auto()
    """Only one of them is of several together: "in all"."""
    CHANGE = auto()
    """One is a value, the other by how much a value changed: "sold 420, an increase of 60"."""
    BOUNDS = auto()
    """They are the ends of one range: "(3.3 – 3.7%)"."""
