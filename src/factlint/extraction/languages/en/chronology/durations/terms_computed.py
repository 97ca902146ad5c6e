"""How English states from when and for how long something is good, and when it runs out; when something begins, how
long it takes, and what comes after it.

Patterns match sentences with tokens in place of times (`extraction.chronology.timed`): dates as `<d:slot>`, times
of day as `<c:slot>`, lengths as `<l:slot>`; a space stands for any white space.
"""

BOND = r"(?i:\b(?:guarantee|warranty|licen[cs]e|lease|contract|loan|mortgage|visa|permit|bond|concession|patent|policy|subscription|membership|mandate|agreement|treaty|passport|tenancy|insurance|cover|certificate|pass|ticket|trial period|probation|franchise|charter)\b)"
"""What is good for a time that is set beforehand."""
GOOD_FROM = r"\b(?:signed|issued|granted|bought|purchased|started|starts?|began|begins?|taken out|took out|opened|dated|came into (?:force|effect)|takes? effect|concluded|renewed|agreed|joined|ordered|registered|delivered)\b[^‹›.;]{0,40} (?:on|in|from) (?:the )?<d:begun>|\b(?:[Ff]rom|[Ss]ince) (?:the )?<d:since>"
GOOD_FOR = r"\b(?:for|lasts?|of|runs?|covers?|is|has|have) (?:for |a (?:term|period) of |a total of )?‹l\d›(?! (?:before|after|later|earlier|from now|ago|old|notice)\b)|‹l\d› (?:[a-z]+ )?(?:guarantee|warranty|licen[cs]e|lease|contract|loan|visa|permit|subscription|membership|agreement|term)\b"
RUNS_OUT = r"\b(?:expires?|expired|ends?|will end|runs? out|ran out|lapses?|lapsed|will (?:expire|lapse|run out)|(?:valid|good|in force|covered) until|up)\b(?: again| therefore| thus| then| accordingly)?(?: on| in| with)? (?:the )?<d:ended>"
NOT_AS_SET = r"(?i:\b(?:extend(?:ed|s)?|extension|renew(?:al|able)|early|earlier|terminat\w+|prematurely|instead|suspended|if|unless|would|notice|another|second|new|both|each|every|at least|up to|minimum|break clause)\b)"
"""In one of their sentences it need not end when it was to."""

_AT = r"(?: [^‹›.;]{1,40}?)? (?:at|from) (?:about |around )?"
BEGINS_AT = rf"\b(?:starts?|started|begins?|began|opens?|opened|kicks? off|kick-off is|set off|sets? off|(?:is|was) (?:started|opened|switched on|put on|scheduled)|goes? on|[Pp]ut|[Ss]tart|[Ss]witch|(?:start|lecture|talk|film|match|concert|service|keynote|session|class|lesson|show|workshop|rehearsal) (?:is|was)){_AT}<c:first>"
TAKES = r"\b(?:lasts?|lasted|takes?|took|runs?|ran|goes on|needs?|needed|requires?|lasting|taking|running)(?: only| just| exactly)?(?: for)? <l:length>"
IS_OVER = r"\b(?:ends?|ended|is over|was over|be over|over|finish(?:es)?|finished|be finished|done|be done|be ready|ready|take (?:it|them|the [a-z]+) out|takes? (?:it|them) off|switch(?:es)? off)\b(?: again)?(?: [^‹›.;,]{1,20}?)? (?:at|by|around) <c:last>"
"""When it is over …"""
COMES_AFTER = (
    r"(?:[.;,] |\b(?:and|with) )(?:so (?:that )?|then |followed by |afterwards |next (?:is |comes )?)[^‹›.;]{2,50}? (?:at|from) <c:last>",
    r"\b(?:follows?|followed|comes next|will follow)\b[^‹›.;]{0,20} (?:at|from) <c:last>",
    r"\bat <c:last>,? (?:right |directly |straight |immediately )?after (?:the|it|this|that|which)\b",
    r"[.;] (?:After (?:it|this|that|the [a-z]+)|Afterwards|Then),?[^‹›.;]{2,50}? (?:at|from|until) <c:last>",
)
"""… or what only comes after it."""
OTHER_SUBJECT = (
    r"\b(?:[Tt]he|[Aa]n?|[Oo]ur|[Mm]y|[Hh]is|[Hh]er) (?P<what>[a-z]{3,})\b|\b(?:[Ww]e|I|[Hh]e|[Ss]he)\b"
)
"""Before what is over: what or who it is."""
NOT_IN_TURN = r"(?i:\b(?:break|interval|half-time|delay(?:ed)?|late|early|meanwhile|parallel|at the same time|while|during|also|another|other|each|every|on (?:mon|tues|wednes|thurs|fri|satur|sun)days|time zone|local time|next (?:day|morning)|if|unless|would|might|or|up to|at least|about|per|twice)\b)"
"""In one of their sentences it may have been otherwise."""
