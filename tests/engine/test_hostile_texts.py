"""Texts that repeat one statement thousands of times take time by their length, not by its square."""

from __future__ import annotations

from time import process_time

import pytest

from factlint.engine.settings import Settings
from factlint.engine.workers import Recipe, make_linter
from factlint.values.days import day_number

SECONDS = 8
"""Several times what the slowest takes; by the square of its length each took more."""
SENTENCES = {
    "one founding": "The mill was built in {year}. ",
    "one sum": "The hall told 23 members that 4,500 euros were spent in May 1998. ",
    "days of a diary": "{day} May {year}\n",
    "backward ranges": "- Keeper of the lock {number} ({year}–{before})\n",
    "one life": "Anna Keller was born in {year} and died in 1990 aged {day}. ",
}
TIMES = {"one sum": 1_200, "one life": 150, "backward ranges": 1_200}


@pytest.mark.parametrize("name", SENTENCES)
def test_time_grows_with_length_only(name: str) -> None:
    text = "".join(
        SENTENCES[name].format(year=1900 + at % 90, before=1890 + at % 90, day=at % 28 + 1, number=at)
        for at in range(TIMES.get(name, 3_000))
    )
    linter = make_linter(Recipe(Settings(rules=(), today=day_number(2026, 1, 1)), root=".", cache_dir=None))
    began = process_time()
    linter.lint("told.txt", text.encode(), git_date=lambda: None)
    assert process_time() - began < SECONDS
