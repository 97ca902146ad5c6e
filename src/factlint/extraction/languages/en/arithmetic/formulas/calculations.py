"""How English says that a number was computed from others: areas, speeds, prices, scores, mixtures.

Patterns are read over skeletons (`extraction.arithmetic.skeleton`): lower case, numbers as `<kinds:slot>`, a space for
any white space, "|" for a long dash. `said` is what was computed, `a`, `b` … what from.
"""

from __future__ import annotations

from factlint.extraction.languages.en.arithmetic.changes_and_shares.percentages import PERCENTAGES
from factlint.extraction.languages.en.arithmetic.number_words import THE, words
from factlint.model.arithmetic import Operation

_ABOUT = r"(?:(?:about|around|roughly|some|just|only|approximately) )?"
_LEADS_TO = r"(?:is|are|was|equals?|=|makes?|making|giv(?:es?|ing)|(?:comes?|came|amounts?|amounted|adds? up|works? out|drops?|rises?|falls?|goes|reduced) (?:to|at)|bringing in|brings? in|brought in|raising|raised|earning|netting|costs?(?: (?:him|her|them|us|me|you))?|and (?:received|paid|got|took)|leaves?|leaving|taking(?: in)?|for|totals?|totalling)"
_ENDS = r"(?= ?[.,;:)]|$)"
_LEAVES = r"(?:leaves|left|leaving|to leave)(?: (?:it|them|him|her|us|only|just|with|the club|the firm|the party)){0,2}"
_LEFT_ENDS = r"(?= ?[.;)]|$| (?:left|standing|remaining|still)\b)"
_PAUSE = r"(?:,|;|:| -| \|| \()"
_WIN, _DRAW = r"(?:wins?|victories)", r"(?:draws?|ties)"
_SHAPED = r"(?: long| wide| deep| high| tall| thick)?"
REACHED_AT_ONCE = (
    r"‹n\d+› long,? and ‹n\d+› wide,? (?:covers|(?:is|has|and has|with) an area of) <n:said>",
    rf"‹n\d+›(?:,? or|, that is,?|,? i[.]e[.],?) {_ABOUT}<n:said>{_ENDS}",
    rf"(?:by|x|×|and) ‹n\d+›{_SHAPED} \(<n:said>(?= ?[,;)])",
    rf"(?:by|x|×) ‹n\d+›{_SHAPED}(?:,? or|,? i[.]e[.],?| =|,? that is,?|,? (?:making |giving )?a total of) <n:said>",
    rf"(?:by|x|×) ‹n\d+›{_SHAPED}, <n:said> (?:in all|in total|altogether|overall)\b",
)
"""The same right after them."""
SHARED_UNIT = r"‹n(?P<bare>\d+)› ?(?:by|x|×) ?‹n(?P<measured>\d+)›"
"""Two lengths of which the second alone has its unit: "25 by 40 metres"."""
NOT_AT_ONCE = r"\b(?:diameter|radius|triang\w*|circ\w*|oval|ellip\w*|round|hexagon\w*|islands?(?:'s)?|islets?|lakes?|countr(?:y|ies)|parishes|reserves?|parks?|forests?|valleys?|reefs?|glaciers?|craters?)\b"
REACHED = (
    rf"\ba (?:rate|flow|pace) of {_ABOUT}<n:said>{_ENDS}",
    rf"\ban? average of {_ABOUT}<n:said>{_ENDS}",
    r"\b(?:at|averaging) (?:an average of |a (?:steady|constant) speed of )?‹n\d+›,? (?:[a-z]+ ){1,3}‹n\d+› (?:[a-z]+ ){0,2}(?:takes?|took) <n:said>",
    r"\b(?:averaging|at an average of|at a (?:steady|constant)) ‹n\d+›,? (?:needs?|takes?|took|needed) <n:said> (?:for|to cover|over) (?:the |a )?‹n\d+›",
    rf"\bshould (?:get|have|receive|take|be given) {_ABOUT}<n:said>",
    rf"\b(?:average|mean) speed(?: (?:of|was|is|were))+ {_ABOUT}<n:said>{_ENDS}",
    rf"\baverag(?:es?|ed|ing) {_ABOUT}<n:said>{_ENDS}",
    rf"\bdensity (?:of|is|was) {_ABOUT}<n:said>",
    rf"\b(?:area|surface) of {_ABOUT}<n:said>",
    rf"\b(?:thus|so|therefore|which|this|that),? (?:[a-z]+ ){{0,4}}(?:‹[nt]\d+› (?:[a-z]+ ){{0,2}})?(?:is|takes?|lasts?|fills(?: up)? in|(?:is|are) (?:full|empty|filled|emptied) (?:in|after)|needs?|uses?|burns?|gives?|makes?|means|contains?|holds?|weighs?|gets?|receives?|(?:amounts?|comes?) to) {_ABOUT}<n:said>",
    rf"\b(?:giving|making|for)(?: an?| the)?(?: [a-z]+){{0,3}} of {_ABOUT}<n:said>",
)
"""What other amounts of its sentence lead to, by their units."""
_PEOPLE = r"(?:people|inhabitants|residents|persons|citizens|households|homes|trees|animals)"
POPULATION = rf"(?:\bpopulation (?:of|is|was|being) {_ABOUT}(?=‹n\d+›)|(?=‹n\d+› {_PEOPLE}\b))<n:count>"
"""A number that a density is computed from; another may be a code or an address."""
NOT_REACHED = (
    r"\b(?:top|max\w*|up to|limits?|cruis\w*|peak|record|designed?|including|stops?|breaks?|moving|winds?|currents?|excluding|except|usable|gross|diameter|radius|"
    r"triang\w*|circ\w*|oval|ellip\w*|round|floors|storeys|slop\w*|irregular\w*|acres|if|each|wide open|up hill|uphill|"
    r"stages?|legs?|laps?|first|last|remaining|rest|elevation|altitude|sea level)\b"
    r"|\bto (?:about |some |around )?‹n\d+›,? at ‹"
)
"""By these words an amount may be of something else than what stands next to it."""
LAND = r"\b(?:islands?|lakes?|countr(?:y|ies)|parishes|parks?|forests?|reserves?)\b"
"""What is no rectangle, and of which not all people live on the area stated next to it."""
CALCULATIONS: tuple[tuple[Operation, str], ...] = (
    *PERCENTAGES,
    (
        Operation.PRODUCT,
        rf"<n:a>{words(5)} <n:b> times (?:an?|each|every|per) (?P<per>day|week|month|year|night|hour),? (?:or |and so |so |which (?:makes|is|means|comes to) |that is |making |thus )?(?:about |some )?<n:said>(?: [a-z]+)? (?:an?|each|every|per) (?P=per)\b",
    ),
    (
        Operation.PRODUCT,
        r"<n:a>(?: [a-z]+)? at <n:b>(?: [a-z]{3})? (?:an?|per|each) ?(?:[a-z]+)? = <n:said>",
    ),
    (
        Operation.DIFFERENCE,
        rf"<n:a>{words(4)},? (?:and|against|versus|compared with|compared to) <n:b>{words(4)}, an? (?:difference|gap) of (?:just |only |about )?<n:said>",
    ),
    (Operation.PRODUCT, rf"<n:a> ?[x×] ?{words(5)} (?:at|@) <n:b>(?: [a-z]{{3}})?(?: each)? = <n:said>"),
    (
        Operation.PRODUCT,
        rf"<n:a>{words(3)} at <n:b> (?:an?|per) [a-z]+,? (?:for |making |or )?a total of <n:said>",
    ),
    (
        Operation.PRODUCT,
        rf"<n:a>{words(2)} of <n:b> each,? (?:have|has|give|provide|make|reach)(?: [a-z]+){{0,4}} of <n:said>",
    ),
    (
        Operation.DIFFERENCE,
        r"<n:a>,? (?:just |only |some |about )?<n:said>(?: degrees)? (?:above|below|more than|less than|over|under) (?:the|its)(?: [a-z-]+){0,3} (?:average|mean|norm|record) of <n:b>",
    ),
    (
        Operation.DIFFERENCE,
        r"<p:a>,? and [^‹.;]*(?:‹n\d+›[^‹.;]*)?<p:b>(?: of [^‹,.;]*)?, an? (?:gap|difference) of (?:just |only |about )?<pd:said>",
    ),
    (
        Operation.DIFFERENCE,
        rf"<n:a>{words(2)} (?:started|entered|applied|enrolled|registered|began)(?:,| and| but| of whom| of which|, and|, but)+ <n:b>{words(1)} (?:finished|completed|passed|graduated|stayed|were accepted|were admitted)(?:;|,|:| and| while| -| \|)+ (?:the (?:other|remaining) )?<n:said> (?:dropped out|did not finish|failed|left|gave up|retired|withdrew|were rejected|quit)(?= ?[.;]|$)",
    ),
    (
        Operation.DIFFERENCE,
        r"<n:b> of (?:the|its|all|their) <n:a>(?: [a-z]+){0,2} (?P<noun>[a-z]+), leaving (?:another |the other |only |just |some )?<n:said>(?: (?P=noun))? (?:without|out|uncovered|unpaid|unsold|empty|vacant|behind|to go|still|unfinished|closed|open|in the dark)\b",
    ),
    (
        Operation.DIFFERENCE,
        rf"<n:b> of {THE}<n:a>{words(3)}, {_LEAVES} <n:said>{_LEFT_ENDS}",
    ),
    (
        Operation.DIFFERENCE,
        rf"\b(?:had|with|from|owned|kept|bought|of) (?:its |their |his |her |the )?<n:a>{words(3)}(?:,| and)+{words(1)} (?:sold|lost|gave away|ate|used|spent|scrapped|closed) <n:b>{words(2)},? (?:and|so|but)(?: [a-z]+)? (?:was|were|is|are) (?:now )?left with (?:just |only )?<n:said>{_LEFT_ENDS}",
    ),
    (
        Operation.DIFFERENCE,
        rf"<n:a>{words(5)},(?: or| which is)? <n:said>(?: [a-z]+)? (?:more|fewer|less) than (?:(?!(?:who|which|whose|with|and|but|than)\b)[a-z'-]+,? ){{0,9}}<n:b>(?= ?[.;)]|$| (?:planned|expected|before|earlier)\b| (?:in|of|from) (?:the |last |\d{{4}}))",
    ),
    (
        Operation.DIFFERENCE,
        rf"<n:a>{words(4)},(?: or| which is)? <n:said>(?: [a-z]+)? (?:more|fewer|less) than the <n:b>(?= (?:of|from) an? (?:year|month|week|decade|season) (?:before|earlier|ago)\b| (?:who|which|that) (?:came|attended|took|sold|were|was|had)\b)",
    ),
    (
        Operation.DIFFERENCE,
        rf"<np:a>{words(4)},(?: or| which is)? <nd:said>(?: (?:percentage )?[a-z]+)? (?:more|fewer|less|higher|lower|longer|shorter|larger|smaller|warmer|colder|faster|slower) than (?:in|at|on) (?:(?!(?:who|which|and|but)\b)[a-z0-9'-]+,? ){{1,6}}when (?:it|they|there) (?:stood at|(?:was|were)(?: at)?|numbered|took|lasted|cost|measured|reached) <np:b>(?= ?[.;)]|$)",
    ),
    (
        Operation.PRODUCT,
        rf"<n:a>{words(2)} (?:at|of|costing|priced at|for) <n:b> (?:each|apiece|per [a-z]+|a [a-z]+),? {_LEADS_TO} {_ABOUT}<n:said>",
    ),
    (
        Operation.PRODUCT,
        r"<n:a>(?: [a-z]+){1,2} at <n:b> (?:costs?|comes? to|came to|totals?|totall?ed) <n:said>(?= ?[.,;)]|$)",
    ),
    (
        Operation.PRODUCT,
        r"<n:a>(?: [a-z]+){1,2} (?:costs?|comes? to|came to|sold for|went for) <n:said>,? at <n:b> (?:each|apiece)\b",
    ),
    (
        Operation.PRODUCT,
        rf"<n:a>{words(2)} (?:at|of) <n:b>(?: each| apiece)?(?:,| -| \|) ?(?:for |with |giving |making |bringing in |an? )*(?:total|takings|revenues?|receipts|proceeds|turnover|capacity|output|weight|area|length)(?: [a-z]+)? of <n:said>",
    ),
    (
        Operation.PRODUCT,
        rf"<n:a>{words(3)}, each (?:with|of|containing|holding|carrying|having|worth|costing|seating|weighing) <n:b>{words(6)}(?:,{words(4)})?{_PAUSE} (?:for |making |giving |or )?a total of <n:said>",
    ),
    (
        Operation.PRODUCT,
        rf"<n:a>{words(3)}, each (?:with|of|containing|holding|carrying|having|worth|costing|seating|weighing) <n:b>{words(3)}, (?:makes?|made|holds?|held|contains?|contained|gives?|gave|comes? to|came to|costs?|cost|weigh(?:ed)?|seat(?:ed)?|carry|carried|total(?:led)?)(?: up)? <n:said>",
    ),
    (
        Operation.PRODUCT,
        r"<n:a> <n:b> (?:tablets|capsules|pills|bottles|bags|packs|cans|sachets|doses|vials|boxes|tins|jars|cartons) \((?:or |a total of |i[.]e[.] )?<n:said>(?: in total| in all)?\)",
    ),
    (
        Operation.PRODUCT,
        rf"\beach of (?:the )?<n:a>{words(2)} (?:holds?|has|contains?|carries|seats|costs?|weighs?) <n:b> (?P<kind>[a-z]+)(?: each)?,? (?:so that|so|and so|making|which makes)(?: [a-z]+){{0,4}} <n:said> (?P=kind)\b",
    ),
    (
        Operation.PRODUCT,
        rf"<n:a>{words(2)} each (?:paid|pays?|gave|gives?|costs?|hold|held|contain(?:ed)?|received?|got|get|weigh(?:ed)?|scored|brought|bring|donated?|raised?|ha(?:ve|d)|carry|carried) <n:b>{words(2)}(?:,| -| \(| \|) ?(?:for |making |giving |or )?(?:a total of <n:said>|<n:said2>{words(1)} (?:in all|in total|altogether))",
    ),
    (
        Operation.PRODUCT,
        r"(?<!of[ ])(?<!of[ ]the[ ])(?<!of[ ]these[ ])<n:a> [a-z]+s of <n:b> (?P<kind>[a-z]+)(?:,| \(| -|:)?(?: (?:makes?|making|are|equals?|comes? to|gives?|giving|or|for|that is|an?|totals?|of|with)){0,4} <n:said> (?P=kind)\b",
    ),
    (
        Operation.PRODUCT,
        r"<n:a>(?: [a-z]+)? <n:b> times (?:a|per|each|every) day(?:,| -|:|;| \()? ?(?:or |so |that is,? |a total of |i[.]e[.],? |(?:and )?(?:makes?|making|comes? to|amounts? to|adds? up to|gives?|giving|totals|totalling|takes|is) |for )*<n:said>(?: [a-z]+)? (?:daily|a day|per day|each day|every day|in all|altogether|in total)",
    ),
    (
        Operation.PRODUCT,
        r"<n:a>(?: long)?(?:,| by| x| ×| and)+ <n:b>(?: wide)?(?:,| by| x| ×| and)+ <n:c>(?: high| deep| tall)?,?(?: [a-z]+){0,4} (?:has|with|had|holds|and|giving) a (?:volume|capacity) of <n:said>",
    ),
    (
        Operation.PRODUCT,
        r"<n:a> long,? <n:b> wide,? and <n:c> (?:high|deep|tall),? (?:and )?(?:so |thus |therefore |that )?(?:holds?|contains?|takes?) <n:said>",
    ),
    (
        Operation.DIFFERENCE,
        r"\bscored <n:a>(?: goals)?,? (?:and |but )?(?:conceded|let in) <n:b>(?: goals)?,? (?:for |giving )?(?:an? )?goal difference of (?:plus )?<n:said>",
    ),
    (
        Operation.DIFFERENCE,
        rf"\b(?:revenues?|sales|income|turnover|receipts|takings|assets) (?:of|was|were|came to|stood at|reached) <n:a>{words(4)},? (?:and|against|with|while)(?: [a-z]+){{0,3}} (?:costs?|expenses|expenditure|spending|outgoings|liabilities|debts)(?: of| was| were| came to| at| to)* <n:b>,?{words(3)} (?:net |operating |gross )?(?:profit|surplus|loss|deficit|balance|equity|net assets|net worth|shortfall) of <n:said>",
    ),
    (
        Operation.DIFFERENCE,
        rf"\b(?:bought|purchased|acquired|picked up|built|made|produced)(?: [a-z]+){{0,4}} (?:for|at) <n:b>{words(5)}(?:,| and| then|;| but)*{words(6)} (?:re)?sold{words(4)} (?:for|at) <n:a>{words(2)},?{words(6)} (?:profit|gain|surplus|margin|loss) of <n:said>",
    ),
    (
        Operation.DIFFERENCE,
        rf"<n:a>{words(2)},? (?:exceeding|surpassing|beating|(?:which|and) (?:exceeded|surpassed|beat)|exceeded|surpassed){words(6)} <n:b>{words(3)} by <n:said>{_ENDS}",
    ),
    (
        Operation.DIFFERENCE,
        rf"\bby (?:just |only )?<n:said> votes?(?:,|:| \(| -| \|)(?: (?:with|taking|polling|winning|getting|receiving|gaining|by))? <n:a>{words(2)} (?:to|against)(?: [a-z']+){{0,4}} <n:b>(?= ?[.,;)]|$| votes?\b| for\b)",
    ),
    (
        Operation.DIFFERENCE,
        rf"\b(?:with|polled|polling|won|took|taking|received|receiving|secured) <n:a> votes? (?:to|against|and)(?: [a-z']+){{0,3}} <n:b>{words(4)}, an? (?:majority|margin|lead) of <n:said>(?! (?:over|more|with|to|in)\b)",
    ),
    (
        Operation.DIFFERENCE,
        rf"\b(?:by|votes?|voted|passed|carried|defeated|rejected|approved|was|were)(?: by)? <n:a>{words(1)} (?:to|against) <n:b>(?: [a-z‹›n0-9-]+){{0,6}},? an? (?:majority|margin|lead|difference|gap) of <n:said>(?! (?:over|more|with|to|in)\b)",
    ),
    (
        Operation.DIFFERENCE,
        rf"<n:a>{words(2)} (?:and|to|against|versus)(?: [a-z]+){{1,2}} <n:b>{words(1)},? an? (?:margin|lead|majority|difference|gap) of <n:said>",
    ),
    (
        Operation.DIFFERENCE,
        rf"<p:a>{words(3)} (?:and|against|versus|to) <p:b>{words(4)}(?:,|;| -| \|) ?an? (?:difference|gap|lead|margin) of (?:just |only |about )?<pd:said>",
    ),
    (
        Operation.DIFFERENCE,
        rf"\b(?:leads?|led|leading|beat|beats|ahead|trails?|trailed|won|lost|passed|carried){words(4)} by <npd:said>{words(1)}(?:,|:| \(| -| \|) ?(?:by )?<np:a>(?: to |-| against )<np:b>(?! ?-)",
    ),
    (
        Operation.POINTS,
        rf"<n:said> points?(?:,? (?:from|with|after|thanks to|out of|for)|:| -| \||,| \() ?<n:a> {_WIN}(?:,| and|, and) <n:b> {_DRAW}",
    ),
    (
        Operation.POINTS,
        rf"<n:a> {_WIN}(?:,| and|, and) <n:b> {_DRAW}[^;:()]{{0,70}}? (?:on|with|took|takes?|collected|earned|gained|for|have|had|has|to|of|(?:gives?|gave|brought|meant|brings?)(?: [a-z]+){{0,3}}) <n:said> points\b(?! (?:from|for|per|an?|each)\b)",
    ),
    (
        Operation.POINTS,
        r"\bwon <n:a>,? (?:drew|drawn|tied) <n:b>[^;:()]{0,60}? (?:on|with|took|earned|for|have|had|has|to|of) <n:said> points\b(?! (?:from|for|per|an?|each)\b)",
    ),
    (
        Operation.PERCENT,
        rf"<n:b>{words(3)} at <p:a>(?: simple)?(?: interest)?,? (?:costs?|cost|earns?|earned|brings? in|brought in|yields?|yielded|bears?|bore|pays?|paid) <n:said> (?:an?|each|every|per|in the first) year",
    ),
    (
        Operation.PERCENT,
        rf"\bat <p:a>(?: simple)? interest,?{words(3)} <n:b>{words(2)} (?:costs?|cost|earns?|earned|brings? in|brought in|yields?|yielded|bears?|bore) <n:said> (?:an?|each|every|per|in the first) year",
    ),
    (
        Operation.COMPOUND,
        rf"\b(?:at|earning|by) <pn:b>(?: annually)?,? compounded (?:annually|yearly|every year),? (?:the |an? )?<n:a>{words(3)} (?:grows|becomes|rises|amounts|comes)(?: to)? <n:said> (?:after|in|over) <n:c>",
    ),
    (
        Operation.INTEREST,
        rf"<n:a>{words(2)} at <pn:b> simple interest (?:for|over) <n:c>(?: years?)?,? (?:[a-z]+ ){{1,3}}<n:said>(?: in| of)? interest",
    ),
)
PRODUCT_BEFORE = r"‹[nt]\d+›(?: [a-z-]+){0,3} (?:of|at|for|with|x|×) ‹n\d+›(?: [a-z-]+){0,3}(?:,| and| plus)+ (?:[a-z-]+ ){0,2}$"
"""Before a product: another, joined to it."""
RECORD = rf"(?<![-›])<n:won>-<n:lost>(?:-<n:drawn>)?(?! ?-){words(4)},? \(<n:said>\)"
"""Games won, lost and drawn, and a share of them in brackets."""
RECORD_CUES = r"›-‹| hit"
"""Without one of these neither a record nor a batting average is stated."""
BATTING = (
    r"<n:said>(?:,| with| on| going| from|:| \(| after)+ <n:hits> hits? in <n:bats> (?:official )?at[- ]bats?\b"
)
"""A batting average with what it was computed from."""
NOT_CALCULATED = r"\b(?:deduct\w*|penalt\w*|bonus|overtime|shoot-?outs?|rugby|if|not|bulk|delivery|shipping|postage|cheaper|for free|for the price of|free|extra|seats|tries|about half|cards?|members?|after (?:tax(?:es)?|interest|depreciation|costs|fees|deductions)|before tax|once)\b"
"""By these words a number need not be what was computed."""
