"""The sentences of a text, as the tests of what is of one thing ask them."""

from collections.abc import Callable
from pathlib import Path

import pytest

from factlint.extraction.arithmetic.same_thing.tellings import Tellings
from factlint.extraction.quantities.scan import Text
from factlint.extraction.reader import make_reader
from factlint.extraction.times.recognition.fold import fold
from factlint.knowledge.base import open_rule_base
from factlint.reading.readers import read

READER = make_reader(open_rule_base((), root=Path(), cache_dir=None))


@pytest.fixture
def tellings_of() -> Callable[[str], Tellings]:
    return _tellings_of


def _tellings_of(text: str) -> Tellings:
    document = read("text.md", text)
    folded = fold(document)
    return Tellings(READER.read(document), Text(document.prose, folded, folded.decode("latin-1")))
