"""What things and people go through in a fixed order, and how English ties two verbs to one subject.

Patterns match sentences with tokens in place of times (`extraction.chronology.timed`): a date as `‹d0›`; a space
stands for any white space.
"""

from factlint.extraction.languages.en.biographies.clauses import VERB
from factlint.extraction.languages.en.chronology.order.dated_stages import NOMINAL_STAGES
from factlint.extraction.languages.en.chronology.order.orders import ORDERS, ORDERS_CONTINUED
from factlint.extraction.languages.en.chronology.order.works import MAKING_STATED, WORK_ENDED, WORKS_BEGUN

LINK_TO_NOMINAL = r"(?:[.;:,]| ?[–—])? ?(?:(?:and|but|though|although|while|whereas) )?(?:(?:[Tt]he|[Ii]ts|[Hh]is|[Hh]er|[Tt]heir) )?(?:(?:own|formal|official|final|solemn|first|eventual|actual) )?"
"""After a date and what follows it in its clause, before such a noun."""
CHAINS = tuple(ORDERS.values())
"""Each stage can only come after those before it."""
CHAINS_CONTINUED = tuple(ORDERS_CONTINUED.values())
"""The same where the first stage is also stated first."""
LATER = "|".join(stage for chain in (*CHAINS, *CHAINS_CONTINUED) for stage in chain[1:])
"""All that comes after something else."""
_STATED_BY_NOUN = rf"(?:{'|'.join(NOMINAL_STAGES.values())}) (?:dates?|dated|goes|went|c[ao]me|was|is|took|followed|happened|occurred|fell|had|of|as|in|at|from|to|by)"
ANY_STAGE = rf"(?i:\b(?:{LATER}|{_STATED_BY_NOUN})\b)"
"""Without one of them no order is stated."""
ONCE = rf"{MAKING_STATED}|{WORKS_BEGUN}|begun|born|founded|signed|designed|drafted|written|discovered|invented|conceived|submitted|filed|laid|laid down|first [a-z]+|planted|recorded|filmed|shot|drawn up|commissioned|proposed|composed|cut|dug"
"""Stages that come only once: the text may state them after a later stage without "had"."""
MAKING = rf"{MAKING_STATED}|{WORKS_BEGUN}|{WORK_ENDED}"
_AUX = (
    r"(?:(?:was|were|is|are|be|had|has|have|been|being|having|finally|eventually|formally|officially|only|first|last|then|later|also|itself|will|to be|duly"
    r"|subsequently|originally|already|just) )*"
)
_BEHIND = (
    r"(?: (?:in|at|by|on|with|for|as|to|from|near|after|under|of|off|aged|amid|despite|where)"
    r"(?:(?! (?:and|but|while|when|who|which|was|were) )[^‹›.;:()]){0,50}?)?"
)
"""What may follow a date in its clause."""
_PRONOUN = r"(?:[Hh]e|[Ss]he|[Ii]t|[Tt]hey|[Tt]he (?:first|last|latter)(?: of (?:them|these))?)"
_BY_THE_WAY = r"(?:after|following|despite|in spite of|amid|against|because of|owing to|thanks to|by|to|with|at|for|under|over) [^‹›.;:(),]{2,40}"
LINKS = (
    rf"{_BEHIND}(?:,? (?:and|but|then|before|until|till|only to be|,))+(?:,? {_BY_THE_WAY},)? (?:{_PRONOUN} )?{_AUX}",
    rf",? {_AUX}",
    rf"{_BEHIND}[;,] (?:and |but )?{_AUX}(?:{_PRONOUN} )?{_AUX}",
    rf"{_BEHIND},? (?:and|but) (?:which|who|that) {_AUX}",
    rf"{_BEHIND}[.;] (?:Its|Their|its|their) (?!(?:parents|grandparents|mothers?|fathers?|sons?|daughters?|children|friends|neighbou?rs|rivals?|owners?|founders?|members)\b)[a-z]+(?: [a-z]+)? (?:had|having) (?:only |already )*(?:been )?",
    rf"{_BEHIND}(?:[.;:]|,? (?:and|but)) {_PRONOUN} (?:did|was|were|had) (?:not|never) {_AUX}",
    rf"{_BEHIND}(?:,? (?:and|but)) (?:did|was|were|had) (?:not|never) {_AUX}",
    rf",? {_AUX}(?:not|never) {_AUX}",
    rf"{_BEHIND}(?:[.;:,]|,? (?:and|but)) (?:[Hh]is|[Hh]er|[Ii]ts|[Tt]heir) ",
    rf"{_BEHIND}[.;:] (?:{_BY_THE_WAY}|(?:[Aa]fter|[Ff]ollowing|[Dd]espite|[Oo]wing to|[Bb]ecause of) (?:[^‹›.;:(),]|‹l\d›){{2,40}}),? {_PRONOUN} {_AUX}",
    rf",? which (?:he|she|it|they) {_AUX}",
    rf"{_BEHIND}[.;:] {_PRONOUN} {_AUX}(?:stood (?:empty|idle|vacant) since it )?{_AUX}",
)
"""Between a date and the verb of the next one where both are stated of one subject."""
LINK_IN_FRONT = rf"{_BEHIND}(?:[,;.:]|,? (?:and|but|then|until))+ (?:(?:and|but|then|But|And|Then|Finally),? )?(?:[Ii]n|[Oo]n|[Bb]y) (?:the )?"
"""Up to a date in front of its clause, where this is about the same as the one before …"""
LINK_BEHIND_FRONT = rf",? (?:{_BY_THE_WAY}, )?(?:{_PRONOUN} )?{_AUX}"
"""… and from there to its verb."""
PERSON = r"\b(?:[Hh]e|[Ss]he)\b"
OTHER_PERSON = {"he": r"\b[Ss]he\b", "she": r"\b[Hh]e\b"}
"""A pronoun, and that for another person."""
OF_OBJECT = rf"(?:^|[^\w])(?!(?:was|were|had|has|is|became|remained|seemed|ceased)\b){VERB}(?: [a-z]+)? (?:[Aa]n?|[Tt]he|[Hh]is|[Hh]er|[Tt]heir|another) (?:[a-z-]+ ){{0,3}}[a-z-]+(?:(?:,? who|,? whom) (?:had been |was |had )?|, )$"
"""Before a verb that is said of what another has introduced: "met an old sailor, born in 1950"."""
OWNED = r" (?:its|his|her|their) "
NAME_OF_OWNED = r"\b[A-ZÀ-Þ][\w’'-]+"
"""After a verb: what somebody has, and the names in it, by which "its Bonn branch" and "its Ulm branch" are two."""
LINK_TO_MAKING = rf"{_BEHIND}[.;:,] (?:and |but |though |although )?(?:[Tt]he |[Ii]ts )?"
"""The same before what is about the making of a thing."""
OF_IT = r" (?:it|them)\b"
"""In or after an active verb: it is about the same as the sentence before."""
LINK_TO_ACTIVE = (
    rf"{_BEHIND}(?:[.;:]|,? (?:and|but)) (?:(?:[Tt]he|[Aa]n?|[Ii]ts|[Tt]heir) )?(?:[\w’'-]+ ){{1,4}}?{_AUX}"
)
"""Between a date and such a verb: somebody or something did it."""
LINK_BY_NOUN = (
    rf"{_BEHIND}(?:[.;]|,? and|,? but) (?:[Tt]he|[Ii]ts|[Hh]is|[Hh]er|[Tt]heir) (?P<noun>[a-z]+) {_AUX}"
)
"""The same, where the second clause names what the first is about."""
LINK_TO_PARTICIPLE = rf",? (?:(?:the|its|his|her|their) )?(?:[\w’'-]+ ){{1,4}}?{_AUX}"
"""The same after a participle that opens the sentence: "Ratified in 1995, the convention was signed in …"."""
OPENER = (
    r"^(?:(?:Although|Though|Even though|When|After) (?:it|they|he|she) (?:had|was|were|having)(?: (?:been|first|only|just))* (?=[a-z])|(?:(?:First|Originally|Finally|Though|Although|Even though|While|Already|Only|Having been|After having been|After being|Once|(?i:officially|formally|first|only|finally|already)),? )*)"
    r"(?=(?i:[a-z]+ed|built|written|begun|born|laid|shot|sold|made|cast|won|lost|sunk|cut|dug|bought|taken|given|hung|sown|grown|drawn|struck)\b)"
)
RENEWED = r"(?i:\bre-?[a-z]*(?:open|found|built|start|launch|establish|join|gain|sum|issu|releas|print|publish)[a-z]*\b)"
"""Next to one of these words a thing may begin again after its end."""
TWO_AGENTS = r" by [A-ZÀ-Þ][^.;]* by [A-ZÀ-Þ]"
"""Two did the same kind of thing: "ratified by France, having been signed by Italy"."""
OF_ANOTHER = r"(?i:\b(?:second|third|(?<!with[ ])(?<!with[ ]a[ ])(?<!with[ ]its[ ])new|new(?! [a-z]+(?:[.;]|$))|old|former|other|earlier|also|edition|version|season)\b)"
"""From the first verb on, such a word may introduce another of its kind; before it, it is said of what all is stated
of.
"""
VETO = (
    r"(?i:\b(?:again|anew|afresh|another|previous|successors?|predecessors?|(?:his|her|its|their|an?|whose|elder|younger|twin) (?:[a-z]+ )?(?:sisters?|brothers?)"
    r"|resumed|sequel|respectively|by then|by which time|fiction|fictional|set in|would|might|if|unless|plan(?:s|ned)?|scheduled|expected|some|most|both|while|whereas|each|before (?:its|his|her|their))\b)"
)
"""Next to one of these words two things, or two times of one, may be meant."""
