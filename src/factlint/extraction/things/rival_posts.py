"""Two posts that a text gives one person, who can hold one of them only: "environment minister, … finance minister".

A full name means one person, however far apart the two stand, unless the text says that posts change hands.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator, Sequence

from factlint.extraction.languages.en.things import rival_posts
from factlint.extraction.shapes import Shapes
from factlint.model.arithmetic import RestatedText
from factlint.model.document import Document, ProseSpan
from factlint.model.mention import Mention, mention_at
from factlint.values.regex import regex

_HELD = Shapes(rival_posts.HELD, written=str)
_CHANGES, _KIN = regex(rival_posts.CHANGES), regex(rival_posts.BESIDE_OTHERS)
_LONGEST_TEXT = 90
"""Sentences."""


def read_rival_posts(
    document: Document, sentences: Sequence[ProseSpan], held: Sequence[ProseSpan]
) -> tuple[RestatedText, ...]:
    """The pairs of posts of one name, in the sentences with a post next to a name."""
    if len(sentences) > _LONGEST_TEXT or document.is_history:
        return ()
    by_person: defaultdict[str, list[Mention[str]]] = defaultdict(list)
    for place, post in _held_in(document, held):
        by_person[place].append(post)
    return tuple(
        RestatedText(*pair)
        for person, posts in by_person.items()
        if (pair := _rivals(posts)) is not None and not _changes(document, sentences, person)
    )


def _held_in(document: Document, held: Sequence[ProseSpan]) -> Iterator[tuple[str, Mention[str]]]:
    for sentence in held:
        text = document.prose[sentence.start : sentence.end]
        for found in _HELD.finditer(text):
            place = ProseSpan(sentence.start + found.start("post"), sentence.start + found.end("post"))
            person = " ".join(re.findall(r"[^\W\d_][\w’'-]*", found["person"]))
            if " " in person:
                yield person, mention_at(document, place, _post(found["post"]))


def _post(said: str) -> str:
    """The key of a post, without the words before it."""
    words = said.casefold().replace("-", " ").split()
    for start in range(len(words)):
        post = " ".join(words[start:])
        if (known := rival_posts.POSTS.get(post)) is not None:
            return known
    return ""


def _rivals(posts: Sequence[Mention[str]]) -> tuple[Mention[str], Mention[str]] | None:
    """The two posts of somebody, of whom the text states no third, where one excludes the other."""
    stated = {one.value: one for one in sorted(posts, key=lambda one: -one.prose.start) if one.value}
    if len(stated) != 2:
        return None
    first, second = sorted(stated.values(), key=lambda one: one.prose.start)
    is_rival = any({first.value, second.value} <= group for group in rival_posts.EXCLUSIVE)
    return (first, second) if is_rival else None


def _changes(document: Document, sentences: Sequence[ProseSpan], person: str) -> bool:
    """Whether a sentence about somebody mentions a change, another time, or relatives."""
    last = person.rsplit(maxsplit=1)[-1]
    stated = (document.prose[one.start : one.end] for one in sentences)
    return any(_CHANGES.search(one) or _KIN.search(one) for one in stated if last in one)
