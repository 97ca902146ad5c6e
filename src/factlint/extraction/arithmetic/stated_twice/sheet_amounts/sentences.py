"""The kind of an amount in a sentence that is about the subject of its page: "the port has a staff of 312"."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from factlint.extraction.arithmetic.stated_twice.pages import Page
from factlint.extraction.arithmetic.stated_twice.sheet_amounts.amounts import Amount, end_of_number
from factlint.extraction.arithmetic.stated_twice.sheet_amounts.label_phrases import Said, counted, is_named
from factlint.extraction.arithmetic.stated_twice.sheet_amounts.labels import qualifier
from factlint.extraction.languages.en.arithmetic.stated_twice import sheet_amounts as words_of
from factlint.extraction.languages.en.arithmetic.stated_twice.again import JOINED
from factlint.extraction.languages.en.arithmetic.tables.cells import FRONTED, PRONOUNS, SUBJECT
from factlint.values.regex import regex

_BESIDE, _RESTRICTED = regex(words_of.BESIDE), regex(words_of.RESTRICTED)
_STATED = tuple((kind, regex(before), regex(behind)) for kind, before, behind in words_of.STATED)
_FRONTED_BEFORE = tuple(
    (kind, regex(before), regex(behind)) for kind, before, behind in words_of.FRONTED_BEFORE
)
_SUBJECT_BEHIND = regex(words_of.SUBJECT_BEHIND)
_OWN_PARTS = tuple((kind, regex(before)) for kind, before in words_of.OWN_PARTS)
_NAMED = regex(words_of.NAMED_OF)
_JOINED_BEFORE = regex(words_of.JOINED_BEFORE)
_JOINED, _JOINED_KIND = regex(JOINED), regex(words_of.JOINED_KIND)
_ADMITTED, _PAYING = regex(words_of.ADMITTED), regex(words_of.PAYING)
_SUBJECT, _AT_WORK = regex(SUBJECT), regex(words_of.AT_WORK)
_FRONTED, _IN_YEAR = regex(FRONTED), regex(words_of.IN_YEAR)
_BOUND, _OF_THING = regex(words_of.BOUND), regex(words_of.OF_THING)
_SUBJECT_END, _OTHERWISE = regex(words_of.SUBJECT_END), regex(words_of.OTHERWISE)
_WORD = regex(r"[\w’-]+")


class Sentence:
    """A sentence with an amount that is not in the sheet, read for what the amount measures."""

    def __init__(self, page: Page, amount: Amount) -> None:
        tellings = page.tellings
        self._page, self._amount, self._words = page, amount, tellings.text.text
        place = amount.mention.prose
        self._start = tellings.analysis.sentences[tellings.sentence_of(place)].start
        self._end, self._behind = place.start, end_of_number(amount)

    def read(self, phrases: Sequence[str]) -> Iterator[tuple[str, str]]:
        """The kinds of amount that this may be, each with the people or thing that a price is for."""
        words = self._words
        ends = [end.end() for end in _SUBJECT_END.finditer(words, self._start, self._end)]
        bound = _BOUND.search(words, self._start, self._end)
        if _OTHERWISE.search(words, ends[-1] if ends else self._start, bound.start() if bound else self._end):
            return
        if _FRONTED.match(words, self._start, self._end):
            return
        yield from self._fronted()
        yield from self._by_phrase(phrases)
        if self._amount.is_bound:
            return
        yield from self._own_parts()
        yield from self._by_verb()
        yield from self._by_noun()
        yield from self._joined()
        yield from self._admitted()

    def _is_free(self, behind: int) -> bool:
        return _RESTRICTED.match(self._words, behind) is None

    def _is_of_whole(self, behind: int, kind: str) -> bool:
        """Whether neither the noun behind an amount's nor the sentence's subject is another thing than the page's.

        "A guarantee on every desk", "the battery comes with a guarantee".
        """
        part = _OF_THING.match(self._words, behind)
        subject = _SUBJECT.match(self._words, self._start, self._end)
        if subject is not None and kind in (words_of.KINDS.get(subject["noun"]), subject["noun"]):
            subject = None
        if subject is not None and subject["noun"] in PRONOUNS:
            subject = None
        return all(
            found is None or self._page.may_mean(found["noun"]) or self._page.is_named(found["noun"])
            for found in (part, subject)
        )

    def _by_phrase(self, phrases: Sequence[str]) -> Iterator[tuple[str, str]]:
        """The labels of no known kind whose words stand beside the amount."""
        said = Said(self._words, self._start, self._end, self._behind)
        for label in phrases:
            is_said = is_named(said, label) and self._is_of_whole(self._behind, label)
            if is_said or any(map(self._is_about, counted(said, label))):
                yield label, ""

    def _fronted(self) -> Iterator[tuple[str, str]]:
        """The amount that opens a sentence, stated of the subject behind: "With a staff of 312 the port is …"."""
        for kind, before, behind in _FRONTED_BEFORE:
            end = behind.match(self._words, self._behind)
            if end is None or before.fullmatch(self._words, self._start, self._end) is None:
                continue
            found = _SUBJECT_BEHIND.match(self._words, end.end())
            if found is not None and self._is_named(found["subject"], self._start):
                yield kind, ""

    def _is_named(self, subject: str, place: int) -> bool:
        """Whether a subject is what the page is about."""
        words = [word for word in _WORD.findall(subject) if word not in words_of.DETERMINERS]
        if subject in words_of.OWN or subject.split(maxsplit=1)[0] in words_of.OWN:
            return True
        if subject in words_of.PRONOUNS:
            return self._page.goes_on_to(place, subject)
        return self._page.is_named(" ".join(words)) or (len(words) == 1 and self._page.is_meant_by(words[0]))

    def _own_parts(self) -> Iterator[tuple[str, str]]:
        for kind, before in _OWN_PARTS:
            if before.match(self._words, self._start, self._end) and self._is_free(self._behind):
                yield kind, ""

    def _by_verb(self) -> Iterator[tuple[str, str]]:
        for kind, before, behind in _STATED:
            link = before.search(self._words, self._start, self._end)
            end = behind.match(self._words, self._behind)
            if link and end and self._is_free(end.end()) and self._is_about(link.start()):
                yield kind, ""

    def _by_noun(self) -> Iterator[tuple[str, str]]:
        found = _NAMED.search(self._words, self._start, self._end)
        if found is None or not self._is_free(self._behind):
            return
        kind, opener, owner = words_of.KINDS[found["noun"]], found["opener"], found["owner"]
        if not self._is_of_whole(self._behind, kind):
            return
        if owner is not None:
            is_of_page = self._page.is_meant_by(owner)
        elif opener in words_of.PRONOUNS:
            is_of_page = self._page.goes_on_to(found.start("opener"), opener)
        elif (
            opener in words_of.INDEFINITE
            and kind == words_of.STAFF
            and _AT_WORK.match(self._words, self._behind)
        ):
            yield kind, words_of.SOME
            return
        elif opener in words_of.INDEFINITE:
            is_of_page = self._is_about(found.start("opener") - 1)
        else:
            is_of_page = True
        if is_of_page:
            yield kind, ""

    def _joined(self) -> Iterator[tuple[str, str]]:
        before = _JOINED_BEFORE.search(self._words, self._start, self._end)
        found = _JOINED_KIND.match(self._words, self._behind) or _JOINED.match(self._words, self._behind)
        if before is None or found is None:
            return
        kind = words_of.KINDS.get(found["noun"])
        if kind is not None:
            if self._is_free(found.end()) and self._is_of_whole(found.end(), kind):
                yield kind, ""
            return
        if before["opener"] in words_of.INDEFINITE or not self._page.is_meant_by(found["noun"]):
            return
        if found["dimension"]:
            yield words_of.DIMENSIONS[found["dimension"]], ""
            return
        for kind in words_of.BY_UNIT.get(self._amount.unit or "", ()):
            yield kind, ""

    def _admitted(self) -> Iterator[tuple[str, str]]:
        for shape in (_ADMITTED, _PAYING):
            found = shape.search(self._words, self._start, self._end)
            if found is None:
                continue
            end = _BESIDE.match(self._words, self._behind)
            whom = qualifier(found["whom"]) or qualifier(end and end["whom"])
            if bool(whom) >= bool(found["whom"]) and self._is_free(end.end() if end else self._behind):
                yield words_of.ADMISSION, whom

    def _is_about(self, end: int) -> bool:
        """Whether the subject before a verb is what the page is about."""
        words, page = self._words, self._page
        ends = [one.end() for one in _SUBJECT_END.finditer(words, self._start, end)]
        start = ends[-1] if ends else self._start
        dated = _IN_YEAR.match(words, start, end)
        subject = _WORD.findall(words, dated.end() if dated else start, end)
        while subject and subject[0] in words_of.DETERMINERS:
            subject = subject[1:]
        if not subject:
            return False
        if len(subject) == 1:
            word = subject[0]
            if word in words_of.OWN:
                return True
            if word in words_of.PRONOUNS:
                return page.goes_on_to(start, word)
            return page.is_meant_by(word) or page.is_named(word)
        return page.is_named(" ".join(subject))
