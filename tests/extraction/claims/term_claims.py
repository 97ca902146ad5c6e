"""The claims about terms in a sentence, as short lines: who, which aspect, at which time."""

from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory

from factlint.extraction.reader import Reader, make_reader
from factlint.knowledge.base import open_rule_base
from factlint.reading.readers import read


@cache
def reader_of(entities: str) -> Reader:
    """A reader for a pack with these entities."""
    with TemporaryDirectory() as folder:
        pack = Path(folder, "example.yaml")
        pack.write_text(f"factlint: 1\npack: example\nentities:{entities}", encoding="utf-8")
        return make_reader(open_rule_base((str(pack),), root=Path(), cache_dir=None))


def claims_of(text: str, entities: str, *properties: str, path: str = "example.txt") -> list[str]:
    """The claims that the readers of offices and terms make about some properties, in their order."""
    return [
        " ".join(
            [claim.value.text, claim.aspect.value, *(time.text for time in claim.scope_words)]
            + ([] if claim.modality.value == "asserted" else [claim.modality.value])
        )
        for claim in reader_of(entities).read(read(path, text)).claims
        if claim.statement.property in properties and claim.binder.startswith(("office", "term"))
    ]
