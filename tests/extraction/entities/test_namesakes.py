"""A name is not that of the known person where the text gives it to a relative or to another bearer."""

import pytest

from extraction.claims.term_claims import reader_of
from factlint.model.mention import is_named
from factlint.reading.readers import read

ENTITIES = """
  ann-lind: {kind: person, names: [Ann Lind]}
  erik-lind: {kind: person, names: [Erik Lind]}
  lind-tower: {kind: tower, names: [Lind Tower]}
  battle-of-ulm: {kind: event, names: [Battle of Ulm]}
"""


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Lind's aunt, the “tall” Ann Lind, died.", []),
        ("When Ann Lind's niece, the painter Ann Lind, died, she wept.", ["Ann Lind"]),
        ("Ann Lind wrote. Her daughter Ann Lind painted.", ["Ann Lind"]),
        ("Ann Lind, niece of Ann Lind, died.", []),
        ("Another Ann Lind died.", []),
        ("The younger Ann Lind died.", []),
        ("Ann Lind, no relation, died.", []),
        ("Karl Lind's daughter, Ann Lind, died.", ["Ann Lind"]),
        ("Erik Lind wrote. Lind's daughter, Ann Lind, died.", ["Erik Lind", "Ann Lind"]),
        ("Erik Lind wrote. His daughter Ann Lind died.", ["Erik Lind", "Ann Lind"]),
        ("Her daughter Ann Lind died.", ["Ann Lind"]),
        ("The other Lind Tower fell.", ["Lind Tower"]),
        ("A half-size Lind Tower fell. The Lind Tower was mended.", []),
        ("The miniature Lind Tower fell.", []),
        ("The full-scale Lind Tower fell.", ["Lind Tower"]),
        ("The Lind Tower in miniature fell.", []),
        ("A print after the Lind Tower fell.", []),
        ("In the second Battle of Ulm the walls fell.", []),
        ("In the Battle of Ulm the second wall fell.", ["Battle of Ulm"]),
        ("Another Battle of Ulm followed.", []),
    ],
)
def test_a_name_that_another_bears_is_left_alone(text: str, names: list[str]) -> None:
    mentions = reader_of(ENTITIES).read(read("example.txt", text)).entities
    assert [mention.text for mention in mentions if is_named(mention)] == names
