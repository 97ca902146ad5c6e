"""Whether a text mentions one thing of a kind only, so that "the tower" means the same tower everywhere in it."""

from __future__ import annotations

import re

from factlint.extraction.languages.en.coreference import one_of_a_kind as words_of
from factlint.values.dataclass import dataclass
from factlint.values.regex import regex

_NEVER = r"(?!)"


@dataclass(frozen=True, slots=True)
class PluralityCues:
    """The patterns by which a text shows how many things of a kind it mentions; `{noun}` stands for the kind."""

    several: str = _NEVER
    """There are several: "another tower", "both towers"."""
    introduction: str = _NEVER
    """One is introduced: "a stone tower". A text that introduces two has two."""

    def show_several(self, text: str, noun: str, start: int = 0) -> bool:
        """Whether the text from a place on shows that there are several."""
        return _filled(self.several, noun).search(text, start) is not None

    def count_introductions(self, text: str, noun: str, start: int = 0) -> int:
        """How many times the text from a place on introduces one."""
        return sum(1 for _ in _filled(self.introduction, noun).finditer(text, start))


def _filled(form: str, noun: str) -> re.Pattern[str]:
    return regex(form.replace("{noun}", re.escape(noun)))


DATED_THINGS = PluralityCues(words_of.SEVERAL_DATED, words_of.INTRODUCED_DATED)
MEASURED_THINGS = PluralityCues(words_of.SEVERAL_MEASURED, words_of.INTRODUCED_MEASURED)
EVENTS = PluralityCues(words_of.SEVERAL_EVENTS)
THINGS_WITH_ATTRIBUTES = PluralityCues(words_of.PLURAL)
ROLES = PluralityCues(introduction=words_of.IN_ROLE)
