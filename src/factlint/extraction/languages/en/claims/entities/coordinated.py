"""How English joins several names after one verb or noun. Regular expressions over prose."""

from __future__ import annotations

COMMA = r",\s"
AND = r",?\s(?:and|&)\s(?:(?:his|her|their)\s)?"
"""Before a further name, and before the last one."""

ENDS = r"(?:\s\([^()]*\))?(?:[.;:)]|$|,?\s(?:in|on|at|as|from|during|after|before|while|when|who|which|to)\s|,\s[a-z])"
"""After the last name: the list is over, and no verb makes the name the subject of something else."""
