"""Small packs for tests."""

from pathlib import Path

from factlint.knowledge.base import KnowledgeBase, open_rule_base
from factlint.knowledge.problems import PackErrors


def write_pack(folder: Path, entities: str, *, name: str = "test", head: str = "") -> Path:
    """Write `name.yaml` with these entities (the lines below `entities:`)."""
    path = folder / f"{name}.yaml"
    body = f"entities:\n{entities}" if entities else ""
    path.write_text(f"factlint: 1\npack: {name}\n{head}{body}", encoding="utf-8")
    return path


def open_pack(folder: Path, entities: str, *, name: str = "test", head: str = "") -> KnowledgeBase:
    return open_rule_base([str(write_pack(folder, entities, name=name, head=head))], root=folder)


def problems_of(path: Path) -> list[str]:
    """Every problem of a pack without its path: `line:column: message`."""
    try:
        open_rule_base([str(path)], root=path.parent)
    except PackErrors as errors:
        return [f"{it.line}:{it.column}: {it.message}" for it in errors.problems]
    return []
