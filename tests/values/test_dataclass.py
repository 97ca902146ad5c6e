"""Our dataclasses are to their users what the standard ones are; only what making them costs differs."""

from __future__ import annotations

import copy
import dataclasses
import pickle

import pytest

from factlint.values.dataclass import dataclass, field, replace


@dataclass(frozen=True, slots=True, order=True)
class Place:
    """A place."""

    name: str
    height: int = 0
    seen: tuple[int, ...] = field(default=(), repr=False, compare=False)


@dataclass(frozen=True, slots=True)
class Town(Place):
    mayor: str | None = None


@dataclass(slots=True)
class Walk:
    places: list[Place] = field(default_factory=list)
    length: int = 0

    def __post_init__(self) -> None:
        self.length += len(self.places)


@dataclass(frozen=True, slots=True)
class Nothing: ...


HILL = Place("hill", 200, seen=(1, 2))


def test_an_instance_has_its_values_and_defaults() -> None:
    assert (HILL.name, HILL.height, HILL.seen) == ("hill", 200, (1, 2))
    assert (Place("sea").height, Town("Bree", mayor="Ann").mayor) == (0, "Ann")


def test_wrong_arguments_are_stated_as_for_any_function() -> None:
    with pytest.raises(TypeError, match=r"Place\.__init__\(\) missing 1 required positional argument: 'name'"):
        Place()  # type: ignore[call-arg]
    with pytest.raises(TypeError, match="unexpected keyword argument 'depth'"):
        Place("sea", depth=9)  # type: ignore[call-arg]


def test_equality_hash_and_order_go_by_the_fields_that_are_compared() -> None:
    assert Place("hill", 200) == HILL != Place("hill", 201)
    assert hash(Place("hill", 200)) == hash(HILL)
    assert sorted([Place("b"), Place("a", 2), Place("a", 1)]) == [Place("a", 1), Place("a", 2), Place("b")]
    assert Place("Bree") != Town("Bree")
    assert Nothing() == Nothing()


def test_a_frozen_instance_takes_no_other_value() -> None:
    with pytest.raises(AttributeError, match="cannot assign to field 'height' of Place"):
        HILL.height = 1  # type: ignore[misc]
    with pytest.raises(AttributeError, match="cannot delete field 'height' of Place"):
        del HILL.height


def test_one_that_is_not_frozen_can_be_changed_and_not_be_hashed() -> None:
    walk = Walk([HILL])
    walk.length += 1
    assert walk == Walk([HILL], 1)
    with pytest.raises(TypeError, match="unhashable"):
        hash(walk)


def test_a_default_is_made_anew_for_every_instance() -> None:
    Walk().places.append(HILL)
    assert Walk().places == []


def test_there_are_slots_and_no_dict() -> None:
    assert not hasattr(HILL, "__dict__")
    assert Town.__match_args__ == ("name", "height", "seen", "mayor")


def test_it_shows_how_to_make_it() -> None:
    assert repr(HILL) == "Place(name='hill', height=200)"
    assert Place.__doc__ == "A place."


def test_a_copy_may_differ() -> None:
    assert replace(Town("Bree", mayor="Ann"), height=3) == Town("Bree", 3, mayor="Ann")
    with pytest.raises(TypeError, match="Town has no field 'depth'"):
        replace(Town("Bree"), depth=3)  # type: ignore[call-arg]
    assert pickle.loads(pickle.dumps(HILL)).seen == copy.deepcopy(HILL).seen == (1, 2)


def test_the_standard_library_takes_it_for_a_dataclass() -> None:
    assert [each.name for each in dataclasses.fields(HILL)] == ["name", "height", "seen"]
    assert dataclasses.asdict(Walk([HILL])) == {
        "places": [{"name": "hill", "height": 200, "seen": (1, 2)}],
        "length": 1,
    }
    assert dataclasses.replace(HILL, height=1) == Place("hill", 1)


def test_a_class_without_slots_is_refused() -> None:
    with pytest.raises(TypeError, match="has slots"):
        dataclass(slots=False)


def test_a_field_with_a_default_stands_behind_those_without() -> None:
    @dataclass(slots=True)
    class Reversed:
        first: int = 0
        last: int  # type: ignore[misc]

    with pytest.raises(TypeError, match="Reversed has a field without a default behind"):
        Reversed(1, 2)
