"""English words of time, each with the value that it stands for. Data only; keys are lower case."""

from __future__ import annotations

from factlint.extraction.languages.en import calendar
from factlint.values.time import Mod

MONTHS = {month: number for number, month in enumerate(calendar.MONTHS, start=1)}
MONTH_ABBREVIATIONS = {
    "jan": 1, "feb": 2, "mar": 3, "apr": 4, "jun": 6, "jul": 7, "aug": 8, "sep": 9, "sept": 9, "oct": 10,
    "nov": 11, "dec": 12,
    "jany": 1, "feby": 2, "augt": 8, "septr": 9, "octr": 10, "novr": 11, "decr": 12,
}  # fmt: skip

ROMAN_MONTHS = {
    roman: number for number, roman in enumerate("i ii iii iv v vi vii viii ix x xi xii".split(), start=1)
}
"""How collectors and officers write the month of a day: "14.vii.1834"."""

WEEKDAYS = {weekday: number for number, weekday in enumerate(calendar.WEEKDAYS)}
WEEKDAY_ABBREVIATIONS = {
    "mon": 0, "tue": 1, "tues": 1, "wed": 2, "weds": 2, "thu": 3, "thur": 3, "thurs": 3, "fri": 4, "sat": 5, "sun": 6,
}  # fmt: skip

SEASONS = {
    "spring": "SP",
    "springtime": "SP",
    "summer": "SU",
    "summertime": "SU",
    "fall": "FA",
    "autumn": "FA",
    "winter": "WI",
    "wintertime": "WI",
}

UNITS = {
    "second": "S", "seconds": "S", "secs": "S", "sec": "S",
    "minute": "TM", "minutes": "TM", "mins": "TM", "min": "TM",
    "hour": "TH", "hours": "TH", "hrs": "TH", "hr": "TH",
    "day": "D", "days": "D", "week": "W", "weeks": "W", "wk": "W", "wks": "W",
    "fortnight": "FN", "fortnights": "FN", "weekend": "WE", "weekends": "WE", "wkend": "WE", "wkends": "WE", "wknd": "WE",
    "month": "M", "months": "M", "mth": "M", "mths": "M", "quarter": "Q", "quarters": "Q",
    "year": "Y", "years": "Y", "yr": "Y", "yrs": "Y",
    "decade": "DE", "decades": "DE", "century": "CE", "centuries": "CE",
    "millennium": "ML", "millennia": "ML", "millenniums": "ML",
}  # fmt: skip
"""Unit words → unit letters: those of `values.duration.DAYS_PER_UNIT`, FN a fortnight, WE a weekend, Q a quarter."""

CARDINALS = {
    "zero": 0, "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8, "nine": 9,
    "ten": 10, "eleven": 11, "twelve": 12, "thirteen": 13, "fourteen": 14, "fifteen": 15, "sixteen": 16,
    "seventeen": 17, "eighteen": 18, "nineteen": 19, "twenty": 20, "thirty": 30, "forty": 40, "fifty": 50,
    "sixty": 60, "seventy": 70, "eighty": 80, "ninety": 90, "hundred": 100, "thousand": 1000, "million": 1000000, "billion": 1000000000, "dozen": 12, "couple": 2,
}  # fmt: skip
ORDINALS = {
    "first": 1, "second": 2, "third": 3, "fourth": 4, "fifth": 5, "sixth": 6, "seventh": 7, "eighth": 8, "ninth": 9,
    "tenth": 10, "eleventh": 11, "twelfth": 12, "thirteenth": 13, "fourteenth": 14, "fifteenth": 15,
    "sixteenth": 16, "seventeenth": 17, "eighteenth": 18, "nineteenth": 19, "twentieth": 20, "thirtieth": 30,
    "fortieth": 40, "fiftieth": 50, "sixtieth": 60, "seventieth": 70, "eightieth": 80, "ninetieth": 90,
    "hundredth": 100,
}  # fmt: skip
JUBILEES = {
    "centenary": 100, "centennial": 100, "sesquicentenary": 150, "sesquicentennial": 150, "bicentenary": 200, "bicentennial": 200,
    "tercentenary": 300, "tricentennial": 300, "quatercentenary": 400, "quincentenary": 500, "silver jubilee": 25, "golden jubilee": 50,
}  # fmt: skip
DECADES = {
    "twenties": 20, "thirties": 30, "forties": 40, "fifties": 50, "sixties": 60, "seventies": 70, "eighties": 80,
    "nineties": 90,
}  # fmt: skip
DECADES_OF_CENTURIES = {
    f"{century}-{word}": hundreds * 100 + tens
    for century, hundreds in (
        ("fourteen", 14),
        ("fifteen", 15),
        ("sixteen", 16),
        ("seventeen", 17),
        ("eighteen", 18),
        ("nineteen", 19),
    )
    for word, tens in DECADES.items()
}
"""“The eighteen-fifties”."""

