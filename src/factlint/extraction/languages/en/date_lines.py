"""How a text says at its head when it was written: "Published on 3 March 2025", "By Ann Other | 3 March 2025"."""

DATELINE = r"(?P<place>[^,\d\n]{2,40}), (?P<date>[^—–\n]{6,30}?)(?: \([^)\n]*\))? (?:—|–|--) "
"""At the head of a report: a place in capitals, and the day."""

LABEL = (
    r"(?:(?:first|last|originally) )?(?:published|posted|updated|modified|revised|edited|reviewed|issued|released|filed|written|"
    r"dated?|date of (?:publication|issue)|publication date|release date)(?: on)?\s?:?\s"
)
"""Before the day, in any case."""

PLACE = r"(?-i:[A-ZÀ-Þ])[\w’'-]+(?: (?:(?-i:[A-ZÀ-Þ])[\w’'-]+|of|the|release|report|newsletter|bulletin|note|notice|letter|statement)){0,4}, (?:(?:on )?(?:mon|tues|wednes|thurs|fri|satur|sun)day,? (?:the )?)?"
"""Before the day: where a text was written, or what it is; and the day of the week."""

BYLINE = r"by [^\n|·•,\d]{3,60}(?:,|\s[|·•–—-])\s"
"""Before the day, in any case."""

AFTER_DAY = r"(?:(?:,| at|,? T)?\s?\d{1,2}[:.]\d\d[^\n]{0,20}|\s?[|·•–—-]\s[^\n]{1,60}|,?\sby\s[^\n]{3,60}|\s\([^\n)]{1,40}\))?\.?"
"""After the day: the hour, who wrote it, how long it takes to read."""
