"""How English rules something out, and how it states the same thing. Regular expressions over prose.

In what states it, ‹name› stands for what a group of the denial matched, and ‹Name› for the same with a capital.
"""

from __future__ import annotations

from factlint.extraction.languages.en.quantities.numerals import cardinals
from factlint.values.dataclass import dataclass

_NEVER = r"(?!)"


@dataclass(frozen=True, slots=True)
class DenialForm:
    """One kind of thing that is denied."""

    denied: str
    stated: str
    """In the rest of the sentence, or in a sentence after it."""
    excused: str = _NEVER
    """In either sentence: it mentions another time, person or thing."""


_STARTS = r"(?:^|[.;:!?] )"
_TIME = r"(?:[Ii]n (?:[A-Z]?[a-z]+ )?\d{4} |(?:[Ii]n|[Oo]n|[Aa]t|[Aa]fter|[Bb]y|[Ff]rom|[Ss]ince|[Uu]ntil|[Dd]uring|[Ff]or) [^,.;]{1,40}, |(?:[Aa]nd|[Ss]o|[Tt]hen|[Ww]hile|[Ww]hereupon|,? and) )?"
_PEOPLE = r"(?:(?:people|persons|passengers|men|women|children|workers|residents|pupils|firefighters|spectators|drivers|guests) )"
_HEAD = rf"(?:^|[;:,] ){_TIME}"
_ENDS = r"(?=\s*[.,;:)]|\s*$| and\b| but\b)"
_SOMEBODY = r"(?:[Hh]e|[Ss]he|I|(?:[Mm]y|[Oo]ur|[Tt]he) [a-z-]+(?: [A-ZÀ-Þ][\w’'-]+){0,2}|(?:[A-ZÀ-Þ][\w.’'-]* ?){1,4}(?<! ))"
_THEY = r"(?:[Hh]e|[Ss]he|[Tt]hey|I|[Ww]e|[Tt]he (?:couple|marriage|pair|union)|(?:[A-ZÀ-Þ][\w.’'-]* ?){1,4}(?<! )|[A-ZÀ-Þ][\w’'-]+ and [A-ZÀ-Þ][\w’'-]+)"
_OWN = r"(?:[Hh]is|[Hh]er|[Mm]y|[Tt]heir|[Oo]ur)"
_LIKE = r"(?:(?:beloved|late|dear|young|old|first|second|third|only|eldest|oldest|youngest|elder|older|younger|big|little|twin|two|three|four|five|six) ){0,2}"
NUMBER = rf"(?:\d+|{cardinals(1, 12)}|[Oo]ne|[Tt]wo|[Tt]hree|[Ff]our|[Ff]ive|[Ss]ix|[Ss]even|[Ee]ight|[Nn]ine|[Tt]en|[Ss]everal|[Ss]ome)"
_DIED = r"(?:drowned|died|perished|(?:was|were) killed|lost (?:his|her|their) li(?:fe|ves)|(?:had|has|have) (?:drowned|died|perished|been killed))"
_HURT = r"(?:(?:was|were|had been|have been) (?:badly |seriously |slightly )?(?:hurt|injured|wounded)|suffered (?:[a-z]+ )?injuries|(?:was|were) taken to (?:a |the )?hospital)"
_GOES_ON = r"(?=\s*[.,;]| [A-ZÀ-Þ]| (?:was|is|were|are|had|has|have|who|kept|keeps?|left|took|became|came|sold|outlived|runs?|ran|lives?|taught|brought|made|went|gave|told|wrote|found|[a-z]{2,}ed)\b)"
"""After a relative: it is no part of another noun ("his sister city")."""
_KIN = r"\b(?:step|half|foster|adopt|god|grand)|-in-law\b"
_ANOTHER = r"\b(?:another|other|others|earlier|previous|previously|last (?:year|month|week|season)|ago|similar|later|since|next|once|second|else)\b"

_WEEKDAYS = ("Mon", "Tues", "Wednes", "Thurs", "Fri", "Satur", "Sun")
_WEEK = len(_WEEKDAYS)


def _between(first: int, last: int) -> str:
    """The weekdays from one to another, as alternatives."""
    return "|".join(_WEEKDAYS[(first + step) % _WEEK] for step in range((last - first) % _WEEK + 1))


