"""How English tells births, deaths and ages. Regular expressions over prose."""

from factlint.extraction.languages.en.calendar import MONTHS
from factlint.extraction.languages.en.lives.relatives import ACQUAINTANCE, FAMILY, RELATIVE
from factlint.extraction.languages.en.quantities.numerals import cardinals, ordinals

NUMBER_WORD = (
    rf"(?:(?:{cardinals(20, 90)})(?:[- ](?:{cardinals(1, 9)}))?|{cardinals(10, 19)}|{cardinals(1, 9)})"
)
HEDGED_YEARS: dict[str, tuple[int | None, int | None]] = {
    "about": (-3, 4), "around": (-3, 4), "approximately": (-3, 4), "nearly": (-2, 1), "almost": (-2, 1),
    "over": (0, None), "at least": (0, None), "under": (None, 0), "not yet": (None, 0), "only": (0, 1), "just": (0, 1),
}  # fmt: skip
"""Hedge of an age → how many years before and after it the true one may lie, the last exclusive; None for any number."""
HEDGE = "|".join(HEDGED_YEARS)
MILESTONES = (
    "married",
    "enlisted",
    "graduated",
    "emigrated",
    "retired",
    "was widowed",
    "left home",
    "left school",
    "was ordained",
    "was elected",
    "entered parliament",
    "turned professional",
)
"""What people do "at 25"."""
DECADES = {
    "teens": 13, "twenties": 20, "thirties": 30, "forties": 40, "fifties": 50, "sixties": 60, "seventies": 70, "eighties": 80, "nineties": 90,
}  # fmt: skip
"""Decades of a life, each with the age at which it begins."""
DECADE = rf"(?:{'|'.join(DECADES)})"
PARTS_OF_DECADES = {"early": (0, 5), "mid": (2, 8), "late": (5, 10)}
"""The years of a decade that its parts may mean, the last exclusive."""
PERSON = r"(?:[A-ZÀ-Þ][\w’'.-]*)(?:\s(?:(?:de|da|do|dos|das|di|del|della|van|von|der|den|ter|bin|ibn|al|la|le|du|of|the|y|e)\s)*(?:[A-ZÀ-Þ][\w’'.-]*|“[^”]{1,20}”|\"[^\"]{1,20}\"))*"
"""A capitalised name."""
_MILESTONE = "(?:" + "|".join(rf"(?<=\b{verb} )" for verb in MILESTONES) + ")"
_UP_TO_THREE_DIGITS, _TWO_DIGITS_OR_THREE = r"\d{1,3}", r"\d\d\d?"


def _number(slot: str, digits: str = r"\d\d") -> str:
    """The number of an age as the group `slot`, and its hedge as `hedge_<slot>`."""
    return rf"(?:(?P<hedge_{slot}>{HEDGE}) )?(?P<{slot}>{digits}|{NUMBER_WORD})"


