"""How English states that two amounts are of one thing at two times, or of a plan and what came of it."""

from __future__ import annotations

from factlint.extraction.languages.en.calendar import MONTHS

SPAN = r"(?:year|month|week|season|day|quarter|decade|term|winter|summer|spring|autumn|game|match|edition|census|survey|count|election|round|half|test|visit|attempt|run|session|night|evening|morning|afternoon|stage|leg|lap)"
SEASONS = rf"(?:{'|'.join(MONTHS)}|spring|summer|autumn|winter)"
NO_FUNCTION_WORD = (
    r"(?!(?:of|in|on|over|per|from|to|and|or|a|an|each|every|for|at|by|than|when|compared|against)\b)"
)
"""Before a word of what an amount counts or measures: one of these begins something else."""
OVER_TIME = (
    rf"\b(?:\d{{4}}|{SEASONS}|(?:last|this|previous|preceding|next|following|first|second|third|fourth|final|same) {SPAN}|(?:this|last|next) time|{SPAN}s? (?:before|earlier|later|ago|after)|over the (?:course|{SPAN}s?)|(?:at|by|in|towards) the (?:end|start|beginning|outset|course)"
    r"|the (?:second|third|fourth|last|next)|now|today|then|currently|meanwhile|since|by now|at first|when (?:we|i|it|he|she|they|the)|at present|originally|initially|formerly|previously|once|used to|until|before|after|already|had (?:been|had|come|won|cost|stood|sold|counted|seen|numbered|taken)"
    r"|old|new|former|opening|closing|ris(?:e|es|en|ing)|rose|f[ae]ll(?:s|en|ing)?|gr[eo]w(?:n|s|ing)?|climb(?:s|ed)?|dropp(?:ed|ing)|drops?|increased|decreased|declined|shrunk|shrank|went (?:up|down)|gone (?:up|down)|from ‹)\b"
)
"""In sentences that mention two times."""
TWO_TIMES = rf"\b(?:ago|earlier|(?:the|a) {SPAN} before|compared (?:with|to) (?:the )?‹n\d+›(?: [a-z]+)? (?:in|last|the previous)|used to|formerly|previously|originally|initially|at first|ris(?:es|en|ing)|rose|f[ae]ll(?:s|en)|gr[eo]wn?|climbed|dropped|increased|decreased|declined|shrunk|shrank|from ‹)\b"
"""Of which one is enough."""
PLANNED = r"\b(?:plan|plans|planned|planning|budget\w*|estimat\w*|target\w*|expect\w*|hop(?:e|ed|es|ing)|meant|intended|count(?:ed|ing) on|forecast\w*|predict\w*|promis\w*|aim\w*|goal|should|supposed|fear\w*|quoted?|allowed|set aside|reckoned|ordered|booked|projected|wanted|asked for|original(?:ly)?|first|at first|initial(?:ly)?)\b"
"""In a sentence that states what was planned."""
YEAR = r"\b(?:1[5-9]|20)\d\d\b"
YEAR_BEFORE = (
    r"\b(?:last year|(?:the )?(?:previous|preceding|prior) year|(?:the|a) year (?:before|earlier)|a year ago)\b"
)
"""What goes back by one year."""
STATED_BEHIND = r" ?(?:(?:when|with|at)\b[^,;:(‹]*)?‹n"
"""After the earlier time: what was then."""
