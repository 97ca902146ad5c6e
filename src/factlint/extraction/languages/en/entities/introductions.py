"""How a text introduces its topic in its first words."""

COMPANY_FORMS = frozenset(
    """
    ag inc incorporated corp corporation co company ltd limited plc llc llp gmbh kg se sa spa srl nv bv ab as oy oyj
    kk holding holdings group spółka akcyjna
    """.split()
)
"""What may follow a company's short name in its full one, case-folded."""

OPENING_NICKNAME = frozenset({' "', " “", " '", " ‘"})
"""Between two words of a name where a nickname begins."""
WITHIN_FULL_NAMES = OPENING_NICKNAME | {" ", ". ", "-", '" ', "” ", "' ", "’ "}
"""Between two words of a name that is written out."""

PARTICLES = frozenset("de da do dos das di del della van von der den ter bin ibn al el la le du y e".split())
"""Words of a person's name that are written small."""

LIFESPAN = r"(?:,?\s(?:Jr\.?|Sr\.?|[IVX]+))?(?:,\s[A-Z]{2,4})*,?\s\([^()]{0,120}?\d{4}[^()]{0,80}\)"
"""Right after a person's full name: a bracket with at least the year of birth."""
