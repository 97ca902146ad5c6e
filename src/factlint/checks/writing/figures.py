"""Figures in findings: their digits as the place, and right numbers in the style of wrong ones."""

from __future__ import annotations

from collections.abc import Iterator
from fractions import Fraction

from factlint.checks.writing.number_style import in_digits, numeral_in, write_number
from factlint.checks.writing.rewriting import ONE, keeps_number, writing
from factlint.checks.writing.wording import plural_of_unit, within_sentence
from factlint.model.arithmetic import Figure
from factlint.model.document import Document, Span
from factlint.model.finding import Finding, Fix, Level, Related
from factlint.model.mention import Mention
from factlint.reasoning.numbers.arithmetic import Fault
from factlint.values.duration import Duration
from factlint.values.quantity import Quantity
from factlint.values.regex import regex

_FRACTION = "fraction"
"""The unit of shares whose numbers are parts of their words: "three quarters"."""
_DIGITS_OF_PERCENT = 3
_CLOCKED = regex(r"\d{1,2}(?::\d\d){1,2}(?:\.\d+)?")
"""A race time: its figure counts seconds."""
_JOINED = regex(r"(?P<number>[^-]+)-(?P<unit>[a-z]{3,})")
LEVELS = {Fault.INCONSISTENT: Level.WARNING, Fault.MEANING_CHANGING: Level.ERROR}


def place_of(document: Document, figure: Figure | Mention[Duration]) -> Span:
    """The digits of a figure, without sign, unit and currency; the whole figure if it is in words or a fraction, or if
    there is markup in its digits.
    """
    numeral, said = numeral_in(figure.text), numeral_in(figure.said)
    if numeral is None or said is None or figure.value.unit == _FRACTION:
        return figure.span
    place = Span(figure.span.start + numeral.start, figure.span.start + numeral.end)
    is_all = figure.text[numeral.start : numeral.end] == figure.said[said.start : said.end]
    return place if is_all and document.is_verbatim(place) else figure.span


def in_style_of(figure: Figure, value: Fraction, *, is_exact: bool = False) -> str | None:
    """A value with as many decimals as the figure; None if that style cannot express it."""
    if _CLOCKED.fullmatch(figure.said):
        return _clocked(value, figure.said)
    style = None if figure.value.unit == _FRACTION else numeral_in(figure.said)
    text = write_number(value, style, is_exact=is_exact) if style else None
    return text if text is not None and _says(text, figure, value, is_exact=is_exact) else None


def _clocked(seconds: Fraction, said: str) -> str:
    """Seconds as a race time: "2:08:14"."""
    minutes, rest = divmod(seconds, 60)
    decimals = len(said.partition(".")[2])
    written = f"{float(rest):0{decimals + 3 if decimals else 2}.{decimals}f}"
    if said.count(":") > 1:
        hours, minutes = divmod(minutes, 60)
        return f"{hours}:{minutes:02d}:{written}"
    return f"{minutes}:{written}"


def as_stated(figure: Figure | Mention[Duration]) -> str:
    """The words of a figure in messages: "Ten people" → "ten people", "240-metre" → "240 metres"."""
    return _apart(figure, figure.said)


def said_with(figure: Figure, number: str) -> str:
    """The words of a figure with another number in them; sign, scale and unit stay as written."""
    style = numeral_in(figure.said)
    if style is None:
        return number
    return _apart(figure, f"{figure.said[: style.start]}{number}{figure.said[style.end :]}")


def _apart(figure: Figure | Mention[Duration], words: str) -> str:
    """The words without the capital of a sentence, and without the hyphen before a noun."""
    words = within_sentence(words)
    is_measured = not isinstance(figure.value, Quantity) or figure.value.measure is not None
    joined = _JOINED.fullmatch(words) if is_measured else None
    if joined is None:
        return words
    number = Fraction(1) if joined["number"] in ONE else Fraction(2)
    return f"{joined['number']} {plural_of_unit(joined['unit'], number)}"


def percent_stated(right: str | None, share: Fraction) -> str:
    """A percentage in messages: the right one in the style of a figure, if that has digits."""
    return f"{right if right and right[0].isdigit() else in_digits(share, _DIGITS_OF_PERCENT)}%"


def _says(text: str, figure: Figure, value: Fraction, *, is_exact: bool) -> bool:
    """Whether the text written is the value, to within its own last digit."""
    digits = text.replace(",", "")
    if not is_exact or not digits.replace(".", "").isdigit():
        return True
    style = numeral_in(figure.said)
    return style is not None and Fraction(digits) * style.scale == value


def _fixes(document: Document, figure: Figure | Mention[Duration], text: str) -> Iterator[Fix]:
    """The fix that puts a number in place of a figure's digits."""
    place = place_of(document, figure)
    is_plain = numeral_in(figure.text) is not None and document.is_verbatim(place)
    if is_plain and keeps_number(document, place, text):
        yield from writing(document, place, text)


def figure_finding(
    document: Document,
    figure: Figure | Mention[Duration],
    message: str,
    *,
    level: Level,
    related: tuple[Related, ...] = (),
    expected: str | None = None,
) -> Finding:
    """The finding at a figure's digits, with a fix if the right number is known."""
    place = place_of(document, figure)
    return Finding(
        level=level,
        message=message,
        span=place,
        text=document.source[place.start : place.end],
        expected=expected,
        related=related,
        fixes=tuple(_fixes(document, figure, expected)) if expected else (),
    )
