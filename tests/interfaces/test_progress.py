"""When progress is shown."""

import io
import os
import sys
import time

import pytest

from factlint.interfaces.progress import ProgressLine


class Terminal(io.StringIO):
    def isatty(self) -> bool:
        return True

    def fileno(self) -> int:
        return 2


@pytest.fixture
def now(monkeypatch: pytest.MonkeyPatch) -> list[float]:
    """The hands of a clock that a test may move."""
    hands = [100.0]
    monkeypatch.setattr(time, "monotonic", lambda: hands[0])
    monkeypatch.setattr(os, "get_terminal_size", lambda _: os.terminal_size((20, 24)))
    return hands


def test_a_long_run_shows_one_line_that_is_gone_at_the_end(
    monkeypatch: pytest.MonkeyPatch, now: list[float]
) -> None:
    monkeypatch.setattr(sys, "stderr", terminal := Terminal())
    with ProgressLine(is_on=True) as progress:
        progress(1, 9, "a.md")
        assert terminal.getvalue() == ""
        now[0] += 2
        progress(2, 9, "docs/a-long-name.md")
        progress(3, 9, "too-soon.md")
    assert terminal.getvalue() == "\r\x1b[K2/9 docs/a-long-nam\r\x1b[K"


@pytest.mark.parametrize(("stream", "is_on"), [(io.StringIO, True), (Terminal, False)])
def test_progress_is_for_terminals_and_can_be_silenced(
    stream: type[io.StringIO], is_on: bool, monkeypatch: pytest.MonkeyPatch, now: list[float]
) -> None:
    monkeypatch.setattr(sys, "stderr", written := stream())
    with ProgressLine(is_on=is_on) as progress:
        now[0] += 2
        progress(1, 9, "a.md")
    assert written.getvalue() == ""
