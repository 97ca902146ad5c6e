"""How English ties the lives of parents and children, husbands and wives.

Patterns are read over sentences whose times are tokens (`extraction.chronology.timed`): dates as `<d:slot>`, lengths as
`<l:slot>`; a space stands for any white space.
"""

_PLAIN = r"[^‹›;:()–—|\[\]]"
_ON = r"(?:in|on) (?:the )?"
_HIS = r"(?:[Hh]is|[Hh]er|[Tt]heir|whose)"
_DIED = r"(?:had )?(?:died|passed away|was killed|drowned|was executed)"
_BORN = r"(?:was |were |had been |is )?born"
_PLACE = r"(?: [^‹›.;()]{0,40}?)?,?"
_OTHER_VERB = r" [^‹›.;()]{0,40}?\b(?:[a-z]{2,}ed|was|had|left|went|came|became|fell|wed)\b"

BORN_AFTER_DEATH = (
    rf"(?P<said>{_HIS} mother {_DIED}){_PLACE} {_ON}<d:parent>[^‹›]{{0,30}}(?:[.;,]| and| before) ?(?:[Hh]e|[Ss]he|[Tt]hey) {_BORN}{_PLACE} {_ON}<d:child>",
    rf"\b(?:[Hh]e|[Ss]he|[Tt]hey) {_BORN}{_PLACE} {_ON}<d:child>[^‹›]{{0,30}}(?:[.;,]| and| but) ?(?P<said>(?:his|her|His|Her|their|Their) mother {_DIED}){_PLACE} {_ON}<d:parent>",
    rf"\b[Bb]orn{_PLACE} {_ON}<d:child>,? (?:he|she|[A-Z][\w’'.-]+(?: [A-Z][\w’'.-]+)*) (?P<said>lost (?:his|her) mother){_PLACE} {_ON}<d:parent>",
    rf"(?P<said>{_HIS} mother {_DIED}){_PLACE} {_ON}<d:parent>[;,.] ?(?:[Aa]nd )?[A-ZÀ-Þ][\w’'-]+, the (?:youngest|eldest|oldest|second|third|last|only|first) (?:[a-z]+ )?(?:son|daughter|child|boy|girl),? {_BORN}{_PLACE} {_ON}<d:child>",
    rf"\b(?:[Hh]e|[Ss]he|[Tt]hey|[Tt]heir (?:[a-z]+ )?(?:son|daughter|child)[^‹›.;]{{0,30}}) {_BORN}{_PLACE} {_ON}<d:child>[^‹›]{{0,20}}?[,;] (?P<said>(?:[a-z]+ )?(?:years|months|days|long) after (?:his|her|their) mother[’']s death){_PLACE} {_ON}<d:parent>",
)
"""A mother's death, and the birth of her child."""
BORN_BEFORE_PARENT = (
    rf"\b{_BORN}{_PLACE} {_ON}<d:child>,? (?:and|but|while|whereas) (?P<said>(?:his|her|their) (?P<parent_is>mother|father))(?: {_BORN})?(?!{_OTHER_VERB}){_PLACE} {_ON}<d:parent>(?! (?:died|he|she))",
    rf"(?P<said>\b{_HIS} (?P<parent_is>mother|father))(?:,? [A-ZÀ-Þ][\w’'. -]+)?,? \(?{_BORN}{_PLACE} {_ON}<d:parent>[^‹›;]{{0,60}}?(?:[.;,]| and) ?(?:[Hh]e|[Ss]he|[Tt]hey)(?: (?:himself|herself))? {_BORN}{_PLACE} {_ON}<d:child>",
    rf"\b(?:[Hh]e|[Ss]he) {_BORN}{_PLACE} {_ON}<d:child>[^‹›]{{0,60}}?(?P<said>\b(?:[Hh]is|[Hh]er) (?P<parent_is>mother|father))(?:,? [A-ZÀ-Þ][\w’'. -]+)?,? \(?(?:(?:was )?born{_PLACE} {_ON}|b[.] ?)<d:parent>",
)
"""The births of a parent and a child."""
OLDER = (
    rf"\b[Bb]orn{_PLACE} {_ON}<d:own>,? (?:[A-ZÀ-Þ][\w’'.-]+ |he |she )?(?:is|was) (?P<said><l:length> (?P<side>older|younger) than) {_PLAIN}{{2,50}}?,? \(?(?:who )?(?:was |is )?born{_PLACE} {_ON}<d:other>",
    rf"\b[Bb]orn{_PLACE} {_ON}<d:own>[^‹›;.]{{2,60}}?[.;,] ?(?:[Hh]is|[Hh]er) (?:[a-z]+ )?(?:brother|sister|husband|wife|cousin)[^‹›;.]{{0,30}}?,? (?P<said><l:length> (?P<side>older|younger|(?:his|her) (?:senior|junior))),? {_BORN}{_PLACE} {_ON}<d:other>",
)
"""How much older one of two is; of the second form the other one."""
SIBLINGS = (
    r"\band (?P<said>(?:his|her|their) (?P<side>younger|elder|older) (?:[a-z]+[- ])?(?:brother|sister|sibling))(?: [A-ZÀ-Þ][\w’'-]+)? (?:were|was) born,? (?:in|on) <d:own> and (?:in |on )?<d:other>,?(?: respectively)?",
    rf"\bborn{_PLACE} {_ON}<d:own>,? (?:and|but|while) (?P<said>(?:his|her|their) (?P<side>younger|elder|older) (?:[a-z]+[- ])?(?:brother|sister|sibling))(?: [A-ZÀ-Þ][\w’'-]+)?(?: was born)?{_PLACE} {_ON}<d:other>",
)
"""The births of two, of whom the words say who is the younger."""
YOUNGER = "younger"
OLDER_WORDS = frozenset({"older", "his senior", "her senior"})
OUTLIVED = (
    rf"\b(?P<said>(?:outlived|survived|predeceased) {_PLAIN}{{2,40}} by <l:length>)(?:[;,:.(]| and)[^‹›]{{0,40}}<d:first>[^‹›]{{2,40}}<d:last>",
)
"""So long between two deaths."""
ANY = r"(?i:mother|father|brother|sister|sibling|older|younger|senior|junior|outlived|survived|predeceased|cousin)"
"""Without one of these nothing is told of relatives."""
STEP = r"(?i:\b(?:step-?(?:mother|father)|foster|adoptive|adopted|god(?:mother|father)|grand[a-z]+|mother-in-law|father-in-law|surrogate|remarried)\b)"
"""No mother or father by birth."""
