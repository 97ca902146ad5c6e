"""Parts of a text that are named by number, and words within names that abbreviations leave out."""

KINDS = {
    "figure": "figure", "figures": "figure", "fig.": "figure", "figs.": "figure", "table": "table", "tables": "table",
    "section": "section", "sections": "section", "chapter": "chapter", "chapters": "chapter",
    "appendix": "appendix", "appendices": "appendix", "listing": "listing", "listings": "listing", "fig": "figure", "figs": "figure",
    "box": "box", "exhibit": "exhibit", "annex": "annex", "schedule": "schedule", "algorithm": "algorithm", "theorem": "theorem",
    "lemma": "lemma", "chart": "chart", "plate": "plate", "step": "step", "part": "part", "example": "example", "scheme": "scheme",
    "article": "article", "articles": "article", "art.": "article", "clause": "clause", "clauses": "clause", "rule": "rule", "rules": "rule",
    "module": "module", "modules": "module", "lesson": "lesson", "lessons": "lesson", "session": "session", "sessions": "session", "unit": "unit",
    "work package": "work package", "work packages": "work package",
}  # fmt: skip
"""How a part is called → its kind."""

REFERENCE = r"\b(?P<kind>[Ff]igures?|[Ff]igs?\.?|FIGURE|[Tt]ables?|TABLE|[Ss]ections?|[Cc]hapters?|Appendix|Appendices|Listings?|Box|Exhibit|Annex|Schedule|Algorithm|Theorem|Lemma|Chart|Plate|Step|Part|Example|Scheme|[Aa]rticles?|[Aa]rt[.]|[Cc]lauses?|[Rr]ules?|[Mm]odules?|[Ll]essons?|[Ss]essions?|Unit|[Ww]ork [Pp]ackages?)[ \xa0]{1,2}(?P<number>\d{1,3}(?:\.\d{1,3})*|[A-S]\d{1,2}|[A-H](?![\w]))(?![\w%]|-\w)"
NEXT_NUMBER = r"(?P<joint> ?[–-] ?|[ \xa0](?:to|and|&|or)[ \xa0]|, (?:(?:and|or) )?)(?P<number>\d{1,3}(?:\.\d{1,3})*)(?![\w%-]|[.,]\d| [a-z]+s\b)"
"""Another number after that of a part: "Tables 2 and 3"."""
PLURALS = r"(?:figures|figs\.?|tables|sections|chapters|appendices|listings|articles|clauses|rules|modules|lessons|sessions|work packages)"

ELSEWHERE = r"(?:\(\d{1,2}\))*\s[A-Z]{2,}\b|,?\s{0,3}(?:\([^)]{0,20}\) ?)?(?:of|from|in) (?:the |this |that |our |their |its |his |her |[A-Z(\[])|(?:[–-]|, | and | to )?\d* ?(?:of|et al)|,? (?:subsection|paragraph|clause|article)|[.:,]?\s[\"“(]?[A-Z][\w’'-]*(?:\s[\w’'-]+){0,5}[\"”)]?\s(?:of|in|from)\s(?:RFC|ISO|IEC|IEEE|PEP|POSIX|W3C)"
"""After a reference to a part of another work: "Section 4 of the Act", "section 4.3, Wheels, of ISO 99", "Article 9 ECHR"."""

CITING = r"(?:cf\. |RFC[ -]?\d{2,5},?\s|ISO [\d-]+,?\s|PEP \d+,?\s|et al\.,? |\d{4}[a-z]?,? |§ ?|[A-Z][\w’'-]+['’]s |Act,? |Code,? |Constitution,? |supplementary |online |(?i:polic(?:y|ies)|standards?|specification|manual|handbook|guide(?:lines?)?|law|statute|treaty|directive|regulations?),?\s(?:\((?:see )?)?)$"
"""Before such a reference, where the words belong to a citation: "Smith 2019, Figure 3", "Act, Section 4"."""

NOTE_REFERENCE = r"\[\^(?P<id>[\w-]{1,20})\](?!:)"
NOTE = r"(?m)^[ >]{0,6}\[\^(?P<id>[\w-]{1,20})\]:"
"""A note in Markdown, in the source."""
WORK_REFERENCE = r"(?<=[\s.,;:)”’\"])\[(?P<numbers>\d{1,3}(?:(?:, ?| ?[–-] ?)\d{1,3})*)\](?![(:\[]| (?:in|of|by) (?:the |[A-Z]))"
WORK = r"\s*\[(?P<number>\d{1,3})\]\s"
"""An entry of a list of works that begins with its number in brackets."""
STEP_REFERENCE = r"\b(?:[Rr]epeat|[Ss]ee|[Ss]kip(?: to)?|[Gg]o(?: back)? to|[Rr]eturn to|[Ff]rom|[Ii]n|[Aa]s in|[Rr]edo|[Ff]ollow|with|after|to) (?P<kind>[Ss]teps?) (?P<number>\d{1,2})\b(?!\.\d| of| in| from)"
STEP_AGAIN = r"\b(?:[Rr]epeat|[Rr]edo|[Gg]o back to|[Rr]eturn to|[Ss]tart again (?:at|from|with)|[Cc]ontinue with) (?P<kind>[Ss]teps?) (?P<number>\d{1,2})\b(?!\.\d| of| in| from)"
"""After a list of steps: one of these is meant."""
ITEM_REFERENCE = r"\b(?:[Uu]nder|[Ss]ee|[Aa]s in|[Aa]t|[Pp]er|with|[Dd]iscussed in|[Aa]greed in|[Uu]nder agenda|[Ss]ee agenda|[Aa]genda) (?P<kind>items?) (?P<number>\d{1,2})\b(?![.,]\d|[%-]| of| in | from| on | and | or )"
"""In minutes and agendas: an item is one of their numbered headings or list."""
HOUSEHOLD = frozenset(
    """
    API ASCII ATM BBC CEO CPU CSS CSV DNA DNS DVD FAQ FBI CIA GDP GMT GNU GPL GPS HIV HTML HTTP HTTPS ISO IRC JSON MIT NASA NATO PDF
    PHP PIN RAM ROM SIM SMS SQL SSH SSL TCP TLS UNESCO UNICEF URL USA USB UTC VAT XML ZIP
    """.split()
)
"""Abbreviations that readers know better than what they stand for: no text need explain them at once."""

NOT_IN_ENGLISH_ORDER = frozenset(
    {"ISO", "OTAN", "FIDE", "ONU", "FARC", "ETA", "SNCF", "UTC", "TAI", "FIS", "UCI", "BIPM"}
)
"""Abbreviations of names in another language, or of none, that follow the English name."""
PLURAL = "s"
"""The ending of an abbreviation for several: "NGOs"."""
ENDINGS_OF_FAMILIES = (("ing", "e"), ("ice", "ix"))
"""Endings of singular words, with those of the word that they come from: "scoring", "matrice(s)"."""
LEFT_OUT = frozenset("of the for and on in to a an de la du des et und der die das & at by with".split())
"""Small words that an abbreviation need not count."""

OR_BEFORE = r"\bor\b[^.;]*$"
"""Before words that an abbreviation stands for: it may stand for others as well, which the text knows."""
