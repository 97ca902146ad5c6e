"""Tables whose first column names things, and whose heads say what is stated of them."""

import pytest

from factlint.reading.readers import read

from .term_claims import reader_of

ENTITIES = """
  grey-peak:
    kind: mountain
    names: [Grey Peak]
    facts: {elevation: {value: 2310, unit: metre}}
  low-horn:
    kind: mountain
    names: [Low Horn]
    facts: {elevation: {value: 1204, unit: metre}}
  kestrel:
    kind: organization
    names: [Kestrel]
    facts: {founded: 1998, founder: ann-lind, member-count: 40}
  ann-lind: {kind: person, names: [Ann Lind]}
"""


def cells(*rows: str) -> list[str]:
    """The claims of a table's cells as lines: property and value; the first row is that of the heads."""
    lines = [f"| {row} |" for row in rows]
    ruled = "\n".join([lines[0], "|---" * (rows[0].count("|") + 1) + "|", *lines[1:]])
    claims = reader_of(ENTITIES).read(read("example.md", ruled)).claims
    return [f"{claim.statement.property}: {claim.value.text}" for claim in claims if claim.binder == "table"]


@pytest.mark.parametrize(
    ("rows", "claims"),
    [
        (("Peak | Elevation (m)", "Grey Peak | 2,130", "Low Horn | 1,204"), ["elevation: 2,130", "elevation: 1,204"]),
        (("Peak | Elevation", "Grey Peak | 2,130 m"), ["elevation: 2,130 m"]),
        (("No. | Name | Founder | Founded", "1 | *Kestrel* | Ann Lind | 1989"), ["founder: Ann Lind", "founded: 1989"]),
        (("Club | Members", "Kestrel | 30"), ["member-count: 30"]),
        (("Peak | Elevation (kg)", "Grey Peak | 2,130"), []),
        (("Peak | Elevation", "Grey Peak | 2,130"), []),
        (("Peak | Elevation (m)", "Grey Peak hut | 2,130"), []),
        (("Peak | Elevation (m)", "Grey Peak | 2,130 to 2,200"), []),
        (("Club | Members (2003)", "Kestrel | 30"), []),
        (("Club | Former members", "Kestrel | 30"), []),
        (("Club | Founded", "Kestrel | 1989", "Kestrel | 1995"), []),
        (("Club | Played", "Kestrel | 30"), []),
    ],
)  # fmt: skip
def test_a_cell_is_about_what_opens_its_row(rows: tuple[str, ...], claims: list[str]) -> None:
    assert cells(*rows) == claims
