"""What manuals lay down of settings and programs: the name, the words of the value, and what it compares with."""

from __future__ import annotations

import pytest

from factlint.extraction.reader import make_reader
from factlint.knowledge.base import open_rule_base
from factlint.model.statements.specifications import Specification
from factlint.reading.readers import read

READER = make_reader(open_rule_base(()))

STATED = {
    "`server.timeout` defaults to 30 seconds.": ("server.timeout", "30 seconds", "time"),
    "The default of the `cache.size` setting is 64 MB.": ("cache.size", "64 MB", "information"),
    "The default value for `MAX_RETRIES` is `5`.": ("MAX_RETRIES", "5", "number"),
    "By default, `log.colour` is off.": ("log.colour", "off", "word"),
    "`log.colour` is `true` by default.": ("log.colour", "true", "word"),
    "`server.port` has a default of 8080.": ("server.port", "8080", "number"),
    "- `MAX_RETRIES`: how often a call is tried again (default: 3).": ("MAX_RETRIES", "3", "number"),
    "- `cache.size`: how much is kept. Default: 64 MB.": ("cache.size", "64 MB", "information"),
    "| Option | Default |\n|---|---|\n| `limit` | 20 |\n": ("limit", "20", "number"),
    "Kestrel requires Python 3.10 or later.": ("Python", "3.10", "version"),
}

SILENT = (
    "On Windows `server.timeout` defaults to 30 seconds.",
    "In version 2, `server.timeout` defaults to 30 seconds.",
    "`server.timeout` defaults to the number of cores.",
    "`server.timeout` defaults to about 30 seconds.",
    "If `debug` is set, `server.timeout` defaults to 0.",
    "Until 2.0 it required Python 3.8.",
    "| Option | Default |\n|---|---|\n| the limit | 20 |\n",
)


def specified(text: str) -> tuple[Specification, ...]:
    return READER.read(read("text.md", text)).specifications


@pytest.mark.parametrize(("text", "stated"), STATED.items())
def test_what_is_laid_down_is_read(text: str, stated: tuple[str, str, str]) -> None:
    assert [(one.name, one.value.said, one.kind) for one in specified(text)] == [stated]


@pytest.mark.parametrize("text", SILENT)
def test_what_holds_in_a_case_is_not(text: str) -> None:
    assert specified(text) == ()


@pytest.mark.parametrize(
    ("first", "second", "differ"),
    [
        ("60 seconds", "one minute", False),
        ("64 MB", "64 MiB", False),
        ("64 MB", "32 MB", True),
        ("`true`", "on", False),
        ("`true`", "off", True),
        ("5", "5 seconds", False),
    ],
)
def test_values_of_one_kind_exclude_each_other(first: str, second: str, *, differ: bool) -> None:
    one, other = specified(f"`a.b` defaults to {first}. The default of `a.b` is {second}.")
    assert one.excludes(other) is differ


def test_a_version_holds_those_that_begin_like_it() -> None:
    three, ten, nine = specified("It requires Python 3. It requires Python 3.10. It requires Python 3.9.")
    assert not three.excludes(ten)
    assert ten.excludes(nine)


def test_a_name_without_parts_may_mean_another_thing_elsewhere() -> None:
    unique = {one.name: one.is_unique for one in specified(
        "`limit` defaults to 1. `--jobs` defaults to 2. `a.size` defaults to 3. `app.yaml` defaults to 4."
    )}  # fmt: skip
    assert unique == {"limit": False, "--jobs": False, "a.size": True, "app.yaml": False}
