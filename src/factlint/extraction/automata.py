"""Regular expressions translated for RE2: each matches at least wherever `re` does, and rarely elsewhere.

RE2 knows the letters of English only, neither looks to the sides nor refers to what a group has matched, and lets no
newline follow `$`. So each character of a text is given to it as one byte, the same for all letters that English
does not have; and of an expression what is lacking is left out.
"""

from __future__ import annotations

import codecs
import re
from functools import cache, lru_cache

import re2

from factlint.values.regex import regex
from factlint.values.typed import Any

_ALPHABET = "".join(map(chr, range(0x80))) + (
    "€‐‚ƒ„…†‡ˆ‰Š‹Œ‑Ž―−‘’“”•–—˜™š›œ\ufffcžŸ" + "".join(map(chr, range(0xA0, 0x100)))
)
"""The characters with a byte of their own; others share one (`_stand_in`)."""
_LETTER, _DIGIT, _SPACE, _SIGN = "q", "0", "\r", "¤"
_ENGLISH = {"ſ": "s", "\u212a": "k", "ı": "i", "İ": "i"}
"""Letters that `re` equates with English ones when ignoring case."""
_SAMPLES = {_LETTER: "ꙮ", "s": "ſ", "k": "\u212a", "i": "ı", _DIGIT: "᥆", _SPACE: "\u2006", _SIGN: "⸞"}
"""The stand-ins, each with one character that no expression mentions."""

_CHARACTER = r"\\x[\da-fA-F]{2}|\\u[\da-fA-F]{4}"
_CLASS = r"\[\^?\]?(?:\\.|[^\]\\])*\]"
_COUNTED = r"\{(?P<least>\d+),(?P<most>\d*)\}"
_LOOKS_ASIDE = r"\(\?<?[=!]"
_OTHERWISE = regex(
    rf"{_CHARACTER}|{_CLASS}|\(\?P=\w+\)|(?P<aside>{_LOOKS_ASIDE})|\$|[^\x00-\x7f]|{_COUNTED}|(?P<same>\\.)"
)
"""The parts of an expression that RE2 interprets differently; a leading backslash marks other escapes."""
_BRACKET = regex(rf"\\.|{_CLASS}|[()]")
_MEMBER = regex(
    rf"(?P<low>{_CHARACTER}|[^\\])-(?P<high>{_CHARACTER}|[^\x00-\x7f])|{_CHARACTER}|\\.|[^\x00-\x7f]"
)
_MAY_LEAVE_OUT_LETTERS = regex(r"\[\^.*[\w\\]")
_ANYWHERE, _HERE = re2._re2.RE2.Anchor.UNANCHORED, re2._re2.RE2.Anchor.ANCHOR_START  # noqa: SLF001 - see `Automaton`
_NOTHING = "(?:)"
_MOST_COUNTED = 3
"""The largest repetition count that is kept. Longer gaps become unbounded, which needs fewer states."""
_LONG, _MOST_KEPT = 1000, 1 << 10
"""Characters from which a text may be a document; sentences whose encoding is cached."""


def _stand_in(character: str) -> str:
    """A character of the alphabet in the same class for `re`; the character itself if it has a byte."""
    if character.isascii() and character not in "\x0b\x1c\x1d\x1e\x1f":
        return character
    if character.isalnum():
        return _DIGIT if character.isdecimal() else _ENGLISH.get(character, _LETTER)
    if character.isspace():
        return _SPACE
    return character if character in _ALPHABET else _SIGN


class _StandIns(dict[int, str]):
    """Code points → stand-ins, for `str.translate`."""

    def __missing__(self, code: int) -> str:
        found = self[code] = _stand_in(chr(code))
        return found


_TO_BYTES = codecs.charmap_build(_ALPHABET)
_STAND_INS = _StandIns()
_BYTES = bytes(_ALPHABET.index(_stand_in(character)) for character in _ALPHABET)


def _encoded(text: str) -> bytes:
    if text.isascii():
        return text.encode().translate(_BYTES)
    return codecs.charmap_encode(text, _BY_STAND_IN, _TO_BYTES)[0].translate(_BYTES)


class _Encoded(dict[str, bytes]):
    """A cache of encoded sentences; cleared when full."""

    def __missing__(self, text: str) -> bytes:
        if len(text) >= _LONG:
            return _long(text)
        if len(self) >= _MOST_KEPT:
            self.clear()
        found = self[text] = _encoded(text)
        return found


_long = lru_cache(maxsize=2)(_encoded)
"""For documents: the prose and its folded form stay cached while sentences change."""
encoded = _Encoded().__getitem__
"""The text encoded for an automaton, one byte per character; cached, since many automata read the same text."""


