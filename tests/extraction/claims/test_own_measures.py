"""Measures that a project's own pack defines, in the words of its own texts; and what only looks like them."""

import pytest

from factlint.reading.readers import read

from .entity_claims import reader_of

PACK = """
properties:
  session-length: {value: duration, cues: [session length, signs you out after, sessions last for]}
  sample-interval: {value: duration, cues: [samples are taken every, sampled every]}
  attachment-limit: {value: number, unit: megabyte, cues: [attachment limit, no larger than, attachments of up to]}
  yearly-fee: {value: number, unit: euro, cues: [membership fee, fee]}
  output: {value: number, unit: hectolitre, cues: [output, presses, a year]}
  serving-warmth: {value: number, unit: degree Celsius, cues: [served at]}
  board-quorum: {value: number, cues: [quorum]}
  rank-needed: {value: number, cues: [rank]}
  find-rate: {value: number, unit: percent, cues: [chance of finding]}
entities:
  tern:
    kind: product
    names: [Tern, Tern Mail]
    nouns: [program]
    facts:
      session-length: PT20M
      attachment-limit: {value: 15, unit: MB}
      find-rate: {value: 8, unit: percent}
      rank-needed: 12
  heron: {kind: product, names: [Heron], facts: {session-length: PT60M}}
  mill: {kind: press, names: [Oak Mill], facts: {output: {value: 900, unit: hectolitres}}}
  cider: {kind: drink, names: [Fen Cider], facts: {serving-warmth: {value: 10, unit: °C}}}
  club:
    kind: organization
    names: [Weir Club]
    facts: {yearly-fee: {value: 40, unit: euros}, board-quorum: 5, sample-interval: PT3H}
"""


def claims(text: str) -> list[str]:
    return [
        f"{claim.subject.text}: {claim.statement.property} = {claim.value.text}"
        for claim in reader_of(PACK).read(read("example.md", text)).claims
        if not claim.value.is_guess
    ]


@pytest.mark.parametrize(
    ("text", "stated"),
    [
        # what the text goes on about
        ("Tern is a mail program. The session length is 30 minutes.", "Tern: session-length = 30 minutes"),
        ("Tern Mail keeps no cookies. Sessions last for 30 minutes.", "Tern Mail: session-length = 30 minutes"),
        (
            "Tern is a mail program. It is small. The session length is 30 minutes.",
            "It: session-length = 30 minutes",
        ),
        ("Some people leave Tern open: the session length is 30 minutes.", "Tern: session-length = 30 minutes"),
        ("On Tern, sessions last for 30 minutes.", "Tern: session-length = 30 minutes"),
        ("There is a session length of 30 minutes on Tern.", "Tern: session-length = 30 minutes"),
        # a length that comes again and again
        ("At the Weir Club, samples are taken every four hours.", "Weir Club: sample-interval = four hours"),
        ("The Weir Club is sampled every 4 hours.", "Weir Club: sample-interval = 4 hours"),
        # the same verb in the plural, and words between "is" and its participle
        ("Fen Cider is best served at 12 °C.", "Fen Cider: serving-warmth = 12 °C"),
        # of each year
        ("The Weir Club has a membership fee of 50 euros a year.", "Weir Club: yearly-fee = 50 euros a year"),
        ("Oak Mill presses 800 hectolitres a year.", "Oak Mill: output = 800 hectolitres a year"),
        # a limit that is told by the cue
        ("Tern takes attachments of up to 20 MB.", "Tern: attachment-limit = 20 MB"),
        # numbers that stand alone
        ("The quorum of the Weir Club is six.", "Weir Club: board-quorum = six"),
        ("Tern requires rank 14 to start with.", "Tern: rank-needed = 14"),
        ("Tern has a 9% chance of finding the note.", "Tern: find-rate = 9%"),
    ],
)
def test_a_measure_is_bound_in_the_words_of_its_own_pack(text: str, stated: str) -> None:
    assert claims(text) == [stated]


@pytest.mark.parametrize(
    "text",
    [
        # another thing has been brought in, or is named without being known
        "Tern has a guest mode. The session length is 30 minutes.",
        "Tern can be compared with Osprey. The session length is 30 minutes.",
        "Tern and Heron are programs. The session length is 30 minutes.",
        "Heron is older than Tern. The session length is 30 minutes.",
        "Tern is a mail program.\n\nThe session length is 30 minutes.",
        "Unlike Tern, the session length is 30 minutes.",
        # a narrower case
        "Tern is a mail program. The session length for guests is 30 minutes.",
        "Tern is a mail program. The session length is 30 minutes on telephones.",
        "Tern is a mail program. Guest sessions last for 30 minutes.",
        "Tern is a mail program. The session length was once 30 minutes.",
        "Tern is a mail program. The session length could be 30 minutes.",
        "On Tern for telephones, sessions last for 30 minutes.",
        "Before the Weir Club closes in winter, samples are taken every two hours.",
        "At the Weir Club, extra samples are taken every four hours.",
        # other adverbs
        "Fen Cider is sometimes served at 20 °C.",
        "Fen Cider is never served at 20 °C.",
        # of each of something else
        "The Weir Club has a membership fee of 5 euros a month.",
        "Oak Mill presses 20 hectolitres a day.",
        # a number that goes on to a noun
        "The quorum of the Weir Club is one of its oldest rules.",
    ],
)
def test_what_may_be_of_something_else_is_not_bound(text: str) -> None:
    assert claims(text) == []
