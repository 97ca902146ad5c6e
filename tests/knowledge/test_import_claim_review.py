"""False claims from reviews, and back."""

import json
from pathlib import Path
from typing import Any

import pytest

from factlint.knowledge.base import open_rule_base
from factlint.knowledge.imports.claim_review import export_reviews, import_reviews

REVIEW: dict[str, Any] = {
    "@context": "https://schema.org",
    "@type": "ClaimReview",
    "url": "https://example.org/checks/bridge",
    "datePublished": "2024-05-06T10:00:00Z",
    "author": {"@type": "Organization", "name": "The Checkers"},
    "claimReviewed": "The Stone Bridge was sold  to a circus [again]",
    "itemReviewed": {"@type": "Claim", "author": {"@type": "Person", "name": "A Salesman"}},
    "reviewBody": "No sale is on record: the town still owns it.",
    "reviewRating": {
        "@type": "Rating",
        "ratingValue": "1",
        "bestRating": "5",
        "worstRating": "1",
        "alternateName": "False",
    },
}

PACK = r"""factlint: 1
pack: claims
false-claims:
  the-stone-bridge-was-sold-to-a-circus:
    says: ["The Stone Bridge was sold to a circus \\[again]"]
    because: "No sale is on record: the town still owns it."
    source: "https://example.org/checks/bridge"
    claimant: A Salesman
    reviewer: The Checkers
    reviewed: 2024-05-06
    rating: "False"
"""


@pytest.mark.parametrize("data", [REVIEW, [REVIEW], {"@graph": [{"@type": "WebPage"}, REVIEW]}])
def test_reviews_become_false_claims(data: object) -> None:
    assert import_reviews(json.dumps(data), pack="claims").text == PACK


def test_the_pack_can_be_used(tmp_path: Path) -> None:
    (tmp_path / "claims.yaml").write_text(PACK, encoding="utf-8")
    (claim,) = open_rule_base(["claims.yaml"], root=tmp_path).false_claims()
    assert claim.says == ("The Stone Bridge was sold to a circus [again]",)
    assert claim.reviewer == "The Checkers"


def test_claims_come_back_without_loss() -> None:
    pack = import_reviews(json.dumps(REVIEW), pack="claims").text
    assert import_reviews(export_reviews(pack).text, pack="claims") == (pack, ())


@pytest.mark.parametrize(
    ("rating", "is_false"),
    [
        ({"ratingValue": 1, "worstRating": 1, "bestRating": 5}, True),
        ({"ratingValue": 2, "worstRating": 1, "bestRating": 5, "alternateName": "False"}, False),
        ({"ratingValue": 5, "worstRating": 1, "bestRating": 5}, False),
        ({"alternateName": "Pants on Fire!"}, True),
        ({"alternateName": "Mostly false"}, False),
        ({"ratingValue": 1, "worstRating": 1, "bestRating": 1}, False),
        ({"ratingValue": 1}, True),
        ({"ratingValue": 1, "bestRating": 6, "alternateName": "True"}, False),
        ({"ratingValue": 1, "alternateName": "Faux"}, True),
        ({}, False),
    ],
)
def test_only_what_refutes_is_taken(rating: dict[str, Any], is_false: bool) -> None:
    found = import_reviews(json.dumps({**REVIEW, "reviewRating": rating}), pack="claims")
    assert ("says:" in found.text) is is_false
    assert bool(found.notes) is not is_false
