"""Where sentences end."""

import pytest

from factlint.extraction.sentences import read_sentences
from factlint.reading.readers import read


def sentences_of(text: str) -> list[str]:
    document = read("example.txt", text)
    return [document.prose[span.start : span.end] for span in read_sentences(document)]


@pytest.mark.parametrize(
    ("text", "sentences"),
    [
        ("One. Two! Three? Four", ["One.", "Two!", "Three?", "Four"]),
        ("Kestrel: Founded in 1985 by two sisters.", ["Kestrel: Founded in 1985 by two sisters."]),
        ("Kestrel: Two sisters founded it in May.", ["Kestrel:", "Two sisters founded it in May."]),
        ("He met Dr. Smith. She left.", ["He met Dr. Smith.", "She left."]),
        ("J. R. Smith left. He ran.", ["J. R. Smith left.", "He ran."]),
        ("In the U.S. Senate they met.", ["In the U.S. Senate they met."]),
        ("“Is it so?” She left.", ["“Is it so?”", "She left."]),
        ("It was 3.5 metres. 1999 came.", ["It was 3.5 metres.", "1999 came."]),
        ("One.\n:Two as it is.", ["One.", ":Two as it is."]),
        ("It is 15. ++ A new one came.", ["It is 15.", "++ A new one came."]),
        ("It opens at 6 p.m. It closes at 8 p.m.", ["It opens at 6 p.m.", "It closes at 8 p.m."]),
        ("It opens at 6 p.m. Friday and Saturday.", ["It opens at 6 p.m. Friday and Saturday."]),
        ("At 6 p.m. The Owls play.", ["At 6 p.m. The Owls play."]),
        ("It took 45 ms. Errors were rare.", ["It took 45 ms.", "Errors were rare."]),
        ("Ask Ms. Holt. She knows.", ["Ask Ms. Holt.", "She knows."]),
        ("It is kept at 350 K. The gas is dry.", ["It is kept at 350 K.", "The gas is dry."]),
        ("In 1999 J. Holt left.", ["In 1999 J. Holt left."]),
        ("A 30 ft. Norland boat sank.", ["A 30 ft. Norland boat sank."]),
        ("e.g. this one. no capital", ["e.g. this one. no capital"]),
        ("LODZ, 4 May 2021 — The mill burnt.", ["LODZ, 4 May 2021 —", "The mill burnt."]),
        ("LODZ, May 4, 2021 (AP) – It burnt.", ["LODZ, May 4, 2021 (AP) –", "It burnt."]),
        ("In Lodz, 4 May 2021 — a Tuesday — was hot.", ["In Lodz, 4 May 2021 — a Tuesday — was hot."]),
        ("First paragraph\n\nSecond one.", ["First paragraph", "Second one."]),
        (
            "Salt: some white grains (1840-1900)\n\nPepper – black grains (b. 1910).",
            ["Salt: some white grains", "Pepper – black grains"],
        ),
        ("Salt (1840) is white (1900).", ["Salt (1840) is white (1900)."]),
        ("Salt: white (see below)", ["Salt: white (see below)"]),
        ("2.3 The mill burnt in that May.", ["The mill burnt in that May."]),
        ("(b) The mill burnt in that May.", ["The mill burnt in that May."]),
        ("MOE: The mill burnt in that May.", ["MOE:", "The mill burnt in that May."]),
        ("Early days: The mill burnt in that May.", ["Early days:", "The mill burnt in that May."]),
        ("(The mill burnt in that May.)", ["The mill burnt in that May."]),
        ("Height: Forty metres, or nearly so", ["Height: Forty metres, or nearly so"]),
        ("10.30 The mill burnt in that May.", ["10.30 The mill burnt in that May."]),
        ("The crew: Ost, Lind, Holt and Strand.", ["The crew: Ost, Lind, Holt and Strand."]),
        ("(born 1911)", ["(born 1911)"]),
        ("", []),
    ],
)
def test_sentences_end_at_their_full_stops_and_blocks(text: str, sentences: list[str]) -> None:
    assert sentences_of(text) == sentences


def test_what_goes_on_without_an_end_is_a_list_of_its_lines() -> None:
    lines = [f"0{day % 9}/0{day % 7 + 1}  The mill on the hill burned down, {1700 + day}" for day in range(60)]
    assert sentences_of("\n".join(lines)) == lines


@pytest.mark.parametrize("word", ["mill and weir, ", "millrace", "mill\u00a0"])
def test_no_sentence_is_longer_than_people_write(word: str) -> None:
    found = sentences_of(word * 1000)
    assert "".join("".join(found).split()) == "".join((word * 1000).split())
    assert max(map(len, found)) <= 2001
