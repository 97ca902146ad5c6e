"""How English states an amount of a list again: over folded prose (`times.recognition.fold`)."""

from __future__ import annotations

NAME = r" (?:of )?(?:the )?(?P<name>(?!(?:and|or|in|at|on|with|for|to|into|from|per|each|long|wide|high|thick)\b)[a-z][a-z’'-]*(?: (?!(?:and|or|in|at|on|with|for|to|into|from|until|over|together|is|are|was|were|one)\b)[a-z][a-z’'-]*){0,2}?)(?=[,.;:()\n]|$| (?:and|or|in|at|on|with|for|to|into|from|until|over|together|is|are|was|were|one)\b)"
"""What a measure is of, right after it."""
DEFINITE = r"\b(?:the|all|all the|all of the|your) $"
"""Before an amount of what was listed."""
OTHERWISE = r"\b(?:half|rest|remaining|left|other|another|more|less|each|every|double[ds]?|if|instead|per|first|last|of the (?:two|three|four)|alternatively|optional|or|without|except|but|only|some|extra|additional|not|would|could)\b"
"""In a sentence that may be about some of it, or of another case."""
REST = r"\b(?:half|rest|remaining|left|other|another|more|extra|additional|reserved?|second|last)\b"
"""In a sentence that states what else there is of it."""
