"""List entries and short forms rewritten as sentences: "Old Bridge – built in 1905"."""

from __future__ import annotations

from collections.abc import Iterator

from factlint.extraction.claims.plain.rewriting import Rewriting
from factlint.extraction.claims.scene import Scene
from factlint.extraction.languages.en.claims.plain import words as words_of
from factlint.extraction.languages.en.function_words import THE_AT_HEAD
from factlint.model.document import ProseSpan
from factlint.model.mention import is_named
from factlint.values.regex import regex
from factlint.values.time import Grain

_APPOSED, _IN_BRACKETS = regex(words_of.APPOSED_IN_ENTRY), regex(words_of.IN_BRACKETS)
_PARTICIPLE = regex(words_of.PARTICIPLE_IN_ENTRY)
_FRONTED = regex(words_of.FRONTED)
_YEAR_IN_BRACKETS, _CLOSED = regex(words_of.YEAR_IN_BRACKETS), regex(words_of.CLOSED)


def beside_names(scene: Scene, start: int) -> Iterator[Rewriting]:
    """Descriptions of a name after a dash or colon, or in brackets, as appositions."""
    prose, end = scene.document.prose, scene.sentence.end
    for name in filter(is_named, scene.entities):
        if name.prose.start < start:
            continue
        opens = not prose[start : name.prose.start].strip("“\"‘'").removeprefix(THE_AT_HEAD)
        if opens and (apposed := _APPOSED.match(prose, name.prose.end, end)):
            yield Rewriting(ProseSpan(*apposed.span()), words_of.COMMA)
        elif bracket := _IN_BRACKETS.match(prose, name.prose.end, end):
            yield Rewriting(ProseSpan(bracket.start(), bracket.start("said")), words_of.COMMA)
            is_last = prose[bracket.end() : end].strip(" .;") == ""
            yield Rewriting(
                ProseSpan(bracket.end("said"), bracket.end()), "" if is_last else words_of.COMMA.rstrip()
            )


def behind_dates(scene: Scene, start: int) -> Iterator[Rewriting]:
    """A comma between a date at the start of the sentence and a name: "In 1905 the bridge was opened"."""
    prose = scene.document.prose
    for date, name in ((date, name) for date in scene.times[:1] for name in scene.entities[:1]):
        gap = prose[date.prose.end : name.prose.start]
        if _FRONTED.fullmatch(prose, start, date.prose.start) and gap in words_of.FRONTED_TO_NAME:
            yield Rewriting(ProseSpan(date.prose.end, date.prose.end + 1), words_of.COMMA)


def happened(scene: Scene, start: int) -> Iterator[Rewriting]:
    """The verb omitted in an entry: "1905: bridge opened"; `start` is where it begins after its date."""
    name = next((name for name in scene.entities if name.prose.start >= start), None)
    found = name and _PARTICIPLE.match(scene.document.prose, name.prose.end, scene.sentence.end)
    if found:
        yield Rewriting(ProseSpan(*found.span()), words_of.WAS)


def year_at_last(scene: Scene) -> Iterator[Rewriting]:
    """The only year of a sentence, in brackets at its end: "The bridge was opened (1905)."."""
    if len(scene.times) != 1 or scene.times[0].value.grain is not Grain.YEAR:
        return
    prose, year, sentence = scene.document.prose, scene.times[0].prose, scene.sentence
    opening = _YEAR_IN_BRACKETS.search(prose, sentence.start, year.start)
    closing = _CLOSED.match(prose, year.end, sentence.end)
    if opening and closing:
        yield Rewriting(ProseSpan(*opening.span()), words_of.YEAR_BEHIND)
        yield Rewriting(ProseSpan(*closing.span()))
