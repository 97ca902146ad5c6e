r"""The slots of the English time rules: which words may fill a field, and what they are worth.

Regular expressions over folded text; a space stands for white space, `_` for white space or a hyphen. A slot
that ends in a word closes itself with `\b`, so that no rule stops inside of a word.
"""

from __future__ import annotations

from collections.abc import Mapping

from factlint.extraction.languages.en import time_words as words
from factlint.extraction.languages.time_language import any_of

_TENS = any_of(word for word, value in words.CARDINALS.items() if 20 <= value <= 90)
_ONES = any_of(word for word, value in words.CARDINALS.items() if 1 <= value <= 9 and len(word) > 2)
_TEENS = any_of(word for word, value in words.CARDINALS.items() if 10 <= value <= 19)
_ORDINAL_ONES = any_of(word for word, value in words.ORDINALS.items() if value <= 9)
_PLURALS = {word for word in words.UNITS if word.endswith("s") or word == "millennia"} - {"weekends"}
_SINGLES = words.UNITS.keys() - _PLURALS - {"weekends", "second", "sec", "min"}

SLOTS = {
    "month": rf"(?:{any_of(words.MONTHS)}\b|{any_of(words.MONTH_ABBREVIATIONS)}\b[.]?)",
    "weekday": rf"(?:{any_of(words.WEEKDAYS)}\b|{any_of(words.WEEKDAY_ABBREVIATIONS)}\b[.]?)",
    "weekdays": rf"{any_of(f'{day}s' for day in words.WEEKDAYS)}\b",
    "day": r"(?:[12]\d|3[01]|0?[1-9])(?:st\b|nd\b|rd\b|th\b|\b)",
    "dayword": rf"(?:(?:twenty|thirty)_{_ORDINAL_ONES}|{any_of(w for w, n in words.ORDINALS.items() if n <= 30)})\b",
    "dayparts": rf"{any_of(words.DAY_PART_PLURALS)}\b",
    "weekends": r"weekends\b",
    "weekend": r"weekend\b",
    "ending": r"end\b",
    "dayunit": r"day\b",
    "elapsing": r"(?:year|month|week|day|decade|century)\b",
    "stretch": r"(?:year|month|week|weekend|decade|century)\b",
    "glued": r"(?:[12]\d|3[01]|0?[1-9])",
    "year": r"[12]\d\d\d\b",
    "shortyear": r"'\d\d\b",
    "bcyear": rf"\d{{1,4}} ?{any_of(words.ERAS_BEFORE_CHRIST)}(?:\b|\B)",
    "adyear": rf"(?:\d{{1,4}} ?{any_of(words.ERAS_AFTER_CHRIST)}\b|(?:ad|a[.]d[.]) ?\d{{1,4}}\b)",
    "yeartail": r"\d\d\b",
    "spelledyear": rf"(?:(?:{_TEENS}|twenty) (?:{_TENS}(?:_{_ONES})?|{_TEENS}|(?:oh|o)_{_ONES})|two thousand(?: and)? (?:{_TEENS}|{_ONES})|two thousand)\b",
    "bcdecade": r"\d{1,3}0s\b",
    "smallyear": r"[1-9]\d\d\b",
    "anyyear": r"[1-9]\d{0,3}\b",
    "seasons": r"(?:summers|winters|autumns)\b",
    "bcera": any_of(words.ERAS_BEFORE_CHRIST),
    "season": rf"{any_of(words.SEASONS)}\b",
    "stage": r"(?:(?:the )?(?:very |fairly )?(?:early|late)(?: part of)?(?: in| on)?|(?:the )?mid"
    r"|(?:the )?(?:very )?(?:beginning|start|end|middle|close|onset|early part|latter part) of)",
    "turn": r"(?:later|earlier|late|early)(?: on)?(?: in)?\b",
    "unit": rf"{any_of(words.UNITS)}\b",
    "units": rf"{any_of(_PLURALS)}\b",
    "single": rf"{any_of(_SINGLES)}\b",
    "number": rf"(?:\d{{1,3}}(?:,\d{{3}}){{1,4}}|\d{{1,12}}(?:[.]\d{{1,6}})?|{_TENS}(?:_{_ONES})?|{_TEENS}|{_ONES}"
    rf"|(?:(?:a|{_ONES}|{_TEENS}|{_TENS}|\d{{1,12}}(?:[.]\d{{1,6}})?) )?(?:hundred|thousand|million|billion)"
    r"|a dozen|(?:a )?couple(?: of)?)",
    "one": r"(?:an|a)\b",
    "vague": any_of(words.VAGUE_AMOUNTS),
    "last": r"(?:last|past)\b",
    "this": r"(?:this|current)\b",
    "next": r"(?:next|coming|upcoming)\b",
    "same": r"(?:that|the same|that same|the very same)\b",
    "before": r"(?:previous|preceding|prior)\b",
    "following": r"(?:following|subsequent|ensuing|the next)\b",
    "daypart": rf"{any_of(words.DAY_PARTS)}\b",
    "ordinal": rf"(?:\d{{1,2}}(?:st|nd|rd|th)|(?:{_TENS}_)?{any_of(words.ORDINALS)})\b",
    "half": rf"{any_of(words.HALVES)}\b",
    "quarter": rf"{any_of(word.replace(' ', '_') for word in words.QUARTERS)}\b",
    "isomonth": r"\d\d\b",
    "isoday": r"\d\d",
    "isosecond": r"[0-5]\d",
    "offset": r"(?:z|[+-]\d\d:?\d\d)\b",
    "weeknumber": r"(?:[0-4]?\d|5[0-3])\b",
    "dots": r"[.]",
    "first": r"\d{1,2}",
    "other": r"\d{1,2}",
    "numericyear": r"(?:\d\d\d\d|\d\d)\b",
    "hour": r"[012]?\d",
    "minute": r"[0-5]\d",
    "second": r"[0-5]\d\b",
    "meridiem": r"(?:[ap][.]m[.]|[ap][.]?m\b)",
    "zone": rf"{any_of(words.ZONES)}\b",
    "centuries": r"(?:century|centuries)\b",
    "nth": rf"{any_of(words.NTHS)}\b",
    "hourword": rf"(?:1[0-2]|[1-9]|{any_of(w for w, n in words.CARDINALS.items() if 1 <= n <= 12 and w != 'dozen')})",
    "clockpart": rf"{any_of(words.CLOCK_PARTS)}\b",
    "clockword": rf"{any_of(words.CLOCK_WORDS)}\b",
    "decade": r"(?:[12]\d\d0'?s|'?\d0'?s)\b",
    "decadeword": rf"{any_of(words.DECADES)}\b",
    "deictic": rf"{any_of(words.DEICTICS)}\b",
    "reference": rf"{any_of(words.REFERENCES)}\b",
    "ago": rf"{any_of(words.SHIFTS_FROM_SPEECH)}\b",
    "later": rf"{any_of(words.SHIFTS_FROM_STORY)}\b",
    "behind": rf"{any_of(words.SHIFTS_AT_CLAUSE_END)}\b",
    "storyreference": rf"{any_of(words.REFERENCES_IN_STORIES)}\b",
    "digits": r"\d{1,12}(?:[.]\d{1,6})?",
    "yearago": r"year_(?:ago|earlier)",
    "period": r"(?:latest|most recent) (?:quarter|period)\b",
    "frequency": rf"{any_of(words.FREQUENCIES)}\b",
    "every": r"(?:every|each)\b",
    "times": rf"{any_of(words.TIMES)}\b",
    "holiday": rf"{any_of(words.HOLIDAYS)}\b",
    "andhalf": r"(?:and_a_half|and_half|1/2)\b",
    "halfof": r"(?:half an|half a|half)\b",
    "definite": r"the\b",
    "open": r"[(](?:a )?",
    "to": r"to\b",
    "that": r"that\b",
    "of": r" of\b",
    "stop": r"[.,;:)]",
}

