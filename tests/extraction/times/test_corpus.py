"""What fixtures/extraction/times.en.yaml says of English is what is read."""

import re
from pathlib import Path
from typing import Any

import pytest
import yaml

from factlint.extraction.times import TimeReading, read_times

from .prose import document

FIXTURE = Path(__file__).parents[3] / "fixtures" / "extraction" / "times.en.yaml"
CORPUS: dict[str, Any] = yaml.load(FIXTURE.read_text(encoding="utf-8"), yaml.CBaseLoader)


def phrases(kind: str) -> list[tuple[str, str]]:
    return [(phrase, value) for value, phrases in CORPUS[kind].items() for phrase in phrases]


def read(phrase: str) -> TimeReading:
    return read_times(document(phrase, "2013-02-12"))


@pytest.mark.parametrize(("phrase", "value"), phrases("times"))
def test_a_phrase_of_the_corpus_has_its_time(phrase: str, value: str) -> None:
    assert [mention.value.timex for mention in read(phrase).times] == [value]


@pytest.mark.parametrize(("phrase", "value"), phrases("durations"))
def test_a_phrase_of_the_corpus_has_its_duration(phrase: str, value: str) -> None:
    reading = read(phrase)
    assert [mention.value.timex for mention in reading.durations] == [value]
    assert not reading.times


@pytest.mark.parametrize(("phrase", "value"), phrases("recurrences"))
def test_a_phrase_of_the_corpus_has_its_recurrence(phrase: str, value: str) -> None:
    assert [mention.value.timex for mention in read(phrase).recurrences] == [value]


@pytest.mark.parametrize("phrase", CORPUS["none"])
def test_a_phrase_without_a_time_has_none(phrase: str) -> None:
    reading = read(phrase)
    assert not [mention.text for mention in (*reading.times, *reading.durations, *reading.recurrences)]


def test_no_value_stands_twice() -> None:
    keys: list[tuple[str, str]] = []
    kind = ""
    for line in FIXTURE.read_text(encoding="utf-8").splitlines():
        if line.endswith(":") and not line.startswith(" "):
            kind = line
        elif kind != "none:" and (key := re.match(r'  ("[^"]+"|[\w.-]+):', line)):
            keys.append((kind, key[1].strip('"')))
    assert len(keys) == len(set(keys))
