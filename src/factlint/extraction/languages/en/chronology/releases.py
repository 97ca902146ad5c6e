"""How English dates a release of software. A space stands for any white space."""

_NUMBER = r"(?P<version>\d{1,3}(?:\.\d{1,3}){1,3})\]?(?![.\d]*\d|-?[a-z])"
_NAMED = rf"(?P<name>[A-Z][\w+#-]* )?\b(?:[Vv]ersion|[Rr]elease|[Vv]\.?) ?{_NUMBER}"
_CAME = r"(?:was |were |had been |has been |is )?(?:(?:first |finally |officially )?(?:released|published|issued|shipped|launched|tagged)|came out|appeared|followed|arrived|dates|dated|of)"
TOLD = rf"{_NAMED}(?:,| \()? ?(?:{_CAME}(?: in| on| from)? |(?:from|of) )?(?:the )?$"
"""Up to its date: “version 2.1 (released on …”, “Release 4.3 followed on …”."""
LISTED = rf"\[?(?:[Vv]ersion |[Rr]elease |[Vv])?{_NUMBER}[*_`]*(?: ?[-–—:,|] ?| ?\(| )(?:released?|release date|date)?:?(?: on)? ?$"
"""From the head of a heading or an item of a list to its date: “1.3.2 - …”, “## [v2.0] (…”."""
NOT_ITS_DATE = r"\b(?:until|till|since|support|supported|end of life|by|before|after|planned|expected|due)\b"
"""In between, the date is that of something else."""
NUMBER = r"\d\.\d"
"""Without one there is no version."""
ANY_RELEASE = (
    r"(?m)^\[?[Vv]?\d{1,3}(?:\.\d{1,3}){1,3}\]?(?: ?[-–—,:|(]| \d)|\b(?:[Vv]ersion|[Rr]elease) \d{1,3}\.\d"
)
"""In a text: it may date some."""
