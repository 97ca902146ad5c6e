"""What known templates of wikitext show: characters of their own, and some of their values as they are written."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from factlint.model.document import Span
from factlint.values.regex import regex

Part = str | Span
"""Characters that the template writes, or the place of a value that it shows."""

_LAST = "{last}"
_SHOWN = {
    "nbsp": "\N{NO-BREAK SPACE}", "spaces": " ", "space": " ", "ndash": "–", "mdash": "—", "snd": " – ", "spnd": " – ",
    "spaced ndash": " – ", "snds": " – ", "spaced en dash": " – ", "spaced mdash": " — ", "'": "'", "`": "`", "!": "|",
    "=": "=", "·": " · ", "•": " • ", "hyphen": "-", "times": "×", "minus": "−", "°": "°",
    "nowrap": _LAST, "nobr": _LAST, "lang": _LAST, "transl": _LAST, "transliteration": _LAST, "small": _LAST,
    "big": _LAST, "smaller": _LAST, "em": _LAST, "strong": _LAST, "italic": _LAST, "center": _LAST, "no italic": _LAST,
    "noitalic": _LAST, "abbr": "{1}", "tooltip": "{1}", "ill": "{1}", "interlanguage link": "{1}", "flag": "{1}",
    "circa": "c. {only}", "c.": "c. {only}", "as of": "As of {1}", "reign": "r. {1}–{2}", "floruit": "fl. {1}–{2}",
    "frac": "{1}⁄{2}", "fraction": "{1}⁄{2}", "us$": "US${1}", "usd": "US${1}", "gbp": "£{1}", "£": "£{1}",
    "euro": "€{1}", "€": "€{1}", "hms": "HMS {1}", "uss": "USS {1}", "ss": "SS {1}", "rms": "RMS {1}",
    "ship": "{1} {2}",
}  # fmt: skip
"""Template → what it shows; {1}, {2} and {last} stand for its unnamed values, {only} for a single one."""
_SLOT = regex(r"\{(\d|last|only)\}")

_CONVERSIONS = frozenset({"convert", "cvt"})
_RANGE_WORDS = {
    "-": "–", "–": "–", "to": " to ", "and": " and ", "or": " or ", "by": " by ", "x": " × ", "×": " × ",
    "+/-": " ± ", "±": " ± ",
}  # fmt: skip
_NUMBER = regex(r"[-−]?\d[\d,]*(?:\.\d+)?")
_UNIT = regex(r"(?P<letters>[A-Za-zµ°/]{1,12})(?P<power>[23]?)")
_POWERS = {"2": "²", "3": "³"}


def shown_by(name: str, source: str, values: Sequence[Span]) -> tuple[Part, ...] | None:
    """What a template shows, from left to right; None if that is not known.

    `name` is in lower case; `values` are the places of its unnamed values.
    """
    if name in _CONVERSIONS:
        return _conversion(source, values)
    form = _SHOWN.get(name)
    return None if form is None else _filled(form, values)


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


def _conversion(source: str, values: Sequence[Span]) -> tuple[Part, ...] | None:
    """The amount that is converted, in its own unit: "{{convert|5|to|7|km|mi}}" → "5 to 7 km"."""
    parts = tuple(_amount(source, values))
    return parts if parts and parts[-1] else None


def _amount(source: str, values: Sequence[Span]) -> Iterator[Part]:
    """The numbers, the words between them and the unit; the last part is empty where something else stands."""
    words = [source[value.start : value.end].strip() for value in values]
    for place, (value, written) in enumerate(zip(values, words, strict=True)):
        if place % 2 == 0:
            if not _NUMBER.fullmatch(written):
                break
            yield value
        elif written in _RANGE_WORDS:
            yield _RANGE_WORDS[written]
        elif (unit := _UNIT.fullmatch(written)) and not _goes_on(words[place + 1 :]):
            yield f"\N{NO-BREAK SPACE}{unit['letters']}{_POWERS.get(unit['power'], '')}"
            return
        else:
            break
    yield ""


def _goes_on(words: Sequence[str]) -> bool:
    """Whether a second number with its unit follows: "5|ft|10|in|m"; a number alone is a precision."""
    return len(words) > 1 and all(
        form.fullmatch(word) for form, word in zip((_NUMBER, _UNIT), words, strict=False)
    )
