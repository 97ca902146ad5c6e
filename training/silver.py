"""Paragraphs of free text → their words with the tags that the teacher gives them.

    python training/silver.py paragraphs.txt TREEBANK_FOLDER ENCODER teacher.pt silver.npz silver.spacy

Words are cut by the small model's own tokenizer. For each word the `CHOICES` likeliest tags are kept with their
probabilities. A paragraph with a sentence of the treebanks in it is left out, lest a dev part be learnt. `silver.spacy`
is the beginning of it in spaCy's form, with the likeliest tags.
"""

from __future__ import annotations

import argparse
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import numpy as np
import spacy
import torch
from spacy.tokens import Doc, DocBin
from teacher import Cutter, Teacher, load
from tokenizer import make_tokenizer

CHOICES = 4
LONGEST = 90
"""Words of what is given to the teacher at a time, if no sentence ends before."""

FEWEST_LETTERS = 30
"""Characters of a treebank's sentence that show where it comes from: shorter ones ("Thank you!") are anyone's."""

ENDS, CLOSING = {".", "!", "?", "...", "!!"}, {'"', ")", "”"}
PARAGRAPHS_AT_A_TIME = 400

WORDS_IN_SPACY = 300_000
"""As many as the train parts have."""

SURE = 0.6
"""The probability beyond which a tag stands in spaCy's form."""


def label(paragraphs: list[str], known: set[str], teacher: Teacher, cutter: Cutter) -> dict[str, np.ndarray]:
    """What `distil.py` reads: words, the number of them in each paragraph, tags by their number and probability."""
    nlp = spacy.blank("en")
    nlp.tokenizer = make_tokenizer(nlp)
    words: list[str] = []
    spaces: list[bool] = []
    lengths: list[int] = []
    tags, probabilities = [], []
    for first in range(0, len(paragraphs), PARAGRAPHS_AT_A_TIME):
        some = paragraphs[first : first + PARAGRAPHS_AT_A_TIME]
        pieces = []
        for doc in map(nlp.make_doc, some):
            sentences = [doc[begin:end] for begin, end in _sentences(doc)]
            if any(_key(sentence.text) in known for sentence in sentences) or any(w.is_space for w in doc):
                continue
            words += [word.text for word in doc]
            spaces += [bool(word.whitespace_) for word in doc]
            lengths.append(len(doc))
            pieces += [cutter.cut([w.text for w in s], [bool(w.whitespace_) for w in s]) for s in sentences]
        likeliest, which = teacher.read(pieces).exp().topk(CHOICES, -1)
        tags.append(which.numpy().astype("u1"))
        probabilities.append((likeliest / likeliest.sum(-1, keepdim=True)).numpy().astype("f2"))
        print(len(words), "words", flush=True)
    return {
        "words": np.array(words, dtype=object),
        "spaces": np.array(spaces),
        "lengths": np.array(lengths),
        "tags": np.concatenate(tags),
        "probabilities": np.concatenate(probabilities),
        "names": np.array(teacher.tags),
    }


def in_spacy(labelled: dict[str, np.ndarray]) -> DocBin:
    """The first paragraphs, with one tag for a word or none."""
    vocab = spacy.blank("en").vocab
    tags = labelled["names"][labelled["tags"][:, 0]]
    tags = np.where(labelled["probabilities"][:, 0] > SURE, tags, "")
    binary = DocBin(attrs=["TAG", "SPACY"])
    begin = 0
    for length in labelled["lengths"]:
        here = slice(begin, begin + length)
        words, spaces = labelled["words"][here].tolist(), labelled["spaces"][here].tolist()
        binary.add(Doc(vocab, words=words, spaces=spaces, tags=tags[here].tolist()))
        begin += length
        if begin > WORDS_IN_SPACY:
            break
    return binary


def _sentences(doc: Doc) -> Iterator[tuple[int, int]]:
    begin = 0
    for at in range(3, len(doc)):
        ended = _ends(doc, at) and not doc[at].text[0].islower() and at - begin > 2
        if ended or at - begin >= LONGEST:
            yield begin, at
            begin = at
    if begin < len(doc):
        yield begin, len(doc)


def _ends(doc: Doc, at: int) -> bool:
    """Whether a sentence may end before the word at `at`."""
    last = doc[at - 1]
    return bool(last.whitespace_) and (last.text in ENDS or (last.text in CLOSING and doc[at - 2].text in ENDS))


def _known(treebanks: Path) -> set[str]:
    """The texts of the treebanks' sentences."""
    mark = "# text = "
    return {
        _key(line.removeprefix(mark))
        for path in treebanks.glob("*.conllu")
        for line in path.read_text(encoding="utf-8").splitlines()
        if line.startswith(mark) and len(line) > FEWEST_LETTERS + len(mark)
    }


def _key(sentence: str) -> str:
    return " ".join(sentence.split()).casefold()


def main() -> None:
    arguments = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    for name in ("paragraphs", "treebanks", "encoder", "teacher", "output", "spacy"):
        arguments.add_argument(name, type=Path)
    options = arguments.parse_args()
    torch.set_num_threads(1)
    paragraphs = options.paragraphs.read_text(encoding="utf-8").splitlines()
    teacher, cutter = load(options.encoder, options.teacher), Cutter(options.encoder)
    labelled = label(paragraphs, _known(options.treebanks), teacher, cutter)
    arrays: dict[str, Any] = dict(labelled)  # numpy takes an option among them
    np.savez(options.output, **arrays)
    in_spacy(labelled).to_disk(options.spacy)


if __name__ == "__main__":
    main()
