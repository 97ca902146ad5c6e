"""What each sentence of a document is about, by its grammatical subject: "The siege …", "It …", "She …"."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import cached_property, lru_cache
from itertools import islice

from factlint.extraction.block_order import blocks_above
from factlint.extraction.chronology.timed import on_one_line
from factlint.extraction.languages.en.chronology import subjects as words_of
from factlint.extraction.shapes import shapes
from factlint.extraction.slots import pattern
from factlint.model.document import BlockKind, Document, ProseSpan
from factlint.values.dataclass import dataclass, field

_STEM = 5
"""Letters."""
_KEPT, _KEPT_WORDS = 1 << 10, 1 << 13
"""Texts whose stems are cached, since each sentence is asked for by those around it; words."""

Words = frozenset[str]
"""The case-folded words for a subject; empty if unknown."""


class Subjects:
    """The subjects of a document's sentences, read when first asked for."""

    def __init__(self, document: Document, sentences: Sequence[ProseSpan]) -> None:
        self._document = document
        self._sentences = sentences
        self._stated: list[Words] = []
        self._others = self._read()

    def of(self, index: int) -> Words:
        """The words for the subject of a sentence, by its number."""
        self._stated.extend(islice(self._others, max(index + 1 - len(self._stated), 0)))
        return self._stated[index]

    def named(self, index: int) -> Words:
        """Its names alone; where it has none, all its words."""
        return self._names[index] or self.of(index)

    def are_one(self, first: int, last: int) -> bool:
        """Whether two sentences have the same subject.

        They do not if each names what the other does not: "the Vale War" is neither "the Orm Civil War" nor "the war in
        Orm"; nor if the later one is named for the first time after a mere description: "the champion" is not "Bo Lind,
        a champion".
        """
        if self.of(first).isdisjoint(self.of(last)) or self._is_named_later(*sorted((first, last))):
            return False
        one, other = self._names[first], self._names[last]
        return not (one and other) or one <= other or other <= one

    def _is_named_later(self, first: int, last: int) -> bool:
        """Whether the later of two has a name that did not occur up to the earlier one, which has none."""
        names = self._names[last]
        if not names or self._names[first] or not names.isdisjoint(self.of(first)):
            return False
        return all(names.isdisjoint(self.of(index)) for index in range(first))

    @cached_property
    def _names(self) -> tuple[Words, ...]:
        """The names in the grammatical subject of each sentence and after it; empty for "it" and "the war"."""
        prose = on_one_line(self._document.prose)
        return tuple(_names_of(prose[sentence.start : sentence.end]) for sentence in self._sentences)

    def _read(self) -> Iterator[Words]:
        """The subjects in reading order: what "it" refers to depends on those before."""
        prose = on_one_line(self._document.prose)
        blocks, above = self._document.blocks, blocks_above(self._document)
        opening = {
            block.prose.start: (block.kind, blocks[above[place].place].prose if place in above else None)
            for place, block in enumerate(blocks)
            if block.kind is not BlockKind.PARAGRAPH
        }
        names = frozenset(pattern(words_of.NAME_INSIDE).findall(self._document.prose))
        cast = _Cast(names)
        for index, sentence in enumerate(self._sentences):
            kind, before = opening.get(sentence.start, (None, None))
            text = prose[sentence.start : sentence.end]
            goes_on = before is not None and goes_on_about(text, prose[before.start : before.end])
            if kind is not None and not goes_on:
                cast = _Cast(names)
            yield cast.subject(text, index)
            if kind is BlockKind.HEADING:
                cast.title, cast.topic = cast.topic, frozenset()


