"""A trained pipeline → the same with an encoder and a tagger that have learnt from the teacher too.

    python training/distil.py TRAINED TREEBANK_FOLDER silver.npz OUTPUT

Each step reads some documents of the train parts and some paragraphs of free text with the tags that the teacher gave
them. Lest the encoder forget what the parser needs, it learns heads and relations of the train parts as well, by a
scorer of pairs of words that is thrown away afterwards. The weights written are an average over the last steps. The
parser must follow: `spacy train training/finetune.cfg`.
"""

from __future__ import annotations

import argparse
import random
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import TypeVar

import numpy as np
import spacy
import torch
from convert import Sentence, in_paragraphs, in_tens, read_part
from spacy.pipeline import TrainablePipe
from student import Student, Vocabulary
from tokenizer import make_tokenizer
from torch import Tensor, nn
from torch.nn.functional import cross_entropy, gelu

STEPS, WARMUP_STEPS, REPORT_EVERY = 4000, 150, 500
RATE, PAIRS_RATE = 1e-3, 2e-3
WORDS_PER_STEP, GOLD_SHARE = 3000, 0.33
DROPOUT, PAIRS_WEIGHT = 0.15, 0.3
AVERAGE = 0.998
LONGEST = 90
"""Words of a sentence whose pairs are scored."""

UNKNOWN = -100
"""The number of a tag that the pipeline does not know, as `cross_entropy` has it."""


@dataclass
class Gold:
    """A document of the treebanks, everything by its number."""

    words: np.ndarray
    tags: np.ndarray
    heads: np.ndarray
    """Within the sentence, from 1; 0: the root."""
    relations: np.ndarray
    lengths: list[int]
    """Of its sentences."""


@dataclass
class Silver:
    """A paragraph of free text with the likeliest tags of each word."""

    words: np.ndarray
    tags: np.ndarray
    probabilities: np.ndarray


T = TypeVar("T", Gold, Silver)


class Pairs(nn.Module):
    """Heads and relations, each word of a sentence with each other one (Dozat and Manning 2017)."""

    def __init__(self, width: int, relations: int) -> None:
        super().__init__()
        self.root = nn.Parameter(torch.randn(width) * 0.1)
        heads, labels = 96, 48
        self.as_head, self.as_dependent = nn.Linear(width, heads), nn.Linear(width, heads)
        self.as_labelled_head, self.as_labelled = nn.Linear(width, labels), nn.Linear(width, labels)
        self.arc = nn.Parameter(torch.zeros(heads + 1, heads))
        self.label = nn.Parameter(torch.zeros(relations, labels + 1, labels + 1))

    def forward(self, sentences: list[Tensor], heads: list[Tensor], relations: list[Tensor]) -> Tensor:
        """The loss of the right heads and relations."""
        words = nn.utils.rnn.pad_sequence(sentences, batch_first=True)
        right = nn.utils.rnn.pad_sequence(heads, batch_first=True, padding_value=UNKNOWN)
        named = nn.utils.rnn.pad_sequence(relations, batch_first=True, padding_value=UNKNOWN)
        with_root = torch.cat([self.root.expand(len(words), 1, -1), words], 1)
        one = torch.ones(*words.shape[:2], 1)
        dependents = torch.cat([gelu(self.as_dependent(words)), one], -1)
        arcs = dependents @ self.arc @ gelu(self.as_head(with_root)).transpose(1, 2) / 10
        outside = torch.cat([torch.zeros(len(words), 1, dtype=torch.bool), right == UNKNOWN], 1)
        arcs = arcs.masked_fill(outside.unsqueeze(1), -1e4)
        governors = gelu(self.as_labelled_head(with_root))
        chosen = right.clamp(min=0).unsqueeze(-1).expand(-1, -1, governors.size(-1))
        governors = torch.cat([torch.gather(governors, 1, chosen), one], -1)
        labelled = torch.cat([gelu(self.as_labelled(words)), one], -1)
        labels = torch.einsum("bnr,lrs,bns->bnl", labelled, self.label, governors)
        return cross_entropy(arcs.flatten(0, 1), right.flatten()) + cross_entropy(
            labels.flatten(0, 1), named.flatten()
        )


class Loss(nn.Module):
    """What a step is to make smaller."""

    def __init__(self, student: Student, relations: int) -> None:
        super().__init__()
        self.student = student
        self.pairs = Pairs(student.tagger.in_features, relations)

    def forward(self, gold: list[Gold], silver: list[Silver]) -> Tensor:
        documents: list[Gold | Silver] = [*gold, *silver]
        encoded, scores = self.student([document.words for document in documents])
        first = sum(len(document.words) for document in gold)
        of_gold = cross_entropy(scores[:first], _join([document.tags for document in gold]))
        expected = _join([paragraph.probabilities for paragraph in silver])
        likely = torch.gather(
            scores[first:].log_softmax(-1), 1, _join([paragraph.tags for paragraph in silver])
        )
        of_silver = -(expected * likely).sum(1).mean()
        of_pairs = self._of_pairs(encoded[:first], gold)
        return GOLD_SHARE * of_gold + (1 - GOLD_SHARE) * of_silver + PAIRS_WEIGHT * of_pairs

    def _of_pairs(self, encoded: Tensor, gold: list[Gold]) -> Tensor:
        lengths = [length for document in gold for length in document.lengths]
        heads, relations = _join([d.heads for d in gold]), _join([d.relations for d in gold])
        sentences = zip(
            self.student.drop(encoded).split(lengths),
            heads.split(lengths),
            relations.split(lengths),
            strict=True,
        )
        words, heads_of, relations_of = zip(*(s for s in sentences if len(s[0]) < LONGEST), strict=True)
        return self.pairs(list(words), list(heads_of), list(relations_of))


