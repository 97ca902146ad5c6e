"""False claims from schema.org ClaimReview (JSON-LD), and back.

Source: https://schema.org/ClaimReview and https://schema.org/Rating. A review refutes where its rating lies in the
lowest quarter of its scale, unless its words say otherwise; one in words only, where these mean "false".
"""

from __future__ import annotations

import json
from collections.abc import Iterator

from factlint.knowledge.entries.name_notation import expand, literal
from factlint.knowledge.format.entries import FalseClaimEntry
from factlint.knowledge.format.yaml_text import text_of
from factlint.knowledge.imports.pack_text import Content, Converted, read_pack_text, write_pack
from factlint.knowledge.imports.slugs import distinct, slug
from factlint.values.typed import Any

Json = dict[str, Any]

_VERDICTS = frozenset(
    {"false", "fake", "wrong", "incorrect", "pants on fire", "fabricated", "not true", "untrue"}
)
"""Verdicts that refute a claim; others ("mostly false", "misleading") refute only part of it."""

_AFFIRMATIONS = frozenset({"true", "correct", "accurate", "mostly true", "half true", "mixture", "mixed"})
"""Verdicts that refute nothing, whatever the number beside them."""

_LOWEST = 0.25
"""The lowest part of a rating scale, which refutes: 1 of 1 to 5 does, 2 (mostly false) does not."""

_WORST, _BEST = 1, 5  # what schema.org takes where a rating does not say

_ID_WORDS = 8


def import_reviews(text: str, *, pack: str) -> Converted:
    """The pack of false claims of one review, a list of them, or a `@graph`.

    Raises `ValueError` where the text is no JSON.
    """
    claims: dict[str, Content] = {}
    notes: list[str] = []
    taken: set[str] = set()
    for review in _reviews(json.loads(text)):
        claim = _text(review.get("claimReviewed"))
        if not claim:
            notes.append("a review without claimReviewed")
        elif not _refutes(review):
            notes.append(f'"{claim}": the rating does not say that it is false')
        else:
            name = distinct("-".join(slug(claim).split("-")[:_ID_WORDS]), taken)
            claims[name] = _claim(claim, review)
    return Converted(write_pack(pack, {"false-claims": claims}), tuple(notes))


def _reviews(data: object) -> Iterator[Json]:
    if isinstance(data, list):
        for item in data:
            yield from _reviews(item)
    elif isinstance(data, dict):
        kinds = data.get("@type")
        if "ClaimReview" in (kinds if isinstance(kinds, list) else [kinds]):
            yield data
        yield from _reviews(data.get("@graph"))


def _refutes(review: Json) -> bool:
    rating = review.get("reviewRating") or {}
    words = _text(rating.get("alternateName")).casefold().rstrip(".!")
    try:
        value = float(rating["ratingValue"])
        worst, best = float(rating.get("worstRating", _WORST)), float(rating.get("bestRating", _BEST))
    except (KeyError, TypeError, ValueError):
        return words in _VERDICTS
    is_lowest = best > worst and (value - worst) / (best - worst) < _LOWEST
    return is_lowest and words not in _AFFIRMATIONS


def _claim(claim: str, review: Json) -> dict[str, Content]:
    rating = review.get("reviewRating") or {}
    reviewed = review.get("itemReviewed") or {}
    verdict = (
        _text(rating.get("alternateName")) or f"{rating['ratingValue']} of {rating.get('bestRating', _BEST)}"
    )
    return {
        "says": [literal(claim)],
        "because": _text(review.get("reviewBody")) or _text(rating.get("ratingExplanation")) or verdict,
        "source": _text(review.get("url")),
        "claimant": _name(reviewed.get("author")),
        "reviewer": _name(review.get("author")),
        "reviewed": _text(review.get("datePublished"))[:10],
        "rating": verdict,
    }


def _text(value: object) -> str:
    return " ".join(str(value).split()) if isinstance(value, str | int | float) else ""


def _name(value: object) -> str:
    """The name of a person or organization; of several, the first."""
    first = value[0] if isinstance(value, list) and value else value
    return _text(first.get("name")) if isinstance(first, dict) else _text(first)


def export_reviews(text: str, *, path: str = "pack") -> Converted:
    """The false claims of a pack's text as reviews, one for each phrase; raises `PackErrors` where it is no pack."""
    claims = read_pack_text(text, path).false_claims
    graph = [review for entry in claims.values() for review in _written(entry)]
    document = {"@context": "https://schema.org", "@graph": graph}
    return Converted(json.dumps(document, ensure_ascii=False, indent=1) + "\n")


def _written(entry: FalseClaimEntry) -> Iterator[Json]:
    rating = text_of(entry.rating)
    review = {
        "@type": "ClaimReview",
        "url": text_of(entry.source),
        "datePublished": text_of(entry.reviewed),
        "author": _organization(text_of(entry.reviewer)),
        "reviewBody": entry.because.text,
        "reviewRating": {
            "@type": "Rating",
            "ratingValue": 1,
            "worstRating": 1,
            "bestRating": 5,
            "alternateName": rating,
        },
        "itemReviewed": {"@type": "Claim", "author": _organization(text_of(entry.claimant))},
    }
    for phrase in entry.says:
        for claim in expand(phrase.text):
            yield _without_none({**review, "claimReviewed": claim})


def _organization(name: str | None) -> Json | None:
    return {"@type": "Organization", "name": name} if name else None


def _without_none(value: Json) -> Json:
    return {
        key: _without_none(item) if isinstance(item, dict) else item
        for key, item in value.items()
        if item is not None
    }
