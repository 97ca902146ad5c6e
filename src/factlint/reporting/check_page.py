"""The page of a check: its docstring, two examples of each kind, its level and fix.

The same Markdown is committed under docs/checks/, printed by `explain`, and carried by reports as help.
"""

from __future__ import annotations

import re
import textwrap
from collections.abc import Iterator, Sequence

from factlint.model.finding import Applicability, Level
from factlint.values.dataclass import dataclass
from factlint.values.regex import regex

HEADINGS = ("Why it matters", "How it decides", "Known limits", "Sources")
"""The headings in a check's docstring, in order; `Heading: text` begins a section."""

_SHOWN_EXAMPLES = 2
_WIDTH = 120
"""Characters in a line of running text, at most."""
_MARKS = regex("[⟦⟧]")


class PageError(ValueError):
    """A docstring is no valid page; the message says what is missing."""


@dataclass(frozen=True, slots=True)
class PageExample:
    """An example text of a check, with ⟦ ⟧ around what is reported."""

    text: str
    fixed: str | None = None
    date: str | None = None
    rules: str | None = None
    beside: str | None = None
    """Another document of the run."""
    horizon: int = 0
    """Days, as `--horizon` gives them; 0 for none."""


@dataclass(frozen=True, slots=True)
class CheckPage:
    rule: str
    docstring: str
    level: Level
    fix: Applicability | None
    flags: Sequence[PageExample]
    passes: Sequence[PageExample]

    @property
    def summary(self) -> str:
        """What the check finds: the first paragraph, on one line, without its full stop."""
        return " ".join(self.docstring.strip().partition("\n\n")[0].split()).rstrip(".")

    def render(self) -> str:
        """The page as Markdown. Raises `PageError` if the docstring lacks a heading."""
        flags = self.flags[:_SHOWN_EXAMPLES]
        passes = [*_most_alike(flags, self.passes)]
        blocks = [
            f"# {self.rule}",
            f"{self.summary}.",
            f"Level: {self.level.value} · fix: {self.fix.value if self.fix else 'none'}",
            *self._sections(),
            "## Examples",
            *self._examples("Reported", flags),
            *self._examples("Not reported", passes),
            *_rules([*flags, *passes]),
        ]
        return "\n\n".join(blocks) + "\n"

    def help(self) -> str:
        """The docstring as Markdown, without the examples. Raises `PageError` as `render` does."""
        return "\n\n".join([f"{self.summary}.", *self._sections()]) + "\n"

    def _sections(self) -> Iterator[str]:
        body = self.docstring.strip().partition("\n\n")[2]
        pieces = re.split(rf"^({'|'.join(HEADINGS)}):\s+", body, flags=re.MULTILINE)
        found = dict(zip(pieces[1::2], pieces[2::2], strict=True))
        if missing := [heading for heading in HEADINGS if heading not in found]:
            raise PageError(f"{self.rule}: the docstring has no “{missing[0]}:”")
        for heading in HEADINGS:
            text = found[heading].strip()
            paragraphs = map(_filled, f"{text[:1].upper()}{text[1:]}".split("\n\n"))
            yield "\n\n".join([f"## {heading}", *paragraphs])

    def _examples(self, title: str, examples: Sequence[PageExample]) -> Iterator[str]:
        command = "factlint fix --unsafe" if self.fix is Applicability.UNSAFE else "factlint fix"
        for example in examples:
            yield f"{title}{_condition(example)}:\n\n{_verbatim(example.text)}"
            if example.beside is not None:
                yield f"beside another document of the run:\n\n{_verbatim(example.beside)}"
            if example.fixed is not None:
                yield f"after `{command}`:\n\n{_verbatim(example.fixed)}"


def _most_alike(flags: Sequence[PageExample], passes: Sequence[PageExample]) -> Iterator[PageExample]:
    """Each reported text, paired with the most similar one that is not, so that the difference is plain."""
    left = [one for one in passes if one.text not in {flag.fixed for flag in flags}]
    for flag in flags:
        if left:
            words = _MARKS.sub("", flag.text)
            best = max(left, key=lambda one: (one.rules == flag.rules, _alike(words, one.text)))
            left.remove(best)
            yield best


def _alike(one: str, other: str) -> float:
    from difflib import SequenceMatcher  # noqa: PLC0415 - only where a page is shown

    return SequenceMatcher(None, one, other, autojunk=False).ratio()


def _condition(example: PageExample) -> str:
    asked = f", with `--horizon {example.horizon}`" if example.horizon else ""
    return f"{asked}, in a text of {example.date}" if example.date else asked


def _rules(examples: Sequence[PageExample]) -> Iterator[str]:
    """The rule packs that the examples are judged by, each once."""
    for rules in dict.fromkeys(example.rules for example in examples if example.rules):
        yield f"judged by these facts:\n\n{_verbatim(textwrap.dedent(rules).strip())}"


def _filled(paragraph: str) -> str:
    return textwrap.fill(" ".join(paragraph.split()), _WIDTH, break_long_words=False, break_on_hyphens=False)


def _verbatim(text: str) -> str:
    return textwrap.indent(text.rstrip("\n"), "    ", lambda _: True)
