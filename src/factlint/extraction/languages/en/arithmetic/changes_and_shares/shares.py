"""How English says what share a part has in its whole.

Patterns are read over skeletons (`extraction.arithmetic.skeleton`): lower case, numbers as `<kinds:slot>`, a space for
any white space, "|" for a long dash.
"""

from __future__ import annotations

from factlint.extraction.languages.en.arithmetic.number_words import THE, words
from factlint.extraction.languages.en.arithmetic.people import PEOPLE

_SHARED = r"(?:or|i[.]e[.],?|that is,?|equal to|which is|equivalent to)"
_MAKES = r"(?:is|are|was|were|makes?|equals?|represents?|represented|corresponds? to|amounts? to)"
_WHOLES = "total|workforce|staff|membership|fleet|population|electorate|sample|output|capacity|network|estate|portfolio|squad|stock|budget|chamber|house|assembly|parliament|council|board|vote"

_OF = rf"(?:out )?of {THE}<n:whole>(?! ?[/*×])"
_STRONG = r"-(?:member|seat|person|strong|room|bed|unit|vehicle|man|woman|player)"
_RATE = r"(?:an? |the )?(?:[a-z-]+ )?(?:rate|share|proportion|percentage|ratio|turnout|majority|success rate|yield|efficacy|accuracy|occupancy|attendance|sensitivity|specificity|prevalence|incidence|precision|recall|predictive value) of "
_MAKING = r"(?:making(?: up)?|which makes?|giving|forming|equalling|constituting)"
_BARELY = r"(?:(?:just|only|about|some|barely|a mere|about an?) )?"
_ASIDE = rf"(?:,? \(|, | - | \| |; )(?:{_SHARED} |(?:{_MAKING} )?{_RATE}|{_MAKING} |so (?:that )?(?:its|the|their) (?:sensitivity|specificity|[a-z]+ rate) (?:was|is) )?{_BARELY}(?:in )?"
_WHO = (
    r"(?:(?:,? (?:who|whom|that|which|where)| with(?:out)?)(?: (?!(?:but|while|whereas) )[a-z0-9'/-]+){1,8})?"
)
"""A clause on the whole: "of the 50 members who voted"."""
_OF_THEM = r"of (?:whom|which|these|those|them)"
_GOES_ON = rf"(?:[,;:]|, and| \|)(?: (?:only|just|{_OF_THEM}))?"
"""Between a whole and the bare number of its part: "240 entries, and 132 (55%) were late"."""
_APART = r"(?:in|of|among|at|for|on|with|from|by|to|during|more|less|fewer|higher|lower|above|below|over|under|up|down|better|worse)"
_ELSEWHERE = r"[^‹›]*\b(?:second|others?|another|next|later|again|previous)\b"
"""After a share: what has its own whole, or compares."""
_OUT_OF = r"(?:(?:out )?of|among)"
_COVERED = rf"(?: (?:coverage|accuracy|turnout|yield|occupancy|attendance|participation|completion|complete|done|overall|(?:[a-z]+ )?rate|of (?:(?:the|its|their) )?(?:total|{_WHOLES})|of (?:them|the whole|all(?: [a-z]+)?)))?"
_STATED = r"(?=,? ?[.;)]|, | - | \||$)"
_HOLDS = r"(?:holds?|held|has|have|had|controls?|controlled|commands?|owns?|wins?|won|makes? up|accounts? for|represents?)"
_CHAMBER = (
    r"of (?:the )?(?:chamber|seats|house|assembly|parliament|council|board|total|whole|vote|places|votes)"
)

