"""Which clauses and words of a sentence are left out before it is asked what its times or numbers state."""

import pytest

from factlint.extraction.asides import asides_beside_numbers, asides_beside_times, is_speaker, speakers_of


def _left(text: str, stretches: object) -> str:
    assert isinstance(stretches, list | tuple)
    for start, end in reversed(stretches):
        text = text[:start] + text[end:]
    return text


@pytest.mark.parametrize(
    ("text", "left"),
    [
        ("The dam, as nobody would deny, broke in ‹d0›.", "The dam broke in ‹d0›."),
        ("Despite the planned repairs, the dam broke in ‹d0›.", "the dam broke in ‹d0›."),
        ("The dam broke in ‹d0›, which nobody had expected.", "The dam broke in ‹d0›."),
        ("The dam broke in ‹d0› as expected and was mended.", "The dam broke in ‹d0› and was mended."),
        ("The dam of the planned lake broke in ‹d0›.", "The dam of the lake broke in ‹d0›."),
        ("The dam broke in ‹d0›; nobody would mend it.", "The dam broke in ‹d0›."),
    ],
)
def test_clauses_beside_times_are_left_out(text: str, left: str) -> None:
    assert _left(text, asides_beside_times(text)) == left


@pytest.mark.parametrize(
    "text",
    [
        "The dam, which was rebuilt, broke in ‹d0›.",
        "The dam broke in ‹d0›, as a legend would have it.",
        "The dam, planned in ‹d0›, broke in ‹d1›.",
        "The dam did not break in ‹d0› as expected.",
        "The dam that would be built in ‹d0› broke in ‹d1›.",
        "The dam broke in ‹d0›, if the plate is right.",
    ],
)
def test_what_may_put_times_right_stays(text: str) -> None:
    assert not asides_beside_times(text)


def test_what_may_put_numbers_right_stays() -> None:
    text = "of the ‹n0› guests ‹n1› danced and ‹n2› sang, as those did who liked both."
    assert not asides_beside_numbers(text)


def test_a_last_clause_of_a_list_stays() -> None:
    text = "‹n0› are elected by the town, ‹n1› by the guild, and the chair is named by the king."
    assert not asides_beside_numbers(text)


def test_a_sentence_without_times_stays() -> None:
    assert not asides_beside_times("Although nobody had expected it, the dam broke.")


def test_who_speaks_is_left_out() -> None:
    text = "“The dam was built in ‹d0› and broke in ‹d1›,” said Edda Noll."
    assert _left(text, speakers_of(text)) == "The dam was built in ‹d0› and broke in ‹d1›."


def test_who_states_one_thing_stays() -> None:
    assert not speakers_of("“The dam broke in ‹d0›,” said Edda Noll.")


def test_a_speaker_alone() -> None:
    assert is_speaker("Edda Noll told us:")
    assert not is_speaker("These are the dams:")
