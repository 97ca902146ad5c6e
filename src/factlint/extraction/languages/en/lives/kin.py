"""How English ties the lives of parents and children, husbands and wives.

Patterns match sentences with tokens in place of times (`extraction.chronology.timed`): dates as `<d:slot>`, lengths
as `<l:slot>`; a space stands for any white space.
"""

from factlint.extraction.languages.en.lives.dying import DIED_HERSELF, KILLED
from factlint.extraction.languages.en.lives.stated import NUMBER_WORD

_PLAIN = r"[^‹›;:()–—|\[\]]"
_NAME = r"[A-ZÀ-Þ][\w’'-]+"
_ON = r"(?:in|on) (?:the )?"
_ON_OR_NOT = rf"(?:{_ON})?"
_HIS = r"(?:[Hh]is|[Hh]er|[Tt]heir|[Mm]y|whose)"
_DIED = rf"(?:had )?(?:{DIED_HERSELF}|(?:was|been) (?:{KILLED}))"
_BORN = r"(?:(?:was|were|had been|is|are) )?(?:also )?born"
_PLACE = r"(?: [^‹›.;()]{0,40}?)?,?"
_FULL_NAME = rf"{_NAME}(?: (?:(?:de|van|von|di|du|la|le) )?{_NAME})*"
_WHO = rf"(?:\b(?:[Hh]e|[Ss]he|[Tt]hey|I)|(?:^|[.;] ){_FULL_NAME})"
"""The child: a pronoun, or a name that opens a sentence."""
_NO_RULER = r"(?!(?:King|Queen|Emperor|Empress|Tsar|Pope|Saint|Bishop|Archbishop|Abbot|Duke|Duchess|Count|Earl|Prince|Princess|Sultan|Shah|President|Mayor|Governor|The)\b)"
"""The years in a bracket after such a title may be those of a reign."""
_CALLED = rf"(?:,? {_FULL_NAME},?)?"
"""What a relative is called."""
_BORN_OR_NOT = rf"(?:(?:was )?born{_PLACE} )?"
_OTHER_VERB = r" [^‹›.;()]{0,40}?\b(?:[a-z]{2,}ed|was|had|left|went|came|became|fell|wed)\b"

