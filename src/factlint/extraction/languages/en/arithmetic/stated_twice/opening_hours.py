"""How English states from when to when something is open on a day of the week, in rows and in sentences.

Over folded prose (`times.recognition.fold`).
"""

from __future__ import annotations

from factlint.extraction.languages.en.times.words import WEEKDAY_ABBREVIATIONS, WEEKDAYS
from factlint.extraction.languages.time_language import any_of

DAYS = {**WEEKDAYS, **WEEKDAY_ABBREVIATIONS}
_DAY = any_of(list(DAYS))
SPANS = {
    "daily": (0, 6), "every day": (0, 6), "weekdays": (0, 4), "weekends": (5, 6), "weekend": (5, 6), "working days": (0, 4),
}  # fmt: skip
"""A label for several days → the first and the last."""
LABEL = rf"(?P<first>{_DAY})s?[.]?(?:(?P<joint> ?[-–—/&] ?| to | and | through )(?P<last>{_DAY})s?[.]?)?"
SEVERAL = frozenset({"to", "through", "-", "–", "—"})
"""Between two days: those between them too."""
NAMED = rf"\b(?P<day>{any_of(list(WEEKDAYS))})s?\b"
_SUBJECT = r"(?P<subject>we|it|they|(?:the|our|this) [a-z]+)(?: (?:also|then|already|always|usually|itself))*"
_ON = rf"(?:,? on {any_of(list(WEEKDAYS))}s?,?)?"
OPENS = rf"\b{_SUBJECT} (?:opens?|(?:is|are) open|starts?)(?: its doors| our doors)?{_ON} (?:only |already |not )?(?:at|from) $"
CLOSES = rf"\b{_SUBJECT} (?:(?:closes?|shuts?|finish(?:es)?)(?: its doors| our doors)?{_ON} (?:only |already )?at|(?:is|are|stays?|remains?) open{_ON} (?:only )?(?:until|till|to)) $"
"""Up to a time of day."""
OTHERWISE = r"\b(?:bar|caf[e?]|kitchen|shop|winter|summer|january|february|april|june|july|august|september|october|november|december|holidays?|except|first|last|second|third|if|when|before|after|instead|not|never|from next|new|old|used to|until (?:march|may)|moved|earlier|later|half an hour|an hour)\b"
"""In a sentence that mentions another time or place."""
