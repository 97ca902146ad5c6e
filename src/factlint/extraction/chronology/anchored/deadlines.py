"""“Forms are sent out on 2 May. You have 14 days; the form must be back by 16 May”: time limits and their deadlines."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from factlint.extraction.chronology.blocks import TimedText
from factlint.extraction.chronology.lengths import days_apart
from factlint.extraction.chronology.timed import TimedSentence, first_day
from factlint.extraction.languages.en.chronology.anchored import deadlines as words_of
from factlint.extraction.shapes import shapes
from factlint.extraction.slots import pattern
from factlint.model.chronology import Relation, Tie
from factlint.values.duration import DAYS_PER_UNIT
from factlint.values.hedges import Hedge
from factlint.values.interval import Interval

_PAIR = 2
_REACH = 3
"""How many sentences before the time limit its start date may stand."""
_WEEKEND = 4
"""Days by which a deadline may be later or earlier: after a weekend, or with the first day counted …"""
_ROUNDING = 15
"""… or one in so many of its days, since months differ in length."""
_TIMES_FAR = 3
"""A day this many times as far off as the limit is counted from another day."""


def deadlines(timed: TimedText) -> Iterator[Relation]:
    """Time limits and their deadlines, counted from the only other date around; they may stand in two sentences."""
    stated: list[TimedSentence] = []
    for block in (*timed.paragraphs, *timed.items):
        for position, (index, sentence) in enumerate(block):
            is_stated = len(sentence.dates) == 1 or (len(sentence.dates) == _PAIR and sentence.lengths)
            if is_stated and pattern(words_of.DUE).search(sentence.text):
                near = [one for at, one in block[max(0, position - _REACH) : position] if at >= index - _REACH]
                yield from _limit(sentence, near, stated)
            if len(sentence.dates) == _PAIR and position:
                yield from _applied(block[position - 1][1], sentence)
            stated.append(sentence)


def _applied(rule: TimedSentence, case: TimedSentence) -> Iterator[Relation]:
    """“Within 14 days … a decision of 2 May may be appealed until 16 May”: a time limit, and one application of it."""
    found = shapes(words_of.APPLIED).search(case.text)
    if found is None or len(rule.lengths) != 1 or rule.dates:
        return
    limit = rule.lengths[0].value
    if limit.hedge is not Hedge.AT_MOST or limit.amount is None or limit.unit is None:
        return
    if pattern(words_of.NOT_PLAIN).search(f"{rule.text} {rule.lengths[0].said} {case.text}"):
        return
    whole = int(limit.amount * DAYS_PER_UNIT[limit.unit])
    slack = max(_WEEKEND, whole // _ROUNDING)
    dated, days = case.date(found, "dated"), Interval(whole - slack, whole + slack + 1)
    yield Relation(Tie.SHIFT, (case.date(found, "anchor"),), dated, days, rule.lengths[0])


def _limit(
    sentence: TimedSentence, near: Sequence[TimedSentence], all_before: Sequence[TimedSentence]
) -> Iterator[Relation]:
    """The time limit of a sentence, or of the one right before it, that ends on its date."""
    is_apart = bool(near) and not sentence.lengths and len(near[-1].lengths) == 1
    stated = near[-1].followed_by(sentence) if is_apart else sentence
    found = shapes(words_of.LIMITS).search(stated.text) if len(stated.lengths) == 1 else None
    days = days_apart(stated.length(found).value) if found else None
    if found is None or days is None:
        return
    if pattern(words_of.NOT_PLAIN).search(f"{stated.text} {stated.length(found).said}"):
        return
    is_from_now = pattern(words_of.FROM_NOW).match(found["said"]) is not None
    if is_from_now and sentence.document.date is not None:
        return
    dated = stated.date(found, "dated")
    own = () if is_apart else tuple(date for date in stated.dates if date is not dated)
    if own and stated.length(found).value.hedge is not Hedge.AT_MOST:  # "valid for two years, until": no limit
        return
    if own and (dated.prose < own[0].prose or "›; " in stated.text):  # counted from what came before both
        return
    dates = own or tuple(date for one in (all_before if is_from_now else near) for date in one.dates)
    if len(dates) == 1 and 0 <= first_day(dated) - first_day(dates[0]) <= _TIMES_FAR * (days.high or 0):
        yield Relation(Tie.SHIFT, dates, dated, days, stated.words(*found.span("said")))