LONG = {
    **{f"{word}long": UNITS[word] for word in ("hour", "day", "week", "month", "year", "decade", "century")},
    "nightlong": "D",
}
"""Lengths in one word → the unit: "weeklong"."""

COLOURING = (
    "long short bloody brutal difficult hard terrible quiet glorious happy busy painful tense exhausting gruelling grueling dramatic "
    "eventful miserable wonderful great good bad additional extra further successive entire solid calendar lunar school academic fiscal "
    "financial wet dry hot cold intense bitter desperate frustrating chaotic turbulent troubled peaceful precious lovely amazing "
    "fateful critical crucial non-stop nonstop uninterrupted remaining short-lived tumultuous"
).split()
"""Adjectives between a number and the unit that it counts."""

DAY_PARTS = {
    "morning": "MO", "morn": "MO", "dawn": "MO", "daybreak": "MO", "sunrise": "MO", "afternoon": "AF", "evening": "EV",
    "dusk": "EV", "sunset": "EV", "night": "NI", "nite": "NI", "nighttime": "NI", "night-time": "NI",
    "daytime": "DT", "daylight": "DT", "sunup": "MO", "nightfall": "NI", "sundown": "EV", "arvo": "AF",
    "early hours": "MO", "small hours": "MO", "wee hours": "MO", "pre-dawn hours": "MO", "predawn hours": "MO",
}  # fmt: skip
DAY_HALVES = {"morning": "a", "afternoon": "p", "evening": "p"}
"""Parts of the day → the half of the day that an hour "in the" part belongs to."""
DAY_PART_PLURALS = {"mornings": "MO", "afternoons": "AF", "evenings": "EV", "nights": "NI", "nites": "NI"}
NTHS = {
    "first": 1, "second": 2, "third": 3, "fourth": 4, "fifth": 5, "last": -1, "1st": 1, "2nd": 2, "3rd": 3, "4th": 4,
}  # fmt: skip
"""Which weekday of a month; -1 is the last."""
CLOCK_PARTS = {
    "half": 30, "a quarter": 15, "quarter": 15, "ten": 10, "twenty": 20, "five": 5, "twenty-five": 25,
    "five minutes": 5, "ten minutes": 10, "twenty minutes": 20, "twenty-five minutes": 25,
}  # fmt: skip
"""Words before "past" or "to" an hour → minutes."""
CLOCK_WORDS = {"noon": (12, 0), "midday": (12, 0), "mid-day": (12, 0), "midnight": (24, 0)}

ERAS_BEFORE_CHRIST = ("bc", "b.c.", "b.c", "bce", "b.c.e.")
ERAS_AFTER_CHRIST = ("ad", "a.d.", "ce", "c.e.")

ROMAN_CENTURIES = {
    f"{roman}{ending}": number
    for number, roman in enumerate(
        "i ii iii iv v vi vii viii ix x xi xii xiii xiv xv xvi xvii xviii xix xx xxi".split(), start=1
    )
    for ending in ("", "st", "nd", "rd", "th")
}
"""Numbers of centuries as scholars of art and of law write them: "the XVIth century"."""

LETTER_MONTHS = {
    "inst": 0, "instant": 0, "ult": -1, "ultimo": -1, "prox": 1, "proximo": 1,
}  # fmt: skip
"""What letters put after a day of this month, of the last one and of the next: "yours of the 5th ult."."""

STAGES = {
    "early": Mod.START, "beginning": Mod.START, "start": Mod.START, "onset": Mod.START, "opening": Mod.START,
    "mid": Mod.MID, "middle": Mod.MID, "late": Mod.END, "end": Mod.END, "close": Mod.END, "turn": Mod.START,
}  # fmt: skip
"""Words that take a part of a time → the TIMEX3 modifier."""

BOUNDS = {"post": Mod.AFTER, "pre": Mod.BEFORE}
"""What is joined to a year by a hyphen → what lies on that side of it."""

