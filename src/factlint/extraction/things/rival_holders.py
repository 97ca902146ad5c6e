"""Two names for the holder of one post, of which one may be a slip.

"The treasurer, Ann Ruiz" and "Treasurer Paul Ruiz": two names that differ in the first name alone, or in one or two
letters of the last. Wholly different names may be of the same post elsewhere.
"""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from collections.abc import Set as AbstractSet
from difflib import SequenceMatcher

from factlint.extraction.arithmetic.stated_twice.fact_sheets import MARKUP, FactSheets
from factlint.extraction.coreference.first_names import SIMILAR, are_of_one_person
from factlint.extraction.languages.en.entities.name_variants import KIN
from factlint.extraction.languages.en.things import rival_holders as words_of
from factlint.extraction.shapes import Shapes
from factlint.model.document import BlockKind, Document, ProseSpan
from factlint.model.mention import Mention, mention_at
from factlint.model.statements.rival_holders import RivalHolders
from factlint.values.dataclass import dataclass
from factlint.values.regex import regex

_HOLDERS = Shapes(words_of.HOLDERS, written=str)
_NO_HOLDER, _TIMED = regex(words_of.NO_HOLDER), regex(words_of.TIMED)
_KIN, _TITLE = regex(KIN), regex(words_of.TITLE)
_COMES_AND_GOES = regex(words_of.COMES_AND_GOES)
_OWN, _ELSEWHERE = regex(words_of.OWN), regex(words_of.ELSEWHERE)
_SOMEBODY, _SENTENCE_END = regex(words_of.SOMEBODY), regex(r"[.!?] |\n")
_ROLL, _OF_HOUSE, _MARRIED = regex(words_of.ROLL), regex(words_of.OF_HOUSE), regex(words_of.MARRIED)
_LABEL, _PERSON, _AT_LABEL = regex(words_of.LABEL), regex(words_of.NAMED_PERSON), regex(words_of.AT_LABEL)
_NAME = regex(r"[^\W\d_][\w’'-]*\.?")
_TWO = 2
_OFTEN = 6
"""A text that mentions a post this often is about several institutions."""
_BEHIND = 8
"""Characters after a post and its name in which "of" introduces an institution."""


@dataclass(frozen=True, slots=True)
class _Holder:
    name: tuple[str, ...]
    """Its words, case-folded, without titles."""
    place: Mention[str]
    is_timed: bool
    """Whether its sentence states a time, at which others may have held the post."""
    is_own: bool
    """Whether the text refers to its own house: a line that signs or lists, or "our treasurer"."""
    is_elsewhere: bool
    """Whether it names an institution: "the director of Orm Mill", "Orm's director"."""
    is_of_topic: bool = False
    """Whether it is the post of a body that the text is about: "who chairs the committee"."""
    is_of_part: bool = False
    """Whether it is the post of one body among several: "who chairs the sports committee"."""
    is_of_sheet: bool = False
    """Whether it stands under a label of a fact sheet, or in brackets in the roll of a meeting."""

    @property
    def first(self) -> str:
        return self.name[0].rstrip(".")


def read_rival_holders(document: Document, sentences: Sequence[ProseSpan]) -> tuple[RivalHolders, ...]:
    """The posts with two names each, in the sentences with a post next to a name."""
    by_post: dict[str, list[_Holder]] = defaultdict(list)
    title = _title(document)
    stated = {
        (holder.place.prose, post): holder
        for sentence in sentences
        for post, holder in _holders_in(document, sentence, title)
    }
    stated.update({(holder.place.prose, post): holder for post, holder in _in_sheets(document)})
    for (_, post), holder in sorted(stated.items(), key=lambda pair: pair[0][0]):
        by_post[post].append(holder)
    return tuple(rivals for post, holders in by_post.items() for rivals in _rivals(document, post, holders))


def _title(document: Document) -> frozenset[str]:
    """The words of a document's title and first heading."""
    heading = next((one.prose for one in document.blocks if one.kind is BlockKind.HEADING), ProseSpan(0, 0))
    stated = f"{document.title or ''} {document.prose[heading.start : heading.end]}"
    return frozenset(_NAME.findall(stated.casefold()))


def _in_sheets(document: Document) -> Iterator[tuple[str, _Holder]]:
    """The posts in cells of fact sheets, with their holders next to them."""
    for label, stated in FactSheets(document).rows():
        post = _LABEL.fullmatch(document.prose[label.start : label.end].strip(MARKUP))
        person = _PERSON.fullmatch(document.prose, stated.start, stated.end)
        if post is not None and person is not None:
            place = ProseSpan(*person.span("person"))
            name = _name_in(person["person"])
            if len(name) > 1:
                holder = mention_at(document, place, _post(post))
                yield (
                    _post(post),
                    _Holder(name, holder, is_timed=False, is_own=True, is_elsewhere=False, is_of_sheet=True),
                )


