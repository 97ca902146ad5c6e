"""What happens to a thing once, as English states it with a date. Regular expressions over prose."""

from factlint.extraction.languages.en.entities.namesakes import KIN

PROPERTIES = {
    "founded": "founded", "established": "founded", "born": "born", "built": "completed", "completed": "completed",
    "signed": "signed", "dissolved": "dissolved", "disbanded": "dissolved", "discovered": "discovered",
    "opened": "opened", "inaugurated": "opened", "died": "died", "published": "published",
}  # fmt: skip
"""Participle → the property of the rule base that it says."""
OF_RELEASE = {"released": "first-released", "published": "first-released"}
"""The same of a version of a program."""

NAME = r"(?:[Tt]he )?(?P<name>[A-ZÀ-Þ][\w’'.-]*(?:(?: (?:of|the|de|da|do|di|del|la|le|du|van|von|der|and|&))* [A-ZÀ-Þ][\w’'.-]*)*)(?: \([^()]{1,60}\))?"
LEGAL_FORM = r",? (?:ltd|limited|inc|incorporated|corp|corporation|plc|llc|llp|gmbh|ag|s\.a|sa|s\.p\.a|co|company|oy|ab|nv|bv|pty)\.?$"
"""What a later mention of a firm leaves out, case-folded."""

NOUN = r"\b[Tt]he (?P<name>[a-z]+)"
"""A noun that may be the last word of a name: "the trust" for the Harbour Trust."""
_DATED = (
    r"(?:,? (?:which |that |who )?(?:was|were|is)(?: (?:formally|officially|first))? |,? (?=opened|died)|, )"
    rf"(?P<cue>{'|'.join(PROPERTIES)})"
    r"(?: [^,.;:()\d]{1,60}?)?,? (?:in|on) (?:the )?(?P<date>(?=[\dA-Z]))"
)
DATED = NAME + _DATED
"""A name, right after it the verb, and the date of its clause."""
RELEASED = (
    r"(?P<name>\b[A-ZÀ-Þ][\w-]*(?: [A-ZÀ-Þ][\w-]*)* v?\d+(?:\.\d+)+)"
    rf" (?:was|were) (?:finally |officially )?(?P<cue>{'|'.join(OF_RELEASE)})(?: [^,.;:()\d]{{1,40}}?)? on (?:the )?(?P<date>(?=[\dA-Z]))"
)
"""A version of a program, and the day on which it came out."""
LEDE = (
    NAME
    + r" (?:is|was) an? (?:[a-z-]+ ){1,5}(?:(?:in|at|near) [A-ZÀ-Þ][\w’'-]+(?:,? [A-ZÀ-Þ][\w’'-]+)*,? )?(?:(?:that|which) )?(?:(?:was|were) )?"
    + rf"(?P<cue>{'|'.join(PROPERTIES)})(?: [^,.;:()\d]{{1,40}}?)? (?:in|on) (?:the )?(?P<date>(?=[\dA-Z]))"
)
"""What something is, and when it came about: "The Tarn Railway is a railway in Aruna that opened in 1876"."""
DATED_NOUN = NOUN + _DATED
_FRONTED = (
    r"(?P<cue>[A-Z][a-z]+)(?: [^,.;:()\d]{1,40}?)? (?:in|on) (?:the )?(?P<date>(?=[\dA-Z]))[^,.;:()]{4,20}, "
)
FRONTED = _FRONTED + NAME
FRONTED_NOUN = _FRONTED + r"[Tt]he (?P<name>[a-z]+)\b"
"""At the start of a sentence, the verb before its subject: "Founded in 1998, the club …"."""

NOT_SUBJECT = rf"\b(?:of|in|at|near|for|by|from|to|with|and|on) (?:the )?$|\w[\"”’'] $|\b{KIN},? $"
"""Before a name: the verb after it is about something else ("the chapel of X was built", “"Jim" X was born”), or of
kin.
"""
SUBORDINATE = r"\b(?:after|before|when|while|until|till|since|once|as|though|although|because|if) (?:the )?$"
"""Before a name or noun: a date after a comma may be that of the main clause ("a year after the bridge was opened, in
…").
"""
ELSEWHERE = r"^(?:In|At|Near) [A-ZÀ-Þ][\w’'-]+(?: [A-ZÀ-Þ][\w’'-]+)*,? $"
"""Before a noun at the start of a sentence: it is what is there, and not what the text referred to."""

NOT_THE_ONE = (
    r"\b(?:opened|completed|built|extended)(?: in stages| as far as)? (?:to|from|between) (?!the (?:public|world)\b|(?:traffic|visitors|passengers|readers|customers|guests|everybody|everyone|all|mixed|great|much|wide|critical|popular)\b)"
    r"|\bin (?:English|French|German|Spanish|Italian|Portuguese|Dutch|Danish|Swedish|Norwegian|Finnish|Polish|Czech|Russian|Greek|Latin|Hebrew|Arabic|Turkish|Chinese|Japanese|Korean|Hindi|Welsh|Irish|translation|paperback|hardback|book form)\b"
    r"|(?<=\d),? (?:too|as well)\b|\b(?:again|once more|(?:a|the) (?:second|third) time|on (?:CD|DVD|vinyl|video|tape|cassette|stage)|second|re-\w+|re(?:open|found|establish|construct|launch|form|sign|nam|organi[sz]|stor|activat|consecrat|inaugurat)\w*|rebuilt|original(?:ly)?|new|current|modern|present|predecessor|successor|former|section|wing|"
    r"branch|extension|first|[Aa]nother|part|phase|[Ss]ome|sources?|accounts?|[Aa]ccording|or|either|disputed|unclear|probably|"
    r"son|daughter|nephew|niece|grandson|granddaughter|namesake|also|younger|elder|senior|junior|"
    r"likely|[Pp]erhaps|may|might|[Aa]bout|[Aa]round|circa|c\.|was not|[Tt]radition(?:ally)?|legend|claims?|claimed|not)\b"
)
"""Words by which two dates of one thing may both be right."""