POSSESSED = {"years": "Y", "weeks": "W", "months": "M", "weekends": "WE"}
"""Units in the genitive without its sign: "this years fair"."""

QUARTERS = {
    "first quarter": "Q1", "second quarter": "Q2", "third quarter": "Q3", "fourth quarter": "Q4",
    "1st quarter": "Q1", "2nd quarter": "Q2", "3rd quarter": "Q3", "4th quarter": "Q4",
    "q1": "Q1", "q2": "Q2", "q3": "Q3", "q4": "Q4",
}  # fmt: skip
HALVES = {
    "first half": "H1", "second half": "H2", "latter half": "H2", "last half": "H2", "h1": "H1", "h2": "H2",
    "first part": "H1", "latter part": "H2",
}  # fmt: skip

PARTS_OF_UNITS = {
    "and a half": 2, "and half": 2, "1/2": 2, "½": 2,
    "and a quarter": 1, "and one quarter": 1, "1/4": 1, "¼": 1,
    "and three quarters": 3, "and three quarter": 3, "3/4": 3, "¾": 3,
}  # fmt: skip
"""What a number of units is stated with → quarters of one: "three and a quarter hours"."""
QUARTER_HOURS = {"three quarters": 45}
"""Parts "of an hour" → minutes."""

EDGES = {"first": 1, "opening": 1, "final": -1, "closing": -1}
NTH_EDGES = {word: number for word, number in ORDINALS.items() if 1 < number <= 12}
"""Which units of a time are meant, from its beginning or its end: "the final month of 1918"."""

PORTIONS = {
    "first half": (0, 50), "second half": (50, 100), "latter half": (50, 100), "last half": (50, 100),
    "first quarter": (0, 25), "second quarter": (25, 50), "third quarter": (50, 75), "last quarter": (75, 100),
    "fourth quarter": (75, 100), "final quarter": (75, 100),
    "first third": (0, 34), "middle third": (33, 67), "last third": (66, 100), "final third": (66, 100),
    "first decade": (0, 10), "second decade": (10, 20), "third decade": (20, 30), "fourth decade": (30, 40),
    "fifth decade": (40, 50), "last decade": (90, 100), "final decade": (90, 100), "closing decade": (90, 100),
    "opening decade": (0, 10), "first decades": (0, 40), "early decades": (0, 50), "opening decades": (0, 40),
    "later decades": (40, 100), "last decades": (60, 100), "final decades": (60, 100), "closing decades": (60, 100),
    "last years": (80, 100), "final years": (80, 100), "first years": (0, 20), "early years": (0, 30), "closing years": (80, 100),
    "turn": (-10, 10), "dawn": (-5, 15),
}  # fmt: skip
"""Parts of a century or decade → between which hundredths of it they lie; its turn begins before it."""

VAGUE_AMOUNTS = (
    "several", "a few", "few", "many", "some", "a number of", "numerous",
    "dozens of", "scores of", "hundreds of", "thousands of", "countless", "multiple", "various", "a handful of",
    "a matter of",
)  # fmt: skip

REFERENCES = {
    "now": "PRESENT_REF", "currently": "PRESENT_REF", "nowadays": "PRESENT_REF", "at present": "PRESENT_REF",
    "at the moment": "PRESENT_REF", "these days": "PRESENT_REF", "the present": "PRESENT_REF", "present": "PRESENT_REF",
    "the present day": "PRESENT_REF", "present-day": "PRESENT_REF", "current": "PRESENT_REF",
    "at this moment": "PRESENT_REF", "this moment": "PRESENT_REF",
    "to date": "PRESENT_REF", "the time being": "PRESENT_REF",
    "recently": "PAST_REF", "more recently": "PAST_REF", "recent": "PAST_REF", "lately": "PAST_REF", "the past": "PAST_REF",
    "the recent past": "PAST_REF", "back in the day": "PAST_REF",
    "the future": "FUTURE_REF", "the near future": "FUTURE_REF", "the foreseeable future": "FUTURE_REF",
    "future": "FUTURE_REF", "one day": "FUTURE_REF", "some day": "FUTURE_REF", "someday": "FUTURE_REF", "soon": "FUTURE_REF",
    "long ago": "PAST_REF", "not long ago": "PAST_REF", "some time ago": "PAST_REF", "the other day": "PAST_REF",
    "the other night": "PAST_REF", "the other morning": "PAST_REF", "the other evening": "PAST_REF", "the other week": "PAST_REF",
    "modern day": "PRESENT_REF", "modern-day": "PRESENT_REF",
}  # fmt: skip

