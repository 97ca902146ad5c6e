"""The spaCy component that marks findings."""

import pickle
from pathlib import Path

import pytest
import spacy
from spacy.tokens import Doc

from factlint.engine.errors import UsageError
from factlint.interfaces import spacy_findings

from .program import PACK, WRONG


@pytest.fixture
def pack(tmp_path: Path) -> str:
    (tmp_path / "bridges.yaml").write_text(PACK, encoding="utf-8")
    return str(tmp_path / "bridges.yaml")


def test_a_doc_gets_spans_with_check_and_finding(pack: str) -> None:
    nlp = spacy.blank("en")
    nlp.add_pipe("factlint", config={"rules": [pack], "ignore": ["freshness"]})
    doc = nlp(f"{WRONG}It was 31 June.")
    spans = doc.spans[spacy_findings.SPANS_KEY]
    assert [(span.text, span.label_) for span in spans] == [
        ("1887", "facts/contradicted"),
        ("31 June", "dates/impossible"),
    ]
    assert spans[0]._.finding.expected == "1878"


def test_a_text_without_findings_has_no_spans(pack: str) -> None:
    nlp = spacy.blank("en")
    nlp.add_pipe("factlint", config={"rules": [pack], "select": ["dates"]})
    assert list(nlp(WRONG).spans["factlint"]) == []


def test_the_component_can_be_sent_to_another_process(pack: str) -> None:
    nlp = spacy.blank("en")
    component = nlp.add_pipe("factlint", config={"rules": [pack]})
    doc = pickle.loads(pickle.dumps(component))(nlp.make_doc(WRONG))
    assert [span.text for span in doc.spans["factlint"]] == ["1887"]


def test_a_doc_can_be_stored_with_its_findings(pack: str) -> None:
    nlp = spacy.blank("en")
    nlp.add_pipe("factlint", config={"rules": [pack]})
    doc = nlp(WRONG)
    stored = Doc(nlp.vocab).from_bytes(doc.to_bytes())
    assert [span._.finding for span in stored.spans["factlint"]] == [doc.spans["factlint"][0]._.finding]


def test_several_processes_share_the_docs(pack: str) -> None:
    nlp = spacy.blank("en")
    nlp.add_pipe("factlint", config={"rules": [pack]})
    docs = list(nlp.pipe([WRONG, WRONG], n_process=2))
    assert [span._.finding.expected for doc in docs for span in doc.spans["factlint"]] == ["1878", "1878"]


def test_a_span_of_another_kind_has_no_finding(pack: str) -> None:
    nlp = spacy.blank("en")
    nlp.add_pipe("factlint", config={"rules": [pack]})
    assert nlp(WRONG)[0:2]._.finding is None


def test_a_wrong_setting_is_refused_when_the_component_is_made() -> None:
    with pytest.raises(UsageError, match='did you mean "dates"'):
        spacy.blank("en").add_pipe("factlint", config={"select": ["date"]})
