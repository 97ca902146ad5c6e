"""Lines of a fact sheet below the heading that says what they are about."""

import pytest

from factlint.reading.readers import read

from .term_claims import reader_of

ENTITIES = """
  grey-peak:
    kind: mountain
    names: [Grey Peak]
    facts: {elevation: {value: 2310, unit: metre}, height: {value: 900, unit: metre}}
  kestrel:
    kind: organization
    names: [Kestrel]
    facts: {founded: 1998, founder: ann-lind, member-count: 40}
  ann-lind: {kind: person, names: [Ann Lind]}
"""


def fields(text: str) -> list[str]:
    """The claims of fields as lines: property and value."""
    claims = reader_of(ENTITIES).read(read("example.md", text)).claims
    return [f"{claim.statement.property}: {claim.value.text}" for claim in claims if claim.binder == "field"]


@pytest.mark.parametrize(
    ("text", "claims"),
    [
        ("# Kestrel\n\n- Founded: 1989", ["founded: 1989"]),
        ("# Profile: Kestrel\n\n**Founded:** 1989\n\n**Members:** 30", ["founded: 1989", "member-count: 30"]),
        (
            "# Kestrel\n\n- Founder: Ann Lind\n- Founded: 3 May 1989 (in Arun)",
            ["founder: Ann Lind", "founded: 3 May 1989"],
        ),
        ("# Grey Peak\n\n- Height: 870 m", ["height: 870 m"]),
        ("# Kestrel\n\nFounded in 1989.", ["founded: 1989"]),
        ("# Kestrel\n\n- Founded on 3 May 1989 in Arun\n- Open daily", ["founded: 3 May 1989"]),
        (
            "# Kestrel\n\n- Founded: in 1989, in Arun\n- Founder: Ann Lind",
            ["founded: 1989", "founder: Ann Lind"],
        ),
        ("# Kestrel\n\nFounded in 1989 or 1998.", []),
        ("| Kestrel | |\n|---|---|\n| Founded | 1989 |", ["founded: 1989"]),
        ("| Name | Kestrel |\n|---|---|\n| Founded | 1989 |", ["founded: 1989"]),
        ("- Name: Kestrel\n- Founded: 1989", ["founded: 1989"]),
        ("Name: Kestrel\nFounded: 1989", ["founded: 1989"]),
        ("# Kestrel\n\n- Member count: 30", ["member-count: 30"]),
        ("# Kestrel\n\n- Reopened in 1989", []),
        (
            "# Kestrel\n\n| | |\n|---|---|\n| Founder | Ann Lind |\n| Founded | 1989 |",
            ["founder: Ann Lind", "founded: 1989"],
        ),
        ("# Kestrel\n\n| **Founder** | Ann Lind |\n|---|---|\n| Motto | Up |", ["founder: Ann Lind"]),
        ("# Kestrel\n\n| | | |\n|---|---|---|\n| Founded | 1989 | 1998 |", []),
        ("# Kestrel\n\nIts rival:\n\n| | |\n|---|---|\n| Founded | 1989 |", []),
        ("# Kestrel\n\n| | |\n|---|---|\n| Founded | 1989 (club)<br>1991 (firm) |", []),
        ("# Kestrel\n\n| | |\n|---|---|\n| Founded | 1989 (as a club)<br>in Arun |", ["founded: 1989"]),
        ("# Kestrel\n\n| Kind | Club |\n|---|---|\n| Founded | 1989 |", ["founded: 1989"]),
        ("# Kestrel\n\n| Kind | Lighthouse |\n|---|---|\n| Founded | 1989 |", []),
        ("# Kestrel\n\n- Founded: 1989\n\nKestrel is a club in Arun.", ["founded: 1989"]),
        ("# Kestrel\n\n- Founded: 1989\n\nKestrel is an album by the Larks.", []),
        ("# Grey Peak\n\n- Height: 870 kg", []),
        ("# Grey Peak\n\n- Height: 870 m to the hut", []),
        ("# Grey Peak hut\n\n- Height: 12 m", []),
        ("# Kestrel and Grey Peak\n\n- Founded: 1989", []),
        ("# Kestrel\n\nIts branch is small.\n\n- Founded: 1989", []),
        ("# Kestrel\n\n## Branch\n\n- Founded: 1989", []),
        ("Kestrel\n\n- Founded: 1989", []),
        (
            "# Kestrel\n\nFounded: 1989\nFounder: Ann Lind\nMembers: 30",
            ["founded: 1989", "founder: Ann Lind", "member-count: 30"],
        ),
        ("# Kestrel\n\nFounder: Ann Lind\n(a small firm)\nFounded: 1989", ["founder: Ann Lind"]),
        ("**Kestrel**  \nFounder: Ann Lind  \nMembers: 30", ["founder: Ann Lind", "member-count: 30"]),
        ("Kestrel and others\nFounded: 1989", []),
        ("We like Kestrel.\nFounded: 1989", []),
    ],
)
def test_a_field_is_said_of_the_heading(text: str, claims: list[str]) -> None:
    assert fields(text) == claims
