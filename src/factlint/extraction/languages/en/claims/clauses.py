"""Words that part clauses, and words that shade what a clause asserts. Regular expressions over prose."""

from factlint.extraction.languages.en.claims.subjects.verbs import IRREGULAR_PASTS

_PRETERITES = rf"(?!(?:built|held|made|fought|shot|read|cut)\s)(?:{IRREGULAR_PASTS})"
"""Without those that are as often participles in front of a date: "designed and built in 1889"."""
CLAUSE_BREAK = (
    r";|[—]|\s[–-]\s"
    r"|,?\s(?:which|who|whom|whose|where|when|while|whereas|although|though|because|since it|after which|but|if|unless)\s"
    r"|,\s(?:and|or|as|that|so|before|after|until|following)\s"
    r"|\sthat\s(?=(?:was|were|is|are|has|had|have)\s)"
    rf"|\s(?:and|&|\+)\s(?=(?:(?:first|soon|also|[a-z]+ly)\s)?(?:has|have|had|was|were|is|are|will|would|did|does|never|then|later|subsequently|"
    rf"[a-z]+ed|{_PRETERITES})\s)"
)
"""Where one clause ends and the next begins."""

OPENING_CLAUSE = r"\s?(?:When|After|Before|Although|Though|While|Since|Once|Because|As|Until|With|At|From|Despite|Besides|Standing|Measuring|Rising|Built|Born|[A-Z][a-z]+ed)\s[^,;:()]*(?P<comma>,)\s(?!(?:and|or)\b)"
"""A clause or phrase that stands in front of its main clause: what shades that does not shade it."""

NEGATED = (
    r"\b(?:not|never|neither|nor|no longer|hardly|barely|n[o']t|cannot|without\s\w+ing|denied|denies|failed to|refused to|nobody|no one|"
    r"no (?:records?|evidence|sources?|proof|documents?)|(?:almost|nearly)(?=\s[a-z]+ed)|close\sto\s[a-z]+ing)\b|n['’]t\b"
)
HYPOTHETICAL = (
    r"\b(?:(?-i:[Ii]f)|whether|unless|would(?!\s(?:go on to|come to be|later|eventually|subsequently|ultimately)\b)|could|might|(?-i:may)(?=\s(?:have|be|well|also)\b)|should|perhaps|maybe|possibly|probably|suppose|supposing|imagine|(?-i:Had)|had it|hypothetical(?:ly)?|assuming|"
    r"alternate history|wishe[sd]|hoped|hopes|feared|fears|rumou?red|rumou?rs?)\b"
)
PLANNED = (
    r"\b(?:(?-i:will)|shall|(?<!a )(?<!the )(?<!\bas )planned|"
    r"planned\s(?:opening|launch|release|completion|start|closure|merger|sale|demolition|construction)|plans|planning|expected|scheduled|due to(?=\s(?:be|open|start|begin|end|finish|close|launch|take|become|come|go|return|play|appear|join|leave|arrive|retire|step|expire|hold|run|air|premiere|enter|meet|reopen|move|replace|host|receive|sign|face|serve|release|publish|give|visit|fly|sail|expand|complete)\b)|going to|is to|are to|(?<!aim )(?<!goal )(?<!task )(?<!role )(?<!purpose )(?<!mission )(?<!vocation )(?<!objective )(?<!duty )(?:was|were) to|"
    r"(?:was|were) (?:at first|first|once|originally|initially) to(?= (?:be|have))|meant to|in (?:talks|negotiations) to|(?:was|were|been) offered (?:to|the)|"
    r"(?:was|were|had|been) (?:nearly|almost) (?:[a-z]+ed|bought|sold|built|made|lost|won|begun)|missed (?:its|their|his|her|the) (?:[a-z]+ )?(?:release|opening|launch|start|completion)|"
    r"proposed|intended|set to|aims|aimed|projected|(?-i:forecast)|about to|candidate|hopeful|nominee)\b"
)
REPORTED = (
    r"\b(?:allegedly|reportedly|supposedly|purportedly|claim(?:s|ed)(?!\s(?:[\w,’'-]+\s){1,4}lives\b)|alleged|legend|myth|according to|"
    r"(?:is|are|was|were|been) (?:(?:widely|often|generally|commonly|also|sometimes|now) )?(?:said|believed|thought|reported|reputed|assumed|presumed|considered|understood) to|"
    r"(?:says?|said|(?-i:stated?|states)|argue[sd]?|believe[sd]?|thinks?|thought|reported|reports|told \w+)"
    r"(?: (?:in|on) [^,;.]{1,30})? (?:that|(?=the\s|(?-i:[A-Z])))|(?:writes?|wrote) that)\b"
)
_GENRE = r"(?![\s-](?:[\w/-]+\s){0,4}(?:films?|movies?|novels?|novellas?|books?|series|stor(?:y|ies)|games?|comics?|dramas?|thrillers?|magazines?|writers?|authors?)\b)"
"""Not in front of a kind of work: "a 1998 science fiction film" is no fiction itself."""
FICTIONAL = (
    rf"\b(?:(?-i:fiction){_GENRE}|fictional|in (?:the|a|his|her|its) (?:\w+ )?(?:novel|film|movie|play|game(?!\s(?:against|between|with|at|versus))|series|story)|"
    rf"in (?:the|this) (?:alternate|parallel)|(?:fantasy|dystopian?){_GENRE})\b"
)
FICTION = (
    r"\b(?:novel|film|movie|play|game|series|story|book|comic|musical|opera|sequel|thriller|drama)\b[^.;]{0,40}\b"
    r"(?:is|was|are|were) set\b|\ban? imaginary\b|\balternat(?:e|ive) (?:history|timeline|reality)\b|"
    r"\bin an? (?:world|timeline|universe) (?:in which|where)\b"
)
"""A sentence with this is fiction as a whole."""

