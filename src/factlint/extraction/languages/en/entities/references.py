"""Words that stand for something named before, case-folded."""

from __future__ import annotations

from factlint.extraction.languages.en.claims.subjects.verbs import IRREGULAR_PASTS

DEFINITE = frozenset({"the", "this", "that"})
ABOUT = "about"
"""Before what a sentence says that something is about."""
CLOSINGS = frozenset({".", "!", ":", ""})
"""What may stand between a name and the end of its sentence."""
ARTICLES = frozenset({"the", "a", "an", "its", "his", "her", "their", "another"})
"""Articles, and what may stand in their place."""
APPOSING = ARTICLES - {"the"}
"""What may open an apposition: "its publisher, X"; "in the city, X" is none."""
CONJUNCTIONS = frozenset({"and", "or"})
COPULAS = frozenset({"is", "was"})
PARTICIPLE_ENDING = "ed"

FEMININE = frozenset({"she", "her"})
MASCULINE = frozenset({"he", "his", "him"})
PERSON_PRONOUNS = FEMININE | MASCULINE
FELLOW = r"\b(?:[Hh]e|[Ss]he)\sand\s$"
"""Before a name: it shares the subject with somebody mentioned before, "he and Ann Lind"."""

THING_PRONOUNS = frozenset({"it", "its"})
GROUP_PRONOUNS = frozenset({"they", "their"})
"""They stand for a thing where it is a club, a band, a firm; as often for several things or people."""

SUBJECT_PRONOUNS = frozenset({"he", "she", "they"})
"""They are the subject of a verb, whatever precedes them."""

GROUP_OPENS_SENTENCE = r"(?:[Tt]he\s)?[\"“]?"
"""Before the only thing that a plural pronoun in the next sentence may mean."""

BEHIND_GROUP = r"[”\"]?(?:\s\([^()]*\))?,?\s(?:which|who|has|have|had|is|are|was|were|plays?|played|compete[sd]?|[a-z]+s|[a-z]+ed)\b"
"""After it: its verb, and not "and", a possessive or a noun."""

ORIGIN_BEHIND = (
    r"(?:-|\s)(?:born|bred|raised|based|native|educated|trained)\b"
    r"(?!\s(?:in|on|at|by|under|as|with|for|to|and|but|his|her|its|their|the|an?|\d+)\b)"
)
"""After a name that only states where the subject comes from: "Dallas-born pilot X"."""

PREPOSITIONS = frozenset(
    """
    of in on at by for from with without to into onto over under between among against about around near within
    across through toward towards behind beyond despite via amid along alongside beside opposite outside inside past including
    like aboard upon per throughout versus below above beneath underneath
    """.split()
)
"""A noun phrase after one of these is no subject."""

LIST_JOINTS = frozenset({" and ", ", and ", " or ", ", or ", " and the ", " & "})
"""Between the names that one preposition governs."""

PLACING_PREPOSITIONS = frozenset({"in", "of", "between", "against", "on", "with", "over", "for", "at", "near"})
"""After a bare noun they name which one is meant: "the war in Bosnia"."""

DESCRIBES = r"(?:[”\"’'])?(?:\s\([^()]*\))?(?:,[^,;:()]{1,50},)?(?:,|\s(?:is|was|are|were))\s(?:an?|the|one of (?:the|its|their))\s"
"""From a name to its description: "X (born 1950) is a", "X, a"."""

BODIES = frozenset({"organization", "organisation", "company", "school", "university", "club", "band"})
"""Kinds of which a text mentions many: "the university" is the one mentioned last."""

FIRM = "company"
"""A kind: a sentence about one such thing may introduce another."""

ELSEWHERE = frozenset({"there", "here", "elsewhere"})
"""Right after such a noun: it is another one, at a place just mentioned."""

OF_ANOTHER_KIND = frozenset(
    """
    first second third fourth fifth other another next previous later earlier subsequent former latter rival opposing parent
    sister neighbouring neighboring separate similar civil cold trade guerrilla domestic
    """.split()
)
"""Between "the" and a noun they are about another thing than the one named before: "the civil war",
"the first treaty".
"""
APPOSED = r",\s(?:an?|the|one of (?:the|its|their))\s$"
"""How such a description begins that no verb ties to the name."""

FINITE = r"was|were|is|are|has|have|had|became|won|will|would|can|could"
"""A verb after such a noun: the noun is the subject of its own clause."""

WIDER_NOUNS: dict[str, str] = {
    **dict.fromkeys("drama comedy thriller documentary western musical biopic remake sequel".split(), "film"),
    **dict.fromkeys("novel novella memoir autobiography monograph biography".split(), "book"),
    **dict.fromkeys(
        """
        maker manufacturer retailer brewery airline startup firm publisher bank insurer brewer business developer producer
        supplier distributor carrier operator chain shipbuilder carmaker automaker chipmaker brewer distiller foundry
        """.split(),
        "company",
    ),
    **dict.fromkeys("sitcom drama soap telenovela".split(), "series"),
    **dict.fromkeys("duo trio quartet quintet".split(), "band"),
    **dict.fromkeys("college academy".split(), "school"),
    **dict.fromkeys(
        "ferry liner tanker destroyer frigate cruiser steamer steamship trawler tug barque schooner brig corvette".split(),
        "ship",
    ),
}
"""What a thing is called first → the wider noun by which the text continues to are about it."""

