"""Words by which a sentence may refer to another time than that of its writing. Regular expression over prose: "United"
is no verb.
"""

NOT_NOW = (
    r"(?i:\b(?:was|were|had|did|then|former|once|until|when|since|ago|before|after|during|previously|later|earlier|by|as of"
    r"|at the time|back then|initial(?:ly)?|original(?:ly)?|first|founding|new)\b)|\b[a-z]\w*ed\b"
)
