"""A last name alone is nobody's where the text tells of several who bear it."""

import pytest

from factlint.extraction.lives.shared_last_names import is_shared_last_name
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
def test_shared(text: str, is_shared: bool) -> None:
    start = text.rindex("Lind")
    assert is_shared_last_name(text, ProseSpan(start, start + len("Lind"))) is is_shared
