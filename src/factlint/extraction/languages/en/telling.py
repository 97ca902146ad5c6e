"""Verbs of reporting, with a clause as their object: "the register shows that", "as she recalled"."""

from __future__ import annotations

TELL = (
    r"says?|said|tells?|told|notes?|noted|states?|stated|shows?|showed|shown|reports?|reported|records?|recorded|writes?|wrote|adds?|added"
    r"|explains?|explained|confirms?|confirmed|mentions?|mentioned|observes?|observed|remarks?|remarked|indicates?|indicated|reveals?|revealed"
    r"|points? out|pointed out"
)
"""What is given by them is stated as a fact: "claims" or "suggests" are not among them."""
KNOW = r"finds?|found|hears?|heard|learns?|learned|learnt|knows?|knew|remembers?|remembered|recalls?|recalled|reads?"
"""The same of those who are stated."""
WHOM = r"(?: (?:us|me|them|him|her|you|everybody|everyone|visitors|readers|listeners|reporters|journalists|the (?:class|audience|pupils|children|court|committee|board|press|reporters)))?"
"""After the verb, to whom it is stated."""