AGE = "|".join(
    (
        # "aged 34", "at the age of nearly 34"
        (
            rf"\b(?:[Aa]ged|[Aa]t (?:the )?age(?: of)?|(?<=[(,] )age|(?<=\()age) {_number('after', _UP_TO_THREE_DIGITS)}\b"
            r"(?![.,:]\d|[-–/]\d| (?:to|and|or|months?|days?|weeks?|–|-) ?(?:\d|\b)|\+|%)"
        ),
        # "was 34 years old"
        rf"(?:(?<=\bwas )|(?<=\bis )|(?<=, )){_number('before', _UP_TO_THREE_DIGITS)} years? old\b",
        # "died at 34"
        rf"(?:(?<=\bdied )|(?<=\bdied in \d\d\d\d )|(?<=\bdied in \d\d\d\d, ))at {_number('death', _TWO_DIGITS_OR_THREE)}(?= ?[,.;)])",
        # "was 34 when", "At 34, she"
        rf"(?:\bwas |\bAt ){_number('moment')}(?= when\b|, (?:[A-ZÀ-Þ]|he\b|she\b))",
        # "She was then 34."
        rf"\b(?:He|She) was (?:(?:then|already) )?{_number('sentence')}(?=[.;]| (?:at the time|then)\b|,? (?:and|but)\b(?! \d))",
        # "in her early thirties"
        rf"\bin (?:his|her) (?P<decade>(?:(?:early|mid|late)[ -])?{DECADE})(?= when\b|[,.;])",
        # "when he was 34", "turned 34"
        (
            rf"(?:\bwhen (?:he|she|[A-ZÀ-Þ][\w’'-]+(?: [A-ZÀ-Þ][\w’'-]+){{0,2}}) was|\b(?:he|she) was(?= [\w -]{{3,20}} when (?:he|she) died\b)|\bturned) {_number('then', _UP_TO_THREE_DIGITS)}"
            r"(?: when (?:he|she) died)?\b(?! ?(?:years?|months?|weeks?|days?|per|%|to|or|and|–|-|,\d|\.\d|:\d)(?! old))"
        ),
        # "in 1990, at 34", "married at 34"
        rf"(?:(?<=\b[12]\d\d\d, )|{_MILESTONE})at {_number('dated')}(?=[.;)]|, (?:in (?:\w+ )?[12]\d\d\d|a|an|the|then|as|by|he|she|and|but|which|one)\b)",
        # "When she left for the coast, she was 34."
        rf"\bWhen (?P<who>he|she) [^,.;()]{{3,60}},? (?P=who) was {_number('when')}(?=[.,;]| years old)",
        # ", who was then 34, "
        rf"(?:, (?:who was(?: then)?|by then|then) |\b(?<!The )[A-ZÀ-Þ][\w’'-]+ was (?=\S+ (?:at the time|then)\b)){_number('aside')}(?=,| at the time\b| then\b)",
        # "lived to be 94"
        rf"\blived to (?:be|the age of) {_number('reached', _TWO_DIGITS_OR_THREE)}(?=[.,;]| and\b)",
    )
)
MAY_TELL_AGE = rf"\b(?:[Aa]ged?\b|lived to\b|(?:was|[Aa]t|turned|then) (?:(?:then|already) )?(?:(?:{HEDGE}) )?(?:\d|{NUMBER_WORD}))|years? old\b|\bin (?:his|her) (?:(?:early|mid|late)[ -])?{DECADE}\b"
"""Without it a sentence tells no age; like what follows it looks to no side, so that it can be part of an automaton."""
WHEN_NAMED = rf"when (?P<name>{PERSON}) was\b"
"""At the head of an age: whose it is."""
SAME_MOMENT = r"^(?: years old)? when (?:he|she)\b|^(?: years old)? when (?=(?:(?!\b(?:who|which|whose|that|had|and)\b)[^,;]){2,60}$)"
"""After an age, what happened then: "was 34 when she won", "was 34 when the book came out in"."""
MOMENT_BEFORE = rf"(?:He|She|[A-ZÀ-Þ][\w’'-]+|[A-ZÀ-Þ][\w’'-]+, (?:by|who)) (?:was|then) (?:(?:then|already) )?(?:(?:{HEDGE}) )?"
"""A sentence that begins so, without a date, tells the age at that of the sentence before."""
HAS_JUST_DIED = r"^(?!(?:His|Her|Their|The|An?)\b)[^;]*\bdied\b[^.;]{0,60}\.$"
"""The same of a sentence that tells a death of somebody without its date: the age is that at death."""
AT_DATE = r"^(?:[^()]|\([^()]*\))*?(?<!\bborn )(?i:\b(?:in|on)|(?:strike|war|election|riots?|flood|fire|revolution|campaign|season|festival|games|tournament) of) (?:the )?$"
"""From the start of a sentence to the date at which it happened."""
NO_MOMENT = r"^(?:His|Her|Their|My) (?:[a-z]+ )?(?:wife|husband|sister|brother|twin|mother|father|son|daughter|uncle|aunt|cousin|friend|teacher|pupil|partner|colleague|rival)\b|\bhad [a-z]+(?:ed|en|ft|ne|un|t)\b|\b(?:told|tells|recall(?:s|ed)|remember(?:s|ed)|wrote (?:about|of|how|that)|described) "
"""In a sentence that dates what somebody else did, or a telling of what was long ago."""
ASIDE_ON_SUBJECT = (
    r", (?:(?:the|an?) [^,;]{2,60} )?who(?:se|m)? [^,;]{2,120},(?= (?:has|had|was|is|died|[a-z]+ed)\b)"
)
"""A relative clause between a subject and its verb."""
WHO_DIED = r", who (?:has |had )?died(?: [^,;]{2,60},?)?(?= (?:at|aged)\b)"
"""Between a name and an age: the subject's death."""
PRONOUN_OF_LIFE = r"(?:[“\"]?Born [^,;]{2,80}, (?:he|she)|He|She)\b"
"""At the head of a sentence that tells a birth or death: the pronoun, perhaps behind the birth."""
WHEN_DYING = r" (?:years old )?when (?:he|she) (?:died|passed away|(?:was|were) (?:killed|murdered|executed|assassinated))\b"
"""After an age: it is that at death."""
BORN_BEFORE = r"\bborn (?:in|on) (?:the )?$"
"""Right before a date."""

