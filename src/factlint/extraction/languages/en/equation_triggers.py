"""Words by which a sentence is worth a closer look at its numbers. Case-folded, for a linear-time automaton."""

from __future__ import annotations

_NUMBERS = "one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|[a-z]+teen|twenty|thirty|forty|fifty|[a-z]+ty|hundred|thousand|million|billion"

EQUATION = (
    r"\d ?%|\d\s+per\s?cent|\s(?:doubl|tripl|trebl|quadrupl|halv)[a-z]+\s|[a-z]fold\s"
    r"|\sfrom\s[^.|]{0,24}\d[^|]{0,40}?\sto\s[^.|]{0,10}\d|\d[^|]{0,30}?\sfrom\s[^.|]{0,10}\d"
    r"|\btotal|\saltogether|\sin\sall\b|\saverag|\smean\s|\smedian\s|\seach\b|\sapiece|\srang(?:e|ed|ing)\b"
    rf"|(?:\b(?:{_NUMBERS})|\d)\s(?:[a-z-]+\s){{0,3}}[a-z]+(?::|\s?\||\s-|\s\([a-z])|(?:\b(?:{_NUMBERS})|\d)\s[^.:\x0b]{{0,80}}:\x0b"
    rf"|\b(?:{_NUMBERS})(?:\s[a-z]+)?\s\((?:[^\sa-z]?\d|[a-z]+\))|\d\s\([a-z]+\)"
    r"|\d\s?=\s?\d|\sremaining\s|\sconsist|\scompris|\smade\sup\sof|\(\d+\s[a-z]+\sand\s\d"
    r"|\swomen\b|\sdraws\b|\slosses\b|\slost\b|\sagainst\s|\sabsten|\swounded\b|\sinjured\b|\screw\b|\sbronze\b|\schildren\b|\sgirls\b"
)

STATISTIC = r"\bp(?:-value)?\s?[=<>]\s?[0-9.]|\bns\b|\bn\.s\.|\bn\s?=\s?\d|\bn of \d|\bci\b|\bconfidence interval|\bcredible interval|\bhdi\b|\bcri\b"
