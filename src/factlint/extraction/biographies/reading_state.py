"""What is known of a sentence while its clauses are read one by one: the subjects that the next clause may be about."""

from __future__ import annotations

from factlint.extraction.biographies.person import Person
from factlint.extraction.biographies.references import Reference
from factlint.extraction.languages.en.biographies import clauses as words_of
from factlint.extraction.slots import pattern
from factlint.values.dataclass import dataclass, field

HARD = frozenset({"hard", "dash"})
"""Breaks that end every parenthesis."""


@dataclass(slots=True)
class ReadingState:
    """The state of reading a sentence clause by clause."""

    text: str
    main: Person | None = None
    """The subject of its last main clause …"""
    is_known: bool = False
    """… if it has occurred."""
    thread: Person | None = None
    """The subject of its main clauses, while subordinate ones are about another …"""
    has_thread: bool = False
    """… if one has occurred."""
    is_below: bool = False
    """Whether the last clause with a subject of its own was subordinate, or about a relative after a colon."""
    aside: Person | None = None
    """The subject of a relative clause or parenthesis, while that lasts."""
    last: tuple[Reference, Person | None] | None = None
    depth: int = 0
    """Of brackets."""
    is_aside: bool = False
    left: Person | None = None
    """The subject of the parenthesis that has just ended."""
    goes_on: bool = False
    """Whether the clause of the subject says more than who it is."""
    aged: Person | None = None
    """The subject of the last clause with an age."""
    below: list[Person] = field(default_factory=list)
    """The named or described subjects of its subordinate clauses."""

    def enter(self, start: int, inside: int, link: str) -> None:
        """Enter the clause after a break."""
        self.left = self.aside if self.is_aside else None
        self.depth += (link == "open") - (link == "close")
        if link in HARD and self.depth == 0:
            self.aside, self.is_aside = None, False
            if self.is_below and self.has_thread:
                self.main = self.thread  # "Ada Holt became warden when Paul Hode died in 1861; married in 1863"
            self.is_below = False
        elif link == "relative" and pattern(words_of.PREDICATE).search(self.text, 0, start):
            self.aside, self.last, self.is_aside = self.main, None, True
        elif self._is_about_object(start, inside, link):
            self.aside, self.last, self.is_aside = None, None, True
        elif link in {"relative", "open"} or (link == "comma" and self._is_about_last(inside)):
            self.aside, self.is_aside = self.last[1] if self.last is not None else None, True
        elif self.depth == 0 and (link in {"close", "comma"} or (link == "link" and self.text[start] == ",")):
            self.aside, self.is_aside = None, False

    def _is_about_object(self, start: int, inside: int, link: str) -> bool:
        """Whether the next clause is about somebody introduced only by a noun after the verb: "met her teacher, born
        …".
        """
        if self.is_aside or (self.last is not None and self.last[0].end >= start):
            return False
        is_life = link in {"comma", "open"} and pattern(words_of.OF_LIFE).match(self.text, inside) is not None
        is_any = link == "relative" or (
            is_life and pattern(words_of.AGE_ASIDE).match(self.text, inside) is None
        )
        before = words_of.OBJECT_BEFORE if is_any else words_of.SOMEBODY_BEFORE
        behind = self.last[0].end if self.last is not None else 0
        is_object = (is_any or is_life) and pattern(before).search(self.text, behind, start) is not None
        return is_object and pattern(words_of.SAYS_WHO).search(self.text, 0, start) is None

    def _is_about_last(self, start: int) -> bool:
        """Whether the words after a comma are about whoever was named right before it."""
        if self.last is None or pattern(words_of.ASIDE).match(self.text, start) is None:
            return False
        between = pattern(words_of.IN_BRACKETS).sub("", self.text[self.last[0].end : start])
        return between.strip(", ") == "" or self.is_aside

    def apposed(self, one: Reference, place: tuple[int, int, int, str]) -> Person | None:
        """The person to whom the only words between commas are an apposition: "Neil Tarrant, the goalkeeper, has …"."""
        start, inside, end, link = place
        is_alone = one.role and not one.name and self.text[inside:end].strip() == self.text[one.start : one.end]
        if not is_alone or link != "comma" or self.last is None or self.text[self.last[0].end : start]:
            return None
        return self.last[1]

    def without_subject(self, place: tuple[int, int, int, str]) -> Person | None:
        """The person whom a clause without a subject is about."""
        start, inside, end, link = place
        if self.aged is not None and pattern(words_of.AGE_ALONE).match(self.text[inside:end]):
            return self.aged  # "He was 40 when his first son was born and 52 when …"
        if link == "relative" and self.text.endswith(words_of.WHOSE, 0, inside):
            return None
        if self.is_aside and (self.aside is not None or link != "when"):
            return self.aside
        is_of_main = self.left is None or self.left is self.main or not self.goes_on
        if link == "comma" and not is_of_main and pattern(words_of.FINITE).match(self.text, inside):
            return None  # "His father says his son, a nurse, was born in …"
        goes_back = pattern(words_of.GOES_BACK).match(self.text[start:end]) is not None
        if self.is_known and not self.has_thread and (goes_back or link in HARD):
            self.main = None  # "Became warden when Paul Hode died in 1861; married in 1863 and left"
        if self.is_below and self.has_thread and goes_back:
            self.main, self.is_below = (
                self.thread,
                False,
            )  # "…, where her father ran a mill, and went to school"
        if link == "link" and any(
            pattern(form).match(self.text[start:end]) for form in (words_of.NO_CLAUSE, words_of.OWN_ANOTHER)
        ):
            return self.main
        is_apposed = link == "comma" and pattern(words_of.APPOSED).fullmatch(self.text[start:end])
        is_other = not is_apposed and pattern(words_of.OTHER_SUBJECT).match(self.text[inside:end]) is not None
        subject = None if is_other or link == "thing" else self.main
        if is_other and link != "when":
            self.main, self.is_known = None, True
        return subject

    def goes_on_about(self) -> Person | None:
        """The person whom the next sentence may continue about: "she" is a known person rather than a name that may be
        one.
        """
        thread, last = self.thread, self.main
        is_doubtful = thread is not None and not thread.is_certain and last is not None and not last.names
        return thread if self.has_thread and not is_doubtful else last
