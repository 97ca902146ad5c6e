"""How English states so many medals one by one: "three medals, a gold in 1998 and two bronzes"."""

from __future__ import annotations

from factlint.extraction.languages.en.sentences import STOP

_WORD = r"(?: [a-z0-9'-]+)"
MEDALS = (
    rf"<n:announced>(?: (?!gold|silver|bronze)[a-z]+){{0,2}}? medals{_WORD}{{0,14}}?(?P<opening>,(?: with)?|:| -| \||,? with|,? namely|,? consisting of) (?=(?:an?|one|‹n))",
    rf"<n:announced>(?: (?!gold|silver|bronze)[a-z]+){{0,2}}? medals{_WORD}{{0,14}}? (?P<opening>\()(?=(?:an?|one|‹n))",
)
MEDAL = r"\b(?:(?P<one>an?|one)|‹n(?P<number>\d+)›)(?: (?!gold|silver|bronze)[a-z]+)? (?:gold|silver|bronze)(?: medals?|s)?\b"
METAL = r"\b(?:gold|silver|bronze)"
AND = r"\b(?:and|&)\b"
NOT_ALL = r"\b(?:includ\w+|such as|among|amongst|at least|another|other|more|further|additional|total|both|each|respectively|also|plus|as well|over|if|not|than|first|last|previous|again)\b"
END = rf"[;)|]| - |{STOP}|$"
JOINT = r"(?:,|,? (?:and|&))(?: (?:then|later|with|finally))? $"
"""Between two medals, at the end of what is stated of the first."""
