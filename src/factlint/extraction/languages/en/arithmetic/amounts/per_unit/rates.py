"""How English states what there is for each of something, and that a number follows from it."""

from __future__ import annotations

_NOUN = r"(?: (?!(?:and|or|of|to|in|for|from|than|is|was|are|were|a|an|per|each|every|at|with|on)\b)[a-z'-]+)"
_ONE = r"(?P<per>(?!(?:were|was|are|is|had|has|have|did|do|got|and|or|so|for|to|in|at|on|of|with|from|which|that)\b)[a-z]+(?: (?:metre|meter|kilometre|kilometer|foot|mile)s?)?)"
PER_BEHIND = rf"^{_NOUN}{{0,2}}(?: of{_NOUN}{{1,2}})? (?:per|an?|(?:for |to |in |on )?(?:each|every)) {_ONE}\b(?! (?:of|for(?! (?:the )?$)|since|until|earlier|later|ago|before|after|old)\b)"
"""After a number that there is for each."""
EACH_BEHIND = rf"^{_NOUN}{{0,2}} (?:each|apiece)\b(?! (?:an?|day|night|hour|week|month|year|minute|second)\b)"
PER_BEFORE = rf"\b(?:per|each|every) {_ONE}{_NOUN}{{0,2}}(?: (?:is|was|of|at))? $"
"""Before such a number."""
COST_OF_ONE = rf"\b(?:an?|each|every|one) {_ONE}(?:'s [a-z]+| of [a-z]+)? (?:costs?|holds?|held|weigh(?:s|ed)|seat(?:s|ed)|contain(?:s|ed)|carried|took|earned|covered|filled|gave|brought(?: in)?|sold for|was|were|needed|used|burned|measured|lasted|weighs?|seats?|contains?|carries|takes|earns?|covers?|feeds?|makes?|yields?|serves?|gives?|produces?|needs?|uses?|burns?|measures?|lasts?|fills?|provides?|pays?|brings?(?: in)?|sells? for|lays?|reads?|prints?) $"
"""The same, of which one is stated for all."""
COST_OF_ANY = r"^(?:the )?(?P<per>(?!this|his|theirs)[a-z]+s) (?:costs?|cost|are|were|sell for|sold for|cost us) (?:just |only )?$"
"""The same at the head of a sentence, stated of all of a kind: "tickets cost"."""
OF_US = r"^ of (?:us|you|them)\b"
"""After a number of people."""
AMOUNTS = ("‹n", "‹t")
EACH_BEFORE = rf"\beach(?: of (?:them|which|whom|these|us|you)(?: (?:was|were|is|are|has|had|had to))?{_NOUN}{{0,2}}|{_NOUN}{{0,1}}) (?:of |with )?$"
"""Before what each of those has that were just counted; a noun after "each" shows what."""
OTHER_SUBJECT = r"^(?:the|its|their|our|his|her|a|an) (?P<subject>[a-z]+) "
"""At the head of a sentence that is about something …"""
ALL_OF_IT = frozenset(
    "invoice bill total cost costs price order whole lot account sum receipt work job load cargo trip journey project fee charge order one distance course event evening concert class tour".split()
)
"""… which may be all that was mentioned before."""
REST_FOLLOWS = r"^.{0,40}\b(?:the rest|the remainder|the others?|because|owing to|due to|thanks to)\b"
"""After what follows: somebody has more, or it is otherwise for a reason."""
HOLDING = r"^(?: [a-z-]+)? [a-z-]+s,? (?:(?:of|with|at|holding|containing|seating|carrying) )(?:just |only )?$"
"""Between a number of things and what each of them has, where the things hold nothing else."""
ANYTHING = frozenset("piece unit item head".split())
"""After "per" they mean one of whatever was counted."""
ANYBODY = frozenset("person head capita resident inhabitant citizen".split())
"""After "per" they mean one of the people who were counted."""
PARTS_OF_MONEY = {"cent": ("dollar", "euro")}
"""A hundredth of some currencies."""
SERVES = r"\b(?:serves|feeds|for|dinner for|table for|among|amongst|between|by) (?:the |all )?$"
"""Before a number of people whom no noun names."""
CONTAINER_OF = r"\b(?:case|crate|box|carton|pack|packet|tray|set|sack|bag|hamper|pallet|bundle) of $"
"""Before a number of what was counted, whatever it is."""
HELD_BY_ONE = r"\b(?:an?|each|every|one) (?P<per>case|crate|box|carton|pack|packet|tray|set|sack|bag|hamper|pallet|bundle|bottle|tin|jar|tube) of $"
"""Before what one of them holds."""
SEATS = frozenset({"seat", "place", "chair"})
"""Each is for one of the people who are counted."""
IS_HELD = r"\b(?:hold|holds|seat|seats|accommodate|accommodates|take|takes|room for|space for)(?: [a-z]+)? $"
"""Before the number of people for whom there is a seat."""
FOLLOWS = (
    r"(?:\b(?:so|thus|hence|therefore|accordingly|making|makes|giving|gives|total|totall?ing|totals|altogether|in all|equals|equalling|needs|needed|comes? to|came to|amounts? to|amounted to|adds up to|works? out at|i[.]e[.],?"
    r"|that is|that's|that makes|that meant|this (?:is|makes|means|gives)|which (?:is|was|makes|means|meant|gives|comes|came|adds|over)|each of (?:which|whom|them)|(?:was|were|is|are|been|gets?|got) paid|received|earned|averaging|average|cost (?:us|them|him|her|me)|paid|(?:and|we|they|which) took|brought in|brings in|raised|contain(?:s|ed)?|count(?:s|ed)|found|charged|owed?|spent|earned|bill|invoice|whoever|anyone|anybody|those who|a guest who|enough for|(?:is|was|has been|were|are) sufficient for|lasts?|lasted|long after|high after|deep after|so an?|so the|(?:days|weeks|hours|minutes|months) late (?:loses?|costs?|is charged|are charged|forfeits?|gives)|(?:a|one|the) (?:case|crate|box|carton|pack|tray|set|sack|bag) of ‹n\d+›|which works out at|works? out at|worked out at|can hold|holds|seats|has room for|offers?|or)\b|\bby (?:the )?(?:evening|noon|nightfall|midnight|then|that time|end of (?:the|that|his|her|its|their) [a-z]+),? (?:it |they |we |he |she |there )?(?:[a-z]+ )?$|^(?:every|each) (?:day|week|month|year),? (?:it|they|we|he|she) (?:[a-z]+ ){1,2}$|\bthe (?:distance|whole (?:way|trip|journey)|journey|stretch) (?:is|was|measures|comes to)(?: thus| therefore)? $|^(?:[a-z]+ ){0,5}(?:thus|therefore) (?:brings? in|brought in|earns?|makes?|takes? in) $|, (?:as|since) (?:each|every)\b.*$|\b(?:finished|finishing|did|done|cleared|covered|filled|emptied|completed|laid|printed|typed|read|walked|drove|sailed)(?: (?:it|them|all|the))? .*\bin $|^[,:] $|^ (?:-|=|\|) $)"
)
"""Between two numbers and one that follows from them."""
DONE_IN = r"^after ‹[nt]\d+› $|\b(?:finished|completed|cleared|did|printed|typed|copied|read|packed|sorted) (?:the|all|its|his|her|their|our|all the) ‹n\d+› [a-z]+ in $"
"""Before how long all of something mentioned before took."""
FOR_IT = r" (?:for|of|from|on|over|during|in) (?:the|an?|his|her|its|their|all|this|that)(?: [a-z]+)? $| over $"
"""After a number that follows from others, before the last of these."""
SHARED = r"\b(?:shar(?:e|es|ed|ing)|split|splitting|divid(?:e|es|ed|ing)|equally|evenly)\b"
"""In a sentence whose amount is divided among those who are counted."""
SHARED_EVENLY = r"\b(?:equally|evenly)\b"
"""The same in a sentence before."""
IN_ALL_BEHIND = r"^(?: [a-z-]+){0,3} (?:in all|altogether|in total|all told|overall)\b"
NOT_EVEN = (
    r"\b(?:if|would|might|may (?:be|have|not|well)|should|expect\w*|estimate\w*|up to|at least|at most|maximum|minimum|more than|less than|fewer|over(?! (?:(?:the|these|those|all) )?‹)|nearly|almost|plus|except|excluding|includ\w*|discount\w*|free|tax(?:es)?|tips?|vat"
    r"|half|second|others?|another|some|most|extra|additional|initial(?:ly)?|rose|fell|after that|deposits?|remaining|left|already|so far|but|however|usually|instead|respectively|from ‹|between ‹|goals?|points?|net|interest|also|later|then|(?:first|last)(?! (?:year|winter|summer|season|term|trip|visit|harvest)\b)|only|reduced|cheaper|offers?|subscription|or more|and a|overtime|bonus|peak|record|median|because|for (?:he|she|it|they) (?=[a-z])|slow\w*|(?<!without a )(?<!without )breaks?|crow|straight line|pauses?|leaks?|every ‹)\b|\bwith (?!‹|(?:the|all|its|our|their) ‹|(?:an )?[a-z]+ of ‹|(?:one|each)\b)"
)
"""Words of passages in which not each has as much, or more is stated than what all have."""
LESS_THAN_OTHERS = (
    r", (?:(?:much|far|a little|slightly|rather) )?(?:less|more|cheaper|dearer|fewer|lower|higher) than [^‹]*$"
)
"""After what follows: how others compare with it."""
EACH_OF_SO_MANY, DOES = (
    r"\b(?:each|every one) of (?:the|its|our|their|these|those) $",
    r"^ [a-z]+ (?!(?:is|are|was|were|and|or)\b)[a-z]+ $",
)
"""Around the number of those of whom each has so much: "each of the 60 members pays"."""
NOT_ALL = r"^(?: [a-z-]+){0,3} (?:were|was|are|is|had been|have been|will be|could be) "
"""After a number that is not of all, but of those of which something is stated."""
AT_RATE, TAKES = (
    r"^(?:and )?at (?:this |that |a (?:rate|speed|pace) of )?$",
    r"\b(?:takes?|took|lasts?|lasted|costs?|comes? to|came to|brings? in|brought in|makes?) (?:[a-z]+ )?$",
)
"""Before a rate at the head of a sentence, and before how long something takes at it."""
OWED = r"\b(?:rents?|bills?|costs?|prices?|fees?|fares?|charges?|expenses|repairs|debts?|paid|spent|owed?|invoice)\b"
"""Before what somebody has to pay …"""
GAINED = r"\b(?:receiv(?:es?|ed)|gets?|got|earn(?:s|ed)?|gains?|gained|inherit(?:s|ed)?|won|wins|is paid|was paid|were paid|are paid|took home|takes home)\b"
"""… of which nobody receives a part."""