SHARES = (
    rf"<n:part>{words(2)} {_OF}{words(7)}{_WHO},? ?\((?:{_SHARED} |about )?<pf:share>{_COVERED}[),;]",
    rf"<n:part>{words(2)} {_OF}{words(7)}{_WHO}{_ASIDE}<pf:share>{_COVERED}{_STATED}",
    rf"<n:part>{words(2)} {_OF}{words(4)} {_MAKES} (?:about )?<pf:share>",
    rf"<n:part>{words(2)} out of {THE}<n:whole>{words(2)},? (?:she|he|they|it|we|you|who)(?: [a-z]+)? (?:got|scored|achieved|reached|earned|made|had|won|received|managed|polled) <p:share>{_STATED}",
    rf"<n:part>{words(2)} {_OF}{words(3)},{words(4)} <p:share> (?:full|occupied|let|booked|sold|sold out|complete|done|filled|finished|taken){_STATED}",
    rf"<n:part>{words(2)} {_OF}{words(4)}, which (?:{_MAKES}|comes to|works out at|gives) <pf:share>",
    rf"<n:part>{words(2)} {_OF}{words(3)},?{words(4)} {_HOLDS} <pf:share> {_CHAMBER}",
    rf"(?:^|[.;:,] ){_OUT_OF} {THE}<n:whole>{words(4)}{_WHO}, (?:only |just )?<n:part>{words(6)}{_ASIDE}<pf:share>{_COVERED}{_STATED}",
    rf"(?:^|[.;:,] ){_OUT_OF} {THE}<n:whole>{words(4)}{_WHO}, (?:the|our|this) (?:[a-z]+ )?(?:test|scan|assay|swab|screen|screening) (?:was|is|came back|proved) (?:positive|negative|right|correct|wrong|abnormal) (?:in|for) (?:only |just )?<n:part>(?: of (?:them|these))?{_ASIDE}<p:share>{_STATED}",
    rf"<pf:share>{words(4)}, (?:or )?<n:part> {_OF} ?[,;.)]",
    rf"<n:part>{words(1)} (?:in|on|of|from) (?:the|a|an|its|our|their) <n:whole>{_STRONG}{words(2)}{_ASIDE}<pf:share>{_COVERED}{_STATED}",
    rf"<n:part>{words(2)}, (?:or |about |nearly |almost |only )?<pf:share> of {THE}<n:whole>(?: [a-z]+)?(?= (?:that|which|who)\b| ?[.;)]|$)",
    rf"<pf:share> of {THE}<n:whole>{words(3)}, <n:part>{words(1)}, ",
    rf"<n:part>{words(2)} \((?:or )?<p:share>\)?,? {_OF}",
    rf"<n:part>{words(1)},? {_SHARED} <pf:share>,? {_OF}",
    rf"<n:part>,? (?:{_SHARED}|representing|making up|accounting for|about) <p:share> of (?:the |all |its |their )?(?:[a-z]+ ){{1,4}}(?:of|totall?ing) <n:whole>",
    rf"<n:part>{words(5)},? (?:representing|making up|accounting for|constituting|equal to|equivalent to|which (?:is|was|makes|represents)) (?:about |some )?<p:share> of {THE}<n:whole>(?! (?:or|to|and) ‹)",
    rf"\b(?:with|from|among|amongst|after|out of) <n:whole>{words(3)}, (?:there (?:were|was|are)|(?:it|they|he|she|we) (?:had|made|lost|won|recorded|saw|counted|found)) (?:only |just )?<n:part>{words(2)}(?:,? or |,? \(){_BARELY}<p:share>(?=[;,.)]|$)",
    rf"<n:part>{words(2)} {_OF} or <p:share>",
    rf"<n:whole>{words(2)},? of (?:whom|which|these|them),? <n:part>{words(2)} \(<p:share>[),;]",
    rf"<n:whole>{words(2)},? of (?:whom|which|these|them),? <n:part>{words(1)},(?: or| that is)? <pf:share>,",
    rf"\b(?:survey|poll|study|sample|audit|review|analysis|test) of {THE}<n:whole>{words(4)} (?:found|showed|revealed|reported)(?: that)?{words(1)} <n:part>(?: (?!of\b)[a-z]+)? \({_BARELY}<p:share>[),;]",
    rf"<n:whole>{words(3)}, (?:about |nearly |only )?<pf:share> of (?:whom|which|these|them)(?: \(|, or )(?:n ?= ?)?<n:part>{words(1)}[),]",
    rf"<n:whole>{words(3)}, <n:part> of (?:whom|which|these|them){words(4)},? \(<p:share>[),;]",
    rf"<n:whole> [a-z]+{words(4)}{_GOES_ON} <n:part>(?: {_OF_THEM})?(?:,? or |,? \(){_BARELY}<p:share>(?:,|\))(?! {_APART} )(?!{_ELSEWHERE})",
    rf"<n:part>{words(4)} \({_BARELY}<p:share> of {THE}<n:whole>(?: [a-z]+){{0,3}}\)",
    rf"<pf:share>{words(6)} \((?:n ?= ?)?<n:part>{words(2)} {_OF}(?: (?!by |in |from |at |on |with |to |who )[a-z'-]+){{0,3}}\)",
    rf"<pf:share>{words(4)}(?:,? or| - | \| ) ?<n:part> {_OF}",
    rf"<p:share> (?:of|on) {THE}<n:whole>{words(4)},? \((?:n ?= ?)?<n:part>{words(1)}\)",
    rf"<pf:share> of {THE}<n:whole>{words(2)},? or <n:part>(?: of them| [a-z]+)?(?= ?[,.;]|$)",
    r"<n:part>,? (?:only |just |about )?<p:share> of (?:the|its) (?:usual|normal|expected|customary) <n:whole>",
    r"<p:share> of <n:whole> (?:is|equals|=) <n:part>",
    rf"\b(?:survey|poll|study|sample|audit|review|check|inspection|analysis|test) of {THE}<n:whole>{words(5)}(?: that)?{words(2)} <n:part> of (?:them|these|those){words(3)}{_ASIDE}<pf:share>{_COVERED}{_STATED}",
    rf"<f:share> of {THE}<n:whole>{words(4)},? \((?:n ?= ?|namely |i[.]e[.] )?<n:part>{words(1)}\)",
    rf"\bof {THE}<n:whole>{words(3)}, <n:part>(?: of them)?(?:,? or|, that is,?) <pf:share>",
    rf"<n:whole>{words(3)} and <n:part> (?:finished|passed|survived|completed|returned|answered|graduated){words(3)},? (?:that is|or|which is) <pf:share>",
    rf"<pf:share> of {THE}<n:whole>{words(3)} (?:- |\| )<n:part>(?:{words(1)})(?: -| \|)",
    rf"<pf:share> of {THE}<n:whole>{words(3)}, <n:part>(?: of them)? (?:in all|in total|altogether)",
    rf"<f:share>{words(6)}(?::|;) <n:part> {_OF}",
    rf"<p:share> (?:full|occupied|booked|filled|complete)(?::|;|,| -| \|) <n:part> {_OF}",
    rf"\bof {THE}<n:whole>{words(3)}, <pf:share>(?: - | \| | \()<n:part>(?: of them)?(?: -| \||\))",
    rf"\bturnout{words(3)} <p:share>: <n:part> {_OF}(?=[^‹›]*\b(?:voters?|voted|votes?|ballots?)\b)",
    rf"\brate (?:was|is|of|stood at) <p:share>(?::|;) of {THE}<n:whole>{words(4)}, <n:part> (?:were|was|had|came)\b",
    rf"\b(?:profits?|earnings|income) (?:was|were|of|came to) <n:part> on (?:revenues?|sales|turnover)(?: of)? <n:whole>,?{words(4)} margin of <p:share>",
)
"""A part, its whole, and the share."""
OF_TARGET = (
    rf"<n:part>,? (?:against|compared (?:with|to)) (?:an? |the |its |our |their )(?:[a-z]+ )?(?:target|goal|aim|quota) of <n:whole>{_ASIDE}<p:share>(?! (?:more|less|above|below|over|under|up|down|higher|lower|short)\b)",
    rf"<n:part>{words(3)},? (?:or|that is|which is|i[.]e[.]|\() ?<p:share> of (?:the |its |our |their )(?:[a-z]+ )?(?:target|goal|aim|quota) of <n:whole>",
)
"""What was reached, what was aimed at, and how much of it that is: it may be more than all."""
OF_WHOLE = rf"(?:(?:^|[.;:,] ){_OUT_OF}|\b(?:poll|survey|sample|study|cohort|trial) of) (?:[a-z-]+'s )?{THE}<n:whole>{words(5)}{_WHO},"
"""A whole of which a sentence then states the parts."""
ANOTHER_WHOLE = r";|\bof (?:whom|which|these|those|them)\b"
"""Where the parts that follow are of another whole."""
WHOLE_SAMPLED = r"\b(?:survey|sample|study|cohort|poll|trial) \(n ?= ?<n:whole>\)"
WHOLE_ASKED = r"\b(?:survey|sample|study|poll) (?:of|among) (?:the )?<n:whole> [a-z]+ (?:found|showed|shows|finds|revealed|suggests) that (?=‹p)"
WHOLE_OF_WHOM = rf"<n:whole>{words(3)}, of (?:whom|which)"
PART_OF_WHOLE = r"<n:part>(?: [a-z'-]+){0,4} \(<p:share>[),;]"
PART_BESIDE_SHARE = r"\((?:n ?= ?)?<n:part>(?: (?!of\b)[a-z]+)?(?:,|;|,? or) ?<p:share>\)"
SHARE_BESIDE_PART = r"\(<p:share>(?:,|;|,? or) ?n ?= ?<n:part>\)"
SHARE_OF_WHOLE = r"<f:share>(?: [a-z'-]+){0,3} \((?:n ?= ?)?<n:part>\)"
PERCENT_OF_WHOLE = r"<p:share> \(<n:part>\)"