@dataclass(slots=True)
class _Cast:
    """The people and things that the last sentences were about."""

    names: frozenset[str]
    """The words that are capitalised within sentences."""
    people: dict[str, Words] = field(default_factory=dict)
    """The antecedents of "he" and "she", and under "" a person for whom neither was used yet."""
    thing: Words = frozenset()
    title: Words = frozenset()
    """The subject of the heading: "it" may refer to that, too."""
    topic: Words = frozenset()
    """The subject of the first sentence: "it" may refer to it as well as to the last thing, and so
    may a first "she".
    """
    is_alone: bool = True
    """Whether nobody has been introduced beside it."""
    many: Words = frozenset()
    """The last thing whose noun is a plural."""
    whole: Words = frozenset()
    """The first thing with a name: "the company" after it refers to that."""

    def subject(self, text: str, index: int) -> Words:
        """The words for the subject of the next sentence."""
        opening = pattern(words_of.OPENING).match(text)
        found = pattern(words_of.SUBJECT).match(text, opening.end() if opening else 0)
        if found is None:
            return frozenset()
        if pronoun := (found["pronoun"] or "").casefold():
            words = self._pronoun(pronoun, index)
        elif found["name"] and found["name"].endswith(words_of.POSSESSIVE):
            words = self._noun(found["plural"] or "") if found["plural"] else frozenset()
        elif found["name"]:
            is_name = " " in found["name"] or found["name"] in self.names
            words = self._name(text, found["name"], found.end()) if is_name else self._noun(found["name"])
        elif found["owned"] and pattern(words_of.LENGTH).search(found["owned"]):
            words = self._pronoun(words_of.OWNERS.get(found["owner"].casefold(), words_of.IT), index)
        else:
            phrase = found["noun"] or found["owned"]
            is_named = any(word[0].isupper() and word.isalpha() for word in phrase.split())
            owners = self.many if (found["owner"] or "").casefold() == words_of.THEIR else frozenset[str]()
            words = self._name(text, phrase, found.end()) if is_named else self._noun(phrase)
            if (found["owner"] or "").casefold() == words_of.ITS:
                words |= self.topic | self.title
            self.many |= owners
        if shapes((words_of.OTHER_PERSON,)).search(text):
            self.people.clear()
            self.is_alone = False
        self.topic = self.topic or words
        return words

    def _pronoun(self, pronoun: str, index: int) -> Words:
        if pronoun == words_of.IT:
            return self.thing | self.topic | self.title
        if pronoun not in words_of.PEOPLE:
            return self.many | {pronoun} if pronoun == words_of.THEY else frozenset({pronoun})
        if self.is_alone and not self.people and (topic := self.topic or self.title):
            self.people[pronoun] = topic
        last = self.people.pop("", None)
        if pronoun not in self.people or last is not None:
            is_doubtful = last is None or (pronoun in self.people and len(last) == 1)
            self.people[pronoun] = frozenset({f"{pronoun} {index}"}) if is_doubtful or not last else last
        return self.people[pronoun]

    def _name(self, text: str, name: str, end: int) -> Words:
        words = _words(pattern(words_of.FRONT).sub("", name, count=1))
        described = pattern(words_of.DESCRIPTION).match(text, end)
        kinds = {described["noun"].casefold()} if described is not None else set()
        for known in (*self.people.values(), self.thing, self.whole):
            if words <= known or (known and known <= words):
                kept = self._keep(known | words | kinds, known)
                if self.topic <= kept and kept not in self.people.values():
                    self.people[""] = kept  # whom a name brings back
                return kept
        words |= kinds
        self.people[""] = self.thing = words
        if pattern(words_of.SEVERAL).fullmatch(name):
            self.many = words
        self.whole = self.whole or words
        return words

    def _keep(self, words: Words, known: Words) -> Words:
        """The words by which something is known from now on."""
        self.people = {who: words if one == known else one for who, one in self.people.items()}
        self.thing = words if self.thing == known else self.thing
        self.whole = words if self.whole == known else self.whole
        return words

    def _noun(self, phrase: str) -> Words:
        words = _words(phrase)
        if self.whole and phrase.casefold() in words_of.OF_WHOLE:
            words |= self.whole
        if phrase.endswith("s"):
            self.many = words
        else:
            self.thing = words
        return words


