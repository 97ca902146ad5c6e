"""What shows that a sentence is about a life, or goes on about somebody mentioned before.

Automata match these in the prose itself.
"""

from factlint.extraction.languages.en.biographies.clauses import WITHOUT_SUBJECT
from factlint.extraction.languages.en.biographies.events import MAY_STATE, POST_HELD, STAGES_OF_LIFE
from factlint.extraction.languages.en.lives.stated import DECADE, HEDGE, NUMBER_WORD
from factlint.extraction.languages.en.quantities.numerals import cardinals

_NUMBER = rf"(?:\d{{1,3}}\b|{NUMBER_WORD}\b)"
_GROWN = rf"(?:[1-9]\d?\b|(?:{cardinals(4, 19)}|{cardinals(20, 90)})\b)"
"""Not "is one of": ages below four are hardly given by these words."""
_OF_AGE = r"\b(?:bride|groom|bridegroom|youngster|infant|baby|teenager|man|woman|boy|girl|child|son|daughter|brother|sister|lad|youth|widow|widower|nephew|niece|cousin)"
STATES_AGE = (
    rf"\b(?:[Aa]ge(?:d|\sof)?\s(?:(?:{HEDGE})\s)?{_NUMBER}|(?:[Aa]t|was|were|is|are|be|being|turned|turns|then|himself|herself|only|just|barely|still|already|now)\s(?:(?:{HEDGE})\s)?{_GROWN})"
    rf"|(?:{_OF_AGE})\sof\s{_NUMBER}|,\s{_NUMBER}(?:[,.)]|\sat\b|\syears\sold)|\byears?\sold\b|\b(?:his|her|their)\s(?:[\w-]+\s(?:birthday|year)\b|(?:(?:early|mid|late)[ -])?{DECADE}\b)"
    rf"|\b(?:{'|'.join(STAGES_OF_LIFE)})\b|year-old\b|\byear\sof\s(?:his|her)\s"
)
"""An age, or which year of a life or a post it is."""
STATES_LIFE = (
    rf"{MAY_STATE}|\(b\.|\bb\. ?\d|\*\s?\d|†\s?\d|\b(?:younger|older|predeceased|birth)\b|\belder\sby\b|\blight\sof\sday\b|\bentered\sthe\sworld\b|\b(?:had|bore)\s(?:his|her|my)\sfirst\s(?:child|son|daughter)\b"
    rf"|\b(?:departs|resigns|quits|bows\sout|steps\s(?:down|aside)|stands\sdown|leaving|retiring|stepping\sdown|standing\sdown|says\sgoodbye)\b|\b(?:succeeded|replaced|followed)\b[^\n]*\buntil\b|{POST_HELD}\b[^\n]*\bfor\b"
)
"""A birth, a death, what ties two lives, or the end of a post; only with a time or a length of time."""
GOES_ON = rf"\b(?:[Hh]e|[Ss]he|[Hh]is|[Hh]er|[Hh]im)\b|\b{WITHOUT_SUBJECT}"
"""A reference to somebody mentioned before."""
