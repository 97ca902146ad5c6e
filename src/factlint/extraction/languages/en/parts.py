"""Parts of a text that are named by number, and words within names that abbreviations leave out."""

KINDS = {
    "figure": "figure", "figures": "figure", "fig.": "figure", "figs.": "figure", "table": "table", "tables": "table",
    "section": "section", "sections": "section", "chapter": "chapter", "chapters": "chapter",
    "appendix": "appendix", "listing": "listing",
}  # fmt: skip
"""How a part is called → its kind."""

REFERENCE = r"\b(?P<kind>[Ff]igures?|[Ff]igs?\.|FIGURE|[Tt]able|TABLE|[Ss]ections?|[Cc]hapters?|Appendix|Listing) (?P<number>\d{1,3}(?:\.\d{1,3})*|[A-H](?![\w]))(?![\w%-])"

ELSEWHERE = r",? ?(?:\([^)]{0,20}\) ?)?(?:of|from|in) (?:the |this |that |our |their |its |his |her |[A-Z(\[])|(?:[–-]|, | and | to )?\d* ?(?:of|et al)|,? (?:subsection|paragraph|clause|article)"
"""Behind a reference to a part of another work: "Section 4 of the Act"."""

CITING = r"(?:cf\. |RFC[ -]?\d{2,5},?\s|ISO [\d-]+,?\s|PEP \d+,?\s|et al\.,? |\d{4}[a-z]?,? |§ ?|[A-Z][\w’'-]+['’]s |Act,? |Code,? |Constitution,? |supplementary |online )$"
"""Before such a reference, where the words belong to a citation: "Smith 2019, Figure 3", "Act, Section 4"."""

LEFT_OUT = frozenset("of the for and on in to a an de la du des et und der die das & at by with".split())
"""Small words that an abbreviation need not count."""