REFERENCES_IN_STORIES = {"former": "PAST_REF", "the time": "PRESENT_REF", "this time": "PRESENT_REF"}
"""Words that only accounts of the past use as references; news writes "the former president"."""

DEICTICS = {
    "the time of writing": (0, None), "the time of this writing": (0, None), "the time of publication": (0, None),
    "today": (0, None), "yesterday": (-1, None), "tomorrow": (1, None), "tonight": (0, "NI"), "tonite": (0, "NI"),
    "overnight": (0, "NI"), "the day before yesterday": (-2, None), "the day after tomorrow": (2, None),
    "the night before last": (-2, "NI"), "the evening before last": (-2, "EV"),
    "day before yesterday": (-2, None), "day after tomorrow": (2, None),
    "tmr": (1, None), "tmrw": (1, None), "trmw": (1, None), "tmw": (1, None), "tomo": (1, None), "tml": (1, None),
    "2day": (0, None), "tdy": (0, None), "2moro": (1, None), "2night": (0, "NI"), "2nite": (0, "NI"), "ytd": (-1, None),
    "yday": (-1, None), "yest": (-1, None), "ystd": (-1, None), "tomoro": (1, None), "tomorow": (1, None), "tommorow": (1, None),
    "tommorrow": (1, None), "tmrow": (1, None), "2mrw": (1, None), "2mr": (1, None), "tonyt": (0, "NI"),
    "to-day": (0, None), "to-morrow": (1, None), "to-night": (0, "NI"), "the day after to-morrow": (2, None),
    "todays": (0, None), "tonights": (0, "NI"), "yesterdays": (-1, None), "tomorrows": (1, None),
    "2morrow": (1, None), "2morow": (1, None), "tomoz": (1, None), "2nyt": (0, "NI"),
}  # fmt: skip
"""Words that count days from the day of speech → days, part of the day; with the spellings of short messages."""

SHIFTS_FROM_SPEECH = {"ago": -1, "from now": 1, "hence": 1}
SHIFTS_FROM_STORY = {
    "earlier": -1, "previously": -1, "beforehand": -1,
    "later": 1, "afterwards": 1, "afterward": 1, "thereafter": 1,
}  # fmt: skip
SHIFTS_AT_CLAUSE_END = {"before": -1, "prior": -1, "after": 1, "on": 1, "before that": -1, "after that": 1}
"""Words that count from the story only where nothing follows that they could govern."""

FREQUENCIES = {
    "hourly": "PT1H", "daily": "P1D", "nightly": "P1D", "weekly": "P1W", "fortnightly": "P2W", "monthly": "P1M",
    "quarterly": "P3M", "yearly": "P1Y", "annually": "P1Y", "everyday": "P1D", "biweekly": "P2W", "bi-weekly": "P2W",
    "half-yearly": "P6M", "twice-yearly": "P6M", "bimonthly": "P2M", "bi-monthly": "P2M", "semiannually": "P6M", "semi-annually": "P6M", "biennially": "P2Y",
}  # fmt: skip
TIMES = {
    "once": 1, "twice": 2, "thrice": 3, "several times": "X", "once or twice": "X", "two or three times": "X", "three or four times": "X", "two to three times": "X",
    **{f"{word} times": number for word, number in CARDINALS.items() if 2 <= number <= 12},
    **{f"{number} times": number for number in range(2, 13)},
}  # fmt: skip

