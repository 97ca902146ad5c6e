"""Ours against the standard one: what is done with the classes of this project."""

from __future__ import annotations

import copy
import pickle
from typing import Any

import pytest

from factlint.values.named_tuple import NamedTuple


class Place(NamedTuple):
    """Where something lies."""

    path: str
    line: int = 1
    column: int = 1

    @property
    def shown(self) -> str:
        return f"{self.path}:{self.line}"

    def below(self) -> Place:
        return self._replace(line=self.line + 1)


class Named(Place):
    """A place with another way to show it."""

    __slots__ = ()

    @property
    def shown(self) -> str:
        return self.path


def test_it_is_a_tuple_with_names() -> None:
    place = Place("a.md", column=4)
    assert place == ("a.md", 1, 4)
    assert (place.path, place.line, place.column, place.shown) == ("a.md", 1, 4, "a.md:1")
    assert repr(place) == "Place(path='a.md', line=1, column=4)"
    assert hash(place) == hash(("a.md", 1, 4))
    assert place < Place("a.md", 2)


def test_a_changed_copy_keeps_the_rest_and_the_class() -> None:
    assert Place("a.md", 3).below() == ("a.md", 4, 1)
    assert type(Named("a.md")._replace(line=2)) is Named
    with pytest.raises(ValueError, match="Place has no field lien"):
        Place("a.md")._replace(lien=2)  # type: ignore[call-arg]


def test_it_matches_by_place() -> None:
    match Place("a.md", 7):
        case Place(path, line):
            assert (path, line) == ("a.md", 7)


def test_it_is_copied_and_pickled() -> None:
    place = Named("a.md", 2)
    assert [copy.copy(place), pickle.loads(pickle.dumps(place))] == [place, place]
    assert type(pickle.loads(pickle.dumps(place))) is Named


@pytest.mark.parametrize("values", [(), ("a.md", 1, 1, 1)])
def test_wrong_arguments_are_refused(values: tuple[Any, ...]) -> None:
    with pytest.raises(TypeError):
        Place(*values)


def test_what_it_says_of_itself_is_as_the_standard_has_it() -> None:
    assert Place._fields == ("path", "line", "column")
    assert Place._field_defaults == {"line": 1, "column": 1}
    assert Place("a.md")._asdict() == {"path": "a.md", "line": 1, "column": 1}
    assert Named("a.md").shown == "a.md"
