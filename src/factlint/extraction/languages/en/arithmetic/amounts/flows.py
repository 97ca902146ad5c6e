"""How English tells what came and went, and what was there before and after."""

from __future__ import annotations

_MONTH = r"(?:january|february|march|april|may|june|july|august|september|october|november|december)"
CAME = (
    r"\b(?:came in|come in|receipts?|takings|received|brought in|took in|income|gifts|donations|deposits?|deposited|joined|arrived|(?:were|was) born|births|added|earned"
    r"|hatched|delivered|credited|recruited|hired|enrolled|returned|moved in|paid in|boarded|got (?:on|in)|joined|climbed (?:on|in|aboard)|embarked|admitted|signed up|new members|taken on|took on|(?:were|was) (?:appointed|bought|acquired|planted|opened|built)|transferred in|came aboard|started|gained|welcomed|taken in|rescued|acquired|purchased|contributed|donated|collected|restocked|harvested|returned home)\b"
)
"""In the clause of an amount that was added."""
WENT = (
    r"\b(?:paid out|(?:was|were|been|we|it|they) paid(?! in\b)|payments?|outgoings|spent|went on|went to|expenses?|expenditure|left(?! (?:[a-z]+ )?with\b)|died|deaths|withdrew|withdrawn|resigned|retired|departed|discarded|scrapped"
    r"|got (?:off|out)|alighted|disembarked|went ashore|stepped off|fell out|gave up|moved out|discharged|stolen|used up|debited|cancelled|issued|eaten|broken|dismissed|laid off|let go|made redundant|lapsed?|expired|dropped out|withdrawn|killed|culled|lost|sold|given away|moved away|closed|demolished|felled|written off|retire|rehomed|adopted|found homes|deserted|perished|drowned|fled|quit|stepped down|expelled|released|repaid|given out|handed out|distributed|dispatched|shipped|consumed|drunk|burn(?:t|ed)|destroyed|wrecked|scuttled|torn down|pulled down|cut down|emigrated|dropped)\b"
)
"""In that of one that was taken away."""
AT_FIRST = rf"\b(?:began|begun|started|opened|opening|balance|stood at|there were|numbered|carried over|brought forward|at the (?:start|beginning|outset)|in (?:early )?{_MONTH}|on \d+ {_MONTH}|(?:initially|at first|originally)|(?:left|set (?:out|off|sail)|sailed|departed|put to sea|(?:pulled|drove|moved) (?:out|off))(?: [a-z]+){{0,3}} with|there (?:were|was)|had|from (?:an?|the|its|our|an initial)(?: [a-z]+){{1,2}} of(?= #)|employed|a year (?:ago|earlier))\b"
"""In the clause of the amount that was there at first."""
AT_LAST = (
    r"(?:\b(?:balance|account|fund|stock|herd|flock|club|number|total|membership|workforce|figure|inventory|congregation)(?: (?!of\b)[a-z0-9]+){0,6} (?:is|was|stands?|stood|comes?|came)(?: now| then)?(?: at| to)?"
    r"|\bnow (?:count|counts|has|have|stands? at|numbers?|holds?|employs?|looks after)|\b(?:closing|closed|closes|ending|ended|ends)(?: the [a-z]+)?(?: at| with| on)?"
    r"|\b(?:leaving|leaves|which left|left|so that|thus|hence|so|ended)(?: [a-z]+){0,5}"
    rf"|(?:^|\b(?:so|and|so that|that) )(?:(?:at|by) the (?:end|close)(?: of (?:the |this )?[a-z0-9]+)?|on \d+ {_MONTH}(?: \d{{4}})?),? (?:there were|(?:we|it|they|he|she|the [a-z]+) (?:had|have|has|held|counted|numbered|owned|employed)))(?: just| only| exactly)? $"
)
"""Before the amount that was there in the end."""
IN_PART = r"\b(?:of which|of whom|of them|of these|including|includes|among)\b"
"""Where some of an amount that was told is told again."""
