"""How English shows that several people of a text bear one surname. Regular expressions."""

from __future__ import annotations

from factlint.extraction.languages.en.entities.name_variants import KIN

THE_FAMILY = r"\b[Tt]he {surname}s\b"
"""All who bear a surname."""
TITLE_OF_A_COUPLE = r"\b(?:Mr|Mrs|Ms|Miss|Mx)\.? $"
"""Right before a surname: the title distinguishes the two of a couple."""
KINSHIP = rf"(?i:{KIN}|\b(?:families|family|clan|siblings?|ancestors?|heirs?|namesakes?|related|relation|brotherly|both|senior|junior|elder|younger|couple|spouses?|née|nicknamed|nickname|real name|stage name|pseudonym|also known|alias|known as|calls? (?:him|her)self)\b)"
"""In a sentence with a surname: relatives may bear it too, or its bearer may have another first name."""
COMMON_SURNAMES = frozenset(
    """
    smith jones brown lee kim park choi wang li zhang chen liu yang wu huang patel singh kaur khan ali ahmed nguyen tran garcia martinez rodriguez
    lopez gonzalez hernandez perez sanchez fernandez davis wilson moore taylor anderson white harris clark lewis walker hall young king scott
    green adams baker hill campbell miller evans thomas martin jackson wood wright allen cooper ward cox morgan murphy kelly ryan bell bailey reed
    silva santos rossi müller schmidt schneider weber meyer wagner becker schulz hoffmann hansen jensen nielsen olsen larsen johansson andersson ivanov
    """.split()
)
"""Surnames, case-folded, that two people of one text may well bear."""
