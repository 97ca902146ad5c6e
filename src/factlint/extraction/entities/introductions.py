"""The fuller name by which a text introduces a person or a company: "Gordon William McKay (1910–1990) was"."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

from factlint.extraction.entities.name_match import NameMatch
from factlint.extraction.languages.en.entities import introductions as words_of
from factlint.extraction.languages.en.entities.name_neighbours import OPENERS, TITLES
from factlint.extraction.words import Words
from factlint.model.rule_base import Name
from factlint.values.regex import regex

_LIFESPAN = regex(words_of.LIFESPAN)
_MOST_WORDS = 7


def introduced(words: Words, index: Mapping[str, tuple[Name, ...]]) -> NameMatch | None:
    """The introduced name, with the one known entity that bears a shorter form of it.

    Only the first words of a text introduce; elsewhere a longer name is another one. A person is given by the
    lifespan after the name and needs the same first and last word, a company by its legal form.
    """
    first = 0
    while first < len(words) and (words.folded[first] in TITLES or words.folded[first] in OPENERS):
        first += 1
    if first >= len(words) or first > 2:
        return None
    last = _last_of_phrase(words, first)
    phrase = words.folded[first : last + 1]
    names = index.get(words.folded[first], ())
    nickname = _nickname(words, first, last)
    if nickname is not None:
        names = (*names, *index.get(words.folded[nickname], ()))
    if _LIFESPAN.match(words.prose, words.ends[last]):
        said = (phrase,) if nickname is None else (phrase, words.folded[nickname : last + 1])
        found = _one_bearer(name for name in names if any(_is_fuller(one, name.words) for one in said))
    else:
        found = _one_bearer(name for name in names if _is_company(phrase, name.words))
    return NameMatch(first, last, found) if found else None


def _last_of_phrase(words: Words, first: int) -> int:
    """The last word of the capitalised phrase."""
    last = first
    for i in range(first + 1, min(first + _MOST_WORDS, len(words))):
        if words.gap(i - 1) not in words_of.WITHIN_FULL_NAMES:
            break
        if words.is_capitalised(i):
            last = i
        elif words.folded[i] not in words_of.PARTICLES:
            break
    return last


def _nickname(words: Words, first: int, last: int) -> int | None:
    """The word of a name that stands in quotation marks: “Ann "Nan" Lind”."""
    return next((i for i in range(first + 1, last) if words.gap(i - 1) in words_of.OPENING_NICKNAME), None)


def _one_bearer(names: Iterable[Name]) -> tuple[Name, ...]:
    found = {name.entity: name for name in names}
    return tuple(found.values()) if len(found) == 1 else ()


def _is_fuller(phrase: Sequence[str], name: Sequence[str]) -> bool:
    """Whether a phrase is a longer form of a person's name: more names in between, or names for initials."""
    if len(name) < 2 or len(phrase) < len(name) or phrase[0] != name[0] or phrase[-1] != name[-1]:
        return False
    rest = iter(phrase[1:-1])
    return all(any(_stands_for(word, short) for word in rest) for short in name[1:-1])


def _stands_for(word: str, short: str) -> bool:
    return (
        word == short
        or (len(short) == 1 and word.startswith(short))
        or (len(word) == 1 and short.startswith(word))
    )


def _is_company(phrase: Sequence[str], name: Sequence[str]) -> bool:
    rest = phrase[len(name) :]
    return (
        tuple(phrase[: len(name)]) == tuple(name)
        and bool(rest)
        and all(word in words_of.COMPANY_FORMS for word in rest)
    )
