"""Whether a surname is that of one person in a text."""

import pytest

from factlint.extraction.coreference.surnames import has_one_bearer, is_shared_surname
from factlint.model.document import ProseSpan


@pytest.mark.parametrize(
    ("text", "is_shared"),
    [
        ("Otto Lind died in 1865. Lind died in 1866.", False),
        ("Otto Lind died in Rome. Lind died in 1866.", False),
        ("Otto Lind died in 1865. Karl Lind painted. Lind died in 1866.", True),
        ("Otto Lind died in 1865. His wife Clara painted. Lind died in 1866.", True),
        ("Otto Lind died in 1865. Clara, his wife, painted. Lind died in 1866.", True),
        ("Otto Lind died in 1865. His wife Clara Moor painted. Lind died in 1866.", False),
        ("Otto Lind and O. Lind met. Lind died in 1866.", True),
    ],
)
def test_a_surname_is_shared_where_two_people_bear_it(text: str, is_shared: bool) -> None:
    start = text.rindex("Lind")
    assert is_shared_surname(text, ProseSpan(start, start + len("Lind"))) is is_shared


@pytest.mark.parametrize(
    ("text", "is_one"),
    [
        ("Otto Lind spoke. Lind left.", True),
        ("Otto Lind spoke. Karl Lind left.", False),
        ("Otto Lind spoke. The Linds left.", False),
        ("Otto Lind spoke. Mrs Lind left.", False),
    ],
)
def test_first_names_families_and_titles_show_several_bearers(text: str, is_one: bool) -> None:
    assert has_one_bearer(text, "Lind") is is_one


def test_a_common_surname_never_has_one_bearer() -> None:
    assert not has_one_bearer("Otto Smith spoke. Smith left.", "Smith")
