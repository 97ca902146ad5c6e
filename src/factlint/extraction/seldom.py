"""What few texts hold: each kind is read only where its trigger stands in the prose, and imported only then."""

from __future__ import annotations

import re
from dataclasses import replace
from functools import cache

from factlint.extraction.languages.en.triggers import LIVES
from factlint.model.analysis import Analysis


@cache
def _trigger(source: str) -> re.Pattern[str]:
    return re.compile(source)


def read_seldom(analysis: Analysis) -> Analysis:
    """The analysis with what its triggers bring."""
    if _fires(LIVES, analysis):
        analysis = _with_lives(analysis)
    return analysis


def _fires(trigger: str, analysis: Analysis) -> bool:
    return _trigger(trigger).search(analysis.document.prose) is not None


def _with_lives(analysis: Analysis) -> Analysis:
    from factlint.extraction.lives.reader import read_lives  # noqa: PLC0415

    return replace(
        analysis, lives=read_lives(analysis.document, analysis.sentences, analysis.times, analysis.entities)
    )
