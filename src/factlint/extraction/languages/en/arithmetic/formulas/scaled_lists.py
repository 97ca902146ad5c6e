"""How English says that all amounts of a list are multiplied: over folded prose (`times.recognition.fold`)."""

from __future__ import annotations

TIMES = {"double": (2, 1), "twice": (2, 1), "triple": (3, 1), "treble": (3, 1), "quadruple": (4, 1), "halve": (1, 2), "half": (1, 2)}  # fmt: skip
"""Numerator and denominator of what each amount is multiplied by."""
EVERYTHING = rf"\b(?P<times>{'|'.join(TIMES)})(?: of)? (?:everything|it|them|all|(?:all |of )*(?:the|these) (?:amounts|quantities|ingredients))\b[^.;:‹›]*: "
"""Up to the list of the multiplied amounts."""
WHAT = r"(?: of)? ([a-z]+)"
"""After an amount, of what it is."""
BUT = r"\b(?:but|except|apart from|only)\b"
"""Where some amounts stay as they are."""
