"""How English states one amount after another, each with whose it is: "Sando has 14 pupils, Nordo 22 and Vestero 9"."""

from __future__ import annotations

from factlint.extraction.languages.en.arithmetic.degrees import BY_TIME, LEAST, MOST

RANKING = rf"the (?:(?:second|third|fourth)[- ])?(?:{'|'.join((*MOST, *LEAST, *BY_TIME))})"
"""In a sentence that may rank what was stated."""
NO_NAMES = r"(?:The|This|These|That|Those|A|An|In|On|At|By|From|To|Of|For|With|And|But|Or|It|Its|He|She|They|We|I|Their|His|Her|Our|My|While|When|After|Before|There|Then|All|Each|Both|Some|Only|About|As|If|So|Not|No|One|Two|Three|Four|Five|Six|Seven|Eight|Nine|Ten)"
"""Words that begin a sentence and name nobody."""
LED_BY = r"(?:(?:[Oo]n|[Ii]n|[Aa]t|[Ff]rom|[Tt]o|[Ff]or) )?(?:[Tt]he )?"
SAID = r"(?: (?!(?:than|from|to|more|less|fewer|and|or|but|over|under|nearly|almost|about)\b)[a-z'-]+){0,6}?"
"""Between a name and its number."""
BEHIND_NUMBER = r"(?: (?!(?:of|more|less|fewer|than|per|to|in \d)\b)[a-z²³°%/-]+){0,5}?"
NEXT = r"(?:,|;|[.]|,? and|,? while|,? but)(?: and| while| but)? "
"""Between what is stated of one and what is stated of the next."""
CONCLUDES = r"(?:; (?:so |thus |hence )?|, (?:so(?: that)?|which makes|making|hence|thus) |: (?=[a-z]+ (?:is|was) the ))"
"""Between the amounts that a sentence states and what it says of them."""
OF_SET = r"^ of (?:the|these|all|them)(?: (?:two|three|four|five|six|seven|\d+))?(?: [a-z]+)?(?= (?:is|was)\b)"
"""Between a superlative and "is": of how many."""
KNOWN_NOUNS = frozenset("one day month year place value figure number".split())
"""After a superlative: it may be said of whatever was stated."""
