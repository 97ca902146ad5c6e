"""The claims about terms in a sentence, as short lines: who, which aspect, at which time."""

from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory

from factlint.extraction.reader import Reader, make_reader
from factlint.knowledge.base import open_rule_base
from factlint.reading.readers import read

TEAMS = """
  lena-fors:
    kind: person
    names: [Lena Fors]
    facts:
      team:
        - {value: northport-rovers, from: 2003, until: 2007}
        - {value: eastham-united, from: 2007, until: 2012}
      spouse: {value: karl-ost, from: 2009-06, until: 2015}
      employer: {value: eastham-college, from: 2013, until: 2019}
      educated-at: {value: weston-school, from: 1996, until: 2002}
      record-label: {value: quay-records, from: 2005, until: 2010}
  northport-rovers: {kind: organization, names: [Northport Rovers]}
  eastham-united: {kind: organization, names: [Eastham United, Eastham Academy]}
  eastham-college: {kind: organization, names: [Eastham College]}
  weston-school: {kind: organization, names: [Weston School]}
  harbour-cafe:
    kind: organization
    names: [Harbour Cafe]
    facts:
      owner: {value: karl-ost, from: 2014, until: 2018}
      member-of: {value: harbour-league, from: 2001}
  harbour-league: {kind: organization, names: [Harbour League]}
  quay-records: {kind: organization, names: [Quay Records]}
  karl-ost: {kind: person, names: [Karl Ost]}
"""


@cache
def reader_of(entities: str) -> Reader:
    """A reader for a pack with these entities."""
    with TemporaryDirectory() as folder:
        pack = Path(folder, "example.yaml")
        pack.write_text(f"factlint: 1\npack: example\nentities:{entities}", encoding="utf-8")
        return make_reader(open_rule_base((str(pack),), root=Path(), cache_dir=None))


def claims_of(text: str, entities: str, *properties: str, path: str = "example.txt") -> list[str]:
    """The claims that the readers of offices and terms make about some properties, in their order."""
    return [
        " ".join(
            [claim.value.text, claim.aspect.value, *(time.text for time in claim.scope_words)]
            + ([] if claim.modality.value == "asserted" else [claim.modality.value])
        )
        for claim in reader_of(entities).read(read(path, text)).claims
        if claim.statement.property in properties and claim.binder.startswith(("office", "term"))
    ]


def terms(text: str) -> list[str]:
    """The claims about terms of the people, teams and firms in `TEAMS`."""
    properties = "team", "spouse", "employer", "educated-at", "record-label", "owner", "member-of"
    return claims_of(text, TEAMS, *properties)