OTHER_NOUNS: dict[str, str] = {
    "film": "movie picture",
    "book": "work volume title",
    "play": "work drama piece",
    "company": "firm business",
    "band": "group act outfit",
    "club": "team side",
    "team": "side",
    "series": "show programme program",
    "show": "programme program series",
    "album": "record",
    "song": "track single",
    "game": "title",
    "ship": "vessel",
    "aircraft": "plane",
    **dict.fromkeys("tower skyscraper castle palace mansion villa".split(), "building structure"),
    **dict.fromkeys("bridge dam tunnel lighthouse".split(), "structure"),
    **dict.fromkeys("university college academy".split(), "institution"),
    **dict.fromkeys("newspaper magazine".split(), "paper publication"),
    "journal": "publication",
    **dict.fromkeys("rocket satellite".split(), "spacecraft"),
    "asteroid": "body object",
}
"""A noun of a thing → others by which the text may then refer to it, where nothing but "the" stands before them."""

ENDS_OF_NOUN_PHRASE = frozenset(
    """
    of in on at by for from with without to and or that which who whose where when published based located situated
    known named called composed founded formed established created released written built set made born during
    between among after before under as about near is was are were has had have than
    """.split()
)
"""Words that no longer belong to the noun phrase in front of them."""

PRONOUN_OPENERS = frozenset(
    {"and", "but", "when", "while", "before", "after", "until", "since", "where", "as", "because"}
)
"""Words after which a pronoun opens a clause and stands for the subject of the sentence."""

_UNIT = r"(?:year|month|week|day|season|summer|winter|spring|autumn)"
FRONTED_TIME = (
    r"(?:(?:Also|Only|Early|Late|Later|And|But)\s)?(?:"
    r"(?:[Ii]n|[Oo]n|[Bb]y|[Ss]ince|[Ff]rom|[Uu]ntil|[Aa]fter|[Bb]efore|[Aa]round|[Dd]uring)\s(?:[\w-]+,?\s){0,5}\d{3,4}s?"
    rf"|(?:(?:[Ii]n|[Oo]n|[Dd]uring)\s)?(?:[Tt]hat\s(?:same\s)?|[Tt]he\s(?:same|following|next|previous)\s){_UNIT}"
    rf"|(?:[Aa]|[Oo]ne|[Tt]wo|[Tt]hree|[Ff]our|[Ff]ive|[Ss]ix|[Ss]even|[Ee]ight|[Nn]ine|[Tt]en|[Tt]he|[Ss]ome|[Ss]everal)\s(?:few\s)?{_UNIT}s?\s(?:later|after|earlier)"
    r"|(?:[Aa]t\s(?:the\sage\sof\s)?|[Aa]ged\s)(?:\d{1,2}|[a-z]+(?:-[a-z]+)?)"
    r")\s$"
)
"""From the start of a sentence to a pronoun that continues without a comma: "In June 1921 he", "Two
years later she".
"""

_NO_VERB = rf"(?:(?!\b(?:was|were|is|are|has|have|had|would|could|became|who|which|that|[A-Z]\w+\s(?:[a-z]+ed|{IRREGULAR_PASTS}))\b)[^.;:!?])"
FRONTED_DESCRIPTION = (
    r"(?:Born|Raised|Reared|Educated|Schooled|Orphaned|Adopted|Bapti[sz]ed|Christened|(?:Originally|Hailing|Descended|Sprung)\sfrom"
    r"|(?:The|An?)\s(?:[a-z-]+\s){0,3}(?:son|daughter|child|grandson|granddaughter|descendant|native|nephew|niece|scion|pupil|student|graduate)\sof)\b"
    rf"{_NO_VERB}{{1,160}},\s$"
)
"""From the start of a sentence to the pronoun that its opening is about: "Born to X and Y in Z on 3 May 1930, she"."""

APPOSED_HEADS = frozenset(
    """
    city town village municipality borough township county state province republic kingdom island region district
    company novel book film album song band asteroid planet ship airport university college school
    """.split()
)
"""Nouns that "of" ties to the very name after it: "the city of X" is X."""

PARTS_WITH_NAMES = frozenset({"school", "college", "university", "company"})
"""Parts that a thing may have, by their purpose: "the law school of X"."""

ONE_OF_SEVERAL = frozenset("a an another one every each any some no".split())
"""In front of such a noun: it is another thing than the name after it."""

SUBORDINATORS = frozenset(
    {"although", "though", "while", "when", "because", "once", "since", "whereas", "even"}
)
"""First words of a clause that precedes its main clause, whose pronoun takes up the subject: "Although X was, it"."""

CLAUSE_OPENERS = frozenset(
    {"that", "which", "when", "where", "while", "because", "although", "though", "if", "until", "till"}
)
"""After one of these begins a clause whose subject no earlier preposition governs."""
HEAD_OF_NAME = r"(?:[\w’'.-]+ )*?([\w’'-]+) (?:of|for) "
"""The head of a name that "of" continues with: "Arun Institute of Technology"."""
