"""Whether the same was done with two numbers of things: "completed 96 homes … completed 69 homes"."""

from __future__ import annotations

from factlint.extraction.arithmetic.same_thing.reasons import Apart
from factlint.extraction.arithmetic.same_thing.restated import why_apart
from factlint.extraction.arithmetic.same_thing.tellings import Tellings
from factlint.extraction.languages.en.arithmetic.stated_twice import numbers as words_of
from factlint.model.arithmetic import Figure
from factlint.values.regex import regex

_DONE_BEFORE, _DONE_BEHIND = regex(words_of.DONE_BEFORE), regex(words_of.DONE_BEHIND)
_DOER = regex(words_of.DOER)
_PAIR = 2
_REACH = 40
"""Characters before a number that may contain its verb."""


def are_done_alike(tellings: Tellings, first: Figure, second: Figure) -> bool:
    """Whether the same verb applies to two numbers of things, and nobody else does it."""
    done = _done(tellings, first)
    if done is None or done != _done(tellings, second) or _have_counted_subjects(tellings, first, second):
        return False
    doers = {_doer(tellings, first), _doer(tellings, second)} - {None}
    return len(doers) < _PAIR and why_apart(tellings, first.prose, second.prose, Apart.SECTION) is None


def _done(tellings: Tellings, figure: Figure) -> str | None:
    """The verb that introduced a number of things."""
    words, start, end = tellings.text.text, figure.prose.start, figure.prose.end
    found = _DONE_BEFORE.search(words, max(0, start - _REACH), start) or _DONE_BEHIND.match(words, end)
    return found[1] if found and found[1] not in words_of.NOT_DONE else None


def _doer(tellings: Tellings, figure: Figure) -> str | None:
    """The name right before the verb of a number of things: "the Reds counted 40 dead"."""
    start, sentence = figure.prose.start, tellings.sentence_at(figure.prose)
    found = _DOER.search(tellings.text.prose[max(sentence.start, start - _REACH) : start])
    return found[1] if found else None


def _have_counted_subjects(tellings: Tellings, first: Figure, second: Figure) -> bool:
    """Whether both are about other counted things: "24 classes had 156 pupils … 8 classes had 72"."""
    return all(
        any(
            tellings.sentence_at(figure.prose).start <= one.prose.start < figure.prose.start
            for one in tellings.analysis.quantities
        )
        for figure in (first, second)
    )
