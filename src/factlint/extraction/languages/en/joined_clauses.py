"""Where English joins two main clauses in one sentence: "It opened in 1911; it was closed in 1950"."""

from factlint.extraction.languages.en.biographies.clauses import VERB as REGULAR_OR_STRONG
from factlint.extraction.languages.en.calendar import A_MONTH

_PRONOUN = r"(?:he|she|it|they|we|you|I|there|this|that|these|those|both|all|some|most|none|others?|each)"
_PRESENT = (
    r"(?:is|are|has|have|does|do|will|can|may|begins?|starts?|opens?|closes?|ends?|lasts?|takes?|costs?|holds?|serves?|stands?|lies|runs?|leaves?"
    r"|arrives?|needs?|uses?|gives?|makes?|says?|shows?|remains?|measures?|weighs?|employs?|sells?|pays?|gets?|goes|comes?|includes?|lives?|works?|belongs?|returns?|meets?|follows?|seats?|contains?|covers?|rises?|falls?)\b"
)
_PAST = rf"(?:{REGULAR_OR_STRONG}|(?:burnt|burst|cut|dealt|hit|hurt|leapt|learnt|put|rent|set|shut|spelt|split|spoilt|spread|stuck|swung|won)\b)"
VERB = rf"\b(?:{_PAST}|{_PRESENT})(?! by\b)"
"""A finite verb, or what looks like one and is no participle before its agent."""
_WORD = r"(?!(?:who|whom|whose|which|that|where|when|while|and|or)\b)[\w£$€’'][\w£$€%.’'-]*"
_FRONT = (
    r"(?:(?:then|later|now|today|soon|finally|however|meanwhile|in all|in total|altogether|as a result|for this|in return),? )?"
    rf"(?:(?:in|on|at|by|from|since|after|before|during|until|of|with|for|under|to) (?:{_WORD} ){{0,6}}?(?:{_WORD},? ))?"
)
_SUBJECT = rf"(?:{_PRONOUN}\b|(?:(?:the|an?|his|her|its|their|our|my|this|that|these|those|no|one|two|three|another|each|every|half|some|many|most) )?(?:{_WORD} ){{0,5}}?{_WORD})"
CLAUSE = rf"(?:(?:but|yet|so) )?(?i:{_FRONT}){_SUBJECT},? (?:(?:also|then|later|never|still|now|soon|only|first) )?{VERB}"
"""At the head of what follows: a subject and its verb."""
_CLOSE_SUBJECT = rf"(?:(?:he|she|it|they|we|there|this) |(?:[A-ZÀ-Þ][\w’'-]+ ){{1,3}}|(?:the|his|her|its|their|this|an?) (?:[\w’'][\w’'-]* ){{0,3}}[\w’'][\w’'-]*(?:, [^,;.]{{3,50}},)? )(?:(?:also|then|later|never|still|now|soon|only|first) )?(?:{_PAST}|(?:is|are|has|have|will|begins|ends|opens|closes|costs|lasts|takes|stands|holds)\b)(?! by\b)"
_DATED = rf"(?:(?:in|on|by|since) (?:[\w’]+ ){{0,3}}(?:\d{{4}}|end|short|total|all|{A_MONTH}),? )?"
AND_CLAUSE = rf"{_DATED}(?:then )?{_CLOSE_SUBJECT}"
"""The same after "and", where a noun may be one more of those before it: its verb is near."""
SEMICOLON, AND = "; ", ", and "
DASH = r"(?<=\s)[-–—](?=\s)|—"
"""Opens and closes what is stated aside."""
COMMA = r", (?!who\b|which\b|whose\b|where\b|when\b)"
"""Between two parts of a sentence, the second of which is more than a description."""
DEPENDENT = (
    r"\b(?:if|unless|whether|would|could|might|should|may|say|says|said|claim(?:s|ed)?|argue[sd]?|believe[sd]?|hope[sd]?|thought|thinks?|according|legend|suppose[sd]?"
    r"|suggest(?:s|ed)?|reported(?:ly)?|alleged(?:ly)?|rumou?r\w*|plan(?:s|ned)?|expect(?:s|ed)?|announced|promised|estimate[sd]?|so that|such that)\b"
    r"|^(?:When|While|Because|Since|After|Before|Although|Though|As|Until|Once|Not only|Both|Either|Neither)\b"
)
"""In the first clause: what follows may hang on the same word."""