def _stand_ins_for(error: UnicodeError) -> tuple[str, int]:
    """The stand-ins for the characters of a range without a byte, and the end of the range."""
    assert isinstance(error, UnicodeEncodeError), error
    return error.object[error.start : error.end].translate(_STAND_INS), error.end


_BY_STAND_IN = "factlint.stand-in"
codecs.register_error(_BY_STAND_IN, _stand_ins_for)


def for_automaton(source: str) -> bytes:
    """The expression for texts that are `encoded`."""
    kept: list[str] = []
    position = 0
    while (found := _OTHERWISE.search(source, position)) is not None:
        if found["aside"] is None:
            end, taken = found.end(), found["same"] or _repeated(found) or _taken(found.group())
        else:
            end, taken = end_of_group(source, found.end()), _NOTHING
        kept += (source[position : found.start()], taken)
        position = end
    return "".join([*kept, source[position:]]).encode()


def end_of_group(source: str, position: int) -> int:
    """The end of a group that was opened before a position."""
    depth = 1
    while depth:
        found = _BRACKET.search(source, position)
        assert found is not None, source
        depth += (found.group() == "(") - (found.group() == ")")
        position = found.end()
    return position


def _repeated(found: re.Match[str]) -> str:
    """The quantifier; empty if there is none."""
    if found["least"] is None:
        return ""
    if int(found["most"] or found["least"]) <= _MOST_COUNTED:
        return found.group()
    return "+" if int(found["least"]) else "*"


def _taken(part: str) -> str:
    """A part of an expression in RE2's syntax."""
    if part == "$":
        return r"(?:$|\n\z)"
    if part.startswith("(?P="):
        return "(?s:.*)"
    if part[0] == "[":
        return _class(part)
    return _member(part) if part[:2] in {r"\x", r"\u"} or not part.isascii() else part


@cache
def _class(part: str) -> str:
    """A character class; a negated one must still match stand-ins that represent other characters."""
    opening = "[^" if part.startswith("[^") else "["
    made = opening + _MEMBER.sub(_members, part.removeprefix(opening))
    if not _MAY_LEAVE_OUT_LETTERS.match(part):
        return made
    others = "".join(
        stand_in
        for stand_in, sample in _SAMPLES.items()
        if re.fullmatch(part, sample) and not re.fullmatch(made, stand_in, re.IGNORECASE)
    )
    return f"(?:{made}|[{_escaped(others)}])" if others else made


def _members(found: re.Match[str]) -> str:
    """One member of a class, or a range."""
    if found["low"] is None:
        member = found.group()
        return member if member[0] == "\\" and member[1] not in "xu" else _member(member)
    low, high = (ord(_literal(found[end])) for end in ("low", "high"))
    return _escaped("".join({_stand_in(chr(code)) for code in range(low, high + 1)}))


def _member(written: str) -> str:
    return _escaped(_stand_in(_literal(written)))


def _literal(written: str) -> str:
    return chr(int(written.lstrip("\\xu"), 16)) if len(written) > 1 else written


def _escaped(characters: str) -> str:
    return "".join(f"\\x{_ALPHABET.index(character):02x}" for character in sorted(characters))


class Automaton:
    """An expression compiled by RE2, returning spans instead of match objects.

    Creating match objects in re2 takes longer than most searches: 5 µs of 13 in text with many dates.
    """

    def __init__(self, source: bytes, options: Any) -> None:  # noqa: ANN401
        compiled = re2._re2.RE2(source, options)  # noqa: SLF001 - see above; what is around it takes as long
        if not compiled.ok():
            raise re2.error(compiled.error())
        self._spans = compiled.Match

    def search(self, text: bytes, start: int = 0, end: int | None = None) -> tuple[int, int] | None:
        """The first match at or after `start`, in the text up to `end`."""
        end = len(text) if end is None else end
        if start > end:
            return None
        found: tuple[int, int] = self._spans(_ANYWHERE, text, start, end)[0]
        return None if found[0] < 0 else found

    def match(self, text: bytes, start: int, end: int | None = None) -> tuple[int, int] | None:
        """The match right at `start`, in the text up to `end`."""
        end = len(text) if end is None else end
        if start > end:
            return None
        found: tuple[int, int] = self._spans(_HERE, text, start, end)[0]
        return None if found[0] < 0 else found


def automaton_options(memory: int, *, longest_match: bool = False, captures: bool = False) -> Any:  # noqa: ANN401
    """Options of an automaton, with a memory limit in bytes for its states, after which they are rebuilt."""
    options = re2.Options()
    options.encoding = re2.Options.Encoding.LATIN1
    options.max_mem = memory
    options.never_capture = not captures
    options.longest_match = longest_match
    options.log_errors = False
    return options