def _rivals(document: Document, post: str, holders: Sequence[_Holder]) -> Iterator[RivalHolders]:
    """The two names of a post without a third."""
    counts = Counter(holder.name for holder in holders)
    if len(counts) != _TWO:
        return
    (usual, _), (odd, times) = counts.most_common()
    first = {name: next(one for one in holders if one.name == name) for name in (usual, odd)}
    is_odd = _is_slip(first[usual], first[odd]) or _are_two(document, post, first[usual], first[odd])
    if times == 1 and is_odd:
        yield RivalHolders(post, first[usual].place, first[odd].place)


def _are_two(document: Document, post: str, usual: _Holder, odd: _Holder) -> bool:
    """Whether two people hold a post of the text's own institution that has one holder, without any change."""
    is_own = usual.is_own or odd.is_own or (usual.is_of_topic and odd.is_of_topic)
    is_of_sheet = usual.is_of_sheet is not odd.is_of_sheet
    if not is_own or post not in (words_of.STATED_OF_ONE if is_of_sheet else words_of.HELD_BY_ONE):
        return False
    if is_of_sheet and (usual.is_of_part or odd.is_of_part):
        return False
    if any(one.is_timed or one.is_elsewhere for one in (usual, odd)):
        return False
    is_first_shared = is_of_sheet and usual.first == odd.first and not _MARRIED.search(document.prose)
    shared = set(usual.name) & set(odd.name) - ({usual.first} if is_first_shared else set())
    if shared or _comes_and_goes(document.prose, post, (usual, odd)):
        return False
    return document.prose.casefold().count(post) < _OFTEN


def _comes_and_goes(prose: str, post: str, holders: Sequence[_Holder]) -> bool:
    """Whether a sentence about the post, or about somebody who may be a holder, mentions a change."""
    names = {holder.name[-1] for holder in holders} | {post}
    for found in _COMES_AND_GOES.finditer(prose):
        start = max((end.end() for end in _SENTENCE_END.finditer(prose, 0, found.start())), default=0)
        end = _SENTENCE_END.search(prose, found.end())
        said = prose[start : end.start() if end else len(prose)]
        if _SOMEBODY.search(said) or any(name in said.casefold() for name in names):
            return True
    return False


def _holders_in(
    document: Document, sentence: ProseSpan, title: AbstractSet[str]
) -> Iterator[tuple[str, _Holder]]:
    """The posts of a sentence with their names."""
    text = document.prose[sentence.start : sentence.end]
    found = tuple(_HOLDERS.finditer(text))
    if not found or _NO_HOLDER.search(text) or _KIN.search(text):
        return
    is_timed = _TIMED.search(text) is not None
    is_roll = _ROLL.match(text) is not None
    for one in found:
        person = ProseSpan(sentence.start + one.start("person"), sentence.start + one.end("person"))
        name = _name_in(one["person"])
        post = _post(one, title)
        ends = (one.end(slot) for slot in ("post", 0) if slot in (0, *one.groupdict()))
        house = next((stated for end in ends if (stated := _OF_HOUSE.match(text, end))), None)
        if len(name) > 1 and post:
            is_line = one[0].strip() == text.strip()
            yield (
                post,
                _Holder(
                    name,
                    mention_at(document, person, post),
                    is_timed=is_timed,
                    is_own=is_line or is_roll or _OWN.search(one[0]) is not None,
                    is_elsewhere=_ELSEWHERE.search(text, one.start(), one.end() + _BEHIND) is not None
                    or (house is not None and house["noun"] not in title | words_of.BODIES),
                    is_of_topic=bool(one.groupdict().get("does")),
                    is_of_part=" " in (one.groupdict().get("body") or ""),
                    is_of_sheet=is_roll or (is_line and _AT_LABEL.match(text) is not None),
                ),
            )


def _name_in(person: str) -> tuple[str, ...]:
    """The words of a name, case-folded, without titles and the ending of a possessor."""
    return tuple(
        word.removesuffix("'s").removesuffix("’s") for word in _NAME.findall(_TITLE.sub("", person).casefold())
    )


def _post(found: re.Match[str], title: AbstractSet[str] = frozenset()) -> str:
    """The key of the post of a match; empty if somebody runs something else."""
    slots = found.groupdict()
    if (does := slots.get("does")) is not None:
        return words_of.DOES[does] if slots["body"].split(" ")[-1] in words_of.BODIES | title else ""
    said: str = slots["post"].casefold()
    *modifiers, noun = said.split()
    joined = words_of.SAME_POSTS.get(said)
    return joined or " ".join((*modifiers, words_of.SAME_POSTS.get(noun, noun)))


def _is_slip(usual: _Holder, odd: _Holder) -> bool:
    """Whether two names differ in the first name alone, or in a few letters of the last."""
    if usual.name[-1] == odd.name[-1]:
        if usual.place.value in words_of.TRADES:
            return False
        return not (usual.is_timed or odd.is_timed or are_of_one_person(usual.name, odd.name))
    is_first_same = usual.name[:-1] == odd.name[:-1]
    return is_first_same and SequenceMatcher(None, usual.name[-1], odd.name[-1]).ratio() >= SIMILAR
