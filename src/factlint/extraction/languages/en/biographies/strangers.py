"""Whom a sentence introduces by a noun alone, so that "he" or "she" may mean that one.

Patterns match sentences with tokens in place of times (`extraction.chronology.timed`).
"""

from factlint.extraction.languages.en.biographies.trades import ROLE
from factlint.extraction.languages.time_language import by_first_letter

_NOUNS = (
    "man woman boy girl lad lass gentleman lady person child baby adult teenager youngster "
    "adversary applicant assistant attacker bearer beneficiary borrower boss burglar buyer candidate captive champion claimant client collector "
    "colleague companion complainant contestant correspondent customer defendant delegate deputy discoverer donor driver emigrant employee employer "
    "enemy foreigner founder friend gunman guest heir holder host immigrant incumbent inhabitant inventor investor leader lender lodger maker manager "
    "master member neighbour neighbor newcomer occupant opponent owner partner passenger passer-by patron peasant pilgrim planter player "
    "predecessor prisoner proprietor pupil purchaser recipient record-holder refugee representative resident rider rival robber seller servant settler "
    "slave spectator sponsor squatter star stranger striker student successor supplier supporter survivor suspect teammate tenant thief tourist "
    "trustee user veteran victim villager visitor volunteer vendor winner witness worker worshipper "
    "american australian austrian belgian briton canadian dane dutchman englishman finn frenchman german greek hungarian italian irishman "
    "norwegian pole russian scot scotsman spaniard swede swiss turk welshman"
).split()
_SOMEBODY = rf"(?:{by_first_letter(tuple(_NOUNS))}|{ROLE})"
_BETWEEN = r"(?:(?!(?:of|in|on|at|by|that|which|who|with|for|to|from|and|or|as|was|is|had|has|were|are)\b)[\w’'-]+ ){0,3}?"
_APPOSED = r"(?![^,.;:]{0,80}, (?:s?he|his|her)\b)"
"""The description of somebody who is named right after it introduces nobody: "The youngest player of the side, she
…"."""
_SUBJECT = rf"^(?:[^‹›:.;]{{0,60}}: )?(?:The|An?|Its|Their|His|Her|My|Our|One|Another|Some|This|That) {_BETWEEN}(?P<who>(?i:{_SOMEBODY}))\b(?![’']s|-){_APPOSED}"
"""The subject of a sentence: "The oldest driver was 47 when he won", "Its inventor was a clerk"."""
_LABEL = rf"^(?:[Tt]he )?(?i:oldest|youngest|eldest|first|second|third|last|latest|best|worst|fastest|slowest|tallest|heaviest|longest-[a-z]+|most [a-z-]+|least [a-z-]+|highest[a-z -]*?|lowest[a-z -]*?|only) {_BETWEEN}(?P<who>(?i:{_SOMEBODY}))\b(?![’']s|-)[^‹›.;:]{{0,60}}:"
"""The same as the label of what is stated: "Oldest member: 80 when he joined"."""
_BESIDE = rf"\b(?:to|from|by|with|for|under|against|met|hired|employed|bought|sold|married|arrested|killed|attacked|saw|found|was|were|named) (?:an?|another|one|the (?:same|new|next|first|last|local|then)) {_BETWEEN}(?P<who>(?i:{_SOMEBODY}))\b(?![’']s|-)"
"""Somebody mentioned beside the subject, about whom the next sentence may continue: "The house belonged to a
farmer"."""
SUBJECTS = (_SUBJECT, _LABEL)
"""In a sentence: "he" may mean its own subject."""
INTRODUCED = (*SUBJECTS, _BESIDE)
"""In the sentence before."""
