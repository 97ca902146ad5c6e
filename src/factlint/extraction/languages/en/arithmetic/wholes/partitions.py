"""How English states the parts of a whole behind it: what leads up to them, and what each is.

Patterns are read over skeletons (`extraction.arithmetic.skeleton`): lower case, numbers as `<kinds:slot>`, a space for
any white space, "|" for a long dash.
"""

from __future__ import annotations

_WORD = r"(?!(?:and|but|while|whereas|who|whose|that|versus|compared|or|per|each|every) )[a-z0-9'/-]+"
_WHOLE = rf"<n:total>(?P<whole>(?: {_WORD}){{0,8}}?)"
_PART = r"(?=[\"“]?‹n)"
_OF_THEM = r"(?:out )?of (?:whom|which|these|those|them)"
_SPLIT = r"(?:break(?:ing)? ?down|broken down|breaks down|split|divided|distributed|spread)"
_MAKING = r"(?:being|namely|viz[.]?|comprising|composed of|consist(?:ing|s|ed) of|(?:is |was |are |were )?made up of|comprise[sd])"
BROKEN_DOWN = (
    rf"{_WHOLE} in ‹n\d+› (?:parts|instal+ments|tranches|stages|payments|steps|volumes|halves|legs|rounds|sessions|acts)(?::|,) {_PART}",
    rf"{_WHOLE},? (?:with |and )?(?:the |an? |is |are |was |were )?{_SPLIT}(?: [a-z]+){{0,5}}(?::|,| of| as)* {_PART}",
    rf"{_WHOLE}(?:,| -| \||:| \()? ?{_MAKING} {_PART}",
    rf"<n:total>(?P<whole>[^‹›.;:()]{{1,120}}?), being {_PART}",
)
"""The text says that the parts are all."""
SUBDIVIDED = r" (?:[a-z]+ )?(?:pages|lines|verses|words|songs|minutes|hours|days|weeks|months|years|acres|hectares|kilomet(?:er|re)s|miles)\b.*\binto\b"
"""What is divided into parts of another kind, of which one may hold several of the next: chapters and sections."""
OF_WHICH = (
    rf"{_WHOLE}(?:,| -| \||;| \()? ?{_OF_THEM},? {_PART}",
    rf"{_WHOLE}(?:,| -| \||;|:| \() ?(?=‹n\d+› {_OF_THEM}\b)",
    rf"(?:^|[,;:] )(?:out )?of (?:(?:the|its|their|our|his|her|these|those|all|all the|[a-z' -]{{2,24}}'s?) ){{0,2}}{_WHOLE},? {_PART}",
)
APPOSED = (rf"{_WHOLE}(?:,(?: with)?| -| \|| with|;) {_PART}",)
TOTALLED = (rf"\b(?:a total of|in all|altogether) {_WHOLE}(?:[;,:]| -| \|) {_PART}",)
LISTED = (
    rf"{_WHOLE}(?: as follows)?(?::| \() ?{_PART}",
    rf"{_WHOLE} (?:in|on|at|across|from|for|by|over|with) ‹n\d+› [a-z-]+(?: [a-z-]+){{0,6}}(?::| \() ?{_PART}",
)
"""In brackets, or after a colon."""
INCLUDED = (rf"{_WHOLE},? (?:including|includes|include):? {_PART}",)
"""Some of the parts may be left out."""
_GAMES = r"(?:games|matches|meetings|fixtures|encounters|derbies|bouts|fights|contests|tests|starts|times|finals|debates)"
PLAYED = (rf"<n:total>(?P<whole>(?: [a-z-]+){{0,2}} {_GAMES})(?:[^.;:|]{{0,160}}?[^‹›.;:|])?[:|(;]? ?{_PART}",)
"""Before the results of games."""
_LABEL = r"[a-z][a-z.'/-]*(?: [a-z][a-z.'/-]*){0,4} ‹n\d+›"
_LABEL_APART = r"[a-z][^‹›;:().]{0,90}?,? ‹n\d+›"
ALL_WHOLES = (*BROKEN_DOWN, *TOTALLED, *OF_WHICH, *LISTED, *INCLUDED, *PLAYED, *APPOSED)

LABELLED = (
    rf"<n:total>(?P<whole>(?: [a-z-]+){{0,3}}) \((?P<parts>{_LABEL}(?:[,;] {_LABEL})*(?:[,;]|,? and) {_LABEL})\)",
    rf"<n:total>(?P<whole>(?: [a-z-]+){{0,6}})(?P<told>,? (?:who |which )?(?:(?:is|are|was|were) )?(?:classified|divided|split|distributed|broken down|made up)(?: as follows)?| as follows)?: (?P<parts>{_LABEL_APART}(?:; (?:and )?{_LABEL_APART})+)(?= ?[.]|$)",
)
"""Parts whose names precede them."""

