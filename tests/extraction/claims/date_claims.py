"""The claims about dates in a text, as short lines: whom they are about, the property, the date's words."""

from factlint.reading.readers import read
from factlint.values.time import Time

from .term_claims import reader_of

ENTITIES = """
  tay-bridge:
    kind: place
    names: [Tay Bridge]
    facts: {opened: 1887-06-20, completed: 1886, founded: 1871}
  kestrel:
    kind: organization
    names: [Kestrel]
    nouns: [company]
    facts: {founded: 1998, dissolved: 2004}
  ada-thorn:
    kind: person
    names: [Ada Thorn, "Ada Thorn [Jr.]"]
    facts: {born: 1901-03-04, died: 1977}
  mira-holt:
    kind: person
    names: [Mira Holt]
    facts: {born: 1950-06-07}
  long-march:
    kind: event
    names: [Long Walk]
    facts: {date: 1864}
  quiet-war:
    kind: event
    names: [Quiet War]
    facts: {start: 1870}
  hill-union:
    kind: event
    names: [Hill Union]
    facts: {start: 1868, date: 1871}
  harbour-act:
    kind: work
    names: [Harbour Act]
    facts: {signed: 1911}
  green-room:
    kind: work
    names: [The Green Room]
    facts: {released: 1982}
  low-war:
    kind: event
    names: [Low War]
    facts: {start: 1912, end: 1918}
  glow:
    kind: phenomenon
    names: [glowlight]
    facts: {founded: 1896}
"""


def dates_of(text: str) -> list[str]:
    """Every claim about a date, in the order in which they were read."""
    return dates_of_pack(text, ENTITIES)


def dates_of_pack(text: str, entities: str) -> list[str]:
    """The same with a rule base of these entities."""
    reader = reader_of(entities)
    claims = reader.read(read("example.txt", text)).claims
    return [
        f"{claim.statement.subject.removeprefix('example/')} {claim.statement.property}: {claim.value.text}"
        for claim in claims
        if isinstance(claim.value.value, Time)
    ]
