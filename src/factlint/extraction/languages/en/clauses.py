"""Words that part clauses, and words that shade what a clause asserts. Regular expressions over prose."""

CLAUSE_BREAK = (
    r";|[—]|\s[–-]\s"
    r"|,?\s(?:which|who|whom|whose|where|when|while|whereas|although|though|because|since it|after which|but|if|unless)\s"
    r"|,\s(?:and|or|as|that|so|before|after|until|following)\s"
    r"|\sthat\s(?=(?:was|were|is|are|has|had|have)\s)"
    r"|\sand\s(?=(?:has|have|had|was|were|is|are|will|would|then|later|subsequently|[a-z]+ed)\s)"
)
"""Where one clause ends and the next begins."""

NEGATED = r"\b(?:not|never|neither|nor|no longer|hardly|n[o']t|cannot|without|denied|denies|failed to|refused to)\b|n['’]t\b"
HYPOTHETICAL = (
    r"\b(?:if|unless|would|could|might|should|suppose|supposing|imagine|had it|hypothetical(?:ly)?|assuming|"
    r"alternate history|wishe[sd]|hoped|hopes|feared|fears)\b"
)
PLANNED = (
    r"\b(?:(?-i:will)|shall|(?<!a )(?<!the )(?<!\bas )planned|plans|planning|expected|scheduled|due to|going to|is to|are to|was to|were to|"
    r"proposed|intended|set to|aims|aimed|projected|(?-i:forecast)|about to|candidate|hopeful|nominee)\b"
)
REPORTED = (
    r"\b(?:rumou?r(?:s|ed)?|allegedly|reportedly|supposedly|purportedly|claims|claimed|alleged|legend|myth)\b"
)
_GENRE = r"(?![\s-](?:[\w/-]+\s){0,4}(?:films?|movies?|novels?|novellas?|books?|series|stor(?:y|ies)|games?|comics?|dramas?|thrillers?|magazines?|writers?|authors?)\b)"
"""Not in front of a kind of work: "a 1998 science fiction film" is no fiction itself."""
FICTIONAL = (
    rf"\b(?:fiction{_GENRE}|fictional|in (?:the|a|his|her|its) (?:\w+ )?(?:novel|film|movie|play|game|series|story)|"
    rf"in (?:the|this) (?:alternate|parallel)|(?:fantasy|dystopian?){_GENRE})\b"
)
FICTION = (
    r"\b(?:novel|film|movie|play|game|series|story|book|comic|musical|opera|sequel|thriller|drama)\b[^.;]{0,40}\b"
    r"(?:is|was|are|were) set\b|\ban? imaginary\b|\balternat(?:e|ive) (?:history|timeline|reality)\b|"
    r"\bin an? (?:world|timeline|universe) (?:in which|where)\b"
)
"""A sentence with this is fiction as a whole."""

REFUTED = (
    r"\b(?:contrary to|wrongly|falsely|erroneously|incorrectly|mistakenly|misstated|misreported|it is a myth|"
    r"false claim|inaccurate|mistaken|error|correction|corrected|debunked|hoax)\b"
)
