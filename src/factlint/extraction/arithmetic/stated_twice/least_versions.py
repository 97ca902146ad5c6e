"""The least version that a document states twice: "Minimum Python: 3.10 … Install it with Python 3.9 or later"."""

from __future__ import annotations

from collections.abc import Iterator

from factlint.extraction.arithmetic.same_thing.tellings import Tellings
from factlint.extraction.arithmetic.stated_twice.keyed import PAIR, Stated, by_key
from factlint.extraction.things.least_versions import (
    OR_LATER,
    RELEASE,
    heading_over,
    versioned_sentences,
    versions_among,
)
from factlint.model.arithmetic import RestatedText
from factlint.model.document import Document


def read_least_versions(tellings: Tellings) -> Iterator[RestatedText]:
    """The pairs of a document, each with the later one last; "3" and "3.1" do not conflict."""
    if tellings.analysis.document.is_history:
        return
    document, sentences = tellings.analysis.document, versioned_sentences(tellings.analysis)
    found = versions_among(tellings.analysis, sentences if len(sentences) >= PAIR else ())
    for key, (first, second) in by_key(tellings, found).items():
        above = {heading_over(document, one.mention.prose) for one in (first, second)}
        if len(above) > 1 and any(RELEASE.search(heading) for heading in above):
            continue  # what two releases need
        if len(above) > 1 and _is_of_a_part(document, key, first, second):
            continue
        mine, theirs = (stated.mention.value.split(".") for stated in (first, second))
        if any(one != other for one, other in zip(mine, theirs, strict=False)):
            yield RestatedText(first.mention, second.mention)


def _is_of_a_part(document: Document, key: str, first: Stated, second: Stated) -> bool:
    """Whether "or later" may be a requirement of one part of a project, whose heading does not name
    what is required.
    """
    places = (one.sentence for one in (first, second))
    is_listed = any(
        form.search(document.prose, place.start, place.end) for place in places for form in OR_LATER
    )
    return is_listed and key not in heading_over(document, second.mention.prose).casefold()
