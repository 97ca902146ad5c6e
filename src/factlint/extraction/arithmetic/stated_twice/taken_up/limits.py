"""Restrictions behind the noun of a group, shared or not by the sentence that introduced it: "the 54 who voted"."""

from __future__ import annotations

import re

from factlint.extraction.arithmetic.stated_twice.same_kind import are_same, is_stated
from factlint.extraction.arithmetic.stated_twice.taken_up.groups import Group
from factlint.extraction.languages.en.arithmetic.stated_twice import again
from factlint.extraction.languages.en.arithmetic.stated_twice import taken_up as words_of
from factlint.extraction.quantities.nouns import stem_of
from factlint.values.regex import regex

_STOP, _VERB, _CONTACT = map(regex, (words_of.STOP, words_of.VERB, words_of.CONTACT))
_OTHER_BESIDE = regex(words_of.OTHER_BESIDE)
_ADVERBIAL, _GIVEN, _UNTIL = map(regex, (words_of.ADVERBIAL, words_of.GIVEN, words_of.UNTIL))
_PARTICIPATED, _WHO_DID = regex(words_of.PARTICIPATED), regex(words_of.WHO_DID)
_SPENDING, _YEAR = regex(words_of.SPENDING), regex(r"\d{4}")
_CLAUSE_END = regex(words_of.CLAUSE_END)
_WORD = regex(r"[a-z][a-z'-]{2,}")
_RELATIVE, _GOES_ON, _TURNING = map(regex, (words_of.RELATIVE, words_of.GOES_ON, again.TURNING))


def is_limited_by(text: str, second: Group, known: str) -> bool:
    """Whether what limits a group behind it was stated with the first one."""
    if _OTHER_BESIDE.match(text, second.end):
        return False
    if any(one.match(text, second.end) for one in (_VERB, _CONTACT, _ADVERBIAL)):
        return True
    if _GIVEN.match(text, second.end) and _SPENDING.search(text, 0, second.start):
        return True
    stop = _STOP.match(text, second.end)
    if stop is None or not _tail(text, stop):
        return True
    if _WHO_DID.match(text, stop.start()) and _PARTICIPATED.search(known):
        return True
    return is_distinct(text, second, known)


def is_distinct(text: str, second: Group, known: str) -> bool:
    """Whether words after a group identify it, and a sentence said the same: "the sum that the roof cost"."""
    relative = _RELATIVE.match(text, second.end)
    if relative is not None and _is_stated_again(_relative_clause(text, relative), known):
        return True
    stop = _STOP.match(text, second.end)
    return stop is not None and _is_stated_again(_tail(text, stop), known)


def _tail(text: str, stop: re.Match[str]) -> str:
    """The words from a stop to the end of its phrase, without an end date."""
    ends = [found.start() for form in (_CLAUSE_END, _VERB) if (found := form.search(text, stop.end()))]
    return _UNTIL.sub("", text[stop.start() : min(ends, default=len(text))])


def _relative_clause(text: str, relative: re.Match[str]) -> str:
    """The words of a relative clause, up to the verb of the main clause if that can be found."""
    end = _CLAUSE_END.search(text, relative.end())
    stop = end.start() if end else len(text)
    said = [one for one in _WORD.finditer(text, relative.end(), stop) if one[0] not in again.COMMON]
    if not said:
        return ""
    if relative["subject"] is None:
        after = _VERB.search(text, said[0].end(), stop)
        return text[relative.end() : after.start() if after else stop]
    done = said[: 1 if relative["pronoun"] else 2][-1]
    goes_on = _GOES_ON.match(text, done.end())
    if goes_on is None:
        return text[relative.end() : done.end()]
    after = _VERB.search(text, goes_on.end(), stop)
    return text[relative.end() : after.start() if after else stop]


def _is_stated_again(tail: str, known: str) -> bool:
    """Whether all that some words state stands in a sentence too."""
    said = [word for word in _WORD.findall(tail) if word not in again.COMMON]
    years = _YEAR.findall(tail)
    if not set(_TURNING.findall(tail)) <= set(_TURNING.findall(known)):
        return False
    are_stated = all(_is_stated(word, known) for word in said) and all(year in known for year in years)
    return bool(said or years) and are_stated


def _is_stated(word: str, known: str) -> bool:
    stem = stem_of(word)
    return is_stated(word, known) or any(are_same(stem, stem_of(one)) for one in _WORD.findall(known))
