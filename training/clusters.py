"""Brown clusters → word vectors: what words that the treebanks do not have are like.

The clusters (words that stand in the same company, as a binary tree over 1,000 leaves) are those of spacy-lookups-data.
All words of a cluster share one row: the sum of a random vector for each node on the way from the root to its leaf, so
that clusters of one branch are similar, as far down as they go together.
"""

from __future__ import annotations

import gzip
import json
from pathlib import Path
from typing import Any

import numpy as np
from spacy.strings import StringStore
from spacy.vectors import Vectors

WORDS = 60_000
"""The most frequent ones: the table takes 12 bytes for each, and all files together may take 10 MB."""

WIDTH = 128
DEPTHS = (4, 6, 8, 10, 12, 14)
"""The depths of the inner nodes that have a vector, beside the leaf."""


def make_vectors(lookups: Path, strings: StringStore) -> Vectors:
    """The vectors of the clusters in `lookups`, the folder `spacy_lookups_data/data`."""
    clusters = _table(lookups / "en_lexeme_cluster.json.gz")
    frequencies = _table(lookups / "en_lexeme_prob.json.gz")
    words = sorted(
        (word for word, cluster in clusters.items() if cluster), key=lambda word: -frequencies.get(word, -99)
    )
    leaves = sorted({clusters[word] for word in words[:WORDS]})
    rows = {cluster: row for row, cluster in enumerate(leaves)}
    vectors = Vectors(strings=strings, data=_rows(leaves))
    for word in words[:WORDS]:
        vectors.add(word, row=rows[clusters[word]])
    return vectors


def _table(path: Path) -> dict[str, Any]:
    """Words with their numbers: those of clusters are whole, logarithms of frequencies are not."""
    with gzip.open(path, "rt", encoding="utf-8") as file:
        table: dict[str, Any] = json.load(file)
    return table


def _rows(clusters: list[int]) -> np.ndarray:
    random = np.random.default_rng(0)
    nodes: dict[tuple[int, int], np.ndarray] = {}
    rows = np.zeros((len(clusters), WIDTH), dtype="f")
    for row, cluster in enumerate(clusters):
        # the first step from the root is the lowest bit
        ways = [(depth, cluster & ((1 << depth) - 1)) for depth in DEPTHS if depth < cluster.bit_length()]
        whole = sum(nodes.setdefault(way, random.normal(size=WIDTH)) for way in [*ways, (0, cluster)])
        rows[row] = whole / np.linalg.norm(whole)
    return rows
