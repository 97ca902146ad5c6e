"""How English labels the rows of accounts: what is computed from the rows above, what stands there beforehand.

Labels are matched in whole, whatever their case.
"""

from __future__ import annotations

COMPUTED = (
    r"(?:(?:grand |overall |running )?(?:sub-?)?totals?\b.*|sum(?: of .*)?|all(?: [a-z]+)?|altogether|in total|gross(?: (?:profit|margin|income|pay|amount|total))?"
    r"|net(?: .*)?|(?:operating |pre-tax |net )?(?:profit|loss|surplus|deficit|result|income|balance)(?: \(.*\)| for .*| after .*| before .*)?"
    r"|(?:closing|final|remaining|new|year-end) .*|(?:(?:balance|cash|amount|funds) )?(?:carried forward|in hand|c/f|at end|at (?:the )?(?:end|close) of .*|due|payable|to pay|remaining|left)\b.*)"
)
"""Rows that may be the sum, or the balance, of rows above them."""
OPENING = (
    r"(?:(?:opening|starting|initial|previous) .*|.*\b(?:brought forward|b/f|carried over)\b.*"
    r"|(?:balance|cash|stock|funds?|reserves?|members(?:hip)?|inhabitants|population|staff|headcount)\b.*\b(?:at|on|at the) (?:start|beginning|1 (?:january|april|july|october))\b.*)"
)
"""The row from which a balance starts, which no total of what came in holds."""
ASIDE = r"[-–—•· ]*(?:(?:of (?:which|whom|these|this)|thereof|therein|incl(?:uding|[.])?|o/w|memo(?:randum)?|included|excluding|excl[.]?)\b.*|\(.*\))"
"""Rows that state a part of the row above over again."""
NO_ADDITION = r"\b(?:average|mean|median|rate|ratio|per|share|percent(?:age)?|index|rank|margin|target|budget|previous year|last year|min(?:imum)?|max(?:imum)?|change)\b|(?<![\d ])%|(?<!\d) %"
"""Rows that are neither a part nor a total of amounts."""
