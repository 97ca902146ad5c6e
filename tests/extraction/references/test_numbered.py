"""Notes, works and steps by their numbers, and the references to them."""

import pytest

from factlint.extraction.references.numbered import read_numbered
from factlint.reading.readers import read


def numbers(text: str) -> tuple[list[str], list[str]]:
    """The parts and the references, each as kind and number."""
    stated = [(one.is_target, f"{one.kind} {one.number.value}") for one in read_numbered(read("text.md", text))]
    return [said for is_target, said in stated if is_target], [
        said for is_target, said in stated if not is_target
    ]


@pytest.mark.parametrize(
    ("text", "targets", "references"),
    [
        ("Old.[^a] New.[^b]\n\n[^a]: Lind.\n", ["note a"], ["note b"]),
        ("Old.[^a]\n", [], []),
        (
            "It bends [1, 3–4].\n\n## References\n\n[1] Lind.\n\n[2] Beck.\n",
            ["work 1", "work 2"],
            ["work 1", "work 3", "work 4"],
        ),
        ("Take list[3].\n\n## References\n\n[1] Lind.\n\n[2] Beck.\n", ["work 1", "work 2"], []),
        ("It bends [1].\n\n## References\n\n[4] Lind.\n\n[2] Beck.\n", [], []),
        ("1. Open.\n2. Repeat step 1.\n", ["step 1", "step 2"], ["step 1"]),
        ("1. Open.\n2. Shut.\n\nAnd now:\n\n1. Repeat step 2.\n", [], []),
    ],
)
def test_what_is_numbered(text: str, targets: list[str], references: list[str]) -> None:
    assert numbers(text) == (targets, references)