HOLIDAYS = {
    "christmas": "christmas", "christmas day": "christmas", "xmas": "christmas", "christmas eve": "christmas-eve",
    "xmas eve": "christmas-eve", "boxing day": "boxing-day",
    "new year's day": "new-year", "new year's eve": "new-year-eve", "new year's": "new-year", "new years eve": "new-year-eve", "new years day": "new-year",
    "valentine's day": "valentine", "valentine's": "valentine", "valentines day": "valentine", "st. patrick's day": "st-patrick",
    "april fools' day": "april-fools", "may day": "may-day", "independence day": "us-independence",
    "the fourth of july": "us-independence", "bastille day": "bastille", "halloween": "halloween",
    "all saints' day": "all-saints", "armistice day": "armistice", "veterans day": "armistice",
    "remembrance day": "armistice", "martin luther king day": "martin-luther-king", "presidents' day": "presidents",
    "mother's day": "mothers-day", "mothers day": "mothers-day", "father's day": "fathers-day",
    "memorial day": "memorial", "labor day": "labor", "labour day": "may-day", "columbus day": "columbus",
    "thanksgiving": "thanksgiving", "thanksgiving day": "thanksgiving", "ash wednesday": "ash-wednesday",
    "palm sunday": "palm-sunday", "good friday": "good-friday", "easter": "easter", "easter sunday": "easter",
    "easter monday": "easter-monday", "pentecost": "pentecost", "epiphany": "epiphany",
    "st patrick's day": "st-patrick", "saint patrick's day": "st-patrick", "st. george's day": "st-george", "st george's day": "st-george",
    "st. andrew's day": "st-andrew", "st andrew's day": "st-andrew", "st. valentine's day": "valentine", "st valentine's day": "valentine",
    "martin luther king jr. day": "martin-luther-king", "martin luther king jr day": "martin-luther-king", "mlk day": "martin-luther-king",
    "fourth of july": "us-independence", "remembrance sunday": "remembrance-sunday", "guy fawkes night": "guy-fawkes",
    "guy fawkes day": "guy-fawkes", "bonfire night": "guy-fawkes", "burns night": "burns-night", "election day": "election",
    "inauguration day": "inauguration", "groundhog day": "groundhog", "earth day": "earth-day", "anzac day": "anzac", "australia day": "australia",
    "canada day": "canada", "cinco de mayo": "cinco-de-mayo", "juneteenth": "juneteenth", "midsummer's day": "midsummer", "midsummer day": "midsummer",
    "michaelmas": "michaelmas", "candlemas": "candlemas", "lady day": "annunciation", "all souls' day": "all-souls", "all hallows' eve": "halloween",
    "world aids day": "aids-day", "international women's day": "womens-day", "german unity day": "german-unity",
    "shrove tuesday": "mardi-gras", "fat tuesday": "mardi-gras", "mardi gras": "mardi-gras", "maundy thursday": "maundy-thursday", "holy saturday": "easter-eve",
    "ascension day": "ascension", "whit sunday": "pentecost", "whitsunday": "pentecost", "whitsun": "pentecost", "whit monday": "whit-monday", "trinity sunday": "trinity", "corpus christi day": "corpus-christi",
    "orthodox easter": "orthodox-easter", "cyber monday": "cyber-monday", "mothering sunday": "mothering-sunday", "orthodox christmas": "orthodox-christmas",
    "rosh hashanah": "rosh-hashanah", "rosh hashana": "rosh-hashanah", "yom kippur": "yom-kippur", "sukkot": "sukkot",
    "simchat torah": "simchat-torah", "hanukkah": "hanukkah", "chanukah": "hanukkah", "purim": "purim", "passover": "passover",
    "pesach": "passover", "shavuot": "shavuot", "tisha b'av": "tisha-b-av",
    "ramadan": "ramadan", "eid al-fitr": "eid-al-fitr", "eid ul-fitr": "eid-al-fitr", "eid al-adha": "eid-al-adha", "eid ul-adha": "eid-al-adha",
    "mawlid": "mawlid", "islamic new year": "islamic-new-year",
    "chinese new year": "chinese-new-year", "lunar new year": "chinese-new-year", "diwali": "diwali", "deepavali": "diwali",
}  # fmt: skip
"""Names of holidays → those of `values.holidays`."""

EVENT_DAYS = {"9/11": (2001, 9, 11)}
"""Days that are names of what happened on them → year, month, day."""

ZONES = {
    "gmt": "Z", "utc": "Z", "z": "Z", "bst": "+01", "cet": "+01", "cest": "+02", "sgt": "+08", "est": "-05",
    "edt": "-04", "cst": "-06", "cdt": "-05", "mst": "-07", "mdt": "-06", "pst": "-08", "pdt": "-07",
    "et": "-05", "ct": "-06", "pt": "-08", "jst": "+09", "ist": "+05:30", "msk": "+03", "aest": "+10", "eet": "+02", "wib": "+07",
    **{f"{name}{kind}": offset for kind in ("", " time", " standard time") for name, offset in (
        ("eastern", "-05"), ("central", "-06"), ("mountain", "-07"), ("pacific", "-08"))},
    "eastern daylight time": "-04", "central daylight time": "-05", "mountain daylight time": "-06", "pacific daylight time": "-07",
}  # fmt: skip
