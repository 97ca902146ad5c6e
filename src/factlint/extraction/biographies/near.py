"""Which sentences of a text are near a life: those that mention one, lead up to it, or go on about the same people."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cached_property

from factlint.extraction.chronology.blocks import TimedText
from factlint.extraction.languages.en.biographies import near as words_of
from factlint.extraction.languages.en.biographies.people import NAME
from factlint.extraction.slots import expanded
from factlint.extraction.trigger import Trigger
from factlint.model.document import BlockKind

_REACH = 2
"""Sentences of its paragraph right before one that mentions a life, and behind the last one about the same people."""
_AGE, _LIFE, _SOMEBODY = Trigger(words_of.STATES_AGE), Trigger(words_of.STATES_LIFE), Trigger(words_of.GOES_ON)
_NAME = Trigger(expanded(NAME))


def near_lives(timed: TimedText) -> Iterator[tuple[BlockKind, int]]:
    """The kinds and numbers of the sentences near lives, and of all headings if there are any, in reading order."""
    near = _Near(timed)
    return near.sentences() if near.about_lives else iter(())


class _Near:
    """A text as paragraphs, list items and headings."""

    def __init__(self, timed: TimedText) -> None:
        self._timed = timed
        self._stretches = timed.places.stretches

    @cached_property
    def about_lives(self) -> frozenset[int]:
        """The numbers of the sentences that may be about a life."""
        lives = (number for number in self._timed.among(_LIFE) if self._timed.has_time(number))
        return self._timed.among(_AGE) | frozenset(lives)

    @cached_property
    def _somebody(self) -> frozenset[int]:
        return self._timed.among(_SOMEBODY)

    def sentences(self) -> Iterator[tuple[BlockKind, int]]:
        """What `near_lives` gives."""
        chosen = {*self._leading(), *self._following()}
        for kind, numbers in self._stretches:
            yield from ((kind, one) for one in numbers if kind is BlockKind.HEADING or one in chosen)

    def _leading(self) -> Iterator[int]:
        """What leads up to the sentences that are about lives: from where those are introduced of whom they state."""
        opening, before = range(0), range(0)
        for kind, numbers in self._stretches:
            if kind is BlockKind.HEADING:
                opening = before = range(0)
                continue
            opening = opening or numbers
            for number in self.about_lives.intersection(numbers):
                first = max(numbers.start, number - _REACH)
                while first > numbers.start and first in self._somebody:
                    first -= 1
                yield from (numbers.start, *range(first, number))
                if first in self._somebody:
                    yield from opening[:1]
                    yield from before[-_REACH:]
            before = numbers

    def _following(self) -> Iterator[int]:
        """The sentences that mention lives, and those behind them up to the last date, about the same people."""
        names: set[str] = set()
        undated: list[int] = []
        last = -_REACH
        for number in self._running:
            if number in self.about_lives:
                names = (names if number - last <= _REACH else set()) | self._names(number)
            elif number - last > _REACH:
                undated.clear()
                continue
            is_stated_of = number in self.about_lives or number in self._somebody
            if is_stated_of or (names and not names.isdisjoint(self._names(number))):
                last = number
            undated.append(number)
            if number in self.about_lives or (last == number and self._timed.has_time(number)):
                yield from undated
                undated.clear()

    @property
    def _running(self) -> Iterator[int]:
        """The numbers of the sentences that are not in headings."""
        return (one for kind, numbers in self._stretches if kind is not BlockKind.HEADING for one in numbers)

    def _names(self, number: int) -> set[str]:
        """The words of the names in a sentence."""
        return {word for one in _NAME.found_in(self._timed.prose(number)) for word in one.group().split()}
