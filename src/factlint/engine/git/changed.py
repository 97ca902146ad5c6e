"""Which lines changed: `check --changed` and `check --staged`."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from itertools import accumulate

from factlint.engine.git.repository import Repository
from factlint.model.document import Span
from factlint.model.finding import Finding
from factlint.model.report import DocumentReport
from factlint.values.dataclass import dataclass
from factlint.values.regex import regex

EVERY_LINE = (range(1, 2**62),)
"""For files that are new to git, or that git takes for binary."""

_HUNK = regex(rb"@@ -\S+ \+(\d+)(?:,(\d+))? @@")
_DIFF = (
    "--unified=0",
    "--inter-hunk-context=0",
    "--no-color",
    "--no-ext-diff",
    "--no-textconv",
    "--find-renames",
)
_ESCAPES = {b"a": b"\a", b"b": b"\b", b"t": b"\t", b"n": b"\n", b"v": b"\v", b"f": b"\f", b"r": b"\r"}


@dataclass(frozen=True, slots=True)
class Changes:
    """The lines of each file that are new or differ from a revision."""

    repository: Repository
    base: str
    """The id of the commit that was compared with."""
    lines: Mapping[str, tuple[range, ...]]
    """1-based, half-open, by path from the top of the repository; unchanged files are not in it."""

    def touch(self, path: str) -> bool:
        """Whether the file at a path, as the user writes it, has changed lines."""
        return self.repository.relative(path) in self.lines

    def of(self, report: DocumentReport) -> DocumentReport:
        """The report with only the findings that a change may have caused."""
        spans = changed_spans(report.source, self.lines.get(self.repository.relative(report.path), ()))
        return report._replace(findings=tuple(each for each in report.findings if rests_on(each, spans)))


def rests_on(finding: Finding, spans: Sequence[Span]) -> bool:
    """Whether the finding, or another place that it relies on, touches one of these places."""
    places = (finding.span, *(related.span for related in finding.related if related.path is None))
    return any(
        place.start <= span.end and span.start <= max(place.start, place.end - 1)
        for place in places
        for span in spans
    )


def changed_spans(source: str, lines: Sequence[range]) -> tuple[Span, ...]:
    """The places of lines in a text, with lines as git counts them: each ends with a line feed."""
    if lines is EVERY_LINE:
        return (Span(0, len(source)),)
    starts = [0, *accumulate(len(line) + 1 for line in source.split("\n"))]
    last = len(starts) - 1
    return tuple(
        Span(starts[each.start - 1], starts[min(each.stop - 1, last)] - 1)
        for each in lines
        if each.start <= last
    )


def find_changes(repository: Repository, base: str, *, is_staged: bool = False) -> Changes:
    """What changed from `base` to the work tree or the index; an empty `base` is where the branch began. Raises
    `GitError`.
    """
    since = _merge_base(repository, base)
    what = ("--cached", since) if is_staged else (since,)
    diff = repository.ask("diff", *_DIFF, "--diff-filter=d", "--src-prefix=a/", "--dst-prefix=b/", *what)
    lines = _hunks(diff)
    if not is_staged:
        untracked = repository.ask("ls-files", "--others", "--exclude-standard", "-z")
        lines |= {_text(path): EVERY_LINE for path in untracked.split(b"\0") if path}
    return Changes(repository, since, lines)


def _merge_base(repository: Repository, base: str) -> str:
    """The commit where this branch left the base, so that later commits to the base do not count as changes."""
    commit = repository.commit(base or repository.default_base())
    return repository.find("merge-base", commit, "HEAD") or commit


def _hunks(diff: bytes) -> dict[str, tuple[range, ...]]:
    """The changed lines of each file in a diff without context."""
    files: dict[str, tuple[range, ...]] = {}
    path, is_header = "", True
    for line in diff.split(b"\n"):
        if line.startswith(b"diff --git "):
            is_header, path = True, ""
        elif is_header and line.startswith(b"+++ "):
            path = _path(line[4:])
        elif is_header and line.startswith(b"Binary files "):
            files[_path(line.rpartition(b" and ")[2].removesuffix(b" differ"))] = EVERY_LINE
        elif matched := _HUNK.match(line):
            is_header = False
            first, count = int(matched[1]), int(matched[2] or 1)
            files[path] = (*files.get(path, ()), range(first, first + count))
    return files


def _path(written: bytes) -> str:
    """Read `b/path`: a tab follows it if it contains spaces, and other special characters are quoted and escaped."""
    written = written.removesuffix(b"\t")
    if written.startswith(b'"'):
        written = re.sub(rb"\\([0-7]{3}|.)", _unescaped, written[1:-1])
    return _text(written.removeprefix(b"b/"))


def _unescaped(matched: re.Match[bytes]) -> bytes:
    escape = matched[1]
    return bytes([int(escape, 8)]) if len(escape) == 3 else _ESCAPES.get(escape, escape)


def _text(path: bytes) -> str:
    return path.decode(errors="surrogateescape")