VALUES: Mapping[str, Mapping[str, object]] = {
    "month": words.MONTHS | words.MONTH_ABBREVIATIONS,
    "weekday": words.WEEKDAYS | words.WEEKDAY_ABBREVIATIONS,
    "weekdays": {f"{day}s": number for day, number in words.WEEKDAYS.items()},
    "season": words.SEASONS,
    "seasons": {f"{season}s": code for season, code in words.SEASONS.items()},
    "unit": words.UNITS,
    "dayunit": words.UNITS,
    "stretch": words.UNITS,
    "elapsing": words.UNITS,
    "weekends": words.UNITS,
    "weekend": words.UNITS,
    "units": words.UNITS,
    "single": words.UNITS,
    "daypart": words.DAY_PARTS,
    "dayparts": words.DAY_PART_PLURALS,
    "deictic": words.DEICTICS,
    "reference": words.REFERENCES,
    "frequency": words.FREQUENCIES,
    "times": words.TIMES,
    "ago": words.SHIFTS_FROM_SPEECH,
    "later": words.SHIFTS_FROM_STORY,
    "behind": words.SHIFTS_AT_CLAUSE_END,
    "storyreference": words.REFERENCES_IN_STORIES,
    "clockword": words.CLOCK_WORDS,
    "nth": words.NTHS,
    "clockpart": words.CLOCK_PARTS,
    "decadeword": words.DECADES,
    "ordinal": words.CARDINALS | words.ORDINALS,
    "number": words.CARDINALS,
    "stage": words.STAGES,
    "quarter": words.QUARTERS,
    "half": words.HALVES,
    "holiday": words.HOLIDAYS,
    "zone": words.ZONES,
}
"""What the words of each look-up slot are worth."""
