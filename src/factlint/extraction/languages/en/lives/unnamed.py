"""How English tells the birth and an age of one person within a sentence or two, without saying the name twice.

Patterns are read over sentences whose times are tokens (`extraction.chronology.timed`): dates as `<d:slot>`; a space
stands for any white space.
"""

from factlint.extraction.languages.en.lives.relatives import RELATIVE, SPOUSE
from factlint.extraction.languages.en.lives.told import NUMBER_WORD

_NUMBER = rf"(?:\d{{1,3}}|{NUMBER_WORD})"
_AGE = rf"(?P<age>\d{{1,3}}|(?i:{NUMBER_WORD}))"
_ONLY = r"(?:just |only )?"
_ON = r"(?:in|on) (?:the )?"

BORN = r"(?i:born)"
"""Without it no birth is told."""
BIRTH = rf"(?P<subject>^|[;.,(] ?|\band |\bwho |\b(?:[Ii]ts|[Tt]he) [a-z]+, |\b(?:[Hh]e|[Ss]he|[Tt]hey)(?: (?:himself|herself|themselves))?,? |, (?:[A-ZÀ-Þ][\w’'-]+|the [a-z]+) )(?:who )?(?:was |were |is |are |having been |had been )?[Bb]orn(?: [^‹›.;()]{{0,50}}?)?,? (?:{_ON})?<d:born>"
"""The birth of the subject."""
BIRTH_OF_OPENER = rf"^(?:The|Our|[A-ZÀ-Þ][\w’'.-]+)(?: [\w’'.-]+){{0,3}} (?:was|were) born(?: [^‹›.;()]{{0,50}}?)? {_ON}<d:born>"
"""The birth of what the first sentence begins with."""
_AS_OLD = rf"(?:[Aa]ged|[Aa]t (?:the )?age(?: of)?|at|as an? (?:boy|girl|child|youth|lad|man|woman|bride|widow(?:er)?) of) {_ONLY}{_AGE}"
_EVENT = r"(?:accession|coronation|death|wedding|marriage|election|appointment|retirement|debut|ordination|conversion|enlistment|arrest|execution)"
AGES = (
    rf"(?P<moment>\b[Ww]hen [^‹›.;]{{2,60}}?) {_ON}<d:at>,? [A-ZÀ-Þ][\w’'-]+ (?:was|were) {_ONLY}{_AGE}(?=[.,;:)]|$| years old| and\b)",
    rf"\b[Ww]hen [^‹›.;]{{2,60}}? {_ON}<d:at>,? (?:he|she|they) (?:was|were) {_ONLY}{_AGE}(?=[.,;:)]|$| years old| and\b)",
    rf"<d:at>,? \(?{_AS_OLD}(?=[.,;:)]| and\b| when\b| though\b| after\b|$)",
    rf"\b{_AS_OLD}(?: years)?,? {_ON}<d:at>",
    rf"\b{_AS_OLD} (?P<moment>(?:when|as|on) [^‹›.;]{{2,60}}?) {_ON}<d:at>",
    rf"\b(?:was|were|is|being) {_ONLY}{_AGE}(?: years old)? (?P<moment>when [^‹›.;]{{2,60}}?) {_ON}<d:at>",
    rf"(?:,|\band|\bbut) {_ONLY}{_AGE}(?: years old)? (?P<moment>when [^‹›.;]{{2,60}}?) {_ON}<d:at>",
    rf"\b{_AGE} (?:at|on) (?:the time of |the day of )?(?:his|her|their) {_EVENT} {_ON}<d:at>",
    r"\b(?:[Ii]n|[Oo]n) <d:at>,? (?:he|she|they) (?:celebrated|marked|kept|had) (?:his|her|their) (?P<age>\d{1,3})(?:st|nd|rd|th) birthday",
    rf"\b[Ii]n <d:at>,? [^‹›.;]{{0,30}}?\b(?:the|a|an) {_AGE}-year-old\b",
    rf"\b(?:[Tt]he|[Aa]) {_AGE}-year-old [^‹›.;]{{2,60}}? {_ON}<d:at>",
    rf"\b(?:was|were|turned|turns|will turn|will be) {_AGE}(?: years old)? {_ON}<d:at>",
    rf"<d:at>,? (?:when|that) (?:he|she|they|(?:(?:he|she)|(?:its|the) [a-z]+), born [^‹›.;()]{{0,50}}?‹d\d›,?) (?:was|were|turned) {_ONLY}{_AGE}(?=[.,;:)]|$| years old| and\b)",
    rf"(?:^|[.;,] ?|\band |\bbut )(?:[Ii]n|[Bb]y|[Oo]n) <d:at>,? (?:he|she|they) (?:was|were|turned|had turned) {_ONLY}{_AGE}(?=[.,;:)]|$| years old| and\b)",
    rf"<d:at> (?:interview|census|film|photograph|portrait|report|article)\b[^‹›.;]{{0,30}}? (?:he|she) was {_ONLY}{_AGE}(?=[.,;:)]|$| years old| and\b)",
    rf"(?:\b[Nn]ow|‹t\d›) {_ONLY}{_AGE}(?: years old)?\b[^‹›.;]{{0,60}}?, (?P<moment>(?:as )?(?:he|she|they|the [a-z]+) (?:said|told|says|tells|recalled|wrote) [^‹›.;]{{0,40}}?){_ON}<d:at>",
    rf"(?<!\beve[ ]of[ ])(?<!\bshort[ ]of[ ])(?<!\bshy[ ]of[ ])(?<!\bbefore[ ])\b(?:his|her|their) (?P<age>\d{{1,3}})(?:st|nd|rd|th) birthday[^‹›.;]{{0,20}} {_ON}<d:at>",
    r"<d:at>,? (?:just |only )?(?:‹l\d› )?[^‹›.;]{0,20}?(?P<not_yet>short|shy|before|eve) (?:of )?(?:his|her|their) (?P<age>\d{1,3})(?:st|nd|rd|th) birthday",
)
"""An age of the subject with its date."""
AGES_NOW = (
    rf"(?:\b(?:is|now|currently|today)|[’']s|‹t\d›) (?:(?:now|still|already|only|just|aged|‹t\d›) ){{0,2}}{_AGE}(?: years (?:old|of age))?(?=[;:)]|[.,](?!\d)|$| and\b)",
    rf"^[A-ZÀ-Þ][\w’'-]+(?: [A-ZÀ-Þ][\w’'-]+){{1,3}}, {_AGE},(?! ?\d)",
)
"""An age of the subject on the day of writing."""
MOVED_ON = r"\b(?:[Aa]fter|[Bb]efore|[Ss]ince|[Uu]ntil|[Ff]rom) (?:the )?‹d$"
"""Before a date that is not that of the age."""
AGE_AT_DEATH = rf"\bdied,? (?:aged|at (?:the )?age(?: of)?|at) {_AGE}\b[^‹›]*?[;.,] (?:[Hh]e|[Ss]he) died [^‹›.;]{{0,40}}?{_ON}<d:at>"
"""An age at death, and the death told after it."""
DIED_AGED = rf"\b(?:died,? (?:aged|at (?:the )?age(?: of)?)|lived to (?:be|the age of)|lived to see (?:his|her) death at|reached the age of) {_AGE}\b"
DIED_ON = rf"\bdied(?: [^‹›.;]{{0,40}}?)? {_ON}<d:at>"
"""An age at death, and a death somewhere else in the same sentence."""
ANY_AGE = rf"(?:\b(?:aged?|at|turned|turns?|was|only|be|[Nn]ow|and|but)|,) (?:of )?{_NUMBER}\b|-year-old|\d(?:st|nd|rd|th) birthday"
"""Without two of these no two ages are told."""
ACT = (
    rf"^(?:He|She|The [a-z]+|[A-ZÀ-Þ][\w’'-]+) (?P<act>moved|travelled|traveled|joined|married|emigrated|graduated|studied|taught|retired|resigned"
    rf"|enlisted|wrote|painted|composed|became|founded|recorded|sailed|settled|lectured|designed|invented|won) [^‹›.;]{{0,60}}?{_ON}<d:at>"
)
"""What the subject did, and when."""

