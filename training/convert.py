"""Treebanks in CoNLL-U → spaCy's binary form, with the text as it was written.

    python training/convert.py TREEBANK_FOLDER OUTPUT_FOLDER

Reads `*-train.conllu` and `*-dev.conllu`, writes `train.spacy` and `dev.spacy`. A document of the train parts is ten
sentences; of the dev parts it is a paragraph, since where a paragraph ends shows in the treebanks' texts. Multi-word
tokens ("don't" = "do" + "n't") become their parts without a space between them, as spaCy's tokenizer cuts them.
"""

from __future__ import annotations

import argparse
from collections.abc import Iterator
from dataclasses import dataclass, field
from itertools import islice
from pathlib import Path

import spacy
from spacy.tokens import Doc, DocBin
from spacy.vocab import Vocab

SENTENCES_PER_DOC = 10
"""The parser learns sentence ends too, so it must see several sentences in a row."""

PARAGRAPH = ("# newpar", "# newdoc")
"""What the comment begins with that stands before the first sentence of a paragraph."""


@dataclass
class Sentence:
    """The columns of CoNLL-U that the pipeline learns from."""

    words: list[str] = field(default_factory=list)
    spaces: list[bool] = field(default_factory=list)
    tags: list[str] = field(default_factory=list)
    pos: list[str] = field(default_factory=list)
    heads: list[int] = field(default_factory=list)
    deps: list[str] = field(default_factory=list)
    begins_paragraph: bool = False


def read_sentences(path: Path) -> Iterator[Sentence]:
    """The sentences of a CoNLL-U file, in order."""
    sentence, joined_until, ends_joined = Sentence(), 0, False
    for line in path.read_text(encoding="utf-8").splitlines():
        columns = line.split("\t")
        if len(columns) != 10:
            if not line and sentence.words:
                yield sentence
                sentence, joined_until = Sentence(), 0
            sentence.begins_paragraph |= line.startswith(PARAGRAPH)
            continue
        number, form, _, upos, xpos, _, head, deprel, _, misc = columns
        is_joined = "SpaceAfter=No" in misc
        if "-" in number:
            joined_until, ends_joined = int(number.partition("-")[2]), is_joined
            continue
        if "." in number:
            continue
        index = int(number)
        sentence.words.append(form)
        sentence.spaces.append(
            not (ends_joined if index == joined_until else is_joined or index < joined_until)
        )
        sentence.tags.append(xpos)
        sentence.pos.append(upos)
        sentence.heads.append(index - 1 if head == "0" else int(head) - 1)
        sentence.deps.append(
            "ROOT" if head == "0" else deprel.partition(":")[0] if deprel != "nsubj:pass" else deprel
        )
    if sentence.words:
        yield sentence


def read_part(folder: Path, part: str) -> Iterator[Sentence]:
    """The sentences of all treebanks in the folder; `part` is "train" or "dev"."""
    for path in sorted(folder.glob(f"*-{part}.conllu")):
        yield from read_sentences(path)


def in_tens(sentences: Iterator[Sentence]) -> Iterator[list[Sentence]]:
    """The sentences, `SENTENCES_PER_DOC` at a time."""
    while batch := list(islice(sentences, SENTENCES_PER_DOC)):
        yield batch


def in_paragraphs(sentences: Iterator[Sentence]) -> Iterator[list[Sentence]]:
    """The sentences of each paragraph."""
    paragraph: list[Sentence] = []
    for sentence in sentences:
        if sentence.begins_paragraph and paragraph:
            yield paragraph
            paragraph = []
        paragraph.append(sentence)
    if paragraph:
        yield paragraph


def _doc(batch: list[Sentence], vocab: Vocab) -> Doc:
    offsets = [sum(len(other.words) for other in batch[:i]) for i in range(len(batch))]
    return Doc(
        vocab,
        words=[word for sentence in batch for word in sentence.words],
        spaces=[space for sentence in batch for space in sentence.spaces],
        tags=[tag for sentence in batch for tag in sentence.tags],
        pos=[pos for sentence in batch for pos in sentence.pos],
        heads=[
            head + offset for sentence, offset in zip(batch, offsets, strict=True) for head in sentence.heads
        ],
        deps=[dep for sentence in batch for dep in sentence.deps],
        sent_starts=[i == 0 for sentence in batch for i in range(len(sentence.words))],
    )


def main() -> None:
    arguments = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    arguments.add_argument("treebanks", type=Path)
    arguments.add_argument("output", type=Path)
    options = arguments.parse_args()
    vocab = spacy.blank("en").vocab
    options.output.mkdir(parents=True, exist_ok=True)
    for part, grouped in (("train", in_tens), ("dev", in_paragraphs)):
        binary = DocBin(attrs=["TAG", "POS", "HEAD", "DEP", "SENT_START", "SPACY"])
        for path in sorted(options.treebanks.glob(f"*-{part}.conllu")):
            for batch in grouped(read_sentences(path)):
                binary.add(_doc(batch, vocab))
        binary.to_disk(options.output / f"{part}.spacy")


if __name__ == "__main__":
    main()
