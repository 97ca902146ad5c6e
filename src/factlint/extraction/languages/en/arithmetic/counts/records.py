"""How English states games won and lost, and of how many: "a 4-0 record in his first four starts".

Patterns are read over skeletons (`extraction.arithmetic.skeleton`).
"""

from __future__ import annotations

from factlint.extraction.languages.en.times.words import ORDINALS

_GAMES = r"(?:games|starts|matches|contests|fights|bouts|outings|races|meetings)"
_WHOSE = r"(?:his|her|its|their|the) (?:(?:first|last|final|opening|next|remaining) )?"
RECORDS = (
    rf"<n:won>-<n:lost>(?:-<n:drawn>)?(?: win-loss| winning)? (?:record|mark|start) (?:in|through|over|after|across|from|during) {_WHOSE}<n:games> {_GAMES}\b(?! (?:and|plus)\b)",
    rf"\bwent <n:won>-<n:lost>(?:-<n:drawn>)? (?:in|through|over|across|during) {_WHOSE}<n:games> {_GAMES}\b(?! (?:and|plus)\b)",
)
"""Each game was won, lost or drawn."""
_OTHERS = r"(?: (?:the other|another|the remaining|only|just))?"
RESULTS = {
    "won": rf"\b(?:won|winning|wins?){_OTHERS} ‹n(?P<before>\d+)›|‹n(?P<behind>\d+)› (?:wins?|victories)\b",
    "drawn": rf"\b(?:drew|drawn|drawing|tied|tying|draws?){_OTHERS} ‹n(?P<before>\d+)›|‹n(?P<behind>\d+)› (?:draws?|ties)\b",
    "lost": rf"\b(?:lost|losing|loses?){_OTHERS} ‹n(?P<before>\d+)›|‹n(?P<behind>\d+)› (?:defeats?|loss(?:es)?)\b",
    "lost late": r"(?P<before>‹‹)|‹n(?P<behind>\d+)› (?:overtime|shoot-?out) (?:defeats?|loss(?:es)?)\b",
}
"""The games of a team by their results, each stated once."""
WITH_DRAWS = r"\b(?:draws?|drawn|drew|ties|tied|level|competitions)\b"
NTH_WIN = rf"(?P<nth>{'|'.join(ORDINALS)}|\d+(?:st|nd|rd|th))(?: (?:win|victory)|(?= of the season))(?: of the season)? (?:against|and|with) ‹n(?P<lost>\d+)› (?:defeats?|loss(?:es)?)\b"
"""A win by its place, beside the games lost."""
OF_OTHERS = r" (?:(?:of|times|points|places|players|more|sets?|seats|medals?|titles?|goals?|votes?|in a row|on end|straight)\b|[$£€])"
"""Right behind a result: it is none of a game, or of some games only."""
PLAYED = rf"‹n(?P<games>\d+)›(?: (?:league|cup|test|home|away))? {_GAMES}\b"
"""How many games were played, beside it or in the sentence before."""
OF_SOME_GAMES = r"\b(?:last|past|first|remaining|next|left|other|previous|earlier|at home|away|cup|since|under|until|before|after|unbeaten|each|both|another|if|would|more|than|in (?:the league|europe|all competitions))\b"
"""Where the games may be others than those that are given by their results."""
WON_OF = rf"\b(?:won|winning|win|wins) <n:won> of {_WHOSE}<n:games> {_GAMES}(?:,| and| but)+ (?:lost|losing|lose|loses) <n:lost>(?! (?:of|times|points|places|players|more)\b)"
FIRST_WIN = r"\b(?:the|a) <n:won>-‹n\d+›(?:-‹n\d+›)? (?:[a-z'-]+ ){1,4}(?:its|their|his|her) (?P<first>first) (?:win|victory)\b"
"""Who had won before."""