_CAPITAL = r"[A-ZÀ-Þ][\w’'-]+"
APPOSED_AGE = rf"(?P<name>{_CAPITAL}(?: {_CAPITAL}){{1,3}}), (?P<age>[1-9]\d),(?! ?(?:\d|[A-ZÀ-Þ]))"
"""A full name and an age: "Ines Brandt, 47, said"."""
NICKNAME = r"\w[\"”’'] $"
"""Before a surname that is part of another name: “"Willie" Lincoln”."""

MAY_TELL_LIFE = r"[Bb]orn|died|passed away|killed|executed|murdered|assassinated|shot"
"""Without one of these a sentence tells neither birth nor death, unless in brackets."""
BIRTH_OF_SUBJECT = r"(?:^[“\"]?Born|, (?:who was )?born|^(?:The|Our|His|Her) [a-z]+(?: [a-z]+)? was born)(?: [^,;()\d]{2,40}?)? (?:on|in) (?:the )?$"
"""Before the date of birth of the subject of a sentence: "Born in 1702, …", "The sculptor, born in 1941, …"."""
OF_OBJECT = r"\b(?:met|married|succeeded|replaced|beat|defeated|painted|taught|loved|interviewed)\b[^,]*, (?:who was )?born\b"
"""A birth told of whom the subject did something to."""
PREDICATE = r"\b(?:is|was) an? [^,;.()]{1,60}? who\b|(?<=\)), who\b"
"""Words through which a relative clause speaks of the subject itself: "is a Swedish diver who"."""
_NO_NAME = r"\b(?!(?:In|On|At|When|After|Before|But|And|The|Mr|Mrs|Ms|Dr|Sir)\b)"
FIRST_NAME_OF = rf"{_NO_NAME}([A-ZÀ-Þ](?:[\w’'-]*\w|\.)) "
"""Right before a last name."""
FIRST_NAME = rf"{_NO_NAME}(?P<first>[A-ZÀ-Þ][\w’'.-]*) (?P<last>[A-ZÀ-Þ][\w’'-]*)"
DEATH = r"\b(?:lived to|died|dies|death|passed away|killed|murdered|executed|assassinated|drowned|suicide|succumbed)\b"
GOES_ON_WITH = r"\s*(?:(?:He|She|His|Her)\b|Born [^,.;]{2,60}, (?:he|she)\b)"
"""After the first sentence of a text: the name that it begins with is a person's."""
TITLE_OF_WORK = r"(?:The|A|An) [A-ZÀ-Þ]"
PRONOUN = r"\b(?:he|she|He|She)\b"
OWNER = r"(?:His|Her)\b"
OWNERS = {"his": "he", "her": "she"}
BRINGS_IN_KIN = rf"\b(?:{RELATIVE}|twin|husband|wife),? $"
"""Before the first name alone of such a person."""
BRINGS_IN = rf"(?:^|[.!?][”\"]? |\b(?:{RELATIVE}|{ACQUAINTANCE}|by|with|was|met|is|named|called),? )$"
"""Before the full name of another person of whom the text may go on to tell as "he" or "she"."""
SUBJECT_BEHIND = rf",? (?P<name>{PERSON})?(?:he|she)?\b"
"""Right after an age: "aged 40, Lind returned", "aged 40, she returned"."""
BIRTH_ORDER = rf"(?:,| as) the (?:(?:only|{ordinals(1, 7)}|eldest|oldest|youngest|elder|younger) )(?:son|daughter|child|of)\b(?:(?: of)? (?:(?:his|her|the|their) )?[a-z]+ (?:sisters|brothers|siblings|children|sons|daughters)\b)?"
"""After a birth, the place among brothers and sisters."""
OTHERS = (
    rf"\b(?:{FAMILY}|fianc[ée]e?|partner|friend|twins?|victims?|girls?|boys?|"
    r"m[ae]n|wom[ae]n|people|persons|players?|pupils|students|adults|players|horse|dog|cat|who|whom|whose|they|their|it|its)\b"
)
"""Somebody else than the person whose life is told may be so old."""