BORN_AFTER_DEATH = (
    rf"(?P<said>{_HIS} mother{_CALLED} {_DIED}){_PLACE} {_ON}<d:parent>[^‹›]{{0,30}}(?:[.;,]| and| before) ?(?:[Hh]e|[Ss]he|[Tt]hey|I) {_BORN}{_PLACE} {_ON}<d:child>",
    rf"{_WHO} {_BORN}{_PLACE} {_ON}<d:child>[^‹›]{{0,30}}(?:[.;,]| and| but) ?(?P<said>(?:his|her|His|Her|their|Their|my|My) mother{_CALLED} {_DIED}){_PLACE} {_ON}<d:parent>",
    rf"\b[Bb]orn{_PLACE} {_ON}<d:child>,? (?:he|she|[A-Z][\w’'.-]+(?: [A-Z][\w’'.-]+)*) (?P<said>lost (?:his|her) mother){_PLACE} {_ON}<d:parent>",
    rf"(?P<said>{_HIS} mother {_DIED}){_PLACE} {_ON}<d:parent>[;,.] ?(?:[Aa]nd )?[A-ZÀ-Þ][\w’'-]+, the (?:youngest|eldest|oldest|second|third|last|only|first) (?:[a-z]+ )?(?:son|daughter|child|boy|girl),? {_BORN}{_PLACE} {_ON}<d:child>",
    rf"\b(?:[Hh]e|[Ss]he|[Tt]hey|[Tt]heir (?:[a-z]+ )?(?:son|daughter|child)[^‹›.;]{{0,30}}) {_BORN}{_PLACE} {_ON}<d:child>[^‹›]{{0,20}}?[,;] (?P<said>(?:[a-z]+ )?(?:years|months|days|long) after (?:his|her|their) mother[’']s death){_PLACE} {_ON}<d:parent>",
)
"""A mother's death, and the birth of her child."""
MOTHERS = frozenset({"mother", "her"})
"""What states in the next two that the parent is the mother, not the father."""
BORN_BEFORE_PARENT = (
    rf"\b{_BORN}{_PLACE} {_ON}<d:child>,? (?:and|but|while|whereas) (?P<said>(?:his|her|their) (?P<parent_is>mother|father))(?: {_BORN})?(?!{_OTHER_VERB}){_PLACE} {_ON}<d:parent>(?! (?:died|he|she))",
    rf"(?P<said>\b{_HIS} (?P<parent_is>mother|father))(?:,? [A-ZÀ-Þ][\w’'. -]+)?,? \(?{_BORN}{_PLACE} {_ON}<d:parent>[^‹›;]{{0,60}}?(?:[.;,]| and) ?(?:[Hh]e|[Ss]he|[Tt]hey)(?: (?:himself|herself))? {_BORN}{_PLACE} {_ON}<d:child>",
    rf"\b(?:[Hh]e|[Ss]he) {_BORN}{_PLACE} {_ON}<d:child>[^‹›]{{0,60}}?(?P<said>\b(?:[Hh]is|[Hh]er) (?P<parent_is>mother|father))(?:,? [A-ZÀ-Þ][\w’'. -]+)?,? \(?(?:(?:was )?born{_PLACE} {_ON}|b[.] ?)<d:parent>",
)
"""The births of a parent and a child."""
BORN_TO_STATED = (
    rf"^(?:(?:Old|Young) )?{_NO_RULER}{_FULL_NAME}(?<![ ][IVX])(?<![ ][IVX][IVX]) \(<d:parent> ?[–—-] ?<d:death>\)[^‹›]{{2,80}}?[.;,] (?P<said>(?P<whose>[Hh]is|[Hh]er) (?:[a-z]+ )?(?:son|daughter|child)){_CALLED} {_BORN}{_PLACE} {_ON}<d:child>",
    rf"\bborn{_PLACE} {_ON}<d:parent>(?:(?!\b(?:son|daughter|child|twin|brother|sister|wife|husband|of|to)\b)[^‹›;.]){{0,80}}[.;] (?P<said>(?P<whose>His|Her|My) (?:[a-z]+ )?(?:son|daughter|child)){_CALLED} {_BORN}{_PLACE} {_ON}<d:child>",
)
"""The birth of the person whom the text was about, and that of a child."""
OWN_AGE = (
    rf"\b[Bb]orn{_PLACE} {_ON}<d:own>,? (?:[A-ZÀ-Þ][\w’'.-]+ |he |she )?(?:is|was) (?P<said><l:length> (?P<side>older|younger) than) {_PLAIN}{{2,50}}?,? \(?(?:who )?(?:was |is )?born{_PLACE} {_ON}<d:other>",
)
"""How much older one of two is than the other one."""
OTHER_AGE = (
    rf"\b[Bb]orn{_PLACE} {_ON}<d:own>(?:[^‹›;.]{{2,60}}?)?[.;,] ?(?:(?:and|but) )?(?:[Hh]is|[Hh]er|[Mm]y) (?:[a-z]+ )?(?:brother|sister|husband|wife|cousin){_CALLED} {_BORN}{_PLACE} {_ON}<d:other>,? (?:and )?(?:was|is) (?P<said><l:length> (?P<side>older|younger|(?:his|her) (?:senior|junior)))(?=[.;,]|$)",
    rf"\b[Bb]orn{_PLACE} {_ON}<d:own>,? (?:and |then )?[A-ZÀ-Þ][\w’'-]+,? (?:who was )?(?P<said><l:length> (?P<side>older|younger)),? (?:and )?{_BORN}{_PLACE} {_ON}<d:other>",
    rf"\b[Bb]orn{_PLACE} {_ON}<d:own>(?:[^‹›;.]{{2,60}}?)?[.;,] ?(?:(?:and|but) )?(?:[Hh]is|[Hh]er) (?:[a-z]+ )?(?:brother|sister|husband|wife|cousin)[^‹›;.]{{0,30}}?,? (?P<said><l:length> (?P<side>older|younger|(?:his|her) (?:senior|junior))),? {_BORN}{_PLACE} {_ON}<d:other>",
    rf"\b(?:brother|sister|husband|wife|widow|widower|cousin)[^‹›;.]{{0,30}}?,? (?P<said><l:length> (?P<side>older|younger|(?:his|her) (?:senior|junior))),? {_BORN}{_PLACE} {_ON}<d:other>[;,.] (?:and )?(?:[Hh]e|[Ss]he) {_BORN}{_PLACE} {_ON}<d:own>",
)
"""How much older the other one is."""
_SIBLING = r"(?: (?:twin |half-)?(?:brother|sister|son|daughter|sibling|child|one))?"
_BORN_AS_WELL = rf"(?: {_BORN}{_PLACE}|(?: in {_NAME})?)"
SIBLINGS = (
    *(
        form
        for side, opposite in (("younger", "elder|older"), ("elder|older", "younger"))
        for form in (
            (
                rf"(?P<said>\b(?:[Tt]he|[Hh]is|[Hh]er|[Tt]heir) (?P<side>{side}){_SIBLING}),?(?: {_NAME},?)? {_BORN}{_PLACE} {_ON}<d:other>[;,.]?"
                rf" (?:and |while |but )?(?:[Tt]he other|(?:[Tt]he|[Hh]is|[Hh]er|[Tt]heir) (?:{opposite})){_SIBLING},?(?: {_NAME},?)?{_BORN_AS_WELL} {_ON}<d:own>(?=[.,;]|$| and\b)"
            ),
            (
                rf"{_NAME},? (?P<said>the (?P<side>{side}){_SIBLING}),? {_BORN}{_PLACE} {_ON}<d:other>[;,.]?"
                rf" (?:and |while |but )?{_NAME},? the (?:other|{opposite}){_SIBLING},?{_BORN_AS_WELL} {_ON}<d:own>"
            ),
        )
    ),
    rf"\b{_NAME},? (?P<said>the (?P<side>elder|older|younger)),? (?:was )?born{_PLACE} {_ON}<d:other>[;,.] (?:and |but |while )?{_NAME},? (?:was )?born{_PLACE} {_ON}<d:own>",
    rf"\b(?P<said>[Tt]he (?P<side>elder|older|younger) of (?:the )?(?:two )?(?:brothers|sisters|siblings|twins)),? {_PLAIN}{{2,40}}? (?:was )?born{_PLACE} {_ON}<d:other>[;,.] (?:and )?(?:his|her|His|Her) (?:brother|sister)[^‹›.;]{{0,30}} {_BORN}{_PLACE} {_ON}<d:own>",
    rf"\((?:born |b[.] ?){_ON_OR_NOT}<d:other>\)[^‹›.;]{{0,10}} (?:is|was) (?P<said>the (?P<side>younger|elder|older) (?:twin )?(?:brother|sister|sibling) of) [^‹›.;()]{{2,60}} \((?:born |b[.] ?){_ON_OR_NOT}<d:own>\)",
    r"\band (?P<said>(?:his|her|their) (?P<side>younger|elder|older) (?:[a-z]+[- ])?(?:brother|sister|sibling))(?: [A-ZÀ-Þ][\w’'-]+)? (?:were|was) born,? (?:in|on) <d:own> and (?:in |on )?<d:other>,?(?: respectively)?",
    rf"\bborn{_PLACE} {_ON}<d:own>,? (?:and|but|while) (?P<said>(?:his|her|their) (?P<side>younger|elder|older) (?:[a-z]+[- ])?(?:brother|sister|sibling))(?: [A-ZÀ-Þ][\w’'-]+)?(?: was born)?{_PLACE} {_ON}<d:other>",
    rf"\bborn{_PLACE} {_ON}<d:own>(?:(?!\b(?:son|daughter|child|brother|sister|wife|husband)\b)[^‹›;.]){{0,60}}[.;] (?P<said>(?:His|Her|My) (?P<side>younger|elder|older) (?:[a-z]+[- ])?(?:brother|sister|sibling)){_CALLED} {_BORN}{_PLACE} {_ON}<d:other>",
    rf"\bborn{_PLACE} {_ON}<d:own>(?:(?!\b(?:son|daughter|child|brother|sister|wife|husband)\b)[^‹›;.]){{0,60}}[.;] {_NAME}, (?P<said>(?:his|her|my) (?P<side>younger|elder|older) (?:[a-z]+[- ])?(?:brother|sister|sibling)), {_BORN}{_PLACE} {_ON}<d:other>",
)
"""The births of two people, with words for who is the younger."""
TWO_BIRTHS = rf"\b(?P<one>{_NAME}),? (?:(?:who )?was )?born{_PLACE} {_ON}<d:first>,? and (?:(?:his|her) (?:younger |older |elder )?(?:brother|sister) )?(?P<other>{_NAME}),? {_BORN_OR_NOT}{_ON}<d:last>"
"""The births of two …"""
OLDER_ELSEWHERE = rf"\b(?P<name>{_NAME}),? (?:(?:who )?(?:is|was) )?(?P<said><l:length> (?P<side>older|younger))(?:,| than (?P<than>(?:his|her) (?:brother|sister)|{_NAME})\b)"
"""… and in another sentence how much older one of them is."""
_MINE = rf"[Mm]y (?:[a-z]+ )?(?:brother|sister|husband|wife|cousin|mother|father){_CALLED}"
BIRTHS_OF_MINE = (
    rf"\b{_MINE},? {_BORN_OR_NOT}{_ON}<d:other>,? (?:and|but|while) I,? {_BORN_OR_NOT}{_ON}<d:own>",
    rf"\bI {_BORN}{_PLACE} {_ON}<d:own>,? (?:and|but|while) {_MINE},? {_BORN_OR_NOT}{_ON}<d:other>",
)
OLDER_THAN_ME = rf"\b(?:[Hh]e|[Ss]he|{_MINE}),? (?:is|was) (?P<said><l:length> (?P<side>older|younger)) than (?:me|I|myself)\b"
"""The same in the first person."""
YOUNGER = "younger"
OLDER = frozenset({"older", "his senior", "her senior"})
AGED_AT_BIRTH = (
    rf"\b{_HIS} (?:mother|father)(?:,? [A-ZÀ-Þ][\w’'-]+)?,? (?:who was )?born{_PLACE} {_ON}<d:parent>,? was (?:only |just )?(?P<age>\d\d|{NUMBER_WORD}) (?:years old )?when [^‹›.;]{{1,40}} born{_PLACE} {_ON}<d:child>",
    rf"\b(?:[Hh]e|[Ss]he) {_BORN}{_PLACE} {_ON}<d:child>,? (?:to|when|and) [^‹›.;]{{0,30}}?(?:mother|father),? (?:then )?(?:was )?(?:only |just )?(?P<age>\d\d|{NUMBER_WORD}),? (?:who (?:had been|was) )?born {_ON}<d:parent>",
)
"""The age of a parent at the birth of a child."""
ELDEST = rf"(?P<name>{_NAME}),? (?:(?:is|was|being) )?(?P<said>the (?P<side>eldest|oldest|first-?born|youngest)) (?:of|son|daughter|child|brother|sister|among)|(?P<other_said>[Tt]he (?P<other_side>eldest|oldest|youngest)(?: (?:of [a-z ]{{2,30}}|son|daughter|child|brother|sister))?,) (?P<other_name>{_NAME})"
"""Who of several is the eldest, or the youngest."""
BIRTH_OF_EACH = rf"(?P<name>{_NAME})?(?:,? (?:who )?(?:was |were )?(?:born )?(?:in|on) (?:the )?| \((?:born |b[.] ?)?|,? (?:and |in |on )?)<d:born>"
"""The birth of each in a list of them."""
NOT_BIRTHS = r"\b(?:died|dead|death|killed|married|wed|mother|father)\b"
"""With one of these, not all dates are births of brothers and sisters."""
ITS_BIRTH = rf"[^‹›.;()]{{0,50}}\bborn{_PLACE} {_ON}<d:born>(?!,? (?:and )?‹)"
"""Right after what says who is the eldest, his birth, and not those of all."""
YOUNGEST = "youngest"
OUTLIVED = (
    rf"\b{_DIED}{_PLACE} {_ON}<d:first>(?:(?!\b(?:wife|widow|husband|widower|brother|sister)\b)[^‹›;.]){{0,60}}[.;] (?:His|Her) (?:wife|widow|husband|widower|brother|sister|twin){_CALLED} {_DIED}{_PLACE} {_ON}<d:last>, (?P<said><l:length> after (?:him|her|his death|her death))\b",
    rf"(?<!born[ ]in[ ])(?<!born[ ]on[ ])<d:last>[^‹›]{{0,40}}\b(?P<said>(?:outlived|survived)) {_PLAIN}{{2,30}}, who (?:had )?died {_ON}<d:first>, by <l:length>",
    rf"\b(?P<said>(?:outlived|survived|predeceased) {_PLAIN}{{2,40}} by <l:length>)(?:[;,:.(]| and)[^‹›]{{0,40}}<d:first>[^‹›.]{{2,40}}<d:last>",
)
"""So long between two deaths."""
ANY = r"(?i:eldest|\bwidow|\belder\b|oldest|youngest|mother|father|brother|sister|sibling|older|younger|senior|junior|outlived|survived|predeceased|cousin|(?:his|her|my) (?:[a-z]+ )?(?:son|daughter|child) )"
"""A sentence without any of these states nothing about relatives."""
STEP = r"(?i:\b(?:step-?(?:mother|father)|foster|adoptive|adopted|god(?:mother|father)|grand[a-z]+|mother-in-law|father-in-law|surrogate|remarried)\b)"
"""No mother or father by birth."""
