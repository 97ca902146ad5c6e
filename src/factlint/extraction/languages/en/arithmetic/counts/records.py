"""How English states games won and lost, and of how many: "a 4-0 record in his first four starts".

Patterns are read over skeletons (`extraction.arithmetic.skeleton`).
"""

from __future__ import annotations

_GAMES = r"(?:games|starts|matches|contests|fights|bouts|outings|races|meetings)"
_WHOSE = r"(?:his|her|its|their|the) (?:(?:first|last|final|opening|next|remaining) )?"
RECORDS = (
    rf"<n:won>-<n:lost>(?:-<n:drawn>)?(?: win-loss| winning)? (?:record|mark|start) (?:in|through|over|after|across|from|during) {_WHOSE}<n:games> {_GAMES}\b(?! (?:and|plus)\b)",
    rf"\bwent <n:won>-<n:lost>(?:-<n:drawn>)? (?:in|through|over|across|during) {_WHOSE}<n:games> {_GAMES}\b(?! (?:and|plus)\b)",
)
"""Each game was won, lost or drawn."""
WON_OF = rf"\b(?:won|winning|win|wins) <n:won> of {_WHOSE}<n:games> {_GAMES}(?:,| and| but)+ (?:lost|losing|lose|loses) <n:lost>(?! (?:of|times|points|places|players|more)\b)"
FIRST_WIN = r"\b(?:the|a) <n:won>-‹n\d+›(?:-‹n\d+›)? (?:[a-z'-]+ ){1,4}(?:its|their|his|her) (?P<first>first) (?:win|victory)\b"
"""Who had won before."""
