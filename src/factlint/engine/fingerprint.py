"""Identifying a defect without its place, so that it is recognised after lines have moved."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator

from factlint.model.digest import blake2b
from factlint.model.finding import Finding
from factlint.values.dataclass import replace
from factlint.values.regex import regex

_WORD = regex(r"\w+")
_BREAK = regex(r"\n\s*\n|[.!?…][\"'”’)\]]*\s+")
"""Where a paragraph or a sentence ends: words beyond the finding's own sentence are not part of its fingerprint."""
_NEAR = 120
"""The neighbouring words are looked for within this many characters on either side."""
_WORDS = 3


def fingerprinted(findings: Iterable[Finding], source: str) -> Iterator[Finding]:
    """The findings of one document in reading order, with their fingerprints; the second of two equal ones ends in
    `-2`.

    A fingerprint is made from the rule, the values, and three words on either side in the same sentence. The
    path is not part of it, so it survives renaming the file.
    """
    seen: Counter[str] = Counter()
    for finding in sorted(findings, key=lambda finding: (finding.span, finding.rule)):
        name = blake2b("\0".join(_parts(finding, source)).encode(), digest_size=10).hexdigest()
        seen[name] += 1
        number = f"-{seen[name]}" if seen[name] > 1 else ""
        yield replace(finding, fingerprint=name + number)


def _parts(finding: Finding, source: str) -> Iterator[str]:
    yield finding.rule
    yield _plain(finding.text)
    yield finding.expected or ""
    yield finding.fact.id if finding.fact else ""
    yield from (_plain(related.text) for related in finding.related)
    start, end = finding.span.start, finding.span.end
    yield " ".join(_WORD.findall(_BREAK.split(source[max(0, start - _NEAR) : start])[-1])[-_WORDS:])
    yield " ".join(_WORD.findall(_BREAK.split(source[end : end + _NEAR])[0])[:_WORDS])


def _plain(text: str) -> str:
    return " ".join(text.split())
