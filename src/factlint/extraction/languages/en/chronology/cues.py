"""The words that decide which readers of dates a sentence is given to.

Each is a pattern over sentences with tokens in place of times, without lookaround, so that one automaton finds all.
"""

from factlint.extraction.languages.en.chronology.anchored.anniversaries import ANY_ANNIVERSARY
from factlint.extraction.languages.en.chronology.anchored.counted import BEFORE_THAT
from factlint.extraction.languages.en.chronology.distances import ANOTHER, NOT_SO, RENEWED
from factlint.extraction.languages.en.chronology.in_sentence import (
    ANY_BESIDE,
    ANY_COURSE_BEGUN,
    ANY_COURSE_ENDED,
    ANY_OLD_THING,
    ANY_ORDER,
)
from factlint.extraction.languages.en.chronology.order.adapted import ANY_ADAPTED
from factlint.extraction.languages.en.chronology.order.held_until import ANY_UNTIL
from factlint.extraction.languages.en.chronology.order.series import EVERY
from factlint.extraction.languages.en.chronology.order.stages import ANY_STAGE
from factlint.extraction.languages.en.chronology.order.stages import VETO as NO_STAGE
from factlint.extraction.languages.en.chronology.order.things import (
    ANY_END,
    ANY_START,
    ENDS_OF_COURSES,
    STARTS_OF_COURSES,
)
from factlint.extraction.languages.en.chronology.posts.incumbents import ANY_POST
from factlint.extraction.languages.en.lives.kin import ANY as ANY_KIN

CUES = (
    ANOTHER, ANY_ADAPTED, ANY_ANNIVERSARY, ANY_BESIDE, ANY_COURSE_BEGUN, ANY_COURSE_ENDED, ANY_END, ANY_KIN, ANY_OLD_THING, ANY_ORDER,
    ANY_POST, ANY_STAGE, ANY_START, ANY_UNTIL, BEFORE_THAT, EVERY, NOT_SO, NO_STAGE, RENEWED, *(words for words, _ in (*STARTS_OF_COURSES, *ENDS_OF_COURSES)),
)  # fmt: skip

CUES_WITHOUT_DATE = frozenset({EVERY})
"""What a sentence may say about the dates in another."""
