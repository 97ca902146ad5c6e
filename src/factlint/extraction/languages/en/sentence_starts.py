"""What precedes the first sentence of a paragraph and is no part of it: its number, a speaker, a label."""

_NUMBER = r"(?:\d{1,2}(?:\.\d){1,3}|\d{1,2}(?:\.\d{1,2}){2,3})\.?"
"""Of a paragraph: "2.3", "4.1.12"; but "10.30" may be a time of day."""
_LETTER = r"\((?:[a-z]|[ivx]{1,4}|\d{1,2})\)|[a-h]\)|[QA][.:]"
_SPEAKER = r"[A-Z]{2,}(?:[ .’'-]{1,2}[A-Z]{2,}){0,3}:"
_LABEL = r"[A-Z][\w’'-]+(?: [\w’'-]+){0,2}:"

_PARTICIPLE = r"(?:First\s)?(?:Born|Built|Set\sup|[A-Z][a-z]+ed)\s(?:in|on|by|at|from|as)\b"
"""After a label that it is said of: "Kestrel: Founded in 1985 by two sisters."."""

_CLAUSE = rf"(?!{_PARTICIPLE})(?=[\"“‘(]?(?:[A-Z][\w’'-]* ){{1,3}}[a-z\d])"
"""After a label; names and things that a comma parts are what the label counts: "The crew: Ost, Lind and Strand"."""

BEFORE_SENTENCE = (
    rf"(?:(?:(?P<number>{_NUMBER}|{_LETTER})|{_SPEAKER})\s+(?=[\"“‘(]?[A-Z])|{_LABEL}\s+{_CLAUSE})"
)