def _join(arrays: list[np.ndarray]) -> Tensor:
    return torch.tensor(np.concatenate(arrays))


def read_gold(
    groups: Iterator[list[Sentence]], vocabulary: Vocabulary, tags: list[str], relations: list[str]
) -> list[Gold]:
    """The documents of a treebank."""
    tag_numbers = {tag: number for number, tag in enumerate(tags)}
    relation_numbers = {relation: number for number, relation in enumerate(relations)}
    return [
        Gold(
            vocabulary.numbers(word for s in group for word in s.words),
            np.array([tag_numbers.get(tag, UNKNOWN) for s in group for tag in s.tags]),
            np.array(
                [
                    0 if relation == "ROOT" else head + 1
                    for s in group
                    for head, relation in zip(s.heads, s.deps, strict=True)
                ]
            ),
            np.array([relation_numbers.get(relation, UNKNOWN) for s in group for relation in s.deps]),
            [len(s.words) for s in group],
        )
        for group in groups
    ]


def read_silver(labelled: dict[str, np.ndarray], vocabulary: Vocabulary, tags: list[str]) -> list[Silver]:
    """What `silver.py` has written; a tag that the pipeline does not know counts nothing."""
    numbers = np.array([tags.index(name) if name in tags else -1 for name in labelled["names"]])
    chosen = numbers[labelled["tags"]]
    probabilities = np.where(chosen < 0, 0, labelled["probabilities"]).astype("f4")
    ends = np.cumsum(labelled["lengths"])[:-1]
    parts = (vocabulary.numbers(labelled["words"]), chosen.clip(0), probabilities)
    return [Silver(*part) for part in zip(*(np.split(array, ends) for array in parts), strict=True)]


def train(loss: Loss, gold: list[Gold], silver: list[Silver], dev: list[Gold]) -> None:
    """Leaves the averaged weights in `loss`."""
    groups = [
        {"params": loss.student.parameters(), "lr": RATE},
        {"params": loss.pairs.parameters(), "lr": PAIRS_RATE},
    ]
    optimizer = torch.optim.Adam(groups, betas=(0.9, 0.99))
    schedule = torch.optim.lr_scheduler.LambdaLR(
        optimizer, lambda step: min((step + 1) / WARMUP_STEPS, max(0.02, 1 - step / STEPS))
    )
    average = torch.optim.swa_utils.AveragedModel(
        loss, multi_avg_fn=torch.optim.swa_utils.get_ema_multi_avg_fn(AVERAGE)
    )
    some_gold = _endlessly(gold, GOLD_SHARE * WORDS_PER_STEP)
    some_silver = _endlessly(silver, (1 - GOLD_SHARE) * WORDS_PER_STEP)
    for step in range(1, STEPS + 1):
        loss.train()
        value = loss(next(some_gold), next(some_silver))
        optimizer.zero_grad()
        value.backward()
        nn.utils.clip_grad_norm_(loss.parameters(), 1.0)
        optimizer.step()
        schedule.step()
        average.update_parameters(loss)
        if step % REPORT_EVERY == 0:
            shares = (round(accuracy(model, dev), 4) for model in (loss.student, average.module.student))
            print(step, "of", STEPS, "loss", round(value.item(), 3), "right tags", *shares, flush=True)
    loss.load_state_dict(average.module.state_dict())


def _endlessly(documents: list[T], words: float) -> Iterator[list[T]]:
    """Some documents of at least so many words together, in an order that is another one each time they are through."""
    some: list[T] = []
    while True:
        random.shuffle(documents)
        for document in documents:
            some.append(document)
            if sum(len(one.words) for one in some) >= words:
                yield some
                some = []


def accuracy(student: Student, documents: list[Gold]) -> float:
    """The share of right tags, 0 to 1, words cut as in the treebanks."""
    student.eval()
    with torch.no_grad():
        found = student([document.words for document in documents])[1].argmax(1)
    return float((found == _join([document.tags for document in documents])).float().mean())


def main() -> None:
    arguments = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    for name in ("trained", "treebanks", "silver", "output"):
        arguments.add_argument(name, type=Path)
    options = arguments.parse_args()
    torch.set_num_threads(1)
    torch.manual_seed(0)
    random.seed(0)
    pipeline = spacy.load(options.trained)
    pipeline.tokenizer = make_tokenizer(pipeline)
    labelled = np.load(options.silver, allow_pickle=True)
    train_part, dev_part = (list(read_part(options.treebanks, part)) for part in ("train", "dev"))
    of_treebanks = (word for s in [*train_part, *dev_part] for word in s.words)
    vocabulary = Vocabulary(pipeline, [*of_treebanks, *labelled["words"]])
    tagger = pipeline.get_pipe("tagger")
    assert isinstance(tagger, TrainablePipe)
    tags = list(tagger.labels)
    relations = sorted({relation for s in train_part for relation in s.deps})
    loss = Loss(Student(pipeline, vocabulary, DROPOUT), len(relations))
    dev = read_gold(in_paragraphs(iter(dev_part)), vocabulary, tags, relations)
    print("right tags before", round(accuracy(loss.student, dev), 4), flush=True)
    gold = read_gold(in_tens(iter(train_part)), vocabulary, tags, relations)
    train(loss, gold, read_silver(dict(labelled), vocabulary, tags), dev)
    loss.student.write(pipeline)
    pipeline.to_disk(options.output)


if __name__ == "__main__":
    main()
