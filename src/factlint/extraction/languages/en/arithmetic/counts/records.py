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
_WON, _DRAWN, _LOST = (
    r"(?:won|winning) ‹n(?P<won>\d+)›(?: games| matches)?",
    r"(?:drew|drawn|drawing|tied|tying) (?:the other |another )?‹n(?P<drawn>\d+)›",
    r"(?:lost|losing) (?:the other |the remaining )?‹n(?P<lost>\d+)›",
)
_THEN = r",? (?:and )?"
SEASONS = (
    rf"\b{_WON}{_THEN}{_DRAWN}{_THEN}{_LOST}(?! (?:of|times|points|places|players|more)\b)",
    rf"\b{_WON}{_THEN}{_LOST}{_THEN}{_DRAWN}(?! (?:of|more)\b)",
    r"‹n(?P<won>\d+)› (?:wins?|victories)(?:,| and)+ ‹n(?P<drawn>\d+)› (?:draws?|ties)(?:,| and)+ ‹n(?P<lost>\d+)› (?:defeats?|loss(?:es)?)",
    r"‹n(?P<won>\d+)› (?:wins?|victories)(?:,| and)+ ‹n(?P<lost>\d+)› (?:defeats?|loss(?:es)?)(?:,| and)+ ‹n(?P<drawn>\d+)› (?:draws?|ties)",
)
"""All games of a team by their results."""
PLAYED = rf"‹n(?P<games>\d+)›(?: (?:league|cup|test|home|away))? {_GAMES}\b"
"""How many games were played, beside it or in the sentence before."""
OF_SOME_GAMES = r"\b(?:last|past|first|remaining|next|left|other|previous|earlier|at home|away|cup|since|under|until|before|after|unbeaten|each|both|another|if|would|more|than|in (?:the league|europe|all competitions))\b"
"""Where the games may be others than those that are given by their results."""
WON_OF = rf"\b(?:won|winning|win|wins) <n:won> of {_WHOSE}<n:games> {_GAMES}(?:,| and| but)+ (?:lost|losing|lose|loses) <n:lost>(?! (?:of|times|points|places|players|more)\b)"
FIRST_WIN = r"\b(?:the|a) <n:won>-‹n\d+›(?:-‹n\d+›)? (?:[a-z'-]+ ){1,4}(?:its|their|his|her) (?P<first>first) (?:win|victory)\b"
"""Who had won before."""
