"""How English says that everybody who was asked gave one answer."""

from __future__ import annotations

_ASKED = r"(?:name|choose|chose|pick|select|give|tick|mark|had|allowed|could choose|could pick)"
_ONE = r"(?:one\b|‹n\d+›)"
ONE_ANSWER = (
    rf"\b{_ASKED} (?:only |just |exactly )?(?:the |a )?(?:single\b|{_ONE})|\b(?:exactly|only|just) {_ONE} (?:answer|option|choice|party|candidate|reply)\b"
    r"|\bsingle[- ](?:choice|answer)\b|\b(?:their|his or her|the) (?:favou?rite|main|preferred|most important|most used) (?:[a-z]+ of )?[a-z]+(?<![a-rt-z]s)\b|\b(?:which|the) [a-z ]{0,20}they (?:use|used|like|liked|prefer|preferred|trust|trusted) (?:the )?most\b"
)
"""A number in it is the one answer."""
NOT_SINGLE = r"\b(?:more than one|several answers|multiple|up to|at least|also|another|respectively|compared|against|versus|from|to ‹|rose|fell|in \d{4}|last (?:year|time)|previous\w*|both|women|men|aged|of those|of whom|of them|among)\b"
"""Words of sentences whose shares may be of several answers, times or groups."""
