"""The total of the amounts of several sentences: "Flour costs £3. Fruit costs £6 and butter £4. That makes £14."

The text does not say which sentences are added. All plain amounts of the nearest one are tried, then those of the one
before as well …; if any combination yields the number, it counts as right.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import combinations

from factlint.extraction.arithmetic.amounts.passages import Amount, Passage
from factlint.extraction.arithmetic.amounts.ways import Way, meant
from factlint.extraction.arithmetic.joined_figures import as_written_out, has_lost_scale
from factlint.extraction.arithmetic.near import is_closed, may_be_rounded, sum_of_figures
from factlint.extraction.languages.en.arithmetic.amounts.wholes import summed_before as words_of
from factlint.extraction.languages.en.arithmetic.paragraphs.computed import DETERMINERS, LIGHT_WORDS
from factlint.extraction.quantities.nouns import stem_of
from factlint.model.arithmetic import Calculation, Sum, with_unit
from factlint.values.regex import regex

_POINTS_BACK = tuple(map(regex, words_of.POINTS_BACK))
_IS_ALL, _NEEDS_ALL = regex(words_of.IS_ALL), regex(words_of.NEEDS_ALL)
_OF_KIND, _LEAD, _LEAD_BEHIND = map(regex, (words_of.OF_KIND, words_of.LEAD, words_of.LEAD_BEHIND))
_ALL_BEHIND, _CLOSES, _THUS = map(regex, (words_of.ALL_BEHIND, words_of.CLOSES, words_of.THUS))
_ALL_OF, _OF_THEM, _ALL_BEFORE = map(regex, (words_of.ALL_OF, words_of.OF_THEM, words_of.ALL_BEFORE))
_SO_MANY, _BOTH = regex(words_of.SO_MANY), regex(words_of.BOTH)
_NOT_SUMMED, _NOT_PARTS = regex(words_of.NOT_SUMMED), regex(words_of.NOT_PARTS)
_WORD, _REASON, _GOES_ON = regex(r"[a-z'-]+"), regex(words_of.REASON), 120
_UNCOUNTED, _DESCRIBED = regex(words_of.UNCOUNTED), regex(words_of.DESCRIBED)
_PAIR, _MOST, _FEWEST_OWN = 2, 7, 2
"""How many numbers are added up; words that show that a total is of something else."""
_REACH = (1, 2, 3)


def read_summed_before(passage: Passage) -> Iterator[Sum | Calculation]:
    """The totals of amounts in earlier sentences."""
    if _NOT_SUMMED.search(passage.skeleton.text):
        return
    if any(_UNCOUNTED.search(one.text) for one in (passage.skeleton, *passage.before)):
        return
    for said in passage.beside:
        if said.is_share or not is_closed(said.figure):
            continue
        count = _so_many(passage, said)
        if (count is None and not _is_sum(passage, said)) or _is_for_a_reason(passage, said):
            continue
        if (equation := meant(said.number, _sums(passage, said, count))) is not None:
            yield equation
        return


def _is_for_a_reason(passage: Passage, said: Amount) -> bool:
    """Whether its sentence continues with a reason, which the skeleton leaves out."""
    end = said.figure.prose.end
    return _REASON.match(passage.document.prose[end : end + _GOES_ON].lower()) is not None


def _is_sum(passage: Passage, said: Amount) -> bool:
    """Whether the words around a number call it what was stated before makes."""
    if said.sentence or len(_values(passage, said)) > _PAIR:
        return False
    text = _text_before(passage, said)
    is_all = _ALL_BEHIND.match(said.behind) is not None
    if _ALL_OF.match(text) and (_OF_THEM.match(said.behind) or _is_of_stated(passage, said)):
        return True
    if said.is_measured and _ALL_BEFORE.search(said.before) and _CLOSES.match(said.behind):
        return True
    if not (is_all or _CLOSES.match(said.behind)):
        return False
    if any(one.search(text) for one in _POINTS_BACK):
        return is_all or not _NEEDS_ALL.search(text) or _IS_ALL.search(text) is not None
    if (kind := _OF_KIND.match(text)) is not None:
        return stem_of(kind["what"]) in passage.stems_before
    lead = _LEAD.match(text) or (_LEAD_BEHIND.match(text) if is_all else None)
    return (lead is not None and not _is_of_others(passage, lead["lead"])) or _THUS.search(text) is not None


def _is_of_stated(passage: Passage, said: Amount) -> bool:
    """Whether a total counts what the parts counted, and says of it what was said of them: "all 11 injured"."""
    noun, words = said.stated.noun, _DESCRIBED.match(said.behind)
    parts = [one for one in passage.amounts if one.sentence == 1]
    are_of_noun = noun is not None and any(one.stated.noun == noun for one in parts)
    return are_of_noun and words is not None and stem_of(words["thing"]) in passage.stems_before


def _text_before(passage: Passage, said: Amount) -> str:
    """All that its sentence states before a number."""
    at = passage.skeleton.figures.index(said.figure)
    return passage.skeleton.text.partition(f"‹n{at}›")[0].partition(f"‹t{at}›")[0]


def _values(passage: Passage, said: Amount) -> Sequence[Amount]:
    """The amounts of the sentence with the unit of one, including it."""
    unit = said.figure.value.unit
    return [one for one in passage.beside if one.figure.value.unit == unit]


def _is_of_others(passage: Passage, lead: str) -> bool:
    """Whether a clause names a subject and states something new about it."""
    stated, words = passage.stems_before, _WORD.findall(lead)
    own = [word for word in words if word not in LIGHT_WORDS and word not in words_of.EVENTS]
    is_named = not DETERMINERS.isdisjoint(words)
    return is_named and len(own) >= _FEWEST_OWN and not any(stem_of(word) in stated for word in own)


def _so_many(passage: Passage, said: Amount) -> int | None:
    """How many terms the total has, if its sentence says so: "the three evenings"."""
    if _BOTH.search(passage.skeleton.text):
        return _PAIR
    stated = [one for one in passage.ahead_of(said) if not one.sentence and _SO_MANY.search(one.before)]
    is_plain = len(stated) == 1 and is_closed(stated[0].figure) and stated[0].number.denominator == 1
    is_whole = is_plain and said is passage.beside[-1] and _PAIR <= stated[0].number <= _MOST
    return int(stated[0].number) if is_whole else None


def _sums(passage: Passage, said: Amount, count: int | None) -> Iterator[Way]:
    """The total of the plain amounts of the nearest sentences, unless some of them yield the number."""
    stated = [one for one in passage.ahead_of(said) if _is_alike(one, said)]
    stated = [one for one in stated if one.sentence or count is None]
    if any(_is_part_of_other(passage, one) for one in stated) or _is_made(said, stated):
        return
    tried: set[int] = set()
    for reach in _REACH:
        parts = _without_their_number([one for one in stated if one.sentence <= reach])
        if len(parts) in tried or not _PAIR <= len(parts) <= _MOST:
            continue
        tried.add(len(parts))
        if _may_be_parts(said, parts, count):
            measured = (with_unit(one.figure, said.figure.value.unit) for one in parts)
            total, *figures = as_written_out((said.figure, *measured))
            yield Way(sum_of_figures(figures), Sum(total, tuple(figures)))


def _without_their_number(parts: Sequence[Amount]) -> Sequence[Amount]:
    """The amounts without the first, if it states how many the others are: "three villages: …"."""
    is_number = len(parts) > _PAIR and not parts[0].is_measured and parts[0].number == len(parts) - 1
    return parts[1:] if is_number else parts


def _is_alike(one: Amount, said: Amount) -> bool:
    """Whether an amount has the unit of a total, or takes it from the one before: "20 minutes and the second 35"."""
    unit = one.figure.value.unit
    return unit == said.figure.value.unit or (unit is None and one.stated.noun is None and said.is_measured)


def _is_part_of_other(passage: Passage, one: Amount) -> bool:
    return one.sentence > 0 and _NOT_PARTS.search(passage.before[one.sentence - 1].text) is not None


def _may_be_parts(said: Amount, parts: Sequence[Amount], count: int | None) -> bool:
    figures = tuple(one.figure for one in parts)
    largest = max(one.number for one in parts)
    are_plain = all(is_closed(one.figure) and not one.is_for_each and not one.is_share for one in parts)
    is_larger = largest < said.number and 2 * largest != sum_of_figures(figures)
    is_counted = count is None or (count == len(parts) and all(one.is_kin(said) for one in parts))
    is_rounded = may_be_rounded(said.number - sum_of_figures(figures), (said.figure, *figures))
    return (
        are_plain and is_larger and is_counted and not is_rounded and not has_lost_scale(said.figure, figures)
    )


def _is_made(said: Amount, stated: Sequence[Amount]) -> bool:
    """Whether any two or more amounts yield a number."""
    if len(stated) > _MOST:
        return True
    half = said.figure.value.last_digit / 2
    return any(
        abs(sum((one.number for one in some), start=-said.number)) <= half
        for count in range(_PAIR, len(stated) + 1)
        for some in combinations(stated, count)
    )
