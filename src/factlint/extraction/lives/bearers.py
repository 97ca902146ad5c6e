"""To which of the people whose lives a text states a name or pronoun refers."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from collections.abc import Set as AbstractSet
from functools import cache, partial

from factlint.extraction.biographies.names import gender_of
from factlint.extraction.languages.en.lives import stated as words_of
from factlint.extraction.lives.stated import NAMELESS, pattern, people_in
from factlint.model.document import Document, ProseSpan
from factlint.model.mention import EntityRef, Mention
from factlint.model.statements.lives import Life
from factlint.values.dataclass import dataclass, replace

_REACH = 200
"""Characters of a paragraph before a sentence in which another person may be introduced."""
_LONGEST_FIRST = 40
"""Characters of a first name, with the space after it."""


@dataclass(frozen=True, slots=True)
class People:
    """Those whose lives a document states, each with the words of the fullest name."""

    names: Mapping[str, Sequence[tuple[EntityRef, frozenset[str]]]]
    """Last word of a name → the people with such a name, with all its words."""
    topic: EntityRef | None
    """Whom the text is about: the first life, stated in its first sentence, or with whose name the text begins."""
    pronoun: str
    """"he" or "she", whichever is more frequent; empty without a topic."""

    def named(self, name: Mention[EntityRef]) -> EntityRef | None:
        """The one person that a full or short name refers to."""
        bearers = {ref.id: ref for ref in _bearers(_words(name.said), self.names)}
        return next(iter(bearers.values())) if len(bearers) == 1 else None


def _bearers(
    words: AbstractSet[str], names: Mapping[str, Sequence[tuple[EntityRef, frozenset[str]]]]
) -> Iterator[EntityRef]:
    """The people whose names contain all of some words, including the last one."""
    return (ref for last in words for ref, full in names.get(last, ()) if words <= full)


def people_of(
    lives: Sequence[Life],
    known: Iterable[Mention[EntityRef]],
    *,
    opener: Mention[EntityRef] | None,
    first_sentence_end: int,
    prose: str,
) -> People:
    """The people of a document's lives, and the known names in it.

    `opener` is the name with which the text, or its title, begins.
    """
    named = [life.person for life in lives if not life.person.value.id.startswith(NAMELESS)]
    is_stated = any(pattern(words_of.PRONOUN).fullmatch(life.person.said) for life in lives)
    if opener is not None and (is_stated or pattern(words_of.GOES_ON_WITH).match(prose, first_sentence_end)):
        named.append(opener)
    with_first_name = cache(partial(_with_first_name, prose))
    ranked = sorted(
        ((_full_name(person, opener, with_first_name), person) for person in named),
        key=lambda pair: (-len(pair[0].split()), opener is None or pair[1].value != opener.value),
    )
    people = People(_names_of((*((name.said, name) for name in known), *ranked)), None, "")
    opening = [life for life in lives if life.person.prose.end <= first_sentence_end]
    topic = opening[0].person.value if opening else people.named(opener) if opener else None
    name = next((life.person.said for life in opening), "") or (opener.said if opener else "")
    pronoun = gender_of(name.split(" ")[0]) or _usual_pronoun(prose)
    return replace(people, topic=topic, pronoun=pronoun if topic else "")


def _names_of(
    people: Iterable[tuple[str, Mention[EntityRef]]],
) -> Mapping[str, Sequence[tuple[EntityRef, frozenset[str]]]]:
    """Last word of a name → the people with such a name; for each person the first name that is no part of an earlier
    one.
    """
    names: defaultdict[str, list[tuple[EntityRef, frozenset[str]]]] = defaultdict(list)
    stated: set[str] = set()
    for said, person in people:
        words = _words(said)
        is_short = next(_bearers(words, names), None) is not None
        if words and not is_short and person.value.id not in stated:
            last = said.replace("’s", "").replace("'s", "").split()[-1].casefold().strip(".")
            names[last].append((person.value, words))
            if family := _family_name_in_front(said):
                names[family].append((person.value, words))
            stated.add(person.value.id)
    return names


def _family_name_in_front(said: str) -> str:
    """The first word of a name that ends with the given name; empty if that is not evident: "Ban Ki-moon"."""
    first, _, given = said.partition(" ")
    return first.casefold() if pattern(words_of.GIVEN_NAME_BEHIND).fullmatch(given) else ""


def _full_name(
    person: Mention[EntityRef], opener: Mention[EntityRef] | None, with_first_name: Callable[[str], str]
) -> str:
    """The name with which the text begins, or that of a mention with the only first name that the text gives it."""
    if opener is not None and person.value == opener.value:
        return opener.said
    return person.said if " " in person.said else with_first_name(person.said)


def _with_first_name(prose: str, last: str) -> str:
    """A last name with the first name before it, if the text has only one."""
    before = pattern(f"{words_of.FIRST_NAME_OF}$")
    first: set[str] = set()
    at = prose.find(f" {last}")
    while at >= 0 and len(first) <= 1:
        if pattern(r"\b").match(prose, at + 1 + len(last)):
            found = before.search(prose, max(0, at - _LONGEST_FIRST), at + 1)
            first |= {found[1]} if found else set()
        at = prose.find(f" {last}", at + 1)
    return f"{first.pop()} {last}" if len(first) == 1 else last


def _words(name: str) -> frozenset[str]:
    bare = pattern(rf"\b{words_of.TITLE} ").sub("", name)
    return frozenset(word.casefold().strip(".") for word in bare.removesuffix("’s").removesuffix("'s").split())


def whom_pronoun_means(document: Document, sentence: ProseSpan, people: People) -> EntityRef | None:
    """Whom "she" means in a sentence: the topic, unless that is a "he" or another person was introduced before."""
    pronoun = pattern(words_of.PRONOUN).search(document.prose, sentence.start, sentence.end)
    return _topic_as(pronoun.group().casefold(), document, sentence, people) if pronoun else None


def _topic_as(pronoun: str, document: Document, sentence: ProseSpan, people: People) -> EntityRef | None:
    """Whom the text is about, if the pronoun is the usual one and nobody else was introduced before the sentence."""
    if people.topic is None or pronoun != people.pronoun:
        return None
    start = max(document.prose.rfind("\n", 0, sentence.start) + 1, sentence.start - _REACH)
    strangers = (
        name
        for name in people_in(document, ProseSpan(start, sentence.start), ())
        if people.named(name) is None
        and pattern(words_of.BRINGS_IN if " " in name.said else words_of.BRINGS_IN_KIN).search(
            document.prose, start, name.prose.start
        )
    )
    return None if any(strangers) else people.topic


def _usual_pronoun(prose: str) -> str:
    """The more frequent one of "he" and "she" in a text."""
    counts = Counter(found.group().casefold() for found in pattern(words_of.PRONOUN).finditer(prose))
    return max(counts, key=lambda pronoun: counts[pronoun], default="")