SAME_SHARES = (
    rf"<fr:first>{words(3)},? [(\[](?:or |about )?<p:second>[)\]]",
    r"<r:first>(?:,|;| =|:| or)+ ?<p:second>",
    rf"<p:first>{words(3)} [(\[](?:or )?<fr:second>[)\]]",
    rf"<f:first>{words(3)},? or <p:second>",
    r"<p:first>,? or <f:second>",
)
OTHER_SHARE = r"\b(?:weighted|adjusted|standardi[sz]ed|excluding|valid|missing|imputed|estimated|approximately|efficacy|effectiveness|relative risk|odds)\b"
"""Where shares are not simply a part by its whole."""

POOLED = (
    r"‹n\d+› of (?:the )?‹n\d+›[^;]*‹n\d+› of (?:the )?‹n\d+›[^;]*\b(?:rate|turnout|share|total|average) of ‹"
)
"""Where a share is of several wholes together."""

COUNTED = PEOPLE | frozenset(
    "teams countries families households cases deaths states cities schools companies firms seats votes delegates".split()
)
"""What is counted in whole numbers."""
SHARE_OF_COUNT = (
    rf"(?:^|[.;:] )of {THE}<n:whole> (?P<noun>[a-z]+)(?: surveyed| asked| polled| interviewed| questioned)?, <p:share>(?! of)",
    rf"(?<![a-z›]\x20of\x20)<p:share> of {THE}<n:whole> (?P<noun>[a-z]+)\b(?! (?:of|in favou?r))",
)

