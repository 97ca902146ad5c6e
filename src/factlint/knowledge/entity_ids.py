"""Looking up the entities that ids in a pack stand for."""

from __future__ import annotations

from collections.abc import Mapping

from factlint.knowledge.entries.names import forms
from factlint.knowledge.format.yaml_text import Scalar
from factlint.knowledge.pack import Pack
from factlint.knowledge.problems import Problem
from factlint.values.nearest import did_you_mean


class EntityIds:
    """Finds the entity that a value names: in the same pack, in a pack that it uses, or as `pack/entity`."""

    def __init__(self, packs: Mapping[str, Pack]) -> None:
        self._packs = packs
        self._by_name: dict[str, dict[str, list[str]]] = {}

    def resolve(self, pack: Pack, written: str) -> str | None:
        """The full id, or None."""
        named, slash, local = written.rpartition("/")
        sight = (named,) if slash else self._sight(pack)
        return next((f"{name}/{local}" for name in sight if local in self._ids(name)), None)

    def named(self, pack: Pack, written: str) -> str | None:
        """The only visible entity with this name, in any case."""
        found = {
            entity for name in self._sight(pack) for entity in self._bearers(name).get(written.casefold(), ())
        }
        return found.pop() if len(found) == 1 else None

    def _bearers(self, name: str) -> Mapping[str, list[str]]:
        """Case-folded name → the entities of a pack with that name."""
        known = self._by_name.get(name)
        if known is None:
            known = self._by_name[name] = {}
            for local, entry in self._packs[name].entities.items() if name in self._packs else ():
                for form in forms(entry.names):
                    if isinstance(form, str):
                        known.setdefault(form.casefold(), []).append(f"{name}/{local.text}")
        return known

    def unknown(self, pack: Pack, written: Scalar) -> Problem:
        """The message for a text that is no id."""
        allowed = {entity for name in self._sight(pack) for entity in self._ids(name)}
        seen = ", ".join(self._sight(pack))
        hint = did_you_mean(written.text, allowed) or "; add the entity, or the pack that has it to `uses`"
        return written.problem(f'"{written.text}" is not an entity of {seen}{hint}')

    def names(self, entity_id: str) -> tuple[str, ...]:
        """All forms of an entity's names; invalid ones are left out."""
        pack, _, local = entity_id.rpartition("/")
        entities = {name.text: entry for name, entry in self._packs[pack].entities.items()}
        entry = entities.get(local)
        return tuple(form for form in forms(entry.names) if isinstance(form, str)) if entry else ()

    def _sight(self, pack: Pack) -> tuple[str, ...]:
        return (pack.name, *(used.text for used in pack.uses))

    def _ids(self, name: str) -> frozenset[str]:
        return self._packs[name].written_ids if name in self._packs else frozenset()
