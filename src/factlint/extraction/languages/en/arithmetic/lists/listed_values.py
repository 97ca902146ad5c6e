"""How English counts names in brackets behind them, and values listed by themselves; over skeletons."""

from __future__ import annotations

COUNTED_BEHIND = r"\(<n:said> (?:[a-z]+ )?(?P<noun>[a-z]+)\)(?= ?[.;]|$)"
"""Behind the last of some names: how many they are."""
NAMES = r"(?P<names>(?:[A-ZÀ-Þ][\w.'’-]*(?:\s(?:de|van|von|der|la|[A-ZÀ-Þ][\w.'’-]*)){0,3},\s){2,}[A-ZÀ-Þ][\w.'’-]*(?:\s(?:de|van|von|der|la|[A-ZÀ-Þ][\w.'’-]*)){0,3}(?:,?\s(?:and|&)\s[A-ZÀ-Þ][\w.'’-]*(?:\s[A-ZÀ-Þ][\w.'’-]*){0,3})?)\s$"
"""Names of people one by one, over prose as written."""
NAME_ENDS = r",\s(?:and\s)?|\s(?:and|&)\s"
TWO_IN_ONE = r"\b(?:Mr|Dr)\b[.]?\sand\sMrs\b|\b(?:brothers|sisters|family|Jr|Sr|Inc|Ltd)\b"
"""Among names: some of them may be one, or more."""
VALUES = (
    r"(?P<lead>^|^[^‹:]*?(?::| (?:was|were|are|to|of))) (?P<values><np:first>(?:, <np:next>)+(?:,? and <np:last>))[.]?$".replace(
        "<np:first>", r"‹[nptm]\d+›"
    )
    .replace("<np:next>", r"‹[nptm]\d+›")
    .replace("<np:last>", r"‹[nptm]\d+›")
)
"""Values at the end of a sentence that states nothing else."""
TIMES_BEFORE = r"<n:announced> times\b"
COUNTED_BEFORE = r"<n:announced>(?: [a-z-]+)? (?P<noun>[a-z]+s|people|men|women|children)\b"
REFERS_BACK = r"^(?:they|these|their|its|his|her)\b"
"""How a sentence begins whose values are those of what the one before counts."""
SOME_OF_THEM = r"\b(?:between|first|last|best|highest|lowest|largest|smallest|others?|another|more|further|about|average|mean|each|both|including|at least|than|per|every|(?<!all )of the (?:two|three|four|five|six|seven|eight|nine|ten))\b"
"""Where a value is no single one of them, or not all are listed."""
