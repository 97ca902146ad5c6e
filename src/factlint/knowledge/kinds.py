"""Which kinds of things may be said of one thing: a tower is a structure, and a structure is a place."""

from __future__ import annotations

_NARROWER = {
    "place": "structure country city state region island mountain river lake cave village town",
    "structure": "building tower bridge tunnel dam canal church cathedral castle palace museum monument statue stadium "
    "skyscraper station temple landmark memorial",
    "organization": "company club team party band university school alliance agency bank union newspaper museum body "
    "institution",
    "event": "war battle treaty election revolution accident disaster tournament festival",
    "work": "book film album song painting opera ballet play poem series game",
    "book": "novel novella document",
    "product": "aircraft ship spacecraft software car medicine",
    "person": "politician writer scientist artist musician athlete president king queen pope",
}
"""Kind → the kinds it takes in."""
_BROADEST = frozenset({"place", "organization", "event", "work", "product", "person"})
_SHARING_WORDS = frozenset({"person", "event", "work"})
"""Kinds whose names are made of words that others are called by: last names, places, titles."""


def may_be_one(kind: str | None, other: str | None) -> bool:
    """Whether one thing may be of both kinds: one takes in the other, or both are of one narrower kind.

    A tower and a building are structures both; a country and a city are places, and still two things. A kind that is
    left out may be any.
    """
    if kind is None or other is None:
        return True
    mine, theirs = _with_wider(kind), _with_wider(other)
    return kind in theirs or other in mine or bool((mine & theirs) - _BROADEST)


def owns_short_names(kind: str | None) -> bool:
    """Whether a word of a longer name, where a pack lists it as a name too, is what things of a kind are called by."""
    return kind is not None and _with_wider(kind).isdisjoint(_SHARING_WORDS)


def _with_wider(kind: str) -> frozenset[str]:
    wider = {name for name, narrower in _NARROWER.items() if kind in narrower.split()}
    return frozenset({kind}).union(*(_with_wider(name) for name in wider))
