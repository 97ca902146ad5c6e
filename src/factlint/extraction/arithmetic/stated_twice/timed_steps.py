"""The duration of a step in a label and in its instruction: "Baking: 40 minutes … bake for 55 minutes"."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from fractions import Fraction

from factlint.extraction.arithmetic.same_thing.tellings import Tellings
from factlint.extraction.languages.en.arithmetic.stated_twice import timed_steps as words_of
from factlint.extraction.sheet_lines import sheets_of
from factlint.model.arithmetic import Restated
from factlint.model.mention import Mention
from factlint.values.duration import Duration, days_as_written
from factlint.values.regex import regex

_LABEL, _OTHERWISE = regex(words_of.LABEL), regex(words_of.OTHERWISE)
_BEHIND = regex(r"[.;,]?\s*")
_LONGEST = 90
"""Characters from the verb of an instruction to its duration."""
_NEAR = Fraction(10, 9)
"""The largest ratio between two rounded durations."""


def read_timed_steps(tellings: Tellings) -> Iterator[Restated]:
    """The pairs of a document, each with the later duration last."""
    lengths = tellings.analysis.durations
    labelled = _labelled(tellings, lengths)
    if not labelled or _OTHERWISE.search(tellings.text.text):
        return
    others = [one for one in lengths if one not in labelled.values()]
    for verb, length in labelled.items():
        stated = [one for one in others if _is_stated(tellings, verb, one)]
        if len(stated) == 1 and not _is_part(length, stated[0], others) and not _are_near(length, stated[0]):
            yield Restated(*sorted((length, stated[0]), key=lambda one: one.prose))


def _labelled(tellings: Tellings, lengths: Sequence[Mention[Duration]]) -> Mapping[str, Mention[Duration]]:
    """The durations next to labels, by the verb of the step; without those that two labels give."""
    starts = {length.prose.start: length for length in lengths}
    found: dict[str, list[Mention[Duration]]] = {}
    for sheet in sheets_of(tellings.analysis.document):
        for line in sheet:
            label, length = _LABEL.fullmatch(line.label), starts.get(line.value.start)
            if label is None or length is None or days_as_written(length.value) is None:
                continue
            if _BEHIND.fullmatch(tellings.text.text, length.prose.end, line.value.end):
                verb = next(verb for verb, stem in words_of.VERBS.items() if label["verb"].startswith(stem))
                found.setdefault(verb, []).append(length)
    return {verb: stated[0] for verb, stated in found.items() if len(stated) == 1}


def _is_stated(tellings: Tellings, verb: str, length: Mention[Duration]) -> bool:
    """Whether an instruction gives a verb this duration."""
    sentence = tellings.analysis.sentences[tellings.sentence_of(length.prose)]
    start = max(sentence.start, length.prose.start - _LONGEST)
    instruction = regex(words_of.INSTRUCTION.replace("{verb}", verb))
    return (
        days_as_written(length.value) is not None
        and instruction.search(tellings.text.text, start, length.prose.start) is not None
    )


def _is_part(label: Mention[Duration], stated: Mention[Duration], others: Sequence[Mention[Duration]]) -> bool:
    """Whether the text states another length by which the two differ."""
    mine, theirs = days_as_written(label.value) or 0, days_as_written(stated.value) or 0
    return any(days_as_written(one.value) == abs(mine - theirs) for one in others if one is not stated)


def _are_near(one: Mention[Duration], other: Mention[Duration]) -> bool:
    small, large = sorted(days_as_written(length.value) or Fraction(0) for length in (one, other))
    return large <= small * _NEAR
