"""Two trainings of one pipeline → the mean of their weights, which is right more often than either.

    python training/mean.py FIRST SECOND MEAN

Both must have come from one start, as those of `finetune.cfg` do: weights of trainings that began apart mean nothing
together (Wortsman et al. 2022, "Model soups").
"""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

import spacy
from spacy.language import Language
from spacy.pipeline import TrainablePipe


def mean(first: Language, second: Language) -> Language:
    """The first pipeline, with the mean of both weights in place of its own."""
    for name, component in first.pipeline:
        other_component = second.get_pipe(name)
        assert isinstance(component, TrainablePipe)
        assert isinstance(other_component, TrainablePipe)
        for layer, other in zip(component.model.walk(), other_component.model.walk(), strict=True):
            for weight in layer.param_names:
                if layer.has_param(weight):
                    layer.set_param(weight, (layer.get_param(weight) + other.get_param(weight)) / 2)
    return first


def main() -> int:
    arguments = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    arguments.add_argument("first", type=Path)
    arguments.add_argument("second", type=Path)
    arguments.add_argument("mean", type=Path)
    options = arguments.parse_args()
    mean(spacy.load(options.first), spacy.load(options.second)).to_disk(options.mean)
    return 0


if __name__ == "__main__":
    sys.exit(main())
