"""How English writes one name in two ways, and how it keeps two people apart. Regular expressions."""

SOUNDS = (
    (r"ph|v(?=e)", "f"), (r"kh|ch(?=.)", "k"), (r"ck|(?<!s)c(?![eihy])|q", "k"), (r"(?<![aeiou])h(?=[^aeiou]|$)|(?<=t)h|(?<=o)h(?=n)", ""), (r"iy|yy|ij|y|j", "i"),
    (r"(.)\1", r"\1"), (r"(?<=[iy])[sz](?=[ae])", "s"), (r"(?<=[aeou])z(?=[aeou])", "s"), (r"^mak", "mk"),
)  # fmt: skip
"""Letters of folded words and what stands for the same sound: Katherine and Catherine, Zelensky and Zelenskyy,
Organisation and Organization, Menezes and Meneses, McNamara and MacNamara. Applied in this order."""

PLURAL_ENDING = "s"
INFLECTING_ENDINGS = frozenset("asn")
"""Last letters that make another form of a name: Robert and Roberts, Orlov and Orlova, Austria and Austrian."""

TWO_SPELLINGS_STATED = (
    r"\b(?:also|sometimes|alternative(?:ly)?|variously|formerly|originally|previously|born|née|alias|aka|known as|called|"
    r"spelled|spelt|spelling|written|misspel(?:t|led|ling)|variants?|version|translat(?:ed|ion)|transliterat(?:ed|ion)|romani[sz]ed|"
    r"renamed|changed|mentioned|recorded|attested|documented|appear(?:s|ed) as|historical(?:ly)?|names?|etymolog\w*|or|i\.e\.|sic|not to be confused|namesakes?|unrelated|no relation)\b"
)
"""In a sentence with one of these the text itself says that a name has two forms, or two bearers."""

ATTESTED = r",? (?:\((?:c\. ?)?\d{3,4}\)|(?:c\. ?)?\d{3,4}(?=[.;,)]|$)|(?:Dom|D)\. ?B)"
"""Right after a name: in that year, or in Domesday Book, it was written so ("Derbi, 1177")."""

KIN = (
    r"\b(?:brothers?|sisters?|sons?|daughters?|father|mother|parents?|wife|husband|cousins?|uncle|aunt|nephew|niece|twins?|siblings?|"
    r"married|widow(?:er)?|grand(?:father|mother|son|daughter))\b"
)
"""In a sentence with one of these a name that differs by a letter may be a relative's."""

PARTICLES = frozenset("de du des della di del von van der zu y".split())
"""Behind a name, case-folded: it is stated in another language ("the Grand Duchy, locally Grand Duche de Lorn")."""

ARTICLES = frozenset("das den der des el gli il la las le les lo los".split())
"""The same right before a name ("Neufassung der Dokumentation")."""

WORKS = r"\b(?:magazine|newspaper|journal|novel|film|movie|album|song|band|opera|play|ship|brand)\s[“\"]?$"
"""Right before a name: it may be coined from another."""

BY = "by"
"""Right before the name of who made something."""

FAMILIES = frozenset(
    """
    barrett bennett burnett coleman colman collings collins connor connors davidson davison fisher fischer gardiner gardner garrett henderson hewitt jameson
    jamieson johnson johnston johnstone mathews matthews morison morrison nicholson nicolson paterson patterson phillips philipps richards richardson roberts
    robertson robinson robison rodgers rogers sanders saunders simpson stephenson stevenson thomson thompson walters watters williams williamson
    """.split()
)
"""Last names, case-folded, that many bear and that are a letter away from another such: Johnson and Johnston."""

INNER_CAPITAL = r"(?<!\bM)(?<!\bMa)[a-z][A-Z][a-z]"
"""In a word that is coined, "WebDog", and not in "McNamara"."""
