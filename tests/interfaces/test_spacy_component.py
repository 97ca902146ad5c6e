"""The spaCy component that marks times and other mentions."""

import pytest
import spacy
from spacy.tokens import Doc

from factlint.interfaces import spacy_component
from factlint.values.days import day_number
from factlint.values.edtf import EdtfError

TEXT = "It will open at 5 p.m. on Friday, for two weeks, every year since 1998."


def test_a_doc_gets_spans_with_type_and_value() -> None:
    nlp = spacy.blank("en")
    nlp.add_pipe("factlint_time", config={"date": "2013-02-12"})
    doc = nlp(TEXT)
    assert [(span.text, span.label_, span.kb_id_) for span in doc.spans[spacy_component.SPANS_KEY]] == [
        ("5 p.m. on Friday", "TIME", "2013-02-15T17:00"),
        ("two weeks", "DURATION", "P2W"),
        ("every year", "SET", "P1Y"),
        ("1998", "DATE", "1998"),
    ]


def test_a_span_holds_the_value_itself() -> None:
    nlp = spacy.blank("en")
    nlp.add_pipe("factlint_time")
    doc = nlp("It was 1998.")
    (span,) = doc.spans["time"]
    assert span._.time.days.low == day_number(1998)


def test_a_stored_doc_still_has_its_values() -> None:
    nlp = spacy.blank("en")
    nlp.add_pipe("factlint_time", config={"date": "2013-02-12"})
    stored = Doc(nlp.vocab).from_bytes(nlp(TEXT).to_bytes())
    assert [span._.time.timex for span in stored.spans["time"]] == ["2013-02-15T17:00", "P2W", "P1Y", "1998"]
    assert stored[0:1]._.time is None


def test_the_language_of_the_pipeline_is_the_language_of_the_text() -> None:
    nlp = spacy.blank("de")
    nlp.add_pipe("factlint_time")
    doc = nlp("Sie kamen am Donnerstag, den 24. Februar 2022 an.")
    (span,) = doc.spans["time"]
    assert span.kb_id_ == "2022-02-24"


def test_a_span_is_as_wide_as_its_tokens() -> None:
    nlp = spacy.blank("en")
    nlp.add_pipe("factlint_time")
    doc = nlp("the mid-1990s")
    (span,) = doc.spans["time"]
    assert span.text == "the mid-1990s"


def test_a_wrong_date_is_refused_when_the_component_is_made() -> None:
    nlp = spacy.blank("en")
    with pytest.raises(EdtfError, match="write 2013-02-12"):
        nlp.add_pipe("factlint_time", config={"date": "2013-2-12"})
