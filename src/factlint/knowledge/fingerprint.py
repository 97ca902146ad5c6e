"""The fingerprint of a rule base, which must be the same for cached results to be valid."""

from __future__ import annotations

import os
from collections.abc import Sequence

from factlint.knowledge.rule_content import content_key
from factlint.knowledge.rule_files import rule_files
from factlint.model.digest import blake2b


def fingerprint(
    rules: Sequence[str],
    root: str | os.PathLike[str] = ".",
    cache_dir: str | os.PathLike[str] | None = None,
) -> str:
    """A text that changes whenever the answers of `open_rule_base` might, because of packs or living values.

    `cache_dir` is where compiled rule bases are kept: without it, a project's packs are compiled just to see
    whether they have living values. Raises `PackErrors` as `open_rule_base` does.
    """
    files = rule_files(rules, root)
    key = content_key(files, cache_dir)
    if set(files.chosen) <= set(files.shipped):
        return key  # no shipped pack has living values
    from factlint.knowledge.compiled_file import open_or_compile  # noqa: PLC0415 - the shortest path needs none
    from factlint.knowledge.living.values import living_values  # noqa: PLC0415

    living = living_values(open_or_compile(files, cache_dir), root)
    if not living:
        return key
    digest = blake2b(key.encode(), digest_size=16)
    for (entity, position), value in living.items():
        digest.update(f"\0{entity}\0{position}\0{value}".encode())
    return digest.hexdigest()