_GIVER = r"(?:(?:the|its|our) )?[a-z'-]+(?: [a-z'-]+){0,2}"
_GAVE = r"(?:pa(?:id|ys?)|bore|bears?|gave|gives?|contribut(?:ed|es?)|provid(?:ed|es?)|cover(?:ed|s)?|receiv(?:ed|es?)|took|takes?)"
GIVEN = (
    rf"<n:total>(?P<whole>(?: [a-z-]+){{0,6}}),? of which (?P<parts>{_GIVER} {_GAVE} ‹n\d+›(?:, {_GIVER} ‹n\d+›)*,? and {_GIVER} ‹n\d+›)(?= ?[.;]|$)",
)
"""Parts with those who gave them, who may not be all."""

_SHARE = r"(?: ?\(‹[pf]\d+›[^()‹›]{0,24}\))?"
PART = (
    rf"[\"“]?‹[nt](?P<number>\d+)›{_SHARE}(?P<words>[^‹›;:|]{{0,110}}?){_SHARE}"
    r"(?P<joint>,? (?:and|while|whereas|plus)(?: only| just)? |, with(?: only| just)? |[,;] |; and )(?:the (?:other|remaining) |another )?(?=‹[nt])"
)
LAST_PART = rf"[\"“]?‹[nt](?P<number>\d+)›{_SHARE}(?P<words>[^‹›,.;:|()\"”]*)"
GOES_ON = (
    r"^[^‹›]*?(?:[,;|]|\)|[.] )[^‹›]*\b(?:additional|further|another|also|as well|against|compared|up|down|since|after|making"
    r"|bringing|not counting|apart|besides|followed|from|until|which|where|when|it|they|this)\b"
)
"""After the last part: whatever number follows is none."""

