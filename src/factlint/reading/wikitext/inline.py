"""Inline markup of wikitext: emphasis, links, tags, entities, and the asides among the words."""

from __future__ import annotations

import re
from bisect import bisect_left
from html import unescape

from factlint.model.document import Span
from factlint.reading.html.raised_figures import raised
from factlint.reading.prose import OBJECT, ProseBuilder
from factlint.reading.wikitext.asides import FILLER, Aside, Kind, find_asides, masked
from factlint.values.regex import regex

_LONGEST = 400
_DEEPEST = 5
"""Notes and captions within each other."""
_INLINE = regex(
    rf"""(?P<line_end>[ \t]*(?:\r\n?|\n)[ \t]*)
    | (?P<aside>{FILLER})
    | (?P<nothing>'{{2,5}}|__[A-Z]{{3,20}}__|~{{3,5}})
    | \[\[(?::|\#)?(?P<target>[^\[\]|\n]{{1,{_LONGEST}}})
      (?:\|(?P<label>(?:[^\[\]]|\[(?!\[)|\](?!\])){{0,{_LONGEST}}}))?\]\]
    | \[(?:(?:https?|ftp|irc|news|mailto):|//)[^\s\[\]]{{0,2000}}
      (?:[ \t]+(?P<words>[^\[\]\n]{{0,{_LONGEST}}}))?(?P<link>\])
    | <(?P<element>su[pb])\b[^<>]{{0,100}}>(?P<figures>[^<>]{{1,40}})</(?P=element)>
    | (?P<break></?(?:br|p|div|center|blockquote|poem|ul|ol|li|d[ldt]|h[1-6])\b[^<>]{{0,{_LONGEST}}}>)
    | (?P<tag></?[a-zA-Z][^<>\n]{{0,{_LONGEST}}}>)
    | (?P<entity>&(?:\#\d{{2,7}}|\#x[\da-fA-F]{{2,6}}|[a-zA-Z]{{2,8}});)""",
    re.VERBOSE,
)


class Inline:
    """Copies text into the open block without its markup; notes and captions are left for after the block."""

    def __init__(self, source: str, builder: ProseBuilder, asides: tuple[Aside, ...], depth: int = 0) -> None:
        self.source = source
        self.text = masked(source, asides)
        """The source with fillers for asides."""
        self.builder = builder
        self.asides = asides
        self.left: list[Aside] = []
        self._starts = [aside.span.start for aside in asides]
        self._depth = depth

    def copy(self, start: int, end: int) -> None:
        """Add `source[start:end]`; each line end becomes one newline."""
        while found := _INLINE.search(self.text, start, end):
            self.builder.copy(start, found.start())
            start = self._put(found, end)
        self.builder.copy(start, end)

    def asides_in(self, start: int, end: int) -> tuple[Aside, ...]:
        """The asides that begin in `source[start:end]`."""
        return self.asides[bisect_left(self._starts, start) : bisect_left(self._starts, end)]

    def inside(self, aside: Aside) -> Inline:
        """What copies the words within an aside."""
        place = aside.inside or aside.span
        asides = find_asides(self.source, place.start, place.end) if self._depth < _DEEPEST else ()
        return Inline(self.source, self.builder, asides, self._depth + 1)

    def _put(self, found: re.Match[str], end: int) -> int:
        """Add what was found; returns where the text goes on."""
        span = Span(*found.span())
        match found.lastgroup:
            case "aside":
                return self._aside(span, end)
            case "line_end" | "break":
                self.builder.break_line(*_pair(span))
            case "target":
                self.copy(*found.span("target"))
            case "label":
                self.copy(*found.span("label" if found["label"].strip() else "target"))
            case "link" if (found["words"] or "").strip():
                self.copy(*found.span("words"))
            case "link":
                self.builder.put(OBJECT, *_pair(span))
            case "figures":
                self._figures(found)
            case "entity":
                self.builder.put(unescape(found[0]), *_pair(span))
        return span.end

    def _figures(self, found: re.Match[str]) -> None:
        shown = raised(found["element"], found["figures"])
        if shown == found["figures"]:
            self.copy(*found.span("figures"))
        else:
            self.builder.put(shown, *found.span())

    def _aside(self, span: Span, end: int) -> int:
        aside = next(iter(self.asides_in(*_pair(span))), None)
        if aside is None:  # a character of the source that is like the filler
            self.builder.copy(*_pair(span))
            return span.end
        match aside.kind:
            case Kind.OBJECT:
                self.builder.put(OBJECT, *_pair(aside.span))
            case Kind.TEXT:
                self.builder.put(aside.text, *_pair(aside.span))
            case Kind.VERBATIM if aside.inside:
                self.builder.copy(*_pair(aside.inside))
            case Kind.NOTE | Kind.CAPTION:
                self.left.append(aside)
        return min(aside.span.end, end)


def _pair(span: Span) -> tuple[int, int]:
    return span.start, span.end
