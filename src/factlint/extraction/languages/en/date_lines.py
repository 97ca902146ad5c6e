"""How a text says at its head when it was written: "Published on 3 March 2025", "By Ann Other | 3 March 2025"."""

DATELINE = r"(?P<place>[^,\d\n]{2,40}), (?P<date>[^—–\n]{6,30}?)(?: \([^)\n]*\))? (?:—|–|--) "
"""At the head of a report: a place in capitals, and the day."""

LABEL = (
    r"(?:(?:first|last|originally) )?(?:published|posted|updated|modified|revised|edited|reviewed|issued|released|filed|written|"
    r"dated?|date of (?:publication|issue)|publication date|release date)(?: on)?\s?:?\s"
)
"""Before the day, in any case."""

_TEXT = r"newsletter|bulletin|statement|notice|report|letter"
"""What a text may call itself, alone or in its title."""

PLACE_OR_TITLE = (
    r"(?-i:[A-ZÀ-Þ])[\w’'-]+(?: (?:(?-i:[A-ZÀ-Þ])[\w’'-]+|of|the|release|note|" + _TEXT + r")){0,4}, "
    r"(?:(?:on )?(?:mon|tues|wednes|thurs|fri|satur|sun)day,? (?:the )?)?"
)
"""Before the day: where a text was written, or what it is; and the day of the week."""

BYLINE = r"by [^\n|·•,\d]{3,60}(?:,|\s[|·•–—-])\s"
"""Before the day, in any case."""

AFTER_DAY = r"(?:(?:,| at|,? T)?\s?\d{1,2}[:.]\d\d[^\n]{0,20}|\s?[|·•–—-]\s[^\n]{1,60}|,?\sby\s[^\n]{3,60}|\s\([^\n)]{1,40}\))?\.?"
"""After the day: the hour, who wrote it, how long it takes to read."""

KIND_OF_TEXT = (
    r"(?:(?:press|news|media) (?:release|statement|notice|conference)|(?:draft |confirmed )?minutes|protocol|circular|memo|memorandum|announcement"
    rf"|interview|for immediate release|editorial|obituary|blog|dispatch|diary|{_TEXT})\b"
    r"[^\n\d,:;.|]{0,40}(?:,? (?:no[.]?|issue|nr[.]?) ?\d{1,4})?"
    r"(?:,|:| of| [|·•–—-]) ?(?:[^\W\d_][^\n\d,:;.|]{1,30}, )?"
)
"""What a text calls itself before the day at its head, in any case, and perhaps the place: "Press release, Bern, 3 May 2021"."""
_ISSUE = r"(?:(?:issue|number|no[.]?|edition|vol(?:ume|[.])? ?\d{1,3},? (?:no[.]?|issue|number)) ?\d{1,4})"
ISSUE_LINE = (
    rf"[ \t]*(?:[^\n\d]{{2,40}}[,|·•:–—-] ?)?{_ISSUE}(?:,| ?[|·•:–—-])? ?\(?(?P<date>[^\W\d_]{{3,9}} \d{{4}})\)?[ \t]*",
    rf"[ \t]*(?:[^\n\d]{{2,40}}[,|·•:–—-] ?)?(?P<date>[^\W\d_]{{3,9}} \d{{4}})(?:,| ?[|·•:–—-]) ?{_ISSUE}[ \t]*",
)
"""A line with the number of a newsletter and its month, in any case: "Issue 12, June 2024"."""
END_OF_HEAD = r"(?:[.:]|,? [–—-]) (?=[A-ZÀ-Þ“\"])"
"""After the day, where the text begins on the same line."""
PLACE_AT_FOOT = r"[A-ZÀ-Þ][^\W\d_]+(?:[ -][A-ZÀ-Þ][^\W\d_]+){0,2}, "
"""Before the day at the foot of a letter."""
