"""Names are known without their points, and without an article inside of them."""

import pytest

from factlint.knowledge.entries.derived_names import derived_forms


@pytest.mark.parametrize(
    ("written", "forms"),
    [
        ("A.F.C. Melby", ["AFC Melby"]),
        ("Melby F.C.", ["Melby FC"]),
        ("A.E Kura", ["AE Kura"]),
        ("U.S.", ["US"]),
        ("J. Melby", []),
        ("Lord of the Rings", []),
        (
            "School of Arts and Crafts at the Melby University",
            ["School of Arts and Crafts at Melby University"],
        ),
    ],
)
def test_a_name_has_the_forms_that_follow_from_it(written: str, forms: list[str]) -> None:
    assert list(derived_forms(written)) == forms
