"""Where an English time word makes another word with the noun after it: "winter wheat", "a night owl", "day care"."""

from __future__ import annotations

from collections.abc import Iterator

from factlint.extraction.languages.en.times.guard_words import GAP, LENGTH, MONTH, SEASON, WEEKDAY
from factlint.extraction.languages.time_language import Guard, any_of

_THE = "(?:the )?"
_DAY = ("<unit>", "a <unit>")

_COMPOUNDS: tuple[tuple[tuple[str, ...], str, str], ...] = (
    (MONTH, "june", "bug beetle"),
    (MONTH, "april", "fool fool's fools'"),
    (
        WEEKDAY,
        "",
        "times telegraph mirror post herald express tribune mail school league club roast blues best driver",
    ),
    (
        SEASON,
        rf"{_THE}(?:winter|summer|spring|autumn|fall)",
        (
            "wheat barley squash tyre tire house home cottage residence palace garden coat jacket dress boots clothes clothing "
            "wear wardrobe collection sports school camp job"
        ),
    ),
    (SEASON, rf"{_THE}spring", "tide roll onion chicken mattress forward"),
    (SEASON, rf"{_THE}fall", "line guy protection"),
    (
        ("<daypart>",),
        rf"{_THE}(?:night|evening|morning|afternoon)",
        "owl club school vision watch watchman watchmen manager porter nurse bus train shift light dress gown wear star sickness sky skies primrose glory glories editor heron jar",
    ),
    (("<daypart>",), rf"{_THE}daylight", "saving"),
    (("<daypart>",), rf"{_THE}dawn", "raid chorus patrol"),
    (("<holiday>",), "", "egg bunny tree card carol cactus lily lilies resolution"),
    (
        _DAY,
        "(?:a )?day",
        "manager editor care trader trading job laborer labourer nursery nurseries school pupil boarder spa lily lilies tripper nurse shift pass centre center",
    ),
    (("a <unit>",), "a weekend", "bag home house cottage job edition supplement"),
    (("the <unit>",), "the weekend", "warrior getaway section edition supplement"),
    (LENGTH, rf"{_THE}(?:12|24|twelve|twenty-four).hour", "clock notation format"),
    (("now",), rf"{_THE}(?:past|present|future)", "tense perfect participle continuous progressive"),
)
"""Rules, what they match, and the nouns (in the singular) with which that is no time."""


def _guards() -> Iterator[Guard]:
    for rules, matched, nouns in _COMPOUNDS:
        yield Guard(rules, matched=matched, after=rf"(?:{GAP}|-){any_of(nouns.split())}(?:e?s)?(?![a-z0-9_])")


COMPOUND_GUARDS = tuple(_guards())