PARTITION_CUES = (
    r"\b(?:instal+ments|tranches|(?:votes|candidates|results|shares):|(?:mak(?:es?|ing)|made) up|(?:came|comes?|drawn|derived|generated|sourced|earned) (?:mostly |mainly |largely )?(?:from|by)|make-?up|pie chart|composition|breakdown|composed|consist(?:s|ed|ing)?|compris(?:es|ed|ing)|shareholders?|share holders?|stakes?"
    r"|owned|owns|held by|split|divided(?! by ‹)|made up|votes?|voters|electorate|the (?:rest|remaining|remainder|others?)|and others|number of others"
    r"|(?:land|soil|territory|estate|farm|acreage|diet|waste|catch|harvest|crop|rock|ore|forest|woodland|seabed|ground)(?: [a-z]+){0,4} (?:is|was|being)(?=(?: [a-z]+)? ‹p)|undecided|unsure|not sure|neither|neutral|no (?:opinion|answer|reply|preference|view)|said (?:yes|no)|did(?:n't| not) (?:know|answer|say|reply|mind|care)|and other [a-z]+|abstained|abstentions|don't know|race|budget|air|atmosphere|brass|bronze|steel|solder|fabric|cloth|yarn|fibre|respectively spent|distribut(?:ed|ion)|mix|blend|alloy|energy mix)\b"
)
COMPOSED = r"\b(?:(?:is|are|was|were|be) (?:made up|composed) of|consist(?:s|ed|ing)? of) [a-z' ]+\(‹p\d+›\),? and [a-z' ]+\(‹p\d+›\)"
"""Both parts that make up a whole, each with its share."""
OPPOSITE_OF_REST = r"\b(?:were|are|was|is) (?P<one>[a-z]+) \(<p:first>\),? (?:while|and|but|whereas) (?P<other>[a-z]+) (?:accounted for|account for|made up|make up|were|are|comprised) <p:second>"
"""Two shares of parts that exclude each other: "most were women (70%), while men made up 30%"."""
DIVISION = (
    rf"\b(?:votes?|voted|voters|voting|won|lost|passed|approved|rejected|carried|defeated|backed|split){words(4)} (?:by )?"
    r"(?<!from[ ])(?<!between[ ])<p:first>(?: of the vote)? to <p:second>(?! of)"
)
"""Two shares of one vote: "was passed by 52% to 48%"."""
BLEND = r"\b(?:alloy|blend|mixture|mix|brass|bronze|solder|fabric|cloth|yarn|solution|air)\b[^‹›.;:]{0,40} <p:first>(?: of)? [a-z]+(?: and|,) <p:second>(?: of)? [a-z]+ ?(?:[.;]|$)"
"""Two shares of one substance, which are of its weight."""
_FOR = r"(?:for|in favou?r|yes|supported|backed|approved|welcomed)"
_AGAINST = r"(?:against|no|opposed|rejected|disapproved)"
_JOINED_VOTES = r",? (?:and|while|but|with)(?: only| just)? "
_OBJECT = r"(?: (?!against|no|for|opposed|rejected|supported|backed|of|who)[a-z'-]+){1,6}"
_SAID = r"(?: (?:voted|were|was|are|is|said|answered))?"
OPPOSED = tuple(
    form
    for one, other in ((_FOR, _AGAINST), (_AGAINST, _FOR))
    for form in (
        rf"<p:first>(?: (?!who)[a-z'-]+){{0,5}}? {one}{_OBJECT}{_JOINED_VOTES}<p:second>{_SAID} {other}(?: it| them| this| that)?(?= ?[.,;:)|]|$)",
        rf"<p:first>(?: (?!who)[a-z'-]+){{0,5}}? {one}{_JOINED_VOTES}<p:second>{_SAID} {other}\b",
    )
)
"""Two shares of one vote whose object is stated once: “85% voted for the plan and 25% against”."""
_GOES = (
    r"(?:goes|go|went|came|come|comes|travel(?:s|led)?|arrived|live|lives|lived|dwell|voted|votes?|lies?|lay|flows?|is spent|was spent|were spent|is used|was used|was sold|were sold|is sold|was eaten|is burnt"
    r"|drains?|runs?|ends? up|moved|emigrated|settled|sailed|cycled?|walk(?:ed)?|were born|was drawn|was paid|is paid|was set aside)"
)
SHARED_OUT = rf"^[^‹›.;]*?‹f\d+› (?:of (?:the |its |their |our |his |her |all |my |this |that )*[a-z'-]+(?: (?!who|which|that)[a-z'-]+){{0,3}} )?{_GOES} [^‹›.;:]*?,[^‹›.;:]*?‹f\d+›(?! (?:of|as))[^‹›.;:]*?(?:,| and|, and)[^‹›.;:]*?‹f\d+›(?! (?:of|as))[^‹›]*$"
"""Three shares in words, of one whole whose parts go each its own way."""
WAY = rf"(?:{_GOES}|‹f\d+›) (?P<way>[a-z]+)"
"""What each of them is stated with, right behind the verb or behind the share where it has none."""
WAYS = (frozenset({"by", "on"}), frozenset({"yes", "no", "for", "against", "stayed", "abstained", "voted"}))
"""Words that distinguishes parts though they differ."""
COMPLETE_CUES = r"\b(?:the (?:rest|remaining|remainder)|remaining|remainder|number of others|the others?)(?: [a-z-]+){0,4} (?:\()?<p:share>"
REST_BEHIND = r"\b(?:and|while|with|;|,) (?:all )?the (?:rest|remainder|remaining)(?: of (?:it|them|the [a-z]+))? (?:was|were|is|are|went|goes|go|came|comes|stayed|had|has|have|being|[a-z]+ed)\b[^‹›;:]*$"
"""What is left, at the end of a sentence, of a whole whose shares it states in words."""
PEOPLE_IN_PERCENT = (
    rf"(?:^|[,;:(] |\b(?:that|but|and|while) )(?:about |some |around |nearly |roughly |only |just |over |more than |almost )?<p:share> of (?:the |all |its |their |our |all the )?(?:[a-z]+ )?(?:{'|'.join(sorted(PEOPLE))})(?: (?:of|in|from|at) [a-z' -]{{3,24}}?)? (?:were|was|are|is|have|had|speak|spoke|live|lived|own|owned|use|used|said|say|voted|took|passed|failed|died|survived|work|worked|agreed|left|came|know|knew|wanted|want|preferred|answered|supported|read)\b(?! (?:up|more|down)\b)",
)
"""A share of people, who are never more than all."""
_LIMIT = r"(?:threshold|hurdle|barrier|quorum|minimum|limit|cap|difference|margin|gap|edge|advantage|swing)"
LIMITS = rf"‹p(\d+)›(?: (?:electoral|legal|blocking|voting))? (?:{_LIMIT}|lead over)\b|\b(?:{_LIMIT}|lead)(?: (?:of|is|was))? ‹p(\d+)›"
"""Shares that are no parts of the whole: what a part must reach or may not exceed, by how much one is ahead."""
_OF_ONE_GROUP = r"(?:make|makes|made|making) up ‹p\d+› of(?: [a-z]+){1,3}, (?:but |and )?‹p\d+› (?:of|at|in|on|among|for|aboard|ashore)"
"""What one group has in several wholes: "women make up 38% of all staff, 29% at sea and 53% ashore"."""
RANGE = r"(?:‹n\d+›|\d) ?(?:-|\bto\b) ?‹p\d+›"
"""Between what bounds a share lies: "35 to 45%"."""
PARTITION_GUARDS = (
    r"\b(?:of (?:the|this|that|those) (?:remaining|other|rest|remainder)|multiple|more than one|overlap\w*|also|both|each|trust(?:s|ed)?|likes?|liked|uses?|used|agree[sd]?(?!.*\bdisagree)|approve[sd]?(?!.*\bdisapprove)|read|watch(?:es|ed)?|think|believe[sd]?|want(?:s|ed)?|fear(?:s|ed)?|worr(?:y|ied)|(?<!not )(?<!n't )knows?|knew|rose|risen|grew|fell|increase[sd]?|decreased?|(?<!make )(?<!makes )(?<!made )(?<!making )up|down|compared"
    r"|any race|versus|vs|rates?|growth|languages?|speak\w*|spoken|turnout|of which|of whom|including|among (?:men|women|them|those)"
    rf"|{_OF_ONE_GROUP}"
    r"|interest|inflation|majority|second round|run-?off|previous(?:ly)?|last year|whereas|while|than|either|at least once|since|until|by [a-z]+ \d{4}|in \d{4}\b.*\bin \d{4}|from ‹|to ‹)\b"
)
