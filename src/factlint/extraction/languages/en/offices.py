"""How English says who holds an office. Regular expressions over the prose around a title."""

NOT_HOLDING = (
    r"\b(?:former|ex|late|future|incoming|outgoing|deputy|assistant|vice|shadow|would-be|aspiring|one-time|"
    r"opposition|candidate for|run for|running for|bid for|elected|elect|first lady|aide to|adviser to|advisor to)"
    r"[\s-](?:[\w’'.-]+\s){0,2}$"
)
"""Before a title: the person does not hold the office at the time spoken of."""

NOT_HOLDING_AFTER = r"^(?:[\s-](?:elect|designate|nominee|candidate|hopeful)\b)"
"""Right behind a title."""

HOLDER_GAP = r"(?:,\s|\s|:\s)"
"""Between a title and the holder's name."""

ORGANISATION_BEFORE = r"(?:['’]s?)?\s(?:then[\s-]|current\s|new\s|acting\s|sitting\s|incumbent\s)?"
"""Between the organisation's name and a title: "NATO Secretary General", "Canada's prime minister"."""

ORGANISATION_AFTER = r"\s(?:of|for|at)\s(?:the\s)?"
"""Between a title and the organisation: "Prime Minister of Canada"."""

APPOSITION = r",\s(?:the\s|a\s|who\s(?:was|is)\s(?:the\s|then\s)*|then\s(?:the\s)?|at that time\s|currently\s|now\s)*"
"""Between the holder's name and an apposed title: "Mark Carney, then prime minister of Canada"."""

COPULA = (
    r"\s(?:was|is|has been|had been|remained|remains|served as|serves as|serving as|acted as|(?:was|is)\s(?:then|still))"
    r"\s(?:the\s|then\s|still\s|a\s|an\s)*"
)
BECOMES = (
    r"\s(?:became|becomes|was (?:elected|appointed|sworn in as|inaugurated as|named|made|chosen as|elected as|appointed as)|"
    r"took (?:over|office) as|took over from [\w’'. -]+ as|assumed office as|succeeded [\w’'. -]+ as|started as)\s(?:the\s)?"
)
LEAVES = r"\s(?:left office as|stepped down as|resigned as|ceased to be|retired as|was ousted as|was removed as)\s(?:the\s)?"
IN_CAPACITY = r"\sin (?:his|her|their) capacity as\s(?:the\s)?"
TERM_NOUN = r"['’]s?\s(?:first\s|second\s|last\s)?(?:term|tenure|time|stint|period|years|reign|mandate)\s(?:in office\s)?as\s(?:the\s)?"
TERM_STARTS = r"^(?:[^,;.]{0,40}?)\b(?:began|started|commenced|opened)\b"
TERM_ENDS = r"^(?:[^,;.]{0,40}?)\b(?:ended|finished|expired|concluded|came to an end|lasted until)\b"

EARLY_LIFE = r"\b(?:born|birth|childhood|grew up|studied|graduated|attended|married|school|university|student|later|future|would become)\b"
"""A title in a sentence of early life is how the person is known today, not a claim about that time."""

PERSON_NAME = (
    r"(?:[A-ZÀ-ÖØ-Þ][\w’'-]*\.?)"
    r"(?:\s(?:(?:de|da|do|dos|van|von|bin|ibn|al|el|der|den|la|le|du|di|y|e)\s)*[A-ZÀ-ÖØ-Þ][\w’'-]*\.?){1,4}"
)
"""A capitalised phrase of two to five words."""