ASIDE = r",\s(?:which|who|whose|whom|where)\s[^,;]{1,80}(?=,(?!\s\d))"
"""A relative clause between commas: what shades it does not shade the clause around it."""

SET_RIGHT = r"\s*(?:In\sfact,?\s|Actually,?\s|But\s)?(?:[Ii]t|[Tt]hat|[Tt]his)\s(?:was|is|measures|measured)\s(?:in\sfact\s|actually\s|really\s|only\s|in\s|on\s)?(?:the\s)?\d"
"""After a claim attributed to others: the correction ("They write that X opened in 1776. It was 1767")."""

REFUTED_BEHIND = (
    r"^[^.;]{0,40}?[,”\"]\s(?:joked|joking|jokes|quipped|quips|jested|lied|teased)\b"
    r"|^.{0,40}?[(\[](?:actually|in fact|in reality|in truth|recte|correctly|sic|rather|really)\b"
    r"|\b(?:is|are|was|were)\s(?:simply\s|plainly\s|just\s|quite\s|of course\s)?"
    r"(?:false|untrue|wrong|incorrect|not true|a myth|a lie|a fabrication|a mistake|an error)\b(?!\sto\b)"
)
"""After a value in its sentence, or in the next one: the text takes it back."""

TAKES_BACK = r"\s*(?:But\s|Yet\s|However,\s)?(?:[Tt]his|[Tt]hat|[Ii]t)(?:\s(?:date|year|number|figure|claim|name|statement))?(?=\s(?:is|was)\s)"
"""How a sentence begins that refers to the one before."""

REFUTED = (
    r"\b(?:(?:long|once|initially|originally|formerly|previously|first) (?:said|thought|believed|assumed|presumed|supposed|considered) to|contrary to|wrongly|falsely|erroneously|incorrectly|mistakenly|misstated|misreported|(?:earlier|previous|original|first|older) (?:version|edition|draft|issue|report)s? (?:of (?:this|the|our) [a-z]+ )?(?:had |has )?(?:said|stated|gave|wrote|put|dated|listed)|it is a myth|the myth that|misconception|"
    r"false claim|inaccurate|mistaken|error|correction|corrected|debunked|hoax)\b"
)
