"""Which numbers closed-class words mark as a difference, and which way it goes."""

from __future__ import annotations

from factlint.extraction.arithmetic.amounts.passages import Amount, Passage
from factlint.extraction.languages.en.arithmetic.amounts.differences import explained_differences as words_of
from factlint.extraction.languages.en.arithmetic.amounts.differences.compared import AT_ANOTHER_TIME
from factlint.model.arithmetic import Direction
from factlint.values.regex import regex

_COMPARED, _ADDED, _BY = regex(words_of.COMPARED), regex(words_of.ADDED), regex(words_of.BY)
_CALLS = tuple(map(regex, (words_of.APPOSED, words_of.IS_CALLED, words_of.BETWEEN)))
_CALLED, _NO_CHANGE = regex(words_of.CALLED), regex(words_of.CALLED_OTHERWISE)
_EXPLAINED = tuple(map(regex, (words_of.GIVEN_AFTER, words_of.BETWEEN_THEM)))
_A_SHARE, _CHANGE_BEHIND = regex(words_of.A_SHARE), regex(words_of.CHANGE_BEHIND)
_TWO_WAYS = regex(words_of.TWO_WAYS)
_OR_IN_PERCENT, _OTHER_TIME = regex(words_of.OR_IN_PERCENT), regex(words_of.OTHER_TIME)
_EACH_ONE, _ALL_OF_THEM = regex(words_of.EACH_ONE), regex(words_of.ALL_OF_THEM)
_POINTS_BACK = regex(words_of.POINTS_BACK)
_RISEN, _FALLEN = regex(words_of.RISEN), regex(words_of.FALLEN)
_AT_ANOTHER_TIME = regex(AT_ANOTHER_TIME)
_MORE, _LESS = regex(words_of.MORE), regex(words_of.LESS)


def mark_of(passage: Passage, said: Amount) -> int | None:
    """Up to where the words after a number say that it is a difference; None if no words do."""
    if _AT_ANOTHER_TIME.search(said.before.rpartition(",")[2]):
        return None
    compared = _COMPARED.match(said.behind)
    if compared is not None and _is_one_of_two_ways(passage, said):
        return None
    if compared is not None and not (compared["count"] and _ADDED.search(said.before)):
        return compared.end()
    is_points = said.figure.value.unit == words_of.PERCENTAGE_POINT
    return 0 if is_points or _is_called(passage, said) or _is_by(passage, said) else None


def _is_one_of_two_ways(passage: Passage, said: Amount) -> bool:
    """Whether a number stands beside another one with its own way: "300 m up and 700 m down"."""
    *_, last = (None, *passage.ahead_of(said))
    return last is not None and not last.sentence and _TWO_WAYS.match(last.behind) is not None


def _is_called(passage: Passage, said: Amount) -> bool:
    """Whether the clause of a number calls it by a noun that stands for a difference."""
    if any(form.search(said.before) for form in _CALLS) or is_pointed(said):
        return True
    if any(form.match(said.behind) for form in _EXPLAINED) and _CALLED.search(said.before):
        return True
    is_noun_behind = said.is_share and _A_SHARE.search(said.before) and _CHANGE_BEHIND.match(said.behind)
    return bool(is_noun_behind) or is_in_percent(passage, said)


def is_pointed(said: Amount) -> bool:
    """Whether a sentence calls what was stated before a change by so much: "that is a rise of"."""
    is_of_stated = _POINTS_BACK.match(said.before) is not None and not _NO_CHANGE.search(said.before)
    return is_of_stated and _CALLED.search(said.before) is not None


def takes_up(passage: Passage, said: Amount) -> bool:
    """Whether a change is that of what was stated before: its sentence begins with a pronoun, or says "by"."""
    return _POINTS_BACK.match(said.before) is not None or _is_by(passage, said)


def _is_by(passage: Passage, said: Amount) -> bool:
    """Whether "by" leads to a number, and no other time or subject."""
    if _BY.search(said.before) is None or _OTHER_TIME.search(said.before) or _is_side(passage, said):
        return False
    return not (_ALL_OF_THEM.search(said.before) and _EACH_ONE.search(passage.skeleton.text))


def is_in_percent(passage: Passage, said: Amount) -> bool:
    """Whether a share states in per cent the difference before it: "up by £12,000, or 5 per cent"."""
    *_, last = (None, *passage.ahead_of(said))
    if last is None or last.sentence or not said.is_share or not _OR_IN_PERCENT.search(said.before):
        return False
    return not last.is_share and mark_of(passage, last) is not None


def _is_side(passage: Passage, said: Amount) -> bool:
    """Whether a number is the second side of an area: "4 m by 5 m"."""
    *_, last = (None, *passage.ahead_of(said))
    return last is not None and last.behind == said.before == words_of.BETWEEN_SIDES


def is_change(said: Amount) -> bool:
    """Whether the words before a difference are of change, and not of two things beside each other."""
    return _RISEN.search(said.before) is not None or _FALLEN.search(said.before) is not None


def is_compared(said: Amount) -> bool:
    """Whether a share is called so much more or less, which no part of a whole is."""
    return _MORE.match(said.behind) is not None or _LESS.match(said.behind) is not None


def direction_of(said: Amount) -> Direction | None:
    """Whether the words next to a difference say that something grew or shrank."""
    if _MORE.match(said.behind) or _RISEN.search(said.before):
        return Direction.UP
    return Direction.DOWN if _LESS.match(said.behind) or _FALLEN.search(said.before) else None
