"""The encoder and the tagger of a spaCy pipeline in torch, which trains them five times as fast; and back again.

What `Student` computes is what spaCy's `MultiHashEmbed`, `StaticVectors`, `MaxoutWindowEncoder` and `Tagger` compute,
but for the dropout: here each number of a layer's output is dropped by itself.
"""

from __future__ import annotations

from collections.abc import Iterable
from itertools import chain

import numpy as np
import torch
from spacy.attrs import NORM, ORTH, PREFIX, SHAPE, SUFFIX
from spacy.language import Language
from spacy.pipeline import TrainablePipe
from spacy.tokenizer import Tokenizer
from spacy.tokens import Doc
from thinc.api import Model
from torch import Tensor, nn
from torch.nn.functional import dropout, embedding_bag

GAP = 4
"""Empty places between two documents: as many as layers look to the side."""


class Vocabulary:
    """The rows of the pipeline's tables that each word is known by."""

    def __init__(self, pipeline: Language, words: Iterable[str]) -> None:
        self._numbers = {word: number for number, word in enumerate(sorted(set(words)))}
        vocab = pipeline.vocab
        read = Doc(vocab, words=list(self._numbers)).to_array([NORM, PREFIX, SUFFIX, SHAPE, ORTH])
        assert isinstance(pipeline.tokenizer, Tokenizer)
        for case in chain.from_iterable(pipeline.tokenizer.rules.values()):
            word, norm = case[ORTH], case.get(NORM)
            if norm and word in self._numbers:  # "n't" is known as "not"
                read[self._numbers[word], 0] = vocab.strings.add(norm)
        rows, first = [], 0
        for column, table in enumerate(_named(pipeline, "hashembed")):
            size = table.get_dim("nV")
            keys = np.ascontiguousarray(read[:, column].astype("uint64"))
            rows.append(table.ops.hash(keys, table.attrs["seed"]) % size + first)
            first += size
        self.rows = torch.tensor(np.stack(rows, 1).astype("int64"))
        """Words × 4 features × 4 hashes, of the tables laid one after the other."""
        self.vectors = torch.tensor(vocab.vectors.find(keys=read[:, 4]).astype("int64"))
        """The row of each word's vector; -1: none."""

    def numbers(self, words: Iterable[str]) -> np.ndarray:
        """The numbers of words that were given to the constructor."""
        return np.array([self._numbers[word] for word in words])


class Layer(nn.Module):
    """thinc's `Maxout` with a `LayerNorm` after it."""

    def __init__(self, maxout: Model, norm: Model) -> None:
        super().__init__()
        self._shape = maxout.get_param("W").shape
        outputs, pieces, inputs = self._shape
        self.linear = nn.Linear(inputs, outputs * pieces)
        self.norm = nn.LayerNorm(outputs, eps=1e-8)
        for mine, model, name in self._parameters_of(maxout, norm):
            mine.data = torch.tensor(model.get_param(name).reshape(mine.shape))

    def forward(self, inputs: Tensor) -> Tensor:
        outputs, pieces, _ = self._shape
        return self.norm(self.linear(inputs).view(-1, outputs, pieces).amax(-1))

    def write(self, maxout: Model, norm: Model) -> None:
        """Into the layers of the pipeline."""
        for mine, model, name in self._parameters_of(maxout, norm):
            model.set_param(name, _numpy(mine).reshape(model.get_param(name).shape))

    def _parameters_of(self, maxout: Model, norm: Model) -> list[tuple[nn.Parameter, Model, str]]:
        return [
            (self.linear.weight, maxout, "W"),
            (self.linear.bias, maxout, "b"),
            (self.norm.weight, norm, "G"),
            (self.norm.bias, norm, "b"),
        ]