OTHERS = (
    rf"\b(?:{SPOUSE}|(?:{RELATIVE}|parent)s?|child(?:ren)?"
    r"|grand(?:sons?|daughters?|child(?:ren)?|parents?)|(?<!^[Mm]y[ ])(?<!^Our[ ])grand(?:mother|father)|partner|friend|couple|victims?|teammates?|colleagues?|successors?|predecessors?|married|met|succeeded|replaced|beat|defeated"
    r"|alongside|together|whose|whom|than|novel|film|character|fiction|legend|lied|lying|own account|reckoning|sui|about|around|nearly|almost|if|would|might)\b"
)
"""Beside one of these words two people may be meant, or nobody who lived."""
PRONOUNS = (
    r"\b(?:[Hh]e|[Hh]is|[Hh]im|[Hh]imself)\b",
    r"\b(?:[Ss]he|[Hh]er|[Hh]ers|[Hh]erself)\b",
    r"\b(?:[Tt]hey|[Tt]heir|[Tt]hem|[Tt]hemselves)\b",
)
"""Of one person, of another, of several."""
GOES_ON = r"^(?:[^.;]{0,40}\b)?(?:[Hh]e|[Ss]he|[Tt]hey|[Hh]erself|[Hh]imself)\b|^(?:Born|Aged|At)\b"
"""A sentence that goes on with whom the last one told of."""
NAME = r"(?P<before>[\w’'-]+[.;,]? |^)(?P<name>[A-ZÀ-Þ][\w’'-]+(?: [A-ZÀ-Þ][\w’'-]+)*)"
BEFORE_PLACES = frozenset(
    "in at from near of to for into on via through the towards across left fled reached entered visited toured".split()
)
"""After one of these a name is that of a place or a thing."""
OPENERS = frozenset(
    "in on at by he she they his her their its it this that the a an after when aged then later during from born our although while".split()
)
BEHIND_NAME = r"[a-z] [A-ZÀ-Þ][\w’'-]+(?: [A-ZÀ-Þ][\w’'-]+)*, (?:then |now )?(?:aged |at )?$"
"""Before an age: a name that is no subject."""
OPENS_WITHOUT_NAME = r"(?:The|Our|Its|An?|He|She) (?:[a-z-]+,? )?(?:who was )?(?:born|[a-z]+ed)\b"
"""At the head of a sentence about somebody whom it calls by what he is."""
