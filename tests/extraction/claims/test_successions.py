"""Who is stated to have taken over an office from whom."""

import pytest

from factlint.reading.readers import read

from .term_claims import reader_of

ENTITIES = """
  ruritania:
    kind: country
    names: [Ruritania]
    demonyms: [Ruritanian]
    facts:
      president:
        - {value: anna-marek, from: 2010, until: 2016}
        - {value: paul-holub, from: 2016, until: 2020}
        - {value: eva-lind, from: 2020, until: 2024}
      chair: {value: anna-marek, from: 2001, until: 2005}
  anna-marek: {kind: person, names: [Anna Marek]}
  paul-holub: {kind: person, names: [Paul Holub]}
  carla-nemo: {kind: person, names: [Carla Nemo]}
  eva-lind: {kind: person, names: [Eva Lind]}
"""


def successions(text: str) -> list[str]:
    """The successions as short lines: "earlier > later office"."""
    return [
        f"{stated.earlier.value.id.partition('/')[2]} > {stated.later.value.id.partition('/')[2]} {stated.office}"
        for stated in reader_of(ENTITIES).read(read("example.txt", text)).successions
    ]


@pytest.mark.parametrize(
    "text",
    [
        "Anna Marek was succeeded as president of Ruritania by Paul Holub.",
        "Anna Marek was succeeded in 2016 by Paul Holub as president of Ruritania.",
        "Paul Holub, who succeeded Anna Marek as Ruritanian president, was then 39.",
        "Paul Holub took over from Anna Marek as president of Ruritania.",
        "Anna Marek handed over as president of Ruritania to Paul Holub.",
        "Anna Marek's successor as president of Ruritania was Paul Holub.",
        "Paul Holub's predecessor as president of Ruritania, Anna Marek, attended.",
        "Anna Marek was president of Ruritania, and Paul Holub replaced Anna Marek as president of Ruritania.",
    ],
)
def test_the_office_is_named(text: str) -> None:
    assert successions(text) == ["anna-marek > paul-holub president"]


@pytest.mark.parametrize(
    "text",
    [
        "Anna Marek was the president of Ruritania. She was succeeded by Paul Holub.",
        "Anna Marek was the president of Ruritania. Her successor was Paul Holub.",
        "Paul Holub became president of Ruritania. His predecessor, Anna Marek, smiled.",
        "Anna Marek, the first female president of Ruritania, was replaced by Paul Holub after she lost.",
        "Anna Marek resigned as president of Ruritania in 2016 and was followed by Paul Holub.",
    ],
)
def test_the_office_was_just_stated(text: str) -> None:
    assert successions(text) == ["anna-marek > paul-holub president"]


@pytest.mark.parametrize(
    "text",
    [
        "Paul Holub succeeded Anna Marek.",
        "Anna Marek, the president of Ruritania, was succeeded as leader of her party by Paul Holub.",
        "Anna Marek was the president of Ruritania. She was followed by Paul Holub.",
        "Anna Marek was the president of Ruritania.\n\nShe was succeeded by Paul Holub.",
        "Anna Marek, president of Ruritania, and chair of Ruritania from 2001 to 2005, was succeeded by Paul Holub.",
        "Paul Holub succeeded Anna Marek as acting president of Ruritania.",
        "Paul Holub would have succeeded Anna Marek as president of Ruritania.",
        "Paul Holub did not succeed Anna Marek as president of Ruritania.",
        "Had he won, Paul Holub would be Anna Marek's successor as president of Ruritania.",
        "Anna Marek was eventually succeeded by Paul Holub as president of Ruritania.",
        "Paul Holub replaced Carla Nemo and handed over to Anna Marek as president of Ruritania.",
        "Paul Holub succeeded Anna Marek's brother as president of Ruritania.",
    ],
)
def test_what_names_no_known_office_states_nothing(text: str) -> None:
    assert successions(text) == []


@pytest.mark.parametrize(
    "text",
    [
        "Eva Lind succeeded Anna Marek.",
        "Anna Marek's successor, Eva Lind, kept the old car.",
        "Eva Lind, who succeeded Anna Marek, had been a teacher.",
        "Eva Lind, the successor of Anna Marek, kept the old car.",
        "Anna Marek, the predecessor of Eva Lind, kept the old car.",
    ],
)
def test_presidents_far_apart_follow_each_other_in_nothing_else(text: str) -> None:
    assert successions(text) == ["anna-marek > eva-lind president"]


@pytest.mark.parametrize(
    "text",
    [
        "Paul Holub replaced Anna Marek in the White House.",
        "Paul Holub, a nurse from Orm, who succeeded Anna Marek in 2016, was then 39.",
        "Anna Marek was the president of Ruritania. She was succeeded by Paul Holub of the Greens.",
    ],
)
def test_the_office_is_implied_by_its_seat_its_date_or_the_sentence_before(text: str) -> None:
    assert successions(text) == ["anna-marek > paul-holub president"]


def test_nobody_follows_at_once_into_a_seat() -> None:
    assert not successions("Paul Holub followed Anna Marek into the White House.")
