"""Amounts that templates write: "{{convert|5|km|mi}}" → "5 km", "{{formatnum:1200}}", "{{height|m=1.8}}".

Of a conversion only the amount that the page states is read; what the template computes is never wrong.
"""

from __future__ import annotations

from collections.abc import Iterator

from factlint.model.document import Span
from factlint.reading.wikitext.calls import Call
from factlint.values.regex import regex

_CONVERSIONS = frozenset({"convert", "cvt", "convinfobox"})
_NUMBERS = frozenset({"formatnum", "nts", "number table sorting", "num"})
_VAL, _HEIGHT = "val", "height"
_RANGE_WORDS = {
    "-": "–", "–": "–", "to": " to ", "and": " and ", "or": " or ", "by": " by ", "x": " × ", "×": " × ",
    "+/-": " ± ", "±": " ± ",
}  # fmt: skip
_UNITS = {
    "sqmi": "sq mi", "sqft": "sq ft", "sqyd": "sq yd", "sqin": "sq in", "sqkm": "km²", "sqm": "m²", "cuft": "cu ft",
    "cuyd": "cu yd", "cuin": "cu in", "C": "°C", "F": "°F", "in": "inches", "USgal": "US gal", "impgal": "imp gal",
    "acre": "acres", "kmh": "km/h", "LT": "long tons", "ST": "short tons", "MT": "tonnes",
}  # fmt: skip
"""A unit's code → its symbol, where they differ (Wikipedia, "Template:Convert/list of units")."""
_COMPOUNDS = {("ft", "in"): ("ft", "in"), ("st", "lb"): ("st", "lb"), ("lb", "oz"): ("lb", "oz")}
_NUMBER = regex(r"[-−]?\d[\d,]*(?:\.\d+)?")
_UNIT = regex(r"(?P<letters>[A-Za-zµ°/]{1,12})(?P<power>[23]?)")
_POWERS = {"2": "²", "3": "³"}
_SPACE = "\N{NO-BREAK SPACE}"


def shown_amount(call: Call) -> tuple[str | Span, ...] | None:
    """What a template of amounts shows of what it is given; None for all others, and for amounts of another form."""
    if call.name in _CONVERSIONS:
        parts = tuple(_conversion(call))
        return parts if parts and parts[-1] else None
    if call.name in _NUMBERS:
        return call.values[:1] if _NUMBER.fullmatch(call.text(0)) else None
    if call.name == _VAL:
        return _val(call)
    return _height(call) if call.name == _HEIGHT else None


def unit_symbol(code: str) -> str:
    """The symbol that a unit's code in a template stands for: "km2" → "km²"; empty for what is no code."""
    found = _UNIT.fullmatch(code)
    return "" if found is None else _UNITS.get(code) or found["letters"] + _POWERS.get(found["power"], "")


def _conversion(call: Call) -> Iterator[str | Span]:
    """The numbers, the words between them and the unit; the last part is empty where something else stands."""
    words = [call.text_of(value) for value in call.values]
    for place, (value, written) in enumerate(zip(call.values, words, strict=True)):
        if place % 2 == 0:
            if not _NUMBER.fullmatch(written):
                break
            yield value
        elif written in _RANGE_WORDS:
            yield _RANGE_WORDS[written]
        elif symbol := unit_symbol(written):
            following = words[place + 1 : place + 3]
            if len(following) < 2 or not _NUMBER.fullmatch(following[0]) or not unit_symbol(following[1]):
                yield f"{_SPACE}{symbol}"  # a number alone behind it is a precision
            elif place == 1 and (written, following[1]) in _COMPOUNDS:
                yield from (f" {written} ", call.values[2], f" {following[1]}")
            else:
                break
            return
        else:
            break
    yield ""


def _val(call: Call) -> tuple[str | Span, ...] | None:
    """A number with its unit; None for one with an uncertainty or a power of ten."""
    unit = call.text_named("u") or call.text_named("ul")
    is_plain = len(call.values) == 1 and not call.named.keys() - {"u", "ul", "p", "s", "fmt"}
    if not is_plain or not _NUMBER.fullmatch(call.text(0)):
        return None
    symbol = unit_symbol(unit)
    return None if unit and not symbol else (call.values[0], *((f"{_SPACE}{symbol}",) if symbol else ()))


def _height(call: Call) -> tuple[str | Span, ...] | None:
    """A height by the names of its units: "m=1.85", "ft=6|in=1"."""
    given = [unit for unit in ("m", "cm", "ft", "in") if _NUMBER.fullmatch(call.text_named(unit))]
    parts: tuple[str | Span, ...] = ()
    for unit in sorted(given, key=lambda unit: call.named[unit].value.start):
        parts += (call.named[unit].value, f" {unit} ")
    if tuple(given) not in {("m",), ("cm",), ("ft",), ("ft", "in")} or not parts:
        return None
    return (*parts[:-1], f" {given[-1]}")
