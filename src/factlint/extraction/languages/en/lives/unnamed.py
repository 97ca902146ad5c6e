"""How English tells the birth and an age of one person within a sentence or two, without saying the name twice.

Patterns are read over sentences whose times are tokens (`extraction.chronology.timed`): dates as `<d:slot>`; a space
stands for any white space.
"""

from factlint.extraction.languages.en.lives.told import NUMBER_WORD

_AGE = rf"(?P<age>\d{{1,3}}|{NUMBER_WORD})"
_ONLY = r"(?:just |only )?"
_ON = r"(?:in|on) (?:the )?"

BORN = r"(?i:born)"
"""Without it no birth is told."""
BIRTH = rf"(?P<subject>^|[;.,(] ?|\band |\bwho |\b(?:[Hh]e|[Ss]he|[Tt]hey)(?: (?:himself|herself|themselves))?,? )(?:who )?(?:was |were |is |are |having been |had been )?[Bb]orn(?: [^‹›.;()]{{0,50}}?)?,? (?:{_ON})?<d:born>"
"""The birth of the subject."""
BIRTH_OF_OPENER = rf"^(?:The|Our|[A-ZÀ-Þ][\w’'.-]+)(?: [\w’'.-]+){{0,3}} (?:was|were) born(?: [^‹›.;()]{{0,50}}?)? {_ON}<d:born>"
"""The birth of what the first sentence begins with."""
AGES = (
    rf"<d:at>,? \(?(?:aged|at (?:the )?age(?: of)?|at) {_ONLY}{_AGE}(?=[.,;:)]| and\b|$)",
    rf"\b(?:aged|at (?:the )?age(?: of)?|at) {_ONLY}{_AGE}(?: years)?,? {_ON}<d:at>",
    rf"\b(?:was|were|is|being) {_ONLY}{_AGE}(?: years old)? (?P<moment>when [^‹›.;]{{2,60}}?) {_ON}<d:at>",
    rf"\b[Ii]n <d:at>,? [^‹›.;]{{0,30}}?\b(?:the|a|an) {_AGE}-year-old\b",
    rf"\b(?:[Tt]he|[Aa]) {_AGE}-year-old [^‹›.;]{{2,60}}? {_ON}<d:at>",
    rf"\bturned {_AGE} {_ON}<d:at>",
    rf"<d:at>,? when (?:he|she|they) (?:was|were) {_ONLY}{_AGE}(?=[.,;:)]|$| years old)",
    rf"\b(?:his|her|their) (?P<age>\d{{1,3}})(?:st|nd|rd|th) birthday[^‹›.;]{{0,20}} {_ON}<d:at>",
)
"""An age of the subject with its date."""
AGE_AT_DEATH = rf"\bdied,? (?:aged|at (?:the )?age(?: of)?|at) {_AGE}\b[^‹›]*?[;.,] (?:[Hh]e|[Ss]he) died [^‹›.;]{{0,40}}?{_ON}<d:at>"
"""An age at death, and the death told behind it."""
DIED_AGED = rf"\bdied,? (?:aged|at (?:the )?age(?: of)?) {_AGE}\b"
DIED_ON = rf"\bdied(?: [^‹›.;]{{0,40}}?)? {_ON}<d:at>"
"""An age at death, and a death somewhere else in the same sentence."""
ANY_AGE = r"(?:\baged|\bage|\bat|\bturned|\bwas|\bonly) (?:of )?(?:\d\d|[a-z]+teen|[a-z]+ty)\b|-year-old"
"""Without two of these no two ages are told."""
ACT = (
    rf"^(?:He|She|The [a-z]+|[A-ZÀ-Þ][\w’'-]+) (?P<act>moved|travelled|traveled|joined|married|emigrated|graduated|studied|taught|retired|resigned"
    rf"|enlisted|wrote|painted|composed|became|founded|recorded|sailed|settled|lectured|designed|invented|won) [^‹›.;]{{0,60}}?{_ON}<d:at>"
)
"""What the subject did, and when."""

OTHERS = (
    r"\b(?:wife|husband|father|mother|parents?|brothers?|sisters?|sons?|daughters?|child(?:ren)?|widow|widower|uncle|aunt|nephew|niece|cousins?"
    r"|grand[a-z]+|partner|friend|couple|victims?|teammates?|colleagues?|successors?|predecessors?|married|met|succeeded|replaced|beat|defeated"
    r"|alongside|together|whose|whom|than|his own|her own|novel|film|character|fiction|legend|about|around|nearly|almost|if|would|might)\b"
)
"""Beside one of these words two people may be meant, or nobody who lived."""
PRONOUNS = (
    r"\b(?:[Hh]e|[Hh]is|[Hh]im|[Hh]imself)\b",
    r"\b(?:[Ss]he|[Hh]er|[Hh]ers|[Hh]erself)\b",
    r"\b(?:[Tt]hey|[Tt]heir|[Tt]hem|[Tt]hemselves)\b",
)
"""Of one person, of another, of several."""
GOES_ON = r"^(?:[^‹›.;]{0,40}\b)?(?:[Hh]e|[Ss]he|[Tt]hey|[Hh]erself|[Hh]imself)\b|^(?:Born|Aged|At)\b"
"""A sentence that goes on with whom the last one told of."""
NAME = r"(?P<before>[\w’'-]+[.;,]? |^)(?P<name>[A-ZÀ-Þ][\w’'-]+(?: [A-ZÀ-Þ][\w’'-]+)*)"
BEFORE_PLACES = frozenset(
    "in at from near of to for into on via through the towards across left fled reached entered visited toured".split()
)
"""Behind one of these a name is that of a place or a thing."""
OPENERS = frozenset(
    "in on at by he she they his her their its it this that the a an after when aged then later during from born by our although while".split()
)
