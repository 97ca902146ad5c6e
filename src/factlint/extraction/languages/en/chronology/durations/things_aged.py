"""How English states the age of a thing at some time, and when it was made.

Patterns match sentences with tokens in place of times (`extraction.chronology.timed`): dates as `<d:slot>`; a space
stands for any white space.
"""

from factlint.extraction.languages.en.lives.stated import NUMBER_WORD

MADE = (
    r"(?:made|built|rebuilt|founded|established|opened|launched|completed|finished|erected|constructed|planted|manufactured|produced|delivered|laid|cast|painted|woven"
    r"|carved|printed|commissioned|entered service|installed|formed|set up|created)"
)
_AGE = rf"(?:only |just |then |already )?(?P<said>(?P<years>\d{{1,4}}|{NUMBER_WORD}) years old)\b"
AGES = (
    rf"\b(?:when|as) (?:it|the (?:[a-z]+ )?[a-z]+) was {_AGE}",
    rf"^(?:The|This|Its) (?:[a-z-]+ ){{0,2}}[a-z]+,? (?:(?:which|that) (?:had been|was) )?{MADE}(?: [^‹›.;,]{{0,40}})? (?:in|on) <d:made>,? (?:was|is) {_AGE}",
    rf"^(?:It|The (?:[a-z-]+ ){{0,2}}[a-z]+) was {_AGE}(?=[.;,]| at the time| then| when)",
    rf"<d:at>,? (?:when )?it was {_AGE}(?=[.;,]| and)",
    rf"(?:\b[Ii]t|^The (?:[a-z-]+ ){{0,2}}[a-z]+|<d:at>,? the (?:[a-z-]+ )?[a-z]+) (?:will |would )?turn(?:s|ed)? (?P<said>(?P<years>\d{{1,4}}|{NUMBER_WORD}))(?: years old)?(?=,? in ‹|[.,;]| and)",
)
"""The age of what the sentence is about, perhaps with the date at which it was made, or that of the age."""
TURNS = " turn"
"""Before the age that something reaches."""
_NOW = r"(?:(?:now|still|already|only|just|so|thus|therefore|hence|today|currently|‹t\d›) ){0,2}"
_DATED = rf"(?:which was |was )?{MADE}(?: [^‹›.;,]{{0,40}})?,? (?:in|on) (?:the )?<d:made>"
AGES_NOW = (
    rf"\b{_DATED},? (?:(?:and )?(?:is )|(?:and )(?=now|so|thus|hence|therefore|‹)){_NOW}{_AGE}",
    rf"^(?i:{MADE})(?: [^‹›.;,]{{0,40}})? (?:in|on) (?:the )?<d:made>, (?:the|this|our|its) [^‹›.;,]{{2,40}} is {_NOW}{_AGE}",
    rf"(?:\bis {_NOW}|, (?=now|‹){_NOW}){_AGE}(?:[,;:]|\.| and)(?: it| which| and it)? (?:was |were ){MADE}(?: [^‹›.;,]{{0,40}})?,? (?:in|on) (?:the )?<d:made>",
)
"""The age that a thing has on the day of writing, and when it was made, in one sentence."""
MADE_IN = rf"\b{MADE}(?: [^‹›.;]{{0,40}})? (?:in|on) (?:the )?<d:made>|\b(?:[Ii]n|[Oo]n) (?:the )?<d:fronted>,? [^‹›.;]{{2,40}} (?:was|were) {MADE}\b"
"""When something was made."""
PRONOUN = r"It\b"
MADE_FIRST = rf"(?:[Tt]he|[Tt]his|[Ii]ts|[Oo]ur|[Ii]t)(?: (?!(?:and|but|that|which|who|when|while|of)\b)[\w’'-]+){{0,4}}?,? (?:(?:which|that) )?(?:had been|was|were|is)? ?{MADE}(?: [^‹›.;,]{{0,30}})? (?:in|on) (?:the )?<d:made>"
"""A sentence that opens with what was made, and when."""
IT_WAS = r"\b(?:it|they) (?:was|were) (?:only |just |then |already )?$"
"""Right before an age: it belongs to what the sentence is about."""
