"""Names next to a position in the prose: known ones, and capitalised phrases."""

from __future__ import annotations

import re
from collections.abc import Iterator

from factlint.extraction.claims.scene import Scene
from factlint.extraction.languages.en.claims.entities import frames as words_of
from factlint.extraction.languages.en.claims.entities import phrases as naming
from factlint.extraction.languages.en.entities.demonyms import DEMONYMS
from factlint.extraction.languages.en.entities.name_neighbours import OPENERS, TITLES
from factlint.extraction.languages.en.function_words import ARTICLES
from factlint.model.document import ProseSpan
from factlint.model.mention import EntityRef, Mention, Naming, is_named, mention_at
from factlint.values.regex import regex
from factlint.values.typed import cast

_WORD = regex(r"[\w’'-]+")
_PHRASE = regex(words_of.CAPITALISED_PHRASE)
_NAME_ENDS = regex(naming.NAME_ENDS)
_OWNS = regex(naming.OWNS)
_BEFORE_ATTRIBUTE = regex(naming.BEFORE_ATTRIBUTE)
_AND_ANOTHER = regex(naming.AND_ANOTHER)
_PAIR_OF_NOUNS = regex(naming.PAIR_OF_NOUNS)
_MOST_DESCRIBING_WORDS = 5
_REACH = 300
"""Characters before a cue in which its names are searched, so that the time needed grows linearly with the text."""

Name = Mention[EntityRef]


def name_behind(scene: Scene, gap: re.Pattern[str], start: int, *, may_own: bool = False) -> Name | None:
    """The name after a position, after a link and up to five descriptive words: "by the film maker V".

    None if the name continues or has a possessive, unless it `may_own` what follows.
    """
    link = gap.match(scene.document.prose, start, scene.sentence.end)
    position = link.end() if link else None
    for _ in range(_MOST_DESCRIBING_WORDS + 1):
        if position is None:
            return None
        if (name := _name_at(scene, position)) is not None:
            if may_own:
                name = _without_possessive(scene, name)
            return None if not may_own and _goes_on(scene, name) else with_full_stop(scene, name)
        pair = _PAIR_OF_NOUNS.match(scene.document.prose, position, scene.sentence.end)
        position = pair.end() if pair else _behind_description(scene, position)
    return None


def _without_possessive(scene: Scene, name: Name) -> Name:
    """An unknown name without its possessive ending."""
    is_owner = not name.value.is_known and name.text.endswith(("’s", "'s"))
    if not is_owner:
        return name
    return unknown_name(scene, ProseSpan(name.prose.start, name.prose.end - len("’s"))) or name


def _goes_on(scene: Scene, name: Name) -> bool:
    """Whether a name is part of a longer phrase, or a possessive."""
    prose, end = scene.document.prose, name.prose.end
    return _NAME_ENDS.match(prose, end) is not None or _OWNS.match(prose, end - len("’s")) is not None


def _name_at(scene: Scene, position: int) -> Name | None:
    """The name that begins at a position, unless it is an adjective or a title of another one."""
    known = next((mention for mention in scene.entities if mention.prose.start == position), None)
    if known is not None:
        return known if is_name(known) and not _describes(scene, known.prose) else None
    phrase = _PHRASE.match(scene.document.prose, position, scene.sentence.end)
    if phrase is None or any(
        time.prose.start < phrase.end() and phrase.start() < time.prose.end for time in scene.times
    ):
        return None
    first = _WORD.match(phrase.group())
    if first is None or first.group().casefold() in DEMONYMS | TITLES | OPENERS:
        return None
    if _AND_ANOTHER.match(scene.document.prose, phrase.end()):
        return None  # of two names that nobody knows one may be part of the other
    return unknown_name(scene, ProseSpan(phrase.start(), phrase.end()))


def unknown_name(scene: Scene, span: ProseSpan) -> Name | None:
    """The mention of an unknown name; None if it overlaps a known one."""
    text = scene.document.prose[span.start : span.end].rstrip(".’'-&")
    span = ProseSpan(span.start, span.start + len(text))
    if any(mention.prose.overlaps(span) and not span.holds(mention.prose) for mention in scene.entities):
        return None
    return mention_at(scene.document, span, EntityRef(f"~{text.casefold()}"), derivation=(Naming.CAPITALS,))


def is_name(mention: Name) -> bool:
    """Whether a mention is a name, known or not, and neither pronoun nor noun."""
    return is_named(mention) or Naming.CAPITALS in mention.derivation


