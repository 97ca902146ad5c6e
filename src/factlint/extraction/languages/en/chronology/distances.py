"""How English states the order and the distance of dates.

Patterns match sentences with tokens in place of times (`extraction.chronology.timed`): dates as `<d:slot>`, lengths
as `<l:slot>`, dates counted from others as `<s:slot>`; a space stands for any white space.
"""

from factlint.extraction.languages.en.lives.stated import NUMBER_WORD

NUMBER = rf"(?P<number>\d{{1,3}}|{NUMBER_WORD} hundred|{NUMBER_WORD}|(?:half |a quarter of )?an?)"
UNITS = {
    "minute": "TM",
    "hour": "TH",
    "day": "D",
    "week": "W",
    "fortnight": "FN",
    "month": "M",
    "year": "Y",
    "decade": "DE",
    "century": "CE",
    "centurie": "CE",
}
SHIFT = (
    rf"(?i:(?P<hedge>just|only|exactly|(?!half\b)[a-z]+(?: than)?) )?(?i:{NUMBER})(?P<half_first> and a half)?[ -](?i:(?P<unit>{'|'.join(UNITS)})s?)(?P<half> and a half)?"
    r" (?i:(?P<forward>later|afterwards?|after that|thereafter|on)|earlier|before(?: that)?|previously|prior(?! to\b)|beforehand)"
)
"""A date counted from one stated before: "two years later"."""
NEIGHBOUR = r"(?i:(?:the )?(?P<side>next|following|ensuing|same|previous|preceding) (?P<single>day|month|year))"
"""The day, month or year of a date stated before, or the one beside it: "the following year"."""
SIDES = {"next": 1, "following": 1, "ensuing": 1, "same": 0, "previous": -1, "preceding": -1}
DEICTIC_YEARS = frozenset({"this year", "last year", "next year"})
IN_YEAR = "in "
"""Before the token of one: it is stated like "in 1990"."""
HEAD = r"(?: ?:| [–—]|\.)(?= [A-ZÀ-Þ])"
"""After the date of an entry, at the head of a log or timeline: "1802: The mill is built" …"""
ON_DATE = {"‹d0›": "In ‹d0›,"}
"""… which is read like a sentence that opens with the date."""
PLAIN_HEDGES = frozenset({"just", "only", "exactly", "some"})
"""Words before a number that leave it as it is."""
MERELY = r"(?i:(?<![\w-])(?:exactly|precisely|fully|a mere|a full|almost exactly) )"
"""Such words before a length, or before a date counted from another."""
LONGEST_MERELY = len("almost exactly ")
NEAR = r"(?:(?:just|only|exactly|barely|some|almost exactly|the) )?"
PLAIN = r"[^‹›,;:()–—|\[\]]"
CLAUSE = rf"(?:(?! (?:had|that|which|who|whom|where|when|whose) ){PLAIN}){{2,120}}?(?:,{PLAIN}{{2,40}},{PLAIN}{{2,80}}?)?"
END = r"(?=[.,;:)!?]|$| (?:and|but|as|at|with|by|for|to|in|from|under)\b)"
AFTER = r"(?P<order>[Aa]fter|[Ff]ollowing)"
ORDER = r"(?P<order>[Aa]fter|[Ff]ollowing|[Bb]efore|[Pp]rior to)"
FORWARD = frozenset({"after", "following", ""})
SET_UP = r"(?:formed|created|founded|established|launched|set up|opened|built|published|introduced|installed|erected|laid|planted|commissioned|fitted|completed|consecrated|inaugurated|unveiled)"
STARTED = r"(?:[Ff]ounded|[Ee]stablished|[Oo]pened|[Ss]et up|[Ii]ncorporated|[Ll]aunched|[Bb]uilt|[Cc]ompleted|[Ff]inished|[Ee]rected|[Cc]onstructed|[Pp]lanted|[Ff]ormed|[Cc]reated|[Ss]tarted|[Bb]egun|[Cc]onsecrated|[Dd]edicated|[Ii]naugurated|[Uu]nveiled|[Cc]hartered|[Cc]ommissioned|[Ll]aid(?: out)?|[Cc]ast|[Mm]ade|[Dd]ug|[Pp]ut up)"
GOES_BACK = r"(?i:\b(?:had|ago|earlier|before|since|previous(?:ly)?|former(?:ly)?|childhood|originally|began|begun|started|first|century|until|by then|youth|young|dat(?:es?|ing) (?:from|back)|old)\b)"
"""In a sentence that may state what came before the dates of those before it."""
BE = r"(?:(?:was|were|is|had been|has been|had|has|being) )?(?:(?:formally|officially|finally|only|then|also|later|eventually) )?"
NOT_SO = (
    r"(?i:\b(?:if|unless|would|might|never|(?:in|of) (?:the|his|her|their|its|a|an) (?:[a-z]+ )?(?:novel|film|story|play|series)|fiction|fictional|rumou?red|supposed(?:ly)?|alleged(?:ly)?|reportedly"
    r"|legend|myth|plans?|planned|scheduled|expected|proposed|so-called|with (?:[a-z]+ ){1,3}(?:breaks?|interruptions?|gaps?))\b)"
)
"""Words by which dates of one sentence need not be in that order."""
RENEWED = r"(?i:\b(?:again|anew|afresh|once more|re-?opened|re-?built|re-?founded|re-?formed|re-?established|resumed|restarted|revived|replaced)\b)"
"""Words by which what ends first may begin later."""
ANOTHER = r"(?i:\b(?:second|new|another|successors?|predecessors?|current|present|former|old)\b)"
"""Words by which two sentences may be about two things of one kind."""