KIN = rf"\b(?:{FAMILY}|married|marriage|namesake)\b"
"""After one of these a name may be that of a relative who bears the same one."""

RELATIVE_DATE = r"\b(?:later|earlier|after|before|since|until|by|from|when|between|would)\b"
"""Words that move an age away from the date of its sentence."""
NEXT_CLAUSE = r",? (?:and|but) (?:(?:then|later) )?(?:the (?:two|couple|pair)|both|they|he|she|we) [a-z]"
"""Between an age and a later date: that is of something else: "met her at 16, and the two married in 1945"."""

YEARS_OF_OFFICE = r"\b(?:terms?|office|president|presidency|premiership|career|seasons?|reign(?:s|ed|ing)?|ruled?|served|serving|active|held|in power|minister|governor|mayor|coach|manager|chairman|director|bishop|abbot|professor|played|worked|tenure|flourished)\b|\b(?:r|fl)\."
"""In a bracket before its dates: they are not those of a life."""
BORN_IN_BRACKET = r"(?:born|b\.|née|\*)"
TO_DEATH = r"(?:[–—-] ?|\b(?:d\.|died) ?(?:in |on )?)$"
"""Before a date in the bracket of a birth: it is that of the death, the one of the birth is missing."""
PLACING = r"\b(?:at|in|near)\s$"
"""Before a name with years in a bracket: a place or a school, and a stay there ("educated at Eton (1877–1882)")."""

BRACKET = r"(?:,? (?:Jr|Sr)\.?| [IVX]+\b)?(?:,? [A-Z]{2,4}\b)*,? \((?P<inside>[^()\n]{4,140})"
GIVEN_NAME_BEHIND = r"[A-Z][a-z]+-[a-z]{2,}"
"""A given name of two syllables, as Chinese and Korean ones are written; the family name stands in front of it."""
_ASIDE = r"(?:, (?:who|a|an|the) [^,;:.()]{2,80},| \([^()]{2,60}\),?)?"
"""Between a name and its verb: ", who taught in Aruna,"."""
_PLACE = r"(?:(?! (?:and|but|who|where|which|then) )[^.;()\d]){2,60}?"
WAS_BORN = (
    _ASIDE
    + rf" (?:was|is|had been) born(?: there)?(?: [A-ZÀ-Þ]{_PLACE})?(?: (?:in|at|near|on|to|into|above|over|behind|outside|aboard) {_PLACE})?,? (?:on|in) (?:the )?$"
)
_DID_FIRST = r"(?: [a-z]+ed(?: (?:(?!(?:who|which|that|where|after)\b)[^\s.;()]+ ){1,12}| )and)?"
"""What somebody did before death, in the same clause: " retired in 1951 and"."""
HAS_DIED = (
    rf"(?:{_ASIDE}|{_DID_FIRST}|, who|{_ASIDE},? (?:(?:was|is) )?born [^.;()]{{3,80}}?(?: and|,))"
    r" (?:has |had )?(?:died|passed away|(?:was |been )(?:killed|executed|murdered|assassinated|shot))"
    rf"(?: (?:of|from|in|at|near|by|during) {_PLACE})?,? (?:(?:on|in) )?(?:the )?$"
)
TO_DATE = r",? (?:in|on) (?:the )?"
"""Between an age and the date right behind it."""
_PLACE_NAME = r"[A-ZÀ-Þ][\w’'-]+(?: (?:(?:de|am|an der|upon|sur|la|el|of) )?[A-ZÀ-Þ][\w’'-]+){0,2}"
JOINT = rf"(?:,? (?:in |at )?{_PLACE_NAME}(?:, {_PLACE_NAME})?)?\s?(?:[–—-]|to|until)\s?(?:{_PLACE_NAME}, )?(?:c\.\s?|circa\s)?"
"""Between the two dates of a life, perhaps with the place of the birth or that of the death."""
BEHIND_DEATH = r"(?:[;,]? ?(?:d\.|died)(?: (?:on|in))?|[;,] ?†) ?"

TITLE = r"(?:Mr|Mrs|Ms|Dr|Sir|Prof|Professor|President|General|Colonel|Captain|Lord|King|Queen|Saint|St)\.?"

