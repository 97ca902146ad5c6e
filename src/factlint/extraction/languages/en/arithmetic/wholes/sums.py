"""How English says that numbers add up, or share out.

Patterns are read over skeletons (`extraction.arithmetic.skeleton`): lower case, numbers as `<kinds:slot>`, a space for
any white space, "|" for a long dash.
"""

from __future__ import annotations

from factlint.extraction.languages.en.arithmetic.number_words import THE, words
from factlint.extraction.languages.en.arithmetic.people import ANYBODY

REST = r"\b(?:(?:the )?(?:remaining|other|rest of the|remainder of)|leaving(?: only| just)?(?= ‹[nt]\d+›(?: ?[.,;)]|$| (?:for|in|to|with|at|still)\b))|which left|so that) ‹[nt](\d+)›"
WHOLE_OF_WHICH = (
    rf"<n:whole>{words(4)}(?:,? of (?:whom|which)|[,:|] ?of these|,(?= ‹n\d+› of (?:them|these)\b))"
)
"""A whole of which its own sentence then states the parts."""
WHOLE_AT_FIRST = rf"\b(?:starting|beginning|started|began) with {THE}<n:whole>{words(3)},"
LEFT_OPEN = (
    r"\b(?:vacan(?:t|cy|cies)|unfilled|empty|unoccupied|undecided|unassigned|unknown|missing|absent|did not (?:say|answer|respond|reply|state|report)|declined|preferred not|no answer"
    r"|to be (?:filled|named|appointed|elected))\b"
)
"""Next to the parts of a whole: some of it is none of them."""
_PLACED = r"(?:in|at|from|for|on|by|to|of) (?:the )?[a-z'-]+(?: (?!and )[a-z'-]+){0,5}"
_NAMED = r"(?!(?:in|at|from|for|on|by|to|of|and|are|is|was|were|has|have|had|with|who|which|that) )[a-z][a-z0-9'-]*(?: (?!and )[a-z0-9'-]+){0,3}"
_FREE = r"‹n\d+›(?: (?!and )[a-z'-]+){1,6}"
OF_SOMETHING = " of "
_OF_KIND = r"of (?:the )?[a-z'-]+"
_OF_KINDS = rf"‹n\d+› {_OF_KIND}(?:, ‹n\d+› {_OF_KIND})*,? and ‹n\d+› {_OF_KIND}"
_ALL_NAMED = "|".join(
    rf"‹n\d+› {item}(?:, ‹n\d+› {item})*,? and ‹n\d+› {item}{last}"
    for item, last in ((_PLACED, ""), (_NAMED, "(?: and [a-z][a-z'-]*)?"))
)
"""The last part may be of two kinds: “1,120 flowering plants and 220 ferns and mosses”."""
_KIND = r"(?!(?:in|at|from|for|on|by|to|of|and|are|is|was|were|has|have|had|with|who|which|that|more|each) )[a-z][a-z'-]*[a-rt-z](?: (?!and )[a-z'-]*[a-rt-z])?"
_BEFORE = r"(?:the )?[a-z][a-z'-]*(?: (?!and )[a-z'-]+){0,3} ‹n\d+›"
STATED_APART = (
    rf"<n:total>(?P<whole>(?: [a-z'-]+){{0,6}}): (?P<parts>{_FREE}(?:, {_FREE})*,? and {_FREE}) ?(?:[.;)]|$)",
    rf"<n:total>(?P<whole>(?: [a-z'-]+){{0,6}})(?: (?:of|in|across|over|at|on|from|for) (?:the )?‹n\d+›(?: [a-z'-]+){{1,2}})?: (?P<parts>{_ALL_NAMED}) ?(?:[.;)]|$)",
    rf"<n:total>(?P<whole>(?: [a-z'-]+){{1,4}})(?:,| \(| -| \|) (?P<parts>{_OF_KINDS}) ?(?:[.;)]|$)",
    rf"<n:total>(?P<whole>(?: [a-z'-]+){{1,3}})(?:,| \(| -| \|) (?P<parts>‹n\d+› {_KIND}(?:, ‹n\d+› {_KIND})*,? and ‹n\d+› {_KIND}) ?(?:[.;)]|$)",
    rf"<n:total>(?P<whole>(?: [a-z'-]+){{0,3}}): (?P<parts>{_BEFORE}(?:, {_BEFORE})*,? and {_BEFORE}) ?(?:[.;)]|$)",
)
"""A whole, and all of its parts named one by one."""
_PEOPLE = (
    r"\b(?:crew|party|team|group|family|staff|squad|jury|panel|delegation|band|class|board|cast) of <n:total>",
    rf"<n:total> (?:[a-z]+ )?(?:{ANYBODY})",
    r"\ball <n:total>",
)
_THERE = r"(?P<whole>(?: (?:on board|aboard|inside|there|who [a-z]+))?)"
_EACH_NAMED = rf"‹n\d+› {_NAMED}(?:, ‹n\d+› {_NAMED})*,? and ‹n\d+› {_NAMED}"
PEOPLE_STATED_APART = tuple(
    f"{whole}{_THERE}{parts}"
    for whole in _PEOPLE
    for parts in (
        rf" \((?P<parts>{_EACH_NAMED})\)",
        rf" (?:-|\|) (?P<parts>{_EACH_NAMED}) (?:-|\|)",
        rf", (?P<parts>{_EACH_NAMED}),",
        rf": (?P<parts>{_EACH_NAMED}) ?(?:[.;)]|$)",
    )
)
"""The same of people, of whom other people are parts."""
ELSEWHERE = (
    r"<n:total>[^‹›.;:]{0,40}, (?P<parts>‹n\d+› of (?:it|them|these|this|which|whom)[^‹›.;:]{1,40}? and ‹n\d+›(?: of (?:it|them|these))? (?:elsewhere|abroad|outside it|for the rest))\b",
)
"""A whole, a part of it, and all the rest."""
ALL_STATED_APART = (*STATED_APART, *PEOPLE_STATED_APART, *ELSEWHERE)
COMPOSED = (
    rf"<n:total>(?P<whole>(?: [a-z'-]+){{0,6}})\)?,? (?:compris(?:e|es|ed|ing)|consist(?:s|ed|ing)? of|(?:(?:is|was|are|were) )?(?:made up|composed) of|(?:is|was|are|were) split into|(?:is|was|are|were) divided into|(?:breaks?|broke|broken) down into|(?:splits?|falls?|fell) into|are|were) (?P<parts>{_ALL_NAMED}) ?(?:[.;)]|$)",
    rf"(?P<parts>{_ALL_NAMED}),? which makes <n:total>(?: [a-z]+){{0,2}} ?(?:[.;)]|$)",
    rf"\bwith (?P<parts>{_ALL_NAMED}),(?: [a-z'-]+){{1,4}} (?:numbers?|numbered|totals?|totall?ed|counts?|counted|comes to|came to) <n:total>",
)
"""The same with a verb that says so."""
IN_PLACE = "› in "
EXCLUSIVE = r"\b(?:seats|assigned|allocated|randomi[sz]ed|placebo|voted|chose|opted|preferred|backed|supported|opposed|abstained|favou?red|passed|failed|survived|accepted|rejected|agreed|disagreed)\b"
"""Words by which the parts of a whole do not overlap."""
WHOLE_STATED_APART = (
    rf"<n:whole>(?:{words(2)}(?::|;| -|,? of (?:whom|which)|, with)|{words(4)},(?= ‹n\d+› to ))"
)
LED = r"‹n\d+›(?: (?:comes?|came|goes|go|went|is|are|was|were)(?: [a-z]+(?:ed|en|id))?)? (?P<preposition>in|at|from|for|on|by|to|of(?! (?:it|them|these|those|this|which|whom)\b)|near|close to|under|with)\b"
AND = r"\band\b"
PRICE = rf"‹[nt](\d+)› for (?:(?:the|our|all|each) )?(?:[a-z-]+ )?(?:{ANYBODY}|adults?|concessions|families|groups|others|parties|kids)\b"
"""What one of several groups of people pays: "20 euros: 12 for children and 10 for pensioners"."""
SCORES = frozenset({"point", "mark"})
"""Nouns for what things of other kinds bring: wins, tries, answers."""
HAVING = r"‹n\d+› (?:with|having|who|that|have|had)\b"
"""Parts that are given by what they have: one may have what another has."""
PART_GOES_ON = r"‹[nt]\d+›(?: of them)?(?: (?:were|was))? (?P<word>[a-z]+)"
PART_WORDS = frozenset("to for against in into a an the received got given".split())
"""What may follow a part that is stated without a verb of its own, or with one that all parts share."""
RESULT_AS_PART = r"\bso that (?:in all |altogether )?‹n(\d+)›"
"""A number that follows from those before it."""
OVERLAPPING = (
    r"\b(?:also|both|each|either|at least|or more|some of (?:whom|which|them)|includ\w+|overlap\w*|of (?:whom|which|these|those|them)|several|more than one|twice|again|"
    r"later|then|another|other|crossed|switched|first|second|rounds?|times?)\b"
)
NOT_DISTINGUISHED = (
    r"\b(?:includ\w+|such as|among|amongst|at least|mostly|mainly|some|first|last|up to|over|more|less|than|nearly|about|around|almost|each|both|every|per"
    r"|overlap\w*|same|also|others?|another|further|respectively|years?|months?|weeks?|days?|hours?|minutes?|times)\b"
)
"""Words by which parts may overlap, or not be all."""
_GAMES = r"(?:games|matches|starts|outings|fixtures|bouts|fights)"
RESULTS = (
    rf"\bwon ‹n(?P<won>\d+)›{words(1)},? (?:and )?(?:drew|drawn|tied) ‹n(?P<drawn>\d+)› of (?:(?:its|their|his|her|the|all) )?<n:total>{words(2)},? (?:and )?lost ‹n(?P<lost>\d+)›",
    r"‹n(?P<won>\d+)› (?:wins?|victories),? ‹n(?P<drawn>\d+)› (?:draws?|ties),? (?:and )?‹n(?P<lost>\d+)› (?:defeats?|loss(?:es)?),? (?:from|in|out of) (?:its |their |his |her |the )?<n:total> (?:[a-z]+ )?(?:games|matches|starts|outings)",
    rf"\bwon ‹n(?P<won>\d+)›{words(1)},? (?:drew|drawn|tied) ‹n(?P<drawn>\d+)›{words(1)},? and lost ‹n(?P<lost>\d+)›{words(2)} of (?:(?:its|their|his|her|the|all) )?<n:total>",
    rf"\bwon ‹n(?P<won>\d+)› (?:out )?of (?:(?:its|their|his|her|the|all) )?<n:total>{words(2)},? (?:drew|drawing|tied|tying|lost|losing) ‹n(?P<drawn>\d+)›{words(1)},? and (?:lost|losing|drew|drawing|tied|tying) (?:the (?:other|remaining) )?‹n(?P<lost>\d+)›",
    rf"<n:total> (?:[a-z]+ )?{_GAMES}(?:,| -|:| \(){{0,2}}{words(3)} (?:winning|won) ‹n(?P<won>\d+)›{words(1)},? (?:drawing|drew|tying|tied) ‹n(?P<drawn>\d+)›{words(1)},? and (?:losing|lost) ‹n(?P<lost>\d+)›",
    rf"<n:total> (?:[a-z]+ )?{_GAMES}(?:,| -|:| \(){{0,2}}{words(3)} ‹n(?P<won>\d+)› (?:wins?|victories),? ‹n(?P<drawn>\d+)› (?:draws?|ties),? (?:and )?‹n(?P<lost>\d+)› (?:defeats?|loss(?:es)?)",
)
"""Matches that a team won, drew and lost, and all that it played."""
WITHOUT_RESULT = r"\b(?:call(?:ed)? off|abandoned|void(?:ed)?|walkovers?|cancell?ed|postponed|awarded|annulled|rained off|no.results?|forfeit\w*|to (?:be )?play(?:ed)?)\b"
"""Of matches that were played, or are counted, without being won, drawn or lost."""
_OF_GROUP = r"(?: of (?:(?:the|its|our|their|all) )*(?!who|whom|which)[a-z'-]+(?: (?!who|that|which|and)[a-z'-]+){0,2} (?:are|were|was|is|tested|proved))"
OPPOSITE_SHARES = rf"<p:first>(?:{_OF_GROUP}| (?:were|was|are|is))? (?P<one>[a-z]+)(?:,| and|, and| to| or|,? while|,? but) <p:second> (?:were |was |are |is )?(?P<other>[a-z]+)"
"""Two shares of one group by what excludes each other: "58% of the staff are women and 44% are men"."""
_SAMPLE = r"\(n ?= ?‹n\d+›\)"
_PLAIN = r"(?:(?!\b(?:of|first|further|some|other|others|dropp\w+|withdrew|left|excluded)\b)[^‹›;.:]){0,60}?"
LITERAL_SUMS = (
    rf"(?P<parts>‹[np]\d+›(?:, ‹[np]\d+›)+,? and ‹[npt]\d+›){words(1)}(?:,| -| \|| \() ?(?:for |making |or |a total of )*<n:total>{words(1)} (?:in total|in all|altogether)",
    r"(?P<parts>\(‹n\d+›(?: [a-z]+)?\)(?:, [^‹›,;]{1,30} \(‹n\d+›(?: [a-z]+)?\))*,? and [^‹›,;]{1,30} \(‹n\d+›(?: [a-z]+)?\)) (?:together )?(?:holds?|has|have|make up|makes? up|accounts? for|totals?|commands?) <n:total>(?! more)",
    rf"<n:total> [a-z]+{_PLAIN}(?: (?:at|in|from|across) ‹n\d+› [a-z-]+{_PLAIN})? (?:randomi[sz]ed|(?:randomly )?(?:assigned|allocated|divided|split))\b[^‹›;.]{{0,60}} (?P<parts>{_SAMPLE}(?:,?(?: [a-z-]+){{1,6}} {_SAMPLE})+)(?! (?:after|at|by)\b)",
    rf"(?P<parts>{_SAMPLE}(?:,?(?: [a-z-]+){{1,5}} {_SAMPLE})+),?(?: [a-z]+){{0,2}} total (?:sample )?(?:size )?of <n:total>",
    rf"(?P<parts>‹n\d+›{words(2)}(?:, ‹n\d+›{words(2)})*,? and ‹n\d+›{words(2)}) (?:makes?|made|making|adds? up to|added up to|gives?|gave|giving|brings?|brought)(?: up)?(?: an?| the)? (?:grand |combined )?total of <n:total>",
    r"(?P<parts>‹n\d+›(?: [a-z]+)?(?: (?:\+|plus) ‹n\d+›(?: [a-z]+)?)+) ?(?:=|equals?|makes?|is) <n:total>(?! ?[-+x×*/]| ?\(?mod\b)",
)
LITERAL_PRODUCT = (
    r"<n:count> (?:×|x|\*|times) <n:each> ?(?:=|equals?|is|makes?) <n:total>(?! ?[-+x×*/]| ?\(?mod\b)"
)
BEFORE_LITERAL = r"[-+x×*/=^]$|\b(?:after|at|on|by|since)$"
"""A longer calculation of which only the end would be read, or moments: “after 4, 8 and 12 weeks, three times in all”."""
ONE_OF_ALL = frozenset({"head", "person", "capita", "one"})
"""After "per" they mean one of whatever was counted."""
_AVERAGE = r"(?:(?:or |for |giving |at |that is |which is |with )*(?:an average (?:speed )?of |averaging |a mean of |on average |average (?:of )?)|or |that is )"
_THINGS = r"(?P<noun>(?: [a-z'-]+){0,4})"
_PER = r"(?: (?:per|an?|each|for each|for every|to (?:each|every)) (?P<per>[a-z]+)\b| each\b| apiece\b)"
PER_EACH = r"‹n\d+› [a-z-]+ (?:(?:per|for each|for every) [a-z]|(?:an?|each|every) (?:second|minute|hour|day|night|week|month|quarter|season|year)\b)"
"""A number that is to be multiplied, not added: "eight seats per row"."""
_SETS = r"(?:groups|pools|heats|divisions|leagues|squads|stacks|trays|bundles|teams|batches|rows|columns|crates|boxes|packs|piles|pairs|classes)"
_EACH_OF = (
    rf"each of {THE}<n:count>{words(2)} (?:has|have|had|gets?|got|costs?|holds?|held|received|scored|read|wrote|sold|made|gave|gives?|pays?|paid|weighs?) <n:each>{words(3)},? "
    rf"(?:or |a total of |making |giving )*<n:total>{words(2)} (?:in total|in all|altogether)"
)
_PER_NOUN = rf"(?:{words(2)} (?:per|a|an|each|for each|for every) (?P<per>[a-z]+)\b|{words(1)}(?= ?[.;)]|$)| (?:each|apiece)\b)"
_VALUES = r"(?P<values>‹[np]\d+›(?:, ‹[np]\d+›)*,? and ‹[np]\d+›)"
BETWEEN = r"\b(?:between|from|aged|ages)(?: about| around| some)? $"
"""Before the two ends of a range, which are not all values."""
AVERAGES = (
    rf"\b(?:with|there (?:are|were)|has|have|had|employs?|employed) (?:only |just )?<n:count> (?P<ones>[a-z]+)s (?:for|to|and) {THE}<n:total>{words(2)},{words(5)} (?:‹n\d+›|one|an?|a single) (?P=ones) (?:for every|per|to every|for each|to each) <n:each>",
    rf"<n:total>{words(4)}(?: and)?{words(4)} in <n:count>(?P<noun>(?: [a-z'-]+){{1,2}}) of <n:each>{words(1)} on average(?= ?[.,;:)]|$)",
    rf"<n:total>{words(3)}(?::| \() ?<n:count> [a-z]+s (?:of|with) <n:each> [a-z]+(?: each)?(?= ?[.)]|$)",
    r"<n:count> [a-z]+s (?:of|with) <n:each> [a-z]+(?: each)?(?: (?!(?:less|lost|after)\b)[a-z]+){0,3},? (?:yielding|giving|making|producing|for|giving us)(?: a total of)? <n:total>(?: [a-z]+)?(?: in (?:total|all))?(?= ?[.;)]|$)",
    rf"<n:count>{words(1)},? <n:each> [a-z]+ (?:each|apiece|per [a-z]+),? (?:yielding|giving|making|producing|for)(?: a total of)? <n:total>(?: [a-z]+)?(?: in (?:total|all))?(?= ?[.;)]|$)",
    rf"(?:shared|split|divided) {THE}<n:total>(?: equally| evenly)?,? (?:giving |with |or |leaving )?<n:each> (?:for|to) each of {THE}<n:count>",
    rf"<n:total>{words(4)} into <n:count>(?P<noun>(?: [a-z'-]+){{1,2}}),? (?:an average of|averaging|or|with) <n:each>(?: [a-z]+)? (?:per|an?|each|for each|for every) (?P<per>[a-z]+)(?= ?[.,;)]|$)",
    rf"<n:each>{words(2)} (?:in|at|on|for|to) each of {THE}<n:count>{words(2)}(?:,| -| \(| \|) ?(?:for |or |making )?<n:total>{words(1)} (?:in all|in total|altogether)",
    rf"<n:total>{words(2)} (?:divided|split|shared)(?: equally| evenly)? (?:among|between|by) {THE}<n:count>{words(2)},? who(?: each)? (?:paid|pays?|got|gets?|receives?|received|took) <n:each>",
    _EACH_OF,
    rf"<n:total>{words(4)},?{words(3)} in <n:count> (?:(?:equal|annual|yearly|quarterly|monthly|weekly|daily) )*(?:instal+ments|payments|parts|portions|tranches) of <n:each>(?= ?[.,;)]|$| each)",
    rf"<n:total>{words(3)},? (?:(?:and|were|was|are|is) ){{0,2}}(?:(?:divided|split|sorted|put|packed|arranged)(?: them| it)? )?(?:in|into) <n:count> (?:equal )?{_SETS} of <n:each>(?= ?[.;)]|$| each\b)",
    rf"<n:count>{words(2)},? (?:(?:which|that|who) )?(?:give|gave|yield|yielded|produce|produced|hold|carry|carried|weigh|cost|pay|paid|raised|brought in|seat|use|used) <n:each>{words(1)} each{words(2)},? (?:or |making |that is )?<n:total>{words(1)} (?:in total|in all|altogether|together|between them)",
    r"<n:count> (?P<one>[a-z]+)s, (?:or |that is )?‹n\d+›(?: (?P=one))? (?:for|per|to) (?:every |each )?<n:each> of (?:its|the|their) <n:total>",
    rf"<n:count>(?P<noun> (?!and\b|or\b|to\b)[a-z]+){words(6)} <n:total>{words(2)}(?:,| \() ?(?:or |that is |at )?(?:an average of|a mean of|averaging|on average) <n:each>{_PER_NOUN}",
    rf"<n:count>(?P<noun> (?!and\b|or\b|to\b)[a-z]+){words(2)} and{words(3)} <n:total>{words(2)}(?:,| \() ?(?:or |that is |at )?(?:an average of|a mean of|averaging|on average) <n:each>{words(2)} (?:per|a|an|each|for each|for every) (?P<per>[a-z]+)\b",
    rf"<n:total>{words(2)} and <n:count> (?P<ones>[a-z]+)s(?:,| \(| -)? ?(?:or |that is |making )?‹n\d+›(?: (?P=ones))? (?:per|for every|to every|for each) <n:each>",
    rf"<n:count>{words(3)} of <n:each>{words(1)} (?:come|comes|came|add up|adds up|added up|amount|amounts|amounted) to <n:total>",
    rf"<n:total>{words(4)} into <n:count>{words(2)} (?:of|weighing|worth) <n:each>{words(1)} (?:each|apiece)\b",
    rf"<n:total>{words(4)} (?:in|across|over|among|between|from|for|by|took|takes|lasted) {THE}<n:count>{words(4)}(?:,| \(| \||;) ?(?:or |for |giving |at |that is |which is )?(?:an average (?:of |speed of )?|averaging |a mean of |on average |average |(?:the |its )?[a-z]+ averaged )<n:each>",
    rf"<n:total>{words(4)} (?:in|over|from|for) {THE}<n:count>{words(3)} at (?:an average (?:speed )?of|a mean of) <n:each>(?= ?[.,;)]|$)",
    rf"<n:total>{words(4)} (?:in|on|to|across|over|among|amongst|between|from|for|by) {THE}<n:count>{_THINGS}(?:,| \(| \|| -) ?{_AVERAGE}?<n:each>(?: [a-z]+)?{_PER}",
    rf"(?:^|[,;] )(?:in|during|across|for|with|on|over) {THE}<n:count>{_THINGS},?{words(5)} <n:total>{words(2)}(?:,| \(| \|| -) ?{_AVERAGE}?<n:each>(?: [a-z]+)?{_PER}",
    rf"<n:total> (?P<one>[a-z]+)(?: and| with| to| for|, with)+(?: [a-z]+)? <n:count>{_THINGS},?{words(6)}(?:,| of| \(| or| -|,? that is)* ?<n:each> (?P=one) (?:per|for every|for each|to each|to every|to one) (?P<per>[a-z]+)\b",
    rf"<n:total>{words(5)},? (?:or |that is |at )?(?:an average of )?<n:each>{words(1)} (?:an?|per|each) (?P<per>[a-z]+){words(2)} (?:over|in|during|across) {THE}<n:count>(?P<noun> (?!and\b|or\b|to\b)[a-z]+)",
    rf"(?:divided|split|shared)(?: equally| evenly)? (?:among|between|by) {THE}<n:count>{words(3)},{words(3)} <n:total>{words(2)} (?:comes to|is|makes|gives|works out at|amounts to) <n:each>",
    rf"<n:count> (?P<people>[a-z]+s|people|men|women|children){words(4)} <n:total>{words(2)}(?:,| \(| -) ?(?:or |that is )?<n:each> (?:each|apiece)(?= ?[.;,)]|$)",
    rf"<n:count>(?P<noun>(?: [a-z'-]+){{1,2}}?){words(3)} <n:total>{words(2)} (?:between them|in all|in total|altogether|together)(?:,| -| \() ?(?:or )?<n:each>(?: [a-z]+)?{_PER}",
    rf"averag(?:ed|ing|es) <n:each>{words(4)} (?:in|across|over|for) {THE}<n:count>{words(3)}(?:,| \() ?(?:for |making |giving |or )?(?:an? )?total(?:ling)? (?:of )?<n:total>",
    rf"averag(?:ed|ing|es) <n:each>{words(4)} (?:in|across|over|for) {THE}<n:count>{words(3)}(?:,| \(|;| -| \|) ?(?:or |making |giving |so )?<n:total>{words(1)} (?:in all|in total|altogether|overall|all told)",
    rf"<n:count>{words(4)} (?:of|with|at|costing|for|holding|containing|weighing|worth|having|seating) <n:each>{words(3)} (?:each|apiece)(?:,| \(| \||:)? ?(?:for |making |giving |or |a |an )*total(?:ling|ing|s)? ?(?:of )?<n:total>",
    rf"<n:count>{words(4)} (?:of|with|at|costing|for|holding|containing|weighing|worth|having|seating) <n:each>{words(3)} (?:each|apiece)(?:,| \(| \||:)? ?(?:or |making |giving )?<n:total>{words(2)} (?:in total|in all|altogether)",
    rf"<n:total>{words(3)} (?:divided|split|shared)(?: equally| evenly)? (?:among|between|by) <n:count>{words(3)}(?:,| is| gives| equals| makes| \|| =)+ (?:that is |or |leaving |giving )?<n:each>",
)
ON_CREDIT = r"\bin ‹n\d+› (?:[a-z]+ ){0,2}(?:instal+ments|payments) of\b"
"""What is paid back may be more than what was lent or bought."""
SECOND_SIDE = r"› ?(?:by|x|×) ?‹\w$"
"""Before the second of two sides, which is no total: "a 4 by 3 grid"."""
OF_EACH_BEHIND = r"(?: [a-z]+)? (?:each|apiece)\b"
"""After an amount that each has, and that is no total: "from 500 boxes of 12 kg each into 125 boxes of 48 kg each"."""
NO_AVERAGE = r"\b(?:innings|wickets?|overs|median|weighted|except|excluding|including|inclusive|delivery|shipping|postage|plus|respectively|first|last(?! (?:year|month|week|season)\b)|top|the remaining|the rest)\b"
_CLOSED = r"(?= ?[,.;:)|]|$| per | overall| across)"
_OF_VALUES = r"(?:average|mean|(?P<median>median))"
MEANS_OF_VALUES = (
    rf"\b{_OF_VALUES} of (?:the |these )?(?:‹n\d+› )?(?:[a-z]+,? ){{0,3}}\(?{_VALUES}[),] (?:is|was|equals|=) <np:mean>(?! ?[-+x*/])",
    rf"\b{_OF_VALUES} of (?:the )?(?:numbers |values |scores |readings )?{_VALUES}{words(2)} (?:is|was|equals|=) <np:mean>(?! ?[-+x*/])",
    rf"{_VALUES}{words(4)}(?:,| \(| \|| -| and|;|:)? ?(?:(?:for|with|giv(?:es?|ing)|gave|making|make|made|hav(?:e|ing)|has|had|yield(?:s|ed|ing)?|or)(?: (?:her|him|it|them|us|a|an|the|team|side))* )?(?:an? |the |their |its |whose |his |her |our )?{_OF_VALUES}(?: speed| score| mark| time| grade| price| weight| height| length| age| depth| temperature| value| figure)?(?: of| is| was| comes to| came to| being| works out at|:| =) <np:mean>{_CLOSED}",
    rf"{_VALUES}{words(2)},? (?:averag(?:e|es|ed|ing)(?: out)?(?: at| to)?|(?P<median>with the median at)) <np:mean>{_CLOSED}",
)
"""Values listed one by one, with their mean or median."""
_EXTREME = r"(?:tallest|largest|highest|oldest|longest|biggest|heaviest|deepest|fastest|dearest|maximum|smallest|shortest|youngest|lowest|lightest|cheapest|minimum)"
MEANS_IN_RANGE = (
    rf"\bbetween <n:low> and <n:high>(?: years?)?(?: old| of age){words(4)}(?:,|;| \(| and| with|[.])* ?(?:an? |the |their |with )*(?:mean|median|average) age(?: of| was| is|,|:| =)* <n:mean>",
    rf"\b(?:rang(?:ed|ing|es?)(?: in age)?|aged|ages|(?:ran|runs?|var(?:ied|ies|y)|spann?(?:ed|ing|s)?)(?= from| between)) (?:from |between |of )?<n:low>{words(2)} ?(?:to|and|-) ?<n:high>{words(4)}(?:,|;| \(| and| with|\))* ?(?:an? |the |their |its )?(?:mean|median|average)(?: age| score| value)?(?: of| was| is| being|,|:| =)* <n:mean>",
    rf"\b(?:mean|median|average)(?: age| score| value)?{words(1)}(?: of| was| is|,|:| =)* <n:mean>{words(2)}(?:,|;| \(| \[)? ?\(?(?:range|(?:with )?(?:[a-z]+ )?ranging|with [a-z]+(?= from))(?: from| of|:|,| =|,)* <n:low> ?(?:to|-|and) ?<n:high>",
    rf"\bmedian(?: (?!(?:and|but|while|whereas|with)\b)[a-z-]+){{0,12}}(?: of| was| is|,|:| =)* <n:mean>{words(2)}(?:,|;| \(| \[)? ?(?:iqr|i[.]q[.]r[.]|interquartile range)(?: from| of|:|,| =|,| was| is)* ?<n:low> ?(?:to|-|and) ?<n:high>",
    rf"\b(?:rang(?:ed|ing|es?)|aged|var(?:ied|ies|y)) (?:from |between )?<n:low>{words(2)} ?(?:to|and|-) ?<n:high>{words(2)}(?:,|;| \(| and| with) the {_EXTREME}(?: one)?(?: being| was| is| at| of)* <n:mean>",
    r"\b<n:mean>{0}(?:,| \() ?range:? <n:low> ?(?:to|-) ?<n:high>".replace("{0}", words(2)),
)
_END = r"(?:tallest|largest|highest|oldest|longest|biggest|heaviest|deepest|fastest|dearest|warmest|coldest|hottest|most expensive|maximum|high|peak|smallest|shortest|youngest|lowest|lightest|cheapest|shallowest|narrowest|widest|minimum|low)"
_STATES = r"(?: (?:of|at|being|was|is|were|it|they|sold|costs?|goes|went|measures?|measured|weighs?|weighed|reach(?:es|ed)?|for|to|had|has|just|only|turned|being|weighing|measuring|costing|reaching|lasts?|lasted|takes?|took|aged|comes?|came))*"
EXTREMES_IN_RANGE = (
    rf"\b(?:between|from|aged|ages?) (?:from |between )?<n:low>{words(1)} ?(?:to|and|-) ?<n:high>[^‹›.]{{0,40}}?(?:,|;|:| -| \|| \(| and| with)* (?:and |with |while |but )?(?:at )?(?:the|its|their|an?|her|his) (?P<end>{_END})(?: (?:one|point|part|spot|place|level|value|score|child|girl|boy|member))?{_STATES} <n:mean>(?! (?:more|less|fewer|higher|lower|older|younger|of (?:them|these))\b)",
)
"""The two ends of a range, and what the largest or the smallest of all is."""
OF_AGE = r"\b(?:aged|ages?|years? old|youngest|oldest)\b"
"""Where numbers without a unit are ages."""
