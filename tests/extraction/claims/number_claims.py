"""The claims about numbers in a text, as short lines: whom they are about, the property, the number's words."""

from factlint.model.claim import Claim
from factlint.reading.readers import read
from factlint.values.quantity import Quantity

from .term_claims import reader_of

ENTITIES = """
  ostby:
    kind: place
    names: [Ostby]
    facts:
      population: 8200
      area: {value: 37.5, unit: square kilometre}
      elevation: {value: 120, unit: metre}
      population-density: {value: 219, unit: per square kilometre}
  lake-vann:
    kind: place
    names: [Lake Vann]
    facts: {depth: {value: 80, unit: metre}, area: {value: 12, unit: square kilometre}}
  iron-tower:
    kind: place
    names: [Iron Tower]
    facts: {height: {value: 150, unit: metre}, floors: 31}
  rowing-union:
    kind: organization
    names: [Rowing Union]
    facts: {member-count: 1200}
  marta-quill:
    kind: person
    names: [Marta Quill]
    facts: {height: {value: 178, unit: centimetre}}
  kestrel-9:
    kind: product
    names: [Kestrel Comet]
    facts: {orbital-period: {value: 365.25, unit: day}}
"""


def claims_of(text: str, entities: str = ENTITIES) -> list[Claim]:
    """The claims about numbers, in the order of the text."""
    claims = reader_of(entities).read(read("example.txt", text)).claims
    found = [claim for claim in claims if isinstance(claim.value.value, Quantity)]
    return sorted(found, key=lambda claim: claim.value.prose)


def numbers_of(text: str) -> list[str]:
    """Every claim about a number as a line, in the order of the text."""
    return numbers_of_pack(text, ENTITIES)


def numbers_of_pack(text: str, entities: str) -> list[str]:
    """The same with a rule base of these entities."""
    return [
        f"{claim.statement.subject.removeprefix('example/')} {claim.statement.property}: {claim.value.text}"
        for claim in claims_of(text, entities)
    ]
