"""Who is found by a name, a role or a relative."""

from __future__ import annotations

from factlint.extraction.biographies.people import People
from factlint.extraction.biographies.person import Person


def _people(*names: str) -> People:
    people = People()
    for name in names:
        people.add(Person())
        people.name(people.everybody[-1], frozenset(name.split()))
    return people


def _numbers(found: object) -> list[int]:
    return [one.number for one in found]  # type: ignore[attr-defined]


def test_a_name_is_the_whole_name_or_part_of_it() -> None:
    people = _people("ada moll", "hugo moll", "ada")
    assert _numbers(people.named(frozenset({"ada"}))) == [2]
    assert _numbers(people.bearing(frozenset({"moll"}))) == [0, 1]
    assert people.several_bear(frozenset({"ada"}))
    assert not people.several_bear(frozenset({"hugo", "moll"}))


def test_a_longer_name_takes_the_place_of_the_shorter() -> None:
    people = _people("ada")
    people.name(people.everybody[0], frozenset({"ada", "moll"}))
    assert people.named(frozenset({"ada"})) == []
    assert _numbers(people.named(frozenset({"ada", "moll"}))) == [0]


def test_roles_and_relatives_may_be_stated_late() -> None:
    people = _people("ada", "hugo", "ida")
    ada, hugo, ida = people.everybody
    people.call(ada, "painter")
    people.call(ada, "painter")
    people.relate(ida, ada, "daughter", "")
    people.relate(hugo, ada, "son", "elder")
    assert people.called("painter") == [ada]
    assert people.relatives(ada) == [hugo, ida]
