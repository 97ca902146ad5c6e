"""How one sentence states that something began and until when it went on: "joined the club in 1994 and stayed until
2001".

Patterns match sentences with tokens in place of times (`extraction.chronology.timed`): dates as `<d:slot>`; a space
stands for any white space.
"""

_PLAIN = r"[^‹›.;:()–—|\[\]]"
_NO_OTHER = rf"(?:(?!\b(?:who|whose|whom|had|having|been|after|before|until|till|since|if|when|which had|from)\b){_PLAIN})"
_BEGAN = (
    r"(?:joined|appointed|elected|became|took (?:office|over|up)|assumed|succeeded|started|began|begun|entered|moved|settled|returned|founded|opened|established|launched|formed|created|enlisted|signed|named|made|hired|recruited|promoted"
    r"|sworn in|crowned|ordained|installed|introduced|came to|went to|arrived|married|set up|built|commissioned|admitted|transferred|posted|chosen|inaugurated|acceded|enrolled|emigrated|debuted|premiered)"
)
_ON = r"(?:in|on|since|from)(?: the)?(?: (?:early|late|mid|spring|summer|autumn|fall|winter|end|beginning)(?: of)?)?"
_THERE = r"(?: (?:there|here|in (?:that|this|the) (?:post|position|office|role|job|capacity|seat|house|team)|as (?:such|its [a-z]+)|in office|on the throne|with (?:the|this|that|it|them)(?: [a-z]+)?|in print|on (?:the )?air|together|at the [a-z]+|in service|in use))?"
_IT = r"(?:it|office|(?:the|this|that|his|her|its|their|these|both) (?:[a-z]+ )?(?:posts?|positions?|offices?|jobs?|titles?|roles?|seats?|ranks?|chair|mandate|throne|records?|place|line|name|licen[cs]e|crown|leadership|presidency|editorship|directorship|chairmanship|professorship))"
_WENT_ON = rf"(?:(?:remained|stayed|continued){_NO_OTHER}{{0,60}}?|(?:served|reigned|ruled|sat|worked|taught|lived|played|studied|ran|lasted|existed|operated|traded|flew|sailed|toured|performed|produced|published){_THERE}|(?:held|kept|retained|occupied) {_IT})"
_GOING_ON = rf"(?:(?:remaining|staying|continuing){_NO_OTHER}{{0,60}}?|(?:serving|reigning|ruling|working|teaching|living|playing|running|lasting){_THERE}|(?:holding|keeping|retaining|occupying) {_IT})"
_POST = r"(?:(?:an? |the )(?:[a-z]+ )?(?:posts?|positions?|offices?|jobs?|titles?|roles?|seats?|ranks?|chair|records?|function|capacity|command|mandate|tenure|honou?r)|which|something)"
_HELD = r"(?:(?:that|which) )?(?:(?:he|she|it|they) )?(?:(?:would|was to|were to|then) )?(?:held|hold|kept|keep|retained|retain|occupied|occupy|filled|fill)(?: (?:it|on to))?"
_UNTIL = rf"(?P<said>until|till|up to){_NO_OTHER}{{0,50}}? ?(?:in |on )?(?:the )?<d:dated>"
HELD_UNTIL = (
    rf"\b{_BEGAN}\b{_NO_OTHER}{{0,90}}? {_ON} <d:anchor>{_NO_OTHER}{{0,70}}?(?:,? (?:and|where|but)|,)(?: (?:he|she|it|they|then|has|have|thereafter|afterwards)){{0,2}} {_WENT_ON},? {_UNTIL}",
    rf"^(?:{_PLAIN}{{0,20}} )?(?:[Ii]n|[Oo]n)(?: the)? <d:anchor>,?{_NO_OTHER}{{2,90}}? {_BEGAN}\b{_NO_OTHER}{{0,90}}?(?:,? (?:and|where|but)|,)(?: (?:he|she|it|they|then|has|have|thereafter|afterwards)){{0,2}} {_WENT_ON},? {_UNTIL}",
    rf"<d:anchor>{_NO_OTHER}{{0,90}}?, {_GOING_ON},? {_UNTIL}",
    rf"<d:anchor>{_NO_OTHER}{{0,90}}?,? {_POST} {_HELD},? {_UNTIL}",
)
"""Its beginning, and after that the day until which it went on."""
ANY_UNTIL = r"\b(?:until|till|up to)\b"
"""Without one of these it is not stated."""
WITHIN = (
    rf"\b[Ff]rom (?:the )?<d:first> (?:to|until|till) (?:the )?<d:last>,? {_NO_OTHER}{{2,120}}?, (?:where|during which(?: time| period)?) (?:in|on) (?:the )?<d:within>,? (?:he|she|it|they) ",
    rf"\b{_WENT_ON}{_NO_OTHER}{{0,60}}? from (?:the )?<d:first> (?:to|until|till) (?:the )?<d:last>, (?:where|during which(?: time| period)?) {_NO_OTHER}{{2,80}}? (?:in|on) (?:the )?<d:within>",
)
"""A stretch, and what happened within it."""
_EVENT = r"(?:elections?|by-election|referendum|Games|Olympics|Paralympics|Championships?|World Cup|Trophy|Cup|Open|Grand Prix|tournament|festival|final|marathon|convention|congress|earthquake|floods?|census|Derby|Regatta|Biennale)"
YEAR_OF_EVENT = (
    rf"\b(?P<said>(?:the|its|his|her) <d:anchor> (?:[\w’'-]+ ){{0,4}}?{_EVENT}),? (?:(?:which (?:was|were) |that (?:was|were) )?held )?(?:in|on) (?:the )?<d:dated>",
)
"""An event by its year, and when it took place."""