_ACTS = (
    r"moved|travelled|traveled|joined|married|visited|opened|wrote|painted|composed|won|became|signed|founded|played|"
    r"performed|gave|met|returned|emigrated|graduated|studied|taught|retired|resigned|recorded|bought|enlisted|sailed|ran|spoke|"
    r"began|started|left|directed|designed|built|discovered|invented|toured|settled|lectured|worked|led|sold|launched|announced|acquired|conducted|sang|danced|fled"
    r"|was (?:elected|appointed|arrested|hired|sentenced)|gave birth|lived|enrolled|competed|refused|declined|attended|flew|confessed|testified|surrendered|remarried|converted|served"
)
MAY_TELL_ACT = rf" (?:{_ACTS}|(?:was|were|had been) (?:written|composed|painted|drafted)|(?:established|set up|written) [^.;()]{{0,70}} by)\b"
"""Without it a sentence tells no act."""
ACT = rf"{_ASIDE} (?P<act>{_ACTS})\b"
"""What only the living do. Not what may be done to somebody after death: awards, honours, publications."""

SHARED_ACT = rf"(?:married|met) (?:(?:the|a) (?:[a-z]+ ){{1,3}})?(?={PERSON})"
"""What two people did, up to the name of the other."""
OWN_WORK = (
    r"(?:[Hh]is|[Hh]er) (?:[a-z-]+ ){0,2}?(?:novels?|memoirs?|poems?|autobiography|symphony|opera|sonatas?|quartets?|songs?|plays?|essays?|diary|diaries|will|letters?|paintings?|self-portrait)"
    r"(?: [^.;()‹›]{2,40}?)? (?:was|were|had been) (?P<act>written|composed|painted|drafted)(?: there)?(?= (?:in|on)\b)"
)
"""The work of somebody who was told of, and how it was made."""
NOT_TRUE = r"\b(?:lied|lying|own account|reckoning|sui)\b"
"""Beside an age: it was not the true one, or counts from another day than that of the birth."""
NOT_OWN = r"\b(?:posthumous(?:ly)?|after (?:his|her) death|in memory|biograph\w+|about|by [A-ZÀ-Þ]|addressed to|not|never|if|would)\b"
DONE_BY = (
    r"[^.;()]{2,80}? (?:was|were) (?:first |originally )?(?P<done>founded|established|started|opened|set up|composed|painted|written|directed|conducted|recorded)"
    r"(?: [^.;()]{0,40}?)? (?:in|on) (?:the )?[^.;()]{3,30} by (?:(?:the|a) (?:[a-z]+ ){1,3})?(?=[A-ZÀ-Þ])"
)
"""From the start of a sentence to the one by whom something was done."""
DESCRIBED = r"(?:The|Its|Their|Our|Her|His) (?:[a-z’'-]+ ){0,3}[a-z’'-]+,? (?=[A-ZÀ-Þ])"
"""What somebody is, before his name: "The founder, Greta Moll"."""

POSTHUMOUS = (
    r"\b(?:posthumous(?:ly)?|after (?:his|her|their) death|in memory|memorial|foundation|estate|ghost|legend|novel|film|series|"
    r"play|fiction|Hall of Fame|not|never|would|if|could|had|might|reportedly|allegedly|named|descendants?|family|heirs|statue|museum|works?)\b|[\"“]"
)

SENTENCE_OPENERS = frozenset(
    "in on at by he she his her our my their its this that the a an after when aged then later during from despite although though while since following"
    " upon as with for until because however before under having only even still soon eventually finally once".split()
)
"""Words whose capital only opens a sentence, case-folded."""
BEFORE_OTHER_NAMES = frozenset(("in", "at", "near", "from", "of", "to", "on", *MONTHS))
"""After one of these a name is a place or a part of a date, not the person told of; case-folded."""
BEFORE_NAMES_OF_PLACES = frozenset((before, "the") for before in ("in", "at", "near"))
"""The same of two words."""
FRONTED_DATE = r"(?:In|On) (?:the )?"
"""From the start of a sentence to its date."""
ACT_TO_DATE = r"(?:[^,;:()–—]* )?(?:in|on) (?:the )?"
"""From an act to its date."""
DATE_OF_ANOTHER = r"\b(?:who|which|that|and)\b|\bfor (?!the (?:first|last) time)|\bof (?![A-ZÀ-Þ])"
"""Between an act and a date that is rather that of something else."""