def _names_of(text: str) -> Words:
    opening = pattern(words_of.OPENING).match(text)
    found = pattern(words_of.SUBJECT).match(text, opening.end() if opening else 0)
    if found is None or not (phrase := found["name"] or found["noun"]) or phrase.endswith(words_of.POSSESSIVE):
        return frozenset()
    placed = pattern(words_of.PLACED).match(text, found.end()) if found["noun"] else None
    named = f"{phrase} {placed[1] if placed else ''}"
    return _words(" ".join(pattern(words_of.CAPITALISED).findall(named)))


def _words(phrase: str) -> Words:
    return frozenset(pattern(r"[\w’'-]+").findall(phrase.casefold())) - words_of.GENERIC


@lru_cache(maxsize=_KEPT)
def stems(text: str) -> frozenset[str]:
    """The stems of the content words of a text, by which "president" and "presidency" match."""
    words = frozenset(pattern(r"(?<!‹)\b[a-zà-ÿ]{3,}").findall(text.casefold())) - words_of.FUNCTION_WORDS
    return frozenset(map(_stem, words))


@lru_cache(maxsize=_KEPT_WORDS)
def _stem(word: str) -> str:
    return pattern(words_of.ENDING).sub("", word)[:_STEM]


def is_of_what_was_stated(text: str, found: re.Match[str], *, or_any_of: str = "") -> bool:
    """Whether the noun for what lasted, if there is one, occurred before, or is one of some."""
    what = found.groupdict().get("what")
    return what is None or not stems(what).isdisjoint(stems(f"{text[: found.start()]} {or_any_of}"))


def is_of_new_subject(text: str, start: int, end: int) -> bool:
    """Whether a sentence that begins between two positions is about a noun that did not occur before.

    "The line was opened in 1867 and closed in 1966. The permit ran out after twenty years."
    """
    stop = text.rfind(". ", start, end)
    if stop < 0:
        return False
    return names_new_subject(text[stop + len(". ") : end], text[:stop])


def goes_on_about(sentence: str, before: str) -> bool:
    """Whether a sentence shows by a pronoun, a noun or a name that it is about the subject of the text before it."""
    if pattern(words_of.POINTS_BACK).match(sentence):
        return True
    opening = pattern(words_of.OPENING).match(sentence)
    start = opening.end() if opening else 0
    if (counted := pattern(words_of.COUNTED).match(sentence, start)) is not None:
        return not stems(counted["noun"]).isdisjoint(stems(before))
    if (found := pattern(words_of.SUBJECT).match(sentence, start)) is None:
        return False
    if found["pronoun"] or (found["owner"] or "").casefold() in words_of.OWNED_BY_STATED:
        return (found["pronoun"] or "").casefold() not in words_of.SPEAKERS
    said = found["noun"] or found["name"] or ""
    return not stems(said).isdisjoint(stems(before))


def names_new_subject(sentence: str, before: str) -> bool:
    """Whether a sentence is about a noun that did not occur in the text before it."""
    opening = pattern(words_of.OPENING).match(sentence)
    found = pattern(words_of.SUBJECT).match(sentence, opening.end() if opening else 0)
    noun = (found["noun"] or found["owned"]) if found else None
    return noun is not None and stems(noun).isdisjoint(stems(f"{before} {words_of.WHOLES}"))


def names_other_subject(sentence: str, before: str) -> bool:
    """Whether a sentence begins with another name than the one before it, or with what a name has that did not occur:
    "The abbey … Rask Castle …", "Trade with Orm … Orm's imports …".
    """
    opening = pattern(words_of.OPENING).match(sentence)
    found = pattern(words_of.SUBJECT).match(sentence, opening.end() if opening else 0)
    if found is not None and found["plural"] and (found["name"] or "").endswith(words_of.POSSESSIVE):
        return stems(found["plural"]).isdisjoint(stems(before))
    names, others = _names_of(sentence), _names_of(before)
    return bool(names and others) and names.isdisjoint(others | _words(before))