_OPEN_ON_WEEKDAYS = tuple(
    DenialForm(
        rf"\b[Oo]pen (?:from )?(?P<word>{_WEEKDAYS[first]}days?(?: to | through |[–-]){_WEEKDAYS[last]}days?)\b(?:[^.;]|[ap]\.m\.){{0,50}}?(?=,? and (?:is )?closed on )",
        rf",? and (?:is )?(?P<word>closed on (?:{_between(first, last)})days?)(?=[.;)]|$)",
        r"(?i:\b(?:holidays?|winter|summer|spring|autumn|season|january|february|march|april|may|june|july|august|september|october|november|december|but|except|until|only)\b)",
    )
    for first in range(_WEEK)
    for last in range(_WEEK)
    if 0 < (last - first) % _WEEK < _WEEK - 1
)
"""What is open on a row of days is not closed on one of them."""
FORMS = (
    DenialForm(
        rf"{_STARTS}{_TIME}{_SOMEBODY},? (?:who )?(?P<word>never married|died (?:unmarried|a bachelor|a spinster)|(?:was|remained) a (?:life-?long |confirmed )bachelor|remained (?:unmarried|a bachelor|a spinster)(?: all (?:his|her) life)?){_ENDS}",
        rf"{_HEAD}(?P<word>{_OWN} {_LIKE}(?:wife|husband|widow|widower|spouse)(?! to be\b)\b{_GOES_ON}|(?:[Hh]e|[Ss]he) married(?= (?:his|her|a|an|the|[A-ZÀ-Þ][a-zà-þ]+)\b))",
        r"\b(?:brother|sister|father|mother|novels?|stor(?:y|ies)|film|poems?|common-law|so-called|would-be|couples?|again|late in life|church)\b",
    ),
    DenialForm(
        rf"{_STARTS}{_TIME}(?:{_SOMEBODY},? (?:who )?(?:was|is|am|has always been|grew up) (?:born )?(?:as )?|(?:[Aa]s )?)(?P<word>(?:[Aa]n|the) only child)(?:{_ENDS}| of [A-ZÀ-Þ])",
        rf"{_HEAD}(?P<word>{_OWN} {_LIKE}(?:brothers?|sisters?|siblings?|twin)\b){_GOES_ON}",
        rf"{_KIN}|\b(?:marriage|novels?|stor(?:y|ies)|order|convent|monastery|spirit|born|until (?:he|she|I|then|the age|[a-z]+ (?:was|came))|survive\w*|husband|wife)\b",
    ),
    *(
        DenialForm(
            rf"{_STARTS}{_TIME}{_SOMEBODY},? (?:who )?(?:was|is|am) (?P<word>the {last} of (?:the )?(?:his |her |my |their )?{NUMBER} (?:children|siblings)){_ENDS}",
            rf"{_HEAD}(?P<word>{_OWN} (?:{further}) (?:brothers?|sisters?)\b){_GOES_ON}",
            rf"{_KIN}|\b(?:marriage|novels?|stor(?:y|ies)|born|until|survive\w*)\b",
        )
        for last, further in (("youngest", "younger|little|baby"), ("(?:eldest|oldest)", "elder|older|big"))
    ),
    DenialForm(
        rf"{_STARTS}{_TIME}{_THEY} (?P<word>(?:remained|was|were|stayed|died) childless|(?:had|have|has) no children){_ENDS}",
        rf"{_HEAD}(?P<word>{_OWN} {_LIKE}(?:sons?|daughters?|child|children)\b){_GOES_ON}",
        rf"{_KIN}|\b(?:marriages?|married|with [A-ZÀ-Þ]|wife|husband|born|birth|yet|own|together|at (?:the|that) time|still|until|illegitimate|novels?|stor(?:y|ies)|books?|works?|spiritual|wished?|hop(?:ed?|ing)|nam(?:ed?|ing)|dogs?|cats?)\b|\b1\d\d\d\b",
    ),
    DenialForm(
        rf"(?P<word>[Tt]here were no survivors(?: (?:of|from|among) the [a-z]+)?|[Nn](?:obody|o one|o-one) (?:on board |aboard )?survived(?: the [a-z]+)?|[Aa]ll (?:on board|aboard|those on board) (?:died|drowned|perished|were (?:killed|lost))){_ENDS}",
        rf"(?P<word>\b(?:{NUMBER}|both|Both|most|Most|[Tt]he)(?: of the)? survivors?\b(?! of)|\b(?:was|were) (?:pulled out|rescued|found|recovered) alive\b)",
        _ANOTHER + r"|\bfamil|\brelatives\b",
    ),
    DenialForm(
        rf"(?P<word>(?:[Aa]ll(?: of)?(?: the| its| her| his| our| their)?(?: {NUMBER})?|[Bb]oth) (?P<noun>[a-z]+?)(?P<ending>s|men|women)? (?:on board |aboard )?(?:(?:were|was|had been) (?:rescued|saved|brought to safety|unhurt|unharmed|uninjured)|survived(?: the [a-z]+)?|escaped (?:unhurt|unharmed)|(?:returned|came back|came home)(?: safely| alive| unharmed)?|got out alive)){_ENDS}",
        rf"{_HEAD}(?P<word>{NUMBER} (?:of (?:them |the {NUMBER} |the ‹noun›‹ending› )|‹noun›(?:‹ending›|man|woman)? )?{_DIED}(?: (?:on the spot|instantly|at the scene|in the [a-z]+))?){_ENDS}",
        _ANOTHER + r"|\b(?:after|afterwards|weeks?|months?|years?|days|hospital|of (?:his|her|their))\b",
    ),
    DenialForm(
        rf"(?P<word>[Nn](?:obody|o one|o-one) (?:was|were|had been) (?:hurt|injured|harmed)|[Tt]here were no (?:injuries|casualties)|[Nn]o (?:injuries|casualties) were reported){_ENDS}",
        rf"{_HEAD}(?P<word>{NUMBER} {_PEOPLE}(?:{_HURT}|{_DIED}))",
        _ANOTHER + r"|\b(?:after|years?|precaution|shock|smoke)\b",
    ),
    DenialForm(
        rf"(?P<word>[Nn](?:obody|o one|o-one) (?:was|were|had been) killed|[Tt]here were no (?:deaths|fatalities)|[Nn]o deaths were reported){_ENDS}",
        rf"{_HEAD}(?P<word>{NUMBER} {_PEOPLE}{_DIED})",
        _ANOTHER + r"|\b(?:after|years?|weeks?|months?|hospital)\b",
    ),
    DenialForm(
        r"(?P<word>\b(?:unanimous(?:ly)?|without (?:a )?dissent(?:ing (?:vote|voice))?|with no votes? against)\b)(?! (?:on|about|that|against)\b)(?=[^.;]{0,40}(?:[.;]|\s*$))",
        rf"{_HEAD}(?P<word>(?:(?:only |just )?{NUMBER} (?:of (?:them|the [a-z]+) |[a-z]+ )?|(?:[A-ZÀ-Þ][\w.’'-]* ){{1,4}})(?:(?:had )?voted (?:against(?: it| the (?:motion|proposal|plan|resolution|bill))?|no)|dissented|(?:was|were) (?:against|opposed))){_ENDS}|\bwith (?P<with>(?:only |just )?{NUMBER} (?:votes? )?(?:against|opposed|dissenting)\b)",
        _ANOTHER
        + r"|\b(?:separate|different|absent|among those|almost|nearly|not|originally|amendments?|first|committee(?=.*council)|council(?=.*committee)|[Oo]n the)\b",
    ),
    DenialForm(
        r"(?P<word>\b(?:undefeated|unbeaten)\b)(?! (?:at|away|in|run|until|against|since|record|for|on|streak|start|by)\b)(?=[^.;]{0,30}(?:[.;]|$))",
        rf"{_HEAD}(?:[Ii]t|[Tt]hey|[Ww]e|[Hh]e|[Ss]he|[Tt]he (?:team|club|side)) (?P<word>(?:had )?lost (?:only |just )?(?:{NUMBER}|once|twice)(?: of (?:its|their|our|his|her) [a-z]+)? ?(?:games?|match(?:es)?|fights?|bouts?|races?)?)(?=,? |[.,;]|$)",
        _ANOTHER
        + r"|\b(?:cup|friendl\w+|league|until|at home|then|before|after|players?|points?|sets?|goals?|following)\b",
    ),
    DenialForm(
        r"\b(?:[Hh]is|[Hh]er|[Tt]heir|[Mm]y) (?P<word>(?:debut|first) (?P<noun>novel|album|film|book|collection|play|opera|symphony))\b(?! (?:in|for|to|with|as|since|of)\b)",
        rf"{_HEAD}(?P<word>(?:[Hh]is|[Hh]er|[Tt]heir|[Mm]y) (?:earlier|previous|preceding) ‹noun›)(?=,? [A-ZÀ-Þ“]| (?:had|was|sold|won|came|appeared|did)\b)",
        r"\b(?:for (?:adults|children)|solo|major|feature|in English|unpublished)\b",
    ),
    DenialForm(
        r"\b(?P<word>first (?:time|occasion)(?: that| on which)? (?:the [a-z]+|[A-ZÀ-Þ]\w+|he|she|it|they|we|I) (?:had|has|have) (?P<verb>[a-z]+) (?P<thing>(?:the|a|an) [a-z]+|[A-ZÀ-Þ]\w+))(?=[.,;]|$)",
        rf"{_HEAD}(?:[Ii]t|[Tt]hey|[Hh]e|[Ss]he|[Ww]e|I|[Tt]he [a-z]+) (?P<word>(?:had|has|have) (?:also|already|previously|earlier) ‹verb› (?:it|‹thing›))\b",
        r"\b(?:since|under|as|women|men|outside|away|outright)\b",
    ),
    DenialForm(
        rf"(?P<word>(?:None|[Nn]one|Not one|[Nn]either) of the (?P<noun>[a-z]+?)s (?:was|were|had been|is|are) (?P<done>[a-z]+(?:ed|en|t))){_ENDS}",
        r"\b(?P<word>(?:[Tt]he|[Aa]|{number}) ‹done› ‹noun›s?)\b(?! (?:at|of|in|near) [A-ZÀ-Þ])".replace(
            "{number}", NUMBER
        ),
        _ANOTHER,
    ),
    DenialForm(
        r"\b(?P<word>(?P<fee>[Aa]dmission|[Ee]ntry|[Ee]ntrance|[Pp]arking|[Tt]he (?:tour|concert|event|workshop|exhibition|lecture|show)) (?:is|was) free(?: of charge)?)(?=[.;]|$)",
        rf"{_HEAD}(?P<word>(?:‹fee›|‹Fee›|(?:[Aa]dmission|[Ee]ntry|[Ee]ntrance))(?: for (?:adults|everyone|all|visitors))? (?:is|was|costs?) (?:[£$€] ?\d+(?:\.\d+)?|\d+ (?:euros?|pounds|dollars)))(?=[.,;]|\s*$)",
        r"\b(?:members|child(?:ren)?|students|except|on (?:\w+days?|the)|to the|but|formerly|until|used to|from|with|weekends?|residents|hours?|after|before)\b",
    ),
    DenialForm(
        rf"\b(?:has|have|had)? ?(?P<word>never (?P<verb>[a-z]+ed) an? (?P<noun>[a-z]+))(?: (?:with|for|by) us)?{_ENDS}",
        rf"{_HEAD}(?:[Hh]e|[Ss]he|[Ii]t|[Tt]hey) (?P<word>‹verb› (?:{NUMBER}|a|an)(?: ‹noun›s?)?)(?=[.,;]|$| (?:in|because|when|of them)\b)",
        r"\b(?:until|before|[Tt]hen|later|since|again|but|almost|nearly|till|yet)\b",
    ),
    DenialForm(
        rf"\b(?P<thing>[Tt]he [a-z]+|[Ii]t|[A-ZÀ-Þ][\w’'-]+) (?:was|were) (?P<word>never (?P<verb>published|built|finished|completed|performed|married|opened|elected|produced|sold|used|convicted|found|released|repaired|rebuilt|identified)){_ENDS}",
        rf"{_HEAD}(?:‹thing›|[Ii]t) (?P<word>was ‹verb›) (?:in (?:[A-Z][a-z]+ )?\d|on \d|by )",
        r"\b(?:until|later|finally|at last|posthumous\w*|after|only|again|eventually|parts?|extracts?|alive|guilty|but)\b",
    ),
    DenialForm(
        r"\b[Tt]he (?P<noun>[a-z]+) (?:is|was|stays|remains) (?P<word>(?:closed (?:all day )?on|open (?:daily|every day),? except (?:on )?(?:for )?) ?(?P<day>Sun|Mon|Tues|Wednes|Thurs|Fri|Satur)days?)(?=[.;]|$| from \d)",
        rf"{_HEAD}(?P<word>(?:[Oo]n ‹day›days?,? (?:it|the ‹noun›) (?:is|stays|remains) open|(?:[Ii]t|[Tt]he ‹noun›) (?:is|stays|remains) (?:also )?open (?:late )?on ‹day›days?)\b)(?! (?:to|for|by|only)\b)",
        r"(?i:\b(?:holidays?|winter|summer|spring|autumn|season|january|february|march|april|may|june|july|august|september|october|november|december|now|formerly|but|if|unless|used to|from (?:now|\d{1,2} [a-z]{3}))\b)",
    ),
    DenialForm(
        r"\b(?:[Hh]e|[Ss]he|[Ww]ho|[Tt]he [a-z]+|[A-ZÀ-Þ]\w+) (?:was|were|had been) (?P<word>alone (?:on board|aboard|in the (?P<place>boat|car|house|plane|building|room|cabin|vehicle)))\b",
        r"\b(?P<word>who (?:was|were) (?:with (?:him|her)|also|in the (?:passenger|back) seat)(?: (?:in|on) (?:the [a-z]+|board))?)(?=[,.;]|$)",
        _ANOTHER + r"|\b(?:dogs?|cats?|horse)\b",
    ),
    *_OPEN_ON_WEEKDAYS,
)
"""The kinds of things that are denied."""

