"""What training starts from: the tokenizer of the treebanks' conventions and the vectors of the clusters.

    python training/base.py LOOKUPS_FOLDER OUTPUT_FOLDER

LOOKUPS_FOLDER is `spacy_lookups_data/data` of the package spacy-lookups-data 1.0.5.
"""

from __future__ import annotations

import argparse
from pathlib import Path

from clusters import make_vectors
from spacy.lang.en import English
from tokenizer import make_tokenizer


def main() -> None:
    arguments = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    arguments.add_argument("lookups", type=Path)
    arguments.add_argument("output", type=Path)
    options = arguments.parse_args()
    nlp = English()
    nlp.tokenizer = make_tokenizer(nlp)
    nlp.vocab.vectors = make_vectors(options.lookups, nlp.vocab.strings)
    nlp.to_disk(options.output)


if __name__ == "__main__":
    main()
