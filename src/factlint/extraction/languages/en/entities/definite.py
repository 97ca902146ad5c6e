"""What a definite noun may stand for in English, and what else it may then mean. Regular expressions."""

from __future__ import annotations

from factlint.extraction.languages.en.things.dated_once import NAME

NAME_ENDING = r"\b(?:[A-ZÀ-Þ][\w’'-]*(?: (?:of|the|de|and|&))? )+{noun}\b"
"""A name whose last word is the noun, which is put in with a capital."""

DESCRIBED = NAME + r" (?:is|was) an? (?:[a-z-]+ ){0,3}{noun}\b"
"""A name, and that it is one of those things."""
NAME_BEGINNING = r"\b{noun} (?:[A-ZÀ-Þ][\w’'-]+(?: (?=[A-ZÀ-Þ]))?)+"
LEADING = frozenset(
    "lake loch river mount hotel fort cape villa castle palazzo chateau isle hospital radio".split()
)
"""Nouns that open names: "Lake Ran", "Hotel Astoria"."""
OCCURRENCE = r"(?i:\b{noun}(?:s|es)?\b)"
DEFINITE_BEFORE = (
    r"(?i:\b(?:the|this|its|their|our)\s(?:[$£€]?[\d,.]+(?:\s[mb]illion|[mb]n?)?(?:[-\s][a-z]+){0,2}\s)?)$"
)
"""Right before the noun: it is the one mentioned, with or without its size."""
NO_NAMES = frozenset(
    {"it", "he", "she", "they", "we", "you", "i", "this", "that", "these", "those", "there", "here", "who"}
)
"""Capitalised words that open sentences and name nothing."""

NAMED_OTHERWISE = frozenset(
    """
    company firm group club band team school party charity business bank agency organisation organization magazine
    newspaper film movie book novel album song game series show festival startup union association society city town
    village country state author brand product app tool program project library
    """.split()
)
"""Nouns of things whose names rarely end in them, so that any name between two mentions may be another one's."""

CAPITAL_NOUNS = NAMED_OTHERWISE | frozenset(
    "university college trust museum church institute institution foundation council hospital court fund academy".split()
)
"""Nouns that many texts write large for the one they refer to: "the University"."""

OTHER_NAME = (
    r"(?=[A-ZÀ-Þ])(?:(?<![.!?:;][\s\"”])(?<![\n])(?<!^)(?<!\b[Ii]n )(?<!\b[Aa]t )(?<!\bof )(?<!\bby )(?<!\bto )(?<!\bon )(?<!\bnear )(?<!\bfrom )\b[A-ZÀ-Þ][a-zà-ÿ]+"
    r"|(?:(?<=[.!?]\s)|(?<=  )|(?<=\n)|^)(?!(?:The|A|An|It|Its|They|Their|This|That|These|Those|In|On|At|By|For|From|With|Since|When|While|After|Before|Until|As|But|And|He|She|His|Her|"
    r"We|Our|Both|All|Some|Many|Most|Today|Now|Later|Then|There|Built|Written|[A-Z][a-z]+ed|Visitors|Tickets|Sales|Guests|Fans|Critics|Work|Construction)\b)"
    r"[A-ZÀ-Þ][\w’'-]+)"
)
"""A capitalised word that may name another thing: no place or time after a preposition, no usual opening of a sentence."""

USUAL_OPENINGS = frozenset(
    "there built written both all visitors tickets sales guests fans critics work construction".split()
)
"""Words that open sentences and name nothing."""
USUAL_HEADINGS = frozenset(
    """
    aims goals principles history origins origin background beginnings foundation founding formation establishment overview summary introduction description etymology name names naming
    construction design architecture structure layout building development production manufacture restoration renovation reconstruction expansion extension
    geography geology climate location position setting environment ecology flora fauna wildlife population demographics people
    economy industry trade business products services operations operation management ownership organisation organization administration government governance
    politics culture education religion sport sports transport transportation infrastructure tourism visitors access
    use uses usage function functions purpose features equipment specifications performance height size dimensions exhibits collections
    life career youth childhood family marriage death funeral works work style influence legacy reception reputation criticism controversy controversies honours honors awards recognition
    battle war campaign armies forces order course prelude siege attack aftermath casualties losses result results consequences outcome effects impact memory commemoration
    discovery voyage flight mission launch crew passengers accident sinking investigation incidents gallery notes references sources literature bibliography
    years timeline chronology details facts records services members membership enlargement headquarters leadership finances revenue acquisitions subsidiaries
    """.split()
)
"""Words that headings within an article consist of, and that name nothing …"""
OF_WHAT_HAPPENED = frozenset(
    """
    foundation founding formation establishment construction design building development production manufacture restoration renovation
    reconstruction expansion extension trade business products services operations operation management organisation organization
    administration government education religion sport sports transport transportation tourism use usage function performance exhibits collections
    marriage funeral works work style controversy controversies battle war campaign siege attack course prelude discovery voyage flight mission launch
    accident sinking investigation incidents membership enlargement headquarters leadership acquisitions subsidiaries equipment
    """.split()
)
"""Those that "it" may mean in the first sentence below."""
BEFORE_USUAL = frozenset(
    "early earlier later middle modern recent present future ancient medieval main further final first second third public private personal political military".split()
)
"""… and what precedes one of them: "Early history", not "Later bridges"."""
