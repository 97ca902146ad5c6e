"""What English counts, and what precedes a number of things that are then named.

Apart from the rooms that use it, so that asking for cues loads none of them.
"""

from __future__ import annotations

COUNTED_PEOPLE = r"raters|participants|respondents|students|pupils|patients|children|subjects|adults|families|households|volunteers|judges|reviewers|teachers|employees|players|customers|users|women|men|nurses|couples|classes"
BEFORE_NAMED = "the|our|its|their|his|her|has|have|had|left|leaves|takes?|accepts?|survived by"
"""What precedes the number of things that are then named."""