BRACKETS = r" ?\([^()‹›]*\)"
_VERB = (
    r"(?:(?:are|were|is|was|being|have been|had been|came|come|went|go|live|lived|work|worked|stood|stand|lie|lay|took place|fell|fall|occurred)"
    r"(?: [a-z]+ed| found| held| made| sent)? |(?:based|located|reported|stationed|found|situated|registered|held|recorded|detected) )?"
)
PLACED = rf"^(?: {_OF_THEM})? (?:[a-z]+s )?{_VERB}(?P<preposition>in|at|from|on|to|for|by|under|over|aboard|near|(?:code|codes|coded|vote|voted) for)(?P<the> the)? [a-z0-9]"
WHERE = frozenset({"in", "at", "on"})
"""Prepositions of one question: where."""
AT_TIME = r"^ (?:(?:this|next|last) (?:year|month|week|season)|today|tomorrow)$"
"""Parts of different times."""
ORDINAL = r"(?<!\S) ?the (?:first|second|third|fourth|fifth|sixth|last|final)(?: (?:half|quarter|year|week|month|season|round|leg|stage|part|volume|block|group|class|team|session|phase|side|act|day|house|room|floor|row))?(?=  |$)"
"""What alone states a part from the others: "16 in the first, 18 in the second"."""
NAMED = r"\b(?:in|at|from|on|to|for|by|under|over|aboard) (?:the )?(?:[A-ZÀ-ÖØ-Þ]|\d{1,2}[A-Z]\b)"
KIND = (
    r"^ (?:(?:were|are|was|is) )?(?!(?:in|at|from|on|to|for|by|of|and|are|is|was|were|has|have|had|with|who|which|that|more|each|having|would|will|can|could|did|do|also"
    r"|a|an|the|it|they|years?|months?|weeks?|days?|hours?|minutes?|seconds?|percent|per|points?|times) )[a-z][a-z0-9'-]*(?: [a-z0-9'-]+){0,7}$"
)
CLASS = r"^ (?:(?:were|are|was|is) )?(?:[a-z-]+ ){0,2}[a-z-]+[a-rt-z]s$"
"""Kinds of things, by a noun in the plural: no thing is of two."""
BY_SEX_AND_AGE = r"^ (?:(?:were|are|was|is) )?(?:women|men|children|girls|boys|adults|females?|males?|juniors?|seniors?|youths|youngsters|teenagers|pensioners|minors|infants|toddlers|babies|ladies|gentlemen|under-[0-9]+s|over-[0-9]+s)$"
"""Kinds of people of whom none is of two, if all the parts are such."""
NAMED_KIND = r"^ (?:(?:were|are|was|is) )?[A-ZÀ-ÖØ-Þ]"
IS = r"^ (?:were|are|was|is|had|have|has)(?: been)?\b"
PARALLEL = r"^ (?P<word>operating|using|flying|carrying|built|made|painted|held|owned|kept|assigned|sent|given|allocated|(?:are|were|was|is) [a-z]+ed (?:by|to|in|from|at))\b"
"""Parts that are distinguished by what follows the same words."""
GRADED = r"^ (?:(?:were|are|was|is|got|received|came out) )?(?:rated|graded|classed|classified|judged|ranked|scored|marked|deemed|assessed|labelled|described)(?: as)? [a-z-]+$"
"""The first of parts that are graded: nothing is given two grades."""
ON_ITS_OWN = r"\b(?:speak\w*|spoken|know\w*|visit\w*|us(?:es|ed|ing)|suffer\w*|report(?:ed|ing) (?:a|an)|found in|had|have|having|who|whose)\b"
"""In such a sentence one thing may be several of the parts."""
ON_DAY = r"\bon (?:the )?(?:mon|tues|wednes|thurs|fri|satur|sun)days?\b"
"""People may come on one day and on another."""
NEXT_CLAUSE = r", (?:and|but) (?:that )?(?:(?:no|the|an?|its) [a-z]|(?:nobody|there|it|he|she)\b)[^‹›]*$"
"""Behind the parts: a clause that mentions something else."""
OF_EACH = r"\b(?:each|every|per|both|at least|up to|almost|nearly|includ\w+|among|overlap\w*|respectively)\b"
"""Next to parts of which the text says that they are all: it does not mean so."""
WON = r"\b(?:wins?|won|victor(?:y|ies)|loss(?:es)?|lost|defeats?|defeated)\b|^ for [a-z]"
DRAWN = r"\b(?:draws?|drawn|drew|ties?|tied|stalemates?)\b"
_CONSISTS = r"(?:consist(?:s|ed)? of|compris(?:e|es|ed)|(?:is|are|was|were) (?:made up|composed) of|(?:break|breaks|broke) down (?:into|as)|(?:is|are|was|were) (?:split|divided) (?:into|between|among))"
CONSISTS = (rf"^(?:these|those|the|this|that|its|their|his|her) (?P<noun>[a-z]+) {_CONSISTS} {_PART}",)
STATED_BEFORE = (
    *CONSISTS,
    rf"^of the (?:[a-z]+ )?(?P<noun>[a-z]+s),? {_PART}",
    rf"^of (?:these|those|them|this|this (?:sum|amount|total|money|number)|the (?:total|sum))(?: [a-z]+)?,? {_PART}",
    r"^(?=‹n\d+› (?P<origin>came|come|comes|were sent|was sent|were|are) from )",
)
"""Before the parts of what the sentence before states."""
COUNTED_BY = (
    r"(?P<noun>[a-z]+) of (?:about |some )?‹n(?P<number>\d+)›",
    r"‹n(?P<number>\d+)› (?:in|of) (?P<noun>[a-z]+)",
)
"""What is measured: "payments of $175 million"."""
ELSEWHERE = rf"^ {_VERB}(?:(?:from|in|to) )?(?:the )?(?:elsewhere|abroad|overseas|outside|ashore|inland|at home|online|indoors|outdoors|remotely|afloat|away|upstairs|downstairs|underground|on land|other [a-z]+|(?:the )?country at large|(?:the )?(?:rest|remainder)(?: of [a-z ]+)?)$"
"""The last part, if it is all the rest."""
OTHERS = r"^ (?:others?|other [a-z]+(?: [a-z]+)?)$"
"""The last of several kinds, if it is all the rest: "92 nurses and 31 others"."""
LABEL = r"(?P<name>[A-ZÀ-ÖØ-Þ][^\d,;]*) "
MORE = (
    r"^[,;]? (?:plus|and (?:more|others?|some|several|many|a few|(?:an?|its|their) (?!total\b)[a-z-]+(?: [a-z-]+)? (?:in|at|from|of|on|for)\b)|as well as|besides|among (?:others|other)|etc|with (?:the )?(?:rest|others|more)"
    r"|apart from|not counting|excluding|in addition)\b"
)
"""Right after parts that are not all."""
UNCOUNTED = r"\band (?:(?:an? )?(?:couple|handful|few|number|pair|dozen)|some|several|many|others?|more)\b"
"""In the words of the last part: another, of which the number is not stated."""
OVERLAP = (
    r"\b(?:twice|overlap\w*|in common|some of (?:them|these|which|whom)|several of (?:them|these|which|whom))\b"
)
"""After parts of which some are stated more than once."""
FLOWS = frozenset({"from", "on", "for", "to", "by"})
"""Between a part of an amount of money and where it came from or went to."""
ANOTHER = r"\b(?:another|further|besides|additional|extra)\b"
"""Before a part that comes on top of the whole."""
