"""How English states what came and went, and what was there before and after."""

from __future__ import annotations

from factlint.extraction.languages.en.calendar import MONTHS

_MONTH = rf"(?:{'|'.join(MONTHS)})"
_AT_PRESENT = r"^(?:at|by) the end of (?:the|that|this) [a-z]+,?|^(?:in|at|by|on) (?:the )?(?:new|end|christmas|easter|autumn|spring|summer|winter|january|close|following)[a-z ]{0,24},? (?:there were|(?:we|it|they|he|she|the [a-z]+) (?:had|counted|numbered|owned|employed|held))|^(?:since|from|as of) [^‹,]{2,24},? (?:there have been|(?:we|it|they|the [a-z]+) (?:has|have) (?:had|employed|counted|numbered|owned))|^(?:today|now),? (?:there are|(?:we|it|they|the [a-z]+) (?:has|have|consists? of|counts?|numbers?|owns?|employs?|comprises?|runs?|holds?|looks? after))"
CAME = (
    r"\b(?:came in|come in|receipts?|takings|received|brought in|took in|income|gifts|donations|deposits?|deposited|joined|arrived|(?:were|was) born|births|added|earned"
    r"|hatched|delivered|credited|recruited|hired|enrolled|returned|moved in|paid in|boarded|got (?:on|in)|joined|climbed (?:on|in|aboard)|embarked|admitted|signed up|new members|taken on|took on|(?:were|was) (?:appointed|bought|acquired|planted|opened|built)|transferred in|came aboard|started(?! (?:the|out|off|with|(?:last|this) (?:year|month|week|season))\b)|gained|welcomed|taken in|(?:has|have|had) taken(?! (?:out|away|off|part|place|up|over))|rescued|acquired|purchased|contributed|donated|collected|restocked|harvested|returned home|mended|repaired)\b|# (?:(?:more|new|further|additional|extra)\b|[a-z]+ (?:more|on top)\b)|\b(?:another|a further|an additional) #|\b(?:added|adding|recruit\w+|opened|opening|hired|hiring|bought|buying|acquired|acquiring|launched|launching) (?:a further |another )?#"
)
"""In the clause of an amount that was added."""
WENT = (
    r"\b(?:paid out|(?:was|were|been|we|it|they) paid(?! in\b)|payments?|outgoings|spent|spending|went on|went to|expenses?|expenditure|left(?! (?:[a-z]+ )?with\b)|died|deaths|withdrew|withdrawn|resigned|retired|departed|discarded|scrapped"
    r"|got (?:off|out)|alighted|disembarked|went ashore|stepped off|fell out|gave up|moved out|discharged|stolen|used up|debited|cancelled|issued|eaten|broken|dismissed|laid off|let go|made redundant|lapsed?|expired|dropped out|withdrawn|killed|culled|lost|sold|given away|moved away|closed|demolished|felled|written off|retire|rehomed|adopted|found (?:an? |their )?(?:new )?(?:homes?|owners?|famil(?:y|ies))|deserted|perished|drowned|fled|quit|stepped down|handed back|given back|put down|took # [a-z]+ (?:with|away)|expelled|released|repaid|given out|handed out|distributed|dispatched|shipped|consumed|drunk|burn(?:t|ed)|destroyed|wrecked|scuttled|torn down|pulled down|cut down|emigrated|dropped)\b"
)
"""In that of one that was taken away."""
AT_FIRST = rf"\b(?:began|begun|started|opened|opening|balance|stood at|there were|numbered|carried over|brought forward|at the (?:start|beginning|outset)|in (?:early )?{_MONTH}|on \d+ {_MONTH}|(?:initially|at first|originally)|(?:left|set (?:out|off|sail)|sailed|departed|put to sea|(?:pulled|drove|moved) (?:out|off))(?: [a-z]+){{0,3}} with|there (?:were|was)|had|from (?:an?|the|its|our|an initial)(?: [a-z]+){{1,2}} of(?= #)|employed|a year (?:ago|earlier))\b"
"""In the clause of the amount that was there at first."""
AT_LAST = (
    r"(?:\b(?:balance|account|fund|stock|herd|flock|club|number|total|membership|workforce|figure|inventory|congregation)(?: (?!of\b)[a-z0-9]+| at the (?:end|close) of (?:the )?[a-z0-9]+){0,6} (?:is|was|stands?|stood|comes?|came)(?: now| then)?(?: at| to)?"
    r"|\bnow (?:count|counts|has|have|stands? at|numbers?|holds?|employs?|looks after)|\b(?:closing|closed|closes|ending|ended|ends)(?: the [a-z]+)?(?: at| with| on)?"
    r"|\b(?:leaving|leaves|which left|left|so that|thus|hence|so|ended)(?: [a-z]+){0,5}"
    rf"|(?:^|\b(?:so|and|so that|that) )(?:(?:at|by) the (?:end|close)(?: of (?:the |this )?[a-z0-9]+)?|on \d+ {_MONTH}(?: \d{{4}})?),? (?:there were|(?:we|it|they|he|she|the [a-z]+) (?:had|have|has|held|counted|numbered|owned|employed))|{_AT_PRESENT}|\bbring(?:s|ing)? (?:the|its|our|their) [a-z]+(?: back)?(?: up| down)? to)(?: just| only| exactly)? $"
)
"""Before the amount that was there in the end."""
AT_PRESENT = rf"(?:{_AT_PRESENT})(?: just| only| exactly)? $"
"""The same where words state a time, and not that it follows."""
LED_TO = r"\b(?:so that|so|thus|hence|therefore|which (?:leaves|left|makes|made)|leaving|bring(?:s|ing)? (?:the|its|our|their) [a-z]+(?: back)?(?: up| down)? to)(?: [a-z]+){0,3} $"
"""Before what there is after the one amount that its sentence states to have come or gone."""
IN_MORE = r"\b(?:both|altogether|together|including|counting|with the|in all|elsewhere)\b"
"""After an amount that may hold what was not there before."""
NO_OTHERS = r"\b(?:nobody|no one|none|not one) (?:else )?(?:was|were|has been|had been|came|left|joined|died|is)\b|\bno (?:new|other|further) (?:ones?|[a-z]+) (?:was|were|came|left|joined)\b"
"""Where no others came or went."""
THERE_WERE = r"\b(?:had|have|has|employed|counted|numbered|owned|held|there (?:were|are)) #"
"""In the clause of an amount that was there, whatever else the clause states."""
OF_THEM = r"^(?: [a-z]+)? of (?:them|these|those)\b"
IN_PART = r"\b(?:of which|of whom|including|includes|among (?:which|whom))\b"
"""Where some of an amount that was stated is stated again."""
