"""Which work a sentence is about that bears the name of a known one."""

import pytest

from factlint.reading.readers import read

from .term_claims import reader_of

WORKS = """
  salt-road:
    kind: novel
    names: [The Salt Road]
    facts: {author: mara-lind, published: 1884}
  salt-war: {kind: event, names: [Salt War], facts: {start: 1884}}
  old-comet: {kind: comet, names: [Old Comet], facts: {discovered: 1884}}
  long-lock: {kind: structure, names: [Long Lock], facts: {opened: 1884}}
  mara-lind: {kind: person, names: [Mara Lind]}
  olaf-berg: {kind: person, names: [Olaf Berg]}
"""


def claims(text: str) -> list[str]:
    found = reader_of(WORKS).read(read("example.txt", text)).claims
    return [
        f"{claim.statement.property}: {claim.value.text}" for claim in found if claim.subject.value.is_known
    ]


@pytest.mark.parametrize(
    ("text", "claim"),
    [
        ("The Salt Road, written by Olaf Berg, is long.", "author: Olaf Berg"),
        ("Mara Lind's The Salt Road was published in 1894.", "published: 1894"),
        ("The Salt Road was published in 1984.", "published: 1984"),  # one digit wrong
        ("The Salt Road was published in 1812.", "published: 1812"),
        ("The Salt Road appeared in 1889.", "published: 1889"),
        ("The Salt Road came out in June 1889.", "published: June 1889"),
        ("The Long Lock opened in 1912.", "opened: 1912"),
        ("The Old Comet was discovered in 1912.", "discovered: 1912"),
    ],
)
def test_the_known_work(text: str, claim: str) -> None:
    assert claim in claims(text)


@pytest.mark.parametrize(
    "text",
    [
        "Olaf Berg's The Salt Road, written by Anna Holm, was a film.",
        "The Salt Road 2, written by Olaf Berg, is long.",
        "The Salt Road (1951) was filmed in Arun.",
        "The Salt Road was published by Quay Books in 1972.",
        "A sequel to The Salt Road, written by Olaf Berg, is long.",
        "The Salt Road went through six editions, the last published in 1899.",
        "The Salt Road was published in full in Arun only in 1899.",
        "The Salt Road was published in Welsh in 1899.",
        "The Salt Road appeared in paperback in 1899.",
        "The Salt Road came out as a comic in 1899.",
        "In 1899 The Salt Road appeared in a list of banned books.",
        "The rebuilt Long Lock opened in 1912.",
        "The new Long Lock opened in 1912.",
        "The old Long Lock opened in 1912.",
        "The first Long Lock opened in 1912.",
        "The Old Comet was discovered to have a ring in 1912.",
        "The Salt War, the 1848 revolts and, much later, the 1905 floods show it.",
    ],
)
def test_a_work_or_event_of_others_with_the_same_name_has_no_claim(text: str) -> None:
    assert [
        claim
        for claim in claims(text)
        if claim.startswith(("author", "published", "opened", "discovered", "start"))
    ] == []
