"""Words of a sentence that are left out or replaced, so that its claim is easier to read."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from factlint.extraction.claims.modality import read_modality
from factlint.extraction.claims.plain.entry_words import behind_dates, beside_names, happened, year_at_last
from factlint.extraction.claims.plain.rewriting import Rewriting
from factlint.extraction.claims.scene import Scene
from factlint.extraction.languages.en.claims.plain import words as words_of
from factlint.extraction.shapes import rarely_matched
from factlint.model.claim import Modality
from factlint.model.document import BlockKind, ProseSpan
from factlint.model.mention import EntityRef, Mention
from factlint.model.reading_order import block_at
from factlint.values.regex import regex
from factlint.values.time import Grain, Time

_LEADS = tuple(regex(pattern) for pattern in words_of.LEADS)
_REMARKS, _BEGINS_AGAIN = rarely_matched(words_of.REMARKS), regex(words_of.BEGINS_AGAIN)
_WILL_TELL = regex(words_of.WILL_TELL)
_REWRITTEN = tuple((rarely_matched(pattern), words) for pattern, words in words_of.REWRITTEN)
_DATE_OF_ENTRY, _NOT_UNTIL, _THAT = (
    regex(words_of.DATE_OF_ENTRY),
    regex(words_of.NOT_UNTIL),
    regex(words_of.THAT),
)


def rewritings(scene: Scene) -> tuple[Rewriting, ...]:
    """The parts of the sentence to leave out or rewrite, in reading order; no two overlap."""
    start = _begin(scene, scene.sentence.start)
    found = list[Rewriting]()
    if start > scene.sentence.start:
        found.append(Rewriting(ProseSpan(scene.sentence.start, start)))
    others = (
        *_dated(scene, start),
        *behind_dates(scene, start),
        *beside_names(scene, start),
        *_within(scene, start),
        *year_at_last(scene),
    )
    for each in sorted(others, key=lambda each: each.stretch):
        if not found or found[-1].stretch.end <= each.stretch.start:
            found.append(each)
    return tuple(found)


def shade(scene: Scene, rewriting: Rewriting) -> Modality:
    """The modality that the omitted words give the statement."""
    words = scene.document.prose[rewriting.stretch.start : rewriting.stretch.end]
    words = _WILL_TELL.sub("", words)
    return Modality.ASSERTED if rewriting.words else read_modality(words, sentence=words, offset=0)


def _begin(scene: Scene, start: int) -> int:
    """Where the sentence begins after introductory words."""
    text = scene.document.prose[start : scene.sentence.end]
    for lead in _LEADS:
        found = lead.match(text)
        end = found.end("out") if found and not found.start("out") else 0
        if end and not _holds(ProseSpan(start, start + end), scene.times):
            return _begin(scene, start + end)
    again = _BEGINS_AGAIN.search(text)
    end = again.end() if again else 0
    is_apart = end and not _holds(ProseSpan(start, start + end), (*scene.times, *scene.entities))
    return start + end if is_apart else start


def _dated(scene: Scene, start: int) -> Iterator[Rewriting]:
    """The words around the date at the head of an entry or of a cleft: "1905: …", "It was not until 1905 that …"."""
    prose, end = scene.document.prose, scene.sentence.end
    date = next((time for time in scene.times if time.prose.start >= start), None)
    if date is None or not date.value.is_calendar or date.value.grain > Grain.YEAR:
        return
    if date.prose.start == start:
        if date.value.grain < Grain.YEAR and not _is_listed(scene):
            return  # "4 May 2020 – The old bridge": when it was written
        behind = _DATE_OF_ENTRY.match(prose, date.prose.end, end)
    else:
        behind = _NOT_UNTIL.fullmatch(prose, start, date.prose.start) and _THAT.match(
            prose, date.prose.end, end
        )
    if behind:
        yield Rewriting(
            ProseSpan(start, date.prose.start), words_of.ON if date.value.grain <= Grain.DAY else words_of.IN
        )
        yield Rewriting(ProseSpan(*behind.span()), words_of.COMMA)
        yield from happened(scene, behind.end())


def _is_listed(scene: Scene) -> bool:
    return block_at(scene.document.blocks, scene.sentence.start).kind is BlockKind.LIST_ITEM


def _within(scene: Scene, start: int) -> Iterator[Rewriting]:
    """Remarks and paraphrases; none of them contains a time or a known name."""
    prose, end = scene.document.prose, scene.sentence.end
    for found in _REMARKS.finditer(prose, start, end):
        stretch = ProseSpan(*found.span())
        if not _holds(stretch, (*scene.times, *scene.entities)):
            yield Rewriting(stretch)
    for pattern, words in _REWRITTEN:
        yield from (Rewriting(ProseSpan(*found.span()), words) for found in pattern.finditer(prose, start, end))


def _holds(stretch: ProseSpan, mentions: Sequence[Mention[Time] | Mention[EntityRef]]) -> bool:
    return any(stretch.overlaps(mention.prose) for mention in mentions)