MAY_DENY = (
    r"\b(?:never|[Uu]nanimous(?:ly)?|unmarried|bachelor|spinster|[Oo]nly child|childless|no children|no survivors|[Nn]obody|[Nn]o one|[Nn]o-one|[Aa]ll (?:on board|aboard|those|the|of|its|her|his|our|their|\d+|[a-z]+)|[Bb]oth|no (?:injuries|casualties|deaths|fatalities)"
    r"|[Nn]o (?:injuries|casualties|deaths)|without (?:a )?dissent|no votes? against|undefeated|unbeaten|debut|first (?:novel|album|film|book|collection|play|opera|symphony|time|occasion)|[Nn]one of|Not one of|[Nn]either of|free|closed|except|alone|(?:young|eld|old)est of)\b"
)
"""Without one of these a sentence leaves room for all."""
OPEN = (
    r"\b(?:if|whether|unless|would|might|may have|could|claim\w*|rumou?r\w*|supposed\w*|alleged\w*|legend|myth|believ\w+|according|said to|nearly|almost|practically|virtually|apparently|seem\w*|thought|reportedly|however|although|though|officially|except(?! (?:on )?(?:Sun|Mon|Tues|Wednes|Thurs|Fri|Satur)days?)|apart from|other than"
    r"|aside from|pretend\w*|false\w*|wrong\w*|mistaken\w*|contrary|unlike|dream\w*|imagin\w*|invent\w*|liked to|so to speak|as it were)\b|[?\"“”„«]"
)
"""In either sentence: it does not say itself that it is so, or takes something back."""
GOES_ON = r"^(?:[Hh]e|[Ss]he|[Ii]t|[Tt]hey|[Hh]is|[Hh]er|[Tt]heir|[Ii]ts|I|[Ww]e)\b"
"""At the head of a sentence that continues about the same."""

HE = r"\b(?:he|him|his|He|His|uncle|grandfather|father|Mr|Sir|king|bachelor)\b"
SHE = r"\b(?:she|her|hers|She|Her|aunt|grandmother|mother|Mrs|Miss|Ms|queen|spinster)\b"
"""Words that are not said of one person."""