class Student(nn.Module):
    """The encoder and the tagger."""

    def __init__(self, pipeline: Language, vocabulary: Vocabulary, dropped: float) -> None:
        super().__init__()
        self._vocabulary, self._dropped = vocabulary, dropped
        tables = [table.get_param("E") for table in _named(pipeline, "hashembed")]
        self.tables = nn.Parameter(torch.tensor(np.concatenate(tables)))
        self._vectors = torch.tensor(pipeline.vocab.vectors.data)
        self.projection = nn.Parameter(torch.tensor(_named(pipeline, "static_vectors")[0].get_param("W")))
        self.layers = nn.ModuleList(
            Layer(*pair) for pair in zip(_named(pipeline, "maxout"), _named(pipeline, "layernorm"), strict=True)
        )
        softmax = _softmax(pipeline)
        tags, width = softmax.get_param("W").shape
        self.tagger = nn.Linear(width, tags)
        self.tagger.weight.data = torch.tensor(softmax.get_param("W"))
        self.tagger.bias.data = torch.tensor(softmax.get_param("b"))

    def forward(self, documents: list[np.ndarray]) -> tuple[Tensor, Tensor]:
        """Of the words of all documents one after the other: what the encoder says, and the scores of the tags."""
        words, places = torch.tensor(np.concatenate(documents)), _with_gaps(documents)
        known, vectors = self._vocabulary.rows[words], self._vocabulary.vectors[words]
        features = embedding_bag(known.view(-1, known.shape[-1]), self.tables, mode="sum")
        has_vector = (vectors >= 0).unsqueeze(1)
        static = (self._vectors[vectors.clamp(min=0)] * has_vector) @ self.projection.t()
        first = self.drop(self.layers[0](self.drop(torch.cat([features.view(len(words), -1), static], 1))))
        hidden = torch.zeros(int(places[-1]) + 1 + GAP, first.shape[1]).index_copy(0, places, first)
        edge = torch.zeros(1, first.shape[1])
        for layer in self.layers[1:]:
            before, after = torch.cat([edge, hidden[:-1]]), torch.cat([hidden[1:], edge])
            hidden = hidden + self.drop(layer(torch.cat([before, hidden, after], 1)))
        encoded = hidden[places]
        return encoded, self.tagger(self.drop(encoded))

    def drop(self, numbers: Tensor) -> Tensor:
        """Dropout, while training."""
        return dropout(numbers, self._dropped, self.training)

    def write(self, pipeline: Language) -> None:
        """Into the pipeline that it was made of, or another one of the same shape."""
        first, tables = 0, _numpy(self.tables)
        for table in _named(pipeline, "hashembed"):
            size = table.get_dim("nV")
            table.set_param("E", tables[first : first + size].copy())
            first += size
        _named(pipeline, "static_vectors")[0].set_param("W", _numpy(self.projection))
        norms = _named(pipeline, "layernorm")
        for layer, maxout, norm in zip(self.layers, _named(pipeline, "maxout"), norms, strict=True):
            layer.write(maxout, norm)
        _softmax(pipeline).set_param("W", _numpy(self.tagger.weight))
        _softmax(pipeline).set_param("b", _numpy(self.tagger.bias))


def _with_gaps(documents: list[np.ndarray]) -> Tensor:
    """The place of each word when there are gaps before, between and after the documents."""
    of_document = np.repeat(np.arange(len(documents)), [len(document) for document in documents])
    return torch.tensor(np.arange(len(of_document)) + GAP * (of_document + 1))


def _named(pipeline: Language, name: str) -> list[Model]:
    return [node for node in _model(pipeline, "tok2vec").walk() if node.name == name]


def _softmax(pipeline: Language) -> Model:
    return next(node for node in _model(pipeline, "tagger").walk() if node.name == "softmax")


def _model(pipeline: Language, name: str) -> Model:
    component = pipeline.get_pipe(name)
    assert isinstance(component, TrainablePipe)
    return component.model


def _numpy(parameter: nn.Parameter) -> np.ndarray:
    numbers: np.ndarray = parameter.detach().numpy().copy()
    return numbers
