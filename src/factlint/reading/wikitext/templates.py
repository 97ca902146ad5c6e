"""What known templates of wikitext show: characters of their own, and some of their values as they are written."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from factlint.model.document import Span
from factlint.reading.wikitext.calls import Call
from factlint.reading.wikitext.dates import shown_date
from factlint.reading.wikitext.measures import shown_amount
from factlint.values.regex import regex

Part = str | Span
"""Characters that the template writes, or the place of a value that it shows."""

_LAST = "{last}"
_SHOWN = {
    "nbsp": "\N{NO-BREAK SPACE}", "spaces": " ", "space": " ", "ndash": "–", "mdash": "—", "snd": " – ", "spnd": " – ",
    "spaced ndash": " – ", "snds": " – ", "spaced en dash": " – ", "spaced mdash": " — ", "'": "'", "`": "`", "!": "|",
    "=": "=", "·": " · ", "•": " • ", "hyphen": "-", "times": "×", "minus": "−", "°": "°", "pipe": "|",
    "nowrap": _LAST, "nobr": _LAST, "lang": _LAST, "transl": _LAST, "transliteration": _LAST, "small": _LAST,
    "big": _LAST, "smaller": _LAST, "em": _LAST, "strong": _LAST, "italic": _LAST, "center": _LAST, "no italic": _LAST,
    "noitalic": _LAST, "nobold": _LAST, "longitem": _LAST, "resize": _LAST, "larger": _LAST, "plainlist": _LAST,
    "flatlist": _LAST, "native name": "{2}", "nativename": "{2}", "linktext": _LAST, "sort": "{2}",
    "sortname": "{1} {2}", "abbr": "{1}", "tooltip": "{1}", "ill": "{1}", "interlanguage link": "{1}", "flag": "{1}",
    "flagu": "{1}", "flagcountry": "{1}", "citation needed span": "{1}", "circa": "c. {only}", "c.": "c. {only}",
    "ca.": "c. {only}", "reign": "r. {1}–{2}", "floruit": "fl. {1}–{2}", "us$": "US${1}", "usd": "US${1}",
    "gbp": "£{1}", "£": "£{1}", "euro": "€{1}", "€": "€{1}", "hms": "HMS {1}", "uss": "USS {1}", "ss": "SS {1}",
    "rms": "RMS {1}", "ship": "{1} {2}",
}  # fmt: skip
"""Template → what it shows; {1}, {2} and {last} stand for its unnamed values, {only} for a single one."""
_SLOT = regex(r"\{(\d|last|only)\}")
_FRACTIONS = frozenset({"frac", "fraction", "sfrac"})
_FRACTION_BY_COUNT = {1: "1⁄{1}", 2: "{1}⁄{2}", 3: "{1} {2}⁄{3}"}
_LISTS = {
    "ubl": "\n", "ublist": "\n", "unbulleted list": "\n", "vunblist": "\n", "hlist": " · ", "flat list": " · ",
    "comma separated entries": ", ", "cslist": ", ",
}  # fmt: skip
"""Template → what parts the values that it shows."""
_OPENINGS = frozenset({"plainlist", "flatlist"})
"""Templates that may also stand before a list, with another one behind it."""


def shown_by(call: Call) -> tuple[Part, ...] | None:
    """What a template shows, from left to right; None if that is not known."""
    if call.name in _OPENINGS and not call.values:
        return ()
    if (separator := _LISTS.get(call.name)) is not None and call.values:
        return tuple(_joined(separator, call.values))
    is_fraction = call.name in _FRACTIONS
    form = _FRACTION_BY_COUNT.get(len(call.values)) if is_fraction else _SHOWN.get(call.name)
    if form is not None:
        return _filled(form, call.values)
    return shown_date(call) or shown_amount(call)


def _joined(separator: str, values: Sequence[Span]) -> Iterator[Part]:
    for place, value in enumerate(values):
        if place:
            yield separator
        yield value


def _filled(form: str, values: Sequence[Span]) -> tuple[Part, ...] | None:
    """The parts of a form; None if a value that it shows is missing."""
    parts: list[Part] = []
    for number, piece in enumerate(_SLOT.split(form)):
        if number % 2 == 0:
            parts.append(piece)
            continue
        place = int(piece) if piece.isdigit() else len(values)
        if not 0 < place <= len(values) or (piece == "only" and place > 1):
            return None
        parts.append(values[place - 1])
    return tuple(part for part in parts if part)
