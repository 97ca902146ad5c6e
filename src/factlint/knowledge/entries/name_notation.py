"""The notation of names in packs: `(a|b)`, `[optional]`, and a backslash before characters meant literally.

`Russia's (full-scale|2022) invasion` is two names, `[the] Quiet American` two, and `Veinticinco de Mayo (V-2)` one:
round brackets without `|` are part of the name.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import islice, product

from factlint.model.words import WORD

MAX_FORMS = 64
"""The most names that one written form may stand for, so that look-ups stay bounded whatever a pack contains."""

MAX_DEPTH = 8
"""The deepest nesting of brackets."""

MAX_LENGTH = 500
"""In characters, as written."""

_SIGNS = frozenset("([\\")

_Part = str | tuple["_Parts", ...]
_Parts = tuple[_Part, ...]


def expand(written: str) -> tuple[str, ...]:
    """The names that a written form stands for; the first has all optional parts and the first of all
    alternatives.

    Raises `ValueError` with a message for the pack's author.
    """
    if not _SIGNS & set(written):
        return (" ".join(written.split()),)
    if len(written) > MAX_LENGTH:
        raise ValueError(f'"{written[:20]}…" is longer than {MAX_LENGTH} characters')
    parts, _ = _read(written, 0, "", MAX_DEPTH)
    forms = list(dict.fromkeys(" ".join(form.split()) for form in islice(_forms(parts), MAX_FORMS + 1)))
    if len(forms) > MAX_FORMS:
        raise ValueError(f'"{written}" stands for more than {MAX_FORMS} names; write fewer alternatives')
    if "" in forms:
        raise ValueError(f'"{written}" can be empty; leave one word outside of the brackets')
    return tuple(forms)


def literal(name: str) -> str:
    """The notation for a name that stands for itself alone; the inverse of `expand`."""
    signs = "\\[(|" if "|" in name else "\\["
    return "".join(f"\\{char}" if char in signs else char for char in name)


def _read(text: str, start: int, closer: str, depth: int) -> tuple[_Parts, int]:
    """The parts from `start` up to a `|` or the closing bracket on the same level, and the place of that sign."""
    parts: list[_Part] = []
    at, literal_brackets = start, 0
    while at < len(text):
        char = text[at]
        if char == "\\" and at + 1 < len(text):
            parts.append(text[at + 1])
            at += 2
        elif closer and char in (closer, "|") and not literal_brackets:
            break
        elif char == "[" or (char == "(" and _has_alternatives(text, at)):
            group, at = _read_group(text, at, depth)
            parts.append(group)
        else:
            literal_brackets += (char == "(") - (char == ")" and literal_brackets > 0)
            parts.append(char)
            at += 1
    return tuple(parts), at


def _read_group(text: str, start: int, depth: int) -> tuple[tuple[_Parts, ...], int]:
    closer = ")" if text[start] == "(" else "]"
    if not depth:
        raise ValueError(f'"{text}" has brackets more than {MAX_DEPTH} deep')
    alternatives: list[_Parts] = []
    at = start
    while at < len(text) and (at == start or text[at] == "|"):
        parts, at = _read(text, at + 1, closer, depth - 1)
        alternatives.append(parts)
    if at >= len(text):
        raise ValueError(
            f'"{text}" has a "{text[start]}" without its "{closer}"; write \\{text[start]} for the sign itself'
        )
    if closer == "]":
        alternatives.append(())
    return tuple(alternatives), at + 1


def _has_alternatives(text: str, start: int) -> bool:
    """Whether the round bracket at `start` has a `|` of its own."""
    depth, at = 0, start
    while at < len(text):
        match text[at]:
            case "\\":
                at += 1
            case "(" | "[":
                depth += 1
            case ")" | "]":
                depth -= 1
                if not depth:
                    return False
            case "|" if depth == 1:
                return True
        at += 1
    return False


def _forms(parts: _Parts) -> Iterator[str]:
    choices = [
        (part,)
        if isinstance(part, str)
        else tuple(form for parts in part for form in islice(_forms(parts), MAX_FORMS + 1))
        for part in parts
    ]
    return map("".join, product(*choices))


def is_case_sensitive(written: str) -> bool:
    """Whether a name is found only in the case in which it is written.

    True for one word with a capital, since it may be a common word (`Reading`, `May`, `US`), and for several
    where each is an abbreviation or has inner capitals (`U.S.`, `GPT-4`). Other names are found in other cases
    too, as long as their capitals do not become small: that part is decided where names are looked up.
    """
    words = WORD.findall(written)
    if len(words) == 1:
        return any(char.isupper() for char in written)
    return any(char.isupper() for char in written) and not any(_is_plain(word) for word in words)


def _is_plain(word: str) -> bool:
    """Whether a word is in lower case, except perhaps for its first letter."""
    return (len(word) > 1 and word[1:].islower()) or word.islower()