def _describes(scene: Scene, span: ProseSpan) -> bool:
    """Whether a name is an adjective before another phrase: "Japanese" in "the Japanese singer"."""
    text = scene.document.prose[span.start : span.end]
    behind = scene.document.prose[span.end : span.end + 2]
    if (behind[:1] == "-" and behind[1:].islower()) or _is_demonym(text, behind):
        return True
    if (
        behind[:1] == " "
        and behind[1:].islower()
        and _BEFORE_ATTRIBUTE.search(scene.document.prose[: span.start][-6:])
    ):
        return _behind_description(scene, span.end + 1) is not None
    return False


def _is_demonym(text: str, behind: str) -> bool:
    """Whether a demonym is followed by its noun."""
    return text.casefold() in DEMONYMS and behind[:1] == " " and behind[1:].isalpha()


def _behind_description(scene: Scene, position: int) -> int | None:
    """The position after one descriptive word and its space."""
    word = _WORD.match(scene.document.prose, position, scene.sentence.end)
    if word is None or scene.document.prose[word.end() : word.end() + 1] not in (" ", "\n"):
        return None
    folded = word.group().casefold()
    if folded in naming.STOPPING_DESCRIPTION or word.group()[0].isdigit():
        return None
    if word.group()[0].isupper() and folded not in DEMONYMS and folded not in TITLES:
        return None
    return word.end() + 1


def nearest_before(scene: Scene, position: int) -> Name | None:
    """The last mention that ends before a position, outside brackets that are closed before it."""
    return next(reversed(list(outside_brackets(scene, position))), None)


def outside_brackets(scene: Scene, position: int) -> Iterator[Name]:
    """The mentions shortly before a position that may own something there: not in brackets, no adjectives."""
    for mention in scene.entities:
        if mention.prose.end > position:
            return
        if mention.prose.end < position - _REACH:
            continue
        between = scene.document.prose[mention.prose.end : position]
        if between.count(")") <= between.count("(") and not _describes(scene, mention.prose):
            yield mention


def text_before(scene: Scene, position: int) -> str:
    """The text of the sentence before a position; of a long one the end, with an ellipsis for the rest."""
    start = position - _REACH
    if start <= scene.sentence.start:
        return scene.document.prose[scene.sentence.start : position]
    return "…" + scene.document.prose[start + 1 : position]


def name_before(scene: Scene, gap: re.Pattern[str], end: int) -> Name | None:
    """The name before a position with nothing but a link in between, and no competing word."""
    name = nearest_before(scene, end)
    if name is None or not is_name(name) or not gap.fullmatch(scene.document.prose, name.prose.end, end):
        return _unknown_before(scene, gap, end)
    return with_full_stop(scene, name)


def with_full_stop(scene: Scene, name: Name) -> Name:
    """The name with its final full stop: "Barrow A.F.C."."""
    end = name.prose.end
    if not name.value.is_known or scene.document.prose[end : end + 1] != ".":
        return name
    if not scene.rules.entity(name.value.id).label.endswith("."):
        return name
    return mention_at(
        scene.document,
        ProseSpan(name.prose.start, end + 1),
        name.value,
        derivation=name.derivation,
        is_guess=name.is_guess,
    )


def _unknown_before(scene: Scene, gap: re.Pattern[str], end: int) -> Name | None:
    for phrase in _PHRASE.finditer(scene.document.prose, max(scene.sentence.start, end - _REACH), end):
        if gap.fullmatch(scene.document.prose, phrase.end(), end):
            first = cast("re.Match[str]", _WORD.match(phrase.group())).group()
            start = phrase.start()
            if start == scene.sentence.start and first in naming.OPENING_PREPOSITIONS:
                start += len(first) + 1
                first = phrase.group()[len(first) + 1 :].partition(" ")[0]
            if first.casefold() in DEMONYMS | OPENERS | naming.STOPPING_DESCRIPTION:
                return None
            if phrase.group().casefold() in naming.PEOPLE:
                return None
            if all(word.casefold() in TITLES for word in phrase.group().split()):
                return None  # a title alone names nobody
            return unknown_name(scene, ProseSpan(start, phrase.end())) if first else None
    return None


def is_governed(scene: Scene, name: Name) -> bool:
    """Whether a preposition or another competing word stands right before a name."""
    before = scene.words.within(ProseSpan(scene.sentence.start, name.prose.start))
    for index in reversed(before[-2:]):
        if scene.words.folded[index] in naming.COMPETING:
            return True
        if scene.words.folded[index] not in ARTICLES:
            return False
    return False
