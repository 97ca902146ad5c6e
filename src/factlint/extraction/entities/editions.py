"""Contests named without their year, which the sentence gives: "In 1992 the Summer Olympics were held in X"."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from operator import attrgetter

from factlint.extraction.entities.name_match import NameMatch
from factlint.extraction.languages.en.entities import editions as words_of
from factlint.extraction.shapes import Shapes
from factlint.extraction.words import Words
from factlint.model.document import ProseSpan
from factlint.model.rule_base import Name, RuleBase
from factlint.model.words import name_words
from factlint.values.regex import regex

_STATED = Shapes(words_of.STATED, written=str)
_NOT_STATED = regex(words_of.NOT_STATED)
_YEAR = regex(words_of.YEAR)


def with_editions(
    words: Words, sentences: Sequence[ProseSpan], named: Sequence[NameMatch], rules: RuleBase
) -> tuple[NameMatch, ...]:
    """The names of a text with those of contests in sentences of one year that say of which year they were."""
    taken = [match.span(words) for match in named]
    found = [
        match
        for match in _editions(words, sentences, rules)
        if not any(match.span(words).overlaps(other) for other in taken)
    ]
    return tuple(sorted((*named, *found), key=attrgetter("first"))) if found else tuple(named)


def _editions(words: Words, sentences: Sequence[ProseSpan], rules: RuleBase) -> Iterator[NameMatch]:
    for sentence in sentences:
        said = words.prose[sentence.start : sentence.end]
        if len(_YEAR.findall(said)) != 1 or _NOT_STATED.search(said):
            continue
        for stated in _STATED.firsts(said):
            name = _edition(words.prose, stated["series"], stated["year"], rules)
            if name is not None:
                start = sentence.start + stated.start("series")
                inside = words.between(start, start + len(stated["series"]))
                yield NameMatch(inside.start, inside.stop - 1, (name,))
                break


def _edition(prose: str, series: str, year: str, rules: RuleBase) -> Name | None:
    """The edition of a series in the rule base, by the year before its name, if it is unique."""
    said = name_words(series)
    short = words_of.SHORT.get(" ".join(said))
    if short is not None:
        said = name_words(short[0]) if regex(short[1]).search(prose) else ()
    needs = words_of.NEEDS.get(" ".join(said))
    if not said or (needs and (not regex(needs[0]).search(prose) or regex(needs[1]).search(prose))):
        return None
    full = (year, *said)
    names = [name for name in rules.names_beginning(full).get(year, ()) if name.words == full]
    return names[0] if len({name.entity for name in names}) == 1 else None
