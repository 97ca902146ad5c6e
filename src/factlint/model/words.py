"""How names are cut into words, in rule packs and in prose alike."""

from __future__ import annotations

import unicodedata

from factlint.values.regex import regex

WORD_SHAPE = r"\w+"
"""A word of a name. "U.S." is two words, "Russia's" is two, "full-scale" is two."""
WORD = regex(WORD_SHAPE)

NAME_GAP = regex(r"(?:[ \t\n\u00a0]|[-\u2010-\u2015]|['’.&/]|\. ){1,2}")
"""What may separate two words of a name; a comma only where the written name has one."""

_LETTERS_WITHOUT_MARKS = str.maketrans({"ı": "i", "ł": "l", "đ": "d", "ø": "o"})
"""Letters that Unicode does not decompose, but that are typed without their stroke as often as with it."""


def fold_word(word: str) -> str:
    """The form in which words are compared: without case and diacritics ("Erdoğan", "ERDOGAN")."""
    folded = word.casefold()
    if folded.isascii():
        return folded
    decomposed = unicodedata.normalize("NFKD", folded.translate(_LETTERS_WITHOUT_MARKS))
    return "".join(letter for letter in decomposed if not unicodedata.combining(letter))


_SILENT = regex(r"(?<=t)h|(?<=[aou])e|u(?=s$)|(?<=o)u(?=r)")
_SWAPPED = regex(r"(?<=[a-z]{3}t)re$")


def spelling_key(word: str) -> str:
    """What the spellings of one folded word have in common: Theresa and Teresa, Röntgen and Roentgen, Nicolaus and
    Nicolas, Harbour and Harbor, Centre and Center. Some other words share it too.
    """
    return _SWAPPED.sub("er", _SILENT.sub("", word))


def name_words(text: str) -> tuple[str, ...]:
    """The folded words of a name."""
    if text.isascii():
        return tuple(WORD.findall(text.casefold()))
    return tuple(fold_word(word) for word in WORD.findall(text))


def differ_by_one_edit(one: str, other: str) -> bool:
    """Whether the words differ by one letter inserted, deleted or replaced, or by two neighbours swapped.

    That is: the restricted edit distance of Damerau (1964), "A technique for computer detection and correction
    of spelling errors", is exactly 1.
    """
    if one == other or abs(len(one) - len(other)) > 1:
        return False
    start = next((i for i, pair in enumerate(zip(one, other, strict=False)) if pair[0] != pair[1]), None)
    if start is None:
        return True
    mine, theirs = one[start:], other[start:]
    if len(mine) == len(theirs):
        return mine[1:] == theirs[1:] or (mine[:2] == theirs[1::-1] and mine[2:] == theirs[2:])
    shorter, longer = sorted((mine, theirs), key=len)
    return longer[1:] == shorter
