"""How English introduces somebody with an age, and refers to the same person again. Regular expressions over prose."""

from __future__ import annotations

from factlint.extraction.languages.en.calendar import MONTHS, WEEKDAYS

AGE = r"\b(?:(?P<years>\d{1,2})-year-old|(?:aged|age) (?P<aged>\d{1,2})|(?P<old>\d{1,2}) years old|(?<=[a-z], )(?P<apposed>\d{1,2})(?=,))\b"
"""Any age in figures."""
_NOUN = r"(?P<noun>(?!(?:was|were|who|whose|has|had|from|and|with|died|won|lost|told|said|will)\b)[a-z]{3,})"
_NAME = r"(?:[A-ZÀ-Þ][\w’'-]+ )+(?P<last>[A-ZÀ-Þ][\w’'-]+)"
INTRODUCED = (
    rf"\b[Aa]n? (?P<age>\d{{1,2}})-year-old {_NOUN}\b",
    rf"\b{_NAME}, (?P<age>\d{{1,2}}),(?! (?:and )?\d)",
)
"""Somebody who is new, with an age."""
_VERBS = r"(?:was|is|had|has|will|did|told|said|says|suffered|who|went|came|died|lost|won|then|also|remains|[a-z]+ed)\b"
_HEAD = r"(?:^|(?<=[.;,:!?] )|(?<=\n))"
AGAIN = (
    rf"{_HEAD}(?:but |and |where )?[Tt]he (?P<age>\d{{1,2}})-year-old(?: (?P<noun>[a-z]{{3,}}))?,? (?={_VERBS})",
    rf"{_HEAD}[Tt]he {_NOUN}, (?P<age>\d{{1,2}}), (?={_VERBS})",
    rf"{_HEAD}(?P<last>[A-ZÀ-Þ][\w’'-]+), (?P<age>\d{{1,2}}), (?={_VERBS})",
)
"""The same person, with an age."""
_SOMEBODY = (
    r"man|woman|boy|girl|men|women|boys|girls|teenagers?|youth|child|children|pensioner|driver|passenger|pedestrian|cyclist|motorcyclist|rider|brother|sister|son|daughter|father|mother|wife|husband|partner|friend|neighbour|suspect|couple|officer"
    r"|patient|pupil|student|teacher|worker|victim|others|people|players?|rivals?|opponent|colleague|nurse|doctor|swimmer|climber|walker|hiker|runner|twin|resident|soldier|accomplice|defendant|witness"
)
SOMEBODY_ELSE = rf"\b(?:an?|another|two|three|four|five|his|her|their|the other|the second|some|several) (?:[a-z-]+ ){{0,3}}(?:{_SOMEBODY})\b|(?:^|[.!?]\s+|,\s|\band\s)(?:An?|an?|Another|One|Two)\s[a-z-]+\s(?:[a-z]+\s)?(?:was|were|is|had|has|who|got|went|came)\b|\b(?:older|younger|elder|twins?|both|respectively|couple|pair)\b"
"""Between the two: there is another person, whose age the second may be."""
_DAYS = "|".join(map(str.capitalize, (*MONTHS, *WEEKDAYS)))
_OPENERS = "The|A|An|He|She|His|Her|It|Its|They|Their|This|That|In|On|At|By|But|And|After|Before|When|While|Police|Officers|Doctors|Paramedics|Firefighters|Witnesses|Emergency|There|No|Nobody|Both|As|I"
NAME = rf"\b(?!(?:{_OPENERS}|{_DAYS})\b)[A-ZÀ-Þ][a-zà-ÿ’'-]+(?: [A-ZÀ-Þ][a-zà-ÿ’'-]+)*"
OF_PLACE = r"\b(?:in|at|of|near|from|to|off|on|through|outside|across|around|the) $"
"""Right before a name: it is that of a place or thing."""
ANOTHER_TIME = r"\b(?:years?|decades?|later|ago|since|then|when|1[89]\d\d|20\d\d|now|turned|at the time|birthday|by the time)\b"
"""In a sentence from the one to the other: the two ages may be of two times."""
