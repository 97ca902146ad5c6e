"""What people are said to have done themselves, and when: "In 1952 she moved to Aruna"."""

from __future__ import annotations

from collections.abc import Iterator

from factlint.extraction.languages.en.lives import told as words_of
from factlint.extraction.lives.bearers import People, whom_pronoun_means, whose
from factlint.extraction.lives.telling import Telling
from factlint.extraction.lives.told import pattern, people_in
from factlint.extraction.plain_dates import is_plain
from factlint.model.document import ProseSpan
from factlint.model.lives import DatedAct
from factlint.model.mention import EntityRef, Mention
from factlint.values.time import Time

_MOST_BETWEEN = 60


def dated_acts(telling: Telling, people: People) -> Iterator[DatedAct]:
    """The act with which a sentence begins, and its date, by somebody whose life the document tells."""
    prose, sentence, dates = telling.prose, telling.sentence, telling.dates
    if not dates or not people.names:
        return
    yield from _by_agent(telling, people)
    yield from _of_own_work(telling, people)
    date, start = dates[0], sentence.start
    is_fronted = pattern(words_of.FRONTED_DATE).fullmatch(prose, sentence.start, date.prose.start) is not None
    if is_fronted:
        gap = pattern(",? ").match(prose, date.prose.end)
        start = gap.end() if gap else date.prose.end
    who, end = _subject_at(telling, start, people)
    verb = pattern(words_of.ACT).match(prose, end, sentence.end)
    posthumous = pattern(words_of.POSTHUMOUS)
    if verb is None or posthumous.search(prose, sentence.start, end):
        return
    if posthumous.search(prose, verb.start("act"), sentence.end):
        return
    if not is_fronted:
        date = next((each for each in dates if each.prose.start >= verb.end()), date)
    if is_plain(date) and (is_fronted or _is_behind(prose, verb.end(), date)):
        both = (who, _with_whom(telling, verb.start("act"), people))
        yield from (DatedAct(one, verb["act"], date) for one in both if one is not None)


def _with_whom(telling: Telling, start: int, people: People) -> EntityRef | None:
    """Whom somebody married or met, where the document tells that life too."""
    shared = pattern(words_of.SHARED_ACT).match(telling.prose, start, telling.sentence.end)
    if shared is None:
        return None
    other = next(
        people_in(telling.document, ProseSpan(shared.end(), telling.sentence.end), telling.names), None
    )
    return people.named(other) if other is not None and other.prose.start == shared.end() else None


def _of_own_work(telling: Telling, people: People) -> Iterator[DatedAct]:
    """What somebody made: "Her memoirs were written in 1912"."""
    prose, sentence = telling.prose, telling.sentence
    found = pattern(words_of.OWN_WORK).match(prose, sentence.start, sentence.end)
    if found is None or pattern(words_of.NOT_OWN).search(prose, sentence.start, sentence.end):
        return
    date = next((one for one in telling.dates if one.prose.start >= found.end()), None)
    who = whose(telling.document, sentence, people)
    if who is not None and date is not None and is_plain(date) and _is_behind(prose, found.end(), date):
        yield DatedAct(who, found["act"], date)


def _by_agent(telling: Telling, people: People) -> Iterator[DatedAct]:
    """What was done by somebody: "The school was founded in 1874 by Greta Moll"."""
    prose, sentence = telling.prose, telling.sentence
    found = pattern(words_of.DONE_BY).match(prose, sentence.start, sentence.end)
    if found is None or pattern(words_of.POSTHUMOUS).search(prose, sentence.start, sentence.end):
        return
    agent = next(people_in(telling.document, ProseSpan(found.end(), sentence.end), telling.names), None)
    who = people.named(agent) if agent is not None and agent.prose.start == found.end() else None
    inside = [date for date in telling.dates if found.start("done") < date.prose.start < found.end()]
    if who is not None and len(inside) == 1 and is_plain(inside[0]):
        yield DatedAct(who, found["done"], inside[0])


def _subject_at(telling: Telling, start: int, people: People) -> tuple[EntityRef | None, int]:
    """The person with whose name or pronoun a clause begins, and where that ends."""
    document, clause = telling.document, ProseSpan(start, telling.sentence.end)
    pronoun = pattern(words_of.PRONOUN).match(document.prose, clause.start, clause.end)
    if pronoun:
        return whom_pronoun_means(document, clause, people), pronoun.end()
    described = pattern(words_of.DESCRIBED).match(document.prose, clause.start, clause.end)
    start = described.end() if described else clause.start
    person = next(people_in(document, ProseSpan(start, clause.end), telling.names), None)
    if person is None or person.prose.start != start:
        return None, start
    return people.named(person), person.prose.end


def _is_behind(prose: str, start: int, date: Mention[Time]) -> bool:
    """Whether the date follows the verb in its clause: "moved to Aruna in 1952"."""
    gap = prose[start : date.prose.start]
    return (
        start <= date.prose.start
        and len(gap) <= _MOST_BETWEEN
        and pattern(words_of.ACT_TO_DATE).fullmatch(gap) is not None
        and not pattern(words_of.DATE_OF_ANOTHER).search(gap)
    )
